package issue

import (
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/wholeword"
)

// stampDate is the day of a stamp, of several the last. Figures that can be
// read in two ways need the text, or the habit of the page, to settle them.
func (r *issueReader) stampDate(s dates.Stamp) (string, bool) {
	switch {
	case s.Precision == dates.DayAlone:
		day, ok := r.settledYear(s.Expression)
		return day.value, ok
	case s.Precision == dates.Month:
		return "", false
	case s.Short && s.Other == "":
		said, ok := r.settledYear(s.Expression)
		return s.EDTF, !ok || said.value == s.EDTF
	case s.Short:
		return newsReader{r}.nearSaidDay(s.EDTF, s.Other)
	case s.Other == "":
		return lastDay(s.EDTF), true
	}
	dayFirst, monthFirst := r.isSaid(s.EDTF), r.isSaid(s.Other)
	for _, by := range [...]func(dates.Stamp) (dayFirst, monthFirst bool){
		r.figuresHabit, r.datelineHabit, r.zoneHabit, r.houseHabit,
		func(s dates.Stamp) (dayFirst, monthFirst bool) { return monthSaid(r, s) },
	} {
		if dayFirst == monthFirst {
			dayFirst, monthFirst = by(s)
		}
	}
	switch {
	case dayFirst == monthFirst:
		return "", false
	case monthFirst:
		return s.Other, true
	}
	return s.EDTF, true
}

// figuresHabit reports how the page writes dates in figures where only one
// reading is possible, or where the day of the week decides.
func (r *issueReader) figuresHabit(dates.Stamp) (dayFirst, monthFirst bool) {
	for i := range r.Above.Lines {
		for _, s := range r.Above.Lines[i].Stamps {
			dayFirst = dayFirst || s.DayFirst
			monthFirst = monthFirst || s.MonthFirst
		}
	}
	return dayFirst, monthFirst
}

// datelineHabit settles figures by the day of a dateline without a year.
func (r *issueReader) datelineHabit(s dates.Stamp) (dayFirst, monthFirst bool) {
	d := &r.Dateline
	if d.Date.Precision != dates.DayAlone {
		return false, false
	}
	return followsDay(s.EDTF, d.Date.Expression), followsDay(s.Other, d.Date.Expression)
}

var (
	// zones are short names of time zones; the value says which of day and
	// month is written first where they are used.
	zones = lexicon.List("en/time-zones-by-order-of-dates")
	// monthFirstHouses are those who write the month first.
	monthFirstHouses = lexicon.List("en/houses-that-write-the-month-first")
)

// zoneHabit settles figures by the time zone behind the hour in the same line:
// "08/04/2021 12:11 PM EDT".
func (r *issueReader) zoneHabit(s dates.Stamp) (dayFirst, monthFirst bool) {
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		for _, of := range l.Stamps {
			if of.EDTF != s.EDTF || of.Other != s.Other {
				continue
			}
			words := r.Leaves[l.Leaf].String[of.End:]
			if _, to, ok := dates.Clock(words); ok {
				m, _ := zones.Find(words[to:])
				return m.Value == "day", m.Value == "month"
			}
		}
	}
	return false, false
}

// houseHabit settles figures by the name of the office that has a line above
// the text.
func (r *issueReader) houseHabit(dates.Stamp) (dayFirst, monthFirst bool) {
	for i := range r.Above.Lines {
		m, ok := monthFirstHouses.Opens(r.Leaves[r.Above.Lines[i].Leaf].String)
		monthFirst = monthFirst || ok && m.Start == 0
	}
	return false, monthFirst
}

// monthSaid settles figures by the month and the year that a line above the text writes out:
// “FOR THE PRESS, AUGUST 1980”.
func monthSaid(r *issueReader, s dates.Stamp) (dayFirst, monthFirst bool) {
	const longest = 200 // letters
	for i := range r.Above.Lines {
		words := r.Leaves[r.Above.Lines[i].Leaf].String
		for _, e := range dates.Scan(words[:text.Reach(words, longest)]) {
			if len(e.EDTF) == len("2006-01") {
				dayFirst = dayFirst || strings.HasPrefix(s.EDTF, e.EDTF)
				monthFirst = monthFirst || strings.HasPrefix(s.Other, e.EDTF)
			}
		}
	}
	return dayFirst, monthFirst
}

// saidDay is a day that the text writes out, and where.
type saidDay struct {
	value    string
	evidence archive.Evidence
}

