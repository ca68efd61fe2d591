// Package comingday knows the days to come of which a text tells, by their weekdays: where a
// text says “on Sunday she will sail”, its “it is quiet on Sunday” is that day, too.
package comingday

import "time"

// Days are those of the week behind the day on which a text was written.
type Days struct {
	written string
	dates   map[time.Weekday]string
}

// After knows no day yet of the week behind a date, YYYY-MM-DD.
func After(written string) *Days { return &Days{written, map[time.Weekday]string{}} }

// Add enters a date that is to come. What is no day of that week is none of them.
func (d *Days) Add(date string) {
	day, err := time.Parse(time.DateOnly, date)
	from, unknown := time.Parse(time.DateOnly, d.written)
	if err != nil || unknown != nil {
		return
	}
	const aWeek = 7 * 24 * time.Hour
	if ahead := day.Sub(from); ahead > 0 && ahead < aWeek {
		d.dates[day.Weekday()] = date
	}
}

// Has reports whether a weekday is one of them.
func (d *Days) Has(weekday time.Weekday) bool { return d.dates[weekday] != "" }
