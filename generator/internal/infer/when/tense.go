package when

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/tense"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/alike"
)

// A date belongs to the verb that governs it. In English that is, most often,
// the last one before the date in its own clause (“will arrive in October,
// officials said on Wednesday”); where the clause has none before it, the first
// one behind it (“On Wednesday officials said the envoy will arrive”); where it
// has none at all, the one before the clause (“will meet in Jakarta, Indonesia,
// on 5 May”).

var (
	// futureWords speak of what is to come: “will”, “scheduled”.
	futureWords = lexicon.List("en/words-of-the-future")
	// verbsOfPuttingOff say that what was to be done then is to be done later.
	verbsOfPuttingOff = lexicon.List("en/verbs-of-putting-off")
)

// speaksOfFuture tells by the words around a date whether it is still to come:
// “The Ministers will meet in May 2016”.
func speaksOfFuture(e *datedEvent) bool {
	t, _ := tenseOf(e)
	return t >= tense.Future
}

// tellsNeither reports a date with no verb that tells whether it has been or is to come.
func tellsNeither(e *datedEvent) bool {
	t, _ := tenseOf(e)
	return t == tense.None
}

// isAnnounced reports what the text says will be on a day: “will meet on 5 May”, “today he
// will sail”. Then it was written before, on that day too. What is said with the day, “with
// today’s vote many will sail”, tells of it as of one that has been.
func isAnnounced(e *datedEvent) bool {
	if strings.HasPrefix(alike.Lowered(e.after().First(len("’s")).String()), "’s") {
		return false
	}
	t, near := tenseOf(e)
	if t != tense.Announced || !near {
		return false
	}
	if e.mention.Form == dates.Relative || e.mention.Form == dates.OnWeekday {
		return true
	}
	words := e.before().Words()
	return len(words) > 0 && strings.EqualFold(words[len(words)-1].Of(e.sentence.Leaf.String), "on")
}

// isBesideWhatIsTold reports a day of the week of what somebody does beside what is told: “as Mr
// Holm attends the Forum on Friday”.
func isBesideWhatIsTold(e *datedEvent) bool {
	return e.mention.Form == dates.OnWeekday && e.mention.Offset == 0 &&
		(tense.Verbs{Said: e.sentence.Leaf.String, Words: e.clauseBefore()}).GoesAlong()
}

// saysItWas reports that the clause of a date says that it has been: “took place on 5 May”.
func saysItWas(e *datedEvent) bool {
	s, behind := e.sentence.Leaf.String, e.after().First(clauseReach)
	return (tense.Verbs{Said: s, Words: e.clauseBefore()}).SaysItWas() ||
		(tense.Verbs{Said: s, Words: behind.Words()}).OpensWithWhatWas() && strings.HasPrefix(behind.String(), " ")
}

// clauseBefore are the words before a date in its own clause.
func (e *datedEvent) clauseBefore() []text.Word {
	s, words := e.sentence.Leaf.String, e.before().Last(clauseReach).Words()
	own := len(words)
	for own > 0 && !partsClauses(s, words[own-1].End, next(words, own, e.mention.Start)) {
		own--
	}
	return words[own:]
}

// isPutOff reports the last day of a term up to which something was put off: “has been
// postponed until June”. It is to come, though the verb tells of the past.
func isPutOff(e *datedEvent) bool {
	if !e.mention.Until {
		return false
	}
	words := e.before().Words()
	return len(words) > 0 && verbsOfPuttingOff.HasKey(words[len(words)-1].Key)
}

// tenseOf is the tense of the verb that governs a date; near reports that it stands before
// the date, or behind a date with which a clause begins.
func tenseOf(e *datedEvent) (t tense.Tense, near bool) {
	const most, reach = 32, 100 // words before, letters behind
	words := e.before().Words()
	words = words[max(0, len(words)-most):]
	behind := e.after().First(reach).Words()
	s := e.sentence.Leaf.String
	own := len(words) // where the date's own clause begins
	for own > 0 && !partsClauses(s, words[own-1].End, next(words, own, e.mention.Start)) {
		own--
	}
	if t := (tense.Verbs{Said: s, Words: words[own:]}).Last(); t != tense.None {
		return t, true
	}
	end := 0 // of the clause behind the date
	last := int32(e.mention.End)
	for end < len(behind) && !partsClauses(s, last, behind[end].Start) {
		last = behind[end].End
		end++
	}
	if t := (tense.Verbs{Said: s, Words: behind[:end]}).First(); t != tense.None {
		return t, own == len(words)
	}
	if t := (tense.Verbs{Said: s, Words: words[:own]}).Last(); t != tense.None {
		return t, true
	}
	const opening = 2 // words: “And later today, he will”
	return (tense.Verbs{Said: s, Words: behind[end:]}).First(), len(words) <= opening
}

// next is where the word at i of some words begins, or what follows them.
func next(words []text.Word, i, behind int) int32 {
	if i < len(words) {
		return words[i].Start
	}
	return int32(behind)
}

// partsClauses reports a mark between two words that parts clauses.
func partsClauses(s string, from, to int32) bool {
	return from < to && strings.ContainsAny(s[from:to], ",;:()—–“”\"")
}

// speaksOfPast reports whether words turn to what has happened: “will build
// upon the Summit hosted in May 2022”.
func speaksOfPast(s paper.Stretch) bool {
	v := tense.Verbs{Said: s.Leaf.String, Words: s.Words()}
	for i := range v.Words {
		if v.TellsPast(i) {
			return true
		}
	}
	return false
}

// written is when a document was written, as far as its date tells.
type written struct {
	first, last time.Time // it was not written before, and not after
	hasLast     bool
	on          string // its date as EDTF, "" when it is not known
}

func writtenOf(issued archive.Date) written {
	first, last := issued.Value, issued.Value
	if !issued.Known() {
		first, last = issued.NotBefore, issued.NotAfter
	}
	from, _ := edtf.Parse(first)
	to, err := edtf.Parse(last)
	return written{from.First, to.Last, err == nil, issued.Value}
}

// inTime tells past from future by the date of the document where it settles
// the matter, else by how the sentence speaks.
func (w *written) inTime(date string, future bool) archive.EventRole {
	if span, ok := edtf.Bounded(date); ok {
		if span.Last.Before(w.first) {
			return archive.Past
		}
		if w.hasLast && span.First.After(w.last) {
			return archive.Future
		}
		if date == w.on {
			return archive.Past
		}
	}
	if future {
		return archive.Future
	}
	return archive.Past
}
