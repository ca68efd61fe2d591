package text

import (
	"html"

	"aseanarchive/generator/internal/text/align"
	"aseanarchive/generator/internal/text/passage"
)

// Mark joins words of a block to links: those that lead to the words, and one
// that leads on from them.
type Mark = align.Mark

// Marks are what a page marks in a body, by block.
type Marks map[*Block][]Mark

// Marked writes a text as HTML with its marks. Marks may lie within each other
// and cross; of links that overlap, the first stays.
func Marked(plain string, marks []Mark) string {
	return align.Weave(plain, marks, html.EscapeString)
}

// MarkedHTML adds marks to safe HTML that says what plain does, white space and
// characters that do not show apart. A mark that begins in one element and
// ends in another is written in pieces, and leads nowhere. HTML that does not
// say what plain does is returned as it is, and ok is false.
func MarkedHTML(markup, plain string, marks []Mark) (marked string, ok bool) {
	spans, ok := align.Align(markup, plain, marks, passage.IsBlank)
	if !ok {
		return markup, false
	}
	return align.Weave(markup, spans, func(part string) string { return part }), true
}

// in writes the block's inside with its marks. Those of a block that cannot
// have any are taken out of the list.
func (m Marks) in(b *Block) string {
	marks := m[b]
	switch {
	case len(marks) == 0:
		return b.inner()
	case b.render == nil:
		return Marked(b.String, marks)
	}
	marked, ok := MarkedHTML(b.inner(), b.String, marks)
	if !ok {
		delete(m, b)
	}
	return marked
}
