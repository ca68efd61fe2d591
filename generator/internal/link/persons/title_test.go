package persons

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
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

// TestWhoIsInTheChair: ASEAN's chair is the member whose term the date lies in, where the
// list settles it.
func TestWhoIsInTheChair(t *testing.T) {
	known := lists(t)
	member := func(id, name string) authority.Member {
		return authority.Member{Member: archive.Member{ID: id, Name: name}}
	}
	term := func(member, time string) archive.MemberTerm { return archive.MemberTerm{Member: member, Term: time} }
	known.Members = []authority.Member{member("laos", "Laos"), member("siam", "Siam")}
	known.Rotations = []authority.Rotation{
		{Rotation: archive.Rotation{Name: "Coordinator", Office: "country-coordinator", With: "japan",
			Terms: []archive.MemberTerm{term("laos", "2000/2030")}}},
		{Rotation: archive.Rotation{Name: "Chair of ASEAN", Office: "chair", Settled: "2008-12-15",
			Terms: []archive.MemberTerm{term("laos", "2007"), term("siam", "2009"), term("laos", "2010"),
				term("siam", "2012-03/2012-09"), term("laos", "2012-09/2013")}}},
	}
	for _, test := range []struct{ name, date, from, to, want string }{
		{"a day of the term", "2009-05-05", "", "", "Siam, members/siam.html, Chair of ASEAN, Siam, 2009"},
		{"the year itself", "2010", "", "", "Laos, members/laos.html, Chair of ASEAN, Laos, 2010"},
		{"a window inside", "", "2010-03-01", "2010-05-01", "Laos, members/laos.html, Chair of ASEAN, Laos, 2010"},
		{"before the list settles it", "2007-05-05", "", "", ""},
		{"a year of which the list says nothing", "2011-05-05", "", "", ""},
		{"a month in which one follows another", "2012-09-05", "", "", ""},
		{"a window over two terms", "", "2009-12-01", "2010-01-05", ""},
		{"a window that goes on behind the term", "", "2010-12-01", "2011-01-05", ""},
		{"a window that begins before it", "", "2008-12-20", "2009-01-05", ""},
		{"no date", "", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := &archive.Document{ID: "a", Titles: []archive.TitleMention{{Office: "chair", Of: "asean",
				Words: "the Chair", Paragraphs: []int{7}}}}
			d.Date.Value, d.Date.NotBefore, d.Date.NotAfter = test.date, test.from, test.to
			list := []*archive.Entry{{Document: d}}
			if people := Join(list, known); len(people) > 0 {
				t.Errorf("a person is meant: %+v", people)
			}
			got := ""
			if h := list[0].Holders[0]; h != nil {
				got = h.Name + ", " + h.Address + ", " + h.Term
			}
			if got != test.want {
				t.Errorf("%q is meant, want %q", got, test.want)
			}
		})
	}
}
