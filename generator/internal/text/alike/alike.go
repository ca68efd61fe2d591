// Package alike writes words that readers take for the same in one way.
//
// There are three ways to do so, from the mildest: Lowered keeps every offset,
// Plain makes signs alike as well, and Fold leaves letters alone.
package alike

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Lowered writes the capitals of ASCII as small letters: an offset in it is one
// in the words.
func Lowered(words string) string {
	for i := range len(words) {
		if !isCapital(words[i]) {
			continue
		}
		lower := []byte(words)
		for ; i < len(lower); i++ {
			lower[i] = small(lower[i])
		}
		return string(lower)
	}
	return words
}

// Plain writes words in small letters, and apostrophes, quotation marks, dashes
// and spaces each in one way, as PlainRune does.
func Plain(words string) string {
	return strings.Map(func(r rune) rune { return PlainRune(unicode.ToLower(r)) }, words)
}

// PlainRune writes the kinds of apostrophes, quotation marks, dashes and spaces
// each in one way.
func PlainRune(r rune) rune {
	switch r {
	case '’', '‘':
		return '\''
	case '“', '”':
		return '"'
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '\t', '\n', '\r', '\u00a0', '\u2009', '\u202f':
		return ' '
	}
	if r >= utf8.RuneSelf && unicode.IsSpace(r) {
		return ' '
	}
	return r
}

// undivided are letters that Unicode does not take apart into a plain letter
// and a mark, and how they are written without them; the apostrophe that counts
// as a letter is left out.
var undivided = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h",
	'ı': "i", 'ŋ': "n", 'ŧ': "t", 'ə': "e", 'ɓ': "b", 'ɗ': "d", 'ƙ': "k", 'ƴ': "y", 'ς': "σ", 'ʼ': "",
}

// Fold writes a word as the index of the search does: taken apart (NFKD),
// without marks, in small letters, and with nothing in it but letters and
// figures.
func Fold(word string) string { return string(AppendFolded(nil, word)) }

// AppendFolded appends the folded word.
func AppendFolded(out []byte, word string) []byte {
	for i := 0; i < len(word); {
		if c := word[i]; c < utf8.RuneSelf {
			out = appendFoldedASCII(out, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		out = appendFoldedRune(out, r, word[i:i+size])
		i += size
	}
	return out
}

func appendFoldedASCII(out []byte, c byte) []byte {
	c = small(c)
	if (c < 'a' || c > 'z') && (c < '0' || c > '9') {
		return out
	}
	return append(out, c)
}

func isCapital(c byte) bool { return c >= 'A' && c <= 'Z' }

// small is a capital of ASCII as a small letter.
func small(c byte) byte {
	if isCapital(c) {
		return c | 0x20
	}
	return c
}

func appendFoldedRune(out []byte, r rune, written string) []byte {
	if r == utf8.RuneError {
		return out
	}
	parts := norm.NFKD.PropertiesString(written).Decomposition()
	switch {
	case parts != nil:
	case unicode.Is(unicode.Hangul, r): // which is taken apart by reckoning
		parts = norm.NFKD.AppendString(nil, written)
	default:
		return appendFoldedPart(out, r)
	}
	for len(parts) > 0 {
		part, size := utf8.DecodeRune(parts)
		out = appendFoldedPart(out, part)
		parts = parts[size:]
	}
	return out
}

// appendFoldedPart appends a part of a letter that was taken apart.
func appendFoldedPart(out []byte, part rune) []byte {
	if part < utf8.RuneSelf {
		return appendFoldedASCII(out, byte(part))
	}
	if unicode.Is(unicode.Mn, part) {
		return out
	}
	part = unicode.ToLower(part)
	if plain, ok := undivided[part]; ok {
		return append(out, plain...)
	}
	if unicode.IsLetter(part) || unicode.IsNumber(part) || unicode.IsMark(part) {
		return utf8.AppendRune(out, part)
	}
	return out
}
