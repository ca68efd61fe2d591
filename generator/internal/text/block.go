// Package text turns the body of a seed into blocks, and blocks into safe
// HTML.
//
// The rules for its users:
//
//   - Parse never loses a word: every line of the body that is not blank
//     belongs to exactly one block, set aside or not.
//   - A Markdown body is read by goldmark. Bare text is read line by line:
//     headings without markup, • lists, numbered clauses, hard-wrapped lines
//     joined, paragraphs also where no blank line parts them.
//   - Furniture, the lines of the web page around a document, is marked by
//     package furniture and stays in its place.
//   - The Passage of a block is its running text; Passage.Source leads from
//     any words of it back to the seed.
//   - AppendWords reads the words of a text once for all rules; a Vocabulary
//     tells which of them concern which rule.
//   - A block's anchor is p and the seed line on which it begins.
package text

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text/clause"
	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/passage"
	"aseanarchive/generator/internal/text/sentences"
	"aseanarchive/generator/internal/text/slug"
)

// Kind says what a block is.
type Kind int

const (
	Paragraph Kind = iota
	Heading
	Item     // of a list with bullets
	Clause   // of a numbered list, Marker is its number
	Quote    // Children
	List     // Children are items or clauses (Markdown)
	Code     // as written
	Table    // of Markdown
	Markup   // HTML in a body
	Division // a thematic break
	Note     // below the text, Marker leads to it
	// Definitions are a list of them (Markdown), its Children are terms and
	// what each means.
	Definitions
	Term
	Definition
)

// Passage is running text as a reader sees it, with where it stands in the
// source.
type Passage = passage.Passage

// Sentences returns the offsets at which the sentences of a text begin and end.
func Sentences(text string) [][2]int { return sentences.Split(text) }

// Block is a piece of the body.
type Block struct {
	Kind   Kind
	Level  int    // of a heading, 2 to 6
	Marker string // of an item or clause, as printed
	Tight  bool   // of a list: its items hold no paragraphs
	Tagged bool   // of Markdown: it was written as HTML
	// Furniture names the kind of page furniture, "" for what belongs to the
	// document.
	Furniture string
	Line, End int // first and last line in the seed
	Passage
	Children []Block

	markerAt int // offset of Marker in the source

	// render makes the safe HTML of what is inside the block, nil for bare
	// text. Only pages ask for it: reading facts does without.
	render  func() string
	refs    []*ref // marks of notes in it
	label   string // of a note, without brackets
	task    markup.Task
	series  string // its label, while it is one of its words
	columns bool   // names side by side, to be shown with the gaps between them
	// anchored reports that the block has an anchor: the first on its line.
	anchored bool
}

// Anchor is the block's address on its page, without the #, "" when another
// block that begins on the same line has it.
func (b *Block) Anchor() string {
	if !b.anchored {
		return ""
	}
	return Anchor(b.Line)
}

// Anchor is the address on a document's page of the paragraph that begins on
// the line.
func Anchor(line int) string { return "p" + strconv.Itoa(line) }

// Printed is the running text of the block behind its marker.
func (b *Block) Printed() string {
	if b.Marker == "" || b.Kind != Item && b.Kind != Clause && b.Kind != Note {
		return b.String
	}
	return b.Marker + " " + b.String
}

// Body is the text of a seed in blocks.
type Body struct {
	Source   *archive.Source
	Blocks   []Block
	Markdown bool
	Tangled  markup.Tangle // why it is bare text though it was written as Markdown

	links  []markup.Link
	render *markup.Renderer // of Markdown
}

// LeadTo tells where the relative links of the body lead that lead to other
// documents, by what Links says of them.
func (b *Body) LeadTo(lead func(target string) string) {
	if b.render != nil {
		b.render.LeadTo(lead)
	}
}

// Links are the relative links of the body, each target once, without those of
// what was set aside.
func (b *Body) Links() []archive.TextLink {
	var list []archive.TextLink
	known := map[string]bool{}
	for _, link := range b.links {
		at := b.Source.Body + link.At
		line := b.Source.Line(at)
		if known[link.Target] || b.isSetAside(line) {
			continue
		}
		known[link.Target] = true
		column := utf8.RuneCountInString(b.Source.Text[b.Source.LineStart(line):at]) + 1
		list = append(list, archive.TextLink{Target: link.Target, Line: line, Column: column})
	}
	return list
}

