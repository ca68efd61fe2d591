package leftover

import (
	"strings"

	"aseanarchive/generator/internal/lexicon"
)

var (
	// wordsOfSessions are those of lines that number the sitting of a parliament.
	wordsOfSessions = lexicon.List("en/words-of-sessions")
	// sittings open a line that says when it began.
	sittings = lexicon.List("en/openings-of-a-sitting")
)

// isSession reports a line above a record of debates that says which sitting it is, or when
// that began: “PART II OF FIRST SESSION”, “VOLUME 28”, “The House met at 2.30 p.m.”.
func isSession(line string) bool {
	const most = 8 // words
	words := strings.Fields(line)
	if len(words) < 2 || len(words) > most {
		return false
	}
	if opensSitting(line) {
		return true
	}
	named := false
	for _, word := range words {
		class, ok := wordsOfSessions.Of(word)
		if !ok && (word[0] < '0' || word[0] > '9') {
			return false
		}
		named = named || class != ""
	}
	return named
}

// opensSitting reports a line that says when a sitting began.
func opensSitting(line string) bool {
	_, ok := sittings.Opens(line)
	return ok
}
