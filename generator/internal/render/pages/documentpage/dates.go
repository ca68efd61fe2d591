package documentpage

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// ChronologyView are the dates of a document's text: a line of time, and the
// list to which its numbers refer. The list says all that the line shows.
type ChronologyView struct {
	Line   *TimeLineView // nil when there is nothing to compare
	Events []EventView   // on the line, in the order of time
	Rest   []EventView   // those beyond the first, when there are many
	Others []EventView   // that are no events: years in names, a page's clock
	Next   int           // number of the first of Rest
	Rules  []RuleLink    // by which they were read
}

// EventView is a dated statement of the document.
type EventView struct {
	Date       string
	Expression string
	Label      string
	Role       string
	Href       string // address of its paragraph, or of its line when it was set aside
	Line       int
	Counted    bool // from the document's own date
}

// TimeLineView is a line of time. Its places are percentages of its width, so
// that the drawing fits any page and its letters keep their size.
type TimeLineView struct {
	Says  string // what it shows, in a sentence
	Ticks []TickView
	Spans []SpanView // periods, and what goes on since
	Marks []TickView // numbers of events
	Own   *OwnView   // the document itself
}

// TickView is a place on the line with its label.
type TickView struct{ X, Label string }

// SpanView is a part of the line.
type SpanView struct{ From, To, Role string }

// OwnView is where the document itself stands.
type OwnView struct {
	X, Label string
	Anchor   string     // text-anchor of the label: it stays inside the drawing
	Window   []SpanView // of an undated document
}

// mostEvents are listed at once; the others unfold.
const mostEvents = 8

// pointedEvent is an event with the days that its date may mean.
type pointedEvent struct {
	*archive.Event
	edtf.Span
}

// chronology puts a document's dates in the order of time.
func (v view) chronology() ChronologyView {
	d := v.d
	var view ChronologyView
	var pointed []pointedEvent
	var rules []RuleLink
	for i := range d.Events {
		event := &d.Events[i]
		rules = append(rules, v.rule(event.Rule))
		span, err := edtf.Parse(event.Date)
		isEvent := event.Role != archive.NameYear && event.Role != archive.PageDate
		if err != nil || !isEvent {
			view.Others = append(view.Others, v.event(event))
			continue
		}
		pointed = append(pointed, pointedEvent{event, span})
	}
	// In the order of time; of one day as the text has them.
	slices.SortStableFunc(pointed, func(a, b pointedEvent) int {
		return cmp.Or(a.start().Compare(b.start()), a.end().Compare(b.end()))
	})
	for _, p := range pointed {
		view.Events = append(view.Events, v.event(p.Event))
	}
	view.Rules = ruleLinks(rules)
	view.Line = timeLine(d, pointed, v.Words)
	if len(view.Events) > mostEvents+2 {
		view.Events, view.Rest, view.Next = view.Events[:mostEvents], view.Events[mostEvents:], mostEvents+1
	}
	if len(view.Rest) > mostInFull {
		for i := range view.Rest {
			view.Rest[i].Label = text.Cut(view.Rest[i].Label, openingLetters)
		}
	}
	return view
}

func (v view) event(event *archive.Event) EventView {
	view := EventView{
		v.Words.Date(event.Date), event.Expression, event.Label, string(event.Role),
		v.Href(address.Paragraph(v.d, event.Paragraph)), event.Paragraph, event.Basis == archive.Inferred,
	}
	if event.Role == archive.Target { // which is reached by a day, and does not end on it
		view.Date = v.Words.Taken(event.Date)
	}
	if view.Date == "" {
		view.Date = event.Expression
	}
	if event.Role == archive.PageDate {
		view.Href = v.sourceLine(event.Paragraph)
	}
	return view
}

// start and end are the first and the last day of which the date speaks; a
// side that is open is the other one.
func (p pointedEvent) start() time.Time {
	if p.First.IsZero() {
		return p.Last
	}
	return p.First
}

func (p pointedEvent) end() time.Time {
	if p.Last.IsZero() {
		return p.First
	}
	return p.Last
}

// middle is where the event stands on the line: a month in its middle, a
// period where it begins, a target where it ends.
func (p pointedEvent) middle() time.Time {
	switch p.Role {
	case archive.Period, archive.Since:
		return p.start()
	case archive.Target:
		return p.end()
	}
	return p.start().Add(p.end().Sub(p.start()) / 2)
}

// scale maps time to the width of a line.
type scale struct{ from, to time.Time }

// The ends of the line, in percent: room for a number stays beside them.
const (
	lineBegins = 3.0
	lineEnds   = 97.0
)

func (s scale) at(t time.Time) float64 {
	return lineBegins + (lineEnds-lineBegins)*float64(t.Sub(s.from))/float64(s.to.Sub(s.from))
}

// percent is a place on the line; what lies beyond it ends with the drawing.
func percent(x float64) string { return strconv.FormatFloat(min(max(x, 0), 100), 'f', 2, 64) + "%" }

