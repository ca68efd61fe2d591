package documentpage

import (
	"strconv"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// telling is a document of a date that tells of events: pairs of a role and a
// date.
func telling(date string, events ...string) *archive.Entry {
	d := &archive.Entry{Document: &archive.Document{ID: "x"}, URL: "documents/x.html"}
	d.Date.Value, d.Date.Basis = date, archive.Stated
	if date == "" {
		d.Date.Basis = archive.Unknown
	}
	for i := 0; i+1 < len(events); i += 2 {
		d.Events = append(d.Events,
			archive.Event{Role: archive.EventRole(events[i]), Date: events[i+1], Expression: "then", Paragraph: i + 1})
	}
	return d
}

func chronologyOf(d *archive.Entry) ChronologyView {
	site := shell.NewSite(&archive.Archive{}, authority.Site{}, nil)
	return view{From: site.From(d.URL), d: d, files: address.FilesOf(d)}.chronology()
}

func labels(ticks []TickView) string {
	var list []string
	for _, t := range ticks {
		list = append(list, t.Label)
	}
	return strings.Join(list, " ")
}

func TestChronology(t *testing.T) {
	for _, test := range []struct {
		name         string
		d            *archive.Entry
		marks, ticks string
		spans        int
		others       int
	}{
		{"in the order of time", telling("2016-05-13", "future", "2018", "past", "2015-11", "past", "2012"), "1 2 3",
			"2013 2014 2015 2016 2017 2018", 3, 0},
		{"neighbours share a mark", telling("2016-05-13", "past", "1967", "past", "2016-05-12", "past", "2015"),
			"1 2–3", "1970 1980 1990 2000 2010", 2, 0},
		{"names and clocks are no events", telling("2016-05-13", "past", "2015-11-03", "name-year", "2025",
			"page-date", "2024-12-18", "past", ""), "1", "Dec 2015 2016 Feb Mar Apr May", 0, 3},
		{"a period goes on beyond the line", telling("2016-05-13", "period", "2015/2020"), "1",
			"2015 Apr Jul Oct 2016 Apr", 1, 0},
		{"since and until", telling("2016", "since", "2010/..", "target", "../2020"), "1 2",
			"2010 2012 2014 2016 2018 2020", 1, 0},
		{"months of one year", telling("2016-02-01", "past", "2015-12-01"), "1", "Dec 2015 2016 Feb", 0, 0},
		{"thousands of years", telling("2016", "past", "0001", "target", "9999"), "1 2 3", "", 0, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			view := chronologyOf(test.d)
			if view.Line == nil {
				t.Fatal("there is no line")
			}
			if got := labels(view.Line.Marks); got != test.marks && test.ticks != "" {
				t.Errorf("the marks are %q, want %q", got, test.marks)
			}
			if got := labels(view.Line.Ticks); test.ticks != "" && got != test.ticks || len(view.Line.Ticks) > 7 {
				t.Errorf("the ticks are %q, want %q", got, test.ticks)
			}
			if len(view.Others) != test.others {
				t.Errorf("%d are no events, want %d", len(view.Others), test.others)
			}
			for _, tick := range append(view.Line.Ticks, view.Line.Marks...) {
				if x, err := strconv.ParseFloat(strings.TrimSuffix(tick.X, "%"), 64); err != nil || x < 0 || x > 100 {
					t.Errorf("%s stands at %s", tick.Label, tick.X)
				}
			}
			if len(view.Line.Spans) != test.spans {
				t.Errorf("%d spans are drawn, want %d: %+v", len(view.Line.Spans), test.spans, view.Line.Spans)
			}
			if view.Line.Own == nil {
				t.Error("the document itself is not on the line")
			}
		})
	}
}

func TestNoLineWithoutTwoPlaces(t *testing.T) {
	for name, d := range map[string]*archive.Entry{
		"no events": telling("2016-05-13"), "one day": telling("2016-05-13", "past", "2016-05-12"),
		"one event, undated": telling("", "past", "2015-11-03"), "names alone": telling("2016-05-13", "name-year",
			"2025"),
	} {
		if made := chronologyOf(d); made.Line != nil {
			t.Errorf("%s: a line is drawn: %+v", name, made.Line)
		}
	}
}

func TestAnUndatedDocumentHasAWindowOnTheLine(t *testing.T) {
	d := telling("", "past", "2020-01-01")
	d.Date.NotBefore, d.Date.NotAfter = "2021", "2022"
	own := chronologyOf(d).Line.Own
	if len(own.Window) != 1 || own.Window[0].To != "97.00%" || own.Window[0].From <= "30" {
		t.Errorf("the window is %+v", own.Window)
	}
}

func TestManyEventsUnfold(t *testing.T) {
	var events []string
	for i := range 30 {
		events = append(events, "past", strconv.Itoa(1980+i))
	}
	view := chronologyOf(telling("2016", events...))
	counts := len(view.Events) == mostEvents && len(view.Rest) == 30-mostEvents
	goesOn := view.Next == mostEvents+1 && view.Rest[0].Date == strconv.Itoa(1980+mostEvents)
	if !counts || !goesOn {
		t.Errorf("%d events are listed at once and %d unfold from number %d on", len(view.Events), len(view.Rest),
			view.Next)
	}
}

// TestTargetsAreReachedByADay: what is to be reached by a year does not end with it.
func TestTargetsAreReachedByADay(t *testing.T) {
	view := chronologyOf(telling("2016-05-13", "target", "../2025", "period", "../2024", "target", "2030"))
	var got []string
	for _, e := range view.Events {
		got = append(got, e.Role+" "+e.Date)
	}
	if want := "period until 2024, target by 2025, target 2030"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
