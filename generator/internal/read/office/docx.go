package office

import (
	"context"
	"path"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/read/record"
)

// ReadDOCX reads a DOCX.
func ReadDOCX(ctx context.Context, raw []byte) (*record.Text, error) {
	c, err := open(raw)
	if err != nil {
		return nil, err
	}
	if c.parts["EncryptedPackage"] != nil {
		return nil, encrypted()
	}
	root, err := c.read(mainPart(c))
	if err != nil {
		return nil, err
	}
	if root == nil {
		return nil, broken()
	}
	d := &docx{
		ctx: ctx, container: c,
		styles:    readStyles(c.optional("word/styles.xml")),
		numbering: readNumbering(c.optional("word/numbering.xml")),
		targets:   readTargets(c.optional("word/_rels/document.xml.rels")),
		notes:     map[string]string{},
	}
	core := c.optional("docProps/core.xml")
	given(&d.out, core.find("title").words(), core.find("creator").words(), core.find("created").words(),
		core.find("modified").words())
	body := root.find("body")
	d.settleTitle(body)
	d.margins("header")
	d.blocks(body)
	d.writeNotes()
	d.margins("footer")
	d.comments()
	d.remarks.write(&d.out)
	return d.out.Text(), ctx.Err()
}

// mainPart is the name of the part that holds the text: the package says which.
func mainPart(c *container) string {
	name := "word/document.xml"
	c.optional("_rels/.rels").each("Relationship", func(n *node) {
		if strings.HasSuffix(n.attr("Type"), "/officeDocument") && n.attr("Target") != "" {
			name = strings.TrimPrefix(n.attr("Target"), "/")
		}
	})
	return name
}

// docx is a DOCX while it is read.
type docx struct {
	ctx       context.Context
	container *container
	out       record.Writer
	remarks   remarks
	styles    map[string]docxStyle
	numbering docxNumbering
	targets   map[string]string // addresses of links by their IDs
	titled    bool              // a paragraph has the style of titles
	shift     int               // what headings come below the title

	notes     map[string]string // labels by kind and ID
	noteOrder []string          // kinds and IDs in the order of their marks
	inField   []field
}

// field is a field with its instructions, such as a link or the number of a page.
type field struct {
	instructions strings.Builder
	separated    bool // what follows is its result
	from         int  // pieces of the line before its result
}

// docxStyle is a style of paragraphs.
type docxStyle struct {
	name    string
	basedOn string
	outline int // level of a heading, from 0; -1 for none
	numID   string
	level   string
}

func readStyles(root *node) map[string]docxStyle {
	styles := map[string]docxStyle{}
	root.each("style", func(n *node) {
		properties := n.child("pPr")
		s := docxStyle{
			name: strings.ToLower(n.child("name").attr("val")), basedOn: n.child("basedOn").attr("val"), outline: -1,
			numID: properties.child("numPr").child("numId").attr("val"),
			level: properties.child("numPr").child("ilvl").attr("val"),
		}
		if level, err := strconv.Atoi(properties.child("outlineLvl").attr("val")); err == nil {
			s.outline = level
		}
		styles[n.attr("styleId")] = s
	})
	return styles
}

// readTargets are the addresses of links to other places.
func readTargets(root *node) map[string]string {
	targets := map[string]string{}
	root.each("Relationship", func(n *node) {
		if n.attr("TargetMode") == "External" {
			targets[n.attr("Id")] = n.attr("Target")
		}
	})
	return targets
}

// style follows a style to those it is based on, until one says what is asked.
func (d *docx) style(id string, says func(docxStyle) bool) (docxStyle, bool) {
	const mostSteps = 20
	for range mostSteps {
		s, ok := d.styles[id]
		if !ok {
			break
		}
		if says(s) {
			return s, true
		}
		id = s.basedOn
	}
	return docxStyle{}, false
}

// isTitle reports the style of the title of a document.
func (d *docx) isTitle(p *node) bool {
	_, ok := d.style(p.child("pPr").child("pStyle").attr("val"), func(s docxStyle) bool { return s.name == "title" })
	return ok
}

