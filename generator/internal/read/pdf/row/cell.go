package row

import (
	"aseanarchive/generator/internal/read/pdf/label"
)

// CellGap is the gap between cells, as a part of the size.
const CellGap = 1.5

// Cell is a run of pieces between gaps.
type Cell struct {
	Pieces      []Piece
	Left, Right float64
}

// Cells parts the pieces of a line at wide gaps. The label of an item or a clause is
// no cell of its own, nor is the letter that stands before a question.
func Cells(list []Piece, gap float64) []Cell {
	var found []Cell
	for i := range list {
		p := &list[i]
		if n := len(found); n > 0 && (p.Left-found[n-1].Right < gap*max(p.Size, 1) ||
			n == 1 && len(found[0].Pieces) == 1 && label.MayStandApart(found[0].Pieces[0].Text)) {
			c := &found[n-1]
			c.Pieces, c.Left, c.Right = append(c.Pieces, *p), min(c.Left, p.Left), max(c.Right, p.Right)
			continue
		}
		found = append(found, Cell{[]Piece{*p}, p.Left, p.Right})
	}
	return found
}

// IsTabular reports rows most of which have several cells with little in them.
func IsTabular(rows []Row) bool {
	const mostWords = 3 // in a cell
	tabular := 0
	for i := range rows {
		list := Cells(rows[i].Pieces, CellGap)
		short := 0
		for k := range list {
			if len(list[k].Pieces) <= mostWords {
				short++
			}
		}
		if len(list) > 1 && 2*short > len(list) {
			tabular++
		}
	}
	return 2*tabular > len(rows)
}

// HasMoreCells reports rows most of which have three cells and more: those of a table
// with more than one gap.
func HasMoreCells(rows []Row) bool {
	more := 0
	for i := range rows {
		if len(Cells(rows[i].Pieces, CellGap)) > 2 {
			more++
		}
	}
	return 2*more > len(rows)
}
