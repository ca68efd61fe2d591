package instruments

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

func TestPlansOfTheLists(t *testing.T) {
	plan := func(id, lineage, period, signed string) authority.Treaty {
		return authority.Treaty{Treaty: archive.Treaty{ID: id, Plan: lineage, Period: period, Signed: signed}}
	}
	lists := &authority.Lists{Treaties: []authority.Treaty{
		plan("treaty", "", "", "2000"), plan("first", "boats", "2001/2005", "2000-09"),
		plan("second", "boats", "2006/2010", "2005-03"), plan("third", "boats", "2011/2015", "2005-12"),
	}}
	for _, test := range []struct{ name, lineage, period, adopted, want string }{
		{"its years", "boats", "2006/2010", "", "second"},
		{"its years, whenever it was adopted", "boats", "2006/2010", "1999", "second"},
		{"no years, and when it was adopted", "boats", "", "2000", "first"},
		{"no years, and one of two of that year", "boats", "", "2005", ""},
		{"no years, and the month", "boats", "", "2005-12", "third"},
		{"no years, and another year", "boats", "", "1999", ""},
		{"neither", "boats", "", "", ""},
		{"other years", "boats", "2001/2004", "2000", ""},
		{"another lineage", "oars", "2001/2005", "", ""},
		{"no lineage", "", "", "2000", ""},
	} {
		plans := []archive.PlanMention{{ID: test.lineage, Period: test.period, Adopted: test.adopted}}
		if got := strings.Join(Of(plans, lists), " "); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
	if Of(nil, lists) != nil {
		t.Error("no plans are something")
	}
}
