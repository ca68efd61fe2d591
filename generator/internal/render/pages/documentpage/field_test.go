package documentpage

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestWordsOfFrontMatterAreReadAsTheirKeySaysThem(t *testing.T) {
	f := wordFinder{fields: []archive.Field{
		{Key: "title", Values: []string{"Leaders’ Statement on\u00a0Trade"}, Line: 6, End: 7},
		{Key: "partners", Values: []string{"Japan", "India"}, Line: 9, End: 9},
	}}
	for _, test := range []struct {
		name       string
		evidence   archive.Evidence
		key, words string
	}{
		{"the whole field", archive.Evidence{Line: 6, Quote: `title: "Leaders\u2019 Statement on\_Trade"`}, "title",
			"Leaders’ Statement on Trade"},
		{"a list", archive.Evidence{Line: 9, Quote: "partners : [Japan, India]"}, "partners", "Japan, India"},
		{"a part with an escape", archive.Evidence{Line: 6, Quote: `Leaders\u2019 Statement`}, "title",
			"Leaders’ Statement"},
		{"a part on the second line", archive.Evidence{Line: 7, Quote: "Trade"}, "title", "Trade"},
		{"a part that begins as the key", archive.Evidence{Line: 6, Quote: "title page"}, "title", "title page"},
		{"a part that cannot be read alone", archive.Evidence{Line: 6, Quote: `Leaders\u20`}, "title", `Leaders\u20`},
		{"the text", archive.Evidence{Line: 12, Quote: `a \ in  the text`}, "", `a \ in  the text`},
		{"between two fields", archive.Evidence{Line: 8, Quote: "x"}, "", "x"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if key, words := f.read(test.evidence); key != test.key || words != test.words {
				t.Errorf("%q of %q, want %q of %q", words, key, test.words, test.key)
			}
		})
	}
}
