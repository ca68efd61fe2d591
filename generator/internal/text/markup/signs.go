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
	marked = linked || isStressed(body) || strings.Contains(body, "```")
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

// isStressed reports words between two asterisks, or three, on each side: "**Ports**". A row of
// them alone, "*****", is drawn by hand.
func isStressed(body string) bool {
	const fewest, most, sides = 2, 3, 2
	found, glued := 0, false // to words
	for at := strings.Index(body, "**"); at >= 0 && found < sides; {
		end := at + len(body[at:]) - len(strings.TrimLeft(body[at:], "*"))
		touches := at > 0 && !strings.ContainsRune(" \t\r\n", rune(body[at-1])) ||
			end < len(body) && !strings.ContainsRune(" \t\r\n", rune(body[end]))
		if n := end - at; n >= fewest && n <= most {
			found, glued = found+1, glued || touches
		}
		next := strings.Index(body[end:], "**")
		if next < 0 {
			break
		}
		at = end + next
	}
	return found >= sides && glued
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
