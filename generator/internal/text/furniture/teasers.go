package furniture

import (
	"strings"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
	"aseanarchive/generator/internal/text/wholeword"
)

// In a text and right below it a page names other pages, and the words under which it
// keeps the text.

// markTeasers sets aside titles of other pages inside a text, below a heading that
// announces them, up to the next sentence: “RELATED”, “opinion”, “Ships Meet”.
func markTeasers(blocks []text.Block) {
	const fewest, most = 2, 12
	for i := range blocks {
		if isRelatedLine(&blocks[i]) {
			setFurniture(blocks[i:i+1], Related)
		}
		heading := strings.TrimSuffix(blocks[i].String, "&nbsp;")
		alone := isMadeOf(strings.Trim(heading, " :"), related, "points")
		points := alone || isRelatedHeading(heading)
		labelled := isRelatedLabel(heading) || points && strings.HasSuffix(heading, ":") &&
			(alone || wholeword.In(strings.ToLower(heading), "read"))
		if !points && !labelled || blocks[i].Kind == text.Item {
			continue
		}
		if labelled {
			setFurniture(blocks[i:labelledTeasers(blocks, i)], Related)
			continue
		}
		end := i + 1
		for end < len(blocks) && end-i <= most && isTeaser(&blocks[end]) {
			end++
		}
		goesOn := end < len(blocks) && end-i <= most && (isLong(&blocks[end]) || isRelatedLabel(blocks[end].String))
		if last := end - 1; last > i+1 && headsBelow(blocks[i+1:end]) {
			end = last // a heading of the text, and no title of another page
		}
		if end-i > fewest && goesOn {
			setFurniture(blocks[i:end], Related)
		}
	}
}

// isRelatedLabel reports the label of another page below a first block of such: “READ:”.
func isRelatedLabel(line string) bool {
	label, ok := strings.CutSuffix(line, ":")
	return ok && isMadeOf(label, related, "names")
}

// isRelatedLine reports the title of another page behind the words that announce it, on
// one line: “Related Story Ships of two regions meet”.
func isRelatedLine(b *text.Block) bool {
	const fewest = 3 // spaces of a title
	first, rest, _ := strings.Cut(b.String, " ")
	second, title, _ := strings.Cut(rest, " ")
	isLine := (b.Kind == text.Paragraph || b.Kind == text.Heading) && b.Furniture == ""
	return isLine && strings.EqualFold(first, "related") && isRelatedHeading(first+" "+second) &&
		strings.Count(title, " ") >= fewest && !text.EndsWithStop(title) && !text.StartsLower(title)
}

// labelledTeasers is the block behind one or a few titles below a label that announces them,
// “Related:”, up to a paragraph, a heading in capitals or another line of the page; the
// label itself where something else stands there.
func labelledTeasers(blocks []text.Block, i int) int {
	const most, fewestSpaces, paragraph = 3, 3, 100 // titles; in a title; letters
	end := i + 1
	for end < len(blocks) && end-i <= most && isTeaser(&blocks[end]) &&
		strings.Count(blocks[end].String, " ") >= fewestSpaces && !typescript.InCapitals(blocks[end].String) {
		end++
	}
	if end == i+1 || end == len(blocks) {
		return i
	}
	b := &blocks[end]
	isText := text.EndsWithStop(b.String) && text.Longer(b.String, paragraph-1)
	if b.Furniture != "" || isLong(b) || isText || typescript.InCapitals(b.String) {
		return end
	}
	return i
}

// headsBelow reports whether the last of some lines is written in capitals and those
// above it are not: it heads what stands below.
func headsBelow(teasers []text.Block) bool {
	n := len(teasers)
	return typescript.InCapitals(teasers[n-1].String) && !typescript.InCapitals(teasers[n-2].String)
}

// isTeaser reports the title of another page, or its drawer.
func isTeaser(b *text.Block) bool {
	isLine := b.Kind == text.Paragraph || b.Kind == text.Heading
	isTitle := isHeadline(b) || isQuestion(b)
	return b.String != "" && b.Furniture == "" && isLine && isTitle && !isDated(b.String) &&
		!strings.HasSuffix(b.String, ":")
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
