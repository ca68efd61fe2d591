// Package head reads what stands above the text of a document: package topline
// says what each line is by itself, and head what the lines are together: which
// is the title, where the text begins, what is the page's. Title, date and place
// are read from lines that are already known for what they are.
//
// The rules for its users:
//
//   - Read finds the head. Its Opening says once, for all rules, how a document
//     opens: the lines above the text, title, dateline, the paragraph that leads,
//     its first sentence, the body and the foot. No rule works them out again.
//   - ReadTitle is asked once, when the date of issue is known, since an untitled
//     document is called by it.
package head

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
)

// Head is a document of which is known how it opens.
type Head struct {
	*meeting.Reader
	Opening
	Titled  archive.Fact // see ReadTitle
	MenuEnd int          // the line on which a menu above the title ends, whose entries say nothing of the text
}

// Read finds what stands above the text of a paper.
func Read(p *paper.Paper) *Head {
	h := &Head{Reader: meeting.NewReader(p), Opening: openingOf(p)}
	h.setMastheadAside()
	menu{h}.close()
	return h
}

// Above is what stands above the text: its lines in order, and where the text
// begins.
type Above struct {
	Lines []topline.Line
	Body  int // index in leaves of the first block of the text proper
}

// aboveReader walks over the blocks from the first to the text proper.
type aboveReader struct {
	topline.Reader
	leaves   []*paper.Block
	dateline topline.Dateline
	bylines  []int // the lines on which writers are named, which were set aside
}

// read says of each block above the text what it is. Where a dateline opens the
// text, all above it is head.
func (r aboveReader) read() Above {
	var h Above
	fields := 0 // up to which block the fields of the page reach
	for i, leaf := range r.leaves[:min(len(r.leaves), topline.MostLines)] {
		if r.dateline.Found && i == r.dateline.Leaf {
			h.Body = i
			return h
		}
		belowFields := i > 0 && i == fields
		if i >= fields {
			fields = i + topline.FieldsFrom(r.leaves[i:])
		}
		if i < fields {
			h.Lines = append(h.Lines, r.ReadField(leaf, i))
			continue
		}
		line := r.Reader.Read(leaf, i)
		r.readNumbered(&line)
		if name, isLabel := strings.CutSuffix(leaf.String, ":"); belowFields && isLabel && phrase.IsFieldName(name) {
			line.Role = topline.Aside // "Full text:"
		}
		r.readBill(h.Lines, &line)
		if r.dateline.Broken && i > 0 {
			line.Role = topline.NameLine // of the agency
		}
		if r.endsWithVenue(i) {
			to := len(strings.TrimRight(leaf.String, ". "))
			line = topline.Line{Leaf: i, Role: topline.Candidate, To: to}
		}
		if line.Role == topline.BodyLine && r.endsTitle(h.Lines, leaf) {
			line = topline.Line{Leaf: i, Role: topline.Aside, To: len(leaf.String), Stamps: dates.Stamps(leaf.String)}
		}
		if line.Role == topline.BodyLine && !r.dateline.Found {
			role, ok := r.roleInHead(i, h.Lines)
			if !ok {
				h.Body = h.backOverSentences(i)
				return h
			}
			line.Role, line.Stamps, line.Banner = role, nil, role == topline.Aside
		}
		if line.Clock {
			r.venueAbove(h.Lines)
		}
		n := len(h.Lines)
		belowName := n > 0 && h.Lines[n-1].Role == topline.NameLine
		if belowName && line.Role == topline.Candidate && phrase.IsAddressee(leaf.String) {
			line.Role = topline.NameLine
		}
		if n > 0 {
			r.readCutPlace(&h.Lines[n-1], &line)
			r.readDatedPoint(&h.Lines[n-1], &line)
			r.readBelowLabel(&h.Lines[n-1], &line)
		}
		if n > 0 {
			r.readPlaceOfWriter(&h.Lines[n-1], &line)
		}
		if n > 0 && (line.Role == topline.Candidate || line.Role == topline.PageDate) {
			r.readTown(&h.Lines[n-1], &line) // newspapers have names like towns
		}
		if n > 0 && h.Lines[n-1].Role == topline.DateOnly && !line.HasPlace() {
			r.ReadTownBehind(leaf, &line)
		}
		if n > 0 && line.Role == topline.Candidate && isLabelOfWriter(r.leaves[h.Lines[n-1].Leaf].String) {
			line.Role = topline.NameLine
		}
		if n > 0 && line.Role == topline.Candidate {
			r.readCaption(&h.Lines[n-1], &line)
		}
		if n > 0 && line.Role == topline.NameLine {
			r.readPerson(&h.Lines[n-1], &line)
		}
		if line.Role == topline.SectionLine && (r.isDrawerAbove(i, h.Lines) || r.isAmongShortLines(i) ||
			isInitialled(r.leaves[i:])) {
			line.Role = topline.NameLine
		}
		h.Lines = append(h.Lines, line)
		if line.Role == topline.SectionLine && !r.dateline.Found {
			h.Body = i
			return h
		}
	}
	h.Body = len(h.Lines)
	if n := len(h.Lines); n == len(r.leaves) && n > 0 {
		h.Body = n - 1 // all is short: the last line is the text
	}
	return h
}

