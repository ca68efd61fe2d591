package chronicle

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/dayoccasion"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
)

// occasions joins what each text says of a day to the one meeting of which it speaks for that
// day; see package dayoccasion.
type occasions struct{ *book }

// addOfDays joins the statements of all texts, day by day.
func (o *occasions) addOfDays(all []*mention.Mention) {
	of := o.toldOf()
	said := map[placeInTime][]*mention.Mention{}
	var order []placeInTime // maps have no order of their own
	for _, m := range all {
		if m.Embargo || m.Days > 1 && (m.Days < 28 || m.Days > mention.AMonth) || !m.Told && m.IsOfOccasion() {
			continue
		}
		at := placeInTime{m.Document, m.Event.Date}
		if said[at] == nil {
			order = append(order, at)
		}
		said[at] = append(said[at], m)
	}
	titled := map[*archive.Entry]map[string]bool{}
	for _, at := range order {
		own := at.date == at.document.Date.Value
		if len(said[at]) < 2 && !own || !isOpen(said[at], of) {
			continue
		}
		day := dayoccasion.Day{Own: -1, Month: said[at][0].Days > 1}
		names, known := titled[at.document]
		if !known {
			names = dayoccasion.NamesOfMeeting(at.document.Title.Value)
			titled[at.document] = names
		}
		day.Titled = names
		o.join(at, day, said[at], of)
	}
	o.things = slices.DeleteFunc(o.things, func(t *thing.Thing) bool { return len(t.Mentions) == 0 && t.Dropped })
}

// isOpen reports statements of a day not all of which tell of one thing.
func isOpen(said []*mention.Mention, of map[*mention.Mention]*thing.Thing) bool {
	return slices.ContainsFunc(said, func(m *mention.Mention) bool { return of[m] == nil || of[m] != of[said[0]] })
}

// join joins what one text says of one day.
func (o *occasions) join(
	at placeInTime, day dayoccasion.Day, said []*mention.Mention, of map[*mention.Mention]*thing.Thing,
) {
	var things []*thing.Thing
	places := map[*thing.Thing]int{}
	place := func(t *thing.Thing) int {
		i, ok := places[t]
		if !ok {
			i = len(things)
			places[t], things = i, append(things, t)
			day.Things = append(day.Things, o.ofDay(t, at.date))
		}
		return i
	}
	if at.date == at.document.Date.Value {
		if t := o.ownMeeting(at.document); t != nil {
			day.Own = place(t)
		}
	}
	for _, m := range said {
		s := statementOf(m)
		if t := of[m]; t != nil {
			s.Thing = place(t)
			day.Things[s.Thing].Add(m.Names, m.Classes)
		}
		day.Statements = append(day.Statements, s)
	}
	joint, ok := day.Of()
	if !ok {
		return
	}
	into := &thing.Thing{Happening: archive.Happening{Kind: archive.Occurrence}}
	if joint.Thing >= 0 {
		into = things[joint.Thing]
	}
	known := len(into.Mentions)
	for _, i := range joint.Statements {
		first := into.Mentions[:min(known, mostTellers)]
		if !slices.ContainsFunc(first, func(m *mention.Mention) bool { return mention.Contradict(m, said[i]) }) {
			into.Add(said[i])
		}
	}
	if joint.Thing < 0 && len(into.Mentions) > 0 {
		o.things = append(o.things, into)
	}
	for _, i := range joint.Merged {
		for _, m := range things[i].Mentions {
			into.Mentions = append(into.Mentions, m)
			of[m] = into
		}
		things[i].Mentions, things[i].Dropped = nil, true
	}
}

// mostTellers is how many tellers of a thing stand for the others.
const mostTellers = 16

// ofDay is what the one meeting of a day is looked for among.
func (o *occasions) ofDay(t *thing.Thing, date string) dayoccasion.Thing {
	is := dayoccasion.Thing{Weak: t.Kind == archive.Occurrence && len(t.Mentions) <= mostTellers}
	if is.Meeting = t.Kind == archive.MeetingHeld; is.Meeting {
		is.Names = map[string]bool{}
	}
	for _, m := range t.Mentions[:min(len(t.Mentions), mostTellers)] {
		is.Add(m.Names, m.Classes)
		s := statementOf(m)
		is.Weak = is.Weak && !s.Named && m.Event.Date == date && s.PointsBeside()
	}
	return is
}

// statementOf is a statement as package dayoccasion reads it.
func statementOf(m *mention.Mention) dayoccasion.Statement {
	return dayoccasion.Statement{
		Clause: m.Clause, Expression: m.Event.Expression, Classes: m.Classes, Names: m.Names, Thing: -1,
		Named:     len(m.Series)+len(m.Groups)+len(m.Meetings) > 0,
		InPassing: m.Asked || m.Aside, Today: m.IsToday(), Among: !m.Only,
	}
}

// ownMeeting is the meeting of which a document is by its title, where it was on its day.
func (o *occasions) ownMeeting(d *archive.Entry) *thing.Thing {
	title := o.reader.OfTitle(d)
	if len(title.Series)+len(title.Groups) != 1 {
		return nil
	}
	var list []*thing.Thing
	for _, series := range title.Series {
		list = append(list, o.editions[series]...)
	}
	for _, group := range title.Groups {
		list = append(list, o.meetings[group]...)
	}
	var found *thing.Thing
	for _, t := range list {
		if date := t.When(); t.Dropped || thing.Lasts(date) > mention.FewDays || !edtf.Meet(date, d.Date.Value) {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}
