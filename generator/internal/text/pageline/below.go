package pageline

import (
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	partsBelow   = lexicon.List("en/openings-below-a-text")
	related      = lexicon.List("en/words-of-related-headings")
	neighbours   = lexicon.List("en/words-of-neighbours")
	captions     = lexicon.List("en/labels-of-captions")
	updates      = lexicon.List("en/words-of-page-updates")
	asked        = lexicon.List("en/words-of-whom-to-ask")
	drawers      = lexicon.List("en/labels-of-drawers")
	givenOut     = lexicon.List("en/page-date-words")
	pictureFiles = lexicon.List("en/endings-of-picture-files")
	counters     = lexicon.List("en/labels-of-counters")
	sections     = lexicon.List("en/labels-of-sections")
)

// Kinds are those kinds of furniture that prove something of what stands below them.
type Kinds struct {
	EndMark    string // with which a text ends
	AuthorMark string // with which an agency ends it
	Related    string // a heading above other pages
}

// Below finds lines of the page below the last sentence of a document.
func Below(blocks []text.Block, kinds Kinds, isDated func(line string) bool) []Found {
	p := pageOf(blocks, isDated)
	p.about(kinds.EndMark)
	p.agency(kinds.AuthorMark)
	first := p.first()
	last := p.lastOwn()
	p.notices(first)
	for i := first; i < len(blocks); i++ {
		if b := &blocks[i]; isLine(b) && (b.Furniture == "" || isChangeLabel(b.String)) {
			p.byForm(first, i, i >= last)
		}
	}
	p.languages(first)
	p.neighbours(first)
	p.rankings(first, kinds)
	for range 2 { // one proves the other, above and below
		p.beside(first)
	}
	for i := first; i < len(blocks); i++ {
		if k := p.next(i, 1); isDrawn(&blocks[i]) && k >= 0 && p.isOfPage(k) {
			p.add(i, i+1, Row)
		}
	}
	return p.inOrder()
}

// first is the block below the last sentence of the document and below each part that
// stands at its end.
func (p *page) first() int {
	for i := len(p.blocks) - 1; i >= 0; i-- {
		if b := &p.blocks[i]; !p.isOfPage(i) && isText(b) && !isNotice(b.String) && !isOfferToReader(b.String) {
			return i + 1
		}
	}
	return len(p.blocks)
}

// isText reports a block that a page does not print below a document, or with which a part
// of it begins.
func isText(b *text.Block) bool {
	const sentence, paragraph = 60, 200 // letters
	switch b.Kind {
	case text.Paragraph, text.Heading, text.Division:
	case text.Item, text.Clause:
		return text.EndsWithStop(b.String)
	case text.List:
		return slices.ContainsFunc(b.Children, func(item text.Block) bool {
			return len(item.Children) > 0 || text.EndsWithStop(item.String)
		})
	default:
		return hasWords(b)
	}
	_, isPart := partsBelow.Opens(b.String)
	return isPart || text.Longer(b.String, paragraph) || text.EndsWithStop(b.String) && text.Longer(b.String, sentence)
}

// byForm finds what a line is by its form alone.
func (p *page) byForm(first, i int, isLast bool) {
	line := p.blocks[i].String
	switch {
	case isTags(&p.blocks[i]):
		p.add(i, i+1, Row)
		if k := p.next(i, -1); k >= 0 && isTagLabel(p.blocks[k].String) {
			p.add(k, k+1, Row)
		}
	case isDownload(line):
		p.add(i, i+1, File)
	case isPictureFile(line):
		p.add(i, i+1, Picture)
	case p.isDayAgain(i):
		p.add(i, i+1, Changed)
	case isOfferToReader(line):
		p.add(i, i+1, Offer)
		if k := p.next(i, -1); k >= first && speaksToReader(&p.blocks[k]) {
			p.add(k, k+1, Offer)
		}
	case isCaption(line):
		p.add(i, i+1, Picture)
	case isChanged(line, p.isDated) && p.hasDay(first):
		p.add(i, i+1, Changed)
	case isChangeLabel(line) && p.hasDay(first):
		p.add(i, i+1, Changed)
		if k := p.next(i, 1); k >= 0 && p.isDated(p.blocks[k].String) && wordsIn(p.blocks[k].String) <= 3 {
			p.add(k, k+1, Changed)
		}
	case isLast && (isReference(line, p.isDated) || isFiled(line)):
		p.add(i, i+1, Reference)
	case drawers.Has(labelOf(line)) && wordsIn(line) > 1:
		p.add(i, i+1, Row)
	case isVisitors(line):
		p.add(i, i+1, Count)
	case isDesk(line):
		p.add(i, i+1, Desk)
	case isLanguages(line):
		p.add(i, i+1, Row)
	case isSections(line):
		p.add(i, i+1, Row)
		if k := p.next(i, 1); k >= 0 && isLine(&p.blocks[k]) && len(columns(&p.blocks[k])) > 1 {
			p.add(k, k+1, Row)
		}
	}
}

