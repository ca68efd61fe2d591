package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Word is a word of a title as phrases spell it, and where it stands.
type Word struct {
	Folded     string
	Start, End int
}

// PlainWords are the words of a title, folded: small letters without marks
// and apostrophes.
func PlainWords(title string) []Word {
	var words []Word
	var folded strings.Builder
	start := -1
	flush := func(end int) {
		if start >= 0 && folded.Len() > 0 {
			words = append(words, Word{folded.String(), start, end})
		}
		folded.Reset()
		start = -1
	}
	for i, c := range title {
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			if start < 0 {
				start = i
			}
			folded.WriteRune(withoutMark(unicode.ToLower(c)))
		case c == '\'' || c == '’' || c == '‘' || c == '`' || unicode.Is(unicode.Mn, c):
			// belongs to the word
		default:
			flush(i)
		}
	}
	flush(len(title))
	return words
}

// withoutMark is a letter without its marks.
func withoutMark(c rune) rune {
	if c < utf8.RuneSelf {
		return c
	}
	if c == 'đ' {
		return 'd'
	}
	if parts := norm.NFD.PropertiesString(string(c)).Decomposition(); len(parts) > 0 {
		c, _ = utf8.DecodeRune(parts)
	}
	return c
}

// WithoutPossessive cuts 's at the end.
func WithoutPossessive(word string) string {
	for _, ending := range [...]string{"’s", "'s", "’", "'"} {
		if rest, ok := strings.CutSuffix(word, ending); ok {
			return rest
		}
	}
	return word
}
