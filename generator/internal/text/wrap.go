package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/note"
	"aseanarchive/generator/internal/text/typescript"
)

// wrapWidth is the column at which the text was wrapped by hand, 0 when it was not.
func wrapWidth(lines []line) int {
	widths := make([]int, len(lines))
	for i := range lines {
		widths[i] = lines[i].width
	}
	return typescript.Width(widths)
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
			below.afterBlank = false
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
	if breaksDate(last.text, next.text) {
		return true
	}
	if IsLinkBar(last.text) || IsLinkBar(next.text) || isDateLine(next.text) && !awaitsMore(last.text) {
		return false
	}
	if namesIcon(next.text) {
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
	if EndsSentence(last.text) && !more && isShouted(word) {
		return false // the agency whose report it is, or an end mark
	}
	full := last.width+1+utf8.RuneCountInString(word) > width
	return full || lower && !EndsSentence(last.text)
}

// namesIcon reports a line that begins with the name by which a page calls one of its small
// pictures, “date_range”: what the picture stands for begins there.
func namesIcon(line string) bool {
	name := line[:len(line)-len(strings.TrimLeft(line, "abcdefghijklmnopqrstuvwxyz_"))]
	return strings.Contains(strings.Trim(name, "_"), "_")
}

// isShouted reports letters that are all capitals.
func isShouted(word string) bool {
	return len(word) > 1 && !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsUpper(r) })
}

// breaksOff reports a line that ends in mid-sentence, whatever its width.
func breaksOff(first, last, next line, width int) bool {
	const aFewWords, typed = 3, 100 // spaces; the widest line that a hand breaks
	if next.kind != Paragraph || EndsSentence(last.text) || isByline(next.text) {
		return false
	}
	if _, isDate := dates.IsDate(last.text); isDate && !StartsLower(next.text) {
		return false
	}
	listed := first.kind == Clause || first.kind == Item
	switch {
	case endsOpen(last.text) && last.width <= typed && next.width <= typed:
		return true
	case StartsLower(next.text):
		short := strings.Count(last.text, " ") >= aFewWords && next.width <= typed
		return listed || short || last.width > 40
	}
	return last.width <= typed && len(Sentences(last.text)) > 1 && (width > 0 || awaitsMore(last.text))
}

// isByline reports a line such as "by Jane Doe": it begins with a small letter
// and goes on with nothing.
func isByline(line string) bool {
	rest, ok := strings.CutPrefix(line, "by ")
	return ok && !StartsLower(rest) && strings.Count(rest, " ") < 5
}

// endsOpen reports a line that cannot be a whole: its last word is an article,
// a preposition or a conjunction, or a possessive.
func endsOpen(line string) bool {
	last := line[strings.LastIndexByte(line, ' ')+1:]
	switch last {
	case "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or", "the", "their",
		"to", "with":
		return last != line
	}
	return strings.HasSuffix(last, "’s") || strings.HasSuffix(last, "'s")
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
	if len(line) > longest || StartsLower(line) || EndsSentence(line) {
		return false
	}
	found := dates.Scan(line)
	if stamps := dates.Stamps(line); len(found) == 0 && len(stamps) == 1 {
		found = append(found, stamps[0].Expression)
	}
	if len(found) != 1 || found[0].Precision > dates.DayRange || strings.Trim(line[found[0].End:], " )]") != "" {
		return false
	}
	place := strings.Fields(line[:found[0].Start])
	if len(place) > mostWords {
		return false
	}
	return !slices.ContainsFunc(place, func(word string) bool { return StartsLower(word) })
}

// awaitsMore reports a line that cannot end where it does: its last word is a
// small one, or a comma stands behind it.
func awaitsMore(line string) bool {
	last := line[strings.LastIndexByte(line, ' ')+1:]
	return strings.HasSuffix(last, ",") || StartsLower(last)
}

// StartsLower reports whether a line begins with a small letter.
func StartsLower(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// EndsWithStop reports whether a line ends with a full stop, within quotation marks
// and brackets or not.
func EndsWithStop(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "\"'”’)] "), ".")
}

// EndsSentence reports whether a line ends as a sentence or a lead-in does.
func EndsSentence(text string) bool {
	trimmed := strings.TrimRight(text, "\"'”’)] ")
	return trimmed != "" && strings.ContainsRune(".!?:;", rune(trimmed[len(trimmed)-1]))
}
