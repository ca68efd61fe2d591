// Package numeral knows the numbers that treaties write out in words.
package numeral

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed numerals.txt
var words string

// table are numbers in words, cardinal and ordinal.
var table = func() map[string]int {
	table := map[string]int{}
	for line := range strings.Lines(words) {
		name, figures, _ := strings.Cut(strings.TrimSpace(line), " ")
		if n, err := strconv.Atoi(figures); err == nil {
			table[name] = n
		}
	}
	return table
}()

// Thousand and Hundred multiply what stands before them.
const Thousand, Hundred = 1000, 100

// Of is the number that a word says, whatever its letters.
func Of(word string) (n int, ok bool) {
	n, ok = table[strings.ToLower(word)]
	return n, ok
}

// IsFirstOrdinal reports a word for one of the first three numbers that is an ordinal: these
// do not end in th.
func IsFirstOrdinal(n int, word string) bool {
	last := word[len(word)-1] | 0x20
	return n == 1 && last == 't' || (n == 2 || n == 3) && last == 'd'
}

// Read reads a number in words that begins at an offset, and where it ends: "one thousand
// nine hundred and seventy-seven", "two thousand and nine", "nineteen hundred and eighty".
func Read(text string, at int) (n, end int, ok bool) {
	group := 0
	for {
		stop := at + len(text[at:]) - len(strings.TrimLeft(text[at:], letters))
		word := text[at:stop]
		value, known := Of(word)
		switch {
		case value == Thousand, value == Hundred:
			if group == 0 {
				return 0, 0, false
			}
			n, group = n+group*value, 0
		case known:
			group += value
		case !strings.EqualFold(word, "and"):
			stop = len(text) // the number ends here
		}
		if known {
			end = stop
		}
		if stop >= len(text) || text[stop] != ' ' && text[stop] != '-' {
			return n + group, end, true
		}
		at = stop + 1
	}
}

// letters are those of which the words are made.
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
