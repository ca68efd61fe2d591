package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/read/linebreak"
	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/refusal"
	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/pdf/size"
	"aseanarchive/generator/internal/read/record"
)

// block are lines that make a paragraph or a heading.
type block struct {
	lines []line
	notes []note // of the page on which each line stands, by the line
	of    []int  // the page of each line
}

// write puts the text together, of pages whose margins were set aside.
func (d *document) write() {
	d.body = commonSizeOf(d.pages)
	d.arrange()
	used := map[string]bool{}
	for number, p := range d.pages {
		p.takeNotes(d.body)
		for i := range p.notes {
			p.notes[i].label = label.Free(used, p.notes[i].mark, number+1)
		}
	}
	d.readWords()
	leading := d.leading()
	d.ends.read(d.pages, leading)
	d.indent = indentOf(d.pages)
	blocks := d.blocks(leading)
	levels := d.levels(blocks)
	next := 0 // the page that is to be opened
	for i := range blocks {
		b := &blocks[i]
		for next <= b.of[0] {
			d.openPage(next)
			next++
		}
		d.writeBlock(b, levels)
	}
	for next < len(d.pages) {
		d.openPage(next)
		next++
	}
	d.feet(len(d.pages) - 1)
	for _, p := range d.pages {
		for _, n := range p.notes {
			d.out.Note(n.label, d.textOf(&block{lines: n.text, of: make([]int, len(n.text))}, nil, n.mark))
		}
	}
	refusal.Remarks(&d.out, d.scanned, d.damaged)
}

// arrange puts the rows of all pages into lines. Columns that one page has clearly
// are looked for on the others, too.
func (d *document) arrange() {
	known := layout{guttersOf(d.pages, d.body), d.body, furthestOf(d.pages)}
	for _, p := range d.pages {
		p.arrange(known)
		p.rows, p.turned = nil, nil // the lines have their pieces
	}
	setRepeatedHeadsAside(d.pages)
}

// openPage sets the feet of the page before and the heads of a page aside.
func (d *document) openPage(index int) {
	if index > 0 {
		d.feet(index - 1)
	}
	d.out.Page()
	p := d.pages[index]
	for _, words := range p.aslant {
		d.out.Aside(watermark, record.Plain(words))
	}
	for _, m := range p.margins {
		if m.top {
			d.out.Aside(m.kind, record.Plain(m.text))
		}
	}
}

func (d *document) feet(index int) {
	for _, m := range d.pages[index].margins {
		if !m.top {
			d.out.Aside(m.kind, record.Plain(m.text))
		}
	}
}

// commonSizeOf is the size of most of the type.
func commonSizeOf(pages []*page) float64 {
	var rows []row.Row
	for _, p := range pages {
		rows = append(rows, p.rows...)
	}
	return commonSize(rows)
}

func commonSize(rows []row.Row) float64 {
	sizes := map[float64]int{}
	for i := range rows {
		for k := range rows[i].Pieces {
			sizes[rows[i].Pieces[k].Size] += rows[i].Pieces[k].Letters
		}
	}
	return size.Most(sizes)
}

// blocks parts the lines of all pages into paragraphs. One may go on in the next
// column and on the next page.
func (d *document) blocks(leading float64) []block {
	var list []block
	for index, p := range d.pages {
		for i := range p.lines {
			l := &p.lines[i]
			var before *line
			if n := len(list); n > 0 {
				before = &list[n-1].lines[len(list[n-1].lines)-1]
			}
			if before == nil || !goesOnCounting(list[len(list)-1].lines, l, leading) &&
				d.begins(before, l, p.lines[i+1:], leading) {
				list = append(list, block{})
			}
			b := &list[len(list)-1]
			l.opens = len(b.lines) == 0
			l.hang = hangOf(b, l)
			b.lines, b.of = append(b.lines, *l), append(b.of, index)
		}
	}
	return list
}

// goesOnCounting reports a line with whose label a paragraph of lines goes on to count what it counts
// within them: where “i)” and “ii)” stand in running text, “iii)” is no item at the head of a line.
func goesOnCounting(lines []line, l *line, leading float64) bool {
	before, last := label.Before(l.firstWord()), &lines[len(lines)-1]
	if before == "" || !last.runsOn(l) || last.isFarAbove(l, leading) || !endsClause(last) || endsSentence(last) {
		return false
	}
	for i := range lines {
		words := lines[i].pieces
		for k := 1; k < len(words); k++ {
			if words[k].Text == before && endsClause(&line{pieces: words[:k]}) {
				return true
			}
		}
	}
	return false
}

