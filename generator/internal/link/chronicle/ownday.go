package chronicle

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/dayoccasion"
)

// occasions joins what each text says of a day to the one meeting of which it speaks for that
// day; see package dayoccasion.
type occasions struct{ *book }

// addOfDays joins the statements of all texts, day by day.
func (o *occasions) addOfDays(all []*mention) {
	of := o.toldOf()
	said := map[placeInTime][]*mention{}
	var order []placeInTime // maps have no order of their own
	for _, m := range all {
		if m.days > 1 && (m.days < 28 || m.days > aMonth) || !m.told && m.isOfOccasion() {
			continue
		}
		at := placeInTime{m.document, m.event.Date}
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
		day := dayoccasion.Day{Own: -1, Month: said[at][0].days > 1}
		names, known := titled[at.document]
		if !known {
			names = dayoccasion.NamesOfMeeting(at.document.Title.Value)
			titled[at.document] = names
		}
		day.Titled = names
		o.join(at, day, said[at], of)
	}
	o.things = slices.DeleteFunc(o.things, func(t *thing) bool { return len(t.mentions) == 0 && t.dropped })
}

// isOpen reports statements of a day not all of which tell of one thing.
func isOpen(said []*mention, of map[*mention]*thing) bool {
	return slices.ContainsFunc(said, func(m *mention) bool { return of[m] == nil || of[m] != of[said[0]] })
}

// join joins what one text says of one day.
func (o *occasions) join(at placeInTime, day dayoccasion.Day, said []*mention, of map[*mention]*thing) {
	var things []*thing
	places := map[*thing]int{}
	place := func(t *thing) int {
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
			day.Things[s.Thing].Add(m.names, isMeeting(m))
		}
		day.Statements = append(day.Statements, s)
	}
	joint, ok := day.Of()
	if !ok {
		return
	}
	into := &thing{Happening: archive.Happening{Kind: archive.Occurrence}}
	if joint.Thing >= 0 {
		into = things[joint.Thing]
	}
	known := len(into.mentions)
	for _, i := range joint.Statements {
		first := into.mentions[:min(known, mostTellers)]
		if !slices.ContainsFunc(first, func(m *mention) bool { return contradict(m, said[i]) }) {
			into.add(said[i])
		}
	}
	if joint.Thing < 0 && len(into.mentions) > 0 {
		o.things = append(o.things, into)
	}
	for _, i := range joint.Merged {
		for _, m := range things[i].mentions {
			into.mentions = append(into.mentions, m)
			of[m] = into
		}
		things[i].mentions, things[i].dropped = nil, true
	}
}

// mostTellers is how many tellers of a thing stand for the others.
const mostTellers = 16

// ofDay is what the one meeting of a day is looked for among.
func (o *occasions) ofDay(t *thing, date string) dayoccasion.Thing {
	is := dayoccasion.Thing{Weak: t.Kind == archive.Occurrence && len(t.mentions) <= mostTellers}
	is.Add(nil, t.Kind == archive.MeetingHeld)
	for _, m := range t.mentions[:min(len(t.mentions), mostTellers)] {
		is.Add(m.names, isMeeting(m))
		s := statementOf(m)
		is.Weak = is.Weak && !s.Named && m.event.Date == date && s.PointsBeside()
	}
	return is
}

// statementOf is a statement as package dayoccasion reads it.
func statementOf(m *mention) dayoccasion.Statement {
	return dayoccasion.Statement{
		Clause: m.clause, Expression: m.event.Expression, Classes: m.classes, Names: m.names, Thing: -1,
		Named:     len(m.series)+len(m.groups)+len(m.meetings) > 0,
		InPassing: m.asked || m.aside, Today: m.isToday(), Among: !m.only,
	}
}

// ownMeeting is the meeting of which a document is by its title, where it was on its day.
func (o *occasions) ownMeeting(d *archive.Entry) *thing {
	title := o.ofTitle(d)
	if len(title.series)+len(title.groups) != 1 {
		return nil
	}
	var list []*thing
	for _, series := range title.series {
		list = append(list, o.editions[series]...)
	}
	for _, group := range title.groups {
		list = append(list, o.meetings[group]...)
	}
	var found *thing
	for _, t := range list {
		if date := t.date(); t.dropped || lasts(date) > fewDays || !edtf.Meet(date, d.Date.Value) {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}

// isToday reports a statement that calls the day of its text today.
func (m *mention) isToday() bool {
	return m.event.Date == m.document.Date.Value && wordsOfToday.In(m.event.Expression)
}

// wordsOfToday call the day of a text today.
var wordsOfToday = lexicon.List("en/words-for-today")
