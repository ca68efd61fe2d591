package text

import (
	"strings"
	"unicode/utf8"
)

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
	if len(words) <= letters || len(words) > utf8.UTFMax*letters {
		return len(words) > letters
	}
	return Reach(words, letters) < len(words)
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

// longestQuote is how many bytes a quotation has at most: a sentence may run
// over pages, and what it proves stands in a clause of it.
const longestQuote = 600

// ClauseAround is the part of a text from one offset to another that is short
// enough to be quoted, and holds what stands from i to j: all of it, or what
// stands there between two marks of a clause.
func ClauseAround(words string, from, to, i, j int) (start, end int) {
	if to-from <= longestQuote {
		return from, to
	}
	room := max(longestQuote-(j-i), 0)
	before := min(room/2, i-from)
	behind := min(room-before, to-j)
	start, end = Ceiling(words, i-before), Ceiling(words, j+behind)
	if start > from {
		start += clauseBegins(words[start:i])
	}
	if end < to {
		end = j + clauseEnds(words[j:end])
	}
	return start, end
}

// clauseMarks end a clause, with the space behind them.
var clauseMarks = [...]string{"; ", ", ", ": "}

// clauseBegins is where in words the first clause begins behind a mark, or the
// first word.
func clauseBegins(words string) int {
	for _, mark := range clauseMarks {
		if at := strings.Index(words, mark); at >= 0 {
			return at + len(mark)
		}
	}
	return strings.IndexByte(words, ' ') + 1
}

// clauseEnds is where in words the last clause ends before a mark, or the last
// word.
func clauseEnds(words string) int {
	for _, mark := range clauseMarks {
		if at := strings.LastIndex(words, mark); at >= 0 {
			return at
		}
	}
	if at := strings.LastIndexByte(words, ' '); at >= 0 {
		return at
	}
	return len(words)
}

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