// outline is the level of a heading, from 0; -1 for what is none.
func (d *docx) outline(p *node) int {
	properties := p.child("pPr")
	const body = 9 // the level that says body text
	if level, err := strconv.Atoi(properties.child("outlineLvl").attr("val")); err == nil && level < body {
		return level
	}
	s, ok := d.style(properties.child("pStyle").attr("val"), func(s docxStyle) bool {
		_, named := headingLevel(s.name)
		return named || s.outline >= 0
	})
	if !ok {
		return -1
	}
	if level, named := headingLevel(s.name); named {
		return level
	}
	if s.outline >= body {
		return -1
	}
	return s.outline
}

// headingLevel reads the level, from 0, of a style called "heading 2".
func headingLevel(name string) (int, bool) {
	number, ok := strings.CutPrefix(name, "heading ")
	level, err := strconv.Atoi(number)
	return level - 1, ok && err == nil && level >= 1
}

// settleTitle looks for the title: a paragraph with its style or, where there is
// none, the only heading of the first level. All other headings stand below it.
func (d *docx) settleTitle(body *node) {
	first := 0
	body.each("p", func(p *node) {
		d.titled = d.titled || d.isTitle(p) && p.words() != ""
		if d.outline(p) == 0 && p.words() != "" {
			first++
		}
	})
	if d.titled || first > 1 {
		d.shift = 1
	}
}

// blocks writes the paragraphs and tables inside an element.
func (d *docx) blocks(parent *node) {
	for n := parent.first; n != nil; n = n.next {
		if d.ctx.Err() != nil {
			return
		}
		switch n.name {
		case "p":
			d.paragraph(n)
		case "tbl":
			d.table(n)
		case "sdt":
			d.blocks(n.child("sdtContent"))
		case "customXml", "ins", "moveTo", "smartTag":
			d.blocks(n)
		case "AlternateContent":
			d.blocks(n.child("Choice"))
		}
	}
}

// paragraph writes a paragraph, and the text boxes that are anchored in it.
func (d *docx) paragraph(n *node) {
	var p paragraph
	d.runs(n, &p)
	switch level := d.outline(n); {
	case d.isTitle(n):
		d.out.Heading(1, p.whole())
	case level >= 0:
		words := p.whole()
		if label := d.label(n, words); label != "" && words != "" {
			words = record.Join(record.Plain(label), " ", words)
		}
		d.out.Heading(level+1+d.shift, words)
	default:
		d.plainParagraph(n, &p)
	}
	for _, box := range p.behind {
		d.blocks(box)
	}
}

// plainParagraph writes one that is no heading: an item, a clause, or lines.
func (d *docx) plainParagraph(n *node, p *paragraph) {
	numID, level := d.numbered(n)
	if numID == "" {
		for _, words := range p.parted() {
			d.out.Paragraph(words)
		}
		return
	}
	words := p.whole()
	if strings.TrimSpace(string(words)) != "" {
		d.out.Item(level, d.numbering.label(numID, level), words)
	}
}

// label is the number of a heading.
func (d *docx) label(n *node, words record.Inline) string {
	numID, level := d.numbered(n)
	if numID == "" || strings.TrimSpace(string(words)) == "" {
		return ""
	}
	return d.numbering.label(numID, level)
}

// numbered is the list of which a paragraph is an item, and its level; "" for none.
func (d *docx) numbered(n *node) (numID string, level int) {
	own := n.child("pPr").child("numPr")
	numID, written := own.child("numId").attr("val"), own.child("ilvl").attr("val")
	if numID == "" {
		s, ok := d.style(n.child("pPr").child("pStyle").attr("val"), func(s docxStyle) bool { return s.numID != "" })
		if !ok {
			return "", 0
		}
		numID = s.numID
		if written == "" {
			written = s.level
		}
	}
	level, err := strconv.Atoi(written)
	if err != nil || level < 0 || level >= mostLevels {
		level = 0
	}
	if numID == "0" || !d.numbering.has(numID) { // 0 takes the number of a style away
		return "", 0
	}
	return numID, level
}

