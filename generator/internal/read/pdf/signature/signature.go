// Package signature tells the blocks of those who sign beside each other by their words.
package signature

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// BeginAlike reports words such as “For the Government of Norway” and “For the
// Government of Japan”, or shorter ones if names follow, as in “For Japan”: others head
// the columns of a table.
func BeginAlike(a, b []string) bool {
	const fewestLetters, mostLetters = 3, 4
	if len(a) < 2 || len(b) < 2 || a[0] != b[0] || strings.Trim(a[0], "0123456789.,-–()") == "" {
		return false
	}
	isName := func(word string) bool {
		first, size := utf8.DecodeRuneInString(word)
		return unicode.IsUpper(first) && len(word) > size
	}
	letters := utf8.RuneCountInString(a[0])
	return letters >= fewestLetters &&
		(len(a) > 2 && len(b) > 2 || letters <= mostLetters && isName(a[1]) && isName(b[1]))
}

// IsRule reports a line to write on.
func IsRule(text string) bool {
	const fewest = 5
	return len(text) >= fewest && strings.Trim(text, "_.…-– ") == ""
}
