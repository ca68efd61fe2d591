package markup

import (
	"strings"

	"aseanarchive/generator/internal/text/label"
)

// Signs looks for markup that nobody writes by chance, for headings among it, and for
// long lines that follow each other without a blank line between them.
func Signs(body string) (marked, headed, unwrapped bool) {
	const longLine, deepest = 120, 6 // letters; level of a heading
	linked := strings.Contains(body, "](http") || strings.Contains(body, "](#") || linksSeed(body)
	marked = linked || strings.Count(body, "**") >= 2 || strings.Contains(body, "```")
	if at := strings.Index(body, "</"); at >= 0 && strings.Contains(body[at:], ">") {
		marked = true
	}
	before := 0
	for line := range strings.Lines(body) {
		rest := strings.TrimLeft(line, "#")
		level, words := len(line)-len(rest), strings.TrimSpace(rest)
		if level > 0 && level <= deepest && strings.HasPrefix(rest, " ") && words != "" {
			marked, headed = true, true
		}
		length := lengthWithoutTags(strings.TrimSpace(line))
		first := strings.TrimLeft(line, " \t")
		item := strings.HasPrefix(first, "- ") || strings.HasPrefix(first, "* ") || strings.HasPrefix(first, ">") ||
			strings.HasPrefix(first, "|") ||
			label.Length(first) > 0
		if before > longLine && length > 0 && !item {
			unwrapped = true
		}
		before = length
	}
	return marked, headed, unwrapped
}

// lengthWithoutTags is the length of a line in bytes, tags left out.
func lengthWithoutTags(line string) int {
	length, rest := 0, line
	for {
		before, behind, tagged := strings.Cut(rest, "<")
		length += len(before)
		_, after, closed := strings.Cut(behind, ">")
		if !tagged || !closed {
			return length + len(behind)
		}
		rest = after
	}
}
