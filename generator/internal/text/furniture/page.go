package furniture

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
)

// What a page prints around a text by its form alone: rows of links in brackets, the
// pages of a book in brackets, sizes of type to choose from, places of pictures,
// credits.

var pictures = lexicon.List("en/words-of-pictures")

// ofPage judges a short line by its form.
func ofPage(line string) string {
	switch {
	case isBracketRow(line):
		return Navigation
	case isBracketPage(line):
		return PageNumber
	case isTypeSize(line):
		return Share
	case isMadeOf(strings.Trim(line, "() :"), pictures, "picture"):
		return Picture
	case strings.HasPrefix(line, "© ") || strings.HasPrefix(line, "©️ "):
		return Copyright
	}
	return ""
}

// isBracketRow recognises two links in brackets or more, and nothing else: “[Date
// Prev][Date Next]”.
func isBracketRow(line string) bool {
	const fewest, longest = 2, 24 // links, and bytes of one
	links := 0
	for rest := strings.TrimSpace(line); rest != ""; links++ {
		inner, behind, closed := strings.Cut(strings.TrimPrefix(rest, "["), "]")
		isLink := rest[0] == '[' && closed && inner != "" && len(inner) <= longest
		if !isLink || !strings.ContainsFunc(inner, unicode.IsLetter) || strings.Contains(inner, "[") {
			return false
		}
		rest = strings.TrimSpace(behind)
	}
	return links >= fewest
}

// isBracketPage recognises where a page of a book begins: “[Page 506]”,
// “[Volume:655;Page:4908]”.
func isBracketPage(line string) bool {
	inner, opened := strings.CutPrefix(line, "[")
	inner, closed := strings.CutSuffix(inner, "]")
	if !opened || !closed {
		return false
	}
	words := strings.FieldsFunc(strings.ToLower(inner), func(r rune) bool { return strings.ContainsRune(" :;,.", r) })
	pages := 0
	for i, word := range words {
		switch {
		case word == "page" && i+1 < len(words) && isFigures(words[i+1]):
			pages++
		case word == "volume", word == "vol", isFigures(word):
		default:
			return false
		}
	}
	return pages == 1
}

func isFigures(word string) bool { return word != "" && strings.Trim(word, "0123456789") == "" }

// isTypeSize recognises sizes of type to choose from: “Aa”, “A- A A+”, “aA”.
func isTypeSize(line string) bool {
	const longest = 12
	if len(line) > longest {
		return false
	}
	capitals, small := 0, 0
	for _, r := range line {
		switch r {
		case 'A':
			capitals++
		case 'a':
			small++
		case '+', '-', '–', ' ', '|':
		default:
			return false
		}
	}
	return capitals > 0 && capitals+small > 1
}
