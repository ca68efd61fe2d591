package office

import (
	"context"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/read/record"
)

// ReadODT reads an ODT.
func ReadODT(ctx context.Context, raw []byte) (*record.Text, error) {
	c, err := open(raw)
	if err != nil {
		return nil, err
	}
	if c.optional("META-INF/manifest.xml").find("encryption-data").name != "" {
		return nil, encrypted()
	}
	root, err := c.read("content.xml")
	if err != nil {
		return nil, err
	}
	if root == nil {
		return nil, broken()
	}
	o := &odt{ctx: ctx, lists: map[string][]odtLevel{}, counters: map[string]*counter{}, styles: map[string]*node{}}
	meta := c.optional("meta.xml")
	given(&o.out, meta.find("title").words(), odtAuthor(meta), meta.find("creation-date").words(),
		meta.find("date").words())
	pages := c.optional("styles.xml")
	for _, part := range []*node{pages, root} {
		part.each("list-style", o.readListStyle)
		part.each("style", func(n *node) { o.styles[n.attr("name")] = n })
	}
	text := root.find("body").child("text")
	o.settleTitle(text)
	o.margins(pages, "header", "running-head")
	o.blocks(text)
	o.writeNotes()
	o.margins(pages, "footer", "running-foot")
	for _, comment := range o.comments {
		o.out.Aside("comment", comment)
	}
	o.remarks.write(&o.out)
	return o.out.Text(), ctx.Err()
}

// odtAuthor is who wrote a file first, else who wrote in it last.
func odtAuthor(meta *node) string {
	if first := meta.find("initial-creator").words(); first != "" {
		return first
	}
	return meta.find("creator").words()
}

// odt is an ODT while it is read.
type odt struct {
	ctx      context.Context
	out      record.Writer
	remarks  remarks
	shift    int // what headings come below the title
	styles   map[string]*node
	lists    map[string][]odtLevel // by the names of their styles
	counters map[string]*counter   // by the IDs of lists, or the names of their styles
	current  odtList

	notes    []odtNote
	comments []record.Inline
}

// odtLevel is a level of a style of lists.
type odtLevel struct {
	format, prefix, suffix string
	start, shown           int // shown levels
	bullet                 bool
}

// odtList is the list in which a block stands.
type odtList struct {
	style   string
	counter *counter
	depth   int // of lists within each other; 0 for none
}

type odtNote struct {
	label string
	body  *node
}

func (o *odt) readListStyle(n *node) {
	const mostLevels = 10
	levels := make([]odtLevel, mostLevels)
	for l := n.first; l != nil; l = l.next {
		level, err := strconv.Atoi(l.attr("level"))
		if err != nil || level < 1 || level > mostLevels {
			continue
		}
		of := odtLevel{format: l.attr("num-format"), prefix: l.attr("num-prefix"), suffix: l.attr("num-suffix"),
			start: 1, shown: 1, bullet: strings.Contains(l.name, "bullet") || strings.Contains(l.name, "image")}
		if start, err := strconv.Atoi(l.attr("start-value")); err == nil {
			of.start = start
		}
		if shown, err := strconv.Atoi(l.attr("display-levels")); err == nil {
			of.shown = shown
		}
		levels[level-1] = of
	}
	o.lists[n.attr("name")] = levels
}

// isTitle reports the style of the title of a document, or one that is based on it.
func (o *odt) isTitle(p *node) bool {
	return o.isBasedOn(p, func(style string) bool { return style == "Title" })
}

// headingLevel is the level of a paragraph in the style of a heading, as programs that save
// web pages write one; 0 for none.
func (o *odt) headingLevel(p *node) (level int) {
	o.isBasedOn(p, func(style string) bool {
		number, ok := strings.CutPrefix(style, "Heading_20_")
		if n, err := strconv.Atoi(number); ok && err == nil && n > 0 {
			level = n
		}
		return level > 0
	})
	return level
}

// isBasedOn reports whether the style of a paragraph is one, or is based on it.
func (o *odt) isBasedOn(p *node, isOne func(style string) bool) bool {
	const mostSteps = 20
	name := p.attr("style-name")
	for range mostSteps {
		if isOne(name) {
			return true
		}
		style := o.styles[name]
		if style == nil {
			break
		}
		name = style.attr("parent-style-name")
	}
	return false
}

