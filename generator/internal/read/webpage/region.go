package webpage

import (
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"aseanarchive/generator/internal/read/record"
)

// navigation is the kind under which the archive shows what stands around a text.
const navigation = "navigation"

// settleRegion tells the blocks of the document from those around it. The library
// says which paragraphs are the text; the document reaches from the headline above
// the first of them to the last.
func (w *writer) settleRegion(root *html.Node) {
	w.first, w.last, w.title = 0, len(w.blocks), -1
	article := mainText(root)
	first, last := -1, -1
	for i := range w.blocks {
		if w.blocks[i].isIn(article) {
			if first < 0 {
				first = i
			}
			last = i + 1
		}
	}
	if first < 0 { // too little text for the library: all is the document but what says that it is not
		w.title = w.onlyHeadline()
		return
	}
	w.first, w.last = first, last
	w.title = w.headline(first)
	if w.title >= 0 {
		w.first = min(w.first, w.title)
	} else {
		w.takeStart()
	}
	w.takeDates()
	w.takeEnd()
}

// takeStart takes the lines above the first paragraph of a text without a headline.
func (w *writer) takeStart() {
	const reach = 6 // blocks
	for i := w.first - 1; i >= max(0, w.first-reach); i-- {
		if b := &w.blocks[i]; b.around || b.isLinks() {
			return
		}
		w.first = i
	}
}

// mainText is the text of the page as the library reads it, without white space;
// "" where it finds none.
func mainText(root *html.Node) string {
	parser := readability.NewParser()
	parser.CharThresholds = 200 // letters: releases are short
	article, err := parser.ParseDocument(root, &url.URL{Scheme: "https", Host: "example.org"})
	if err != nil || article.Node == nil {
		return ""
	}
	return packed(textOf(article.Node))
}

// packed is a text without white space.
func packed(text string) string {
	return strings.Join(strings.Fields(text), "")
}

// isIn reports whether a block is part of the text. Short ones prove nothing: a menu
// has words of the text, too.
func (b *block) isIn(article string) bool {
	const shortest = 60 // letters
	text := packed(b.text)
	return len(text) >= shortest && !b.around && !b.isLinks() && strings.Contains(article, text)
}

// isLinks reports a block that is made of links, but for a word or two.
func (b *block) isLinks() bool { return b.linked > 0 && 5*b.linked > 4*letters(b.text) }

// headline looks for the headline of the text that begins with a block: the nearest
// heading of the highest level above it, or right in it.
func (w *writer) headline(first int) int {
	best := -1
	const reach = 40 // blocks
	for i := first; i >= max(0, first-reach); i-- {
		b := &w.blocks[i]
		if b.kind == heading && !b.around && (best < 0 || b.level < w.blocks[best].level) {
			best = i
		}
	}
	return best
}

// onlyHeadline is the only heading of the first level, -1 where there is none or
// several.
func (w *writer) onlyHeadline() int {
	found := -1
	for i := range w.blocks {
		if w.blocks[i].kind == heading && w.blocks[i].level == 1 {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// takeDates takes the lines right above the headline that hold a time: the page says
// there when it was issued.
func (w *writer) takeDates() {
	const reach = 3 // blocks
	for i := w.first - 1; i >= max(0, w.first-reach); i-- {
		if w.blocks[i].dated && !w.blocks[i].around {
			w.first = i
		}
	}
}

// takeEnd takes the lines below the last paragraph up to what stands around: the
// place and day, the names of those who signed, a note for editors.
func (w *writer) takeEnd() {
	const reach = 12 // blocks
	for i := w.last; i < min(len(w.blocks), w.last+reach); i++ {
		b := &w.blocks[i]
		if b.around || b.isLinks() || b.kind == heading {
			return
		}
		w.last = i + 1
	}
}

// write writes the blocks, and the notes below them.
func (w *writer) write() {
	for i := range w.blocks {
		b := &w.blocks[i]
		if i < w.first || i >= w.last || b.around || b.isLinks() && b.kind != heading {
			w.aside(b)
			continue
		}
		w.writeBlock(i)
	}
	for _, n := range w.order {
		w.out.Note(n.label, n.words)
	}
}

func (w *writer) aside(b *block) {
	if b.kind == table {
		for _, row := range b.rows {
			w.out.Aside(navigation, record.Join(spaced(row)...))
		}
		return
	}
	words := b.words
	if b.label != "" {
		words = record.Join(record.Plain(b.label), " ", words)
	}
	w.out.Aside(navigation, words)
}

func spaced(row []record.Inline) []record.Inline {
	var all []record.Inline
	for _, cell := range row {
		all = append(all, cell, " ")
	}
	return all
}

func (w *writer) writeBlock(i int) {
	b := &w.blocks[i]
	switch b.kind {
	case heading:
		level := max(b.level, 2) // the title is the only one of the first level
		if i == w.title {
			level = 1
		}
		w.out.Heading(level, b.words)
	case item:
		w.out.Item(b.depth, b.label, b.words)
	case quote:
		w.out.Quote(b.words)
	case table:
		w.out.Table(b.rows, b.head)
	case rule:
		w.out.Break()
	case caption:
		w.out.Aside("caption", b.words)
	default:
		w.out.Paragraph(b.words)
	}
}
