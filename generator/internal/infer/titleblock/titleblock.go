// Package titleblock chooses the title of a document among the lines above its text, of which
// package topline says what each is by itself: the line that says it is, else the one that most
// looks like the title of a document, with the lines on which it goes on.
//
// The rules for its users:
//
//   - Find is called once, with all that stands above a text; it leaves its score in each line.
//   - A Block has offsets in the leaves of the paper. Words joins its lines; Within gives the part
//     of each that belongs to it.
package titleblock

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/text/typescript"
)

// Block is the title among the lines of the head: a line, or two or three
// that follow each other.
type Block struct {
	First, Last int         // indexes in leaves, -1 when there is none
	From, To    int         // offsets in the first and the last of them
	Label       bool        // "[Title] …"
	Score       int         // how much it looks like a title
	Whole       int         // offset of the end of the last line, with a day that is cut off
	Crumb       *text.Block // the step of a path that is the title
}

// None stands where no line is one.
var None = Block{First: -1, Last: -1}

// sure is the score of a line that says that it is the title.
const sure = 100

// How many lines there may be.
const (
	mostTitleLines   = 8
	mostSpeakerLines = 5 // of a speech, its speaker with his offices, and “at the …”
)

// Find is the title among the lines above the text of a paper, which begins with the leaf at an
// index; None where no line is one.
func Find(reader topline.Reader, p *paper.Paper, lines []topline.Line, body int) Block {
	crumbs, others := linesOfPage(p.Body)
	return titles{reader, p.Source, p.Leaves, lines, crumbs, others, p.Body.Markdown, body}.find()
}

// titles chooses the title among the lines above a text.
type titles struct {
	topline.Reader
	source   *archive.Source
	leaves   []*paper.Block
	lines    []topline.Line
	crumbs   []*text.Block // the breadcrumbs of the page
	page     []*text.Block // other lines that were set aside
	markdown bool          // headings are marked as such, and not guessed
	body     int           // index in leaves of the first block of the text proper
}

// find is the title: the line that says it is, else the one that most looks
// like the title of a document, of equals the first.
func (r titles) find() Block {
	const weak = 2 // of a line for which nothing speaks
	if debated := r.debatedTitle(); debated.First >= 0 {
		return debated
	}
	best, highest := None, -1
	for i := 0; i < len(r.lines); i++ {
		l := &r.lines[i]
		if l.Role == topline.LabelLine && l.Label == "title" {
			end := r.endOfLabelled(i)
			return Block{First: l.Leaf, Last: end.Leaf, From: r.behindSite(l), To: end.To, Whole: end.To,
				Label: true, Score: sure}
		}
		if l.Bill {
			to := min(l.To, len(strings.TrimRight(r.leaves[l.Leaf].String, ". ")))
			return Block{First: l.Leaf, Last: l.Leaf, From: l.From, To: to, Score: sure, Whole: to}
		}
		announced := l.Role == topline.SentenceLine && i+1 < len(r.lines) && r.follows(l, &r.lines[i+1]) &&
			phrase.Announces(r.words(l), r.words(&r.lines[i+1]))
		if l.Role != topline.Candidate && !announced || l.Leaf+1 == len(r.leaves) || r.isSpeaker(l) ||
			r.isRowOfHouses(l) || l.OpensWithClock() || r.isBesideSender(i) {
			continue
		}
		n := joining{r}.linesOfTitle(i)
		end := &r.lines[i+n-1]
		if words := r.words(end); paper.EndsLikeSentence(words) {
			beforeDay := strings.HasSuffix(words, ",") && i+n < len(r.lines) && r.lines[i+n].IsDated()
			if !strings.HasSuffix(words, ":") && !beforeDay && !topline.NamesByWhom(phrase.Of(words)) {
				continue // it goes on with what is no title
			}
			end.To--
		}
		r.cutColumn(l)
		r.cutSiteName(l, end)
		r.cutByline(end)
		whole := end.To
		r.cutGluedDay(end)
		r.cutWeekday(l, end)
		block := Block{First: l.Leaf, Last: end.Leaf, From: l.From, To: end.To, Whole: whole}
		p := phrase.Of(Words(r.leaves, block))
		if block.First < block.Last && phrase.IsOffice(p.Fields) && phrase.IsNameCase(p.Fields) {
			continue // whose paper it is, over two lines
		}
		block.Score = r.score(block, i)
		for k := i; k < i+n; k++ {
			r.lines[k].Score = block.Score
		}
		isLetterhead := block.Score == highest && r.isLetterhead(best) && !r.isLetterhead(block)
		if block.Score > highest || isLetterhead {
			best, highest = block, block.Score
		}
		i += n - 1
	}
	for _, other := range [...]func() Block{
		r.numberedTitle, r.definedTitle, r.toldTitle, r.quotedTitle, r.shoutedTitle,
	} {
		if best.First < 0 {
			best = other()
		}
	}
	if best.First >= 0 && best.Score < weak {
		if quoted := r.quotedTitle(); quoted.First >= 0 {
			best = quoted
		}
	}
	r.takeNameAbove(&best)
	r.cutNoteMark(&best)
	r.cutManner(&best)
	if best.First < 0 {
		return titleOfCrumbs(r.crumbs)
	}
	return best
}

