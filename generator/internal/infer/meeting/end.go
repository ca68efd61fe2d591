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
	sides   bool   // the sides that meet end it: “the Summit of ASEAN and Japan”
	topic   bool   // what the meeting is on follows in small letters
	behind  string // the short form in brackets behind it
	bare    bool   // its noun is left out: “the 45th ASEAN Ministers on Agriculture (AMAF)”
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
	people        bool // those who meet have been read, and what they are in charge of follows
	last          int  // the end before “on”
	start         int  // the field with which the name begins
	names         []authority.Match
	named         bool // names has been looked up
}

// nameEnds are the ends that a name may have which goes on from start: behind a
// noun such as Summit, behind what such a meeting is on, and behind those who
// meet. The last field is one behind which no name goes on.
func (r *Reader) nameEnds(o *opener, words string, fields []field, start int) []nameEnd {
	const longest = 18 // words of a name
	e := endReader{Reader: r, o: o, words: words, fields: fields, start: start}
	for k := start; k < min(len(fields), start+longest); k++ {
		if fields[k].aside {
			e.readAside(k)
		} else if !e.read(k) {
			break
		}
		if fields[k].closes && !e.listGoesOn(k) {
			break
		}
	}
	return e.ends
}

// readAside reads the short form in brackets, which may tell what a name means that has
// no noun: where a file knows the short form, and the name with the word Meeting, as those
// of one series.
func (e *endReader) readAside(k int) {
	short := strings.Trim(e.fields[k].word, "“”\"‘’")
	if n := len(e.ends); n > 0 && e.ends[n-1].field == k-1 {
		e.ends[n-1].behind = short
		return
	}
	if len(e.o.Ordinals) == 0 || e.noun || k == e.start || !isShortForm(short) {
		return
	}
	bare := nameEnd{at: e.fields[k-1].end, field: k - 1, known: true, behind: short, bare: true}
	named, known := e.Lists.Meetings.Find(e.words[e.fields[e.start].start:bare.at] + ofMeeting)
	if meant, ok := e.Lists.Meetings.Find(short); ok && known && meant == named {
		e.add(bare)
	}
}

// ofMeeting completes a name that leaves its noun out.
const ofMeeting = " Meeting"

// addOthers reads those who meet with the ones of whom the last end tells what
// they are in charge of: “… on Agriculture and the Ministers of Agriculture of
// China and Japan”. It is no meeting of their own.
func (e *endReader) addOthers() {
	end := e.ends[len(e.ends)-1]
	sides, told := e.sidesBehind(end.at, e.words[e.fields[e.o.next].start:end.at])
	e.ends = e.ends[:0]
	if told {
		e.add(nameEnd{at: sides, field: end.field, people: true})
	}
}

// read reads a field, and reports whether the name may go on.
func (e *endReader) read(k int) bool {
	f := e.fields[k]
	capital := unicode.IsUpper(paper.FirstRune(f.word)) || e.isCountBehindPlus(k)
	switch noun := e.isNounAt(k, capital); {
	case noun:
		e.small = !capital && !e.noun
		e.add(nameEnd{at: f.end, field: k, small: e.small, known: e.small})
		e.noun, e.subject = true, false
	case e.noun && !e.subject && isPlus(f.word):
		e.goOn(k)
	case e.noun && !e.subject && (e.isCountBehindPlus(k) || e.isSideBehindPlus(k)):
		e.goOn(k)
	case capital && e.o.head != "" && endsPeople[strings.ToLower(withoutPossessive(f.word))]:
		if e.subject && len(e.ends) > 0 {
			e.addOthers()
			return false
		}
		e.addPeople(k)
	case e.noun && f.word == "ON": // all is in capitals
		e.subject, e.last = true, len(e.ends)-1
	case capital:
		if e.noun && e.subject {
			if !e.people {
				e.markTheme()
			}
			e.add(nameEnd{at: f.end, field: k, subject: true, people: e.people})
		}
	case f.word == "on" && e.noun:
		e.subject, e.last = true, len(e.ends)-1
		return e.readTopic(k)
	case e.noun && !e.subject && isBeforeSides(f.word):
		e.addSides(k)
		return false
	case smallNames[withoutPossessive(f.word)] && !e.noun:
		e.small = true
	case !standsInName(f.word, e.noun), e.noun && !e.subject:
		return false
	}
	return true
}

func (e *endReader) add(end nameEnd) { e.ends = append(e.ends, end) }

// markTheme tells the ends before “on” that what the meeting is on follows: those of
// “Ministerial” and of “Ministerial Meeting” alike.
func (e *endReader) markTheme() {
	for i := range e.ends[:e.last+1] {
		e.ends[i].theme = true
	}
}

// goOn moves the last end on to a field: the Meeting Plus is no Meeting.
func (e *endReader) goOn(k int) {
	last := &e.ends[len(e.ends)-1]
	last.at, last.field, last.behind = e.fields[k].end, k, ""
}

