package archive

import (
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/edtf"
)

var seasons = [...]string{"spring", "summer", "autumn", "winter"}

// ReadableDate is an EDTF date as a reader says it: "13 May 2016", "May 2016",
// "13–14 July 2023", "until 2025". What cannot be read is returned as it is.
func ReadableDate(date string) string {
	if _, err := edtf.Parse(date); err != nil {
		return date // which may be ""
	}
	from, to, interval := strings.Cut(date, "/")
	fromOpen, toOpen := from == ".." || from == "", to == ".." || to == ""
	switch {
	case !interval:
		return readablePoint(date)
	case fromOpen && toOpen:
		return date
	case toOpen:
		return "since " + readablePoint(from)
	case fromOpen:
		return "until " + readablePoint(to)
	}
	return readableInterval(from, to)
}

// readableInterval leaves out of the first date what the second repeats.
func readableInterval(from, to string) string {
	switch {
	case len(from) == 10 && len(to) == 10 && from[:7] == to[:7]:
		return strconv.Itoa(atoi(from[8:])) + "–" + readablePoint(to)
	case len(from) == 10 && len(to) == 10 && from[:4] == to[:4]:
		return strings.TrimSuffix(readablePoint(from), " "+from[:4]) + " – " + readablePoint(to)
	case len(from) == 4 && len(to) == 4:
		return from + "–" + to
	}
	return readablePoint(from) + " – " + readablePoint(to)
}

func readablePoint(date string) string {
	bare := strings.TrimRight(date, "~?%")
	about := ""
	if bare != date {
		about = "about "
	}
	if len(bare) == 4 {
		return about + bare
	}
	year, month := bare[:4], atoi(bare[5:7])
	switch {
	case month >= 33:
		return about + "quarter " + strconv.Itoa(month-32) + " of " + year
	case month >= 21:
		return about + seasons[month-21] + " " + year
	case len(bare) == 7:
		return about + time.Month(month).String() + " " + year
	}
	return about + strconv.Itoa(atoi(bare[8:])) + " " + time.Month(month).String() + " " + year
}

// atoi reads digits that were checked before.
func atoi(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}

// Window is the time in which a document without a date was issued, as a
// reader says it: "between 1 June 2023 and 14 July 2023", "" when not known.
func (d Date) Window() string {
	return Between(ReadableDate(d.NotBefore), ReadableDate(d.NotAfter))
}

// Between is a time in words that is bounded by dates in words, of which
// either may be "".
func Between(from, to string) string {
	switch {
	case from != "" && to != "":
		return "between " + from + " and " + to
	case from != "":
		return "after " + from
	case to != "":
		return "before " + to
	}
	return ""
}
