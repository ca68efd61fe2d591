package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/pdf/label"
	"aseanarchive/generator/internal/read/pdf/size"
	"aseanarchive/generator/internal/read/pdfium"
)

// piece is a word, or a part of one in one type.
type piece struct {
	text              string
	left, right       float64
	base              float64 // the line on which its letters stand
	size              float64
	bold              bool
	glued             bool // no space parts it from the piece before
	low, high         float64
	lowest            float64 // of letters without a tail
	letters, boldOnes int

	place    int  // among the pieces in the order of the file
	spaced   bool // a space or a new line stands before it in the file
	behind   bool // a space that the file itself has stands behind it
	backward bool // its letters run against the line, as Hebrew in English
	strong   bool // it has letters or figures, which have a direction
	parts    []part
}

// part is a character of a piece that may run backward.
type part struct {
	text   string
	middle float64
}

// pieces makes words of characters in the order in which the file has them. Text
// that runs in the other direction than the lines of the sheet is put in order.
func pieces(glyphs []pdfium.Glyph, mirrored bool) []piece {
	against := pdfium.Leftward
	if mirrored {
		against = pdfium.Rightward
	}
	var list []piece
	spaced := true
	for i := range glyphs {
		g := &glyphs[i]
		text := g.Text
		if strings.TrimSpace(text) == "" {
			spaced = spaced || text != ""
			if n := len(list); n > 0 && text != "" && g.Size > 0 {
				list[n-1].behind = true
			}
			continue
		}
		spaced = spaced || g.Spaced
		n := len(list)
		towards := pdfium.DirectionOf(text)
		if n > 0 && isMarkOfLetter(text) && list[n-1].isBelow(g) {
			list[n-1].mark(text)
			continue
		}
		backward := towards == against
		if n > 0 && !spaced && list[n-1].takes(g, backward, towards != pdfium.Neither) {
			list[n-1].add(g, text, backward, towards != pdfium.Neither)
			continue
		}
		p := newPiece(g, text, backward, towards != pdfium.Neither)
		p.place, p.spaced = n, spaced
		list = append(list, p)
		spaced = false
	}
	for i := range list {
		list[i].settle()
	}
	return list
}

func newPiece(g *pdfium.Glyph, text string, backward, strong bool) piece {
	p := piece{left: g.Left, right: g.Right, size: size.Round(g.Size), low: g.Bottom, high: g.Top, lowest: math.Inf(1)}
	p.add(g, text, backward, strong)
	return p
}

// isMarkOfLetter reports a mark that stands above or below the letter before it.
func isMarkOfLetter(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return size == len(text) && unicode.Is(unicode.Mn, r)
}

// ordered are the letters of a piece from its right to its left.
func ordered(parts []part) string {
	slices.SortStableFunc(parts, func(a, b part) int { return size.Compare(b.middle, a.middle) })
	var text strings.Builder
	for i := range parts {
		text.WriteString(parts[i].text)
	}
	return text.String()
}

// widestGap is the gap, as a part of the size, that characters of one word may have
// between them where the file has no space: narrow letters stand in the middle of
// wide places in type whose characters are all as wide.
const widestGap = 0.8

// takes reports whether a character goes on with the piece: in type of its size, on
// its line, right behind it, and in the same direction.
func (p *piece) takes(g *pdfium.Glyph, backward, strong bool) bool {
	if size.IsSmaller(g.Size, p.size) || size.IsSmaller(p.size, g.Size) {
		return false
	}
	size := max(p.size, g.Size, 1)
	if g.Bottom > p.high+0.3*size || g.Top < p.low-0.3*size {
		return false
	}
	if strong && p.strong && backward != p.backward {
		return false
	}
	behind := g.Left - p.right
	if (backward || p.backward) && p.left-g.Right > -0.6*size {
		behind = p.left - g.Right
	}
	return behind < widestGap*size && behind > -0.6*size
}

// isBelow reports whether a mark stands over the piece.
func (p *piece) isBelow(g *pdfium.Glyph) bool {
	middle, room := (g.Left+g.Right)/2, 0.5*max(p.size, 1)
	return middle > p.left-room && middle < p.right+room && g.Bottom < p.high+2*room && g.Top > p.low-2*room
}

// mark puts a mark over the last letter of the piece.
func (p *piece) mark(text string) {
	p.text += text
	p.parts[len(p.parts)-1].text += text
}

// tails are the characters that do not stand on the line.
const tails = "gjpqyJQçşţ,;_()[]{}|/'’‘“”\"*-–—·•°"

