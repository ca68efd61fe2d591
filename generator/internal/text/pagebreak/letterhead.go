package pagebreak

import "aseanarchive/generator/internal/text"

// Letterheads are lines of the paper on which a text was typed: two or more, one right
// below the other, that come again together, word by word, with text between them. One
// line alone may be a refrain or the name of who speaks, but not one with the figures of an
// address: both lines of some papers are read as one.
func Letterheads(blocks []text.Block) (found []int) {
	const fewest = 3 // times
	type pair struct{ upper, lower string }
	seen := map[pair][]int{}
	var order []pair // of their first places, for marking
	for i := range blocks {
		if isAddressOfPaper(&blocks[i]) {
			lines := pair{"", blocks[i].String}
			if seen[lines] == nil {
				order = append(order, lines)
			}
			seen[lines] = append(seen[lines], i)
			continue
		}
		if i == 0 || !isOfPaper(&blocks[i-1]) || !isOfPaper(&blocks[i]) || blocks[i-1].String == blocks[i].String {
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
			if lines.upper != "" {
				found = append(found, i-1)
			}
			found = append(found, i)
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

// isAddressOfPaper reports an office with its address and its numbers in one block: many
// figures, and no sentence.
func isAddressOfPaper(b *text.Block) bool {
	const longest, fewest = 200, 10 // letters; figures
	if b.Kind != text.Paragraph || b.Furniture != "" || text.Longer(b.String, longest) || text.EndsSentence(b.String) {
		return false
	}
	figures := 0
	for _, r := range b.String {
		if r >= '0' && r <= '9' {
			figures++
		}
	}
	return figures >= fewest
}
