// Package furniture sets aside what belongs to the page around a document: the
// site's clock, breadcrumbs, counts, bylines, links, and texts that say nothing
// of the document itself (Boilerplate, which editors describe).
//
// Whoever wants a body as the archive shows it calls Parse; text.Parse alone
// gives the blocks with nothing set aside. The words by which furniture is
// known are lists of package lexicon.
package furniture

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/mainpart"
	"aseanarchive/generator/internal/text/typescript"
)

// The kinds of furniture, as they appear in the data and on pages.
const (
	SiteClock    = "site-clock"
	Breadcrumb   = "breadcrumb"
	Counts       = "counts"
	Byline       = "byline"
	Navigation   = "navigation"
	Share        = "share"
	Related      = "related-links"
	SourceLine   = "source-line"
	SiteBlurb    = "site-blurb"
	Copyright    = "copyright"
	EndMark      = "end-mark"
	AuthorMark   = "author-mark"
	PageNumber   = "page-number"
	Picture      = "picture" // the place of one, of which only words are left
	CookieNote   = "cookie-notice"
	Notice       = "site-notice"
	Caption      = "caption"   // of a picture, told by the reader of a format
	Contact      = "contact"   // whom the press asks
	Field        = "field"     // of the record that an archive keeps of a text
	Masthead     = "masthead"  // told by the title below it
	PageDay      = "page-day"  // when the page was put up, told by the head of the text
	ofSite       = "furniture" // boilerplate that is no part of any text, however long: a banner
	longEnough   = 200         // characters of a paragraph that is surely the document's own
	longestLine  = 160         // characters of a line of furniture
	farthestMenu = 80          // blocks in which the menus of a page stand
	clockLines   = 8           // from a clock to the breadcrumb below it
)

// Parse reads the body of a source as text.Parse does, and sets aside its
// furniture, and the boilerplate that stands at its head or foot.
func Parse(source *archive.Source, given archive.Given, boilerplate ...Boilerplate) *text.Body {
	body := text.Parse(source, given)
	markAsides(body.Blocks, source.Asides)
	markRest(body.Blocks, boilerplate)
	markMarkdown(body)
	return body
}

// markRest judges what the reader of the file left to the document, as if it stood
// alone: a menu above it or links below it say nothing of it then.
func markRest(blocks []text.Block, boilerplate []Boilerplate) {
	isSetAside := func(b text.Block) bool { return b.Furniture != "" }
	if !slices.ContainsFunc(blocks, isSetAside) {
		mark(blocks, boilerplate, false)
		return
	}
	rest := slices.DeleteFunc(slices.Clone(blocks), isSetAside)
	mark(rest, boilerplate, true)
	next := 0
	for i := range blocks {
		if blocks[i].Furniture == "" {
			blocks[i] = rest[next]
			next++
		}
	}
}

// markAsides sets aside the lines of which the reader of the file knows that they
// are not the document's. Both lists are in the order of lines.
func markAsides(blocks []text.Block, asides []archive.SetAside) {
	next := 0
	for i := range blocks {
		b := &blocks[i]
		for next < len(asides) && asides[next].To < b.Line {
			next++
		}
		if next == len(asides) {
			return
		}
		if asides[next].From <= b.Line && reachTo(asides[next:], b.End) {
			b.Furniture = asides[next].Kind
			if b.Kind == text.Heading {
				b.Kind = text.Paragraph
			}
		}
	}
}

// reachTo reports whether lines that are set aside, one right below the other, reach
// to a line: several can be one block, such as a list.
func reachTo(asides []archive.SetAside, line int) bool {
	const next = 2 // lines: there is an empty one between two
	end := asides[0].To
	for i := 1; i < len(asides) && end < line && asides[i].From <= end+next; i++ {
		end = asides[i].To
	}
	return end >= line
}

