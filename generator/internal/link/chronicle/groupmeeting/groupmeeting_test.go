package groupmeeting

import (
	"strings"
	"testing"
)

// A year behind the name of a group is that of its meeting, whatever day the clause has.
func TestIsOfOtherYear(t *testing.T) {
	for _, test := range []struct {
		clause, date string
		want         bool
	}{
		{"They announced yesterday that they will host APEC in 2023", "2022-02-10", true},
		{"They announced yesterday that they host APEC in 2022", "2022-02-10", false},
		{"They host APEC in Bergen", "2022-02-10", false},
		{"They host APEC in 20", "2022-02-10", false},
		{"They host APEC", "2022-02-10", false},
		{"They host APEC in 2023", "", false},
	} {
		named := Named{End: strings.Index(test.clause, "APEC") + len("APEC")}
		if got := named.IsOfOtherYear(test.clause, test.date); got != test.want {
			t.Errorf("%q and %s: %t", test.clause, test.date, got)
		}
	}
}
