// Package align finds where marks of a text begin and end in the HTML that says
// the text.
package align

import (
	"cmp"
	"html"
	"slices"
	"strings"
	"unicode/utf8"
)

// Mark joins words of a text to links: those that lead to the words, and one
// that leads on from them.
type Mark struct {
	From, To int    // offsets in the text
	ID       string // by which links name the words, "" for none
	Href     string // where the words lead, "" for nowhere
	GoesOn   bool   // the words go on with those that have an ID elsewhere
}

// aligner walks through HTML and the text that it says at the same pace, and
// notes where in the HTML marks of the text begin and end.
type aligner struct {
	markup, plain string
	blank         func(rune) bool // what does not show
	at            int             // offset in plain
	said          int             // offset in markup behind the last text
	elements      []element
	open          []int // places in elements of those that are open
	steps         []step
	edges         []edge
	next          int   // place in edges of the first that is still to come
	ending        []int // places in edges of those whose room is still open behind
}

// element is one that was met in the HTML; the first stands for the whole.
type element struct {
	link   bool // it is a link or stands in one
	part   bool // it is a cell, row or item: nothing may stand between it and its table or list
	within int  // place in elements of the one around it
}

// parts are the elements that stand right in a table or a list.
var parts = map[string]bool{"thead": true, "tbody": true, "tfoot": true, "tr": true, "th": true, "td": true,
	"caption": true, "li": true, "dt": true, "dd": true}

// step is an offset in the HTML from which on an element is the innermost.
type step struct{ at, element int }

// edge is the beginning or the end of a mark. In the HTML it may lie anywhere
// from low to high: between them are tags alone.
type edge struct {
	mark      int
	plain     int
	begins    bool
	low, high int
}

// Align turns marks of a text into marks of HTML that says it; ok is false when
// it does not.
func Align(markup, plain string, marks []Mark, blank func(rune) bool) (spans []Mark, ok bool) {
	if isPlain(markup, plain) && !slices.ContainsFunc(marks, func(m Mark) bool { return !isTight(m, plain, blank) }) {
		return marks, true
	}
	return walkThrough(markup, plain, marks, blank)
}

// walkThrough is Align for whatever HTML.
func walkThrough(markup, plain string, marks []Mark, blank func(rune) bool) (spans []Mark, ok bool) {
	a := &aligner{
		markup: markup, plain: plain, blank: blank,
		elements: []element{{}}, open: []int{0}, steps: []step{{0, 0}},
	}
	for i, m := range marks {
		if m.From < 0 || m.To > len(plain) || m.From >= m.To {
			continue
		}
		a.edges = append(a.edges, edge{i, m.From, true, 0, 0}, edge{i, m.To, false, 0, 0})
	}
	// In the order of the text; an end before a beginning at the same place.
	slices.SortStableFunc(a.edges, func(x, y edge) int {
		return cmp.Or(cmp.Compare(x.plain, y.plain), cmp.Compare(boolRank(x.begins), boolRank(y.begins)))
	})
	if !a.walk() {
		return nil, false
	}
	from, to := make([]edge, len(marks)), make([]edge, len(marks))
	for _, e := range a.edges {
		if e.begins {
			from[e.mark] = e
		} else {
			to[e.mark] = e
		}
	}
	for i, m := range marks {
		if to[i].high > 0 {
			spans = append(spans, a.place(m, from[i], to[i])...)
		}
	}
	return spans, true
}

// isPlain reports HTML that is its text, byte by byte, but for the ends of lines.
func isPlain(markup, plain string) bool {
	if len(markup) != len(plain) {
		return false
	}
	for i := range len(markup) {
		switch c := markup[i]; {
		case c == '<' || c == '&':
			return false
		case c != plain[i] && (c != '\n' || plain[i] != ' '):
			return false
		}
	}
	return true
}

// isTight reports a mark of words that neither begins nor ends with what does not show.
func isTight(m Mark, plain string, blank func(rune) bool) bool {
	if m.From < 0 || m.To > len(plain) || m.From >= m.To {
		return false
	}
	first, _ := utf8.DecodeRuneInString(plain[m.From:])
	last, _ := utf8.DecodeLastRuneInString(plain[:m.To])
	return !blank(first) && !blank(last)
}

func boolRank(b bool) int {
	if b {
		return 1
	}
	return 0
}

// noteMark is the tag of the mark of a note: what it holds is none of the words.
const noteMark = `sup class="ref"`

// walk passes over the HTML; it is false when the text says something else.
func (a *aligner) walk() bool {
	silent := false // inside the mark of a note
	for h := 0; h < len(a.markup); {
		if a.markup[h] == '<' {
			end := strings.IndexByte(a.markup[h:], '>')
			if end < 0 {
				return false
			}
			tag := a.markup[h+1 : h+end]
			a.tag(tag, h+end+1)
			silent = tag == noteMark || silent && tag != "/sup"
			h += end + 1
			continue
		}
		size, word := letter(a.markup[h:], a.blank)
		if silent {
			h += size
			continue
		}
		a.endRoom(h)
		if strings.TrimFunc(word, a.blank) != "" {
			if !a.match(word, h, h+size) {
				return false
			}
		}
		h += size
		a.said = h
	}
	a.endRoom(len(a.markup))
	return strings.TrimFunc(a.plain[a.at:], a.blank) == "" && a.next == len(a.edges)
}

