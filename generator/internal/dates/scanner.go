package dates

import (
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

// mentionScanner reads what Scan leaves: years, spans, seasons, quarters, and
// words that count from the document's date. It passes over the text once.
type mentionScanner struct {
	text  string
	whole []Mention // of Scan, which it steps over
	found []Mention
	rows  reference.Rows
}

func (s *mentionScanner) scan(spots []Spot) {
	next, at := 0, 0 // of whole, and of the text
	for _, spot := range spots {
		for at = max(at, spot.Start); at < spot.End; {
			for next < len(s.whole) && s.whole[next].End <= at {
				next++
			}
			if next < len(s.whole) && at >= s.whole[next].Start {
				at = s.whole[next].End
				continue
			}
			end := runs.WordEnd(s.text, at)
			if end == at {
				at += runeLength(s.text, at)
				continue
			}
			at = s.read(at, end, next)
		}
	}
}

// read reads the mention that begins with the word at [at, end), and returns
// where to go on. It must end before the next whole date.
func (s *mentionScanner) read(at, end, next int) int {
	m, ok := s.word(at, end)
	if !ok || next < len(s.whole) && m.End > s.whole[next].Start {
		return end
	}
	s.found = append(s.found, m)
	return m.End
}

// startsWord are the letters with which the words begin that word knows:
// most words of a text are passed over at their first letter.
var startsWord = [256]bool{
	't': true, 'y': true, 'l': true, 'n': true, 's': true, 'f': true, 'a': true, 'w': true, 'j': true, 'm': true,
	'o': true, 'd': true,
}

// word reads the mention that begins with the word at [at, end).
func (s *mentionScanner) word(at, end int) (Mention, bool) {
	c := s.text[at]
	if runs.IsDigit(c) {
		return s.figure(at, end)
	}
	const longest = len("yesterday")
	if end-at > longest || !startsWord[c|0x20] { // which knows letters of ASCII alone
		return Mention{}, false
	}
	var small [longest]byte
	word := small[:0]
	for i := at; i < end; i++ {
		word = append(word, s.text[i]|0x20)
	}
	switch string(word) {
	case "today", "tonight":
		return Mention{Start: at, End: end, Form: Relative, Unit: Days}, true
	case "yesterday":
		return Mention{Start: at, End: end, Form: Relative, Unit: Days, Offset: -1}, true
	case "tomorrow":
		return Mention{Start: at, End: end, Form: Relative, Unit: Days, Offset: 1}, true
	case "last":
		if m, ok := s.part(at); ok {
			return m, true
		}
		return s.pointing(at, end, -1)
	case "next":
		return s.pointing(at, end, 1)
	case "this":
		return s.pointing(at, end, 0)
	case "spring", "summer", "fall", "autumn", "winter":
		return s.season(at, end, string(word))
	case "first", "second", "third", "fourth", "final":
		return s.part(at)
	case "ago":
		return s.ago(at, end)
	case "year":
		return s.endOfYear(at, end)
	}
	if runs.StartsSmall(s.text[at:]) {
		return Mention{}, false
	}
	return s.capital(at, end)
}

// capital reads months and weekdays, which are written with a capital.
func (s *mentionScanner) capital(at, end int) (Mention, bool) {
	if m := monthName(s.text[at:end]); m != 0 {
		return s.monthAlone(at, end, m)
	}
	if weekday, ok := weekdayName(s.text[at:end]); ok {
		word, _ := wordBefore(s.text, at)
		if word == "on" || word == "by" || word == "until" || word == "" || word == "said" || isVerbLike(word) ||
			s.follows(at, " late") || s.follows(at, " early") || s.isTimeOfOneDay(at, end) {
			if day, to, ok := s.figuresOfWeekday(end, weekday); ok {
				return Mention{Start: at, End: to, EDTF: day}, true
			}
			further := s.nextWeekday(end, weekday)
			m := Mention{Start: at, End: max(end, further), Form: OnWeekday, Weekday: weekday}
			if further > 0 {
				m.Further = 1
			}
			return m, true
		}
	}
	return Mention{}, false
}

// figuresOfWeekday reads a date in figures behind the name of the day of the week
// on which it falls, "Monday, 10/25/2021", "Friday (3/2/2023)", and returns where
// it ends. The weekday settles which of the figures is the day.
func (s *mentionScanner) figuresOfWeekday(end int, weekday time.Weekday) (day string, to int, ok bool) {
	at := end
	for at < min(len(s.text), end+len(", (")) && strings.IndexByte(" ,(", s.text[at]) >= 0 {
		at++
	}
	stamp, ok := figures(s.text, at)
	if !ok {
		return "", 0, false
	}
	if stamp = stamp.On(weekday.String()); stamp.Other != "" {
		return "", 0, false
	}
	date, _ := time.Parse(time.DateOnly, stamp.EDTF)
	return stamp.EDTF, stamp.End, date.Weekday() == weekday
}

// nextWeekday is where the name of the next day of the week ends that is joined to
// one, "Wednesday and Thursday", 0 where there is none.
func (s *mentionScanner) nextWeekday(end int, day time.Weekday) int {
	const and = " and "
	if !strings.HasPrefix(s.text[end:], and) {
		return 0
	}
	at := end + len(and)
	stop := runs.WordEnd(s.text, at)
	next, ok := weekdayName(s.text[at:stop])
	if !ok || next != (day+1)%7 || runs.StartsSmall(s.text[at:]) {
		return 0
	}
	return stop
}

// isTimeOfOneDay reports the name of a weekday with the time of that day behind it, or what
// is its own: "the opening Tuesday night", "to recognize Tuesday’s ruling". One in a name,
// or of all weeks, is no day.
func (s *mentionScanner) isTimeOfOneDay(at, end int) bool {
	before := s.text[:runs.BackSpace(s.text, 0, at)]
	word := before[runs.WordStart(before, 0, len(before)):]
	if word == "every" || word == "each" || word != "" && !runs.StartsSmall(word) {
		return false
	}
	next := strings.TrimPrefix(strings.TrimPrefix(s.text[end:], "’s"), "'s")
	isOwner := len(next) < len(s.text[end:])
	behind, spaced := strings.CutPrefix(next, " ")
	time := behind[:runs.WordEnd(behind, 0)]
	switch time {
	case "night", "morning", "afternoon", "evening":
		return spaced
	}
	return isOwner && spaced && time != "" && runs.StartsSmall(time)
}

// isVerbLike reports words such as "concluded" or "here", behind which news
// texts put a bare weekday.
func isVerbLike(word string) bool {
	return strings.HasSuffix(word, "ed") || word == "here" || word == "held" || word == "met" || word == "began"
}

// follows reports whether the text before an offset ends in a mark, or in a word.
func (s *mentionScanner) follows(at int, ending string) bool {
	return strings.HasSuffix(strings.TrimRight(s.text[:at], " "), ending)
}

// monthAlone reads "in January", "February this year", "September of last
// year".
func (s *mentionScanner) monthAlone(at, end int, m time.Month) (Mention, bool) {
	rest := runs.SkipSpace(s.text, end)
	for _, of := range [...]struct {
		words  string
		offset int
	}{{"this year", 0}, {"of this year", 0}, {"last year", -1}, {"of last year", -1}, {"next year", 1}, {"of next " +
		"year", 1}, {"the same year", 0}} {
		stop := rest + len(of.words)
		if hasPrefixFold(s.text[rest:], of.words) && runs.WordEnd(s.text, stop) == stop {
			return Mention{Start: at, End: stop, Form: MonthOf, Month: m, Offset: of.offset}, true
		}
	}
	before, begins := at, 0
	for _, part := range [...]struct {
		name   string
		begins int
	}{{"early-", 1}, {"mid-", 11}, {"late-", 21}} { // "in mid-June"
		if strings.HasSuffix(s.text[:at], part.name) {
			before, begins = at-len(part.name), part.begins
		}
	}
	word, begin := wordBefore(s.text, before)
	switch word {
	case "at":
		if strings.EqualFold(strings.TrimSpace(s.text[begin:at]), "at") { // "at the end of March", and no house
			return Mention{}, false
		}
		return Mention{Start: at, End: end, Form: MonthNoYear, Month: m}, true
	case "for":
		verb, _ := wordBefore(s.text, begin)
		set := verb == "planned" || verb == "scheduled" || verb == "slated" || verb == "set" || verb == "due"
		return Mention{Start: at, End: end, Form: MonthNoYear, Month: m, Ahead: true}, set
	case "in", "during", "since", "until", "by":
		if strings.HasPrefix(s.text[rest:], "the ") && end-at == 3 && m != time.May {
			return Mention{}, false // "in May the" is fine, but "Mar" or "Dec" alone is no month
		}
		return Mention{Start: at, End: end, Form: MonthNoYear, Month: m, Begins: begins}, true
	}
	return Mention{}, false
}

// units are the nouns behind last, next, this, and before ago.
var units = map[string]Unit{"day": Days, "week": Weeks, "month": Months, "year": Years}

// pointing reads what stands behind last, this and next.
func (s *mentionScanner) pointing(at, end, offset int) (Mention, bool) {
	start := runs.SkipSpace(s.text, end)
	stop := runs.WordEnd(s.text, start)
	word := s.text[start:stop]
	if unit, ok := units[strings.ToLower(word)]; ok && unit != Days { // "next day" is of another day
		if offset != 0 && s.isSpanUpToNow(at) {
			return Mention{}, false
		}
		for _, possessive := range [...]string{"’s", "'s"} {
			if strings.HasPrefix(s.text[stop:], possessive) {
				stop += len(possessive)
			}
		}
		return Mention{Start: at, End: stop, Form: Relative, Unit: unit, Offset: offset}, true
	}
	if offset < 0 && strings.EqualFold(word, "night") && !s.follows(at, " not") {
		return Mention{Start: at, End: stop, Form: Relative, Unit: Days, Offset: -1}, true
	}
	if isPartOfDay(word) && offset == 0 {
		return Mention{Start: at, End: stop, Form: Relative, Unit: Days}, true
	}
	if strings.EqualFold(word, "weekend") {
		return Mention{Start: at, End: stop, Form: OnWeekday, Weekday: time.Saturday, Further: 1, Offset: offset}, true
	}
	if m := monthName(word); m != 0 && !runs.StartsSmall(word) {
		return Mention{Start: at, End: stop, Form: NamedMonth, Month: m, Offset: offset}, true
	}
	if first, ok := seasonMonths[strings.ToLower(word)]; ok {
		if _, _, dated := yearAfter(s.text, stop); !dated {
			return Mention{Start: at, End: stop, Form: NamedSeason, Month: first, Offset: offset}, true
		}
	}
	if weekday, ok := weekdayName(word); ok && !runs.StartsSmall(word) {
		return Mention{Start: at, End: stop, Form: OnWeekday, Weekday: weekday, Offset: offset}, true
	}
	return Mention{}, false
}

// isPartOfDay reports a part of a day, "this morning".
func isPartOfDay(word string) bool {
	return slices.Contains([]string{"morning", "afternoon", "evening"}, strings.ToLower(word))
}

// endOfYear reads the year in which the text was written where it ends a term, "by the end of the year": with
// its article, at the word year.
func (s *mentionScanner) endOfYear(at, end int) (Mention, bool) {
	const article, before = "the ", " end of "
	start := at - len(article)
	if start < 0 || !strings.EqualFold(s.text[start:at], article) || !strings.HasSuffix(s.text[:start], before) {
		return Mention{}, false
	}
	word, begin := wordBefore(s.text, start)
	return Mention{Start: start, End: end, Form: Relative, Unit: Years}, endsTerm(word, s.text[begin:start])
}

// isSpanUpToNow reports "over the" and the like before "last year": those twelve months
// begin and end on no first of January.
func (s *mentionScanner) isSpanUpToNow(at int) bool {
	before, of := strings.CutSuffix(strings.ToLower(s.text[max(0, at-len("throughout the ")):at]), " the ")
	last := before[strings.LastIndexByte(before, ' ')+1:]
	return of && slices.Contains([]string{"over", "in", "during", "within", "throughout", "for"}, last)
}

// Weekday is the day of the week that a word names, in whatever letters.
func Weekday(word string) (time.Weekday, bool) { return weekdayName(word) }

func weekdayName(word string) (time.Weekday, bool) {
	for day := time.Sunday; day <= time.Saturday; day++ {
		if strings.EqualFold(word, day.String()) {
			return day, true
		}
	}
	return 0, false
}

// seasonNumbers are those of EDTF.
var seasonNumbers = map[string]int{"spring": 21, "summer": 22, "fall": 23, "autumn": 23, "winter": 24}

// seasonMonths are those in which the seasons begin, north of the equator as
// those who write of "last fall" reckon.
var seasonMonths = map[string]time.Month{
	"spring": time.March, "summer": time.June, "fall": time.September, "autumn": time.September,
	"winter": time.December,
}

// season reads "summer 2023", "fall of 2023".
func (s *mentionScanner) season(at, end int, name string) (Mention, bool) {
	year, stop, ok := yearAfter(s.text, end)
	if !ok {
		return Mention{}, false
	}
	return Mention{Start: at, End: stop, Form: Season, EDTF: fmt.Sprintf("%04d-%d", year, seasonNumbers[name])}, true
}

// part reads a quarter, a half or some months of a year: "third quarter of 2023", "the
// first half of this year".
func (s *mentionScanner) part(at int) (Mention, bool) {
	part, stop, ok := partofyear.Read(s.text, at)
	if !ok {
		return Mention{}, false
	}
	if year, end, ok := yearAfter(s.text, stop); ok {
		return Mention{Start: at, End: end, Form: PartOfYear, EDTF: part.In(year)}, true
	}
	from := runs.SkipSpace(s.text, stop)
	from += len(s.text[from:]) - len(strings.TrimPrefix(s.text[from:], "of "))
	for i, words := range [...]string{"last year", "this year", "next year"} {
		if strings.HasPrefix(s.text[from:], words) {
			return Mention{Start: at, End: from + len(words), Form: PartOfYear, Part: part, Offset: i - 1}, true
		}
	}
	return Mention{}, false
}

// smallNumbers are written in words.
var smallNumbers = map[string]int{
	"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
	"nine": 9, "ten": 10, "twenty": 20, "thirty": 30,
}

// ago reads "four years ago", "10 days ago" and "a month ago", at the word ago.
func (s *mentionScanner) ago(at, end int) (Mention, bool) {
	const most = 200
	start, stop := s.wordBack(at)
	unit, ok := units[strings.TrimSuffix(strings.ToLower(s.text[start:stop]), "s")]
	if !ok {
		return Mention{}, false
	}
	start, stop = s.wordBack(start)
	n, ok := smallNumbers[strings.ToLower(s.text[start:stop])]
	if !ok {
		n, _ = strconv.Atoi(s.text[start:stop])
	}
	if n < 1 || n > most {
		return Mention{}, false
	}
	return Mention{Start: start, End: end, Form: Relative, Unit: unit, Offset: -n, About: unit == Weeks}, true
}

// wordBack is the word or the number before an offset.
func (s *mentionScanner) wordBack(at int) (start, stop int) {
	stop = runs.BackSpace(s.text, 0, at)
	start = stop
	for start > 0 && (runs.IsLetter(s.text[start-1]) || runs.IsDigit(s.text[start-1])) {
		start--
	}
	return start, stop
}

// figure reads years and spans of years: "2016", "2016-2020", "2019–25".
func (s *mentionScanner) figure(at, end int) (Mention, bool) {
	if end-at != 4 || s.partOfNumber(at, end) {
		return Mention{}, false
	}
	year, _ := number(s.text, at)
	if !calendar.Plausible(year) {
		return s.oldYears(at, end, year)
	}
	if s.rows.Has(at, end) {
		return Mention{}, false
	}
	if m, ok := s.years(at, end, year); ok {
		return m, true
	}
	if !s.isYear(at, end) {
		return Mention{}, false
	}
	return Mention{Start: at, End: end, Form: YearAlone, EDTF: strconv.Itoa(year)}, true
}

// oldYears reads a span of years of which the first alone would be too far back to
// be told from another number: a life in brackets, "(1893–1958)", or "from 1879 to
// 1900".
func (s *mentionScanner) oldYears(at, end, first int) (Mention, bool) {
	if !calendar.Datable(first) {
		return Mention{}, false
	}
	if at > 0 && s.text[at-1] == '(' {
		m, ok := s.years(at, end, first)
		return m, ok && strings.HasPrefix(s.text[m.End:], ")")
	}
	word, begin := wordBefore(s.text, at)
	for _, joint := range [...][2]string{{"from", " to "}, {"from", " until "}, {"between", " and "}} {
		if word != joint[0] || !strings.HasPrefix(s.text[end:], joint[1]) {
			continue
		}
		last, stop := number(s.text, end+len(joint[1]))
		if stop-end-len(joint[1]) == 4 && calendar.Plausible(last) && !s.goesOn(stop) {
			return Mention{Start: begin, End: stop, Form: Range, EDTF: fmt.Sprintf("%d/%d", first, last)}, true
		}
	}
	return Mention{}, false
}

// years reads a span of years, of which the second may be cut: "1937-1940",
// "1937–40", "1937-’38", "1937-8".
func (s *mentionScanner) years(at, end, first int) (Mention, bool) {
	rest := s.text[end:]
	for _, dash := range [...]string{"--", "-", "–", "—", " - ", " – "} {
		if !strings.HasPrefix(rest, dash) {
			continue
		}
		start := overApostrophe(s.text, end+len(dash))
		last, stop := number(s.text, start)
		parts := [...]int{1, 10, 100} // what the first of the figures counts that are left out
		if written := stop - start; written < len(parts) {
			last += first / parts[written] * parts[written]
		} else if written != 4 {
			continue
		}
		if !calendar.Plausible(last) || last <= first || s.goesOn(stop) || figureFollowsHyphen(s.text, stop) {
			continue
		}
		return Mention{Start: at, End: stop, Form: Range, EDTF: fmt.Sprintf("%d/%d", first, last)}, true
	}
	return Mention{}, false
}

// overApostrophe skips the mark that stands for figures which are left out.
func overApostrophe(text string, at int) int {
	for _, mark := range [...]string{"’", "'", "‘"} {
		if strings.HasPrefix(text[at:], mark) {
			return at + len(mark)
		}
	}
	return at
}

// figureFollowsHyphen reports figures that go on: "2015-9-25" is no span.
func figureFollowsHyphen(text string, at int) bool {
	rest, parted := strings.CutPrefix(text[at:], "-")
	return parted && rest != "" && runs.IsDigit(rest[0])
}

// partOfNumber reports whether a figure is part of something longer: an
// amount, a decimal, a number of a resolution, a code.
func (s *mentionScanner) partOfNumber(at, end int) bool {
	if at > 0 {
		digit := at > 1 && runs.IsDigit(s.text[at-2])
		switch s.text[at-1] {
		case '$', '/', '#', '_', '=', '&':
			return true
		case '.', ',', ':':
			if digit {
				return true
			}
		case '-':
			if digit || at > 1 && runs.IsLetter(s.text[at-2]) {
				return true
			}
		}
		if runs.LetterBefore(s.text, at) || isSecondHalf(s.text[:at]) {
			return true
		}
	}
	return s.goesOn(end)
}

// isSecondHalf reports figures before a dash in which words end: what follows is the
// end of a span that cannot be read.
func isSecondHalf(before string) bool {
	from := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(before, "--"), "–"), "—")
	return from != before && from != "" && runs.IsDigit(from[len(from)-1])
}

