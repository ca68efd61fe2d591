package markup

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	goldmarktext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"aseanarchive/generator/internal/dates"
)

// fieldLines parts a paragraph of which every line is a field, "Date: 2016-05-05" above
// "Author: Anna Lee", or which holds what a newspaper prints above its text, the day at
// last: Markdown would join them to one sentence, and nobody wrote one.
type fieldLines struct{}

// Extend has the paragraphs looked at when all are read.
func (fieldLines) Extend(m goldmark.Markdown) {
	const last = 999
	m.Parser().AddOptions(parser.WithASTTransformers(util.Prioritized(fieldLines{}, last)))
}

// Transform looks at the paragraphs that stand in no other block.
func (fieldLines) Transform(tree *ast.Document, reader goldmarktext.Reader, _ parser.Context) {
	for node := tree.FirstChild(); node != nil; {
		next := node.NextSibling()
		words, ok := node.(*ast.Paragraph)
		if ok && (areFields(words.Lines(), reader.Source()) || areLinesAboveText(words.Lines(), reader.Source())) {
			partLines(tree, words)
		}
		node = next
	}
}

// areFields reports lines that are all fields, and no label twice.
func areFields(lines *goldmarktext.Segments, source []byte) bool {
	const fewest, most = 3, 16
	if lines.Len() < fewest || lines.Len() > most {
		return false
	}
	var labels [most][]byte
	for i := range lines.Len() {
		segment := lines.At(i)
		label := labelOfField(segment.Value(source))
		isLabel := func(other []byte) bool { return bytes.Equal(label, other) }
		if label == nil || slices.ContainsFunc(labels[:i], isLabel) {
			return false
		}
		labels[i] = label
	}
	return true
}

// areLinesAboveText reports short lines that are no sentences, the last of which is a
// day and nothing else.
func areLinesAboveText(lines *goldmarktext.Segments, source []byte) bool {
	const fewest, most, longest = 3, 6, 100 // lines, bytes of one
	n := lines.Len()
	if n < fewest || n > most {
		return false
	}
	for i := range n {
		segment := lines.At(i)
		line := bytes.TrimSpace(segment.Value(source))
		if len(line) > longest || len(line) == 0 || bytes.ContainsAny(line[len(line)-1:], ".,;:") {
			return false
		}
	}
	segment := lines.At(n - 1)
	_, isDate := dates.IsDate(string(segment.Value(source)))
	return isDate
}

// labelOfField is the label with which a line begins that is a field: a word or two
// with a capital, before a colon and a value. nil is for any other line.
func labelOfField(line []byte) []byte {
	const longest = 24
	label, value, ok := bytes.Cut(line[:min(len(line), longest+len(": x"))], []byte(": "))
	first, _ := utf8.DecodeRune(label)
	if !ok || len(bytes.TrimSpace(value)) == 0 || !unicode.IsUpper(first) || bytes.Count(label, []byte(" ")) > 1 {
		return nil
	}
	if bytes.ContainsFunc(label, func(r rune) bool { return r != ' ' && !unicode.IsLetter(r) }) {
		return nil
	}
	return label
}

// partLines makes a paragraph of each line of one. What reaches over the end of a line
// keeps it whole.
func partLines(tree ast.Node, words *ast.Paragraph) {
	breaks := 0
	for child := words.FirstChild(); child != nil; child = child.NextSibling() {
		if line, ok := child.(*ast.Text); ok && line.SoftLineBreak() {
			breaks++
		}
	}
	if breaks != words.Lines().Len()-1 {
		return
	}
	part := ast.NewParagraph()
	n := 0
	for child := words.FirstChild(); child != nil; {
		next := child.NextSibling()
		part.AppendChild(part, child)
		line, ok := child.(*ast.Text)
		ends := next == nil || ok && line.SoftLineBreak()
		if ends {
			if ok {
				line.SetSoftLineBreak(false)
			}
			part.Lines().Append(words.Lines().At(n))
			tree.InsertBefore(tree, words, part)
			part, n = ast.NewParagraph(), n+1
		}
		child = next
	}
	tree.RemoveChild(tree, words)
}