// runs reads what is inside a paragraph.
func (d *docx) runs(parent *node, p *paragraph) {
	for n := parent.first; n != nil; n = n.next {
		switch n.name {
		case "r":
			d.run(n, p)
		case "hyperlink":
			d.link(n, p)
		case "ins", "moveTo":
			d.remarks.changes++
			d.runs(n, p)
		case "del", "moveFrom":
			d.remarks.changes++
		case "smartTag", "fldSimple", "customXml", "dir", "bdo":
			d.runs(n, p)
		case "sdt":
			d.runs(n.child("sdtContent"), p)
		case "AlternateContent":
			d.runs(n.child("Choice"), p)
		case "oMath", "oMathPara":
			p.add(n.words())
		}
	}
}

// link reads a link.
func (d *docx) link(n *node, p *paragraph) {
	var inner paragraph
	d.runs(n, &inner)
	p.settle()
	p.piece(record.Link(inner.whole(), d.targets[n.attr("id")]))
	p.behind = append(p.behind, inner.behind...)
}

// run reads a stretch of text in one type.
func (d *docx) run(r *node, p *paragraph) {
	if hidden := r.child("rPr").child("vanish"); hidden.name != "" && isOn(hidden.attr("val")) {
		return
	}
	for n := r.first; n != nil; n = n.next {
		d.inRun(n, p)
	}
}

// isOn reads a switch: one without a value is on.
func isOn(value string) bool { return value != "0" && value != "false" && value != "off" }

// inRun reads one thing inside a run.
func (d *docx) inRun(n *node, p *paragraph) {
	if n.name == "fldChar" || n.name == "instrText" {
		d.field(n, p)
		return
	}
	if len(d.inField) > 0 && !d.inField[len(d.inField)-1].separated {
		return // instructions, and no result
	}
	switch n.name {
	case "t":
		var b strings.Builder
		n.addWords(&b)
		p.add(b.String())
	case "tab", "ptab":
		p.add(" ")
	case "br":
		if n.attr("type") == "" || n.attr("type") == "textWrapping" {
			p.breakLine()
		} else {
			p.add(" ")
		}
	case "cr":
		p.breakLine()
	case "noBreakHyphen":
		p.add("‑")
	case "sym":
		p.add(symbol(n.attr("char")))
	case "footnoteReference", "endnoteReference":
		d.noteMark(n, p)
	case "drawing", "pict", "object":
		d.drawing(n, p)
	case "AlternateContent":
		for choice := n.child("Choice").first; choice != nil; choice = choice.next {
			d.inRun(choice, p)
		}
	}
}

// symbol is a character by its number: those of symbol fonts stand in the private
// part of Unicode, and mean something else in each.
func symbol(code string) string {
	number, err := strconv.ParseUint(code, 16, 32)
	if err != nil || number >= 0xe000 && number <= 0xf8ff {
		return " "
	}
	return string(rune(number))
}

// field follows the parts of a field: instructions, then its result. Of a link the
// instructions say where to.
func (d *docx) field(n *node, p *paragraph) {
	last := len(d.inField) - 1
	switch kind := n.attr("fldCharType"); {
	case n.name == "instrText":
		if last >= 0 && !d.inField[last].separated {
			d.inField[last].instructions.WriteString(n.words() + " ")
		}
	case kind == "begin":
		d.inField = append(d.inField, field{})
	case kind == "separate" && last >= 0:
		p.settle()
		d.inField[last].separated = true
		if len(p.lines) > 0 {
			d.inField[last].from = len(p.lines[len(p.lines)-1])
		}
	case kind == "end" && last >= 0:
		p.settle()
		d.linkField(&d.inField[last], p)
		d.inField = d.inField[:last]
	}
}

