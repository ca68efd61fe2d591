package dates

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/dates/calendar"
	"aseanarchive/generator/internal/dates/partofyear"
	"aseanarchive/generator/internal/dates/reference"
	"aseanarchive/generator/internal/dates/runs"
)

// Form says what kind of words a mention is.
type Form int

const (
	Whole       Form = iota // a date with its year, as Scan reads it
	NoYear                  // a day or days of a month: July 13-14
	MonthNoYear             // in January
	YearAlone               // 2016
	Season                  // summer 2023
	PartOfYear              // the third quarter of 2023, the first half of this year
	Range                   // 2016-2020, from 2002 to 2021
	SinceThen               // since 1951
	UntilThen               // by 2025
	Relative                // yesterday, last month, four years ago
	MonthOf                 // February this year, September last year
	NamedMonth              // last December, this August
	NamedSeason             // last fall
	OnWeekday               // on Tuesday, last Tuesday
)

// Unit is what a relative mention counts.
type Unit int

const (
	Days Unit = iota
	Weeks
	Months
	Years
)

// Mention is a date as a text speaks of it, with a year of its own or not.
type Mention struct {
	Start, End int
	Form       Form
	EDTF       string // "" for what needs the document's date
	Month      time.Month
	FirstMonth time.Month // of the first of some days that begin in another month, else 0
	FirstDay   int
	LastDay    int
	Weekday    time.Weekday
	Further    int // days of the week behind it that are meant too
	Begins     int // the day on which a part of a month begins, "mid-June", 0 for a whole one
	Unit       Unit
	Offset     int // units from the document's date; years, for MonthOf and PartOfYear
	// About reports weeks that are counted from the day itself, "a week ago": a day about so
	// long before it, and no week of the calendar.
	About bool
	Part  partofyear.Part
	// Placed reports a day behind which its year or its week stands, "3 May last year", "Tuesday next
	// week": Unit and Offset are those of the year or the week.
	Placed bool
	// Until reports the last day of a term, "by October": the date is its end.
	// Ahead reports that such a day is to come, however the sentence speaks.
	Until, Ahead bool
	// Since reports the first day of a span that goes on, "since July 1": the date is its
	// beginning.
	Since bool
}

// Anchor is the time from which relative mentions count: the date of the
// document, or what is known of it.
type Anchor struct {
	Day time.Time
	// Exact tells that the day is the document's own; else only its year is
	// certain.
	Exact bool
}

// Spot is a stretch of a text, whole words.
type Spot struct{ Start, End int }

// Words are those, in whatever letters, at which dates are found.
func Words() []string {
	words := strings.Fields("Sept today tonight yesterday tomorrow last next this spring summer fall autumn winter " +
		"first second third fourth final ago year")
	for month := time.January; month <= time.December; month++ {
		words = append(words, month.String(), month.String()[:3])
	}
	for day := time.Sunday; day <= time.Saturday; day++ {
		words = append(words, day.String())
	}
	return words
}

// Mentions returns all dates of a text, those of Scan among them, in order.
func Mentions(text string) []Mention { return MentionsAt(text, []Spot{{0, len(text)}}) }

