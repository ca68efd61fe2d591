package text

import (
	"fmt"
	"html"
	"html/template"
	"strings"

	goldmarktext "github.com/yuin/goldmark/text"
)

// HTML is the body for its page: every block with its anchor and a ¶ that
// links to itself, what was set aside left out. It is safe whatever the seed
// holds. The block that begins on the line of the title is marked as such:
// the page has the title as its heading already. Marks add elements and no
// words: without its ¶ a block says what its passage does. A block whose HTML
// does not stays unmarked, and its marks are taken out of the list.
func (b *Body) HTML(titleLine int, marks Marks) template.HTML {
	w := &htmlWriter{titleLine: titleLine, marks: marks}
	w.blocks(b.Blocks)
	return template.HTML(w.out.String())
}

// Render turns Markdown that an editor wrote (a note, a page) into safe HTML.
// Its links stay as they are: editors link inside the site, and the check of
// the site proves their links. HTML in it is left out.
func Render(source string) template.HTML {
	tree := parserFor([]byte(source)).Parse(goldmarktext.NewReader([]byte(source)))
	var out strings.Builder
	// Rendering goes to memory and fails for no input.
	_ = markdown.Renderer().Render(&out, []byte(source), tree)
	return template.HTML(out.String())
}

type htmlWriter struct {
	out       strings.Builder
	titleLine int
	marks     Marks
}

func (w *htmlWriter) blocks(blocks []Block) {
	for i := 0; i < len(blocks); {
		b := &blocks[i]
		switch {
		case b.Furniture != "":
			i++
		case b.Kind == Item, b.Kind == Clause:
			n := i + 1
			for n < len(blocks) && blocks[n].Kind == b.Kind && blocks[n].Furniture == "" && (b.Kind == Item ||
				goesOn(blocks[i:n], blocks[n].Marker)) {
				n++
			}
			w.list(blocks[i:n])
			i = n
		default:
			w.block(b)
			i++
		}
	}
}

func (w *htmlWriter) block(b *Block) {
	switch b.Kind {
	case Heading:
		fmt.Fprintf(&w.out, "<h%d%s>%s%s</h%d>\n", b.Level, id(b), w.marks.in(b), pilcrow(b), b.Level)
	case List:
		w.list(b.Children)
	case Quote:
		fmt.Fprintf(&w.out, "<blockquote%s>\n", id(b))
		w.blocks(b.Children)
		w.out.WriteString("</blockquote>\n")
	case Code:
		fmt.Fprintf(&w.out, "<pre%s><code>%s</code></pre>\n", id(b), w.marks.in(b))
	case Table, Markup:
		fmt.Fprintf(&w.out, "<div class=\"as-is\"%s>\n%s\n</div>\n", id(b), w.marks.in(b))
	case Division:
		fmt.Fprintf(&w.out, "<hr%s>\n", id(b))
	default:
		if !b.shown() {
			return
		}
		class := ""
		if b.Line == w.titleLine {
			class = ` class="title-line"`
		}
		fmt.Fprintf(&w.out, "<p%s%s>%s%s</p>\n", id(b), class, w.marks.in(b), pilcrow(b))
	}
}

// list writes items or clauses. A number that does not follow the one before
// is given outright, so that numbering that begins anew stays as it was.
func (w *htmlWriter) list(items []Block) {
	if len(items) == 0 {
		return
	}
	open, end, numbering := "<ul>\n", "</ul>\n", ""
	if items[0].Kind == Clause {
		open, end = "<ol>\n", "</ol>\n"
		numbering = style(items[0].Marker)
		if numbering != "1" {
			open = fmt.Sprintf("<ol type=%q>\n", numbering)
		}
	}
	w.out.WriteString(open)
	expected := 1
	for i := range items {
		b := &items[i]
		if b.Furniture != "" {
			continue
		}
		value := ""
		if b.Kind == Clause {
			if n := ordinal(b.Marker, numbering); n != expected {
				value = fmt.Sprintf(" value=\"%d\"", n)
				expected = n
			}
			expected++
		}
		fmt.Fprintf(&w.out, "<li%s%s>%s%s", id(b), value, w.marks.in(b), pilcrow(b))
		if len(b.Children) > 0 {
			w.out.WriteString("\n")
			w.blocks(b.Children)
		}
		w.out.WriteString("</li>\n")
	}
	w.out.WriteString(end)
}

// inner is the block's text as HTML.
func (b *Block) inner() string {
	if b.render != nil {
		return b.render()
	}
	return html.EscapeString(b.String)
}

func id(b *Block) string {
	if anchor := b.Anchor(); anchor != "" {
		return ` id="` + anchor + `"`
	}
	return ""
}

func pilcrow(b *Block) string {
	anchor := b.Anchor()
	if anchor == "" {
		return ""
	}
	return `<a class="pilcrow" href="#` + anchor + `" data-line="` + anchor[1:] + `" aria-label="Paragraph ` +
		anchor[1:] + `">¶</a>`
}

// style is the kind of numbering of a marker, as HTML names it.
func style(marker string) string {
	label := strings.Trim(marker, "().")
	switch {
	case label == "" || label[0] >= '0' && label[0] <= '9':
		return "1"
	case strings.Trim(label, "ivx") == "" && (len(label) > 1 || label == "i"):
		return "i"
	}
	return "a"
}

// goesOn reports whether a marker goes on with the numbering of a list. The
// letters i, v and x are numbers in one list and letters in another.
func goesOn(list []Block, marker string) bool {
	numbering := style(list[0].Marker)
	if style(marker) == numbering {
		return true
	}
	label := strings.Trim(marker, "().")
	before := ordinal(list[len(list)-1].Marker, numbering)
	return len(label) == 1 && numbering != "1" && strings.Contains("ivx", label) &&
		ordinal(marker, numbering) == before+1
}

// ordinal is the number that a marker stands for in a style of numbering.
func ordinal(marker, style string) int {
	label := strings.Trim(marker, "().")
	switch style {
	case "i":
		return roman(label)
	case "a":
		return int(label[0]-'a') + 1
	}
	n := 0
	for i := 0; i < len(label); i++ {
		n = n*10 + int(label[i]-'0')
	}
	return n
}

func roman(label string) int {
	values := map[byte]int{'i': 1, 'v': 5, 'x': 10}
	total := 0
	for i := 0; i < len(label); i++ {
		value := values[label[i]]
		if i+1 < len(label) && value < values[label[i+1]] {
			value = -value
		}
		total += value
	}
	return total
}
