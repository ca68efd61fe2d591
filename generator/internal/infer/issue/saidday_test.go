package issue

import (
	"testing"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestDaysOfEditions: a day without its year is that of an edition on one of its days,
// the day before or the day behind, where it is known when it was held.
func TestDaysOfEditions(t *testing.T) {
	for _, test := range []struct {
		name, edition string
		month         time.Month
		day           int
		want          string
	}{
		{"its day", "2016-09-08", time.September, 8, "2016-09-08"},
		{"the first of its days", "2016-09-06/2016-09-08", time.September, 6, "2016-09-06"},
		{"the day before", "2016-09-01", time.August, 31, "2016-08-31"},
		{"the day behind", "2016-12-31", time.January, 1, "2017-01-01"},
		{"two days before", "2016-09-08", time.September, 6, ""},
		{"two days behind", "2016-09-08", time.September, 10, ""},
		{"a day that is not known", "", time.January, 1, ""},
		{"days without an end", "2016-09-08/..", time.September, 8, ""},
	} {
		e := dates.Expression{Month: test.month, LastDay: test.day}
		got, ok := dayAtEdition(archive.Edition{Date: test.edition}, e)
		if got != test.want || ok != (test.want != "") {
			t.Errorf("%s: %q, %v, want %q", test.name, got, ok, test.want)
		}
	}
}

// TestEditionsWithoutAPlace: a dateline without a place is no place at which a meeting
// was held, even one of which nobody knows where.
func TestEditionsWithoutAPlace(t *testing.T) {
	lists := *listsOf(t)
	series := archive.Series{Name: "Harbour Summit", Editions: []archive.Edition{{Date: "2016-09-08"}}}
	lists.Series = []authority.Series{{Series: series}}
	const words = "Sept 8 (HNA) – The ministers spoke of the Harbour Summit, and " + said
	if fact := Date(infertest.Head(words, &lists)).Fact; fact.Known() {
		t.Errorf("the day is %s", fact.Value)
	}
	lists.Series[0].Editions[0].Place = "Oslo"
	if fact := Date(infertest.Head("OSLO, "+words, &lists)).Fact; fact.Value != "2016-09-08" {
		t.Errorf("in Oslo the day is %q", fact.Value)
	}
}
