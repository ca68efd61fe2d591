package dates

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/runs"
)

// Until 1918 Russia and Greece counted by the old calendar, and those who wrote from
// there gave both days: "4/17 February 1917", "25 October/7 November 1917". The second
// is the day. Two days that follow each other are a night: "4/5 June 1940".

// isOtherStyle reports whether a day of the old calendar may be the same as one that
// is so many days behind it.
func isOtherStyle(days int) bool {
	const fewest, most = 10, 13 // since 1582, until 1918
	return days >= fewest && days <= most
}

// overOtherStyle is where a day begins before which, behind a slash, the same day
// stands by the old calendar. The day before it may stand there as well, and is left
// to those who read some days.
func overOtherStyle(text string, end, from, day int) (start int, ok bool) {
	slash := from - 1
	digits := beforeEnding(text, end, slash, false)
	start = runs.FiguresStart(text, end, digits)
	if start == digits { // "25 October/7 November"
		return overOtherMonth(text, end, slash, day)
	}
	goesOn := start > end && (text[start-1] == '/' || text[start-1] == '.' || runs.LetterBefore(text, start))
	old, _ := number(text[:digits], start)
	switch {
	case goesOn || digits-start > 2 || old == 0:
		return 0, false
	case old+1 == day:
		return from, true
	}
	return start, isOtherStyle(day - old)
}

// overOtherMonth is overOtherStyle where the old day is one of the month before.
func overOtherMonth(text string, end, slash, day int) (start int, ok bool) {
	name, month := monthBefore(text, end, slash)
	if month == 0 {
		return 0, false
	}
	old, start, ok := dayBefore(text, end, name)
	return start, ok && isOtherStyle(lastDay(month)-old+day)
}

// otherStyleFollows reports a day behind which, behind a slash, the same day stands by
// the new calendar in the next month.
func otherStyleFollows(text string, at, old int, month time.Month) bool {
	if !strings.HasPrefix(text[at:], "/") {
		return false
	}
	day, after, ok := dayAt(text, at+1)
	if !ok {
		return false
	}
	_, next := monthAt(text, runs.SkipSpace(text, after))
	return next == month%12+1 && isOtherStyle(lastDay(month)-old+day)
}

// dayOfBothStyles reads the second of two days behind their month: "March 4/17".
func dayOfBothStyles(text string, at int) (day, end int, ok bool) {
	old, slash := number(text, at)
	if old == 0 || slash-at > 2 || !strings.HasPrefix(text[slash:], "/") {
		return 0, 0, false
	}
	day, end, ok = dayAt(text, slash+1)
	return day, end, ok && isOtherStyle(day-old)
}

// lastDay is the last day of a month of a year that is no leap year.
func lastDay(month time.Month) int {
	const common = 2001
	return calendar.AsTime(common, month+1, 0).Day()
}
