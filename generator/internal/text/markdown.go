package text

import (
	"bytes"
	"html"
	"strings"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	goldmarktext "github.com/yuin/goldmark/text"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/passage"
)

// isMarkdown reports whether the body of a source is Markdown. The name of
// the file says so, and its text may contradict: a file called .md that holds
// unwrapped lines without a blank line between them and no markup was copied
// as bare text, and a .txt with Markdown's markup was written as Markdown, whatever
// the length of its lines when it has headings.
func isMarkdown(source *archive.Source) bool {
	marked, headed, unwrapped := markup.Signs(source.Text[source.Body:])
	if source.Markdown {
		return marked || !unwrapped
	}
	return marked && !unwrapped || headed
}

// markdownReader turns goldmark's tree into blocks.
type markdownReader struct {
	source *archive.Source
	body   []byte
	render *markup.Renderer
	series map[int]string // labels by their offsets in the body, see seriesOf
}

// readMarkdown reads the body as Markdown.
func (b *Body) readMarkdown(given archive.Given) {
	body := markup.WithBlankLines(b.Source.BodyBytes())
	tree := markup.Parse(body)
	b.links, b.render = markup.Links(tree, body), markup.NewRenderer(given, body)
	b.Blocks = (&markdownReader{b.Source, body, b.render, seriesOf(b.Source.Text[b.Source.Body:])}).blocks(tree)
}

// blocks reads the children of a node.
func (m *markdownReader) blocks(parent ast.Node) []Block {
	list := make([]Block, 0, parent.ChildCount())
	for node := parent.FirstChild(); node != nil; node = node.NextSibling() {
		if kind := node.Kind(); kind == ast.KindParagraph || kind == ast.KindTextBlock {
			if clauses := m.clauses(node); len(clauses) > 0 {
				list = append(list, clauses...)
				continue
			}
		}
		if pieces := m.pieces(node); len(pieces) > 0 {
			list = append(list, pieces...)
			continue
		}
		b := m.block(node)
		if b.Line == 0 { // goldmark gives it no place: it stands where the last one ended
			b.Line, b.End = m.source.Line(m.source.Body), m.source.Line(m.source.Body)
			if n := len(list); n > 0 {
				b.Line, b.End = list[n-1].End, list[n-1].End
			}
		}
		list = append(list, b)
	}
	return list
}

func (m *markdownReader) block(node ast.Node) Block {
	var b Block
	switch node := node.(type) {
	case *ast.Heading:
		b = m.leaf(Heading, node)
		b.Level = min(node.Level+1, 6) // the page's own heading is the first
	case *ast.List:
		b = Block{Kind: List, Tight: node.IsTight, Children: m.items(node)}
	case *ast.Blockquote:
		b = Block{Kind: Quote, Children: m.blocks(node)}
	case *ast.FencedCodeBlock, *ast.CodeBlock:
		b = m.code(node)
	case *ast.HTMLBlock:
		b = m.markup(node)
	case *extension.Footnote:
		b = m.note(node)
	case *ast.ThematicBreak:
		b = Block{Kind: Division}
	case *extension.DefinitionList:
		b = Block{Kind: Definitions, Children: m.blocks(node)}
	case *extension.DefinitionTerm:
		b = m.leaf(Term, node)
	case *extension.DefinitionDescription:
		b = Block{Kind: Definition}
		m.taking(&b, m.blocks(node))
	case *extension.Table:
		b = m.asIs(node)
	default:
		b = m.leaf(Paragraph, node)
	}
	m.place(&b, node)
	return b
}

// leaf is a block whose children are inline. One that begins with the mark of a
// note is that note.
func (m *markdownReader) leaf(kind Kind, node ast.Node) Block {
	b := Block{Kind: kind}
	if first, ok := node.FirstChild().(*markup.Note); ok && first.Heads && kind == Paragraph {
		b.Kind, b.Marker, b.label = Note, first.Printed, first.Label
		node.RemoveChild(node, first)
	}
	if b.task = markup.TaskOf(node.FirstChild()); b.task != markup.NoTask {
		node.RemoveChild(node, node.FirstChild())
	}
	b.refs = m.refs(node)
	b.Passage, b.render = m.passage(node), func() string { return m.render.Inside(node) }
	return b
}

// asIs is a block that is written as Markdown writes it.
func (m *markdownReader) asIs(node ast.Node) Block {
	return Block{
		Kind: Table, Passage: m.passage(node), refs: m.refs(node),
		render: func() string { return m.render.Whole(node) },
	}
}

// refs are the marks of notes inside a node.
func (m *markdownReader) refs(node ast.Node) []*ref {
	var list []*ref
	_ = ast.Walk(node, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if mark, ok := n.(*markup.Note); ok && entering {
			list = append(list, &ref{label: mark.Label, href: &mark.Href})
		}
		return ast.WalkContinue, nil
	})
	return list
}

// note is a note of Markdown: "[^a]: words", and what is indented below it.
func (m *markdownReader) note(node *extension.Footnote) Block {
	b := Block{Kind: Note, Marker: "[" + string(node.Ref) + "]", label: string(node.Ref)}
	m.taking(&b, m.blocks(node))
	return b
}

// taking gives a block the text of its first paragraph for its own, and the
// rest as its children.
func (m *markdownReader) taking(b *Block, children []Block) {
	if len(children) > 0 && children[0].Kind == Paragraph {
		first := &children[0]
		b.Passage, b.render, b.refs, b.task = first.Passage, first.render, first.refs, first.task
		b.Line, b.End = first.Line, first.End
		children = children[1:]
	}
	b.Children = children
}

