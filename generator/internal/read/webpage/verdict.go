package webpage

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/read/webpage/classname"
	"aseanarchive/generator/internal/text/furniture"
)

// namesOfParts are names of what stands around a text.
var namesOfParts = lexicon.List("en/names-of-page-parts")

// verdicts say of the elements of a page whether they stand around the text.
type verdicts struct {
	main    *html.Node          // the innermost element that holds all that the library takes for text
	holding map[*html.Node]bool // elements that hold some of it
	parts   map[*html.Node]*island
	kinds   map[*html.Node]string // of furniture, by the names of elements
}

// island is an element that holds nothing of what the library takes for text, in one
// that does.
type island struct {
	letters, linked, links, blocks int
}

// newVerdicts weighs the elements of a page.
func newVerdicts(blocks []block) verdicts {
	v := verdicts{holding: map[*html.Node]bool{}, parts: map[*html.Node]*island{}, kinds: map[*html.Node]string{}}
	for i := range blocks {
		if !blocks[i].isChosen() {
			continue
		}
		for p := blocks[i].home; p != nil && !v.holding[p]; p = p.Parent {
			v.holding[p] = true
		}
		v.main = common(v.main, blocks[i].home)
	}
	for i := range blocks {
		b := &blocks[i]
		if at := v.islandOf(b.home); at != nil {
			part := v.parts[at]
			if part == nil {
				part = &island{}
				v.parts[at] = part
			}
			part.letters, part.linked = part.letters+b.letters, part.linked+b.linked
			part.links, part.blocks = part.links+b.links, part.blocks+1
		}
	}
	return v
}

// islandOf is the outermost element around a block that holds nothing of the text;
// nil where the block stands in one that does.
func (v *verdicts) islandOf(home *html.Node) *html.Node {
	var at *html.Node
	for p := home; p != nil && !v.holding[p]; p = p.Parent {
		at = p
	}
	return at
}

// common is the innermost element that holds two others.
func common(a, b *html.Node) *html.Node {
	if a == nil {
		return b
	}
	for p := a; p != nil; p = p.Parent {
		if isWithin(b, p) {
			return p
		}
	}
	return a
}

// isAround reports a block that is no part of the document though it stands within
// it: it says so, it is named so, or it is a list of links, alone or with what
// stands beside it.
func (w *writer) isAround(i int) bool {
	b := &w.blocks[i]
	if b.around || b.isLinks() || w.verdicts.kindOf(b.home) != "" && b.kind != quote {
		return true
	}
	at := w.verdicts.islandOf(b.home)
	if at == nil {
		return false
	}
	part := w.verdicts.parts[at]
	return part.links > 1 && 2*part.linked > part.letters
}

// kindOf is the kind of furniture that an element or one around it is named for; ""
// for none. Elements that hold parts of the text are named for the whole page.
func (v *verdicts) kindOf(n *html.Node) string {
	if n == nil || v.holding[n] || n.DataAtom == atom.Body || n.DataAtom == atom.Html {
		return ""
	}
	if kind, known := v.kinds[n]; known {
		return kind
	}
	kind := v.kindOf(n.Parent)
	if kind == "" {
		kind = kindOfName(n)
	}
	v.kinds[n] = kind
	return kind
}

// kindOfName is the kind of furniture for which an element is named.
func kindOfName(n *html.Node) string {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" {
			continue
		}
		for name := range strings.FieldsSeq(a.Val) {
			if m, ok := namesOfParts.Find(classname.Words(name)); ok {
				return m.Value
			}
		}
	}
	switch n.DataAtom {
	case atom.Nav:
		return furniture.Navigation
	}
	return ""
}

// isSection reports an element that says that it is a text.
func isSection(n *html.Node) bool {
	return n.DataAtom == atom.Article || n.DataAtom == atom.Main || attr(n, "role") == "main"
}
