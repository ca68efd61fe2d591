package linebreak

import "testing"

func TestGoesOn(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, before, behind string
		want                 bool
	}{
		{"a small letter", "The Ministers of the ten", "states met.", true},
		{"a small letter behind a stop", "They met.", "jakarta.example", false},
		{"lines of an address", "ASEAN Secretariat", "Jakarta", false},
		{"a word behind which nothing ends", "They were there from January 31 to", "February 9, 2024.", true},
		{"such a word alone", "To", "The Minister", false},
		{"figures behind it", "They met on the 3rd of", "5 months.", true},
		{"a line that is full", "SUBJECT: The Harbours of the Isles and of the Coasts of Norway", "Fish", true},
		{"a full line that ends a sentence", "They thanked the harbours of the isles and the coasts of Norway.", "Fish",
			false},
		{"a full line of somebody who is cut short", "They said of the harbours of the isles that all of the coasts —",
			"Mr. Lee: Yes.", false},
		{"the label of an item behind a full line", "They thanked all harbours of the isles and the coasts of Norway",
			"(b) fish", false},
		{"the last item of a list", "trade; and", "Energy.", false},
		{"the label of an item", "They spoke of trade and", "(b) of energy", false},
		{"nothing behind", "They met in", " ", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := GoesOn(test.before, test.behind); got != test.want {
				t.Errorf("%q, %q: %v", test.before, test.behind, got)
			}
		})
	}
}
