package persons

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestWhoIsMeantByAnOffice: an office without a name is its holder's of that day.
func TestWhoIsMeantByAnOffice(t *testing.T) {
	known := lists(t)
	for i := range known.People { // whose term has no end that a source gives
		if p := &known.People[i]; p.ID == "anna-lie" {
			p.Terms[0].Term = "2015/"
		}
	}
	for _, test := range []struct {
		name, date, from, to, office, of, others, want string
	}{
		{"a day in the term", "2014-05-05", "", "", "prime-minister", "japan", "", "Shinzo Abe"},
		{"another office", "2014-05-05", "", "", "president", "japan", "", ""},
		{"another country", "2014-05-05", "", "", "prime-minister", "norway", "", ""},
		{"a day before", "2012-05-05", "", "", "prime-minister", "japan", "", ""},
		{"a window inside", "", "2014-05-05", "2015-05-05", "prime-minister", "japan", "", "Shinzo Abe"},
		{"a window with one end", "", "2014-05-05", "", "prime-minister", "japan", "", ""},
		{"a window over two terms", "", "1992-01-01", "2002-01-01", "president", "norway", "", ""},
		{"no date", "", "", "", "prime-minister", "japan", "", ""},
		{"no end, and a later document that names the holder", "2016-05-05", "", "", "foreign-minister", "norway",
			"b 2017-05-05: Anna Lie, Norwegian Foreign Minister", "Anna Lie"},
		{"no end, and an earlier one", "2018-05-05", "", "", "foreign-minister", "norway",
			"b 2017-05-05: Anna Lie, Norwegian Foreign Minister", ""},
		{"no end, and a later one that calls the holder former", "2016-05-05", "", "", "foreign-minister", "norway",
			"b 2017-05-05: Anna Lie, former Foreign Minister", ""},
		{"no end, and nobody who names the holder", "2016-05-05", "", "", "foreign-minister", "norway", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := &archive.Document{ID: "a", Titles: []archive.TitleMention{{Office: test.office, Of: test.of,
				Words: "the office", Paragraphs: []int{7}}}}
			d.Date.Value, d.Date.NotBefore, d.Date.NotAfter = test.date, test.from, test.to
			list := []*archive.Entry{{Document: d}}
			if test.others != "" {
				list = append(list, documents(test.others)...)
			}
			entries := Join(list, known)
			got := ""
			if holder := list[0].Holders[0]; holder != nil {
				got = holder.Name
			}
			if got != test.want {
				t.Errorf("%q is meant, want %q", got, test.want)
			}
			for _, p := range entries {
				for _, title := range p.Titles {
					if p.Name != test.want || title.Words != "the "+
						"office" || !strings.HasPrefix(p.Address, "people/") ||
						fmt.Sprint(title.Paragraphs) != "[7]" {
						t.Errorf("%+v is meant by %+v", p, title)
					}
				}
			}
		})
	}
}
