package dates

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/runs"
)

// Stamp is a date as a page prints it above an article. Beside what Scan
// reads it may be written in figures ("02/07/2015", "20.12.2017",
// "7-Apr-2017"), be glued to the time of day ("26 July 201609:19") or to a word
// ("Published12 Mar 2020"), or be the date-time group of a telegram
// ("121120Z SEP 75").
type Stamp struct {
	Expression
	// Other is the date when day and month are read the other way round, ""
	// when they cannot be confused. EDTF then reads the day first.
	Other string
	// Short reports a year of two figures, "07.09.23", "6 July ‘77". In figures
	// that may be something else; Other is "" only where no other reading is
	// possible: "28-7-99".
	Short bool
	// Group reports the date-time group of a telegram.
	Group bool
	// MonthFirst reports figures that can only be read with the month first,
	// DayFirst figures that can only be read with the day first.
	MonthFirst, DayFirst bool
}

// Stamps returns the dates in a line of the head of a page, in order.
func Stamps(line string) []Stamp {
	if !strings.ContainsAny(line, "0123456789") {
		return nil
	}
	if s, ok := group(line); ok {
		return []Stamp{s}
	}
	line = withPartedWord(line)
	var stamps []Stamp
	at := 0
	for _, e := range Scan(line) {
		stamps = appendFigures(stamps, line, at, e.Start)
		if n := len(stamps); n > 0 && e.Start < stamps[n-1].End {
			at = stamps[n-1].End
			continue // read as figures already: 2016-5-13 May
		}
		if e.Precision == DayAlone {
			e = withGluedYear(line, e)
		}
		e, short := withShortYear(line, e)
		stamps = append(stamps, Stamp{Expression: withCutWeekday(line, at, e), Short: short})
		at = e.End
	}
	return appendFigures(stamps, line, at, len(line))
}

// withPartedWord is a line with a space for the last letter of a word to which a
// day is glued: "Published12 Mar 2020", "Scoop07-07-2025".
func withPartedWord(line string) string {
	const shortest = 3
	for at := shortest; at < len(line); at++ {
		isGlued := runs.IsDigit(line[at]) && runs.IsSmall(line[at-1])
		if !isGlued || !runs.IsLetter(line[at-2]) || !runs.IsLetter(line[at-3]) {
			continue
		}
		_, end := number(line, at)
		next := runs.SkipSpace(line, end)
		month, _ := monthAt(line, next)
		_, _, dated := yearAfter(line, next+month)
		_, figured := figures(line[:at-1]+" "+line[at:], at)
		if month > 0 && dated || figured {
			line = line[:at-1] + " " + line[at:]
		}
		at = end
	}
	return line
}

// On is the stamp with its day and month settled by the name of the day of the week
// beside it; where it falls on neither reading, or on both, it stays as it is.
func (s Stamp) On(weekday string) Stamp {
	name, ok := weekdayName(weekday)
	if !ok || s.Other == "" {
		return s
	}
	first, _ := time.Parse(time.DateOnly, s.EDTF)
	second, _ := time.Parse(time.DateOnly, s.Other)
	if (first.Weekday() == name) == (second.Weekday() == name) {
		return s
	}
	if second.Weekday() == name {
		s.EDTF, s.Month, s.FirstDay, s.LastDay = s.Other, second.Month(), second.Day(), second.Day()
	}
	s.Other = ""
	return s
}

// group reads the date-time group of a telegram: day, hour and minute with the
// letter of their zone, month and year, "121120Z SEP 75". A line has one at most.
func group(line string) (Stamp, bool) {
	const figured = len("121120")
	for zone := figured; zone+1 < len(line); zone++ {
		if line[zone] != 'Z' || line[zone+1] != ' ' {
			continue
		}
		from := zone - figured
		day, _ := number(line[:from+2], from)
		if _, end := number(line, from); end != zone || from > 0 && line[from-1] != ' ' {
			continue
		}
		length, month := monthAt(line, zone+2)
		at := runs.SkipSpace(line, zone+2+length)
		year, end := number(line, at)
		if end-at == 2 {
			year = ofTwoFigures(year)
		}
		whole := end == len(line) || line[end] == ' '
		if s, ok := dayOf(from, end, year, int(month), day); ok && whole && (end-at == 2 || end-at == 4) {
			s.Group = true
			return s, true
		}
	}
	return Stamp{}, false
}