// isBesideSender reports a line above the one that says who sends a telegram, or right below it: how
// many words it has, who may read it, to whom it goes.
func (r titles) isBesideSender(i int) bool {
	const reach = 4 // lines
	isSender := func(l topline.Line) bool { return topline.IsSender(r.leaves[l.Leaf].String) }
	for k := i; k > 0 && r.follows(&r.lines[k-1], &r.lines[k]); k-- {
		if isSender(r.lines[k-1]) {
			return true
		}
	}
	return slices.ContainsFunc(r.lines[i+1:min(len(r.lines), i+1+reach)], isSender)
}

// words are those of a line of the head.
func (r titles) words(l *topline.Line) string { return r.leaves[l.Leaf].String[l.From:l.To] }

// cutColumn takes the number of the column off the head of a title that the record of a parliament
// prints right before it: "Column: 24PORTS AND BOATS".
func (r titles) cutColumn(l *topline.Line) {
	number, ok := strings.CutPrefix(r.words(l), "Column: ")
	behind := strings.TrimLeft(number, phrase.Figures)
	if ok && behind != "" && behind != number {
		l.From = l.To - len(behind)
	}
}

// cutSiteName takes the name of the site off the end of a title, "Ports open | The
// Harbour Post", or off its head, "The Harbour Post: Ports open". Behind a bar it
// may be any office; behind another mark it must be a newspaper's, and the text
// must not speak of it. It may stand at both.
func (r titles) cutSiteName(first, last *topline.Line) {
	const fewest = 4 // words of a title behind its drawer
	words := r.words(last)
	if at, to := phrase.LastPart(words); at != -1 {
		name := phrase.Of(words[to:])
		bar := strings.HasSuffix(words[:to], "| ")
		if bar && r.IsOffice(name) || r.isForeignSite(name) || r.isInField(name) {
			last.To = last.From + len(strings.TrimRight(words[:at], " "))
			words = r.words(last)
			if at, to := phrase.LastPart(words); at != -1 && phrase.IsCategory(phrase.Of(words[to:])) {
				last.To = last.From + len(strings.TrimRight(words[:at], " "))
			}
		}
	}
	words = r.words(first)
	for _, mark := range [...]string{": ", " | ", "|", " - ", " – ", " — ", " / "} {
		name, rest, _ := strings.Cut(words, mark)
		if rest == "" {
			continue // the mark does not stand there, or ends the line
		}
		drawer := mark == "|" && !strings.HasSuffix(name, " ") && phrase.IsCategory(phrase.Of(name)) ||
			mark == " / " && !strings.Contains(name, " ") && len(strings.Fields(rest)) >= fewest
		if drawer || r.isForeignSite(phrase.Of(name)) {
			first.From += len(words) - len(rest)
			return
		}
	}
}

// isInField reports the name that a field of the page gives, and nothing else, such as
// its source.
func (r titles) isInField(name phrase.Phrase) bool {
	return slices.ContainsFunc(r.lines, func(l topline.Line) bool {
		return l.Role == topline.LabelLine && l.Label == phrase.OtherField && strings.EqualFold(r.words(&l), name.Said)
	})
}

// cutByline takes the writer off the end of a headline: "Ports open to all ships By
// Anna Lee". Behind a document his name says whose it is.
func (r titles) cutByline(l *topline.Line) {
	const by, fewest = " By ", 5 // words of a headline
	before, name, ok := strings.Cut(r.words(l), by)
	p := phrase.Of(before)
	if ok && len(p.Fields) >= fewest && !p.NamesDocument() && phrase.IsPersonName(phrase.Of(name)) &&
		tellsInSmallLetters(p.Fields) {
		l.To = l.From + len(before)
	}
}

// tellsInSmallLetters reports a line written as a sentence is, in which a capital
// parts "By" from it.
func tellsInSmallLetters(fields []string) bool {
	const longWord = 4 // letters
	return slices.ContainsFunc(fields, func(field string) bool {
		return paper.StartsSmall(field) && len(field) >= longWord
	})
}

