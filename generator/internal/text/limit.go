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
		if n := plainLetters(words[at:], letters); n > 0 {
			at, letters = at+n, letters-n
			continue
		}
		letters--
		if words[at] < utf8.RuneSelf {
			at++
			continue
		}
		_, size := utf8.DecodeRuneInString(words[at:])
		at += size
	}
	return at
}

// plainLetters is eight where as many are wanted and a text begins with eight of ASCII, else 0:
// most of a text is passed over so.
func plainLetters(words string, wanted int) int {
	const step, beyond = 8, 0x8080808080808080
	if wanted < step || len(words) < step {
		return 0
	}
	eight := uint64(words[0]) | uint64(words[1])<<8 | uint64(words[2])<<16 | uint64(words[3])<<24 |
		uint64(words[4])<<32 | uint64(words[5])<<40 | uint64(words[6])<<48 | uint64(words[7])<<56
	if eight&beyond != 0 {
		return 0
	}
	return step
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
