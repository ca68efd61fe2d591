package pagebreak

import (
	"strconv"
	"strings"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// NumberedHeads are the head or foot of a paper's pages, of which only the number changes:
// “3 AS DELIVERED”, “4 AS DELIVERED”, with the text between them.
func NumberedHeads(blocks []text.Block) (found []int) {
	const fewest = 3
	type seen struct {
		at   []int
		last int // the number of the last one
	}
	var heads map[string]*seen
	var order []string // of their first pages, for marking
	for i := range blocks {
		page, words := runningHead(&blocks[i])
		if words == "" {
			continue
		}
		if heads == nil {
			heads = map[string]*seen{}
		}
		if heads[words] == nil {
			heads[words] = &seen{}
			order = append(order, words)
		}
		if s := heads[words]; page > s.last {
			s.at, s.last = append(s.at, i), page
		}
	}
	for _, words := range order {
		if at := heads[words].at; len(at) >= fewest && at[1] > at[0]+1 {
			found = append(found, at...)
		}
	}
	return found
}

// runningHead parts a short line in capitals into its number and the words behind it;
// words are "" for any other line.
func runningHead(b *text.Block) (page int, words string) {
	const longest = 60
	line := b.Printed()
	if line == "" || line[0] < '0' || line[0] > '9' || len(line) > longest {
		return 0, ""
	}
	digits := line[:len(line)-len(strings.TrimLeft(line, "0123456789"))]
	words = strings.TrimLeft(line[len(digits):], " ")
	page, err := strconv.Atoi(digits)
	isHead := err == nil && b.Furniture == "" && strings.HasPrefix(line[len(digits):], " ") &&
		typescript.InCapitals(words) && !text.EndsSentence(words)
	if !isHead {
		return 0, ""
	}
	return page, words
}

// Numbers are the numbers of pages that stand alone between paragraphs: with a dash,
// "-3-", or one after the other, "2", "3".
func Numbers(blocks []text.Block) (found []int) {
	var bare []int // indices of figures alone
	next := 0
	run := func() {
		const fewest = 2
		if len(bare) >= fewest {
			found = append(found, bare...)
		}
		bare = nil
	}
	for i := range blocks {
		page, dashed := pageNumberOf(&blocks[i])
		switch {
		case page == 0, page == 1 && !dashed: // the first of a list
		case dashed:
			found = append(found, i)
		case len(bare) > 0 && page == next:
			bare, next = append(bare, i), page+1
		default:
			run()
			bare, next = []int{i}, page+1
		}
	}
	run()
	return found
}

// pageNumberOf is the number that stands alone in a paragraph, 0 for any other block.
func pageNumberOf(b *text.Block) (page int, dashed bool) {
	const longest = 3 // figures
	if b.Kind != text.Paragraph && b.Kind != text.Heading || b.Furniture != "" || b.Marker != "" {
		return 0, false
	}
	number := strings.Trim(b.String, "-– ")
	if len(number) > longest {
		return 0, false
	}
	page, err := strconv.Atoi(number)
	if err != nil || page < 0 {
		return 0, false
	}
	return page, len(number) < len(b.String)
}

// IsInBrackets recognises where a page of a book begins: “[Page 506]”,
// “[Volume:655;Page:4908]”.
func IsInBrackets(line string) bool {
	inner, opened := strings.CutPrefix(line, "[")
	inner, closed := strings.CutSuffix(inner, "]")
	if !opened || !closed {
		return false
	}
	words := strings.FieldsFunc(strings.ToLower(inner), func(r rune) bool { return strings.ContainsRune(" :;,.", r) })
	pages := 0
	for i, word := range words {
		switch {
		case word == "page" && i+1 < len(words) && text.IsFigures(words[i+1]):
			pages++
		case word == "volume", word == "vol", text.IsFigures(word):
		default:
			return false
		}
	}
	return pages == 1
}
