// Package pagebreak finds what a paper prints on each of its pages and what stands in
// the text once the pages are joined: running heads and feet, the number of the page
// that follows, the address of a site.
//
// The rules for its users:
//
//   - A line is found by what is around it, never by being short alone: it stands beside
//     the numbers of pages wherever it stands, or it parts a sentence in two.
//   - Lines that may be a refrain, the label of who speaks, the head of a table or the
//     number of a paragraph are left to the text.
//   - Lines counts in blocks and changes none.
package pagebreak

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// states are what a paper says of its own text on each page.
var states = lexicon.List("en/states-of-texts")

// paper is a text with what is known of its pages.
type paper struct {
	blocks   []text.Block
	isNumber func(*text.Block) bool
	found    []bool
	times    map[string]int // that a line stands in the text
}

// Lines are the blocks of a text, in their order, that belong to the pages of a paper;
// isNumber tells which blocks are known for numbers of pages.
func Lines(blocks []text.Block, isNumber func(*text.Block) bool) []int {
	p := paper{blocks: blocks, isNumber: isNumber, found: make([]bool, len(blocks))}
	p.findMarks()
	p.findHeads()
	p.findAddresses()
	var lines []int
	for i, found := range p.found {
		if found {
			lines = append(lines, i)
		}
	}
	return lines
}

// isOfPage reports a block that is known for one of the page.
func (p *paper) isOfPage(i int) bool { return p.found[i] || p.isNumber(&p.blocks[i]) }

// isOwn reports a block with words that nobody has set aside.
func (p *paper) isOwn(i int) bool {
	b := &p.blocks[i]
	return b.String != "" && b.Furniture == "" && !p.found[i]
}

// findMarks finds numbers of pages that say which one follows, “. . . 2/”, and numbers
// with a stop apart from them, “2 .”: below such a mark, one after the other, or inside
// a sentence.
func (p *paper) findMarks() {
	var spaced []int // blocks
	next := 0
	for i := range p.blocks {
		if !p.isLine(i) {
			continue
		}
		if follows(p.blocks[i].String) {
			p.found[i] = true
			continue
		}
		page, apart := numberOf(p.blocks[i].String)
		switch {
		case page < 2:
		case apart && i > 0 && p.found[i-1], p.parts(i):
			p.found[i] = true
		case apart && page == next:
			spaced = append(spaced, i)
		case apart:
			spaced = p.take(spaced)[:0]
			spaced = append(spaced, i)
		}
		if apart {
			next = page + 1
		}
	}
	p.take(spaced)
}

// take finds numbers that follow each other.
func (p *paper) take(spaced []int) []int {
	const fewest = 2
	if len(spaced) >= fewest {
		for _, i := range spaced {
			p.found[i] = true
		}
	}
	return spaced
}

// isLine reports a paragraph or a heading on its own.
func (p *paper) isLine(i int) bool {
	b := &p.blocks[i]
	return p.isOwn(i) && (b.Kind == text.Paragraph || b.Kind == text.Heading) && b.Marker == ""
}

// follows recognises dots with the number of the page to come, “. . . / 2”.
func follows(line string) bool {
	const longest, fewest = 24, 2 // bytes, dots
	if len(line) > longest || strings.Count(line, "/") != 1 {
		return false
	}
	dots := strings.Count(line, ".") + fewest*strings.Count(line, "…")
	return dots >= fewest && strings.Trim(line, "./… 0123456789") == "" && strings.ContainsAny(line, "123456789")
}

// numberOf is the number alone on a line with a stop, 0 for any other line; apart
// reports a space before the stop.
func numberOf(line string) (page int, apart bool) {
	const longest = 3 // figures
	figures, ok := strings.CutSuffix(line, ".")
	number := strings.TrimRight(figures, " ")
	if !ok || number == "" || len(number) > longest {
		return 0, false
	}
	for _, r := range number {
		if r < '0' || r > '9' {
			return 0, false
		}
		page = 10*page + int(r-'0')
	}
	return page, len(number) < len(figures)
}

// parts reports a line that parts a sentence in two: the paragraph above it does not
// end, and the one below it goes on with a small letter, or in capitals as the other.
func (p *paper) parts(i int) bool {
	const shortest = 40 // letters of the paragraph above
	above, below := p.neighbour(i, -1), p.neighbour(i, 1)
	if above < 0 || below < 0 || p.blocks[above].Kind != text.Paragraph || p.blocks[below].Kind != text.Paragraph {
		return false
	}
	first, rest := p.blocks[above].String, p.blocks[below].String
	last := first[len(first)-1]
	if !text.Longer(first, shortest-1) || text.EndsSentence(first) || last == ')' || last == '"' {
		return false
	}
	return text.StartsLower(rest) || typescript.InCapitals(first) && typescript.InCapitals(rest)
}