// beside finds lines that a form and a line of the page beside them prove together.
func (p *page) beside(first int) {
	for i := first; i < len(p.blocks); i++ {
		b := &p.blocks[i]
		if !isLine(b) || p.isOfPage(i) || !p.isBeside(i) && p.next(i, 1) >= 0 {
			continue
		}
		switch {
		case isAddress(b.String) && p.isBeside(i), isNumbers(b.String) && p.isBelowAddress(i):
			if !p.isAsked(i) {
				p.add(i, i+1, Address)
			}
		case isMail(b.String) && p.isBeside(i):
			if !p.isAsked(i) {
				p.add(i, i+1, Desk)
			}
		case p.isRow(i):
			p.add(i, i+1, Row)
		}
	}
}

// isBelowAddress reports a line right below an address.
func (p *page) isBelowAddress(i int) bool {
	k := p.next(i, -1)
	class, found := p.classOf[k]
	return found && class == Address
}

// isAsked reports whom to ask close above a line.
func (p *page) isAsked(i int) bool {
	const reach = 5
	for k, n := p.next(i, -1), 0; k >= 0 && n < reach; k, n = p.next(k, -1), n+1 {
		if b := &p.blocks[k]; isLine(b) && asked.In(b.String) {
			return true
		}
		if p.isOfPage(k) && p.classOf[k] != Address && p.classOf[k] != Desk {
			break
		}
	}
	return false
}

// isMail recognises an address of mail, alone on its line.
func isMail(line string) bool {
	name, host, ok := strings.Cut(line, "@")
	return ok && name != "" && !strings.ContainsAny(line, " ,;") && strings.Contains(strings.Trim(host, "."), ".")
}

// isTagLabel recognises the label above the words under which a page keeps a text.
func isTagLabel(line string) bool { return drawers.Has(strings.Trim(line, " :")) }

// isPictureFile recognises the name of the file of a picture, whatever words it has:
// “Ships of Oslo.jpg”.
func isPictureFile(line string) bool {
	const most = 8 // words
	dot := strings.LastIndexByte(line, '.')
	return dot > 0 && wordsIn(line) <= most && pictureFiles.Has(line[dot+1:])
}

// isDayAgain recognises the day on which a page was given out, as it stands above the text,
// too.
func (p *page) isDayAgain(i int) bool {
	const most, reach = 6, 24 // words; blocks from the top
	line := p.blocks[i].String
	m, ok := givenOut.Opens(line)
	if !ok || m.Start > 0 || wordsIn(line) > most {
		return false
	}
	day := strings.Trim(line[m.End:], " :")
	return p.isDated(day) && slices.ContainsFunc(p.blocks[:min(i, reach)], func(b text.Block) bool {
		return isLine(&b) && strings.HasSuffix(b.String, day)
	})
}

// lastOwn is the last block that is more than a line of a few words, and none of the page's.
func (p *page) lastOwn() int {
	const most = 12 // words
	for i := len(p.blocks) - 1; i >= 0; i-- {
		if b := &p.blocks[i]; hasWords(b) && !p.isOfPage(i) && !(isLine(b) && wordsIn(b.String) <= most) {
			return i
		}
	}
	return -1
}

// isTags recognises words under which a page keeps a text, with their mark: “#Ports #Ships”.
func isTags(b *text.Block) bool {
	line := b.String
	if !strings.HasPrefix(line, "#") {
		return false
	}
	for _, part := range columns(b) {
		for n, word := range strings.Fields(part) {
			if word[0] != '#' && (n == 0 || n > 4 || !strings.HasPrefix(part, "#")) {
				return false
			}
		}
		if tag := strings.TrimLeft(part, "#"); tag == "" || tag[0] >= '0' && tag[0] <= '9' || tag[0] == ' ' {
			return false // “#3, Harbour Street” is an address
		}
	}
	return !text.EndsWithStop(line)
}

