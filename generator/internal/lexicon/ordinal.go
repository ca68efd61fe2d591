package lexicon

import (
	"strings"

	"aseanarchive/generator/internal/dates"
)

var (
	ordinals = List("en/ordinals")
	numbers  = List("en/numbers")
)

// Ordinal is the number of an ordinal in English, at most three figures of it:
// "29th", "2st", "Twenty-Seventh", "inaugural", "third-annual".
func Ordinal(word string) (n int, ok bool) {
	if !mayBeOrdinal(word) {
		return 0, false
	}
	for n < 1000 && len(word) > 0 && word[0] >= '0' && word[0] <= '9' {
		n, word, ok = n*10+int(word[0]-'0'), word[1:], true
	}
	if ok {
		return n, n > 0 && n < 1000 && dates.IsOrdinalEnding(word)
	}
	head, tail, hyphen := strings.Cut(word, "-")
	if !hyphen {
		return ordinals.Number(word)
	}
	if tens, ok := numbers.Number(head); ok {
		unit, ok := ordinals.Number(tail)
		return tens + unit, ok && tens >= 20 && tens < 100 && unit < 10
	}
	if strings.EqualFold(tail, "annual") || strings.EqualFold(tail, "ever") {
		return ordinals.Number(head)
	}
	return 0, false
}

// mayBeOrdinal is a quick look at the last two letters of a word: most words
// are passed over by it.
func mayBeOrdinal(word string) bool {
	if len(word) < 3 {
		return false
	}
	end := word[len(word)-2:]
	return dates.IsOrdinalEnding(end) || strings.EqualFold(end, "al") || strings.EqualFold(end, "er")
}
