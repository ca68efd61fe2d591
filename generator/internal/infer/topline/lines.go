// Package topline says of one line above the text of a document what it is: a
// place and date, an office, a caption, a line of the title … It knows the words
// of the line (package phrase) and the lists of places and actors, and no other
// line: how lines stand together is read by package head. The dateline, which
// opens the text, is read here too, since it is a line of the same kind.
//
// The rules for its users:
//
//   - A Reader reads a block into a Line, whose role is what it is by itself; who
//     knows its neighbours may give it another.
//   - Offsets of a line are those of its block.
//   - Limits count letters; those that tell a line from the text are constants
//     here.
package topline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// LineRole says what a line above the text is.
type LineRole uint8

const (
	Aside        LineRole = iota // a salutation, a time, a count, a note: says nothing of title, date or place
	Candidate                    // has the shape of a title
	SectionLine                  // the heading of a section: the text begins
	NameLine                     // an office, a site, a drawer of it, a venue, a person
	CaptionLine                  // below a picture
	SentenceLine                 // a sentence too short to be the text: a summary, a caption
	DateOnly                     // a date and nothing else
	PageDate                     // a date with the time of day, "Published", a byline
	PlaceOnly                    // a place and nothing else
	PlaceDate                    // place and date, or date and venue
	LabelLine                    // "[Date] January 14, 2007", "Venue: Cebu"
	BodyLine                     // the text itself
)

// Line is a line above the text.
type Line struct {
	Leaf   int // index in leaves
	Role   LineRole
	Label  string // of a LabelLine: title, date or place
	From   int    // offset behind the label
	To     int    // offset of the end, marks behind it left out
	Stamps []dates.Stamp
	// Bracketed reports a date in brackets: the day of a speech, which need
	// not be the day on which its text was given out.
	Bracketed bool
	Paged     bool   // behind a day that the page puts before it
	Bill      bool   // the words by which a bill or a resolution is called, below its number
	Clock     bool   // an aside that is a time of day
	Banner    bool   // an aside that is a paragraph of the page
	Score     int    // how much a candidate looks like the title, see titles
	Place     [2]int // offsets of the place
}

func (l *Line) HasPlace() bool { return l.Place[1] > l.Place[0] }

// IsDated reports a line that gives a day.
func (l *Line) IsDated() bool {
	return l.Role == DateOnly || l.Role == PlaceDate || l.Role == PageDate || l.Label == "date"
}

// Reader says of lines above a text what they are.
type Reader struct{ Gazetteer }

// NewReader reads lines by the lists.
func NewReader(lists *authority.Lists) Reader { return Reader{NewGazetteer(lists)} }

// Read says what a block above the text is.
func (r Reader) Read(leaf *paper.Block, i int) Line {
	words := leaf.String
	line := Line{Leaf: i, To: len(strings.TrimRight(words, " |"))}
	if IsTextByKind(leaf) {
		line.Role = BodyLine
		return line
	}
	if leaf.Kind == text.Item || leaf.Kind == text.Markup {
		r.readField(words, &line)
		return line
	}
	if stamp, behind := datePrefix(words); behind > 0 && !isLongSentence(words) {
		line.Role = r.roleOfWords(phrase.Of(words[behind:line.To]))
		line.From, line.Paged, line.Stamps = behind, true, []dates.Stamp{stamp}
		return line
	}
	if text.Longer(words, Longest) {
		line.Role = BodyLine
		return line
	}
	p := phrase.UpTo(leaf, line.To)
	switch {
	case phrase.OpensText(p):
		line.Role = BodyLine
		return line
	case broadcast{r}.read(words, &line), readRecordOfDay(words, &line), r.readLabel(words, &line),
		r.readAdoption(words, &line),
		readReference(words, &line),
		r.readNote(words, &line), readNumberOfDay(words, &line), r.readAgencyLine(words, &line):
		return line
	case isLongSentence(words) && strings.HasSuffix(words, ".") && !phrase.IsCaption(p) && !NamesByWhom(p):
		line.Role = BodyLine
		return line
	}
	if m, ok := datedLetters.Opens(words); ok && m.Start == 0 {
		line.Role = Candidate // the day is that of the letter, and says which one it is
		return line
	}
	line.Stamps = withYearBefore(p.Said, dates.Stamps(p.Said))
	line.Bracketed = len(line.Stamps) > 0 && strings.HasSuffix(words[:line.Stamps[0].Start], "(")
	line.Role = r.roleOfDated(p, &line)
	if line.Role == PageDate && !line.HasPlace() {
		line.Place = r.placeBetweenBars(words)
	}
	if line.Role == Aside {
		line.Role = r.roleOfWords(p)
		_, underway := p.Opens(venueOpenings) // "En Route Oslo" is not in Oslo
		if IsSender(p.Said) {
			line.Role = NameLine
		}
		if line.Role == NameLine && !underway && (IsSender(p.Said) || phrase.IsVenue(p) || r.isOfficeAndTown(p)) {
			line.Place, _ = r.lastPlace(words[:line.To])
		}
		line.Clock = phrase.IsClockTime(p)
	}
	return line
}

