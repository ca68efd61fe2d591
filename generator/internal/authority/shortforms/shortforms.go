// Package shortforms tells what the lists say that short forms stand for.
package shortforms

import (
	"strings"

	"aseanarchive/generator/internal/archive"
)

// Forms are the acronyms of the lists as texts are held against them; made once for all
// documents.
type Forms struct {
	long  map[string]string // "" for letters with two meanings
	words map[string]bool
}

// New prepares acronyms.
func New(known []archive.Abbreviation) *Forms {
	s := &Forms{long: make(map[string]string, len(known)), words: map[string]bool{"ASEAN": true}}
	for _, k := range known {
		long := k.Long
		if other, twice := s.long[k.Short]; twice && other != long {
			long = ""
		}
		s.long[k.Short] = long
		Words(k.Short, func(word string) { s.words[word] = true })
	}
	return s
}

// Words calls visit with a short form, its words, and each of them
// without the s of a plural.
func Words(short string, visit func(string)) {
	visit(short)
	for word := range strings.FieldsFuncSeq(short, func(c rune) bool { return strings.ContainsRune(" -/&–", c) }) {
		visit(word)
		visit(strings.TrimSuffix(word, "s"))
	}
}

// Long is what a short form stands for. It is "" when the lists do not have it
// or give it two meanings; listed tells the two apart.
func (s *Forms) Long(short string) (long string, listed bool) {
	long, listed = s.long[short]
	return long, listed
}

// Knows reports whether a word is a listed short form or part of one.
func (s *Forms) Knows(word string) bool { return s.words[word] }

// Each calls visit with every short form, in no order.
func (s *Forms) Each(visit func(short string)) {
	for short := range s.long {
		visit(short)
	}
}
