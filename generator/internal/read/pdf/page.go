package pdf

import (
	"math"
	"slices"
	"strings"
)

// page is a page whose characters have been put into rows.
type page struct {
	width, height float64
	rows          []row
	aslant        string   // text in other directions, such as a watermark
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
	base        float64
	size        float64
	bold        bool
	column      *column
}

// column is a block of lines below each other.
type column struct{ left, right float64 }

func newPage(glyphs []glyph, width, height float64) *page {
	upright, others := turned(glyphs)
	p := &page{width: width, height: height, rows: rows(pieces(upright))}
	p.aslant = joined(pieces(others))
	p.settleHeight()
	return p
}

// settleHeight takes the room that the rows take for the page where the file turns
// its pages.
func (p *page) settleHeight() {
	for i := range p.rows {
		if r := &p.rows[i]; r.base < 0 || r.base > p.height {
			p.height = math.Inf(1)
			return
		}
	}
}

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

// fewestInColumn is how many lines a column has at least, and fewestWords how many
// words they have on average: what is shorter is a table, or signatures.
const (
	fewestInColumn = 4
	fewestWords    = 3
)

// arrange puts rows into lines in the order of reading: columns that stand beside
// each other one after the other, what stands above and below them by itself.
func arrange(rows []row, deep int) []line {
	const deepest = 4 // columns beside columns
	from, to, at, ok := gutter(rows)
	if !ok || deep == deepest {
		return asLines(rows)
	}
	var left, right []row
	for i := from; i < to; i++ {
		l, r := rows[i].parted(at)
		if len(l.pieces) > 0 {
			left = append(left, l)
		}
		if len(r.pieces) > 0 {
			right = append(right, r)
		}
	}
	lines := arrange(rows[:from], deep)
	lines = append(lines, arrange(left, deep+1)...)
	lines = append(lines, arrange(right, deep+1)...)
	return append(lines, arrange(rows[to:], deep)...)
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
func gutter(rows []row) (from, to int, at float64, ok bool) {
	best := 0
	for _, candidate := range gaps(rows) {
		for i := 0; i < len(rows); {
			if rows[i].covers(candidate) {
				i++
				continue
			}
			end := i
			for end < len(rows) && !rows[end].covers(candidate) {
				end++
			}
			first, last, lines := columnsAt(rows, i, end, candidate)
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
			if middle > left && middle < right && !slices.Contains(found, middle) {
				found = append(found, middle)
			}
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

func gutterWidth(size float64) float64 { return max(0.9*size, 7) }

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
// end there.
func (r *row) covers(at float64) bool {
	const room = 2 // points
	for i := range r.pieces {
		if r.pieces[i].left < at+room && r.pieces[i].right > at-room {
			return true
		}
	}
	return false
}

// columnsAt looks whether there are two columns of running text beside a place in
// rows i to end. It returns the rows from the first to the last that both have, and
// how many lines that are.
func columnsAt(rows []row, i, end int, at float64) (from, to, lines int) {
	leftTop, leftEnd, rightTop, rightEnd := -1, -1, -1, -1
	var left, right side
	for k := i; k < end; k++ {
		l, r := rows[k].parted(at)
		if len(l.pieces) > 0 {
			left.add(&l)
			if leftTop < 0 {
				leftTop = k
			}
			leftEnd = k + 1
		}
		if len(r.pieces) > 0 {
			right.add(&r)
			if rightTop < 0 {
				rightTop = k
			}
			rightEnd = k + 1
		}
	}
	if !left.isText() || !right.isText() || leftTop >= rightEnd || rightTop >= leftEnd {
		return 0, 0, 0
	}
	return min(leftTop, rightTop), max(leftEnd, rightEnd), left.lines + right.lines
}

// side are the lines on one side of a gutter.
type side struct {
	lines, words int
	widths       []float64
}

func (s *side) add(r *row) {
	s.lines++
	for i := range r.pieces {
		if !r.pieces[i].glued || i == 0 {
			s.words++
		}
	}
	s.widths = append(s.widths, r.pieces[len(r.pieces)-1].right-r.pieces[0].left)
}

// isText reports running text: several lines of several words, a third of which take
// most of the width.
func (s *side) isText() bool {
	if s.lines < fewestInColumn || float64(s.words) < fewestWords*float64(s.lines) {
		return false
	}
	widest := slices.Max(s.widths)
	full := 0
	for _, w := range s.widths {
		if w > 0.75*widest {
			full++
		}
	}
	return 3*full >= s.lines
}

// asLines makes one column of rows.
func asLines(rows []row) []line {
	if len(rows) == 0 {
		return nil
	}
	c := &column{}
	c.left, c.right = extent(rows)
	lines := make([]line, len(rows))
	for i := range rows {
		r := &rows[i]
		l := line{pieces: r.pieces, left: r.pieces[0].left, right: r.pieces[0].right, base: r.base, column: c}
		bold, all := 0, 0
		sizes := map[float64]int{}
		for k := range r.pieces {
			p := &r.pieces[k]
			l.right = max(l.right, p.right)
			sizes[p.size] += p.letters
			all += p.letters
			if p.bold {
				bold += p.letters
			}
		}
		l.size = mostOf(sizes)
		l.bold = 10*bold > 9*all
		lines[i] = l
	}
	return lines
}

// mostOf is the size of most letters; of two as common the larger one.
func mostOf(counts map[float64]int) float64 {
	best, most := 0.0, -1
	for size, count := range counts {
		if count > most || count == most && size > best {
			best, most = size, count
		}
	}
	return best
}
