package text

import (
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/clause"
)

// Reach is the offset behind the first so many letters of a text, figures,
// marks and spaces counted with them, and its length when it has fewer. Limits
// count letters, not bytes, so that they are the same for every script.
func Reach(words string, letters int) int {
	if len(words) <= letters {
		return len(words)
	}
	at := 0
	for letters > 0 && at < len(words) {
		from, end := at, min(len(words), at+letters)
		for at < end && words[at] < utf8.RuneSelf {
			at++
		}
		if letters -= at - from; letters > 0 && at < len(words) {
			_, size := utf8.DecodeRuneInString(words[at:])
			at, letters = at+size, letters-1
		}
	}
	return at
}

// Longer reports whether a text has more than so many letters, see Reach. It
// looks no further than it must.
func Longer(words string, letters int) bool {
	if len(words) <= letters || len(words) > utf8.UTFMax*letters {
		return len(words) > letters
	}
	return Reach(words, letters) < len(words)
}

// Letters counts the letters of a text, see Reach.
func Letters(words string) int { return utf8.RuneCountInString(words) }

// Ceiling is the least offset from at on at which a character begins.
func Ceiling(words string, at int) int { return clause.Ceiling(words, at) }

// Cut shortens a text to at most so many bytes, between words, and marks that
// it goes on.
func Cut(words string, longest int) string {
	if len(words) <= longest {
		return words
	}
	end := strings.LastIndexByte(words[:longest], ' ')
	if end <= 0 {
		end = longest
		for end > 0 && words[end]&0xc0 == 0x80 {
			end--
		}
	}
	return strings.TrimRight(words[:end], " ,;:–-") + " …"
}