// placeBetweenBars is the place that a line of the page gives beside its agency and its hour:
// "HNA | Oslo | Updated: 5 May 2016 10:20".
func (r Reader) placeBetweenBars(words string) (place [2]int) {
	at := 0
	for part := range strings.SplitSeq(words, " | ") {
		if at > 0 && r.IsWholePlace(part) {
			return [2]int{at, at + len(part)}
		}
		at += len(part) + len(" | ")
	}
	return place
}

// OpensWithClock reports the first line of all where it begins with a day and its weekday, as
// sites print what day it is above their menus.
func (l *Line) OpensWithClock() bool {
	return l.Leaf == 0 && len(l.Stamps) > 0 && l.Stamps[0].Start == 0 && l.Stamps[0].Weekday
}

// IsSender reports the line of a telegram that says who sent it: "FM AMEMBASSY
// OSLO".
func IsSender(words string) bool {
	return strings.HasPrefix(words, sender) && typescript.InCapitals(words)
}

// sender stands before who sends a telegram.
const sender = "FM "

// IsTextByKind reports blocks that belong to the text by what they are, such as
// a numbered clause.
func IsTextByKind(leaf *paper.Block) bool {
	switch leaf.Kind {
	case text.Clause, text.Code, text.Table:
		return true
	case text.Item, text.Markup:
		return text.Longer(leaf.String, phrase.SurelyBody) || paper.EndsLikeSentence(leaf.String)
	}
	return false
}

// isLongSentence reports words long enough for the text that end as sentences
// do.
func isLongSentence(words string) bool {
	return text.Longer(words, phrase.SurelyBody-1) && paper.EndsLikeSentence(words)
}

// readField reads the point of a list that is a field of the page: "- Date: 5 May
// 2016". A list of the text may have such points too; theirs are no whole days.
func (r Reader) readField(words string, line *Line) {
	field := Line{Leaf: line.Leaf, To: line.To}
	if !r.readLabel(words, &field) || field.Label == phrase.OtherField {
		return
	}
	whole := len(field.Stamps) == 1 && strings.Trim(words[field.From:field.Stamps[0].Start], paper.EdgeMarks) == "" &&
		strings.Trim(words[field.Stamps[0].End:], paper.EdgeMarks) == ""
	if field.Label != "date" || whole {
		*line = field
	}
}

// readLabel reads a line with a label: "[Title] …", "Date: …".
func (r Reader) readLabel(words string, line *Line) bool {
	label, from := phrase.LabelOf(words)
	if label == "" || r.isSuppliedPlace(words) {
		return false
	}
	line.Role, line.Label, line.From = LabelLine, label, from
	if label == phrase.OtherField {
		return true
	}
	line.Stamps = withYearBefore(words, dates.Stamps(words))
	r.placeOfLabelled(words, line)
	return true
}

// isSuppliedPlace reports a line that begins with a place that an editor supplied:
// "[Oslo], 5 May 1975".
func (r Reader) isSuppliedPlace(words string) bool {
	inner, behind, _ := strings.Cut(strings.TrimPrefix(words, "["), "]")
	_, _, ok := r.PlaceIn(inner)
	return ok && strings.HasPrefix(behind, ",")
}

// readAdoption reads a line that says when and where the text was adopted:
// "(Adopted in Oslo on 6 September 2023)".
func (r Reader) readAdoption(words string, line *Line) bool {
	if text.Longer(words, LongestFoot) || !OpensAdoption(words) {
		return false
	}
	line.Stamps = dates.Stamps(words)
	if len(line.Stamps) != 1 || len(strings.Fields(words[line.Stamps[0].End:])) > FewWordsBehind {
		return false
	}
	line.Role, line.Label = LabelLine, "date"
	r.placeOfLabelled(words, line)
	return true
}

