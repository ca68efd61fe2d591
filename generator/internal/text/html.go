package text

import (
	"html"
	"html/template"
	"strconv"

	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/outline"
	"aseanarchive/generator/internal/text/script"
)

// HTML is the body for its page: every block with its anchor and a ¶ that
// links to itself, paragraphs with their numbers, what was set aside left out. It is safe whatever the seed
// holds. The block that begins on the line of the title is marked as such:
// the page has the title as its heading already. Labels of clauses stand in
// it as text: they are searched for, copied and cited. Marks add elements and
// no words: without its label and its ¶ a block says what its passage does. A
// block whose HTML does not stays unmarked, and its marks are taken out of the
// list.
func (b *Body) HTML(titleLine int, marks Marks) template.HTML {
	w := &htmlWriter{titleLine: titleLine, marks: marks, back: noteLinks(b.Blocks)}
	w.out.Grow(len(b.Source.Text) * 5 / 4)
	w.blocks(b.Blocks)
	return template.HTML(w.out.String())
}

// Render turns Markdown that an editor wrote (a note, a page) into safe HTML.
// Its links stay as they are: editors link inside the site, and the check of
// the site proves their links. HTML in it is left out, and a picture of another
// host becomes a link.
func Render(source string) template.HTML {
	return template.HTML(markup.Render([]byte(source)))
}

// ForeignPictures are the pictures of other hosts in Markdown that an editor
// wrote, for which Render writes links.
func ForeignPictures(source string) []string { return markup.ForeignPictures([]byte(source)) }

type htmlWriter struct {
	out        markup.Pieces
	titleLine  int
	marks      Marks
	back       map[*Block]string // from notes to their marks
	outline    outline.Outline
	paragraphs int // how many of them have begun
}

func (w *htmlWriter) blocks(blocks []Block) {
	for i := 0; i < len(blocks); {
		b := &blocks[i]
		switch {
		case b.Furniture != "":
			i++
		case b.Kind == Item, b.Kind == Clause, b.Kind == List:
			var items []*Block
			for ; i < len(blocks) && isListed(&blocks[i]); i++ {
				items = appendItems(items, &blocks[i])
			}
			w.list(items)
		default:
			w.block(b)
			i++
		}
	}
}

func (w *htmlWriter) block(b *Block) {
	switch b.Kind {
	case Heading:
		name := "h" + strconv.Itoa(w.outline.Rank(b.Level, b.Line == w.titleLine))
		w.out.Put("<", name, w.id(b), direction(b), ">", w.marks.in(b), w.pilcrow(b), "</", name, ">\n")
	case Quote:
		w.out.Put("<blockquote", w.id(b), ">\n", w.pilcrow(b))
		w.blocks(b.Children)
		w.out.WriteString("</blockquote>\n")
	case Code:
		w.out.Put("<pre", w.id(b), "><code>", w.marks.in(b), "</code></pre>\n")
	case Table, Markup:
		w.out.Put(`<div class="as-is"`, w.id(b), ">\n", w.marks.in(b), "\n", w.pilcrow(b), "</div>\n")
	case Note:
		w.note(b)
	case Definitions:
		w.out.WriteString("<dl>\n")
		w.blocks(b.Children)
		w.out.WriteString("</dl>\n")
	case Term:
		w.out.Put("<dt", w.id(b), direction(b), ">", w.marks.in(b), w.pilcrow(b), "</dt>\n")
	case Definition:
		w.definition(b)
	case Division:
		w.out.Put("<hr", w.id(b), ">\n")
	default:
		if !b.shown() {
			return
		}
		class := ""
		switch {
		case b.Line == w.titleLine && b.anchored:
			class = ` class="title-line"`
		case b.columns:
			class = ` class="columned"`
		}
		w.out.Put("<p", w.id(b), direction(b), class, ">", w.marks.in(b), w.pilcrow(b), "</p>\n")
	}
}

// definition writes what a term means.
func (w *htmlWriter) definition(b *Block) {
	w.out.Put("<dd", w.id(b), direction(b), ">", w.marks.in(b), w.pilcrow(b))
	if len(b.Children) > 0 {
		w.out.WriteString("\n")
	}
	w.blocks(b.Children)
	w.out.WriteString("</dd>\n")
}

// note writes a note; its label leads back to its mark.
func (w *htmlWriter) note(b *Block) {
	mark := html.EscapeString(b.Marker)
	if href := w.back[b]; href != "" {
		mark = `<a href="` + href + `">` + mark + "</a>"
	}
	w.out.Put(`<div class="footnote"`, w.id(b), direction(b), `><span class="label">`, mark, "</span> ", w.marks.in(b),
		w.pilcrow(b), "\n")
	w.blocks(b.Children)
	w.out.WriteString("</div>\n")
}

// inner is the block's text as HTML.
func (b *Block) inner() string {
	if b.render != nil {
		return b.render()
	}
	return html.EscapeString(b.String)
}

// id is the attribute of a block that has an anchor. It is asked for once for
// each block, in the order of the text, and counts its paragraphs.
func (w *htmlWriter) id(b *Block) string {
	anchor := b.Anchor()
	if anchor == "" {
		return ""
	}
	if b.isParagraph(w.titleLine) {
		w.paragraphs++
	}
	return ` id="` + anchor + `"`
}

// pilcrow is the link from a block to itself, with the number of its paragraph.
func (w *htmlWriter) pilcrow(b *Block) string {
	anchor := b.Anchor()
	switch {
	case anchor == "":
		return ""
	case b.isParagraph(w.titleLine):
		number := strconv.Itoa(w.paragraphs)
		return `<a class="pilcrow" href="#` + anchor + `" data-number="` + number + `" aria-label="Paragraph ` + number +
			`">¶</a>`
	}
	return `<a class="pilcrow" href="#` + anchor + `" aria-label="Address of this heading">¶</a>`
}

// direction is the attribute of a block that is read from right to left.
func direction(b *Block) string {
	if script.ReadsLeft(b.String) {
		return ` dir="rtl"`
	}
	return ""
}
