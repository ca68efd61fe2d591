package issue

import (
	"slices"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The rules for the date of issue in the order in which they are tried. Each
// reads the lines of the head that are already known for what they are.

// datelineDate is the date of the dateline. One without a year has the year
// that the text gives to the same day.
func (r *issueReader) datelineDate() archive.Fact {
	d := &r.Dateline
	if !d.Found || d.Alone {
		return archive.Fact{}
	}
	leaf := r.Leaves[d.Leaf]
	if d.HasDate {
		value, ok := r.stampDate(d.Date)
		if !ok {
			return archive.Fact{}
		}
		fact := r.dateFact(leaf, 0, d.End, value, rule.Dateline)
		if day := r.narrowedByPage(d.Date.EDTF); day.Known() {
			return day
		}
		if d.Date.Other != "" || d.Date.Short || d.Paged || isOfSeveralDays(d.Date) {
			fact.Basis = archive.Inferred
		}
		return fact
	}
	if d.Date.Precision != dates.DayAlone {
		return archive.Fact{}
	}
	if fact := r.newsOf(d.Date.Expression); fact.Known() {
		fact.Evidence = append(fact.Evidence, r.DatelineEvidence())
		return fact
	}
	day, ok := r.settledYear(d.Date.Expression)
	if !ok {
		day, ok = newsReader{r}.dayAfterClock(d.Date.Expression)
	}
	if !ok {
		day, ok = r.heldThere(d)
	}
	if !ok {
		day, ok = newsReader{r}.yearOfWeekday(d)
	}
	if !ok {
		day, ok = newsReader{r}.yearOfDaysBefore(d)
	}
	if !ok {
		day, ok = newsReader{r}.yearOfRights(d)
	}
	if !ok {
		return archive.Fact{}
	}
	fact := r.dateFact(leaf, 0, d.End, day.value, rule.Dateline)
	fact.Basis = archive.Inferred
	fact.Evidence = append(fact.Evidence, day.evidence)
	return fact
}

// newsOf is the day on which the page of an agency's report was given out. It
// is that of the dateline, which has no year, or one of the two days after it.
// Figures that can be read in two ways are settled by this.
func (r *issueReader) newsOf(dateline dates.Expression) archive.Fact {
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		if l.Role != topline.PageDate && l.Role != topline.DateOnly && l.Role != topline.PlaceDate {
			continue
		}
		words, at := r.Leaves[l.Leaf].String, 0
		for _, s := range l.Stamps {
			changed := changeLabels.In(words[at:s.Start])
			at = s.End
			for _, value := range [...]string{s.EDTF, s.Other} {
				if !changed && followsDay(lastDay(value), dateline) {
					fact := r.dateFact(r.Leaves[l.Leaf], 0, l.To, value, rule.PageDate)
					fact.Basis = archive.Inferred
					return fact
				}
			}
		}
	}
	return archive.Fact{}
}

// dayAfterClock is the day of a dateline without its year, where the clock above the report
// runs the day before: that of a wire in another part of the world.
func (r newsReader) dayAfterClock(dateline dates.Expression) (saidDay, bool) {
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		for _, s := range l.Stamps {
			clock, err := time.Parse(time.DateOnly, s.EDTF)
			next := clock.AddDate(0, 0, 1)
			isNext := err == nil && next.Month() == dateline.Month && next.Day() == dateline.LastDay
			if l.Role == topline.PageDate && s.Other == "" && isNext {
				return saidDay{next.Format(time.DateOnly), r.Quote(r.Leaves[l.Leaf], s.Start, s.End)}, true
			}
		}
	}
	return saidDay{}, false
}

// followsDay reports a day that is, in its year, the last one of an expression
// without a year, or one of the two behind it.
func followsDay(value string, e dates.Expression) bool {
	const most = 2
	day, err := time.Parse(time.DateOnly, value)
	if err != nil {
		return false
	}
	for range most + 1 {
		if day.Month() == e.Month && day.Day() == e.LastDay {
			return true
		}
		day = day.AddDate(0, 0, -1)
	}
	return false
}

