package oneline

import (
	"strings"
	"testing"
)

// A page on one line is parted where it prints its title again with a day behind it, and
// before the dateline of an agency. A line without one of these is no page.
func TestPageOnOneLine(t *testing.T) {
	const (
		menus = "Home Search World Sports "
		text  = "The masters of all harbours said on Thursday that ships of all flags may call at the ports of " +
			"the isles, " +
			"and that pilots will be had by night as well."
	)
	long := text + strings.Repeat(" They will report to the ministers of the isles.", 6)
	for _, test := range []struct{ name, in, want string }{
		{"with a dateline", "Ports Are Open to All - Harbour Daily " + menus + "Ports Are Open to All 08:39, " +
			"May 5, 2016 " +
			"Ships call. (HNA/Lee) OSLO, May 5 (HNA) -- " + long,
			"Ports Are Open to All - Harbour Daily Home Search World Sports|Ports Are Open to All|08:39, May 5, " +
				"2016|" +
				"Ships call. (HNA/Lee)|OSLO, May 5 (HNA) -- " + long},
		{"with a bar and a dateline at once", "Ports Are Open to All | Harbour Daily " + menus +
			"Ports Are Open to All (HNA) May 5, 2016 08:39 PORT MORESBY, May 5 (HNA) -- " + long,
			"Ports Are Open to All | Harbour Daily Home Search World Sports|Ports Are Open to All|" +
				"(HNA) May 5, 2016 08:39|PORT MORESBY, May 5 (HNA) -- " + long},
		{"without a dateline", "Ports Are Open to All - Harbour Daily " + menus + "Ports Are Open to All " +
			"08:39, May 5, 2016 " + long, "Ports Are Open to All - Harbour Daily Home Search World Sports|" +
			"Ports Are Open to All|08:39, May 5, 2016|" + long},
		{"a title that is printed once", "Ports Are Open to All - Harbour Daily " + menus + "08:39, May 5, " +
			"2016 " + long, ""},
		{"the same words again in a text", "Ports are open to all - so they say. And ports are open to all " +
			"now. " + long, ""},
		{"a title printed again without an hour", "Ports Are Open to All - Harbour Daily " + menus +
			"Ports Are Open to All May 5, 2016 " + long, ""},
		{"a short line", "Ports Are Open to All - Harbour Daily Ports Are Open to All 08:39, May 5, 2016 Ships " +
			"call.", ""},
	} {
		var parts []string
		for _, place := range Pieces(test.in) {
			parts = append(parts, test.in[place[0]:place[1]])
		}
		if len(parts) == 1 {
			parts = nil
		}
		if got := strings.Join(parts, "|"); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}