// hangOf is how far in the words of the item stand to which a line belongs that goes on with
// a block: those of its first line tell, behind their label.
func hangOf(b *block, l *line) float64 {
	switch {
	case len(b.lines) > 0:
		return b.lines[0].hang
	case isLabelled(l):
		return l.wordsLeft() - l.column.left
	}
	return 0
}

// leading is the distance of most lines from the next, as a part of their size.
func (d *document) leading() float64 {
	var spacing size.Spacing
	for _, p := range d.pages {
		for i := 1; i < len(p.lines); i++ {
			if a, b := &p.lines[i-1], &p.lines[i]; a.column == b.column {
				spacing.Add((a.base-b.base)/b.size, size.IsSame(a.size, b.size) && goesOnInside(a, b) && !endsClause(a))
			}
		}
	}
	return spacing.Leading() + size.Step
}

// furthestOf is how far from each other the lines of a paragraph stand at most, in sizes:
// further than usual in a text whose lines are spaced out, as drafts are. Rows of many words
// tell.
func furthestOf(pages []*page) float64 {
	const usual, more, widest = 1.6, 1.3, 3.0
	var spacing size.Spacing
	for _, p := range pages {
		for i := 1; i < len(p.rows); i++ {
			a, b := &p.rows[i-1], &p.rows[i]
			if len(a.Pieces) >= fewestInProse && a.Size == b.Size && a.Size > 0 {
				begin, _ := utf8.DecodeRuneInString(b.Pieces[0].Text)
				spacing.Add((a.Base-b.Base)/a.Size, unicode.IsLower(begin))
			}
		}
	}
	return min(max(usual, more*(spacing.Leading()+size.Step)), widest)
}

