package leftover

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// What a site draws, and a copy of its text spells out: icons, buttons, tags, and the marks
// where a scanned page turns.

// isIcon recognises the name by which a font of pictures calls one: “credit_card”.
func isIcon(line string) bool {
	const longest = 40 // letters
	if text.Longer(line, longest) || !strings.Contains(strings.Trim(line, "_"), "_") {
		return false
	}
	return !strings.ContainsFunc(line, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') })
}

// networks are those on which a page can be passed on.
var networks = lexicon.List("en/networks")

// isNetworks recognises a row of buttons: “facebook youtube blog instagram”. One of them may
// be unknown.
func isNetworks(line string) bool {
	const fewest, most = 3, 8
	fields := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '|' || r == ',' })
	known := 0
	for _, field := range fields {
		if networks.Has(field) {
			known++
		}
	}
	return known >= fewest && len(fields) <= most && len(fields)-known <= 1
}

// isRowOfTags recognises the tags of a page with strokes between them: “Norway / Ports /
// Ships / Talks”.
func isRowOfTags(line string) bool {
	const fewest, most = 4, 3 // tags, words of one
	tags := strings.Split(line, " / ")
	if len(tags) < fewest || text.EndsWithStop(line) {
		return false
	}
	for _, tag := range tags {
		words := strings.Fields(tag)
		if len(words) == 0 || len(words) > most || !unicode.IsUpper([]rune(words[0])[0]) {
			return false
		}
	}
	return true
}

// isClock recognises an hour that has a line to itself: “20:24”.
func isClock(line string) bool {
	hour, minute, ok := strings.Cut(line, ":")
	return ok && len(hour) > 0 && len(hour) <= 2 && len(minute) == 2 && text.IsFigures(hour) && text.IsFigures(minute)
}

// isTurn recognises what a reader of scans makes of the mark where a page turns: “./ 2”,
// “___ / 4”, “000---”.
func isTurn(line string) bool {
	const longest, fewest = 12, 2 // letters, marks
	if len(line) > longest {
		return false
	}
	marks, strokes, figures := 0, 0, 0
	for _, r := range line {
		switch {
		case r == '/' || r == '_' || r == '~':
			marks, strokes = marks+1, strokes+1
		case r == '.' || r == ',' || r == '-' || r == '»':
			marks++
		case r >= '0' && r <= '9':
			figures++
		case r != ' ':
			return false
		}
	}
	opens := line != "" && (line[0] < '0' || line[0] > '9') // “3/4” is a share
	return marks >= fewest && (strokes > 0 && opens && figures > 0 && figures <= 3 ||
		strings.Trim(line, "0-") == "" && marks > fewest && figures > 0)
}

// pictureMarks stand in the line below a picture.
var pictureMarks = lexicon.List("en/caption-marks")

// isNameOfPicture recognises what a site calls the picture whose caption stands below it:
// “Oslo Ports 1”.
func isNameOfPicture(line, below string) bool {
	const most = 4 // words
	if !endsInFigure(line) {
		return false
	}
	fields := strings.Fields(line)
	n := len(fields)
	return n > 1 && n <= most && len(fields[n-1]) <= 2 && text.IsFigures(fields[n-1]) && pictureMarks.In(below)
}

// isEmptyLabel recognises the label of a field whose value was lost, the last line of all:
// “Date Modified:”.
func isEmptyLabel(blocks []text.Block, i int) bool {
	const most = 3 // words
	line := blocks[i].String
	return i > 0 && i == len(blocks)-1 && strings.HasSuffix(line, ":") && len(strings.Fields(line)) <= most
}

// IsOfOtherScript reports a line without a letter of ours.
func IsOfOtherScript(line string) bool {
	letters := 0
	for _, r := range line {
		switch {
		case unicode.Is(unicode.Latin, r), unicode.IsDigit(r):
			return false
		case unicode.IsLetter(r):
			letters++
		}
	}
	return letters > 0
}

// IsTypeSize recognises sizes of type to choose from: “Aa”, “A- A A+”, “aA”.
func IsTypeSize(line string) bool {
	const longest = 12
	if len(line) > longest {
		return false
	}
	capitals, small := 0, 0
	for _, r := range line {
		switch r {
		case 'A':
			capitals++
		case 'a':
			small++
		case '+', '-', '–', ' ', '|':
		default:
			return false
		}
	}
	return capitals > 0 && capitals+small > 1
}

var licences = lexicon.List("en/words-of-licences")

// IsLicence recognises the number under which a site is kept in China.
func IsLicence(line string) bool {
	const longest, fewest = 80, 7 // bytes, figures
	figures := 0
	for _, r := range line {
		if unicode.IsDigit(r) {
			figures++
		}
	}
	return licences.In(line) && len(line) <= longest && figures >= fewest && !text.EndsWithStop(line)
}