// readNumbered takes a heading behind its number for a title when the fields of its
// text stand right below it: a digest numbers the texts that it gathers. A text with
// another one is the whole digest.
func (r aboveReader) readNumbered(line *topline.Line) {
	heading := r.leaves[line.Leaf]
	if !phrase.IsNumbered(heading.String) || topline.FieldsFrom(r.leaves[line.Leaf+1:]) == 0 {
		return
	}
	for i := line.Leaf + 1; i+1 < len(r.leaves); i++ {
		_, field := phrase.FieldOf(r.leaves[i+1].String)
		if field > 0 && r.leaves[i].Kind == heading.Kind && phrase.IsNumbered(r.leaves[i].String) {
			return
		}
	}
	number, _, _ := strings.Cut(heading.String, " ")
	line.Role, line.From = topline.Candidate, len(number)+len(" ")
}

// isDrawerAbove reports a line that reads like the heading of a section, "General",
// but stands above the title as the drawer of a site does: right below another
// drawer, nothing above it may be a title, and right below it stands a line that may
// be one, and no text.
func (r aboveReader) isDrawerAbove(i int, above []topline.Line) bool {
	isName := func(l topline.Line) bool { return l.Role == topline.NameLine || l.Role == topline.Aside }
	if i+1 >= len(r.leaves) || slices.ContainsFunc(above, func(l topline.Line) bool { return !isName(l) }) {
		return false
	}
	n := len(above)
	if n == 0 || above[n-1].Role != topline.NameLine || r.leaves[above[n-1].Leaf].End+1 != r.leaves[i].Line {
		return false
	}
	return r.Reader.Read(r.leaves[i+1], i+1).Role == topline.Candidate
}

// endsTitle reports a line, however long, with which a title goes on: it begins with a small letter,
// right below a few words that may be one, and is no sentence. "JOINT DECLARATION" and "of the Fifth
// Meeting between …".
func (r aboveReader) endsTitle(above []topline.Line, leaf *paper.Block) bool {
	const longest, most = 240, 6 // letters; words of a title that goes on
	n := len(above)
	if n == 0 || above[n-1].Role != topline.Candidate || leaf.Kind != text.Paragraph ||
		!paper.StartsSmall(leaf.String) {
		return false
	}
	title := r.leaves[above[n-1].Leaf].String
	return phrase.IsDocument(title) && len(strings.Fields(title)) <= most && !text.Longer(leaf.String, longest) &&
		!paper.EndsLikeSentence(leaf.String)
}

// isLabelOfWriter reports a label alone on its line that says who wrote what stands below: "WRITER:".
func isLabelOfWriter(words string) bool {
	label, isLabel := strings.CutSuffix(strings.TrimRight(words, " "), ":")
	return isLabel && writerLabels.Has(label)
}

// readPlaceOfWriter takes the line right below the name of who reports, "From ANNA LEE,", for the
// place where he is: "in Oslo".
func (r aboveReader) readPlaceOfWriter(above, line *topline.Line) {
	const in = "in "
	writer, leaf := r.leaves[above.Leaf], r.leaves[line.Leaf]
	name, isWriter := strings.CutPrefix(strings.TrimSuffix(writer.String, ","), "From ")
	place, isPlace := strings.CutPrefix(leaf.String, in)
	if isWriter && isPlace && writer.End+1 == leaf.Line && phrase.IsPersonName(phrase.Of(name)) &&
		r.IsWholePlace(place) {
		line.Role, line.Place = topline.PlaceOnly, [2]int{len(in), len(leaf.String)}
	}
}

// isPaperOfVolume reports a paper behind its number, with the page of its volume above it alone:
// "122. Memorandum of Conversation". Another one right below makes a list of them.
func (r aboveReader) isPaperOfVolume(above []topline.Line, i int) bool {
	isOther := func(l topline.Line) bool { return l.IsDated() || l.Role == topline.SentenceLine }
	return len(above) > 0 && i+1 < len(r.leaves) && topline.NamesNumberedPaper(r.leaves[i]) &&
		!topline.NamesNumberedPaper(r.leaves[i+1]) && !slices.ContainsFunc(above, isOther)
}

