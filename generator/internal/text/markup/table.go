package markup

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// wholeRows keeps the cells of a table that stand beyond its last column. Markdown
// drops them, and with them words of the document.
type wholeRows struct{ parser.ParagraphTransformer }

// Extend puts the reader of tables before that of the library, which it calls.
func (wholeRows) Extend(m goldmark.Markdown) {
	const beforeTables = 190
	m.Parser().AddOptions(parser.WithParagraphTransformers(
		util.Prioritized(wholeRows{extension.NewTableParagraphTransformer()}, beforeTables)))
}

// Transform makes a table of a paragraph, where it is one.
func (w wholeRows) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	parent, before, behind := node.Parent(), node.PreviousSibling(), node.NextSibling()
	lines := map[int]text.Segment{} // by where they begin
	for i := range node.Lines().Len() {
		lines[node.Lines().At(i).Start] = node.Lines().At(i)
	}
	w.ParagraphTransformer.Transform(node, reader, pc)
	first := parent.FirstChild()
	if before != nil {
		first = before.NextSibling()
	}
	for made := first; made != nil && made != behind; made = made.NextSibling() {
		table, ok := made.(*extensionast.Table)
		if !ok {
			continue
		}
		if header := table.FirstChild(); header != nil { // not where the paragraph above it begins
			table.SetPos(header.Pos())
		}
		for row := table.FirstChild(); row != nil; row = row.NextSibling() {
			if line, ok := lines[row.Pos()]; ok && row.Kind() == extensionast.KindTableRow {
				addCells(row, line, len(table.Alignments), reader.Source())
			}
		}
	}
}

// addCells adds to a row the cells of its line from one on that have words in
// them or before others.
func addCells(row ast.Node, line text.Segment, from int, source []byte) {
	line = line.TrimLeftSpace(source)
	line = line.TrimRightSpace(source)
	at := line.Start
	if at < line.Stop && source[at] == '|' {
		at++
	}
	var empty []ast.Node
	for i := 0; at < line.Stop; i++ {
		end := at
		for end < line.Stop && (source[end] != '|' || end > line.Start && source[end-1] == '\\') {
			end++
		}
		if i >= from {
			cell, words := extensionast.NewTableCell(), text.NewSegment(at, end)
			cell.SetPos(at)
			words = words.TrimLeftSpace(source)
			words = words.TrimRightSpace(source)
			empty = append(empty, cell)
			if !words.IsEmpty() {
				cell.Lines().Append(words)
				for _, cell := range empty {
					row.AppendChild(row, cell)
				}
				empty = nil
			}
		}
		at = end + 1
	}
}