// isSetAside reports a line of what was set aside.
func (b *Body) isSetAside(line int) bool {
	return slices.ContainsFunc(b.Blocks, func(block Block) bool {
		return block.Furniture != "" && block.Line <= line && line <= block.End
	})
}

// Sections are the parts of the body that links may name: those with a heading
// by its words, and every other block by its anchor alone. Paragraphs are
// counted as HTML counts them.
func (b *Body) Sections(titleLine int) []archive.Section {
	var list []archive.Section
	paragraphs := 0
	eachShown(b.Blocks, func(block *Block) {
		if block.Anchor() == "" {
			return
		}
		section := archive.Section{Line: block.Line}
		if block.isParagraph(titleLine) {
			paragraphs++
			section.Paragraph = paragraphs
		}
		if block.Kind == Heading {
			section.Name = slug.Of(block.String)
		}
		list = append(list, section)
	})
	return list
}

// isParagraph reports a block that counts among the paragraphs of its text: what
// people cite by its number. A heading and the title in the text are none.
func (b *Block) isParagraph(titleLine int) bool {
	return b.anchored && b.Line != titleLine && b.Kind != Heading && b.Kind != Term && b.Kind != Division
}

// tangleOf is what keeps a body from being read as Markdown.
func tangleOf(source *archive.Source) markup.Tangle {
	line, why := markup.Tangled(source.Text[source.Body:])
	if line == 0 {
		return markup.Tangle{}
	}
	return markup.Tangle{Line: source.Line(source.Body) + line - 1, Why: why}
}

// Parse reads the body of a source; nothing of it is set aside yet. Its relative
// links are resolved against the address that is given for it.
func Parse(source *archive.Source, given archive.Given) *Body {
	body := &Body{Source: source, Markdown: isMarkdown(source)}
	if body.Markdown {
		body.Tangled = tangleOf(source)
		body.Markdown = body.Tangled.Line == 0
	}
	if body.Markdown {
		body.readMarkdown(given)
	} else {
		body.Blocks = parseBare(source)
	}
	isHeading := func(b Block) bool { return b.Kind == Heading }
	if body.Markdown && source.Received != nil && !slices.ContainsFunc(body.Blocks, isHeading) {
		markHeadings(body.Blocks) // the file tells its headings by their look alone
	}
	body.Blocks = markDivisions(body.Blocks)
	giveAnchors(body.Blocks, 0)
	return body
}

// giveAnchors lets the first block on each line have the anchor, and returns
// the last line that has one.
func giveAnchors(blocks []Block, last int) int {
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != List && b.Kind != Definitions && b.Line > last && b.shown() {
			b.anchored = true
			last = b.Line
		}
		last = giveAnchors(b.Children, last)
	}
	return last
}

// shown reports whether a block puts anything on its page.
func (b *Block) shown() bool {
	return b.String != "" || b.Kind == Division || len(b.Children) > 0 || b.inner() != ""
}

// Labelled are the words of a block with its label, which is one of them. A
// bullet is none.
func (b *Block) Labelled() string {
	if b.Kind != Clause && b.Kind != Note {
		return b.String
	}
	return strings.TrimRight(b.Marker+" "+b.String, " ")
}

// Leaves calls visit for every block that carries text of its own, in order,
// furniture left out.
func (b *Body) Leaves(visit func(*Block)) { leaves(b.Blocks, visit) }

func leaves(blocks []Block, visit func(*Block)) {
	for i := range blocks {
		if blocks[i].Furniture != "" {
			continue
		}
		if blocks[i].String != "" {
			visit(&blocks[i])
		}
		leaves(blocks[i].Children, visit)
	}
}

// Quote is the evidence of the words from i to j of a block's passage, of very
// many the first clauses.
func (b *Body) Quote(block *Block, i, j int) archive.Evidence {
	i, j = clause.Around(block.String, i, j, i, i)
	from, to := block.Source(i, j)
	for to < len(b.Source.Text) && b.Source.Text[to]&0xc0 == 0x80 { // the rest of a character
		to++
	}
	return b.Source.Quote(from, to)
}
