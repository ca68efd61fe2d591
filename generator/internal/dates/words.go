package dates

import (
	"strings"
	"time"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/reference"
	"aseanarchive/generator/internal/dates/runs"
)

// The small readers on which Scan is built. Each takes an offset, and returns
// what it read and the offset behind it (or, when it reads backwards, before
// it).

// monthAt reads the name of a month, in full or cut, with a capital: "may" is
// a verb. It returns the length of the name.
func monthAt(text string, at int) (int, time.Month) {
	if at >= len(text) || runs.StartsSmall(text[at:]) {
		return 0, 0
	}
	end := runs.WordEnd(text, at)
	return end - at, monthName(text[at:end])
}

// monthBefore reads the name of a month that ends before the offset, and
// returns where it begins.
func monthBefore(text string, end, at int) (int, time.Month) {
	at = runs.BackSpace(text, end, at)
	at = end + len(strings.TrimSuffix(text[end:at], "."))
	from := runs.WordStart(text, end, at)
	return from, monthName(text[from:at])
}

// monthsByLetter are the months that begin with a letter, small or capital.
var monthsByLetter = func() (table [256][]time.Month) {
	for month := time.January; month <= time.December; month++ {
		first := month.String()[0]
		table[first] = append(table[first], month)
		table[first|0x20] = append(table[first|0x20], month)
	}
	return table
}()

// monthName is the month of that name, 0 when it is none.
func monthName(word string) time.Month {
	if len(word) < 3 {
		return 0
	}
	for _, month := range monthsByLetter[word[0]] {
		full := month.String()
		if !strings.EqualFold(word[:3], full[:3]) {
			continue
		}
		if len(word) == 3 || strings.EqualFold(word, full) ||
			month == time.September && strings.EqualFold(word, "Sept") {
			return month
		}
	}
	return 0
}

func isWeekday(word string) bool {
	for day := time.Sunday; day <= time.Saturday; day++ {
		name := day.String()
		if strings.EqualFold(word, name) ||
			len(word) >= 3 && len(word) <= 5 && strings.EqualFold(word, name[:len(word)]) {
			return true
		}
	}
	return false
}

// dayAt reads a day of a month with or without st, nd, rd, th. A figure that
// goes on ("13.5", "13:00", "13%") is no day.
func dayAt(text string, at int) (day, end int, ok bool) {
	day, end = number(text, at)
	if end-at > 2 || day < 1 || day > 31 {
		return 0, 0, false
	}
	suffix := end + len("th")
	if suffix <= len(text) && IsOrdinalEnding(text[end:suffix]) && runs.WordEnd(text, suffix) == suffix {
		return day, suffix, true
	}
	if isCutOrdinal(text[at:min(end+1, len(text))]) && runs.WordEnd(text, end) == end+1 {
		return day, end + 1, true
	}
	if end < len(text) {
		if c := text[end]; runs.WordEnd(text, end) > end || c == '%' ||
			(c == ':' || c == '.' || c == '/') && end+1 < len(text) && runs.IsDigit(text[end+1]) {
			return 0, 0, false
		}
	}
	return day, end, true
}

// isCutOrdinal reports words that end in an ordinal of whose ending older texts write
// one letter: "2d", "23d".
func isCutOrdinal(words string) bool {
	return strings.HasSuffix(words, "2d") || strings.HasSuffix(words, "3d")
}