// isAmongShortLines reports a line that reads like the heading of a section and has short
// lines around it that are no text: "GENERAL" between the symbols at the head of a paper of
// the United Nations says who may read it. A heading in Markdown is one.
func (r aboveReader) isAmongShortLines(i int) bool {
	const most, below = 40, 3 // letters, lines
	if i+below >= len(r.leaves) || r.leaves[i].Kind == text.Heading || phrase.IsNumbered(r.leaves[i].String) {
		return false
	}
	return !slices.ContainsFunc(r.leaves[i+1:i+1+below], func(leaf *paper.Block) bool {
		return leaf.Kind != text.Paragraph || text.Longer(leaf.String, most) || paper.EndsLikeSentence(leaf.String)
	})
}

// isInitialled reports a name that begins with an initial, "A. Bo Lee", and no section "A": the day of the page
// stands close below it.
func isInitialled(leaves []*paper.Block) bool {
	const near, most, longest = 3, 5, 40 // lines, words, letters
	words := leaves[0].String
	fields := strings.Fields(words)
	isName := len(words) <= longest && len(fields) > 1 && len(fields) <= most && len(fields[0]) == len("A.") &&
		strings.HasSuffix(fields[0], ".") && phrase.IsNameCase(fields)
	return isName && slices.ContainsFunc(leaves[1:min(len(leaves), 1+near)], func(leaf *paper.Block) bool {
		_, isDay := dates.IsDate(leaf.String)
		return isDay
	})
}

// readBill takes what stands right below the number of a bill or a resolution, "H.
// RES. 5", for the words by which it is called, when they say what it does:
// "Recognizing the ports of the isles." They end as a sentence does.
func (r aboveReader) readBill(lines []topline.Line, line *topline.Line) {
	n := len(lines)
	if r.isPaperOfVolume(lines, line.Leaf) {
		to := len(topline.WithoutNoteMark(r.leaves[line.Leaf].String))
		*line = topline.Line{Leaf: line.Leaf, To: to, Role: topline.Candidate, Bill: true}
		return
	}
	if at := topline.BehindNumberOfResolution(r.leaves[line.Leaf].String); at > 0 && n > 0 {
		to := len(r.leaves[line.Leaf].String)
		*line = topline.Line{Leaf: line.Leaf, From: at, To: to, Role: topline.Candidate, Bill: true}
		return
	}
	if n == 0 || !topline.IsBillNumber(r.leaves[lines[n-1].Leaf].String) {
		return
	}
	words := r.leaves[line.Leaf].String
	first, _, _ := strings.Cut(words, " ")
	if strings.HasSuffix(first, "ing") && !text.Longer(words, longestBill) {
		*line = topline.Line{Leaf: line.Leaf, To: len(words), Role: topline.Candidate, Bill: true}
	}
}

// readCutPlace takes a day behind the second half of a place, whose first half
// is the line right above ("Kuala", "Lumpur, 7 August 1977"), for the day of the
// document.
func (r aboveReader) readCutPlace(above, line *topline.Line) {
	adjoins := r.leaves[line.Leaf].Line == r.leaves[above.Leaf].End+1
	if line.Role != topline.Candidate || !adjoins || len(line.Stamps) != 1 {
		return
	}
	words, day := r.leaves[line.Leaf].String[:line.To], line.Stamps[0]
	half := strings.Trim(words[:day.Start], paper.EdgeMarks)
	ends := strings.Trim(words[day.End:], paper.EdgeMarks) == ""
	if ends && r.IsWholePlace(r.leaves[above.Leaf].String+" "+half) {
		line.Role, above.Role = topline.DateOnly, topline.Aside
	}
}

// readDatedPoint takes the first point of a list right below a title, when it is
// a day and no more, for the day of the page: sites print a row of small facts
// there.
func (r aboveReader) readDatedPoint(above, line *topline.Line) {
	leaf := r.leaves[line.Leaf]
	if leaf.Kind != text.Item || above.Role != topline.Candidate || line.Role != topline.Aside {
		return
	}
	stamps := dates.Stamps(leaf.String)
	if len(stamps) == 1 && stamps[0].Start == 0 && stamps[0].End == len(leaf.String) {
		line.Role, line.Stamps = topline.PageDate, stamps
	}
}

// readBelowLabel takes a day for the one that the label right above it announces:
// "Issue date:" and the day on the next line.
func (r aboveReader) readBelowLabel(above, line *topline.Line) {
	label := strings.TrimRight(r.leaves[above.Leaf].String, " ")
	adjoins := r.leaves[line.Leaf].Line == r.leaves[above.Leaf].End+1
	words := r.leaves[line.Leaf].String
	if !adjoins || !strings.HasSuffix(label, ":") ||
		line.Role != topline.DateOnly && !opensWithDay(words, line.Stamps) {
		return
	}
	if fact, _ := phrase.LabelOf(label + " " + words); fact == "date" {
		line.Role, line.Label = topline.LabelLine, fact
	}
}

