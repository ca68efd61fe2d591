package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Many texts have paragraphs and nothing else, each on a line of its own: copied into a file
// of Markdown, or saved by a program that knows no more. They need none of goldmark's rules,
// each of which is tried on each line.

// simpleTree is what goldmark makes of a text of such paragraphs alone; false for any other.
func simpleTree(source []byte) (ast.Node, bool) {
	tree := ast.NewDocument()
	alone := true // the line above is blank, or there is none
	for at := 0; at < len(source); {
		length := bytes.IndexByte(source[at:], '\n') + 1
		if length == 0 {
			length = len(source) - at
		}
		line := source[at : at+length]
		switch {
		case util.IsBlank(line):
			alone = true
		case !alone || !isSimple(line):
			return nil, false
		default:
			words := text.NewSegment(at, at+length)
			words = words.TrimRightSpace(source)
			paragraph := ast.NewParagraph()
			paragraph.SetBlankPreviousLines(true)
			paragraph.SetPos(at)
			paragraph.Lines().Append(words)
			paragraph.AppendChild(paragraph, ast.NewTextSegment(words))
			tree.AppendChild(tree, paragraph)
			alone = false
		}
		at += length
	}
	return tree, true
}

// isSimple reports a line that is no more than its words: it begins with a letter, or with a
// sign beyond ASCII, and holds nothing with which Markdown marks words.
func isSimple(line []byte) bool {
	first := line[0]
	if isLetter := first|0x20 >= 'a' && first|0x20 <= 'z'; !isLetter && first < 0x80 {
		return false
	}
	for _, c := range line {
		if mayMark[c] {
			return false
		}
	}
	return true
}

// mayMark are the signs with which Markdown, or what is read beyond it, marks words.
var mayMark = func() (table [256]bool) {
	for _, c := range []byte("\\`*_[]<~!\r\t\x00") {
		table[c] = true
	}
	return table
}()
