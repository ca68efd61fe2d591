package dates

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
)

// Treaties write out the day on which they were signed: "this 5th day of June
// 1987", "on the fourth day of February in the year one thousand nine hundred and
// seventy-seven".

//go:embed numerals.txt
var numeralsInWords string

// numerals are numbers in words, cardinal and ordinal.
var numerals = func() map[string]int {
	table := map[string]int{}
	for line := range strings.Lines(numeralsInWords) {
		if name, figures, ok := strings.Cut(strings.TrimSpace(line), " "); ok && name != "#" {
			table[name], _ = strconv.Atoi(figures)
		}
	}
	return table
}()

// longestNumeral is the length of the longest word in which a number is written.
const longestNumeral = len("seventeenth")

// numeral is the number that a word says, whatever its letters.
func numeral(word string) (n int, ok bool) {
	if len(word) > longestNumeral {
		return 0, false
	}
	n, ok = numerals[strings.ToLower(word)]
	return n, ok
}

// dayInWords reads back the day before "day of": "fourth", "twenty-second". It
// returns where it begins.
func dayInWords(text string, end, at int) (day, start int, ok bool) {
	const tens = 20
	start = wordStart(text, end, at)
	last := text[start:at]
	day, ok = numeral(last)
	if !ok || !strings.HasSuffix(last, "th") && !isFirstOrdinal(day, last) {
		return 0, 0, false
	}
	parted := start > end+1 && (text[start-1] == '-' || text[start-1] == ' ')
	if !parted || day >= len("123456789")+1 {
		return day, start, true
	}
	before := wordStart(text, end, start-1)
	if ten, found := numeral(text[before : start-1]); found && ten >= tens && ten <= tens+10 {
		return ten + day, before, ten+day <= 31
	}
	return day, start, true
}

// isNamedDay reports a day of a month in words that without its year is the name of a
// holiday, "the Fourth of July", and no date: nobody says that it is a day.
func isNamedDay(words string) bool {
	return isLetter(words[0]) && !slices.ContainsFunc(strings.Fields(words), func(word string) bool {
		return strings.EqualFold(word, "day")
	})
}

// isFirstOrdinal reports the ordinals that do not end in th.
func isFirstOrdinal(day int, word string) bool {
	last := word[len(word)-1] | 0x20
	return day == 1 && last == 't' || (day == 2 || day == 3) && last == 'd'
}

// wordStart is the beginning of the run of letters of ASCII that ends at an
// offset.
func wordStart(text string, end, at int) int {
	for at > end && isLetter(text[at-1]) {
		at--
	}
	return at
}

// overDay moves back over the word "day" between a number and its month: "5th day
// of June".
func overDay(text string, end, at int) (int, bool) {
	word := at - len("day")
	if word <= end || !strings.EqualFold(text[word:at], "day") || letterBefore(text, word) {
		return at, false
	}
	return backSpace(text, end, word), true
}

// overInTheYear skips "in the year" between a month and its year, with or without
// "of our Lord".
func overInTheYear(text string, at int) int {
	for _, words := range [...]string{"in the year of our lord ", "in the year ", "the year "} {
		if to := at + len(words); to <= len(text) && strings.EqualFold(text[at:to], words) {
			return skipSpace(text, to)
		}
	}
	return at
}

// yearInWords reads a year in words: "one thousand nine hundred and
// seventy-seven", "two thousand and nine", "nineteen hundred and eighty".
func yearInWords(text string, at int) (year, end int, ok bool) {
	const mostWords = 8
	from, group := at, 0
	for range mostWords {
		stop := wordEnd(text, at)
		word := text[at:stop]
		n, known := numeral(word)
		switch {
		case known && n == numerals["thousand"], known && n == numerals["hundred"]:
			if group == 0 {
				return 0, 0, false
			}
			year, group = year+group*n, 0
		case known:
			group += n
		case !strings.EqualFold(word, "and"):
			stop = len(text) // the number ends here
		}
		if known {
			end = stop
		}
		if stop >= len(text) || text[stop] != ' ' && text[stop] != '-' {
			break
		}
		at = stop + 1
	}
	return year + group, end, end > from && plausible(year+group) && year > 0
}