// placeDateLine is the date of a line that holds a place and a date.
func (r *issueReader) placeDateLine() archive.Fact { return r.dateOfLines(topline.PlaceDate) }

// dateLine is the date that has a line to itself.
func (r *issueReader) dateLine() archive.Fact { return r.dateOfLines(topline.DateOnly) }

// dateOfLines is the date on which the lines of that role agree. Where they do
// not, the first below the title counts. A date that stands above the title may
// be the clock of the site: it is stated only where the text says the same day,
// and counts for nothing without that when it has its weekday.
func (r *issueReader) dateOfLines(role topline.LineRole) archive.Fact {
	var fact archive.Fact
	below := false
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		if l.Role != role {
			continue
		}
		under := r.Title >= 0 && l.Leaf > r.Title
		mayBeClock := role == topline.DateOnly && !under
		value, ok := r.stampDate(l.Stamps[0])
		clock := mayBeClock && l.Stamps[0].Weekday && isOfClocks(value) && !isOfSitting(r.Above.Lines, r.Leaves, i)
		if !ok || clock && !r.isOfText(value, l.Leaf) {
			continue
		}
		if day := r.narrowedByPage(l.Stamps[0].EDTF); day.Known() {
			return day
		}
		leaf := r.Leaves[l.Leaf]
		firstBelow := under && !below
		switch {
		case !fact.Known() || firstBelow && value != fact.Value:
			fact = r.dateFact(leaf, 0, l.To, value, rule.DateLine)
			doubtful := l.Stamps[0].Other != "" || l.Stamps[0].Short || l.Bracketed || isOfSeveralDays(l.Stamps[0])
			if doubtful || mayBeClock && !r.isSaidBelow(value, leaf.Line) {
				fact.Basis = archive.Inferred
			}
		case value != fact.Value:
			fact.Basis = archive.Inferred // the page gives two
		}
		below = under // those above come first
	}
	return fact
}

// isOfSitting reports the day at the head of a record of debates: the hour stands right below it, in brackets and
// without a mark, "(1510)", or alone where somebody asks a minister something first of all.
func isOfSitting(above []topline.Line, leaves []*paper.Block, i int) bool {
	const length, near = len("(1510)"), 4 // bytes; lines down to the question
	if i+1 >= len(above) {
		return false
	}
	at := above[i+1].Leaf
	hour := leaves[at].String
	if len(hour) == length && hour[0] == '(' && hour[length-1] == ')' && text.IsFigures(hour[1:length-1]) {
		return true
	}
	return above[i+1].Clock && slices.ContainsFunc(leaves[at:min(len(leaves), at+near)], func(leaf *paper.Block) bool {
		return askedMinister.In(leaf.String)
	})
}

// askedMinister are words of a question in a parliament.
var askedMinister = lexicon.List("en/words-of-questions-to-ministers")

// isOfSeveralDays reports the days of a meeting, of which the last is most likely that of
// its text.
func isOfSeveralDays(s dates.Stamp) bool { return strings.Contains(s.EDTF, "/") }

// narrowedByPage is the day of the page on which somebody spoke at a meeting of several
// days: one of these, before the last.
func (r *issueReader) narrowedByPage(days string) archive.Fact {
	first, last, _ := strings.Cut(days, "/")
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		isDay := l.Role == topline.PageDate || l.Role == topline.DateOnly
		if !isDay || len(l.Stamps) == 0 || isOfSeveralDays(l.Stamps[0]) {
			continue
		}
		if day, ok := r.stampDate(l.Stamps[0]); ok && first <= day && day < last {
			fact := r.dateFact(r.Leaves[l.Leaf], 0, l.To, day, rule.PageDate)
			fact.Basis = archive.Inferred
			return fact
		}
	}
	return archive.Fact{}
}

// isOfText reports whether the text confirms a date that may be the clock of the
// site: it says the same day, or tells what happened right before it.
func (r *issueReader) isOfText(value string, line int) bool {
	return r.isSaid(value) || newsReader{r}.isNews(value, line) || newsReader{r}.hasDayMark(value)
}

