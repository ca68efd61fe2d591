package meetingname

import (
	"cmp"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/token"
)

var (
	plainNames      = lexicon.List("en/names-that-tell-little")
	months          = lexicon.List("en/months")
	weekdays        = lexicon.List("en/weekdays")
	smallInNames    = lexicon.List("en/small-words-in-names")
	smallWords      = lexicon.List("en/small-words")
	gatherings      = lexicon.List("en/nouns-of-gatherings")
	specialEditions = lexicon.List("en/special-editions")
)

// Named is a meeting that a clause names, and where.
type Named struct {
	Name              // where it is of no series
	Series     string // ID of its series, "" for none
	Number     int    // before its name, 0 for none
	Special    bool   // it is a special edition
	First      int    // where all words with capitals before its noun begin
	Start, End int    // of the name of the series
}

// longest is how many words the name of a meeting has at most.
const longest = 12

// Read reads the name that ends with the noun of a meeting, a token of a clause: that of a
// series, or one of its own. It is false where there is none.
func Read(clause string, tokens []token.Token, noun int, meetings *authority.SeriesBook) (n Named, ok bool) {
	first := noun
	for first > 0 && noun-first < longest {
		t := tokens[first-1]
		if t.Breaks || !t.Capital && !(smallInNames.HasKey(t.Key) && first > 1 && tokens[first-2].Capital) {
			break
		}
		if _, isNumber := token.Ordinal(t.Plain); isNumber || token.IsFigures(t.Plain) {
			break
		}
		first--
	}
	for first < noun && !opens(tokens[first]) {
		first++
	}
	if first == noun {
		return n, false
	}
	n.First = tokens[first].Start
	if first > 0 {
		n.Number, _ = token.Ordinal(tokens[first-1].Plain)
		n.Number = cmp.Or(n.Number, countedBefore(tokens[:first]))
	}
	n.End = tokens[noun].Start + len(strings.TrimRightFunc(clause[tokens[noun].Start:tokens[noun].End], isNoLetter))
	for at := first; at < noun && meetings != nil; at++ {
		series, found := meetings.Find(clause[tokens[at].Start:n.End])
		if !found {
			series, found = meetings.Find(withoutSpecial(clause[tokens[at].Start:n.End]))
		}
		if found {
			n.Series, n.Start = series.ID, tokens[at].Start
			n.Special = specialEditions.In(clause[n.First:n.End])
			return n, true
		}
	}
	if next := noun + 1; next < len(tokens) && tokens[next].Capital && !tokens[noun].Breaks &&
		!months.HasKey(tokens[next].Key) && !weekdays.HasKey(tokens[next].Key) {
		return n, false // a Dialogue Partner, a Summit Declaration
	}
	n.Name = Name{Noun: strings.TrimSuffix(tokens[noun].Plain, "s"), Own: map[string]bool{}}
	n.Written = strings.TrimLeftFunc(clause[n.First:n.End], isNoLetter)
	for _, t := range tokens[first:noun] {
		if !plainNames.HasKey(t.Key) && !smallInNames.HasKey(t.Key) && !months.HasKey(t.Key) {
			n.Own[t.Plain] = true
		}
	}
	return n, len(n.Own) > 0
}

// countedBefore is the number of the meeting of what follows, “the Sixth Meeting of the”, 0 for none.
func countedBefore(tokens []token.Token) int {
	const number, noun, of, the = 4, 3, 2, 1 // before what follows
	at := len(tokens)
	if at < number || tokens[at-the].Plain != "the" || tokens[at-of].Plain != "of" ||
		!gatherings.HasKey(tokens[at-noun].Key) {
		return 0
	}
	counted, _ := token.Ordinal(tokens[at-number].Plain)
	return counted
}

func isNoLetter(r rune) bool { return !unicode.IsLetter(r) }

// opens reports a word with which the name of a meeting can begin: “At the” opens a
// sentence, and “June” says when.
func opens(t token.Token) bool {
	return t.Capital && !smallWords.HasKey(t.Key) && !months.HasKey(t.Key)
}

// withoutSpecial is the name of a series in that of a special edition.
func withoutSpecial(name string) string {
	if m, ok := specialEditions.Find(name); ok {
		return strings.TrimSpace(name[:m.Start]) + " " + strings.TrimSpace(name[m.End:])
	}
	return name
}

// Told is a clause with the meetings that it names.
type Told struct {
	Clause string
	Names  []Name
}

// Shared is the fullest name of a meeting that two clauses give, "" for none.
func Shared(list []Told) string {
	const few = 8 // the first stand for the others
	list = list[:min(len(list), few)]
	name := ""
	for i, x := range list {
		for _, y := range list[i+1:] {
			for _, a := range x.Names {
				for _, c := range y.Names {
					if !Same(a, c) || x.Clause == y.Clause {
						continue
					}
					for _, written := range [...]string{a.Written, c.Written} {
						if len(written) > len(name) {
							name = written
						}
					}
				}
			}
		}
	}
	return name
}
