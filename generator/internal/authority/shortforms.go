package authority

import (
	"strings"

	"aseanarchive/generator/internal/archive"
)

// ShortForms are the acronyms of the lists as texts are held against them; made
// once for all documents.
type ShortForms struct {
	long  map[string]string // "" for letters with two meanings
	words map[string]bool
}

// NewShortForms prepares acronyms.
func NewShortForms(known []archive.Abbreviation) *ShortForms {
	s := &ShortForms{long: make(map[string]string, len(known)), words: map[string]bool{"ASEAN": true}}
	for _, k := range known {
		long := k.Long
		if other, twice := s.long[k.Short]; twice && other != long {
			long = ""
		}
		s.long[k.Short] = long
		WordsOfShortForm(k.Short, func(word string) { s.words[word] = true })
	}
	return s
}

// WordsOfShortForm calls visit with a short form, its words, and each of them
// without the s of a plural.
func WordsOfShortForm(short string, visit func(string)) {
	visit(short)
	for word := range strings.FieldsFuncSeq(short, func(c rune) bool { return strings.ContainsRune(" -/&–", c) }) {
		visit(word)
		visit(strings.TrimSuffix(word, "s"))
	}
}

// Long is what a short form stands for. It is "" when the lists do not have it
// or give it two meanings; listed tells the two apart.
func (s *ShortForms) Long(short string) (long string, listed bool) {
	long, listed = s.long[short]
	return long, listed
}

// Knows reports whether a word is a listed short form or part of one.
func (s *ShortForms) Knows(word string) bool { return s.words[word] }
