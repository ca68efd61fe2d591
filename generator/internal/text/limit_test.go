package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLimitsCountLetters(t *testing.T) {
	for _, test := range []struct {
		words  string
		most   int
		reach  int
		longer bool
	}{
		{"Oslo", 4, 4, false}, {"Oslo", 3, 3, true}, {"Oslo", 9, 4, false}, {"Oslo", 0, 0, true}, {"", 0, 0, false},
		{"", 3, 0, false},
		{"ééé", 3, 6, false}, {"ééé", 2, 4, true}, {"东盟外长", 3, 9, true}, {"东盟外长", 4, 12, false}, {"a\xffb", 2, 2, true},
	} {
		if got := Reach(test.words, test.most); got != test.reach {
			t.Errorf("Reach(%q, %d) = %d, want %d", test.words, test.most, got, test.reach)
		}
		if got := Longer(test.words, test.most); got != test.longer {
			t.Errorf("Longer(%q, %d) = %v", test.words, test.most, got)
		}
	}
}

func FuzzLimits(f *testing.F) {
	f.Add("é 东 \xff", 2)
	f.Fuzz(func(t *testing.T, words string, most int) {
		most = max(0, min(most, len(words)+2))
		at := Reach(words, most)
		if n := utf8.RuneCountInString(words[:at]); n > most || n < most && at < len(words) {
			t.Errorf("Reach(%q, %d) = %d, behind %d letters", words, most, at, n)
		}
		if Longer(words, most) != (Letters(words) > most) {
			t.Errorf("Longer(%q, %d)", words, most)
		}
	})
}

func TestClauseAround(t *testing.T) {
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
			from, to := ClauseAround(test.words, 0, len(test.words), i, i+len(test.date))
			if got := test.words[from:to]; got != test.want {
				t.Errorf("got %q\nwant %q", got, test.want)
			}
		})
	}
}
