package pdf

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/record"
)

// block are lines that make a paragraph or a heading.
type block struct {
	lines []line
	notes []note // of the page on which each line stands, by the line
	of    []int  // the page of each line
}

// write puts the text together.
func (d *document) write() {
	d.setMarginsAside()
	d.body = d.commonSize()
	used := map[string]bool{}
	for number, p := range d.pages {
		p.lines = arrange(p.rows, 0)
		p.takeNotes(d.body)
		for i := range p.notes {
			p.notes[i].label = freeLabel(used, p.notes[i].mark, number+1)
		}
	}
	d.readWords()
	blocks := d.blocks()
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
	d.remark()
}

// freeLabel is a label for a note: its mark, with the page where another has it.
func freeLabel(used map[string]bool, mark string, page int) string {
	label := strings.NewReplacer("*", "a", "†", "b", "‡", "c", "§", "d").Replace(mark)
	if used[label] {
		label += "-" + strconv.Itoa(page)
	}
	for used[label] {
		label += "x"
	}
	used[label] = true
	return label
}

// openPage sets the feet of the page before and the heads of a page aside.
func (d *document) openPage(index int) {
	if index > 0 {
		d.feet(index - 1)
	}
	d.out.Page()
	p := d.pages[index]
	if p.aslant != "" {
		d.out.Aside(watermark, record.Plain(p.aslant))
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

// commonSize is the size of most of the type.
func (d *document) commonSize() float64 {
	sizes := map[float64]int{}
	for _, p := range d.pages {
		for i := range p.rows {
			for k := range p.rows[i].pieces {
				sizes[p.rows[i].pieces[k].size] += p.rows[i].pieces[k].letters
			}
		}
	}
	return mostOf(sizes)
}

// blocks parts the lines of all pages into paragraphs. One may go on in the next
// column and on the next page.
func (d *document) blocks() []block {
	leading := d.leading()
	var list []block
	for index, p := range d.pages {
		for i := range p.lines {
			l := &p.lines[i]
			var before *line
			if n := len(list); n > 0 {
				before = &list[n-1].lines[len(list[n-1].lines)-1]
			}
			if before == nil || d.begins(before, l, p.lines[i+1:], leading) {
				list = append(list, block{})
			}
			b := &list[len(list)-1]
			b.lines, b.of = append(b.lines, *l), append(b.of, index)
		}
	}
	return list
}

// leading is the distance of most lines from the next, as a part of their size.
func (d *document) leading() float64 {
	const step = 0.05
	counts := map[float64]int{}
	for _, p := range d.pages {
		for i := 1; i < len(p.lines); i++ {
			a, b := &p.lines[i-1], &p.lines[i]
			if distance := (a.base - b.base) / b.size; a.column == b.column && distance > 0.5 && distance < 4 {
				counts[float64(int(distance/step))*step]++
			}
		}
	}
	if len(counts) == 0 {
		return 1.2
	}
	return mostOf(counts) + step
}

// begins reports whether a line begins a paragraph, and does not go on with the one
// before it.
func (d *document) begins(a, b *line, next []line, leading float64) bool {
	if !sameSize(a.size, b.size) || a.bold != b.bold && (d.isHeadLike(a) || d.isHeadLike(b)) {
		return true
	}
	if a.column != b.column {
		return !d.goesOn(a, b)
	}
	if distance := (a.base - b.base) / max(a.size, b.size); distance > 1.3*leading || distance < 0 {
		return true
	}
	if isBulleted(b) || isLabelled(b) && (endsClause(a) || isShort(a, b)) {
		return true
	}
	if d.isHeadLike(a) && d.isHeadLike(b) {
		return false // a title over several lines
	}
	return isIndented(a, b, next) || isShort(a, b)
}

func sameSize(a, b float64) bool { return max(a, b) < 1.1*min(a, b) }

// isHeadLike reports the type of a heading.
func (d *document) isHeadLike(l *line) bool { return l.size > 1.12*d.body || l.bold }

// goesOn reports whether a paragraph goes on in another column: it ends in the
// middle of a sentence, on a line that is full.
func (d *document) goesOn(a, b *line) bool {
	if isLabelled(b) || d.isHeadLike(a) != d.isHeadLike(b) {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(b.pieces[0].text); unicode.IsLower(first) {
		return true // also behind “the U.S.”
	}
	return !endsSentence(a) && !isShort(a, b) && !d.isHeadLike(b)
}

// isIndented reports the first line of a paragraph that begins further in than
// those around it.
func isIndented(a, b *line, next []line) bool {
	in := 0.8 * b.size
	if b.left < a.left+in || a.left > a.column.left+in {
		return false
	}
	return len(next) == 0 || next[0].column != b.column || next[0].left < b.left-in/2
}

// isShort reports whether the line was broken before its end: the first word of the
// next would have had room in it.
func isShort(a, b *line) bool {
	width := b.pieces[0].right - b.pieces[0].left
	for i := 1; i < len(b.pieces) && b.pieces[i].glued; i++ {
		width = b.pieces[i].right - b.pieces[0].left
	}
	return a.right+width+0.6*a.size < a.column.right
}

func endsSentence(l *line) bool {
	text := strings.TrimRight(l.pieces[len(l.pieces)-1].text, "”’\"')]")
	return strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") ||
		strings.HasSuffix(text, ":")
}

// endsClause reports a line behind which an item of a list may stand.
func endsClause(l *line) bool {
	last := l.pieces[len(l.pieces)-1].text
	if endsSentence(l) || strings.HasSuffix(last, ";") || strings.HasSuffix(last, ",") {
		return true
	}
	switch strings.ToLower(last) {
	case "and", "or":
		return true
	}
	return false
}

// bullets begin the items of a list.
const bullets = "•‣▪●○■□◦–▪"

// isBulleted reports the first line of an item.
func isBulleted(l *line) bool {
	first := l.pieces[0].text
	isBullet := len(first) <= utf8.UTFMax && strings.ContainsAny(first, bullets)
	return isBullet && len(l.pieces) > 1 && !l.pieces[1].glued
}

// isLabelled reports whether a line begins like an item or a clause: with a bullet,
// “1.”, “1.2”, “(a)”, “iv)”.
func isLabelled(l *line) bool {
	first := l.pieces[0].text
	if len(l.pieces) < 2 {
		return false
	}
	if isBulleted(l) {
		return true
	}
	inner := strings.Trim(first, "().")
	if inner == first || inner == "" || len(inner) > len("xviii") {
		return false
	}
	digits := strings.Trim(inner, "0123456789.") == ""
	letters := len(inner) == 1 && inner[0] >= 'a' && inner[0] <= 'z' || strings.Trim(inner, "ivxl") == ""
	return digits && len(inner) <= len("12.10") || letters
}

// readWords remembers the words of the document, and looks what its hyphens at the
// ends of lines are.
func (d *document) readWords() {
	d.words = map[string]bool{}
	d.eachLine(func(l *line) {
		for _, word := range strings.Fields(joined(l.pieces)) {
			d.words[bare(word)] = true
		}
	})
	whole, parted := 0, 0
	for _, p := range d.pages {
		for i := 1; i < len(p.lines); i++ {
			head, tail, ok := hyphenated(&p.lines[i-1], &p.lines[i])
			switch {
			case !ok:
			case d.words[bare(head+tail)]:
				whole++
			case d.words[bare(head+"-"+tail)]:
				parted++
			}
		}
	}
	d.joining = whole > parted
}

func (d *document) eachLine(visit func(*line)) {
	for _, p := range d.pages {
		for i := range p.lines {
			visit(&p.lines[i])
		}
	}
}

// bare is a word without marks, in small letters.
func bare(word string) string {
	return strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !isOfWord(r) }))
}

