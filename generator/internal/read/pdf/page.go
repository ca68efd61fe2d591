package pdf

import (
	"math"
	"slices"
	"strings"

	"aseanarchive/generator/internal/read/pdf/size"
	"aseanarchive/generator/internal/read/pdfium"
)

// page is a page whose characters have been put into rows.
type page struct {
	width, height float64
	rows          []row
	aslant        []string // text in other directions, such as a watermark
	turned        [][]row  // what is more than that, as a table that lies on its side
	margins       []margin // rows that were set aside, from the top
	lines         []line   // in the order of reading
	notes         []note
}

// margin is a row that stands around the text of a page.
type margin struct {
	kind string
	text string
	top  bool
}

// line is a line of text in a column.
type line struct {
	pieces      []piece
	left, right float64
	end         float64 // as far as the lines of its column or its paragraph go
	base        float64
	size        float64
	bold        bool
	column      *column
	page        *page
	alone       bool   // it is a name or an office of those who sign
	opens       bool   // a paragraph begins with it
	table       *table // of which it is a row, nil for none
}

// column is a block of lines below each other.
type column struct{ left, right float64 }

func newPage(s pdfium.Sheet) *page {
	upright, aslant := s.Turned()
	mirrored := upright.Mirror()
	p := &page{width: upright.Width, height: upright.Height, rows: rows(pieces(upright.Glyphs, mirrored))}
	for i := range aslant {
		found := rows(pieces(aslant[i].Glyphs, false))
		const fewestLetters, fewestRows = 200, 3
		texts := make([]string, len(found))
		for k := range found {
			texts[k] = found[k].text()
		}
		words := strings.TrimSpace(strings.Join(texts, " "))
		switch {
		case words == "":
		case len(words) >= fewestLetters && len(found) >= fewestRows:
			p.turned = append(p.turned, found)
		default:
			p.aslant = append(p.aslant, words)
		}
	}
	return p
}

// bytes are those of the words on a page.
func (p *page) bytes() int {
	sum := 0
	for i := range p.rows {
		for k := range p.rows[i].pieces {
			sum += len(p.rows[i].pieces[k].text)
		}
	}
	return sum
}

// isEmpty reports a page without words.
func (p *page) isEmpty() bool { return len(p.rows) == 0 && len(p.aslant) == 0 && len(p.turned) == 0 }

// text is a row as it reads.
func (r *row) text() string { return joined(r.pieces) }

// joined joins pieces with the spaces between them.
func joined(list []piece) string {
	var b strings.Builder
	for i := range list {
		if i > 0 && !list[i].glued {
			b.WriteByte(' ')
		}
		b.WriteString(list[i].text)
	}
	return strings.TrimSpace(b.String())
}

// arrange puts the rows of a page into lines. Places of gutters on other pages are
// known.
func (p *page) arrange(known layout) {
	p.lines = arrange(p.rows, known, 0)
	for _, rows := range p.turned {
		p.lines = append(p.lines, arrange(rows, layout{body: known.body}, 0)...)
	}
	for i := range p.lines {
		p.lines[i].page = p
	}
}

// arrange puts rows into lines in the order of reading: columns that stand beside
// each other one after the other, what stands above and below them by itself.
func arrange(inRows []row, known layout, deep int) []line {
	const deepest = 6 // columns beside and below columns
	from, to, at, ok := gutter(inRows, known)
	if !ok || deep == deepest {
		return asLines(inRows)
	}
	var left, right []piece
	for i := from; i < to; i++ {
		l, r := inRows[i].parted(at)
		left, right = append(left, l.pieces...), append(right, r.pieces...)
	}
	// Each column has its own lines, on heights of its own.
	columns := append(arrange(rows(left), known, deep+1), arrange(rows(right), known, deep+1)...)
	if isBlockOfSignatures(inRows[from:to], at) {
		for i := range columns {
			columns[i].alone = true
		}
	}
	lines := append(arrange(inRows[:from], known, deep+1), columns...)
	return append(lines, arrange(inRows[to:], known, deep+1)...)
}

