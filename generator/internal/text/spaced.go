package text

import (
	"html"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/passage"
)

// Runs of spaces in a line mean one of three things: nothing, columns of names
// below a treaty, or, in a text that was pasted as one line, the line breaks
// that it has lost.

// wideGap is how many blank characters in a line part what stands beside them.
const wideGap = 3

// gap is the place of the first wide gap in words from an offset on; a tab is
// one by itself. start is -1 when there is none.
func gap(words string, from int) (start, end int) {
	for at := from; at < len(words); {
		if c := words[at]; c > ' ' && c < utf8.RuneSelf && c != 0x7f {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(words[at:])
		if !passage.IsBlank(r) {
			at += size
			continue
		}
		start, blanks, tab := at, 0, false
		for at < len(words) {
			r, size := utf8.DecodeRuneInString(words[at:])
			if !passage.IsBlank(r) {
				break
			}
			blanks, tab, at = blanks+1, tab || r == '\t', at+size
		}
		if blanks >= wideGap || tab {
			return start, at
		}
	}
	return -1, -1
}

// piecesOf are the pieces of a line that is a whole text: longer than any line,
// with wide gaps where its lines ended. Any other line is one piece.
func piecesOf(l line) []line {
	const wholeText, shortest = 400, 20 // bytes of the line, and of a piece on average
	if len(l.text) < wholeText {
		return []line{l}
	}
	var pieces []line
	behind := len(l.text) - len(strings.TrimLeft(l.text, "0123456789.)")) // the number of a paragraph, and a tab
	for at := 0; at < len(l.text); {
		start, end := gap(l.text, at)
		if start == behind && at == 0 {
			start, end = gap(l.text, end)
		}
		if start < 0 {
			start, end = len(l.text), len(l.text)
		}
		piece := l
		piece.text, piece.offset = l.text[at:start], l.offset+at
		piece.afterBlank = l.afterBlank || at > 0
		pieces = append(pieces, piece)
		at = end
	}
	if len(l.text) < shortest*len(pieces) { // spaced out, to fill the line
		return []line{l}
	}
	return pieces
}

// markColumns marks lines in columns: short words beside each other with a wide
// gap between them, above or below another such line.
func markColumns(lines []line) {
	before := false
	for i := range lines {
		inColumns := hasColumns(lines[i].text[lines[i].content:])
		if inColumns && before {
			lines[i-1].columns, lines[i].columns = true, true
		}
		before = inColumns
	}
}

// hasColumns reports a line in columns by itself: words of names and posts, and
// no sentence. "Q    And then?" is one who asks, not a column.
func hasColumns(words string) bool {
	const longest = 240 // bytes of a line
	if len(words) > longest {
		return false
	}
	for first := true; ; first = false {
		start, end := gap(words, 0)
		if start < 0 {
			return !first && isColumn(words)
		}
		if !isColumn(words[:start]) {
			return false
		}
		words = words[end:]
	}
}

func isColumn(words string) bool {
	const shortest, longest = 3, 60 // bytes
	inSentence := strings.HasSuffix(words, ".") || strings.HasSuffix(words, "?") || len(Sentences(words)) > 1
	return len(words) >= shortest && len(words) <= longest && !inSentence && !StartsLower(words)
}

// asSpaced is a line with its gaps, for its page.
func asSpaced(words string) func() string {
	return func() string { return html.EscapeString(words) }
}
