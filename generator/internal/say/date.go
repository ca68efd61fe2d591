package say

import (
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// Date is an EDTF date as a reader says it: "13 May 2016", "May 2016",
// "13–14 July 2023", "until 2025", "since 1951"; "from 1951" is what is over by
// now, and since when is not known. What cannot be read is returned as it is.
func (l *Language) Date(date string) string {
	if _, err := edtf.Parse(date); err != nil {
		return date // which may be ""
	}
	from, to, interval := strings.Cut(date, "/")
	fromOpen, toOpen := from == ".." || from == "", to == ".." || to == ""
	switch {
	case !interval:
		return l.point(date)
	case fromOpen && toOpen:
		return date
	case to == "..":
		return put(l.phrases.since, l.point(from))
	case toOpen:
		return put(l.phrases.from, l.point(from))
	case fromOpen:
		return put(l.phrases.until, l.point(to))
	}
	return l.interval(from, to)
}

// Taken is when a step was taken: "13 May 2016", and "by January 2024" where only
// a day is known on which it had been. Such a date ends nothing, as "until" would.
func (l *Language) Taken(date string) string {
	if latest, ok := latestOf(date); ok {
		return put(l.phrases.by, l.point(latest))
	}
	return l.Date(date)
}

// Since is the time from which something holds: "since 1977", and "by January 2024"
// where its beginning is not known but a day on which it held. It is "" without a
// date.
func (l *Language) Since(date string) string {
	if _, ok := latestOf(date); ok || date == "" {
		return l.Taken(date)
	}
	return put(l.phrases.since, l.Date(strings.TrimSuffix(date, "/..")))
}

// latestOf is the end of a time whose beginning is not known.
func latestOf(date string) (string, bool) {
	if _, err := edtf.Parse(date); err != nil {
		return "", false
	}
	from, to, interval := strings.Cut(date, "/")
	open := from == ".." || from == ""
	return to, interval && open && to != ".." && to != ""
}

// The lengths of a year, and of a day, as EDTF writes them.
const (
	yearLength  = len("2016")
	monthLength = len("2016-05")
	dayLength   = len("2016-05-13")
)

// interval leaves out of the first date what the second repeats.
func (l *Language) interval(from, to string) string {
	days := len(from) == dayLength && len(to) == dayLength
	years := len(from) == yearLength && len(to) == yearLength
	switch {
	case days && from[:monthLength] == to[:monthLength]:
		return strconv.Itoa(figures(from[monthLength+1:])) + "–" + l.point(to)
	case days && from[:yearLength] == to[:yearLength]:
		return strings.TrimSuffix(l.point(from), " "+from[:yearLength]) + " – " + l.point(to)
	case years:
		return from + "–" + to
	}
	return l.point(from) + " – " + l.point(to)
}

// point is a date that is no interval.
func (l *Language) point(date string) string {
	// What holds an interval is no point, whatever a reader of EDTF makes of it.
	if _, err := edtf.Parse(date); err != nil || strings.Contains(date, "/") {
		return date
	}
	bare := strings.TrimRight(date, "~?%")
	said := l.exactly(bare)
	if bare != date {
		return put(l.phrases.about, said)
	}
	return said
}

// exactly is a year, a month, a season, a quarter or a day.
func (l *Language) exactly(date string) string {
	if len(date) == yearLength {
		return date
	}
	year, month := date[:yearLength], figures(date[yearLength+1:monthLength])
	switch {
	case month >= 33:
		return put(l.phrases.quarter, strconv.Itoa(month-32), year)
	case month >= 21:
		return l.seasons[month-21] + " " + year
	case len(date) == monthLength:
		return l.months[month-1] + " " + year
	}
	return strconv.Itoa(figures(date[monthLength+1:])) + " " + l.months[month-1] + " " + year
}

// ShortMonth is a month where there is little room: "Nov".
func (l *Language) ShortMonth(month time.Month) string { return l.short[month-1] }

// figures reads digits that were checked before.
func figures(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

// Window is the time in which a document without a date was issued, as a
// reader says it: "between 1 June 2023 and 14 July 2023", "" when not known.
func (l *Language) Window(d archive.Date) string {
	return l.Between(l.Date(d.NotBefore), l.Date(d.NotAfter))
}

// Between is a time in words that is bounded by dates in words, of which
// either may be "".
func (l *Language) Between(from, to string) string {
	switch {
	case from != "" && to != "":
		return put(l.phrases.between, from, to)
	case from != "":
		return put(l.phrases.after, from)
	case to != "":
		return put(l.phrases.before, to)
	}
	return ""
}

// Period writes the years of a plan as plans do: 2016–2020.
func (l *Language) Period(period string) string {
	from, to, interval := strings.Cut(period, "/")
	if years := len(from) == yearLength && len(to) == yearLength; interval && years {
		return from + "–" + to
	}
	return period
}
