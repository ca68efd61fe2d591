package head

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
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
	banner    bool   // an aside that is a paragraph of the page
	score     int    // how much a candidate looks like the title, see titles
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
	p := phrase.UpTo(leaf, line.To)
	switch {
	case text.Longer(words, longestHead), phrase.OpensText(p):
		line.Role = bodyLine
		return line
	case r.readLabel(words, &line), r.readAdoption(words, &line):
		return line
	case isLongSentence(words) && strings.HasSuffix(words, ".") && !phrase.IsCaption(p):
		line.Role = bodyLine
		return line
	}
	line.Stamps = dates.Stamps(p.Said)
	line.Bracketed = len(line.Stamps) > 0 && strings.HasSuffix(words[:line.Stamps[0].Start], "(")
	line.Role = r.roleOfDated(p, &line)
	if line.Role == aside {
		line.Role = r.roleOfWords(p)
		_, underway := p.Opens(venueOpenings) // "En Route Oslo" is not in Oslo
		if line.Role == nameLine && !underway && (phrase.IsVenue(p) || r.isOfficeAndTown(p)) {
			line.place, _ = r.lastPlace(words[:line.To])
		}
		line.clock = line.Role == aside && phrase.IsClockTime(p)
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
		return text.Longer(leaf.String, phrase.SurelyBody) || paper.EndsLikeSentence(leaf.String)
	}
	return false
}

// isLongSentence reports words long enough for the text that end as sentences
// do.
func isLongSentence(words string) bool {
	return text.Longer(words, phrase.SurelyBody-1) && paper.EndsLikeSentence(words)
}

// readLabel reads a line with a label: "[Title] …", "Date: …".
func (r lineReader) readLabel(words string, line *headLine) bool {
	label, from := phrase.LabelOf(words)
	if label == "" {
		return false
	}
	line.Role, line.Label, line.from = LabelLine, label, from
	if label == phrase.OtherField {
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
func (r lineReader) roleOfDated(p phrase.Phrase, line *headLine) LineRole {
	const mostSpaces = 12 // more are a sentence with a date in it
	if phrase.IsCaption(p) {
		return captionLine
	}
	words := p.Said
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
	case isNamelessByline(before, after):
		return PageDate
	case clock || strings.ContainsAny(words, "|•·") || phrase.IsPageLabel(before) || phrase.StartsWithPageWord(after):
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
	return (after == "" || phrase.StartsWithClock(after)) && r.isPlaceLine(words, 0, date.Start, line)
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
	p := phrase.Of(before)
	return p.NamesMeeting() || phrase.IsVenue(p)
}

// isNumberedPaper recognises the head of a telegram and keeps its place:
// "Cablegram 869 LONDON, 1 October 1940, 7 p.m.".
func (r lineReader) isNumberedPaper(words, before string, date dates.Stamp, line *headLine) bool {
	m, ok := numberedPapers.Opens(before)
	if !ok || m.Start > 0 {
		return false
	}
	behind := strings.TrimLeft(before[m.End:], " NnOo.:")
	place := strings.TrimLeft(behind, phrase.Figures+"/-")
	if len(place) == len(behind) || !strings.HasPrefix(place, " ") && !strings.HasPrefix(place, ", ") {
		return false
	}
	from := strings.Index(words, place)
	place = strings.TrimLeft(place, ", ")
	if _, _, known := r.placeIn(place); !known && !paper.InCapitals(place) {
		return false
	}
	return r.isPlaceLine(words, from, date.Start, line)
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
func (r lineReader) isPlaceLine(words string, from, to int, line *headLine) bool {
	const shortest = 4
	part := words[from:to]
	if a, b, ok := r.placeIn(part); ok {
		line.place = [2]int{from + a, from + b}
		return true
	}
	trimmed := strings.Trim(part, paper.EdgeMarks)
	if !IsPlaceName(trimmed) || phrase.IsVenue(phrase.Of(trimmed)) || phrase.IsPageLabel(trimmed) {
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
func (r lineReader) roleOfWords(p phrase.Phrase) LineRole {
	const mostHeadline = 15 // words; longer ones that say "today" tell a story
	words := p.Said
	byLength := func(short LineRole) LineRole {
		if text.Longer(words, phrase.SurelyBody-1) {
			return bodyLine
		}
		return short
	}
	switch {
	case phrase.IsNoLine(p):
		return aside
	case phrase.IsSection(p):
		return sectionLine
	case strings.HasPrefix(words, "Today, "), len(p.Fields) > mostHeadline && phrase.SaysToday(p):
		return bodyLine
	case r.isNameLine(p):
		return nameLine
	case strings.HasSuffix(words, "。"), paper.EndsLikeSentence(words) && !phrase.GoesOnBelow(p):
		return byLength(sentence)
	case !phrase.HasTitleShape(p):
		return byLength(aside)
	case paper.HasInnerSentence(words), phrase.IsQuotation(p):
		return sentence
	}
	return candidate
}

// isNameLine reports a name that is no title.
func (r lineReader) isNameLine(p phrase.Phrase) bool {
	named := phrase.IsPersonLine(p) || phrase.IsVenue(p) || phrase.IsCategory(p)
	return named || r.isTown(p) || r.isOffice(p) || r.isOfficeAndTown(p)
}
