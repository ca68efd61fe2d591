package partnerpage

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/chart"
	"aseanarchive/generator/internal/render/pages"
	"aseanarchive/generator/internal/render/shell"
)

// EngagementView is a picture of what ASEAN and a partner had to do with each other over
// the years, and the table beside it.
type EngagementView struct {
	Says    string
	Lanes   []LaneView
	Steps   []StepMark
	Ticks   []TickView
	Columns []ColumnView
	Rows    []EngagementRows
	Height  int
	Foot    int // of the years below
}

// LaneView is a lane of the picture: bars for one kind of thing.
type LaneView struct {
	Name         string
	Most         int    // in one year
	Y, Top, Foot int    // of its label, and of its bars
	Years        int    // of the axis
	Path         string // of the bars, each a year wide
}

// StepMark is a step of the relation over the lanes.
type StepMark struct{ X, Says string }

// TickView is a year below the lanes.
type TickView struct{ X, Label string }

// ColumnView is a stretch of years across the lanes, which leads to its rows.
type ColumnView struct {
	Href, Says, X, Width string
}

// EngagementRows are the rows of a column.
type EngagementRows struct {
	Anchor string
	Years  []EngagementYear
}

// EngagementYear is a row of the table.
type EngagementYear struct {
	Year                        string
	Href                        string // of its documents, "" for none
	Meetings, Documents, Events int
	Steps                       []string
}

// dealings are what ASEAN and a partner had to do with each other.
type dealings struct {
	met      []metEdition // in the order of time, those without a date first
	byYear   map[int]*EngagementYear
	from, to int // the first and the last year, 0 for none
}

// metEdition is an edition of a series in which a partner meets ASEAN.
type metEdition struct {
	*archive.EditionEntry
	series *archive.SeriesEntry
	key    string // of its date
}

// dealingsWith gathers what there is of a partner. Its steps, its meetings and its
// documents say from when to when; events count that lie within.
func dealingsWith(from shell.From, partner *archive.PartnerEntry) dealings {
	d := dealings{byYear: map[int]*EngagementYear{}}
	for i := range from.Archive.Meetings {
		series := &from.Archive.Meetings[i]
		if !slices.Contains(series.With, partner.ID) {
			continue
		}
		for k := range series.Editions {
			e := &series.Editions[k]
			d.met = append(d.met, metEdition{e, series, keyOf(series, k)})
			if year := d.year(e.Date); year != nil { // a gap has no date
				year.Meetings++
			}
		}
	}
	// In the order of time; at one time as the series have them.
	slices.SortStableFunc(d.met, func(a, b metEdition) int { return strings.Compare(a.key, b.key) })
	for _, document := range partner.Party {
		if year := d.year(document.SortDate()); year != nil {
			year.Documents++
		}
	}
	for _, step := range partner.Steps {
		if year := d.year(step.Date); year != nil {
			year.Steps = append(year.Steps, from.Words.Term(step.Name))
		}
	}
	for _, event := range partner.Events {
		at, err := strconv.Atoi(edtf.Year(event.Date))
		if event.Event != nil && err == nil && d.from <= at && at <= d.to {
			d.year(event.Date).Events++
		}
	}
	return d
}

// year is the year of a date, nil when it has none.
func (d *dealings) year(date string) *EngagementYear {
	name := edtf.Year(date)
	n, err := strconv.Atoi(name)
	if err != nil {
		return nil
	}
	if d.byYear[n] == nil {
		d.byYear[n] = &EngagementYear{Year: name}
		if len(d.byYear) == 1 {
			d.from, d.to = n, n
		}
		d.from, d.to = min(d.from, n), max(d.to, n)
	}
	return d.byYear[n]
}

// keyOf is where an edition stands in time: a gap, and an edition without a date, where
// the next edition of its series stands.
func keyOf(series *archive.SeriesEntry, i int) string {
	for _, e := range series.Editions[i:] {
		if key := edtf.SortKey(e.Date); key != "" {
			return key
		}
	}
	return "9" // behind all that is dated
}

// lastMet is the last edition with a date, nil when there is none.
func (d *dealings) lastMet() *metEdition {
	for i, met := range slices.Backward(d.met) {
		if met.Date != "" {
			return &d.met[i]
		}
	}
	return nil
}

// meetings is how many meetings are known.
func (d *dealings) meetings() int {
	n := 0
	for _, met := range d.met {
		if met.GapTo == 0 {
			n++
		}
	}
	return n
}

// What is where in the picture, in pixels.
const (
	lanesBegin = 26
	laneHeight = 56
	barHeight  = 36
)

