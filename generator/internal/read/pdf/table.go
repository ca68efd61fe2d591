package pdf

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/record"
)

// table are the columns of a table, from left to right.
type table struct{ columns []column }

// A table is taken for one where at least fewestRows lines below each other have
// cells in the same columns, between which nothing stands; what is less regular
// remains lines.
const fewestRows = 3

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
	list := row.Cells(l.pieces, row.CellGap)
	if len(list) < 2 {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(l.firstWord()); len(t.columns) > 0 && unicode.IsLower(first) {
		return false // it goes on with the cell above it
	}
	columns := slices.Clone(t.columns)
	for i := range list {
		c := &list[i]
		at := -1
		for k := range columns {
			if c.Left < columns[k].right+l.size && c.Right > columns[k].left-l.size {
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
			columns = append(columns, column{c.Left, c.Right})
			continue
		}
		columns[at].left, columns[at].right = min(columns[at].left, c.Left), max(columns[at].right, c.Right)
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
		var cells []record.Inline
		for _, c := range row.Cells(l.pieces, row.CellGap) {
			part := l
			part.pieces = c.Pieces
			cells = append(cells, record.Join(part.inline(d.pages[b.of[i]].notes)...))
		}
		rows = append(rows, cells)
	}
	d.out.Table(rows, b.lines[0].bold && !b.lines[1].bold)
}
