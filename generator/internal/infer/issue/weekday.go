package issue

import (
	"time"

	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/topline"
)

// yearOfWeekday is the day of a dateline without a year where two signs agree
// on its year: the sentence behind it says what was done on a day of the week,
// which must be that of the dateline ("OSLO, July 31 – … said on Tuesday"), and
// the text names a day or a month of the same year that lies near. Where two
// years have both there is none.
func (r *issueReader) yearOfWeekday(d *topline.Dateline) (saidDay, bool) {
	const near = 62 // days
	var found saidDay
	weekday, ok := newsReader{r}.weekdayOfFirst()
	if !ok {
		return found, false
	}
	for _, leaf := range r.Leaves[d.Leaf:] {
		for _, m := range r.MentionsOf(leaf) {
			span, bounded := edtf.Bounded(m.EDTF)
			if !bounded || !isOfMonth(span.First, span.Last) {
				continue
			}
			day := time.Date(span.First.Year(), d.Date.Month, d.Date.LastDay, 0, 0, 0, 0, time.UTC)
			isReal := day.Day() == d.Date.LastDay // no 29 February in other years
			distance := max(span.First.Sub(day), day.Sub(span.Last))
			if !isReal || day.Weekday() != weekday || distance > near*24*time.Hour {
				continue
			}
			value := day.Format(time.DateOnly)
			if found.value != "" && found.value != value {
				return saidDay{}, false
			}
			if found.value == "" {
				found = saidDay{value, r.Quote(leaf, m.Start, m.End)}
			}
		}
	}
	return found, found.value != ""
}

// isOfMonth reports days that lie in one month.
func isOfMonth(first, last time.Time) bool {
	return first.Year() == last.Year() && first.Month() == last.Month()
}
