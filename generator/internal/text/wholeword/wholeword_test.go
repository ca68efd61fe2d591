package wholeword

import "testing"

func TestIn(t *testing.T) {
	for _, test := range []struct {
		name, text, words string
		want              bool
	}{
		{"alone", "met", "met", true},
		{"in a sentence", "They met, and left.", "met", true},
		{"as a part", "methods", "met", false},
		{"at the end of a word", "inmet", "met", false},
		{"beside a figure", "met5", "met", false},
		{"beside a letter beyond ASCII", "améasean", "asean", false},
		{"after a part", "methods and met", "met", true},
		{"two words", "later this year.", "this year", true},
		{"two words as a part", "this years", "this year", false},
		{"other letters", "Met", "met", false},
		{"before a mark of possession", "ASEAN’s", "ASEAN", true},
		{"with a hyphen", "non-ASEAN", "ASEAN", true},
		{"no words", "text", "", false},
		{"no text", "", "met", false},
	} {
		if got := In(test.text, test.words); got != test.want {
			t.Errorf("%s: %t", test.name, got)
		}
	}
}
