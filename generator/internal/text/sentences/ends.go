package sentences

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// StartsLower reports whether a line begins with a small letter.
func StartsLower(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// EndsWithStop reports whether a line ends with a full stop, within quotation marks
// and brackets or not.
func EndsWithStop(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, "\"'”’)] "), ".")
}

// Ends reports whether a line ends as a sentence or a lead-in does.
func Ends(text string) bool {
	trimmed := strings.TrimRight(text, "\"'”’)] ")
	return trimmed != "" && strings.ContainsRune(".!?:;", rune(trimmed[len(trimmed)-1]))
}
