package clause

import (
	"strings"
	"testing"
)

// TestAround asserts which part of a sentence is quoted.
func TestAround(t *testing.T) {
	clause := strings.Repeat("the Ministers met in May and spoke of trade", 3)
	long := strings.Repeat(clause+"; ", 9) + "they left in 2016 by sea; " + strings.Repeat(clause+", ", 9) + "and rose."
	spaced := strings.Repeat("word ", 400) + "2016 " + strings.Repeat("word ", 400)
	for _, test := range []struct{ name, words, date, want string }{
		{"short", "They left in 2016, and rose.", "2016", "They left in 2016, and rose."},
		{"long", long, "2016", clause + "; " + clause + "; they left in 2016 by sea"},
		{"without marks", spaced, "2016", strings.Repeat("word ", 59) + "2016" + strings.Repeat(" word", 59)},
		{"at its beginning", long, long[:13], clause + "; " + clause + "; " + clause + "; " + clause},
		{"without spaces", strings.Repeat("漢", 1000), "漢", strings.Repeat("漢", 200)},
		{"as long as may be", long, long[100:900], long[100:900]},
	} {
		t.Run(test.name, func(t *testing.T) {
			i := strings.Index(test.words, test.date)
			from, to := Around(test.words, 0, len(test.words), i, i+len(test.date))
			if got := test.words[from:to]; got != test.want {
				t.Errorf("got %q\nwant %q", got, test.want)
			}
		})
	}
}
