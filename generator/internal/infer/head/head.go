// Package head reads what stands above the text of a document: it says of each
// line what it is (a place and date, an office, a caption, a line of the title
// …), and title, date and place are read from lines that are already known for
// what they are.
//
// The rules for its users: Read finds the head; ReadTitle is asked once, when
// the date of issue is known, since an untitled document is called by it.
package head

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// Head is a document of which is known what stands above its text: the
// dateline, the title and the lines between.
type Head struct {
	*meeting.Reader
	Dateline Dateline
	Above    Above // what stands above the text
	// Title is the index in Leaves of the title, -1 when no line of the text
	// is; TitleBlock holds it with the lines on which it goes on.
	Title      int
	TitleBlock TitleBlock
	Titled     archive.Fact // see ReadTitle
}

// Read finds what stands above the text of a paper.
func Read(p *paper.Paper) *Head {
	h := &Head{Reader: meeting.NewReader(p)}
	h.findHead()
	return h
}

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
	Label  string // of a labelLine: title, date or place
	from   int    // offset behind the label
	To     int    // offset of the end, marks behind it left out
	Stamps []dates.Stamp
	// bracketed reports a date in brackets: the day of a speech, which need
	// not be the day on which its text was given out.
	Bracketed bool
	clock     bool   // an aside that is a time of day
	place     [2]int // offsets of the place
}

func (l *headLine) hasPlace() bool { return l.place[1] > l.place[0] }

