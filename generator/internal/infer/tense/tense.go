// Package tense reads from the words of a clause whether its verb tells of what has been or of
// what is to come.
//
// The rules for its users: the words are those of one clause, or of several in their order; what
// they are said of is for their user.
package tense

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Tense is that of a verb.
type Tense int

const (
	None      Tense = iota // no verb is near, or one that tells neither
	Past                   // what has been
	Future                 // what is to come
	Announced              // in the future, by its own verb: “will meet”
)

var (
	// futureWords speak of what is to come: “will”, “scheduled”.
	futureWords = lexicon.List("en/words-of-the-future")
	// aheadOf are words before what is to come, whatever the verb: “met in
	// preparation for a summit in December”.
	aheadOf = lexicon.List("en/words-before-what-comes")
	// pastVerbs tell what has happened.
	pastVerbs = lexicon.List("en/verbs-in-the-past")
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
	// determiners open what a participle describes: “the revised plan”.
	determiners = lexicon.List("en/determiners")
	// lasted are verbs of what went on in the past; those with the value “then” tell
	// how it was at a time.
	lasted = lexicon.List("en/verbs-of-what-lasted")
	// takingPlace are verbs that say of a meeting that it has been.
	takingPlace = lexicon.List("en/verbs-of-taking-place")
	// placePrepositions stand behind a verb that tells where something was.
	placePrepositions = lexicon.List("en/place-prepositions")
)

// Verbs reads the tenses in some words of a text.
type Verbs struct {
	Said  string
	Words []text.Word
}

// Last is the tense in which the words end.
func (v Verbs) Last() Tense {
	t := None
	v.each(func(next Tense) bool { t = next; return true })
	return t
}

// First is the first tense in the words. What follows a date “to commemorate”
// something says why, and not when.
func (v Verbs) First() Tense {
	t := None
	v.each(func(next Tense) bool { t = next; return false })
	return t
}

// each calls found for every verb that tells a tense, until it returns false.
func (v Verbs) each(found func(Tense) bool) {
	for i := 0; i < len(v.Words); i++ {
		t, covers := None, 1
		switch length := v.SignOfFuture(i); {
		case length > 0:
			t, covers = Future, v.wordsWithin(i, length)
			if v.isAuxiliary(i) {
				t = Announced
			}
		case v.isAfterDoing(i):
			t, covers = Past, 2
		case v.isInfinitive(i):
			t, covers = v.ofInfinitive(i)
		case v.isBe(i): // "be formally adopted" is of the verb before it
			covers = 1 + v.participlesBehind(i)
		case v.TellsPast(i):
			t = Past
		}
		if t != None && !found(t) {
			return
		}
		i += covers - 1
	}
}

// ofInfinitive is the tense of the “to” at i and of its verb, and the number of
// their words: what is to be done, or is planned to be. What somebody went or
// is able to do tells no tense of its own.
func (v Verbs) ofInfinitive(i int) (t Tense, covers int) {
	covers = 2
	if v.isBe(i + 1) {
		if n := v.participlesBehind(i + 1); n > 0 {
			return Future, covers + n
		}
	}
	governs := i - 1
	for governs > 0 && particles.HasKey(v.Words[governs].Key) {
		governs--
	}
	if governs >= 0 {
		value, plans := planningVerbs.OfKey(v.Words[governs].Key)
		if plans && !(value == "do" && v.isBe(i+1)) { // what is determined to be so, is so
			t = Future
		}
	}
	return t, covers
}

// SignOfFuture is the length of the words of the future with which those from i
// on begin, 0 where they begin with none.
func (v Verbs) SignOfFuture(i int) int {
	if v.isReportedFuture(i) {
		return len("would")
	}
	if i > 0 && v.Word(i-1) == "as" { // “came as scheduled” tells that it did
		return 0
	}
	if v.Word(i) == "should" && i+1 < len(v.Words) && v.Word(i+1) != "have" { // “should occur”
		return len("should")
	}
	if v.Word(i) == "ll" && i > 0 { // “he’ll”
		return len("ll")
	}
	m, ok := futureWords.OpensAmong(v.Words[i:], v.Said)
	if !ok {
		m, _ = aheadOf.OpensAmong(v.Words[i:], v.Said)
	}
	return m.End - m.Start
}

// isAuxiliary reports a word that puts the verb behind it into the future: “will”, “he’ll”.
func (v Verbs) isAuxiliary(i int) bool {
	value, _ := futureWords.OfKey(v.Words[i].Key)
	return value == "auxiliary" || v.Word(i) == "ll"
}

// isReportedFuture reports "would" behind the word that says who says it: "said that
// the ministers would meet". Alone it says on which terms something is done.
func (v Verbs) isReportedFuture(i int) bool {
	if v.Word(i) != "would" {
		return false
	}
	_, said := attributions.FindAmong(v.Words[:i], v.Said)
	return said
}

// wordsWithin is how many words from i on begin within a length.
func (v Verbs) wordsWithin(i, length int) int {
	list := v.Words[i:]
	for n := range list {
		if int(list[n].Start-list[0].Start) >= length {
			return n
		}
	}
	return len(list)
}

