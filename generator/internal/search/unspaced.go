package search

import (
	"strings"
	"unicode"
)

// unspaced are the scripts that write words without spaces between them: each
// of their letters counts as a word.
var unspaced = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

// isUnspaced reports whether a folded word holds letters of such a script.
func isUnspaced(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return r > 0xe00 && unicode.In(r, unspaced...) }) >= 0
}
