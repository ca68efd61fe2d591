package topline

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// IsInRow reports a line of a few words among three of such, one right below the other: the
// words under which a site keeps a text. The leaves are those of the text.
func IsInRow(lines []Line, leaves []*paper.Block, i int) bool {
	const most, row = 3, 3 // words, lines
	isTag := func(k int) bool {
		if k < 0 || k >= len(lines) || len(lines[k].Stamps) > 0 {
			return false
		}
		leaf := leaves[lines[k].Leaf]
		return leaf.Kind == text.Paragraph && len(strings.Fields(leaf.String)) <= most
	}
	isBelow := func(k int) bool {
		return isTag(k) && isTag(k-1) && leaves[lines[k-1].Leaf].End+1 == leaves[lines[k].Leaf].Line
	}
	from, to := i, i
	for isBelow(from) {
		from--
	}
	for isBelow(to + 1) {
		to++
	}
	return to-from+1 >= row
}
