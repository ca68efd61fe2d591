package text

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"

	"aseanarchive/generator/internal/text/label"
)

// Markdown knows the labels "1." and "1)" and no others, and of these only the
// first may stand below a paragraph without a blank line between them. Here its
// paragraphs are read for labels as bare text is.

// clauses are the clauses of a paragraph, and the lines above the first of
// them; none where no line of it begins with a label. A line in mid-sentence
// does not begin a clause: "as laid down in paragraph" and "12. of the Plan".
func (m *markdownReader) clauses(node ast.Node) []Block {
	var starts []ast.Node
	begins, before, last := true, "", ""
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		words, ok := child.(*ast.Text)
		if !ok {
			begins = false
			continue
		}
		if begins {
			printed, _ := clauseLabel(m.lineFrom(words))
			inTurn := before == "" || EndsSentence(before) || label.Signs(printed) == label.Signs(last)
			if printed != "" && inTurn {
				starts, last = append(starts, child), printed
			}
		}
		begins = words.SoftLineBreak() || words.HardLineBreak()
		before = strings.TrimRight(string(words.Segment.Value(m.body)), " \\")
	}
	if len(starts) == 0 {
		return nil
	}
	var list []Block
	if starts[0] != node.FirstChild() {
		list = append(list, m.piece(node.FirstChild(), starts[0], 0))
	}
	for i, start := range starts {
		var end ast.Node
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		at := m.source.Body + start.(*ast.Text).Segment.Start
		printed, content := clauseLabel(m.lineFrom(start.(*ast.Text)))
		b := m.piece(start, end, content)
		b.Kind, b.Marker, b.markerAt = Clause, printed, at
		list = append(list, b)
	}
	return list
}

// lineFrom is the rest of the line on which words begin, as it is written.
func (m *markdownReader) lineFrom(words *ast.Text) string {
	line, _, _ := bytes.Cut(m.body[words.Segment.Start:], []byte("\n"))
	return string(line)
}

// clauseLabel is the label at the head of a line, "" for none, and how much of
// the line stands before its words. A letter with a full stop is none: it may
// be an initial or the beginning of "a. m."
func clauseLabel(line string) (printed string, content int) {
	kind, printed, content := marker(line)
	if kind != Clause || strings.HasSuffix(printed, ".") && label.StyleOf(printed) != label.Figures {
		return "", 0
	}
	return printed, content
}

// piece is a block of the children of a paragraph from one up to another,
// without so many bytes at its head.
func (m *markdownReader) piece(from, end ast.Node, skipped int) Block {
	parent, part := from.Parent(), ast.NewParagraph()
	for child := from; child != nil && child != end; {
		next := child.NextSibling()
		words, ok := child.(*ast.Text)
		if !ok || words.Segment.Len() > skipped {
			part.AppendChild(part, child)
		} else {
			parent.RemoveChild(parent, child)
		}
		if ok && skipped > 0 {
			n := min(skipped, words.Segment.Len())
			words.Segment.Start += n
			skipped -= n
		}
		child = next
	}
	b := m.leaf(Paragraph, part)
	m.place(&b, part)
	return b
}
