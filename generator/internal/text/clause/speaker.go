package clause

import (
	"strings"
	"unicode"
)

// WithoutSpeaker is a clause without the name before it of who says it: “MS. PSAKI: ”.
// A question of a reporter begins with a Q.
func WithoutSpeaker(said string) (words string, asked bool) {
	if rest, ok := strings.CutPrefix(said, "Q "); ok {
		return strings.TrimSpace(rest), true
	}
	speaker, rest, ok := strings.Cut(said, ": ")
	if !ok || speaker == "" || strings.ToUpper(speaker) != speaker || len(speaker) > 60 || !hasLetter(speaker) {
		return said, false
	}
	return strings.TrimSpace(rest), false
}

func hasLetter(words string) bool { return strings.ContainsFunc(words, unicode.IsLetter) }
