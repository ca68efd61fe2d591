package kind

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// Offices put a summary of what happened above the words that were spoken there.

// spokenBelow recognises a speech below a summary: a line says whose speech follows, in it
// somebody turns to those present, and more of the text stands below it than above.
func spokenBelow(r *reading) archive.Fact {
	const reach, near = 12, 8 // blocks
	above, all := 0, 0
	for _, leaf := range r.Leaves {
		all += len(leaf.String)
	}
	for i, leaf := range r.Leaves[:min(len(r.Leaves), reach)] {
		if at, ok := spokenBy(leaf); ok && i > 0 && above*2 < all {
			for _, below := range r.Leaves[i+1 : min(len(r.Leaves), i+1+near)] {
				if from, to, turns := turnsToSomebody(r, below); turns {
					return rule.FromText("speech", rule.Opening, r.Quote(leaf, at[0], at[1]), r.Quote(below, from, to))
				}
			}
		}
		above += len(leaf.String)
	}
	return archive.Fact{}
}

// spokenBy reports a line that says whose speech stands below it: “Speech of President
// Lee”, “MESSAGE OF THE MINISTER”.
func spokenBy(leaf *paper.Block) (at [2]int, ok bool) {
	const longest = 160 // letters
	isLine := leaf.Kind == text.Heading || typescript.InCapitals(leaf.String)
	if !isLine || text.Longer(leaf.String, longest) || paper.EndsLikeSentence(leaf.String) {
		return at, false
	}
	kind, at, ok := InWords(leaf.String)
	if !ok || at[0] > 0 || kind != "speech" && kind != "remarks" && kind != "message" {
		return at, false
	}
	named := strings.ToLower(leaf.String)
	return at, strings.Contains(named, " of ") || strings.Contains(named, " by ")
}

// turnsToSomebody reports a paragraph that begins with those to whom somebody speaks, or one
// of whose first sentences begins as speeches do, and where these words stand.
func turnsToSomebody(r *reading, leaf *paper.Block) (from, to int, ok bool) {
	const first = 2 // sentences: those present may be named before
	if m, ok := salutations.OpensAmong(leaf.Words, leaf.String); ok && m.Start == 0 {
		return 0, m.End, true
	}
	sentences := r.SentencesOf(leaf)
	for _, at := range sentences[:min(len(sentences), first)] {
		words := leaf.WordsBetween(at[0], at[1])
		m, ok := speechOpenings.OpensAmong(words, leaf.String)
		if ok && len(words) > 0 && m.Start == int(words[0].Start) {
			return m.Start, m.End, true
		}
	}
	return 0, 0, false
}