// linkField makes a link of the result of a field that is one.
func (d *docx) linkField(f *field, p *paragraph) {
	words := strings.Fields(f.instructions.String())
	if len(words) < 2 || !strings.EqualFold(words[0], "HYPERLINK") || len(p.lines) == 0 {
		return
	}
	current := &p.lines[len(p.lines)-1]
	if f.from > len(*current) {
		return
	}
	result := record.Join((*current)[f.from:]...)
	*current = append((*current)[:f.from], record.Link(result, strings.Trim(words[1], `"`)))
}

// drawing takes the text boxes out of a drawing, and counts its pictures.
func (d *docx) drawing(n *node, p *paragraph) {
	boxes := len(p.behind)
	n.each("txbxContent", func(box *node) { p.behind = append(p.behind, box) })
	if len(p.behind) == boxes && (n.find("pic").name != "" || n.find("imagedata").name != "") {
		d.remarks.pictures++
	}
}

// noteMark adds the mark of a note. Notes are numbered in the order of their
// marks.
func (d *docx) noteMark(n *node, p *paragraph) {
	key := strings.TrimSuffix(n.name, "Reference") + "s/" + n.attr("id")
	label, known := d.notes[key]
	if !known {
		label = strconv.Itoa(len(d.notes) + 1)
		d.notes[key] = label
		d.noteOrder = append(d.noteOrder, key)
	}
	p.mark(label)
}

// writeNotes writes the notes to which marks lead; a note may hold marks itself.
func (d *docx) writeNotes() {
	parts := map[string]*node{}
	for i := 0; i < len(d.noteOrder); i++ {
		key := d.noteOrder[i]
		kind, id, _ := strings.Cut(key, "/")
		if parts[kind] == nil {
			parts[kind] = d.container.optional("word/" + kind + ".xml")
		}
		parts[kind].each(strings.TrimSuffix(kind, "s"), func(n *node) {
			if n.attr("id") == id {
				d.out.Note(d.notes[key], d.flat(n))
			}
		})
	}
}

// flat is all text inside an element on one line.
func (d *docx) flat(parent *node) record.Inline {
	var all []record.Inline
	parent.each("p", func(n *node) {
		var p paragraph
		d.runs(n, &p)
		if words := p.whole(); words != "" {
			all = append(all, words, " ")
		}
	})
	return record.Join(all...)
}

// table writes a table. One with a single column is no table but a frame.
func (d *docx) table(n *node) {
	var rows [][]record.Inline
	width := 0
	n.each("tr", func(row *node) {
		var cells []record.Inline
		row.each("tc", func(cell *node) {
			cells = append(cells, d.flat(cell))
			if span, err := strconv.Atoi(cell.child("tcPr").child("gridSpan").attr("val")); err == nil {
				const widest = 64 // columns
				for range min(span-1, widest) {
					cells = append(cells, "")
				}
			}
		})
		rows = append(rows, cells)
		width = max(width, len(cells))
	})
	if width == 1 {
		n.each("tc", d.blocks)
		return
	}
	head := n.child("tr").child("trPr").has("tblHeader")
	d.out.Table(rows, head)
}

// margins sets the heads or feet of pages aside, each text once.
func (d *docx) margins(kind string) {
	written := map[record.Inline]bool{}
	const mostKinds = 99 // of pages
	for i := 1; i <= mostKinds; i++ {
		name := path.Join("word", kind+strconv.Itoa(i)+".xml")
		if d.container.parts[name] == nil {
			continue
		}
		d.container.optional(name).each("p", func(n *node) {
			var p paragraph
			d.runs(n, &p)
			if words := p.whole(); !written[words] {
				written[words] = true
				d.out.Aside("running-"+map[string]string{"header": "head", "footer": "foot"}[kind], words)
			}
		})
	}
}

// comments sets the comments of those who worked on the file aside.
func (d *docx) comments() {
	d.container.optional("word/comments.xml").each("comment", func(n *node) {
		words := d.flat(n)
		if author := n.attr("author"); author != "" && words != "" {
			words = record.Join(record.Plain(author), ": ", words)
		}
		d.out.Aside("comment", words)
	})
}
