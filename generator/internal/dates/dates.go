// Package dates finds dates in running text.
//
// The rules for its users:
//
//   - Scan reads a text once, from left to right, in time linear in its
//     length, and returns the expressions in order; none overlaps another.
//   - An Expression covers the words of the date and no more: "13 May 2016",
//     "Wednesday, December 18, 2024", "23–24 July 1999", "November 2015". Its
//     EDTF value is "" when the words leave the year open ("July 13-14").
//   - Only what is certain is read. Dates in figures alone are read in the
//     form of ISO 8601 and in no other, because day and month can be confused.
//     Days that do not exist (31 February) are no dates.
//   - Scan reads no relative expressions ("yesterday"): they need the date of
//     the document. Mentions does, and MentionsAt where it is known already at
//     which words a date can be found.
//   - Stamps reads a line of the head of a page, where dates in figures and
//     dates glued to the time of day are read too; it says when day and month
//     can be confused.
package dates

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/runs"
)

// Precision says how exact a date is.
type Precision int

const (
	Day      Precision = iota // one day
	DayRange                  // some days
	Month                     // a month of a year
	DayAlone                  // a day or some days of a month whose year is not given
)

// Expression is a date in a text.
type Expression struct {
	Start, End int // offsets in the text
	Precision  Precision
	EDTF       string // "" for DayAlone
	Month      time.Month
	FirstMonth time.Month // of the first day of a DayAlone that begins in another month, else 0
	FirstDay   int        // of DayAlone
	LastDay    int        // of DayAlone; FirstDay when it is one day
	Weekday    bool
}

// Scan returns the dates in text.
func Scan(text string) []Expression { return scan(text, []Spot{{0, len(text)}}) }

// scan returns the dates that are found at the words in spots.
func scan(text string, spots []Spot) []Expression {
	var found []Expression
	end := 0 // nothing before it is read again
	for _, spot := range spots {
		for i := max(spot.Start, end); i < spot.End; {
			word := runs.WordEnd(text, i)
			if word == i { // no letter, no digit
				i += runeLength(text, i)
				continue
			}
			e, ok := expressionAt(text, end, i, word)
			if !ok {
				i = word
				continue
			}
			e.Start = withWeekday(text, end, e.Start, &e)
			e.End = withBracket(text, e.Start, e.End)
			found = append(appendCounted(found, text, end, e), e)
			i, end = e.End, e.End
		}
	}
	return found
}

// expressionAt reads the date that is found at the word between two offsets.
// It looks back no further than the end of the date before.
func expressionAt(text string, end, from, to int) (Expression, bool) {
	if runs.IsDigit(text[from]) {
		if e, ok := iso(text, from); ok {
			return e, true
		}
		return ofOtherLanguage(text, from, to)
	}
	month := monthName(text[from:to])
	if month == 0 {
		return Expression{}, false
	}
	e, ok := around(text, end, from, to, month)
	if !ok || runs.StartsSmall(text[from:to]) && e.Precision > DayRange { // "may" is a verb, and "5 may 2016" a day
		return Expression{}, false
	}
	return e, true
}

// IsDate reports whether the whole text, apart from white space and closing
// punctuation, is one date, and returns it.
func IsDate(text string) (Expression, bool) {
	const longest = 120 // bytes of a date with what may stand around it
	if len(text) > longest {
		return Expression{}, false
	}
	found := Scan(text)
	if len(found) != 1 {
		return Expression{}, false
	}
	around := text[:found[0].Start] + withoutNote(text[found[0].End:])
	return found[0], strings.Trim(around, " \t\n.,;:()[]-–—|") == ""
}

// withoutNote is what stands behind a date without the mark of a note that is glued
// to its full stop: "May 17th, 1901.1".
func withoutNote(behind string) string {
	if rest, ok := strings.CutPrefix(behind, "."); ok && len(rest) <= 2 && strings.Trim(rest, "0123456789") == "" {
		return ""
	}
	return behind
}

