package webpage

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/text/furniture"

	"aseanarchive/generator/internal/read/webpage/numeral"
)

// writer is a page while its text of record is put together.
type writer struct {
	out    record.Writer
	main   mainText
	links  links
	blocks []block
	notes  notes

	times    []string // that stand at the headline
	names    []string // that the page gives to its text, for lists and for cards
	verdicts verdicts
	pictures int // in the document, without words
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
	picture // without a word
	term
	meaning
)

// block is a piece of the page that is shown on lines of its own.
type block struct {
	kind    kind
	level   int    // of a heading, from 1
	depth   int    // of an item, from 0
	label   string // of an item, "" for a bullet
	words   record.Inline
	rows    [][]record.Inline
	head    bool     // the first row of a table is a heading
	text    string   // with single spaces
	letters int      // of the text
	linked  int      // of them, those of links
	links   int      // how many links stand in it
	chosen  int      // of the letters, those that the library takes for the text
	dated   bool     // a time stands in it
	times   []string // those that stand in it, as machines read them
	trail   bool     // it is the way to the page
	around  bool     // in an element that says that it is no part of the text
	named   bool     // in an element with the name of what stands around a text
	home    *html.Node
}

// place is where a block stands.
type place struct {
	home    *html.Node // the element
	item    *listItem  // of the list, nil outside one
	defines *definition
	quoted  bool
	around  bool
	named   bool
	deep    int // of elements
	heading int
	caption bool
	link    string // that the element stands in, "" for none
}

// listItem is an item while its blocks are read: the first of them has its label.
type listItem struct {
	depth   int
	label   string
	written bool
}

// definition is a term, or the first paragraph of what it means.
type definition struct{ isTerm, written bool }

// deepest is how deep elements are followed; what lies deeper is taken as one
// paragraph.
const deepest = 200

// gather reads the blocks of a page.
func (w *writer) gather(root *html.Node) {
	w.flow(root, place{home: root})
	markDashes(w.blocks)
}

// flow reads what is inside an element: blocks one after the other, and the text
// between them as paragraphs.
func (w *writer) flow(parent *html.Node, at place) {
	at.home = parent
	var run []*html.Node
	flush := func() {
		if len(run) > 0 {
			w.inlines(run, at)
		}
		run = run[:0]
	}
	for c := parent.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			run = append(run, c)
		case c.Type != html.ElementNode || isUnseen(c):
		case at.deep < deepest && (blocks[c.DataAtom] || holdsBlocks(c)):
			flush()
			w.block(c, at)
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
	name := ""
	if n.DataAtom != atom.Body && n.DataAtom != atom.Html {
		name = kindOfName(n)
	}
	at.named = at.named || name != ""
	at.caption = at.caption || isCaption(n, name)
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		at.heading = int(n.Data[1] - '0')
		w.flow(n, at)
	case atom.Ul, atom.Ol, atom.Menu, atom.Dir:
		w.list(n, at)
	case atom.Blockquote:
		at.quoted = true
		w.flow(n, at)
	case atom.Dt, atom.Dd:
		at.defines = &definition{isTerm: n.DataAtom == atom.Dt}
		w.flow(n, at)
	case atom.Table:
		w.table(n, at)
	case atom.Hr:
		w.blocks = append(w.blocks, block{kind: rule, around: at.around, home: n.Parent})
	case atom.A:
		if target := attr(n, "href"); target != "" && at.link == "" {
			at.link = target
		}
		w.flow(n, at)
	case atom.Figure:
		before := len(w.blocks)
		w.flow(n, at)
		if len(w.blocks) == before && holds(n, atom.Img) {
			w.blocks = append(w.blocks, block{kind: picture, around: at.around, home: n})
		}
	case atom.Pre:
		at.home = n
		chosen := w.main.isChosenBy(n)
		for _, line := range joinedLines(strings.Split(rawText(n), "\n")) {
			b := block{words: record.Plain(line), text: line}
			if b.letters = letters(line); chosen {
				b.chosen = b.letters
			}
			w.add(b, at)
		}
	default:
		w.flow(n, at)
	}
}

// withoutBullet takes the bullet off a line that begins with one: where a page was
// made with a word processor, its lists are paragraphs.
func withoutBullet(words record.Inline) (rest record.Inline, ok bool) {
	trimmed := strings.TrimLeftFunc(string(words), unicode.IsSpace)
	for _, bullet := range [...]string{"•", "·", "▪", "●", "◦", "‣", "■", "\uf0b7"} {
		if rest, ok := strings.CutPrefix(trimmed, bullet); ok {
			text := strings.TrimLeftFunc(rest, unicode.IsSpace)
			return record.Inline(text), text != rest && text != ""
		}
	}
	return words, false
}

// dashes are signs that begin the items of a list, and also lines that go on.
var dashes = [...]string{"- ", "– ", "— ", "* "}

// markDashes makes items of paragraphs that begin with one dash, several below each other.
func markDashes(blocks []block) {
	const fewest = 2
	for i := 0; i < len(blocks); {
		dash := dashOf(&blocks[i])
		end := i + 1
		goesOn := func(b *block) bool { return dashOf(b) == dash && areBelow(b.home, blocks[i].home) }
		for dash != "" && end < len(blocks) && goesOn(&blocks[end]) {
			end++
		}
		if end-i >= fewest {
			for k := i; k < end; k++ {
				b := &blocks[k]
				words := strings.TrimLeftFunc(string(b.words), unicode.IsSpace)
				b.kind, b.words = item, record.Inline(strings.TrimPrefix(words, dash))
				b.text = strings.TrimPrefix(b.text, dash)
			}
		}
		i = end
	}
}

