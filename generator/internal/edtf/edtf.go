// Package edtf reads dates in the Extended Date/Time Format.
//
// The rules for its users:
//
//   - A date is EDTF, level 1 and 2 of ISO 8601-2:2019 as far as a document
//     needs it: a day ("2016-05-13"), a month ("2015-11"), a year ("2016"), a
//     season ("2023-22": 21 spring, 22 summer, 23 autumn, 24 winter), a
//     quarter ("2023-35": 33 to 36), an interval ("2016/2020"), or one
//     that is open on either side ("../2025", "1951/.."). "~" for about ("2025-07~"), "?"
//     and "%" may follow any of these, or either side of an interval. A date
//     that is not known is "", which is no date.
//   - Parse gives the first and the last day that a date may mean, or says in
//     words for people what is wrong with it. What does not exist (31
//     February, a month 13, an interval that ends before it begins) is no
//     date.
//   - SortKey gives a text that sorts in the order of time, Year the year.
//     Both are "" for what has none and never fail.
//   - Nothing here depends on the clock or on a time zone: days are in UTC.
package edtf

import (
	"fmt"
	"strings"
	"time"
)

// Span is the first and the last day that an EDTF date may mean. A side that
// is open is the zero time.
type Span struct{ First, Last time.Time }

// Parse reads an EDTF date. The error says in plain words what is wrong.
func Parse(date string) (Span, error) {
	from, to, interval := strings.Cut(date, "/")
	if !interval {
		return parsePoint(date)
	}
	var span Span
	if from != ".." && from != "" {
		first, err := parsePoint(from)
		if err != nil {
			return Span{}, err
		}
		span.First = first.First
	}
	if to != ".." && to != "" {
		last, err := parsePoint(to)
		if err != nil {
			return Span{}, err
		}
		span.Last = last.Last
	}
	if !span.Last.IsZero() && span.Last.Before(span.First) {
		return Span{}, fmt.Errorf("%s ends before it begins", date)
	}
	return span, nil
}

// parsePoint reads a date that is no interval.
func parsePoint(date string) (Span, error) {
	var room [3]int // a date is read for each line of each list
	numbers := room[:0]
	for rest, more := strings.TrimRight(date, "~?%"), true; more; {
		var part string
		part, rest, more = strings.Cut(rest, "-")
		wanted := 2
		if len(numbers) == 0 {
			wanted = 4
		}
		n, ok := figures(part)
		if !ok || len(part) != wanted || len(numbers) == len(room) {
			return Span{}, fmt.Errorf("%q is not a date such as 2016-05-13, 2016-05 or 2016", date)
		}
		numbers = append(numbers, n)
	}
	year := numbers[0]
	if len(numbers) == 1 {
		return months(year, 1, 12), nil
	}
	switch month := numbers[1]; {
	case month >= 1 && month <= 12 && len(numbers) == 2:
		return months(year, month, 1), nil
	case month >= 1 && month <= 12:
		day := time.Date(year, time.Month(month), numbers[2], 0, 0, 0, 0, time.UTC)
		if day.Day() != numbers[2] { // it ran over into another month
			return Span{}, fmt.Errorf("there is no %d %s %d", numbers[2], time.Month(month), year)
		}
		return Span{day, day}, nil
	case month >= 21 && month <= 24 && len(numbers) == 2:
		return months(year, 3+3*(month-21), 3), nil // spring begins in March, as the documents' north has it
	case month >= 33 && month <= 36 && len(numbers) == 2:
		return months(year, 1+3*(month-33), 3), nil
	default:
		return Span{}, fmt.Errorf("there is no month %d", month)
	}
}

// figures reads a number without a sign.
func figures(text string) (n int, ok bool) {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' || i == 4 {
			return 0, false
		}
		n = 10*n + int(text[i]-'0')
	}
	return n, text != ""
}

// months is the span of n months from the one given.
func months(year, month, n int) Span {
	first := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, time.UTC)
	return Span{first, first.AddDate(0, n, -1)}
}

// Year is the year in which an EDTF date begins, "" when it has none; an
// interval open at its start gives the year of its end.
func Year(date string) string {
	from := 0
	for from < len(date) && (date[from] == '.' || date[from] == '/') {
		from++
	}
	if len(date) < from+4 {
		return ""
	}
	for _, digit := range []byte(date[from : from+4]) {
		if digit < '0' || digit > '9' {
			return ""
		}
	}
	return date[from : from+4]
}

// SortKey is the first day the date may mean as YYYY-MM-DD, "" when unknown.
// Dates in this form sort in the order of time.
func SortKey(date string) string {
	switch {
	case isPlainDay(date):
		return date
	case isPlainYear(date):
		return date + "-01-01"
	}
	span, err := Parse(date)
	switch {
	case err != nil:
		return ""
	case !span.First.IsZero():
		return span.First.Format(time.DateOnly)
	case !span.Last.IsZero():
		return span.Last.Format(time.DateOnly)
	}
	return ""
}

// Meet reports whether two dates may mean one day: "2008/2012" meets "2012-07", and
// not "2013". What is no date meets nothing.
func Meet(a, b string) bool {
	x, failed := Parse(a)
	y, failedToo := Parse(b)
	if failed != nil || failedToo != nil {
		return false
	}
	return x.begins(y) && y.begins(x)
}

// Before reports whether a date lies wholly before another: "2008-05" before
// "2008-06-01", and not before "2008". What is no date lies before nothing.
func Before(a, b string) bool {
	x, failed := Parse(a)
	y, failedToo := Parse(b)
	return failed == nil && failedToo == nil && !y.begins(x)
}

// begins reports whether the span begins before the other has ended.
func (s Span) begins(other Span) bool {
	return s.First.IsZero() || other.Last.IsZero() || !s.First.After(other.Last)
}

// isPlainDay tells a day that every month has, in the years 1000 to 2999: most dates
// are, and it is their own key.
func isPlainDay(date string) bool {
	if len(date) != len(time.DateOnly) || date[4] != '-' || date[7] != '-' || date[0] != '1' && date[0] != '2' {
		return false
	}
	month, isMonth := figures(date[5:7])
	day, isDay := figures(date[8:])
	_, isYear := figures(date[:4])
	return isYear && isMonth && isDay && month >= 1 && month <= 12 && day >= 1 && day <= 28
}

// isPlainYear tells a year from 1000 to 2999.
func isPlainYear(date string) bool {
	_, isYear := figures(date)
	return isYear && len(date) == len("2006") && (date[0] == '1' || date[0] == '2')
}

// Bounded is a date with both its ends.
func Bounded(date string) (Span, bool) {
	span, err := Parse(date)
	return span, err == nil && !span.First.IsZero() && !span.Last.IsZero()
}