// Above is what stands above the text: its lines in order, and where the text
// begins.
type Above struct {
	Lines []headLine
	Body  int // index in leaves of the first block of the text proper
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
func (r *Head) findHead() {
	r.Dateline = r.findDateline()
	r.Above = r.readHead()
	r.Dateline = r.datelineOfHead()
	r.TitleBlock = r.findTitle()
	r.Title = r.TitleBlock.First
}

// readHead walks over the blocks from the first to the text proper, and says
// of each what it is. Where a dateline opens the text, all above it is head.
func (r *Head) readHead() Above {
	h := Above{Body: -1}
	for i, leaf := range r.Leaves[:min(len(r.Leaves), mostHeadLines)] {
		if r.Dateline.Found && i == r.Dateline.Leaf {
			h.Body = i
			return h
		}
		line := r.classify(leaf, i)
		if line.Role == bodyLine && !r.Dateline.Found {
			h.Body = h.backOverSentences(i)
			return h
		}
		if line.Role == aside && line.clock {
			r.venueAbove(&h)
		}
		if n := len(h.Lines); n > 0 && line.Role == candidate && isAddressee(leaf.String) && h.Lines[n-1].Role == nameLine {
			line.Role = nameLine
		}
		h.Lines = append(h.Lines, line)
		if line.Role == bodyLine || line.Role == sectionLine {
			h.Body = i
			if !r.Dateline.Found {
				return h
			}
		}
	}
	h.Body = len(h.Lines)
	if n := len(h.Lines); n > 0 && n == len(r.Leaves) {
		h.Body = n - 1 // all is short: the last line is the text
	}
	return h
}

// goesOnBelow reports a line of a title that goes on behind a comma or a
// colon: one in capitals, or one that names a document.
func goesOnBelow(words string, fields []string) bool {
	switch words[len(words)-1] {
	case ',':
		return paper.InCapitals(words)
	case ':':
		return paper.InCapitals(words) || isNameCase(fields) && isDocument(paper.PlainLower(words))
	}
	return false
}

// isAddressee reports an office in capitals, as memoranda list those they go
// to one below the other.
func isAddressee(words string) bool {
	return strings.HasPrefix(words, "THE ") && paper.InCapitals(words)
}

// venueAbove takes a name right above a time of day, "11:07 A.M. EST", for the
// place where a speech was made.
func (r *Head) venueAbove(h *Above) {
	for i := len(h.Lines) - 1; i >= 0; i-- {
		l := &h.Lines[i]
		if l.Role == DateOnly || l.Role == nameLine || l.Role == placeOnly {
			continue
		}
		words := r.lineWords(l)
		if l.Role == candidate && isNameCase(strings.Fields(words)) && !isDocument(paper.PlainLower(words)) && !strings.Contains(words, "ASEAN") {
			l.Role = nameLine
		}
		return
	}
}

// backOverSentences is where the text begins when a long paragraph of it
// stands at i: short sentences right above it belong to it.
func (h *Above) backOverSentences(i int) int {
	for i > 0 && h.Lines[i-1].Role == sentence {
		i--
	}
	h.Lines = h.Lines[:i]
	return i
}

// classify says what a block above the text is.
func (r *Head) classify(leaf *paper.Block, i int) headLine {
	words := leaf.String
	line := headLine{Leaf: i, To: len(strings.TrimRight(words, " |"))}
	switch {
	case leaf.Kind == text.Clause, leaf.Kind == text.Code, leaf.Kind == text.Table:
		line.Role = bodyLine
		return line
	case leaf.Kind == text.Item, leaf.Kind == text.Markup:
		if len(words) > surelyBody || paper.EndsLikeSentence(words) {
			line.Role = bodyLine
		}
		return line
	case len(words) > longestHead, opensText(words):
		line.Role = bodyLine
		return line
	}
	if label, from := labelOf(words); label != "" {
		line.Role, line.Label, line.from = LabelLine, label, from
		line.Stamps = dates.Stamps(words)
		r.readLabelled(words, &line)
		return line
	}
	if r.saysAdopted(words, &line) {
		return line
	}
	if len(words) >= surelyBody && strings.HasSuffix(words, ".") && paper.EndsLikeSentence(words) && !isCaption(words) {
		line.Role = bodyLine
		return line
	}
	line.Stamps = dates.Stamps(words[:line.To])
	line.Bracketed = len(line.Stamps) > 0 && strings.HasSuffix(words[:line.Stamps[0].Start], "(")
	line.Role = r.roleOfDated(words[:line.To], &line)
	if line.Role == aside {
		line.Role = r.roleOfWords(leaf, words[:line.To])
		line.clock = line.Role == aside && isClockTime(words, strings.Fields(words))
	}
	return line
}

// saysAdopted reads a line that says when and where the text was adopted:
// "(Adopted in Oslo on 6 September 2023)".
func (r *Head) saysAdopted(words string, line *headLine) bool {
	const longest = 160
	if len(words) > longest || !paper.StartsWithAny(strings.TrimLeft(words, "("), closingWords) {
		return false
	}
	line.Stamps = dates.Stamps(words)
	if len(line.Stamps) != 1 || len(strings.Fields(words[line.Stamps[0].End:])) > FewWordsBehind {
		return false
	}
	line.Role, line.Label = LabelLine, "date"
	r.readLabelled(words, line)
	return true
}

// roleOfDated is the role of a line that holds a date, or a place alone; aside
// when the date says nothing of what the line is.
func (r *Head) roleOfDated(words string, line *headLine) LineRole {
	if isCaption(words) {
		return captionLine
	}
	if len(line.Stamps) == 0 {
		if from, to, ok := r.PlaceIn(words); ok {
			line.place = [2]int{from, to}
			return placeOnly
		}
		return aside
	}
	if paper.EndsLikeSentence(words) && strings.Count(words, " ") > 12 {
		return aside
	}
	first := line.Stamps[0]
	before, after := strings.Trim(words[:first.Start], paper.EdgeMarks), strings.Trim(words[first.End:], paper.EdgeMarks)
	_, _, clock := dates.Clock(words)
	switch {
	case before == "" && after == "" && !clock:
		return DateOnly
	case before != "" && (after == "" || startsWithClock(after)) && r.isPlaceLine(words, 0, first.Start, line),
		before == "" && r.isPlaceLine(words, first.End, len(words), line):
		return PlaceDate
	case after == "" && !clock && (isVenue(before) || isRemote(before)):
		r.placeOfVenue(words, line)
		return PlaceDate
	case before == "" && !clock && strings.HasPrefix(strings.TrimLeft(words[first.End:], " "), ",") && (isVenue(after) || isRemote(after)):
		r.placeOfVenue(words, line)
		return PlaceDate
	case clock || strings.ContainsAny(words, "|•·") || isPageLabel(before) || startsWithPageWord(strings.ToLower(after)):
		return PageDate
	}
	return aside
}

// roleOfWords is the role of a line by its words.
func (r *Head) roleOfWords(leaf *paper.Block, words string) LineRole {
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
	case paper.EndsLikeSentence(words) && !goesOnBelow(words, fields):
		if len(words) >= surelyBody {
			return bodyLine
		}
		return sentence
	case !hasTitleShape(leaf, words, fields):
		if len(words) >= surelyBody {
			return bodyLine
		}
		return aside
	case paper.HasInnerSentence(words), isQuotation(words, fields):
		return sentence
	}
	return candidate
}
