package pagebreak

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/text"
)

// Edges are the first and the last block of a text where a volume prints its running head or foot there: a few
// words and, far from them on the same line, the number of the page.
func Edges(blocks []text.Block) (edges []int) {
	first, last := 0, len(blocks)-1
	for first < len(blocks) && blocks[first].String == "" {
		first++
	}
	for last > first && blocks[last].String == "" {
		last--
	}
	if first == len(blocks) {
		return nil
	}
	for _, i := range [...]int{first, last} {
		if isRunningHead(&blocks[i]) && !slices.Contains(edges, i) {
			edges = append(edges, i)
		}
	}
	return edges
}

// isRunningHead reports such a line.
func isRunningHead(b *text.Block) bool {
	const longest, most, gap, fewest = 120, 4, 5, 2 // letters; figures of a number; letters between; words
	line := b.String
	if b.Furniture != "" || b.Line != b.End || text.Longer(line, longest) || text.EndsWithStop(line) ||
		strings.Count(line, " ") < fewest {
		return false
	}
	for _, at := range [...]int{strings.IndexByte(line, ' '), strings.LastIndexByte(line, ' ')} {
		number := line[:at]
		if at != strings.IndexByte(line, ' ') {
			number = line[at+1:]
		}
		_, from := b.Source(at-1, at)
		to, _ := b.Source(at+1, at+len("  "))
		if len(number) <= most && text.IsFigures(number) && to-from >= gap {
			return true
		}
	}
	return false
}
