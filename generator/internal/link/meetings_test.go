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
		Series: []authority.Series{{Series: archive.Series{ID: "talks", Name: "ASEAN-Norway Talks", Editions: []archive.Edition{
			{Number: 2, Date: "2010-05"}, {Number: 5, Date: "2013-05"}, {Special: "Special Talks", Date: "2011-01"}, {Special: "Special Talks at Sea", Date: "2013-11"},
		}}}},
	}
	mention := func(ordinal int, special bool, year string) archive.MeetingMention {
		return archive.MeetingMention{ID: "talks", Name: "ASEAN-Norway Talks", Ordinal: ordinal, Special: special, Year: year}
	}
	documents := []*archive.Entry{
		{Document: &archive.Document{ID: "a", Meetings: []archive.MeetingMention{mention(5, false, ""), mention(7, false, ""), mention(0, true, "2011"), mention(0, false, "")},
			Events: []archive.Event{{Date: "2015-05-03", Role: archive.Past, Meeting: "talks", Ordinal: 7, Place: "oslo"}}}},
		{Document: &archive.Document{ID: "b", Meetings: []archive.MeetingMention{mention(0, true, "2013"), mention(0, true, "2020")}}},
	}
	series := joinMeetings(documents, lists)
	if len(series) != 1 {
		t.Fatalf("%d series, want one", len(series))
	}
	want := "1st gap:0|2nd:0|Special Talks:1|3rd to 4th gap:0|5th:1|Special Talks at Sea:1|6th gap:0|7th from texts 2015-05-03 Oslo:1"
	if got := editionsOf(series[0]); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(series[0].Named) != 2 {
		t.Errorf("%d mentions without an edition that can be told, want 2", len(series[0].Named))
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
