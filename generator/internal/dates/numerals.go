package dates

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/numeral"
	"aseanarchive/generator/internal/dates/runs"
)

// Treaties write out the day on which they were signed: "this 5th day of June
// 1987", "on the fourth day of February in the year one thousand nine hundred and
// seventy-seven".

// dayInWords reads back the day before "day of": "fourth", "twenty-second". It
// returns where it begins.
func dayInWords(text string, end, at int) (day, start int, ok bool) {
	const fewestTens, mostTens = 20, 30 // of the days of a month
	start = runs.WordStart(text, end, at)
	last := text[start:at]
	day, ok = numeral.Of(last)
	if !ok || !strings.HasSuffix(last, "th") && !numeral.IsFirstOrdinal(day, last) {
		return 0, 0, false
	}
	if day >= 10 || start == end || text[start-1] != '-' && text[start-1] != ' ' {
		return day, start, true
	}
	before := runs.WordStart(text, end, start-1)
	if ten, found := numeral.Of(text[before : start-1]); found && (ten == fewestTens || ten == mostTens) {
		return ten + day, before, ten+day <= 31
	}
	return day, start, true
}

// isNamedDay reports a day of a month in words that without its year is the name of a
// holiday, "the Fourth of July", and no date: nobody says that it is a day.
func isNamedDay(words string) bool {
	return runs.IsLetter(words[0]) && !slices.ContainsFunc(strings.Fields(words), func(word string) bool {
		return strings.EqualFold(word, "day")
	})
}

// overDay moves back over the word "day" between a number and its month: "5th day
// of June".
func overDay(text string, end, at int) (int, bool) {
	word := runs.WordStart(text, end, at)
	if !strings.EqualFold(text[word:at], "day") {
		return at, false
	}
	return runs.BackSpace(text, end, word), true
}

// overInTheYear skips "in the year" between a month and its year, with or without
// "of our Lord".
func overInTheYear(text string, at int) int {
	for _, words := range [...]string{"in the year of our lord ", "in the year ", "the year "} {
		if hasPrefixFold(text[at:], words) {
			return runs.SkipSpace(text, at+len(words))
		}
	}
	return at
}

// yearInWords reads a year in words, see numeral.Read.
func yearInWords(text string, at int) (year, end int, ok bool) {
	year, end, ok = numeral.Read(text, at)
	return year, end, ok && calendar.Plausible(year)
}
