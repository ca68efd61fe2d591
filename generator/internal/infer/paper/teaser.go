package paper

import (
	"math"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/text/withheld"
)

// TeasersOf are the blocks at the end of a text that stand each alone between titles of other
// pages which were set aside below links to such: what another page is about. They are told by
// their index.
func TeasersOf(p *Paper) map[int]bool {
	isRelated := func(b text.Block) bool { return b.Furniture == furniture.Related }
	if !slices.ContainsFunc(p.Body.Blocks, isRelated) {
		return nil
	}
	passages := withheld.List(p.Body)
	first := slices.IndexFunc(passages, func(w archive.Withheld) bool { return w.Kind == furniture.Related })
	if first < 0 { // only lines that are drawn
		return nil
	}
	found := map[int]bool{}
	behind, next := len(passages), math.MaxInt // the passages and the leaves behind this one
	for i := len(p.Leaves) - 1; i > 0; i-- {
		leaf := p.Leaves[i]
		for behind > 0 && passages[behind-1].Lines[0] > leaf.Line {
			behind--
		}
		isBelow := behind > first && passages[behind-1].Lines[0] > p.Leaves[i-1].Line
		isAbove := behind < len(passages) && passages[behind].Lines[0] < next
		if !isBelow || !isAbove || !isOfOthers(passages[behind-1].Kind) || !isOfOthers(passages[behind].Kind) {
			return found
		}
		found[i], next = true, leaf.Line
	}
	return found
}

// isOfOthers reports what names other pages.
func isOfOthers(kind string) bool { return kind == furniture.Related || kind == furniture.SiteBlurb }
