package pdf

import (
	"math"
	"slices"
	"strings"

	"aseanarchive/generator/internal/read/pdf/folio"
	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/row"
	"aseanarchive/generator/internal/read/pdf/size"
)

// The kinds under which the archive shows what stands around a page.
const (
	runningHead = "running-head"
	runningFoot = "running-foot"
	pageNumber  = "page-number"
	watermark   = "watermark"
)

// marginPart is the part of a page, from its upper and its lower edge, in which
// running heads and feet stand.
const marginPart = 0.13

// setMarginsAside takes running heads and feet and the numbers of pages out of the
// rows of the pages, from the edges of each page on: what stands beyond a row of the
// text is text. They repeat on several pages at one height, or count.
func (d *document) setMarginsAside() {
	counts := map[folio.Key]int{}
	for index, p := range d.pages {
		seen := map[folio.Key]bool{}
		for i := range p.rows {
			for _, key := range p.keys(i, index) {
				if !seen[key] {
					seen[key] = true
					counts[key]++
				}
			}
		}
	}
	counted := pageNumbers(d.pages)
	for index, p := range d.pages {
		kind := func(i int) string {
			r := &p.rows[i]
			text := r.Text()
			keys := p.keys(i, index)
			n := folio.Figure(text)
			switch {
			case len(keys) == 0:
			case i == 0 && r.Base > p.height/2 && (p.isHeadByItself(index, len(d.pages)) || p.countsAtEdge(i, index)):
				return runningHead
			case n > 0 && (counted[n-index] || n == index+1), folio.IsOfTotal(text, index, len(d.pages)):
				return pageNumber
			case r.Base < p.height/2 && (countsPage(r, index, len(d.pages)) || p.countsAtEdge(i, index)):
				return runningFoot
			case !folio.Repeat(counts, keys, len(d.pages)):
			case n > 0:
				return pageNumber
			case r.Base > p.height/2:
				return runningHead
			default:
				return runningFoot
			}
			return ""
		}
		first, last := 0, len(p.rows)
		for first < last && kind(first) != "" && !p.goesOnAt(first, first+1) {
			first++
		}
		for last > first && kind(last-1) != "" && !p.goesOnAt(last-1, last-2) {
			last--
		}
		for i := range p.rows {
			if i < first || i >= last {
				p.margins = append(p.margins, margin{kind(i), p.rows[i].Text(), p.rows[i].Base > p.height/2})
			}
		}
		p.rows = p.rows[first:last]
	}
}

// isHeadByItself reports whether the first row of a page is a running head though no other
// page has it: that of the only page, of a chapter, of the pages on one side. It stands away
// from the text in the type of the number at the foot of its page, which is smaller than the
// text and which nothing else has. That of the only page may be as large: it is parted into
// words at both edges of the page, or stands in the margin of the paper, above a title,
// parted by a tabulator or at the right edge. A title is never the smallest of what is
// printed, nor parted, nor does it stand above another one or at one side.
func (p *page) isHeadByItself(index, pages int) bool {
	last := len(p.rows) - 1
	if last < 1 || len(p.keys(last, index)) == 0 {
		return false
	}
	head, foot := &p.rows[0], &p.rows[last]
	if head.Base < p.height/2 || foot.Base > p.height/2 || !size.IsSameType(head.Size, foot.Size) ||
		folio.Figure(foot.Text()) != index+1 && !countsPage(foot, index, pages) && !p.countsAtEdge(last, index) {
		return false
	}
	const away = 1.8 // sizes
	text := p.rows[1:last]
	if len(text) > 0 && head.Base-text[0].Base < away*max(head.Size, text[0].Size) {
		return false // it is the first line of the text, maybe that of several columns
	}
	if pages == 1 && (isAtBothEdges(head) || p.isInMargins(head, foot, text)) {
		return true
	}
	return head.Size < commonSize(text) && !slices.ContainsFunc(text, func(r row.Row) bool {
		return size.IsSameType(r.Size, head.Size)
	})
}

// isInMargins reports a first and a last row that stand in the upper and the lower margin
// of the paper, each nearer to the edge than the text is to the left one and several lines
// away from the text.
func (p *page) isInMargins(head, foot *row.Row, text []row.Row) bool {
	const near, away = 0.9, 2.2 // parts of the left margin, sizes
	if len(text) == 0 {
		return false
	}
	left, right := row.Extent(text)
	first, last := &text[0], &text[len(text)-1]
	if len(text) > 1 && text[1].Size > first.Size && text[1].Base+text[1].Size > first.Base {
		first = &text[1] // a title at the head of a column, a little lower than the words beside it
	}
	return p.height-head.Base < near*left && foot.Base < near*left &&
		head.Base-first.Base-first.Size > away*head.Size && last.Base-foot.Base > away*foot.Size &&
		!head.Pieces[0].Bold && (!label.HasFigure(head.Text()) || isSymbol(head)) &&
		(first.Size > head.Size && !size.IsSame(first.Size, head.Size) || first.Pieces[0].Bold ||
			head.IsParted() || isSymbol(head) || isAtRightEdge(head, left, right))
}

