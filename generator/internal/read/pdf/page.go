package pdf

import (
	"math"
	"slices"
	"strings"

	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/pdfium"
)

// page is a page whose characters have been put into rows.
type page struct {
	width, height float64
	rows          []row.Row
	aslant        []string    // text in other directions, such as a watermark
	turned        [][]row.Row // what is more than that, as a table that lies on its side
	margins       []margin    // rows that were set aside, from the top
	lines         []line      // in the order of reading
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
	pieces      []row.Piece
	left, right float64
	end         float64 // as far as the lines of its column or its paragraph go
	base        float64
	size        float64
	bold        bool
	furthest    float64 // at most, in sizes, to the next line of its paragraph
	column      *column
	page        *page
	alone       bool    // it is a name or an office of those who sign
	opens       bool    // a paragraph begins with it
	hang        float64 // how far in the words of the item stand to which it belongs, 0 for none
	table       *table  // of which it is a row, nil for none
}

// firstWord and lastWord are those with which a line begins and ends.
func (l *line) firstWord() string { return l.pieces[0].Text }
func (l *line) lastWord() string  { return l.pieces[len(l.pieces)-1].Text }

// column is a block of lines below each other.
type column struct{ left, right float64 }

func newPage(s pdfium.Sheet) *page {
	upright, aslant := s.Turned()
	mirrored := upright.Mirror()
	p := &page{width: upright.Width, height: upright.Height, rows: row.Rows(row.Words(upright.Glyphs, mirrored))}
	for i := range aslant {
		found := row.Rows(row.Words(aslant[i].Glyphs, false))
		const fewestLetters, fewestRows = 200, 3
		texts := make([]string, len(found))
		for k := range found {
			texts[k] = found[k].Text()
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
		for k := range p.rows[i].Pieces {
			sum += len(p.rows[i].Pieces[k].Text)
		}
	}
	return sum
}

// isEmpty reports a page without words.
func (p *page) isEmpty() bool { return len(p.rows) == 0 && len(p.aslant) == 0 && len(p.turned) == 0 }

// arrange puts the rows of a page into lines. Places of gutters on other pages are
// known.
func (p *page) arrange(known layout) {
	p.lines = arrange(p.rows, known, 0)
	for _, rows := range p.turned {
		p.lines = append(p.lines, arrange(rows, layout{body: known.body, furthest: known.furthest}, 0)...)
	}
	for i := range p.lines {
		p.lines[i].page = p
	}
}

// arrange puts rows into lines in the order of reading: columns that stand beside
// each other one after the other, what stands above and below them by itself.
func arrange(inRows []row.Row, known layout, deep int) []line {
	const deepest = 6 // columns beside and below columns
	from, to, at, ok := gutter(inRows, known)
	if !ok || deep == deepest {
		return asLines(inRows, known.furthest)
	}
	var left, right []row.Piece
	for i := from; i < to; i++ {
		l, r := inRows[i].Parted(at)
		left, right = append(left, l.Pieces...), append(right, r.Pieces...)
	}
	// Each column has its own lines, on heights of its own.
	first, second := arrange(row.Rows(left), known, deep+1), arrange(row.Rows(right), known, deep+1)
	if g := known.at(at); g.pages > 0 {
		widen(first, g.begin, g.left)
		widen(second, g.right, g.end)
	}
	columns := append(first, second...)
	if isBlockOfSignatures(inRows[from:to], at) {
		for i := range columns {
			columns[i].alone = true
		}
	}
	lines := append(arrange(inRows[:from], known, deep+1), columns...)
	return append(lines, arrange(inRows[to:], known, deep+1)...)
}

// gutter finds the rows from one to another between whose columns nothing stands at
// a place: those of the gutter that parts most lines.
func gutter(rows []row.Row, known layout) (from, to int, at float64, ok bool) {
	best := 0
	candidates := gaps(rows)
	for _, place := range known.gutters {
		candidates = append(candidates, place.middle())
	}
	for _, candidate := range candidates {
		trust := known.trustOf(candidate)
		for i := 0; i < len(rows); {
			if rows[i].Covers(candidate, known.body) {
				i++
				continue
			}
			end := i
			for end < len(rows) && !rows[end].Covers(candidate, known.body) {
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
func gaps(rows []row.Row) []float64 {
	const step = 6 // points
	var found []float64
	for i := range rows {
		r := &rows[i]
		for k := 1; k < len(r.Pieces); k++ {
			left, right := r.Pieces[k-1].Right, r.Pieces[k].Left
			if right-left < row.GutterWidth(r.Size) {
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
		left, right := row.Extent(rows)
		found = append(found, math.Round((left+right)/2))
	}
	slices.Sort(found) // so that of two gutters as good the left one is taken
	return slices.Compact(found)
}