// goesOn reports whether a figure goes on behind its end.
func (s *mentionScanner) goesOn(end int) bool {
	if end >= len(s.text) {
		return false
	}
	switch c := s.text[end]; c {
	case '%', '/', '_':
		return true
	case '.', ',':
		return end+1 < len(s.text) && runs.IsDigit(s.text[end+1])
	default:
		return runs.IsLetter(c)
	}
}

// isYear reports whether a number of four figures is a year: what stands
// before or behind it says so, and no noun is counted by it.
func (s *mentionScanner) isYear(at, end int) bool {
	word, _ := wordBefore(s.text, at)
	switch word {
	case "in",
		"since",
		"until",
		"till",
		"by",
		"from",
		"during",
		"before",
		"after",
		"between",
		"through",
		"summer",
		"winter",
		"around":
		return true
	case "a":
		return s.text[at:end] != "2000" // "a 1990 election" counts nothing
	case "disease",
		"resolution",
		"line",
		"room",
		"box",
		"no",
		"page",
		"article",
		"section",
		"paragraph",
		"usc",
		"covid",
		"over",
		"than",
		"nearly",
		"about",
		"approximately":
		return false
	}
	next := runs.SkipSpace(s.text, end)
	if next >= len(s.text) || !runs.IsSmall(s.text[next]) {
		return true // no word follows, or one of a name
	}
	switch s.text[next:runs.WordEnd(s.text, next)] {
	case "and",
		"or",
		"to",
		"until",
		"as",
		"with",
		"at",
		"by",
		"for",
		"in",
		"on",
		"when",
		"where",
		"which",
		"that",
		"the",
		"will",
		"was",
		"is",
		"has",
		"have",
		"had",
		"edition",
		"session",
		"annual",
		"summit",
		"chairmanship",
		"meeting",
		"a",
		"an",
		"of",
		"but",
		"while",
		"between",
		"under",
		"through",
		"marks",
		"marked":
		return true
	}
	return s.behindName(at)
}

// behindName reports whether a word with a capital stands before the offset:
// "the Vision 2025 review".
func (s *mentionScanner) behindName(at int) bool {
	end := runs.BackSpace(s.text, 0, at)
	begin := runs.WordStart(s.text, 0, end)
	return begin > 0 && begin < end && !runs.StartsSmall(s.text[begin:])
}
