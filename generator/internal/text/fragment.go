package text

import (
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/typescript"
)

// A page marks names in its sentences, and whoever copies its text piece by piece gets
// each on a line of its own: "trade with", "Japan", ", which grew". A line that begins
// with a comma or a stop shows it.

// markFragments tells which lines go on with the one above, in a text that was cut so.
func markFragments(lines []line) {
	const fewest = 3 // lines that begin with a mark
	cut := 0
	for i := range lines {
		if opensWithMark(lines[i].text) {
			cut++
		}
	}
	if cut < fewest {
		return
	}
	for i := 1; i < len(lines); i++ {
		if !lines[i].afterBlank && isCutOff(lines, i) {
			lines[i].goesOn, lines[i].kind, lines[i].marker = true, Paragraph, ""
		}
	}
}

// isCutOff reports whether a line was cut off from the one above: it begins within a
// sentence, or the one above ends within one, or it is a name between two such.
func isCutOff(lines []line, i int) bool {
	const shortName, fewWords = 4, 3 // words of a name; spaces of a line that is a piece of a sentence
	above, here := lines[i-1].text, lines[i].text
	switch {
	case opensWithMark(here):
		return true
	case EndsSentence(above) && !strings.HasSuffix(above, ";"):
		return false
	case StartsLower(here), typescript.EndsOpen(above), strings.HasSuffix(above, ","):
		return true
	case opensWithMark(above), StartsLower(above):
		return true
	}
	isName := strings.Count(here, " ") < shortName && i+1 < len(lines) && !lines[i+1].afterBlank &&
		(opensWithMark(lines[i+1].text) || StartsLower(lines[i+1].text))
	const shortest = 4                   // letters of a place
	town, _, _ := strings.Cut(here, ",") // OSLO, Norway
	opensDateline := len(town) >= shortest && strings.ToUpper(town) == town && !StartsLower(above)
	return isName && !opensDateline && strings.Count(above, " ") >= fewWords
}

// opensWithMark reports a line that begins with a mark that stands behind words.
func opensWithMark(line string) bool {
	mark, size := utf8.DecodeRuneInString(line)
	switch mark {
	case ',', ';', '.', ')', '/':
		return len(line) == size || mark == '/' || line[size] == ' '
	case '\'', '’':
		return strings.HasPrefix(line[size:], "s ")
	}
	return false
}