func (p *piece) add(g *pdfium.Glyph, text string, backward, strong bool) {
	p.text += text
	p.parts = append(p.parts, part{text, (g.Left + g.Right) / 2})
	p.left, p.right = min(p.left, g.Left), max(p.right, g.Right)
	p.low, p.high = min(p.low, g.Bottom), max(p.high, g.Top)
	if !strings.ContainsAny(text, tails) {
		p.lowest = min(p.lowest, g.Bottom)
	}
	p.letters++
	if g.Bold {
		p.boldOnes++
	}
	p.backward = p.backward || backward
	p.strong = p.strong || strong
}

// settle works out the base line of a finished piece, and the order of its letters.
func (p *piece) settle() {
	p.base = p.lowest
	if math.IsInf(p.base, 1) {
		p.base = p.low
		if strings.Trim(p.text, "gjpqyQ") == "" {
			p.base = p.low + 0.15*p.size
		}
		if strings.Trim(p.text, "-–—·•°'’‘“”\"*") == "" { // it floats above the line
			p.base = (p.low+p.high)/2 - 0.3*p.size
		}
	}
	p.bold = 2*p.boldOnes > p.letters
	if p.backward {
		p.text = ordered(p.parts)
	}
	p.parts = nil
}

// row are the pieces that stand beside each other, in the order of reading.
type row struct {
	pieces    []piece
	base      float64
	size      float64
	low, high float64 // of the letters without heads and tails
}

// rows puts pieces beside each other, from the top of the page down.
func rows(list []piece) []row {
	order := slices.Clone(list)
	// Large type first, so that marks of notes join the line to which they belong.
	slices.SortStableFunc(order, func(a, b piece) int { return size.Compare(b.size, a.size) })
	var found []row
	for _, p := range order {
		low, high := p.base, p.base+0.7*max(p.size, 1)
		best, most := -1, 0.0
		for i := range found {
			r := &found[i]
			overlap := (min(high, r.high) - max(low, r.low)) / min(high-low, r.high-r.low)
			if p.size < r.size && r.holdsUp(&p) {
				best = i // it belongs to its word, however high it stands
				break
			}
			if p.size < 0.6*r.size && math.Abs(p.base-r.base) > 0.5*p.size && !label.IsNote(p.text) {
				continue // several lines stand beside a large initial
			}
			if overlap > 0.5 && overlap > most {
				best, most = i, overlap
			}
		}
		if best < 0 {
			found = append(found, row{[]piece{p}, p.base, p.size, low, high})
			continue
		}
		found[best].pieces = append(found[best].pieces, p)
	}
	for i := range found {
		found[i].settle()
	}
	slices.SortStableFunc(found, func(a, b row) int { return size.Compare(b.base, a.base) })
	return raiseInitials(found)
}

// holdsUp reports whether a piece is raised behind a word of the row.
func (r *row) holdsUp(p *piece) bool {
	if p.letters > longestRaised || p.base < r.base || p.base > r.high {
		return false
	}
	return slices.ContainsFunc(r.pieces, func(word piece) bool { return p.isRaisedBeside(&word) && p.left > word.left })
}

// longestRaised is how many letters are raised, as in “9th” and behind a word with a note.
const longestRaised = 3

// isRaisedBeside reports small letters that stand raised right beside a word. Those
// beside a large initial are the next of the text.
func (p *piece) isRaisedBeside(word *piece) bool {
	const smaller, lowest, highest = 0.95, 0.15, 0.6 // parts of the size of the word
	const nearest, farthest = -0.3, 0.2
	if p.letters > longestRaised || p.size > smaller*word.size || word.isInitial() {
		return false
	}
	up := (p.base - word.base) / max(word.size, 1)
	gap := max(p.left-word.right, word.left-p.right) / max(word.size, 1)
	return up > lowest && up < highest && gap > nearest && gap < farthest
}

