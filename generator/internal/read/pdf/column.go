package pdf

import (
	"math"
	"slices"
	"strings"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/pdf/signature"
	"aseanarchive/generator/internal/read/pdf/size"
)

// columnsAt looks whether there are two columns beside a place in the rows from
// first on. It returns the rows from the first to the last that both have, and how
// many lines that are.
func columnsAt(rows []row.Row, first int, at float64, trust trust) (from, to, lines int) {
	left, right := side{top: -1}, side{top: -1}
	gap := math.Inf(1) // the narrowest between the columns
	pairs, aligned := 0, 0
	for k := first; k < len(rows); k++ {
		l, r := rows[k].Parted(at)
		left.add(&l, k)
		right.add(&r, k)
		if len(l.Pieces) > 0 && len(r.Pieces) > 0 {
			if isLabelOf(&l, &r) {
				left.labels++
			}
			pairs++
			if math.Abs(l.Line()-r.Line()) < 0.1*rows[k].Size {
				aligned++
			}
			gap = min(gap, (r.Left()-l.Right())/max(rows[k].Size, 1))
		}
	}
	if left.lines == 0 || left.endsInLabels() || right.lines == 0 || left.top >= right.end || right.top >= left.end {
		return 0, 0, 0
	}
	from, to = min(left.top, right.top), max(left.end, right.end)
	lines = left.lines + right.lines
	known := trust >= ofOnePage
	switch {
	case trust == ofThePaper && gap > narrowestGap && left.words >= 2*left.lines && !row.HasMoreCells(rows[from:to]):
	case pairs >= 2 && gap > 2 && isBlockOfSignatures(rows[from:to], at):
	case areTables(&left, &right, known):
	case row.IsTabular(rows[from:to]):
		return 0, 0, 0
	case left.isText() && right.isText():
	case known && left.words >= 2*left.lines && right.words >= 2*right.lines:
	case known && gap > narrowestGap && left.isFilled():
	case gap > 1.2 && (left.isProse() && 2*aligned <= right.lines || right.isProse() && 2*aligned <= left.lines):
	case isBalanced(&left, &right, known) && (pairs == 0 || gap > 1.2):
	default:
		return 0, 0, 0
	}
	return from, to, lines
}

// isLabelOf reports a bullet by itself with the words of its item close behind it.
func isLabelOf(l, r *row.Row) bool {
	const farthest = 5 // sizes
	return len(l.Pieces) == 1 && label.IsBullet(l.Pieces[0].Text) && r.Left()-l.Right() < farthest*max(l.Size, 1)
}

// areTables reports two columns with tables of names and figures, in which one table goes on:
// the figures stand as far behind the names in both. Where the gutter is known those of two
// tables may not.
func areTables(left, right *side, known bool) bool {
	const fewest, near = 4, 3 // rows, points
	if len(left.entries) < fewest || len(right.entries) < fewest {
		return false
	}
	slices.Sort(left.entries)
	slices.Sort(right.entries)
	return known || math.Abs(left.entries[len(left.entries)/2]-right.entries[len(right.entries)/2]) < near
}

// side are the lines on one side of a gutter.
type side struct {
	top, end     int // rows
	lines, words int
	labels       int // lines that end in the label of an item behind a gap
	bare         int // lines that are no more than a label
	lefts        []float64
	rights       []float64
	entries      []float64 // of rows of a name and a figure: how far the figure stands behind the name's begin
}

func (s *side) add(r *row.Row, index int) {
	if len(r.Pieces) == 0 {
		return
	}
	if s.top < 0 {
		s.top = index
	}
	s.end = index + 1
	s.lines++
	for i := range r.Pieces {
		if !r.Pieces[i].Glued || i == 0 {
			s.words++
		}
	}
	switch {
	case !r.EndsInLabel():
	case len(r.Pieces) == 1:
		s.bare++
	default:
		s.labels++
	}
	if cells := row.Cells(r.Pieces, row.CellGap); len(cells) == 2 && !label.HasFigure(row.Join(cells[0].Pieces)) &&
		label.HasFigure(row.Join(cells[1].Pieces)) {
		s.entries = append(s.entries, cells[1].Left-cells[0].Left)
	}
	s.lefts = append(s.lefts, r.Left())
	s.rights = append(s.rights, r.Right())
}

// endsInLabels reports lines behind whose ends the words of items stand. A label by itself
// among many other lines is none: it ends a sentence, as “COP 27.” may, or is a mark.
func (s *side) endsInLabels() bool {
	const seldom = 6 // lines to one
	return s.labels > 0 || seldom*s.bare > s.lines
}

