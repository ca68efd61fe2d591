// Package tablerow reads the rows of tables, of Markdown and of bare text whose cells bars
// part, so that a date in one can be told with what its row and its column are about.
//
// The rules for its users: a Reader is for the blocks of one document, which it is asked for in
// their order. Offsets are those of the block.
package tablerow

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Row is the row of a table in which a date stands.
type Row struct {
	From, To int    // of the row
	Cell     [2]int // the cell of the date
	Name     string // what the row is about: its first cell without a date
	Head     string // of the column of the date, "" when the table has none
	Alone    bool   // nothing but the date stands in the cell
}

// Label is the row as an event: “Norway: date of signature”.
func (r *Row) Label() string {
	if r.Head == "" {
		return r.Name
	}
	return r.Name + ": " + inSmallLetters(r.Head)
}

// Told is what a cell says, with what its row is about where it says little by itself, and
// without the sizes of the files to which it leads: “the act [PDF, 215KB] was passed”.
func (r *Row) Told(said string) string {
	const little = 40 // bytes
	if said = withoutSizes(said); len(said) <= little && !strings.Contains(said, r.Name) {
		return r.Name + ": " + said
	}
	return said
}

// withoutSizes drops what stands in brackets with the size of a file.
func withoutSizes(said string) string {
	var kept strings.Builder
	for {
		from := strings.IndexByte(said, '[')
		to := strings.IndexByte(said[max(from, 0):], ']') + max(from, 0)
		if from < 0 || to <= from {
			break
		}
		inside := strings.ToUpper(said[from:to])
		if strings.HasSuffix(inside, "KB") || strings.HasSuffix(inside, "MB") {
			kept.WriteString(strings.TrimRight(said[:from], " "))
		} else {
			kept.WriteString(said[:to+1])
		}
		said = said[to+1:]
	}
	return kept.String() + said
}

// inSmallLetters writes the words of a heading as they stand in a sentence: those that have no
// other capital than the first.
func inSmallLetters(heading string) string {
	words := strings.Fields(heading)
	for i, word := range words {
		_, size := utf8.DecodeRuneInString(word)
		if len(word) > size && !strings.ContainsFunc(word[size:], unicode.IsUpper) {
			words[i] = strings.ToLower(word)
		}
	}
	return strings.Join(words, " ")
}

// Reader reads the rows of a document.
type Reader struct {
	paper *paper.Paper
	leaf  *paper.Block // the last one that was a row of bare text
	head  []string     // the first row of its table
}

// Of is a reader for a document.
func Of(p *paper.Paper) *Reader { return &Reader{paper: p} }

// At is the row that holds what stands in a block from i to j; ok is false where it is no row
// of a table, or the first one.
func (r *Reader) At(leaf *paper.Block, i, j int) (row Row, ok bool) {
	if leaf.Kind == text.Table {
		return r.ofMarkdown(leaf, i, j)
	}
	head := r.headOf(leaf)
	if head == nil {
		return row, false
	}
	return rowOf(leaf.String, cellsOf(leaf.String), head, i, j)
}

// ofMarkdown reads a row of Markdown, which is a line of the source.
func (r *Reader) ofMarkdown(leaf *paper.Block, i, j int) (row Row, ok bool) {
	source := r.paper.Source.Text
	first, _, _ := leaf.Ends()
	at, _ := leaf.Source(i, j)
	from, to := lineAround(source, at)
	top, end := lineAround(source, first)
	if from == top {
		return row, false
	}
	var cells [][2]int
	for _, cell := range cellsOf(source[from:to]) {
		a, b, found := leaf.Find(from+cell[0], from+cell[1])
		if !found {
			a, b = i, i
		}
		cells = append(cells, [2]int{a, b})
	}
	var head []string
	for _, cell := range cellsOf(source[top:end]) {
		a, b, found := leaf.Find(top+cell[0], top+cell[1])
		if !found {
			a, b = 0, 0
		}
		head = append(head, strings.TrimSpace(leaf.String[a:b]))
	}
	return rowOf(leaf.String, cells, head, i, j)
}

// lineAround are the ends of the line in which an offset lies.
func lineAround(source string, at int) (from, to int) {
	from = strings.LastIndexByte(source[:at], '\n') + 1
	to = len(source)
	if end := strings.IndexByte(source[at:], '\n'); end >= 0 {
		to = at + end
	}
	return from, to
}

// headOf is the first row of the table of bare text to which a block belongs, nil where it
// belongs to none or is that row.
func (r *Reader) headOf(leaf *paper.Block) []string {
	if !isBarRow(leaf.String) {
		return nil
	}
	known := r.leaf
	r.leaf = leaf
	if known == leaf {
		return r.head
	}
	first := leaf
	for first.Index > 0 && isBarRow(r.paper.Leaves[first.Index-1].String) {
		if first = r.paper.Leaves[first.Index-1]; first == known && r.head != nil {
			return r.head
		}
	}
	if r.head = nil; first == leaf {
		return nil
	}
	for _, cell := range cellsOf(first.String) {
		r.head = append(r.head, first.String[cell[0]:cell[1]])
	}
	return r.head
}

// isBarRow reports a line whose cells bars part: three of them at least, as a line of two may
// be anything.
func isBarRow(line string) bool { return strings.Count(line, "|") >= 2 }

// cellsOf are the ends of what stands between the bars of a line.
func cellsOf(line string) [][2]int {
	var cells [][2]int
	for at := 0; at <= len(line); {
		end := len(line)
		if bar := strings.IndexByte(line[at:], '|'); bar >= 0 {
			end = at + bar
		}
		cell := strings.TrimLeft(line[at:end], " \t")
		from := end - len(cell)
		to := from + len(strings.TrimRight(cell, " \t\r/"))
		isEdge := (at == 0 || end == len(line)) && from == to
		if !isEdge {
			cells = append(cells, [2]int{from, to})
		}
		at = end + 1
	}
	return cells
}

// rowOf is a row by its cells and the first row of the table.
func rowOf(words string, cells [][2]int, head []string, i, j int) (row Row, ok bool) {
	const fewest = 2
	if len(cells) < fewest {
		return row, false
	}
	row.From, row.To = cells[0][0], cells[len(cells)-1][1]
	for column, cell := range cells {
		said := words[cell[0]:cell[1]]
		if cell[0] <= i && j <= cell[1] && !ok {
			ok, row.Cell = true, cell
			_, isDate := dates.IsDate(said)
			row.Alone = isDate || strings.TrimSpace(said) == words[i:j]
			if column < len(head) && len(head) >= len(cells)-1 && isHead(head[column]) {
				row.Head = head[column]
			}
			continue
		}
		if row.Name == "" && said != "" && isName(said) {
			row.Name = said
		}
	}
	return row, ok && row.Name != ""
}

// isHead reports the heading of a column that says what its dates are of: some words, and no
// date.
func isHead(words string) bool {
	const longest = 60
	return words != "" && len(words) <= longest && !headsOfDates.Has(words) && len(dates.Mentions(words)) == 0
}

// headsOfDates say no more than that dates stand below.
var headsOfDates = lexicon.List("en/heads-of-dates")

// isName reports a cell that can say what its row is about: letters, and more than a number or
// a date.
func isName(words string) bool {
	_, isDate := dates.IsDate(words)
	return !isDate && strings.ContainsFunc(words, unicode.IsLetter)
}
