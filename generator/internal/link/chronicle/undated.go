package chronicle

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/unsaid"
)

// Documents name gatherings more often than they say when they were. Such a name tells of
// the gathering of that name of which the same document tells with a date, else of the
// only one whose number or year it gives or that was held about the time of the
// document. What no document dates is one where the number or the year is the same, and
// within one document.

// occasion is what one document names, while it is looked for what it means.
type occasion struct {
	*archive.Occasion
	document   *archive.Entry
	name       meetingName
	group      groupMeeting // of a group that meets; its group is "" for no group
	ofGroup    []*thing     // the meetings of that group; nil for no group
	issued     edtf.Span    // the date of the document
	dated      bool
	paragraphs []int // that name it without a date
}

// conference is the noun of conferences of parties to a treaty, which are told by their
// number; see package occasion.
const conference = "cop"

// naming joins what documents name without a date to what is gathered.
type naming struct{ *book }

// about is how far from the day of a document a meeting lies that it names without
// saying when.
const about = 75 * 24 * time.Hour

// closeTo is how far it lies where the words around its name may mean all of its series.
const closeTo = 21 * 24 * time.Hour

// addOccasions adds what documents name without a date to what is told with one, and
// gives what is left.
func (n *naming) addOccasions(all []*mention) []archive.Happening {
	told := n.toldByDocument()
	byName := n.thingsByName()
	said := mentionsByDocument(all)
	n.addNamesBesideDates(byName, told)
	rest := unsaid.New()
	for _, d := range n.documents {
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
			if len(o.Name) > len(t.named) {
				t.named = o.Name
			}
			for _, paragraph := range o.paragraphs {
				t.Tellers = append(t.Tellers, archive.Teller{Document: d, Paragraph: paragraph})
			}
		}
	}
	return append(n.undatedEditions(), rest.Happenings()...)
}