// view draws the picture, nil when there is nothing to compare. years are where the
// documents of a year are listed.
func (d *dealings) view(from shell.From, partner *archive.PartnerEntry, years []shell.YearAt) *EngagementView {
	if len(d.byYear) < 2 {
		return nil
	}
	axis := chart.AxisOf(d.from, d.to)
	view := &EngagementView{Says: fmt.Sprintf("%s and ASEAN from %d to %d, by year", partner.Name, d.from, d.to)}
	for i, lane := range [...]struct {
		noun  string
		count func(*EngagementYear) int
	}{
		{"meeting", func(y *EngagementYear) int { return y.Meetings }},
		{"document", func(y *EngagementYear) int { return y.Documents }},
		{"event", func(y *EngagementYear) int { return y.Events }},
	} {
		counts := make([]int, axis.Years())
		for year, y := range d.byYear {
			if axis.Holds(year) {
				counts[year-axis.First] = lane.count(y)
			}
		}
		top := lanesBegin + i*laneHeight
		view.Lanes = append(view.Lanes, LaneView{
			Name: from.Words.Capital(from.Words.Noun(2, lane.noun)), Most: slices.Max(counts),
			Y: top + 12, Top: top + laneHeight - 4 - barHeight, Foot: top + laneHeight - 4,
			Years: axis.Years(), Path: chart.Bars(counts, slices.Max(counts), barHeight),
		})
	}
	view.Height = lanesBegin + len(view.Lanes)*laneHeight + 18
	view.Foot = view.Height - 4
	for _, step := range partner.Steps {
		if x, ok := axis.At(step.Date); ok {
			says := from.Words.Heading(step.Name) + ", " + from.Words.Taken(step.Date)
			view.Steps = append(view.Steps, StepMark{chart.Percent(x), says})
		}
	}
	hrefs := map[string]string{}
	for _, y := range years {
		hrefs[y.Year] = from.Href(y.Address)
	}
	columns := axis.Columns()
	for i, column := range columns {
		x := chart.Percent(axis.Begin(column.First))
		if len(columns) <= 8 || i%2 == 0 {
			view.Ticks = append(view.Ticks, TickView{x, strconv.Itoa(column.First)})
		}
		rows := EngagementRows{Anchor: "years-" + strconv.Itoa(column.First)}
		for year := column.First; year <= column.Last; year++ {
			if y := d.byYear[year]; y != nil {
				row := *y
				row.Href = hrefs[row.Year]
				rows.Years = append(rows.Years, row)
			}
		}
		if len(rows.Years) == 0 {
			continue
		}
		view.Rows = append(view.Rows, rows)
		view.Columns = append(view.Columns, ColumnView{
			Href: "#" + rows.Anchor, Says: saysOf(from, column, rows.Years), X: x,
			Width: chart.Percent(float64(axis.Step) / float64(axis.Years())),
		})
	}
	return view
}

// saysOf names a column by what is in it.
func saysOf(from shell.From, column chart.Stretch, years []EngagementYear) string {
	var sum EngagementYear
	for _, y := range years {
		sum.Meetings += y.Meetings
		sum.Documents += y.Documents
		sum.Events += y.Events
		sum.Steps = append(sum.Steps, y.Steps...)
	}
	said := from.Words.Period(strconv.Itoa(column.First) + "/" + strconv.Itoa(column.Last))
	if column.First == column.Last {
		said = strconv.Itoa(column.First)
	}
	said += ": " + from.Words.Count(sum.Meetings, "meeting") + ", " + from.Words.Count(sum.Documents, "document") +
		", " + from.Words.Count(sum.Events, "event")
	for _, step := range sum.Steps {
		said += "; " + step
	}
	return said
}

// SparkView is a small picture of the meetings and the documents of a partner.
type SparkView struct {
	Says                string
	Meetings, Documents string // paths
}

// fullest is what the fullest year of any partner has, so that their pictures can be
// compared.
type fullest struct{ meetings, documents int }

func (f *fullest) see(d dealings) {
	for _, y := range d.byYear {
		f.meetings, f.documents = max(f.meetings, y.Meetings), max(f.documents, y.Documents)
	}
}