// raiseInitials moves large initials to the first of the rows beside which they stand.
func raiseInitials(rows []row) []row {
	for i := 0; i < len(rows); i++ {
		p := rows[i].pieces[0]
		if !p.isInitial() || len(rows[i].pieces) > 1 && p.size < largeInitial*rows[i].pieces[1].size {
			continue
		}
		for k := range rows[:i+1] {
			r := &rows[k]
			first := r.pieces[0]
			if k == i && len(r.pieces) > 1 {
				first = r.pieces[1]
			}
			if k == i && len(r.pieces) == 1 || p.size < largeInitial*first.size || r.base < p.base-0.5*first.size ||
				r.base > p.high-0.4*first.size || first.left < p.right-0.2*p.size || first.left > p.right+p.size {
				continue
			}
			if k == i {
				break // it stands on one row alone
			}
			if rows[i].pieces = rows[i].pieces[1:]; len(rows[i].pieces) > 0 {
				rows[i].size = rows[i].pieces[0].size
			}
			p.size, p.base, p.low, p.high = first.size, first.base, first.low, first.high
			r.pieces = slices.Insert(r.pieces, 0, p)
			next, _ := utf8.DecodeRuneInString(first.text)
			r.pieces[1].glued = unicode.IsLower(next)
			break
		}
	}
	return slices.DeleteFunc(rows, func(r row) bool { return len(r.pieces) == 0 })
}

// largeInitial is how many times as large as the text an initial is that stands beside
// several lines.
const largeInitial = 1.8

// isInitial reports one capital letter by itself.
func (p *piece) isInitial() bool {
	c, size := utf8.DecodeRuneInString(p.text)
	return size == len(p.text) && unicode.IsUpper(c)
}

// settle puts the pieces of a row in the order of reading, and finds out between
// which of them there are spaces.
func (r *row) settle() {
	slices.SortStableFunc(r.pieces, func(a, b piece) int { return size.Compare(a.left, b.left) })
	r.dropTwins()
	r.turnBackward()
	for i := 1; i < len(r.pieces); i++ {
		r.pieces[i].glued = isGlued(&r.pieces[i-1], &r.pieces[i])
	}
	r.closeUp()
}

// dropTwins drops what is printed twice at one place to look bold or to have a
// shadow.
func (r *row) dropTwins() {
	const near = 0.35 // of the size
	// They are kept until the whole file is read: in no more room than they need.
	kept := make([]piece, 0, len(r.pieces))
	for i := range r.pieces {
		p := &r.pieces[i]
		isTwin := func(other piece) bool {
			return other.text == p.text && math.Abs(other.left-p.left) < near*p.size &&
				math.Abs(other.right-p.right) < near*p.size && math.Abs(other.base-p.base) < near*p.size
		}
		const back = 4 // pieces that may begin as far left
		if !slices.ContainsFunc(kept[max(0, len(kept)-back):], isTwin) {
			kept = append(kept, *p)
		}
	}
	r.pieces = kept
}

// turnBackward turns round runs of pieces that run against the line.
func (r *row) turnBackward() {
	for i := 0; i < len(r.pieces); i++ {
		if !r.pieces[i].backward {
			continue
		}
		last := i
		for k := i + 1; k < len(r.pieces) && (r.pieces[k].backward || !r.pieces[k].strong); k++ {
			if r.pieces[k].backward {
				last = k
			}
		}
		slices.Reverse(r.pieces[i : last+1])
		i = last
	}
}

// isGlued reports whether no space parts two pieces that follow each other in a
// line. The file says so where they follow each other in the file, too; otherwise
// it is told by the gap between them.
func isGlued(a, b *piece) bool {
	const narrowest = 0.15 // a space, as a part of the size
	if a.isRaisedBeside(b) || b.isRaisedBeside(a) {
		return true // PDFium takes the other height for another line
	}
	gap := max(b.left-a.right, a.left-b.right) / max(a.size, b.size, 1)
	switch {
	case b.place == a.place+1:
		return !b.spaced && gap < widestGap
	case a.place == b.place+1:
		return !a.spaced && gap < widestGap
	}
	return gap < narrowest
}

// closeUp takes the spaces out of spaced type, such as “J O I N T  S T A T E M E N T”:
// letters one by one with gaps as wide as each other.
func (r *row) closeUp() {
	const fewest, widest = 5, 1.3 // letters, and parts of the size
	isLetter := func(i int) bool { return r.pieces[i].isInitial() }
	for i := 0; i < len(r.pieces); i++ {
		end := i
		var gaps []float64
		for end < len(r.pieces) && isLetter(end) {
			if end > i {
				gap := r.pieces[end].left - r.pieces[end-1].right
				if gap > 3*widest*r.pieces[end].size {
					break
				}
				gaps = append(gaps, gap)
			}
			end++
		}
		if end-i < fewest {
			continue
		}
		slices.Sort(gaps)
		usual := gaps[len(gaps)/2]
		if usual > widest*r.pieces[i].size {
			continue
		}
		for k := i + 1; k < end; k++ {
			r.pieces[k].glued = r.pieces[k].left-r.pieces[k-1].right < 1.6*usual+0.1*r.pieces[k].size
		}
		i = end - 1
	}
}
