package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
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
		blocks = append(blocks, bareBlock(lines[i:i+n]))
		i += n
	}
	settleNumbers(blocks)
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
		l.kind, l.marker, l.content = marker(trimmed)
		lines = append(lines, l)
		blank = false
	}
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
	if number := clauseNumber(text); number > 0 {
		rest := strings.TrimLeftFunc(text[number:], isBlank)
		if rest != "" && len(rest) < len(text)-number {
			return Clause, text[:number], len(text) - len(rest)
		}
	}
	return Paragraph, "", 0
}

// clauseNumber is the length of "12.", "3)", "(a)", "b.", "iv." at the head of
// a text, 0 when there is none. A capital with a full stop is an initial.
func clauseNumber(text string) int {
	open := 0
	if strings.HasPrefix(text, "(") {
		open = 1
	}
	end := open
	for end < len(text) && end-open < 5 && (text[end] >= '0' && text[end] <= '9' || text[end] >= 'a' &&
		text[end] <= 'z') {
		end++
	}
	if end == open || end >= len(text) {
		return 0
	}
	label := text[open:end]
	switch {
	case text[end] == ')', text[end] == '.' && open == 0:
	default:
		return 0
	}
	if strings.Trim(label, "0123456789") == "" && len(label) <= 3 || len(label) == 1 ||
		strings.Trim(label, "ivx") == "" {
		return end + 1
	}
	return 0
}

// wrapWidth is the column at which the text was wrapped by hand, 0 when it
// was not: nine lines in ten keep within a hundred characters, and some come
// near the longest of them.
func wrapWidth(lines []line) int {
	const widest, narrowest = 100, 50
	if len(lines) < 3 {
		return 0
	}
	var widths []int
	for _, l := range lines {
		widths = append(widths, l.width)
	}
	slices.Sort(widths) // to find a percentile
	width := widths[len(widths)*9/10]
	if widths[len(widths)-1] <= widest {
		width = widths[len(widths)-1]
	}
	if width > widest || width < narrowest {
		return 0
	}
	near := 0
	for _, w := range widths {
		if w >= width*3/4 {
			near++
		}
	}
	if near*3 < len(widths) {
		return 0
	}
	return width
}

// continues reports whether next goes on with the block that begins with
// first and so far ends with last.
func continues(first, last, next line, width int) bool {
	if next.afterBlank || next.kind == Item {
		return false
	}
	if breaksDate(last.text, next.text) {
		return true
	}
	if IsLinkBar(last.text) || IsLinkBar(next.text) || isDateLine(next.text) && !awaitsMore(last.text) {
		return false
	}
	lower := startsLower(next.text)
	if next.kind == Clause && !(lower && first.kind == Paragraph && !EndsSentence(last.text)) {
		return false
	}
	if width == 0 {
		// Not wrapped: only a line that breaks off in mid-sentence goes on.
		return lower && next.kind == Paragraph && !EndsSentence(last.text) && last.width > 40
	}
	if _, isDate := dates.IsDate(last.text); isDate && !lower {
		return false
	}
	word, _, _ := strings.Cut(next.text, " ")
	full := last.width+1+utf8.RuneCountInString(word) > width
	return full || lower && !EndsSentence(last.text)
}

// breaksDate reports a line that ends between a day and its year: "Oct. 10,"
// and "2024".
func breaksDate(last, next string) bool {
	day, ok := strings.CutSuffix(last, ",")
	if !ok || len(next) < 5 || next[4] != ' ' || next[:2] != "19" && next[:2] != "20" {
		return false
	}
	found := dates.Scan(day[max(0, len(day)-12):])
	n := len(found)
	return n > 0 && found[n-1].Precision == dates.DayAlone && found[n-1].End == min(len(day), 12)
}

// IsLinkBar recognises links side by side, "Home | News | Contact us", and the
// way back.
func IsLinkBar(line string) bool {
	return strings.Count(line, " | ") >= 2 || strings.HasPrefix(line, "<<")
}

// isDateLine recognises a line that dates what stands above it: a date with its
// year, behind a place at most, "Jakarta, 9 August 2017", and no stop.
func isDateLine(line string) bool {
	const longest, mostWords = 60, 4 // bytes, words of a place
	if len(line) > longest || startsLower(line) || EndsSentence(line) {
		return false
	}
	found := dates.Scan(line)
	if len(found) != 1 || found[0].Precision > dates.DayRange || strings.Trim(line[found[0].End:], " )]") != "" {
		return false
	}
	place := strings.Fields(line[:found[0].Start])
	if len(place) > mostWords {
		return false
	}
	return !slices.ContainsFunc(place, func(word string) bool { return startsLower(word) })
}

// awaitsMore reports a line that cannot end where it does: its last word is a
// small one, or a comma stands behind it.
func awaitsMore(line string) bool {
	last := line[strings.LastIndexByte(line, ' ')+1:]
	return strings.HasSuffix(last, ",") || startsLower(last)
}

func startsLower(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// EndsSentence reports whether a line ends as a sentence or a lead-in does.
func EndsSentence(text string) bool {
	trimmed := strings.TrimRight(text, "\"'”’)] ")
	return trimmed != "" && strings.ContainsRune(".!?:;", rune(trimmed[len(trimmed)-1]))
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
	if b.Kind != Paragraph && b.Kind != Clause || b.Line != b.End || len(b.String) > 140 || b.String == "" {
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
	switch {
	case next.Kind == Item:
		return b.Kind == Paragraph
	case mayHead(next):
		return b.Kind == Paragraph && next.Kind == Clause && !EndsSentence(next.String)
	case next.Kind == Clause, next.Kind == Paragraph:
		return len(next.String) > len(b.String)+len(b.String)/2 && len(next.String) > 60
	}
	return false
}
