package office

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/read/linebreak"
	"aseanarchive/generator/internal/read/record"
)

// line is a line of a paragraph: text, links and marks of notes between its line
// breaks.
type line []record.Inline

// paragraph is a paragraph while it is read.
type paragraph struct {
	lines   []line
	plain   strings.Builder // of the link or text that is being read
	behind  []*node         // text boxes that are anchored in it
	onBreak bool
}

// add adds text.
func (p *paragraph) add(words string) { p.plain.WriteString(words) }

// settle closes the text that was added, so that something else may follow.
func (p *paragraph) settle() {
	if p.plain.Len() > 0 {
		p.piece(record.Plain(p.plain.String()))
		p.plain.Reset()
	}
}

// piece adds a piece of running text.
func (p *paragraph) piece(words record.Inline) {
	if len(p.lines) == 0 {
		p.lines = []line{nil}
	}
	last := len(p.lines) - 1
	p.lines[last] = append(p.lines[last], words)
}

// mark adds the mark of a note.
func (p *paragraph) mark(label string) {
	p.settle()
	p.piece(record.Mark(label))
}

// breakLine begins the next line.
func (p *paragraph) breakLine() {
	p.settle()
	p.piece("")
	p.lines = append(p.lines, nil)
}

// whole is the paragraph as one line.
func (p *paragraph) whole() record.Inline {
	p.settle()
	var all []record.Inline
	for i, l := range p.lines {
		if i > 0 {
			all = append(all, " ")
		}
		all = append(all, l...)
	}
	return record.Join(all...)
}

// parted are the paragraphs that line breaks make of it: each line is one, as in an
// address or below a letter, but for a line whose sentence goes on in the next.
func (p *paragraph) parted() []record.Inline {
	p.settle()
	var parts []record.Inline
	isOpen := false // no empty line stands between
	for _, l := range p.lines {
		words := record.Join(l...)
		if n := len(parts); isOpen && linebreak.GoesOn(string(parts[n-1]), string(words)) {
			parts[n-1] = record.Join(parts[n-1], " ", words)
			continue
		}
		if isOpen = strings.TrimSpace(string(words)) != ""; isOpen {
			parts = append(parts, words)
		}
	}
	return parts
}

// remarks counts what a person should know of the reading.
type remarks struct {
	pictures, changes, comments int
}

// write says what was counted.
func (r *remarks) write(w *record.Writer) {
	if r.changes > 0 {
		w.Remark(record.Remark{ID: "tracked-changes",
			Message: "this file holds tracked changes; the text is read as if all were accepted",
			Hint:    "Accept or reject them in the word processor and save the file, if that is not what was issued."})
	}
	if r.pictures > 0 {
		w.Remark(record.Remark{ID: "pictures-left-out",
			Message: fmt.Sprintf("%s left out: the archive keeps texts, not pictures", counted(r.pictures, "picture")),
			Hint: "They stand in the file as received. If one shows text, add that text in a file of the same name " +
				"with .txt behind it."})
	}
}

func counted(n int, noun string) string {
	if n == 1 {
		return "one " + noun + " is"
	}
	return fmt.Sprintf("%d %ss are", n, noun)
}
