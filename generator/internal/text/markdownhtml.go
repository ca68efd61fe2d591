package text

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	goldmarktext "github.com/yuin/goldmark/text"

	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/passage"
)

// pieces are the paragraphs and headings of a block of HTML, where it holds any: what a
// reader sees as a paragraph is one. Nothing where it is one list or table.
func (m *markdownReader) pieces(node ast.Node) []Block {
	block, ok := node.(*ast.HTMLBlock)
	if !ok {
		return nil
	}
	segments := segmentsOf(block)
	for i := 1; i < len(segments); i++ {
		if segments[i].Start != segments[i-1].Stop {
			return nil // inside something else, whose marks stand between its lines
		}
	}
	if len(segments) == 0 {
		return nil
	}
	from := segments[0].Start
	raw := string(m.body[from:segments[len(segments)-1].Stop])
	var list []Block
	told := false
	for _, piece := range markup.PiecesOf(raw) {
		at := m.source.Body + from + piece.From
		b := Block{
			Tagged: true, Line: m.source.Line(at), End: m.source.Line(m.source.Body + from + piece.To - 1),
			Passage: markup.Words(m.source.Text[at:at+piece.To-piece.From], at),
			render:  func() string { return m.render.HTML(piece.HTML) },
		}
		switch {
		case piece.AsIs:
			b.Kind = Markup
		case piece.Level > 0:
			b.Kind, b.Level = Heading, min(piece.Level+1, 6)
		}
		told = told || !piece.AsIs
		list = append(list, b)
	}
	if !told {
		return nil
	}
	// Each line of the block belongs to one of its pieces, those with tags alone, too.
	list[0].Line = m.source.Line(m.source.Body + from)
	for i := range list[:len(list)-1] {
		list[i].End = max(list[i].End, list[i+1].Line-1)
	}
	last := &list[len(list)-1]
	last.End = max(last.End, m.source.Line(m.source.Body+from+len(raw)-1))
	return list
}

// segmentsOf are the lines of a block of HTML.
func segmentsOf(node *ast.HTMLBlock) []goldmarktext.Segment {
	segments := make([]goldmarktext.Segment, 0, node.Lines().Len()+1)
	for i := range node.Lines().Len() {
		segments = append(segments, node.Lines().At(i))
	}
	if node.HasClosure() {
		segments = append(segments, node.ClosureLine)
	}
	return segments
}

// markup is a block of HTML: what it says without its tags is its passage.
func (m *markdownReader) markup(node *ast.HTMLBlock) Block {
	var raw bytes.Buffer
	var built passage.Builder
	tags := markup.TagStripper{}
	for _, segment := range segmentsOf(node) {
		value := segment.Value(m.body)
		raw.Write(value)
		built.Space()
		written, offset := m.written(segment)
		tags.Add(&built, written, offset)
	}
	return Block{
		Kind:    Markup,
		Tagged:  true,
		Passage: built.Passage(),
		render:  func() string { return m.render.HTML(raw.String()) },
	}
}
