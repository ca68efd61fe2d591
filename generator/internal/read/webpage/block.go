package webpage

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/record"
)

// writer is a page while its text of record is put together.
type writer struct {
	out    record.Writer
	blocks []block
	notes  map[string]string // labels of notes by the IDs of their elements
	order  []noteText

	first, last int // blocks of the document, from the first up to, without the last
	title       int // the block that is the title, -1 for none
}

// noteText is the text of a note.
type noteText struct {
	label string
	words record.Inline
}

// kind says what a block is.
type kind int

const (
	paragraph kind = iota
	heading
	item
	quote
	table
	rule
	caption
)

// block is a piece of the page that is shown on lines of its own.
type block struct {
	kind   kind
	level  int    // of a heading, from 1
	depth  int    // of an item, from 0
	label  string // of an item, "" for a bullet
	words  record.Inline
	rows   [][]record.Inline
	head   bool // the first row of a table is a heading
	text   string
	linked int  // letters of the text that are links
	around bool // in an element that says that it is no part of the text
	dated  bool // a time stands in it
	isNote bool
}

// place is where a block stands.
type place struct {
	depth   int // of lists
	label   string
	isItem  bool
	quoted  bool
	around  bool
	deep    int // of elements
	heading int
	caption bool
}

// deepest is how deep elements are followed; what lies deeper is taken as one
// paragraph.
const deepest = 200

// gather reads the blocks of a page.
func (w *writer) gather(root *html.Node) { w.flow(root, place{depth: -1}) }

// flow reads what is inside an element: blocks one after the other, and the text
// between them as paragraphs.
func (w *writer) flow(parent *html.Node, at place) {
	var run []*html.Node
	flush := func() {
		w.inlines(run, at)
		run = nil
	}
	for c := parent.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			run = append(run, c)
		case c.Type != html.ElementNode || isUnseen(c):
		case at.deep < deepest && (blocks[c.DataAtom] || holdsBlocks(c)):
			flush()
			w.block(c, at)
			at.label, at.isItem = "", at.isItem && at.label == "" && parent.DataAtom != atom.Li
		default:
			run = append(run, c)
		}
	}
	flush()
}

// block reads one element.
func (w *writer) block(n *html.Node, at place) {
	at.deep++
	at.around = at.around || isAround(n)
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		at.heading = int(n.Data[1] - '0')
		w.flow(n, at)
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		w.list(n, at)
	case atom.Blockquote:
		at.quoted = true
		w.flow(n, at)
	case atom.Table:
		w.table(n, at)
	case atom.Hr:
		w.blocks = append(w.blocks, block{kind: rule, around: at.around})
	case atom.Figcaption, atom.Caption:
		at.caption = n.DataAtom == atom.Figcaption
		w.flow(n, at)
	case atom.Pre:
		for line := range strings.Lines(rawText(n)) {
			w.add(block{words: record.Plain(line), text: line}, at)
		}
	default:
		w.flow(n, at)
	}
}

// rawText is the text inside an element as it is written.
func rawText(n *html.Node) string {
	var b strings.Builder
	var visit func(*html.Node)
	visit = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
	}
	visit(n)
	return b.String()
}

// isAround reports an element that says that it stands around the text.
func isAround(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Footer:
		return true
	}
	switch attr(n, "role") {
	case "navigation", "complementary", "contentinfo", "search", "menu", "banner":
		return true
	}
	return false
}

// list reads a list. Its numbers are those that a browser shows.
func (w *writer) list(n *html.Node, at place) {
	at.depth++
	at.label = ""
	number := 1
	if start, err := strconv.Atoi(attr(n, "start")); err == nil {
		number = start
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode || isUnseen(c) {
			continue
		}
		of := at
		if c.DataAtom == atom.Li {
			if value, err := strconv.Atoi(attr(c, "value")); err == nil {
				number = value
			}
			of.isItem = true
			if n.DataAtom == atom.Ol {
				of.label = numeral(number, attr(n, "type"))
			}
			number++
		}
		of.deep++
		w.flow(c, of)
	}
}

// numeral is the number of an item as a browser shows it.
func numeral(number int, kind string) string {
	const alphabet = 26
	switch {
	case kind == "a" && number >= 1 && number <= alphabet:
		return string(rune('a'+number-1)) + "."
	case kind == "A" && number >= 1 && number <= alphabet:
		return string(rune('A'+number-1)) + "."
	case (kind == "i" || kind == "I") && number >= 1 && number <= len(romans):
		if kind == "I" {
			return strings.ToUpper(romans[number-1]) + "."
		}
		return romans[number-1] + "."
	}
	return strconv.Itoa(number) + "."
}

var romans = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
	"xvi", "xvii", "xviii", "xix", "xx"}

