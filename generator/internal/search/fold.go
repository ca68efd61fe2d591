package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// undivided are letters that Unicode does not take apart into a plain letter
// and a mark, and how they are written without
// them; the apostrophe that counts as a letter is left out.
var undivided = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h",
	'ı': "i", 'ŋ': "n", 'ŧ': "t", 'ə': "e", 'ɓ': "b", 'ɗ': "d", 'ƙ': "k", 'ƴ': "y", 'ς': "σ", 'ʼ': "",
}

// Fold writes a word as the index does: taken apart (NFKD), without marks, in
// small letters, and with nothing in it but letters and figures.
func Fold(word string) string { return string(appendFolded(nil, word)) }

func appendFolded(out []byte, word string) []byte {
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
	switch {
	case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		return append(out, c)
	case c >= 'A' && c <= 'Z':
		return append(out, c+'a'-'A')
	}
	return out
}

func appendFoldedRune(out []byte, r rune, written string) []byte {
	if r == utf8.RuneError {
		return out
	}
	var space [32]byte
	for _, part := range string(norm.NFKD.AppendString(space[:0], written)) {
		if part < utf8.RuneSelf {
			out = appendFoldedASCII(out, byte(part))
			continue
		}
		if unicode.Is(unicode.Mn, part) {
			continue
		}
		part = unicode.ToLower(part)
		if plain, ok := undivided[part]; ok {
			out = append(out, plain...)
			continue
		}
		if unicode.IsLetter(part) || unicode.IsNumber(part) || unicode.IsMark(part) {
			out = utf8.AppendRune(out, part)
		}
	}
	return out
}

// unspaced are the scripts that write words without spaces between them: each
// of their letters counts as a word.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// isUnspaced reports whether a folded word holds letters of such a script.
func isUnspaced(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return r > 0xe00 && unicode.In(r, unspaced...) }) >= 0
}
