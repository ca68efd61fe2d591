package dates

import (
	"strings"

	"aseanarchive/generator/internal/dates/runs"
)

// Days of one month that a text counts up are as many dates, and not those between them:
// "10, 17 and 24 October 2020". Two that follow each other may be written so, too.

// areTwo reports two days joined by a word or a sign that joins, which do not follow each
// other; begin is where the first is written, at behind it. "Between 5 and 9 May" are all
// days.
func areTwo(text string, begin, at, first, last int) bool {
	if last == first+1 || !isAndAfter(text, at) {
		return false
	}
	word, _ := wordBefore(text, begin)
	return word != "between"
}

// appendCounted appends the days of the same month that stand before a date, in the
// order of the text: the first of them may have the name of the month.
func appendCounted(found []Expression, text string, end int, e Expression) []Expression {
	const most = 5
	last := e.LastDay
	if e.Precision == Day && e.Month != 0 {
		last, _ = number(e.EDTF, len("2020-10-"))
	} else if e.Precision != DayAlone || e.FirstDay != e.LastDay {
		return found
	}
	at := runs.BackSpace(text, end, e.Start)
	before := strings.TrimSuffix(strings.TrimSuffix(text[end:at], "and"), "&")
	if len(before) == at-end {
		return found
	}
	at = end + len(strings.TrimSuffix(strings.TrimRight(before, " "), ","))
	var counted []Expression
	for len(counted) < most {
		day, start, ok := dayBefore(text, end, at)
		if !ok || day >= last {
			break
		}
		one := e
		one.Start, one.End, one.Weekday = start, runs.BackSpace(text, end, at), false
		if one.FirstDay, one.LastDay = day, day; e.Precision == Day {
			one.FirstDay, one.LastDay = 0, 0
			one.EDTF = e.EDTF[:len("2020-10-")] + string([]byte{byte('0' + day/10), byte('0' + day%10)})
		}
		name, month := monthBefore(text, end, start)
		if month == e.Month {
			one.Start = name
		}
		counted = append(counted, one)
		comma := runs.BackSpace(text, end, start)
		if last = day; month != 0 || !strings.HasSuffix(text[end:comma], ",") {
			break
		}
		at = comma - len(",")
	}
	for i := len(counted) - 1; i >= 0; i-- {
		found = append(found, counted[i])
	}
	return found
}
