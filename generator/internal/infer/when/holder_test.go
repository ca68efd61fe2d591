package when

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestWindowByThoseInOffice: who is called by an office holds it, or has held it.
func TestWindowByThoseInOffice(t *testing.T) {
	lists := infertest.Lists(t)
	lists.People = []authority.Person{
		holder("Anna Lie", "Lie", archive.OfficeHolder{Office: "prime-minister", Term: "2012-12-26/2020-09-16"}),
		holder("Bo Holm", "Holm", archive.OfficeHolder{Office: "foreign-minister", Title: "Secretary of Trade",
			Term: "2009/2013-02"}),
		holder("Old Dahl", "Dahl", archive.OfficeHolder{Office: "president", Term: "1989/1993"}),
		holder("New Dahl", "Dahl", archive.OfficeHolder{Office: "president", Term: "2001/2009"},
			archive.OfficeHolder{Office: "president", Term: "2012/.."}),
	}
	for _, test := range []struct{ name, person, role, want string }{
		{"a whole name", "Anna Lie", "Prime Minister of Norway", "2012-12-26"},
		{"another form of it", "Lie Anna", "Prime Minister", "2012-12-26"},
		{"in capitals", "ANNA LIE", "Prime Minister", "2012-12-26"},
		{"a family name", "Lie", "Prime Minister", "2012-12-26"},
		{"former", "Lie", "former Prime Minister", "2020-09-16"},
		{"what the office is called there", "Bo Holm", "U.S. Secretary of Trade", "2009-01-01"},
		{"former, to the month", "Bo Holm", "former Foreign Minister", "2013-02-01"},
		{"the first of two terms", "New Dahl", "President", "2001-01-01"},
		{"former, after the first of two terms", "New Dahl", "former President", "2009-01-01"},

		{"a family name of two", "Dahl", "President", ""},
		{"another office", "Lie", "Minister of Ports", ""},
		{"a deputy", "Lie", "Deputy Prime Minister", ""},
		{"who is to come", "Lie", "Prime Minister-elect", ""},
		{"who is designated", "Lie", "Prime Minister designate", ""},
		{"who comes in", "Lie", "incoming Prime Minister", ""},
		{"no office", "Anna Lie", "", ""},
		{"another one of the family", "Ola Lie", "Prime Minister", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head("Boats are red.", lists)
			r := Read(h)
			defer r.Leave()
			people := []archive.Person{{Name: test.person, Role: test.role,
				Evidence: []archive.Evidence{{Line: 1, Quote: "Boats"}}}}
			d := r.Window(archive.Date{Fact: archive.NotKnown()}, nil, people)
			if d.NotBefore != test.want || d.NotAfter != "" {
				t.Errorf("%s, %s: from %q to %q, want from "+
					"%q", test.person, test.role, d.NotBefore, d.NotAfter, test.want)
			}
			if test.want != "" && !strings.Contains(strings.Join(d.Reasoning, " "), test.role) {
				t.Errorf("the reasoning is %q", d.Reasoning)
			}
		})
	}
}

func holder(name, family string, terms ...archive.OfficeHolder) authority.Person {
	first, last, _ := strings.Cut(name, " ")
	return authority.Person{Name: name, Family: family, Aliases: []string{last + " " + first}, Terms: terms}
}

// TestWindowByChairs: under a member’s chairmanship is after it first took the chair.
func TestWindowByChairs(t *testing.T) {
	lists := infertest.Lists(t)
	lists.Rotations = []authority.Rotation{
		{Rotation: archive.Rotation{Office: "country-coordinator",
			Terms: []archive.MemberTerm{{Member: "laos", Term: "1999"}}}},
		{Rotation: archive.Rotation{Office: "chair", Terms: []archive.MemberTerm{
			{Member: "laos", Term: "2016"}, {Member: "laos", Term: "2004"},
			{Member: "thailand", Term: "2008-12-15/2009"}}}},
	}
	for _, test := range []struct{ name, words, want string }{
		{"whose it is", "Under Laos’ ASEAN Chairmanship they met.", "2004-01-01"},
		{"with its year", "They met under Thailand’s 2009 ASEAN Chairmanship.", "2008-12-15"},
		{"behind of", "They met under the ASEAN Chairmanship of Thailand.", "2008-12-15"},
		{"of ASEAN", "They met under Thailand's Chairmanship of ASEAN.", "2008-12-15"},
		{"not under it", "They welcomed Thailand’s ASEAN Chairmanship.", ""},
		{"of something else", "They met under Thailand’s chairmanship of the Board.", ""},
		{"of no member", "They met under Norway’s ASEAN Chairmanship.", ""},
		{"a member that the list does not have", "They met under Malaysia’s ASEAN Chairmanship.", ""},
		{"a member far before it", "Under Thailand’s plans for boats and the ASEAN Chairmanship they met.", ""},
		{"a member that is not its own", "They met under Thailand and ASEAN Chairmanship.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.words, lists)
			r := Read(h)
			defer r.Leave()
			d := r.Window(archive.Date{Fact: archive.NotKnown()}, nil, nil)
			if d.NotBefore != test.want || d.NotAfter != "" {
				t.Errorf("from %q to %q, want from %q", d.NotBefore, d.NotAfter, test.want)
			}
			if test.want != "" {
				infertest.CheckEvidence(t, h.Source, d.Evidence)
			}
		})
	}
}
