package label

import (
	"fmt"
	"strings"
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
		{"1.1", "1.1", "1.2", true},
		{"1.1", "1.3", "2.1", true},
		{"1.1", "1.1", "1.1.1", false},
		{"1.", "1.", "1.1", false},
		{"A.", "B.", "C.", true},
		{"A.", "H.", "I.", true},
		{"A.", "B.", "I.", false},
		{"I.", "I.", "A.", false},
		{"I.", "IV.", "V.", true},
		{"1.", "1.", "A.", false},
	} {
		t.Run(fmt.Sprint(test.first, test.last, test.label), func(t *testing.T) {
			if got := GoesOn(test.last, test.label, StyleOf(test.first)); got != test.want {
				t.Errorf("%s goes on with %s: %v, want %v", test.label, test.last, got, test.want)
			}
		})
	}
}

func TestDoubtfulLength(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"1.1 The Parties", "1.1"}, {"2.10.1. The Parties", "2.10.1."}, {"(1.2) The Parties", "(1.2)"},
		{"A. Scope", "A."}, {"(B) Scope", "(B)"}, {"C) Scope", "C)"}, {"XIV. Scope", "XIV."}, {"A. Smith", "A."},
		{"1.5 degrees", "1.5"}, {"1.5% of it", "1.5"},
		{"1. Scope", ""}, {"1.2020 was", ""}, {"1.05 per cent", ""}, {"IIX. Scope", ""}, {"AB. Scope", ""},
		{"A Party", ""}, {"U.S. envoys", "U."}, {"1.1.1.1.1.1 Scope", ""}, {"(1.2 Scope", ""}, {"(A. Scope", ""},
		{"", ""}, {"(", ""}, {"1.", ""},
	} {
		if got := test.text[:DoubtfulLength(test.text)]; got != test.want {
			t.Errorf("the label of %q is %q, want %q", test.text, got, test.want)
		}
	}
}

func TestInTurn(t *testing.T) {
	for _, test := range []struct{ labels, want string }{
		{"1.1 1.2 1.3", "1.1 1.2 1.3"}, {"1.1 1.1.1 1.1.2 1.2 2.1", "1.1 1.1.1 1.1.2 1.2 2.1"},
		{"1.1 2.1 2.1.1 3.1", "1.1 2.1 2.1.1 3.1"}, {"1.5", ""}, {"1.5 2.8 6.8", ""}, {"1.1 1.5 1.2", "1.1 1.2"},
		{"A. B. C.", "A. B. C."}, {"A. 1.1 1.2 B. 2.1", "A. 1.1 1.2 B. 2.1"}, {"A. B. A. B.", "A. B. A. B."},
		{"I. II. III.", "I. II. III."}, {"I. A. B. II. A. B.", "I. A. B. II. A. B."}, {"J. S. W.", ""},
		{"A. I. V.", ""}, {"A.", ""}, {"H. I.", ""}, {"A. (B) C)", ""}, {"B. C. D.", ""},
		{"G. A. W. B.", "A. B."}, {"1.3 1.1", ""},
	} {
		labels := strings.Fields(test.labels)
		var got []string
		for i, inTurn := range InTurn(labels) {
			if inTurn {
				got = append(got, labels[i])
			}
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("of %s the series is %q, want %q", test.labels, got, test.want)
		}
	}
}
