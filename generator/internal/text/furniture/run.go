package furniture

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// A page that is copied line by line has its buttons each on a line, and between
// those whose words are known stand others: “Facebook”, “WhatApp”, “Copy Link”, “A”,
// “Play”. What stands together so is the page's, whatever it says.

var (
	fieldsOfLetters = lexicon.List("en/fields-of-letters")
	lineLabels      = lexicon.List("en/line-labels")
	menuLinks       = lexicon.List("en/links-of-menus")
	documentNames   = lexicon.List("en/document-nouns")
)

// markRuns sets aside short lines between lines that are known for buttons and
// counts, where three of these stand near each other.
func markRuns(blocks []text.Block) {
	const fewest = 3
	for i := 0; i < len(blocks); {
		if !isButton(&blocks[i]) {
			i++
			continue
		}
		last, buttons := runFrom(blocks, i)
		if buttons >= fewest {
			setFurniture(blocks[i:last+1], Share)
		}
		i = last + 1
	}
}

// runFrom is the last button of the run that begins with one, and how many buttons
// it has.
func runFrom(blocks []text.Block, first int) (last, buttons int) {
	const reach = 12 // lines between two buttons
	last, buttons = first, 1
	shared := blocks[first].Furniture == Share || isFieldLabel(&blocks[first])
	for i := first + 1; i < len(blocks) && i-last <= reach; i++ {
		switch b := &blocks[i]; {
		case isButton(b):
			last, buttons = i, buttons+1
			shared = shared || b.Furniture == Share || isFieldLabel(b)
		case !isSmallLine(b) && !isOfferToReader(b):
			i = len(blocks)
		}
	}
	if !shared {
		buttons = 0 // figures alone
	}
	return last, buttons
}

// isButton reports a line that was set aside as a tool of the page or its count.
func isButton(b *text.Block) bool {
	return b.Furniture == Share || b.Furniture == Counts || b.Furniture == Byline
}

// isSmallLine reports a line of few words that says nothing of the document: no
// sentence, no day, nothing that others set aside for another reason.
func isSmallLine(b *text.Block) bool {
	const most = 4 // words
	if b.String == "" {
		return b.Kind != text.Table && len(b.Children) == 0
	}
	if b.Furniture != "" || b.Kind != text.Paragraph && b.Kind != text.Heading && b.Kind != text.Item {
		return false
	}
	isAddress := strings.Contains(b.String, "://") && !strings.Contains(b.String, " ")
	isShort := strings.Count(b.String, " ") < most && !text.EndsSentence(b.String)
	return isAddress || isShort && !isDated(b.String)
}

// isOfferToReader reports a sentence that offers something to whoever reads the page.
func isOfferToReader(b *text.Block) bool {
	_, reader := personsIn(b.String)
	return reader && b.Furniture == "" && !text.Longer(b.String, 2*longestLine) && opens(offers, b.String)
}

// markFields sets aside labels in capitals with the value below each, where two of
// them stand together above a button: “NEWSPAPER SECTION:”, “News”, “WRITER:”, “Anna
// Lee”. Letters and records have such labels of their own, and no buttons.
func markFields(head []text.Block) {
	const labelled, reach = 2, 12 // blocks of a field, lines down to a button
	first, fields := -1, 0
	for i := 0; i+1 < len(head); i++ {
		if !isFieldLabel(&head[i]) || !isSmallLine(&head[i+1]) || isFieldLabel(&head[i+1]) {
			first, fields = -1, 0
			continue
		}
		if fields == 0 {
			first = i
		}
		below := head[i+labelled : min(len(head), i+labelled+reach)]
		if fields++; fields > 1 && slices.ContainsFunc(below, func(b text.Block) bool { return isButton(&b) }) {
			setFurniture(head[first:i+labelled], Byline)
		}
		i++
	}
}

// isFieldLabel reports a label in capitals, alone on its line, that no letter and no
// record has.
func isFieldLabel(b *text.Block) bool {
	const most = 3 // words
	label, ok := strings.CutSuffix(strings.TrimRight(b.String, " "), ":")
	label = strings.TrimRight(label, " ")
	return ok && label != "" && strings.ToUpper(label) == label && strings.ContainsFunc(label, unicode.IsUpper) &&
		strings.Count(label, " ") < most && !fieldsOfLetters.Has(label) && !lineLabels.Has(label)
}

