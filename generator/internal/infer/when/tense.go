package when

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/paper"
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
	// aheadOf are words before what is to come, whatever the verb: “met in
	// preparation for a summit in December”.
	aheadOf = lexicon.List("en/words-before-what-comes")
	// irregularVerbs tell of the past without ending in -ed.
	irregularVerbs = lexicon.List("en/irregular-verbs-in-the-past")
	// attributions are how the press says from whom it has something.
	attributions = lexicon.List("en/attributions")
	// planningVerbs look ahead, also in the past: “agreed to meet in May”.
	planningVerbs = lexicon.List("en/verbs-of-planning")
	// particles stand between a verb and its infinitive: “gears up to take”.
	particles = lexicon.List("en/particles-of-verbs")
	// otherParticiples end like a verb in the past and tell of nothing past.
	otherParticiples = lexicon.List("en/participles-that-tell-no-past")
	// verbsOfPuttingOff say that what was to be done then is to be done later.
	verbsOfPuttingOff = lexicon.List("en/verbs-of-putting-off")
	// determiners open what a participle describes: “the revised plan”.
	determiners = lexicon.List("en/determiners")
)

// tense is that of the verb to which a date belongs.
type tense int

const (
	noTense tense = iota // no verb is near, or one that tells neither
	pastTense
	futureTense
	announcedTense // in the future, by its own verb: “will meet”
)

// speaksOfFuture tells by the words around a date whether it is still to come:
// “The Ministers will meet in May 2016”.
func speaksOfFuture(e *datedEvent) bool {
	t, _ := tenseOf(e)
	return t >= futureTense
}

