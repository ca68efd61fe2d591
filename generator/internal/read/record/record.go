// Package record writes the text of record of a document that came as a file
// which is no text: what a reader of formats (HTML, PDF, DOCX …) found in it, as
// Markdown that people can read, quote by its lines, and keep.
//
// The rules for its users, the readers of formats:
//
//   - A reader calls a Writer in the order of reading, block by block, and hands
//     over what Text returns. A paragraph is one line, however the file broke it.
//   - Running text is of the type Inline: made of Plain, Link, Mark and the like,
//     which escape what would be markup. Joined they are running text again.
//   - Nothing that the file shows is dropped. What belongs to the page around the
//     document is written by Aside, in its place, with the kind that the archive
//     shows it under; it stays in the text of record and is no part of the
//     document. Only what no reader sees (scripts, styles, hidden text) is left
//     out.
//   - What the file says of itself is Given, before the first block: it stands as
//     front matter, a key on each line. Keys that the archive knows (see
//     KnownKeys of package archive) are facts; any other is kept and shown.
//   - What a person should know of the reading (pictures left out, tracked
//     changes taken) is a Remark.
package record

import (
	"slices"
	"strings"
)

// Text is a text of record.
type Text struct {
	// Given is what the file says of itself, each key once.
	Given []Given
	// Body is the text with line feeds, in Markdown where it is Marked. A text of
	// paragraphs alone is bare text: nothing in it wants marks.
	Body   string
	Marked bool
	// Pages are the lines of the body, from 1, on which the pages of the file
	// begin, the first page first; empty where a format has no pages. A page on
	// which no block begins has the line of the block that goes on over it.
	Pages []int
	// Turns are where pages begin inside a line, in order.
	Turns []Turn
	// Asides are the lines of the body that are not the document's own, in order.
	Asides []Aside
	// Remarks are for the person who added the file, in order.
	Remarks []Remark
}

// Turn is a place inside a line at which a page of the file begins.
type Turn struct {
	Line   int // of the body, from 1
	Column int // the bytes of the line that stand on the pages before
	Page   int // from 1
}

// Given is a key of front matter.
type Given struct {
	Key    string
	Values []string
}

// Aside are lines that were set aside.
type Aside struct {
	From, To int    // lines, from 1
	Kind     string // as package furniture names kinds
}

// FrontMatter writes what is given, in YAML between its fences; "" when nothing
// is.
func FrontMatter(given []Given) string {
	if len(given) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("---\n")
	for _, g := range given {
		values := make([]string, len(g.Values))
		for i, value := range g.Values {
			values[i] = quoted(value)
		}
		value := strings.Join(values, ", ")
		if len(values) != 1 {
			value = "[" + value + "]"
		}
		b.WriteString(g.Key + ": " + value + "\n")
	}
	b.WriteString("---\n\n")
	return b.String()
}

// quoted writes a value as YAML reads it back.
func quoted(value string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(value) + `"`
}

// Remark is something to know of how a file was read.
type Remark struct {
	ID      string // of the diagnostic
	Message string // what was found
	Hint    string // what to do, "" when nothing is to be done
}

// Writer writes a text of record. The zero value is ready for use.
type Writer struct {
	given   []Given
	body    strings.Builder
	line    int  // of the body, from 0, that is written next
	inList  bool // the last block was an item
	isTerm  bool // the last block was a term, perhaps with meanings
	marked  bool // something was written that only Markdown can say
	pages   []int
	turns   []Turn // lines are counted from 0
	asides  []Aside
	remarks []Remark
}

// Given writes what the file says of itself under a key. Of two values under one
// key the first counts; an empty one says nothing.
func (w *Writer) Given(key string, values ...string) {
	g := Given{Key: key}
	for _, value := range values {
		if value = OneLine(value); value != "" {
			g.Values = append(g.Values, value)
		}
	}
	known := slices.ContainsFunc(w.given, func(other Given) bool { return other.Key == key })
	if len(g.Values) > 0 && !known {
		w.given = append(w.given, g)
	}
}

// Remark adds something to know.
func (w *Writer) Remark(r Remark) { w.remarks = append(w.remarks, r) }

// Page says that what follows stands on the next page.
func (w *Writer) Page() { w.pages = append(w.pages, w.line) }

// block writes a block, with an empty line before it where one is needed.
func (w *Writer) block(lines string, item bool) {
	if w.body.Len() > 0 && !(item && w.inList) {
		w.write("\n")
	}
	w.write(w.turned(lines) + "\n")
	w.inList, w.isTerm = item, false
}

// turned takes the signs of pages out of what is written next, and remembers their
// places.
func (w *Writer) turned(lines string) string {
	before, rest, found := strings.Cut(lines, nextPage)
	for page := len(w.pages) + 1; found; page++ {
		lineStart := strings.LastIndexByte(before, '\n') + 1
		w.turns = append(w.turns, Turn{Line: w.line + strings.Count(before, "\n"), Column: len(before) - lineStart,
			Page: page})
		var more string
		more, rest, found = strings.Cut(rest, nextPage)
		before += more
	}
	return before
}

func (w *Writer) write(lines string) {
	w.body.WriteString(lines)
	w.line += strings.Count(lines, "\n")
}

// next is the line on which the next block will begin.
func (w *Writer) next(item bool) int {
	if w.body.Len() > 0 && !(item && w.inList) {
		return w.line + 1
	}
	return w.line
}

