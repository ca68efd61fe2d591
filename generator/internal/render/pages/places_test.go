package pages

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/render/shell"
)

// seaside is an archive of a series that met at three places.
func seaside() *archive.Archive {
	place := func(id, name string, latitude, longitude float64) archive.Locality {
		return archive.Locality{ID: id, Name: name, Position: &archive.Position{
			Latitude: latitude, Longitude: longitude,
		}}
	}
	held := func(number int, date, at string) archive.EditionEntry {
		return archive.EditionEntry{
			Edition: archive.Edition{Number: number, Date: date, Place: at}, PlaceID: at, Label: fmt.Sprint(number),
		}
	}
	capital := place("capital", "Capital", 3, 101)
	return &archive.Archive{
		Localities: []archive.Locality{
			capital, place("harbour", "Harbour", 14, 121), place("oslo", "Oslo", 60, 10.7),
			{ID: "nowhere", Name: "Nowhere"}, place("quiet", "Quiet", 5, 110),
		},
		Places: []archive.PlaceEntry{{Locality: capital, Address: "places/capital.html"}},
		Meetings: []archive.SeriesEntry{{
			Series: archive.Series{ID: "talks", Name: "Talks"}, Address: "meetings/talks.html",
			Editions: []archive.EditionEntry{
				held(1, "1998-03", "harbour"), held(2, "2003", "capital"), held(3, "2009-12-31", "capital"),
				{Edition: archive.Edition{Number: 4}, GapTo: 5, Label: "4 to 5"},
				held(6, "2010", "oslo"), held(7, "", "capital"), held(8, "2012", "nowhere"), held(9, "2013", ""),
			},
		}},
	}
}

func TestMeetingsAreCountedWhereAndWhenTheyWere(t *testing.T) {
	m := maps{maker{Site: shell.NewSite(seaside(), authority.Site{Language: "en"}, nil)}}
	page := m.placesPage()
	var rows []string
	for _, row := range page.Held {
		rows = append(rows, fmt.Sprint(row.Anchor, " ", row.Place.Href, " ", row.ByDecade, " ", row.Total))
	}
	want := "at-capital capital.html [0 2 0] 3; at-harbour  [1 0 0] 1; at-oslo  [0 0 1] 1"
	if got := strings.Join(rows, "; "); got != want {
		t.Errorf("rows %s\nwant %s", got, want)
	}
	if page.Meetings != 5 || page.Elsewhere != 2 {
		t.Errorf("%d meetings and %d elsewhere, want 5 and 2: a gap is none", page.Meetings, page.Elsewhere)
	}
	if len(page.Maps) != 2 || len(page.Maps[0].Marks) != 2 || len(page.Maps[1].Marks) != 1 {
		t.Fatalf("maps %+v", page.Maps)
	}
	for i, want := range []string{"Capital: 3 meetings", "Harbour: 1 meeting"} {
		mark := page.Maps[0].Marks[i]
		if mark.Says != want || mark.Href != "#"+page.Held[i].Anchor {
			t.Errorf("a mark says %q and leads to %s", mark.Says, mark.Href)
		}
	}
	if says, want := page.Decades[1].Says, "2000s: 2 meetings at 1 place, most in Capital"; says != want {
		t.Errorf("a decade says %q, want %q", says, want)
	}
}

func TestAnArchiveWithoutMeetingsHasNoMap(t *testing.T) {
	a := seaside()
	a.Meetings = nil
	m := maps{maker{Site: shell.NewSite(a, authority.Site{Language: "en"}, nil)}}
	if page := m.placesPage(); len(page.Maps)+len(page.Held)+len(page.Decades) > 0 {
		t.Errorf("it has %d maps and %d rows", len(page.Maps), len(page.Held))
	}
}

func TestAMarkOfSeveralPlacesNamesThemAll(t *testing.T) {
	a := seaside()
	a.Localities = append(a.Localities, archive.Locality{
		ID: "suburb", Name: "Suburb", Position: &archive.Position{Latitude: 3.1, Longitude: 101.1},
	})
	series := &a.Meetings[0]
	series.Editions = append(series.Editions, archive.EditionEntry{PlaceID: "suburb"})
	m := maps{maker{Site: shell.NewSite(a, authority.Site{Language: "en"}, nil)}}
	mark := m.placesPage().Maps[0].Marks[0]
	if want := "Capital +1: 4 meetings: Capital 3, Suburb 1"; mark.Says != want || mark.Name != "Capital +1" {
		t.Errorf("the mark %q says %q, want %q", mark.Name, mark.Says, want)
	}
}

func TestAMeetingLeadsToItsPlace(t *testing.T) {
	from := shell.NewSite(seaside(), authority.Site{Language: "en"}, nil).From("meetings/talks.html")
	for _, test := range []struct{ name, id, want string }{
		{"with a page", "capital", "../places/capital.html"},
		{"without one", "harbour", "../places/index.html#at-harbour"},
		{"on no map", "nowhere", ""},
		{"of no list", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := MeetingPlace(from, "Name", test.id); got.Href != test.want || got.Name != "Name" {
				t.Errorf("it leads to %q, want %q", got.Href, test.want)
			}
		})
	}
}

func TestASeriesIsALineOfEditions(t *testing.T) {
	a := seaside()
	s := a.Meetings[0]
	s.Editions[2].Named = make([]archive.Mention, 4)
	from := shell.NewSite(a, authority.Site{Language: "en"}, nil).From(s.Address)
	var page MeetingPage
	for i, e := range s.Editions {
		e.Named = nil // whose documents the list shows
		page.Editions = append(page.Editions, editionView(from, i, e))
	}
	var got []string
	for _, bead := range beads(&page, s.Editions) {
		got = append(got, fmt.Sprint(bead.Href, " ", bead.Year, " ", bead.Gap, " ", bead.Documents, " ", bead.Radius))
	}
	want := "#1 1998 false 0 4.5; #2 2003 false 0 4.5; #3 2009 false 4 12; #gap-4  true 0 4.5; #6 2010 false 0 4.5; " +
		"#7  false 0 4.5; #8 2012 false 0 4.5; #9 2013 false 0 4.5"
	if strings.Join(got, "; ") != want {
		t.Errorf("beads %s\nwant  %s", strings.Join(got, "; "), want)
	}
	if one := beads(&page, s.Editions[:1]); one != nil {
		t.Error("one edition alone is a line")
	}
}