// around reads the date to which the month's name at [from, to) belongs. It
// looks back no further than the end of the date before.
func around(text string, end, from, to int, month time.Month) (Expression, bool) {
	day, start, ok := dayBefore(text, end, from)
	if !ok {
		return monthFirst(text, from, to, month)
	}
	e, ok := dayFirst(text, end, start, to, day, month)
	if ok && e.EDTF == "" { // "Memorandum 22 of April 30, 2024"
		if whole, dated := monthFirst(text, from, to, month); dated && whole.Precision == Day {
			return whole, true
		}
	}
	return e, ok
}

// dayFirst reads "13 May 2016", "23–24 July 1999", "25 and 26 March 2019",
// "30 June - 2 July 2023" and the same without a year, of which the last day
// begins at start and its month ends at to.
func dayFirst(text string, end, start, to, last int, month time.Month) (Expression, bool) {
	first, begin, firstMonth := last, start, month
	if separator, ok := rangeBefore(text, end, start); ok {
		if day, at, ok := dayBefore(text, end, separator); ok && day < last {
			if !areTwo(text, at, separator, day, last) {
				first, begin = day, at
			}
		} else if name, m := monthBefore(text, end, separator); m != 0 {
			if day, at, ok := dayBefore(text, end, name); ok && (m != month || day < last) {
				first, begin, firstMonth = day, at, m
			}
		}
	}
	year, yearEnd, ok := yearAfter(text, to)
	if !ok && (figuresFollow(text, to) || otherStyleFollows(text, to, last, month) || isNamedDay(text[start:to])) {
		return Expression{}, false
	}
	if !ok {
		// "13 May" may go on as "13 May - 2 June 2016": the second month then
		// finds the whole of it.
		if next, ok := rangeAfter(text, skipCutStop(text, to)); ok {
			if day, after, ok := dayAt(text, next); ok {
				if _, m := monthAt(text, runs.SkipSpace(text, after)); m != 0 && (m != month || day > last) {
					return Expression{}, false
				}
			}
		}
		if firstMonth != month && isJoinedByAnd(text, end, start) {
			begin, firstMonth, first = start, month, last // two days, and not those between them
		}
		return daysAlone(begin, to, firstMonth, first, month, last)
	}
	return span(begin, yearEnd, year, firstMonth, first, month, last)
}

// monthFirst reads "May 13, 2016", "July 13-14, 2023", "June 30 - July 2,
// 2023", "November 2015", and days without a year.
func monthFirst(text string, from, to int, month time.Month) (Expression, bool) {
	if e, ok := monthOfRow(text, from, to, month); ok {
		return e, true
	}
	at := runs.SkipSpace(text, skipStopBeforeYear(text, to))
	if at == to && (to == len(text) || text[to] != ',') { // "March, 2016"
		return Expression{}, false
	}
	first, after, ok := dayAt(text, at)
	if !ok {
		first, after, ok = dayOfBothStyles(text, at)
	}
	if !ok {
		if year, yearEnd, ok := yearAfter(text, to); ok {
			return Expression{
				Start:     from,
				End:       yearEnd,
				Precision: Month,
				EDTF:      calendar.Month(year, month),
				Month:     month,
			}, true
		}
		return Expression{}, false
	}
	last, lastMonth, stop := first, month, after
	if next, ok := rangeAfter(text, after); ok {
		if day, behind, ok := dayAt(text, next); ok && day > first {
			if last, stop = day, behind; areTwo(text, from, after, first, day) {
				from, first = next, day
			}
		} else if name, m := monthAt(text, next); m != 0 {
			behind := runs.SkipSpace(text, skipCutStop(text, next+name))
			if day, after, ok := dayAt(text, behind); ok && (m != month || day > first) {
				last, lastMonth, stop = day, m, after
			}
		}
	}
	year, yearEnd, ok := yearAfter(text, stop)
	if !ok && figuresFollow(text, stop) {
		return Expression{}, false
	}
	if !ok {
		if lastMonth != month && isAndAfter(text, after) {
			stop, lastMonth, last = after, month, first
		}
		return daysAlone(from, stop, month, first, lastMonth, last)
	}
	return span(from, yearEnd, year, month, first, lastMonth, last)
}