// hyphenated reads a word that is parted by the end of a line.
func hyphenated(a, b *line) (head, tail string, ok bool) {
	end, begin := strings.Fields(joined(a.pieces)), strings.Fields(joined(b.pieces))
	if len(end) == 0 || len(begin) == 0 {
		return "", "", false
	}
	head, ok = strings.CutSuffix(end[len(end)-1], "-")
	last, _ := utf8.DecodeLastRuneInString(head)
	first, _ := utf8.DecodeRuneInString(begin[0])
	return head, begin[0], ok && isOfWord(last) && isOfWord(first)
}

func isOfWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isParted reports whether the hyphen at the end of a line is none of the word.
func (d *document) isParted(a, b *line) bool {
	head, tail, ok := hyphenated(a, b)
	switch {
	case !ok || strings.ToUpper(head) == head || strings.ToLower(tail) != tail: // ASEAN-led, South-East
		return false
	case d.words[bare(head+tail)]:
		return true
	case d.words[bare(head+"-"+tail)]:
		return false
	}
	return d.joining
}

// textOf is the running text of a block, without a mark at its head.
func (d *document) textOf(b *block, notes func(page int) []note, without string) record.Inline {
	var parts []record.Inline
	for i := range b.lines {
		l := b.lines[i]
		if i == 0 && without != "" && l.pieces[0].text == without {
			l.pieces = l.pieces[1:]
		}
		var of []note
		if notes != nil {
			of = notes(b.of[i])
		}
		words := l.inline(of)
		if i > 0 {
			words = d.behind(&b.lines[i-1], &b.lines[i], parts, words)
		}
		parts = append(parts, words...)
	}
	return record.Join(parts...)
}