// isForeignSite reports the name of a newspaper of which the text does not speak.
func (r titles) isForeignSite(name phrase.Phrase) bool {
	const fewest, near = 2, 6 // words of a name, blocks in which a text names what its title is about
	if len(name.Fields) < fewest || !phrase.IsSite(name) || phrase.NamesASEAN(name.Said) {
		return false
	}
	text := r.leaves[min(r.body, len(r.leaves)):]
	speaks := func(leaf *paper.Block) bool { return strings.Contains(leaf.String, name.Said) }
	return !slices.ContainsFunc(text[:min(len(text), near)], speaks)
}

// cutGluedDay takes a place and a day off the end of a title to which they are
// glued: "Joint Statement on PortsOslo, 5 May 2016".
func (r titles) cutGluedDay(l *topline.Line) {
	words := r.words(l)
	stamps := dates.Stamps(words)
	if len(stamps) != 1 || strings.Trim(words[stamps[0].End:], paper.EdgeMarks) != "" {
		return
	}
	for at := stamps[0].Start - 1; at > 0; at-- {
		if glued := phrase.EndsSmall(words[:at]) && paper.IsCapital(words[at]); !glued {
			continue
		}
		if _, _, ok := r.PlaceIn(words[at:stamps[0].Start]); ok {
			l.To = l.From + at
		}
		return
	}
}

// cutWeekday takes the day with its weekday off the end of a title in capitals that names a document and a
// meeting, and the kind before it off its head: "TRANSCRIPT OPENING REMARKS PORT SUMMIT FRIDAY 5 MAY 2016". They
// stood on lines of their own.
func (r titles) cutWeekday(first, last *topline.Line) {
	words := r.words(last)
	stamps := dates.Stamps(words)
	if len(stamps) != 1 || !typescript.InCapitals(words) || strings.Trim(words[stamps[0].End:], paper.EdgeMarks) != "" {
		return
	}
	before := strings.TrimRight(words[:stamps[0].Start], " ,")
	at := strings.LastIndexByte(before, ' ')
	_, named := dates.Weekday(before[at+1:])
	p := phrase.Of(before)
	if at < 0 || !named && !stamps[0].Weekday || !p.NamesDocument() || !p.NamesMeeting() {
		return
	}
	if named {
		before = strings.TrimRight(before[:at], " ,")
	}
	last.To = last.From + len(before)
	kind, rest, _ := strings.Cut(r.words(first), " ")
	if m, ok := documentNouns.Opens(rest); ok && m.Start == 0 && phrase.IsCategory(phrase.Of(kind)) {
		first.From += len(kind) + len(" ")
	}
}

// joining tells which lines are one title.
type joining struct{ titles }

// linesOfTitle is the number of lines, from the candidate at i on, that are one
// title.
func (r joining) linesOfTitle(i int) int {
	for n := 2; n < mostSpeakerLines; n++ {
		if r.speakerBetween(r.lines[i:min(len(r.lines), i+n+1)], n) {
			return n + 1
		}
	}
	if n := r.linesBySpeaker(i); n > 1 {
		return n
	}
	n := 1
	for n < mostTitleLines && i+n < len(r.lines) {
		last, next := &r.lines[i+n-1], &r.lines[i+n]
		if !r.mayContinue(&r.lines[i], last, next) || !r.goesOn(&r.lines[i], last, next) {
			break
		}
		n++
	}
	return max(n, r.linesOfBlock(i))
}

// linesBySpeaker is the number of lines of a title that breaks off before who speaks, from
// the line at i on: "Statement by", a name and its offices, and "At the …", also with
// blank lines between them. It is 1 for any other line.
func (r joining) linesBySpeaker(i int) int {
	first := r.words(&r.lines[i])
	if !strings.HasSuffix(strings.ToLower(first), " by") || !phrase.IsDocument(first) {
		return 1
	}
	goesOn := func(n int) bool { // also a line that its column has broken
		if i+n >= len(r.lines) {
			return false
		}
		next := &r.lines[i+n]
		isRest := next.Role == topline.Candidate && r.follows(&r.lines[i+n-1], next)
		return phrase.OpensByJoining(r.words(next)) || isRest && !phrase.IsDocument(r.words(next))
	}
	for n := 1; n <= mostSpeakerLines && i+n < len(r.lines); n++ {
		l := &r.lines[i+n]
		words, hasOffice := strings.CutSuffix(r.words(l), ",") // which stands below
		named := l.Role == topline.NameLine || l.Role == topline.Candidate || l.Role == topline.Aside
		if !named && !hasOffice || paper.EndsLikeSentence(words) {
			return 1
		}
		if n > 1 && phrase.OpensByJoining(words) {
			for n++; goesOn(n); n++ {
			}
			return n
		}
	}
	return 1
}

