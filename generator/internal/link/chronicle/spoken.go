package chronicle

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/coreference"
)

// speaking joins what one text says of one day, as far as its words are those of one thing.
type speaking struct{ *book }

// asides are the days of which texts speak in passing.
func (s *speaking) asides() []*mention {
	var list []*mention
	for _, d := range s.documents {
		for i := range d.Asides {
			a := &d.Asides[i]
			_, ok := edtf.Bounded(a.Date)
			if !ok {
				continue
			}
			e := &archive.Event{Date: a.Date, Expression: a.Words, Clause: a.Clause, Paragraph: a.Paragraph,
				Role: archive.Past}
			m := s.read(d, e)
			m.aside = true
			if !m.asked && !s.tellsOfListed(m) {
				s.addToNamed(m)
			}
			list = append(list, m)
		}
	}
	return list
}

// addToNamed adds a statement to the meetings of groups of which it tells, where others do.
func (s *speaking) addToNamed(m *mention) {
	for _, g := range m.groups {
		for _, t := range s.meetings[g] {
			if !t.dropped && t.isMeetingOf(m) {
				t.add(m)
				break
			}
		}
	}
}

// toldOf are the things of which statements tell, the last of several.
func (b *book) toldOf() map[*mention]*thing {
	of := map[*mention]*thing{}
	for _, t := range b.things {
		for _, m := range t.mentions {
			of[m] = t
		}
	}
	return of
}

// addSpoken joins the statements of each text.
func (s *speaking) addSpoken(all []*mention) {
	of := s.toldOf()
	said := map[*archive.Entry][]*mention{}
	for _, m := range all {
		if m.isToday() && len(m.classes) == 0 && len(m.nouns) == 0 {
			continue // “today” is nowadays, more often than not
		}
		if m.days <= fewDays && (m.told || !m.isOfOccasion()) {
			said[m.document] = append(said[m.document], m)
		}
	}
	words := coreference.New(coreference.NamesOfPlaces(s.lists))
	statements := map[*archive.Entry][]coreference.Statement{}
	for _, d := range s.documents {
		list := make([]coreference.Statement, 0, len(said[d]))
		forms := coreference.LongForms(d.Acronyms)
		for _, m := range said[d] {
			list = append(list, coreference.Statement{
				Date: m.event.Date, Expression: m.event.Expression, Clause: m.clause, Classes: m.classes,
				Pointed: m.nouns, Today: m.isToday(), LongForms: forms,
			})
		}
		words.Add(list)
		statements[d] = list
	}
	for _, d := range s.documents {
		list := said[d]
		groups := words.Groups(statements[d], func(i, k int) bool { return s.against(list[i], list[k], of) })
		for _, group := range groups {
			var members []*mention
			for _, i := range group {
				members = append(members, list[i])
			}
			s.join(members, of)
		}
	}
	s.things = slices.DeleteFunc(s.things, func(t *thing) bool { return len(t.mentions) == 0 && t.dropped })
}

// isOfOccasion reports a statement of a paragraph that names or points at a gathering for
// which it has the noun, or that tells of the meeting of which its text is: see naming.
func (m *mention) isOfOccasion() bool {
	for i := range m.document.Occasions {
		o := &m.document.Occasions[i]
		own := o.Today && m.event.Date == m.document.Date.Value
		if (own || slices.Contains(m.nouns, o.Noun)) && slices.Contains(o.Paragraphs, m.event.Paragraph) {
			return true
		}
	}
	return false
}

// against reports statements that cannot tell of the same thing.
func (s *speaking) against(x, y *mention, of map[*mention]*thing) bool {
	if contradict(x, y) {
		return true
	}
	a, b := of[x], of[y]
	return a != nil && b != nil && a != b && (s.isFixed(a) || s.isFixed(b))
}

// isFixed reports a thing that a list knows, or a meeting of a group.
func (s *speaking) isFixed(t *thing) bool {
	return t.Kind != archive.Occurrence ||
		slices.ContainsFunc(t.mentions, func(m *mention) bool { return len(m.groups) > 0 })
}

// join makes one thing of statements that tell of the same.
func (s *speaking) join(list []*mention, of map[*mention]*thing) {
	var into *thing
	for _, m := range list {
		t := of[m]
		if t == nil || t.dropped {
			continue
		}
		if into == nil || s.isFixed(t) || !s.isFixed(into) && len(t.mentions) > len(into.mentions) {
			into = t
		}
	}
	if into == nil {
		if !slices.ContainsFunc(list, func(m *mention) bool { return m.tellsInPassing() }) {
			return
		}
		into = &thing{Happening: archive.Happening{Kind: archive.Occurrence}}
		s.things = append(s.things, into)
	}
	for _, m := range list {
		t := of[m]
		switch {
		case t == into:
		case t == nil:
			into.add(m)
			of[m] = into
		case !s.isFixed(t):
			for _, other := range t.mentions {
				into.add(other)
				of[other] = into
			}
			t.mentions, t.dropped = nil, true
		}
	}
}

// tellsInPassing reports a statement that says that something happens, to somebody or not.
func (m *mention) tellsInPassing() bool {
	return !m.asked && (m.happens || !m.aside && len(m.nouns) > 0)
}
