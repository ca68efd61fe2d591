package paper_test

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

// A part of a text is cut by letters, not by bytes, and begins with no half of
// a word.
func TestPartsOfAStretch(t *testing.T) {
	leaf := infertest.Paper("De één was twee", lists(t)).Leaves[0]
	whole := paper.StretchOf(leaf, 3, len(leaf.String)) // “één was twee”
	for _, test := range []struct {
		name string
		got  paper.Stretch
		want string
	}{
		{"the first letters", whole.First(5), "één w"},
		{"no first letters", whole.First(0), ""},
		{"more letters than there are", whole.First(50), "één was twee"},
		{"the last letters", whole.Last(5), " twee"},
		{"the last letters, of which the first cut a word", whole.Last(7), " twee"},
		{"the last letters, which cut the only word", whole.Last(3), ""},
		{"no last letters", whole.Last(0), ""},
		{"all last letters", whole.Last(12), "één was twee"},
		{"all but the first", whole.Last(11), " was twee"},
		{"more last letters than there are", whole.Last(50), "één was twee"},
		{"up to an offset", whole.Until(8), "één"},
		{"up to an offset before it", whole.Until(1), ""},
		{"up to an offset behind it", whole.Until(50), "één was twee"},
		{"from an offset on", whole.Since(8), " was twee"},
		{"from an offset before it on", whole.Since(0), "één was twee"},
		{"from an offset behind it on", whole.Since(50), ""},
	} {
		if got := test.got.String(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// Of a stretch only those words count that stand in it whole.
func TestWordsOfAStretch(t *testing.T) {
	leaf := infertest.Paper("They met in Oslo", lists(t)).Leaves[0]
	for _, test := range []struct {
		from, to int
		want     bool
	}{
		{0, 16, true},
		{5, 8, true},
		{6, 16, false},
		{0, 7, false},
		{8, 16, false},
	} {
		if s := paper.StretchOf(leaf, test.from, test.to); s.Has(lexicon.List("en/verbs-in-the-past")) != test.want {
			t.Errorf("%q holds a verb in the past: %t, want %t", s, !test.want, test.want)
		}
	}
}
