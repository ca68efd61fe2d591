package titleblock

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// What speaks for a line as the title of a document, and against it: each mark that a line bears
// counts its points, and the line with most of them is the title.

// candidate is a line that may be the title, or some that follow each other.
type candidate struct {
	titles
	block  Block
	i, n   int // index of the first of its lines, and how many they are
	leaf   *paper.Block
	p      phrase.Phrase
	lower  string // its words as paper.PlainLower writes them
	agrees bool   // the text says them again
}

// score says how much a block whose first line is that at i looks like the title of a document.
func (r titles) score(block Block, i int) int {
	const start = 2
	c := candidate{titles: r, block: block, i: i, n: block.Last - block.First + 1, leaf: r.leaves[block.First]}
	c.p = phrase.Of(Words(r.leaves, block))
	c.lower = paper.PlainLower(c.p.Said)
	c.agrees = phrase.ComesAgain(c.p, r.leaves[min(r.body, len(r.leaves)):])
	score := start
	for i := range marks {
		if marks[i].bears(&c) {
			score += marks[i].points
		}
	}
	return score
}

// marks are what tells a title from other lines, with their points.
var marks = [...]struct {
	points int
	bears  func(c *candidate) bool
}{
	{4, (*candidate).isMarkedHeading},
	{4, (*candidate).isPrintedAgain},
	{2, func(c *candidate) bool { return c.p.NamesDocument() }},
	{1, func(c *candidate) bool { return phrase.NamesASEAN(c.p.Said) || c.p.NamesMeeting() }},
	{2, func(c *candidate) bool { return c.agrees }},
	{1, (*candidate).isNearest},
	{4, (*candidate).isBelowRubric},
	{-2, (*candidate).isSummary},
	{-2, (*candidate).isBelowHeadline},
	{-3, (*candidate).isFurtherHeadline},
	{-4, (*candidate).isFieldOfLetter},
	{-3, (*candidate).isAmongFields},
	// As much as its words and those of the text, which it shares, speak for it.
	{-4, func(c *candidate) bool { return phrase.IsCollection(c.p) }},
	{-1, (*candidate).hasMarksOfPages},
	{-3, func(c *candidate) bool { return c.n == 1 && (c.isInColumns(c.leaf) || isPath(c.p.Said)) }},
	{-3, func(c *candidate) bool { return isDrawerOfPapers(c.p) }},
	{-6, (*candidate).isTitleOfPage},
	{-5, (*candidate).isInMasthead},
	{-1, (*candidate).isShort},
	// The words under which a site keeps the text.
	{-2, func(c *candidate) bool { return topline.IsInRow(c.lines, c.leaves, c.i) }},
	{-2, (*candidate).standsBelow},
}

// isMarkedHeading reports a heading of the second level: the first is that of the page.
func (c *candidate) isMarkedHeading() bool {
	const highest = 2
	return c.markdown && c.leaf.Level == highest
}

// isPrintedAgain reports a line that the page prints twice. Sites print their drawers twice, too,
// and who wrote a report.
func (c *candidate) isPrintedAgain() bool {
	const fewWords = 2
	isDrawer := !c.agrees && !c.p.NamesDocument() && (len(c.p.Fields) <= fewWords || c.isWriter())
	return (c.isRepeated() || c.isPrintedByPage()) && !isDrawer ||
		isLastStep(c.crumbs, c.lower)
}

// isSummary reports a summary, or the first question of an interview, below what may be the title.
func (c *candidate) isSummary() bool {
	mayBe := func(l topline.Line) bool { return l.Role != topline.NameLine && !c.isRubricIn(&l) }
	return (phrase.IsStandfirst(c.p) || strings.HasSuffix(c.p.Said, "?")) && slices.ContainsFunc(c.lines[:c.i], mayBe)
}

// isRubricIn reports a few words in capitals above a line in small letters, which tell nothing: "PORTS, EUROPE".
func (c *candidate) isRubricIn(l *topline.Line) bool {
	const most = 4 // words
	p := phrase.Of(c.words(l))
	return len(p.Fields) <= most && typescript.InCapitals(p.Said) && !typescript.InCapitals(c.p.Said) &&
		!p.NamesDocument() && !p.NamesMeeting() && !phrase.TellsNews(p)
}