// isDownload recognises an order to fetch a file: “Download the full text”.
func isDownload(line string) bool {
	const most = 9 // words
	return strings.HasPrefix(line, "Download ") && wordsIn(line) <= most && !text.EndsWithStop(line)
}

// isCaption recognises what a picture shows, behind its label.
func isCaption(line string) bool {
	m, ok := captions.Opens(line)
	return ok && m.Start == 0 && len(line) > m.End && line[m.End-1] == ':'
}

// hasDay reports that a text says above its end when it was given out, so that the day on
// which its page was changed is not the only one.
func (p *page) hasDay(first int) bool {
	const reach = 24 // blocks
	return slices.ContainsFunc(p.blocks[:min(first, reach)], func(b text.Block) bool {
		return isLine(&b) && p.isDated(b.String)
	})
}

// isChanged recognises the day on which a page was changed, and what may stand behind it:
// “Last updated: 3-Mar-2016. Comments to the webmaster”.
func isChanged(line string, isDated func(string) bool) bool {
	const most, longest = 8, 4 // words of the label; words that it shares with the list
	words := strings.Fields(line)
	isDay := false
	for n := 2; n <= min(len(words), most); n++ {
		label := strings.Trim(strings.Join(words[:n], " "), "-–• :*")
		if !isMadeOf(label, updates, "update") {
			if n > longest {
				break
			}
			continue
		}
		if rest := strings.Join(words[n:], " "); isDated(rest) {
			isDay = true
		}
	}
	return isDay
}

// isChangeLabel recognises such a label whose day stands on the next line.
func isChangeLabel(line string) bool {
	const most = 4
	label, ok := strings.CutSuffix(line, ":")
	return ok && wordsIn(label) > 1 && wordsIn(label) <= most && isMadeOf(strings.TrimSpace(label), updates, "update")
}

// isVisitors recognises how many have read a page, and the number under which it is kept:
// “(Release ID: 2076112) Visitor Counter : 1874”.
func isVisitors(line string) bool {
	const most = 6 // words
	m, ok := counters.Find(line)
	return ok && wordsIn(line) <= most+2 && strings.Trim(line[m.End:], " :0123456789,.") == "" &&
		strings.ContainsAny(line[m.End:], "0123456789")
}

// isDesk recognises the office and the writer of a text in brackets: “(Dir. Ports / Media)”.
func isDesk(line string) bool {
	const most = 6 // words
	inner, opens := strings.CutPrefix(line, "(")
	return opens && strings.HasSuffix(inner, ")") && strings.Count(inner, " / ") == 1 && wordsIn(inner) <= most &&
		!strings.ContainsAny(inner, "0123456789,;:")
}

// isSections recognises the label of the parts of a site in which a text stands.
func isSections(line string) bool { return sections.Has(strings.TrimRight(line, " :")) }

// isReference recognises the number under which a printer or a site keeps a text: figures,
// and letters that are no words.
func isReference(line string, isDated func(string) bool) bool {
	const fewest, longest, most = 6, 60, 3 // figures; letters of the line; letters of an abbreviation
	line = strings.TrimRight(strings.TrimSuffix(line, "/..."), " *")
	if len(line) > longest || strings.ContainsAny(line, "+@$%") || text.EndsWithStop(line) {
		return false
	}
	figures, letters, joined := 0, 0, false
	for i, r := range line {
		switch {
		case r >= '0' && r <= '9':
			figures, letters = figures+1, 0
		case r >= 'A' && r <= 'Z':
			if letters++; letters > most {
				return false
			}
		case r >= 'a' && r <= 'z' || r >= 0x80:
			return false
		default:
			letters = 0
			inside := i > 0 && line[i-1] >= '0' && line[i-1] <= '9' && i+1 < len(line) && line[i+1] >= '0' &&
				line[i+1] <= '9'
			joined = joined || (r == '-' || r == '/') && inside
		}
	}
	label, _, _ := strings.Cut(line, " ")
	return figures >= fewest && joined && (strings.HasSuffix(label, ":") || !isDated(line))
}

