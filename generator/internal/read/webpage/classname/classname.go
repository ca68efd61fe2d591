// Package classname reads the names that designers give to the elements of a page.
package classname

import (
	"strings"
	"unicode"
)

// Words are the words in a name such as “share-bar”, “relatedLinks” or “nav_2”.
func Words(name string) string {
	var b strings.Builder
	before := ' '
	for _, r := range name {
		switch {
		case !unicode.IsLetter(r):
			b.WriteByte(' ')
		case unicode.IsUpper(r) && unicode.IsLower(before):
			b.WriteByte(' ')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
		before = r
	}
	return b.String()
}