// table reads a table of data, or the blocks inside one that only puts them in
// places.
func (w *writer) table(n *html.Node, at place) {
	var rows [][]record.Inline
	wide, head := 0, false
	isLayout := false
	var text strings.Builder
	find(n, func(e *html.Node) bool {
		switch e.DataAtom {
		case atom.Table, atom.Ul, atom.Ol, atom.H1, atom.H2, atom.H3:
			isLayout = true
		case atom.Tr:
			rows = append(rows, nil)
		case atom.Td, atom.Th:
			if len(rows) == 0 {
				rows = append(rows, nil)
			}
			cell := textOf(e)
			const longest = 500 // letters of a cell of data
			isLayout = isLayout || len(cell) > longest
			last := len(rows) - 1
			if last == 0 && e.DataAtom == atom.Th {
				head = true
			}
			var inner paragraphs
			w.phrasing(e, &inner)
			rows[last] = append(rows[last], inner.whole())
			wide = max(wide, len(rows[last]))
			text.WriteString(cell + " ")
		}
		return !isLayout
	})
	if isLayout || wide < 2 || len(rows) < 2 {
		w.flow(n, at)
		return
	}
	w.add(block{kind: table, rows: rows, head: head, text: strings.TrimSpace(text.String())}, at)
}

// add enters a block.
func (w *writer) add(b block, at place) {
	if b.kind == paragraph {
		switch {
		case at.heading > 0:
			b.kind, b.level = heading, at.heading
		case at.caption:
			b.kind = caption
		case at.isItem:
			b.kind, b.depth, b.label = item, at.depth, at.label
		case at.quoted:
			b.kind = quote
		}
	}
	b.around = at.around
	if b.text = strings.Join(strings.Fields(b.text), " "); b.text != "" {
		w.blocks = append(w.blocks, b)
	}
}

// inlines makes paragraphs of text and elements in a line.
func (w *writer) inlines(run []*html.Node, at place) {
	var p paragraphs
	for _, n := range run {
		w.phrase(n, &p)
	}
	parts := p.parted(at.heading > 0)
	for i, part := range parts {
		b := block{words: part.words, text: part.text, linked: part.linked, dated: part.dated, isNote: part.isNote}
		if i > 0 {
			at.label, at.isItem = "", false // a second line of an item stands below it
		}
		w.add(b, at)
	}
}

// paragraphs are lines of running text while they are read.
type paragraphs struct{ lines []textLine }

// textLine is what stands between two line breaks.
type textLine struct {
	pieces []record.Inline
	plain  strings.Builder
	linked int
	dated  bool
	isNote bool
}

func (p *paragraphs) line() *textLine {
	if len(p.lines) == 0 {
		p.lines = make([]textLine, 1)
	}
	return &p.lines[len(p.lines)-1]
}

func (p *paragraphs) breakLine() { p.line(); p.lines = append(p.lines, textLine{}) }

func (p *paragraphs) add(words record.Inline, text string) {
	l := p.line()
	l.pieces = append(l.pieces, words)
	l.plain.WriteString(text)
}

// whole is all of it on one line.
func (p *paragraphs) whole() record.Inline {
	var all []record.Inline
	for i := range p.lines {
		if i > 0 {
			all = append(all, " ")
		}
		all = append(all, p.lines[i].pieces...)
	}
	return record.Join(all...)
}

// part is a paragraph.
type part struct {
	words         record.Inline
	text          string
	linked        int
	dated, isNote bool
}

// parted are the paragraphs that line breaks make: each line is one, as in an
// address, but for a line that goes on in the next. A heading stays whole.
func (p *paragraphs) parted(whole bool) []part {
	var parts []part
	for i := range p.lines {
		l := &p.lines[i]
		words, text := record.Join(l.pieces...), strings.TrimSpace(l.plain.String())
		if n := len(parts); n > 0 && text != "" && (whole || goesOn(parts[n-1].text, text)) {
			last := &parts[n-1]
			last.words, last.text = record.Join(last.words, " ", words), last.text+" "+text
			last.linked, last.dated = last.linked+l.linked, last.dated || l.dated
			continue
		}
		if text != "" {
			parts = append(parts, part{words, text, l.linked, l.dated, l.isNote})
		}
	}
	return parts
}

// goesOn reports whether a sentence runs over a line break.
func goesOn(before, behind string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(behind)
	return !strings.ContainsRune(".!?:;", last) && unicode.IsLower(first)
}

// phrasing reads the text inside an element.
func (w *writer) phrasing(parent *html.Node, p *paragraphs) {
	for c := parent.FirstChild; c != nil; c = c.NextSibling {
		w.phrase(c, p)
	}
}

