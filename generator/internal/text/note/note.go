// Package note recognises the marks by which a text leads to its notes: the [1]
// of "Doig[1]", the ² of "Tanaka²", and what Markdown and HTML write for them.
// They are marks and no words: "Doig1" is nobody's name.
package note

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostFigures is how many figures a note's number has; four are a year.
const mostFigures = 3

// Number is the length of a bracketed number at the head of words, "[12]", and
// the number itself; 0 when there is none.
func Number(words string) (length int, label string) {
	end := 1
	for end < len(words) && end <= mostFigures && words[end] >= '0' && words[end] <= '9' {
		end++
	}
	if !strings.HasPrefix(words, "[") || end == 1 || end >= len(words) || words[end] != ']' {
		return 0, ""
	}
	return end + 1, words[1:end]
}

// IsLabel reports whether words are the label of a note: a number of few
// figures, in brackets or not, or a sign such as an asterisk.
func IsLabel(words string) bool {
	inside := strings.TrimSuffix(strings.TrimPrefix(words, "["), "]")
	if inside == "" || len(inside) > mostFigures*len("†") {
		return false
	}
	isNumber := len(inside) <= mostFigures && strings.Trim(inside, figures) == ""
	return isNumber || strings.Trim(inside, "*†‡§") == ""
}

// superscripts are the raised figures with the plain ones.
const superscripts, figures = "⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"

// Raised is the length of the raised figures at the head of words, and the
// number that they write.
func Raised(words string) (length int, label string) {
	var number strings.Builder
	for length < len(words) {
		r, size := utf8.DecodeRuneInString(words[length:])
		at := strings.IndexRune(superscripts, r)
		if at < 0 || r == utf8.RuneError {
			break
		}
		number.WriteByte(figures[utf8.RuneCountInString(superscripts[:at])])
		length += size
	}
	if number.Len() > mostFigures {
		return 0, ""
	}
	return length, number.String()
}

// Follows reports whether a mark may stand right behind the end of words: behind
// a word or what closes it. A raised number behind a figure is a power, and
// behind a unit an area.
func Follows(words string, raised bool) bool {
	const unit = 2 // letters of m, km and cm
	r, size := utf8.DecodeLastRuneInString(words)
	switch {
	case words == "":
		return false
	case unicode.IsLetter(r):
		return !raised || letters(words) > unit
	case unicode.IsDigit(r):
		return !raised
	}
	return strings.ContainsRune(".,;:!?)\"'”’»*_", r) && size < len(words)
}

// letters counts the letters at the end of words, up to a few.
func letters(words string) int {
	const enough = 3
	n := 0
	for n < enough {
		r, size := utf8.DecodeLastRuneInString(words)
		if !unicode.IsLetter(r) {
			break
		}
		words = words[:len(words)-size]
		n++
	}
	return n
}

// Referred are the numbers in brackets that stand right behind words of a text.
func Referred(text string) map[string]bool {
	var found map[string]bool
	for at := strings.IndexByte(text, '['); at >= 0; {
		length, label := Number(text[at:])
		if length > 0 && Follows(text[max(0, at-8):at], false) {
			if found == nil {
				found = map[string]bool{}
			}
			found[label] = true
		}
		next := strings.IndexByte(text[at+1:], '[')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return found
}
