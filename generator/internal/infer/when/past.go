package when

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/tense"
	"aseanarchive/generator/internal/lexicon"
)

// narrators tell of themselves what they were asked to do.
var narrators = lexicon.List("en/openings-of-what-a-narrator-was-asked")

// isTermOfThePast reports the end of what went on in the past, “remained until 1937”,
// and a time by which something was so, “by 1937 he had been there”: no target.
func isTermOfThePast(e *datedEvent) bool {
	s := e.sentence.Leaf.String
	if word, _, _ := strings.Cut(e.words(), " "); strings.EqualFold(word, "by") {
		words := e.after().First(clauseReach).Words()
		end, last := 0, int32(e.mention.End)
		for end < len(words) && !partsClauses(s, last, words[end].Start) {
			last = words[end].End
			end++
		}
		return (tense.Verbs{Said: s, Words: words[:end]}).TellsHowItWas()
	}
	v := tense.Verbs{Said: s, Words: e.clauseBefore()}
	return v.Last() == tense.Past && v.EndsInWhatLasted()
}

// isAskedOfNarrator reports a day for which somebody tells what was asked of him: where
// nothing says that he wrote before it, it has been.
func isAskedOfNarrator(e *datedEvent) bool {
	return e.mention.Form == dates.Whole && e.before().Has(narrators)
}

// isOver reports a term whose end does not lie behind the time of writing, as far as
// that is known. What was so “by 1937” a text of 1937 may tell.
func (w *written) isOver(date string) bool {
	_, end, _ := strings.Cut(date, "/")
	span, ok := edtf.Bounded(end)
	return ok && !(w.hasLast && span.First.After(w.last))
}

// isUnderWay reports a time that a document names in the present, of which it tells nothing that
// has been and nothing that will be: its own year, “the Philippines is Chair in 2017”, and days
// that hold its own, or may do so, “the envoy is in Oslo from 5 to 9 May”.
func (w *written) isUnderWay(e *datedEvent, date string) bool {
	if e.future || e.isOfMeeting() || e.row != nil || nearTimeOf(e) != "" { // “earlier this year”
		return false
	}
	if t, _ := tenseOf(e); t != tense.None || e.sentence.Has(pastVerbs) {
		return false
	}
	m := &e.mention
	if e.meeting == nil && m.Form == dates.YearAlone || m.Nowadays() && m.Unit == dates.Years && !e.isOfGathering() {
		return len(w.on) == len(time.DateOnly) && date == w.on[:len("2006")]
	}
	return isOfDays(m) && saysHowItIs(e) && w.mayLieIn(date)
}

// isOfDays reports several days.
func isOfDays(m *dates.Mention) bool {
	return m.Form == dates.Whole && strings.Contains(m.EDTF, "/") ||
		m.Form == dates.NoYear && (m.FirstDay != m.LastDay || m.FirstMonth != 0)
}

// saysHowItIs reports a verb of the present before a date: “is in Oslo from”.
func saysHowItIs(e *datedEvent) bool {
	for _, w := range e.before().Last(clauseReach).Words() {
		switch w.Of(e.sentence.Leaf.String) {
		case "is", "are", "am":
			return true
		}
	}
	return false
}

// mayLieIn reports that a document may have been written in a time, as far as is known.
func (w *written) mayLieIn(date string) bool {
	span, ok := edtf.Bounded(date)
	return !ok || !span.Last.Before(w.first) && !(w.hasLast && span.First.After(w.last))
}

// roleIn is the role of an event in a document written then.
func (w *written) roleIn(e *datedEvent, date string) archive.EventRole {
	switch {
	case e.role == archive.Target && isTermOfThePast(e) && w.isOver(date):
		return archive.Past
	case e.role == archive.Past && w.isUnderWay(e, date):
		return archive.Period
	case e.role == archive.Past && date == w.on && isAnnounced(e):
		return archive.Future
	case e.role == archive.Past && e.mention.Form == dates.Whole && saysItWas(e):
		return archive.Past // whatever the date of the text, which was put up before it was whole
	case e.role == archive.Past && e.note && !isAnnounced(e):
		return archive.Past // a note is written later, when the text is put out
	case e.role == archive.Past:
		return w.inTime(date, e.future && (w.hasLast || !isAskedOfNarrator(e)))
	}
	return e.role
}
