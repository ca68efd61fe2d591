package pagebreak

import "aseanarchive/generator/internal/text"

// Letterheads are lines of the paper on which a text was typed: two or more, one right
// below the other, that come again together, word by word, with text between them. One
// line alone may be a refrain or the name of who speaks.
func Letterheads(blocks []text.Block) (found []int) {
	const fewest = 3 // times
	type pair struct{ upper, lower string }
	seen := map[pair][]int{}
	var order []pair // of their first places, for marking
	for i := 1; i < len(blocks); i++ {
		if !isOfPaper(&blocks[i-1]) || !isOfPaper(&blocks[i]) || blocks[i-1].String == blocks[i].String {
			continue
		}
		lines := pair{blocks[i-1].String, blocks[i].String}
		if seen[lines] == nil {
			order = append(order, lines)
		}
		seen[lines] = append(seen[lines], i)
	}
	for _, lines := range order {
		at := seen[lines]
		if len(at) < fewest {
			continue
		}
		for _, i := range at {
			found = append(found, i-1, i)
		}
	}
	return found
}

// isOfPaper reports a line that may be printed on paper: short, and no sentence.
func isOfPaper(b *text.Block) bool {
	const longest, shortest = 100, 10 // letters
	isLine := b.Kind == text.Paragraph || b.Kind == text.Heading
	return isLine && b.Furniture == "" && b.Line == b.End && text.Longer(b.String, shortest) &&
		!text.Longer(b.String, longest) && !text.EndsSentence(b.String)
}
