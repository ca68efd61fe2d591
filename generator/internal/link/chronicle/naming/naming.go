// Package naming joins what documents name without a date to what is gathered.
//
// Documents name gatherings more often than they say when they were. Such a name tells of
// the gathering of that name of which the same document tells with a date, else of the
// only one whose number or year it gives or that was held about the time of the
// document. What no document dates is one where the number or the year is the same, and
// within one document.
package naming

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/locality"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
	"aseanarchive/generator/internal/link/chronicle/unsaid"
)

// Naming joins what documents name without a date to what is gathered.
type Naming struct {
	Documents []*archive.Entry
	Places    *locality.Book
	Series    []archive.SeriesEntry
	Things    []*thing.Thing                          // all of them
	Editions  map[string][]*thing.Thing               // of a series, by its ID
	Unsaid    map[string][]*thing.Thing               // editions of which nobody says when they were, by series
	Meetings  map[groupmeeting.Meeting][]*thing.Thing // of groups
	SeriesAt  map[string]int                          // of a series in series, by ID
}

// AddOccasions adds what documents name without a date to what is told with one, and
// gives what is left.
func (n *Naming) AddOccasions(all []*mention.Mention) []archive.Happening {
	told := n.toldByDocument()
	byName := n.thingsByName()
	said := mentionsByDocument(all)
	n.addNamesBesideDates(byName, told)
	rest := unsaid.New()
	for _, d := range n.Documents {
		for i := range d.Occasions {
			o := n.occasionOf(d, &d.Occasions[i])
			if o.Today {
				n.addToday(&o, told[d], said[d], rest)
				continue
			}
			t := n.meantBy(&o, told[d], byName)
			o.leaveOut(said[d], t)
			if t == nil {
				if !o.Loose {
					rest.Add(o.Occasion, d, o.paragraphs)
				}
				continue
			}
			if o.place != "" && !slices.Contains(t.NamedAt, o.place) {
				t.NamedAt = append(t.NamedAt, o.place) // others may name it by its place alone
			}
			if len(o.Name) > len(t.Named) && o.Noun != journey && o.Noun != counterpart {
				t.Named = o.Name
			}
			for _, paragraph := range o.paragraphs {
				t.Tellers = append(t.Tellers, archive.Teller{Document: d, Paragraph: paragraph})
			}
		}
	}
	return append(n.undatedEditions(), rest.Happenings()...)
}

// undatedEditions are the editions of series that several paragraphs name and nobody dates.
func (n *Naming) undatedEditions() []archive.Happening {
	var list []archive.Happening
	for i := range n.Series {
		for _, t := range n.Unsaid[n.Series[i].ID] {
			if len(t.Tellers) > 1 {
				t.Reasons = []string{"Named together: the same edition of the series, and nobody says when."}
				list = append(list, t.Happening)
			}
		}
	}
	return list
}

// addNamesBesideDates adds to things by their names those that documents call by a name of
// their own beside the date: “the summit at Camp David on 18 August”.
func (n *Naming) addNamesBesideDates(byName map[string][]*thing.Thing, told map[*archive.Entry][]*thing.Thing) {
	for _, d := range n.Documents {
		for i := range d.Occasions {
			o := n.occasionOf(d, &d.Occasions[i])
			key := o.name.Key()
			for _, t := range told[d] {
				if !slices.Contains(byName[key], t) && slices.ContainsFunc(t.Mentions, o.isBesideDateOf) {
					byName[key] = append(byName[key], t)
				}
			}
		}
	}
}

// addToday adds what a text tells of the meeting of which it is to the thing that has most
// tellers of those of which it tells for its own day, and what else it says of that day and
// that meeting.
func (n *Naming) addToday(o *occasion, told []*thing.Thing, said []*mention.Mention, rest *unsaid.List) {
	isOfToday := func(m *mention.Mention) bool {
		return m.Document == o.document && m.Event.Date == o.document.Date.Value && m.IsMeeting() &&
			len(m.Groups) == 0 && len(m.Meetings) == 0
	}
	var own []*thing.Thing
	for _, t := range told {
		if slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool { return isOfToday(m) && o.shares(m) }) {
			own = append(own, t)
		}
	}
	o.paragraphs = slices.Clone(o.Paragraphs)
	for _, m := range said {
		if !m.Told && isOfToday(m) && (o.shares(m) || m.PointsBack()) {
			o.paragraphs = append(o.paragraphs, m.Event.Paragraph)
		}
	}
	if t := thing.MostTold(own); t != nil {
		for _, paragraph := range o.paragraphs {
			t.Tellers = append(t.Tellers, archive.Teller{Document: o.document, Paragraph: paragraph})
		}
	} else if o.dated && o.issued.First.Equal(o.issued.Last) {
		rest.Add(o.Occasion, o.document, o.paragraphs)
	}
}

// mentionsByDocument are statements by who makes them.
func mentionsByDocument(all []*mention.Mention) map[*archive.Entry][]*mention.Mention {
	said := map[*archive.Entry][]*mention.Mention{}
	for _, m := range all {
		if len(m.Document.Occasions) > 0 {
			said[m.Document] = append(said[m.Document], m)
		}
	}
	return said
}