// isFiled recognises the number under which a gazette has filed a text, in brackets, with the
// code behind it for which somebody pays: “[HG Doc. 2016-3077 Filed 2-10-16] BILLING CODE 3510-FP-P”.
func isFiled(line string) bool {
	const fewest, longest = 6, 80 // figures, letters
	end := strings.IndexByte(line, ']') + 1
	if len(line) > longest || !strings.HasPrefix(line, "[") || !isCode(line[end:]) {
		return false
	}
	line = line[:end]
	figures := 0
	for _, r := range line {
		if r >= '0' && r <= '9' {
			figures++
		}
	}
	return figures >= fewest && strings.ContainsAny(line, "-/")
}

// isCode recognises a code behind its label in capitals: “BILLING CODE 3510-FP-P”.
func isCode(line string) bool {
	const most, fewest = 3, 4 // words of the label with the code; figures
	fields := strings.Fields(line)
	if len(fields) < 2 || len(fields) > most || strings.ToUpper(line) != line {
		return false
	}
	code := fields[len(fields)-1]
	figures := len(code) - len(strings.TrimLeft(code, "0123456789"))
	return figures >= fewest && strings.Contains(code, "-")
}

// labelOf are the words before the colon of a line.
func labelOf(line string) string {
	label, _, ok := strings.Cut(line, ":")
	if !ok {
		return ""
	}
	return strings.TrimSpace(label)
}

// isRow recognises links side by side, with bars or wide gaps between them, where no other
// such row stands beside it: that is a table.
func (p *page) isRow(i int) bool {
	const fewest, most = 3, 6 // links, words of one
	line := p.blocks[i].String
	parts := columns(&p.blocks[i])
	bars := strings.Contains(line, " | ") || strings.Contains(line, " • ")
	if len(parts) < fewest || text.EndsWithStop(line) || p.isDated(line) {
		return false // what happens on a day may be told nowhere else
	}
	for _, part := range parts {
		if wordsIn(part) > most || strings.Trim(part, "0123456789.,%-– ") == "" || strings.HasSuffix(part, ";") {
			return false
		}
	}
	return !hasColumnsBeside(p, i) && (bars || p.isBeside(i))
}

// rankings finds the titles of other pages with their ranks, from the first on, right below a
// heading that leads to other pages: “Most read”, “1. Ships Meet”, “2. Boats Meet”.
func (p *page) rankings(first int, kinds Kinds) {
	const longest = 120
	for i := first; i < len(p.blocks); i++ {
		if p.blocks[i].Furniture != kinds.Related {
			continue
		}
		if k := p.next(i, 1); k == i+1 && isLine(&p.blocks[k]) && p.isTitleWithDay(k) {
			p.add(k, k+1, Title)
		}
		p.datedTitles(i + 1)
		rank := 0
		for k := i + 1; k < len(p.blocks) && p.blocks[k].Kind == text.Clause; k++ {
			b := &p.blocks[k]
			if strings.Trim(b.Marker, ".) ") != strconv.Itoa(rank+1) || text.EndsWithStop(b.String) ||
				text.Longer(b.String, longest) || len(b.Children) > 0 {
				break
			}
			rank++
			p.add(k, k+1, Title)
		}
	}
}

// datedTitles finds titles of other pages that all end with their day, two or more one below the other from a
// block on: “Ships Meet   21.02.2016”.
func (p *page) datedTitles(from int) {
	const fewest = 2
	end := from
	for end < len(p.blocks) && isLine(&p.blocks[end]) && endsWithDay(&p.blocks[end], p.isDated) {
		end++
	}
	if end-from >= fewest {
		p.add(from, end, Title)
	}
}

// endsWithDay reports a line of which the last column is a day, or what stands in brackets at its end.
func endsWithDay(b *text.Block, isDated func(line string) bool) bool {
	const fewest = 3 // words of a title
	line := b.String
	columns := columns(b)
	title, day := columns[0], columns[len(columns)-1]
	if open := strings.LastIndexByte(line, '('); len(columns) == 1 && open > 0 && strings.HasSuffix(line, ")") {
		title, day = line[:open], line[open:]
	} else if len(columns) == 1 {
		return false
	}
	return wordsIn(title) >= fewest && wordsIn(day) <= fewest+1 && isDated(day)
}