// neighbour is the next block above or below that is the text's own, -1 for none near it.
func (p *paper) neighbour(at, step int) int {
	const reach = 12
	for i := at + step; i >= 0 && i < len(p.blocks) && i != at+reach*step; i += step {
		if p.isOwn(i) && !p.mayBeHead(i) {
			if page, _ := numberOf(p.blocks[i].String); page == 0 {
				return i
			}
		}
	}
	return -1
}

// findAddresses finds the address of a site that parts a sentence in two.
func (p *paper) findAddresses() {
	for i := range p.blocks {
		line := p.blocks[i].String
		isAddress := strings.HasPrefix(line, "www.") || strings.HasPrefix(line, "http")
		if isAddress && !strings.Contains(line, " ") && p.isLine(i) && p.parts(i) {
			p.found[i] = true
		}
	}
}

// findHeads finds lines that stand on the pages of a paper again and again: all beside
// the number of a page but perhaps the first, which opens the paper; or what a paper
// says of its own text. Lines that always stand beside such a line belong to it.
func (p *paper) findHeads() {
	at := p.repeated()
	var accepted [][]int
	for _, places := range at {
		if p.isHead(places) {
			accepted = append(accepted, places)
		}
	}
	if len(accepted) == 0 {
		return
	}
	for _, places := range accepted {
		p.take(places)
	}
	for _, places := range at {
		if !slices.ContainsFunc(places, func(i int) bool { return !p.isBesideHead(i) }) {
			p.take(places)
		}
	}
}

// repeated are the lines that stand several times in the text, each with its places, in
// the order of the first ones.
func (p *paper) repeated() (at [][]int) {
	p.times = map[string]int{}
	for i := range p.blocks {
		if p.isLine(i) && isShort(p.blocks[i].String) {
			p.times[p.blocks[i].String]++
		}
	}
	places := map[string]int{}
	for i := range p.blocks {
		line := p.blocks[i].String
		if p.times[line] < 2 || !p.isLine(i) {
			continue
		}
		n, ok := places[line]
		if !ok {
			n = len(at)
			places[line] = n
			at = append(at, nil)
		}
		at[n] = append(at[n], i)
	}
	return at
}

// isShort reports a line that may be a running head: no sentence, and no label.
func isShort(line string) bool {
	const longest = 120
	return !text.Longer(line, longest) && !text.EndsSentence(line) && strings.ContainsFunc(line, unicode.IsLetter)
}

// mayBeHead reports a line that stands several times.
func (p *paper) mayBeHead(i int) bool { return p.times[p.blocks[i].String] > 1 && p.isLine(i) }

// isHead judges a line by its places.
func (p *paper) isHead(places []int) bool {
	const opening, saying = 3, 3 // blocks in which a paper opens; times of what it says
	if !p.isParted(places) {
		return false
	}
	rest := places
	if len(places) > 2 && places[0] < opening {
		rest = places[1:]
	}
	if !slices.ContainsFunc(rest, func(i int) bool { return !p.isBesideNumber(i) }) {
		return true
	}
	return len(places) >= saying && says(p.blocks[places[0]].String)
}

// says reports what a paper says of its own text.
func says(line string) bool {
	m, ok := states.Find(line)
	return ok && m.Value == ""
}

// isParted reports whether text stands between the places of a line.
func (p *paper) isParted(places []int) bool {
	const paragraph = 60 // letters
	for n := 1; n < len(places); n++ {
		between := p.blocks[places[n-1]+1 : places[n]]
		if !slices.ContainsFunc(between, func(b text.Block) bool {
			return b.Furniture == "" && text.Longer(b.String, paragraph)
		}) && n > 1 { // the first page may hold a title alone
			return false
		}
	}
	return places[1] > places[0]+1
}

// isBesideNumber reports a line with the number of a page above or below it, and
// nothing between them but lines of pages.
func (p *paper) isBesideNumber(i int) bool {
	return p.beside(i, func(k int) bool { return p.isOfPage(k) })
}

// isBesideHead reports a line of a page beside another that is found.
func (p *paper) isBesideHead(i int) bool { return p.beside(i, func(k int) bool { return p.found[k] }) }

// beside asks the blocks around a line, as far as they may be lines of pages.
func (p *paper) beside(i int, asks func(int) bool) bool {
	const reach = 4
	for _, step := range [...]int{-1, 1} {
		for k, n := i+step, 0; k >= 0 && k < len(p.blocks) && n < reach; k, n = k+step, n+1 {
			if asks(k) {
				return true
			}
			if p.blocks[k].String != "" && !p.mayBeHead(k) {
				break
			}
		}
	}
	return false
}