// meantBy is the thing that an occasion means: the meeting of a group that was where its document
// says, of those of which its document tells the one of its time, else the only one of its time of which
// others tell, else the only one of
// which its document tells.
func (n *Naming) meantBy(o *occasion, told []*thing.Thing, byName map[string][]*thing.Thing) *thing.Thing {
	if o.Noun == journey {
		return o.amongJourneys(told)
	}
	if o.Noun == counterpart {
		return o.amongCounterparts(told)
	}
	if t := o.onlyAt(o.ofGroup); t != nil {
		return t
	}
	here := o.among(told)
	if here != nil && o.isAbout(here) {
		return here
	}
	there, several := n.elsewhere(o, byName)
	if there != nil || several {
		return there
	}
	if t := n.withPartner(o, told); t != nil {
		return t
	}
	if here == nil && o.OfTitle {
		return o.amongOwn(told)
	}
	if here == nil && o.isOfPersons() {
		return o.amongMeetingsOf(told)
	}
	return here
}

// withPartner is the summit of ASEAN and one partner that a text only calls ASEAN's: the only
// one that was where the text says about that time, else of which it tells.
func (n *Naming) withPartner(o *occasion, told []*thing.Thing) *thing.Thing {
	if at, ok := n.SeriesAt[o.Series]; !ok || len(n.Series[at].With) > 0 || n.Series[at].Level != "summit" {
		return nil
	}
	var found []*thing.Thing
	for i := range n.Series {
		if s := &n.Series[i]; s.Level != "summit" || len(s.With) != 1 {
			continue
		}
		for _, t := range n.Editions[n.Series[i].ID] {
			if o.place != "" && t.IsAt(o.place) && o.isAbout(t) || o.place == "" && slices.Contains(told, t) {
				found = append(found, t)
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found[0]
}

func (n *Naming) occasionOf(d *archive.Entry, of *archive.Occasion) occasion {
	o := occasion{Occasion: of, document: d}
	o.name = meetingname.Name{Noun: of.Noun, Own: map[string]bool{}, Written: of.Name}
	for word := range strings.SplitSeq(of.Own, " ") {
		if word != "" {
			o.name.Own[word] = true
		}
	}
	if of.Series == "" {
		o.group = groupmeeting.OfOccasion(of)
	}
	if o.group.Group != "" {
		o.ofGroup = slices.Clip(n.Meetings[o.group])
	}
	o.issued, o.dated = edtf.Bounded(d.Date.Value)
	o.Occasion = unsaid.WithYear(of, o.issued, o.dated)
	o.place = n.Places.In(of.Place)
	return o
}

// toldByDocument are the things of which documents tell with a date.
func (n *Naming) toldByDocument() map[*archive.Entry][]*thing.Thing {
	told := map[*archive.Entry][]*thing.Thing{}
	for _, t := range n.Things {
		for _, m := range t.Mentions {
			if list := told[m.Document]; len(m.Document.Occasions) > 0 && !slices.Contains(list, t) {
				told[m.Document] = append(list, t)
			}
		}
	}
	return told
}

// thingsByName are things by the names of the meetings that their tellers give.
func (n *Naming) thingsByName() map[string][]*thing.Thing {
	byName := map[string][]*thing.Thing{}
	for _, t := range n.Things {
		for _, m := range t.Mentions {
			for i := range m.Meetings {
				key := m.Meetings[i].Key()
				if !slices.Contains(byName[key], t) {
					byName[key] = append(byName[key], t)
				}
			}
		}
	}
	return byName
}

// elsewhere is what an occasion means of what other documents and the lists tell, and
// whether it may mean several.
func (n *Naming) elsewhere(o *occasion, byName map[string][]*thing.Thing) (t *thing.Thing, several bool) {
	switch {
	case o.Series != "":
		if o.Loose && !n.isOfTwo(o.Series) {
			return nil, false
		}
		if t := n.onlyCounted(o); t != nil {
			return t, false
		}
		return o.nearest(n.Editions[o.Series])
	case o.Noun == groupmeeting.Conference:
		return thing.MostTold(n.Meetings[o.group]), false
	case o.group.Group != "":
		return o.nearest(n.Meetings[o.group])
	}
	return o.nearest(byName[o.name.Key()])
}

// onlyCounted is the only edition of a series of two sides that the document of an occasion counts,
// where the occasion has no number and the words around it do not say which one it is.
func (n *Naming) onlyCounted(o *occasion) *thing.Thing {
	if !o.Loose || o.Number > 0 || o.Year != "" || o.Direction != "" {
		return nil
	}
	number := mention.OnlyCounted(o.document, o.Series)
	at := slices.IndexFunc(n.Editions[o.Series], func(t *thing.Thing) bool { return t.Number == number && o.fits(t) })
	if number == 0 || at < 0 {
		return nil
	}
	return n.Editions[o.Series][at]
}

// isOfTwo reports a series in which ASEAN meets one partner: its name seldom stands for
// the series as a whole.
func (n *Naming) isOfTwo(series string) bool {
	at, ok := n.SeriesAt[series]
	return ok && len(n.Series[at].With) == 1
}
