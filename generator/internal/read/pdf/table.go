package pdf

import (
	"math"
	"slices"
	"strings"
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

// goesOnIn reports a table whose columns stand beside each other as those of another one do.
func (t *table) goesOnIn(next *table) bool {
	const near = 3 // points
	if t == nil || next == nil || len(t.columns) != len(next.columns) {
		return false
	}
	for i := range t.columns {
		if math.Abs(t.columns[i].left-t.columns[0].left-next.columns[i].left+next.columns[0].left) > near {
			return false
		}
	}
	return true
}

// mostHeadLines is how many lines the head of a table has at most.
const mostHeadLines = 4

// setRepeatedHeadsAside takes the heads of tables out of the text that programs print again
// where a table goes on, in the next column or on the next page.
func setRepeatedHeadsAside(pages []*page) {
	var heads []string // of the tables on the pages before
	for _, p := range pages {
		for first := 0; first < len(p.lines); first++ {
			if first > 0 && (p.lines[first-1].column == p.lines[first].column ||
				!isNextColumn(&p.lines[first-1], &p.lines[first])) {
				continue
			}
			count := headLines(p.lines[first:])
			head := textsOf(p.lines[first : first+count])
			isKnown := func(known string) bool { return strings.HasSuffix(known, head) }
			if count == 0 || !slices.ContainsFunc(append(headsOf(p.lines[:first]), heads...), isKnown) {
				continue
			}
			p.margins = append(p.margins, margin{kind: runningHead, top: true, text: head})
			p.lines = slices.Delete(p.lines, first, first+count)
		}
		heads = append(heads, headsOf(p.lines)...)
	}
}

// headLines counts the lines of the head of a table with which lines begin: they are bold,
// and the rows below them are not.
func headLines(lines []line) int {
	count := 0
	for count < len(lines) && count <= mostHeadLines && lines[count].bold {
		count++
	}
	if count > mostHeadLines || count == len(lines) || lines[count].table == nil {
		return 0
	}
	return count
}

// headsOf are the heads of the tables in lines, with what is bold above them.
func headsOf(lines []line) []string {
	var heads []string
	for i := 1; i < len(lines); i++ {
		if lines[i].table == nil || lines[i].bold || !lines[i-1].bold {
			continue
		}
		first := i
		for first > 0 && i-first < mostHeadLines && lines[first-1].bold {
			first--
		}
		heads = append(heads, textsOf(lines[first:i]))
	}
	return heads
}

// textsOf are the texts of lines, each behind a line feed.
func textsOf(lines []line) string {
	var b strings.Builder
	for i := range lines {
		b.WriteString("\n" + row.Join(lines[i].pieces))
	}
	return b.String()
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
		if i > 0 {
			cells[0] = record.Join(turned([]record.Inline{cells[0]}, b.of[i]-b.of[i-1])...)
		}
		rows = append(rows, cells)
	}
	d.out.Table(rows, b.lines[0].bold && !b.lines[1].bold)
}