// begins reports whether a line begins a paragraph, and does not go on with the one
// before it.
func (d *document) begins(a, b *line, next []line, leading float64) bool {
	if a.table != nil || b.table != nil {
		return a.table != b.table && !(isNextColumn(a, b) && a.table.goesOnIn(b.table))
	}
	runsIn := a.bold != b.bold && d.runsIn(a, b, next, leading)
	if !size.IsSame(a.size, b.size) || a.bold != b.bold && !runsIn && (d.isHeadLike(a) || d.isHeadLike(b)) {
		return true
	}
	if d.isApart(a) || d.isApart(b) {
		return true
	}
	if a.column == b.column && a.runsOn(b) &&
		(leavesBracketOpen(a, b) || isAddressOver(a, b) || isReferenceOver(a, b)) {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(b.firstWord()); a.alone && b.alone && unicode.IsUpper(first) {
		return true
	}
	goesOn, says := d.ends.goesOn(a, b)
	if a.column != b.column {
		if runsIn {
			return false
		}
		if says && isNextColumn(a, b) && !isLabelled(b) {
			return !goesOn
		}
		return d.isIndentedUnlike(a, b, next) || !d.goesOn(a, b) && !d.isTitleAbove(a, b, leading)
	}
	if a.isFarAbove(b, leading) {
		return true
	}
	if runsIn || d.speaksBelow(a, b, next) || d.isLabelInside(a, b, next) || d.goesOnInItem(a, b) {
		return false
	}
	isTitle := d.isLarge(a) && d.isLarge(b) && !isShort(a, b) // a program may treat its ends otherwise
	isItem := isLabelled(b) && (endsClause(a) || label.IsSign(b.firstWord()))
	if says && !(goesOn && isItem) && !(isTitle && !goesOn) {
		return !goesOn
	}
	if areIndented(a, b, d.indent) {
		return true
	}
	if isLabelled(b) && (label.IsSign(b.firstWord()) || endsClause(a) || isShort(a, b) && !endsInHyphen(a) ||
		areItems(a, b)) &&
		(!label.IsDash(b.firstWord()) || endsItem(a)) || hangsBelow(a, b) || isNextItem(a, b) {
		return true
	}
	if d.isHeadLike(a) && d.isHeadLike(b) {
		return false // a title over several lines
	}
	isFirst := len(next) > 0 && !b.isFarAbove(&next[0], leading) && next[0].left < b.left-0.4*b.size
	isNew := isIndented(a, b, next) && (isFirst || !goesOnInside(a, b)) && !linebreak.IsUnfinished(a.lastWord())
	return isNew || isShort(a, b) && !d.breaksOff(a, b, next)
}

// runsIn reports bold words in a paragraph that go on over the end of their line, or
// begin or end at one: the next, as close as lines are, begins in bold type, too, or
// goes on with the sentence or behind a colon, a small word, a line that was spread, or,
// where gaps part paragraphs, behind a sentence, which no heading is.
func (d *document) runsIn(a, b *line, next []line, leading float64) bool {
	last, first := &a.pieces[len(a.pieces)-1], &b.pieces[0]
	goesOn := last.Bold && first.Bold && (a.bold || !endsSentence(a)) || goesOnInside(a, b) && !endsSentence(a) ||
		a.bold && (strings.HasSuffix(last.Text, ":") || d.ends.gapped && endsSentence(a)) ||
		linebreak.IsUnfinished(last.Text) || d.ends.spread && !a.bold && a.isFull()
	near := a.column == b.column && a.base-b.base <= 1.3*leading*max(a.size, b.size) ||
		a.column != b.column && isNextColumn(a, b) && a.bold && (first.Bold || endsSentence(a))
	bySpace, says := d.ends.goesOn(a, b)
	return goesOn && near && (says && bySpace || !isShort(a, b)) && (!isLabelled(b) || d.isLabelInside(a, b, next))
}

// goesOnInside reports a line that begins as none but the middle of a sentence does: with a
// small letter, with a dash right before a word, or with a bracket that it does not fill.
func goesOnInside(a, b *line) bool {
	first, size := utf8.DecodeRuneInString(b.firstWord())
	isBracket := first == '(' && size < len(b.firstWord()) && !isLabelled(b) && !endsClause(a) && !isInBrackets(b)
	return unicode.IsLower(first) || label.BeginsWithDash(b.firstWord()) || isBracket
}

// isInBrackets reports a line that is in brackets as a whole, as the day below a place may be.
func isInBrackets(l *line) bool {
	text := row.Join(l.pieces)
	return len(l.pieces) > 1 && strings.HasPrefix(text, "(") && strings.IndexByte(text, ')') == len(text)-1
}

// breaksOff reports a line that ends in the middle of a sentence, a little before its
// end: two words that are not to be parted had no room in it. Behind a dash it may be
// shorter than that. A line that is nearly full does so before a capital or a figure, too,
// where the lines below it are full.
func (d *document) breaksOff(a, b *line, next []line) bool {
	const unfinished, fullest, nearlyFull = 0.35, 0.5, 0.75 // parts of a line
	left := min(a.left, b.left)
	part := (a.right - left) / max(a.end-left, 1)
	last := a.lastWord()
	switch {
	case a.runsOn(b) && linebreak.IsUnfinished(last) && (len(a.pieces) >= fewestInProse || !a.opens) &&
		!isLabelled(b) && (goesOnInside(a, b) || part >= unfinished || !a.opens && endsSentence(b)):
		return true // a small letter, and the end of the sentence, also behind one that is shorter
	case d.ends.gapped && strings.HasSuffix(last, ",") && len(a.pieces) >= fewestInProse && !isLabelled(b) &&
		a.runsOn(b):
		return true // no paragraph ends so
	case label.IsDash(last) && (len(a.pieces) >= fewestInProse || !a.opens) && goesOnInside(a, b) && a.runsOn(b):
		return true // as a line of a speech
	case part < fullest:
		isWritten := !a.opens || len(a.pieces) > fewestInProse
		return d.ends.gapped && isWritten && goesOnInside(a, b) && a.runsOn(b) && !endsClause(a) && !isLabelled(b)
	case endsInHyphen(a) && !label.IsDash(last):
		return true // “30-” goes on with “31.”
	case isLabelled(b):
		return false
	case goesOnInside(a, b):
		isClause := strings.HasSuffix(last, ",") || d.ends.gapped && !a.opens && !endsSentence(a)
		return !endsClause(a) || part > nearlyFull && isClause
	}
	if d.ends.gapped && !a.opens && part > nearlyFull && !endsStop(a) && a.runsOn(b) && !d.isHeadLike(a) {
		return true // a gap would end it
	}
	isFull := len(next) > 0 && next[0].column == b.column && b.runsOn(&next[0]) && !isShort(b, &next[0]) &&
		next[0].left > b.left-0.4*b.size // or b begins a paragraph, further in than it goes on
	return part > nearlyFull && !endsStop(a) && isFull && a.runsOn(b) && len(a.pieces) >= fewestInProse &&
		!d.isHeadLike(a) && math.Abs(a.wordsLeft()-b.left) < b.size
}

// isLabelInside reports a label that happens to stand at the head of a line of running text: where
// gaps part paragraphs, none stands above it, the line above has no room for it, and the words
// of neither hang behind it. “Review of Orders. (a) The ministers shall” is one paragraph.
func (d *document) isLabelInside(a, b *line, next []line) bool {
	const near = 2 // points
	return d.ends.gapped && a.runsOn(b) && isLabelled(b) && !label.IsBullet(b.firstWord()) && !isLabelled(a) &&
		!isShort(a, b) && math.Abs(a.left-b.left) < near && a.hang == 0 &&
		len(next) > 0 && b.runsOn(&next[0]) && math.Abs(next[0].left-b.left) < near && !isLabelled(&next[0])
}

// goesOnInItem reports a line below the words of an item that end in the middle of a sentence,
// however early, where a gap would part paragraphs.
func (d *document) goesOnInItem(a, b *line) bool {
	const near = 2 // points
	return d.ends.gapped && a.hang > 0 && a.runsOn(b) && !isLabelled(b) && !endsStop(a) && a.bold == b.bold &&
		math.Abs(b.left-b.column.left-a.hang) < near
}

// speaksBelow reports a line that is the name of somebody in capitals, and words of his below it that
// go on over their line, where a gap would part paragraphs.
func (d *document) speaksBelow(a, b *line, next []line) bool {
	name, ok := strings.CutSuffix(row.Join(a.pieces), ":")
	return ok && d.ends.gapped && a.opens && strings.ToUpper(name) == name && strings.ToLower(name) != name &&
		a.runsOn(b) && !isLabelled(b) && len(next) > 0 && b.runsOn(&next[0]) && !isShort(b, &next[0])
}

// leavesBracketOpen reports a line that opens a bracket which the next one closes: “(50 U.S.C.”
// goes on with “1701)”.
func leavesBracketOpen(a, b *line) bool {
	text, next := row.Join(a.pieces), row.Join(b.pieces)
	closes := strings.IndexByte(next, ')')
	return strings.LastIndexByte(text, '(') > strings.LastIndexByte(text, ')') && closes > 0 &&
		!strings.Contains(next[:closes], "(") && !isLabelled(b)
}

// fewestInProse is how many words a line of running text has at least.
const fewestInProse = 5

// endsStop reports a line behind which a sentence or an item may begin.
func endsStop(l *line) bool { return endsSentence(l) || strings.HasSuffix(l.lastWord(), ";") }

// isApart reports a line that is no running text: with cells, or with dots that lead
// to the number of a page.
func (d *document) isApart(l *line) bool {
	const wide = 2.5 // sizes
	return l.hasLeader() || d.hasCells(l, wide)
}

// hasCells reports words that stand far apart. Those of a line that was spread to
// the width of its column do, too, and are no cells: its gaps are all as wide, and it
// ends where the column does. A line of two words has one gap alone, and is taken for
// spread in the type of a title only, where names do not stand beside each other, or where
// all lines are spread and neither word is a figure. Nor is the word a cell that says what
// follows it, as “SUBJECT:” does.
func (d *document) hasCells(l *line, wide float64) bool {
	const alike, near, fewest = 1.25, 0.3, 2
	words := l.pieces
	if len(words) > 1 && strings.HasSuffix(words[0].Text, ":") {
		words = words[1:]
	}
	if len(row.Cells(words, wide)) < 2 {
		return false
	}
	gaps, narrowest, widest := 0, 0.0, 0.0
	for i := 1; i < len(l.pieces); i++ {
		if l.pieces[i].Glued || i == 1 && isLabelled(l) {
			continue
		}
		gap := l.pieces[i].Left - l.pieces[i-1].Right
		if gaps++; gaps == 1 {
			narrowest, widest = gap, gap
		}
		narrowest, widest = min(narrowest, gap), max(widest, gap)
	}
	isText := d.ends.spread && !label.HasFigure(l.firstWord()) && !label.HasFigure(l.lastWord())
	fills := l.isFull() && (l.left-l.column.left < near*l.size || gaps > fewest || isText)
	return !fills || widest > alike*narrowest || gaps < fewest && !d.isLarge(l) && !isText
}

// fullEnd is how near to the end of its column a full line ends, in sizes.
const fullEnd = 0.3

// isFull reports a line that goes on to the end of its column.
func (l *line) isFull() bool { return l.end-l.right < fullEnd*l.size }

// hasLeader reports dots that lead to the number of a page.
func (l *line) hasLeader() bool {
	const fewest = 4
	text := row.Join(l.pieces)
	end := strings.TrimRight(text, "0123456789ivxlc ")
	dots := strings.TrimRight(end, ".…·_ ")
	return end != text && len(end)-len(dots) >= fewest
}

// goesOn reports whether a paragraph goes on in another column: it ends in the
// middle of a sentence, on a line that is full.
func (d *document) goesOn(a, b *line) bool {
	isDash := label.IsDash(b.firstWord()) && a.hang == 0 && !endsItem(a) && !isShort(a, b)
	if isLabelled(b) && !isDash || d.isHeadLike(a) != d.isHeadLike(b) {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(b.firstWord()); unicode.IsLower(first) {
		return !endsSentence(a) || !isShort(a, b) // it goes on also behind “the U.S.”
	}
	if !isNextColumn(a, b) {
		return false // it stands above the columns
	}
	isOpen := strings.HasSuffix(a.lastWord(), ",") && len(a.pieces) >= fewestInProse // no paragraph ends so
	return (!endsSentence(a) || linebreak.AreInitials(a.lastWord())) && (isOpen || !isShort(a, b)) && !d.isHeadLike(b)
}

// isNextColumn reports lines of two columns beside each other, or on two pages.
func isNextColumn(a, b *line) bool { return a.page != b.page || a.base <= b.base }

// isTitleAbove reports a title that runs over columns and ends in a line that is no wider
// than one of them.
func (d *document) isTitleAbove(a, b *line, leading float64) bool {
	distance := (a.base - b.base) / max(a.size, b.size)
	return a.page == b.page && d.isLarge(a) && d.isLarge(b) && distance > 0 && distance < 1.3*leading &&
		a.left < b.right && b.left < a.right
}

// indentOf finds out how far the first lines of paragraphs stand further in than those
// that follow them, where that is how the file begins its paragraphs.
func indentOf(pages []*page) float64 {
	const fewest, share, most = 4, 30, 4 // lines, lines to one, sizes
	counts := map[float64]int{}
	lines := 0
	for _, p := range pages {
		for i := 1; i < len(p.lines); i++ {
			a, b := &p.lines[i-1], &p.lines[i]
			if lines++; a.column != b.column || !a.runsOn(b) || math.Abs(b.left-b.column.left) > 2 {
				continue
			}
			if in := a.left - b.left; in > 0.8*a.size && in < most*a.size && !isShort(a, b) {
				counts[math.Round(in)]++
			}
		}
	}
	if in := size.Most(counts); counts[in] >= fewest && share*counts[in] >= lines {
		return in
	}
	return 0
}

// areIndented reports two lines that both stand as far in as first lines do: the second one
// begins a paragraph, as short as the first may be. The words of an item may stand as far in.
func areIndented(a, b *line, indent float64) bool {
	const near = 1.6 // points: letters begin a little later than their places
	isFirst := func(l *line) bool { return math.Abs(l.left-l.column.left-indent) < near }
	isOfItem := a.hang > 0 && math.Abs(a.hang-indent) < near
	return indent > 0 && isFirst(a) && isFirst(b) && !isOfItem
}

// isIndentedUnlike reports a line in another column that begins as far in as first lines do,
// or further in than the one below it, and in the line before it does not.
func (d *document) isIndentedUnlike(a, b *line, next []line) bool {
	const near = 1.6 // points
	in, before := b.left-b.column.left, a.left-a.column.left
	isFirst := d.indent > 0 && math.Abs(in-d.indent) < near ||
		len(next) > 0 && b.runsOn(&next[0]) && b.left > next[0].left+0.8*b.size
	return isFirst && math.Abs(in-before) > near && !goesOnInside(a, b)
}

// isIndented reports the first line of a paragraph that begins further in than
// those around it.
func isIndented(a, b *line, next []line) bool {
	in := 0.8 * b.size
	if isLabelled(a) && b.left < a.pieces[1].Left+in {
		return false // it hangs below the words of an item
	}
	if a.pieces[0].Dropped && len(a.pieces) > 1 && b.left < a.pieces[1].Left+in {
		return false // it stands beside the initial
	}
	if b.left < a.left+in || a.left > a.column.left+in {
		return false
	}
	if len(next) == 0 || next[0].column != b.column || next[0].left < b.left-in/2 {
		return true
	}
	return next[0].left < b.left+in/2 && isShort(b, &next[0]) // of one line, and so the next begins as far in
}

// isShort reports whether the line was broken before its end: the first word of the
// next would have had room in it.
func isShort(a, b *line) bool {
	return a.right+widthOfFirst(b)+0.6*a.size < a.end
}

// widthOfFirst is the width of the first word of a line, with a dash before it.
func widthOfFirst(l *line) float64 {
	width := l.pieces[0].Right - l.pieces[0].Left
	for i := 1; i < len(l.pieces) && (l.pieces[i].Glued || label.IsDash(l.pieces[i-1].Text)); i++ {
		width = l.pieces[i].Right - l.pieces[0].Left
	}
	return width
}

// endsSentence reports a line that ends a sentence, and not with a letter for a name, as
// “Joseph R.” does.
func endsSentence(l *line) bool {
	if n := len(l.pieces); n > 1 && isInitial(l.pieces[n-1].Text) && isName(l.pieces[n-2].Text) {
		return false
	}
	text := strings.TrimRight(l.lastWord(), "”’\"')]")
	return strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") ||
		strings.HasSuffix(text, ":")
}

// isInitial reports the first letter of a name, with its stop. An “I.” is a number more often.
func isInitial(word string) bool {
	letter, ok := strings.CutSuffix(word, ".")
	first, size := utf8.DecodeRuneInString(letter)
	return ok && size == len(letter) && unicode.IsUpper(first) && letter != "I"
}

// isName reports a word as names are written: it is no noun before a letter, such as “Annex”.
func isName(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && size < len(word) && !lettered.Has(word)
}

// lettered are nouns behind which a letter counts.
var lettered = lexicon.List("en/nouns-before-letters")

// endsItem reports a line behind which a dash begins an item.
func endsItem(l *line) bool { return endsStop(l) || strings.HasSuffix(l.lastWord(), ",") }

// endsClause reports a line behind which an item of a list may stand.
func endsClause(l *line) bool {
	last := l.lastWord()
	return endsItem(l) || strings.EqualFold(last, "and") || strings.EqualFold(last, "or")
}

// isLabelled reports whether a line begins like an item or a clause: with a bullet,
// “1.”, “1.2”, “(a)”, “iv)”.
func isLabelled(l *line) bool {
	return len(l.pieces) > 1 && !l.pieces[1].Glued && label.Is(l.firstWord())
}

// areItems reports two items in the margin of one list.
func areItems(a, b *line) bool {
	const near = 3 // points: figures are of several widths
	return isLabelled(a) && isLabelled(b) && math.Abs(a.left-b.left) < near && !endsInHyphen(a)
}

// isNextItem reports a label that stands further out than the words of the item before, with
// its own words below those.
func isNextItem(a, b *line) bool {
	const near = 3 // points: figures are of several widths
	words := a.column.left + a.hang
	return isLabelled(b) && a.hang > 0 && b.left < words-0.5*b.size && math.Abs(b.wordsLeft()-words) < near
}

// hangsBelow reports a dash in the margin of the item before: its words stand below those
// of that one, and the dash to their left.
func hangsBelow(a, b *line) bool {
	const near = 2 // points
	if !isLabelled(b) || !label.IsDash(b.firstWord()) {
		return false
	}
	words := a.wordsLeft()
	return math.Abs(b.pieces[1].Left-words) < near && b.left < words-0.5*b.size
}

// wordsLeft is where the words of a line begin, behind the label of an item.
func (l *line) wordsLeft() float64 {
	if isLabelled(l) {
		return l.pieces[1].Left
	}
	return l.left
}

// textOf is the running text of a block, without a mark at its head.
func (d *document) textOf(b *block, notes func(page int) []note, without string) record.Inline {
	var parts []record.Inline
	for i := range b.lines {
		l := b.lines[i]
		if i == 0 && without != "" && l.firstWord() == without {
			l.pieces = l.pieces[1:]
		}
		var of []note
		if notes != nil {
			of = notes(b.of[i])
		}
		words := l.inline(of)
		if i > 0 {
			words = turned(d.behind(&b.lines[i-1], &b.lines[i], parts, words), b.of[i]-b.of[i-1])
		}
		parts = append(parts, words...)
	}
	return record.Join(parts...)
}

// turned is a line with the signs of the pages that begin with it, behind the space
// before it.
func turned(words []record.Inline, pages int) []record.Inline {
	at := 0
	if len(words) > 0 && words[0] == " " {
		at = 1
	}
	return slices.Insert(words, at, slices.Repeat([]record.Inline{record.NextPage}, max(pages, 0))...)
}
