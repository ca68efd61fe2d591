package shortform

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

// spelling is a way to take a short form apart.
type spelling int

const (
	asWritten     spelling = iota
	withoutShared          // words of it that the long form has as they are are left out
	counted                // a figure repeats the letter beside it
	withoutNumber          // the number at its end is left out
	ways
)

// spell takes a short form apart into symbols and returns how many there are.
func (f *finder) spell(short string, way spelling) int {
	n := 0
	tokens := strings.FieldsFunc(short, func(r rune) bool { return strings.ContainsRune(" -/()[]", r) })
	for i, token := range tokens {
		if n == 0 || way != withoutShared || !f.shares(token) {
			n = f.letters(token, n, i == len(tokens)-1, way)
		}
	}
	return n
}

// shares reports whether a word stands as it is among those before the
// bracket.
func (f *finder) shares(word string) bool {
	for i := range f.count {
		if f.text[f.words[i].start:f.words[i].end] == word {
			return true
		}
	}
	return false
}

// letters appends the symbols of a word of a short form, and returns how many
// there are then. The s of a plural is none.
func (f *finder) letters(token string, n int, last bool, way spelling) int {
	if rest := strings.TrimSuffix(token, "s"); looksShort(rest) || isSmallShort(rest) {
		token = rest
	}
	isSmall := isSmallShort(token)
	wordlike := !looksShort(token)
	for at := 0; at < len(token) && n < len(f.symbols); {
		if c := token[at]; c >= '0' && c <= '9' {
			end := len(token) - len(strings.TrimLeft(token[at:], "0123456789"))
			number := token[at:end]
			switch {
			case way == counted && len(number) == 1 && c >= '2' && c <= '5':
				n = f.repeat(token, at, end, n, int(c-'0'))
			case way == withoutNumber && last && end == len(token):
			default:
				f.symbols[n] = symbol{number: number}
				n++
			}
			at = end
			continue
		}
		r, size := utf8.DecodeRuneInString(token[at:])
		if unicode.IsLetter(r) {
			goesOn := unicode.IsLower(r) && at > 0 && (wordlike || at > 1) && !isSmall
			if at+size == len(token) && at > 0 && paper.IsCapital(token[at-1]) {
				goesOn = false // the last letter of RNAi may begin a word
			}
			f.symbols[n] = symbol{letter: unicode.ToLower(r), inner: goesOn}
			n++
		}
		at += size
	}
	return n
}

// repeat writes the letter before a figure, or behind it, as often as the
// figure says.
func (f *finder) repeat(token string, at, end, n, times int) int {
	letter := rune(0)
	switch {
	case at > 0 && n > 0:
		letter = f.symbols[n-1].letter
	case end < len(token):
		letter = unicode.ToLower(rune(token[end]))
	}
	for range times - 1 {
		if letter == 0 || n >= len(f.symbols) {
			break
		}
		f.symbols[n] = symbol{letter: letter}
		n++
	}
	return n
}

// lastNumber is the number at the end of a short form.
func lastNumber(short string) string { return short[len(strings.TrimRight(short, "0123456789")):] }

// figures are words that say one, or sound like it.
var figures = lexicon.List("en/words-for-figures")

// matchesNumber reports whether a word says a number: in figures, at its end,
// as an ordinal, or as the word that sounds like it.
func matchesNumber(word, number string) bool {
	if strings.HasSuffix(word, number) ||
		strings.HasPrefix(word, number) && strings.Trim(word[len(number):], "stndrh") == "" {
		return true
	}
	if len(number) != 1 {
		return false
	}
	if figure, ok := figures.Of(word); !ok || figure != number {
		return false
	}
	return unicode.IsLower(rune(word[0])) ||
		!passedOver.Has(word) // "For" at the head of a sentence is no 4
}
