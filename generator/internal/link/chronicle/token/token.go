// Package token parts a clause into the words of which names are made: between spaces and
// hyphens, without the marks around them.
package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Token is a word between spaces or hyphens, without marks around it.
type Token struct {
	Start, End int
	Plain      string // small letters, without marks inside
	Key        uint64 // of it
	Capital    bool
	Breaks     bool // a mark behind it ends a name
	Joined     bool // a hyphen, not a space, stands before it
}

// Of are the words of a clause.
func Of(words string) []Token {
	return Append(make([]Token, 0, strings.Count(words, " ")+2), words)
}

// Append adds the words of a clause to a list.
func Append(list []Token, words string) []Token {
	for at := 0; at < len(words); {
		r, size := utf8.DecodeRuneInString(words[at:])
		if isBetween(r) {
			at += size
			continue
		}
		end := at
		for end < len(words) {
			r, size := utf8.DecodeRuneInString(words[end:])
			if isBetween(r) {
				break
			}
			end += size
		}
		raw := words[at:end]
		t := Token{Start: at, End: end}
		trimmed := strings.TrimFunc(raw, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		t.Breaks = strings.ContainsAny(raw[len(raw)-1:], ",;:)!?") || strings.HasSuffix(raw, "”")
		first, _ := utf8.DecodeRuneInString(trimmed)
		t.Capital = unicode.IsUpper(first) || unicode.IsDigit(first) && strings.ContainsFunc(trimmed, unicode.IsUpper)
		if strings.HasSuffix(trimmed, "s") || !isLetterOrFigure(trimmed) {
			for _, ending := range [...]string{"’s", "'s", "’", "'"} {
				trimmed = strings.TrimSuffix(trimmed, ending)
			}
		}
		if strings.Contains(trimmed, ".") {
			trimmed = strings.ReplaceAll(trimmed, ".", "")
		}
		t.Plain = strings.ToLower(trimmed)
		t.Joined = at > 0 && words[at-1] != ' '
		if t.Plain != "" {
			t.Key = text.KeyOf(t.Plain)
			list = append(list, t)
		}
		at = end
	}
	return list
}

// isLetterOrFigure reports whether the last sign of a word is an ASCII letter or figure.
func isLetterOrFigure(word string) bool {
	if word == "" {
		return false
	}
	c := word[len(word)-1] | 0x20
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
}

func isBetween(r rune) bool {
	return r == '*' || r == '-' || r == '–' || r == '—' || r == '/' || unicode.IsSpace(r)
}

var ordinals = lexicon.List("en/ordinals")

// IsFigures reports a word of figures alone.
func IsFigures(plain string) bool { return strings.Trim(plain, "0123456789") == "" }

// Ordinal is the number that a word counts with.
func Ordinal(plain string) (n int, ok bool) {
	if value, found := ordinals.Of(plain); found {
		for _, c := range value {
			n = 10*n + int(c-'0')
		}
		return n, true
	}
	for _, ending := range [...]string{"st", "nd", "rd", "th", "<sup>th</sup>"} {
		digits, found := strings.CutSuffix(plain, ending)
		if found && digits != "" && IsFigures(digits) && len(digits) < 4 {
			for _, c := range digits {
				n = 10*n + int(c-'0')
			}
			return n, true
		}
	}
	return 0, false
}
