// Package pageline finds lines that a page prints above and below a document, each known by
// its form and by what it stands beside: paths, languages and notices above, and below
// the text addresses, rows of links, tags, notices, the day of the page and what its
// publisher says of himself.
//
// The rules for its users:
//
//   - Below looks at nothing above the last sentence of a document, Above at nothing below
//     its first one.
//   - Part of a document are its signatures, its annexes, whom to ask, and the numbers
//     that it bears at its head; they are left to the text.
//   - What is found is told with its Class, in the order of blocks; no block is changed.
package pageline

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// Class says what a line is.
type Class int

const (
	Row       Class = iota // of links, of tags, of languages, of pages before and after
	Path                   // to the page
	Address                // of whoever keeps the page
	Changed                // when the page was
	Reference              // number of a printer or of a site
	Notice                 // what a page says of itself
	About                  // what a publisher says of himself
	Offer                  // to the reader
	File                   // to be had
	Picture                // what it shows, or its file
	Count                  // of readers
	Desk                   // that wrote a text
	Title                  // of another page
	Record                 // that a collection keeps of a text
)

// Found is a block that is the page's.
type Found struct {
	At    int
	Class Class
}

// page is a text around which lines of a page stand.
type page struct {
	blocks  []text.Block
	isDated func(line string) bool
	found   []Found
	classOf map[int]Class
	menus   map[string]bool // kinds of furniture that lead to other pages
}

func pageOf(blocks []text.Block, isDated func(line string) bool) *page {
	return &page{blocks: blocks, isDated: isDated, classOf: map[int]Class{}}
}

// add notes what blocks are, from one up to another, where that is not known yet.
func (p *page) add(from, to int, class Class) {
	for i := from; i < to; i++ {
		if _, known := p.classOf[i]; !known && p.blocks[i].Furniture == "" && hasWords(&p.blocks[i]) {
			p.classOf[i] = class
		}
	}
}

// inOrder are the blocks that were found.
func (p *page) inOrder() []Found {
	for i := range p.blocks {
		if class, ok := p.classOf[i]; ok {
			p.found = append(p.found, Found{i, class})
		}
	}
	return p.found
}

// isOfPage reports a block that somebody has set aside, or that was found.
func (p *page) isOfPage(i int) bool {
	_, found := p.classOf[i]
	return found || p.blocks[i].Furniture != ""
}

// next is the block close above or below that has words or was set aside; -1 without.
func (p *page) next(i, step int) int {
	const reach = 12
	for n := 0; n < reach; n++ {
		if i += step; i < 0 || i >= len(p.blocks) {
			break
		}
		if hasWords(&p.blocks[i]) || p.blocks[i].Furniture != "" {
			return i
		}
	}
	return -1
}

// isBeside reports a block right above or below one that is the page's, or a line that is
// drawn across the page.
func (p *page) isBeside(i int) bool {
	for _, step := range [...]int{-1, 1} {
		if k := i + step; k >= 0 && k < len(p.blocks) && isDrawn(&p.blocks[k]) {
			return true
		}
		if k := p.next(i, step); k >= 0 && p.isOfPage(k) {
			return true
		}
	}
	return false
}

// isDrawn reports a line that is drawn across the page.
func isDrawn(b *text.Block) bool {
	return b.Kind == text.Division || typescript.IsRule(b.String)
}

// hasWords reports a block with words, or with blocks that have some.
func hasWords(b *text.Block) bool { return b.String != "" || len(b.Children) > 0 }

// isLine reports a paragraph or a heading that is short.
func isLine(b *text.Block) bool {
	const longest = 200
	return b.String != "" && (b.Kind == text.Paragraph || b.Kind == text.Heading) && !text.Longer(b.String, longest)
}

// readers are tools with which a page is read.
var readers = lexicon.List("en/tools-of-reading")

// IsTool recognises such a tool, wherever it stands, with the hours of a player behind it: “Listen
// to this article   0:00 / 7:41”.
func IsTool(line string) bool {
	const longest = 60
	return len(line) <= longest && readers.Has(strings.TrimRight(line, " 0123456789:/"))
}

// wordsIn counts the words of a line, up to a few.
func wordsIn(line string) int { return len(strings.Fields(line)) }

// isMadeOf reports words all of which are of a list, one at least of a class.
func isMadeOf(words string, list *lexicon.Words, class string) bool {
	const longest = 60
	if text.Longer(words, longest) {
		return false
	}
	has := false
	for word := range text.Words(words) {
		value, ok := list.OfKey(word.Key)
		if !ok {
			return false
		}
		has = has || value == class
	}
	return has
}

// columns are the parts of a line between bars, dots and gaps that are wide in the source.
func columns(b *text.Block) (parts []string) {
	const longest = 240
	if text.Longer(b.String, longest) {
		return []string{b.String}
	}
	from := 0
	add := func(to int) {
		if part := strings.Trim(b.String[from:to], " |•·:"); part != "" {
			parts = append(parts, part)
		}
		from = to
	}
	for i := 1; i+1 < len(b.String); i++ {
		if b.String[i] != ' ' {
			continue
		}
		isMark := false
		for _, mark := range [...]string{" | ", " • ", " · ", " :: "} {
			isMark = isMark || strings.HasPrefix(b.String[i:], mark)
		}
		if isMark || isGap(b, i) {
			add(i)
		}
	}
	add(len(b.String))
	return parts
}

// isGap reports a space that stands for two or more in the source.
func isGap(b *text.Block, i int) bool {
	_, end := b.Source(i-1, i)
	start, _ := b.Source(i+1, i+2)
	return start > end+1
}
