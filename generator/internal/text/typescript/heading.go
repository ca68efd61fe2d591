package typescript

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text/sentences"
)

// ReadsLikeHeading reports the words of a heading: few, and without a mark at their end.
func ReadsLikeHeading(line string) bool {
	if len(line) > 140 || line == "" || EndsOpen(line) {
		return false
	}
	if words := strings.Count(line, " ") + 1; words > 18 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(line)
	if strings.ContainsRune(".;,:…-–—”\"'", r) || sentences.StartsLower(line) ||
		!strings.ContainsFunc(line, unicode.IsLetter) {
		return false
	}
	_, isDate := dates.IsDate(line)
	return !isDate && !IsDateLine(line)
}
