package text

import (
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/note"
	"aseanarchive/generator/internal/text/sentences"
	"aseanarchive/generator/internal/text/typescript"
)

// wrapWidth is the column at which the text was wrapped by hand, 0 when it was not.
func wrapWidth(lines []line) int {
	widths, torn := make([]int, len(lines)), make([]bool, len(lines))
	for i := range lines {
		widths[i] = lines[i].width
		torn[i] = i+1 < len(lines) && !lines[i+1].afterBlank && !EndsSentence(lines[i].text)
	}
	return typescript.Width(widths, torn)
}

// closeUp takes the blank lines of a text in double spacing for what they are where a
// sentence goes on behind them: a typescript has one below each line, and so has what a
// machine read off a page. Two blank lines still part paragraphs, and the lines of the
// head stay apart.
func closeUp(lines []line, width int) {
	const shortest = 20 // letters of a line that a sentence fills
	joints := make([]typescript.Joint, max(len(lines)-1, 0))
	for i := range joints {
		above, below := &lines[i], &lines[i+1]
		opened := len(above.text) >= shortest && !EndsSentence(above.text)
		joints[i] = typescript.Joint{Blank: max(below.number-above.number-1, 0),
			Torn: opened && StartsLower(below.text)}
	}
	if !typescript.IsDoubleSpaced(joints) {
		return
	}
	for i, joint := range joints {
		above, below := &lines[i], &lines[i+1]
		isFull := above.width*4 >= width*3 && strings.ToUpper(above.text) != above.text
		goesOn := StartsLower(below.text) || width > 0 && isFull
		if joint.Blank == 1 && goesOn && !EndsSentence(above.text) {
			below.afterBlank, below.loose = false, true
		}
	}
}

// continues reports whether next goes on with the block that begins with
// first and so far ends with last.
func continues(first, last, next line, width int) bool {
	if next.goesOn {
		return true
	}
	if next.afterBlank || next.kind == Item || next.series != "" {
		return false
	}
	if typescript.BreaksDate(last.text, next.text) || typescript.IsInitial(last.text, next.text) {
		return true
	}
	isDated := typescript.IsDateLine(next.text) && !typescript.AwaitsMore(last.text)
	if IsLinkBar(last.text) || IsLinkBar(next.text) || isDated {
		return false
	}
	if typescript.IsRule(last.text) || typescript.IsRule(next.text) || typescript.NamesIcon(next.text) ||
		typescript.IsPageMark(next.text) || typescript.IsPageMark(last.text) {
		return false
	}
	if length, _ := note.Number(next.text); length > 0 || last.columns || next.columns {
		return false
	}
	lower := StartsLower(next.text)
	if next.kind == Clause && !(lower && first.kind == Paragraph && !EndsSentence(last.text)) {
		return false
	}
	if breaksOff(first, last, next, width) {
		return true
	}
	if width == 0 {
		return false // not wrapped: only a line that breaks off in mid-sentence goes on
	}
	if _, isDate := dates.IsDate(last.text); isDate && !lower {
		return false
	}
	word, _, more := strings.Cut(next.text, " ")
	if EndsSentence(last.text) && !more && typescript.IsShouted(word) {
		return false // the agency whose report it is, or an end mark
	}
	const uneven = 4 // characters by which lines of a typescript fall short
	room := width
	if next.loose {
		room -= uneven
	}
	full := last.width+1+utf8.RuneCountInString(word) > room
	return full || lower && !EndsSentence(last.text)
}

// breaksOff reports a line that ends in mid-sentence, whatever its width.
func breaksOff(first, last, next line, width int) bool {
	const aFewWords, typed = 3, 100 // spaces; the widest line that a hand breaks
	if next.kind != Paragraph || EndsSentence(last.text) || typescript.IsByline(next.text) {
		return false
	}
	if _, isDate := dates.IsDate(last.text); isDate && !StartsLower(next.text) {
		return false
	}
	listed := first.kind == Clause || first.kind == Item
	switch {
	case typescript.EndsOpen(last.text) && last.width <= typed && next.width <= typed:
		return true
	case StartsLower(next.text):
		short := strings.Count(last.text, " ") >= aFewWords && next.width <= typed
		return listed || short || last.width > 40
	}
	return last.width <= typed && len(Sentences(last.text)) > 1 && (width > 0 || typescript.AwaitsMore(last.text))
}

// IsLinkBar recognises links side by side, "Home | News | Contact us", and the
// way back.
func IsLinkBar(line string) bool {
	return strings.Count(line, " | ") >= 2 || strings.HasPrefix(line, "<<")
}

// StartsLower reports whether a line begins with a small letter.
func StartsLower(text string) bool { return sentences.StartsLower(text) }

// EndsWithStop reports whether a line ends with a full stop, within quotation marks
// and brackets or not.
func EndsWithStop(text string) bool { return sentences.EndsWithStop(text) }

// EndsSentence reports whether a line ends as a sentence or a lead-in does.
func EndsSentence(text string) bool { return sentences.Ends(text) }
