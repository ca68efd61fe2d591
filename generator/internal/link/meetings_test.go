package link

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

// editionsOf writes the editions of a series in their order.
func editionsOf(entry archive.SeriesEntry) string {
	var parts []string
	for _, e := range entry.Editions {
		part := e.Label
		switch {
		case e.GapTo > 0:
			part += " gap"
		case e.FromTexts:
			part += " from texts " + e.Date + " " + e.Place
		}
		part += fmt.Sprintf(":%d", len(e.Named))
		parts = append(parts, part)
	}
	return strings.Join(parts, "|")
}

func TestEditionsOfASeries(t *testing.T) {
	lists := &authority.Lists{
		Localities: []authority.Locality{{Locality: archive.Locality{ID: "oslo", Name: "Oslo"}}},
		Series: []authority.Series{{Series: archive.Series{ID: "talks", Name: "ASEAN-Norway Talks",
			Editions: []archive.Edition{
				{Number: 2, Date: "2010-05"}, {Number: 5, Date: "2013-05"}, {Special: "Special Talks", Date: "2011-01"},
				{Special: "Special Talks at Sea", Date: "2013-11"},
			}}}},
	}
	mention := func(ordinal int, special bool, year string) archive.MeetingMention {
		return archive.MeetingMention{ID: "talks", Name: "ASEAN-Norway Talks", Ordinal: ordinal, Special: special,
			Year: year}
	}
	documents := []*archive.Entry{
		{Document: &archive.Document{ID: "a", Meetings: []archive.MeetingMention{mention(5, false, ""), mention(7,
			false, ""), mention(0, true, "2011"), mention(0, false, "")},
			Events: []archive.Event{{Date: "2015-05-03", Role: archive.Past, Meeting: "talks", Ordinal: 7,
				Place: "oslo"}}}},
		{Document: &archive.Document{ID: "b", Meetings: []archive.MeetingMention{mention(0, true, "2013"), mention(0,
			true, "2020")}}},
	}
	series := joinMeetings(documents, lists)
	if len(series) != 1 {
		t.Fatalf("%d series, want one", len(series))
	}
	want := "1st gap:0|2nd:0|Special Talks:1|3rd to 4th gap:0|5th:1|Special Talks at Sea:1|6th gap:0|7th from texts " +
		"2015-05-03 Oslo:1"
	if got := editionsOf(series[0]); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(series[0].Named) != 2 {
		t.Errorf("%d mentions without an edition that can be told, want 2", len(series[0].Named))
	}
}

func TestADocumentThatDisputesAnEditionStandsApart(t *testing.T) {
	lists := &authority.Lists{Series: []authority.Series{{Series: archive.Series{ID: "talks", Name: "Talks",
		Editions: []archive.Edition{{Number: 5, Date: "2013-05"}}}}}}
	mention := archive.MeetingMention{ID: "talks", Name: "Talks", Ordinal: 5}
	agreeing := &archive.Entry{Document: &archive.Document{ID: "a", Meetings: []archive.MeetingMention{mention}}}
	mention.Against = []string{"The 5th Talks were held in May 2013; line 1 says June 2019."}
	disputing := &archive.Entry{Document: &archive.Document{ID: "b", Meetings: []archive.MeetingMention{mention}}}
	series := joinMeetings([]*archive.Entry{agreeing, disputing}, lists)
	if got := editionsOf(series[0]); got != "1st to 4th gap:0|5th:1" {
		t.Errorf("the edition has %s", got)
	}
	if list := series[0].Disputed; len(list) != 1 || list[0].Document != disputing {
		t.Errorf("%d documents stand apart, want the one that disputes", len(list))
	}
}

func TestASeriesWithoutAFileGetsAPageFromTwoDocumentsOn(t *testing.T) {
	mention := []archive.MeetingMention{{ID: "talks", Name: "Talks", Ordinal: 1}}
	one := []*archive.Entry{{Document: &archive.Document{ID: "a", Meetings: mention}}}
	if got := joinMeetings(one, &authority.Lists{}); len(got) != 0 {
		t.Errorf("one document makes a page: %v", got)
	}
	two := append(one, &archive.Entry{Document: &archive.Document{ID: "b", Meetings: mention}})
	if got := joinMeetings(two, &authority.Lists{}); len(got) != 1 || got[0].ID != "talks" {
		t.Errorf("two documents make no page: %v", got)
	}
}

