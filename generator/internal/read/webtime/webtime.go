// Package webtime reads the times that web pages give for machines: those of ISO 8601,
// and the others that makers of sites write.
package webtime

import (
	"slices"
	"strings"
	"time"
)

// layouts are how pages write a time, beside ISO 8601.
var layouts = [...]string{
	time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04:05-0700", "2006-01-02T15:04", "2006-01-02 15:04:05",
	"2006-01-02 15:04", "2006-01-02", "2006/01/02", "20060102", time.RFC1123, time.RFC1123Z, time.RFC850,
	"Mon, 02 Jan 2006", "2 Jan 2006 15:04 MST", "2 January 2006", "January 2, 2006", "Jan 2, 2006", "Jan. 2, 2006",
	"January 2, 2006 15:04", "January 2, 2006, 03:04 PM MST", "Mon Jan 2 2006 15:04:05 MST-0700", time.UnixDate,
	"2.1.2006", "2.1.2006 15:04", "2.1.2006, 15:04", // whoever parts them with stops has the day before the month
}

// Of reads a time. A month before a day in figures alone is not told from a day
// before a month, and not read.
func Of(value string) (t time.Time, ok bool) {
	for _, layout := range layouts {
		if t, err := time.Parse(layout, value); err == nil {
			return t, !isUnset(t)
		}
	}
	// “2019-11-19T03:05:46.123+00” and the like.
	if len(value) > len(time.DateOnly) {
		t, err := time.Parse(time.DateOnly, value[:len(time.DateOnly)])
		if sign := value[len(time.DateOnly)]; err == nil && (sign == 'T' || sign == ' ') {
			return t, !isUnset(t)
		}
	}
	return time.Time{}, false
}

// isUnset reports a time that a program writes where it was told none: the first of
// the calendar, or the first that computers count.
func isUnset(t time.Time) bool { return t.Year() <= 1 || t.Unix() == 0 }

// Days are the days of times that can be read, each once.
func Days(times []string) []string {
	var days []string
	for _, value := range times {
		if t, ok := Of(value); ok && !slices.Contains(days, t.Format(time.DateOnly)) {
			days = append(days, t.Format(time.DateOnly))
		}
	}
	return days
}

// printed are how pages print a day.
var printed = [...]string{"January 2, 2006", "Jan 2, 2006", "Jan. 2, 2006", "2 January 2006", "2 Jan 2006",
	"02 January 2006", "02 Jan 2006", "January 02, 2006", "Jan 02, 2006", time.DateOnly}

// PrintedNear is the day of a time, or the one before or behind it, that one of some lines
// prints.
func PrintedNear(at time.Time, lines []string) (day string, ok bool) {
	for _, days := range [...]int{0, -1, 1} {
		for _, layout := range printed {
			of := strings.ToLower(at.AddDate(0, 0, days).Format(layout))
			if slices.ContainsFunc(lines, func(line string) bool { return holdsDay(strings.ToLower(line), of) }) {
				return at.AddDate(0, 0, days).Format(time.DateOnly), true
			}
		}
	}
	return "", false
}

// holdsDay reports whether a day is printed in a line, and not as the end of another,
// as “3 May 2021” is in “13 May 2021”.
func holdsDay(line, day string) bool {
	at := strings.Index(line, day)
	return at == 0 || at > 0 && (line[at-1] < '0' || line[at-1] > '9')
}
