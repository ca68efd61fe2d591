package furniture

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/mainpart"
	"aseanarchive/generator/internal/text/typescript"
)

// A page that is copied whole has hundreds of short lines around its document, few of
// which are known by their words. What is known is where sentences stand together:
// that is the document, and its title stands close above it. All that lies further
// away is the page's.

// part is where in the blocks of a page its document lies.
type part struct {
	mainpart.Part
	title int // block with which the lines begin that belong to the document
}

// mainPart finds the document in a page that is copied whole; ok is false for a text
// that stands alone, or of which that cannot be told.
func mainPart(blocks []text.Block) (main part, ok bool) {
	const fewest, known = 20, 3 // short lines outside, those among them that are known for the page's
	main.Part = mainpart.Of(blocks)
	isLine := func(i int) bool { return (i < main.From || i >= main.To) && blocks[i].String != "" }
	fewLines := func() bool {
		lines := 0
		for i := 0; i < len(blocks) && lines < fewest; i++ {
			if isLine(i) {
				lines++
			}
		}
		return lines < fewest
	}
	if fewLines() || mainpart.IsCut(blocks) {
		return part{}, false
	}
	if main.Widen(blocks); fewLines() {
		return part{}, false
	}
	ofPage := 0
	for i := 0; i < len(blocks) && ofPage < known; i++ {
		if b := &blocks[i]; isLine(i) && isKnownLine(b) && !isOfPaper(b) {
			ofPage++
		}
	}
	if ofPage < known {
		return part{}, false
	}
	main.title = main.Head(blocks, isDated, isKnownLine)
	return main, true
}

// isKnownLine reports a line whose words say that it is the page's.
func isKnownLine(b *text.Block) bool {
	return b.Furniture != "" || isLinkOfMenu(b) || anywhere(b) != "" || isCommentBox(b.String)
}

// isOfPaper reports what papers have, too, such as numbers of pages and lines drawn across a cover.
func isOfPaper(b *text.Block) bool { return b.Furniture == PageNumber || typescript.IsRule(b.String) }

// markAround sets aside what stands around the document of a page. Of the rest of one, no
// more of it stands below than above.
func markAround(blocks []text.Block, main part, isRest bool) {
	head := blocks[:main.title]
	setFurniture(head, Navigation)
	tail := blocks[main.To:]
	first := slices.IndexFunc(tail, func(b text.Block) bool {
		return b.String != "" && !isOfPaper(&b) && (isKnownLine(&b) || isAdded(b.String))
	})
	if first >= 0 && !(isRest && lettersWithin(tail[first:]) > lettersWithin(blocks[:main.To+first])) {
		setTail(blocks, main.To+first)
	}
}

// lettersWithin counts the letters of a document in blocks and in those inside them.
func lettersWithin(blocks []text.Block) (n int) {
	for i := range blocks {
		n += lettersOf(blocks[i:i+1]) + lettersWithin(blocks[i].Children)
	}
	return n
}

// tailOpenings open what a page adds below its document.
var tailOpenings = lexicon.List("en/openings-below-a-page")

// isAdded reports a line that opens as those do that a page adds: “More from the
// Harbour”, “Tags: Ships”.
func isAdded(line string) bool {
	m, ok := tailOpenings.Opens(strings.TrimLeft(line, "[#•- "))
	if !ok || m.Start > 0 || text.Longer(line, longestLine) {
		return false
	}
	site, reader := personsIn(line)
	return m.Value != "reader" && !text.EndsWithStop(line) || site || reader
}