// isAndAfter reports "and" or "&" behind a day, and isJoinedByAnd before one.
func isAndAfter(text string, at int) bool {
	rest := text[runs.SkipSpace(text, at):]
	return strings.HasPrefix(rest, "and ") || strings.HasPrefix(rest, "& ")
}

func isJoinedByAnd(text string, end, at int) bool {
	at = runs.BackSpace(text, end, at)
	return strings.HasSuffix(text[end:at], "and") || strings.HasSuffix(text[end:at], "&")
}

// daysAlone makes an expression of one day or several of which the year is not
// given.
func daysAlone(start, end int, firstMonth time.Month, first int, month time.Month, last int) (Expression, bool) {
	e := Expression{Start: start, End: end, Precision: DayAlone, Month: month, FirstDay: first, LastDay: last}
	if firstMonth == month {
		return e, true
	}
	const leap = 2000 // which has all days
	e.FirstMonth = firstMonth
	return e, calendar.Exists(leap, firstMonth, first) && calendar.Exists(leap, month, last)
}

// span makes an expression of one day or several, if they exist; days of one month
// stand in their order.
func span(start, end, year int, firstMonth time.Month, first int, lastMonth time.Month, last int) (Expression, bool) {
	if !calendar.Exists(year, firstMonth, first) || !calendar.Exists(year, lastMonth, last) {
		return Expression{}, false
	}
	e := Expression{Start: start, End: end, Month: firstMonth}
	switch from := calendar.Day(year, firstMonth, first); {
	case firstMonth == lastMonth && first == last:
		e.Precision, e.EDTF = Day, from
	case firstMonth <= lastMonth:
		e.Precision, e.EDTF = DayRange, from+"/"+calendar.Day(year, lastMonth, last)
	default:
		return Expression{}, false
	}
	return e, true
}

// iso reads 2016-05-13 and 2016-05-13T10:00.
func iso(text string, at int) (Expression, bool) {
	if at+10 > len(text) || text[at+4] != '-' || text[at+7] != '-' {
		return Expression{}, false
	}
	if at+10 < len(text) && (runs.IsDigit(text[at+10]) || text[at+10] == '-') {
		return Expression{}, false
	}
	var parts [3]int
	for i, bounds := range [3][2]int{{0, 4}, {5, 7}, {8, 10}} {
		n, end := number(text[:at+bounds[1]], at+bounds[0])
		if end != at+bounds[1] {
			return Expression{}, false
		}
		parts[i] = n
	}
	if parts[1] < 1 || parts[1] > 12 || !calendar.Plausible(parts[0]) {
		return Expression{}, false
	}
	month := time.Month(parts[1])
	return span(at, at+10, parts[0], month, parts[2], month, parts[2])
}

// withWeekday moves the start back over the name of a weekday: "Friday, 13 May",
// "Friday the 13th of May", "Friday (13 May 2016)".
func withWeekday(text string, end, start int, e *Expression) int {
	at := runs.BackSpace(text, end, start)
	if before, ok := strings.CutSuffix(text[end:at], "the"); ok && !runs.LetterBefore(text, end+len(before)) {
		at = runs.BackSpace(text, end, end+len(before))
	}
	if before := text[end:at]; strings.HasSuffix(before, ",") || strings.HasSuffix(before, "(") {
		at = runs.BackSpace(text, end, at-1)
	}
	word := runs.WordStart(text, end, at)
	if runs.LetterBefore(text, word) {
		return start
	}
	if at < start && isWeekday(text[word:at]) {
		e.Weekday = true
		return word
	}
	return start
}

// withBracket moves the end over the bracket that closes behind a date, where the date holds the
// one that opens: "Friday (13 May)".
func withBracket(text string, start, end int) int {
	if strings.HasPrefix(text[end:], ")") && strings.IndexByte(text[start:end], '(') >= 0 {
		return end + len(")")
	}
	return end
}
