// Package label knows the signs with which lines of printed text begin: those of items and
// clauses, dashes, marks of notes; and scripts that have no spaces.
package label

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// bullets begin the items of a list.
const bullets = signs + "–-·*"

// signs are bullets that stand for nothing else.
const signs = "•‣▪●○■□◦➢✓❖"

// IsDash reports a dash, with which an item may begin, but also a line that goes on.
func IsDash(text string) bool { return strings.Trim(text, "-–—") == "" }

// IsSign reports a bullet that stands for nothing else.
func IsSign(text string) bool {
	return utf8.RuneCountInString(text) == 1 && strings.Contains(signs, text)
}

// IsBullet reports what an item of a list begins with.
func IsBullet(text string) bool {
	return utf8.RuneCountInString(text) == 1 && strings.Contains(bullets, text)
}

// Is reports the label of an item or a clause.
func Is(text string) bool {
	if IsBullet(text) {
		return true
	}
	inner := strings.Trim(text, "().")
	isOpen := strings.HasPrefix(text, "(") && !strings.Contains(text, ")") // “(22 U.S.C. 7)”
	if inner == text || inner == "" || len(inner) > len("xviii") || isOpen {
		return false
	}
	const year = 4 // digits
	digits := strings.Trim(inner, "0123456789.") == "" && (len(inner) < year || strings.Contains(inner, "."))
	letters := strings.Trim(inner, "abcdefghijklmnopqrstuvwxyz") == "" &&
		(len(inner) == 1 || strings.Trim(inner, "ivxl") == "")
	isCapital := len(inner) == 1 && unicode.IsUpper(rune(inner[0])) && text == "("+inner+")" // "A." may be a name
	return isCapital || digits && len(inner) <= len("12.10") || letters
}

// Before is the label that counts one less than another one of small Roman figures, letters or
// figures in a bracket, "" where there is none: “ii)” before “iii)”, “(a)” before “(b)”.
func Before(text string) string {
	inner := strings.Trim(text, "().")
	open, closed, ok := strings.Cut(text, inner)
	if inner == "" || !ok || !strings.HasSuffix(closed, ")") {
		return ""
	}
	if at := slices.Index(roman, inner); at > 0 {
		return open + roman[at-1] + closed
	}
	if n, err := strconv.Atoi(inner); err == nil && n > 1 {
		return open + strconv.Itoa(n-1) + closed
	}
	if len(inner) == 1 && inner[0] > 'a' && inner[0] <= 'z' {
		return open + string(inner[0]-1) + closed
	}
	return ""
}

// roman are the small Roman figures with which items are counted.
var roman = []string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}

// IsNote reports what notes are marked with.
func IsNote(text string) bool {
	const longest = 3
	if text == "" || len(text) > longest {
		return false
	}
	return strings.Trim(text, "0123456789") == "" || strings.Trim(text, "*†‡§") == ""
}

// IsUnspaced reports a character of a script that has no spaces between words.
func IsUnspaced(r rune) bool {
	const marksOfChinese, lastOfThem, wide, lastWide = 0x3000, 0x303f, 0xff00, 0xffef
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer,
		unicode.Myanmar) || r >= marksOfChinese && r <= lastOfThem || r >= wide && r <= lastWide
}

// Free is a label for a note: its mark, with the page where another has it.
func Free(used map[string]bool, mark string, page int) string {
	name := strings.NewReplacer("*", "a", "†", "b", "‡", "c", "§", "d").Replace(mark)
	if used[name] {
		name += "-" + strconv.Itoa(page)
	}
	for used[name] {
		name += "x"
	}
	used[name] = true
	return name
}

// BeginsWithDash reports words that begin with a dash right before them.
func BeginsWithDash(words string) bool {
	first, size := utf8.DecodeRuneInString(words)
	return (first == '–' || first == '—') && len(words) > size
}

// HasFigure reports words with a figure.
func HasFigure(words string) bool { return strings.ContainsAny(words, "0123456789") }

// MayStandApart reports what stands apart from the words of its line: the label of an item
// or a clause, or the letter before a question.
func MayStandApart(text string) bool { return Is(text) || text == "Q" }
