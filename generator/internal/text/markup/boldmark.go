package markup

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	goldmarktext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// boldMarks reads bold punctuation inside a word, "U.S**.**-ASEAN", as editors
// of web pages leave it behind. By the rules of Markdown it is none, and the
// asterisks would be shown.
type boldMarks struct{}

// Extend puts the parser before that of emphasis.
func (boldMarks) Extend(m goldmark.Markdown) {
	const beforeEmphasis = 450
	m.Parser().AddOptions(parser.WithInlineParsers(util.Prioritized(boldMarks{}, beforeEmphasis)))
}

// Trigger is the character at which Parse is called.
func (boldMarks) Trigger() []byte { return []byte{'*'} }

// Parse reads two asterisks, punctuation and two asterisks behind a letter,
// unless a letter follows: "**one**.**two**" is something else.
func (boldMarks) Parse(_ ast.Node, block goldmarktext.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	rest, opens := bytes.CutPrefix(line, []byte("**"))
	after := bytes.TrimLeft(rest, ".,;:")
	length := len(rest) - len(after)
	after, closes := bytes.CutPrefix(after, []byte("**"))
	next, _ := utf8.DecodeRune(after)
	if !opens || !closes || length == 0 || !unicode.IsLetter(block.PrecendingCharacter()) || unicode.IsLetter(next) ||
		unicode.IsDigit(next) ||
		next == '*' {
		return nil
	}
	node := ast.NewEmphasis(2)
	start := segment.Start + len("**")
	node.AppendChild(node, ast.NewTextSegment(goldmarktext.NewSegment(start, start+length)))
	block.Advance(length + len("****"))
	return node
}
