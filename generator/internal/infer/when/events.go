package when

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/comingday"
	"aseanarchive/generator/internal/infer/eventlabel"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/clause"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/text/withheld"
)

// longestLabel is how long an event's label is at most.
const longestLabel = 200

// toldEvent tells events apart: a sentence, or a meeting, is told once of a day.
type toldEvent struct {
	date string
	role archive.EventRole
	told string
}

// told are the events with their dates settled, and the clock of the page from
// which the text was copied.
func (r *eventReader) told(issued archive.Date) []archive.Event {
	list := r.all()
	events := append(make([]archive.Event, 0, len(list)), r.pageDates()...)
	spoken := r.spokenOn(issued)
	anchor, written := paper.AnchorOf(spoken), writtenOf(spoken)
	told := map[toldEvent]bool{}
	last := "" // the last weekday to come of which the text told
	coming := comingday.After(spoken.Value)
	for i := range list {
		if list[i].future {
			coming.Add(list[i].mention.Resolve(anchor, true))
		}
	}
	for i := range list {
		e := &list[i]
		if m := e.mention; m.Form == dates.OnWeekday && m.Offset == 0 && coming.Has(m.Weekday) && tellsNeither(e) {
			e.future = true
		}
		event := archive.Event{
			Date: e.mention.Resolve(anchor, e.future), Expression: e.words(), Role: e.role,
			Basis: archive.Stated, Place: e.place, Rule: rule.FullDate, Paragraph: e.sentence.Leaf.Line,
			Evidence: []archive.Evidence{r.quoteAround(e)},
		}
		if e.mention.Form == dates.OnWeekday && e.future && e.mention.Offset == 0 {
			if event.Date == spoken.Value && last > event.Date {
				event.Date = aWeekLater(event.Date)
			}
			last = event.Date
		}
		if date, reason := dayOfEdition(e); date != "" {
			event.Date, event.Basis, event.Rule = date, archive.Inferred, rule.EditionDay
			event.Reasoning = []string{reason}
		} else if e.lender != "" {
			event.Basis, event.Rule = archive.Inferred, rule.SentenceYear
			event.Reasoning = []string{"The year is that of “" + e.lender + "”, named before."}
		} else if e.mention.EDTF == "" {
			event.Basis, event.Rule = archive.Inferred, rule.CountedDate
			if isToldTooEarly(e, event.Date, issued) {
				event.Date = "" // of which year, the text does not say
			}
			if event.Date == "" {
				if day, reason := r.dayWrittenOut(e); day != "" {
					event.Date, event.Reasoning = day, []string{reason}
				}
			}
			if event.Date == "" && !e.mention.Pointed() {
				continue
			}
		}
		if r.isOwnDay(e, event.Date, issued) {
			continue
		}
		event.Role = written.roleIn(e, event.Date)
		if e.meeting != nil {
			event.Meeting, _ = e.meeting.Identity()
			_, disputed := r.disputes(e)
			if certain := !disputed && !e.meeting.Misspelt(); certain && len(e.meeting.Ordinals) == 1 {
				event.Ordinal = e.meeting.Ordinals[0]
			}
		}
		event.Label, event.Clause, event.Held = r.label(e), clauseOf(e), e.isOfMeeting()
		telling := event.Label
		if !event.Held {
			telling = text.Cut(e.sentence.String(), longestLabel)
		}
		if key := (toldEvent{event.Date, event.Role, telling}); !told[key] || event.Date == "" {
			told[key] = true
			events = append(events, event)
		}
	}
	return r.bound(events)
}

// aWeekLater is the same weekday of the next week: behind “on Thursday he will come”, what
// “will be on Friday” is not today.
func aWeekLater(date string) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return day.AddDate(0, 0, 7).Format(time.DateOnly)
}

// spokenOn is the date of issue, or the day just before it that a line of its own above
// the text gives: a record is put out on the day after, and “tomorrow” in it counts from
// the day on which it was said.
func (r *eventReader) spokenOn(issued archive.Date) archive.Date {
	const mostLines, mostDays = 5, 3
	published, err := time.Parse(time.DateOnly, issued.Value)
	if err != nil {
		return issued
	}
	for _, leaf := range r.Leaves[:min(len(r.Leaves), mostLines)] {
		line, ok := dates.IsDate(strings.Trim(strings.TrimSpace(leaf.String), "()"))
		if !ok {
			continue
		}
		said, err := time.Parse(time.DateOnly, line.EDTF)
		if days := int(published.Sub(said) / (24 * time.Hour)); err == nil && days > 0 && days <= mostDays {
			issued.Value = line.EDTF
		}
		return issued
	}
	if said := r.pinnedDay(published); said != "" {
		issued.Value = said
	}
	return issued
}

// pinnedDay is the day from which a text counts where it says itself what day tomorrow
// is: “until tomorrow, Tuesday, March 29th”. It is "" where nothing of the sort is said, or
// the day does not lie close before that of issue.
func (r *eventReader) pinnedDay(published time.Time) string {
	const mostDays = 3
	issued := dates.Anchor{Day: published, Exact: true}
	for i := 0; i+1 < len(r.list); i++ {
		e, last := &r.list[i], i+1
		if e.mention.Form != dates.Relative || e.mention.Unit != dates.Days || e.mention.Offset == 0 {
			continue
		}
		if r.list[last].mention.Form == dates.OnWeekday && last+1 < len(r.list) && r.isBehind(i, last) {
			last++
		}
		day := &r.list[last]
		if day.mention.Form != dates.NoYear && day.mention.Form != dates.Whole || !r.isBehind(last-1, last) {
			continue
		}
		named, err := time.Parse(time.DateOnly, day.mention.Resolve(issued, false))
		said := named.AddDate(0, 0, -e.mention.Offset)
		if before := published.Sub(said); err == nil && before > 0 && before <= mostDays*24*time.Hour {
			return said.Format(time.DateOnly)
		}
	}
	return ""
}