// mostLevels is how many levels of headings Markdown has.
const mostLevels = 6

// Heading writes a heading; level 1 is the title of the document.
func (w *Writer) Heading(level int, words Inline) {
	if words = words.oneLine(); words == "" {
		return
	}
	w.marked = true
	level = min(max(level, 1), mostLevels)
	w.block(strings.Repeat("#", level)+" "+strings.TrimRight(string(words), "#"), false)
}

// Paragraph writes a paragraph.
func (w *Writer) Paragraph(words Inline) {
	if words = words.oneLine(); words != "" {
		w.marked = w.marked || words.isMarked()
		w.block(string(words.opening()), false)
	}
}

// Quote writes a paragraph of a quotation.
func (w *Writer) Quote(words Inline) {
	if words = words.oneLine(); words != "" {
		w.marked = true
		w.block("> "+string(words.opening()), false)
	}
}

// Item writes an item of a list at a depth, from 0. The label is that of a
// numbered one as it is printed, such as “3.” or “(a)”, and "" where a bullet
// stands.
func (w *Writer) Item(depth int, label string, words Inline) {
	words = words.oneLine()
	if words == "" && label == "" {
		return
	}
	w.marked = true
	indent := strings.Repeat("  ", max(depth, 0))
	if label == "" {
		w.block(indent+"- "+string(words.opening()), true)
		return
	}
	w.block(strings.TrimRight(label+" "+string(words), " "), false) // a clause is a paragraph with its label
}

// Term writes what a list of definitions explains. Without a Meaning behind it it is a
// paragraph.
func (w *Writer) Term(words Inline) {
	if words = words.oneLine(); words != "" {
		w.block(string(words.opening()), false)
		w.isTerm = true
	}
}

// Meaning writes what the Term before it means, or means as well. Without one it is a
// paragraph.
func (w *Writer) Meaning(words Inline) {
	if words = words.oneLine(); words == "" {
		return
	}
	if !w.isTerm {
		w.Paragraph(words)
		return
	}
	w.marked = true
	w.write(": " + string(words.opening()) + "\n")
}

// Table writes rows of cells. The first row is a heading where head says so.
func (w *Writer) Table(rows [][]Inline, head bool) {
	width := 0
	for _, row := range rows {
		width = max(width, len(row))
	}
	if width == 0 {
		return
	}
	w.marked = true
	if !head {
		rows = append([][]Inline{make([]Inline, width)}, rows...)
	}
	var b strings.Builder
	for i, row := range rows {
		for k := range width {
			cell := Inline("")
			if k < len(row) {
				cell = row[k].oneLine()
			}
			b.WriteString("| " + strings.ReplaceAll(string(cell), "|", `\|`) + " ")
		}
		b.WriteString("|\n")
		if i == 0 {
			b.WriteString(strings.Repeat("| --- ", width) + "|\n")
		}
	}
	w.block(strings.TrimSuffix(b.String(), "\n"), false)
}

// Note writes the text of a note, to which Mark leads from the running text.
func (w *Writer) Note(label string, words Inline) {
	if words = words.oneLine(); words != "" {
		w.marked = true
		w.block("[^"+label+"]: "+string(words), false)
	}
}

// Break writes a thematic break.
func (w *Writer) Break() {
	if w.body.Len() > 0 {
		w.marked = true
		w.block("* * *", false)
	}
}

// Aside writes a line that does not belong to the document, such as a menu or a
// running head. Its kind is one of those of package furniture.
func (w *Writer) Aside(kind string, words Inline) {
	words = words.oneLine()
	if words == "" {
		return
	}
	w.marked = w.marked || words.isMarked()
	from := w.next(false)
	w.block(string(words.opening().unlisted()), false)
	w.asides = append(w.asides, Aside{From: from, To: w.line - 1, Kind: kind})
}

// Text is what was written.
func (w *Writer) Text() *Text {
	t := &Text{Given: w.given, Body: w.body.String(), Marked: w.marked, Remarks: w.remarks, Turns: w.placedTurns()}
	if !t.Marked {
		t.Body = unescaped(t.Body)
	}
	last := max(w.line, 1)
	for _, line := range w.pages {
		if line > 0 {
			line++ // the empty line before the block
		}
		t.Pages = append(t.Pages, min(line+1, last))
	}
	for _, a := range w.asides {
		t.Asides = append(t.Asides, Aside{From: a.From + 1, To: a.To + 1, Kind: a.Kind})
	}
	return t
}

// placedTurns are the turns with their places in the text as it is handed over.
func (w *Writer) placedTurns() []Turn {
	if len(w.turns) == 0 {
		return nil
	}
	lines := strings.Split(w.body.String(), "\n")
	var list []Turn
	for _, turn := range w.turns {
		if !w.marked {
			turn.Column = len(unescaped(lines[turn.Line][:turn.Column]))
		}
		turn.Line++
		list = append(list, turn)
	}
	return list
}

// Refusal is why a file has no text of record, in words for the person who added
// it.
type Refusal struct {
	ID      string // of the diagnostic
	Message string // what is wrong with the file
	Hint    string // what to do
	// Keeps reports that the file is a document all the same and gets its page,
	// such as a scan.
	Keeps bool
	// Passing reports that another attempt may go better.
	Passing bool
}

// Error is the message.
func (r *Refusal) Error() string { return r.Message }
