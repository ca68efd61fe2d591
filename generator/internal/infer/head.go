package infer

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/text"
)

// lineRole says what a line above the text is.
type lineRole uint8

const (
	aside       lineRole = iota // a salutation, a time, a count, a note: says nothing of title, date or place
	candidate                   // has the shape of a title
	sectionLine                 // the heading of a section: the text begins
	nameLine                    // an office, a site, a drawer of it, a venue, a person
	captionLine                 // below a picture
	sentence                    // a sentence too short to be the text: a summary, a caption
	dateOnly                    // a date and nothing else
	pageDate                    // a date with the time of day, "Published", a byline
	placeOnly                   // a place and nothing else
	placeDate                   // place and date, or date and venue
	labelLine                   // "[Date] January 14, 2007", "Venue: Cebu"
	bodyLine                    // the text itself
)

// headLine is a line above the text.
type headLine struct {
	leaf   int // index in leaves
	role   lineRole
	label  string // of a labelLine: title, date or place
	from   int    // offset behind the label
	to     int    // offset of the end, marks behind it left out
	stamps []dates.Stamp
	// bracketed reports a date in brackets: the day of a speech, which need
	// not be the day on which its text was given out.
	bracketed bool
	clock     bool   // an aside that is a time of day
	place     [2]int // offsets of the place
}

func (l *headLine) hasPlace() bool { return l.place[1] > l.place[0] }

// head is what stands above the text: its lines in order, and where the text
// begins.
type head struct {
	lines []headLine
	body  int // index in leaves of the first block of the text proper
}

const (
	mostHeadLines       = 60  // lines of a head; nobody prints more above a text
	longestHead         = 300 // bytes of a line above the text
	surelyBody          = 100 // bytes of a sentence that opens the text
	leavesBehind        = 3   // blocks that may stand between such a sentence and a dateline
	fewestWords         = 2
	longestTitleInWords = 40
)

// findHead finds what stands above the text, and in it dateline and title.
func (r *reading) findHead() {
	r.dateline = r.findDateline()
	r.head = r.readHead()
	r.dateline = r.datelineOfHead()
	r.titleBlock = r.findTitle()
	r.title = r.titleBlock.first
}

// readHead walks over the blocks from the first to the text proper, and says
// of each what it is. Where a dateline opens the text, all above it is head.
func (r *reading) readHead() head {
	h := head{body: -1}
	for i, leaf := range r.leaves[:min(len(r.leaves), mostHeadLines)] {
		if r.dateline.found && i == r.dateline.leaf {
			h.body = i
			return h
		}
		line := r.classify(leaf, i)
		if line.role == bodyLine && !r.dateline.found {
			h.body = h.backOverSentences(i)
			return h
		}
		if line.role == aside && line.clock {
			r.venueAbove(&h)
		}
		if n := len(h.lines); n > 0 && line.role == candidate && isAddressee(leaf.String) && h.lines[n-1].role == nameLine {
			line.role = nameLine
		}
		h.lines = append(h.lines, line)
		if line.role == bodyLine || line.role == sectionLine {
			h.body = i
			if !r.dateline.found {
				return h
			}
		}
	}
	h.body = len(h.lines)
	if n := len(h.lines); n > 0 && n == len(r.leaves) {
		h.body = n - 1 // all is short: the last line is the text
	}
	return h
}

// goesOnBelow reports a line of a title that goes on behind a comma or a
// colon: one in capitals, or one that names a document.
func goesOnBelow(words string, fields []string) bool {
	switch words[len(words)-1] {
	case ',':
		return inCapitals(words)
	case ':':
		return inCapitals(words) || isNameCase(fields) && isDocument(plainLower(words))
	}
	return false
}

// isAddressee reports an office in capitals, as memoranda list those they go
// to one below the other.
func isAddressee(words string) bool { return strings.HasPrefix(words, "THE ") && inCapitals(words) }

// venueAbove takes a name right above a time of day, "11:07 A.M. EST", for the
// place where a speech was made.
func (r *reading) venueAbove(h *head) {
	for i := len(h.lines) - 1; i >= 0; i-- {
		l := &h.lines[i]
		if l.role == dateOnly || l.role == nameLine || l.role == placeOnly {
			continue
		}
		words := r.lineWords(l)
		if l.role == candidate && isNameCase(strings.Fields(words)) && !isDocument(plainLower(words)) && !strings.Contains(words, "ASEAN") {
			l.role = nameLine
		}
		return
	}
}

// backOverSentences is where the text begins when a long paragraph of it
// stands at i: short sentences right above it belong to it.
func (h *head) backOverSentences(i int) int {
	for i > 0 && h.lines[i-1].role == sentence {
		i--
	}
	h.lines = h.lines[:i]
	return i
}

