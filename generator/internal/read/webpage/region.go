package webpage

import (
	"net/url"
	"strconv"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/read/webpage/nesting"
	"aseanarchive/generator/internal/read/webpage/pagetitle"
	"aseanarchive/generator/internal/read/webtime"
	"aseanarchive/generator/internal/text/furniture"
)

// mainText is what the library takes for the text of a page: pieces of text, by the
// numbers that they were given before it was asked.
type mainText struct{ chosen []bool }

// numbered is the attribute in which a piece of text has its number. Text has no
// attributes in HTML, but the library copies those of any node.
const numbered = "number"

// mostText is how many pieces of text a page has at most of which the library is
// asked: its time grows faster than the page.
const mostText = 150_000

// choose asks the library for the text of a page.
func choose(root *html.Node) mainText {
	pieces := 0
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			n.Attr = []html.Attribute{{Key: numbered, Val: strconv.Itoa(pieces)}}
			if pieces++; pieces > mostText {
				return mainText{}
			}
		}
	}
	parser := readability.NewParser()
	parser.CharThresholds = 200 // letters: releases are short
	article, err := parser.ParseDocument(root, &url.URL{Scheme: "https", Host: "example.org"})
	if err != nil || article.Node == nil {
		return mainText{}
	}
	main := mainText{chosen: make([]bool, pieces)}
	for n := range article.Node.Descendants() {
		if number, ok := numberOf(n); ok && number < pieces {
			main.chosen[number] = true
		}
	}
	return main
}

func numberOf(n *html.Node) (number int, ok bool) {
	if n.Type != html.TextNode || len(n.Attr) == 0 {
		return 0, false
	}
	number, err := strconv.Atoi(n.Attr[0].Val)
	return number, err == nil
}

// holds reports whether a piece of text is part of the main text.
func (m mainText) holds(n *html.Node) bool {
	number, ok := numberOf(n)
	return ok && number < len(m.chosen) && m.chosen[number]
}

// isChosenBy reports whether most of the text inside an element is part of it.
func (m mainText) isChosenBy(of *html.Node) bool {
	chosen, all := 0, 0
	for n := range of.Descendants() {
		if n.Type == html.TextNode {
			all += letters(n.Data)
			if m.holds(n) {
				chosen += letters(n.Data)
			}
		}
	}
	return 2*chosen > all
}

// isChosen reports a block that the library takes for text. It is followed but for
// what says of itself that it stands around, and for links in what is named so.
func (b *block) isChosen() bool {
	return 2*b.chosen > b.letters && !b.around && !(b.named && b.isLinks())
}

// isLinks reports a block that is made of links, but for a word or two.
func (b *block) isLinks() bool { return b.linked > 0 && 5*b.linked > 4*b.letters }

// isToolbar reports a line of several links and nothing else, such as “Print | Send | Top”,
// which below a text leads elsewhere even where the library keeps it.
func (b *block) isToolbar() bool { return b.links > 1 && b.isLinks() && b.kind == paragraph }

// settleRegion tells the blocks of the document from those around it. What the
// library takes for text is; so is what stands between, from the headline to the
// last line, unless something beside the library’s doubt speaks against it.
func (w *writer) settleRegion() []bool {
	own := make([]bool, len(w.blocks))
	leaveCellsBeside(w.blocks)
	for i := range w.blocks {
		b := &w.blocks[i]
		b.trail = b.isTrail(w.isNamed)
		b.around = b.around || b.trail
	}
	within := chooseBelowHeadline(w.blocks, w.isNamed)
	first, last := chosenFrom(w.blocks)
	w.verdicts = newVerdicts(w.blocks)
	if within != nil {
		w.verdicts.main = within
	}
	if first < 0 { // too little text for the library: all is the document but what says that it is not
		for i := range w.blocks {
			own[i] = !w.isAround(i)
		}
		w.settleTitle(w.onlyHeadline(), own)
		return own
	}
	lead := first // the first paragraph
	for i := first; i <= last; i++ {
		if b := &w.blocks[i]; b.isChosen() && (b.kind == paragraph || b.kind == meaning) && b.letters >= shortestLead {
			lead = i
			break
		}
	}
	title := w.headline(lead)
	start := first
	switch {
	case title >= 0 && w.isNamed(w.blocks[title].text):
		start = w.aboveHeadline(title)
	case title >= 0:
		start = min(first, w.aboveHeadline(title))
	default:
		start = w.aboveText(first)
	}
	end := w.belowText(last)
	for i := start; i <= end; i++ {
		own[i] = w.blocks[i].isChosen() && i <= last || i == title || !w.isAround(i)
	}
	w.settleTitle(title, own)
	w.times = w.timesAtHeadline(title, start, lead)
	return own
}