// dayBefore reads a day that ends before the offset, over white space and "of":
// "13 May", "13th of May", "13th day of May", "third of May".
func dayBefore(text string, end, at int) (day, start int, ok bool) {
	at = runs.BackSpace(text, end, at)
	isDay := false
	if before, ok := strings.CutSuffix(text[end:at], "of"); ok && !runs.LetterBefore(text, end+len(before)) {
		at, isDay = overDay(text, end, runs.BackSpace(text, end, end+len(before)))
		if day, start, ok := dayInWords(text, end, at); ok && (isDay || !isPart(text, end, start)) {
			return day, start, true
		}
	}
	digits := beforeEnding(text, end, at, isDay)
	from := runs.FiguresStart(text, end, digits)
	if from == digits || digits-from > 2 {
		return 0, 0, false
	}
	day, _ = number(text[:digits], from)
	start = from
	if from > 0 {
		switch c := text[from-1]; {
		case c == '/':
			if start, ok = overOtherStyle(text, end, from, day); !ok {
				return 0, 0, false
			}
		case c == '.', c == ':', c == '$', runs.LetterBefore(text, from):
			return 0, 0, false
		}
	}
	return day, start, day >= 1 && day <= 31
}

// beforeEnding is where the figures of a day end that itself ends at an offset: before
// "th", the "d" of "23d", or a full stop that says no more. Behind one that is the day
// "of" its month, "21. day of May", such a stop is no end of a sentence.
func beforeEnding(text string, end, at int, isDay bool) int {
	before := text[end:at]
	stem := before[:max(0, len(before)-2)]
	if IsOrdinalEnding(before[len(stem):]) {
		return end + len(strings.TrimSuffix(stem, " ")) // "35 th"
	}
	isStopped := strings.HasSuffix(before, ".") && (isDay || isPointedOut(text, end, at-1))
	if isCutOrdinal(before) || isStopped || isDay && strings.HasSuffix(before, `"`) {
		return at - 1
	}
	return at
}

// isPart reports "a" or "one" before an ordinal that is a fraction: "a third of May".
func isPart(text string, end, at int) bool {
	stop := runs.BackSpace(text, end, at)
	word := text[runs.WordStart(text, end, stop):stop]
	return strings.EqualFold(word, "a") || strings.EqualFold(word, "one")
}

// isPointedOut reports "the" or "this" before the figures that end at an offset: "the
// 19. June 1754". Without it the full stop may end a sentence.
func isPointedOut(text string, end, at int) bool {
	stop := runs.BackSpace(text, end, runs.FiguresStart(text, end, at))
	word := text[runs.WordStart(text, end, stop):stop]
	return strings.EqualFold(word, "the") || strings.EqualFold(word, "this")
}

// yearAfter reads a year, in figures or in words, over white space, a full stop
// after a cut month, a comma, "of" and "in the year".
func yearAfter(text string, at int) (year, end int, ok bool) {
	at = toYear(text, at)
	year, end = number(text, at)
	if end == at {
		return yearInWords(text, at)
	}
	if end-at != 4 || !calendar.Datable(year) {
		return 0, 0, false
	}
	if end+1 < len(text) && (text[end] == '/' || text[end] == '-') && runs.IsDigit(text[end+1]) {
		return 0, 0, false // 2016/17, 2016-2020: a span that is no date here
	}
	year, end = reference.Corrected(text, year, end)
	return year, end, true
}

// toYear is where a year begins behind a day or a month; the number of a note in
// brackets may stand between: "3 October[2] 1893".
func toYear(text string, at int) int {
	at = skipComma(text, skipStopBeforeYear(text, at))
	if strings.HasPrefix(text[at:], "[") {
		if _, end := number(text, at+1); end > at+1 && strings.HasPrefix(text[end:], "]") {
			at = runs.SkipSpace(text, end+1)
		}
	}
	if strings.HasPrefix(text[at:], "of ") {
		at = runs.SkipSpace(text, at+3)
	}
	return overEra(text, overInTheYear(text, at))
}

// skipStopBeforeYear is skipCutStop, and skips the full stop behind a whole name too
// where the year closes its clause: "in June. 1902, and".
func skipStopBeforeYear(text string, at int) int {
	cut := skipCutStop(text, at)
	if cut > at || at+1 >= len(text) || text[at] != '.' || text[at+1] != ' ' {
		return cut
	}
	start := runs.WordStart(text, 0, at)
	_, end := number(text, at+2)
	closes := end-at-2 == 4 && end < len(text) && (text[end] == ',' || text[end] == ';' || text[end] == ')')
	if !closes || monthName(text[start:at]) == 0 {
		return at
	}
	return at + 1
}

