package issue

import (
	"slices"
	"time"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/topline"
)

// Signs that a day is that of a text: what the text tells happened right before
// it.

// newsReader looks for such signs.
type newsReader struct{ *issueReader }

// newsDaysBefore is how many days may lie between what news tells and the day on
// which it is printed.
const newsDaysBefore = 2

// nearSaidDay is the one reading of figures with two of their year, "07.09.23",
// on which, or within days before which, the text says in full that something
// was done.
func (r newsReader) nearSaidDay(readings ...string) (value string, ok bool) {
	for _, reading := range readings {
		if reading == value || !r.isSaidBefore(reading, newsDaysBefore) {
			continue
		}
		if value != "" {
			return "", false
		}
		value = reading
	}
	return value, value != ""
}

// isSaidBefore reports whether the text writes out a day, or one of so many
// before it.
func (r newsReader) isSaidBefore(value string, most int) bool {
	day, _ := time.Parse(time.DateOnly, lastDay(value))
	for range most + 1 {
		if r.isSaid(day.Format(time.DateOnly)) {
			return true
		}
		day = day.AddDate(0, 0, -1)
	}
	return false
}

// isNews reports whether a date with its weekday above the title, which may be
// the running clock of the site, is that of the text by two signs: the first
// sentence tells of a day of the week, which lies right before it, and the text
// writes that day out, or the page prints nothing else above a report with its
// agency; or the page prints nothing else above a text without a day of the week
// that begins with a day of the week before.
func (r newsReader) isNews(value string, line int) bool {
	day, _ := time.Parse(time.DateOnly, value)
	if r.isSitting(line) {
		return true
	}
	if r.isDatedElsewhere(value) {
		return false
	}
	weekday, told := r.weekdayOfFirst()
	if !told {
		return r.isFirstLine() && r.leadsUpTo(day)
	}
	for range newsDaysBefore + 1 {
		if day.Weekday() == weekday {
			return r.isSaid(day.Format(time.DateOnly)) || r.isFirstOfReport()
		}
		day = day.AddDate(0, 0, -1)
	}
	return false
}

// isSitting reports the day of a sitting, in the record of a parliament: below it
// stands what was spoken of, and then the hour at which somebody began to speak.
func (r newsReader) isSitting(line int) bool {
	const near = 4 // lines
	return slices.ContainsFunc(r.Above.Lines, func(l topline.Line) bool {
		return l.Clock && l.Leaf > line+1 && l.Leaf <= line+near
	})
}

// isDatedElsewhere reports whether a line of the head without a weekday gives
// another day: that one is the text's, and the clock is the site's.
func (r newsReader) isDatedElsewhere(value string) bool {
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		for _, s := range l.Stamps {
			if l.IsDated() && !s.Weekday && isDay(s.Expression) && lastDay(s.EDTF) != value {
				return true
			}
		}
	}
	return false
}

// isFirstOfReport reports whether the line above the title is the first of all that
// the page prints, and the text the report of an agency.
func (r newsReader) isFirstOfReport() bool { return r.Dateline.HasAgency() && r.isFirstLine() }

// leadsUpTo reports whether the first paragraph names a day of the week that ends
// with a day, with its year or without, and none behind it.
func (r newsReader) leadsUpTo(day time.Time) bool {
	const most = 7 // days
	lead, _ := r.LeadBlock()
	if lead == nil {
		return false
	}
	near := false
	for _, m := range r.MentionsOf(lead) {
		if m.Form == dates.OnWeekday {
			return false
		}
		told, ok := dayOfMention(m, day.Year())
		if !ok {
			continue
		}
		if told.After(day) {
			return false
		}
		near = near || day.Sub(told) <= most*24*time.Hour
	}
	return near
}

// dayOfMention is the last day of which a mention speaks; one without a year is of
// the year that is given.
func dayOfMention(m dates.Mention, year int) (time.Time, bool) {
	if m.Form == dates.NoYear {
		return dayIn(year, m.Month, m.LastDay)
	}
	day, err := time.Parse(time.DateOnly, lastDay(m.EDTF))
	return day, err == nil
}

// isFirstLine reports whether the line right above the title is the first of all
// that the page prints.
func (r newsReader) isFirstLine() bool {
	if r.Title != 1 {
		return false
	}
	first, title := r.Leaves[0], r.Leaves[1]
	for i := range r.Body.Blocks {
		b := &r.Body.Blocks[i]
		if b.Line >= title.Line {
			break
		}
		if b.String != "" && b.Line != first.Line {
			return false // the page's own
		}
	}
	return true
}

// weekdayOfFirst is the one day of the week of which the first sentence of the
// text speaks.
func (r newsReader) weekdayOfFirst() (time.Weekday, bool) {
	lead, _ := r.LeadBlock()
	if lead == nil {
		return 0, false
	}
	from, to := r.FirstSentence()
	var weekday time.Weekday
	named := false
	for _, m := range r.MentionsOf(lead) {
		inside := m.Start >= from && m.End <= to
		if !inside || m.Form != dates.OnWeekday || m.Offset != 0 {
			continue
		}
		if named && m.Weekday != weekday {
			return 0, false
		}
		weekday, named = m.Weekday, true
	}
	return weekday, named
}
