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