// isAfterDoing reports "after" before what was done: "will meet after signing it in
// June".
func (v Verbs) isAfterDoing(i int) bool {
	return strings.EqualFold(v.Word(i), "after") && strings.HasSuffix(v.Word(i+1), "ing")
}

// Word is the word at i, "" behind the last one.
func (v Verbs) Word(i int) string {
	if i >= len(v.Words) {
		return ""
	}
	return v.Words[i].Of(v.Said)
}

// isInfinitive reports “to” before a verb: a small word that opens no name and
// nothing that is had or counted.
func (v Verbs) isInfinitive(i int) bool {
	if v.Word(i) != "to" || i+1 == len(v.Words) {
		return false
	}
	verb := v.Words[i+1]
	word := verb.Of(v.Said)
	isSmall := !verb.Is(text.Capital | text.Figure)
	isPlural := strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss")
	return isSmall && !isPlural && !determiners.HasKey(verb.Key) && !strings.HasSuffix(word, "ing")
}

func (v Verbs) isBe(i int) bool { return v.Word(i) == "be" }

// participlesBehind is how many words from i+1 on belong to “be”: a participle,
// and what stands between in -ly.
func (v Verbs) participlesBehind(i int) int {
	n := 0
	for strings.HasSuffix(v.Word(i+n+1), "ly") {
		n++
	}
	if v.Word(i+n+1) != "" && v.IsPastForm(i+n+1) {
		n++
	}
	return n
}

// TellsPast reports a verb in the past, and no participle that describes a
// thing: “the revised plan”, “the ASEAN-led talks”.
func (v Verbs) TellsPast(i int) bool {
	if !v.IsPastForm(i) {
		return false
	}
	at := v.Words[i].Start
	if at > 0 && v.Said[at-1] == '-' {
		return false
	}
	describes := i > 0 && determiners.HasKey(v.Words[i-1].Key) && !isShort(v.Word(i+1))
	return !describes
}

// isShort reports a word that is most likely a preposition.
func isShort(word string) bool { return len(word) <= len("in") }

// IsPastForm reports a word that has the form of a verb in the past.
func (v Verbs) IsPastForm(i int) bool {
	w := &v.Words[i]
	if pastVerbs.HasKey(w.Key) || irregularVerbs.HasKey(w.Key) {
		return true
	}
	const shortest = 5 // letters: “need” is no participle
	word := w.Of(v.Said)
	return len(word) >= shortest && w.Is(text.Small) && strings.EqualFold(word[len(word)-len("ed"):], "ed") &&
		!otherParticiples.HasKey(w.Key)
}

// TellsHowItWas reports words whose first verb tells how something was, and not what
// was done or was to be done.
func (v Verbs) TellsHowItWas() bool {
	for i := range v.Words {
		if v.SignOfFuture(i) > 0 {
			return false
		}
		if !v.IsPastForm(i) {
			continue
		}
		value, ok := lasted.OfKey(v.Words[i].Key)
		if !ok || value != "then" || i+1 == len(v.Words) {
			return false
		}
		if strings.EqualFold(v.Word(i), "had") {
			return v.IsPastForm(i + 1)
		}
		behind := v.Words[i+1].Key
		return v.Word(i+1) != "to" && (placePrepositions.HasKey(behind) || determiners.HasKey(behind))
	}
	return false
}

// GoesAlong reports words that end in the present behind “as”: “as Mr Holm attends the
// Forum” is to come, and what was “as he attended it” is over.
func (v Verbs) GoesAlong() bool {
	as, now := -1, false
	for i := range v.Words {
		switch {
		case v.Word(i) == "as":
			as, now = i, false
		case as < 0 || i == as+1:
		case v.IsPastForm(i):
			as = -1
		case v.isOfPresent(i):
			now = true
		}
	}
	return as >= 0 && now
}

// isOfPresent reports a verb behind who does it: “Mr Holm attends”, “she visits”.
func (v Verbs) isOfPresent(i int) bool {
	word, who := v.Word(i), v.Word(i-1)
	isVerb := v.Words[i].Is(text.Small) && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss")
	return isVerb && (v.Words[i-1].Is(text.Capital) || who == "he" || who == "she")
}

// SaysItWas reports words whose last verb says that something was held, or took place.
func (v Verbs) SaysItWas() bool {
	for i := len(v.Words) - 1; i >= 0; i-- {
		if v.SignOfFuture(i) > 0 || v.isInfinitive(i) {
			return false
		}
		if _, ok := takingPlace.OpensAmong(v.Words[i:], v.Said); ok {
			return true
		}
	}
	return false
}

// OpensWithWhatWas reports words that begin as “was chaired by” does, which say of a day
// before them that it has been. What was prepared may be to come.
func (v Verbs) OpensWithWhatWas() bool {
	_, ok := takingPlace.OpensAmong(v.Words, v.Said)
	return ok
}

// EndsInWhatLasted reports words whose last verb in the past tells of what lasted.
func (v Verbs) EndsInWhatLasted() bool {
	for i := len(v.Words) - 1; i >= 0; i-- {
		if v.TellsPast(i) {
			return lasted.HasKey(v.Words[i].Key)
		}
	}
	return false
}