// phrase reads one node of running text.
func (w *writer) phrase(n *html.Node, p *paragraphs) {
	switch {
	case n.Type == html.TextNode:
		words := singleSpaces(n.Data)
		p.add(record.Plain(words), words)
		return
	case n.Type != html.ElementNode || isUnseen(n):
		return
	}
	switch n.DataAtom {
	case atom.Br:
		p.breakLine()
	case atom.A:
		w.link(n, p)
	case atom.Wbr:
	case atom.Time:
		w.phrasing(n, p)
		p.line().dated = true
	default:
		if blocks[n.DataAtom] { // deeper than is followed, or in a cell of a table
			p.add(" ", " ")
		}
		w.phrasing(n, p)
	}
}

// link reads a link: to another place, or to a note of the page.
func (w *writer) link(n *html.Node, p *paragraphs) {
	target := attr(n, "href")
	if id, ok := strings.CutPrefix(target, "#"); ok {
		text := textOf(n)
		switch label, known := w.notes[id]; {
		case known:
			p.line().pieces = append(p.line().pieces, record.Mark(label))
			return
		case strings.Trim(text, "↩↑^︎️ ") == "":
			return // back from a note
		}
	}
	var inner paragraphs
	w.phrasing(n, &inner)
	text := textOf(n)
	p.add(record.Link(inner.whole(), target), edges(rawText(n), text))
	p.line().linked += letters(text)
}

// letters counts the letters and figures of a text.
func letters(text string) int {
	n := 0
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// edges puts the spaces around a text back.
func edges(raw, text string) string {
	if text == "" {
		return " "
	}
	if raw != strings.TrimLeftFunc(raw, unicode.IsSpace) {
		text = " " + text
	}
	if raw != strings.TrimRightFunc(raw, unicode.IsSpace) {
		text += " "
	}
	return text
}

// singleSpaces makes one space of white space, as a browser does.
func singleSpaces(text string) string {
	var b strings.Builder
	space := false
	for _, r := range text {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' {
			space = true
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	if space {
		b.WriteByte(' ')
	}
	return b.String()
}

// notesOf finds the notes of a page: a link in small letters, a figure or a sign,
// leads to an element that begins with a link back, or with the same figure.
func (w *writer) notesOf(root *html.Node) {
	byID := map[string]*html.Node{}
	find(root, func(n *html.Node) bool {
		if id := attr(n, "id"); id != "" && byID[id] == nil {
			byID[id] = n
		}
		return true
	})
	w.notes = map[string]string{}
	find(root, func(n *html.Node) bool {
		id, ok := strings.CutPrefix(attr(n, "href"), "#")
		mark := strings.Trim(textOf(n), "[]() ")
		target := byID[id]
		if n.DataAtom != atom.A || !ok || target == nil || w.notes[id] != "" || !isMark(mark) {
			return true
		}
		body := enclosing(target)
		if text := textOf(body); body.DataAtom == atom.Sup || len(text) < 3 || isWithin(n, body) || !isBelow(n, body) {
			return true
		}
		w.notes[id] = strconv.Itoa(len(w.notes) + 1)
		w.order = append(w.order, noteText{label: w.notes[id]})
		w.takeNote(body, mark, len(w.order)-1)
		return true
	})
}

// isMark reports what notes are marked with.
func isMark(text string) bool {
	const longest = 3
	return text != "" && len(text) <= longest &&
		(strings.Trim(text, "0123456789") == "" || strings.Trim(text, "*†‡§") == "" || len(text) == 1)
}

// enclosing is the block of an element, or the element itself where it is one.
func enclosing(n *html.Node) *html.Node {
	for p := n; p != nil; p = p.Parent {
		switch p.DataAtom {
		case atom.Li, atom.P, atom.Dd, atom.Div, atom.Td:
			return p
		}
	}
	return n
}

func isWithin(n, of *html.Node) bool {
	for p := n; p != nil; p = p.Parent {
		if p == of {
			return true
		}
	}
	return false
}

// isBelow reports whether a node stands behind another one in the page.
func isBelow(n, other *html.Node) bool {
	top := n
	for top.Parent != nil {
		top = top.Parent
	}
	first := true
	find(top, func(e *html.Node) bool {
		if e == other {
			first = false
		}
		return e != n && e != other
	})
	return first
}

// takeNote reads the text of a note and takes it out of the page, so that it is not
// read twice.
func (w *writer) takeNote(body *html.Node, mark string, index int) {
	var p paragraphs
	w.phrasing(body, &p)
	words := strings.TrimSpace(string(p.whole()))
	for _, label := range [...]string{"[" + mark + "]", `\[` + mark + `\]`, "(" + mark + ")", mark + ".", mark} {
		if rest, ok := strings.CutPrefix(words, label); ok {
			words = strings.TrimSpace(rest)
			break
		}
	}
	w.order[index].words = record.Inline(words)
	body.Attr = append(body.Attr, html.Attribute{Key: "hidden"})
}
