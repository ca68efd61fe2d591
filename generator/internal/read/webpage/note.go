package webpage

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"aseanarchive/generator/internal/read/record"
	"aseanarchive/generator/internal/read/webpage/runs"
)

// notes are the notes of a page.
type notes struct {
	marks map[*html.Node]string // labels, by the links that lead to notes
	backs map[string]bool       // IDs of marks, to which notes lead back
	order []note
}

// note is the text of a note.
type note struct {
	label string
	mark  string // as it is printed
	body  *html.Node
	words record.Inline
}

func (n *notes) labelAt(link *html.Node) (label string, known bool) {
	label, known = n.marks[link]
	return label, known
}

// isBack reports a link that leads back from a note to its mark.
func (n *notes) isBack(link *html.Node) bool {
	id, ok := strings.CutPrefix(attr(link, "href"), "#")
	return ok && n.backs[id]
}

// notesOf finds the notes of a page: a link of a figure or a sign leads to an
// element below that begins with the same mark, or with a link back to the mark.
func (w *writer) notesOf(root *html.Node) {
	byID, order := map[string]*html.Node{}, map[*html.Node]int{}
	var marks []*html.Node
	find(root, func(n *html.Node) bool {
		for _, id := range [...]string{attr(n, "id"), attr(n, "name")} {
			if id != "" && byID[id] == nil {
				byID[id] = n
			}
		}
		if n.DataAtom == atom.A && strings.HasPrefix(attr(n, "href"), "#") && isMark(markOf(n)) {
			marks = append(marks, n)
		}
		return true
	})
	if len(marks) > 0 {
		find(root, func(n *html.Node) bool { order[n] = len(order); return true })
	}
	bodies := map[*html.Node]int{} // notes by their elements
	targets := map[*html.Node]map[string]bool{}
	for _, n := range marks { // an element to which several lead by several names holds several notes
		if target := byID[attr(n, "href")[1:]]; target != nil {
			body := enclosing(target)
			if targets[body] == nil {
				targets[body] = map[string]bool{}
			}
			targets[body][attr(n, "href")] = true
		}
	}
	w.notes.marks, w.notes.backs = map[*html.Node]string{}, map[string]bool{}
	for _, n := range marks {
		target := byID[attr(n, "href")[1:]]
		if target == nil {
			continue
		}
		body := enclosing(target)
		index, known := bodies[body]
		if !known {
			if order[body] <= order[n] || len(targets[body]) != 1 || isWithin(n, body) || !isNote(body, markOf(n)) ||
				!isRaised(n) && !leadsBack(body, n) {
				continue
			}
			index = len(w.notes.order)
			bodies[body] = index
			w.notes.order = append(w.notes.order, note{label: strconv.Itoa(index + 1), mark: markOf(n), body: body})
		}
		w.notes.marks[n] = w.notes.order[index].label
		for _, id := range namesOf(n) {
			w.notes.backs[id] = true
		}
	}
	for i := range w.notes.order {
		w.takeNote(&w.notes.order[i])
	}
}

// namesOf are the names by which one can lead back to a mark: its own, and those of
// the elements right around it.
func namesOf(mark *html.Node) []string {
	var names []string
	for p := mark; p != nil; p = p.Parent {
		if p != mark && p.DataAtom != atom.Sup && p.DataAtom != atom.Span {
			break
		}
		for _, key := range [...]string{"id", "name"} {
			if name := attr(p, key); name != "" {
				names = append(names, name)
			}
		}
	}
	return names
}

// isRaised reports a mark that looks like one: in small raised letters, or in
// brackets.
func isRaised(mark *html.Node) bool {
	for p := mark; p != nil && (p == mark || !blocks[p.DataAtom]); p = p.Parent {
		if p.DataAtom == atom.Sup {
			return true
		}
	}
	return holds(mark, atom.Sup) || strings.ContainsAny(textOf(mark), "[(")
}

// leadsBack reports a note that holds a link to its mark.
func leadsBack(body, mark *html.Node) bool {
	names := namesOf(mark)
	return !find(body, func(e *html.Node) bool {
		id, ok := strings.CutPrefix(attr(e, "href"), "#")
		return !ok || !slices.Contains(names, id)
	})
}

// markOf is what a link shows, without brackets.
func markOf(link *html.Node) string { return strings.Trim(textOf(link), "[]() ") }

// isMark reports what notes are marked with.
func isMark(text string) bool {
	const longest = 3
	return text != "" && len(text) <= longest &&
		(strings.Trim(text, "0123456789") == "" || strings.Trim(text, "*†‡§") == "" || len(text) == 1)
}

// isNote reports an element that is a note with a mark: it begins with the mark or
// with a sign that leads back, ends with one, or is an item whose number is the
// list’s.
func isNote(body *html.Node, mark string) bool {
	const longest = 4000 // characters
	text := textOf(body)
	holdsHeading := !find(body, func(e *html.Node) bool { return e.DataAtom == 0 || !isHeading(e) })
	if body.DataAtom == atom.Sup || len(text) < len(mark)+2 || len(text) > longest || holdsHeading {
		return false
	}
	rest, isMarked := strings.CutPrefix(strings.TrimLeft(text, "[( "), mark)
	return body.DataAtom == atom.Li || isMarked && strings.TrimLeft(rest, "])., ") != rest ||
		strings.HasPrefix(text, "↑") || strings.HasPrefix(text, "^") || strings.HasSuffix(strings.TrimRight(text,
		"︎️ "), "↩")
}

// enclosing is the block of an element, or the element itself where it is one.
func enclosing(n *html.Node) *html.Node {
	for p := n; p != nil; p = p.Parent {
		switch p.DataAtom {
		case atom.Li, atom.P, atom.Dd, atom.Div, atom.Td:
			return p
		}
	}
	return n
}

func isWithin(n, of *html.Node) bool {
	for p := n; p != nil; p = p.Parent {
		if p == of {
			return true
		}
	}
	return false
}

// takeNote reads the text of a note and takes it out of the page, so that it is not
// read twice.
func (w *writer) takeNote(n *note) {
	var p paragraphs
	w.phrasing(n.body, &p, runs.Plain)
	whole, _ := p.whole()
	words := strings.TrimSpace(string(whole))
	for _, label := range [...]string{"[" + n.mark + "]", `\[` + n.mark + `\]`, "(" + n.mark + ")", n.mark + ".",
		n.mark + " ", `\` + n.mark} {
		if rest, ok := strings.CutPrefix(words, label); ok {
			words = strings.TrimSpace(rest)
			break
		}
	}
	n.words = record.Inline(words)
	n.body.Attr = append(n.body.Attr, html.Attribute{Key: "hidden"})
}
