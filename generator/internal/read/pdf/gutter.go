package pdf

import (
	"math"
	"slices"

	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/pdf/size"
)

// gutterPlace is where a gutter stands on the pages that show it clearly.
type gutterPlace struct {
	left, right float64 // nothing stands between these on any of them
	begin, end  float64 // as far as the columns go on any of them
	pages       int
	isSure      bool // it is how the paper is laid out
}

func (g gutterPlace) middle() float64 { return math.Round((g.left + g.right) / 2) }

// layout is what is known of a paper before its pages are looked at.
type layout struct {
	gutters  []gutterPlace
	body     float64 // the size of most of its type
	furthest float64 // lines of one paragraph from each other, in sizes
}

// trust is how much is known of a gutter before a page is looked at.
type trust int

const (
	ofThisPage trust = iota // nothing
	ofOnePage               // another page has it
	ofThePaper              // a part of the pages has it
)

// trustOf is how much is known of a gutter at a place.
func (l *layout) trustOf(at float64) trust {
	for _, g := range l.gutters {
		switch {
		case g.middle() != at:
		case g.isSure:
			return ofThePaper
		default:
			return ofOnePage
		}
	}
	return ofThisPage
}

// at is the gutter that holds a place. The zero value stands for none.
func (l *layout) at(place float64) gutterPlace {
	for _, g := range l.gutters {
		if g.left <= place && place <= g.right {
			return g
		}
	}
	return gutterPlace{}
}

// guttersOf finds the gutters of a paper. That of a page is as wide as what stands beside it
// leaves it; those of several pages are one where they overlap.
func guttersOf(pages []*page, body float64) []gutterPlace {
	var found []gutterPlace
	for _, p := range pages {
		g, ok := p.gutterPlace(body)
		if !ok {
			continue
		}
		at := slices.IndexFunc(found, func(other gutterPlace) bool {
			return min(other.right, g.right)-max(other.left, g.left) >= row.NarrowestGutter
		})
		if at < 0 {
			found = append(found, g)
			continue
		}
		f := &found[at]
		f.left, f.right, f.pages = max(f.left, g.left), min(f.right, g.right), f.pages+1
		f.begin, f.end = min(f.begin, g.begin), max(f.end, g.end)
	}
	const fewest, share = 2, 3 // pages, pages to one that has it
	for i := range found {
		found[i].isSure = found[i].pages >= fewest && share*found[i].pages >= len(pages)
	}
	slices.SortFunc(found, func(a, b gutterPlace) int { return size.Compare(a.left, b.left) }) // the left ones first
	return found
}

// gutterPlace is that of the gutter of a page at which most is told.
func (p *page) gutterPlace(body float64) (g gutterPlace, ok bool) {
	from, to, at, ok := gutter(p.rows, layout{body: body})
	if !ok {
		return p.middle(body)
	}
	g = gutterPlace{left: math.Inf(-1), right: math.Inf(1), begin: math.Inf(1), end: math.Inf(-1), pages: 1}
	for i := from; i < to; i++ {
		l, r := p.rows[i].Parted(at)
		g.left, g.right = max(g.left, l.Right()), min(g.right, r.Left())
		g.begin, g.end = min(g.begin, l.Left()), max(g.end, r.Right())
	}
	return g, true
}
