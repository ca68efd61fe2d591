package head

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
)

// IsSignedByWriter recognises the line of a writer: a name of two to four
// words, a dash or a dot, and the date and hour.
func IsSignedByWriter(line string) bool {
	const longestName = 40
	at := strings.IndexAny(line[:min(len(line), longestName+4)], "-–•|")
	if at < 4 || at > longestName || !strings.Contains(line[at:], ":") || strings.IndexFunc(line[at:], unicode.IsDigit) < 0 {
		return false
	}
	fields := strings.Fields(line[:at])
	if len(fields) < 2 || len(fields) > 4 || strings.Contains(line[:at], ",") {
		return false
	}
	for _, field := range fields {
		if c, _ := utf8.DecodeRuneInString(field); !unicode.IsUpper(c) || paper.InCapitals(field) {
			return false
		}
	}
	return true
}
