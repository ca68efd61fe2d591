package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How letters are written: capitals, small ones, and one for the other.

// IsCapital reports a capital of ASCII.
func IsCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

// IsCapitalOrFigure reports a capital or a figure of ASCII.
func IsCapitalOrFigure(c byte) bool { return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' }

// IsLower reports a word that begins with a small letter of ASCII.
func IsLower(word string) bool { return word[0] >= 'a' && word[0] <= 'z' }

// IsASCIILetter reports a letter of ASCII.
func IsASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// FirstRune is the first character of words.
func FirstRune(words string) rune {
	r, _ := utf8.DecodeRuneInString(words)
	return r
}

// StartsSmall reports a small letter at the head of words.
func StartsSmall(words string) bool {
	first, _ := utf8.DecodeRuneInString(words)
	return unicode.IsLower(first)
}

// Capitalised turns KUALA LUMPUR into Kuala Lumpur.
func Capitalised(words string) string {
	fields := strings.Fields(words)
	for i, field := range fields {
		first, size := utf8.DecodeRuneInString(field)
		fields[i] = string(unicode.ToUpper(first)) + strings.ToLower(field[size:])
	}
	return strings.Join(fields, " ")
}

// PlainLower is a line in small letters with straight apostrophes, for
// comparing it as a whole: its offsets are not those of the line, as text.Lowered’s
// are.
func PlainLower(words string) string {
	return strings.ToLower(strings.ReplaceAll(words, "’", "'"))
}
