package partnerpage

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/render/chart"
	"aseanarchive/generator/internal/render/pages"
	"aseanarchive/generator/internal/render/shell"
)

// issued is a document of a date with so many commitments to topics.
func issued(date string, topics ...[]string) *archive.Entry {
	d := &archive.Entry{Document: &archive.Document{ID: date}, URL: "documents/" + date + ".html"}
	d.Date.Value = date
	for _, ids := range topics {
		d.Commitments = append(d.Commitments, archive.Commitment{Topics: ids})
	}
	return d
}

// norway is a partner with steps, meetings, documents and events.
func norway() (*archive.PartnerEntry, shell.From) {
	series := func(name string, with []string, editions ...archive.EditionEntry) archive.SeriesEntry {
		return archive.SeriesEntry{
			Series:  archive.Series{ID: name, Name: name, With: with},
			Address: "meetings/" + name + ".html", Editions: editions,
		}
	}
	edition := func(number int, date string) archive.EditionEntry {
		return archive.EditionEntry{
			Edition: archive.Edition{Number: number, Date: date}, Label: fmt.Sprint("No. ", number),
		}
	}
	gap := archive.EditionEntry{Edition: archive.Edition{Number: 2}, GapTo: 3, Label: "No. 2 to 3"}
	told := edition(4, "2014-03-01")
	first := issued("2012-05-01")
	told.Named = []archive.Mention{{Document: first}}
	partner := archive.PartnerEntry{
		Partner: archive.Partner{ID: "norway", Name: "Norway", Steps: []archive.Step{
			{Name: "sectoral-dialogue-partner", Date: "2010-08"}, {Name: "first-summit"},
		}},
		Address: "partners/norway.html",
		Party:   []*archive.Entry{first, issued("2014-04")},
	}
	event := func(date string) archive.TimelineEntry {
		return archive.TimelineEntry{Date: date, Document: first, Event: &archive.Event{Date: date}}
	}
	partner.Events = []archive.TimelineEntry{
		event("1905"), event("2012-03"), event("2013"), event("2030"), {Date: "2012-05-01", Document: first},
	}
	a := &archive.Archive{
		Documents: partner.Party, Partners: []archive.PartnerEntry{partner},
		Meetings: []archive.SeriesEntry{
			series("summit", []string{"norway"}, edition(1, "2011-06"), gap, told, edition(5, "")),
			series("forum", []string{"japan", "norway"}, edition(1, "2013-02")),
			series("others", []string{"japan"}, edition(1, "2013-02")),
		},
		Plans: []archive.PlanEntry{
			{ID: "asean-norway-plan-of-action", Name: "Plan of Action", Sides: []string{"norway"},
				Editions: []archive.PlanEdition{
					{Period: "2005/2010"}, {Period: "2013/2014"}, {Period: "2015/2020"}, {},
				}},
			{ID: "fjords", Name: "Fjord Plan", Sides: []string{"norway"},
				Editions: []archive.PlanEdition{{Period: "2012"}, {Period: "2013"}}},
			{ID: "asean-japan-plan-of-action", Name: "Another", Sides: []string{"japan"}},
		},
		Topics: []archive.TopicEntry{
			{Topic: archive.Topic{ID: "trade", Name: "Trade"}}, {Topic: archive.Topic{ID: "energy", Name: "Energy"}},
		},
	}
	site := shell.NewSite(a, authority.Site{Language: "en"}, nil)
	return &a.Partners[0], site.From(partner.Address)
}

func TestTheYearsOfAPartner(t *testing.T) {
	partner, from := norway()
	d := dealingsWith(from, partner)
	var got []string
	for year := d.from; year <= d.to; year++ {
		if y := d.byYear[year]; y != nil {
			got = append(got, fmt.Sprint(y.Year, " ", y.Meetings, y.Documents, y.Events, len(y.Steps)))
		}
	}
	want := "2010 0 0 0 1, 2011 1 0 0 0, 2012 0 1 1 0, 2013 1 0 1 0, 2014 1 1 0 0"
	if strings.Join(got, ", ") != want {
		t.Errorf("years %s\nwant  %s", strings.Join(got, ", "), want)
	}
	if met := d.lastMet(); met == nil || met.Date != "2014-03-01" {
		t.Errorf("last met %v, want the fourth summit", met)
	}
	if n := d.meetings(); n != 4 {
		t.Errorf("%d meetings are known, want 4: a gap is none", n)
	}
}

func TestThePictureOfAPartnerAndItsTable(t *testing.T) {
	partner, from := norway()
	d := dealingsWith(from, partner)
	view := d.view(from, partner, []shell.YearAt{{Year: "2012", Address: "partners/norway/2012.html"}})
	if len(view.Columns) != len(view.Rows) || len(view.Columns) != 5 {
		t.Fatalf("%d columns and %d rows, want 5 of both", len(view.Columns), len(view.Rows))
	}
	for i, column := range view.Columns {
		if column.Href != "#"+view.Rows[i].Anchor {
			t.Errorf("%s leads to %s, and its rows are %s", column.Says, column.Href, view.Rows[i].Anchor)
		}
	}
	for i, want := range map[int]string{
		0: "2010: 0 meetings, 0 documents, 0 events; sectoral dialogue partner",
		2: "2012: 0 meetings, 1 document, 1 event",
	} {
		if got := view.Columns[i].Says; got != want {
			t.Errorf("a column says %q, want %q", got, want)
		}
	}
	if href := view.Rows[2].Years[0].Href; href != "norway/2012.html" {
		t.Errorf("2012 leads to %q", href)
	}
	if href := view.Rows[1].Years[0].Href; href != "" {
		t.Errorf("2011, of which there is no page, leads to %q", href)
	}
	if len(view.Steps) != 1 { // the other one has no date
		t.Errorf("%d steps are drawn, want 1", len(view.Steps))
	}
	if empty := (&dealings{byYear: map[int]*EngagementYear{2012: {}}}).view(from, partner, nil); empty != nil {
		t.Error("one year alone is drawn")
	}
}

