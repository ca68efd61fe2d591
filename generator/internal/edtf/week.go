package edtf

import (
	"strings"
	"time"
)

// Counted is the span of days that a date may mean which a text only counted from another day:
// a week, “last week”, and the days around one that is about so long ago, “a week ago”. ok is
// false for a date that was not counted, whose days they are then.
func Counted(date string) (days Span, ok bool) {
	const around = 3 // days
	days, bounded := Bounded(date)
	from, to, isSpan := strings.Cut(date, "/")
	switch {
	case !bounded:
	case !isSpan && len(date) == len("2016-05-05~") && strings.HasSuffix(date, "~"):
		return Span{days.First.AddDate(0, 0, -around), days.Last.AddDate(0, 0, around)}, true
	case len(from) == len(time.DateOnly) && len(to) == len(time.DateOnly):
		ok = days.Last.Sub(days.First) == 6*24*time.Hour && days.First.Weekday() == time.Monday
	}
	return days, ok
}
