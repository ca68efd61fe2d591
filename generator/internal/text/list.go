package text

import (
	"html"

	"aseanarchive/generator/internal/text/label"
)

// isListed reports a block that stands in a list on its page.
func isListed(b *Block) bool {
	return b.Furniture == "" && (b.Kind == Item || b.Kind == Clause || b.Kind == List)
}

// appendItems appends a block of a list, or the items of a whole one.
func appendItems(items []*Block, b *Block) []*Block {
	if b.Kind != List {
		return append(items, b)
	}
	for i := range b.Children {
		if b.Children[i].Furniture == "" {
			items = append(items, &b.Children[i])
		}
	}
	return items
}

// listed is an item with its place among the lists within each other.
type listed struct {
	*Block
	depth  int
	begins bool // a list of its own, although one of this depth came before
}

// list writes items and clauses as lists within each other.
func (w *htmlWriter) list(items []*Block) {
	if len(items) > 0 {
		w.nested(nest(items))
	}
}

// nest finds how deep each item stands. It goes on with the innermost open list
// whose labels are like its own. Labels of another kind that begin at one open
// a list inside the item before, and others a list beside it.
func nest(items []*Block) []listed {
	list := make([]listed, 0, len(items))
	var open []openList // the outermost first
	for _, b := range items {
		depth := len(open) - 1
		for depth >= 0 && !open[depth].goesOn(b) {
			depth--
		}
		begins, numbering := false, label.StyleOf(b.Marker)
		switch {
		case depth >= 0:
			numbering = open[depth].numbering
		case len(open) > 0 && opensInside(open[len(open)-1].last, b):
			depth = len(open)
		default:
			depth, begins = 0, true
		}
		open = append(open[:depth], openList{b, numbering})
		list = append(list, listed{b, depth, begins})
	}
	return list
}

// opensInside reports whether an item opens a list inside the one before. A
// number does so inside a letter and inside another kind of number, and not
// inside a bullet.
func opensInside(before, b *Block) bool {
	if b.Kind == Item {
		return true
	}
	return before.Kind == Clause && label.Opens(before.Marker, b.Marker)
}

// nested writes a list and those inside its items.
func (w *htmlWriter) nested(list []listed) {
	depth := list[0].depth
	for i := 0; i < len(list); {
		if i == 0 || list[i].begins {
			w.openList(list[i].Block)
		}
		next := i + 1
		for next < len(list) && list[next].depth > depth {
			next++
		}
		w.item(list[i].Block, list[i+1:next])
		if next == len(list) || list[next].begins {
			w.closeList(list[i].Block)
		}
		i = next
	}
}

// openList opens the list of an item. One whose labels are text says that it is
// a list: without marks of its own, some readers of screens hear none.
func (w *htmlWriter) openList(first *Block) {
	if first.Kind == Clause {
		w.out.WriteString("<ol class=\"labelled\" role=\"list\"" + direction(first) + ">\n")
		return
	}
	w.out.WriteString("<ul" + direction(first) + ">\n")
}

func (w *htmlWriter) closeList(last *Block) {
	if last.Kind == Clause {
		w.out.WriteString("</ol>\n")
		return
	}
	w.out.WriteString("</ul>\n")
}

// item writes an item with its label, its children and the lists inside it.
func (w *htmlWriter) item(b *Block, inside []listed) {
	w.out.Put("<li", w.id(b), direction(b), ">")
	if b.Kind == Clause {
		w.out.Put(`<span class="label">`, html.EscapeString(b.Marker), "</span> ")
	}
	w.out.Put(b.task.HTML(), w.marks.in(b), w.pilcrow(b))
	if len(b.Children) > 0 || len(inside) > 0 {
		w.out.WriteString("\n")
	}
	w.blocks(b.Children)
	if len(inside) > 0 {
		w.nested(inside)
	}
	w.out.WriteString("</li>\n")
}

// openList is a list that may go on.
type openList struct {
	last      *Block
	numbering label.Style // of its first item
}

// goesOn reports whether an item goes on with the list.
func (l openList) goesOn(b *Block) bool {
	if l.last.Kind != b.Kind {
		return false
	}
	if b.Kind == Item {
		return l.last.Marker == b.Marker
	}
	return label.GoesOn(l.last.Marker, b.Marker, l.numbering)
}
