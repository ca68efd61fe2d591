package text

import "unicode/utf8"

// Reach is the offset behind the first so many letters of a text, figures,
// marks and spaces counted with them, and its length when it has fewer. Limits
// count letters, not bytes, so that they are the same for every script.
func Reach(words string, letters int) int {
	if len(words) <= letters {
		return len(words)
	}
	at := 0
	for ; letters > 0 && at < len(words); letters-- {
		if words[at] < utf8.RuneSelf {
			at++
			continue
		}
		_, size := utf8.DecodeRuneInString(words[at:])
		at += size
	}
	return at
}

// Longer reports whether a text has more than so many letters, see Reach. It
// looks no further than it must.
func Longer(words string, letters int) bool {
	return len(words) > letters && Reach(words, letters) < len(words)
}

// Letters counts the letters of a text, see Reach.
func Letters(words string) int { return utf8.RuneCountInString(words) }

// Ceiling is the least offset from at on at which a character begins.
func Ceiling(words string, at int) int {
	for at < len(words) && words[at]&0xc0 == 0x80 {
		at++
	}
	return at
}