// undatedEditions are the editions of series that several paragraphs name and nobody dates.
func (n *naming) undatedEditions() []archive.Happening {
	var list []archive.Happening
	for i := range n.series {
		s := &n.series[i]
		for k := range s.Editions {
			e := &s.Editions[k]
			if e.GapTo > 0 || edtf.SortKey(e.Date) != "" {
				continue
			}
			t := n.edition(s, e)
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
func (n *naming) addNamesBesideDates(byName map[string][]*thing, told map[*archive.Entry][]*thing) {
	for _, d := range n.documents {
		for i := range d.Occasions {
			o := n.occasionOf(d, &d.Occasions[i])
			key := o.name.key()
			for _, t := range told[d] {
				if !slices.Contains(byName[key], t) && slices.ContainsFunc(t.mentions, o.isBesideDateOf) {
					byName[key] = append(byName[key], t)
				}
			}
		}
	}
}

// isBesideDateOf reports a statement of the document of an occasion that names it right
// beside its date.
func (o *occasion) isBesideDateOf(m *mention) bool {
	if m.document != o.document || !slices.Contains(o.Paragraphs, m.event.Paragraph) {
		return false
	}
	const beside = 40 // bytes
	low := strings.ToLower(m.clause)
	from, to := len(low), 0
	for word := range o.name.own {
		at := strings.Index(low, word)
		if at < 0 {
			return false
		}
		from, to = min(from, at), max(to, at+len(word))
	}
	noun := strings.Index(low, o.Noun)
	if noun < 0 || isBeforeOther(m.clause[:min(from, noun)]) {
		return false
	}
	from, to = min(from, noun), max(to, noun+len(o.Noun))
	date := strings.Join(strings.Fields(m.event.Expression), " ")
	at := strings.Index(m.clause, date)
	return date != "" && at >= 0 && (at < from && from-at-len(date) <= beside || at >= to && at-to <= beside)
}

// addToday adds what a text tells of the meeting of which it is to the thing that has most
// tellers of those of which it tells for its own day, and what else it says of that day and
// that meeting.
func (n *naming) addToday(o *occasion, told []*thing, said []*mention, rest *unsaid.List) {
	isOfToday := func(m *mention) bool {
		return m.document == o.document && m.event.Date == o.document.Date.Value && isMeeting(m) &&
			len(m.groups) == 0 && len(m.meetings) == 0
	}
	var own []*thing
	for _, t := range told {
		if slices.ContainsFunc(t.mentions, func(m *mention) bool { return isOfToday(m) && o.shares(m) }) {
			own = append(own, t)
		}
	}
	o.paragraphs = slices.Clone(o.Paragraphs)
	for _, m := range said {
		if !m.told && isOfToday(m) && (o.shares(m) || m.pointsBack()) {
			o.paragraphs = append(o.paragraphs, m.event.Paragraph)
		}
	}
	if t := mostTold(own); t != nil {
		for _, paragraph := range o.paragraphs {
			t.Tellers = append(t.Tellers, archive.Teller{Document: o.document, Paragraph: paragraph})
		}
	} else if o.dated && o.issued.First.Equal(o.issued.Last) {
		rest.Add(o.Occasion, o.document, o.paragraphs)
	}
}

// shares reports a statement that names somebody whom the name of an occasion names.
func (o *occasion) shares(m *mention) bool {
	for word := range o.name.own {
		if m.names[word] {
			return true
		}
	}
	return false
}

// mentionsByDocument are statements by who makes them.
func mentionsByDocument(all []*mention) map[*archive.Entry][]*mention {
	said := map[*archive.Entry][]*mention{}
	for _, m := range all {
		if len(m.document.Occasions) > 0 {
			said[m.document] = append(said[m.document], m)
		}
	}
	return said
}

// leaveOut leaves out the paragraphs that name an occasion with a date of their own: what
// they tell, their date says. Those that tell of meetings of another time may mean it.
func (o *occasion) leaveOut(said []*mention, t *thing) {
	o.paragraphs = slices.Clone(o.Paragraphs)
	if o.Noun == conference {
		return // its number tells more than a date beside it
	}
	for _, m := range said {
		ofOther := t != nil && isMeeting(m) && m.days <= aMonth && !edtf.Meet(t.date(), m.event.Date)
		if slices.Contains(o.paragraphs, m.event.Paragraph) && (o.isNamedIn(m) || ofOther && !m.isNear(t)) {
			at := slices.Index(o.paragraphs, m.event.Paragraph)
			o.paragraphs = slices.Delete(o.paragraphs, at, at+1)
		}
	}
}

// isNear reports a statement of about the days of a thing.
func (m *mention) isNear(t *thing) bool {
	span, ok := edtf.Bounded(t.date())
	return ok && max(span.First.Sub(m.span.Last), m.span.First.Sub(span.Last)) <= sameSummit
}

// meantBy is the thing that an occasion means: of those of which its document tells the
// one of its time, else the only one of its time of which others tell, else the only one of
// which its document tells.
func (n *naming) meantBy(o *occasion, told []*thing, byName map[string][]*thing) *thing {
	here := o.among(told)
	if here != nil && o.isAbout(here) {
		return here
	}
	there, several := n.elsewhere(o, byName)
	if there != nil || several {
		return there
	}
	if here == nil && o.OfTitle {
		return o.amongOwn(told)
	}
	return here
}

// amongOwn is the only one of some things that the text of an occasion tells of as its own:
// “today’s summit”, on the day of the document.
func (o *occasion) amongOwn(list []*thing) *thing {
	var found *thing
	for _, t := range list {
		if !slices.ContainsFunc(t.mentions, func(m *mention) bool {
			return m.document == o.document && m.event.Date == o.document.Date.Value && slices.Contains(m.nouns, o.Noun)
		}) {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}

func (n *naming) occasionOf(d *archive.Entry, of *archive.Occasion) occasion {
	o := occasion{Occasion: of, document: d}
	o.name = meetingName{noun: of.Noun, own: map[string]bool{}, written: of.Name}
	for word := range strings.SplitSeq(of.Own, " ") {
		if word != "" {
			o.name.own[word] = true
		}
	}
	if of.Series == "" {
		o.group = groupOf(of)
	}
	if o.group.group != "" {
		o.ofGroup = slices.Clip(n.meetings[o.group])
	}
	o.issued, o.dated = edtf.Bounded(d.Date.Value)
	return o
}

// groupOf is the meeting of a group that an occasion is, by its name.
func groupOf(o *archive.Occasion) groupMeeting {
	if o.Noun == conference {
		value, _ := groupsThatMeet.Of("COP" + strconv.Itoa(o.Number))
		return groupMeeting{value, leaders}
	}
	found, ok := groupsThatMeet.Find(o.Name)
	level, said := levelsOfGroups.Find(o.Name)
	if !ok || !summits.Has(o.Noun) && level.Value != leaders {
		return groupMeeting{}
	}
	if !said {
		return groupMeeting{found.Value, leaders}
	}
	return groupMeeting{found.Value, level.Value}
}

// toldByDocument are the things of which documents tell with a date.
func (n *naming) toldByDocument() map[*archive.Entry][]*thing {
	told := map[*archive.Entry][]*thing{}
	for _, t := range n.things {
		for _, m := range t.mentions {
			if list := told[m.document]; len(m.document.Occasions) > 0 && !slices.Contains(list, t) {
				told[m.document] = append(list, t)
			}
		}
	}
	return told
}

// thingsByName are things by the names of the meetings that their tellers give.
func (n *naming) thingsByName() map[string][]*thing {
	byName := map[string][]*thing{}
	for _, t := range n.things {
		for _, m := range t.mentions {
			for i := range m.meetings {
				key := m.meetings[i].key()
				if !slices.Contains(byName[key], t) {
					byName[key] = append(byName[key], t)
				}
			}
		}
	}
	return byName
}

// key is the same for the same words in any order.
func (n *meetingName) key() string {
	words := make([]string, 0, len(n.own))
	for word := range n.own {
		words = append(words, word)
	}
	slices.Sort(words) // maps have no order of their own
	return n.noun + " " + strings.Join(words, " ")
}

// among is the one of some things that an occasion may mean, nil when it is none or may
// be several.
func (o *occasion) among(list []*thing) *thing {
	var fit []*thing
	for _, t := range list {
		if o.fits(t) && o.isNamedBy(t) && (o.ofGroup == nil || slices.Contains(o.ofGroup, t)) {
			fit = append(fit, t)
		}
	}
	return onlyOne(fit)
}

// onlyOne is the only one of some things, or of those that are told of days that lie
// together, as those of a meeting do, the one with most tellers; nil for none.
func onlyOne(list []*thing) *thing {
	if len(list) < 2 {
		return mostTold(list)
	}
	first, ok := edtf.Bounded(list[0].date())
	for _, t := range list[1:] {
		span, bounded := edtf.Bounded(t.date())
		if !ok || !bounded || max(span.Last.Sub(first.First), first.Last.Sub(span.First)) > fewDays*24*time.Hour {
			return nil
		}
	}
	return mostTold(list)
}

// date is that of the list, or the most exact that is told.
func (t *thing) date() string { return cmp.Or(t.Date, t.dateTold()) }

// isNamedBy reports a thing of which the document of an occasion tells by the same name.
func (o *occasion) isNamedBy(t *thing) bool {
	if o.Series != "" {
		return t.Series == o.Series && !o.Loose
	}
	return slices.ContainsFunc(t.mentions, func(m *mention) bool {
		return m.document == o.document && o.isNamedIn(m)
	})
}

// isNamedIn reports a statement that gives the name of an occasion.
func (o *occasion) isNamedIn(m *mention) bool {
	if o.Series != "" {
		return slices.Contains(m.series, o.Series)
	}
	if o.group.group != "" {
		return slices.Contains(m.groups, o.group)
	}
	return o.isBesideDateOf(m) || slices.ContainsFunc(m.meetings, func(name meetingName) bool {
		return sameMeeting(name, o.name)
	})
}

// fits reports that neither the number nor the year of an occasion is against a thing.
func (o *occasion) fits(t *thing) bool {
	if o.Number > 0 && o.Noun != conference && t.Number != o.Number && (t.Number > 0 || t.Series != "") {
		return false
	}
	return o.Year == "" || edtf.Meet(o.Year, t.date())
}

// dateTold is the most exact date that a teller of a thing gives, before it is finished.
func (t *thing) dateTold() string {
	var best *mention
	for _, m := range t.mentions {
		if best == nil || m.days < best.days {
			best = m
		}
	}
	if best == nil {
		return ""
	}
	return best.event.Date
}

// elsewhere is what an occasion means of what other documents and the lists tell, and
// whether it may mean several.
func (n *naming) elsewhere(o *occasion, byName map[string][]*thing) (t *thing, several bool) {
	switch {
	case o.Series != "":
		if o.Loose && !n.isOfTwo(o.Series) {
			return nil, false
		}
		return o.nearest(n.editions[o.Series])
	case o.Noun == conference:
		return mostTold(n.meetings[o.group]), false
	case o.group.group != "":
		return o.nearest(n.meetings[o.group])
	}
	return o.nearest(byName[o.name.key()])
}

// isOfTwo reports a series in which ASEAN meets one partner: its name seldom stands for
// the series as a whole.
func (n *naming) isOfTwo(series string) bool {
	at, ok := n.seriesAt[series]
	return ok && len(n.series[at].With) == 1
}

// mostTold is the thing with the most tellers, of equals the first.
func mostTold(list []*thing) *thing {
	var best *thing
	for _, t := range list {
		if !t.dropped && (best == nil || len(t.mentions) > len(best.mentions)) {
			best = t
		}
	}
	return best
}

// nearest is the only one of some things that has the number or the year of an occasion,
// or was about the time of its document, and whether there are several.
func (o *occasion) nearest(list []*thing) (t *thing, several bool) {
	var near []*thing
	for _, t := range list {
		if t.dropped || !o.fits(t) {
			continue
		}
		if o.Year != "" || o.Number > 0 && t.Number == o.Number || o.isAbout(t) {
			near = append(near, t)
		}
	}
	return onlyOne(near), len(near) > 1
}

// isAbout reports a thing of the time of a document.
func (o *occasion) isAbout(t *thing) bool {
	span, ok := edtf.Bounded(t.date())
	if !ok || !o.dated || span.Last.Sub(span.First) > aMonth*24*time.Hour {
		return false
	}
	most := about
	if o.Loose {
		most = closeTo
	}
	return max(span.First.Sub(o.issued.Last), o.issued.First.Sub(span.Last)) <= most
}
