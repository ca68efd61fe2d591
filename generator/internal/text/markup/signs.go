package markup

import (
	"strings"

	"aseanarchive/generator/internal/text/label"
)

// TooDeep reports a line that opens more lists and quotations within each
// other than anybody writes. Reading it as Markdown takes time that grows with
// the square of their number.
func TooDeep(body string) bool {
	const deepest = 100
	for line := range strings.Lines(body) {
		depth := 0
		for i := 0; i < len(line) && depth <= deepest; i++ {
			switch line[i] {
			case ' ', '\t':
			case '>':
				depth++
			case '-', '*', '+', '.', ')': // of a list when white space follows
				if i+1 == len(line) || line[i+1] != ' ' && line[i+1] != '\t' {
					i = len(line)
				}
				depth++
			default:
				if line[i] < '0' || line[i] > '9' {
					i = len(line)
				}
			}
		}
		if depth > deepest {
			return true
		}
	}
	return false
}

// Signs looks for markup that nobody writes by chance, and for long
// lines that follow each other without a blank line between them.
func Signs(body string) (marked, unwrapped bool) {
	const longLine = 120
	linked := strings.Contains(body, "](http") || strings.Contains(body, "](#") || linksSeed(body)
	marked = linked || strings.Count(body, "**") >= 2 || strings.Contains(body, "```")
	if at := strings.Index(body, "</"); at >= 0 && strings.Contains(body[at:], ">") {
		marked = true
	}
	before := 0
	for line := range strings.Lines(body) {
		if strings.HasPrefix(line, "# ") || strings.HasPrefix(line, "## ") || strings.HasPrefix(line, "### ") {
			marked = true
		}
		length := len(strings.TrimSpace(line))
		first := strings.TrimLeft(line, " \t")
		item := strings.HasPrefix(first, "- ") || strings.HasPrefix(first, "* ") || strings.HasPrefix(first, ">") ||
			strings.HasPrefix(first, "|") ||
			label.Length(first) > 0
		if before > longLine && length > 0 && !item {
			unwrapped = true
		}
		before = length
	}
	return marked, unwrapped
}
