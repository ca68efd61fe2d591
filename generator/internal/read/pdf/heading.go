package pdf

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/size"
)

// isHeadLike reports the type of a heading.
func (d *document) isHeadLike(l *line) bool { return d.isLarge(l) || l.bold }

// isLarge reports type that is clearly larger than that of the text.
func (d *document) isLarge(l *line) bool { return size.IsLarge(l.size, d.body) }

// levels are the levels of headings by their sizes: the largest is the first where
// it begins the text and is there once, as a title is. Bold type in the size of the
// text comes below all of them.
func (d *document) levels(blocks []block) map[float64]int {
	var sizes []float64
	count := map[float64]int{}
	for i := range blocks {
		l := &blocks[i].lines[0]
		if !d.isHeading(&blocks[i]) || !d.isLarge(l) {
			continue
		}
		at := slices.IndexFunc(sizes, func(s float64) bool { return size.IsSame(s, l.size) })
		if at < 0 {
			at = len(sizes)
			sizes = append(sizes, l.size)
		}
		count[sizes[at]]++
	}
	slices.SortFunc(sizes, func(a, b float64) int { return cmp.Compare(b, a) })
	first := 1
	if len(sizes) == 0 || count[sizes[0]] > 1 {
		first = 2
	}
	levels := map[float64]int{}
	for i, size := range sizes {
		levels[size] = i + first
	}
	return levels
}

// levelOf is the level of a heading.
func levelOf(l *line, levels map[float64]int) int {
	lowest := 1
	for of, level := range levels {
		if size.IsSame(of, l.size) {
			return level
		}
		lowest = max(lowest, level)
	}
	return lowest + 1
}

// isHeading reports a block in the type of headings that is no sentence, unless it is large
// and bold, and not long. Bold words that lead to what follows are none, as “It is felt in all of these:” is.
func (d *document) isHeading(b *block) bool {
	const mostLines, mostLinesOfTitle, mostWords, mostBoldWords, mostLetters = 6, 12, 45, 20, 7 // letters to a word
	words, letters := 0, 0
	for i := range b.lines {
		l := &b.lines[i]
		if l.table != nil || !d.isHeadLike(l) || l.hasLeader() {
			return false
		}
		words += len(l.pieces)
		for k := range l.pieces {
			letters += l.pieces[k].Letters
		}
	}
	most, lines := mostWords, mostLinesOfTitle // a column may be narrow
	if !d.isLarge(&b.lines[0]) {
		most, lines = mostBoldWords, mostLines
	}
	last := &b.lines[len(b.lines)-1]
	isSentence := endsClause(last) && (!strings.HasSuffix(last.lastWord(), ":") ||
		leads(last, words) && !d.isLarge(&b.lines[0]))
	if d.isLarge(last) && last.bold && words <= mostBoldWords && endsSentence(last) {
		isSentence = false // a headline that is one
	}
	if label.IsBullet(b.lines[0].pieces[0].Text) || !hasLetter(b) {
		return false
	}
	return len(b.lines) <= lines && max(words, letters/mostLetters) <= most && !isSentence && !d.areApart(b)
}

// leads reports a line, the last one of so many words, that leads to what follows: fewer words
// do so where it does not end as a title does, as “Here’s what they said:”.
func leads(last *line, words int) bool {
	const fewest = 4
	first, _ := utf8.DecodeRuneInString(last.lastWord())
	return words >= fewestInProse || words >= fewest && unicode.IsLower(first)
}

// hasLetter reports that a block says something. One letter by itself may number a
// chapter when it is a capital; others are bullets of fonts that call them letters.
func hasLetter(b *block) bool {
	if first := &b.lines[0]; len(b.lines) == 1 && len(first.pieces) == 1 && first.pieces[0].Letters == 1 {
		return first.pieces[0].IsInitial()
	}
	for i := range b.lines {
		for k := range b.lines[i].pieces {
			if strings.ContainsFunc(b.lines[i].pieces[k].Text, unicode.IsLetter) {
				return true
			}
		}
	}
	return false
}

// areApart reports lines whose words stand far apart, as names below a treaty.
func (d *document) areApart(b *block) bool {
	const wide = 4
	return slices.ContainsFunc(b.lines, func(l line) bool { return d.hasCells(&l, wide) })
}

// writeBlock writes a paragraph, an item, a heading or a table.
func (d *document) writeBlock(b *block, levels map[float64]int) {
	notes := func(page int) []note { return d.pages[page].notes }
	first := &b.lines[0]
	switch sign := first.firstWord(); {
	case first.table != nil:
		d.writeTable(b)
	case d.isHeading(b):
		d.out.Heading(levelOf(first, levels), d.textOf(b, notes, ""))
	case isLabelled(first) && label.IsBullet(sign):
		d.out.Item(0, "", d.textOf(b, notes, sign))
	default:
		d.out.Paragraph(d.textOf(b, notes, ""))
	}
}
