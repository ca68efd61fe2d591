package when

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// A part of a text is cut by letters, not by bytes, and begins with no half of
// a word.
func TestPartsOfAStretch(t *testing.T) {
	leaf := infertest.Paper("De één was twee", listsOf(t)).Leaves[0]
	whole := stretch{leaf, 3, len(leaf.String)} // “één was twee”
	for _, test := range []struct {
		name string
		got  stretch
		want string
	}{
		{"the first letters", whole.first(5), "één w"},
		{"no first letters", whole.first(0), ""},
		{"more letters than there are", whole.first(50), "één was twee"},
		{"the last letters", whole.last(5), " twee"},
		{"the last letters, of which the first cut a word", whole.last(7), " twee"},
		{"the last letters, which cut the only word", whole.last(3), ""},
		{"no last letters", whole.last(0), ""},
		{"all last letters", whole.last(12), "één was twee"},
		{"all but the first", whole.last(11), " was twee"},
		{"more last letters than there are", whole.last(50), "één was twee"},
		{"up to an offset", whole.until(8), "één"},
		{"up to an offset before it", whole.until(1), ""},
		{"up to an offset behind it", whole.until(50), "één was twee"},
		{"from an offset on", whole.since(8), " was twee"},
		{"from an offset before it on", whole.since(0), "één was twee"},
		{"from an offset behind it on", whole.since(50), ""},
	} {
		if got := test.got.String(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// Of a stretch only those words count that stand in it whole.
func TestWordsOfAStretch(t *testing.T) {
	leaf := infertest.Paper("They met in Oslo", listsOf(t)).Leaves[0]
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
		if s := (stretch{leaf, test.from, test.to}); s.has(pastVerbs) != test.want {
			t.Errorf("%q holds a verb in the past: %t, want %t", s, !test.want, test.want)
		}
	}
}
