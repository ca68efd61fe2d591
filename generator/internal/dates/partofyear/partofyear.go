// Package partofyear reads the parts of a year that have no name of their own: quarters,
// halves, the first or last of its months. Which year is meant is read by who asks.
//
// The rule for its users: Read is asked where a word of number stands, and Part.In gives
// the part of a year in EDTF, a quarter by its code and any other as its months.
package partofyear

import (
	"fmt"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/dates/numeral"
)

// Part is a part of a year, from one month to another, both included.
type Part struct {
	first, last uint8 // months, small since texts have many dates
	isQuarter   bool
}

// In is the part of a year in EDTF: “2023-35” for its third quarter, “2023-01/2023-06” for
// its first half.
func (p Part) In(of int) string {
	const quarters, months = 33, 3 // code of the first quarter in EDTF; months of one
	if p.isQuarter {
		return fmt.Sprintf("%04d-%d", of, quarters+int(p.first-1)/months)
	}
	return fmt.Sprintf("%04d-%02d/%04d-%02d", of, p.first, of, p.last)
}

// ordinals are words that count parts; the last is counted from the end of the year.
var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1}

// Read reads a part of a year whose ordinal begins at an offset, “second quarter”, “first
// half”, “first nine months”, also with its months in brackets behind it, and returns where
// it ends.
func Read(text string, at int) (part Part, end int, ok bool) {
	word, end := wordAt(text, at)
	count, known := ordinals[word]
	if !known {
		return part, 0, false
	}
	word, end = wordAt(text, over(text, end))
	switch {
	case word == "quarter":
		part, ok = nth(count, 4), true
		part.isQuarter = true
	case word == "half" && count <= 2:
		part, ok = nth(count, 2), true
	default:
		part, end, ok = months(text, count, word, end)
	}
	if !ok {
		return part, 0, false
	}
	return part, overBrackets(text, end), true
}

// year is how many months one has.
const year = 12

// nth is one of so many equal parts of a year, the last for -1.
func nth(count, parts int) Part {
	if count < 0 {
		count = parts
	}
	length := year / parts
	return Part{first: uint8((count-1)*length + 1), last: uint8(count * length)}
}

// months reads how many months at the beginning or the end of a year are meant.
func months(text string, count int, number string, at int) (part Part, end int, ok bool) {
	n, said := numeral.Of(number)
	if !said {
		n, _ = strconv.Atoi(number) // 0 for any other word
	}
	noun, end := wordAt(text, over(text, at))
	if noun != "months" || n < 2 || n >= year {
		return part, 0, false
	}
	switch count {
	case 1:
		return Part{first: 1, last: uint8(n)}, end, true
	case -1:
		return Part{first: uint8(year - n + 1), last: year}, end, true
	}
	return part, 0, false
}

// overBrackets steps over the names of months in brackets: “(April-June)”.
func overBrackets(text string, at int) int {
	const longest = 30 // bytes
	open := over(text, at)
	if !strings.HasPrefix(text[open:], "(") {
		return at
	}
	inner := text[open:min(len(text), open+longest)]
	end := strings.IndexByte(inner, ')')
	if end < 0 || strings.ContainsAny(inner[:end], "0123456789") {
		return at
	}
	return open + end + 1
}

// wordAt is the word at an offset in small letters, and where it ends.
func wordAt(text string, at int) (word string, end int) {
	end = at
	for end < len(text) && (text[end]|0x20 >= 'a' && text[end]|0x20 <= 'z' || text[end] >= '0' && text[end] <= '9') {
		end++
	}
	return strings.ToLower(text[at:end]), end
}

// over steps over spaces, hyphens and the end of a line.
func over(text string, at int) int {
	for at < len(text) && (text[at] == ' ' || text[at] == '-' || text[at] == '\n') {
		at++
	}
	return at
}
