package align

import (
	"cmp"
	"html"
	"slices"
	"strings"
)

// settle puts marks in order, an outer one before those inside it, and joins
// those of the same words. Of links that overlap the first stays, whole: words
// with an ID that cross its edge are parted there.
func settle(marks []Mark) []Mark {
	inOrder(marks)
	list := make([]Mark, 0, len(marks))
	var links []Mark
	for _, m := range marks {
		if m.From >= m.To {
			continue
		}
		if m.Href != "" {
			if n := len(links); n > 0 && m.From < links[n-1].To {
				m.Href = ""
			} else {
				links = append(links, m)
			}
		}
		if m.Href != "" || m.ID != "" || m.GoesOn {
			list = append(list, m)
		}
	}
	for i, m := range list {
		for _, link := range links {
			if m.Href == "" && m.From < link.From && link.From < m.To && m.To < link.To {
				list[i].To = link.From
				list = append(list, Mark{From: link.From, To: m.To, GoesOn: true})
				break
			}
		}
	}
	inOrder(list)
	return joinSame(list)
}

// inOrder sorts marks by where they begin, the longest first.
func inOrder(marks []Mark) {
	slices.SortStableFunc(
		marks,
		func(a, b Mark) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) },
	)
}

// joinSame makes one mark of a link and an ID of the same words, in the room of the marks.
func joinSame(marks []Mark) []Mark {
	list := marks[:0]
	for _, m := range marks {
		if n := len(list); n > 0 && !m.GoesOn && !list[n-1].GoesOn {
			if last := &list[n-1]; last.From == m.From && last.To == m.To && (last.ID == "" || m.ID == "") &&
				(last.Href == "" || m.Href == "") {
				last.ID += m.ID
				last.Href += m.Href
				continue
			}
		}
		list = append(list, m)
	}
	return list
}

// weaver writes a text and the elements of its marks.
type weaver struct {
	out     strings.Builder
	text    string
	escape  func(string) string
	written int    // offset up to which the text is written
	open    []Mark // those begun and not yet ended, the innermost last
}

// Weave writes a text with its marks. Where two cross, the inner one is closed
// with the outer one and goes on behind it.
func Weave(text string, marks []Mark, escape func(string) string) string {
	if len(marks) == 0 {
		return escape(text)
	}
	w := &weaver{text: text, escape: escape}
	const element = 32 // bytes of one, about
	w.out.Grow(len(text) + element*len(marks))
	for _, m := range settle(slices.Clone(marks)) {
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
			w.out.WriteString(closing(m))
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
	switch {
	case m.Href != "" && m.ID != "":
		w.write(`<a id="`, m.ID, `" href="`, html.EscapeString(m.Href), `">`)
	case m.Href != "":
		w.write(`<a href="`, html.EscapeString(m.Href), `">`)
	case again || m.GoesOn:
		w.write(`<span class="on">`)
	default:
		w.write(`<span id="`, m.ID, `">`)
	}
	w.open = append(w.open, m)
}

func (w *weaver) write(parts ...string) {
	for _, part := range parts {
		w.out.WriteString(part)
	}
}

func closing(m Mark) string {
	if m.Href != "" {
		return "</a>"
	}
	return "</span>"
}