// saidDays are the days that the head and the first paragraphs write out in
// full. They are looked for once, and only where a date is in doubt.
func (r *issueReader) saidDays() []saidDay {
	const paragraphs, longest = 3, 1200 // letters
	if r.daysRead {
		return r.days
	}
	r.daysRead = true
	add := func(leaf *paper.Block, found []dates.Expression) {
		for _, e := range found {
			if isDay(e) && !isOfFounding(r, leaf, e.Start) {
				r.days = append(r.days, saidDay{lastDay(e.EDTF), r.Quote(leaf, e.Start, e.End)})
			}
		}
	}
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		for _, s := range l.Stamps {
			fromTitle := r.Title >= 0 && l.Leaf >= r.Title
			if s.Other == "" && !s.Short && (!s.Weekday || fromTitle) { // else it may be the site's clock
				add(r.Leaves[l.Leaf], []dates.Expression{s.Expression})
			}
		}
	}
	for _, leaf := range r.FirstOfBody(paragraphs) {
		add(leaf, dates.Scan(leaf.String[:text.Reach(leaf.String, longest)]))
	}
	return r.days
}

// foundingWords stand beside the day on which something began: that comes again each year.
var foundingWords = lexicon.List("en/words-of-founding")

// isOfFounding reports a day in a sentence that tells on which something began.
func isOfFounding(r *issueReader, leaf *paper.Block, at int) bool {
	from, to := paper.SentenceAround(r.SentencesOf(leaf), at)
	return foundingWords.In(leaf.String[from:to])
}

// isSaid reports whether the text writes a day out.
func (r *issueReader) isSaid(value string) bool {
	for _, day := range r.saidDays() {
		if day.value == value {
			return true
		}
	}
	return false
}

// isSaidBelow reports whether the text writes a day out below a line.
func (r *issueReader) isSaidBelow(value string, line int) bool {
	for _, day := range r.saidDays() {
		if day.value == value && day.evidence.Line > line {
			return true
		}
	}
	return false
}

// heldThere is the day of a dateline without its year on which, as content/ knows,
// a meeting was held that the text names, where the dateline stands. Where two
// years are possible there is none.
func (r *issueReader) heldThere(d *topline.Dateline) (saidDay, bool) {
	var found saidDay
	if !d.HasPlace {
		return found, false
	}
	words := r.Leaves[d.Leaf].String
	place := r.PlaceID(words[d.Place[0]:d.Place[1]])
	for i := range r.Lists.Series {
		series := &r.Lists.Series[i]
		for _, edition := range series.Editions {
			day, ok := dayAtEdition(edition, d.Date.Expression)
			if !ok || r.PlaceID(edition.Place) != place {
				continue
			}
			proof, named := r.seriesNamed(series.Name, d.Leaf)
			if !named {
				continue
			}
			if found.value != "" && found.value != day {
				return saidDay{}, false
			}
			found = saidDay{day, proof}
		}
	}
	return found, found.value != ""
}

// seriesNamed is where the text names a series of meetings, with its two sides
// in either order, in the paragraph of the dateline or one of those below it.
func (r *issueReader) seriesNamed(name string, from int) (archive.Evidence, bool) {
	const paragraphs = 6
	names := []string{strings.ToLower(name)}
	sides, rest, _ := strings.Cut(names[0], " ")
	if one, other, ok := strings.Cut(sides, "-"); ok {
		names = append(names, other+"-"+one+" "+rest)
	}
	for _, leaf := range r.Leaves[from:min(len(r.Leaves), from+paragraphs)] {
		for _, name := range names {
			if wholeword.In(leaf.Low(), name) {
				at := strings.Index(leaf.Low(), name)
				return r.Quote(leaf, at, at+len(name)), true
			}
		}
	}
	return archive.Evidence{}, false
}

// dayAtEdition is the day of an expression without a year in the year in which
// an edition was held, when it lies within a day of it.
func dayAtEdition(edition archive.Edition, e dates.Expression) (string, bool) {
	span, ok := edtf.Bounded(edition.Date)
	if !ok {
		return "", false
	}
	for day := span.First.AddDate(0, 0, -1); !day.After(span.Last.AddDate(0, 0, 1)); day = day.AddDate(0, 0, 1) {
		if day.Month() == e.Month && day.Day() == e.LastDay {
			return day.Format(time.DateOnly), true
		}
	}
	return "", false
}

// settledYear is the day of an expression without a year, when the text writes
// the same day out with one year only.
func (r *issueReader) settledYear(e dates.Expression) (saidDay, bool) {
	var found saidDay
	for _, day := range r.saidDays() {
		if day.value[len("2006-"):] != monthDay(e) {
			continue
		}
		if found.value != "" && found.value != day.value {
			return saidDay{}, false
		}
		found = day
	}
	return found, found.value != ""
}
