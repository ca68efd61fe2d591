package paper

import (
	"strings"
)

// WithoutPossessive cuts 's at the end.
func WithoutPossessive(word string) string {
	if word == "" || strings.IndexByte("s'\x99", word[len(word)-1]) < 0 {
		return word // as most are
	}
	for _, ending := range [...]string{"’s", "'s", "’", "'"} {
		if rest, ok := strings.CutSuffix(word, ending); ok {
			return rest
		}
	}
	return word
}