// isAtRightEdge reports a row that ends where the text does and begins beyond its middle.
func isAtRightEdge(r *row.Row, left, right float64) bool {
	return r.Left() > (left+right)/2 && math.Abs(right-r.Right()) < r.Size
}

// isSymbol reports the symbol under which an organisation keeps a document, such as
// “A/RES/77/1”: one word of letters and figures with several slashes.
func isSymbol(r *row.Row) bool {
	const fewest = 2
	symbol := r.Text()
	return len(r.Pieces) == 1 && strings.Count(symbol, "/") >= fewest && symbol[0] >= 'A' && symbol[0] <= 'Z'
}

// isAtBothEdges reports words far apart from each other, without a figure: a number and a
// day above a text are its own.
func isAtBothEdges(r *row.Row) bool {
	const wide = 4 // sizes
	return len(row.Cells(r.Pieces, wide)) > 1 && !label.HasFigure(r.Text())
}

// countsPage reports a row at the foot of a page as browsers print it: the number of the
// page and that of all stand beside an address or a day.
func countsPage(r *row.Row, index, pages int) bool {
	const wide = 2.5 // sizes
	for _, c := range row.Cells(r.Pieces, wide) {
		if folio.IsOfTotal(row.Join(c.Pieces), index, pages) {
			return true
		}
	}
	words := strings.Fields(r.Text())
	return len(words) > 1 && strings.Contains(words[0], "://") && folio.IsOfTotal(words[len(words)-1], index, pages)
}

// countsAtEdge reports a row at the head or the foot of a page, away from the text, of which
// the number of the page stands at one edge and words at the other, in type that is smaller
// than the text or, at the foot, in the margin of the paper.
func (p *page) countsAtEdge(i, index int) bool {
	const wide, away, part = 4, 2.2, 0.25 // sizes, sizes, of the width of the page
	r, last := &p.rows[i], len(p.rows)-1
	if last == 0 || i > 0 && i < last {
		return false
	}
	beside, text := &p.rows[max(i, 1)-1], p.rows[:last]
	if i == 0 {
		beside, text = &p.rows[1], p.rows[1:]
	}
	cells := row.Cells(r.Pieces, wide)
	if len(cells) != 2 || cells[1].Left-cells[0].Right < part*p.width ||
		math.Abs(beside.Base-r.Base) < away*beside.Size {
		return false
	}
	if left, _ := row.Extent(text); r.Size >= commonSize(text) && (i == 0 || r.Base > left) {
		return false
	}
	return slices.ContainsFunc(cells, func(c row.Cell) bool { return folio.Figure(row.Join(c.Pieces)) == index+1 })
}

// goesOnAt reports whether a row of many words and the row beside it are lines of one
// paragraph: in type of one size, as close as lines are.
func (p *page) goesOnAt(i, beside int) bool {
	const mostWords, closest = 9, 1.4
	if beside < 0 || beside >= len(p.rows) {
		return false
	}
	a, b := &p.rows[i], &p.rows[beside]
	return len(a.Pieces) > mostWords && a.Size == b.Size && math.Abs(a.Base-b.Base) < closest*a.Size
}

// keys are those of a row in a margin of a page: several, because it may stand at the
// edge of a step, and because each figure in it may count the pages or be the same on
// all. A row elsewhere has none.
func (p *page) keys(i, index int) []folio.Key {
	r := &p.rows[i]
	if r.Base > marginPart*p.height && r.Base < (1-marginPart)*p.height {
		return nil
	}
	const step = 8 // points
	at := int(math.Floor(r.Base / step))
	near := at + 1
	if r.Base/step-float64(at) < 0.5 {
		near = at - 1
	}
	heights := []int{max(at, 0), max(near, 0)}
	if i == 0 {
		heights = append(heights, folio.UpperEdge)
	}
	if i == len(p.rows)-1 {
		heights = append(heights, folio.LowerEdge)
	}
	var keys []folio.Key
	for _, words := range folio.Readings(strings.ToLower(r.Text()), index) {
		for _, height := range heights {
			keys = append(keys, folio.Key{Words: words, Height: height})
		}
	}
	return keys
}

// pageNumbers finds by how much the figures at the edges of pages are ahead of the
// pages, where two or more are so by as much.
func pageNumbers(pages []*page) map[int]bool {
	counts := map[int]int{}
	for index, p := range pages {
		seen := map[int]bool{}
		for i := range p.rows {
			if n := folio.Figure(p.rows[i].Text()); n > 0 && len(p.keys(i, index)) > 0 && !seen[n] {
				seen[n] = true
				counts[n-index]++
			}
		}
	}
	found := map[int]bool{}
	for ahead, count := range counts {
		if count >= 2 {
			found[ahead] = true
		}
	}
	return found
}