// linesOfBlock is the number of lines in capitals, from that at i on, which stand
// together and of which the first names a document: a title is broken where its column
// ends, "AGREEMENT ON TRADE OF THE FRAMEWORK" above "AGREEMENT ON PORTS BETWEEN". Two
// lines alone may be two titles.
func (r joining) linesOfBlock(i int) int {
	const fewest = 3
	n := 0
	for n < mostTitleLines && i+n < len(r.lines) {
		l := &r.lines[i+n]
		words := r.words(l)
		isPart := l.Role == topline.Candidate || l.Role == topline.Aside && r.isPiece(l)
		if !isPart || !typescript.InCapitals(words) || n > 0 && !r.follows(&r.lines[i+n-1], l) {
			break
		}
		n++
	}
	if n < fewest || !phrase.IsDocument(r.words(&r.lines[i])) {
		return 1
	}
	return n
}

// mayContinue reports a line that can be the next one of a title: it looks like
// a title itself, is a name in capitals or of the speaker whose document it is,
// or a piece of a line.
func (r joining) mayContinue(first, last, next *topline.Line) bool {
	words := r.words(next)
	switch next.Role {
	case topline.Candidate:
		return true
	case topline.NameLine:
		speaker := strings.HasSuffix(r.words(last), ",") && phrase.IsDocument(r.words(first))
		return speaker || typescript.InCapitals(words)
	case topline.PlaceDate:
		return topline.SaysHeld(words) && typescript.InCapitals(words)
	case topline.Aside:
		return r.isPiece(next) || phrase.IsYears(words) || joiningWords.Has(words) || r.isInBrackets(last, next)
	}
	return false
}

// isInBrackets reports a few words in brackets right below a title, which say what of the thing
// it tells, or by which letters it goes: "(Overview of Results)", "(20th ATM+JAPAN)". A day, a
// place, the state of a text and the words below a picture are no part of it.
func (r joining) isInBrackets(title, below *topline.Line) bool {
	const fewest, most = 2, 6 // words
	words := r.words(below)
	inner, opened := strings.CutPrefix(words, "(")
	inner, closed := strings.CutSuffix(inner, ")")
	p := phrase.Of(inner)
	if !opened || !closed || inner == "" || strings.ContainsAny(inner, "():/") || len(p.Fields) < fewest ||
		len(p.Fields) > most || !r.follows(title, below) || len(dates.Scan(inner)) > 0 {
		return false
	}
	_, isOfPage := p.Opens(pageLineOpenings)
	_, _, isPlace := r.PlaceIn(inner)
	return !isOfPage && !isPlace && !phrase.IsNoLine(p) && paper.IsCapitalOrFigure(inner[0])
}

// isPiece reports a piece of a line: it begins with a small letter, and is
// neither a sentence nor a point of a list.
func (r titles) isPiece(l *topline.Line) bool {
	words := r.words(l)
	return paper.StartsSmall(words) && !paper.EndsLikeSentence(words) && r.leaves[l.Leaf].Kind != text.Item
}

// speakerBetween reports whether the n lines below the first of some, without a
// blank line between them, are one title with it: a speech, its speaker with an
// office, and "at the …".
func (r joining) speakerBetween(lines []topline.Line, n int) bool {
	if len(lines) <= n || lines[n].Role != topline.Aside || !phrase.IsDocument(r.words(&lines[0])) {
		return false
	}
	for k := 1; k <= n; k++ {
		named := lines[k].Role == topline.NameLine || lines[k].Role == topline.Candidate
		if !r.follows(&lines[k-1], &lines[k]) || k < n && !named {
			return false
		}
	}
	begin, _, _ := strings.Cut(r.words(&lines[n]), " ")
	return joiningWords.Has(begin) && r.isPiece(&lines[n])
}

// follows reports a line right below another one, without a blank line.
func (r titles) follows(above, below *topline.Line) bool {
	return r.leaves[below.Leaf].Line == r.leaves[above.Leaf].End+1
}

