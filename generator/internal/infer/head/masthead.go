package head

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

// Once the title is known, the lines above it can be told for what they are:
// some say who speaks, when and where, and the rest is the page's: its name, its
// drawers, its offers. They are set aside, which the reader sees, and no rule
// reads facts out of them. Who issued a text is asked of what was set aside, too.

// setMastheadAside sets the lines of the page above the title aside, and the
// fields of the head that hold nothing.
func (r *Head) setMastheadAside() {
	if r.isAddressed() {
		return // all that stands above its title is a letter's own
	}
	isTelegram := r.isTelegram()
	below := false // a paragraph of the page
	var menuEnd, again int
	links := menu{r}
	if r.Title >= 0 {
		menuEnd, again = links.end(), links.printedAgain()
	}
	var last *paper.Block // that was set aside
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		leaf := r.Leaves[l.Leaf]
		isStandfirst := l.Banner && r.tellsOfTitle(leaf)
		below = below || l.Banner && !isStandfirst
		if leaf.Kind != text.Paragraph && leaf.Kind != text.Heading || isStandfirst {
			continue
		}
		empty := l.From >= l.To
		between := i < again && l.Leaf > r.Title // the title and the title printed again
		ofThePage := r.isOfThePage(leaf, l) || below && saysNothing(l) || leaf.Line <= menuEnd && links.holds(leaf, l)
		isAgain := (between || r.isMastheadAgain(l)) && saysNothing(l) && phrase.IsFewWords(leaf.String)
		switch {
		case !isAgain && !empty && !(l.Leaf < r.Title && (ofThePage || links.goesOn(leaf, l, last))):
		case isTelegram:
			leaf.PassBy() // it is the telegram's own, and names the offices to which it goes
		default:
			leaf.SetAside(furniture.Masthead)
			last = leaf
		}
	}
}

// isMastheadAgain reports a line below the title that says what was set aside above it.
func (r *Head) isMastheadAgain(l *topline.Line) bool {
	return l.Leaf > r.Title && slices.ContainsFunc(r.Leaves[:max(r.Title, 0)], func(above *paper.Block) bool {
		return above.Furniture == furniture.Masthead && above.String == r.Leaves[l.Leaf].String
	})
}

// goesOn reports a link in capitals right below another one, with no blank line between them.
func (r menu) goesOn(leaf *paper.Block, l *topline.Line, last *paper.Block) bool {
	return last != nil && leaf.Line == last.End+1 && r.last() > 0 && typescript.InCapitals(leaf.String) &&
		typescript.InCapitals(last.String) && r.holds(leaf, l)
}

// tellsOfTitle reports a paragraph above the title that tells of what the title names: a
// standfirst, and no banner of the page.
func (r *Head) tellsOfTitle(leaf *paper.Block) bool {
	const fewest = 3 // words that both have
	g, _ := r.Given(archive.TitleKeys...)
	return phrase.Shared(g.Value+" "+r.TitleWords(r.TitleBlock), leaf.Words, leaf.String) >= fewest
}

// close sets aside what is left of a long menu: where most of many lines above a title, or
// above a heading that holds it, are the page's, so are the others, but for those right above
// it, which may say what kind of document it is, for days and for who sends a telegram. It
// keeps where the menu ends.
func (r menu) close() {
	const many, near = 12, 3 // lines
	if r.Title < 0 {
		return
	}
	title := r.Leaves[r.Title].Line
	if longer := paper.HeadingWith(r.TitleWords(r.TitleBlock), r.Leaves[:r.Title]); longer != nil {
		title = longer.Line
	}
	var above []*text.Block
	aside := 0
	for i := range r.Body.Blocks {
		b := &r.Body.Blocks[i]
		if b.Line >= title {
			break
		}
		isOfRecord := slices.Contains([]string{furniture.Field, furniture.PageNumber, furniture.Counts}, b.Furniture)
		if b.String == "" || isOfRecord { // a record of debates has them, and no menu
			continue
		}
		above = append(above, b)
		if b.Furniture != "" {
			aside++
		}
	}
	if len(above) < many || aside*3 < len(above)*2 {
		return
	}
	r.MenuEnd = above[len(above)-near-1].End
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		leaf := r.Leaves[l.Leaf]
		isText := paper.EndsLikeSentence(leaf.String) || len(l.Stamps) > 0 || l.Role == topline.LabelLine ||
			topline.IsSender(leaf.String)
		if leaf.Line >= title || leaf.Furniture != "" || isText {
			continue
		}
		if p := phrase.Of(leaf.String); leaf.Line > r.MenuEnd && (phrase.IsCategory(p) || p.NamesDocument() ||
			l.Role == topline.NameLine || !phrase.IsFewWords(leaf.String)) {
			continue
		}
		leaf.SetAside(furniture.Navigation)
		l.Role, l.Place = topline.Aside, [2]int{}
	}
}

