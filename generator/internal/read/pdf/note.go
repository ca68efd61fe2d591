package pdf

import (
	"strings"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/pdf/size"
	"aseanarchive/generator/internal/read/record"
)

// note is a note at the foot of a page.
type note struct {
	mark  string // as it is printed
	label string // that no other note has
	text  []line
}

// takeNotes takes the notes off the foot of a page: lines in small type below all
// others, of which the first begins with a mark that also stands in the text.
func (p *page) takeNotes(body float64) {
	first := len(p.lines)
	for first > 0 && isSmallerType(p.lines[first-1].size, body) {
		first--
	}
	for first < len(p.lines) && (p.lines[first].noteMark() == "" || !p.isMarked(first)) {
		first++
	}
	foot := p.lines[first:]
	if len(foot) == 0 || first == 0 {
		return
	}
	for i := range foot {
		if mark := foot[i].noteMark(); mark != "" && (i == 0 || p.isMarked(first+i)) {
			p.notes = append(p.notes, note{mark: mark})
		}
		last := &p.notes[len(p.notes)-1]
		last.text = append(last.text, foot[i])
	}
	p.lines = p.lines[:first]
}

// isSmallerType reports the type of notes.
func isSmallerType(size, body float64) bool { return size < 0.93*body }

// noteMark is the mark with which the line of a note begins, "" for none: a figure
// or a sign, raised or with a space behind it.
func (l *line) noteMark() string {
	first := l.firstWord()
	if label.IsNote(first) {
		return first
	}
	return ""
}

// isMarked reports whether the mark of a note, in line i, stands raised in the lines
// of text.
func (p *page) isMarked(i int) bool {
	mark := p.lines[i].noteMark()
	for k := range p.lines[:i] {
		for _, piece := range p.lines[k].pieces {
			if piece.Text == mark && p.lines[k].isRaised(&piece) {
				return true
			}
		}
	}
	return false
}

// isRaised reports a piece in small type above the line on which the others stand.
func (l *line) isRaised(p *row.Piece) bool {
	return size.IsSmaller(p.Size, l.size) && p.Base > l.base+0.1*l.size
}

// inline is the running text of a line, with the marks of the notes of its page.
func (l *line) inline(notes []note) []record.Inline {
	var parts []record.Inline
	var plain strings.Builder
	flush := func() {
		if plain.Len() > 0 {
			parts = append(parts, record.Plain(plain.String()))
			plain.Reset()
		}
	}
	for i := range l.pieces {
		p := &l.pieces[i]
		leadsTo := ""
		if i > 0 && l.isRaised(p) && label.IsNote(p.Text) {
			leadsTo = labelOf(notes, p.Text)
		}
		if leadsTo != "" {
			flush()
			parts = append(parts, record.Mark(leadsTo))
			continue
		}
		if i > 0 && !p.Glued {
			plain.WriteByte(' ')
		}
		plain.WriteString(p.Text)
	}
	flush()
	return parts
}

func labelOf(notes []note, mark string) string {
	for i := range notes {
		if notes[i].mark == mark {
			return notes[i].label
		}
	}
	return ""
}
