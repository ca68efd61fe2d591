package search

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/text/alike"
)

func TestWords(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"capitals and punctuation", "The Leaders, in Kuala Lumpur (2015): agreed!",
			"the leaders in kuala lumpur 2015 agreed"},
		{"marks", "Türkiye, Jenča, Việt Nam, Đà Nẵng", "turkiye jenca viet nam da nang"},
		{"letters that do not divide", "Łódź Straße Ærø Øresund", "lodz strasse aero oresund"},
		{"possessives", "ASEAN’s members' and O’Brien's", "asean members and obrien"},
		{"initials", "U.S. and D.C, H.E. Mr. A. B. Obama at 5 p.m.", "us and dc he mr a b obama at 5 pm"},
		{"initials before a word", "U.S.Aid", "us aid"},
		{"hyphens and figures", "ASEAN-U.S. 2016–2020, 9ᵗʰ, 3.5", "asean us 2016 2020 9th 3 5"},
		{"scripts without spaces", "日本 and ไทย", "日 本 and ไ ท ย"},
		{"nothing", " … – ’ ", ""},
		{"what is no text", "a\xffb\x00c", "a b c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := wordsOf(test.text); !slices.Equal(got, strings.Fields(test.want)) {
				t.Errorf("%q reads as %q, want %q", test.text, got, strings.Fields(test.want))
			}
		})
	}
}

// FuzzWords: whatever the text, words are folded already, and there are no
// empty ones.
func FuzzWords(f *testing.F) {
	for _, words := range []string{"Türkiye’s U.S. plan", "日本", "ß’s", "a.b.c", "İ"} {
		f.Add(words)
	}
	f.Fuzz(func(t *testing.T, words string) {
		Words(words, func(word []byte) {
			if len(word) == 0 {
				t.Errorf("%q has an empty word", words)
			}
			if again := alike.Fold(string(word)); again != string(word) {
				t.Errorf("%q has the word %q, which folds to %q", words, word, again)
			}
		})
	})
}

func TestStem(t *testing.T) {
	for word, want := range map[string]string{"agreements": "agreement", "agreed": "agre", "securing": "secur",
		"security": "secur", "asean": "asean", "2016": "2016", "us": "us", "türkiye": "türkiye"} {
		if got := Stem(word); got != want {
			t.Errorf("the stem of %s is %s, want %s", word, got, want)
		}
	}
}