// readReference reads the reference of a record of debates, which gives the day
// of the sitting and is no title: "HC Deb 5 May 1983 vol 42 cc774-5", "Sitting Day 36:
// Monday, 24 February 2025".
func readReference(words string, line *Line) bool {
	const most = 6 // words behind the day
	stamps := dates.Stamps(words)
	if len(stamps) != 1 {
		return false
	}
	if isDebated(words[:stamps[0].Start]) && strings.Trim(words[stamps[0].End:], " .") == "" {
		line.Role, line.Label, line.Stamps = LabelLine, "date", stamps
		return true
	}
	m, ok := debates.Opens(words)
	if !ok || m.Start > 0 {
		return false
	}
	between := strings.Trim(words[m.End:stamps[0].Start], paper.EdgeMarks)
	behind := strings.Fields(words[stamps[0].End:])
	n := len(behind)
	isReference := between == "" && n > 0 && n <= most && strings.ContainsAny(behind[n-1], phrase.Figures)
	isSitting := m.Value == "sitting" && n == 0 && strings.Trim(between, phrase.Figures+paper.EdgeMarks) == ""
	if !isReference && !isSitting {
		return false
	}
	line.Role, line.Label, line.Stamps = LabelLine, "date", stamps
	return true
}

// IsReferenceOfDebate reports a line that says where in the record of a parliament a debate stands and on
// which day it was held; its title stands right above it.
func IsReferenceOfDebate(l *Line, words string) bool {
	m, ok := debates.Opens(words)
	return l.Role == LabelLine && l.Label == "date" && len(l.Stamps) == 1 &&
		(isDebated(words[:l.Stamps[0].Start]) || ok && m.Start == 0 && m.Value == "")
}

// readNote reads a note in square brackets that has a line to itself: it is no
// title, and one that says which speech was made, where and on which day gives
// them as a line of place and date does.
func (r Reader) readNote(words string, line *Line) bool {
	inner, opens := strings.CutPrefix(words, "[")
	inner, closes := strings.CutSuffix(inner, "]")
	if !opens || !closes || strings.ContainsAny(inner, "[]") {
		return false
	}
	line.Stamps = dates.Stamps(words)
	if len(line.Stamps) == 1 && phrase.IsDocument(inner) {
		line.Role, line.Bracketed = PlaceDate, true
		line.Place, _ = r.lastPlace(words)
	}
	return true
}

// OpensAdoption reports a sentence that says that a text was adopted, done or
// signed.
func OpensAdoption(words string) bool {
	m, ok := adoptionOpenings.Opens(words)
	return ok && paper.IsCapital(words[m.Start])
}

// EachAdoption calls found for every word with a capital in a text by which a sentence
// says that it was adopted, done or signed, with where that begins and ends.
func EachAdoption(list []text.Word, words string, found func(start, end int)) {
	adoptionOpenings.Each(list, words, func(m lexicon.Match) {
		if paper.IsCapital(words[m.Start]) {
			found(m.Start, m.End)
		}
	})
}

