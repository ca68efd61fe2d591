package topline

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/text"
)

// IsSignedByWriter recognises the line of a writer: a name of two to four
// words, a dash or a dot, and the date and hour.
func IsSignedByWriter(line string) bool {
	const fewest, most = 2, 4
	at := max(strings.IndexAny(line[:text.Reach(line, phrase.LongestName)], "-–•|"), 0)
	if !isDatedAtHour(line[at:]) || strings.Contains(line[:at], ",") {
		return false
	}
	fields := strings.Fields(line[:at])
	if len(fields) < fewest || len(fields) > most {
		return false
	}
	return !slices.ContainsFunc(fields, func(field string) bool {
		return !unicode.IsUpper(paper.FirstRune(field)) || paper.InCapitals(field)
	})
}

// isDatedAtHour reports words with phrase.Figures and an hour.
func isDatedAtHour(words string) bool {
	return strings.Contains(words, ":") && strings.ContainsFunc(words, unicode.IsDigit)
}