// mark sets aside what belongs to the page around the document. What
// stands above the first long paragraph is judged as the head of a page, what
// stands below the last one as its foot; between them only lines that can be
// nothing else are taken. Where the reader has set parts of the page aside, less is left
// of it.
func mark(blocks []text.Block, boilerplate []Boilerplate, isRest bool) {
	head, foot := 0, len(blocks)
	isText := func(b *text.Block) bool {
		return isLong(b) && boilerplateOf(b.String, boilerplate) != ofSite && !isCopyright(b.String)
	}
	for head < len(blocks) && !isText(&blocks[head]) && blocks[head].Kind != text.List {
		head++
	}
	top := head
	if head == len(blocks) { // all is short: the head has no end of its own
		top = min(1, len(blocks))
	}
	for foot > top && isFootLine(&blocks[foot-1]) {
		foot--
	}
	if sentence := firstSentence(blocks); sentence < len(blocks) {
		foot = max(foot, sentence+1) // all may be as short as the lines of a foot
	}
	main, isPage := mainPart(blocks)
	if isPage {
		head, foot = main.From, main.To
	}
	markMenu(blocks[:head])
	markLongMenu(blocks[:head])
	markHeadlines(blocks)
	markRanking(blocks[foot:])
	half := mainpart.Halfway(blocks)
	places := places{head, firstSentence(blocks), foot}
	markGlued(blocks[:head])
	markPageHead(blocks)
	markRepeated(blocks, places.sentence)
	markPictures(blocks)
	markContacts(blocks[:min(head, places.sentence)])
	markOffers(blocks, max(foot, places.sentence+1))
	markNeighbours(blocks[foot:])
	markKeywords(blocks[foot:])
	markTeasers(blocks)
	markNumbers(blocks, places.sentence+1)
	markCredits(blocks[:head])
	markCredits(blocks[foot:])
	links := -1 // block with which the text ends, or that says "You may also like"
	for i := range blocks {
		b := &blocks[i]
		if b.String == "" {
			continue
		}
		if b.Furniture == "" {
			b.Furniture = byPlace(blocks, i, places)
		}
		if b.Furniture == "" && (i < head || i >= half) && len(b.Children) == 0 {
			b.Furniture = boilerplateOf(b.String, boilerplate)
		}
		if isPartOfDocument(*b) {
			links = -1 // it goes on
		}
		if b.Furniture == "" && links >= 0 && isBlurb(blocks[links:], i-links) && !goesOn(blocks, i) {
			b.Furniture = SiteBlurb
		}
		if i >= foot && endsTheText(b.Furniture) {
			links = i
		}
		if b.Furniture != "" && b.Kind == text.Heading {
			b.Kind = text.Paragraph
		}
	}
	markPaperPages(blocks)
	markInserts(blocks, places)
	markFields(blocks[:head])
	markRuns(blocks)
	markConsents(blocks)
	markPageLines(blocks, places)
	markBelowComments(blocks)
	markClosing(blocks)
	markTail(blocks)
	if isPage {
		markAround(blocks, main, isRest)
	}
	markJoinedMenus(blocks[:min(head, farthestMenu)])
	markAddresses(blocks)
	markLeftovers(blocks, places)
	markPageLines(blocks, places) // what was found since may stand beside more
}

// isLong reports whether a block is surely one of the document's own.
func isLong(b *text.Block) bool { return !!text.Longer(b.String, longEnough-1) }

// opens reports whether a line begins with an entry of a list.
func opens(list *lexicon.Words, line string) bool {
	_, ok := list.Opens(line)
	return ok
}

// isMadeOf reports a line whose words are all of a list, with one at least of
// each class that is asked for.
func isMadeOf(line string, list *lexicon.Words, classes ...string) bool {
	const most, longest = 12, 80 // words and letters of such a line
	if text.Longer(line, longest) {
		return false
	}
	var few [most + 1]text.Word
	words := text.AppendWords(few[:0], line, nil)
	if len(words) == 0 || len(words) > most {
		return false
	}
	missing := len(classes)
	var has [4]bool
	for i := range words {
		class, ok := list.OfKey(words[i].Key)
		if !ok {
			return false
		}
		if c := slices.Index(classes, class); c >= 0 && !has[c] {
			has[c] = true
			missing--
		}
	}
	return missing == 0
}

// places are indices of blocks: the head ends before one, the first sentence
// stands at one, the foot begins with one.
type places struct{ head, sentence, foot int }

// byPlace judges the block at i as one of the head, of the foot, and as one
// that may stand anywhere.
func byPlace(blocks []text.Block, i int, at places) string {
	kind := ""
	if i < at.head {
		kind = headFurniture(blocks[:at.head], i, at.sentence)
	}
	if i >= at.foot && kind == "" {
		kind = footFurniture(&blocks[i], i+1 == len(blocks))
	}
	if kind == "" {
		kind = anywhere(&blocks[i])
	}
	return kind
}

// endsTheText reports furniture behind which a site may speak of itself.
func endsTheText(furniture string) bool { return furniture == Related || furniture == AuthorMark }

// goesOn reports a paragraph that speaks of what the text speaks of, and to no reader of the site.
func goesOn(blocks []text.Block, i int) bool {
	site, reader := personsIn(blocks[i].String)
	return isLong(&blocks[i]) && !site && !reader && mainpart.GoesOn(blocks[:i], &blocks[i])
}

// isBlurb judges the block at i of those that begin where the text ends.
// Between that and a copyright line close below it stand the words of the site;
// else only titles of links are set aside, below their heading, because the
// document may go on.
func isBlurb(blocks []text.Block, i int) bool {
	const close, mostLong = 8, 2
	long := 0
	for j := 1; j < min(len(blocks), close); j++ {
		if isLong(&blocks[j]) {
			long++
		}
		if j > i && isLong(&blocks[i]) && isRelatedHeading(blocks[j].String) {
			return false // the text went on between two links to other pages
		}
		if j > i && long <= mostLong && isCopyright(blocks[j].String) {
			return true
		}
	}
	return blocks[0].Furniture == Related && isHeadline(&blocks[i]) && !isDated(blocks[i].String) &&
		!headsText(blocks, i)
}

// headsText reports a line in capitals right above a paragraph: the text goes on.
func headsText(blocks []text.Block, i int) bool {
	const paragraph = 100 // letters
	return typescript.InCapitals(blocks[i].String) && i+1 < len(blocks) && text.EndsWithStop(blocks[i+1].String) &&
		text.Longer(blocks[i+1].String, paragraph)
}

// isFootLine reports whether the foot of the page may reach up over a block:
// it is short, or it is the blurb that stands between related links and the
// copyright line.
func isFootLine(b *text.Block) bool {
	return b.Kind == text.Paragraph && !text.Longer(b.String, 2*longEnough-1) || b.Kind == text.Heading ||
		b.Kind == text.Division || isBracketedCopyright(b)
}