func TestTheEdgesOfASeries(t *testing.T) {
	mention := func(ordinal int, year string) []archive.MeetingMention {
		return []archive.MeetingMention{{ID: "talks", Name: "Talks", Ordinal: ordinal, Year: year}}
	}
	event := func(change func(*archive.Event)) []archive.Event {
		e := archive.Event{Date: "2015-05", Role: archive.Past, Meeting: "talks", Ordinal: 1, Place: "oslo"}
		change(&e)
		return []archive.Event{e}
	}
	for _, test := range []struct {
		name     string
		editions []archive.Edition
		meetings []archive.MeetingMention
		events   []archive.Event
		want     string
		loose    int // mentions without an edition that can be told
	}{
		{"the first is no gap", []archive.Edition{{Number: 1}}, nil, nil, "1st:0", 0},
		{"a gap of one", []archive.Edition{{Number: 1}, {Number: 3}}, nil, nil, "1st:0|2nd gap:0|3rd:0", 0},
		{"a gap of two", []archive.Edition{{Number: 4}, {Number: 1}}, nil, nil, "1st:0|2nd to 3rd gap:0|4th:0", 0},
		{"no gap", []archive.Edition{{Number: 2}, {Number: 1}}, nil, nil, "1st:0|2nd:0", 0},
		{"a year", []archive.Edition{{Number: 1, Date: "2014-03"}, {Number: 2, Date: "2015-03"}}, mention(0, "2015"),
			nil, "1st:0|2nd:1", 0},
		{"a year with two meetings", []archive.Edition{{Number: 1, Date: "2015-03"}, {Number: 2, Date: "2015-09"}},
			mention(0, "2015"), nil, "1st:0|2nd:0", 1},
		{"a year with a special meeting", []archive.Edition{{Number: 1, Date: "2015-03"}, {Special: "Special",
			Date: "2015-09"}}, mention(0, "2015"), nil,
			"1st:1|Special:0", 0},
		{"a year of none", []archive.Edition{{Number: 1, Date: "2014-03"}}, mention(0, "2015"), nil, "1st:0", 1},
		{"no year and an edition without a date", []archive.Edition{{Number: 1}}, mention(0, ""), nil, "1st:0", 1},
		{"special ones of one day by name", []archive.Edition{{Special: "B", Date: "2015"}, {Special: "A",
			Date: "2015"}, {Special: "C", Date: "2014"}}, nil, nil,
			"C:0|A:0|B:0", 0},
		{"a special one of the day of another stands behind it", []archive.Edition{{Number: 1, Date: "2015-03"},
			{Special: "Special", Date: "2015-03"}}, nil, nil,
			"1st:0|Special:0", 0},
		{"a special one and one without a date", []archive.Edition{{Number: 1}, {Number: 2, Date: "2016"},
			{Special: "Special", Date: "2015"}}, nil, nil,
			"1st:0|Special:0|2nd:0", 0},
		{"a date from a text", nil, mention(1, ""), event(func(e *archive.Event) {}), "1st from texts 2015-05 Oslo:1",
			0},
		{"of another meeting", nil, mention(1, ""), event(func(e *archive.Event) { e.Meeting = "others" }),
			"1st from texts  :1", 0},
		{"of another edition", nil, mention(1, ""), event(func(e *archive.Event) { e.Ordinal = 2 }),
			"1st from texts  :1", 0},
		{"without a date", nil, mention(1, ""), event(func(e *archive.Event) { e.Date = "" }), "1st from texts  :1", 0},
		{"in a name", nil, mention(1, ""), event(func(e *archive.Event) { e.Role = archive.NameYear }),
			"1st from texts  :1", 0},
		{"the first of two dates", nil, append(mention(1, ""), mention(1, "")...),
			append(event(func(e *archive.Event) {}), event(func(e *archive.Event) { e.Date = "2016" })...),
			"1st from texts 2015-05 Oslo:2", 0},
		{"a file has the edition", []archive.Edition{{Number: 1}}, mention(1, ""), event(func(e *archive.Event) {}),
			"1st:1", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			lists := &authority.Lists{
				Localities: []authority.Locality{{Locality: archive.Locality{ID: "oslo", Name: "Oslo"}}},
				Series: []authority.Series{{Series: archive.Series{ID: "talks", Name: "Talks",
					Editions: test.editions}}},
			}
			d := seed("a.txt")
			d.Meetings, d.Events = test.meetings, test.events
			series := joinMeetings([]*archive.Entry{d}, lists)[0]
			got := editionsOf(series)
			for _, e := range series.Editions {
				if !e.FromTexts && e.Date == "2015-05" {
					t.Error("an edition that a file describes has its date from a text")
				}
			}
			if got != test.want || len(series.Named) != test.loose {
				t.Errorf("got  %s and %d\nwant %s and %d", got, len(series.Named), test.want, test.loose)
			}
		})
	}
}

func TestTheFirstDocumentDatesAnEdition(t *testing.T) {
	telling := func(source, date, told string) *archive.Entry {
		d := dated(source, date)
		d.Meetings = []archive.MeetingMention{{ID: "talks", Name: "Talks", Ordinal: 1}}
		d.Events = []archive.Event{{Date: told, Role: archive.Past, Meeting: "talks", Ordinal: 1}}
		return d
	}
	a := joinedWith(&authority.Lists{}, telling("a.txt", "2017", "2016"), telling("b.txt", "2016", "2015"))
	if got := editionsOf(a.Meetings[0]); got != "1st from texts 2015 :2" {
		t.Errorf("the editions are %s", got)
	}
}

func TestWhichSeriesHavePages(t *testing.T) {
	naming := func(source string, ids ...string) *archive.Entry {
		d := seed(source)
		for _, id := range ids {
			d.Meetings = append(d.Meetings, archive.MeetingMention{ID: id, Name: "Talks"})
		}
		return d
	}
	lists := &authority.Lists{Series: []authority.Series{{Series: archive.Series{ID: "x", Name: "Talks"}},
		{Series: archive.Series{ID: "y", Name: "Forum"}}}}
	for range 10 { // maps have no order
		var got []string
		for _, s := range joinedWith(lists, naming("a.txt", "b", "c", "c", "", "x", "d"), naming("b.txt", "b", "",
			"d")).Meetings {
			got = append(got, fmt.Sprintf("%s %s %s:%d", s.ID, s.Name, s.Address, len(s.Named)))
		}
		hold(t, got, "y Forum meetings/y.html:0", "b Talks meetings/b.html:2", "d Talks meetings/d.html:2",
			"x Talks meetings/x.html:1")
	}
}