// opensWithDay reports a day with a note in brackets behind it: "5 May 2016 (as it was delivered)".
func opensWithDay(words string, stamps []dates.Stamp) bool {
	return len(stamps) == 1 && stamps[0].Start == 0 && strings.HasPrefix(words[stamps[0].End:], " (") &&
		strings.HasSuffix(words, ")")
}

// readTown takes a name and a day, or a day and a name, right below a title for
// the day of the document, and the name for its place when the text says that
// something was done there: writers sign as towns are written.
func (r aboveReader) readTown(above, line *topline.Line) {
	if above.Role != topline.Candidate || len(line.Stamps) != 1 {
		return
	}
	words := r.leaves[line.Leaf].String[line.From:line.To]
	day := line.Stamps[0]
	name := strings.Trim(words[:day.Start]+words[day.End:], paper.EdgeMarks)
	const most = 3 // words
	whole := day.Start == 0 || day.End == len(words)
	if !whole || len(strings.Fields(name)) > most || !topline.IsPlaceName(name) || r.IssuerNamed(name) != nil {
		return
	}
	if !r.isSaidAsPlace(name) {
		return
	}
	line.Role = topline.PlaceDate
	start := line.From + strings.Index(words, name)
	line.Place = [2]int{start, start + len(name)}
}

// isSaidAsPlace reports whether the text says of something that it was done in
// a place of that name.
func (r aboveReader) isSaidAsPlace(name string) bool {
	const blocks = 24
	for _, leaf := range r.leaves[:min(len(r.leaves), blocks)] {
		before, rest, found := strings.Cut(leaf.String, name)
		for ; found; before, rest, found = strings.Cut(rest, name) {
			if value, _ := prepositionBefore(before, len(before)); value == "where" {
				return true
			}
		}
	}
	return false
}

// readPerson takes a name right above an office, "Anna R. Lee" above "Assistant
// Secretary, Bureau of Ports", for that of the person who holds it.
func (r aboveReader) readPerson(above, office *topline.Line) {
	fields := strings.Fields(r.leaves[office.Leaf].String)
	adjoins := r.leaves[office.Leaf].Line == r.leaves[above.Leaf].End+1
	if above.Role != topline.Candidate || !adjoins || !phrase.IsOffice(fields) {
		return
	}
	if phrase.IsPersonName(phrase.Of(r.leaves[above.Leaf].String[above.From:above.To])) {
		above.Role = topline.NameLine
	}
}

// readCaption takes a line right below the mark of a picture, "(Photo) …", for
// words below a picture too.
func (r aboveReader) readCaption(above, line *topline.Line) {
	words := r.leaves[above.Leaf].String
	m, marked := captionMarks.Opens(words)
	marked = marked && m.Start == 0 && strings.HasPrefix(words, "(")
	if marked && r.leaves[line.Leaf].Line == r.leaves[above.Leaf].End+1 {
		line.Role = topline.CaptionLine
	}
}

// venueAbove takes a name right above a time of day, "11:07 A.M. EST", for the
// place where a speech was made. A heading above which nothing may be a title is one.
func (r aboveReader) venueAbove(lines []topline.Line) {
	for i := len(lines) - 1; i >= 0; i-- {
		l := &lines[i]
		if l.Role == topline.DateOnly || l.Role == topline.NameLine || l.Role == topline.PlaceOnly {
			continue
		}
		words := r.leaves[l.Leaf].String[l.From:l.To]
		named := phrase.IsNameCase(strings.Fields(words)) && !phrase.NamesASEAN(words) && !phrase.IsDocument(words)
		isTitle := r.leaves[l.Leaf].Kind == text.Heading &&
			!slices.ContainsFunc(lines[:i], func(l topline.Line) bool { return l.Role == topline.Candidate })
		if l.Role == topline.Candidate && named && !isTitle {
			l.Role = topline.NameLine
		}
		return
	}
}

// backOverSentences is where the text begins when a long paragraph of it
// stands at i: short sentences right above it belong to it.
func (h *Above) backOverSentences(i int) int {
	for i > 0 && h.Lines[i-1].Role == topline.SentenceLine {
		i--
	}
	h.Lines = h.Lines[:i]
	return i
}

// endsWithVenue reports a title that ends, behind a full stop, with the venue which
// the line right below it prints again: "Opening of the Ports. Harbour Inn, Oslo."
func (r aboveReader) endsWithVenue(i int) bool {
	if i+1 >= len(r.leaves) {
		return false
	}
	venue := strings.TrimRight(r.leaves[i+1].String, ". ")
	title, ends := strings.CutSuffix(strings.TrimRight(r.leaves[i].String, ". "), venue)
	return ends && venue != "" && strings.HasSuffix(title, ". ") && phrase.IsNameCase(strings.Fields(venue))
}
