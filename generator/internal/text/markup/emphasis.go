package markup

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// partEmphasis parts emphasis that runs over lines which were broken by hand, so that each of
// these is a line as it would be without emphasis.
func partEmphasis(tree ast.Node) {
	var over []*ast.Emphasis
	_ = ast.Walk(tree, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if e, ok := node.(*ast.Emphasis); ok && entering && brokenBehind(e) != nil &&
			(e.Parent().Kind() == ast.KindParagraph || e.Parent().Kind() == ast.KindTextBlock) {
			over = append(over, e)
		}
		return ast.WalkContinue, nil
	})
	for _, e := range over {
		for last := brokenBehind(e); last != nil; last = brokenBehind(e) {
			e = partBehind(e, last)
		}
	}
}

// brokenBehind is the first text in emphasis behind which a line was broken by hand and more
// follows, nil for none.
func brokenBehind(e *ast.Emphasis) *ast.Text {
	for child := e.FirstChild(); child != nil; child = child.NextSibling() {
		if words, ok := child.(*ast.Text); ok && words.HardLineBreak() && child.NextSibling() != nil {
			return words
		}
	}
	return nil
}

// partBehind parts emphasis behind a text, and returns the second part. The break stands
// between the parts.
func partBehind(e *ast.Emphasis, last *ast.Text) *ast.Emphasis {
	rest := ast.NewEmphasis(e.Level)
	for child := last.NextSibling(); child != nil; {
		next := child.NextSibling()
		rest.AppendChild(rest, child)
		child = next
	}
	last.SetHardLineBreak(false)
	end := last.Segment.Stop
	between := ast.NewTextSegment(text.NewSegment(end, end))
	between.SetHardLineBreak(true)
	parent := e.Parent()
	parent.InsertAfter(parent, e, between)
	parent.InsertAfter(parent, between, rest)
	return rest
}
