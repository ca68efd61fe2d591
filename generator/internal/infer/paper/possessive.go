package paper

import (
	"strings"
)

// WithoutPossessive cuts 's at the end.
func WithoutPossessive(word string) string {
	for _, ending := range [...]string{"’s", "'s", "’", "'"} {
		if rest, ok := strings.CutSuffix(word, ending); ok {
			return rest
		}
	}
	return word
}
