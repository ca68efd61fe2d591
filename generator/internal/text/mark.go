package text

import (
	"cmp"
	"html"
	"slices"
	"strings"
)

// Mark joins words of a block to links: those that lead to the words, and one
// that leads on from them.
type Mark struct {
	From, To int    // in the block's passage
	ID       string // by which links name the words, "" for none
	Href     string // where the words lead, "" for nowhere
	GoesOn   bool   // the words go on with those that have an ID elsewhere
}

// Marks are what a page marks in a body, by block.
type Marks map[*Block][]Mark

// Marked writes a text as HTML with its marks. Marks may lie within each other
// and cross; of links that overlap, one stays.
func Marked(plain string, marks []Mark) string {
	return weave(plain, settle(slices.Clone(marks)), html.EscapeString)
}

// MarkedHTML adds marks to safe HTML that says what plain does, white space and
// characters that do not show apart. A mark that begins in one element and
// ends in another is written in pieces, and leads nowhere. HTML that does not
// say what plain does is returned as it is, and ok is false.
func MarkedHTML(markup, plain string, marks []Mark) (marked string, ok bool) {
	spans, ok := align(markup, plain, marks)
	if !ok {
		return markup, false
	}
	return weave(markup, settle(spans), func(part string) string { return part }), true
}

// in writes the block's inside with its marks. Those of a block that cannot
// have any are taken out of the list.
func (m Marks) in(b *Block) string {
	marks := m[b]
	switch {
	case len(marks) == 0:
		return b.inner()
	case b.render == nil:
		return Marked(b.String, marks)
	}
	marked, ok := MarkedHTML(b.inner(), b.String, marks)
	if !ok {
		delete(m, b)
	}
	return marked
}

// settle puts marks in order, an outer one before those inside it, and joins
// those of the same words. Of a link that overlaps another, or crosses the edge
// of words that have an ID, the words stay and the link goes: two links within
// each other, or one in two pieces, would mislead.
func settle(marks []Mark) []Mark {
	slices.SortStableFunc(marks, func(a, b Mark) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To), strings.Compare(a.Href, b.Href))
	})
	var list []Mark
	linked := 0 // up to here the text is part of a link
	for _, m := range marks {
		if m.From >= m.To || m.Href != "" && (m.From < linked || crosses(m, marks)) {
			m.Href = ""
		}
		if m.From >= m.To || m.Href == "" && m.ID == "" && !m.GoesOn {
			continue
		}
		if m.Href != "" {
			linked = m.To
		}
		if n := len(list); n > 0 && list[n-1].From == m.From && list[n-1].To == m.To && (list[n-1].ID == "" || m.ID == "") && !m.GoesOn && !list[n-1].GoesOn && (list[n-1].Href == "" || m.Href == "") {
			list[n-1].ID += m.ID
			list[n-1].Href += m.Href
			continue
		}
		list = append(list, m)
	}
	return list
}

// crosses reports whether the edge of words with an ID lies inside a mark, and
// the other edge outside.
func crosses(m Mark, marks []Mark) bool {
	for _, other := range marks {
		if other.From >= m.To {
			return false // they are in order
		}
		if (other.ID != "" || other.GoesOn) && (other.From < m.From && other.To > m.From && other.To < m.To || other.From > m.From && other.From < m.To && other.To > m.To) {
			return true
		}
	}
	return false
}

// weaver writes a text and the elements of its marks.
type weaver struct {
	out     strings.Builder
	text    string
	escape  func(string) string
	written int    // offset up to which the text is written
	open    []Mark // those begun and not yet ended, the innermost last
}

// weave writes a text with settled marks. Where two cross, the inner one is
// closed with the outer one and goes on behind it.
func weave(text string, marks []Mark, escape func(string) string) string {
	w := &weaver{text: text, escape: escape}
	for _, m := range marks {
		w.closeUpTo(m.From)
		w.writeUpTo(m.From)
		w.begin(m, false)
	}
	w.closeUpTo(len(text))
	w.writeUpTo(len(text))
	return w.out.String()
}

func (w *weaver) writeUpTo(at int) {
	w.out.WriteString(w.escape(w.text[w.written:at]))
	w.written = at
}

// closeUpTo ends all marks that end at or before the offset, in order.
func (w *weaver) closeUpTo(at int) {
	for len(w.open) > 0 {
		first := slices.MinFunc(w.open, func(a, b Mark) int { return cmp.Compare(a.To, b.To) })
		if first.To > at {
			return
		}
		w.writeUpTo(first.To)
		outer := slices.IndexFunc(w.open, func(m Mark) bool { return m.To == first.To })
		ended := w.open[outer:]
		for _, m := range slices.Backward(ended) {
			w.out.WriteString(m.end())
		}
		w.open = w.open[:outer:outer]
		for _, m := range ended {
			if m.To > first.To {
				w.begin(m, true)
			}
		}
	}
}

// begin opens a mark's element, again when it goes on: an ID stands once.
func (w *weaver) begin(m Mark, again bool) {
	switch id := ` id="` + m.ID + `"`; {
	case m.Href != "" && m.ID != "":
		w.out.WriteString(`<a` + id + ` href="` + html.EscapeString(m.Href) + `">`)
	case m.Href != "":
		w.out.WriteString(`<a href="` + html.EscapeString(m.Href) + `">`)
	case again || m.GoesOn:
		w.out.WriteString(`<span class="on">`)
	default:
		w.out.WriteString(`<span` + id + `>`)
	}
	w.open = append(w.open, m)
}

func (m Mark) end() string {
	if m.Href != "" {
		return "</a>"
	}
	return "</span>"
}