// hasDayMark reports that the first paragraphs hold a day and its month in brackets, as papers
// of Indonesia put them behind a place or a weekday: "(9/6)".
func (r newsReader) hasDayMark(value string) bool {
	const near = 4 // paragraphs
	day, err := time.Parse(time.DateOnly, value)
	if err != nil {
		return false
	}
	marks := [...]string{day.Format("(2/1)"), day.Format("(02/01)"), day.Format("(2/1/2006)")}
	body := r.FirstOfBody(near)
	return slices.ContainsFunc(body, func(leaf *paper.Block) bool {
		return slices.ContainsFunc(marks[:], func(mark string) bool { return strings.Contains(leaf.String, mark) })
	})
}

// isOfClocks reports a day on which a site could print what day it was: before
// that there were none, and a day with its weekday is that of the text.
func isOfClocks(value string) bool {
	const firstClocks = "1995"
	return value >= firstClocks
}

// monthLine is the month of a line that names no day, "Oslo, February 1990",
// below the title of a document that gives no day anywhere.
func (r *issueReader) monthLine() archive.Fact {
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		dated := l.Role == topline.DateOnly || l.Role == topline.PlaceDate || l.Label == "date" ||
			isMonthOfIssue(r.Leaves[l.Leaf].String, l)
		number := numberOfIssue(r.Leaves[l.Leaf].String, l)
		if !number && (!dated || r.Title < 0 || l.Leaf < r.Title) || len(l.Stamps) != 1 {
			continue
		}
		if month := l.Stamps[0]; month.Precision == dates.Month {
			fact := r.dateFact(r.Leaves[l.Leaf], 0, l.To, month.EDTF, rule.DateLine)
			fact.Basis = archive.Inferred
			return fact
		}
	}
	return archive.Fact{}
}

// wordsOfIssues call a part of a series.
var wordsOfIssues = lexicon.List("en/words-of-issues")

// isMonthOfIssue reports a line that names the part of a series and its month behind it: "Special
// Edition (Dec 2020)".
func isMonthOfIssue(words string, l *topline.Line) bool {
	if l.Role != topline.Candidate || len(l.Stamps) != 1 {
		return false
	}
	before := strings.Trim(words[:l.Stamps[0].Start], paper.EdgeMarks)
	return strings.Trim(words[l.Stamps[0].End:], paper.EdgeMarks) == "" &&
		wordsOfIssues.Has(before[strings.LastIndexByte(before, ' ')+1:])
}

// numberOfIssue reports a line that gives the number of a part of a series before its month, "Vol. 38 | September
// 2013", wherever in the head it stands.
func numberOfIssue(words string, l *topline.Line) bool {
	if len(l.Stamps) != 1 {
		return false
	}
	before := strings.Trim(strings.ReplaceAll(words[:l.Stamps[0].Start], "|", " "), paper.EdgeMarks)
	return before != "" && topline.IsIssue(phrase.Of(behindName(before)))
}

// behindName are the words and the number of a part of a series behind its name: “Issue 22” of “ETHOS Issue
// 22”.
func behindName(words string) string {
	const most = 5 // words
	fields := strings.Fields(words)
	if n := len(fields); n > 2 && n <= most && phrase.IsNameCase(fields) && wordsOfIssues.Has(fields[n-2]) {
		return fields[n-2] + " " + fields[n-1]
	}
	return words
}

// labelledDate is the date of "[Date] January 14, 2007".
func (r *issueReader) labelledDate() archive.Fact {
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		if l.Label != "date" || len(l.Stamps) == 0 {
			continue
		}
		if value, ok := r.stampDate(l.Stamps[0]); ok {
			leaf := r.Leaves[l.Leaf]
			fact := r.dateFact(leaf, 0, l.To, value, rule.Label)
			if l.Stamps[0].Short || isToTheSecond(leaf.String[l.Stamps[0].End:]) {
				fact.Basis = archive.Inferred // the century is not written, or a machine wrote it all
			}
			return fact
		}
	}
	return archive.Fact{}
}

