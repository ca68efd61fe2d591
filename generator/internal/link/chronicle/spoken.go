package chronicle

import (
	"cmp"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/coreference"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
)

// speaking joins what one text says of one day, as far as its words are those of one thing.
type speaking struct{ *book }

// asides are the days of which texts speak in passing.
func (s *speaking) asides() []*mention.Mention {
	var list []*mention.Mention
	for _, d := range s.documents {
		for i := range d.Asides {
			a := &d.Asides[i]
			_, ok := edtf.Bounded(a.Date)
			if !ok {
				continue
			}
			e := &archive.Event{Date: a.Date, Expression: a.Words, Clause: a.Clause, Paragraph: a.Paragraph,
				Role: archive.Past}
			m := s.reader.Read(d, e)
			m.Aside = true
			if !m.Asked && !s.tellsOfListed(m) {
				s.addToNamed(m)
			}
			list = append(list, m)
		}
	}
	return list
}

// addToNamed adds a statement to the meetings of groups of which it tells, where others do.
func (s *speaking) addToNamed(m *mention.Mention) {
	for _, g := range m.Groups {
		for _, t := range s.meetings[g] {
			if !t.Dropped && t.IsMeetingOf(m) {
				t.Add(m)
				break
			}
		}
	}
}

// toldOf are the things of which statements tell, the last of several.
func (b *book) toldOf() map[*mention.Mention]*thing.Thing {
	of := map[*mention.Mention]*thing.Thing{}
	for _, t := range b.things {
		for _, m := range t.Mentions {
			of[m] = t
		}
	}
	return of
}

// addSpoken joins the statements of each text.
func (s *speaking) addSpoken(all []*mention.Mention) {
	of := s.toldOf()
	said := map[*archive.Entry][]*mention.Mention{}
	for _, m := range all {
		if m.IsToday() && len(m.Classes) == 0 && len(m.Nouns) == 0 {
			continue // “today” is nowadays, more often than not
		}
		if m.Days <= mention.FewDays && (m.Told || !m.IsOfOccasion()) {
			said[m.Document] = append(said[m.Document], m)
		}
	}
	words := coreference.New(coreference.NamesOfPlaces(s.lists))
	statements := map[*archive.Entry][]coreference.Statement{}
	for _, d := range s.documents {
		list := make([]coreference.Statement, 0, len(said[d]))
		forms := coreference.LongForms(d.Acronyms)
		for _, m := range said[d] {
			list = append(list, coreference.Statement{
				Date: m.Event.Date, Expression: m.Event.Expression, Clause: m.Clause, Classes: m.Classes,
				Pointed: m.Nouns, Today: m.IsToday(), LongForms: forms, Amounts: m.Amounts,
			})
		}
		words.Add(list)
		statements[d] = list
	}
	for _, d := range s.documents {
		list := said[d]
		groups := words.Groups(statements[d], func(i, k int) bool { return s.against(list[i], list[k], of) })
		for _, group := range groups {
			var members []*mention.Mention
			for _, i := range group {
				members = append(members, list[i])
			}
			s.join(members, of)
		}
		addAnswers(list, of)
	}
	s.things = slices.DeleteFunc(s.things, func(t *thing.Thing) bool { return len(t.Mentions) == 0 && t.Dropped })
}

// against reports statements that cannot tell of the same thing.
func (s *speaking) against(x, y *mention.Mention, of map[*mention.Mention]*thing.Thing) bool {
	if mention.Contradict(x, y) {
		return true
	}
	a, b := of[x], of[y]
	return a != nil && b != nil && a != b && (s.isFixed(a) || s.isFixed(b))
}

// isFixed reports a thing that a list knows, or a meeting of a group.
func (s *speaking) isFixed(t *thing.Thing) bool {
	return t.Kind != archive.Occurrence ||
		slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool { return len(m.Groups) > 0 })
}

// addAnswers adds what says nothing but a day, “Yesterday, so Sunday”, to the thing of which the
// statements of that day before it and behind it tell.
func addAnswers(said []*mention.Mention, of map[*mention.Mention]*thing.Thing) {
	if !slices.ContainsFunc(said, func(m *mention.Mention) bool { return of[m] == nil && m.SaysOnlyItsDay() }) {
		return
	}
	inOrder := slices.Clone(said)
	slices.SortStableFunc(inOrder, func(x, y *mention.Mention) int { // in the order of the text
		return cmp.Compare(x.Event.Paragraph, y.Event.Paragraph)
	})
	for i, m := range inOrder {
		if of[m] != nil || !m.SaysOnlyItsDay() {
			continue
		}
		before, behind := nearestTold(inOrder[:i], m, of, true), nearestTold(inOrder[i+1:], m, of, false)
		if before != nil && before == behind {
			before.Add(m)
			of[m] = before
		}
	}
}

// nearestTold is the thing of which the nearest of some statements that says more than its day
// tells, the last of them or the first; nil where that is of another day or tells of nothing.
func nearestTold(
	list []*mention.Mention, m *mention.Mention, of map[*mention.Mention]*thing.Thing, last bool,
) *thing.Thing {
	for i := range list {
		near := list[i]
		if last {
			near = list[len(list)-1-i]
		}
		switch {
		case near.SaysOnlyItsDay():
		case near.Event.Date != m.Event.Date:
			return nil
		default:
			return of[near]
		}
	}
	return nil
}

// isInOnePassing reports statements that one paragraph makes in passing.
func isInOnePassing(list []*mention.Mention) bool {
	return !slices.ContainsFunc(list, func(m *mention.Mention) bool {
		return !m.Aside || m.Event.Paragraph != list[0].Event.Paragraph
	})
}

// join makes one thing of statements that tell of the same.
func (s *speaking) join(list []*mention.Mention, of map[*mention.Mention]*thing.Thing) {
	var into *thing.Thing
	for _, m := range list {
		t := of[m]
		if t == nil || t.Dropped {
			continue
		}
		if into == nil || s.isFixed(t) || !s.isFixed(into) && len(t.Mentions) > len(into.Mentions) {
			into = t
		}
	}
	if into == nil {
		if !slices.ContainsFunc(list, (*mention.Mention).TellsInPassing) || isInOnePassing(list) {
			return
		}
		into = &thing.Thing{Happening: archive.Happening{Kind: archive.Occurrence}}
		s.things = append(s.things, into)
	}
	for _, m := range list {
		t := of[m]
		switch {
		case t == into:
		case t == nil:
			into.Add(m)
			of[m] = into
		case !s.isFixed(t):
			for _, other := range t.Mentions {
				into.Add(other)
				of[other] = into
			}
			t.Mentions, t.Dropped = nil, true
		}
	}
}
