package kind

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
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
				if end, turns := turnsToSomebody(below); turns {
					return rule.FromText("speech", rule.Opening, r.Quote(leaf, at[0], at[1]), r.Quote(below, 0, end))
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
	const longest = 120 // letters
	isLine := leaf.Kind == text.Heading || paper.InCapitals(leaf.String)
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

// turnsToSomebody reports a paragraph that begins with those to whom somebody speaks, or as
// speeches begin, and where these words end.
func turnsToSomebody(leaf *paper.Block) (end int, ok bool) {
	if m, ok := salutations.OpensAmong(leaf.Words, leaf.String); ok && m.Start == 0 {
		return m.End, true
	}
	if m, ok := speechOpenings.OpensAmong(leaf.Words, leaf.String); ok && m.Start == 0 {
		return m.End, true
	}
	return 0, false
}