// roleOfDated is the role of a line that holds a date, or a place alone; aside
// when the date says nothing of what the line is.
func (r Reader) roleOfDated(p phrase.Phrase, line *Line) LineRole {
	const mostSpaces = 12 // more are a sentence with a date in it
	if phrase.IsCaption(p) {
		return CaptionLine
	}
	words := p.Said
	if len(line.Stamps) == 0 {
		from, to, ok := r.PlaceIn(words)
		if !ok {
			from, to, ok = r.placeBehindAgency(words)
		}
		if !ok {
			return Aside
		}
		line.Place = [2]int{from, to}
		return PlaceOnly
	}
	first := line.Stamps[0]
	if r.endsSpeech(p, first, line) {
		return PlaceDate
	}
	if paper.EndsLikeSentence(words) && strings.Count(words, " ") > mostSpaces {
		return Aside
	}
	before := strings.Trim(words[:first.Start], paper.EdgeMarks)
	if IsSender(words) && first.Group { // "FM OSLO 090745Z MAR 83"
		if r.isPlaceLine(words, len(sender), first.Start, line) {
			return PlaceDate
		}
		return DateOnly
	}
	after := strings.Trim(words[first.End:], paper.EdgeMarks)
	_, _, clock := dates.Clock(words)
	if isHourUnmarked(after) {
		after = ""
	}
	if isPrecedence(before) && first.Group {
		before = ""
		if isOperatingSignal(after) {
			after = ""
		}
	}
	if after == "" && (isReferenceNumber(before) || isHouse(before)) {
		before = ""
	}
	if before == "" && isReferenceNumber(after) { // "5 May 2016 73/78"
		after = ""
	}
	if weekdays.Has(before) && after == "" || weekdays.Has(after) && before == "" {
		confused := first.Other != "" // so dates a page, "Sunday 10/09/2017", and no text: "August 15, 2018 -Wednesday"
		line.Stamps[0] = first.On(before + after)
		line.Stamps[0].Weekday, before, after = true, "", ""
		if confused {
			return PageDate
		}
	}
	if _, end := agencyAt(words, first.End); strings.Trim(words[end:], paper.EdgeMarks) == "" {
		after = "" // "OSLO, July 11 (HNA) --", whose text stands below
	}
	if r.isShoutedTown(before) && isAgencyAlone(after) {
		after = "" // "OSLO, July 11 Kyodo"
	}
	switch {
	case before == "" && after == "":
		return DateOnly
	case isOccasion(words, before, after):
		line.Bracketed = true
		line.Place, _ = r.lastPlace(words[:first.Start])
		return PlaceDate
	case r.isNumberedPaper(words, before, first, line):
		return PlaceDate
	case r.isPlaceAround(words, before, after, first, line):
		return PlaceDate
	case before == "" && r.isPlaceBehindClock(words, first.End, line):
		return PlaceDate
	case after == "" && line.Bracketed && phrase.IsSite(phrase.Of(before)):
		return PageDate // "The Harbour Post (28-7-99)"
	case after == "" && isGlued(words, first.Start), r.isBetweenLabels(words, line.Stamps):
		return PageDate
	case !clock && isVenueAround(words, before, after, first):
		r.placeOfVenue(words, line)
		return PlaceDate
	case line.isMasthead(words, after):
		return PageDate
	case isNamelessByline(before, after), after == "" && phrase.IsOfficeWithHolder(phrase.Of(before)):
		return PageDate
	}
	if m, ok := labelsOfDrawers.Opens(after); ok && m.Start == 0 && m.Value == "" && before == "" {
		return PageDate // "5 May 2016 Posted in Speeches"
	}
	drawer := r.roleBesideDrawer(words, first, line)
	paged := clock || isPageNumber(after) || phrase.IsField(words, first.Start, first.End) ||
		phrase.IsPageLabel(before) || phrase.StartsWithPageWord(after)
	if drawer != PlaceDate && paged {
		return PageDate
	}
	return drawer
}

// isPageNumber reports the page of a paper, behind its day: "page 1".
func isPageNumber(words string) bool {
	number, ok := strings.CutPrefix(strings.ToLower(words), "page")
	number = strings.TrimLeft(number, " ")
	return ok && number != "" && strings.Trim(number, phrase.Figures) == ""
}

// placeBehindAgency is where a place stands behind the agency that reports from there:
// "AFP, MANILA".
func (r Reader) placeBehindAgency(words string) (from, to int, ok bool) {
	agency, place, ok := strings.Cut(words, ", ")
	if issuer := r.Lists.IssuerNamed(agency); !ok || issuer == nil || !issuer.Press {
		return 0, 0, false
	}
	from, to, ok = r.PlaceIn(place)
	at := len(words) - len(place)
	return at + from, at + to, ok
}

// isShoutedTown reports a place of the lists in capitals, as agencies print it.
func (r Reader) isShoutedTown(words string) bool {
	_, _, known := r.PlaceIn(words)
	return known && typescript.InCapitals(words)
}

// isAgencyAlone reports one name that may be that of an agency.
func isAgencyAlone(words string) bool {
	return IsPlaceName(words) && !strings.ContainsAny(words, " ,")
}

