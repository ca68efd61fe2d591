package text

import (
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text/bareline"
	"aseanarchive/generator/internal/text/label"
	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/passage"
	"aseanarchive/generator/internal/text/typescript"
)

// line is a line of bare text that is not blank.
type line struct {
	number     int
	start      int    // offset in the source of the line
	text       string // the line, ends trimmed of white space
	offset     int    // of text in the source
	width      int    // in characters, with the indentation
	afterBlank bool
	marker     string // of an item or clause
	kind       Kind   // Item, Clause, or Paragraph
	content    int    // offset in text behind the marker
	columns    bool   // names side by side, with wide gaps between them
	series     string // its label, of those that lines may begin with by chance
	goesOn     bool   // it goes on with the line above, from which a page cut it, see markFragments
	loose      bool   // typed in double spacing, where lines end unevenly
}

// parseBare reads text without markup. Hard-wrapped lines are joined first,
// then short lines that stand above what they name become headings.
func parseBare(source *archive.Source) []Block {
	lines := bareLines(source)
	width := wrapWidth(lines)
	closeUp(lines, width)
	markSeries(lines, width)
	markFragments(lines)
	expected := len(lines) // of text that is not wrapped, every line is a block
	if width > 0 {
		expected = len(lines)/3 + 1
	}
	blocks := make([]Block, 0, expected)
	for i := 0; i < len(lines); {
		n := 1
		for i+n < len(lines) && continues(lines[i], lines[i+n-1], lines[i+n], width) {
			n++
		}
		b := bareBlock(lines[i : i+n])
		if lines[i].columns {
			b.columns, b.render = true, asSpaced(lines[i].text)
		}
		blocks = append(blocks, b)
		i += n
	}
	settleNumbers(blocks)
	settleNotes(blocks, source.Text[source.Body:])
	markHeadings(blocks)
	settleSeries(blocks)
	return blocks
}

func bareLines(source *archive.Source) []line {
	last := source.Lines()
	first := source.Line(source.Body)
	if source.Body >= len(source.Text) {
		return nil
	}
	lines := make([]line, 0, (last-first)/2+1) // blank lines stand between most
	blank := true
	for number := first; number <= last; number++ {
		full := source.LineText(number)
		trimmed := bareline.Trim(full)
		if trimmed == "" {
			blank = true
			continue
		}
		start := source.LineStart(number)
		if number < last && bareline.IsLoneMark(full, source.LineText(number+1)) {
			number++ // the mark and its words are one line
			full = source.Text[start : source.LineStart(number)+len(source.LineText(number))]
			trimmed = bareline.Trim(full)
		}
		l := line{
			number: number, start: start, text: trimmed, afterBlank: blank,
			offset: start + strings.Index(full, trimmed),
			width:  utf8.RuneCountInString(strings.TrimRightFunc(full, passage.IsBlank)),
			kind:   Paragraph,
		}
		for _, piece := range piecesOf(l) {
			piece.kind, piece.marker, piece.content = marker(piece.text)
			lines = append(lines, piece)
		}
		blank = false
	}
	markColumns(lines)
	return lines
}

// marker reads the bullet or the number at the head of a line.
func marker(text string) (kind Kind, marker string, content int) {
	r, size := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("•●▪■◦‣⁃∙·\uf0b7\uf0a7*-–—", r) {
		rest := strings.TrimLeftFunc(text[size:], passage.IsBlank)
		glued := strings.ContainsRune("*-–—·", r) && len(rest) == len(text)-size // "-word" and "–5" are words
		bare := strings.Trim(rest, "*-–—_= ")
		isNumber := IsFigures(bare) && strings.HasSuffix(rest, text[:size]) // "- 3 -", of a page
		if bare != "" && !glued && !isNumber {                              // "* * *" is a break
			return Item, text[:size], len(text) - len(rest)
		}
		return Paragraph, "", 0
	}
	if number := label.Length(text); number > 0 {
		rest := strings.TrimLeftFunc(text[number:], passage.IsBlank)
		if rest != "" && len(rest) < len(text)-number {
			return Clause, text[:number], len(text) - len(rest)
		}
	}
	return Paragraph, "", 0
}

func bareBlock(lines []line) Block {
	first, last := lines[0], lines[len(lines)-1]
	b := Block{Kind: first.kind, Marker: first.marker, Line: first.number, End: last.number, markerAt: first.offset,
		series: first.series}
	plain := first.text[first.content:]
	if len(lines) == 1 && !strings.Contains(plain, "&") && passage.ReadsAsWritten(plain) {
		b.Passage = passage.Of(plain, first.offset+first.content)
		return b
	}
	var built passage.Builder
	built.Grow(last.offset + len(last.text) - first.offset)
	for i, l := range lines {
		text, offset := l.text, l.offset
		if i == 0 {
			text, offset = text[l.content:], offset+l.content
		}
		if i != 1 || !typescript.IsInitial(first.text, text) {
			built.Space()
		}
		markup.AddDecoded(&built, text, offset)
	}
	b.Passage = built.Passage()
	return b
}