// isAnnounced reports what the text says will be on a day: “will meet on 5 May”, “today he
// will sail”. Then it was written before, on that day too. What is said with the day, “with
// today’s vote many will sail”, tells of it as of one that has been.
func isAnnounced(e *datedEvent) bool {
	if strings.HasPrefix(alike.Lowered(e.after().First(len("’s")).String()), "’s") {
		return false
	}
	t, near := tenseOf(e)
	if t != announcedTense || !near {
		return false
	}
	if e.mention.Form == dates.Relative || e.mention.Form == dates.OnWeekday {
		return true
	}
	words := e.before().Words()
	return len(words) > 0 && strings.EqualFold(words[len(words)-1].Of(e.sentence.Leaf.String), "on")
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
func tenseOf(e *datedEvent) (t tense, near bool) {
	const most, reach = 32, 100 // words before, letters behind
	words := e.before().Words()
	words = words[max(0, len(words)-most):]
	behind := e.after().First(reach).Words()
	s := e.sentence.Leaf.String
	own := len(words) // where the date's own clause begins
	for own > 0 && !partsClauses(s, words[own-1].End, next(words, own, e.mention.Start)) {
		own--
	}
	if t := (verbs{s, words[own:]}).last(); t != noTense {
		return t, true
	}
	end := 0 // of the clause behind the date
	last := int32(e.mention.End)
	for end < len(behind) && !partsClauses(s, last, behind[end].Start) {
		last = behind[end].End
		end++
	}
	if t := (verbs{s, behind[:end]}).first(); t != noTense {
		return t, own == len(words)
	}
	if t := (verbs{s, words[:own]}).last(); t != noTense {
		return t, true
	}
	const opening = 2 // words: “And later today, he will”
	return (verbs{s, behind[end:]}).first(), len(words) <= opening
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

// verbs reads the tenses in some words of a text.
type verbs struct {
	text  string
	words []text.Word
}

// last is the tense in which the words end.
func (v verbs) last() tense {
	t := noTense
	v.each(func(next tense) bool { t = next; return true })
	return t
}

// first is the first tense in the words. What follows a date “to commemorate”
// something says why, and not when.
func (v verbs) first() tense {
	t := noTense
	v.each(func(next tense) bool { t = next; return false })
	return t
}

// each calls found for every verb that tells a tense, until it returns false.
func (v verbs) each(found func(tense) bool) {
	for i := 0; i < len(v.words); i++ {
		t, covers := noTense, 1
		switch length := v.signOfFuture(i); {
		case length > 0:
			t, covers = futureTense, v.wordsWithin(i, length)
			if v.isAuxiliary(i) {
				t = announcedTense
			}
		case v.isAfterDoing(i):
			t, covers = pastTense, 2
		case v.isInfinitive(i):
			t, covers = v.ofInfinitive(i)
		case v.isBe(i): // "be formally adopted" is of the verb before it
			covers = 1 + v.participlesBehind(i)
		case v.tellsPast(i):
			t = pastTense
		}
		if t != noTense && !found(t) {
			return
		}
		i += covers - 1
	}
}

// ofInfinitive is the tense of the “to” at i and of its verb, and the number of
// their words: what is to be done, or is planned to be. What somebody went or
// is able to do tells no tense of its own.
func (v verbs) ofInfinitive(i int) (t tense, covers int) {
	covers = 2
	if v.isBe(i + 1) {
		if n := v.participlesBehind(i + 1); n > 0 {
			return futureTense, covers + n
		}
	}
	governs := i - 1
	for governs > 0 && particles.HasKey(v.words[governs].Key) {
		governs--
	}
	if governs >= 0 {
		value, plans := planningVerbs.OfKey(v.words[governs].Key)
		if plans && !(value == "do" && v.isBe(i+1)) { // what is determined to be so, is so
			t = futureTense
		}
	}
	return t, covers
}

// signOfFuture is the length of the words of the future with which those from i
// on begin, 0 where they begin with none.
func (v verbs) signOfFuture(i int) int {
	if v.isReportedFuture(i) {
		return len("would")
	}
	if i > 0 && v.word(i-1) == "as" { // “came as scheduled” tells that it did
		return 0
	}
	if v.word(i) == "should" && i+1 < len(v.words) && v.word(i+1) != "have" { // “should occur”
		return len("should")
	}
	if v.word(i) == "ll" && i > 0 { // “he’ll”
		return len("ll")
	}
	m, ok := futureWords.OpensAmong(v.words[i:], v.text)
	if !ok {
		m, _ = aheadOf.OpensAmong(v.words[i:], v.text)
	}
	return m.End - m.Start
}

// isAuxiliary reports a word that puts the verb behind it into the future: “will”, “he’ll”.
func (v verbs) isAuxiliary(i int) bool {
	value, _ := futureWords.OfKey(v.words[i].Key)
	return value == "auxiliary" || v.word(i) == "ll"
}

// isReportedFuture reports "would" behind the word that says who says it: "said that
// the ministers would meet". Alone it says on which terms something is done.
func (v verbs) isReportedFuture(i int) bool {
	if v.word(i) != "would" {
		return false
	}
	_, said := attributions.FindAmong(v.words[:i], v.text)
	return said
}

// wordsWithin is how many words from i on begin within a length.
func (v verbs) wordsWithin(i, length int) int {
	list := v.words[i:]
	for n := range list {
		if int(list[n].Start-list[0].Start) >= length {
			return n
		}
	}
	return len(list)
}

// isAfterDoing reports "after" before what was done: "will meet after signing it in
// June".
func (v verbs) isAfterDoing(i int) bool {
	return strings.EqualFold(v.word(i), "after") && strings.HasSuffix(v.word(i+1), "ing")
}

// word is the word at i, "" behind the last one.
func (v verbs) word(i int) string {
	if i >= len(v.words) {
		return ""
	}
	return v.words[i].Of(v.text)
}

// isInfinitive reports “to” before a verb: a small word that opens no name and
// nothing that is had or counted.
func (v verbs) isInfinitive(i int) bool {
	if v.word(i) != "to" || i+1 == len(v.words) {
		return false
	}
	verb := v.words[i+1]
	word := verb.Of(v.text)
	isSmall := !verb.Is(text.Capital | text.Figure)
	isPlural := strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss")
	return isSmall && !isPlural && !determiners.HasKey(verb.Key) && !strings.HasSuffix(word, "ing")
}

func (v verbs) isBe(i int) bool { return v.word(i) == "be" }

// participlesBehind is how many words from i+1 on belong to “be”: a participle,
// and what stands between in -ly.
func (v verbs) participlesBehind(i int) int {
	n := 0
	for strings.HasSuffix(v.word(i+n+1), "ly") {
		n++
	}
	if v.word(i+n+1) != "" && v.isPastForm(i+n+1) {
		n++
	}
	return n
}

// tellsPast reports a verb in the past, and no participle that describes a
// thing: “the revised plan”, “the ASEAN-led talks”.
func (v verbs) tellsPast(i int) bool {
	if !v.isPastForm(i) {
		return false
	}
	at := v.words[i].Start
	if at > 0 && v.text[at-1] == '-' {
		return false
	}
	describes := i > 0 && determiners.HasKey(v.words[i-1].Key) && !isShort(v.word(i+1))
	return !describes
}

// isShort reports a word that is most likely a preposition.
func isShort(word string) bool { return len(word) <= len("in") }

// isPastForm reports a word that has the form of a verb in the past.
func (v verbs) isPastForm(i int) bool {
	w := &v.words[i]
	if pastVerbs.HasKey(w.Key) || irregularVerbs.HasKey(w.Key) {
		return true
	}
	const shortest = 5 // letters: “need” is no participle
	word := w.Of(v.text)
	return len(word) >= shortest && w.Is(text.Small) && strings.EqualFold(word[len(word)-len("ed"):], "ed") &&
		!otherParticiples.HasKey(w.Key)
}

// speaksOfPast reports whether words turn to what has happened: “will build
// upon the Summit hosted in May 2022”.
func speaksOfPast(s paper.Stretch) bool {
	v := verbs{s.Leaf.String, s.Words()}
	for i := range v.words {
		if v.tellsPast(i) {
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
