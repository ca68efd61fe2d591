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
		length := len(WithoutTags(strings.TrimSpace(line)))
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

// WithoutTags is a line without its tags.
func WithoutTags(line string) string {
	if !strings.Contains(line, "<") {
		return line
	}
	var b strings.Builder
	for {
		before, behind, tagged := strings.Cut(line, "<")
		b.WriteString(before)
		_, after, closed := strings.Cut(behind, ">")
		if !tagged || !closed {
			b.WriteString(behind)
			return b.String()
		}
		line = after
	}
}
