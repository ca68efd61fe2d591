package head

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// Lead is the beginning of the text proper, for descriptions: the first
// paragraph behind the head and the dateline, cut between words.
func (r *Head) Lead() string {
	const longest = 280
	first := min(r.Above.Body, len(r.Leaves))
	for i, leaf := range r.Leaves[first:] {
		if leaf.Kind == text.Heading {
			continue
		}
		words := leaf.String
		if r.Dateline.Found && r.Dateline.Leaf == first+i {
			words = strings.TrimLeft(words[r.Dateline.End:], " ")
		}
		if len(words) < 40 && first+i+1 < len(r.Leaves) {
			continue
		}
		return text.Cut(words, longest)
	}
	return ""
}

// HeadLines are the lines above the text, also those that were set aside: a
// site prints the kind of a document beside its date. Those nearest to the
// text are kept.
func (r *Head) HeadLines() []*text.Block {
	var lines []*text.Block
	for i := range r.Body.Blocks[:min(len(r.Body.Blocks), paper.MenuBlocks)] {
		b := &r.Body.Blocks[i]
		if b.Kind == text.Clause || b.Kind == text.List || len(b.String) > paper.LongestKindLine || r.IsDatelined(b) || paper.IsSentence(b.String) {
			break
		}
		if b.String != "" && b.Kind != text.Item {
			lines = append(lines, b)
		}
	}
	return lines[max(0, len(lines)-paper.HeadBlocks):]
}

// IsDatelined reports whether a block opens the text with a dateline.
func (r *Head) IsDatelined(b *text.Block) bool {
	return r.Dateline.Found && !r.Dateline.Alone && r.Leaves[r.Dateline.Leaf].Block == b
}

// LongestLead is how many bytes of a paragraph hold its first sentence.
const LongestLead = 400

// LeadBlock is the first paragraph of the text proper, and where in it the
// first sentence begins.
func (r *Head) LeadBlock() (*paper.Block, int) {
	for i, leaf := range r.Leaves[:min(len(r.Leaves), paper.HeadBlocks)] {
		if r.Dateline.Found && !r.Dateline.Alone && i == r.Dateline.Leaf {
			return leaf, r.Dateline.End
		}
		if i != r.Title && leaf.Kind != text.Heading && len(leaf.String) >= LongEnoughToLead && !r.isHeadDate(leaf) {
			return leaf, 0
		}
	}
	return nil, 0
}

// isHeadDate reports whether a block is a date, with what a site prints
// beside it.
func (r *Head) isHeadDate(leaf *paper.Block) bool {
	_, ok := dates.IsDate(leaf.String)
	return ok
}

// LongEnoughToLead is the length in bytes from which a paragraph can open the
// text; shorter ones are lines around it.
const LongEnoughToLead = 60