// roleBesideDrawer is the role of a day, or a place and a day, beside which the
// site prints the drawer that the document lies in: "03.12.2020 - Article",
// "Oslo, Press release, 04.09.2009".
func (r Reader) roleBesideDrawer(words string, date dates.Stamp, line *Line) LineRole {
	const marks = ",–—-"
	from, to := 0, date.Start
	cut := false
	if behind := words[date.End:]; strings.Trim(behind, paper.EdgeMarks) != "" {
		if !isDrawer(behind) {
			return Aside
		}
		cut = true
	}
	before := strings.TrimRight(words[:to], paper.EdgeMarks)
	if at := max(strings.LastIndexAny(before, marks), 0); isDrawer(before[at:]) {
		to, cut = at, true
	} else if at := max(strings.IndexAny(before, marks), 0); isDrawer(before[:at]) {
		from, cut = at, true
	}
	switch {
	case !cut:
		return Aside
	case strings.Trim(words[from:to], paper.EdgeMarks) == "":
		return DateOnly
	case r.isPlaceLine(words, from, to, line):
		return PlaceDate
	}
	return Aside
}

// isDrawer reports words between marks that are the drawer of a site.
func isDrawer(words string) bool {
	return phrase.IsCategory(phrase.Of(strings.Trim(words, paper.EdgeMarks)))
}

// endsSpeech reports a line that names a speech and ends with where and when it was
// made, and keeps its place: "Statement at the Harbour Talks, Oslo, July 26, 1993."
func (r Reader) endsSpeech(p phrase.Phrase, date dates.Stamp, line *Line) bool {
	m, ok := p.Opens(documentNouns)
	if !ok || m.Start > 0 || len(line.Stamps) != 1 || strings.Trim(p.Said[date.End:], paper.EdgeMarks) != "" {
		return false
	}
	behind := strings.TrimLeft(p.Said[m.End:], " ")
	if !strings.HasPrefix(behind, "at ") && !strings.HasPrefix(behind, "to ") {
		return false
	}
	before := strings.TrimRight(p.Said[:date.Start], paper.EdgeMarks)
	for at := strings.LastIndex(before, ", "); at > 0; at = strings.LastIndex(before[:at], ", ") {
		if from, to, ok := r.PlaceIn(before[at:]); ok {
			line.Place, line.Bracketed = [2]int{at + from, at + to}, true
			return true
		}
	}
	return false
}

// isPrecedence reports the letters by which a telegram says how urgent it is:
// "R", "P R".
func isPrecedence(words string) bool {
	return strings.Trim(words, "ZOPR ") == ""
}

