package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/label"
	"aseanarchive/generator/internal/text/passage"
	"aseanarchive/generator/internal/text/typescript"
)

// seriesHead is a doubtful label ("1.1", "A.", "IV.") at the head of a line.
type seriesHead struct {
	line  int // its place among the lines
	label string
}

// headOf adds to heads the doubtful label with which a line may begin a part of
// a text. before is the line above, "" for a blank one; full says that it ends
// where the text is wrapped, so that a sentence may go on in this line.
func headOf(heads []seriesHead, line int, words, before string, full bool) []seriesHead {
	length := label.DoubtfulLength(words)
	rest := strings.TrimLeftFunc(words[length:], passage.IsBlank)
	first, _ := utf8.DecodeRuneInString(rest)
	begins := unicode.IsLetter(first) || strings.ContainsRune("“\"‘'(*_[", first)
	if length == 0 || len(rest) == len(words)-length || !begins {
		return heads
	}
	lead := strings.TrimSuffix(strings.TrimSuffix(before, " and"), " or")
	listed := strings.HasSuffix(lead, ";") || strings.HasSuffix(lead, ":")
	isOpen := full || typescript.EndsOpen(before) || strings.HasSuffix(before, ",")
	goesOn := before != "" && !EndsSentence(before) && isOpen
	if !listed && (goesOn || unicode.IsLower(first)) {
		return heads
	}
	return append(heads, seriesHead{line, words[:length]})
}

// inTurn are the lines of the heads that belong to a series, with their labels.
func inTurn(heads []seriesHead) map[int]string {
	if len(heads) < 2 {
		return nil
	}
	labels := make([]string, len(heads))
	for i, head := range heads {
		labels[i] = head.label
	}
	found := map[int]string{}
	for i, belongs := range label.InTurn(labels) {
		if belongs {
			found[heads[i].line] = heads[i].label
		}
	}
	return found
}

// markSeries notes in the lines of bare text the doubtful labels that belong to
// a series.
func markSeries(lines []line, width int) {
	var heads []seriesHead
	for i := range lines {
		if l := &lines[i]; l.kind == Paragraph && !l.columns {
			before, full := "", false
			if i > 0 && !l.afterBlank {
				before, full = lines[i-1].text, width > 0 && lines[i-1].width >= width*3/4
			}
			heads = headOf(heads, i, l.text, before, full)
		}
	}
	for i, printed := range inTurn(heads) {
		lines[i].series = printed
	}
}

// settleSeries makes clauses of the paragraphs that begin with the label of a
// series; a heading keeps it among its words.
func settleSeries(blocks []Block) {
	for i := range blocks {
		b := &blocks[i]
		if b.series == "" || b.Kind != Paragraph || b.columns {
			continue
		}
		marked := b.render // with marks of notes
		b.Kind, b.Marker = Clause, b.series
		rest := strings.TrimLeft(b.String[len(b.Marker):], " ")
		b.Passage = b.Without([][2]int{{0, len(b.String) - len(rest)}})
		if marked != nil {
			b.render = func() string { return strings.TrimLeft(strings.TrimPrefix(marked(), b.Marker), " ") }
		}
	}
}

// seriesOf are the labels of series in Markdown by the offsets at which they
// stand.
func seriesOf(body string) map[int]string {
	var heads []seriesHead
	before, at := "", 0
	for full := range strings.Lines(body) {
		words := strings.TrimFunc(full, passage.IsBlank)
		heads = headOf(heads, at+strings.Index(full, words), words, before, false)
		before, at = words, at+len(full)
	}
	return inTurn(heads)
}
