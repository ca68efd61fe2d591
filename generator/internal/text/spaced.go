package text

import (
	"html"
	"strings"

	"aseanarchive/generator/internal/text/oneline"
)

// Runs of spaces in a line mean one of three things: nothing, columns of names
// below a treaty, or, in a text that was pasted as one line, the line breaks
// that it has lost.

// piecesOf are the pieces of a line that is a whole text, see package oneline. Any
// other line is one piece.
func piecesOf(l line) []line {
	places := oneline.Pieces(l.text)
	if len(places) == 0 {
		return []line{l}
	}
	pieces := make([]line, 0, len(places))
	for i, place := range places {
		piece := l
		piece.text, piece.offset = l.text[place[0]:place[1]], l.offset+place[0]
		piece.afterBlank = l.afterBlank || i > 0
		pieces = append(pieces, piece)
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
		start, end := oneline.Gap(words, 0)
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