// isBehind reports that a date stands right behind another one, with no more than a comma
// between.
func (r *eventReader) isBehind(one, other int) bool {
	a, b := &r.list[one], &r.list[other]
	return a.sentence.Leaf == b.sentence.Leaf && a.mention.End <= b.mention.Start &&
		strings.Trim(a.sentence.Leaf.String[a.mention.End:b.mention.Start], ", ") == ""
}

// bound keeps the first events, and says so when there are more.
func (r *eventReader) bound(events []archive.Event) []archive.Event {
	most, beyond := r.MostFacts(), r.beyond
	if len(events) > most {
		beyond = events[most].Evidence[0].Line
		events = events[:most:most]
	}
	if beyond > 0 {
		r.WarnOfMore("events", beyond)
	}
	return events
}

// isToldTooEarly reports a day without its year that would lie behind the day of issue,
// while its sentence says that it has been: an editor's note, a page put up later.
func isToldTooEarly(e *datedEvent, date string, issued archive.Date) bool {
	if e.mention.Form != dates.NoYear || e.future || len(issued.Value) != len(time.DateOnly) || date <= issued.Value {
		return false
	}
	return e.sentence.Has(beenVerbs)
}

// beenVerbs say of what they stand before that it has been.
var beenVerbs = lexicon.List("en/verbs-of-what-has-been")

// quoteAround is the sentence of an event as evidence, of a very long one the
// clause of its date.
func (r *eventReader) quoteAround(e *datedEvent) archive.Evidence {
	s := e.sentence
	from, to := clause.Around(s.Leaf.String, s.From, s.To, e.mention.Start, e.mention.End)
	return r.Quote(s.Leaf, from, to)
}

// quote is a paper.Stretch as evidence.
func (r *eventReader) quote(s paper.Stretch) archive.Evidence { return r.Quote(s.Leaf, s.From, s.To) }

// label is a line that a reader understands alone: the meeting, when the date
// is that of a meeting, with its place; else the sentence, of a long one the clause of the date.
func (r *eventReader) label(e *datedEvent) string {
	if !e.isOfMeeting() {
		return labelOf(e)
	}
	label := e.sentence.Leaf.String[e.meeting.From:e.meeting.To]
	if place := r.placeTitle(e.place); place != "" {
		label += ", " + place
	}
	return sentenceStart(label)
}

// isOfMeeting reports whether the date is that of a meeting: part of its name,
// or a little behind the name, or right before it.
func (e *datedEvent) isOfMeeting() bool {
	const near, right = 50, 8 // letters
	m := e.meeting
	if m == nil {
		return false
	}
	words := e.sentence.Leaf.String
	if m.From >= e.mention.End {
		return !text.Longer(words[e.mention.End:m.From], right-1)
	}
	return e.named || m.To <= e.mention.Start && !text.Longer(words[m.To:e.mention.Start], near-1)
}

// longestClause is how many bytes of a sentence tell what happened on a day.
const longestClause = 200

// labelOf tells what happened on the day by its sentence or by its row of a table.
func labelOf(e *datedEvent) string { return cutWith(e, eventlabel.Of) }

// clauseOf is the part of the sentence around the day, without who does it where that stands far
// off: the chronicle asks it what the day is of.
func clauseOf(e *datedEvent) string { return cutWith(e, clause.Label) }

// cutWith is what an event tells, its sentence cut in one way or another.
func cutWith(e *datedEvent, cut func(words string, from, to, i, j, most int) string) string {
	if e.row != nil && e.row.Alone {
		return e.row.Label()
	}
	s := e.sentence
	if s.From < e.number && e.number <= e.mention.Start {
		s.From = e.number
	}
	said := cut(s.Leaf.String, s.From, s.To, e.mention.Start, e.mention.End, longestClause)
	if e.row != nil {
		said = e.row.Told(said)
	}
	return said
}

// sentenceStart writes the first letter as a capital: "second U.S.-ASEAN
// Energy Ministerial" begins a line.
func sentenceStart(label string) string {
	first, size := utf8.DecodeRuneInString(label)
	return string(unicode.ToUpper(first)) + label[size:]
}

func (r *eventReader) placeTitle(id string) string {
	for i := range r.Lists.Localities {
		if r.Lists.Localities[i].ID == id {
			return r.Lists.Localities[i].Name
		}
	}
	return ""
}

// pageDates are the clocks that were set aside. One that stands there twice, as a page
// for wide and for narrow windows has it, is one.
func (r *eventReader) pageDates() []archive.Event {
	var events []archive.Event
	for _, passage := range withheld.List(r.Body) {
		if passage.Kind != furniture.SiteClock {
			continue
		}
		first, _, _ := strings.Cut(passage.Text, "\n")
		if n := len(events); n > 0 && events[n-1].Expression == first {
			continue
		}
		if date := dates.Stamps(first); len(date) == 1 && date[0].EDTF != "" { // "Thu. May 26th, 2022", too
			events = append(events, archive.Event{
				Date: date[0].EDTF, Expression: first, Label: "The clock of the page from which the text was copied",
				Role: archive.PageDate, Basis: archive.Stated, Rule: rule.SiteClock, Paragraph: passage.Lines[0],
				Evidence: []archive.Evidence{{Line: passage.Lines[0], Quote: first}},
			})
		}
	}
	return events
}