func TestMeetingsInOrderWithTheirGaps(t *testing.T) {
	partner, from := norway()
	d := dealingsWith(from, partner)
	var got []string
	for _, met := range d.list(from) {
		name := met.Link.Name + " " + met.Link.Href
		if met.Gap {
			name += " gap"
		}
		got = append(got, name)
	}
	want := "No. 1 summit ../meetings/summit.html#1st; No. 1 forum ../meetings/forum.html#1st; " +
		"No. 2 to 3 summit ../meetings/summit.html gap; No. 4 summit ../meetings/summit.html#4th; " +
		"No. 5 summit ../meetings/summit.html#5th"
	if strings.Join(got, "; ") != want {
		t.Errorf("meetings %s\nwant     %s", strings.Join(got, "; "), want)
	}
	series := d.metSeries(from)
	if len(series) != 2 || series[0].Name != "summit" || series[0].Gaps != "No. 2 to 3" || series[0].Known != 3 ||
		series[0].From != "2011" || series[0].To != "2014" || series[0].Documents != 1 {
		t.Errorf("series %+v", series)
	}
	line := series[0].Line
	if len(line.Marks) != 2 || len(line.Gaps) != 1 || line.Marks[0].Told || !line.Marks[1].Told ||
		line.Gaps[0] != (GapMark{line.Marks[0].X, line.Marks[1].X}) {
		t.Errorf("the line of the summit: %+v", line)
	}
}

func TestPlansOneAfterTheOther(t *testing.T) {
	_, from := norway()
	var got []string
	for _, plan := range plansWith(from, "norway", "2014") {
		for _, p := range plan.Periods {
			said := p.Label + " " + p.State
			if p.Gap {
				said += "gap"
			}
			got = append(got, strings.TrimSpace(said))
		}
		got = append(got, plan.Href)
	}
	want := "2005–2010 over; 2011–2012 gap; 2013–2014 running; 2015–2020 to-come; ; " +
		"../plans.html#plan-asean-norway-plan-of-action; 2012 over; 2013 over; ../plans.html#plan-fjords"
	if strings.Join(got, "; ") != want {
		t.Errorf("plans %s\nwant  %s", strings.Join(got, "; "), want)
	}
	if state := stateOf("2013/2014", ""); state != "" {
		t.Errorf("in no year a plan is %s", state)
	}
}

func TestCommitmentsByTopicAndPlan(t *testing.T) {
	partner, from := norway()
	partner.Party = []*archive.Entry{
		issued("2012", []string{"trade"}, nil), issued("2014", []string{"trade", "energy"}, []string{"trade"}),
	}
	view := pledgesWith(from, partner, "2014")
	var got []string
	for _, row := range view.Rows {
		got = append(got, fmt.Sprint(row.Topic.Name, " ", row.ByPlan, " ", row.Total))
	}
	if want := "Trade [0 2 0 1] 3, Energy [0 1 0 0] 1,  [0 0 0 1] 1"; strings.Join(got, ", ") != want {
		t.Errorf("rows %s\nwant %s", strings.Join(got, ", "), want)
	}
	if at := planAt([]string{"2011/2015", "2014/2018"}, "2014-03"); at != 1 {
		t.Errorf("of two plans that overlap the one at %d is meant, want that which began last", at)
	}
	if len(view.Plans) != 3 || !view.Beyond {
		t.Errorf("%d plans, beyond them %v", len(view.Plans), view.Beyond)
	}
}

func TestSmallPicturesShareYearsAndScale(t *testing.T) {
	partner, from := norway()
	d := dealingsWith(from, partner)
	spark := d.sparkOf(from, chart.Exactly(2010, 2014), fullest{meetings: 2, documents: 1})
	if want := "2010 to 2014: 3 meetings, 2 documents by year"; spark.Says != want {
		t.Errorf("it says %q, want %q", spark.Says, want)
	}
	if want := fmt.Sprintf("M1.12 %dv-%dh", sparkMeetings, sparkMeetings/2); !strings.HasPrefix(spark.Meetings, want) {
		t.Errorf("one of two meetings is drawn %s", spark.Meetings)
	}
	if none := d.sparkOf(from, chart.Exactly(1990, 1999), fullest{}); none != nil {
		t.Error("a picture of years without anything is drawn")
	}
}

// counted are so many entries, the commonest first.
func counted(n int) []pages.IndexEntry {
	list := make([]pages.IndexEntry, n)
	for i := range list {
		list[i].Count = n - i
	}
	return list
}

func TestBarsUnfoldBeyondTheFirst(t *testing.T) {
	if first, rest := barsOf(counted(mostBars + 3)); len(first) != mostBars || len(rest) != 3 || first[0].Share != 100 {
		t.Errorf("%d bars and %d more, the longest %d", len(first), len(rest), first[0].Share)
	}
	if first, rest := barsOf(counted(mostBars + 2)); len(first) != mostBars+2 || rest != nil {
		t.Errorf("of a few %d bars stand and %d unfold", len(first), len(rest))
	}
}