// MentionsAt is Mentions for a text of which it is known where all the words
// stand at which a date can be found: those of Words, and words with figures,
// with letters beyond ASCII, or glued from several. The spots are in order.
func MentionsAt(text string, spots []Spot) []Mention {
	var list []Mention
	for _, e := range scan(text, spots) {
		m := Mention{Start: e.Start, End: e.End, EDTF: e.EDTF, Month: e.Month, FirstMonth: e.FirstMonth,
			FirstDay: e.FirstDay, LastDay: e.LastDay}
		if e.Precision == DayAlone {
			m.Form = NoYear
		}
		list = append(list, m)
	}
	s := &mentionScanner{text: text, whole: list, rows: reference.In(text)}
	s.scan(spots)
	if len(s.found) == 0 {
		return joined(text, list)
	}
	list = append(list, s.found...)
	// In the order of the text; the scanners report one after the other.
	slices.SortFunc(list, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
	return joined(text, list)
}

// joined puts together what belongs together: "from X to Y", "since X", "by X".
func joined(text string, list []Mention) []Mention {
	const oneThought = 250 // bytes
	result := list[:0]     // it never gets ahead of what is read
	var lastOf Mention     // the last month with its year, as counted from now
	for i := 0; i < len(list); i++ {
		m := list[i]
		if m.namesNoDay() && reference.IsShelved(text, m.Start) {
			continue
		}
		if m.Form == Relative && m.Unit == Years && i+1 < len(list) && list[i+1].Form == MonthNoYear &&
			isOnlySmall(text[m.End:list[i+1].Start]) {
			next := list[i+1] // "last year, at the end of October"
			next.Start, next.Form, next.Offset = m.Start, MonthOf, m.Offset
			list[i+1] = next
			continue
		}
		if i+1 < len(list) && m.placeIn(list[i+1], text) {
			i++
		}
		if n := len(result); n > 0 && m.Form == Relative && m.Unit == Days && result[n-1].Form == Relative &&
			strings.HasSuffix(text[:result[n-1].End], "ago") && strings.TrimSpace(text[result[n-1].End:m.Start]) == "" {
			last := &result[n-1]
			if last.End = m.End; last.Unit == Weeks { // "a week ago today" is one day
				last.Unit, last.Offset, last.About = Days, 7*last.Offset+m.Offset, false
			}
			continue // "one year ago tomorrow"
		}
		if m.Form == MonthNoYear && lastOf.Month == m.Month && m.Start-lastOf.End < oneThought {
			m.Form, m.Offset = MonthOf, lastOf.Offset // "last year, in October, they met ..., held in October"
		}
		if m.Form == MonthOf {
			lastOf = m
		}
		word, at := wordBefore(text, m.Start)
		if i+1 < len(list) && isSpan(text, word, m, list[i+1]) {
			if edtf := spanOf(m.EDTF, list[i+1].EDTF); edtf != "" {
				m.Start, m.End, m.Form, m.EDTF = at, list[i+1].End, Range, edtf
				result = append(result, m)
				i++
				continue
			}
		}
		if m.EDTF != "" && m.Form != Range {
			switch word {
			case "since":
				m.Form, m.EDTF, m.Start = SinceThen, point(m.EDTF)+"/..", at
			default:
				if !endsTerm(word, text[at:m.Start]) {
					break
				}
				if m.Form == YearAlone && namesYear(text, at+len(word), m) {
					break // "by the 1976 Treaty"
				}
				m.Form, m.EDTF, m.Start = UntilThen, "../"+point(m.EDTF), at
			}
		}
		if endsTerm(word, text[at:m.Start]) && m.mayBeAhead() {
			m.Until, m.Ahead, m.Start = true, word == "by" || word == "before", at
		}
		if word == "since" && m.mayHaveBegun() {
			m.Since, m.Start = true, at
		}
		result = append(result, m)
	}
	return result
}

// placeIn takes the year or the week that stands right behind a day for that of the day, and reports
// whether one does.
func (m *Mention) placeIn(next Mention, text string) bool {
	isYear := m.Form == NoYear && next.Unit == Years
	isWeek := m.Form == OnWeekday && m.Offset == 0 && next.Unit == Weeks && !next.About
	if next.Form != Relative || !isYear && !isWeek {
		return false
	}
	if between := strings.TrimSpace(text[m.End:next.Start]); between != "" && between != "of" {
		return false
	}
	m.End, m.Unit, m.Offset, m.Placed = next.End, next.Unit, next.Offset, true
	return true
}

// endsTerm reports the word that stands before the end of a term, with all words up to the date: "by", "until",
// "before the end of".
func endsTerm(word, upToDate string) bool {
	switch word {
	case "by", "until", "till":
		return true
	case "before":
		return strings.Contains(upToDate, " end of ")
	}
	return false
}

// isOnlySmall reports words that part no year from its month.
func isOnlySmall(between string) bool {
	for word := range strings.FieldsSeq(between) {
		switch strings.Trim(word, ",") {
		case "", "in", "at", "the", "end", "beginning", "start", "of", "early", "late", "mid":
		default:
			return false
		}
	}
	return true
}

// namesNoDay reports a year, a span of years or a month.
func (m Mention) namesNoDay() bool {
	return m.EDTF != "" && (m.Form != Whole || len(m.EDTF) == len("1937-09"))
}

// namesYear reports whether a year behind "the" describes what follows it, "the
// 1976 Treaty". A short word is most likely a preposition.
func namesYear(text string, from int, m Mention) bool {
	const short = 3
	if strings.TrimSpace(text[from:m.Start]) != "the" {
		return false
	}
	next := runs.SkipSpace(text, m.End)
	return runs.WordEnd(text, next)-next > short
}

// mayBeAhead reports a mention without a year of its own that can be the end of
// a term.
func (m Mention) mayBeAhead() bool {
	switch m.Form {
	case NoYear, MonthNoYear:
		return true
	case OnWeekday, Relative, NamedMonth, NamedSeason, MonthOf:
		return m.Offset >= 0
	}
	return false
}

// mayHaveBegun reports a date that is counted and does not lie ahead.
func (m Mention) mayHaveBegun() bool {
	switch m.Form {
	case NoYear, MonthNoYear:
		return true
	case OnWeekday, Relative, NamedMonth, NamedSeason, MonthOf:
		return m.Offset <= 0
	}
	return false
}

// point is the end of an interval, or the date itself.
func point(edtf string) string {
	if _, last, ok := strings.Cut(edtf, "/"); ok {
		return last
	}
	return edtf
}

// isSpan reports whether a mention and the next are the ends of one span.
func isSpan(text, before string, m, next Mention) bool {
	if m.EDTF == "" || next.EDTF == "" || m.Form == Range || next.Form == Range {
		return false
	}
	between := strings.Trim(text[m.End:next.Start], ", \n") // "from March, 1863, to May, 1864"
	switch before {
	case "from":
		return between == "to" || between == "until" || between == "through" || between == "-" || between == "–"
	case "between":
		return between == "and" || between == "to"
	}
	return false
}

func spanOf(from, to string) string {
	from, _, _ = strings.Cut(from, "/")
	if to = point(to); from > to {
		return ""
	}
	return from + "/" + to
}

// wordBefore is the word before an offset in small letters, over "the" and
// "early", "late", "mid", "end of", and where it begins.
func wordBefore(text string, at int) (word string, start int) {
	for range 4 {
		end := runs.BackSpace(text, 0, at)
		begin := runs.WordStart(text, 0, end)
		switch word = strings.ToLower(text[begin:end]); word {
		case "the", "year", "early", "late", "mid", "end", "of", "beginning", "start":
			at = begin
			continue
		}
		return word, begin
	}
	return word, at
}

// Resolve is the mention as EDTF. future tells that the text speaks of what is
// to come. It is "" when the anchor does not settle it.
func (m Mention) Resolve(anchor Anchor, future bool) string {
	if m.EDTF != "" || anchor.Day.IsZero() {
		return m.EDTF
	}
	date := m.counted(anchor, future || m.Ahead)
	switch {
	case date == "":
	case m.Until:
		return "../" + point(date)
	case m.Since:
		begin, _, _ := strings.Cut(date, "/")
		return begin + "/.."
	}
	return date
}

// counted is Resolve for what has no year of its own.
func (m Mention) counted(anchor Anchor, future bool) string {
	year := anchor.Day.Year()
	switch m.Form {
	case NoYear:
		if m.Placed {
			return m.nearest(calendar.AsTime(year+m.Offset, m.Month, m.FirstDay))
		}
		return m.nearest(anchor.Day)
	case MonthNoYear:
		if begun := m.Month < anchor.Day.Month(); m.Begins > 0 && begun && future ||
			m.Month == anchor.Day.Month() && anchor.Day.Day() < m.Begins {
			return "" // who means that of another year, or writes before it, says more
		}
		return nearestMonth(m.Month, anchor.Day, future)
	case MonthOf:
		return month(year+m.Offset, m.Month)
	case PartOfYear:
		return m.Part.In(year + m.Offset)
	case NamedMonth:
		return m.namedMonth(anchor)
	case NamedSeason:
		return m.namedSeason(anchor)
	case OnWeekday:
		if anchor.Exact {
			return m.weekday(anchor.Day, future)
		}
	case Relative:
		return m.relative(anchor)
	}
	return ""
}

// nearest puts a day into the year in which it comes closest to the anchor.
func (m Mention) nearest(anchor time.Time) string {
	best, distance := "", time.Duration(0)
	first := m.FirstMonth
	if first == 0 {
		first = m.Month
	}
	for year := anchor.Year() - 1; year <= anchor.Year()+1; year++ {
		lastYear := year
		if first > m.Month {
			lastYear++ // from December to January
		}
		if !calendar.Exists(year, first, m.FirstDay) || !calendar.Exists(lastYear, m.Month, m.LastDay) {
			continue
		}
		day := calendar.AsTime(year, first, m.FirstDay)
		if d := day.Sub(anchor).Abs(); best == "" || d < distance {
			best, distance = day.Format(time.DateOnly), d
			if m.LastDay != m.FirstDay || first != m.Month {
				best += "/" + calendar.AsTime(lastYear, m.Month, m.LastDay).Format(time.DateOnly)
			}
		}
	}
	return best
}

// nearestMonth is the last month of that name, or the next one when the text
// speaks of the future.
func nearestMonth(m time.Month, anchor time.Time, future bool) string {
	year := anchor.Year()
	switch {
	case future && m < anchor.Month():
		year++
	case !future && m > anchor.Month():
		year--
	}
	return month(year, m)
}

func month(year int, m time.Month) string { return calendar.Month(year, m) }

// namedMonth is "last December" or "this August".
func (m Mention) namedMonth(anchor Anchor) string {
	year := anchor.Day.Year()
	switch {
	case m.Offset < 0 && m.Month >= anchor.Day.Month():
		year--
	case m.Offset > 0 && m.Month <= anchor.Day.Month():
		year++
	}
	if !anchor.Exact && m.Offset != 0 {
		return ""
	}
	return month(year, m.Month)
}

// namedSeason is "last fall" or "this summer": the last is over, the next has
// not begun.
func (m Mention) namedSeason(anchor Anchor) string {
	if !anchor.Exact {
		return ""
	}
	const months = 3
	year := anchor.Day.Year()
	switch first := calendar.AsTime(year, m.Month, 1); {
	case m.Offset < 0 && first.AddDate(0, months, 0).After(anchor.Day):
		year--
	case m.Offset > 0 && !first.After(anchor.Day):
		year++
	}
	return fmt.Sprintf("%04d-%d", year, 20+int(m.Month)/months)
}

// weekday is the day of that name closest to the document's: before it, unless
// the text speaks of the future.
func (m Mention) weekday(day time.Time, future bool) string {
	distance := int(day.Weekday()-m.Weekday+7) % 7 // days back
	switch {
	case m.Placed: // weeks begin on Mondays
		distance = int(day.Weekday()+6)%7 - int(m.Weekday+6)%7 - 7*m.Offset
	case m.Offset > 0 || m.Offset == 0 && future:
		distance -= 7
		if distance == -7 && m.Offset == 0 {
			distance = 0
		}
	case m.Offset < 0 && distance == 0:
		distance = 7
	}
	day = day.AddDate(0, 0, -distance)
	if m.Further > 0 {
		return day.Format(time.DateOnly) + "/" + day.AddDate(0, 0, m.Further).Format(time.DateOnly)
	}
	return day.Format(time.DateOnly)
}

func (m Mention) relative(anchor Anchor) string {
	day := anchor.Day
	switch m.Unit {
	case Years:
		return strconv.Itoa(day.Year() + m.Offset)
	case Months:
		if anchor.Exact {
			first := calendar.AsTime(day.Year(), day.Month(), 1).AddDate(0, m.Offset, 0)
			return first.Format("2006-01")
		}
	case Weeks:
		if anchor.Exact && m.About {
			return day.AddDate(0, 0, 7*m.Offset).Format(time.DateOnly) + "~"
		}
		if anchor.Exact {
			monday := day.AddDate(0, 0, -int(day.Weekday()+6)%7+7*m.Offset)
			return monday.Format(time.DateOnly) + "/" + monday.AddDate(0, 0, 6).Format(time.DateOnly)
		}
	case Days:
		if anchor.Exact {
			return day.AddDate(0, 0, m.Offset).Format(time.DateOnly)
		}
	}
	return ""
}

// Nowadays reports words that may mean no more than now: “today”, “this year”.
func (m Mention) Nowadays() bool { return m.Form == Relative && m.Offset == 0 }

// Pointed reports whether the words name a day, even when the document's date
// does not settle which: "last Tuesday", but not "this year".
func (m Mention) Pointed() bool {
	switch m.Form {
	case NoYear, OnWeekday:
		return true
	case Relative:
		return m.Unit == Days && m.Offset != 0
	}
	return false
}
