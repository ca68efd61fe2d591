// Package phrase reads a short line by its words alone, and says whether it can
// be a name, a caption, a section, a line of a page or a sentence. It knows
// neither the lines around it nor the lists of places and actors: package head
// does.
//
// The rules for its users: Of reads the words of a line once, and every question
// is asked of what it gives. Each test is meant for a short line.
package phrase

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/wholeword"
)

// Phrase is a line, or a part of one, with its words read once for all lists.
type Phrase struct {
	Said   string
	Words  []text.Word
	Fields []string // what its spaces part
}

// Of reads the words of a phrase.
func Of(said string) Phrase {
	return Phrase{said, text.AppendWords(nil, said, nil), strings.Fields(said)}
}

// UpTo is a block up to an offset behind its last word.
func UpTo(leaf *paper.Block, to int) Phrase {
	return Phrase{leaf.String[:to], leaf.Words, strings.Fields(leaf.String[:to])}
}

// Holds reports whether an entry of a list stands in the phrase.
func (p Phrase) Holds(list *lexicon.Words) bool {
	_, ok := list.FindAmong(p.Words, p.Said)
	return ok
}

// Opens is the entry of a list with which the phrase begins.
func (p Phrase) Opens(list *lexicon.Words) (lexicon.Match, bool) {
	return list.OpensAmong(p.Words, p.Said)
}

// Is reports whether the phrase is an entry of a list; marks around it do not
// count.
func (p Phrase) Is(list *lexicon.Words) bool {
	m, ok := p.Opens(list)
	return ok && m.End >= int(p.Words[len(p.Words)-1].End)
}

// HoldsOther reports whether an entry without the given value stands in the
// phrase.
func (p Phrase) HoldsOther(list *lexicon.Words, value string) bool {
	found := false
	list.Each(p.Words, p.Said, func(m lexicon.Match) { found = found || m.Value != value })
	return found
}

// NamesDocument reports words that name a kind of document, and no "Press
// Briefing Room".
func (p Phrase) NamesDocument() bool { return p.HoldsOther(documentNouns, "room") }

// NamesMeeting reports words that name a kind of meeting.
func (p Phrase) NamesMeeting() bool { return p.HoldsOther(meetingNouns, "numbered") }

// IsDocument reports words that name a kind of document.
func IsDocument(words string) bool { return Of(words).NamesDocument() }

// NamesASEAN reports whether words name ASEAN: what does is no place and no
// person.
func NamesASEAN(words string) bool { return wholeword.In(words, "ASEAN") }

// IsNameCase reports words that all begin with a capital or a figure, but for
// the small ones inside names.
func IsNameCase(fields []string) bool {
	return !slices.ContainsFunc(fields, func(field string) bool {
		word := strings.TrimLeft(field, "(‘'\"“")
		return paper.StartsSmall(word) && !smallWordsInNames.Has(word)
	})
}
