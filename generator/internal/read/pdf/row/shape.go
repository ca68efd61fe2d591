package row

import (
	"math"
	"slices"
	"strings"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/size"
)

// Text is a row as it reads.
func (r *Row) Text() string { return Join(r.Pieces) }

// Join joins pieces with the spaces between them.
func Join(list []Piece) string {
	var b strings.Builder
	for i := range list {
		if i > 0 && !list[i].Glued {
			b.WriteByte(' ')
		}
		b.WriteString(list[i].Text)
	}
	return strings.TrimSpace(b.String())
}

// Line is the height on which most of a row stands.
func (r *Row) Line() float64 {
	bases := make([]float64, len(r.Pieces))
	for i := range r.Pieces {
		bases[i] = r.Pieces[i].Base
	}
	slices.Sort(bases)
	return bases[len(bases)/2]
}

// Left is where the first piece begins.
func (r *Row) Left() float64 {
	left := math.Inf(1)
	for i := range r.Pieces {
		left = min(left, r.Pieces[i].Left)
	}
	return left
}

// Right is where the last piece ends.
func (r *Row) Right() float64 {
	right := math.Inf(-1)
	for i := range r.Pieces {
		right = max(right, r.Pieces[i].Right)
	}
	return right
}

// Extent is how far rows go to the left and to the right.
func Extent(rows []Row) (left, right float64) {
	left, right = math.Inf(1), math.Inf(-1)
	for i := range rows {
		for k := range rows[i].Pieces {
			left, right = min(left, rows[i].Pieces[k].Left), max(right, rows[i].Pieces[k].Right)
		}
	}
	return left, right
}

// EndsInLabel reports a row that ends in the label of an item which stands behind it: at a
// gutter none does.
func (r *Row) EndsInLabel() bool {
	last := len(r.Pieces) - 1
	return label.Is(r.Pieces[last].Text) &&
		(last == 0 || r.Pieces[last].Left-r.Pieces[last-1].Right > CellGap*r.Pieces[last].Size)
}

// Parted parts a row at a place.
func (r *Row) Parted(at float64) (left, right Row) {
	left, right = *r, *r
	left.Pieces, right.Pieces = nil, nil
	for _, p := range r.Pieces {
		if p.Right <= at {
			left.Pieces = append(left.Pieces, p)
		} else {
			right.Pieces = append(right.Pieces, p)
		}
	}
	return left, right
}

// NarrowestGutter is how wide a gutter is at least, in points.
const NarrowestGutter = 7

// GutterWidth is how wide a gutter is at least beside type of a size.
func GutterWidth(size float64) float64 { return max(0.9*size, NarrowestGutter) }

// Covers reports whether a piece stands at a place, or so near that no column can
// end there, or whether no more than a space between two words does. Those of a title may
// be as wide as a gutter where it is spread over all columns: then it stands on both sides.
func (r *Row) Covers(at, body float64) bool {
	const room, widestSpace, wider = 2, 0.85, 1.25 // points, a part of the size, and as wide as other spaces
	left, right := -1, -1                          // the pieces beside it
	for i := range r.Pieces {
		p := &r.Pieces[i]
		switch {
		case p.Left < at+room && p.Right > at-room:
			return true
		case p.Right <= at && (left < 0 || p.Right > r.Pieces[left].Right):
			left = i
		case p.Right > at && (right < 0 || p.Left < r.Pieces[right].Left):
			right = i
		}
	}
	if left < 0 || right < 0 {
		return false
	}
	a, b := &r.Pieces[left], &r.Pieces[right]
	gap := b.Left - a.Right
	return gap < widestSpace*min(a.Size, b.Size) ||
		size.IsLarge(min(a.Size, b.Size), body) && gap < wider*r.widestBut(right)
}

// widestBut is the widest space of a row but that before a piece.
func (r *Row) widestBut(piece int) float64 {
	widest := 0.0
	for i := 1; i < len(r.Pieces); i++ {
		if i != piece && !r.Pieces[i].Glued {
			widest = max(widest, r.Pieces[i].Left-r.Pieces[i-1].Right)
		}
	}
	return widest
}

// IsParted reports a row with one gap that is clearly wider than all others.
func (r *Row) IsParted() bool {
	const wider, fewest = 1.5, 3 // as wide as the others, gaps
	gaps := make([]float64, 0, len(r.Pieces))
	for i := 1; i < len(r.Pieces); i++ {
		if !r.Pieces[i].Glued {
			gaps = append(gaps, r.Pieces[i].Left-r.Pieces[i-1].Right)
		}
	}
	slices.Sort(gaps)
	n := len(gaps)
	return n >= fewest && gaps[n-1] > wider*gaps[n-2]
}