// markTeasers sets aside titles of other pages inside a text, below a heading that
// announces them, up to the next sentence: “RELATED”, “opinion”, “Ships Meet”.
func markTeasers(blocks []text.Block) {
	const fewest, most = 2, 12
	for i := range blocks {
		alone := isMadeOf(strings.Trim(blocks[i].String, " :"), related, "points")
		if !alone && !isRelatedHeading(blocks[i].String) || blocks[i].Kind == text.Item {
			continue
		}
		end := i + 1
		for end < len(blocks) && end-i <= most && isTeaser(&blocks[end]) {
			end++
		}
		goesOn := end < len(blocks) && end-i <= most && isLong(&blocks[end])
		if end-i > fewest && goesOn {
			setFurniture(blocks[i:end], Related)
		}
	}
}

// isTeaser reports the title of another page, or its drawer.
func isTeaser(b *text.Block) bool {
	isLine := b.Kind == text.Paragraph || b.Kind == text.Heading
	isTitle := isHeadline(b) || isQuestion(b)
	return b.String != "" && b.Furniture == "" && isLine && isTitle && !isDated(b.String) &&
		!strings.HasSuffix(b.String, ":")
}

// markPageNumbers sets aside the numbers of pages that stand alone between paragraphs:
// with a dash, "-3-", or one after the other, "2", "3".
func markPageNumbers(blocks []text.Block) {
	var bare []int // indices of figures alone
	next := 0
	run := func() {
		const fewest = 2
		if len(bare) >= fewest {
			for _, i := range bare {
				setFurniture(blocks[i:i+1], PageNumber)
			}
		}
		bare = nil
	}
	for i := range blocks {
		page, dashed := pageNumberOf(&blocks[i])
		goesOn := i+1 < len(blocks) && blocks[i+1].Line == blocks[i].End // "2", a tab and the paragraph of that number
		switch {
		case goesOn, page == 0, page == 1 && !dashed: // the first of a list
		case dashed:
			setFurniture(blocks[i:i+1], PageNumber)
		case len(bare) > 0 && page == next:
			bare, next = append(bare, i), page+1
		default:
			run()
			bare, next = []int{i}, page+1
		}
	}
	run()
}

// pageNumberOf is the number that stands alone in a paragraph, 0 for any other block.
func pageNumberOf(b *text.Block) (page int, dashed bool) {
	const longest = 3 // figures
	if b.Kind != text.Paragraph && b.Kind != text.Heading || b.Furniture != "" || b.Marker != "" {
		return 0, false
	}
	number := strings.Trim(b.String, "-– ")
	page, err := strconv.Atoi(number)
	if err != nil || len(number) > longest || page < 0 {
		return 0, false
	}
	return page, len(number) < len(b.String)
}

// markKeywords sets aside the words under which a site keeps a text, each on a line
// below their label: “Tags:”, “#Ports”, “Ships”.
func markKeywords(foot []text.Block) {
	for i := 0; i < len(foot); i++ {
		if !isKeywordLabel(foot[i].String) {
			continue
		}
		end := i + 1
		for end < len(foot) && (isKeyword(&foot[end]) || foot[end].Furniture != "") {
			end++
		}
		if end > i+1 {
			setFurniture(foot[i:end], Navigation)
		}
		i = end - 1
	}
}

// isKeywordLabel reports the label of such words, alone on its line.
func isKeywordLabel(line string) bool {
	label := strings.Trim(line, " :")
	m, ok := drawers.Opens(label)
	return ok && m.Start == 0 && m.End == len(label)
}

// isKeyword reports some words without a stop.
func isKeyword(b *text.Block) bool {
	const most = 6
	return b.String != "" && b.Kind != text.Clause && strings.Count(b.String, " ") < most &&
		!text.EndsSentence(b.String) && !isDated(b.String)
}

// markLongMenu sets aside the links with which a page that is copied whole begins:
// many short lines, of which several are known for links, down to the last of these.
func markLongMenu(head []text.Block) {
	const fewest, known = 8, 3 // lines, links among them
	end, links, last := 0, 0, -1
	for ; end < len(head); end++ {
		b := &head[end]
		isLink := b.Furniture != "" && b.Furniture != SiteClock || pageLinks.Has(b.String) ||
			isMadeOf(b.String, wordsOfLinks, "link") || menuLinks.Has(strings.TrimRight(b.String, " :")) ||
			isCopyright(b.String)
		switch {
		case isLink:
			links, last = links+1, end
			continue
		case !isSmallLine(b):
		default:
			continue
		}
		break
	}
	if links < known || last+1 < fewest {
		return
	}
	for i := range head[:last+1] {
		if isDocumentName(head[i].String) {
			return // a title stands among them
		}
	}
	setFurniture(head[:last+1], Navigation)
}

// isDocumentName reports a line that names a document as its title does.
func isDocumentName(line string) bool {
	m, ok := documentNames.Find(line)
	return ok && strings.Count(line, " ") > 1 && m.End > m.Start
}