// isTitleWithDay reports the title of another page that names a day, and no day of this one.
func (p *page) isTitleWithDay(i int) bool {
	const fewest = 8 // words
	line := p.blocks[i].String
	return wordsIn(line) >= fewest && !text.EndsWithStop(line) && !givenOut.In(line) && p.isDated(line)
}

// neighbours finds links to the pages before and behind: a label alone with the title
// below it, one and the other, “Prev”, “Ships Meet”, “Next”, “Boats Meet”; or both on lines
// that open so, “Back to Ships”, “Forward to Boats”.
func (p *page) neighbours(first int) {
	var at, ends []int
	var sides []string
	for i := first; i < len(p.blocks); i++ {
		b := &p.blocks[i]
		if !isLine(b) {
			continue
		}
		m, ok := neighbours.Opens(b.String)
		if !ok || m.Start > 0 || text.EndsWithStop(b.String) {
			continue
		}
		end := i + 1
		if rest := strings.Trim(b.String[m.End:], " :"); rest == "" {
			if k := p.next(i, 1); k >= 0 && isLine(&p.blocks[k]) && !text.EndsWithStop(p.blocks[k].String) {
				end = k + 1
			}
		}
		at, ends, sides = append(at, i), append(ends, end), append(sides, m.Value)
		if side, both := otherSide(b); both && side != m.Value {
			p.add(i, i+1, Row)
		}
	}
	for n := 1; n < len(at); n++ {
		if sides[n-1] != sides[n] && p.next(ends[n-1]-1, 1) == at[n] {
			p.add(at[n-1], ends[n-1], Row)
			p.add(at[n], ends[n], Row)
		}
	}
}

// otherSide is the side to which the second of two links leads that stand on one line.
func otherSide(b *text.Block) (side string, ok bool) {
	parts := columns(b)
	if len(parts) != 2 {
		return "", false
	}
	m, ok := neighbours.Opens(parts[1])
	return m.Value, ok && m.Start == 0
}

// about finds what a publisher says of himself below the mark with which a text ends: from
// “About the Harbour Centre” on, where that is much less than the text.
func (p *page) about(endMark string) {
	const share = 2 // as much must stand above
	below := 0      // letters
	for i := len(p.blocks) - 1; i >= 0; i-- {
		b := &p.blocks[i]
		if b.Furniture != "" || !hasWords(b) {
			continue
		}
		if b.Kind != text.Paragraph && b.Kind != text.Heading {
			return
		}
		below += text.Letters(b.String)
		if isLine(b) && isAboutLine(b.String) && p.isBelowMark(i, endMark) {
			above := 0
			for k := range i {
				if p.blocks[k].Furniture == "" {
					above += text.Letters(p.blocks[k].String)
				}
			}
			if above >= share*below {
				p.add(i, len(p.blocks), About)
			}
			return
		}
	}
}

// agency finds what an agency says of itself: the paragraph that begins with its name right
// below the mark with that name, with which the agency has ended its report.
func (p *page) agency(mark string) {
	for i := range p.blocks {
		if p.blocks[i].Furniture != mark {
			continue
		}
		name := strings.Trim(p.blocks[i].Printed(), "-–—() ")
		k := p.next(i, 1)
		if k < 0 || name == "" || p.blocks[k].Kind != text.Paragraph {
			continue
		}
		rest, ok := strings.CutPrefix(p.blocks[k].String, name+" ")
		if ok && text.StartsLower(rest) {
			p.add(k, k+1, About)
		}
	}
}

// isAboutLine recognises the line above what a publisher says of himself.
func isAboutLine(line string) bool {
	const most = 9 // words
	name, ok := strings.CutPrefix(line, "About ")
	return ok && wordsIn(line) <= most && !text.EndsWithStop(line) && strings.ToLower(name) != name
}

// isBelowMark reports a block with the mark right above it with which a text ends, whatever
// else of the page stands between.
func (p *page) isBelowMark(i int, endMark string) bool {
	for k := i - 1; k >= 0; k-- {
		b := &p.blocks[k]
		if b.Furniture == endMark {
			return true
		}
		if b.Furniture == "" && hasWords(b) {
			return false
		}
	}
	return false
}
