package webpage

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/read/webpage/pagetitle"
)

// namesOfText are the names that a page gives to its text: in <title>, and on the
// cards of social networks. In <title> the name of the site stands beside it.
func namesOfText(root *html.Node) []string {
	var names []string
	add := func(name string) {
		if name = pagetitle.Comparable(name); letters(name) > 0 {
			names = append(names, name)
		}
	}
	find(root, func(n *html.Node) bool {
		switch {
		case n.DataAtom == atom.Title && n.Parent != nil && n.Parent.DataAtom == atom.Head:
			title := textOfTitle(n)
			add(title)
			for _, part := range pagetitle.Parts(title) {
				add(part)
			}
		case n.DataAtom == atom.Meta && (attr(n, "property") == "og:title" || attr(n, "name") == "twitter:title" ||
			attr(n, "name") == "citation_title"):
			add(attr(n, "content"))
		}
		return n.DataAtom != atom.Body
	})
	return names
}

func textOfTitle(n *html.Node) string {
	if n.FirstChild == nil {
		return ""
	}
	return record.OneLine(n.FirstChild.Data)
}

// headline looks for the headline of a text among the blocks above its first
// paragraph: the nearest line that is what the page calls its text, a heading rather
// than any other; else the nearest heading of the highest level. -1 is for none.
func (w *writer) headline(lead int) int {
	const reach = 60 // blocks
	byLevel, byName, byLine := -1, -1, -1
	for i := lead; i >= max(0, lead-reach); i-- {
		b := &w.blocks[i]
		if b.around {
			continue
		}
		isNamed := w.isNamed(b.text)
		switch {
		case b.kind == heading && isNamed && byName < 0:
			byName = i
		case (b.kind == paragraph || b.kind == term) && isNamed && b.links == 0 && byLine < 0:
			byLine = i
		}
		if b.kind == heading && w.verdicts.kindOf(b.home) == "" && !areBeside(b.home, w.blocks[lead].home) &&
			(byLevel < 0 || b.level < w.blocks[byLevel].level) {
			byLevel = i
		}
	}
	switch {
	case byName >= 0:
		return byName
	case byLine >= 0 && (byLevel < 0 || w.blocks[byLevel].level > 1):
		return byLine
	}
	return byLevel
}

// areBeside reports elements in two cells of one row.
func areBeside(a, b *html.Node) bool { return common(a, b).DataAtom == atom.Tr }

// onlyHeadline is the headline of a page of which the library says nothing: the only
// heading of the first level.
func (w *writer) onlyHeadline() int {
	found := -1
	for i := range w.blocks {
		if b := &w.blocks[i]; b.kind == heading && b.level == 1 && !b.around {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// isNamed reports a line that is what the page calls its text.
func (w *writer) isNamed(line string) bool {
	const shortest = 12 // letters: “Home” is a name, too
	line = pagetitle.Comparable(line)
	if letters(line) < shortest {
		return false
	}
	for _, name := range w.names {
		if name == line {
			return true
		}
	}
	return false
}
