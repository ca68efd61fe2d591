package head

import (
	"slices"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// LineRole says what a line above the text is.
type LineRole uint8

const (
	aside       LineRole = iota // a salutation, a time, a count, a note: says nothing of title, date or place
	candidate                   // has the shape of a title
	sectionLine                 // the heading of a section: the text begins
	nameLine                    // an office, a site, a drawer of it, a venue, a person
	captionLine                 // below a picture
	sentence                    // a sentence too short to be the text: a summary, a caption
	DateOnly                    // a date and nothing else
	PageDate                    // a date with the time of day, "Published", a byline
	placeOnly                   // a place and nothing else
	PlaceDate                   // place and date, or date and venue
	LabelLine                   // "[Date] January 14, 2007", "Venue: Cebu"
	bodyLine                    // the text itself
)

// headLine is a line above the text.
type headLine struct {
	Leaf   int // index in leaves
	Role   LineRole
	Label  string // of a LabelLine: title, date or place
	from   int    // offset behind the label
	To     int    // offset of the end, marks behind it left out
	Stamps []dates.Stamp
	// Bracketed reports a date in brackets: the day of a speech, which need
	// not be the day on which its text was given out.
	Bracketed bool
	clock     bool   // an aside that is a time of day
	place     [2]int // offsets of the place
}

func (l *headLine) hasPlace() bool { return l.place[1] > l.place[0] }

// isDated reports a line that gives a day.
func (l *headLine) isDated() bool {
	return l.Role == DateOnly || l.Role == PlaceDate || l.Role == PageDate || l.Label == "date"
}

// lineReader says of lines above a text what they are.
type lineReader struct{ gazetteer }

// read says what a block above the text is.
func (r lineReader) read(leaf *paper.Block, i int) headLine {
	words := leaf.String
	line := headLine{Leaf: i, To: len(strings.TrimRight(words, " |"))}
	if isTextByKind(leaf) {
		line.Role = bodyLine
		return line
	}
	if leaf.Kind == text.Item || leaf.Kind == text.Markup {
		return line
	}
	p := phraseUpTo(leaf, line.To)
	switch {
	case text.Longer(words, longestHead), opensText(p):
		line.Role = bodyLine
		return line
	case r.readLabel(words, &line), r.readAdoption(words, &line):
		return line
	case isLongSentence(words) && strings.HasSuffix(words, ".") && !isCaption(p):
		line.Role = bodyLine
		return line
	}
	line.Stamps = dates.Stamps(p.said)
	line.Bracketed = len(line.Stamps) > 0 && strings.HasSuffix(words[:line.Stamps[0].Start], "(")
	line.Role = r.roleOfDated(p, &line)
	if line.Role == aside {
		line.Role = r.roleOfWords(p)
		_, underway := p.opens(venueOpenings) // "En Route Oslo" is not in Oslo
		if line.Role == nameLine && !underway && (isVenue(p) || r.isOfficeAndTown(p)) {
			line.place, _ = r.lastPlace(words[:line.To])
		}
		line.clock = line.Role == aside && isClockTime(p)
	}
	return line
}

// isTextByKind reports blocks that belong to the text by what they are, such as
// a numbered clause.
func isTextByKind(leaf *paper.Block) bool {
	switch leaf.Kind {
	case text.Clause, text.Code, text.Table:
		return true
	case text.Item, text.Markup:
		return text.Longer(leaf.String, surelyBody) || paper.EndsLikeSentence(leaf.String)
	}
	return false
}

// isLongSentence reports words long enough for the text that end as sentences
// do.
func isLongSentence(words string) bool {
	return text.Longer(words, surelyBody-1) && paper.EndsLikeSentence(words)
}

// readLabel reads a line with a label: "[Title] …", "Date: …".
func (r lineReader) readLabel(words string, line *headLine) bool {
	label, from := labelOf(words)
	if label == "" {
		return false
	}
	line.Role, line.Label, line.from = LabelLine, label, from
	if label == otherField {
		return true
	}
	line.Stamps = dates.Stamps(words)
	r.placeOfLabelled(words, line)
	return true
}

// readAdoption reads a line that says when and where the text was adopted:
// "(Adopted in Oslo on 6 September 2023)".
func (r lineReader) readAdoption(words string, line *headLine) bool {
	if text.Longer(words, longestFoot) || !opensAdoption(words) {
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

// opensAdoption reports a sentence that says that a text was adopted, done or
// signed.
func opensAdoption(words string) bool {
	m, ok := adoptionOpenings.Opens(words)
	return ok && paper.IsCapital(words[m.Start])
}

// roleOfDated is the role of a line that holds a date, or a place alone; aside
// when the date says nothing of what the line is.
func (r lineReader) roleOfDated(p phrase, line *headLine) LineRole {
	const mostSpaces = 12 // more are a sentence with a date in it
	if isCaption(p) {
		return captionLine
	}
	words := p.said
	if len(line.Stamps) == 0 {
		from, to, ok := r.placeIn(words)
		if !ok {
			return aside
		}
		line.place = [2]int{from, to}
		return placeOnly
	}
	if paper.EndsLikeSentence(words) && strings.Count(words, " ") > mostSpaces {
		return aside
	}
	first := line.Stamps[0]
	before := strings.Trim(words[:first.Start], paper.EdgeMarks)
	after := strings.Trim(words[first.End:], paper.EdgeMarks)
	_, _, clock := dates.Clock(words)
	if weekdays.Has(before) && after == "" || weekdays.Has(after) && before == "" {
		line.Stamps[0].Weekday, before, after = true, "", "" // "Sunday 10/09/2017", "August 15, 2018 -Wednesday"
	}
	switch {
	case before == "" && after == "" && !clock:
		return DateOnly
	case isOccasion(words, before, after):
		line.Bracketed = true
		line.place, _ = r.lastPlace(words[:first.Start])
		return PlaceDate
	case r.isNumberedPaper(words, before, first, line):
		return PlaceDate
	case r.isPlaceAround(words, before, after, first, line):
		return PlaceDate
	case !clock && isVenueAround(words, before, after, first):
		r.placeOfVenue(words, line)
		return PlaceDate
	case clock || strings.ContainsAny(words, "|•·") || isPageLabel(before) || startsWithPageWord(after):
		return PageDate
	}
	return aside
}

// isPlaceAround reports whether a place, and nothing else but a time of day,
// stands before a date or behind it, and keeps it.
func (r lineReader) isPlaceAround(words, before, after string, date dates.Stamp, line *headLine) bool {
	if before == "" {
		return r.isPlaceLine(words, date.End, len(words), line)
	}
	return (after == "" || startsWithClock(after)) && r.isPlaceLine(words, 0, date.Start, line)
}

// isOccasion recognises the line that says where a speech was made: "at the
// Harbour Summit, Oslo on 18 March 2018".
func isOccasion(words, before, after string) bool {
	if _, ok := placeBeforeEvents.Opens(words); !ok || after != "" {
		return false
	}
	p := phraseOf(before)
	return p.namesMeeting() || isVenue(p)
}

// isNumberedPaper recognises the head of a telegram and keeps its place:
// "Cablegram 869 LONDON, 1 October 1940, 7 p.m.".
func (r lineReader) isNumberedPaper(words, before string, date dates.Stamp, line *headLine) bool {
	m, ok := numberedPapers.Opens(before)
	if !ok || m.Start > 0 {
		return false
	}
	behind := strings.TrimLeft(before[m.End:], " NnOo.:")
	place := strings.TrimLeft(behind, figures+"/-")
	if len(place) == len(behind) || !strings.HasPrefix(place, " ") {
		return false
	}
	from := strings.Index(words, place)
	if _, _, known := r.placeIn(place[1:]); !known && !paper.InCapitals(place) {
		return false
	}
	return r.isPlaceLine(words, from, date.Start, line)
}

// isVenueAround reports whether a house, or words that say that there was none,
// stand before a date or, behind a comma, after it.
func isVenueAround(words, before, after string, date dates.Stamp) bool {
	switch {
	case after == "":
		return isVenue(phraseOf(before)) || isRemote(before)
	case before == "":
		comma := strings.HasPrefix(strings.TrimLeft(words[date.End:], " "), ",")
		return comma && (isVenue(phraseOf(after)) || isRemote(after))
	}
	return false
}

// isPlaceLine reports whether the words between two offsets of a dated line
// are a place, and keeps it. A place that the lists do not know must be in
// capitals or stand before a country: names of writers have the same shape.
func (r lineReader) isPlaceLine(words string, from, to int, line *headLine) bool {
	const shortest = 4
	part := words[from:to]
	if a, b, ok := r.placeIn(part); ok {
		line.place = [2]int{from + a, from + b}
		return true
	}
	trimmed := strings.Trim(part, paper.EdgeMarks)
	if !IsPlaceName(trimmed) || isVenue(phraseOf(trimmed)) || isPageLabel(trimmed) {
		return false
	}
	isCountry := r.isCountry(trimmed)
	if r.isActor(trimmed) && !isCountry {
		return false
	}
	city, country, _ := strings.Cut(trimmed, ",")
	shouted := paper.InCapitals(trimmed) && len(trimmed) >= shortest
	if !shouted && !isCountry && !r.isActor(strings.TrimSpace(country)) {
		return false
	}
	start := from + strings.Index(part, trimmed)
	line.place = [2]int{start, start + len(city)}
	return true
}

// placeOfLabelled reads the place behind a label.
func (r lineReader) placeOfLabelled(words string, line *headLine) {
	part := words[line.from:line.To]
	if a, b, ok := r.placeIn(part); ok {
		line.place = [2]int{line.from + a, line.from + b}
		return
	}
	if line.Label == "title" {
		return
	}
	r.placeOfVenue(words, line)
	if line.hasPlace() || line.Label != "place" {
		return
	}
	if city, _, _ := strings.Cut(part, ","); IsPlaceName(city) {
		line.place = [2]int{line.from, line.from + len(city)}
	}
}

// placeOfVenue keeps the town that a line with the name of a house names last.
func (r lineReader) placeOfVenue(words string, line *headLine) {
	if place, ok := r.lastPlace(words[line.from:line.To]); ok {
		line.place = [2]int{line.from + place[0], line.from + place[1]}
	}
}

// roleOfWords is the role of a line by its words.
func (r lineReader) roleOfWords(p phrase) LineRole {
	const mostHeadline = 15 // words; longer ones that say "today" tell a story
	words := p.said
	byLength := func(short LineRole) LineRole {
		if text.Longer(words, surelyBody-1) {
			return bodyLine
		}
		return short
	}
	switch {
	case isNoLine(p):
		return aside
	case isSection(p):
		return sectionLine
	case strings.HasPrefix(words, "Today, "), len(p.fields) > mostHeadline && saysToday(p):
		return bodyLine
	case r.isNameLine(p):
		return nameLine
	case strings.HasSuffix(words, "。"), paper.EndsLikeSentence(words) && !goesOnBelow(p):
		return byLength(sentence)
	case !hasTitleShape(p):
		return byLength(aside)
	case paper.HasInnerSentence(words), isQuotation(p):
		return sentence
	}
	return candidate
}

// saysToday reports a line that tells of the day on which it is written.
func saysToday(p phrase) bool {
	return slices.Contains(p.fields, "today") || text.HasWords(p.said, "Today,")
}

// isNoLine reports lines that say nothing of a document: a greeting, an hour, a
// note in brackets, what belongs to the page.
func isNoLine(p phrase) bool {
	return len(p.fields) == 0 || strings.HasPrefix(p.said, "(") || isSalutation(p) || isClockTime(p) || isMenuLine(p)
}

// isNameLine reports a name that is no title.
func (r lineReader) isNameLine(p phrase) bool {
	return isPersonLine(p) || isVenue(p) || r.isTown(p) || r.isOffice(p) || isCategory(p) || r.isOfficeAndTown(p)
}

// goesOnBelow reports a line of a title that goes on behind a comma or a
// colon: one in capitals, or one that names a document.
func goesOnBelow(p phrase) bool {
	switch p.said[len(p.said)-1] {
	case ',':
		_, document := p.opens(documentNouns) // "Message from the Minister,"
		return paper.InCapitals(p.said) || document
	case ':':
		return paper.InCapitals(p.said) || isNameCase(p.fields) && p.namesDocument()
	}
	return false
}

// isQuotation reports a line of somebody's words, as speeches are headed with.
func isQuotation(p phrase) bool {
	const fewest = 12
	return len(p.fields) > fewest && (strings.HasPrefix(p.said, "“") || strings.HasPrefix(p.said, "\""))
}

// hasTitleShape reports whether a line can be read as a title: some words, the
// first with a capital or a figure.
func hasTitleShape(p phrase) bool {
	const fewest = 2
	if n := len(p.fields); n < fewest && !isUnspaced(p.said) || n > mostTitleWords {
		return false
	}
	marked := strings.ContainsRune("•●-–—*+=>", paper.FirstRune(p.said))
	breaks := strings.ContainsRune("–—-/", lastRune(p.said))
	return strings.ContainsFunc(p.said, unicode.IsLetter) && !paper.StartsSmall(p.said) && !marked && !breaks
}

// isUnspaced reports a line of a script that puts no spaces between its words.
func isUnspaced(line string) bool {
	const fewest = 6 // letters
	letters := 0
	for _, r := range line {
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Khmer, unicode.Lao) {
			letters++
		}
	}
	return letters >= fewest
}