// parted parts a row at a place.
func (r *row) parted(at float64) (left, right row) {
	left, right = *r, *r
	left.pieces, right.pieces = nil, nil
	for _, p := range r.pieces {
		if p.right <= at {
			left.pieces = append(left.pieces, p)
		} else {
			right.pieces = append(right.pieces, p)
		}
	}
	return left, right
}

// gutter finds the rows from one to another between whose columns nothing stands at
// a place: those of the gutter that parts most lines.
func gutter(rows []row, known layout) (from, to int, at float64, ok bool) {
	best := 0
	candidates := gaps(rows)
	for _, place := range known.gutters {
		candidates = append(candidates, place.middle())
	}
	for _, candidate := range candidates {
		trust := known.trustOf(candidate)
		for i := 0; i < len(rows); {
			if rows[i].covers(candidate, known.body) {
				i++
				continue
			}
			end := i
			for end < len(rows) && !rows[end].covers(candidate, known.body) {
				end++
			}
			first, last, lines := columnsAt(rows[:end], i, candidate, trust)
			if lines > best {
				best, from, to, at, ok = lines, first, last, candidate, true
			}
			i = end
		}
	}
	return from, to, at, ok
}

// gaps are the middles of wide spaces between pieces, each about once.
func gaps(rows []row) []float64 {
	const step = 6 // points
	var found []float64
	for i := range rows {
		r := &rows[i]
		for k := 1; k < len(r.pieces); k++ {
			left, right := r.pieces[k-1].right, r.pieces[k].left
			if right-left < gutterWidth(r.size) {
				continue
			}
			middle := math.Round((left+right)/2/step) * step
			if middle <= left || middle >= right {
				middle = math.Round((left + right) / 2)
			}
			found = append(found, middle)
		}
	}
	// Columns whose lines stand on other heights than those beside them leave no gap
	// in a row: the middle is tried as well.
	if len(rows) > 0 {
		left, right := extent(rows)
		found = append(found, math.Round((left+right)/2))
	}
	slices.Sort(found) // so that of two gutters as good the left one is taken
	return slices.Compact(found)
}

// narrowestGutter is how wide a gutter is at least, in points.
const narrowestGutter = 7

func gutterWidth(size float64) float64 { return max(0.9*size, narrowestGutter) }

func extent(rows []row) (left, right float64) {
	left, right = math.Inf(1), math.Inf(-1)
	for i := range rows {
		for k := range rows[i].pieces {
			left, right = min(left, rows[i].pieces[k].left), max(right, rows[i].pieces[k].right)
		}
	}
	return left, right
}

// covers reports whether a piece stands at a place, or so near that no column can
// end there, or whether no more than a space between two words does. Those of a title may
// be as wide as a gutter where it is spread over all columns.
func (r *row) covers(at, body float64) bool {
	const room, widestSpace, wider = 2, 0.85, 1.25 // points, a part of the size, and as wide as other spaces
	left, right := -1, -1                          // the pieces beside it
	for i := range r.pieces {
		p := &r.pieces[i]
		switch {
		case p.left < at+room && p.right > at-room:
			return true
		case p.right <= at && (left < 0 || p.right > r.pieces[left].right):
			left = i
		case p.right > at && (right < 0 || p.left < r.pieces[right].left):
			right = i
		}
	}
	if left < 0 || right < 0 {
		return false
	}
	a, b := &r.pieces[left], &r.pieces[right]
	gap := b.left - a.right
	return gap < widestSpace*min(a.size, b.size) ||
		size.IsLarge(r.size, body) && gap < wider*r.widestBut(right)
}

// widestBut is the widest space of a row but that before a piece.
func (r *row) widestBut(piece int) float64 {
	widest := 0.0
	for i := 1; i < len(r.pieces); i++ {
		if i != piece && !r.pieces[i].glued {
			widest = max(widest, r.pieces[i].left-r.pieces[i-1].right)
		}
	}
	return widest
}
