package markup

import (
	"bytes"

	"aseanarchive/generator/internal/text/passage"
)

// Markdown knows spaces and tabs alone as blank. Programs that turn pages into
// Markdown leave a no-break space where the page had an empty line, and what was
// parted for the eye became one paragraph.

// WithBlankLines makes the lines of Markdown blank in which nothing shows. Each keeps
// its length, so that places in the text stay what they are. One above a line that is
// indented stays: below a blank line that would be code. Where there is any such line it is a
// copy that is changed.
func WithBlankLines(body []byte) []byte {
	isOurs := false
	for at := 0; at < len(body); {
		line, rest, _ := bytes.Cut(body[at:], []byte("\n"))
		if looksBlank(line) && !isIndented(rest) {
			if !isOurs {
				body, isOurs = bytes.Clone(body), true
				line = body[at : at+len(line)]
			}
			for i := range line {
				line[i] = ' '
			}
		}
		at += len(line) + 1
	}
	return body
}

// looksBlank reports a line in which nothing shows, and which is not blank to Markdown.
func looksBlank(line []byte) bool {
	first := bytes.TrimLeft(line, " \t\r")
	return len(first) > 0 && !isShown(first[0]) && len(bytes.TrimLeftFunc(first, passage.IsBlank)) == 0
}

// isShown reports a character of ASCII that shows.
func isShown(c byte) bool { return c > ' ' && c < 0x7f }

// isIndented reports lines of which the first would be code below a blank one.
func isIndented(lines []byte) bool {
	return bytes.HasPrefix(lines, []byte("    ")) || bytes.HasPrefix(bytes.TrimLeft(lines, " "), []byte("\t"))
}
