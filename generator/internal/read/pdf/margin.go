package pdf

import (
	"math"
	"strconv"
	"strings"
	"unicode"
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
// rows of the pages. They repeat on several pages at one height, figures in them
// aside, or count.
func (d *document) setMarginsAside() {
	counts := map[marginKey]int{}
	for _, p := range d.pages {
		seen := map[marginKey]bool{}
		for i := range p.rows {
			for _, key := range p.keys(&p.rows[i]) {
				if !seen[key] {
					seen[key] = true
					counts[key]++
				}
			}
		}
	}
	numbers := d.pageNumbers()
	body := d.commonSize()
	for _, p := range d.pages {
		kept := p.rows[:0:0]
		for i := range p.rows {
			r := &p.rows[i]
			text, top := r.text(), r.base > p.height/2
			kind := ""
			switch keys := p.keys(r); {
			case len(keys) == 0:
			case numbers && p.isOutermost(i) && isPageNumber(text):
				kind = pageNumber
			case len(d.pages) == 1 && p.isNumber(i):
				kind = pageNumber
			case len(d.pages) == 1 && top && i == 0 && p.isNumber(len(p.rows)-1) && isSmallerType(r.pieces[0].size,
				body) &&
				sameSize(r.pieces[0].size, p.rows[len(p.rows)-1].pieces[0].size):
				kind = runningHead // in the type of the number below
			case d.repeats(counts, keys) && (p.isOutermost(i) || kept == nil || !top):
				kind = runningFoot
				if top {
					kind = runningHead
				}
			}
			if kind == "" {
				kept = append(kept, *r)
				continue
			}
			p.margins = append(p.margins, margin{kind, text, top})
		}
		p.rows = kept
	}
}

// marginKey is what a row says in the margin, and where.
type marginKey struct {
	words  string
	height int // in steps of a few points
}

// keys are those of a row in a margin: two, because it may stand at the edge of a
// step. A row elsewhere has none.
func (p *page) keys(r *row) []marginKey {
	const step = 8 // points
	if math.IsInf(p.height, 1) || r.base > marginPart*p.height && r.base < (1-marginPart)*p.height {
		return nil
	}
	words := strings.Map(func(c rune) rune {
		if unicode.IsDigit(c) {
			return '#'
		}
		return unicode.ToLower(c)
	}, r.text())
	for strings.Contains(words, "##") {
		words = strings.ReplaceAll(words, "##", "#")
	}
	at := int(math.Floor(r.base / step))
	near := at + 1
	if r.base/step-float64(at) < 0.5 {
		near = at - 1
	}
	return []marginKey{{words, at}, {words, near}}
}

// repeats reports words that stand at their height on two pages and on a third of
// all: a head may be that of every other page, or of one chapter.
func (d *document) repeats(counts map[marginKey]int, keys []marginKey) bool {
	for _, key := range keys {
		if n := counts[key]; n >= 2 && (3*n >= len(d.pages) || n >= 4) {
			return true
		}
	}
	return false
}

// isNumber reports the number of the only page of a file, at its foot.
func (p *page) isNumber(i int) bool {
	r := &p.rows[i]
	return i == len(p.rows)-1 && i > 0 && len(p.keys(r)) > 0 && r.base < p.height/2 && figure(r.text()) == 1
}

// isOutermost reports the first or the last row of a page.
func (p *page) isOutermost(i int) bool { return i == 0 || i == len(p.rows)-1 }

// pageNumbers reports whether the figures at the edges of pages count them.
func (d *document) pageNumbers() bool {
	offsets, most := map[int]int{}, 0
	for index, p := range d.pages {
		for i := range p.rows {
			if !p.isOutermost(i) || len(p.keys(&p.rows[i])) == 0 || !isPageNumber(p.rows[i].text()) {
				continue
			}
			offset := figure(p.rows[i].text()) - index
			offsets[offset]++
			most = max(most, offsets[offset])
		}
	}
	return most >= 2
}

// isPageNumber reports the number of a page: “3”, “- 3 -”, “Page 3 of 12”, “iii”.
func isPageNumber(text string) bool { return figure(text) > 0 }

// figure is the number of a page, 0 for what is none.
func figure(text string) int {
	rest := strings.ToLower(strings.Trim(text, " -–—|[]().·•"))
	for _, name := range [...]string{"page", "pg", "p.", "halaman", "trang"} {
		rest = strings.TrimSpace(strings.TrimPrefix(rest, name))
	}
	if number, total, ok := cutTotal(rest); ok {
		if _, err := strconv.Atoi(total); err != nil {
			return 0
		}
		rest = number
	}
	if n, err := strconv.Atoi(rest); err == nil && n > 0 && n < 10_000 {
		return n
	}
	return romanFigure(rest)
}

// cutTotal parts “3 of 12” and “3/12”.
func cutTotal(text string) (number, total string, ok bool) {
	for _, between := range [...]string{" of ", "/", " | ", " dari "} {
		if number, total, ok = strings.Cut(text, between); ok {
			return strings.TrimSpace(number), strings.TrimSpace(total), true
		}
	}
	return "", "", false
}

// romanFigure reads the small Roman figures of the pages before a text.
func romanFigure(text string) int {
	const longest = 8
	if len(text) > longest {
		return 0
	}
	values := map[rune]int{'i': 1, 'v': 5, 'x': 10, 'l': 50}
	total, before := 0, 0
	for _, c := range text {
		value, ok := values[c]
		if !ok {
			return 0
		}
		total += value
		if before < value {
			total -= 2 * before
		}
		before = value
	}
	return total
}