// readTopic looks at what follows “on”: no day is a topic, and one in small
// letters ends the name.
func (e *endReader) readTopic(k int) bool {
	if k+1 == len(e.fields) {
		return true
	}
	next := e.fields[k+1].word
	if IsMonthOrDay(next) {
		return false
	}
	isTopic := unicode.IsLower(paper.FirstRune(next)) && !noTopics.Has(next)
	for i := range e.ends {
		e.ends[i].topic = isTopic
	}
	return true
}

// addSides adds the ends of a name behind the sides that follow its noun: “the
// Foreign Ministers’ Meeting of the Mekong-Lancang Cooperation”. Only a file can
// say that they belong to it.
func (e *endReader) addSides(k int) {
	for j := k + 1; j < len(e.fields); j++ {
		f := e.fields[j]
		switch {
		case f.aside, sidesJoin.Has(f.word):
		case unicode.IsUpper(paper.FirstRune(f.word)):
			e.add(nameEnd{at: f.end, field: j, known: true, sides: true})
		default:
			return
		}
		if f.closes && !e.listGoesOn(j) {
			return
		}
	}
}

// listGoesOn reports whether the comma behind a field parts no names: it stands
// in the name of a partner, between sides, or in the list of what a meeting is
// on, “Science, Technology and Innovation”.
func (e *endReader) listGoesOn(k int) bool {
	at, next := e.fields[k].end, k+1
	if next == len(e.fields) { // it ends with another mark, see mayGoOnList
		return false
	}
	if e.subject {
		return e.isListOfTopics(next)
	}
	if e.fields[next].word == "and" && next+1 < len(e.fields) {
		next++
	}
	left, right := hasASEAN(e.fields[k].word), false
	for _, n := range e.namesOfSides() {
		if n.Start < at && at < n.End {
			return true
		}
		left = left || n.End == at
		right = right || n.Start == e.fields[next].start
	}
	return left && right
}

// isListOfTopics reports whether words with capitals follow one by one, the last
// of them behind “and”, and none of them is a side.
func (e *endReader) isListOfTopics(k int) bool {
	for ; k+1 < len(e.fields); k++ {
		f := e.fields[k]
		if f.word == "and" {
			return unicode.IsUpper(paper.FirstRune(e.fields[k+1].word))
		}
		isSide := slices.ContainsFunc(e.namesOfSides(), func(n authority.Match) bool { return n.Start == f.start })
		if isSide || !unicode.IsUpper(paper.FirstRune(f.word)) || !f.closes && e.fields[k+1].word != "and" {
			return false
		}
	}
	return false
}

// namesOfSides are the names of partners and members among the words.
func (e *endReader) namesOfSides() []authority.Match {
	if !e.named {
		e.named = true
		e.Lists.Names.Find(e.words, func(m authority.Match) {
			if m.Kind == authority.PartnerName || m.Kind == authority.MemberName {
				e.names = append(e.names, m)
			}
		})
	}
	return e.names
}

// isNounAt reports whether a field ends the name of a meeting: a noun such as
// Summit, or the short form of a series. A group is one where it works.
func (e *endReader) isNounAt(k int, capital bool) bool {
	word := e.fields[k].word
	if strings.EqualFold(word, "group") {
		return k > 0 && workingGroups.Has(e.fields[k-1].word)
	}
	return e.isNoun(word, capital)
}

func (e *endReader) isNoun(word string, capital bool) bool {
	lower := withoutPossessive(strings.ToLower(word))
	if Nouns[lower] || Nouns[strings.TrimSuffix(lower, "-plus")] {
		return true
	}
	if !capital || !isShortForm(word) {
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
	return text.IsFigures(word) || countsOfOthers.Has(word)
}

// isSideBehindPlus reports the side at “ATM plus China”.
func (e *endReader) isSideBehindPlus(k int) bool {
	if k == 0 || !isPlus(e.fields[k-1].word) {
		return false
	}
	return slices.ContainsFunc(e.namesOfSides(), func(n authority.Match) bool { return n.Start == e.fields[k].start })
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
	if told {
		e.add(nameEnd{at: sides, field: k, people: true})
		e.noun = true
		return
	}
	if e.isInCharge(k) {
		e.noun, e.subject, e.people = true, true, true
		return
	}
	if strings.HasPrefix(strings.TrimLeft(e.words[f.end:], " "), "with ") {
		return
	}
	e.add(nameEnd{at: f.end, field: k, people: true})
	e.noun = true
}

// isInCharge reports whether what those who meet are in charge of follows them:
// “the Meeting of the ASEAN Ministers Responsible for Ports”.
func (e *endReader) isInCharge(k int) bool {
	if k+1 == len(e.fields) || e.fields[k].closes {
		return false
	}
	next := strings.ToLower(e.fields[k+1].word)
	if next == "of" || next == "for" {
		return !hasASEAN(e.fields[min(k+2, len(e.fields)-1)].word)
	}
	return charges.Has(next)
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
		case strings.HasSuffix(rest[:start], "(") && strings.HasPrefix(rest[before:], ")"): // its short form
		default:
			return end, told
		}
	}
	return end, told
}
