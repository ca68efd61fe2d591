package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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
	last              float64 // where its last character begins
	lowest            float64 // of letters without a tail
	letters, boldOnes int
}

// isBold tells bold type by the name of its font: weights are often missing.
func isBold(name string, weight int) bool {
	const semibold = 600
	lower := strings.ToLower(name)
	for _, sign := range [...]string{"bold", "black", "heavy"} {
		if strings.Contains(lower, sign) {
			return true
		}
	}
	return weight >= semibold
}

// sameAngle is how far, in radians, the directions of two characters of one line
// may differ.
const sameAngle = 0.1

// turned turns the characters of a page so that most of them stand upright. Those
// that do not, such as a watermark, are returned apart.
func turned(glyphs []glyph) (upright, others []glyph) {
	angle := commonAngle(glyphs)
	sin, cos := math.Sincos(angle) // PDFium counts angles clockwise
	for _, g := range glyphs {
		if g.size > 1 && !isNear(g.angle, angle) { // spaces that PDFium adds have neither size nor angle
			others = append(others, g)
			continue
		}
		if angle != 0 {
			x1, y1 := g.left*cos-g.bottom*sin, g.left*sin+g.bottom*cos
			x2, y2 := g.right*cos-g.top*sin, g.right*sin+g.top*cos
			g.left, g.right, g.bottom, g.top = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
		}
		upright = append(upright, g)
	}
	return upright, others
}

// commonAngle is the direction of most characters, a whole number of right angles.
func commonAngle(glyphs []glyph) float64 {
	const quarters = 4
	var counts [quarters]int
	for _, g := range glyphs {
		if strings.TrimSpace(g.text) == "" {
			continue
		}
		quarter := int(math.Round(g.angle/(math.Pi/2))) % quarters
		counts[(quarter+quarters)%quarters]++
	}
	most := 0
	for i, count := range counts {
		if count > counts[most] {
			most = i
		}
	}
	return float64(most) * math.Pi / 2
}

func isNear(a, b float64) bool {
	difference := math.Abs(math.Mod(a-b, 2*math.Pi))
	return difference < sameAngle || 2*math.Pi-difference < sameAngle
}

// pieces makes words of characters in the order in which the file has them.
func pieces(glyphs []glyph) []piece {
	var list []piece
	spaced := true
	for i := range glyphs {
		g := &glyphs[i]
		text := letters(g.text)
		if strings.TrimSpace(text) == "" || g.text == "\u00a0" {
			spaced = true
			continue
		}
		if text == "" {
			continue
		}
		n := len(list)
		if n > 0 && !spaced && list[n-1].takes(g) {
			list[n-1].add(g, text)
			continue
		}
		glued := n > 0 && !spaced && list[n-1].touches(g)
		list = append(list, newPiece(g, text, glued))
		spaced = false
	}
	for i := range list {
		list[i].settle()
	}
	return list
}

// ligatures are characters that stand for several letters.
var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st",
	"\u0002", "-", "\u00ad", "-", "\ufeff", "", "\ufffe", "-", "\x00", "")

// letters are the letters of a character. A soft hyphen that is printed is one, and
// so is U+0002, as PDFium calls a hyphen at the end of a line.
func letters(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf || text[i] < ' ' {
			return strings.Map(printable, ligatures.Replace(text))
		}
	}
	return text
}

// printable drops characters that print nothing.
func printable(r rune) rune {
	if unicode.IsControl(r) && !unicode.IsSpace(r) {
		return -1
	}
	return r
}

func newPiece(g *glyph, text string, glued bool) piece {
	p := piece{left: g.left, right: g.right, size: g.size, glued: glued, low: g.bottom, high: g.top,
		lowest: math.Inf(1)}
	p.add(g, text)
	return p
}

// isSmaller reports type that is clearly smaller than another, as that of marks of
// notes is.
func isSmaller(size, than float64) bool { return size < 0.8*than }

// takes reports whether a character goes on with the piece: in type of its size, on
// its line, right behind it.
func (p *piece) takes(g *glyph) bool {
	return !isSmaller(g.size, p.size) && !isSmaller(p.size, g.size) && p.touches(g)
}

// touches reports whether a character stands right behind the piece. Where a space
// is, PDFium says so, also where the file has none; what is measured here is the
// room between the ink of two letters, which is wide around an l of a typewriter.
// Letters of a ligature share one place.
func (p *piece) touches(g *glyph) bool {
	size := max(p.size, g.size, 1)
	sameLine := g.bottom < p.high+0.3*size && g.top > p.low-0.3*size
	return sameLine && g.left-p.right < 0.9*size && g.left > p.last-0.3*size
}

func (p *piece) add(g *glyph, text string) {
	p.text += text
	p.last = g.left
	p.left, p.right = min(p.left, g.left), max(p.right, g.right)
	p.low, p.high = min(p.low, g.bottom), max(p.high, g.top)
	if !strings.ContainsAny(text, "gjpqyQçşţ,;_()[]{}|/'’‘“”\"*-–—·•°") {
		p.lowest = min(p.lowest, g.bottom)
	}
	p.letters++
	if g.bold {
		p.boldOnes++
	}
}

// settle works out the base line of a finished piece.
func (p *piece) settle() {
	p.base = p.lowest
	if math.IsInf(p.base, 1) {
		p.base = p.low
		if strings.Trim(p.text, "-–—·•°'’‘“”\"*") == "" { // it floats above the line
			p.base = (p.low+p.high)/2 - 0.3*p.size
		}
	}
	p.bold = 2*p.boldOnes > p.letters
}

// row are the pieces that stand beside each other, from left to right.
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
	slices.SortStableFunc(order, func(a, b piece) int { return compare(b.size, a.size) })
	var found []row
	for _, p := range order {
		low, high := p.base, p.base+0.7*max(p.size, 1)
		best, most := -1, 0.0
		for i := range found {
			r := &found[i]
			overlap := (min(high, r.high) - max(low, r.low)) / min(high-low, r.high-r.low)
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
		slices.SortStableFunc(found[i].pieces, func(a, b piece) int { return compare(a.left, b.left) })
	}
	slices.SortStableFunc(found, func(a, b row) int { return compare(b.base, a.base) })
	return found
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