// letter is the first character of HTML text: how long it is there, and what
// it stands for.
func letter(markup string, blank func(rune) bool) (size int, word string) {
	if markup[0] == '&' {
		if end := strings.IndexByte(markup[:min(len(markup), 12)], ';'); end > 0 {
			return end + 1, html.UnescapeString(markup[:end+1])
		}
	}
	_, size = utf8.DecodeRuneInString(markup)
	return size, markup[:size]
}

// match holds a character of the HTML, from h to end, against the text.
func (a *aligner) match(word string, h, end int) bool {
	for a.at < len(a.plain) && a.plain[a.at] == ' ' {
		a.at++
	}
	for a.next < len(a.edges) && a.edges[a.next].begins && a.edges[a.next].plain <= a.at {
		a.edges[a.next].low, a.edges[a.next].high = a.said, h
		a.next++
	}
	if !strings.HasPrefix(a.plain[a.at:], word) {
		return false
	}
	a.at += len(word)
	for a.next < len(a.edges) && !a.edges[a.next].begins && a.edges[a.next].plain <= a.at {
		a.edges[a.next].low = end
		a.ending = append(a.ending, a.next)
		a.next++
	}
	return true
}

// endRoom ends the room behind marks that have ended: text comes again.
func (a *aligner) endRoom(h int) {
	for _, i := range a.ending {
		a.edges[i].high = h
	}
	a.ending = a.ending[:0]
}

// tag notes a tag that ends at the offset.
func (a *aligner) tag(tag string, end int) {
	name, _, _ := strings.Cut(strings.TrimRight(tag, "/ "), " ")
	switch {
	case strings.HasPrefix(tag, "/"):
		if len(a.open) > 1 {
			a.open = a.open[:len(a.open)-1]
		}
	case strings.HasSuffix(tag, "/"), name == "br", name == "hr", name == "col":
		return
	default:
		around := a.open[len(a.open)-1]
		a.elements = append(a.elements, element{
			link: name == "a" || a.elements[around].link, part: parts[name], within: around})
		a.open = append(a.open, len(a.elements)-1)
	}
	a.steps = append(a.steps, step{end, a.open[len(a.open)-1]})
}

// place is where a mark stands in the HTML: as a whole when it can begin and
// end in one element, else in pieces.
func (a *aligner) place(m Mark, from, to edge) []Mark {
	begins, ends := a.room(from), a.room(to)
	for _, b := range slices.Backward(begins) { // as far inside as can be
		for _, e := range ends {
			if b.element != e.element || a.holdsPart(b, e.at) {
				continue
			}
			whole := Mark{From: b.at, To: e.at, ID: m.ID, Href: m.Href, GoesOn: m.GoesOn}
			if a.holdsLink(b, e.at) {
				whole.Href = ""
			}
			return []Mark{whole}
		}
	}
	if m.ID == "" && !m.GoesOn {
		return nil
	}
	return a.pieces(m, from.high, to.low)
}

// room are the places at which an edge may lie, each with its element.
func (a *aligner) room(e edge) []step {
	i := a.stepAt(e.low)
	list := []step{{e.low, a.steps[i].element}}
	for i++; i < len(a.steps) && a.steps[i].at <= e.high; i++ {
		list = append(list, a.steps[i])
	}
	return list
}

// stepAt is the place in steps of the one that holds the offset.
func (a *aligner) stepAt(at int) int {
	i, found := slices.BinarySearchFunc(a.steps, at, func(s step, at int) int { return cmp.Compare(s.at, at) })
	if !found {
		i--
	}
	return i
}

// holdsLink reports whether from a place up to an offset there is a link, or
// one around them.
func (a *aligner) holdsLink(from step, to int) bool {
	for i := a.stepAt(from.at); i < len(a.steps) && a.steps[i].at < to; i++ {
		if a.elements[a.steps[i].element].link {
			return true
		}
	}
	return a.elements[from.element].link
}

// holdsPart reports whether from a place up to an offset in the same element there is
// a part of a table or a list.
func (a *aligner) holdsPart(from step, to int) bool {
	for i := a.stepAt(from.at) + 1; i < len(a.steps) && a.steps[i].at <= to; i++ {
		if inside := a.steps[i].element; inside != from.element && a.elements[inside].part {
			return true
		}
	}
	return false
}

// pieces are the runs of text between tags that a mark covers.
func (a *aligner) pieces(m Mark, from, to int) []Mark {
	var list []Mark
	for at := from; at < to; {
		end := to
		if tag := strings.IndexByte(a.markup[at:to], '<'); tag >= 0 {
			end = at + tag
		}
		if strings.TrimFunc(a.markup[at:end], a.blank) != "" {
			list = append(list, Mark{From: at, To: end, ID: m.ID, GoesOn: m.GoesOn || len(list) > 0})
		}
		if end == to {
			break
		}
		at = end + strings.IndexByte(a.markup[end:], '>') + 1
	}
	return list
}