// full counts the lines that go on nearly to the right edge: those of an item that stands
// further in do, too.
func (s *side) full() int {
	left, right := slices.Min(s.lefts), slices.Max(s.rights)
	full := 0
	for i, end := range s.rights {
		if in := s.lefts[i] - left; end > right-0.25*(right-left) && in < 0.5*(right-left) {
			full++
		}
	}
	return full
}

// isText reports running text: several lines of several words, a third of which take
// most of the width. What is shorter is a table, or signatures.
func (s *side) isText() bool {
	const fewestLines, fewestWords = 4, 3
	return s.lines >= fewestLines && s.words >= fewestWords*s.lines && 3*s.full() >= s.lines
}

// isProse reports a column of running text without doubt, beside which anything may
// stand that keeps to lines of its own, such as a box.
func (s *side) isProse() bool {
	const fewestLines, fewestWords = 6, 5
	return s.lines >= fewestLines && s.words >= fewestWords*s.lines && 2*s.full() >= s.lines && s.isFlush()
}

// narrowestGap is the gap between columns, in sizes.
const narrowestGap = 0.8

// isFilled reports a column of running text, however narrow, beside which a known gutter
// parts off what little the next one holds.
func (s *side) isFilled() bool {
	const fewestLines, fewestWords = 6, 3
	return s.lines >= fewestLines && s.words >= fewestWords*s.lines && 2*s.full() >= s.lines && s.isFlush()
}

// middle is the middle of a page in which a gutter stands, beside a column that is filled
// and another that is hardly begun: the lines of the one end as far before the middle as
// those of the other begin behind it.
func (p *page) middle(body float64) (g gutterPlace, ok bool) {
	const alike = 0.03 // of the width
	at := p.width / 2
	for first := 0; first < len(p.rows); first++ {
		if p.rows[first].Covers(at, body) {
			continue
		}
		left, right := side{top: -1}, side{top: -1}
		end, begin := math.Inf(-1), math.Inf(1)
		k := first
		for ; k < len(p.rows) && !p.rows[k].Covers(at, body); k++ {
			l, r := p.rows[k].Parted(at)
			left.add(&l, k)
			right.add(&r, k)
			end, begin = max(end, l.Right()), min(begin, r.Left())
		}
		if left.lines > 0 && right.lines > 0 && left.isFilled() && right.top <= left.top+1 &&
			begin-end > row.GutterWidth(p.rows[left.top].Size) && math.Abs(begin-at-(at-end)) < alike*p.width {
			return gutterPlace{left: end, right: begin, begin: slices.Min(left.lefts), end: slices.Max(right.rights),
				pages: 1}, true
		}
		first = k
	}
	return gutterPlace{}, false
}

// isBalanced reports two short columns that end a text: lines of many words on one
// side, and on the other side lines that begin as high and below each other, but for the
// first line of a paragraph. Where the gutter is known those may be short, as “Thank you.” is,
// if they follow each other.
func isBalanced(left, right *side, known bool) bool {
	const fewestWords = 5
	isFull := func(s *side) bool { return s.lines >= 3 && s.words >= fewestWords*s.lines && 2*s.full() >= s.lines }
	if !isFull(left) && !isFull(right) || math.Abs(float64(left.top-right.top)) > 1 {
		return false
	}
	for _, s := range [...]*side{left, right} {
		isShort := s.words < 2*s.lines && !(known && s.end-s.top <= s.lines+1) // and not spread as cells are
		if s.lines < 2 || isShort || !s.isFlush() && !s.isIndented() {
			return false
		}
	}
	return true
}

// isIndented reports lines that begin below each other, some as far in as paragraphs do.
func (s *side) isIndented() bool {
	const most = 24 // points
	return slices.Max(s.lefts)-slices.Min(s.lefts) < most
}

// isFlush reports lines of which two thirds begin below each other.
func (s *side) isFlush() bool {
	const near = 3 // points
	for _, left := range s.lefts {
		count := 0
		for _, other := range s.lefts {
			if math.Abs(left-other) < near {
				count++
			}
		}
		if 3*count >= 2*len(s.lefts) {
			return true
		}
	}
	return false
}

// isBlockOfSignatures reports names of those who sign beside each other: above them
// stand words that begin alike on both sides, such as “For the Government of …”, or
// the rules on which they sign.
func isBlockOfSignatures(rows []row.Row, at float64) bool {
	const mostRows = 14
	if len(rows) < 2 || len(rows) > mostRows || row.IsTabular(rows[1:]) && len(rows) > 6 {
		return false
	}
	for i := range rows {
		if len(row.Cells(rows[i].Pieces, row.CellGap)) > 2 {
			return false // a table
		}
	}
	if areSentences(rows, at) {
		return false
	}
	for i := range rows {
		l, r := rows[i].Parted(at)
		if len(l.Pieces) == 0 || len(r.Pieces) == 0 {
			continue
		}
		left, right := l.Text(), r.Text()
		if signature.IsRule(left) && signature.IsRule(right) {
			return true
		}
		return signature.BeginAlike(strings.Fields(left), strings.Fields(right))
	}
	return false
}

