package issue

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text/furniture"
)

// yearOfWeekday is the day of a dateline without a year where two signs agree
// on its year: the sentence behind it says what was done on a day of the week,
// which must be that of the dateline ("OSLO, July 31 – … said on Tuesday"), and
// the text names a day or a month of the same year that lies near. Where two
// years have both there is none.
func (r newsReader) yearOfWeekday(d *topline.Dateline) (saidDay, bool) {
	const near = 62 // days
	var found saidDay
	weekday, ok := r.weekdayOfFirst()
	if !ok {
		return found, false
	}
	for _, leaf := range r.Leaves[d.Leaf:] {
		for _, m := range r.MentionsOf(leaf) {
			span, bounded := edtf.Bounded(m.EDTF)
			if !bounded || !isOfMonth(span.First, span.Last) || isOfFounding(r.issueReader, leaf, m.Start) {
				continue
			}
			day, exists := dayIn(span.First.Year(), d.Date.Month, d.Date.LastDay)
			distance := max(span.First.Sub(day), day.Sub(span.Last))
			if !exists || day.Weekday() != weekday || distance > near*24*time.Hour {
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

// dayIn is a day of a month in a year, and whether there is one: 29 February is in
// few.
func dayIn(year int, month time.Month, of int) (day time.Time, exists bool) {
	day = time.Date(year, month, of, 0, 0, 0, 0, time.UTC)
	return day, day.Day() == of
}

// isOfMonth reports days that lie in one month.
func isOfMonth(first, last time.Time) bool {
	return first.Year() == last.Year() && first.Month() == last.Month()
}

// yearOfDaysBefore is the day of a dateline without a year where one of the
// paragraphs with which the text leads tells of days that end right before it:
// "OSLO (May 16) – … the talks of May 13 to 15, 2016". Such days may be those of
// another year, of which the text tells again ("founded on 8 August 1967"):
// something else must be of the same year, and nothing of a later one. Instead the
// days may be told of the place in the dateline, and lie no more than three days back.
func (r newsReader) yearOfDaysBefore(d *topline.Dateline) (saidDay, bool) {
	const paragraphs, most, mostThere = 3, 7, 3 // days
	var found saidDay
	isThere := false
	latest, ofLatest := 0, 0 // year, and how many of its days and months are told
	for k, leaf := range r.Leaves[d.Leaf:] {
		for _, m := range r.MentionsOf(leaf) {
			span, bounded := edtf.Bounded(strings.TrimPrefix(m.EDTF, "../"))
			if !bounded {
				continue
			}
			year := span.Last.Year()
			if year > latest {
				latest, ofLatest, found, isThere = year, 0, saidDay{}, false
			}
			if year < latest || !isOfMonth(span.First, span.Last) {
				continue
			}
			ofLatest++
			day, exists := dayIn(year, d.Date.Month, d.Date.LastDay)
			after := day.Sub(span.Last)
			ofDays := len(m.EDTF) >= len(time.DateOnly)
			near := ofDays && after >= 0 && after <= most*24*time.Hour
			if near && exists && k < paragraphs && found.value == "" {
				found = saidDay{day.Format(time.DateOnly), r.Quote(leaf, m.Start, m.End)}
				isThere = after <= mostThere*24*time.Hour && r.tellsOfThere(leaf, m.Start, d)
			}
		}
	}
	return found, found.value != "" && (ofLatest > 1 || isThere)
}

// tellsOfThere reports a sentence that names the place of the dateline, in a text that opens
// with nothing which comes again each year.
func (r newsReader) tellsOfThere(leaf *paper.Block, at int, d *topline.Dateline) bool {
	const opening = 3 // paragraphs
	if !d.HasPlace {
		return false
	}
	for _, leaf := range r.Leaves[d.Leaf:min(len(r.Leaves), d.Leaf+opening)] {
		if foundingWords.In(leaf.String) {
			return false
		}
	}
	words := r.Leaves[d.Leaf].String
	place := r.PlaceID(words[d.Place[0]:d.Place[1]])
	from, to := paper.SentenceAround(r.SentencesOf(leaf), at)
	if leaf.Index == d.Leaf {
		from = max(from, d.End)
	}
	return place != "" && slices.ContainsFunc(paper.NamesFrom(leaf.Names, from), func(n paper.Name) bool {
		return n.Kind == authority.PlaceName && n.Target == place && n.End <= to
	})
}

// yearOfRights is the day of a dateline without a year where three signs agree on its
// year: the copyright line below the text has it, the text names it, and the day of the
// week on which the first paragraphs tell that something was done is that of the dateline.
func (r newsReader) yearOfRights(d *topline.Dateline) (saidDay, bool) {
	for i := range r.Body.Blocks {
		b := &r.Body.Blocks[i]
		if b.Furniture != furniture.Copyright {
			continue
		}
		year, ok := lastYear(b.String)
		day, exists := dayIn(year, d.Date.Month, d.Date.LastDay)
		if ok && exists && r.tellsOf(day.Weekday(), d) && r.namesYear(year, d) {
			return saidDay{day.Format(time.DateOnly), r.Body.Quote(b, 0, len(b.String))}, true
		}
	}
	return saidDay{}, false
}

// lastYear is the last number of four digits in a copyright line: “© 2001–2019”.
func lastYear(words string) (year int, ok bool) {
	const digits = len("2019")
	numbers := strings.FieldsFunc(words, func(c rune) bool { return c < '0' || c > '9' })
	for _, number := range slices.Backward(numbers) {
		if len(number) == digits {
			year, err := strconv.Atoi(number)
			return year, err == nil
		}
	}
	return 0, false
}

// tellsOf reports whether the first paragraphs tell of a day of the week, and of no other.
func (r newsReader) tellsOf(day time.Weekday, d *topline.Dateline) bool {
	const paragraphs = 3
	told := false
	for _, leaf := range r.Leaves[d.Leaf:min(len(r.Leaves), d.Leaf+paragraphs)] {
		for _, m := range r.MentionsOf(leaf) {
			if m.Form != dates.OnWeekday || m.Offset != 0 {
				continue
			}
			if m.Weekday != day {
				return false
			}
			told = true
		}
	}
	return told
}

// namesYear reports whether the text below a dateline names a year.
func (r newsReader) namesYear(year int, d *topline.Dateline) bool {
	named := strconv.Itoa(year)
	return slices.ContainsFunc(r.Leaves[d.Leaf:], func(leaf *paper.Block) bool {
		return slices.ContainsFunc(r.MentionsOf(leaf), func(m dates.Mention) bool { return m.EDTF == named })
	})
}
