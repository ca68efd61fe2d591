package cite

import (
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
)

// point is an EDTF date that is no interval.
type point struct {
	year, month, day int // 0 where the date does not say
	season, quarter  int // 1 to 4
	about            bool
}

// readPoint reads a date that is no interval; it reports false for what is
// none.
func readPoint(date string) (point, bool) {
	if _, err := edtf.Parse(date); err != nil || strings.Contains(date, "/") {
		return point{}, false
	}
	bare := strings.TrimRight(date, "~?%")
	p := point{about: bare != date}
	for i, part := range strings.Split(bare, "-") {
		n, _ := strconv.Atoi(part)
		switch {
		case i == 0:
			p.year = n
		case i == 2:
			p.day = n
		case n >= 33:
			p.quarter = n - 32
		case n >= 21:
			p.season = n - 20
		default:
			p.month = n
		}
	}
	return p, true
}

// parts are the numbers of the date as CSL wants them.
func (p point) parts() []int {
	switch {
	case p.day > 0:
		return []int{p.year, p.month, p.day}
	case p.month > 0:
		return []int{p.year, p.month}
	}
	return []int{p.year}
}

// exact reports whether the date is a day, a month or a year and no more has
// to be said.
func (p point) exact() bool { return !p.about && p.season == 0 && p.quarter == 0 }

// common is the longest date that holds all of an interval: the month of two
// days, the year of two months. It reports false when the two ends share
// nothing or one is open.
func common(date string) (point, bool) {
	from, to, interval := strings.Cut(date, "/")
	if !interval {
		return readPoint(date)
	}
	a, okA := readPoint(from)
	b, okB := readPoint(to)
	if !okA || !okB || a.year != b.year {
		return point{}, false
	}
	p := point{year: a.year, about: a.about || b.about}
	if a.month == b.month && a.month > 0 {
		p.month = a.month
	}
	return p, true
}

// Exact is the date as numbers of four, two and two digits joined by a
// separator, where it is a day, a month or a year; of an interval it is the
// month or the year in which both ends lie. Else it is "".
func Exact(date, separator string) string {
	p, ok := common(date)
	if !ok || !p.exact() {
		return ""
	}
	var b strings.Builder
	for i, n := range p.parts() {
		if i > 0 {
			b.WriteString(separator)
		}
		b.WriteString(digits(n, map[bool]int{true: 4, false: 2}[i == 0]))
	}
	return b.String()
}

func digits(n, width int) string {
	s := strconv.Itoa(n)
	return strings.Repeat("0", max(0, width-len(s))) + s
}

// dateForm writes a date as a style has it.
type dateForm func(date string) string

// plainDate is 13 May 2016.
func plainDate(date string) string { return say.English.Date(date) }

// americanDate is May 13, 2016.
func americanDate(date string) string {
	from, to, interval := strings.Cut(date, "/")
	a, okA := readPoint(from)
	if !interval {
		if okA && a.day > 0 {
			return about(a) + monthName(a) + " " + strconv.Itoa(a.day) + ", " + strconv.Itoa(a.year)
		}
		return plainDate(date)
	}
	b, okB := readPoint(to)
	switch {
	case !okA || !okB || a.day == 0 || b.day == 0 || a.about || b.about:
		return plainDate(date)
	case a.year == b.year && a.month == b.month:
		return monthName(a) + " " + strconv.Itoa(a.day) + "–" + strconv.Itoa(b.day) + ", " + strconv.Itoa(a.year)
	case a.year == b.year:
		return monthName(a) + " " + strconv.Itoa(a.day) + "–" + americanDate(to)
	}
	return americanDate(from) + "–" + americanDate(to)
}

// yearFirst is 2016, May 13.
func yearFirst(date string) string {
	from, to, interval := strings.Cut(date, "/")
	a, okA := readPoint(from)
	if !interval {
		switch {
		case !okA:
			return plainDate(date)
		case a.day > 0:
			return about(a) + strconv.Itoa(a.year) + ", " + monthName(a) + " " + strconv.Itoa(a.day)
		case a.month > 0:
			return about(a) + strconv.Itoa(a.year) + ", " + monthName(a)
		case a.season > 0:
			return about(a) + strconv.Itoa(a.year) + ", " + [...]string{"Spring", "Summer", "Autumn",
				"Winter"}[a.season-1]
		case a.quarter > 0:
			return about(a) + strconv.Itoa(a.year) + ", quarter " + strconv.Itoa(a.quarter)
		}
		return about(a) + strconv.Itoa(a.year)
	}
	b, okB := readPoint(to)
	switch {
	case !okA || !okB:
		return plainDate(date)
	case a.year == b.year && a.month == b.month && a.day > 0 && b.day > 0 && !a.about && !b.about:
		return yearFirst(from) + "–" + strconv.Itoa(b.day)
	case a.year == b.year && a.day > 0 && b.day > 0 && !a.about && !b.about:
		return yearFirst(from) + "–" + monthName(b) + " " + strconv.Itoa(b.day)
	}
	return yearFirst(from) + "–" + yearFirst(to)
}

func monthName(p point) string { return time.Month(p.month).String() }

func about(p point) string {
	if p.about {
		return "about "
	}
	return ""
}

// isAbout reports whether a date or one of its ends is a rough one.
func isAbout(date string) bool { return strings.ContainsAny(date, "~?%") }

// windowIn is the window of an undated work in words, "" when it has none.
func windowIn(w Work, write dateForm) string {
	return say.English.Between(write(w.NotBefore), write(w.NotAfter))
}
