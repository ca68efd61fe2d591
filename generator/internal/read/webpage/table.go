package webpage

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/read/webpage/runs"
)

// tableReader reads the rows of a table.
type tableReader struct {
	page   *writer
	rows   [][]record.Inline
	spans  map[int]int // of a column, how many rows more its cell reaches down
	head   bool
	wide   int
	plain  []string
	chosen int
	linked int
	links  int
	above  []*html.Node // captions
	layout bool         // it only puts things in their places
}

// table reads a table of data, or the blocks inside one that only puts them in
// places.
func (w *writer) table(n *html.Node, at place) {
	t := tableReader{page: w, spans: map[int]int{}, layout: attr(n, "role") == "presentation"}
	t.read(n)
	if t.layout || t.wide < 2 || len(t.rows) < 2 {
		w.flow(n, at)
		return
	}
	for _, c := range t.above {
		w.flow(c, at)
	}
	at.home, at.item = n, nil
	text := strings.Join(t.plain, " ")
	w.add(block{kind: table, rows: t.rows, head: t.head, text: text, letters: letters(text), linked: t.linked,
		links: t.links, chosen: t.chosen}, at)
}

// read reads what is inside a part of a table.
func (t *tableReader) read(n *html.Node) {
	for c := n.FirstChild; c != nil && !t.layout; c = c.NextSibling {
		if c.Type != html.ElementNode || isUnseen(c) {
			continue
		}
		switch c.DataAtom {
		case atom.Caption:
			t.above = append(t.above, c)
		case atom.Tr:
			t.rows = append(t.rows, nil)
			t.read(c)
			t.fill()
		case atom.Td, atom.Th:
			t.cell(c)
		default:
			t.read(c)
		}
	}
}

// fill leaves the places empty into which a cell above reaches, up to the next
// free one.
func (t *tableReader) fill() {
	row := &t.rows[len(t.rows)-1]
	for t.spans[len(*row)] > 0 {
		t.spans[len(*row)]--
		*row = append(*row, "")
	}
}

// widest is how many columns a cell reaches over at most.
const widest = 50

// cell reads a cell.
func (t *tableReader) cell(n *html.Node) {
	const longest = 500 // letters of a cell of data
	text := textOf(n)
	holdsLayout := !find(n, func(e *html.Node) bool {
		switch e.DataAtom {
		case atom.Table, atom.Ul, atom.Ol, atom.H1, atom.H2, atom.H3, atom.Form, atom.Blockquote:
			return false
		}
		return true
	})
	if t.layout = holdsLayout || len(text) > longest; t.layout {
		return
	}
	if len(t.rows) == 0 {
		t.rows = append(t.rows, nil)
	}
	t.fill()
	t.head = t.head || len(t.rows) == 1 && n.DataAtom == atom.Th
	var inner paragraphs
	t.page.phrasing(n, &inner, runs.Plain)
	words, of := inner.whole()
	row := &t.rows[len(t.rows)-1]
	down := min(number(attr(n, "rowspan"), 1), widest) - 1
	for i := range min(number(attr(n, "colspan"), 1), widest) {
		if i > 0 {
			words = ""
		}
		if down > 0 {
			t.spans[len(*row)] = down
		}
		*row = append(*row, words)
	}
	t.wide = max(t.wide, len(*row))
	t.chosen, t.linked, t.links = t.chosen+of.chosen, t.linked+of.linked, t.links+of.links
	t.plain = append(t.plain, text)
}

// number reads a number that is at least one.
func number(text string, otherwise int) int {
	if n, err := strconv.Atoi(text); err == nil && n > 0 {
		return n
	}
	return otherwise
}
