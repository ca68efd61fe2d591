package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/alike"
)

// Words calls found with each word of a text, as text.Fold writes it. The words
// are valid only during the call.
//
// A word is a run of letters, marks and figures; apostrophes inside it belong
// to it, but a final 's does not ("ASEAN’s" is asean). Letters with full stops
// between them are one word ("U.S." is us, "H.E." is he). A text in a script
// without spaces is cut into its letters.
func Words(words string, found func(word []byte)) {
	var space [64]byte
	for at := 0; at < len(words); {
		start, end, raw := nextWord(words, at)
		if start == end {
			return
		}
		word := space[:0]
		if raw {
			word = alike.AppendFolded(word, withoutPossessive(words[start:end]))
		} else {
			word = appendLower(word, words[start:end])
		}
		at = end
		switch {
		case len(word) == 0:
		case raw && isUnspaced(string(word)):
			for rest := word; len(rest) > 0; {
				_, size := utf8.DecodeRune(rest)
				found(rest[:size])
				rest = rest[size:]
			}
		default:
			found(word)
		}
	}
}

// appendLower appends ASCII letters and figures in small letters.
func appendLower(out []byte, word string) []byte {
	for i := range len(word) {
		out = append(out, lower[word[i]])
	}
	return out
}

// lower is the small letter of each ASCII letter and figure, 0 for all else.
var lower = func() (table [256]byte) {
	for c := '0'; c <= '9'; c++ {
		table[c] = byte(c)
	}
	for c := 'a'; c <= 'z'; c++ {
		table[c], table[c-'a'+'A'] = byte(c), byte(c)
	}
	return table
}()

// nextWord finds the next word of a text from an offset on. raw tells that it
// is not of plain letters and figures alone.
func nextWord(text string, at int) (start, end int, raw bool) {
	for at < len(text) {
		if c := text[at]; c < utf8.RuneSelf {
			if lower[c] == 0 {
				at++
				continue
			}
			break
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if inWord(r) {
			break
		}
		at += size
	}
	if at == len(text) {
		return at, at, false
	}
	if end := initialsEnd(text, at); end > at {
		return at, end, true
	}
	end = at
	for end < len(text) {
		c := text[end]
		if lower[c] != 0 {
			end++
			continue
		}
		if c < utf8.RuneSelf && c != '\'' {
			break
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		if isApostrophe(r) {
			if next, _ := utf8.DecodeRuneInString(text[end+size:]); !inWord(next) {
				break
			}
		} else if !inWord(r) {
			break
		}
		end, raw = end+size, true
	}
	return at, end, raw
}

// initialsEnd is the end of letters with full stops between them that begin at
// an offset, or at when there are fewer than two.
func initialsEnd(text string, at int) int {
	end, letters := at, 0
	for i := at; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			break
		}
		after, afterSize := utf8.DecodeRuneInString(text[i+size:])
		if inWord(after) {
			break // the first letter of a longer word
		}
		letters++
		end = i + size
		if after != '.' {
			break
		}
		i = end + afterSize
	}
	if letters < 2 {
		return at
	}
	if end < len(text) && text[end] == '.' {
		if next, _ := utf8.DecodeRuneInString(text[end+1:]); !inWord(next) {
			end++
		}
	}
	return end
}

func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return lower[byte(r)] != 0
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r))
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

// withoutPossessive takes a final 's away.
func withoutPossessive(word string) string {
	if n := len(word); n < 2 || word[n-1]|0x20 != 's' {
		return word
	}
	for _, apostrophe := range [...]string{"'", "’"} {
		if owner, found := strings.CutSuffix(word[:len(word)-1], apostrophe); found {
			return owner
		}
	}
	return word
}

// wordsOf are the words of a text.
func wordsOf(text string) []string {
	var words []string
	Words(text, func(word []byte) { words = append(words, string(word)) })
	return words
}