// classify says what a block above the text is.
func (r *reading) classify(leaf *block, i int) headLine {
	words := leaf.String
	line := headLine{leaf: i, to: len(strings.TrimRight(words, " |"))}
	switch {
	case leaf.Kind == text.Clause, leaf.Kind == text.Code, leaf.Kind == text.Table:
		line.role = bodyLine
		return line
	case leaf.Kind == text.Item, leaf.Kind == text.Markup:
		if len(words) > surelyBody || endsLikeSentence(words) {
			line.role = bodyLine
		}
		return line
	case len(words) > longestHead, opensText(words):
		line.role = bodyLine
		return line
	}
	if label, from := labelOf(words); label != "" {
		line.role, line.label, line.from = labelLine, label, from
		line.stamps = dates.Stamps(words)
		r.readLabelled(words, &line)
		return line
	}
	if r.saysAdopted(words, &line) {
		return line
	}
	if len(words) >= surelyBody && strings.HasSuffix(words, ".") && endsLikeSentence(words) && !isCaption(words) {
		line.role = bodyLine
		return line
	}
	line.stamps = dates.Stamps(words[:line.to])
	line.bracketed = len(line.stamps) > 0 && strings.HasSuffix(words[:line.stamps[0].Start], "(")
	line.role = r.roleOfDated(words[:line.to], &line)
	if line.role == aside {
		line.role = r.roleOfWords(leaf, words[:line.to])
		line.clock = line.role == aside && isClockTime(words, strings.Fields(words))
	}
	return line
}

// saysAdopted reads a line that says when and where the text was adopted:
// "(Adopted in Oslo on 6 September 2023)".
func (r *reading) saysAdopted(words string, line *headLine) bool {
	const longest = 160
	if len(words) > longest || !startsWithAny(strings.TrimLeft(words, "("), closingWords) {
		return false
	}
	line.stamps = dates.Stamps(words)
	if len(line.stamps) != 1 || len(strings.Fields(words[line.stamps[0].End:])) > fewWordsBehind {
		return false
	}
	line.role, line.label = labelLine, "date"
	r.readLabelled(words, line)
	return true
}

// roleOfDated is the role of a line that holds a date, or a place alone; aside
// when the date says nothing of what the line is.
func (r *reading) roleOfDated(words string, line *headLine) lineRole {
	if isCaption(words) {
		return captionLine
	}
	if len(line.stamps) == 0 {
		if from, to, ok := r.placeIn(words); ok {
			line.place = [2]int{from, to}
			return placeOnly
		}
		return aside
	}
	if endsLikeSentence(words) && strings.Count(words, " ") > 12 {
		return aside
	}
	first := line.stamps[0]
	before, after := strings.Trim(words[:first.Start], edgeMarks), strings.Trim(words[first.End:], edgeMarks)
	_, _, clock := dates.Clock(words)
	switch {
	case before == "" && after == "" && !clock:
		return dateOnly
	case before != "" && (after == "" || startsWithClock(after)) && r.isPlaceLine(words, 0, first.Start, line),
		before == "" && r.isPlaceLine(words, first.End, len(words), line):
		return placeDate
	case after == "" && !clock && (isVenue(before) || isRemote(before)):
		r.placeOfVenue(words, line)
		return placeDate
	case before == "" && !clock && strings.HasPrefix(strings.TrimLeft(words[first.End:], " "), ",") && (isVenue(after) || isRemote(after)):
		r.placeOfVenue(words, line)
		return placeDate
	case clock || strings.ContainsAny(words, "|•·") || isPageLabel(before) || startsWithPageWord(strings.ToLower(after)):
		return pageDate
	}
	return aside
}

// roleOfWords is the role of a line by its words.
func (r *reading) roleOfWords(leaf *block, words string) lineRole {
	fields := strings.Fields(words)
	switch {
	case len(fields) == 0, isSalutation(fields), isClockTime(words, fields), strings.HasPrefix(words, "("), isMenuLine(words, fields):
		return aside
	case isSection(words):
		return sectionLine
	case strings.Contains(words, "Today, ") || len(fields) > 15 && strings.Contains(words, " today "):
		return bodyLine
	case isPersonLine(fields), isVenue(words), r.isTown(words, fields), r.isOffice(words, fields), isCategory(words):
		return nameLine
	case endsLikeSentence(words) && !goesOnBelow(words, fields):
		if len(words) >= surelyBody {
			return bodyLine
		}
		return sentence
	case !hasTitleShape(leaf, words, fields):
		if len(words) >= surelyBody {
			return bodyLine
		}
		return aside
	case hasInnerSentence(words), isQuotation(words, fields):
		return sentence
	}
	return candidate
}