// timeLine draws events and the document's own date, nil when they have fewer
// than two places.
func timeLine(d *archive.Entry, events []pointedEvent, words *say.Language) *TimeLineView {
	own, dated := ownSpan(d)
	var s scale
	for _, t := range moments(events, own, dated) {
		if s.from.IsZero() || t.Before(s.from) {
			s.from = t
		}
		if t.After(s.to) {
			s.to = t
		}
	}
	if len(events) == 0 || s.to.Sub(s.from) < 48*time.Hour {
		return nil
	}
	view := &TimeLineView{Ticks: s.ticks(words), Spans: s.spans(events), Marks: s.marks(events)}
	counted := words.Count(len(events), "event")
	view.Says = fmt.Sprintf("Line of time from %d to %d with %s", s.from.Year(), s.to.Year(), counted)
	if dated {
		view.Own = s.own(d, own)
		view.Says += " and the date of this document"
	}
	view.Says += "; the list below says what they are."
	return view
}

// ownSpan is the time of the document itself: its date, or its window.
func ownSpan(d *archive.Entry) (edtf.Span, bool) {
	if d.Date.Known() {
		span, err := edtf.Parse(d.Date.Value)
		return span, err == nil && bounded(span)
	}
	after, err := edtf.Parse(d.Date.NotBefore)
	before, err2 := edtf.Parse(d.Date.NotAfter)
	span := edtf.Span{First: after.First, Last: before.Last}
	return span, err == nil && err2 == nil && bounded(span)
}

// bounded reports whether both ends of a time are known.
func bounded(span edtf.Span) bool { return !span.First.IsZero() && !span.Last.IsZero() }

// moments are what the line must reach from the first to the last of: a period
// may go on beyond it.
func moments(events []pointedEvent, own edtf.Span, dated bool) []time.Time {
	var list []time.Time
	for _, e := range events {
		list = append(list, e.middle())
	}
	if dated {
		list = append(list, own.First, own.Last)
	}
	return list
}

// marks are the numbers of the events; neighbours for which there is no room
// share one mark.
func (s scale) marks(events []pointedEvent) []TickView {
	const room = 7.5 // percent that a number needs on a phone
	type place struct {
		x      float64
		number int
	}
	var places []place
	for i, e := range events {
		places = append(places, place{s.at(e.middle()), i + 1})
	}
	slices.SortStableFunc(places, func(a, b place) int { return cmp.Compare(a.x, b.x) })
	var marks []TickView
	for i := 0; i < len(places); {
		n, sum, low, high := 0, 0.0, places[i].number, places[i].number
		for i+n < len(places) && places[i+n].x-places[i].x < room {
			sum += places[i+n].x
			low, high = min(low, places[i+n].number), max(high, places[i+n].number)
			n++
		}
		label := strconv.Itoa(low)
		if high > low {
			label += "–" + strconv.Itoa(high)
		}
		marks = append(marks, TickView{percent(sum / float64(n)), label})
		i += n
	}
	return marks
}

// spans are the periods, and what goes on since a day.
func (s scale) spans(events []pointedEvent) []SpanView {
	var spans []SpanView
	for _, e := range events {
		switch {
		case e.Role == archive.Since, e.Role == archive.Period && e.Last.IsZero():
			spans = append(spans, SpanView{percent(s.at(e.start())), percent(100), "since"})
		case s.at(e.end())-s.at(e.start()) > 1:
			spans = append(spans, SpanView{percent(s.at(e.start())), percent(s.at(e.end())), string(e.Role)})
		}
	}
	return spans
}

func (s scale) own(d *archive.Entry, span edtf.Span) *OwnView {
	x := s.at(span.First.Add(span.Last.Sub(span.First) / 2))
	view := &OwnView{X: percent(x), Label: "this document", Anchor: "middle"}
	switch {
	case x < 20:
		view.Anchor = "start"
	case x > 80:
		view.Anchor = "end"
	}
	if from, to := s.at(span.First), s.at(span.Last); to-from > 1 {
		view.Window = []SpanView{{percent(from), percent(to), "window"}}
	}
	return view
}

// ticks are years, or months where the line is short: seven at most.
func (s scale) ticks(words *say.Language) []TickView {
	const most = 7
	months := 12*(s.to.Year()-s.from.Year()) + int(s.to.Month()) - int(s.from.Month())
	step := 1
	for _, step = range [...]int{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000} {
		if months/step < most {
			break
		}
	}
	var ticks []TickView
	first := time.Date(s.from.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
	if years := step / 12; years > 1 {
		first = time.Date(s.from.Year()/years*years, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	for t := first; !t.After(s.to); t = t.AddDate(0, step, 0) {
		if t.Before(s.from) {
			continue
		}
		year, label := t.Format("2006"), words.ShortMonth(t.Month())
		if t.Month() == time.January {
			label = year
		} else if len(ticks) == 0 {
			label += " " + year
		}
		ticks = append(ticks, TickView{percent(s.at(t)), label})
	}
	return ticks
}