// isBelowHeadline reports a longer line right below one that tells news: the second headline of a
// newspaper says more of the same. So does what names the kind of a document and
// who made it: "An Address by Anna Lee, Minister for Ports" below "Norway and the Sea".
func (c *candidate) isBelowHeadline() bool {
	const fewest = 4 // words
	if c.i == 0 || c.lines[c.i-1].Role != topline.Candidate {
		return false
	}
	above := phrase.Of(c.words(&c.lines[c.i-1]))
	if len(above.Fields) < fewest || isPath(above.Said) {
		return false
	}
	if describesDocument(c.p.Said) {
		return !above.NamesDocument()
	}
	return phrase.TellsNews(above) && len(c.p.Fields) > len(above.Fields) && !c.p.NamesDocument()
}

// isFurtherHeadline reports one of several headlines at the head of all, each of which tells more of the
// same: a house prints what matters most first.
func (c *candidate) isFurtherHeadline() bool {
	const fewest, shared = 6, 2 // words; names
	if c.i == 0 || c.lines[0].Leaf > 0 || !phrase.TellsNews(c.p) || len(c.p.Fields) < fewest {
		return false
	}
	for k := range c.lines[:c.i] {
		above := phrase.Of(c.words(&c.lines[k]))
		if c.lines[k].Role != topline.Candidate || !phrase.TellsNews(above) || len(above.Fields) < fewest {
			return false
		}
	}
	same := 0
	for _, field := range c.p.Fields {
		if paper.IsCapital(field[0]) && slices.Contains(phrase.Of(c.words(&c.lines[0])).Fields, field) {
			same++
		}
	}
	return same >= shared
}

// describesDocument reports words that open with the kind of a document and who made it.
func describesDocument(words string) bool {
	_, kind, _ := strings.Cut(words, " ")
	m, ok := documentNouns.Opens(kind)
	isOne := strings.HasPrefix(words, "A ") || strings.HasPrefix(words, "An ")
	isBy := strings.HasPrefix(kind[m.End:], " by ") || strings.HasSuffix(kind[:m.End], " by")
	return isOne && ok && m.Start == 0 && isBy
}

// isFieldOfLetter reports such as "Re: the Ports": what stands above it as a title is one.
func (c *candidate) isFieldOfLetter() bool {
	label, _, ok := strings.Cut(c.p.Said, ":")
	return ok && fieldsOfLetters.Has(label)
}

// isAmongFields reports a label with its value beside another one: "Publisher: Ministry of Ports" below
// "Published under: Ports".
func (c *candidate) isAmongFields() bool {
	if c.n > 1 || !isField(c.p.Said) {
		return false
	}
	isBeside := func(k int) bool {
		return k >= 0 && k < len(c.lines) && isField(c.leaves[c.lines[k].Leaf].String) &&
			c.follows(&c.lines[min(k, c.i)], &c.lines[max(k, c.i)])
	}
	return isBeside(c.i-1) || isBeside(c.i+1)
}

// isField reports a label of few words before a colon that stands with its value.
func isField(words string) bool {
	const most, longest = 2, 24 // words, letters of a label
	label, value, ok := strings.Cut(words, ": ")
	return ok && value != "" && len(label) <= longest && len(strings.Fields(label)) <= most &&
		!phrase.NamesASEAN(label) && !typescript.InCapitals(label)
}

// hasMarksOfPages reports bars, strokes and cries.
func (c *candidate) hasMarksOfPages() bool {
	return strings.Contains(c.p.Said, " | ") || strings.Contains(c.p.Said, " / ") || strings.Contains(c.p.Said, "!")
}

// isInMasthead reports a line between the number of an issue, above it, and the place and day on which
// the issue came out, below which another line stands that may well be the title.
func (c *candidate) isInMasthead() bool {
	const fewest = 4 // words of a title
	isNumber := func(l topline.Line) bool { return topline.IsIssue(phrase.Of(c.leaves[l.Leaf].String)) }
	end := c.i + c.n
	if c.p.NamesDocument() || end+1 >= len(c.lines) || !c.lines[end].IsDated() ||
		!slices.ContainsFunc(c.lines[:c.i], isNumber) {
		return false
	}
	return c.lines[end+1].Role == topline.Candidate && len(strings.Fields(c.words(&c.lines[end+1]))) >= fewest
}