// behind is a line as it goes on behind another one: with a space, but not behind a
// hyphen. A hyphen that is none of the word is taken off the line before.
func (d *document) behind(a, b *line, parts, words []record.Inline) []record.Inline {
	if len(parts) == 0 {
		return words
	}
	last := &parts[len(parts)-1]
	switch _, _, ok := hyphenated(a, b); {
	case ok && d.isParted(a, b):
		*last = record.Inline(strings.TrimSuffix(string(*last), "-"))
		return words
	case ok || strings.HasSuffix(string(*last), "/"):
		return words
	}
	return append([]record.Inline{" "}, words...)
}

// levels are the levels of headings by their sizes: the largest is the first. Bold
// type in the size of the text comes below all of them.
func (d *document) levels(blocks []block) map[float64]int {
	var sizes []float64
	for i := range blocks {
		l := &blocks[i].lines[0]
		isKnown := slices.ContainsFunc(sizes, func(size float64) bool { return sameSize(size, l.size) })
		if d.isHeading(&blocks[i]) && l.size > 1.12*d.body && !isKnown {
			sizes = append(sizes, l.size)
		}
	}
	slices.SortFunc(sizes, func(a, b float64) int { return cmp.Compare(b, a) })
	levels := map[float64]int{}
	for i, size := range sizes {
		levels[size] = i + 1
	}
	return levels
}

// isHeading reports a block in the type of headings that is no sentence and not
// long.
func (d *document) isHeading(b *block) bool {
	const mostLines, mostWords = 5, 40
	words := 0
	for i := range b.lines {
		if !d.isHeadLike(&b.lines[i]) {
			return false
		}
		words += len(b.lines[i].pieces)
	}
	last := &b.lines[len(b.lines)-1]
	isSentence := endsClause(last) && !strings.HasSuffix(last.pieces[len(last.pieces)-1].text, ":")
	return len(b.lines) <= mostLines && words <= mostWords && !isSentence && !isSignature(b)
}

// isSignature reports lines whose words stand far apart, as names below a treaty.
func isSignature(b *block) bool {
	for i := range b.lines {
		pieces := b.lines[i].pieces
		for k := 1; k < len(pieces); k++ {
			if pieces[k].left-pieces[k-1].right > 4*pieces[k].size {
				return true
			}
		}
	}
	return false
}

// writeBlock writes a paragraph, an item or a heading.
func (d *document) writeBlock(b *block, levels map[float64]int) {
	words := d.textOf(b, func(page int) []note { return d.pages[page].notes }, "")
	first := &b.lines[0]
	switch {
	case d.isHeading(b):
		level := len(levels) + 1
		for size, of := range levels {
			if sameSize(size, first.size) {
				level = of
			}
		}
		d.out.Heading(level, words)
	case isBulleted(first):
		d.out.Item(0, "", d.textOf(b, func(page int) []note { return d.pages[page].notes }, first.pieces[0].text))
	default:
		d.out.Paragraph(words)
	}
}
