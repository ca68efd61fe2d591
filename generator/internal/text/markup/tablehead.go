package markup

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	extensionast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// tableHeads writes the heads of tables. Markdown has no table without one, and a
// table of a PDF or a word processor may have none: its head is then without words,
// and whoever listens to the page would be told of columns that have no names. So a
// head without words is not written, and a cell without words in another is no head.
type tableHeads struct{}

// Extend puts the writer of heads before that of the library.
func (tableHeads) Extend(m goldmark.Markdown) {
	const beforeTables = 400
	m.Renderer().AddOptions(renderer.WithNodeRenderers(util.Prioritized(tableHeads{}, beforeTables)))
}

// RegisterFuncs names what is written here.
func (tableHeads) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(extensionast.KindTableHeader, writeTableHead)
	reg.Register(extensionast.KindTableCell, writeTableCell)
}

func writeTableHead(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	named := hasNames(n)
	switch {
	case entering && !named:
		return ast.WalkSkipChildren, nil // it is left all the same
	case entering:
		_, _ = w.WriteString("<thead>\n<tr>\n")
	default:
		if named {
			_, _ = w.WriteString("</tr>\n</thead>\n")
		}
		if n.NextSibling() != nil {
			_, _ = w.WriteString("<tbody>\n")
		}
	}
	return ast.WalkContinue, nil
}

// hasNames reports a head with a word in it.
func hasNames(head ast.Node) bool {
	for cell := head.FirstChild(); cell != nil; cell = cell.NextSibling() {
		if cell.HasChildren() {
			return true
		}
	}
	return false
}

func writeTableCell(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	tag := "td"
	if n.Parent().Kind() == extensionast.KindTableHeader && n.HasChildren() {
		tag = "th"
	}
	if entering {
		_, _ = w.WriteString("<" + tag + ">")
	} else {
		_, _ = w.WriteString("</" + tag + ">\n")
	}
	return ast.WalkContinue, nil
}