// isShort reports a line of few words.
func (c *candidate) isShort() bool {
	const fewest = 4
	return len(c.p.Fields) < fewest
}

// standsBelow reports a line with a paragraph of the page below it, or below what stands below a title.
func (c *candidate) standsBelow() bool {
	isBanner := func(l topline.Line) bool { return l.Banner }
	if slices.ContainsFunc(c.lines[c.i:], isBanner) {
		return true // the page goes on below it
	}
	return !slices.ContainsFunc(c.lines[:c.i], isBanner) && slices.ContainsFunc(c.lines[:c.i], standsBelowTitle)
}

// isTitleOfPage reports the first line of all when it begins with the name of a house: what the
// page calls itself in a window, "Ministry of Ports - Release details", above what it holds.
func (c *candidate) isTitleOfPage() bool {
	name, _, parted := strings.Cut(c.p.Said, " - ")
	house := phrase.Of(name)
	isOther := func(l topline.Line) bool { return l.Role == topline.Candidate }
	isHouse := c.IsOffice(house) || c.IssuerNamed(name) != nil
	return c.i == 0 && parted && isHouse && slices.ContainsFunc(c.lines[1:], isOther)
}

// isWriter reports a person's name below a line that may well be the title: who wrote it.
func (c *candidate) isWriter() bool {
	const fewest = 6 // words of a title
	return phrase.IsPersonName(c.p) && slices.ContainsFunc(c.lines[:c.i], func(l topline.Line) bool {
		return l.Role == topline.Candidate && len(strings.Fields(c.words(&l))) >= fewest
	})
}

// isDrawerOfPapers reports the name under which a site keeps papers of two kinds: "Meetings Coverage
// and Press Releases".
func isDrawerOfPapers(p phrase.Phrase) bool {
	const most = 6 // words
	return len(p.Fields) <= most && strings.HasSuffix(strings.ToLower(p.Said), "s") && p.NamesDocument() &&
		strings.Contains(p.Said, " and ") && phrase.IsNameCase(p.Fields) && !phrase.NamesASEAN(p.Said)
}

// isInColumns reports a line that was printed in columns, with a wide gap between them: a masthead
// with the number of its issue, a running head, an office beside the symbol of its paper.
func (r titles) isInColumns(leaf *paper.Block) bool {
	const gap, narrow, several = "    ", "   ", 2
	line := strings.TrimSpace(strings.ReplaceAll(r.source.LineText(leaf.Line), "\t", gap))
	return strings.Contains(line, gap) || strings.Count(line, narrow) >= several
}

// isRowOfHouses reports the name of an office with others beside it in columns, as letterheads print it in
// two languages: "Ministry of Ports          Ministère des ports".
func (r titles) isRowOfHouses(l *topline.Line) bool {
	leaf := r.leaves[l.Leaf]
	if !r.isInColumns(leaf) {
		return false
	}
	const gap = "   "
	for column := range strings.SplitSeq(strings.TrimSpace(r.source.LineText(leaf.Line)), gap) {
		p := phrase.Of(strings.TrimSpace(column))
		isHouse := p.Said != "" && (r.IsOffice(p) || phrase.IsInstitution(p))
		if isHouse && !p.NamesMeeting() {
			return true
		}
	}
	return false
}

// isPath reports a line of steps that lead to a page: "Records → 1980 → Questions", or of a site and a
// drawer of it: "Harbour Watch · Trade".
func isPath(words string) bool {
	const mostOfStep = 3 // words
	if site, drawer, ok := strings.Cut(words, " · "); ok &&
		max(len(strings.Fields(site)), len(strings.Fields(drawer))) <= mostOfStep {
		return true
	}
	const fewest = 2 // marks
	for _, mark := range [...]string{" → ", " › ", " » ", " > "} {
		if strings.Count(words, mark) >= fewest {
			return true
		}
	}
	return false
}