// printedAgain is the index of the line close below the title that is the title once
// more, as pages print it above their drawers and below them; 0 without one.
func (r menu) printedAgain() int {
	const near = 5 // lines
	if r.TitleBlock.First != r.TitleBlock.Last {
		return 0
	}
	title := r.Leaves[r.Title].String
	for i, l := range r.Above.Lines {
		if l.Leaf > r.Title && l.Leaf <= r.Title+near && r.Leaves[l.Leaf].String == title {
			return i
		}
	}
	return 0
}

// menu reads the links of a site above a title.
type menu struct{ *Head }

// last is the line on which the menu above the title ends, 0 without one: a
// site prints its links above its documents, and nothing of a document above them.
// What stands for a path or a bar of links tells it alone, other tools of a page
// only together.
func (r menu) last() int {
	const enough = 2
	last, found := 0, 0
	for i := range r.Body.Blocks[:min(len(r.Body.Blocks), paper.MenuBlocks)] {
		b := &r.Body.Blocks[i]
		if b.Line >= r.Leaves[r.Title].Line {
			break
		}
		switch {
		case b.Furniture == furniture.Navigation, b.Furniture == furniture.Breadcrumb, text.IsLinkBar(b.String):
			found += enough
		case b.Furniture == furniture.Share, b.Furniture == "" && isMenuLine(phrase.Of(b.String)):
			found++
		default:
			continue
		}
		last = b.End
	}
	if found < enough {
		return 0
	}
	return last
}

// end is the line on which the menu above the title ends, with the links below
// those that are known: many of a few words, none of which says anything of the text.
func (r menu) end() int {
	const fewest, mostWords = 5, 3
	end := r.last()
	if end == 0 {
		return 0
	}
	run, last := 0, end
	for i := range r.Above.Lines {
		l := &r.Above.Lines[i]
		leaf := r.Leaves[l.Leaf]
		if leaf.Line <= end {
			continue
		}
		if len(strings.Fields(leaf.String)) > mostWords || !r.holds(leaf, l) {
			break
		}
		run, last = run+1, leaf.End
	}
	if run < fewest {
		return end
	}
	return last
}

// holds reports some words above links of the site, that say nothing of the text:
// what names a document or somebody, dates or places it stays.
func (r menu) holds(leaf *paper.Block, l *topline.Line) bool {
	const most = 10 // words
	p := phrase.Of(leaf.String[l.From:l.To])
	if len(p.Fields) > most || paper.EndsLikeSentence(p.Said) || !saysNothing(l) {
		return false
	}
	if phrase.IsCategory(p) || p.NamesDocument() || p.NamesMeeting() || phrase.IsPersonLine(p) {
		return false
	}
	return !topline.NewReader(r.Lists).IsTown(p) && !r.isInTitle(p) &&
		!phrase.ComesAgain(p, r.FirstOfBody(len(r.Leaves)))
}

// isInTitle reports words that the title says.
func (r *Head) isInTitle(p phrase.Phrase) bool {
	title := phrase.LettersOf(paper.PlainLower(r.TitleWords(r.TitleBlock)))
	return strings.Contains(title, phrase.LettersOf(paper.PlainLower(p.Said)))
}

