package text

import (
	"html"
	"strings"
	"unicode/utf8"

	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/note"
)

// ref is a mark of a note in a block.
type ref struct {
	label string
	href  *string // where it leads on the page
}

// noteLinks joins the marks of notes to their notes, and these to the
// paragraphs of their marks. Numbers that begin anew lead to the next note of
// theirs, and what was set aside has none.
func noteLinks(blocks []Block) (back map[*Block]string) {
	back = map[*Block]string{}
	waiting := map[string][]*ref{}
	from := map[*ref]*Block{}
	lastOf := map[string]*Block{}
	eachShown(blocks, func(b *Block) {
		if b.Kind == Note && b.Anchor() != "" {
			for i, r := range waiting[b.label] {
				*r.href = "#" + b.Anchor()
				if i == 0 && from[r].Anchor() != "" {
					back[b] = "#" + from[r].Anchor()
				}
			}
			waiting[b.label], lastOf[b.label] = nil, b
		}
		for _, r := range b.refs {
			from[r] = b
			waiting[r.label] = append(waiting[r.label], r)
		}
	})
	for label, refs := range waiting { // behind their note
		for _, r := range refs {
			if b := lastOf[label]; b != nil {
				*r.href = "#" + b.Anchor()
			}
		}
	}
	return back
}

// eachShown visits the blocks that stand on the page, in order.
func eachShown(blocks []Block, visit func(*Block)) {
	for i := range blocks {
		if blocks[i].Furniture == "" {
			visit(&blocks[i])
			eachShown(blocks[i].Children, visit)
		}
	}
}

// settleNotes takes the marks of notes out of the words of bare text, and finds
// the notes.
func settleNotes(blocks []Block, text string) {
	referred := note.Referred(text)
	for i := range blocks {
		b := &blocks[i]
		length, label := note.Number(b.String)
		heads := b.Kind == Paragraph && length > 0 && strings.HasPrefix(b.String[length:], " ")
		if heads && referred[label] {
			from, _ := b.Source(0, length)
			b.Kind, b.Marker, b.label, b.markerAt = Note, b.String[:length], label, from
			b.Passage = b.Without([][2]int{{0, length + 1}})
		}
		b.takeMarks()
	}
}

// takeMarks takes the marks of notes out of the words of a block.
func (b *Block) takeMarks() {
	words := b.String
	var cuts [][2]int
	var page strings.Builder
	var pieces []func() string
	from := 0
	for at := nextSign(words); at >= 0 && at < len(words); {
		length, label := markIn(words, at)
		if length == 0 {
			length = 1
		} else {
			before, printed, href := words[from:at], words[at:at+length], new(string)
			pieces = append(pieces, func() string {
				return html.EscapeString(before) + markup.NoteHTML(printed, *href)
			})
			b.refs = append(b.refs, &ref{label, href})
			cuts = append(cuts, [2]int{at, at + length})
			from = at + length
		}
		next := nextSign(words[at+length:])
		if next < 0 {
			break
		}
		at += length + next
	}
	if len(cuts) == 0 {
		return
	}
	rest := words[from:]
	b.Passage = b.Without(cuts)
	b.render = func() string {
		page.Reset()
		for _, piece := range pieces {
			page.WriteString(piece())
		}
		return page.String() + html.EscapeString(rest)
	}
}

// nextSign is where in words the next sign stands with which marks of notes
// begin, a bracket or a raised figure, -1 when there is none.
func nextSign(words string) int {
	const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"
	for at := 0; at < len(words); at++ {
		switch c := words[at]; {
		case c == '[':
			return at
		case c == raised[0], c == "¹"[0]: // the first bytes of raised figures
			r, _ := utf8.DecodeRuneInString(words[at:])
			if strings.ContainsRune(raised, r) {
				return at
			}
		}
	}
	return -1
}

// markIn is the length of the mark at an offset of words, 0 when there is none.
func markIn(words string, at int) (length int, label string) {
	length, label = note.Number(words[at:])
	raised := length == 0
	if raised {
		length, label = note.Raised(words[at:])
	}
	if length == 0 || !note.Follows(words[:at], raised) {
		return 0, ""
	}
	return length, label
}
