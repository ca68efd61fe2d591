// Package linebreak tells the line breaks inside a sentence from those that part what stands
// above each other, as the lines of an address do.
package linebreak

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
)

// unfinished are words behind which nothing ends.
var unfinished = lexicon.List("en/words-that-end-no-line")

// IsUnfinished reports a word behind which no line of its own ends.
func IsUnfinished(word string) bool { return unfinished.Has(word) }

// GoesOn reports whether a sentence runs over a line break: the line before it ends without
// a stop, and is full or what is behind begins in a small letter; or it ends in a word behind
// which nothing ends, and which is not the one before the last item of a list.
func GoesOn(before, behind string) bool {
	before, behind = strings.TrimSpace(before), strings.TrimSpace(behind)
	if before == "" || behind == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(behind)
	const full = 60 // letters, which no line of an address has
	isFull := utf8.RuneCountInString(before) > full && !strings.ContainsRune("-–—…”", last)
	if unicode.IsLower(first) || unicode.IsLetter(first) && isFull {
		return !strings.ContainsRune(".!?:;", last)
	}
	at := strings.LastIndexFunc(before, unicode.IsSpace) + 1
	above := strings.TrimRightFunc(before[:at], unicode.IsSpace)
	isLastItem := strings.HasSuffix(above, ";") || strings.HasSuffix(above, ",")
	return above != "" && !isLastItem && IsUnfinished(before[at:]) &&
		(unicode.IsLetter(first) || unicode.IsDigit(first))
}
