package edtf

import (
	"strings"
	"time"
)

// IsWeek reports a span of days that was counted: “last week”.
func IsWeek(date string) bool {
	from, to, ok := strings.Cut(date, "/")
	if !ok || len(from) != len(time.DateOnly) || len(to) != len(time.DateOnly) {
		return false
	}
	span, bounded := Bounded(date)
	return bounded && span.Last.Sub(span.First) == 6*24*time.Hour && span.First.Weekday() == time.Monday
}