// turn is the first of two figures that are of a year of the last century. Those
// from it on can be no day either.
const turn = 50

// ofTwoFigures is the year of which two figures are written.
func ofTwoFigures(year int) int {
	if year < turn {
		return 2000 + year
	}
	return 1900 + year
}

// withCutWeekday moves the start back over the name of a weekday that ends in
// a full stop: "Sun. Sep 8th, 2024".
func withCutWeekday(line string, end int, e Expression) Expression {
	before, stopped := strings.CutSuffix(line[end:runs.BackSpace(line, end, e.Start)], ".")
	at := end + len(before)
	word := runs.WordStart(line, end, at)
	if stopped && !runs.LetterBefore(line, word) && isWeekday(line[word:at]) {
		e.Start, e.Weekday = word, true
	}
	return e
}

// withGluedYear reads the year and the time behind a day without a year:
// "26 July 201609:19".
func withGluedYear(line string, e Expression) Expression {
	at := skipComma(line, e.End)
	year, end := number(line[:min(len(line), at+4)], at)
	if !calendar.Plausible(year) || !clockAt(line, end) {
		return e
	}
	if dated, ok := e.ofYear(end, year); ok {
		dated.Weekday = e.Weekday
		return dated
	}
	return e
}

// withShortYear reads the year behind a day without one of which two figures are
// written behind the mark that stands for the others: "6th July, ‘77".
func withShortYear(line string, e Expression) (dated Expression, short bool) {
	if e.Precision != DayAlone {
		return e, false
	}
	at := skipComma(line, e.End)
	for _, mark := range [...]string{"‘", "’", "'"} {
		rest, marked := strings.CutPrefix(line[at:], mark)
		year, length := number(rest, 0)
		ends := length == len(rest) || !runs.IsLetter(rest[length])
		if !marked || length != len("77") || !ends {
			continue
		}
		if dated, ok := e.ofYear(at+len(mark)+length, ofTwoFigures(year)); ok {
			dated.Weekday = e.Weekday
			return dated, true
		}
	}
	return e, false
}

// ofYear is a day without a year, or some, with the year that ends at the offset.
func (e Expression) ofYear(end, year int) (Expression, bool) {
	first := e.FirstMonth
	if first == 0 {
		first = e.Month
	}
	return span(e.Start, end, year, first, e.FirstDay, e.Month, e.LastDay)
}

// clockAt reports a time such as 09:19 at the offset.
func clockAt(line string, at int) bool {
	_, end := number(line, at)
	if end > at+2 || end+3 > len(line) || line[end] != ':' {
		return false
	}
	return runs.IsDigit(line[end+1]) && runs.IsDigit(line[end+2])
}

// Clock finds the first time of day in a line, with its seconds and the h
// behind it.
func Clock(line string) (from, to int, ok bool) {
	for colon := 1; colon < len(line); colon++ {
		if line[colon] != ':' || !runs.IsDigit(line[colon-1]) {
			continue
		}
		from = colon - 1
		if from > 0 && runs.IsDigit(line[from-1]) {
			from--
		}
		if !clockAt(line, from) {
			continue
		}
		to = colon + 3
		if to+2 < len(line) && line[to] == ':' && runs.IsDigit(line[to+1]) && runs.IsDigit(line[to+2]) {
			to += 3
		}
		if to < len(line) && line[to] == 'h' {
			to++
		}
		return from, to, true
	}
	return 0, 0, false
}