// areBelow reports an element, or two that stand in one.
func areBelow(a, b *html.Node) bool { return a == b || a.Parent != nil && a.Parent == b.Parent }

// dashOf is the dash with which a paragraph begins, "" for none.
func dashOf(b *block) string {
	if b.kind != paragraph {
		return ""
	}
	for _, dash := range dashes {
		if strings.HasPrefix(strings.TrimLeftFunc(string(b.words), unicode.IsSpace), dash) {
			return dash
		}
	}
	return ""
}

// longestCaption is how many letters the text of a picture has at most.
const longestCaption = 400

// isCaption reports an element whose text belongs to a picture: it is one’s caption,
// is named so, or is a figure with nothing but pictures and their text.
func isCaption(n *html.Node, name string) bool {
	switch n.DataAtom {
	case atom.Figcaption:
		return true
	case atom.Figure:
		return holds(n, atom.Img) && !holds(n, atom.Table) && !holds(n, atom.Blockquote) && !holds(n, atom.Pre)
	case atom.Body, atom.Html, atom.Main, atom.Article:
		return false
	}
	return name == furniture.Caption
}

// rawText is the text inside an element as it is written.
func rawText(n *html.Node) string {
	var b strings.Builder
	var visit func(*html.Node)
	visit = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.DataAtom == atom.Br:
			b.WriteByte('\n')
		case n.Type == html.ElementNode && isUnseen(n):
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
	}
	visit(n)
	return b.String()
}

// isAround reports an element that says that it stands around the text. One that
// is hidden from those who listen is seen, but no part of the text.
func isAround(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Footer:
		return true
	}
	switch attr(n, "role") {
	case "navigation", "complementary", "contentinfo", "search", "menu", "banner", "dialog", "alertdialog":
		return true
	}
	return attr(n, "aria-hidden") == "true"
}

// list reads a list. Its numbers are those that a browser shows.
func (w *writer) list(n *html.Node, at place) {
	depth := 0
	if at.item != nil {
		depth = at.item.depth + 1
	}
	var empty []block // items without words behind one that has some
	begun := false
	number := 1
	if start, err := strconv.Atoi(attr(n, "start")); err == nil {
		number = start
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		of := at
		of.home, of.deep = n, at.deep+1
		of.item = &listItem{depth: depth}
		if c.Type == html.TextNode {
			w.inlines([]*html.Node{c}, of)
			continue
		}
		if c.Type != html.ElementNode || isUnseen(c) {
			continue
		}
		if c.DataAtom == atom.Li {
			if value, err := strconv.Atoi(attr(c, "value")); err == nil {
				number = value
			}
			if n.DataAtom == atom.Ol && !isUnnumbered(n) && !isUnnumbered(c) {
				of.item.label = numeral.Of(number, attr(n, "type"))
			}
			number++
			before := len(w.blocks)
			w.flow(c, of)
			switch {
			case len(w.blocks) > before:
				w.blocks = slices.Insert(w.blocks, before, empty...)
				empty, begun = nil, true
			case begun && of.item.label != "":
				empty = append(empty, emptyItem(of))
			}
			continue
		}
		of.item = at.item // a list in a list, without an item around it
		if at.item == nil {
			of.item = &listItem{depth: depth, written: true}
		}
		w.block(c, of)
	}
}

// emptyItem is an item that shows nothing but its number. Between others it is a clause
// that was left out; lists of nothing else are buttons.
func emptyItem(at place) block {
	return block{kind: item, depth: at.item.depth, label: at.item.label, text: at.item.label, around: at.around,
		named: at.named, home: at.home}
}

// isUnnumbered reports a list or an item that says that it shows no number.
func isUnnumbered(n *html.Node) bool {
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	return strings.Contains(style, "list-style:none") || strings.Contains(style, "list-style-type:none")
}

// add enters a block.
func (w *writer) add(b block, at place) {
	if b.text = record.OneLine(b.text); b.text == "" {
		return
	}
	if b.kind == paragraph {
		if rest, ok := withoutBullet(b.words); ok && at.heading == 0 && !at.caption && at.item == nil {
			b.words, at.item = rest, &listItem{}
		}
		switch {
		case at.heading > 0:
			b.kind, b.level = heading, at.heading
		case at.caption && b.letters < longestCaption:
			b.kind = caption
		case at.item != nil && !at.item.written:
			b.kind, b.depth, b.label = item, at.item.depth, at.item.label
		case at.quoted:
			b.kind = quote
		case at.defines != nil && !at.defines.written && at.defines.isTerm:
			b.kind = term
		case at.defines != nil && !at.defines.written:
			b.kind = meaning
		}
	}
	if at.defines != nil {
		at.defines.written = true
	}
	if at.item != nil {
		at.item.written = true
	}
	if at.link != "" && b.kind != table {
		b.linked, b.links = b.letters, max(b.links, 1)
		if b.words = record.Link(b.words, w.links.resolve(at.link)); b.kind == heading {
			b.level = max(b.level, 2)
		}
	}
	b.around, b.named, b.home = at.around, at.named, at.home
	w.blocks = append(w.blocks, b)
}
