package chronicle

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/link/chronicle/unsaid"
	"aseanarchive/generator/internal/text/clause"
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
	name       meetingname.Name
	group      groupmeeting.Meeting // of a group that meets; its group is "" for no group
	ofGroup    []*thing             // the meetings of that group; nil for no group
	issued     edtf.Span            // the date of the document
	dated      bool
	paragraphs []int  // that name it without a date
	place      string // ID of the place that stands behind its name, "" for none
}

// naming joins what documents name without a date to what is gathered.
type naming struct{ *book }

// about is how far from the day of a document a meeting lies that it names without
// saying when.
const about = 75 * 24 * time.Hour

// aWhile is how far it lies where the text says that it is the next one, or where it is.
const aWhile = 250 * 24 * time.Hour

// Which meeting a word before a name says that it is; see en/words-before-the-next-or-the-last.
const next, last = "next", "last"

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
		for _, t := range n.unsaid[n.series[i].ID] {
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
			key := o.name.Key()
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
	if m.document != o.document || o.Number == 0 && !slices.Contains(o.Paragraphs, m.event.Paragraph) {
		return false
	}
	const beside = 50 // bytes
	low := strings.ToLower(m.clause)
	from, to := len(low), 0
	for word := range o.name.Own {
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
	return o.Number > 0 && m.only || m.day().IsBeside(from, to, beside)
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
	for word := range o.name.Own {
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
// they tell, their date says. Those that tell of meetings of another time may mean it, where
// the name is in another sentence, or a word or a place beside it says which one it is.
func (o *occasion) leaveOut(said []*mention, t *thing) {
	o.paragraphs = slices.Clone(o.Paragraphs)
	if o.Noun == groupmeeting.Conference {
		return // its number tells more than a date beside it
	}
	for _, m := range said {
		at := slices.Index(o.paragraphs, m.event.Paragraph)
		if at < 0 || o.Year != "" && !edtf.Meet(o.Year, m.event.Date) {
			continue
		}
		ofOther := t != nil && o.Direction == "" && o.Place == "" && isMeeting(m) && m.days <= aMonth &&
			!edtf.Meet(t.date(), m.event.Date) && o.isInSentenceOf(m)
		if byDate := o.isNamedIn(m) && (m.told || ofOther); byDate || ofOther && !m.isNear(t) {
			o.paragraphs = slices.Delete(o.paragraphs, at, at+1)
		}
	}
}

// isInSentenceOf reports a statement whose sentence may name an occasion.
func (o *occasion) isInSentenceOf(m *mention) bool {
	if len(m.event.Evidence) == 0 {
		return true
	}
	quote := strings.ToLower(clause.Unmarked(m.event.Evidence[0].Quote))
	for word := range o.name.Own {
		if !strings.Contains(quote, word) {
			return false
		}
	}
	return strings.Contains(quote, o.Noun) && (!o.Special || specialEditions.In(quote))
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
	if t := n.withPartner(o, told); t != nil {
		return t
	}
	if here == nil && o.OfTitle {
		return o.amongOwn(told)
	}
	return here
}

// withPartner is the summit of ASEAN and one partner that a text only calls ASEAN's: the only
// one that was where the text says about that time, else of which it tells.
func (n *naming) withPartner(o *occasion, told []*thing) *thing {
	if at, ok := n.seriesAt[o.Series]; !ok || len(n.series[at].With) > 0 || n.series[at].Level != "summit" {
		return nil
	}
	var found []*thing
	for i := range n.series {
		if s := &n.series[i]; s.Level != "summit" || len(s.With) != 1 {
			continue
		}
		for _, t := range n.editions[n.series[i].ID] {
			if o.place != "" && t.isAt(o.place) && o.isAbout(t) || o.place == "" && slices.Contains(told, t) {
				found = append(found, t)
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found[0]
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
		o.ofGroup = slices.Clip(n.meetings[o.group])
	}
	o.issued, o.dated = edtf.Bounded(d.Date.Value)
	o.Occasion = unsaid.WithYear(of, o.issued, o.dated)
	o.place = n.placeIn(of.Place)
	return o
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
				key := m.meetings[i].Key()
				if !slices.Contains(byName[key], t) {
					byName[key] = append(byName[key], t)
				}
			}
		}
	}
	return byName
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
	if o.Loose && !(o.OfTitle && o.isOnDayOf(t)) {
		return false
	}
	if o.Series != "" && t.Kind != archive.Occurrence {
		return t.Series == o.Series
	}
	return slices.ContainsFunc(t.mentions, func(m *mention) bool {
		return m.document == o.document && o.isNamedIn(m)
	})
}

// isOnDayOf reports a thing that was on the day of the document of an occasion, where it has one.
func (o *occasion) isOnDayOf(t *thing) bool {
	span, ok := edtf.Bounded(t.date())
	return !o.dated || ok && max(o.issued.First.Sub(span.Last), span.First.Sub(o.issued.Last)) <= sameSummit
}

// isNamedIn reports a statement that gives the name of an occasion.
func (o *occasion) isNamedIn(m *mention) bool {
	if o.Special && o.Series != "" {
		return slices.Contains(m.special, o.Series)
	}
	if o.Series != "" {
		return slices.Contains(m.series, o.Series)
	}
	if o.group.Group != "" {
		return slices.Contains(m.groups, o.group)
	}
	return o.isBesideDateOf(m) || slices.ContainsFunc(m.meetings, func(name meetingname.Name) bool {
		return meetingname.Same(name, o.name)
	})
}

// fits reports that neither the number nor the year of an occasion is against a thing.
func (o *occasion) fits(t *thing) bool {
	if o.Number > 0 && o.Noun != groupmeeting.Conference && t.Number != o.Number && (t.Number > 0 || t.Series != "") {
		return false
	}
	if o.Special && !t.special || o.place != "" && t.isElsewhere(o.place) {
		return false
	}
	return o.Year == "" || edtf.Meet(o.Year, t.date())
}

// isElsewhere reports a thing of which a list or those who tell say another place.
func (t *thing) isElsewhere(place string) bool {
	if t.PlaceID != "" {
		return t.PlaceID != place
	}
	said := false
	for _, m := range t.mentions {
		if m.event.Place == place {
			return false
		}
		said = said || m.event.Held && m.event.Place != ""
	}
	return said
}

// isAt reports a thing of which a list or somebody says that place.
func (t *thing) isAt(place string) bool {
	return place != "" && (t.PlaceID == place ||
		slices.ContainsFunc(t.mentions, func(m *mention) bool { return m.event.Place == place }))
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
	case o.Noun == groupmeeting.Conference:
		return mostTold(n.meetings[o.group]), false
	case o.group.Group != "":
		return o.nearest(n.meetings[o.group])
	}
	return o.nearest(byName[o.name.Key()])
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
	before, behind := o.issued.First.Sub(span.Last), span.First.Sub(o.issued.Last)
	switch {
	case o.Direction == next:
		return before <= 0 && behind <= aWhile
	case t.isAt(o.place):
		return max(before, behind) <= aWhile && (o.Direction != last || behind <= 0)
	case o.Direction == last:
		return behind <= 0 && before <= about
	case o.Loose:
		return max(before, behind) <= closeTo
	}
	return max(before, behind) <= about
}