// isToTheSecond reports an hour behind a day with its minutes and seconds, as machines
// write it for what they do themselves.
func isToTheSecond(behind string) bool {
	hour := strings.Trim(behind, paper.EdgeMarks)
	return phrase.IsTimeWords(hour) && strings.Count(hour, ":") > 1
}

// titleReader reads when a document was issued from what it is called.
type titleReader struct{ *issueReader }

// date is the date with which the title ends, or begins behind a number: the day
// of what the document reports. Where it has none, that of the line right below it
// that calls the document once more.
func (r titleReader) date() archive.Fact {
	if r.Title < 0 {
		return archive.Fact{}
	}
	title := r.TitleBlock
	fact := r.dateOf(r.Leaves[title.Last], title.Whole, title.First == title.Last)
	if leaf, to, ok := r.SecondTitle(); ok && !fact.Known() {
		fact = r.dateOf(leaf, to, false)
	}
	return fact
}

// actDate is the day by which the title calls an act: the official journal prints it on a
// day of its own.
func (r titleReader) actDate() archive.Fact {
	if r.Title < 0 {
		return archive.Fact{}
	}
	leaf, to := r.Leaves[r.TitleBlock.Last], r.TitleBlock.Whole
	stamps := dates.Stamps(leaf.String[:to])
	if len(stamps) != 1 || stamps[0].Precision != dates.Day || !isCalledByDay(leaf.String[:stamps[0].Start]) {
		return archive.Fact{}
	}
	value, ok := r.stampDate(stamps[0])
	if !ok {
		return archive.Fact{}
	}
	return r.dateFact(leaf, 0, stamps[0].End, value, rule.TitleDate)
}

// isHourOfSpeech reports the hour behind the day of a speech: "AT 9.30 AM".
func isHourOfSpeech(words string) bool {
	fields := strings.Fields(strings.ToLower(words))
	if len(fields) > 0 && fields[0] == "at" {
		fields = fields[1:]
	}
	const most = 2 // the hour, and which half of the day it is of
	if len(fields) == 0 || len(fields) > most || strings.Trim(fields[0], ".:0123456789") != "" {
		return false
	}
	return len(fields) < most || strings.Trim(fields[1], ".") == "am" || strings.Trim(fields[1], ".") == "pm" ||
		fields[1] == "a.m." || fields[1] == "p.m."
}

// dateOf is the date with which a line of a title ends, or, where it is the whole
// title, begins behind a number.
func (r titleReader) dateOf(leaf *paper.Block, to int, whole bool) archive.Fact {
	stamps := dates.Stamps(leaf.String[:to])
	if len(stamps) == 0 {
		return archive.Fact{}
	}
	last := stamps[len(stamps)-1]
	onlyNumber := strings.Trim(leaf.String[:stamps[0].Start], "No:. 0123456789/,-") == ""
	if onlyNumber && whole { // "No: 225, 5 July 2017, Press Release …"
		last = dates.Stamp{Expression: stamps[0].Expression, Other: stamps[0].Other}
		last.End = to
	}
	tail := strings.Trim(leaf.String[last.End:to], paper.EdgeMarks)
	if tail != "" && !isHourOfSpeech(tail) {
		if _, _, ok := r.PlaceIn(tail); !ok {
			return archive.Fact{}
		}
	}
	value, ok := r.stampDate(last)
	before := strings.ToLower(strings.TrimRight(leaf.String[:last.Start], " "))
	if !ok || strings.HasSuffix(before, " by") { // a day to come
		return archive.Fact{}
	}
	if day := r.narrowedByPage(last.EDTF); day.Known() {
		return day
	}
	fact := r.dateFact(leaf, last.Start, last.End, value, rule.TitleDate)
	fact.Basis = archive.Inferred
	return fact
}

// calledByDay close the words of a title before the day by which the document is
// called; a preposition before them says that it is about one.
var (
	calledByDay  = lexicon.List("en/nouns-of-dated-acts")
	prepositions = lexicon.List("en/prepositions")
)

