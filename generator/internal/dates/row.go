package dates

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/runs"
)

// monthOfRow reads a month that stands in a row of months with one year behind the
// last: of "October and November 1768" the first, of which the others are read by
// themselves, and "March-May 1942" as a whole.
func monthOfRow(text string, from, to int, month time.Month) (Expression, bool) {
	e := Expression{Start: from, End: to, Precision: Month, Month: month}
	last, at := month, skipCutStop(text, to)
	for {
		next, isSpan, ok := monthJoint(text, at)
		length, behind := monthAt(text, next)
		if !ok || behind <= last { // of which year is the first, nobody says
			return Expression{}, false
		}
		last, at = behind, skipCutStop(text, next+length)
		year, end, ok := yearAfter(text, next+length)
		switch {
		case ok && isSpan:
			e.End, e.EDTF = end, calendar.Month(year, month)+"/"+calendar.Month(year, last)
			return e, true
		case ok:
			e.EDTF = calendar.Month(year, month)
			return e, true
		case isSpan:
			return Expression{}, false
		}
	}
}

// monthJoint skips what joins a month to the next, and tells whether those between
// them are meant too.
func monthJoint(text string, at int) (next int, isSpan, ok bool) {
	next = runs.SkipSpace(text, at)
	start := next
	for _, joint := range [...]string{"--", "-", "–", "—", "−", "to ", "through "} {
		if strings.HasPrefix(text[next:], joint) {
			return runs.SkipSpace(text, next+len(joint)), true, true
		}
	}
	if strings.HasPrefix(text[next:], ",") {
		next = runs.SkipSpace(text, next+1)
	}
	for _, joint := range [...]string{"and ", "& ", "or "} {
		if strings.HasPrefix(text[next:], joint) {
			next = runs.SkipSpace(text, next+len(joint))
		}
	}
	return next, false, next > start
}
