package furniture

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/insert"
)

// Below its document a page has its tools, other pages, its offices and their
// telephones, and menus once more. Some of it is known line by line, the rest is what
// stands among that: once a page has begun to speak of itself, its document does not
// go on with short lines.

// markTail sets aside what stands below the first line that is known for the page's
// behind the last paragraph of the document, where there are several such lines.
func markTail(blocks []text.Block) {
	const fewest = 3 // lines that are known
	end := len(blocks)
	for end > 0 && mayBeTail(blocks, end-1) {
		end--
	}
	first, known := len(blocks), 0
	for i := len(blocks) - 1; i >= end; i-- {
		if isOfPage(&blocks[i]) {
			first, known = i, known+1
		}
	}
	above, below := lettersOf(blocks[:end]), lettersOf(blocks[first:])
	if known < fewest || above < longEnough || below > above {
		return
	}
	setTail(blocks, first)
}

// setTail sets aside what stands below a document, from one block on, but its days, whom to ask while
// the page has said little, and a paragraph with which the text goes on.
func setTail(blocks []text.Block, from int) {
	const few = 2
	tail := blocks[from:]
	isDay := isDayOfPage(tail)
	seen := 0       // lines that are known, so far
	inPart := false // of the document, whom to ask
	for i := range tail {
		b := &tail[i]
		inPart = !isOfPage(b) && (inPart || namesWhomToAsk(tail[i:]))
		switch {
		case isOfPage(b):
			seen++
		case inPart:
		case isDay(b.String), goesOn(blocks, from+i), seen <= few && isContact(tail, i), isBetweenTools(tail, i):
		default:
			setFurniture(tail[i:i+1], SiteBlurb)
		}
	}
}

// namesWhomToAsk reports the heading of a part that ends with how somebody is reached.
func namesWhomToAsk(tail []text.Block) bool {
	const reach = 8 // blocks
	return isPartOfDocument(tail[0]) && slices.ContainsFunc(tail[1:min(len(tail), reach)], func(b text.Block) bool {
		return insert.ReachesSomebody(b.String)
	})
}

// isBetweenTools reports the last paragraph of a document that a page prints below a form
// for its readers, right above the titles of other pages: it speaks to nobody.
func isBetweenTools(tail []text.Block, i int) bool {
	const paragraph = 100 // letters
	b := &tail[i]
	if b.Kind != text.Paragraph || !text.EndsWithStop(b.String) || !text.Longer(b.String, paragraph) ||
		i+1 == len(tail) {
		return false
	}
	below := tail[i+1].String
	if !isRelatedHeading(below) && !isMadeOf(strings.Trim(below, " :"), related, "points") {
		return false
	}
	site, reader := personsIn(b.String)
	return !site && !reader
}

// isOfPage reports a line that is known for one of the page, and closes a document
// where it stands below it.
func isOfPage(b *text.Block) bool {
	switch b.Furniture {
	case Share, Related, Navigation, Copyright, SiteBlurb, CookieNote, Breadcrumb:
		return true
	}
	return isCommentBox(b.String)
}

// mayBeTail reports a block that a page can print below a document: a line, some
// links, a sentence that teases another page.
func mayBeTail(blocks []text.Block, i int) bool {
	const sentence = 60 // letters
	b := &blocks[i]
	switch {
	case b.Furniture != "", isCommentBox(b.String):
		return true
	case b.Kind == text.List:
		return !slices.ContainsFunc(b.Children, func(item text.Block) bool {
			return len(item.Children) > 0 || !isHeadline(&item)
		})
	case b.Kind == text.Item:
		return isHeadline(b)
	case b.Kind != text.Paragraph && b.Kind != text.Heading && b.Kind != text.Division:
		return false
	case isLong(b), opens(documentEnds, b.String):
		return false
	}
	return !text.EndsWithStop(b.String) || !text.Longer(b.String, sentence) || i > 0 && isTeased(&blocks[i-1])
}

// isContact reports whom to ask, and the name right above that.
func isContact(blocks []text.Block, i int) bool {
	return insert.ReachesSomebody(blocks[i].String) || i+1 < len(blocks) && insert.ReachesSomebody(blocks[i+1].String)
}

// lettersOf counts the letters of a document in blocks.
func lettersOf(blocks []text.Block) (n int) {
	for i := range blocks {
		if blocks[i].Furniture == "" {
			n += text.Letters(strings.TrimSpace(blocks[i].String))
		}
	}
	return n
}
