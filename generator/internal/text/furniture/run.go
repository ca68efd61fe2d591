package furniture

import (
	"strings"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/insert"
)

// A page that is copied line by line has its buttons each on a line, and between
// those whose words are known stand others: “Facebook”, “WhatApp”, “Copy Link”, “A”,
// “Play”. What stands together so is the page's, whatever it says.

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
	shared := blocks[first].Furniture == Share || insert.IsShoutedLabel(&blocks[first])
	for i := first + 1; i < len(blocks) && i-last <= reach; i++ {
		switch b := &blocks[i]; {
		case isButton(b):
			last, buttons = i, buttons+1
			shared = shared || b.Furniture == Share || insert.IsShoutedLabel(b)
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

// markFields sets aside labels in capitals with the value below each, above a button.
func markFields(head []text.Block) {
	for _, fields := range insert.Labels(head, isSmallLine, isButton) {
		setFurniture(head[fields.From:fields.To], Byline)
	}
}

// markJoinedMenus sets aside a line that is made of the menus above it and of nothing
// else, as a page prints them again for narrow screens.
func markJoinedMenus(head []text.Block) {
	const fewest = 2 // menus
	for i := range head {
		if head[i].Furniture != "" {
			continue
		}
		rest, joined := head[i].String, 0
		for rest != "" {
			menu := longestMenu(head[:i], rest)
			if menu == "" {
				break
			}
			rest, joined = strings.TrimPrefix(rest[len(menu):], " "), joined+1
		}
		if rest == "" && joined >= fewest {
			setFurniture(head[i:i+1], Navigation)
		}
	}
}

// longestMenu is the longest menu with which words begin, "" for none.
func longestMenu(above []text.Block, words string) (menu string) {
	for i := range above {
		b := &above[i]
		isMenu := b.Furniture == Navigation && len(b.String) > len(menu) && strings.HasPrefix(words, b.String)
		if isMenu && (len(words) == len(b.String) || words[len(b.String)] == ' ') {
			menu = b.String
		}
	}
	return menu
}
