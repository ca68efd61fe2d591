// Package linebreak tells the line breaks inside a sentence from those that part what stands
// above each other, as the lines of an address do.
package linebreak

import (
	"slices"
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

// AreInitials reports letters with stops, as “U.S.”, which hardly ever end a sentence.
func AreInitials(word string) bool {
	const fewest = 2 // letters
	inner, ok := strings.CutSuffix(word, ".")
	letters := strings.Split(inner, ".")
	isNone := func(letter string) bool {
		first, size := utf8.DecodeRuneInString(letter)
		return size != len(letter) || !unicode.IsUpper(first)
	}
	return ok && len(letters) >= fewest && !slices.ContainsFunc(letters, isNone)
}

// IsPossessive reports an apostrophe behind a word, and the “s” that it had before the line broke.
func IsPossessive(last, first string) bool {
	word := strings.TrimSuffix(strings.TrimSuffix(last, "’"), "'")
	end, _ := utf8.DecodeLastRuneInString(word)
	return word != last && first == "s" && unicode.IsLetter(end)
}

// IsPath reports a word as addresses are: with a stop in it, or several slashes. “Minister/Deputy”
// is none.
func IsPath(word string) bool {
	hasStop := strings.Contains(strings.TrimRight(word, "."), ".")
	return strings.Count(word, "/") > 1 || strings.Contains(word, "/") && hasStop
}
