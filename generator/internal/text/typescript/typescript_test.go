package typescript

import (
	"slices"
	"testing"
)

func TestWidth(t *testing.T) {
	for name, test := range map[string]struct {
		widths []int
		want   int
	}{
		"wrapped":             {[]int{70, 68, 72, 71, 20}, 72},
		"two lines":           {[]int{70, 70}, 0},
		"narrow":              {[]int{30, 31, 29, 30}, 0},
		"paragraphs on lines": {[]int{400, 380, 90, 500}, 0},
		"one line is long":    {[]int{70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 300}, 70},
		"short ones mostly":   {[]int{70, 10, 10, 10, 10, 10}, 0},
	} {
		if got := Width(test.widths, make([]bool, len(test.widths))); got != test.want {
			t.Errorf("%s: %d, want %d", name, got, test.want)
		}
	}
}

// Lines of more than a hundred characters are wrapped where most are torn from the next.
func TestWidthOfWideLines(t *testing.T) {
	wide := []int{110, 108, 111, 40, 109, 111, 60}
	for name, test := range map[string]struct {
		torn []bool
		want int
	}{
		"torn":             {[]bool{true, true, true, false, true, true, false}, 111},
		"short paragraphs": {[]bool{true, false, false, false, false, true, false}, 0},
	} {
		if got := Width(wide, test.torn); got != test.want {
			t.Errorf("%s: %d, want %d", name, got, test.want)
		}
	}
	if got := Width([]int{110, 150, 150, 111, 111, 150, 111}, slices.Repeat([]bool{true}, 7)); got != 0 {
		t.Errorf("wider than a hand wraps: %d", got)
	}
}

func TestIsDoubleSpaced(t *testing.T) {
	torn, whole, close := Joint{Blank: 1, Torn: true}, Joint{Blank: 1}, Joint{}
	mixed := func(n int) []Joint {
		return slices.Concat(slices.Repeat([]Joint{torn}, 4), slices.Repeat([]Joint{whole}, n))
	}
	for name, test := range map[string]struct {
		joints []Joint
		want   bool
	}{
		"a third is torn":       {mixed(8), true},
		"fewer are torn":        {mixed(9), false},
		"twelve lines":          {slices.Repeat([]Joint{torn}, 11), true},
		"eleven lines":          {slices.Repeat([]Joint{torn}, 10), false},
		"one in ten is close":   {append(slices.Repeat([]Joint{torn}, 18), close, close), true},
		"more lines are close":  {append(slices.Repeat([]Joint{torn}, 18), close, close, close), false},
		"nothing between lines": {slices.Repeat([]Joint{{Torn: true}}, 20), false},
	} {
		if got := IsDoubleSpaced(test.joints); got != test.want {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}

// TestDatesThatLinesBreak asserts which lines end inside a date.
func TestDatesThatLinesBreak(t *testing.T) {
	for _, test := range []struct {
		last, next string
		want       bool
	}{
		{"Oslo, Oct. 10,", "2024 they met", true},
		{"Oslo, Oct. 10,", "2024", false}, // the year of the next point
		{"The ministers met there on 12-13 December", "1978 and on 22 February", true},
		{"The ministers met there on 12-13 December", "1978", true},
		{"12-13 December", "1978 and on 22 February", false}, // a heading
		{"The ministers met there on 12-13 December", "1978ers came", false},
		{"The pact that was signed there on 15", "December 1995 in Oslo", true},
		{"The pact that was signed there on 15", "ministers in 1995", false},
		{"The pact that was signed there on 15", "December was cold", false},
		{"Point 15", "December 1995 in Oslo", false},
		{"The pact that was signed there", "December 1995 in Oslo", false},
	} {
		if got := BreaksDate(test.last, test.next); got != test.want {
			t.Errorf("%q, %q: %t, want %t", test.last, test.next, got, test.want)
		}
	}
}
