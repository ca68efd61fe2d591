package people

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// Lines that are no block of the text as they stand: those in capitals, and titles that
// front matter gives.

// inNameCase is a block in capitals as its names are written elsewhere.
func inNameCase(leaf *paper.Block) *paper.Block {
	block, written := *leaf.Block, *leaf
	block.String = nameword.InNameCase(leaf.String, leaf.Words)
	written.Block = &block
	return &written
}

// lineOf is a line that stands in no block.
func lineOf(h *head.Head, words string) passage {
	leaf := &paper.Block{Block: new(text.Block), Words: h.AppendWords(nil, words)}
	leaf.String = words
	if typescript.InCapitals(words) {
		leaf = inNameCase(leaf)
	}
	return passage{leaf: leaf, text: leaf.String, words: nameword.Append(nil, leaf)}
}

// ofTitle reads the persons in a title that front matter gives and no block repeats. They
// stand in no paragraph. As in capitals every word of it may be a name.
func (p *titles) ofTitle(title archive.Fact) {
	p.passage = lineOf(p.Head, title.Value)
	p.heading, p.capitals, p.proof = true, true, &title.Evidence[0]
	p.scan()
}
