package text

import (
	"strings"

	"aseanarchive/generator/internal/archive"
)

// Withheld lists what was set aside, neighbours of one kind together.
func (b *Body) Withheld() []archive.Withheld {
	list := []archive.Withheld{}
	var texts [][]string
	for i := range b.Blocks {
		block := &b.Blocks[i]
		if block.Furniture == "" {
			continue
		}
		if n := len(list); n > 0 && list[n-1].Kind == block.Furniture && list[n-1].Lines[1] >= block.Line-1 {
			list[n-1].Lines[1] = block.End
			list[n-1].Blocks = append(list[n-1].Blocks, i)
			texts[n-1] = append(texts[n-1], block.Printed())
			continue
		}
		list = append(list, archive.Withheld{
			Kind: block.Furniture, Lines: [2]int{block.Line, block.End}, Blocks: []int{i},
		})
		texts = append(texts, []string{block.Printed()})
	}
	for i := range list {
		list[i].Text = strings.Join(texts[i], "\n")
	}
	return list
}

// Aside is a line of what was set aside, for its page: it keeps the anchor that it
// would have in the text. Facts may rest on it, and whoever cited it before a rule set
// it aside finds it there.
type Aside struct {
	Anchor string // as that of a block
	Words  string
}

// Asides are the lines of a passage that Withheld lists. Blocks in others have lines of
// their own.
func (b *Body) Asides(passage archive.Withheld) []Aside {
	var list []Aside
	for _, i := range passage.Blocks {
		list = b.Blocks[i].appendAsides(list, "")
	}
	return list
}

// appendAsides appends the lines of a block. The anchor is that of the block in which it
// stands, when that has no words of its own and this is its first.
func (b *Block) appendAsides(list []Aside, anchor string) []Aside {
	if own := b.Anchor(); own != "" {
		anchor = own
	}
	if b.String != "" {
		list = append(list, Aside{anchor, b.Printed()})
		anchor = ""
	}
	for i := range b.Children {
		before := len(list)
		if list = b.Children[i].appendAsides(list, anchor); len(list) > before {
			anchor = ""
		}
	}
	return list
}
