package when

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/lexicon"
)

// aheadWords look ahead, or name a term that may lie ahead. “To” does only
// before a verb, which cannot be told, and so always.
var aheadWords = lexicon.List("en/words-that-look-ahead")

// clauseReach is how far from a date, in letters, the verb stands that governs
// it.
const clauseReach = 70

// isToldAsPast reports whether a verb that tells what has happened governs the
// date, and no word near it looks ahead. A sentence in the past tense may well
// name a day to come: only what stands beside the date counts.
func (e *datedEvent) isToldAsPast() bool {
	const beside = 30 // letters
	before, after := e.clause()
	if e.future || before.Has(aheadWords) || after.First(beside).Has(aheadWords) {
		return false
	}
	if opensSentence(before) { // "In May 2022, Leaders met"
		return after.Has(pastVerbs) && !after.Has(aheadWords)
	}
	return before.Has(pastVerbs)
}

// foundingWords tell of how something began, or of a law.
var foundingWords = lexicon.List("en/words-of-founding")

// tellsOfFounding reports a day on which something began, or since which a law
// holds: texts of all times name it, and it says nothing of when they were
// written.
func (e *datedEvent) tellsOfFounding() bool {
	const beside = 30 // letters
	before, after := e.clause()
	return before.Has(foundingWords) || after.First(beside).Has(foundingWords)
}

// isToldAsFuture is isToldAsPast for what is still to come.
func (e *datedEvent) isToldAsFuture() bool {
	before, after := e.clause()
	if opensSentence(before) {
		return after.Has(futureWords)
	}
	return before.Has(futureWords) && !before.Has(pastVerbs)
}

// clause are the words of the sentence before and behind the date that are
// near enough to govern it.
func (e *datedEvent) clause() (before, after paper.Stretch) {
	return e.before().Last(clauseReach), e.after().First(clauseReach)
}

// opensSentence reports whether no more than a preposition, or the part of the day,
// stands before a date.
func opensSentence(before paper.Stretch) bool {
	opening := strings.TrimSpace(before.String())
	return len(opening) < len("From") || phrase.IsPartOfDay(opening)
}
