// Package withheld keeps what was set aside from a text: it lists the passages for the
// data, gives their lines for the page, and sets them aside again in the text that is read
// for the page. What is to be set aside is for others to say, such as package furniture.
package withheld

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// Set sets a block aside that is not yet. What is a heading there heads nothing.
func Set(b *text.Block, kind string) {
	if b.Furniture != "" {
		return
	}
	b.Furniture = kind
	if b.Kind == text.Heading {
		b.Kind = text.Paragraph
	}
}

// List is what was set aside, neighbours of one kind together. What has no words, such as a
// line that a page draws, is counted to the passage of its kind above it, else below it.
func List(body *text.Body) []archive.Withheld {
	list := []archive.Withheld{}
	var wordless []int // blocks without a passage above them
	for i := range body.Blocks {
		block := &body.Blocks[i]
		if block.Furniture == "" {
			continue
		}
		words := wordsOf(block)
		last := len(list) - 1
		isNext := last >= 0 && list[last].Kind == block.Furniture
		switch {
		case words == "" && isNext:
			list[last].Blocks = append(list[last].Blocks, i)
		case words == "":
			wordless = append(wordless, i)
		case isNext && list[last].Lines[1] >= block.Line-1:
			list[last].Lines[1] = block.End
			list[last].Blocks = append(list[last].Blocks, i)
			list[last].Text += "\n" + words
		default:
			list = append(list, archive.Withheld{Kind: block.Furniture, Lines: [2]int{block.Line, block.End},
				Text: words, Blocks: []int{i}})
		}
	}
	for _, i := range wordless {
		count(list, i, body.Blocks[i].Furniture)
	}
	return list
}

// count counts a block without words to the first passage of its kind below it, to any of
// its kind where there is none, and to any at all where there is none of its kind.
func count(list []archive.Withheld, i int, kind string) {
	best := -1
	for k := range list {
		isBelow, isKind := list[k].Blocks[0] > i, list[k].Kind == kind
		if best < 0 || isKind && (list[best].Kind != kind || isBelow && list[best].Blocks[0] < i) {
			best = k
		}
	}
	if best >= 0 {
		list[best].Blocks = append(list[best].Blocks, i)
	}
}

// wordsOf are the words of a block, and of those in it, a line for each.
func wordsOf(b *text.Block) string {
	var words []string
	for _, line := range appendLines(nil, b, "") {
		words = append(words, line.Words)
	}
	return strings.Join(words, "\n")
}

// Blocks are the blocks that were set aside, those without words, too, each with its own kind.
func Blocks(body *text.Body) []archive.BlockAside {
	var list []archive.BlockAside
	for i := range body.Blocks {
		if kind := body.Blocks[i].Furniture; kind != "" {
			list = append(list, archive.BlockAside{Block: i, Kind: kind})
		}
	}
	return list
}

// Again sets aside in a body, as text.Parse gives it, what was set aside when its facts were
// read. Nothing is judged again: that would cost as much as it did, and a masthead is only
// known once the title is.
func Again(body *text.Body, list []archive.BlockAside) {
	for _, aside := range list {
		if aside.Block < len(body.Blocks) {
			Set(&body.Blocks[aside.Block], aside.Kind)
		}
	}
}

// Line is a line of what was set aside, for its page: it keeps the anchor that it would
// have in the text. Facts may rest on it, and whoever cited it before a rule set it aside
// finds it there.
type Line struct {
	Anchor string // as that of a block
	Words  string
}

// Lines are those of a passage. Blocks in others have lines of their own.
func Lines(body *text.Body, passage archive.Withheld) []Line {
	var list []Line
	for _, i := range passage.Blocks {
		list = appendLines(list, &body.Blocks[i], "")
	}
	return list
}

// appendLines appends the lines of a block. The anchor is that of the block in which it
// stands, when that has no words of its own and this is its first.
func appendLines(list []Line, b *text.Block, anchor string) []Line {
	if own := b.Anchor(); own != "" {
		anchor = own
	}
	if b.String != "" {
		list = append(list, Line{anchor, b.Printed()})
		anchor = ""
	}
	for i := range b.Children {
		before := len(list)
		if list = appendLines(list, &b.Children[i], anchor); len(list) > before {
			anchor = ""
		}
	}
	return list
}