// goesOn reports whether a title goes on from one line to the next: it breaks
// off behind a word such as "of", goes on with one, or names the meeting whose
// statement it is.
func (r joining) goesOn(first, last, next *topline.Line) bool {
	a, b := r.words(last), r.words(next)
	if paper.PlainLower(a) == paper.PlainLower(b) || r.isMarkedApart(last, next) {
		return false
	}
	if phrase.BreaksOff(a) || phrase.IsYears(b) || r.follows(last, next) &&
		(phrase.Announces(a, b) || phrase.EndsWithPair(a)) {
		return true
	}
	if phrase.IsStandfirst(phrase.Of(b)) {
		return false
	}
	if m, isLetter := datedLetters.Opens(r.words(first)); isLetter && m.Start == 0 && r.follows(last, next) {
		return true
	}
	if r.isPiece(next) && r.follows(last, next) {
		return true
	}
	if phrase.OpensByJoining(b) || r.isInBrackets(last, next) || r.isOfSpeaker(first, last, next) {
		return true
	}
	capitals := typescript.InCapitals(a)
	if capitals != typescript.InCapitals(b) {
		return false
	}
	above, below := phrase.Of(a), phrase.Of(b)
	if below.NamesDocument() {
		const fewWords = 4 // "Joint Statement", right below the meeting that made it
		bare := len(below.Fields) <= fewWords && !below.NamesMeeting() && r.follows(last, next)
		return bare && above.NamesMeeting() && !above.NamesDocument()
	}
	ofMeeting := below.NamesMeeting() && above.NamesDocument() && !above.NamesMeeting() && !phrase.TellsNews(above)
	return ofMeeting || capitals && r.follows(last, next) && phrase.IsDocument(r.words(first))
}

// isOfSpeaker reports the office of a speaker right below the line that names the speech and him,
// "Address by Anna R. Lee, Jr." above "Minister for Ports at the Harbour Day", or the occasion.
func (r joining) isOfSpeaker(first, last, next *topline.Line) bool {
	_, speaker, ok := strings.Cut(r.words(last), " by ")
	if !ok || first != last || !r.follows(last, next) || !phrase.IsDocument(r.words(last)) || speaker == "" {
		return false
	}
	fields := strings.Fields(r.words(next))
	office, _, occasion := strings.Cut(r.words(next), " at the ")
	return phrase.IsNameCase(strings.Fields(speaker)) && occasion &&
		(phrase.IsOffice(fields) || phrase.IsOffice(strings.Fields(office)))
}

// isMarkedApart reports a line that the markup tells from the one above it: one of the
// two is a heading and the other is none, and the heading does not break off.
func (r joining) isMarkedApart(above, below *topline.Line) bool {
	if !r.markdown || r.follows(above, below) {
		return false
	}
	upper, lower := r.leaves[above.Leaf].Kind == text.Heading, r.leaves[below.Leaf].Kind == text.Heading
	return upper != lower && !(upper && phrase.BreaksOff(r.words(above)))
}

// linesOfPage are the breadcrumbs of a page, and its other lines that were set aside.
func linesOfPage(body *text.Body) (crumbs, others []*text.Block) {
	blocks := body.Blocks
	for i := range blocks[:min(len(blocks), topline.MostLines)] {
		switch blocks[i].Furniture {
		case "":
		case furniture.Breadcrumb:
			crumbs = append(crumbs, &blocks[i])
		default:
			others = append(others, &blocks[i])
		}
	}
	return crumbs, others
}

// titleOfCrumbs is the last step of a breadcrumb when it is long enough to be
// the title of a page, and not cut.
func titleOfCrumbs(crumbs []*text.Block) Block {
	const fewest = 4 // words
	for _, crumb := range crumbs {
		last := lastStep(crumb.String)
		cut := strings.HasSuffix(last, "...") || paper.EndsLikeSentence(last)
		if len(strings.Fields(last)) >= fewest && !cut {
			title := None
			title.Crumb, title.From, title.To = crumb, len(crumb.String)-len(last), len(crumb.String)
			return title
		}
	}
	return None
}

// lastStep is the page to which a path leads, "" for what is none.
func lastStep(path string) string {
	const marks = "»›>/|→·"
	at := strings.LastIndexAny(path, marks)
	if at < 0 {
		return ""
	}
	return strings.TrimLeft(path[at:], marks+" ")
}

// Words are the words of a title, its lines joined.
func Words(leaves []*paper.Block, block Block) string {
	if block.Crumb != nil {
		return block.Crumb.String[block.From:block.To]
	}
	if block.First < 0 {
		return "" // there is no title
	}
	var parts []string
	for i := block.First; i <= block.Last; i++ {
		from, to := block.Within(i, leaves)
		parts = append(parts, strings.TrimSpace(leaves[i].String[from:to]))
	}
	return strings.Join(parts, " ")
}

// Within are the offsets between which a block belongs to the title.
func (t *Block) Within(i int, leaves []*paper.Block) (from, to int) {
	to = len(leaves[i].String)
	if i == t.First {
		from = t.From
	}
	if i == t.Last {
		to = t.To
	}
	return from, to
}
