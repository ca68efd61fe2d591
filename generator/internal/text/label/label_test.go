package label

import (
	"fmt"
	"testing"
)

func TestLength(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"12. The Parties", "12."}, {"1) The Parties", "1)"}, {"(a) first", "(a)"}, {"(1) second", "(1)"},
		{"(viii) third", "(viii)"}, {"iv. fourth", "iv."},
		{"A. Smith", ""}, {"1234. A long number", ""}, {"(and) so", ""}, {"(1. so", ""}, {"12 Parties", ""},
	} {
		if got := test.text[:Length(test.text)]; got != test.want {
			t.Errorf("the label of %q is %q, want %q", test.text, got, test.want)
		}
	}
}

func TestGoesOn(t *testing.T) {
	for _, test := range []struct {
		first, last, label string
		want               bool
	}{
		{"1.", "1.", "2.", true},
		{"12.", "12.", "14.", true},
		{"1.", "3.", "1.", true},
		{"1.", "1.", "(2)", false},
		{"1.", "1.", "(a)", false},
		{"(a)", "(b)", "(c)", true},
		{"(a)", "(h)", "(i)", true},
		{"(a)", "(b)", "(i)", false},
		{"(i)", "(iv)", "(v)", true},
		{"(i)", "(ii)", "(a)", false},
		{"(a)", "(u)", "(v)", true},
	} {
		t.Run(fmt.Sprint(test.first, test.last, test.label), func(t *testing.T) {
			if got := GoesOn(test.last, test.label, StyleOf(test.first)); got != test.want {
				t.Errorf("%s goes on with %s: %v, want %v", test.label, test.last, got, test.want)
			}
		})
	}
}
