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
