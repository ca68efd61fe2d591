package meeting

import (
	"strings"
)

func IsMonthOrDay(word string) bool {
	switch word {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return true
	}
	return false
}

func IsYear(word string) bool {
	return len(word) == 4 && (strings.HasPrefix(word, "19") || strings.HasPrefix(word, "20")) && strings.Trim(word, "0123456789") == ""
}

// OrdinalWords are the ordinals up to twenty, and the tens.
var OrdinalWords = map[string]int{
	"inaugural": 1, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
	"nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
}

var Tens = map[string]int{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}

// endsAsOrdinal is a quick look at the last two letters of a word: most words
// are passed over by it.
func endsAsOrdinal(word string) bool {
	if len(word) < 3 {
		return false
	}
	switch [2]byte{word[len(word)-2] | 0x20, word[len(word)-1] | 0x20} {
	case [2]byte{'s', 't'}, [2]byte{'n', 'd'}, [2]byte{'r', 'd'}, [2]byte{'t', 'h'}, [2]byte{'a', 'l'}, [2]byte{'e', 'r'}:
		return true
	}
	return false
}

// ordinalOf reads 29th, 2st, Twenty-Seventh, inaugural, third-annual.
func ordinalOf(word string) (int, bool) {
	if !endsAsOrdinal(word) {
		return 0, false
	}
	lower := strings.ToLower(word)
	digits := 0
	for digits < len(lower) && lower[digits] >= '0' && lower[digits] <= '9' {
		digits++
	}
	if digits > 0 {
		switch lower[digits:] {
		case "st", "nd", "rd", "th":
			if digits <= 3 {
				n := 0
				for _, c := range lower[:digits] {
					n = n*10 + int(c-'0')
				}
				return n, n > 0
			}
		}
		return 0, false
	}
	top, tail, hyphen := strings.Cut(lower, "-")
	if !hyphen {
		n, ok := OrdinalWords[lower]
		return n, ok
	}
	if ten, ok := Tens[top]; ok {
		unit, ok := OrdinalWords[tail]
		return ten + unit, ok && unit < 10
	}
	if tail == "annual" || tail == "ever" {
		n, ok := OrdinalWords[top]
		return n, ok
	}
	return 0, false
}