// settleTitle looks for the title, as in a DOCX.
func (o *odt) settleTitle(text *node) {
	titled, first := false, 0
	text.each("p", func(p *node) {
		if o.headingLevel(p) == 1 && p.words() != "" {
			first++
		}
		titled = titled || o.isTitle(p) && p.words() != ""
	})
	text.each("h", func(h *node) {
		if outlineOf(h) == 1 && h.words() != "" {
			first++
		}
	})
	if titled || first > 1 {
		o.shift = 1
	}
}

// outlineOf is the level of a heading, from 1.
func outlineOf(h *node) int {
	level, err := strconv.Atoi(h.attr("outline-level"))
	if err != nil {
		return 1
	}
	return level
}

// blocks writes what is inside an element, block by block.
func (o *odt) blocks(parent *node) {
	for n := parent.first; n != nil; n = n.next {
		if o.ctx.Err() != nil {
			return
		}
		o.block(n)
	}
}

// block writes one of them.
func (o *odt) block(n *node) {
	switch n.name {
	case "h":
		o.heading(n)
	case "p":
		o.paragraph(n)
	case "list":
		o.list(n)
	case "table":
		o.table(n)
	case "section", "index-body", "table-of-content", "index-title", "numbered-paragraph":
		o.blocks(n)
	case "frame":
		var p paragraph
		o.frame(n, &p)
		for _, box := range p.behind {
			o.blocks(box)
		}
	case "tracked-changes":
		for change := n.first; change != nil; change = change.next {
			o.remarks.changes++
		}
	}
}

func (o *odt) heading(n *node) {
	var p paragraph
	o.inside(n, &p)
	o.out.Heading(outlineOf(n)+o.shift, p.whole())
	o.boxes(&p)
}

// boxes writes the text boxes that are anchored in a paragraph.
func (o *odt) boxes(p *paragraph) {
	list := o.current
	o.current = odtList{}
	for _, box := range p.behind {
		o.blocks(box)
	}
	o.current = list
}

// paragraph writes one of a list as its item, any other by its lines.
func (o *odt) paragraph(n *node) {
	var p paragraph
	o.inside(n, &p)
	switch {
	case o.isTitle(n):
		o.out.Heading(1, p.whole())
	case o.headingLevel(n) > 0 && o.current.depth == 0:
		o.out.Heading(o.headingLevel(n)+o.shift, p.whole())
	case o.current.depth > 0:
		if words := p.whole(); words != "" {
			o.out.Item(o.current.depth-1, o.label(), words)
		}
	default:
		for _, words := range p.parted() {
			o.out.Paragraph(words)
		}
	}
	o.boxes(&p)
}

// list writes a list. Its first paragraph of each item has the item's number.
func (o *odt) list(n *node) {
	before := o.current
	o.current.depth++
	if style := n.attr("style-name"); style != "" {
		o.current.style = style
	}
	if before.depth == 0 || n.attr("style-name") != "" && n.attr("style-name") != before.style {
		o.current.counter = o.counterOf(n)
	}
	for item := n.first; item != nil; item = item.next {
		switch item.name {
		case "list-item":
			o.item(item)
		case "list-header":
			numbered := o.current
			o.current = odtList{}
			o.blocks(item)
			o.current = numbered
		}
	}
	o.current = before
}

// counterOf counts the items of a list: one that says so counts on from the one
// before it.
func (o *odt) counterOf(n *node) *counter {
	key := n.attr("style-name")
	if n.attr("continue-list") == "" && n.attr("continue-numbering") != "true" || o.counters[key] == nil {
		o.counters[key] = &counter{}
	}
	return o.counters[key]
}

// item writes an item: only its first paragraph is counted.
func (o *odt) item(n *node) {
	first := true
	for part := n.first; part != nil; part = part.next {
		if part.name == "p" || part.name == "h" {
			if first {
				o.count(n)
				o.paragraph(part)
				first = false
				continue
			}
			list := o.current
			o.current = odtList{}
			o.paragraph(part)
			o.current = list
			continue
		}
		o.block(part)
	}
}

func (o *odt) level() odtLevel {
	levels := o.lists[o.current.style]
	if at := o.current.depth - 1; at < len(levels) {
		return levels[at]
	}
	return odtLevel{bullet: true}
}

