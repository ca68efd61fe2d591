// Package wholeword looks for words in a text that stand there whole.
package wholeword

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// In reports whether words stand whole in a text, in the same letters:
// "met" is not in "methods". A rule that asks for one word asks here; one that
// asks for several has them in a list, see package lexicon.
func In(text, words string) bool {
	for at := 0; ; {
		found := strings.Index(text[at:], words)
		if found < 0 || words == "" {
			return false
		}
		start, end := at+found, at+found+len(words)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		behind, _ := utf8.DecodeRuneInString(text[end:])
		if !isOfWord(before) && !isOfWord(behind) {
			return true
		}
		at = end
	}
}

func isOfWord(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