// settleNumbers makes a clause that stands alone with a letter for its number
// a paragraph again: "a. m. session" is no list.
func settleNumbers(blocks []Block) {
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != Clause || strings.ContainsAny(b.Marker, "0123456789") {
			continue
		}
		alone := (i == 0 || blocks[i-1].Kind != Clause) && (i+1 == len(blocks) || blocks[i+1].Kind != Clause)
		if alone && !strings.Contains(b.Marker, ")") {
			b.Kind, b.Passage, b.Marker = Paragraph, b.withMarker(), ""
		}
	}
}

// withMarker is the block's passage with its marker as part of the text.
func (b *Block) withMarker() Passage {
	return passage.Of(b.Marker, b.markerAt).FollowedBy(b.Passage)
}

// markHeadings makes headings of short lines without a full stop that stand
// above a paragraph, a list or another heading.
func markHeadings(blocks []Block) {
	lettered := false // a heading without a number came before
	numbered := numberedHeadings(blocks)
	for i := range blocks {
		b := &blocks[i]
		if isOne := b.Kind == Clause && numbered[i] || b.Kind != Clause && headsNext(blocks, i); !isOne {
			continue
		}
		b.Level = 2
		if b.Kind == Clause {
			b.Passage = b.withMarker()
			if lettered {
				b.Level = 3
			}
		} else {
			lettered = true
		}
		b.Kind, b.Marker = Heading, ""
	}
}

// headsNext reports whether the block at i is the heading of the next one.
func headsNext(blocks []Block, i int) bool {
	return i+1 < len(blocks) && mayHead(&blocks[i]) && isHeaded(&blocks[i], &blocks[i+1])
}

// numberedHeadings are the places of clauses that are headings. Those of one
// kind of label are so together: where one that follows upon a heading is none,
// the heading was a clause of few words.
func numberedHeadings(blocks []Block) map[int]bool {
	found := map[string][]int{} // by the kind of their labels
	broken := map[string]bool{}
	last := map[string]int{}   // ordinal of the last heading
	fresh := map[string]bool{} // whether the label before is that of a heading
	before := map[string]int{} // ordinal of the label before
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != Clause {
			continue
		}
		style := label.StyleOf(b.Marker)
		kind, n := label.Signs(b.Marker)+strings.Repeat("a", int(style)), label.Ordinal(b.Marker, style)
		follows := len(found[kind]) > 0 && n == last[kind]+1
		isOne := headsNext(blocks, i) || follows && fresh[kind] && i+1 < len(blocks) && mayHead(b)
		switch {
		case isOne:
			broken[kind] = broken[kind] || len(found[kind]) == 0 && before[kind] > 0 && n == before[kind]+1
			found[kind] = append(found[kind], i)
			last[kind] = n
		case follows && fresh[kind]:
			broken[kind] = true
		}
		fresh[kind], before[kind] = isOne, n
	}
	numbered := map[int]bool{}
	for kind, places := range found {
		for _, i := range places {
			numbered[i] = !broken[kind]
		}
	}
	return numbered
}

// mayHead reports whether a block has the shape of a heading.
func mayHead(b *Block) bool {
	isLine := (b.Kind == Paragraph || b.Kind == Clause) && b.Line == b.End && !b.columns
	return isLine && typescript.ReadsLikeHeading(b.String)
}

// Heads reports a paragraph that stands above the next block as a heading does, whether
// its file calls it one or not.
func (b *Block) Heads(next *Block) bool {
	return b.Kind == Paragraph && typescript.ReadsLikeHeading(b.String) && isHeaded(b, next)
}

// isHeaded reports whether next is what a heading b stands above.
func isHeaded(b, next *Block) bool {
	const sentence = 5 // words from which on a line may be one that breaks off
	goesOn := next.Kind == Paragraph && StartsLower(next.String) && strings.Count(b.String, " ") >= sentence
	switch {
	case goesOn:
		return false
	case next.Kind == Item, next.Kind == List:
		return b.Kind == Paragraph
	case mayHead(next):
		return b.Kind == Paragraph && next.Kind == Clause && !EndsSentence(next.String)
	case next.Kind == Clause, next.Kind == Paragraph:
		return len(next.String) > len(b.String)+len(b.String)/2 && len(next.String) > 60
	}
	return false
}
