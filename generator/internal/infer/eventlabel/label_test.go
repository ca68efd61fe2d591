package eventlabel

import (
	"strings"
	"testing"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/clause"
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
		{"a link to a file", "Ports Open, 5 May 2016 [PDF, 75KB]", "5 May 2016", 160, "Ports Open, 5 May 2016"},
		{"a link to a file in round brackets", "Ports Open, 5 May 2016 (DOCX)", "5 May 2016", 160,
			"Ports Open, 5 May 2016"},
		{"other brackets", "Ports Open, 5 May 2016 [of the north]", "5 May 2016", 160,
			"Ports Open, 5 May 2016 [of the north]"},
		{"the clauses around it", long, "5 May 2016", 100,
			"The project, a work of two banks, was opened in Hanoi on 5 May 2016, when the ministers met …"},
		{"who does it before what follows", long, "5 May 2016", 80,
			"The project, a work of two banks, was opened in Hanoi on 5 May 2016 …"},
		{"its own clause alone", long, "5 May 2016", 36, "The project … in Hanoi on 5 May 2016 …"},
		{"a list behind which the verb of the whole stands",
			"The claims of the mill to the river, which cross those of the farm, the Holm family, the school " +
				"and the inn, were set aside by a court in 2016, as the mayor said with a smile.", "2016", 120,
			"The claims of the mill to the river, which cross those … were set aside by a court in 2016 …"},
		{"a list whose last name would have done it",
			"The harbour master gave a lamp to the sons of the widow, the pilot’s aunt, the smith, the cook and " +
				"the baker, left in 2016.", "2016", 80,
			"The harbour master gave a lamp … left in 2016."},
		{"circumstances before who does it",
			"In line with the wish of the elders and of all the fishers of the bay, the mayor opened the new " +
				"fish market in 2016.", "2016", 80, "… the mayor opened the new fish market in 2016."},
		{"a comma inside a name behind a circumstance",
			"Yesterday, President Joseph R. Biden, Jr. declared that the fields of the coast were flooded by the " +
				"storms of May 2016.", "May 2016", 110,
			"Yesterday, President Joseph R. Biden, Jr. declared … of the coast were flooded by the storms of May " +
				"2016."},
		{"a circumstance that holds the date",
			"In the spring of 2016, the mayor opened the new fish market, to the joy of all the fishers of the " +
				"bay and of their guests.", "2016", 80,
			"In the spring of 2016, the mayor opened the new fish market …"},
		{"a heading before a colon", "News of the harbour and of the market: the mayor opened the new fish hall in " +
			"2016.", "2016", 60, "… the mayor opened the new fish hall in 2016."},
		{"what a semicolon parts leans upon the opening",
			"The rules came into force for the inner harbour on 4 May; for the outer one on 5 May; for the yard " +
				"on 6 May; and for ships on 7 May.", "6 May", 80,
			"The rules came into force … for the yard on 6 May; and for ships on 7 May."},
		{"a list of circumstances",
			"After the flood of the river, the storm of the century, and the long winter, the mayor opened the " +
				"new fish hall in 2016.", "2016", 70, "… the mayor opened the new fish hall in 2016."},
		{"a clause that is too long, centred on it",
			"They " + strings.Repeat("came and ", 20) + "went on 5 May 2016 to " +
				strings.Repeat("see and ", 20) + "say.",
			"5 May 2016", 50, "They came and came … and went on 5 May 2016 to see …"},
		{"a clause of the date alone takes in what stands beside it",
			"In May 2016, the ministers of all members who had come to the port for the opening met there at last.",
			"May 2016", 60, "In May 2016, the ministers of all members who had come …"},
		{"a comma inside a name",
			"President Joseph R. Biden, Jr. today met the leaders of all members, who came by sea.",
			"today", 70, "President Joseph R. Biden, Jr. today met the leaders of all members …"},
		{"no space anywhere", strings.Repeat("é", 60) + "2016" + strings.Repeat("é", 60), "2016", 40, "… 2016 …"},
	} {
		t.Run(test.name, func(t *testing.T) {
			i := strings.Index(test.in, test.date)
			got := Of(test.in, 0, len(test.in), i, i+len(test.date), test.most)
			if got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func FuzzOf(f *testing.F) {
	f.Add("They met, on 5 May; and – went: away —", 10, 14, 20)
	f.Fuzz(func(t *testing.T, words string, i, length, most int) {
		if !utf8.ValidString(words) || i < 0 || length < 0 || most < 0 || i > len(words) || length > len(words)-i {
			return
		}
		i = clause.Ceiling(words, i)
		j := clause.Ceiling(words, max(i, min(i+length, len(words))))
		got := Of(words, 0, len(words), i, j, most)
		if !utf8.ValidString(got) {
			t.Errorf("a character of %q is cut: %q", words, got)
		}
		if held := strings.Trim(words[i:j], " ,;:–—-()"); !strings.Contains(got, held) && utf8.ValidString(held) {
			t.Errorf("%q does not hold %q", got, held)
		}
	})
}