// items are the children of a list. The first paragraph of an item is the
// item's own text, the rest are its children.
func (m *markdownReader) items(list *ast.List) []Block {
	var items []Block
	for node := list.FirstChild(); node != nil; node = node.NextSibling() {
		item := Block{Kind: Item, Marker: string(list.Marker)}
		if list.IsOrdered() {
			item.Kind, item.Marker = Clause, m.label(node, list.Marker)
		}
		m.taking(&item, m.blocks(node))
		m.place(&item, node)
		items = append(items, item)
	}
	return items
}

// label is the number of an item as it is printed: Markdown itself counts on
// from the first.
func (m *markdownReader) label(item ast.Node, sign byte) string {
	from := max(item.Pos(), 0)
	to := from
	for to < len(m.body) && m.body[to] >= '0' && m.body[to] <= '9' {
		to++
	}
	return string(m.body[from:to]) + string(sign)
}

// place gives a block the lines of its node and of its children.
func (m *markdownReader) place(b *Block, node ast.Node) {
	within := func(from, to int) {
		first, last := m.source.Line(m.source.Body+from), m.source.Line(m.source.Body+max(from, to-1))
		if b.Line == 0 || first < b.Line {
			b.Line = first
		}
		b.End = max(b.End, last)
	}
	if node.Type() == ast.TypeBlock {
		for i := range node.Lines().Len() {
			segment := node.Lines().At(i)
			within(segment.Start, segment.Stop)
		}
	}
	if at := node.Pos(); at >= 0 && at < len(m.body) {
		within(at, at)
	}
	for _, child := range b.Children {
		if child.Line > 0 && (b.Line == 0 || child.Line < b.Line) {
			b.Line = child.Line
		}
		b.End = max(b.End, child.End)
	}
	if html, ok := node.(*ast.HTMLBlock); ok && html.HasClosure() {
		within(html.ClosureLine.Start, html.ClosureLine.Stop)
	}
	if from, to, ok := b.Ends(); ok {
		within(from-m.source.Body, to-m.source.Body)
	}
}

// written is a segment as it stands in the source, and where. Its value may
// begin with white space that stands for part of a tab before it.
func (m *markdownReader) written(segment goldmarktext.Segment) (piece string, offset int) {
	offset = m.source.Body + segment.Start
	return m.source.Text[offset : m.source.Body+segment.Stop], offset
}

func (m *markdownReader) code(node ast.Node) Block {
	var built passage.Builder
	for i := range node.Lines().Len() {
		segment := node.Lines().At(i)
		built.Space()
		built.Add(m.written(segment))
	}
	return Block{
		Kind:    Code,
		Passage: built.Passage(),
		render:  func() string { return html.EscapeString(string(node.Lines().Value(m.body))) },
	}
}

// passage is the running text of what is inside a node.
func (m *markdownReader) passage(node ast.Node) Passage {
	if only, ok := node.FirstChild().(*ast.Text); ok && only.NextSibling() == nil && !only.IsRaw() {
		written, offset := m.written(only.Segment)
		if !strings.HasPrefix(written, " ") && !strings.ContainsAny(written, "&\\") &&
			passage.ReadsAsWritten(written) {
			return passage.Of(written, offset)
		}
	}
	var b passage.Builder
	if node.Type() == ast.TypeBlock && node.Lines().Len() > 0 {
		b.Grow(node.Lines().At(node.Lines().Len()-1).Stop - node.Lines().At(0).Start)
	}
	last := m.source.Body + m.begin(node) // nodes without a place of their own stand behind the one before
	_ = ast.Walk(node, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			if n.Type() == ast.TypeBlock && n != node { // cells of a table
				b.Space()
			}
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			last = m.source.Body + n.Segment.Stop
			m.words(&b, n)
			if n.SoftLineBreak() || n.HardLineBreak() {
				b.Space()
			}
		case *ast.String:
			b.Add(string(n.Value), last)
		case *ast.AutoLink:
			label := n.Label(m.body)
			if at := bytes.Index(m.body[last-m.source.Body:], label); at >= 0 {
				last += at
			}
			b.Add(string(label), last)
			last += len(label)
		case *markup.Note:
			last = m.source.Body + n.End
		case *ast.RawHTML:
			if segment := n.Segments.At(0); bytes.HasPrefix(bytes.ToLower(segment.Value(m.body)), []byte("<br")) {
				b.Space()
			}
		}
		return ast.WalkContinue, nil
	})
	return b.Passage()
}

// begin is where a block begins in the body: an address may stand further up as well.
func (m *markdownReader) begin(node ast.Node) int {
	if node.Type() == ast.TypeBlock && node.Lines().Len() > 0 {
		return node.Lines().At(0).Start
	}
	return min(max(node.Pos(), 0), len(m.body))
}

// words adds the text of a node as it reads: backslashes of escapes are
// dropped, entities stand for their characters.
func (m *markdownReader) words(b *passage.Builder, node *ast.Text) {
	value := node.Segment.Value(m.body)
	offset := m.source.Body + node.Segment.Start
	if node.IsRaw() || bytes.IndexByte(value, '\\') < 0 && bytes.IndexByte(value, '&') < 0 {
		b.Add(m.written(node.Segment))
		return
	}
	markup.AddReadable(b, value, offset)
}
