package partofyear

import "testing"

func TestParts(t *testing.T) {
	for _, test := range []struct{ in, want, behind string }{
		{"first quarter of 2023", "2020-33", " of 2023"},
		{"Second quarter (April-June) of 2023", "2020-34", " of 2023"},
		{"last quarter", "2020-36", ""},
		{"final quarter", "2020-36", ""},
		{"first half of the year", "2020-01/2020-06", " of the year"},
		{"second half, they said", "2020-07/2020-12", ", they said"},
		{"first nine months", "2020-01/2020-09", ""},
		{"first 10 months", "2020-01/2020-10", ""},
		{"last two months", "2020-11/2020-12", ""},
		{"first quarter (2016)", "2020-33", " (2016)"},
		{"first-half results", "2020-01/2020-06", " results"},
		{"third half", "", ""},
		{"second two months", "", ""},
		{"first months", "", ""},
		{"first 12 months", "", ""},
		{"fifth quarter", "", ""},
		{"first cohort", "", ""},
		{"first", "", ""},
		{"", "", ""},
	} {
		part, end, ok := Read(test.in, 0)
		got := ""
		if ok {
			got = part.In(2020)
		}
		if got != test.want || ok && test.in[end:] != test.behind {
			t.Errorf("%q: %q, then %q", test.in, got, test.in[end:])
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("first quarter (April", 0)
	f.Fuzz(func(t *testing.T, text string, at int) {
		if at < 0 || at > len(text) {
			return
		}
		if _, end, ok := Read(text, at); ok && (end <= at || end > len(text)) {
			t.Errorf("%q at %d ends at %d", text, at, end)
		}
	})
}