func (o *odt) count(item *node) {
	if o.current.counter == nil {
		o.current.counter = &counter{}
	}
	start := o.level().start
	if value, err := strconv.Atoi(item.attr("start-value")); err == nil {
		start = value
	}
	o.current.counter.next(o.current.depth-1, start)
}

// label is the number of the item that was counted last, with those of the levels
// above that are shown with it.
func (o *odt) label() string {
	of := o.level()
	if of.bullet || of.format == "" {
		return ""
	}
	levels := o.lists[o.current.style]
	var numbers []string
	last := o.current.depth - 1
	for k := max(0, last-of.shown+1); k <= last && k < len(levels); k++ {
		if number := numeral(o.current.counter.at(k, levels[k].start), levels[k].format); number != "" {
			numbers = append(numbers, number)
		}
	}
	return strings.TrimSpace(of.prefix + strings.Join(numbers, ".") + of.suffix)
}

// inside reads what is inside a paragraph.
func (o *odt) inside(parent *node, p *paragraph) {
	for n := parent.first; n != nil; n = n.next {
		switch n.name {
		case "":
			p.add(n.text)
		case "s", "tab":
			p.add(" ")
		case "line-break":
			p.breakLine()
		case "a":
			var inner paragraph
			o.inside(n, &inner)
			p.settle()
			p.piece(record.Link(inner.whole(), n.attr("href")))
			p.behind = append(p.behind, inner.behind...)
		case "note":
			o.note(n, p)
		case "annotation":
			o.comment(n)
		case "frame", "custom-shape":
			o.frame(n, p)
		case "annotation-end", "change", "change-start", "change-end", "bookmark", "soft-page-break", "tracked-changes":
		default:
			o.inside(n, p)
		}
	}
}

// frame takes the text out of a box, and counts a picture.
func (o *odt) frame(n *node, p *paragraph) {
	switch box := n.child("text-box"); {
	case box.name != "":
		p.behind = append(p.behind, box)
	case n.name == "custom-shape":
		p.behind = append(p.behind, n)
	case n.has("image"):
		o.remarks.pictures++
	}
}

// note adds the mark of a note; its text stands below the document. Notes are
// numbered anew, because foot- and endnotes have the same numbers.
func (o *odt) note(n *node, p *paragraph) {
	label := strconv.Itoa(len(o.notes) + 1)
	o.notes = append(o.notes, odtNote{label, n.child("note-body")})
	p.mark(label)
}

func (o *odt) writeNotes() {
	for i := 0; i < len(o.notes); i++ { // a note may hold notes
		o.out.Note(o.notes[i].label, o.flat(o.notes[i].body))
	}
}

func (o *odt) comment(n *node) {
	words := o.flat(n)
	if author := n.child("creator").words(); author != "" && words != "" {
		words = record.Join(record.Plain(author), ": ", words)
	}
	o.comments = append(o.comments, words)
}

// flat is all text inside an element on one line.
func (o *odt) flat(parent *node) record.Inline {
	var all []record.Inline
	visit := func(n *node) {
		var p paragraph
		o.inside(n, &p)
		if words := p.whole(); words != "" {
			all = append(all, words, " ")
		}
	}
	parent.each("p", visit)
	parent.each("h", visit)
	return record.Join(all...)
}

// table writes a table, or the blocks of one that has a single column.
func (o *odt) table(n *node) {
	var rows [][]record.Inline
	width, head := 0, n.has("table-header-rows")
	n.each("table-row", func(row *node) {
		var cells []record.Inline
		for cell := row.first; cell != nil; cell = cell.next {
			if cell.name == "table-cell" || cell.name == "covered-table-cell" {
				cells = append(cells, o.flat(cell))
			}
		}
		rows = append(rows, cells)
		width = max(width, len(cells))
	})
	if width == 1 {
		n.each("table-cell", o.blocks)
		return
	}
	o.out.Table(rows, head)
}

// margins sets the heads or feet of pages aside, each text once.
func (o *odt) margins(styles *node, name, kind string) {
	written := map[record.Inline]bool{}
	styles.find("master-styles").each(name, func(margin *node) {
		margin.each("p", func(n *node) {
			var p paragraph
			o.inside(n, &p)
			if words := p.whole(); !written[words] {
				written[words] = true
				o.out.Aside(kind, words)
			}
		})
	})
}
