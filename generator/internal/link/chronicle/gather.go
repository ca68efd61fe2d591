package chronicle

import (
	"cmp"
	"slices"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
)

// mostCompared is how many things of one day a statement is held against: a day of
// which a thousand things are told costs no million looks.
const mostCompared = 200

// gather makes things of statements that no list explains. The most exact come first;
// one that knows the month alone joins what is told of a day in it, if that is one thing.
// What is said in talk comes last: it adds to what others tell, and makes no thing.
func (b *book) gather(named, loose []*mention.Mention) {
	byExactness(named)
	for _, m := range named {
		if !b.addNamed(m) && m.TellsSomething() {
			loose = append(loose, m)
		}
	}
	b.things = slices.DeleteFunc(b.things, func(t *thing.Thing) bool {
		t.Dropped = t.Vague && !t.IsToldTwice()
		return t.Dropped
	})
	byExactness(loose)
	b.gatherLoose(loose)
}

// byExactness puts the most exact statements first, and what is said in talk last.
func byExactness(list []*mention.Mention) {
	isTalk := func(m *mention.Mention) int {
		if m.Talk {
			return 1
		}
		return 0
	}
	// By how exact they are, then in the order of time and of the archive for determinism.
	slices.SortStableFunc(list, func(x, y *mention.Mention) int {
		return cmp.Or(isTalk(x)-isTalk(y), cmp.Compare(x.Breadth(), y.Breadth()), x.Span.First.Compare(y.Span.First))
	})
}

func (b *book) gatherLoose(loose []*mention.Mention) {
	byDay := map[string][]*thing.Thing{} // by the day, or the month, on which they begin
	for _, m := range loose {
		day, month := m.Span.First.Format(time.DateOnly), m.Span.First.Format("2006-01")
		var found []*thing.Thing
		for _, at := range m.StartsOf() {
			for _, t := range byDay[at][:min(len(byDay[at]), mostCompared)] {
				if !slices.Contains(found, t) && t.SameAs(m, b.days) {
					found = append(found, t)
				}
			}
			if m.Days == 1 {
				break // of things of the month, one of a day cannot say which it is
			}
		}
		if len(found) == 1 || len(found) > 1 && m.Days == 1 {
			found[0].Add(m)
			continue
		}
		if t := b.leadersOf(m); t != nil && len(found) == 0 {
			t.Add(m)
			continue
		}
		if m.Talk && len(m.Meetings) == 0 || m.Counted {
			continue
		}
		t := &thing.Thing{Happening: archive.Happening{Kind: archive.Occurrence}}
		t.Add(m)
		b.things = append(b.things, t)
		byDay[day] = append(byDay[day], t)
		if month != day && m.Days < 28 {
			byDay[month] = append(byDay[month], t)
		}
	}
}

// leadersOf is the summit of a group of which a statement tells that only says that leaders meet and
// on which days, where one alone is on just these days and the document names its group.
func (b *book) leadersOf(m *mention.Mention) *thing.Thing {
	if m.Days < 2 || m.Days > mention.FewDays || !m.IsMeeting() || m.ASEAN || !m.OfLeaders() {
		return nil
	}
	var found *thing.Thing
	for i := range m.Document.Occasions {
		g := groupmeeting.OfOccasion(&m.Document.Occasions[i])
		if g.Group == "" || g.Level != groupmeeting.Leaders {
			continue
		}
		for _, t := range b.meetings[g] {
			if t == found || t.When() != m.Event.Date {
				continue
			}
			if found != nil {
				return nil
			}
			found = t
		}
	}
	return found
}
