// Package sentenceyear lends a month or a day without a year the year that stands before it:
// “opened in October 1970, and closed in November of the same year”.
//
// The rules for its users: what a sentence says of what is to come is not asked for, and the
// mentions are those of one block in their order.
package sentenceyear

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/lexicon"
)

var (
	// sameYear are words behind a month that say of which year it is: that before.
	sameYear = lexicon.List("en/words-for-the-same-year")
	// opening stands before the year in which all of a sentence lies.
	opening = lexicon.List("en/prepositions-of-time")
)

// Loan is a date with the year that was lent.
type Loan struct {
	EDTF   string
	Lender dates.Mention // which names the year
}

// Of is the loan to the mention at k of a block, whose sentence begins at from.
func Of(said string, list []dates.Mention, k, from int) (loan Loan, ok bool) {
	m := list[k]
	isSame := m.Form == dates.MonthOf && hasSame(said[m.Start:m.End])
	isBare := m.Form == dates.MonthNoYear || m.Form == dates.NoYear
	if !isBare && !isSame || m.Until || m.Since || m.Ahead || m.Begins > 0 {
		return loan, false
	}
	isSame = isSame || saysSame(said[m.End:])
	for i := k - 1; i >= 0 && (isSame || list[i].Start >= from); i-- {
		lender := list[i]
		year, named := yearOf(lender)
		if !named {
			if lender.EDTF == "" && !isSame {
				return loan, false // it counts from the day of writing, and so may this one
			}
			continue
		}
		if !isSame && !opensSentence(said, lender, m, from) {
			return loan, false
		}
		loan.EDTF, loan.Lender = inYear(m, year), lender
		return loan, loan.EDTF != ""
	}
	return loan, false
}

// saysSame reports words that begin with “of the same year”.
func saysSame(behind string) bool {
	const longest = 40 // bytes
	m, ok := sameYear.Opens(strings.TrimLeft(behind[:min(len(behind), longest)], " ,"))
	return ok && m.Start == 0
}

// hasSame reports a month that was read together with such words.
func hasSame(words string) bool {
	_, ok := sameYear.Closes(words)
	return ok
}

// yearOf is the year that a date names: of one day, of a month, or alone.
func yearOf(m dates.Mention) (year int, ok bool) {
	const digits = len("1970")
	if m.Form != dates.Whole && m.Form != dates.YearAlone || len(m.EDTF) < digits {
		return year, false
	}
	for _, c := range m.EDTF[:digits] {
		if c < '0' || c > '9' {
			return 0, false
		}
		year = year*10 + int(c-'0')
	}
	return year, true
}

// opensSentence reports a year that opens a sentence and so dates what it tells behind its
// comma: “In 1970, the boats came in May”.
func opensSentence(said string, lender, m dates.Mention, from int) bool {
	const near = 120 // bytes
	between := said[lender.End:m.Start]
	return lender.Form == dates.YearAlone && opening.Has(strings.TrimSpace(said[from:lender.Start])) &&
		strings.HasPrefix(between, ",") && len(between) <= near && !strings.ContainsAny(between, "()[]“”\"")
}

// inYear is a month, or a day or some days of one, in a year.
func inYear(m dates.Mention, year int) string {
	if m.Form != dates.NoYear {
		return calendar.Month(year, m.Month)
	}
	if m.FirstMonth != 0 || !calendar.Exists(year, m.Month, m.FirstDay) || !calendar.Exists(year, m.Month, m.LastDay) {
		return ""
	}
	day := calendar.Day(year, m.Month, m.FirstDay)
	if m.LastDay != m.FirstDay {
		day += "/" + calendar.Day(year, m.Month, m.LastDay)
	}
	return day
}
