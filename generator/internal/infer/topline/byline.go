package topline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// IsSignedByWriter recognises the line of a writer: a name of two to four
// words, a dash or a dot, and the date and hour.
func IsSignedByWriter(line string) bool { return WriterOf(line) != "" }

// WriterOf is the name on the line of a writer, "" on other lines. A dash inside
// of a word ends no name: "The Biden-Harris Administration: …".
func WriterOf(line string) string {
	const fewest, most = 2, 4
	at := nameEnd(line[:text.Reach(line, phrase.LongestName)])
	if at < 0 || !isDatedAtHour(line[at:]) || strings.Contains(line[:at], ",") {
		return ""
	}
	fields := strings.Fields(line[:at])
	if len(fields) < fewest || len(fields) > most {
		return ""
	}
	if slices.ContainsFunc(fields, func(field string) bool {
		return !unicode.IsUpper(paper.FirstRune(field)) || typescript.InCapitals(field)
	}) {
		return ""
	}
	return strings.TrimSpace(line[:at])
}

// nameEnd is where the first dash or dot stands that is not inside of a word, -1
// for none.
func nameEnd(line string) int {
	for at, mark := range line {
		inside := unicode.IsLetter(paper.FirstRune(line[at+utf8.RuneLen(mark):]))
		if strings.ContainsRune("-–•|", mark) && !inside {
			return at
		}
	}
	return -1
}

// isDatedAtHour reports words with an hour: a colon between figures.
func isDatedAtHour(words string) bool {
	for at := 1; at < len(words)-1; at++ {
		if words[at] == ':' && isFigure(words[at-1]) && isFigure(words[at+1]) {
			return true
		}
	}
	return false
}

func isFigure(c byte) bool { return c >= '0' && c <= '9' }