// isLetterhead reports the name of an institution that neither tells news nor names a document or
// a meeting: of lines that look like titles as much as it does, another one is the title.
func (r titles) isLetterhead(block Block) bool {
	if block.First < 0 || block.First != block.Last || block.Label {
		return false
	}
	const most = 6 // words in capitals, which tell no name from a sentence
	p := phrase.Of(Words(r.leaves, block))
	if typescript.InCapitals(p.Said) && len(p.Fields) > most {
		return false
	}
	return phrase.IsInstitution(p) && !p.NamesMeeting()
}

// isBelowRubric reports a line right below the drawer and the rubric of a newspaper,
// "Asia | Harbours", at the head of all: the headline, whatever its text says again. What
// stands between it and the day says what it is about.
func (c *candidate) isBelowRubric() bool {
	const most = 2 // words of a drawer
	if c.i != 1 || !c.follows(&c.lines[0], &c.lines[1]) {
		return false
	}
	drawer, _, barred := strings.Cut(c.words(&c.lines[0]), " | ")
	below := c.lines[c.i+1 : min(len(c.lines), c.i+1+most)]
	return barred && len(strings.Fields(drawer)) <= most &&
		slices.ContainsFunc(below, func(l topline.Line) bool { return l.IsDated() })
}

// isNearest reports whether a line, or some, stand right above the day of the
// page or the name of the paper, not of a drawer, and all that stand above them are short: offers
// and names of sites.
func (c *candidate) isNearest() bool {
	const most = 4 // words
	if c.i+c.n >= len(c.lines) {
		return false
	}
	next := &c.lines[c.i+c.n]
	if !next.IsDated() && (next.Role != topline.NameLine || phrase.IsCategory(phrase.Of(c.words(next)))) {
		return false
	}
	return !slices.ContainsFunc(c.lines[:c.i], func(l topline.Line) bool {
		return l.Role == topline.Candidate && len(strings.Fields(c.words(&l))) > most
	})
}

// standsBelowTitle reports a summary, a picture or a place and date: what stands
// below it is less likely the title.
func standsBelowTitle(l topline.Line) bool {
	return l.Role == topline.SentenceLine || l.Role == topline.CaptionLine ||
		l.Role == topline.PlaceDate && l.HasPlace()
}

// isRepeated reports whether a line of the head is printed again, or begins
// another one, or is long and stands in it.
func (c *candidate) isRepeated() bool {
	const fewest = 5 // words
	for k := range c.lines {
		l := &c.lines[k]
		if k == c.i || l.Role != topline.Candidate {
			continue
		}
		other := paper.PlainLower(c.words(l))
		same := phrase.LettersOf(other) == phrase.LettersOf(c.lower) // but for marks and spaces
		held := len(strings.Fields(c.lower)) >= fewest && strings.Contains(" "+other+" ", " "+c.lower+" ")
		if same || held || strings.HasPrefix(other, c.lower+" | ") || strings.HasPrefix(other, c.lower+" - ") {
			return true
		}
	}
	return false
}

// isPrintedByPage reports a line of some words that the page prints once more, among
// its own lines, also before the name of its site: “Ports are open to all — Harbour News”.
func (c *candidate) isPrintedByPage() bool {
	const fewest = 4 // words
	if len(strings.Fields(c.lower)) < fewest {
		return false
	}
	letters := phrase.LettersOf(c.lower)
	isSame := func(words string) bool {
		return len(words) >= len(c.lower) && phrase.LettersOf(paper.PlainLower(words)) == letters
	}
	return slices.ContainsFunc(c.page, func(b *text.Block) bool {
		at, _ := phrase.LastPart(b.String)
		return isSame(b.String) || at > 0 && isSame(strings.TrimRight(b.String[:at], " "))
	})
}

// isLastStep reports words of the last step of a path. Those before it are drawers.
func isLastStep(crumbs []*text.Block, lower string) bool {
	const longestDrawer = 12
	return len(lower) > longestDrawer && slices.ContainsFunc(crumbs, func(crumb *text.Block) bool {
		return strings.Contains(paper.PlainLower(lastStep(crumb.String)), lower)
	})
}
