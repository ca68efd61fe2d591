package when

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	// futureWords speak of what is to come: “will”, “plans to”, “to be held”.
	futureWords = lexicon.List("en/words-of-the-future")
	// otherParticiples end like a verb in the past and tell of nothing past.
	otherParticiples = lexicon.List("en/participles-that-tell-no-past")
)

// speaksOfFuture tells by the words around a date whether it is still to come:
// “The Ministers will meet in May 2016”.
func speaksOfFuture(e *datedEvent) bool {
	const short, reach = 15, 100 // letters
	before := e.before()
	if !text.Longer(before.String(), short-1) { // the sentence begins with the date: what follows tells
		after := e.after().first(reach)
		words, ok := lastFuture(after)
		return ok && !speaksOfPast(after.until(words.Start))
	}
	words, ok := lastFuture(before)
	return ok && !speaksOfPast(before.since(words.End))
}

// lastFuture are the last words in a stretch that speak of what is to come.
func lastFuture(s stretch) (last lexicon.Match, ok bool) {
	s.each(futureWords, func(m lexicon.Match) { last, ok = m, true })
	return last, ok
}

// speaksOfPast reports whether words turn to what has happened: “will build
// upon the Summit hosted in May 2022”.
func speaksOfPast(s stretch) bool {
	if s.has(pastVerbs) {
		return true
	}
	const shortest = 5 // letters: “need” is no participle
	for _, w := range s.words() {
		if w.Start > 0 && s.leaf.String[w.Start-1] == '-' {
			continue // "ASEAN-led" describes
		}
		word := w.Of(s.leaf.String)
		if strings.EqualFold(word, "led") || strings.EqualFold(word, "since") {
			return true
		}
		if len(word) >= shortest && strings.HasSuffix(strings.ToLower(word), "ed") && !otherParticiples.Has(word) {
			return true
		}
	}
	return false
}

// written is when a document was written, as far as its date tells.
type written struct {
	first, last       time.Time // it was not written before, and not after
	hasFirst, hasLast bool
	on                string // its date as EDTF, "" when it is not known
}

func writtenOf(issued archive.Date) written {
	first, last := issued.Value, issued.Value
	if !issued.Known() {
		first, last = issued.NotBefore, issued.NotAfter
	}
	from, errFrom := edtf.Parse(first)
	to, errTo := edtf.Parse(last)
	return written{from.First, to.Last, errFrom == nil, errTo == nil, issued.Value}
}

// inTime tells past from future by the date of the document where it settles
// the matter, else by how the sentence speaks.
func (w *written) inTime(date string, future bool) archive.EventRole {
	if span, ok := boundedSpan(date); ok {
		if w.hasFirst && span.Last.Before(w.first) {
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
