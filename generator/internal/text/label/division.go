package label

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Division is the name of a part of a treaty at the head of a line: "Article 12",
// "CHAPTER IV", "Annex A". Word and number tell divisions of one kind apart,
// whatever their language calls them; Length is where the title begins.
type Division struct {
	Word   string // in small letters
	Number string
	Length int
	// Parted reports that a mark or the end of the line stands behind the
	// number, so that it is not "Article 4 of the Charter".
	Parted bool
}

// DivisionOf reads the division at the head of a line.
func DivisionOf(line string) (d Division, ok bool) {
	const shortest = 3    // letters of a word
	if IsAppended(line) { // "ANNEX"
		return Division{Word: strings.ToLower(line), Number: "1", Length: len(line), Parted: true}, true
	}
	word, rest, _ := strings.Cut(line, " ")
	first, _ := utf8.DecodeRuneInString(word)
	isWord := len(word) >= shortest && unicode.IsUpper(first) &&
		!strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
	number := rest[:len(rest)-len(strings.TrimLeftFunc(rest, isOfNumber))]
	if !isWord || !isDivisionNumber(number) {
		return d, false
	}
	behind := rest[len(number):]
	title := strings.TrimLeft(behind, " .:–—-")
	between := behind[:len(behind)-len(title)]
	if title != "" && between == "" {
		return d, false // "Article 12a"
	}
	return Division{
		Word: strings.ToLower(word), Number: number, Length: len(line) - len(title),
		Parted: title == "" || strings.Trim(between, " ") != "",
	}, true
}

func isOfNumber(r rune) bool { return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' }

// isDivisionNumber reports figures, a Roman number or one letter.
func isDivisionNumber(words string) bool {
	const mostFigures, mostNumerals = 3, 6
	switch {
	case words == "":
		return false
	case len(words) == 1:
		return true
	case strings.Trim(words, "0123456789") == "":
		return len(words) <= mostFigures
	}
	return len(words) <= mostNumerals && strings.Trim(words, "IVXLC") == ""
}

// IsFirst reports whether the division is the first of its kind.
func (d Division) IsFirst() bool { return d.Number == "1" || d.Number == "I" || d.Number == "A" }

// IsAppended reports the name of what is appended to a treaty.
func IsAppended(word string) bool {
	for _, name := range [...]string{"annex", "annexe", "appendix", "attachment", "schedule"} {
		if strings.EqualFold(name, word) {
			return true
		}
	}
	return false
}