// isCalledByDay reports words of a title behind which stands the day by which the document
// is called: “Council Resolution of …”. They name an act and who passed it, and nothing that
// the document is about.
func isCalledByDay(before string) bool {
	m, ok := calledByDay.Closes(before)
	if _, about := prepositions.Opens(before); about {
		return false
	}
	return ok && phrase.IsNameCase(strings.Fields(before[:m.Start])) && !strings.ContainsAny(before[:m.Start], ",:;")
}

// stampedBelow is the day of a line that says of itself that it is the page's,
// "Updated: 8:23pm, 9 May 2022", where it stands below the first words of the
// text: a summary in points, a picture. It must be the only one.
func (r *issueReader) stampedBelow() archive.Fact {
	const near = 12 // blocks
	var fact archive.Fact
	from := min(r.Above.Body, len(r.Leaves))
	for _, leaf := range r.Leaves[from:min(len(r.Leaves), from+near)] {
		label, rest, _ := strings.Cut(leaf.String, ":")
		if !phrase.StartsWithPageWord(label) {
			continue
		}
		stamps := dates.Stamps(rest)
		if len(stamps) == 0 || !isBareClock(rest, stamps[0]) && !isField(leaf, label, rest, stamps[0]) {
			continue
		}
		value, ok := r.stampDate(stamps[0])
		if !ok || fact.Known() && fact.Value != value {
			return archive.Fact{}
		}
		fact = r.dateFact(leaf, 0, len(leaf.String), value, rule.PageDate)
		fact.Basis = archive.Inferred
	}
	return fact
}

// isField reports the point of a list that is a field of the page, with a day and no
// more than its hour: "- Date: 5 May 2016".
func isField(leaf *paper.Block, label, rest string, day dates.Stamp) bool {
	fact, _ := phrase.LabelOf(leaf.String)
	before, behind := strings.Trim(rest[:day.Start], paper.EdgeMarks), strings.Trim(rest[day.End:], paper.EdgeMarks)
	return leaf.Kind == text.Item && fact == "date" && strings.EqualFold(label, "date") &&
		before == "" && (behind == "" || isTwiceTheTime(behind))
}

// isTwiceTheTime reports the hour in the times of two places, "10:21 GMT (11:21 BST)".
func isTwiceTheTime(words string) bool {
	first, other, _ := strings.Cut(words, " (")
	return phrase.IsTimeWords(strings.Trim(first, paper.EdgeMarks)) && phrase.IsTimeWords(strings.TrimRight(other, ")"))
}

// changeLabels name a date of change.
var changeLabels = lexicon.List("en/change-labels")

// isBareClock reports a line that holds a date and a time of day, in whichever
// order, and no word: it may be the running clock of the site.
func isBareClock(words string, s dates.Stamp) bool {
	before, after := strings.Trim(words[:s.Start], paper.EdgeMarks), strings.Trim(words[s.End:], paper.EdgeMarks)
	return before == "" && phrase.IsTimeWords(after) || after == "" && phrase.IsTimeWords(before)
}

// monthDay is the last day of an expression as EDTF writes it behind the year.
func monthDay(e dates.Expression) string {
	digits := func(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
	return digits(int(e.Month)) + "-" + digits(e.LastDay)
}

// isDay reports an expression of a day or some days of a year.
func isDay(e dates.Expression) bool {
	return e.Precision == dates.Day || e.Precision == dates.DayRange
}

// lastDay is the last of several days: the one on which a document is given
// out.
func lastDay(value string) string {
	if _, last, ok := strings.Cut(value, "/"); ok {
		return last
	}
	return value
}

// dateFact makes a date of issue of a day and the words that say it.
func (r *issueReader) dateFact(leaf *paper.Block, from, to int, day, by string) archive.Fact {
	return archive.Fact{Value: lastDay(day), Basis: archive.Stated, Source: archive.FromText, Rule: by,
		Evidence: []archive.Evidence{r.Quote(leaf, from, to)}}
}
