package clause

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLabelsAreTheClauseOfADate(t *testing.T) {
	const long = "The project, a work of two banks, was opened in Hanoi on 5 May 2016, when the ministers met, " +
		"and it is to go on for many years with the help of all who took part in it."
	for _, test := range []struct {
		name, in, date string
		most           int
		want           string
	}{
		{"a short sentence stands whole", "They met on 5 May 2016.", "5 May 2016", 160, "They met on 5 May 2016."},
		{"the clauses around it", long, "5 May 2016", 100,
			"The project, a work of two banks, was opened in Hanoi on 5 May 2016, when the ministers met …"},
		{"who does it before what follows", long, "5 May 2016", 80,
			"The project, a work of two banks, was opened in Hanoi on 5 May 2016 …"},
		{"its own clause alone", long, "5 May 2016", 36, "… was opened in Hanoi on 5 May 2016 …"},
		{"a clause that is too long, centred on it",
			"They " + strings.Repeat("came and ", 20) + "went on 5 May 2016 to " +
				strings.Repeat("see and ", 20) + "say.",
			"5 May 2016", 50, "… came and went on 5 May 2016 to see and see and …"},
		{"a clause of the date alone takes in what stands beside it",
			"In May 2016, the ministers of all members who had come to the port for the opening met there at last.",
			"May 2016", 60, "In May 2016, the ministers of all members who had come to …"},
		{"a comma inside a name",
			"President Joseph R. Biden, Jr. today met the leaders of all members, who came by sea.",
			"today", 70, "President Joseph R. Biden, Jr. today met the leaders of all members …"},
		{"no space anywhere", strings.Repeat("é", 60) + "2016" + strings.Repeat("é", 60), "2016", 40, "… 2016 …"},
	} {
		t.Run(test.name, func(t *testing.T) {
			i := strings.Index(test.in, test.date)
			got := Label(test.in, 0, len(test.in), i, i+len(test.date), test.most)
			if got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func FuzzLabel(f *testing.F) {
	f.Add("They met, on 5 May; and – went: away —", 10, 14, 20)
	f.Fuzz(func(t *testing.T, words string, i, length, most int) {
		if !utf8.ValidString(words) || i < 0 || length < 0 || most < 0 || i > len(words) || length > len(words)-i {
			return
		}
		i = Ceiling(words, i)
		j := Ceiling(words, max(i, min(i+length, len(words))))
		got := Label(words, 0, len(words), i, j, most)
		if !utf8.ValidString(got) {
			t.Errorf("a character of %q is cut: %q", words, got)
		}
		if held := strings.Trim(words[i:j], " ,;:–—-()"); !strings.Contains(got, held) && utf8.ValidString(held) {
			t.Errorf("%q does not hold %q", got, held)
		}
	})
}
