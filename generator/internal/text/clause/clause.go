// Package clause finds the part of a sentence that is short enough to be quoted.
//
// The rules for its users: offsets are those of the words that were given, and no
// character is cut.
package clause

import "strings"

// LongestQuote is how many bytes a quotation has at most: a sentence may run
// over pages, and what it proves stands in a clause of it.
const LongestQuote = 600

// Around is the part of a text from one offset to another that is short
// enough to be quoted, and holds what stands from i to j: all of it, or what
// stands there between two marks of a clause.
func Around(words string, from, to, i, j int) (start, end int) {
	if to-from <= LongestQuote {
		return from, to
	}
	room := max(LongestQuote-(j-i), 0)
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

// Ceiling is the least offset from at on at which a character begins.
func Ceiling(words string, at int) int {
	for at < len(words) && words[at]&0xc0 == 0x80 {
		at++
	}
	return at
}
