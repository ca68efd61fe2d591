package when

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
)

var (
	// lasted are verbs of what went on in the past; those with the value “then” tell
	// how it was at a time.
	lasted = lexicon.List("en/verbs-of-what-lasted")
	// placePrepositions stand behind a verb that tells where something was.
	placePrepositions = lexicon.List("en/place-prepositions")
	// narrators tell of themselves what they were asked to do.
	narrators = lexicon.List("en/openings-of-what-a-narrator-was-asked")
)

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
		return (verbs{s, words[:end]}).tellsHowItWas()
	}
	words := e.before().Last(clauseReach).Words()
	own := len(words)
	for own > 0 && !partsClauses(s, words[own-1].End, next(words, own, e.mention.Start)) {
		own--
	}
	v := verbs{s, words[own:]}
	return v.last() == pastTense && v.endsInWhatLasted()
}

// tellsHowItWas reports words whose first verb tells how something was, and not what
// was done or was to be done.
func (v verbs) tellsHowItWas() bool {
	for i := range v.words {
		if v.signOfFuture(i) > 0 {
			return false
		}
		if !v.isPastForm(i) {
			continue
		}
		value, ok := lasted.OfKey(v.words[i].Key)
		if !ok || value != "then" || i+1 == len(v.words) {
			return false
		}
		if strings.EqualFold(v.word(i), "had") {
			return v.isPastForm(i + 1)
		}
		behind := v.words[i+1].Key
		return v.word(i+1) != "to" && (placePrepositions.HasKey(behind) || determiners.HasKey(behind))
	}
	return false
}

// endsInWhatLasted reports words whose last verb in the past tells of what lasted.
func (v verbs) endsInWhatLasted() bool {
	for i := len(v.words) - 1; i >= 0; i-- {
		if v.tellsPast(i) {
			return lasted.HasKey(v.words[i].Key)
		}
	}
	return false
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

// isUnderWay reports the year in which a document was written, of which it tells nothing
// that has been and nothing that will be: “the Philippines is Chair in 2017”.
func (w *written) isUnderWay(e *datedEvent, date string) bool {
	if e.mention.Form != dates.YearAlone || e.future || e.meeting != nil || len(w.on) != len(time.DateOnly) {
		return false
	}
	t, _ := tenseOf(e)
	return date == w.on[:len("2006")] && t == noTense && !e.sentence.Has(pastVerbs)
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
	case e.role == archive.Past:
		return w.inTime(date, e.future && (w.hasLast || !isAskedOfNarrator(e)))
	}
	return e.role
}
