package dates

import (
	_ "embed"
	"strings"
	"time"
	"unicode"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/runs"
)

// Dates of other languages are read where nothing about them is in doubt: the
// day, the name of the month and the year stand together, "1. Dezember 2020",
// "3 de diciembre de 2020", "14 Desember 2023", or all is written in figures
// with their units, "2016年6月15日", "ngày 14 tháng 12 năm 2023".

//go:embed months.txt
var monthsOfLanguages string

// foreignMonths are the months of other languages, in small letters.
var foreignMonths = func() map[string]time.Month {
	table := map[string]time.Month{}
	for line := range strings.Lines(monthsOfLanguages) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for i, name := range strings.Fields(line)[1:] {
			if monthName(name) == 0 { // English is read by itself, with spans of days
				table[strings.ToLower(name)] = time.Month(i + 1)
			}
		}
	}
	return table
}()

// ofOtherLanguage reads the date that begins with the number at [from, to).
func ofOtherLanguage(text string, from, to int) (Expression, bool) {
	if e, ok := withUnits(text, from, to); ok {
		return e, true
	}
	if to-from > 2 || runs.LetterBefore(text, from) || from > 0 && strings.ContainsRune("/.:$-", rune(text[from-1])) {
		return Expression{}, false
	}
	day, _ := number(text, from)
	if strings.HasPrefix(text[to:], ".") {
		to++
	}
	at := overOf(text, runs.SkipSpace(text, to))
	if at == to { // "5mai"
		return Expression{}, false
	}
	if rest, ok := strings.CutPrefix(text[at:], "tháng "); ok { // Vietnamese
		month, end := number(text, len(text)-len(rest))
		year, end, ok := yearBehind(text, end, "năm ")
		if !ok || month < 1 || month > 12 {
			return Expression{}, false
		}
		return span(from, end, year, time.Month(month), day, time.Month(month), day)
	}
	end := len(text) - len(strings.TrimLeftFunc(text[at:], unicode.IsLetter))
	month := foreignMonths[strings.ToLower(text[at:end])]
	if month == 0 {
		return Expression{}, false
	}
	year, end, ok := yearBehind(text, end, "de ")
	if !ok {
		return Expression{}, false
	}
	return span(from, end, year, month, day, month, day)
}

// overOf is behind the "de" of Spanish and Portuguese at an offset.
func overOf(text string, at int) int {
	if strings.HasPrefix(text[at:], "de ") {
		return runs.SkipSpace(text, at+len("de "))
	}
	return at
}

// yearBehind is the year behind a month, with or without a word between.
func yearBehind(text string, at int, word string) (year, end int, ok bool) {
	at = runs.SkipSpace(text, at)
	if strings.HasPrefix(text[at:], word) {
		at = runs.SkipSpace(text, at+len(word))
	}
	year, end = number(text, at)
	return year, end, end-at == 4 && calendar.Datable(year)
}

// withUnits reads "2016年6月15日", in figures.
func withUnits(text string, from, to int) (Expression, bool) {
	const yearUnit, monthUnit, dayUnit = "年", "月", "日"
	year, end := number(text, from)
	if end-from != 4 || !calendar.Datable(year) || !strings.HasPrefix(text[end:], yearUnit) {
		return Expression{}, false
	}
	month, end := number(text, end+len(yearUnit))
	if month < 1 || month > 12 || !strings.HasPrefix(text[end:], monthUnit) {
		return Expression{}, false
	}
	day, end := number(text, end+len(monthUnit))
	if !strings.HasPrefix(text[end:], dayUnit) {
		return Expression{}, false
	}
	return span(from, end+len(dayUnit), year, time.Month(month), day, time.Month(month), day)
}
