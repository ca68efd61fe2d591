package markup

import (
	"fmt"
	"strings"
)

// Marks that are opened and not closed, names that stand for long addresses and
// wide tables cost more than they are long: each mark is looked for in all that
// follows it, each name is written out, each row is filled up. A text with more
// of them than anybody writes is read as bare text.
const (
	mostMarks     = 3000 // in one paragraph
	longestTarget = 4000 // bytes of a line that gives a name to an address
	mostCells     = 500  // in one row
	deepest       = 100  // lists and quotations that one line opens within each other
)

// Tangle is a line with more marks than can be read as Markdown, and which they
// are; 0 for none.
type Tangle struct {
	Line int
	Why  string
}

// Tangled is the first line, from 1, on which a text holds more marks than can
// be read as Markdown, and what there is too much of; 0 where it can be read.
func Tangled(body string) (line int, why string) {
	marks := 0
	for words := range strings.Lines(body) {
		line++
		if why := tangledLine(words); why != "" {
			return line, why
		}
		if strings.TrimSpace(words) == "" {
			marks = 0
		}
		if marks += marksIn(words); marks > mostMarks {
			return line, fmt.Sprintf("a paragraph has more than %d marks", mostMarks)
		}
	}
	return 0, ""
}

// tangledLine says what there is too much of in one line, "" for nothing.
func tangledLine(line string) string {
	switch {
	case tooDeep(line):
		return fmt.Sprintf("more than %d lists and quotations lie within each other", deepest)
	case len(line) > longestTarget && strings.HasPrefix(strings.TrimLeft(line, " \t>"), "[") &&
		strings.Contains(line, "]:"):
		return fmt.Sprintf("a line of more than %d bytes gives an address a name", longestTarget)
	case len(line) > mostCells && isDelimiters(line) && strings.Count(line, "|") > mostCells:
		return fmt.Sprintf("a table has more than %d columns", mostCells)
	}
	return ""
}

// marksIn counts the marks of a line that open something or close it.
func marksIn(line string) int {
	marks := 0
	for i := range len(line) {
		marks += isMark[line[i]]
	}
	return marks
}

// isMark is 1 for each of the marks, else 0.
var isMark = [256]int{'[': 1, '*': 1, '_': 1, '`': 1, '<': 1, '~': 1}

// isDelimiters reports the line of hyphens below the head of a table.
func isDelimiters(line string) bool { return strings.Trim(line, "|-: \t\r\n") == "" }

// tooDeep reports a line that opens more lists and quotations within each
// other than anybody writes. Reading it as Markdown takes time that grows with
// the square of their number.
func tooDeep(line string) bool {
	depth := 0
	for i := 0; i < len(line) && depth <= deepest; i++ {
		switch line[i] {
		case ' ', '\t':
		case '>':
			depth++
		case '-', '*', '+', '.', ')': // of a list when white space follows
			if i+1 == len(line) || line[i+1] != ' ' && line[i+1] != '\t' {
				return false
			}
			depth++
		default:
			if line[i] < '0' || line[i] > '9' {
				return false
			}
		}
	}
	return depth > deepest
}
