package thing

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/locality"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/toldtopics"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text/clause"
)

// Finisher settles what is told of things.
type Finisher struct {
	Places *locality.Book
	topics toldtopics.Book
}

// Finish settles what is told of a thing.
func (f *Finisher) Finish(t *Thing) {
	// The best teller first; of equals the first in the archive, as they came.
	best := slices.Clone(t.Mentions)
	slices.SortStableFunc(best, func(x, y *mention.Mention) int { return cmp.Compare(worth(y), worth(x)) })
	f.settleDate(t, best)
	f.settlePlace(t, best)
	if t.Kind == archive.Occurrence {
		t.Key = keyOf(t.Mentions[0])
		t.Label = labelOf(t, best)
		f.settleSides(t)
	}
	t.settleTellers()
	t.Topics = f.topics.Of(t.Tellers)
}

// worth ranks tellers: a day before a month and that before a year, what has been before what is
// planned, what is written before what is said, a day that is stated before one that is counted,
// and a whole sentence before a clause; last what is only said in passing, or asked.
func worth(m *mention.Mention) int {
	n := min(len(m.Names), 4)
	switch {
	case m.Days <= mention.FewDays:
		n += 120
	case m.Days <= mention.AMonth:
		n += 60
	}
	if m.Event.Role == archive.Past {
		n += 40
	}
	if !m.Talk {
		n += 20
	}
	if m.Event.Basis == archive.Stated {
		n += 10
	}
	if !strings.HasPrefix(m.Clause, "…") {
		n += 5
	}
	if m.IsFormula() {
		n -= 40
	}
	if m.Aside {
		n -= 100
	}
	if m.Asked {
		n -= 30
	}
	return n
}

// ownNames are the names of meetings that a teller of a thing gives, of a group those that say that
// the same meet.
func (t *Thing) ownNames(m *mention.Mention) []meetingname.Name {
	if t.Group.Group == "" || len(m.Meetings) < 2 {
		return m.Meetings
	}
	var own []meetingname.Name
	for i := range m.Meetings {
		if groupmeeting.LevelIn(m.Meetings[i].Written) == t.Group.Level {
			own = append(own, m.Meetings[i])
		}
	}
	return own
}

// labelOf says what happened: the meeting by the name that its tellers share, or by that by
// which others name it, else the clause of the best of them.
func labelOf(t *Thing, best []*mention.Mention) string {
	told := make([]meetingname.Told, 0, len(t.Mentions))
	for _, m := range t.Mentions {
		told = append(told, meetingname.Told{Clause: m.Clause, Names: t.ownNames(m)})
	}
	if name := cmp.Or(meetingname.Shared(told), say.English.Capital(t.Named)); name != "" {
		return name
	}
	m := plainest(best)
	if m.Event.Held && !strings.HasSuffix(m.Event.Label, "…") {
		return m.Event.Label
	}
	return say.English.Capital(clause.Unmarked(m.Clause))
}

// plainest is the best teller for a reader who has its clause alone: what is written comes before
// what is said, and a whole sentence before a part of one.
func plainest(best []*mention.Mention) *mention.Mention {
	const said, cut, asked = 60, 20, 200
	plain := func(m *mention.Mention) int {
		n := worth(m)
		if m.Talk {
			n -= said
		}
		if strings.HasPrefix(m.Clause, "…") || strings.HasSuffix(m.Clause, "…") {
			n -= cut
		}
		if m.Asked || strings.HasSuffix(m.Clause, "?") {
			n -= asked
		}
		return n
	}
	// The first of equals, as the best stand first.
	return slices.MaxFunc(best, func(x, y *mention.Mention) int { return cmp.Compare(plain(x), plain(y)) })
}

// settleDate gives a thing the most exact date that is told, and says what is told
// otherwise.
func (f *Finisher) settleDate(t *Thing, best []*mention.Mention) {
	if t.Listed != "" {
		t.Date = t.Listed
		t.Reasons = append(t.Reasons, "The date is that of the list.")
	}
	for _, m := range best {
		switch {
		case t.Date == "":
			t.Date = m.Event.Date
			t.Reasons = append(t.Reasons, "The date is that of “"+m.Document.Title.Value+"”: "+m.Event.Expression+".")
		case isMoreExact(m, t.Date):
			t.Date = m.Event.Date
			t.Reasons[len(t.Reasons)-1] = "The list gives no day; that of “" + m.Document.Title.Value + "” is " +
				m.Event.Expression + "."
		}
	}
	for _, m := range t.Mentions {
		if !edtf.Meet(t.Date, m.Event.Date) {
			t.disagree("“" + m.Document.Title.Value + "” says " + m.Event.Expression + ", that is " +
				say.English.Date(m.Event.Date) + ".")
		}
	}
}

// isMoreExact reports some days, told with their number, inside a date that says less.
func isMoreExact(m *mention.Mention, date string) bool {
	known, ok := edtf.Bounded(date)
	if !ok || m.Days > mention.FewDays || !strings.ContainsAny(m.Event.Expression, "0123456789") {
		return false
	}
	days := int(known.Last.Sub(known.First).Hours()/24) + 1
	return days >= 28 && m.Days < days && !m.Span.First.Before(known.First) && !m.Span.Last.After(known.Last)
}

// settlePlace gives a thing the place that a list or its best teller gives.
func (f *Finisher) settlePlace(t *Thing, best []*mention.Mention) {
	for _, m := range best {
		place := f.Places.Names[m.Event.Place]
		switch {
		case place == "" || !m.Event.Held && (t.Kind != archive.Occurrence || len(m.Groups) > 0 &&
			!groupmeeting.IsPlaced(m.Clause, m.Groups, place, func(words string) bool {
				return f.Places.In(words) == m.Event.Place
			})):
		case t.Place == "" && !t.Virtual:
			t.Place, t.PlaceID = place, m.Event.Place
			t.Reasons = append(t.Reasons, "The place is that of “"+m.Document.Title.Value+"”.")
		case t.Place != place && t.PlaceID != m.Event.Place && t.Place != "":
			t.disagree("“" + m.Document.Title.Value + "” names " + strings.TrimSuffix(place, ".") + ".")
		}
	}
}

func (t *Thing) disagree(line string) {
	if !slices.Contains(t.Disagreements, line) {
		t.Disagreements = append(t.Disagreements, line)
	}
}

// settleSides says who is concerned: those whom the clauses name, else those with whom
// or about whom its documents are.
func (f *Finisher) settleSides(t *Thing) {
	for _, m := range t.Mentions {
		t.Partners = append(t.Partners, m.Partners...)
		t.WithASEAN = t.WithASEAN || m.ASEAN
	}
	for _, m := range t.Mentions {
		for _, p := range m.Document.Partners {
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
func (t *Thing) settleTellers() {
	named := t.Tellers
	t.Tellers = nil
	for _, m := range t.Mentions {
		if m.Aside {
			named = append(named, archive.Teller{Document: m.Document, Paragraph: m.Event.Paragraph})
			continue
		}
		t.Tellers = append(t.Tellers, archive.Teller{
			Document: m.Document, Event: m.Event, Paragraph: m.Event.Paragraph, Words: m.Clause,
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