// sparkOf draws the years of an axis that all partners share.
func (d *dealings) sparkOf(from shell.From, axis chart.Axis, most fullest) *SparkView {
	meetings, documents := make([]int, axis.Years()), make([]int, axis.Years())
	var sum EngagementYear
	for year, y := range d.byYear {
		if axis.Holds(year) {
			meetings[year-axis.First], documents[year-axis.First] = y.Meetings, y.Documents
			sum.Meetings += y.Meetings
			sum.Documents += y.Documents
		}
	}
	if sum.Meetings+sum.Documents == 0 {
		return nil
	}
	return &SparkView{
		Says: fmt.Sprintf("%d to %d: %s, %s by year", d.from, d.to, from.Words.Count(sum.Meetings, "meeting"),
			from.Words.Count(sum.Documents, "document")),
		Meetings:  chart.Bars(meetings, most.meetings, sparkMeetings),
		Documents: chart.Bars(documents, most.documents, sparkDocuments),
	}
}

// How high the two halves of a small picture are.
const (
	sparkMeetings  = 14
	sparkDocuments = 9
)

// MetSeries is a series in which a partner meets ASEAN.
type MetSeries struct {
	shell.Link
	Known     int // editions
	Gaps      string
	From, To  string // years
	Documents int    // in which it is named
	Line      SeriesLine
}

// SeriesLine is a line of editions on the years of the picture.
type SeriesLine struct {
	Marks []EditionMark
	Gaps  []GapMark
}

// EditionMark is an edition on the line.
type EditionMark struct {
	X, Says string
	Told    bool // documents name it
}

// GapMark is a part of the line of which nothing is known.
type GapMark struct{ From, To string }

// MetView is an edition, or a gap, in the list of all meetings with a partner.
type MetView struct {
	Date      string
	Gap       bool
	Link      shell.Link
	Place     shell.Link
	Virtual   bool
	Documents int
}

// metSeries are the series of a partner, that which began first first.
func (d *dealings) metSeries(from shell.From) []MetSeries {
	var list []MetSeries
	begins := map[string]string{} // by link
	at := map[*archive.SeriesEntry]int{}
	axis := chart.AxisOf(d.from, max(d.from, d.to))
	for _, met := range d.met {
		i, known := at[met.series]
		if !known {
			i = len(list)
			at[met.series] = i
			list = append(list, MetSeries{
				Link: from.Link(met.series.Name, met.series.Address), Documents: len(pages.DocumentsOf(*met.series)),
				Gaps: gapsOf(met.series), Line: lineOf(from, met.series, axis),
			})
			begins[list[i].Href] = met.key
		}
		if met.GapTo > 0 {
			continue
		}
		list[i].Known++
		if year := edtf.Year(met.Date); year != "" {
			if list[i].From == "" {
				list[i].From = year
			}
			list[i].To = year
		}
	}
	// By when they began, then as the archive has them.
	slices.SortStableFunc(list, func(a, b MetSeries) int { return cmp.Compare(begins[a.Href], begins[b.Href]) })
	return list
}

// gapsOf are the numbers of which nothing is known.
func gapsOf(series *archive.SeriesEntry) string {
	var gaps []string
	for _, e := range series.Editions {
		if e.GapTo > 0 {
			gaps = append(gaps, e.Label)
		}
	}
	return strings.Join(gaps, ", ")
}

// lineOf draws the editions of a series.
func lineOf(from shell.From, series *archive.SeriesEntry, axis chart.Axis) SeriesLine {
	var line SeriesLine
	before, gap := "", false
	for _, e := range series.Editions {
		if e.GapTo > 0 {
			gap = true
			continue
		}
		x, ok := axis.At(e.Date)
		if !ok {
			continue
		}
		here := chart.Percent(x)
		if gap && before != "" {
			line.Gaps = append(line.Gaps, GapMark{before, here})
		}
		before, gap = here, false
		says := e.Label + ", " + from.Words.Date(e.Date)
		if e.Place != "" {
			says += ", " + e.Place
		}
		line.Marks = append(line.Marks, EditionMark{here, says, len(e.Named) > 0})
	}
	return line
}

// list are all meetings in the order of time, with the gaps.
func (d *dealings) list(from shell.From) []MetView {
	views := make([]MetView, 0, len(d.met))
	for _, met := range d.met {
		at := met.series.Address
		if met.Number > 0 && met.GapTo == 0 {
			at = address.Edition(at, met.Number)
		}
		name := met.Label
		if met.Number > 0 {
			name += " " + met.series.Name
		}
		views = append(views, MetView{
			Date: from.Words.Date(met.Date), Gap: met.GapTo > 0, Link: from.Link(name, at),
			Place: pages.MeetingPlace(from, met.Place, met.PlaceID), Virtual: met.Virtual,
			Documents: len(met.Named),
		})
	}
	return views
}
