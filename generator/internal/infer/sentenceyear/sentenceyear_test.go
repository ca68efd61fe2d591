package sentenceyear

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/dates"
)

// TestLoans: a month takes the year that opens its sentence, or of which the text says that
// it is the same; nothing else lends one.
func TestLoans(t *testing.T) {
	for _, test := range []struct{ name, said, want string }{
		{"the same year", "Norway came in October 1970, and Peru followed in November of the same year.", "1970-11"},
		{"the same year of a day", "It opened on 3 May 1970 and closed on 8 June of that year.", "1970-06-08"},
		{"some days", "It opened on 3 May 1970 and closed on 8-9 June of that same year.", "1970-06-08/1970-06-09"},
		{"that year", "It opened in May 1970. Boats came in June that year.", "1970-06"},
		{"that same year", "It opened in May 1970. Boats came in June that same year.", "1970-06"},
		{"the same year, bare", "It opened in May 1970. Boats came in June, the same year.", "1970-06"},
		{"read with the month", "It opened in May 1970. Boats came in June the same year.", "1970-06"},
		{"last year", "It opened in May 1970. Boats came in June last year.", ""},
		{"the same year of none", "Boats came in June of that year.", ""},
		{"the next year", "It opened in May 1970. Boats came in June of the next year.", ""},
		{"a year that opens", "In 1970, the boats came in May.", "1970-05"},
		{"a year that opens nothing", "The boats of 1970 came in May.", ""},
		{"a year in a name", "The 1970 Treaty, they said, came in May.", ""},
		{"a year that opens, far before", "In 1970, " + strings.Repeat("boats and boats ", 9) + "came in May.", ""},
		{"a year before brackets", "In 1970, boats (of Oslo) came in May.", ""},
		{"a year of the sentence before", "In 1970, boats came. More came in May.", ""},
		{"a month behind the month", "It opened in May 1970 and closed in June.", ""},
		{"behind a day counted from now", "In 1970, boats that left yesterday came in May.", ""},
		{"the end of a term", "In 1970, boats were to come by May.", ""},
		{"its own year", "In 1970, boats came in May 1971.", ""},
		{"a day that is none", "In 1970, boats came on 29 February.", ""},
	} {
		from := max(0, strings.LastIndex(strings.TrimSuffix(test.said, "."), ". "))
		list := dates.Mentions(test.said)
		last := len(list) - 1
		loan, ok := Of(test.said, list, last, from)
		if loan.EDTF != test.want || ok != (test.want != "") {
			t.Errorf("%s: %q, want %q", test.name, loan.EDTF, test.want)
		}
	}
}

func FuzzLoans(f *testing.F) {
	for _, said := range []string{"In 1970, in May", "May 0000, in June that year", "1970. 31 June of that year"} {
		f.Add(said)
	}
	f.Fuzz(func(t *testing.T, said string) {
		list := dates.Mentions(said)
		for k := range list {
			if loan, ok := Of(said, list, k, 0); ok && loan.EDTF == "" {
				t.Errorf("%q lends nothing to %q", said, said[list[k].Start:list[k].End])
			}
		}
	})
}
