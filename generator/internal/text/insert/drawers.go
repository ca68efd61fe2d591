package insert

import (
	"strings"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// Drawers are titles of other pages below the name of their drawer in capitals, the same
// above each: “OPINION”, “Life has shortened”, “OPINION”, “Second chances”. What can be a
// title isTitle reports.
func Drawers(blocks []text.Block, isTitle func(b *text.Block) bool) (found []Range) {
	const pair, title = 2, 4 // lines of a title with its drawer; spaces of a title that is no name
	for i := 0; i+pair < len(blocks); i++ {
		drawer := &blocks[i]
		if drawer.Furniture != "" || !isDrawer(drawer.String) {
			continue
		}
		end, titled := i, false
		for end+1 < len(blocks) && blocks[end].String == drawer.String && isTitle(&blocks[end+1]) &&
			blocks[end+1].String != drawer.String {
			titled = titled || strings.Count(blocks[end+1].String, " ") >= title
			end += pair
		}
		if end > i+pair && titled {
			found = append(found, Range{i, end})
			i = end - 1
		}
	}
	return found
}

// isDrawer reports a word or two in capitals, without a figure or a mark.
func isDrawer(line string) bool {
	const most, longest = 1, 30 // spaces, letters
	return typescript.InCapitals(line) && !strings.ContainsAny(line, "0123456789.,:;()&/-") &&
		strings.Count(line, " ") <= most && !text.Longer(line, longest)
}
