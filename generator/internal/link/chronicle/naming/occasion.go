package naming

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/groupmeeting"
	"aseanarchive/generator/internal/link/chronicle/meetingname"
	"aseanarchive/generator/internal/link/chronicle/mention"
	"aseanarchive/generator/internal/link/chronicle/thing"
	"aseanarchive/generator/internal/text/clause"
)

// occasion is what one document names, while it is looked for what it means.
type occasion struct {
	*archive.Occasion
	document   *archive.Entry
	name       meetingname.Name
	group      groupmeeting.Meeting // of a group that meets; its group is "" for no group
	ofGroup    []*thing.Thing       // the meetings of that group; nil for no group
	issued     edtf.Span            // the date of the document
	dated      bool
	paragraphs []int  // that name it without a date
	place      string // ID of the place that stands behind its name, "" for none
}

var specialEditions = lexicon.List("en/special-editions")

// isBesideDateOf reports a statement of the document of an occasion that names it right
// beside its date.
func (o *occasion) isBesideDateOf(m *mention.Mention) bool {
	if m.Document != o.document || o.Number == 0 && !slices.Contains(o.Paragraphs, m.Event.Paragraph) {
		return false
	}
	const beside = 50 // bytes
	from, to, ok := o.in(m.Clause)
	return ok && !mention.IsBeforeOther(m.Clause[:from]) && !m.HasOtherMeeting(from, to) &&
		(o.Number > 0 && m.Only || m.Day().IsBeside(from, to, beside))
}

// in is where a clause first has the words of the name of an occasion, false where it has not
// all of them.
func (o *occasion) in(clause string) (from, to int, ok bool) {
	low := strings.ToLower(clause)
	noun := strings.Index(low, o.Noun)
	if noun < 0 {
		return 0, 0, false
	}
	from, to = noun, noun+len(o.Noun)
	for word := range o.name.Own {
		at := strings.Index(low, word)
		if at < 0 {
			return 0, 0, false
		}
		from, to = min(from, at), max(to, at+len(word))
	}
	return from, to, true
}

// isOfPersons reports an occasion that only those name who meet: “the Dahl-Berg summit”.
func (o *occasion) isOfPersons() bool {
	if o.Series != "" || o.group.Group != "" || o.Number > 0 || o.Year != "" || len(o.name.Own) < 2 {
		return false
	}
	for word := range o.name.Own {
		if !slices.ContainsFunc(o.document.People, func(p archive.Person) bool {
			return slices.Contains(strings.Fields(strings.ToLower(p.Name)), word)
		}) {
			return false
		}
	}
	return true
}

// amongMeetingsOf is the only one of some things of which the text of an occasion tells that
// somebody whom its name names meets there, and nobody whom it does not; a name that stands in
// several tells nothing.
func (o *occasion) amongMeetingsOf(list []*thing.Thing) *thing.Thing {
	var found *thing.Thing
	for word := range o.name.Own {
		of := onlyOne(list, func(t *thing.Thing) bool {
			return o.tells(t, func(m *mention.Mention) bool {
				return m.IsMeeting() && m.Days <= mention.FewDays && m.Names[word] &&
					len(m.Groups)+len(m.Meetings)+len(m.Series) == 0
			})
		})
		switch {
		case of == nil:
		case found != nil && found != of:
			return nil
		default:
			found = of
		}
	}
	return found
}

// journey is the noun of all visits and trips.
const journey = "visit"

// amongJourneys is the only one of some things of which the text of an occasion tells that the one of
// whose visit it speaks comes somewhere, and nowhere else than it says.
func (o *occasion) amongJourneys(list []*thing.Thing) *thing.Thing {
	return onlyOne(list, func(t *thing.Thing) bool {
		return o.tells(t, func(m *mention.Mention) bool {
			return slices.Contains(m.Classes, mention.VisitClass) && m.Days <= mention.AMonth &&
				m.Names[o.Own] && (o.Place == "" || strings.Contains(m.Clause, o.Place))
		})
	})
}

// counterpart is the noun of a meeting that a text only tells by whom somebody meets.
const counterpart = "meeting with"

// amongCounterparts is the only one of some things of which the text of an occasion tells that
// somebody meets the one whom it names: who is told to meet others is no counterpart.
func (o *occasion) amongCounterparts(list []*thing.Thing) *thing.Thing {
	meetsOthers := func(m *mention.Mention) bool { return m.DoesWhat(o.name.Own) }
	return onlyOne(list, func(t *thing.Thing) bool {
		return !slices.ContainsFunc(t.Mentions, meetsOthers) && o.tells(t, func(m *mention.Mention) bool {
			return m.IsMeeting() && m.Days <= mention.FewDays && o.shares(m) && len(m.Groups)+len(m.Series) == 0
		})
	})
}

