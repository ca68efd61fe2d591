package link

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/link/persons"
)

func TestWhoSpokeForAPartner(t *testing.T) {
	norway := archive.Partner{ID: "norway", Name: "Norway"}
	lists := &authority.Lists{Partners: []authority.Partner{{Partner: norway, Adjectives: []string{"Norwegian"}}}}
	for _, h := range []archive.OfficeHolder{
		{Name: "Kari Berg", Family: "Berg", Office: "foreign-minister", Of: "norway", Title: "Minister of Fjords",
			Term: "2010/2014"},
		{Name: "Ola Dal", Family: "Dal", Office: "president", Of: "norway", Term: "2010/.."},
		{Name: "Liu Hong", Family: "Liu", Office: "president", Of: "china", Term: "2010/.."},
	} {
		h.Person = strings.ReplaceAll(strings.ToLower(h.Name), " ", "-")
		lists.People = append(lists.People, authority.Person{ID: h.Person, Name: h.Name, Family: h.Family,
			Terms: []archive.OfficeHolder{h}, File: "content/people/" + h.Person + ".md"})
	}
	person := func(name, role string) archive.Person { return archive.Person{Name: name, Role: role} }
	for _, test := range []struct {
		name   string
		date   string
		people []archive.Person
		want   string
	}{
		{"by the office", "2012-05-01", []archive.Person{person("Berg", "Foreign Minister")},
			"Kari Berg, Foreign Minister"},
		{"by what the office is called there", "2012-05-01", []archive.Person{person("K. Berg", "Minister")},
			"Kari Berg, Minister"},
		{"out of office", "2015-05-01", []archive.Person{person("Berg", "Foreign Minister")}, ""},
		{"no day", "", []archive.Person{person("Berg", "Foreign Minister")}, ""},
		{"another Berg", "2012-05-01", []archive.Person{person("Berg", "Professor")}, ""},
		{"a name that only begins so", "2012-05-01", []archive.Person{person("Bergman", "Foreign Minister")}, ""},
		{"the office of another", "2012-05-01", []archive.Person{person("Liu", "President")}, ""},
		{"by an adjective", "", []archive.Person{person("Nils Vik", "Norwegian Envoy")}, "Nils Vik, Norwegian Envoy"},
		{"by the name", "", []archive.Person{person("Nils Vik", "Envoy of Norway")}, "Nils Vik, Envoy of Norway"},
		{"a word that only begins so", "", []archive.Person{person("Nils Vik", "Norwegians’ Friend")}, ""},
		{"without a role", "", []archive.Person{person("Nils Vik", "")}, ""},
		{"two names of one in one document", "2012-05-01",
			[]archive.Person{person("Dal", "President"), person("Ola Dal", "President")}, "Ola Dal, President"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := &archive.Entry{Document: &archive.Document{ID: "a", People: test.people}}
			d.Date.Value = test.date
			a := &archive.Archive{OfficeHolders: lists.OfficeHolders(),
				People:   persons.Join([]*archive.Entry{d}, lists),
				Partners: []archive.PartnerEntry{{Partner: norway, Party: []*archive.Entry{d}}}}
			joinSpeakers(a, lists)
			var got []string
			for _, s := range a.Partners[0].Speakers {
				got = append(got, s.Name+", "+s.Role)
				if len(s.Named) != 1 {
					t.Errorf("%s is named in %d documents, want 1", s.Name, len(s.Named))
				}
				if s.Name == "Ola Dal" && s.Address != "people/ola-dal.html" {
					t.Errorf("%s leads to %s", s.Name, s.Address)
				}
			}
			if strings.Join(got, "; ") != test.want {
				t.Errorf("%q spoke, want %q", got, test.want)
			}
		})
	}
}

func TestWhoSpokeMostStandsFirst(t *testing.T) {
	a := &archive.Archive{Partners: []archive.PartnerEntry{{Partner: archive.Partner{ID: "norway", Name: "Norway"}}}}
	for i, names := range []string{"B", "B A", "C A"} {
		d := &archive.Document{ID: fmt.Sprint(i)}
		for name := range strings.FieldsSeq(names) {
			d.People = append(d.People, archive.Person{Name: name, Role: "Envoy of Norway"})
		}
		a.Partners[0].Party = append(a.Partners[0].Party, &archive.Entry{Document: d})
	}
	a.People = persons.Join(a.Partners[0].Party, &authority.Lists{})
	joinSpeakers(a, &authority.Lists{})
	var got string
	for _, s := range a.Partners[0].Speakers {
		got += s.Name
	}
	if got != "ABC" {
		t.Errorf("the order is %s, want ABC", got)
	}
}

func TestAnEditionIsAtAPlaceByAnyOfItsNames(t *testing.T) {
	lists := &authority.Lists{
		Localities: []authority.Locality{
			{Locality: archive.Locality{ID: "oslo", Name: "Oslo"}, Aliases: []string{"Kristiania"},
				Variants: []string{"Bergen", "Osló"}},
			{Locality: archive.Locality{ID: "bergen", Name: "Bergen"}},
		},
		Series: []authority.Series{{Series: archive.Series{ID: "talks", Name: "Talks", Editions: []archive.Edition{
			{Number: 1, Place: "Oslo"}, {Number: 2, Place: "Kristiania"}, {Number: 3, Place: "Bergen"},
			{Number: 4, Place: "Tromso"}, {Number: 5}, {Number: 6, Place: "Osló"},
		}}}},
	}
	var got string
	for _, e := range joinMeetings(nil, lists)[0].Editions {
		got += e.PlaceID + ";"
	}
	if want := "oslo;oslo;bergen;;;oslo;"; got != want {
		t.Errorf("places %s, want %s", got, want)
	}
	if all := allLocalities(lists); len(all) != 2 || all[0].ID != "bergen" {
		t.Errorf("places of the archive: %v", all)
	}
}
