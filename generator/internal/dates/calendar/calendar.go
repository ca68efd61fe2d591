// Package calendar knows which days there are, and writes them as EDTF.
package calendar

import "time"

// Day writes a day of a year of four figures.
func Day(year int, month time.Month, day int) string {
	inMonth := appendPart(appendPart(make([]byte, 0, len(time.DateOnly)), year, 4), int(month), 2)
	return string(appendPart(inMonth, day, 2))
}

// Month writes a month of a year of four figures.
func Month(year int, month time.Month) string {
	return string(appendPart(appendPart(make([]byte, 0, len(time.DateOnly)), year, 4), int(month), 2))
}

// appendPart appends a number of so many figures, behind a hyphen unless it is
// the first.
func appendPart(date []byte, n, figures int) []byte {
	if len(date) > 0 {
		date = append(date, '-')
	}
	for unit := [...]int{1, 10, 100, 1000}[figures-1]; unit > 0; unit /= 10 {
		date = append(date, byte('0'+n/unit%10))
	}
	return date
}

// Exists reports whether a month of a year has a day.
func Exists(year int, month time.Month, day int) bool {
	return AsTime(year, month, day).Day() == day
}

// AsTime is the hour at which a day begins; 31 June is 1 July.
func AsTime(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// Plausible keeps numbers that only look like years out.
func Plausible(year int) bool { return year >= 1900 && year <= 2100 }

// Datable is Plausible for a year behind a month, which can be nothing else: the
// first treaties of the region's powers are of the sixteenth century.
func Datable(year int) bool { return year >= 1500 && year <= 2100 }
