// Package script tells in which direction words are read.
package script

import "unicode"

// rightToLeft are the scripts that are written from right to left.
var rightToLeft = []*unicode.RangeTable{
	unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko,
}

// ReadsLeft reports whether words are read from right to left: most of their
// letters are of such a script. One name in Latin letters at their head does
// not turn them.
func ReadsLeft(words string) bool {
	if !mayReadLeft(words) {
		return false
	}
	left, right := 0, 0
	for _, r := range words {
		switch {
		case r < '\u0590':
			if unicode.IsLetter(r) {
				right++
			}
		case unicode.In(r, rightToLeft...):
			left++
		case unicode.IsLetter(r):
			right++
		}
	}
	return left > right
}

// mayReadLeft is a quick look for a byte with which such letters begin.
func mayReadLeft(words string) bool {
	const first = 0xd6 // of Hebrew
	for i := range len(words) {
		if words[i] >= first && words[i] < 0xe1 {
			return true
		}
	}
	return false
}