// chosenFrom are the first and the last block of what the library takes for text, without
// the lines of links below it; -1 for none.
func chosenFrom(blocks []block) (first, last int) {
	first, last = -1, -1
	for i := range blocks {
		if blocks[i].isChosen() {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	for last > first && blocks[last].isToolbar() {
		last--
	}
	return first, last
}

// leaveCellsBeside leaves out what the library takes for text in cells beside the one in
// which nearly all of it stands: the menus of a page that a table puts in its places.
func leaveCellsBeside(blocks []block) {
	longest := -1
	for i := range blocks {
		b := &blocks[i]
		if b.kind == paragraph && b.isChosen() && (longest < 0 || b.chosen > blocks[longest].chosen) {
			longest = i
		}
	}
	if longest < 0 {
		return
	}
	const share = 5 // of the letters in the cell of the text
	for cell := blocks[longest].home; cell != nil; cell = cell.Parent {
		row := cell.Parent
		if row == nil || row.DataAtom != atom.Tr {
			continue
		}
		inside, beside := 0, 0
		var others []int
		for i := range blocks {
			switch b := &blocks[i]; {
			case isWithin(b.home, cell):
				inside += b.chosen
			case isWithin(b.home, row):
				beside += b.chosen
				others = append(others, i)
			}
		}
		for _, i := range others {
			if share*beside < inside {
				blocks[i].chosen = 0
			}
		}
	}
}

// isTrail reports the way to the page, “Home > News > …”, which ends in what the page
// calls its text, or in a link.
func (b *block) isTrail(isNamed func(line string) bool) bool {
	if b.links == 0 || b.kind == heading {
		return false
	}
	for _, sign := range [...]string{">", "»", "›", "/", "→"} {
		if _, last, ok := pagetitle.CutLast(b.text, " "+sign+" "); ok && (isNamed(last) || b.isLinks()) {
			return true
		}
	}
	return false
}

// timesAtHeadline are the times of the blocks right above and below the headline, down
// to the first paragraph of the text; of a text without one, those of its first blocks.
func (w *writer) timesAtHeadline(title, start, lead int) []string {
	const above = 4 // blocks
	from := start
	if title >= 0 {
		from = max(0, min(start, title-above))
	}
	var times []string
	for i := from; i <= lead; i++ {
		if b := &w.blocks[i]; !b.around && b.kind != item {
			times = append(times, b.times...)
		}
	}
	return times
}

// shortestLead is how many letters the first paragraph of a text has at least.
const shortestLead = 80

// settleTitle makes the headline the only heading of the first level.
func (w *writer) settleTitle(title int, own []bool) {
	for i := range w.blocks {
		if b := &w.blocks[i]; b.kind == heading {
			b.level = max(b.level, 2)
		}
	}
	if title >= 0 {
		own[title] = true
		b := &w.blocks[title]
		if b.kind != heading { // a line in bold letters, say
			b.kind, b.words = heading, record.Plain(b.text)
		}
		b.level = 1
	}
}

// aboveHeadline takes the lines right above the headline that are of its head: the
// day, what kind of text follows.
func (w *writer) aboveHeadline(title int) int {
	const reach = 3 // blocks
	start := title
	for i := title - 1; i >= max(0, title-reach); i-- {
		b := &w.blocks[i]
		if w.isAround(i) || b.links > 0 || b.kind == item || b.kind == heading {
			break
		}
		if b.dated || b.home == w.blocks[title].home.Parent || b.home.Parent == w.blocks[title].home.Parent {
			start = i
		}
	}
	return start
}

// aboveText takes the lines above the first paragraph of a text without a headline.
func (w *writer) aboveText(first int) int {
	const reach = 6 // blocks
	start := first
	for i := first - 1; i >= max(0, first-reach) && !w.isAround(i); i-- {
		if areBeside(w.blocks[i].home, w.blocks[first].home) {
			break
		}
		start = i
	}
	return start
}

// belowText takes the lines below the last paragraph up to what stands around: the
// place and day, the names of those who signed, a note for editors.
func (w *writer) belowText(last int) int {
	const reach = 12 // blocks
	within := w.verdicts.main
	for within.Parent != nil && nesting.IsOfParagraph(within) {
		within = within.Parent // more of it stands below
	}
	if p := within.Parent; p != nil && isSection(p) {
		within = p
	}
	end := last
	for i := last + 1; i < min(len(w.blocks), last+1+reach); i++ {
		b := &w.blocks[i]
		if w.isAround(i) || b.kind == heading || !isWithin(b.home, within) {
			break
		}
		end = i
	}
	return end
}

// settleSayings adds what the text says of itself, where the page has to say the same,
// and returns the lines at the head of the text.
func (w *writer) settleSayings(said sayings, own []bool) (lines []string) {
	const most = 12 // lines
	for i := range w.blocks {
		if b := &w.blocks[i]; own[i] && len(lines) < most {
			lines = append(lines, b.text)
			if b.kind == heading && b.level == 1 && w.isNamed(b.text) {
				said.add("headline", b.text)
			}
		}
	}
	said.settlePublished(webtime.Days(w.times))
	if days := webtime.Days(w.times); len(days) == 1 { // of several, one may be that of the last change
		said.add("time at the headline", w.times[0])
	}
	for p := w.verdicts.main; p != nil; p = p.Parent {
		said.add("lang of the text", attr(p, "lang"))
	}
	return lines
}

// write writes the blocks, and the notes below those of the document.
func (w *writer) write(own []bool) {
	last := -1
	for i := range own {
		if own[i] {
			last = i
		}
	}
	for i := range w.blocks {
		if own[i] {
			w.writeBlock(&w.blocks[i])
		} else {
			w.aside(&w.blocks[i])
		}
		if i == last {
			w.writeNotes()
		}
	}
	if last < 0 {
		w.writeNotes()
	}
}

func (w *writer) writeNotes() {
	for _, n := range w.notes.order {
		w.out.Note(n.label, n.words)
	}
}

func (w *writer) aside(b *block) {
	kind := w.verdicts.kindOf(b.home)
	switch {
	case b.kind == caption:
		kind = furniture.Caption
	case b.trail:
		kind = furniture.Breadcrumb
	case kind == "":
		kind = furniture.Navigation
	}
	if b.kind == table {
		for _, row := range b.rows {
			w.out.Aside(kind, record.Join(spaced(row)...))
		}
		return
	}
	words := b.words
	if b.label != "" {
		words = record.Join(record.Plain(b.label), " ", words)
	}
	w.out.Aside(kind, words)
}

func spaced(row []record.Inline) []record.Inline {
	var all []record.Inline
	for _, cell := range row {
		all = append(all, cell, " ")
	}
	return all
}

func (w *writer) writeBlock(b *block) {
	switch b.kind {
	case heading:
		w.out.Heading(b.level, b.words)
	case item:
		w.out.Item(b.depth, b.label, b.words)
	case quote:
		w.out.Quote(b.words)
	case term:
		w.out.Term(b.words)
	case meaning:
		w.out.Meaning(b.words)
	case table:
		w.out.Table(b.rows, b.head)
	case rule:
		w.out.Break()
	case caption:
		w.aside(b)
	case picture:
		w.pictures++
	default:
		w.out.Paragraph(b.words)
	}
}

// remark says what was left out.
func (w *writer) remark() {
	if w.pictures == 0 {
		return
	}
	w.out.Remark(record.Remark{ID: "pictures-left-out",
		Message: "pictures without a caption are left out: the archive keeps texts, not pictures",
		Hint: "They stand on the page where it came from. If one shows text, add that text in a file of the same " +
			"name with .txt behind it."})
}
