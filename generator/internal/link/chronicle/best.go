package chronicle

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/clause"
)

// happenings are the things with the best that is told of them.
func (b *book) happenings() []archive.Happening {
	list := make([]archive.Happening, 0, len(b.things))
	seen := map[string]bool{}
	for _, t := range b.things {
		b.finish(t)
		if seen[t.Key] {
			continue // the same words twice in one paragraph
		}
		seen[t.Key] = true
		list = append(list, t.Happening)
	}
	return list
}

// finish settles what is told of a thing.
func (b *book) finish(t *thing) {
	// The best teller first; of equals the first in the archive, as they came.
	best := slices.Clone(t.mentions)
	slices.SortStableFunc(best, func(x, y *mention) int { return cmp.Compare(worth(y), worth(x)) })
	b.settleDate(t, best)
	b.settlePlace(t, best)
	if t.Kind == archive.Occurrence {
		t.Key = keyOf(t.mentions[0])
		t.Label = labelOf(t, best)
		b.settleSides(t)
	}
	t.settleTellers()
	t.Topics = b.topics.Of(t.Tellers)
}

// worth ranks tellers: a day before a month and that before a year, what has been before what is
// planned, what is written before what is said, a day that is stated before one that is counted,
// and a whole sentence before a clause; last what is only said in passing.
func worth(m *mention) int {
	n := min(len(m.names), 4)
	switch {
	case m.days <= fewDays:
		n += 120
	case m.days <= aMonth:
		n += 60
	}
	if m.event.Role == archive.Past {
		n += 40
	}
	if !m.talk {
		n += 20
	}
	if m.event.Basis == archive.Stated {
		n += 10
	}
	if !strings.HasPrefix(m.clause, "…") {
		n += 5
	}
	if m.isFormula() {
		n -= 40
	}
	if m.aside {
		n -= 100
	}
	return n
}

// labelOf says what happened: the meeting by the name that its tellers share, or by that by
// which others name it, else the clause of the best of them.
func labelOf(t *thing, best []*mention) string {
	told := make([]meetingname.Told, 0, len(t.mentions))
	for _, m := range t.mentions {
		told = append(told, meetingname.Told{Clause: m.clause, Names: m.meetings})
	}
	if name := cmp.Or(meetingname.Shared(told), say.English.Capital(t.named)); name != "" {
		return name
	}
	m := best[0]
	if m.event.Held && !strings.HasSuffix(m.event.Label, "…") {
		return m.event.Label
	}
	return say.English.Capital(clause.Unmarked(m.clause))
}

// settleDate gives a thing the most exact date that is told, and says what is told
// otherwise.
func (b *book) settleDate(t *thing, best []*mention) {
	if t.listed != "" {
		t.Date = t.listed
		t.Reasons = append(t.Reasons, "The date is that of the list.")
	}
	for _, m := range best {
		switch {
		case t.Date == "":
			t.Date = m.event.Date
			t.Reasons = append(t.Reasons, "The date is that of “"+m.document.Title.Value+"”: "+m.event.Expression+".")
		case isMoreExact(m, t.Date):
			t.Date = m.event.Date
			t.Reasons[len(t.Reasons)-1] = "The list gives no day; that of “" + m.document.Title.Value + "” is " +
				m.event.Expression + "."
		}
	}
	for _, m := range t.mentions {
		if !edtf.Meet(t.Date, m.event.Date) {
			t.disagree("“" + m.document.Title.Value + "” says " + m.event.Expression + ", that is " +
				say.English.Date(m.event.Date) + ".")
		}
	}
}

// isMoreExact reports some days, told with their number, inside a date that says less.
func isMoreExact(m *mention, date string) bool {
	known, ok := edtf.Bounded(date)
	if !ok || m.days > fewDays || !strings.ContainsAny(m.event.Expression, "0123456789") {
		return false
	}
	days := int(known.Last.Sub(known.First).Hours()/24) + 1
	return days >= 28 && m.days < days && !m.span.First.Before(known.First) && !m.span.Last.After(known.Last)
}

// placeIn is the ID of the place with whose name some words begin, "" for none.
func (b *book) placeIn(words string) (id string) {
	const most = 4 // words
	fields := strings.Fields(words)
	for n := min(most, len(fields)); n > 0 && id == ""; n-- {
		id = b.named[strings.TrimRight(strings.Join(fields[:n], " "), ",.;:)”")]
	}
	return id
}

// settlePlace gives a thing the place that a list or its best teller gives.
func (b *book) settlePlace(t *thing, best []*mention) {
	for _, m := range best {
		place := b.places[m.event.Place]
		switch {
		case place == "" || !m.event.Held && (t.Kind != archive.Occurrence || len(m.groups) > 0 &&
			!groupmeeting.IsPlaced(m.clause, m.groups, place, func(words string) bool {
				return b.placeIn(words) == m.event.Place
			})):
		case t.Place == "" && !t.Virtual:
			t.Place, t.PlaceID = place, m.event.Place
			t.Reasons = append(t.Reasons, "The place is that of “"+m.document.Title.Value+"”.")
		case t.Place != place && t.PlaceID != m.event.Place && t.Place != "":
			t.disagree("“" + m.document.Title.Value + "” names " + strings.TrimSuffix(place, ".") + ".")
		}
	}
}

func (t *thing) disagree(line string) {
	if !slices.Contains(t.Disagreements, line) {
		t.Disagreements = append(t.Disagreements, line)
	}
}

// settleSides says who is concerned: those whom the clauses name, else those with whom
// or about whom its documents are.
func (b *book) settleSides(t *thing) {
	for _, m := range t.mentions {
		t.Partners = append(t.Partners, m.partners...)
		t.WithASEAN = t.WithASEAN || m.asean
	}
	for _, m := range t.mentions {
		for _, p := range m.document.Partners {
			if p.Role == archive.Party {
				t.WithASEAN = true
				if len(t.Partners) == 0 || slices.Contains(t.Partners, p.ID) {
					t.Partners = append(t.Partners, p.ID)
				}
			}
		}
	}
	slices.Sort(t.Partners) // each once, in an order of their own
	t.Partners = slices.Compact(t.Partners)
}

// settleTellers lists the statements that tell, and behind them the paragraphs that only
// name it, in the order of the archive.
func (t *thing) settleTellers() {
	named := t.Tellers
	t.Tellers = nil
	for _, m := range t.mentions {
		if m.aside {
			named = append(named, archive.Teller{Document: m.document, Paragraph: m.event.Paragraph})
			continue
		}
		t.Tellers = append(t.Tellers, archive.Teller{
			Document: m.document, Event: m.event, Paragraph: m.event.Paragraph, Words: m.clause,
		})
	}
	type place struct {
		document  *archive.Entry
		paragraph int
	}
	told := make(map[place]bool, len(t.Tellers)+len(named))
	for _, teller := range t.Tellers {
		told[place{teller.Document, teller.Paragraph}] = true
	}
	for _, teller := range named {
		if at := (place{teller.Document, teller.Paragraph}); !told[at] {
			told[at] = true
			t.Tellers = append(t.Tellers, teller)
		}
	}
	switch {
	case t.Kind == archive.Occurrence && len(t.Tellers) > 1:
		t.Reasons = append(t.Reasons, "Told together: the same day, and the same names or words.")
	case t.Kind == archive.MeetingHeld && len(t.Tellers) > 1:
		t.Reasons = append(t.Reasons, "Told together: the same edition of the series.")
	case t.Kind == archive.RelationStep && len(t.Tellers) > 0:
		t.Reasons = append(t.Reasons, "Told together: the same step of the relation.")
	}
}
