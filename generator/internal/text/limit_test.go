package text

import (
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