// isAddressed reports a memorandum, above whose title those stand to whom it
// goes.
func (r *Head) isAddressed() bool {
	return slices.ContainsFunc(r.Above.Lines, func(l topline.Line) bool {
		words := r.Leaves[l.Leaf].String
		m, opens := officeOpenings.Opens(words)
		return opens && m.Value == "always" || l.Role == topline.NameLine && phrase.IsAddressee(words)
	})
}

// isTelegram reports a telegram, above whose title those stand who sent it and to whom it goes.
func (r *Head) isTelegram() bool {
	return slices.ContainsFunc(r.Above.Lines, func(l topline.Line) bool {
		return topline.IsSender(r.Leaves[l.Leaf].String)
	})
}

// saysNothing reports a line that gives no title, no day and no place: between a
// paragraph of the page and the title such lines are the page's.
func saysNothing(l *topline.Line) bool {
	return !l.IsDated() && !l.HasPlace() && l.Role != topline.LabelLine && l.Role != topline.CaptionLine
}

// isOfThePage reports a line above the title that belongs to the page.
func (r *Head) isOfThePage(leaf *paper.Block, l *topline.Line) bool {
	p := phrase.Of(leaf.String[l.From:l.To])
	switch l.Role {
	case topline.Candidate:
		return r.isOtherThanTitle(p, l)
	case topline.NameLine:
		person := phrase.IsPersonLine(p) || phrase.IsPersonName(p)
		town := topline.NewReader(r.Lists).IsTown(p)
		return phrase.IsCategory(p) && !p.NamesDocument() ||
			!phrase.IsCategory(p) && !person && !town && !phrase.IsVenue(p) && !l.HasPlace()
	case topline.Aside:
		return isMenuLine(p) || l.Leaf == 0 && r.isDrawer(p)
	}
	return false
}

// isDrawer reports the rubric of a newspaper that is the first line of a page, close above a
// title without a day, and names nobody whom the lists know.
func (r *Head) isDrawer(p phrase.Phrase) bool {
	const near = 2 // lines
	if r.Title < 0 || r.Title > near || len(dates.Stamps(r.Leaves[r.Title].String)) > 0 {
		return false
	}
	return phrase.IsRubric(p, r.TitleWords(r.TitleBlock)) && r.namesNobody(p)
}

// namesNobody reports words that are no name of the lists.
func (r *Head) namesNobody(p phrase.Phrase) bool {
	return !topline.NewGazetteer(r.Lists).IsName(p.Said)
}

// isMenuLine reports links of the page. “No. 2023-05” and “Source: …” say something
// of the text.
func isMenuLine(p phrase.Phrase) bool {
	_, about := p.Opens(pageLineOpenings)
	return phrase.IsMenuLine(p) && !about && !paper.EndsLikeSentence(p.Said)
}

// isOtherThanTitle reports a line that might have been the title and is far from
// it: the text does not agree with it, or it is a short name. The title printed
// twice is none, nor what names a document.
func (r *Head) isOtherThanTitle(p phrase.Phrase, l *topline.Line) bool {
	const most, far = 5, 2 // words of a name, points
	if l.Leaf == 0 && phrase.IsRubric(p, r.TitleWords(r.TitleBlock)) {
		return r.namesNobody(p)
	}
	if r.TitleBlock.Score < l.Score+far || p.NamesDocument() || p.NamesMeeting() || r.isInTitle(p) ||
		phrase.NamesASEAN(p.Said) && len(p.Fields) > most {
		return false
	}
	if strings.Contains(p.Said, ", ") && topline.IsPlaceName(p.Said) {
		return false // a town and a country that the lists do not know
	}
	name := len(p.Fields) <= most && phrase.IsNameCase(p.Fields) && !phrase.TellsNews(p)
	return name || !phrase.ComesAgain(p, r.FirstOfBody(len(r.Leaves)))
}