// isReferenceNumber reports the number under which an office keeps a paper, "M/ 43",
// "PR 12/2016": capitals and figures parted by a stroke, or in one word, "D26".
func isReferenceNumber(words string) bool {
	const longest, longestSeries = 12, 2
	count := strings.TrimLeft(words, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	series := len(words) - len(count)
	if series > 0 && series <= longestSeries && count != "" && strings.Trim(count, phrase.Figures) == "" {
		return true
	}
	number, stroke := 0, 0
	for _, r := range words {
		switch {
		case r == '/':
			stroke++
		case unicode.IsDigit(r):
			number++
		case !unicode.IsUpper(r) && !strings.ContainsRune(" .-", r):
			return false
		}
	}
	return number > 0 && stroke > 0 && len(words) <= longest
}

// isHouse reports the house of a parliament whose debates a column prints, with or
// without the number of the column: "741 HOUSE OF COMMONS".
func isHouse(words string) bool {
	return parliaments.Has(strings.TrimPrefix(strings.TrimLeft(words, phrase.Figures), " "))
}

// isMasthead reports the name of a newspaper and its day, and no more, as the first
// line or the one below a title.
func (l *Line) isMasthead(words, after string) bool {
	day := &l.Stamps[0]
	return l.Leaf <= 1 && after == "" && len(l.Stamps) == 1 && day.Precision == dates.Day &&
		isNewspaper(words[:day.Start])
}

// isNewspaper reports the name of a newspaper before a comma or a full stop, as it
// stands before its day: "The Evening News, February 9, 1888".
func isNewspaper(before string) bool {
	const fewest, most = 2, 5 // words
	before = strings.TrimRight(before, " ")
	name := strings.TrimRight(before, ",.")
	p := phrase.Of(name)
	if name == before || len(p.Fields) < fewest || len(p.Fields) > most || !phrase.IsNameCase(p.Fields) {
		return false
	}
	parted := phrase.Of(strings.ReplaceAll(name, "-", " ")) // "World-Herald"
	return phrase.IsSite(parted) || wordsOfNewspapers.In(name)
}

// isOperatingSignal reports the word by which a telegram says how it is sent on,
// "ZFF-4", "ZNY": all of them begin with a Z.
func isOperatingSignal(words string) bool {
	return strings.HasPrefix(words, "Z") && !strings.Contains(words, " ") && typescript.InCapitals(words)
}

// isGlued reports a day to which the name of a site is glued: "Scoop07-07-2025".
func isGlued(words string, at int) bool { return unicode.IsLetter(lastRune(words[:at])) }

func lastRune(words string) rune {
	r, _ := utf8.DecodeLastRuneInString(words)
	return r
}

// isBetweenLabels reports a day of two, between which a word such as "updated"
// stands and no other.
func (r Reader) isBetweenLabels(words string, stamps []dates.Stamp) bool {
	return len(stamps) > 1 && phrase.StartsWithPageWord(strings.TrimSpace(words[stamps[0].End:stamps[1].Start]))
}

// isPlaceAround reports whether a place, and nothing else but a time of day,
// stands before a date or behind it, and keeps it.
func (r Reader) isPlaceAround(words, before, after string, date dates.Stamp, line *Line) bool {
	if before == "" {
		end := len(words)
		if at, to := phrase.LastPart(words); at > date.End && r.isOfficeBehind(words[date.End:at], words[to:]) {
			end = at // "5 May 2016 – Oslo, Norway – Ministry of Ports"
		}
		return r.isPlaceLine(words, date.End, end, line)
	}
	return (after == "" || phrase.StartsWithClock(after)) && r.isPlaceLine(words, 0, date.Start, line)
}

// ReadTownBehind keeps the town with its country, or its state, with which a line below
// the day ends that says what was done there: "Doorstop interview Oslo, Norway".
func (r Reader) ReadTownBehind(leaf *paper.Block, line *Line) {
	words := leaf.String[:line.To]
	at := strings.LastIndex(words, ", ")
	tellsWhat := line.Role == NameLine || line.Role == Candidate && phrase.IsDocument(words)
	if !tellsWhat || at < 0 || !r.IsCountry(words[at+len(", "):]) {
		return
	}
	if place, ok := r.lastPlace(words[:at]); ok && place[0] > 0 && place[1] == at {
		line.Place = place
	}
}

// isPlaceBehindClock reports whether a place of the lists, and nothing else, stands
// behind the time of day that follows a date: "5 May 2016, 7:09 p.m. Oslo, Norway".
func (r Reader) isPlaceBehindClock(words string, at int, line *Line) bool {
	at += len(words[at:]) - len(strings.TrimLeft(words[at:], ", "))
	from, to, ok := dates.Clock(words[at:])
	if !ok || from > 0 {
		return false
	}
	at += to
	rest := strings.TrimLeft(words[at:], " ")
	if half := firstField(rest); phrase.StartsWithClock("7 " + half) {
		rest = strings.TrimLeft(rest[len(half):], " ,")
	}
	place, end, ok := r.PlaceIn(rest)
	if ok {
		start := len(words) - len(rest)
		line.Place = [2]int{start + place, start + end}
	}
	return ok
}

// isOfficeBehind reports an office behind a place that the lists know.
func (r Reader) isOfficeBehind(place, office string) bool {
	_, _, known := r.PlaceIn(place)
	p := phrase.Of(office)
	return known && phrase.IsNameCase(p.Fields) && !p.NamesDocument()
}

// isNamelessByline reports a day between "by", whose name was lost, and the
// drawers of the site: "by February 13, 2018 Government & Politics".
func isNamelessByline(before, after string) bool {
	const most = 4 // words
	fields := strings.Fields(after)
	drawers := len(fields) > 0 && len(fields) <= most && phrase.IsNameCase(fields)
	return drawers && strings.EqualFold(before, "by")
}

// isOccasion recognises the line that says where a speech was made: "at the
// Harbour Summit, Oslo on 18 March 2018".
func isOccasion(words, before, after string) bool {
	if _, ok := placeBeforeEvents.Opens(words); !ok || after != "" {
		return false
	}
	if SaysHeld(words) {
		return true
	}
	p := phrase.Of(before)
	return p.NamesMeeting() || phrase.IsVenue(p)
}

// SaysHeld reports a line that begins with "held at" and the like: where and when,
// of what the line above it names.
func SaysHeld(words string) bool {
	m, ok := placeBeforeEvents.Opens(words)
	return ok && m.Start == 0 && m.Value == "held"
}

// isNumberedPaper recognises the head of a telegram and keeps its place:
// "Cablegram 869 LONDON, 1 October 1940, 7 p.m.".
func (r Reader) isNumberedPaper(words, before string, date dates.Stamp, line *Line) bool {
	m, ok := numberedPapers.Opens(before)
	if !ok || m.Start > 0 || m.Value != "" {
		return false
	}
	place, ok := behindNumber(strings.TrimLeft(before[m.End:], " NnOo.:"))
	if !ok {
		return false
	}
	from := strings.Index(words, place)
	return r.isPlaceLine(words, from, date.Start, line)
}

// behindNumber is what stands behind the number of a telegram. It may be made of
// letters too, "E9", have the name of its sender before it, "Johcu 33", and a note
// behind, "239 [1]"; some have none, and say so.
func behindNumber(words string) (rest string, ok bool) {
	number, rest, _ := strings.Cut(words, " ")
	if value, _ := numberedPapers.Of(number); value == "none" {
		return rest, true
	}
	if !strings.ContainsAny(number, phrase.Figures) && !typescript.InCapitals(number) {
		number, rest, _ = strings.Cut(rest, " ")
	}
	if !strings.ContainsAny(number, phrase.Figures) || strings.ToUpper(number) != number ||
		strings.ContainsAny(number, "[]().:") {
		return "", false
	}
	if note, behind, _ := strings.Cut(rest, " "); strings.HasPrefix(note, "[") && strings.HasSuffix(note, "]") {
		rest = behind
	}
	return rest, true
}

// isVenueAround reports whether a house, or words that say that there was none,
// stand before a date or, behind a comma, after it.
func isVenueAround(words, before, after string, date dates.Stamp) bool {
	switch {
	case after == "":
		return phrase.IsVenue(phrase.Of(before)) || phrase.IsRemote(before)
	case before == "":
		comma := strings.HasPrefix(strings.TrimLeft(words[date.End:], " "), ",")
		return comma && (phrase.IsVenue(phrase.Of(after)) || phrase.IsRemote(after))
	}
	return false
}

// isPlaceLine reports whether the words between two offsets of a dated line
// are a place, and keeps it. A place that the lists do not know must be in
// capitals or stand before a country: names of writers have the same shape.
func (r Reader) isPlaceLine(words string, from, to int, line *Line) bool {
	const shortest = 4
	part := words[from:to]
	if a, b, ok := r.PlaceIn(part); ok {
		line.Place = [2]int{from + a, from + b}
		return true
	}
	trimmed := strings.Trim(part, paper.EdgeMarks)
	if !IsPlaceName(trimmed) || phrase.IsVenue(phrase.Of(trimmed)) || phrase.IsPageLabel(trimmed) {
		return false
	}
	isCountry := r.IsCountry(trimmed)
	if r.IsActor(trimmed) && !isCountry {
		return false
	}
	city, country, _ := strings.Cut(trimmed, ",")
	isTitle := phrase.IsDocument(trimmed) && phrase.Of(trimmed).NamesMeeting()
	shouted := typescript.InCapitals(trimmed) && len(trimmed) >= shortest && !isTitle
	if !shouted && !isCountry && !r.IsActor(strings.TrimSpace(country)) {
		return false
	}
	start := from + strings.Index(part, trimmed)
	line.Place = [2]int{start + r.behindWriter(city), start + len(city)}
	if a, b, ok := r.PlaceIn(country); ok { // "STATE DINNER, OSLO": what the lists know is the town
		behind := start + len(city) + len(",")
		line.Place = [2]int{behind + a, behind + b}
	}
	return true
}

// behindWriter is where in a line in capitals a place of the lists begins behind the name of who writes
// there, "ANNA LEE OSLO"; 0 where no name stands before one.
func (r Reader) behindWriter(city string) int {
	for at, c := range city {
		if c == ' ' && at > 0 && strings.Contains(city[:at], " ") && r.IsWholePlace(city[at+1:]) &&
			phrase.IsPersonName(phrase.Of(city[:at])) {
			return at + 1
		}
	}
	return 0
}

// placeOfLabelled reads the place behind a label.
func (r Reader) placeOfLabelled(words string, line *Line) {
	part := words[line.From:line.To]
	if a, b, ok := r.PlaceIn(part); ok {
		line.Place = [2]int{line.From + a, line.From + b}
		return
	}
	if line.Label == "title" {
		return
	}
	r.placeOfVenue(words, line)
	if line.HasPlace() || line.Label != "place" {
		return
	}
	if city, _, _ := strings.Cut(part, ","); IsPlaceName(city) {
		line.Place = [2]int{line.From, line.From + len(city)}
	}
}

// placeOfVenue keeps the town that a line with the name of a house names last.
func (r Reader) placeOfVenue(words string, line *Line) {
	if place, ok := r.lastPlace(words[line.From:line.To]); ok {
		line.Place = [2]int{line.From + place[0], line.From + place[1]}
	}
}

// roleOfWords is the role of a line by its words.
func (r Reader) roleOfWords(p phrase.Phrase) LineRole {
	const mostHeadline = 15 // words; longer ones that say "today" tell a story
	words := p.Said
	byLength := func(short LineRole) LineRole {
		if text.Longer(words, phrase.SurelyBody-1) {
			return BodyLine
		}
		return short
	}
	switch {
	case phrase.IsNoLine(p), IsBillNumber(words), isScrap(p), handsOn(p), IsIssue(p):
		return Aside
	case phrase.IsSection(p):
		return SectionLine
	case strings.HasPrefix(words, "Today, "), len(p.Fields) > mostHeadline && phrase.SaysToday(p):
		return BodyLine
	case r.isNameLine(p):
		return NameLine
	case NamesByWhom(p):
		return Candidate
	case strings.HasSuffix(words, "。"), paper.EndsLikeSentence(words) && !phrase.GoesOnBelow(p):
		return byLength(SentenceLine)
	case !phrase.HasTitleShape(p):
		return byLength(Aside)
	case paper.HasInnerSentence(words) && !endsWithShortQuestion(words), phrase.IsQuotation(p), isLongQuestion(words):
		return SentenceLine
	}
	return Candidate
}

// NamesByWhom reports the title of a speech that ends with a stop: the kind of document and who made it, and no
// verb, "Statement by Anna Lee, Minister for Ports, to the Harbour Day, Oslo."
func NamesByWhom(p phrase.Phrase) bool {
	const fewest, by = 6, " by " // words
	m, ok := p.Opens(documentNouns)
	return ok && m.Start == 0 && len(p.Fields) >= fewest && strings.HasPrefix(p.Said[m.End:], by) &&
		strings.HasSuffix(p.Said, ".") && !paper.HasInnerSentence(p.Said) && !p.Holds(finiteVerbs)
}

// handsOn reports the beginning of a sentence that hands on the text of a document:
// "Following is the text of the joint", which may go on below.
func handsOn(p phrase.Phrase) bool {
	m, ok := p.Opens(introductions)
	return ok && m.Start == 0
}

// isScrap reports what is left of a line that a machine could not read: letters, alone
// or by twos.
func isScrap(p phrase.Phrase) bool {
	const fewest, longest = 3, 2
	return len(p.Fields) >= fewest && !slices.ContainsFunc(p.Fields, func(field string) bool {
		return text.Longer(field, longest)
	})
}

// endsWithShortQuestion reports a headline that tells something and asks of it: "The coast built more
// boats than ever in 2016. What for?"
func endsWithShortQuestion(words string) bool {
	const most, sentences = 22, 2 // words
	return strings.HasSuffix(words, "?") && strings.Count(words, " ") < most && len(text.Sentences(words)) == sentences
}

// isLongQuestion reports a question with which a text begins: one that is a title has
// few words.
func isLongQuestion(words string) bool {
	const fewest = 16 // words
	return strings.HasSuffix(words, "?") && strings.Count(words, " ")+1 >= fewest && !endsWithShortQuestion(words)
}

// isNameLine reports a name that is no title.
func (r Reader) isNameLine(p phrase.Phrase) bool {
	if at, to := phrase.LastPart(p.Said); at > 0 && r.IsCountry(p.Said[:at]) && r.IsOffice(phrase.Of(p.Said[to:])) {
		return true // "Norway - Ministry of Harbours"
	}
	beside := page{r}
	if isDrawers(p.Said) || beside.isReporter(p.Said) || beside.isDrawerOfOffice(p.Said) ||
		phrase.AreMarkedNames(p.Said) || isHonoured(p) {
		return true
	}
	named := phrase.IsBareOffice(p) || phrase.IsPersonLine(p) || phrase.IsCredit(p) || phrase.IsVenue(p) ||
		phrase.IsCategory(p)
	return named || p.Is(parliaments) || r.IsTown(p) || r.IsOffice(p) || r.isOfficeAndTown(p)
}
