package office

import (
	"strconv"
	"strings"
)

// counter counts the items of one list, level by level.
type counter struct {
	counts []int
	begun  []bool
}

// next counts an item at a level whose numbers start at one given, and forgets the
// levels below it.
func (c *counter) next(level, start int) {
	for len(c.counts) <= level {
		c.counts, c.begun = append(c.counts, 0), append(c.begun, false)
	}
	if !c.begun[level] {
		c.counts[level], c.begun[level] = start, true
	} else {
		c.counts[level]++
	}
	for below := level + 1; below < len(c.counts); below++ {
		c.begun[below] = false
	}
}

// at is the number of a level; one above which nothing was counted yet stands at
// its start.
func (c *counter) at(level, start int) int {
	if level < len(c.counts) && c.begun[level] {
		return c.counts[level]
	}
	return start
}

// numeral writes a number as a format of ECMA-376 (ST_NumberFormat) or of
// OpenDocument (style:num-format) has it; "" for bullets and for no number.
func numeral(number int, format string) string {
	switch format {
	case "", "bullet", "none":
		return ""
	case "lowerLetter", "a":
		return letters(number)
	case "upperLetter", "A":
		return strings.ToUpper(letters(number))
	case "lowerRoman", "i":
		return strings.ToLower(roman(number))
	case "upperRoman", "I":
		return roman(number)
	case "decimalZero":
		if number < 10 {
			return "0" + strconv.Itoa(number)
		}
	case "ordinal":
		return ordinal(number)
	}
	return strconv.Itoa(number)
}

// letters counts a, b … z, aa, bb …, as word processors do.
func letters(number int) string {
	const alphabet, longest = 26, 50
	if number < 1 {
		return ""
	}
	letter := string(rune('a' + (number-1)%alphabet))
	return strings.Repeat(letter, min((number-1)/alphabet+1, longest))
}

// roman writes a number in Roman figures, or in Arabic ones where there are none.
func roman(number int) string {
	const largest = 3999
	if number < 1 || number > largest {
		return strconv.Itoa(number)
	}
	var b strings.Builder
	for _, figure := range [...]struct {
		value int
		sign  string
	}{
		{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
		{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"},
	} {
		for number >= figure.value {
			b.WriteString(figure.sign)
			number -= figure.value
		}
	}
	return b.String()
}

func ordinal(number int) string {
	ending := "th"
	if number/10%10 != 1 {
		switch number % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return strconv.Itoa(number) + ending
}
