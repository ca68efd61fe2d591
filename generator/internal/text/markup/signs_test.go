package markup

import "testing"

// TestSignsOfHeadings: a heading without a word is what is left of a page, and says nothing
// of how its lines are written.
func TestSignsOfHeadings(t *testing.T) {
	for _, test := range []struct {
		body string
		want bool
	}{
		{"# Ports\n\nShips call.", true},
		{"# \n\nShips call.", false},
		{"###### Ports\n\nShips call.", true},
		{"####### Ports\n\nShips call.", false},
		{"#Ports\n\nShips call.", false},
	} {
		if _, headed, _ := Signs(test.body); headed != test.want {
			t.Errorf("%q: headed is %v", test.body, headed)
		}
	}
}
