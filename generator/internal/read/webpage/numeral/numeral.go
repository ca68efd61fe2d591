// Package numeral writes the numbers of lists.
package numeral

import (
	"strconv"
	"strings"
)

// Of is the number of an item as a browser shows it.
func Of(number int, kind string) string {
	const alphabet = 26
	switch {
	case kind == "a" && number >= 1 && number <= alphabet:
		return string(rune('a'+number-1)) + "."
	case kind == "A" && number >= 1 && number <= alphabet:
		return string(rune('A'+number-1)) + "."
	case (kind == "i" || kind == "I") && number >= 1 && number <= len(romans):
		if kind == "I" {
			return strings.ToUpper(romans[number-1]) + "."
		}
		return romans[number-1] + "."
	}
	return strconv.Itoa(number) + "."
}

var romans = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
	"xvi", "xvii", "xviii", "xix", "xx"}
