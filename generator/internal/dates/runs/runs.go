// Package runs walks over the runs of letters, of figures and of white space in a text, in which
// dates are written. Letters are those of any script unless a function says otherwise.
//
// The rule for its users: offsets are in bytes and stand at the edges of characters; who walks
// backwards gives the offset at which to stop.
package runs

import (
	"unicode"
	"unicode/utf8"
)

// SkipSpace is the first offset from one on at which no white space stands.
func SkipSpace(text string, at int) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !IsBlank(r) {
			break
		}
		at += size
	}
	return at
}

// BackSpace is where the white space begins that ends at an offset.
func BackSpace(text string, end, at int) int {
	for at > end {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		if !IsBlank(r) {
			break
		}
		at -= size
	}
	return max(at, end)
}

// WordEnd is the end of the run of letters, or of digits, that begins at the
// offset: a date may be glued to a word ("25and 26 March"), and the name of a
// month too ("inDecember").
func WordEnd(text string, at int) int {
	start := at
	if at < len(text) && IsDigit(text[at]) {
		for at < len(text) && IsDigit(text[at]) {
			at++
		}
		return at
	}
	for at < len(text) {
		switch letters[text[at]] {
		case smallLetter:
			at++
		case capitalLetter:
			if at > start && letters[text[at-1]] == smallLetter {
				return at
			}
			at++
		default:
			r, size := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsLetter(r) {
				return at
			}
			at += size
		}
	}
	return at
}

const (
	smallLetter   = 1
	capitalLetter = 2
)

// letters tells the letters of ASCII.
var letters = func() (table [256]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		table[c], table[c-'a'+'A'] = smallLetter, capitalLetter
	}
	return table
}()

// LetterBefore reports a letter right before an offset.
func LetterBefore(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return unicode.IsLetter(r)
}

// StartsSmall reports that the first letter of a word is a small one: months and days
// of the week have a capital, "may" and "march" are verbs.
func StartsSmall(word string) bool { return word[0] >= 'a' }

// FiguresStart is the beginning of the run of figures that ends at an offset.
func FiguresStart(text string, end, at int) int {
	for at > end && IsDigit(text[at-1]) {
		at--
	}
	return at
}

// WordStart is the beginning of the run of letters of ASCII that ends at an
// offset.
func WordStart(text string, end, at int) int {
	for at > end && IsLetter(text[at-1]) {
		at--
	}
	return at
}

// IsLetter reports a letter of ASCII.
func IsLetter(c byte) bool { return letters[c] != 0 }

// IsDigit reports a figure.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }

// IsBlank reports white space, that of no width too.
func IsBlank(r rune) bool { return unicode.IsSpace(r) || r == '\u200b' }

// IsSmall reports a small letter of ASCII.
func IsSmall(c byte) bool { return letters[c] == smallLetter }
