package text

import "strings"

// A typescript in double spacing, and what a machine read off one line by line, has a
// blank line below each line. There a blank line parts nothing: a sentence goes on
// behind it.

// closeUp takes the blank lines of a text in double spacing for what they are where a
// sentence goes on behind them. Two blank lines still part paragraphs, and the lines of
// its head stay apart.
func closeUp(lines []line) {
	if !isDoubleSpaced(lines) {
		return
	}
	width := wrapWidth(lines)
	for i := 1; i < len(lines); i++ {
		above, here := &lines[i-1], &lines[i]
		isFull := width > 0 && above.width*4 >= width*3
		goesOn := !EndsSentence(above.text) && !isAllCapitals(above.text) && (StartsLower(here.text) || isFull)
		if goesOn && blankLinesAbove(lines, i) == 1 {
			here.afterBlank = false
		}
	}
}

// isAllCapitals reports a line without a small letter.
func isAllCapitals(line string) bool { return strings.ToUpper(line) == line }

// isDoubleSpaced reports a text in which a blank line stands between nearly all lines,
// and tears many of its sentences in two.
func isDoubleSpaced(lines []line) bool {
	const fewest = 12         // lines
	const tight, torn = 10, 3 // one junction in so many at most, and at least
	const shortest = 20       // letters of a line that a sentence fills
	junctions, close, tears := 0, 0, 0
	for i := 1; i < len(lines); i++ {
		junctions++
		switch above := &lines[i-1]; {
		case blankLinesAbove(lines, i) == 0:
			close++
		case StartsLower(lines[i].text) && !EndsSentence(above.text) && len(above.text) >= shortest:
			tears++
		}
	}
	return len(lines) >= fewest && close*tight <= junctions && tears*torn >= junctions
}

// blankLinesAbove counts the blank lines between a line and the one above it.
func blankLinesAbove(lines []line, i int) int { return max(lines[i].number-lines[i-1].number-1, 0) }