// overEra skips what says from which year the years count, where one follows: "July
// A. D. 1862".
func overEra(text string, at int) int {
	for _, era := range [...]string{"A. D.", "A.D.", "AD", "Anno Domini"} {
		if rest, ok := strings.CutPrefix(text[at:], era); ok {
			year := at + len(era) + len(rest) - len(strings.TrimLeft(rest, ", "))
			if _, end := number(text, year); end > year {
				return year
			}
		}
	}
	return at
}

// figuresFollow reports a number behind a day or a month that takes the place
// of its year and cannot be read as one: "3 May 20160", "13 April 2560", "8 May
// 1399". Such a day has a year, and it is not the document's.
func figuresFollow(text string, at int) bool {
	const fewest = 4
	at = toYear(text, at)
	_, end := number(text, at)
	if end-at < fewest || end < len(text) && text[end] == ':' {
		return false
	}
	year, _ := number(text[:at+fewest], at)
	return end-at > fewest || !calendar.Datable(year)
}

// rangeAfter skips what joins the first to the last day: a dash, "to", "and",
// "&".
func rangeAfter(text string, at int) (int, bool) {
	next := runs.SkipSpace(text, at)
	for _, joint := range [...]string{"--", "-", "–", "—", "−", "to ", "and ", "& "} {
		if strings.HasPrefix(text[next:], joint) {
			return runs.SkipSpace(text, next+len(joint)), true
		}
	}
	return at, false
}

// rangeBefore is rangeAfter backwards.
func rangeBefore(text string, end, at int) (int, bool) {
	next := runs.BackSpace(text, end, at)
	for _, joint := range [...]string{"--", "-", "–", "—", "−", "to", "and", "&", "/"} {
		if strings.HasSuffix(text[end:next], joint) {
			return next - len(joint), true
		}
	}
	return at, false
}

// number reads decimal digits, at most six of them.
func number(text string, at int) (n, end int) {
	end = at
	for end < len(text) && end-at < 6 && runs.IsDigit(text[end]) {
		n = n*10 + int(text[end]-'0')
		end++
	}
	return n, end
}

// IsOrdinalEnding reports whether letters behind a figure make it an ordinal:
// st, nd, rd or th, whichever, since texts write "2st" too.
func IsOrdinalEnding(letters string) bool {
	if len(letters) != 2 {
		return false
	}
	switch [2]byte{letters[0] | 0x20, letters[1] | 0x20} {
	case [2]byte{'s', 't'}, [2]byte{'n', 'd'}, [2]byte{'r', 'd'}, [2]byte{'t', 'h'}:
		return true
	}
	return false
}

// skipCutStop skips the full stop of a cut month, as in "Sept. 2016". Behind a
// whole name it ends the sentence: "on 17 January. 2016 was …".
func skipCutStop(text string, at int) int {
	if strings.HasPrefix(text[at:], ".") && isCutMonth(text[runs.WordStart(text, 0, at):at]) {
		return at + 1
	}
	return at
}

func isCutMonth(word string) bool {
	month := monthName(word)
	return month != 0 && !strings.EqualFold(word, month.String())
}

// skipComma skips white space, a comma, and the white space behind it.
func skipComma(text string, at int) int {
	at = runs.SkipSpace(text, at)
	if strings.HasPrefix(text[at:], ",") {
		return runs.SkipSpace(text, at+1)
	}
	return at
}

// hasPrefixFold reports whether a text begins with words, whatever their letters.
func hasPrefixFold(text, words string) bool {
	return len(text) >= len(words) && strings.EqualFold(text[:len(words)], words)
}

func runeLength(text string, at int) int {
	_, size := utf8.DecodeRuneInString(text[at:])
	return size
}
