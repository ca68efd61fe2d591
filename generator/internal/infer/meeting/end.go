package meeting

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// nameEnd is where the name of a meeting may end.
type nameEnd struct {
	at      int    // offset behind its last word
	field   int    // its last field, or the last before sides that follow
	small   bool   // it stands in small letters
	subject bool   // it ends with what the meeting is on
	theme   bool   // what the meeting is on follows
	people  bool   // those who meet end it: “the Meeting of the Senior Officials”
	known   bool   // it counts only where a file knows the name
	behind  string // the short form in brackets behind it
}

// endReader gathers the ends of a name.
type endReader struct {
	*Reader
	o             *opener
	words         string
	fields        []field
	ends          []nameEnd
	noun, subject bool // a noun such as Summit, and behind it “on”, have been read
	small         bool // words in small letters have been read
	last          int  // the end before “on”
}

// nameEnds are the ends that a name may have which goes on from start: behind a
// noun such as Summit, behind what such a meeting is on, and behind those who
// meet. The last field is one behind which no name goes on.
func (r *Reader) nameEnds(o *opener, words string, fields []field, start int) []nameEnd {
	const longest = 18 // words of a name
	e := endReader{Reader: r, o: o, words: words, fields: fields}
	for k := start; k < min(len(fields), start+longest); k++ {
		if fields[k].aside {
			if n := len(e.ends); n > 0 && e.ends[n-1].field == k-1 {
				e.ends[n-1].behind = strings.Trim(fields[k].word, "“”\"‘’")
			}
			continue
		}
		if !e.read(k) {
			break
		}
	}
	return e.ends
}

// read reads a field, and reports whether the name may go on.
func (e *endReader) read(k int) bool {
	f := e.fields[k]
	capital := unicode.IsUpper(paper.FirstRune(f.word)) || e.isCountBehindPlus(k)
	switch noun := e.isNoun(f.word, capital); {
	case noun && (capital || e.noun || e.small || e.o.figures):
		e.small = e.small || !capital && !e.noun
		e.add(nameEnd{at: f.end, field: k, small: e.small, known: e.small})
		e.noun, e.subject = true, false
	case capital && e.noun && !e.subject && isPlus(f.word):
		e.goOn(k)
	case capital && e.isCountBehindPlus(k) && e.noun:
		e.goOn(k)
	case capital && e.o.head != "" && endsPeople[strings.ToLower(withoutPossessive(f.word))]:
		e.addPeople(k)
	case capital:
		if e.noun && e.subject {
			e.ends[e.last].theme = true
			e.add(nameEnd{at: f.end, field: k, subject: true})
		}
	case f.word == "on" && e.noun:
		e.subject, e.last = true, len(e.ends)-1
		if k+1 < len(e.fields) && IsMonthOrDay(e.fields[k+1].word) {
			return false
		}
	case smallNames[withoutPossessive(f.word)] && !e.noun:
		e.small = true
	case !standsInName(f.word, e.noun), e.noun && !e.subject:
		return false
	}
	return true
}

func (e *endReader) add(end nameEnd) { e.ends = append(e.ends, end) }

// goOn moves the last end on to a field: the Meeting Plus is no Meeting.
func (e *endReader) goOn(k int) {
	last := &e.ends[len(e.ends)-1]
	last.at, last.field, last.behind = e.fields[k].end, k, ""
}

// isNoun reports whether a word ends the name of a meeting: a noun such as
// Summit, or the short form of a series.
func (e *endReader) isNoun(word string, capital bool) bool {
	lower := withoutPossessive(strings.ToLower(word))
	if Nouns[lower] || Nouns[strings.TrimSuffix(lower, "-plus")] {
		return true
	}
	if !capital || !isShortForm(word) || strings.ToUpper(word[:2]) != word[:2] {
		return false
	}
	_, known := e.Lists.Meetings.Find(word)
	return known
}

// isCountBehindPlus reports the count of the others at “Plus Three” and “+ 3”.
func (e *endReader) isCountBehindPlus(k int) bool {
	if k == 0 || !isPlus(e.fields[k-1].word) {
		return false
	}
	word := strings.ToLower(e.fields[k].word)
	return isFigures(word) || countsOfOthers.Has(word)
}

func isPlus(word string) bool { return word == "+" || strings.EqualFold(word, "plus") }

// addPeople adds the end of a name behind those who meet, with the sides that
// are named behind them: “the Meeting of the Foreign Ministers of ASEAN and
// Japan”. With whom they meet must be told: a meeting with others is not their
// own.
func (e *endReader) addPeople(k int) {
	f := e.fields[k]
	sides, told := e.sidesBehind(f.end, e.words[e.fields[e.o.next].start:f.end])
	if e.o.between && !told {
		return
	}
	next := strings.TrimLeft(e.words[f.end:], " ")
	if told {
		e.add(nameEnd{at: sides, field: k, people: true})
		e.noun = true
		return
	}
	if strings.HasPrefix(next, "with ") {
		return
	}
	e.add(nameEnd{at: f.end, field: k, people: true})
	e.noun = true
}

// sidesBehind reads the sides that follow at an offset: names of ASEAN and of
// partners with the small words and the words of the name itself that join
// them. It returns where the last partner ends.
func (e *endReader) sidesBehind(from int, name string) (end int, told bool) {
	const reach = 170 // letters
	rest := e.words[from:]
	rest = rest[:text.Reach(rest, reach)]
	var partners []authority.Match
	e.Lists.Names.Find(rest, func(m authority.Match) {
		if m.Kind == authority.PartnerName {
			partners = append(partners, m)
		}
	})
	own := strings.Fields(strings.ToLower(name))
	before := 0
	for _, w := range text.AppendWords(nil, rest, nil) {
		start := int(w.Start)
		if start < before {
			continue // it belongs to the partner before
		}
		if strings.ContainsAny(rest[before:start], ".;:") {
			return end, told
		}
		before = int(w.End)
		word := strings.ToLower(w.Of(rest))
		partner := slices.IndexFunc(partners, func(m authority.Match) bool { return m.Start == start })
		switch {
		case partner >= 0:
			before = partners[partner].End
			end, told = from+before, true
		case word == "asean" && !hasASEAN(name):
			end, told = from+before, true
		case sidesJoin.Has(word) || slices.Contains(own, word):
		case e.o.between && (w.Is(text.Capital) || standsInName(word, false)):
		case isAside(rest, start, before):
		default:
			return end, told
		}
	}
	return end, told
}

// isAside reports a word in brackets.
func isAside(words string, start, end int) bool {
	return start > 0 && words[start-1] == '(' && end < len(words) && words[end] == ')'
}
