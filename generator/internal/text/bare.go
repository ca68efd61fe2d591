package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/label"
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
}

// parseBare reads text without markup. Hard-wrapped lines are joined first,
// then short lines that stand above what they name become headings.
func parseBare(source *archive.Source) []Block {
	lines := bareLines(source)
	width := wrapWidth(lines)
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
		trimmed := strings.TrimFunc(full, isBlank)
		if trimmed == "" {
			blank = true
			continue
		}
		start := source.LineStart(number)
		l := line{
			number: number, start: start, text: trimmed, afterBlank: blank,
			offset: start + strings.Index(full, trimmed),
			width:  utf8.RuneCountInString(strings.TrimRightFunc(full, isBlank)),
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

// isBlank reports what does not show. U+0085 does: it is an ellipsis of
// Windows-1252.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) && r != '\u0085' || invisible(r) || r < ' ' || r == 0x7f
}

// marker reads the bullet or the number at the head of a line.
func marker(text string) (kind Kind, marker string, content int) {
	r, size := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("•●▪■◦‣⁃∙·\uf0b7\uf0a7*-–—", r) {
		rest := strings.TrimLeftFunc(text[size:], isBlank)
		glued := strings.ContainsRune("*-–—·", r) && len(rest) == len(text)-size // "-word" and "–5" are words
		if strings.Trim(rest, "*-–—_= ") != "" && !glued {                       // "* * *" is a break
			return Item, text[:size], len(text) - len(rest)
		}
		return Paragraph, "", 0
	}
	if number := label.Length(text); number > 0 {
		rest := strings.TrimLeftFunc(text[number:], isBlank)
		if rest != "" && len(rest) < len(text)-number {
			return Clause, text[:number], len(text) - len(rest)
		}
	}
	return Paragraph, "", 0
}

func bareBlock(lines []line) Block {
	first, last := lines[0], lines[len(lines)-1]
	b := Block{Kind: first.kind, Marker: first.marker, Line: first.number, End: last.number, markerAt: first.offset}
	if plain := first.text[first.content:]; len(lines) == 1 && readsAsWritten(plain) {
		b.Passage = Passage{plain, []run{{0, first.offset + first.content, first.offset + len(first.text)}}}
		return b
	}
	var passage passageBuilder
	passage.out.Grow(last.offset + len(last.text) - first.offset)
	for i, l := range lines {
		text, offset := l.text, l.offset
		if i == 0 {
			text, offset = text[l.content:], offset+l.content
		}
		passage.space()
		passage.add(text, offset)
	}
	b.Passage = passage.passage()
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
			b.Kind = Paragraph
			b.Passage = b.withMarker()
			b.Marker = ""
		}
	}
}

// withMarker is the block's passage with its marker as part of the text.
func (b *Block) withMarker() Passage {
	passage := Passage{String: b.Marker + " " + b.String, runs: []run{{0, b.markerAt, b.markerAt + len(b.Marker)}}}
	if len(b.runs) > 0 {
		passage.runs = append(passage.runs, run{len(b.Marker), b.runs[0].source - 1, b.runs[0].source})
	}
	for _, r := range b.runs {
		passage.runs = append(passage.runs, run{r.at + len(b.Marker) + 1, r.source, r.stop})
	}
	return passage
}

// markHeadings makes headings of short lines without a full stop that stand
// above a paragraph, a list or another heading.
func markHeadings(blocks []Block) {
	lettered := false // a heading without a number came before
	for i := range blocks {
		b := &blocks[i]
		if !mayHead(b) || i+1 == len(blocks) || !isHeaded(b, &blocks[i+1]) {
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

// mayHead reports whether a block has the shape of a heading.
func mayHead(b *Block) bool {
	isLine := (b.Kind == Paragraph || b.Kind == Clause) && b.Line == b.End && !b.columns
	if !isLine || len(b.String) > 140 || b.String == "" || endsOpen(b.String) {
		return false
	}
	if words := strings.Count(b.String, " ") + 1; words > 18 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(b.String)
	if strings.ContainsRune(".;,:…-–—”\"'", r) || startsLower(b.String) ||
		!strings.ContainsFunc(b.String, unicode.IsLetter) {
		return false
	}
	_, isDate := dates.IsDate(b.String)
	return !isDate && !isDateLine(b.String)
}

// isHeaded reports whether next is what a heading b stands above.
func isHeaded(b, next *Block) bool {
	const sentence = 5 // words from which on a line may be one that breaks off
	goesOn := next.Kind == Paragraph && startsLower(next.String) && strings.Count(b.String, " ") >= sentence
	switch {
	case goesOn:
		return false
	case next.Kind == Item:
		return b.Kind == Paragraph
	case mayHead(next):
		return b.Kind == Paragraph && next.Kind == Clause && !EndsSentence(next.String)
	case next.Kind == Clause, next.Kind == Paragraph:
		return len(next.String) > len(b.String)+len(b.String)/2 && len(next.String) > 60
	}
	return false
}
