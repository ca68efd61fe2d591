package text

import (
	"aseanarchive/generator/internal/text/label"
)

// divisions finds the parts of a treaty among blocks.
type divisions struct {
	blocks []Block
	at     []label.Division         // of each block; without a word for none
	kinds  map[string]*divisionKind // by their word
}

// divisionKind are the divisions of one word, by their numbers.
type divisionKind struct {
	lines map[string]bool // with a line of their own
	runIn map[string]bool // at the head of a paragraph
	last  map[string]int  // places of the last with lines of their own
}

// markDivisions makes headings of "Article 1", "Chapter II" and "Annex A", with
// the title that stands behind or below them. They are told by each other: one
// is the first of its kind or one of several. Where some articles stand at the
// head of their paragraph, none is a heading: a list of the others misleads.
func markDivisions(blocks []Block) []Block {
	d := divisions{blocks, make([]label.Division, len(blocks)), map[string]*divisionKind{}}
	for i := range blocks {
		d.read(i)
	}
	if len(d.kinds) == 0 {
		return blocks
	}
	kept := blocks[:0:0]
	var around []string // the divisions in which the one at hand stands
	for i := 0; i < len(blocks); i++ {
		b, word := blocks[i], d.at[i].Word
		title := i
		if d.takesTitle(i) {
			title++
		}
		switch {
		case word == "" || !d.isOwnLine(i) || !d.isKind(i):
		case d.heads(i, title):
			around = enclosing(around, word)
			b = asDivision(b, blocks[i+1:title+1], min(1+len(around), 6))
			i = title
		default: // of a list of contents, or one of some
			for j := i; j <= title; j++ {
				blocks[j].unhead()
			}
			b = blocks[i]
		}
		kept = append(kept, b)
	}
	return kept
}

// unhead makes a heading a paragraph again, unless it was written as one.
func (b *Block) unhead() {
	if b.Kind == Heading && b.render == nil {
		b.Kind, b.Level = Paragraph, 0
	}
}

// read looks at the head of a block.
func (d *divisions) read(i int) {
	b := &d.blocks[i]
	if b.Kind != Paragraph && b.Kind != Heading {
		return
	}
	found, ok := label.DivisionOf(b.String)
	title := b.String[min(found.Length, len(b.String)):]
	if !ok || title != "" && StartsLower(title) {
		return
	}
	d.at[i] = found
	kind := d.kinds[found.Word]
	if kind == nil {
		kind = &divisionKind{map[string]bool{}, map[string]bool{}, map[string]int{}}
		d.kinds[found.Word] = kind
	}
	switch {
	case d.isOwnLine(i):
		kind.lines[found.Number], kind.last[found.Number] = true, i
	case found.Parted:
		kind.runIn[found.Number] = true
	}
}

// isOwnLine reports a division with nothing but its title.
func (d *divisions) isOwnLine(i int) bool {
	b := &d.blocks[i]
	title := b.String[d.at[i].Length:]
	return title == "" || isTitle(b) && len(Sentences(title)) == 1
}

// isTitle reports a block that has the shape of a title.
func isTitle(b *Block) bool {
	line := *b
	line.Kind = Paragraph
	return (b.Kind == Paragraph || b.Kind == Heading) && mayHead(&line)
}

// takesTitle reports whether the title of the division at i is the block below.
func (d *divisions) takesTitle(i int) bool {
	if i+2 >= len(d.blocks) || d.at[i].Word == "" || d.at[i].Length < len(d.blocks[i].String) {
		return false
	}
	next := &d.blocks[i+1]
	written := next.Kind == Heading && next.render != nil // as one, in Markdown
	return d.at[i+1].Word == "" && !written && isTitle(next)
}

// isKind reports whether the word of the division at i is that of divisions: it
// is the first, or one of several.
func (d *divisions) isKind(i int) bool {
	word := d.at[i].Word
	return len(d.kinds[word].lines) > 1 || d.at[i].IsFirst() || label.IsAppended(word)
}

// heads reports whether the division at i, whose title stands at another place,
// is a heading. In a list of contents another one follows at once; at its end
// that is one of another word, and the real one is still to come.
func (d *divisions) heads(i, title int) bool {
	word := d.at[i].Word
	kind := d.kinds[word]
	for number := range kind.runIn {
		if !kind.lines[number] {
			return false
		}
	}
	if title+1 == len(d.blocks) || d.at[title+1].Word == word {
		return false
	}
	listed := d.at[title+1].Word != "" && kind.last[d.at[i].Number] > i
	return !listed
}

// enclosing are the divisions around one of a word, with it: it goes on with
// those of its word, and stands in those before it. What is appended to a text
// stands in none.
func enclosing(around []string, word string) []string {
	for i, outer := range around {
		if outer == word {
			return around[:i+1]
		}
	}
	if label.IsAppended(word) {
		around = nil
	}
	return append(around, word)
}

// asDivision is the heading of a division, with its title below it.
func asDivision(b Block, title []Block, level int) Block {
	b.Kind, b.Level = Heading, level
	for i := range title {
		name, below := b, title[i]
		b.render = func() string { return name.inner() + "<br>" + below.inner() }
		b.Passage = name.FollowedBy(below.Passage)
		b.End, b.refs = below.End, append(b.refs, below.refs...)
	}
	return b
}
