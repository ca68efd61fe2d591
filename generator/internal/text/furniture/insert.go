package furniture

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/insert"
	"aseanarchive/generator/internal/text/leftover"
	"aseanarchive/generator/internal/text/pagebreak"
	"aseanarchive/generator/internal/text/withheld"
)

// markInserts sets aside what a page or an archive puts around and between the words of
// a text, see package insert.
func markInserts(blocks []text.Block, at places) {
	head := blocks[:at.sentence]
	markMenuAgain(blocks, head[:insert.Menu(head, blocks[at.sentence:])])
	for _, poll := range insert.Polls(blocks) {
		setFurniture(blocks[poll.From:poll.To], Share)
	}
	fields := insert.Fields(head)
	for i := fields.From; i < fields.To; i++ {
		isLabelOfDay := i+1 < fields.To && isDated(head[i+1].String)
		if !isLabelOfDay && !isDated(head[i].String) {
			setFurniture(head[i:i+1], Field)
		}
	}
	for i := range insert.Above(head, fields, blocks[at.sentence:]) {
		if !isDated(head[i].String) {
			setFurniture(head[i:i+1], Masthead)
		}
	}
	titled := slices.IndexFunc(head, func(b text.Block) bool { return strings.HasPrefix(b.String, "[Title]") })
	markDatabase(head[:max(0, titled)])
	titles, credits := insert.Again(head)
	for _, i := range titles {
		setFurniture(blocks[i:i+1], Masthead)
	}
	for _, i := range credits {
		setFurniture(blocks[i:i+1], Picture)
	}
	if last, list := insert.Back(blocks, at.sentence); last >= 0 {
		setFurniture(blocks[last:last+1], Navigation)
		setFurniture(blocks[list:list+1], Navigation)
	}
	for _, part := range insert.Press(blocks, isDated) {
		setFurniture(blocks[part.From:part.To], Contact)
	}
	if last := len(blocks) - 1; last >= 0 && insert.IsUpdated(&blocks[last], isUpdateLabel) {
		setFurniture(blocks[last:], Counts)
	}
	if box := slices.IndexFunc(blocks, insert.IsStyle); box >= 0 {
		setFurniture(blocks[box:box+1], Notice)
		markStyled(blocks, box)
	}
	for _, list := range insert.Drawers(blocks, isTeaser) {
		setFurniture(blocks[list.From:list.To], Related)
	}
	for i := range blocks {
		if insert.IsNotice(&blocks[i]) {
			setFurniture(blocks[i:i+1], Notice)
		}
	}
}

// kindsOfLeftovers are the kinds of furniture that package leftover tells apart.
var kindsOfLeftovers = map[leftover.Class]string{
	leftover.Contents: Navigation, leftover.Tags: Navigation, leftover.Head: PageNumber, leftover.Note: Byline,
	leftover.Writer: Byline, leftover.Origin: SourceLine, leftover.File: Related, leftover.Tool: Share,
	leftover.Guide: Navigation, leftover.Field: Field,
	leftover.Sitting: Masthead, leftover.Credit: Picture,
}

// markLeftovers sets aside what programs and newsrooms left in a text, see package
// leftover, once it is known what else a page has around it.
func markLeftovers(blocks []text.Block, at places) {
	own := len(blocks) - 1 // the last paragraph that is surely the document's
	for own > at.sentence && (blocks[own].Furniture != "" || !isLong(&blocks[own])) {
		own--
	}
	around := leftover.Around{Head: min(at.head, at.sentence), Sentence: at.sentence, Own: own}
	for _, found := range leftover.Find(blocks, around, isDated) {
		setFurniture(blocks[found.At:found.At+1], kindsOfLeftovers[found.Class])
	}
	for _, i := range pagebreak.Letterheads(blocks) {
		if i >= around.Head { // above the text it tells whose the paper is
			withheld.Set(&blocks[i], PageNumber)
		}
	}
}

// markMenuAgain sets aside the menu with which a page begins, and its lines below the
// last long paragraph, where pages print them again.
func markMenuAgain(blocks, menu []text.Block) {
	links := map[string]bool{}
	for i := range menu {
		links[menu[i].String] = true
	}
	setFurniture(menu, Navigation)
	for i := len(blocks) - 1; len(links) > 0 && i >= len(menu) && !isLong(&blocks[i]); i-- {
		if links[blocks[i].String] {
			setFurniture(blocks[i:i+1], Navigation)
		}
	}
}

// markDatabase sets aside the database that keeps a text under labels, above the first one.
func markDatabase(head []text.Block) {
	for i := range head {
		if strings.HasPrefix(head[i].String, "[") || isDated(head[i].String) {
			return
		}
		setFurniture(head[i:i+1], Masthead)
	}
}

// markStyled sets aside the box at the end of a page that begins with how it looks, when
// it is much less than the text above.
func markStyled(blocks []text.Block, box int) {
	const share = 3 // as much must stand above
	below := blocks[box+1:]
	if lettersOf(blocks[:box]) >= share*lettersOf(below) && !slices.ContainsFunc(below, isPartOfDocument) {
		setAsideBut(below, isDayOfPage(below))
	}
}

// markMarkdown sets aside what markup alone shows in a text in Markdown: the links with
// which it ends, lists of links below a heading that leads to other pages, and pictures.
func markMarkdown(body *text.Body) {
	if !body.Markdown {
		return
	}
	if first := insert.LinksBelow(body); first >= 0 {
		withheld.Set(&body.Blocks[first], Related) // the thematic break above them
		setFurniture(body.Blocks[first:], Related)
	}
	for i := 1; i < len(body.Blocks); i++ {
		if body.Blocks[i-1].Furniture == Related && insert.IsLinkList(body, &body.Blocks[i]) {
			setFurniture(body.Blocks[i:i+1], Related)
		}
	}
	for _, list := range insert.MenusOfLinks(body) {
		setFurniture(body.Blocks[list:list+1], Navigation)
	}
	for _, i := range insert.Pictures(body) {
		setFurniture(body.Blocks[i:i+1], Picture)
	}
}