// tells reports something that happened of which the text of an occasion tells so.
func (o *occasion) tells(t *thing.Thing, so func(m *mention.Mention) bool) bool {
	return t.Kind == archive.Occurrence && slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool {
		return m.Document == o.document && so(m)
	})
}

// onlyOne is the one of some things that may be meant, nil where none or several may.
func onlyOne(list []*thing.Thing, mayBe func(t *thing.Thing) bool) *thing.Thing {
	var found *thing.Thing
	for _, t := range list {
		switch {
		case !mayBe(t):
		case found != nil:
			return nil
		default:
			found = t
		}
	}
	return found
}

// isPartedFrom reports a statement in which another meeting, or a journey, stands between the name of an
// occasion and the date: “the Quad Summit, which follows the summit of last September”, “the special
// summit, as well as the trip to Oslo last week”.
func (o *occasion) isPartedFrom(m *mention.Mention) bool {
	from, to, ok := o.in(m.Clause)
	if !ok {
		return false
	}
	between, _ := m.Day().Between(to)
	return m.HasOtherMeeting(from, to) || journeys.In(between)
}

// journeys say that somebody comes somewhere for a while.
var journeys = lexicon.List("en/words-for-journeys")

// shares reports a statement that names somebody whom the name of an occasion names.
func (o *occasion) shares(m *mention.Mention) bool {
	for word := range o.name.Own {
		if m.Names[word] {
			return true
		}
	}
	return false
}

// leaveOut leaves out the paragraphs that name an occasion with a date of their own: what
// they tell, their date says. Those that tell of meetings of another time may mean it, where
// the name is in another sentence, or a word or a place beside it says which one it is.
func (o *occasion) leaveOut(said []*mention.Mention, t *thing.Thing) {
	o.paragraphs = slices.Clone(o.Paragraphs)
	if o.Noun == groupmeeting.Conference {
		return // its number tells more than a date beside it
	}
	for _, m := range said {
		at := slices.Index(o.paragraphs, m.Event.Paragraph)
		if at < 0 || o.Year != "" && !edtf.Meet(o.Year, m.Event.Date) {
			continue
		}
		ofOther := t != nil && o.Direction == "" && o.Place == "" && m.IsMeeting() && m.Days <= mention.AMonth &&
			!edtf.Meet(t.When(), m.Event.Date) && o.isInSentenceOf(m) && !o.isPartedFrom(m)
		if o.isOfOtherThan(m) {
			continue
		}
		if byDate := o.isNamedIn(m) && (m.Told || ofOther); byDate || ofOther && !m.IsNear(t.When()) {
			o.paragraphs = slices.Delete(o.paragraphs, at, at+1)
		}
	}
}

// isOfOtherThan reports a statement that gives its day to what follows, “this month’s Fish Summit”, where
// the name of an occasion stands before it: that has another day.
func (o *occasion) isOfOtherThan(m *mention.Mention) bool {
	_, to, ok := o.in(m.Clause)
	return ok && m.Day().OwnsWhatFollows(to)
}

// isInSentenceOf reports a statement whose sentence may name an occasion.
func (o *occasion) isInSentenceOf(m *mention.Mention) bool {
	if len(m.Event.Evidence) == 0 {
		return true
	}
	quote := strings.ToLower(clause.Unmarked(m.Event.Evidence[0].Quote))
	for word := range o.name.Own {
		if !strings.Contains(quote, word) {
			return false
		}
	}
	return strings.Contains(quote, o.Noun) && (!o.Special || specialEditions.In(quote))
}

// among is the one of some things that an occasion may mean, nil when it is none or may
// be several.
func (o *occasion) among(list []*thing.Thing) *thing.Thing {
	var fit []*thing.Thing
	for _, t := range list {
		if o.fits(t) && o.isNamedBy(t) && (o.ofGroup == nil || slices.Contains(o.ofGroup, t)) {
			fit = append(fit, t)
		}
	}
	return thing.OnlyOne(fit)
}

