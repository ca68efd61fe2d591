package text

import "unicode/utf8"

// Limits are counted in letters, that is characters: a limit in bytes would be
// a third of it for a text in Thai. All of these look at no more of a text than
// the limit takes.

// Limit is a text up to a number of letters.
func Limit(words string, letters int) string {
	if len(words) <= letters {
		return words
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
	return words[:at]
}

// LimitBack is a text from a number of letters before its end on.
func LimitBack(words string, letters int) string {
	if len(words) <= letters {
		return words
	}
	at := len(words)
	for ; letters > 0 && at > 0; letters-- {
		_, size := utf8.DecodeLastRuneInString(words[:at])
		at -= size
	}
	return words[at:]
}

// Within reports whether a text has at most a number of letters.
func Within(words string, letters int) bool {
	return len(words) <= letters || len(words) <= utf8.UTFMax*letters && len(Limit(words, letters)) == len(words)
}
