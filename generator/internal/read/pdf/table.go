package pdf

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/record"
)

// table are the columns of a table, from left to right.
type table struct{ columns []column }

// A table is taken for one where at least fewestRows lines below each other have
// cells in the same columns, between which nothing stands; what is less regular
// remains lines.
const fewestRows = 3

// cellGap is the gap between cells, as a part of the size.
const cellGap = 1.5

// cell is a run of pieces between gaps.
type cell struct {
	pieces      []piece
	left, right float64
}

// cells parts the pieces of a line at wide gaps. The label of an item or a clause is
// no cell of its own, nor is the letter that stands before a question.
func cells(list []piece, gap float64) []cell {
	var found []cell
	for i := range list {
		p := &list[i]
		if n := len(found); n > 0 && (p.left-found[n-1].right < gap*max(p.size, 1) ||
			n == 1 && len(found[0].pieces) == 1 && label.MayStandApart(found[0].pieces[0].text)) {
			c := &found[n-1]
			c.pieces, c.left, c.right = append(c.pieces, *p), min(c.left, p.left), max(c.right, p.right)
			continue
		}
		found = append(found, cell{[]piece{*p}, p.left, p.right})
	}
	return found
}

// isTabular reports rows most of which have several cells with little in them.
func isTabular(rows []row) bool {
	const mostWords = 3 // in a cell
	tabular := 0
	for i := range rows {
		list := cells(rows[i].pieces, cellGap)
		short := 0
		for k := range list {
			if len(list[k].pieces) <= mostWords {
				short++
			}
		}
		if len(list) > 1 && 2*short > len(list) {
			tabular++
		}
	}
	return 2*tabular > len(rows)
}

// markTables finds the lines that are rows of tables.
func markTables(lines []line) {
	for i := 0; i < len(lines); {
		t := &table{}
		end := i
		for end < len(lines) && (end == i || lines[end-1].isNear(&lines[end])) && t.take(&lines[end]) {
			end++
		}
		if end-i < fewestRows || len(t.columns) < 2 {
			i++
			continue
		}
		for k := i; k < end; k++ {
			lines[k].table = t
		}
		i = end
	}
}

// isNear reports whether a line stands close enough below another one to go on with
// its table.
func (l *line) isNear(below *line) bool {
	const furthest = 3.5 // sizes
	return l.base-below.base < furthest*max(l.size, below.size, 1)
}

// take adds a row to a table whose columns it fits. Rows that have one cell fit none.
func (t *table) take(l *line) bool {
	list := cells(l.pieces, cellGap)
	if len(list) < 2 {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(l.pieces[0].text); len(t.columns) > 0 && unicode.IsLower(first) {
		return false // it goes on with the cell above it
	}
	columns := slices.Clone(t.columns)
	for i := range list {
		c := &list[i]
		at := -1
		for k := range columns {
			if c.left < columns[k].right+l.size && c.right > columns[k].left-l.size {
				if at >= 0 {
					return false // it stands below two columns
				}
				at = k
			}
		}
		if at < 0 {
			if len(t.columns) > 0 {
				return false
			}
			columns = append(columns, column{c.left, c.right})
			continue
		}
		columns[at].left, columns[at].right = min(columns[at].left, c.left), max(columns[at].right, c.right)
	}
	if len(t.columns) > 0 && len(list) != len(t.columns) || overlap(columns) {
		return false
	}
	t.columns = columns
	return true
}

// overlap reports columns that have grown into each other.
func overlap(columns []column) bool {
	for i := 1; i < len(columns); i++ {
		if columns[i].left < columns[i-1].right {
			return true
		}
	}
	return false
}

// writeTable writes the lines of a table. Its first row is a heading where it alone
// is bold.
func (d *document) writeTable(b *block) {
	var rows [][]record.Inline
	for i := range b.lines {
		l := b.lines[i]
		var row []record.Inline
		for _, c := range cells(l.pieces, cellGap) {
			part := l
			part.pieces = c.pieces
			row = append(row, record.Join(part.inline(d.pages[b.of[i]].notes)...))
		}
		rows = append(rows, row)
	}
	d.out.Table(rows, b.lines[0].bold && !b.lines[1].bold)
}