// amongOwn is the only one of some things that the text of an occasion tells of as its own:
// “today’s summit”, on the day of the document.
func (o *occasion) amongOwn(list []*thing.Thing) *thing.Thing {
	var found *thing.Thing
	for _, t := range list {
		if !slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool {
			return m.Document == o.document && m.Event.Date == o.document.Date.Value && slices.Contains(m.Nouns, o.Noun)
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

// isNamedBy reports a thing of which the document of an occasion tells by the same name.
func (o *occasion) isNamedBy(t *thing.Thing) bool {
	if o.Loose && !(o.OfTitle && o.isOnDayOf(t)) {
		return false
	}
	if o.Series != "" && t.Kind != archive.Occurrence {
		return t.Series == o.Series
	}
	return slices.ContainsFunc(t.Mentions, func(m *mention.Mention) bool {
		return m.Document == o.document && o.isNamedIn(m)
	})
}

// isOnDayOf reports a thing that was on the day of the document of an occasion, where it has one.
func (o *occasion) isOnDayOf(t *thing.Thing) bool {
	span, ok := edtf.Bounded(t.When())
	return !o.dated || ok && max(o.issued.First.Sub(span.Last), span.First.Sub(o.issued.Last)) <= mention.SameSummit
}

// isNamedIn reports a statement that gives the name of an occasion.
func (o *occasion) isNamedIn(m *mention.Mention) bool {
	if o.Special && o.Series != "" {
		return slices.Contains(m.Special, o.Series)
	}
	if o.Series != "" {
		return slices.Contains(m.Series, o.Series)
	}
	if o.group.Group != "" {
		return slices.Contains(m.Groups, o.group)
	}
	return o.isBesideDateOf(m) || slices.ContainsFunc(m.Meetings, func(name meetingname.Name) bool {
		return meetingname.Same(name, o.name)
	})
}

// fits reports that neither the number nor the year of an occasion is against a thing.
func (o *occasion) fits(t *thing.Thing) bool {
	if o.Number > 0 && o.Noun != groupmeeting.Conference && t.Number != o.Number && (t.Number > 0 || t.Series != "") {
		return false
	}
	if o.Special && !t.Special || o.place != "" && t.IsElsewhere(o.place) {
		return false
	}
	return o.Year == "" || edtf.Meet(o.Year, t.When())
}

// nearest is the only one of some things that has the number or the year of an occasion,
// or was about the time of its document, and whether there are several.
func (o *occasion) nearest(list []*thing.Thing) (t *thing.Thing, several bool) {
	var near, ofYear []*thing.Thing
	for _, t := range list {
		if t.Dropped || !o.fits(t) {
			continue
		}
		if o.group.Group != "" && o.isInYearOf(t) {
			ofYear = append(ofYear, t)
		}
		if o.Year != "" || o.Number > 0 && t.Number == o.Number || o.isAbout(t) {
			near = append(near, t)
		}
	}
	if len(near) == 0 && len(ofYear) == 1 && ofYear[0].Vague {
		return ofYear[0], false
	}
	return thing.OnlyOne(near), len(near) > 1
}

// isInYearOf reports a thing of the year of the document of an occasion.
func (o *occasion) isInYearOf(t *thing.Thing) bool {
	return o.dated && o.Direction != last && edtf.Meet(strconv.Itoa(o.issued.First.Year()), t.When())
}

// onlyAt is the only one of some things that was where an occasion was, in the years about its
// document.
func (o *occasion) onlyAt(list []*thing.Thing) *thing.Thing {
	if o.place == "" || !o.dated {
		return nil
	}
	var there []*thing.Thing
	for _, t := range list {
		span, ok := edtf.Bounded(t.When())
		if ok && !t.Dropped && o.fits(t) && t.IsAt(o.place) &&
			max(o.issued.First.Sub(span.Last), span.First.Sub(o.issued.Last)) <= someYears {
			there = append(there, t)
		}
	}
	return thing.OnlyOne(there)
}

// isAbout reports a thing of the time of a document.
func (o *occasion) isAbout(t *thing.Thing) bool {
	span, ok := edtf.Bounded(t.When())
	if !ok || !o.dated || span.Last.Sub(span.First) > mention.AMonth*24*time.Hour {
		return false
	}
	before, behind := o.issued.First.Sub(span.Last), span.First.Sub(o.issued.Last)
	switch {
	case o.Direction == next:
		return before <= 0 && behind <= aWhile
	case t.IsAt(o.place):
		return max(before, behind) <= aWhile && (o.Direction != last || behind <= 0)
	case o.Direction == last:
		return behind <= 0 && before <= about
	case o.Loose:
		return max(before, behind) <= closeTo
	}
	return max(before, behind) <= about
}

// about is how far from the day of a document a meeting lies that it names without
// saying when.
const about = 75 * 24 * time.Hour

// aWhile is how far it lies where the text says that it is the next one, or where it is.
const aWhile = 250 * 24 * time.Hour

// someYears is how far it lies where the text says where it was, and there was one alone.
const someYears = 800 * 24 * time.Hour

// Which meeting a word before a name says that it is; see en/words-before-the-next-or-the-last.
const next, last = "next", "last"

// closeTo is how far it lies where the words around its name may mean all of its series.
const closeTo = 21 * 24 * time.Hour
