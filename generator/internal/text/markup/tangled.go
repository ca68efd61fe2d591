package markup

import "strings"

// Marks that are opened and not closed, names that stand for long addresses and
// wide tables cost more than they are long: each mark is looked for in all that
// follows it, each name is written out, each row is filled up. A text with more
// of them than anybody writes is read as bare text.
const (
	mostMarks     = 3000 // in one paragraph
	longestTarget = 4000 // bytes of a line that gives a name to an address
	mostCells     = 500  // in one row
)

// Tangled reports a text that holds more marks than can be read as Markdown.
func Tangled(body string) bool {
	marks := 0
	for line := range strings.Lines(body) {
		trimmed := strings.TrimLeft(line, " \t>")
		switch {
		case strings.TrimSpace(line) == "":
			marks = 0
			continue
		case len(line) > longestTarget && strings.HasPrefix(trimmed, "[") && strings.Contains(line, "]:"):
			return true
		case len(line) > mostCells && isDelimiters(line) && strings.Count(line, "|") > mostCells:
			return true
		}
		marks += marksIn(line)
		if marks > mostMarks {
			return true
		}
	}
	return false
}

// marksIn counts the marks of a line that open something or close it.
func marksIn(line string) int {
	marks := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '[', '*', '_', '`', '<', '~':
			marks++
		}
	}
	return marks
}

// isDelimiters reports the line of hyphens below the head of a table.
func isDelimiters(line string) bool { return strings.Trim(line, "|-: \t\r\n") == "" }