// areSentences reports rows that are running text on one side of a gutter: no name and no
// office has so many words a line, several lines long.
func areSentences(rows []row.Row, at float64) bool {
	const fewestLines, fewestWords = 4, 5
	left, right := side{top: -1}, side{top: -1}
	for i := range rows {
		l, r := rows[i].Parted(at)
		left.add(&l, i)
		right.add(&r, i)
	}
	for _, s := range [...]*side{&left, &right} {
		if s.lines >= fewestLines && s.words >= fewestWords*s.lines && 2*s.full() >= s.lines {
			return true
		}
	}
	return false
}

// asLines makes one column of rows. The lines of a paragraph stand at most so far from each
// other, in sizes.
func asLines(rows []row.Row, furthest float64) []line {
	if len(rows) == 0 {
		return nil
	}
	c := &column{}
	c.left, c.right = row.Extent(rows)
	lines := make([]line, len(rows))
	for i := range rows {
		r := &rows[i]
		l := line{pieces: r.Pieces, left: r.Left(), right: r.Right(), base: r.Base, column: c, furthest: furthest}
		bold, all := 0, 0
		sizes := map[float64]int{}
		for k := range r.Pieces {
			p := &r.Pieces[k]
			sizes[p.Size] += p.Letters
			if label.IsNote(p.Text) && k > 0 {
				continue
			}
			all += p.Letters
			if p.Bold {
				bold += p.Letters
			}
		}
		l.size = size.Most(sizes)
		l.bold = bold == all
		lines[i] = l
	}
	markTables(lines)
	setEnds(lines)
	return lines
}

// widen makes a column as wide as the paper has it, where the little that stands in it is
// narrower, and no sentence goes on below a line that would not be full.
func widen(lines []line, left, right float64) {
	hasOwn := slices.ContainsFunc(lines, func(l line) bool { return l.column != lines[0].column })
	if len(lines) == 0 || hasOwn {
		return
	}
	const many = 10 // lines that show how wide their column is
	c := lines[0].column
	if c.left = min(c.left, left); right <= c.right || len(lines) >= many {
		return
	}
	wide := slices.Clone(lines)
	for i := range wide {
		if l := &wide[i]; l.end == c.right {
			l.end = right
		}
		if i > 0 && goesOnInside(&wide[i-1], &wide[i]) && isShort(&wide[i-1], &wide[i]) {
			return
		}
	}
	copy(lines, wide)
	c.right = right
}

// usualRight is how far most lines of a column go where they are spread, however much further
// words go that no line may part; else how far the column goes.
func usualRight(lines []line) float64 {
	const fewest, seldom = 10, 10 // lines, and lines to one that goes further
	column := lines[0].column.right
	rights := map[float64]int{}
	for i := range lines {
		rights[math.Round(lines[i].right)]++
	}
	usual := size.Most(rights)
	further := 0
	for i := range lines {
		if lines[i].right > usual+1 {
			further++
		}
	}
	if len(lines) < fewest || 2*(rights[usual]+rights[usual-1]) < len(lines) || seldom*further > len(lines) {
		return column
	}
	return min(usual+0.5, column)
}

// setEnds finds out how far the lines of a column go to the right: as far as the column,
// or, where a run of lines is a paragraph that is narrower, as far as those.
func setEnds(lines []line) {
	const fewestLines, fewestWords = 4, 5
	right := usualRight(lines)
	for from := 0; from < len(lines); {
		to, words := from, 0
		end := 0.0
		for to < len(lines) && (to == from || lines[to-1].runsOn(&lines[to])) {
			end = max(end, lines[to].right)
			words += len(lines[to].pieces)
			to++
		}
		full := 0
		for i := from; i+1 < to; i++ {
			if lines[i].right+widthOfFirst(&lines[i+1])+0.6*lines[i].size >= end {
				full++
			}
		}
		isNarrow := to-from >= fewestLines && words >= fewestWords*(to-from) && 10*full >= 7*(to-from-1)
		for i := from; i < to; i++ {
			lines[i].end = max(right, lines[i].right)
			if isNarrow {
				lines[i].end = max(min(end, right), lines[i].right)
			}
		}
		from = to
	}
}

// runsOn reports a line that stands right below another one, in type of its size.
func (l *line) runsOn(below *line) bool {
	distance := l.base - below.base
	return l.table == nil && below.table == nil && l.size == below.size && distance > 0 && distance < l.furthest*l.size
}
