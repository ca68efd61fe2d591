package webpage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/record"
)

// unseen are elements of which a reader sees nothing that is text of the page.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Iframe: true,
	atom.Object: true, atom.Embed: true, atom.Svg: true, atom.Canvas: true, atom.Video: true, atom.Audio: true,
	atom.Map: true, atom.Datalist: true, atom.Dialog: true, atom.Math: false,
	// Controls: what stands on them is the program’s, not the page’s.
	atom.Button: true, atom.Input: true, atom.Select: true, atom.Textarea: true, atom.Progress: true, atom.Meter: true,
}

// isUnseen reports an element that is not shown. A page that hides the whole of it
// shows it once its program runs.
func isUnseen(n *html.Node) bool {
	if n.DataAtom == atom.Html || n.DataAtom == atom.Body {
		return false
	}
	if unseen[n.DataAtom] {
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "aria-hidden":
			if a.Val == "true" && n.FirstChild != nil && isIcon(n) {
				return true
			}
		case "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			for _, hides := range [...]string{"display:none", "visibility:hidden"} {
				if strings.HasPrefix(style, hides) || strings.Contains(style, ";"+hides) {
					return true
				}
			}
		}
	}
	return false
}

// isHeading reports h1 to h6.
func isHeading(n *html.Node) bool {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// isIcon reports an element whose text is a sign for the eye.
func isIcon(n *html.Node) bool {
	length := 0
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			length += len(strings.TrimSpace(c.Data))
		}
		if length > len("→→") {
			return false
		}
	}
	return true
}

// blocks are elements that stand on lines of their own.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Center: true,
	atom.Dd: true, atom.Details: true, atom.Dir: true, atom.Div: true, atom.Dl: true, atom.Dt: true,
	atom.Fieldset:   true,
	atom.Figcaption: true, atom.Figure: true, atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true,
	atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true, atom.Hgroup: true, atom.Hr: true,
	atom.Html: true, atom.Legend: true, atom.Li: true, atom.Main: true, atom.Menu: true, atom.Nav: true, atom.Ol: true,
	atom.P: true, atom.Pre: true, atom.Section: true, atom.Summary: true, atom.Table: true, atom.Tbody: true,
	atom.Td: true, atom.Tfoot: true, atom.Th: true, atom.Thead: true, atom.Tr: true, atom.Ul: true, atom.Caption: true,
}

// holdsBlocks reports whether a block stands inside an element.
func holdsBlocks(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (blocks[c.DataAtom] || holdsBlocks(c)) {
			return true
		}
	}
	return false
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// textOf is the text inside a node as it is shown, with single spaces.
func textOf(n *html.Node) string {
	var b strings.Builder
	addText(&b, n)
	return record.OneLine(b.String())
}

func addText(b *strings.Builder, n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.WriteString(n.Data)
	case n.Type == html.ElementNode && isUnseen(n):
	case n.Type == html.ElementNode && n.DataAtom == atom.Br:
		b.WriteByte(' ')
	default:
		isBlock := n.Type == html.ElementNode && blocks[n.DataAtom]
		if isBlock {
			b.WriteByte(' ')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			addText(b, c)
		}
		if isBlock {
			b.WriteByte(' ')
		}
	}
}

// find calls visit for every element inside a node until it returns false.
func find(n *html.Node, visit func(*html.Node) bool) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && !visit(c) || !find(c, visit) {
			return false
		}
	}
	return true
}

// holds reports whether an element of a name stands inside a node.
func holds(n *html.Node, name atom.Atom) bool {
	return !find(n, func(e *html.Node) bool { return e.DataAtom != name })
}
