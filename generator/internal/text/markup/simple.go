package markup

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Many texts have paragraphs and headings and nothing else, each on a line of its own: copied
// into a file of Markdown, or saved by a program that knows no more. They need none of
// goldmark's rules, each of which is tried on each line.

// simpleTree is what goldmark makes of a text of such lines alone; false for any other.
func simpleTree(source []byte) (ast.Node, bool) {
	tree := ast.NewDocument()
	alone := true // the line above is blank, or there is none
	for at := 0; at < len(source); {
		length := bytes.IndexByte(source[at:], '\n') + 1
		if length == 0 {
			length = len(source) - at
		}
		line := source[at : at+length]
		level := headingLevel(line)
		switch {
		case util.IsBlank(line):
			alone = true
		case !alone || !isSimple(line[headingMark(level):]):
			return nil, false
		default:
			words := text.NewSegment(at+headingMark(level), at+length)
			words = words.TrimRightSpace(source)
			var block ast.Node = ast.NewParagraph()
			if level > 0 {
				block = ast.NewHeading(level)
			}
			block.SetBlankPreviousLines(true)
			block.SetPos(at)
			block.Lines().Append(words)
			block.AppendChild(block, ast.NewTextSegment(words))
			tree.AppendChild(tree, block)
			alone = false
		}
		at += length
	}
	return tree, true
}

// headingLevel is the level of a heading, 0 for any other line.
func headingLevel(line []byte) int {
	const deepest = 6
	level := len(line) - len(bytes.TrimLeft(line, "#"))
	isMarked := level <= deepest && level < len(line) && line[level] == ' '
	if !isMarked || bytes.IndexByte(line[level:], '#') >= 0 { // one at its end may be a mark, too
		return 0
	}
	return level
}

// headingMark is how many bytes the mark of a heading has, with the space behind it.
func headingMark(level int) int {
	if level == 0 {
		return 0
	}
	return level + len(" ")
}

// isSimple reports a line that is no more than its words: it begins with a letter, or with a
// sign beyond ASCII, and holds nothing with which Markdown marks words.
func isSimple(line []byte) bool {
	if len(line) == 0 {
		return false
	}
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