// appendFigures appends the dates in figures between two offsets.
func appendFigures(stamps []Stamp, line string, from, to int) []Stamp {
	for at := from; at < to; {
		if !runs.IsDigit(line[at]) {
			at++
			continue
		}
		s, ok := figures(line, at)
		if ok {
			stamps = append(stamps, s)
			at = s.End
			continue
		}
		for at < to && runs.IsDigit(line[at]) {
			at++
		}
	}
	return stamps
}

// figures reads 02/07/2015, 20.12.2017, 21-11-2020, 2017/12/20, 7-Apr-2017.
func figures(line string, at int) (Stamp, bool) {
	if at > 0 && (strings.IndexByte("/.-", line[at-1]) >= 0 || runs.LetterBefore(line, at)) {
		return Stamp{}, false
	}
	first, end := number(line, at)
	if end >= len(line) || strings.IndexByte("/.-", line[end]) < 0 {
		return Stamp{}, false
	}
	separator, digits := line[end], end-at
	middle := end + 1
	second, end := number(line, middle)
	named := time.Month(0)
	if end == middle {
		length, month := monthAt(line, middle)
		named, end = month, middle+length
	}
	if end-middle > 2 && named == 0 || end >= len(line) || line[end] != separator {
		return Stamp{}, false
	}
	last := end + 1
	third, end := number(line[:min(len(line), last+4)], last)
	if end < len(line) {
		goesOn := line[end] == separator && end+1 < len(line) && runs.IsDigit(line[end+1])
		if goesOn || runs.IsDigit(line[end]) && !clockAt(line, end) {
			return Stamp{}, false
		}
	}
	switch { // with the name of a month the second is 0, which no month or day is
	case digits == 4 && end-last <= 2:
		return dayOf(at, end, first, second, third)
	case end-last == 2 && digits == 2 && last-1-middle == 2 && first >= turn:
		s, ok := dayOf(at, end, ofTwoFigures(first), second, third) // "95/08/01": it can only be the year
		s.Short = true
		return s, ok
	case end-last == 2 && digits <= 2 && (third >= turn || digits == 2 && last-1-middle == 2):
		return shortened(at, end, [...]int{first, second, third}, separator)
	case digits > 2 || end-last != 4:
		return Stamp{}, false
	case named != 0:
		return dayOf(at, end, third, int(named), first)
	}
	return dayAndMonth(at, end, first, second, third, separator)
}

// shortened reads figures with two of their year: whether they are a date at all
// is in doubt, unless the last can be no day and so is the year.
func shortened(from, to int, parts [3]int, separator byte) (Stamp, bool) {
	s, ok := dayAndMonth(from, to, parts[0], parts[1], ofTwoFigures(parts[2]), separator)
	s.Short, s.DayFirst, s.MonthFirst = true, false, false
	if s.Other == "" && parts[2] < turn {
		s.Other = s.EDTF
	}
	return s, ok
}

// dayAndMonth settles which of two figures is the day. With full stops the day
// always stands first.
func dayAndMonth(from, to, first, second, year int, separator byte) (Stamp, bool) {
	dayFirst, isDay := dayOf(from, to, year, second, first)
	monthFirst, isMonth := dayOf(from, to, year, first, second)
	switch {
	case separator == '.' || !isMonth || first == second:
		dayFirst.DayFirst = first > 12
		return dayFirst, isDay
	case !isDay:
		monthFirst.MonthFirst = true
		return monthFirst, true
	}
	dayFirst.Other = monthFirst.EDTF
	return dayFirst, true
}

func dayOf(from, to, year, month, day int) (Stamp, bool) {
	if month < 1 || month > 12 || !calendar.Plausible(year) || !calendar.Exists(year, time.Month(month), day) {
		return Stamp{}, false
	}
	e := Expression{Start: from, End: to, Precision: Day, Month: time.Month(month), FirstDay: day, LastDay: day}
	e.EDTF = calendar.Day(year, time.Month(month), day)
	return Stamp{Expression: e}, true
}
