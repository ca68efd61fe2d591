package head

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
)

// findFoot finds the sentence at the foot that says where and when the text was
// adopted, and where in its block it begins. The names of those who signed may
// stand below it.
func (o *Opening) findFoot() (foot *paper.Block, from int) {
	last := len(o.leaves) - 1
	passed := 0 // blocks that are more than a name
	for i := last; i > max(o.Above.Body, last-signatureLines); i-- {
		leaf := o.leaves[i]
		if at, ok := formulaIn(leaf.String); ok {
			return leaf, at
		}
		if text.Longer(leaf.String, longestSignature) || paper.EndsLikeSentence(leaf.String) {
			passed++
		}
		if passed >= footLines {
			break
		}
	}
	return nil, 0
}

// formulaIn is where the sentence stands that says where and when a text was
// adopted: a block to itself, or the last one of a longer block, "… have signed
// this Agreement. DONE at Oslo, this 5th day of June 1987."
func formulaIn(words string) (from int, ok bool) {
	if !text.Longer(words, topline.LongestFoot) && topline.OpensAdoption(words) {
		return 0, true
	}
	if text.Longer(words, longestWithFormula) {
		return 0, false
	}
	sentences := text.Sentences(words)
	if len(sentences) == 0 {
		return 0, false
	}
	from = sentences[len(sentences)-1][0]
	if from == 0 || !topline.OpensAdoption(words[from:]) {
		return 0, false
	}
	_, behind, _ := strings.Cut(words[from:], " ")
	next, _, _ := strings.Cut(behind, " ")
	return from, placePrepositions.Has(next) || strings.EqualFold(next, "this") || strings.EqualFold(next, "on")
}
