package pdf

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

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

// quarters are the right angles by which a page can be turned.
const quarters = 4

// turned turns a sheet so that most of its text stands upright. Characters in other
// directions are returned apart, each direction by itself, turned as well.
func (s *sheet) turned() (upright sheet, aslant []sheet) {
	quarter := s.quarter()
	angle := float64(quarter) * math.Pi / 2
	upright = sheet{width: s.width, height: s.height}
	if quarter%2 == 1 {
		upright.width, upright.height = s.height, s.width
	}
	var others []glyph
	for _, g := range s.glyphs {
		if g.size > 0 && !isNear(g.angle, angle) {
			others = append(others, g)
			continue
		}
		upright.glyphs = append(upright.glyphs, s.turn(g, quarter))
	}
	for len(others) > 0 {
		var rest []glyph
		angle := others[0].angle
		one := sheet{}
		for _, g := range others {
			if !isNear(g.angle, angle) {
				rest = append(rest, g)
				continue
			}
			one.glyphs = append(one.glyphs, g.rotated(angle))
		}
		aslant = append(aslant, one)
		others = rest
	}
	return upright, aslant
}

// turn turns a character with its sheet by right angles. PDFium counts the angles
// of characters clockwise.
func (s *sheet) turn(g glyph, quarter int) glyph {
	left, right, bottom, top := g.left, g.right, g.bottom, g.top
	switch quarter {
	case 1: // it runs down the page
		g.left, g.right, g.bottom, g.top = s.height-top, s.height-bottom, left, right
	case 2: // it stands on its head
		g.left, g.right, g.bottom, g.top = s.width-right, s.width-left, s.height-top, s.height-bottom
	case 3: // it runs up the page
		g.left, g.right, g.bottom, g.top = bottom, top, s.width-right, s.width-left
	}
	return g
}

// rotated turns a character by any angle. Its box stays upright, about its middle.
func (g glyph) rotated(angle float64) glyph {
	sin, cos := math.Sincos(angle)
	x, y := (g.left+g.right)/2, (g.bottom+g.top)/2
	x, y = x*cos-y*sin, x*sin+y*cos
	width, height := (g.right-g.left)/2, (g.top-g.bottom)/2
	// The box is that of the character as it stands aslant.
	wide, high := math.Abs(width*cos)+math.Abs(height*sin), math.Abs(width*sin)+math.Abs(height*cos)
	if math.Abs(sin) > sameAngle && math.Abs(cos) > sameAngle {
		wide, high = 0.25*g.size, 0.35*g.size
	}
	g.left, g.right, g.bottom, g.top = x-wide, x+wide, y-high, y+high
	return g
}

// quarter is the direction of most characters, in right angles.
func (s *sheet) quarter() int {
	var counts [quarters]int
	for i := range s.glyphs {
		if g := &s.glyphs[i]; g.size > 0 && strings.TrimSpace(g.text) != "" {
			counts[int(math.Round(g.angle/(math.Pi/2)))%quarters]++
		}
	}
	most := 0
	for i, count := range counts {
		if count > counts[most] {
			most = i
		}
	}
	return most
}

func isNear(a, b float64) bool {
	difference := math.Abs(math.Mod(a-b, 2*math.Pi))
	return difference < sameAngle || 2*math.Pi-difference < sameAngle
}

// direction is the one in which text runs.
type direction int

const (
	neither   direction = iota // as marks and spaces do
	rightward                  // letters of most scripts, and figures
	leftward                   // Arabic and Hebrew
)

// directionOf is the direction of a character.
func directionOf(text string) direction {
	r, _ := utf8.DecodeRuneInString(text)
	switch {
	case r < utf8.RuneSelf && (r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'):
		return rightward
	case r < 0x0590:
		if unicode.IsLetter(r) {
			return rightward
		}
		return neither
	case unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko):
		if unicode.IsDigit(r) {
			return rightward // also Arabic figures run rightward
		}
		if unicode.IsPunct(r) || unicode.Is(unicode.Mn, r) {
			return neither
		}
		return leftward
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return rightward
	}
	return neither
}

// mirrored mirrors a sheet most of whose letters run leftward, so that for whoever
// puts its lines together text runs rightward on every sheet.
func (s *sheet) mirrored() (mirror bool) {
	left, right := 0, 0
	for i := range s.glyphs {
		switch directionOf(s.glyphs[i].text) {
		case leftward:
			left++
		case rightward:
			right++
		}
	}
	if left <= right {
		return false
	}
	for i := range s.glyphs {
		g := &s.glyphs[i]
		g.left, g.right = s.width-g.right, s.width-g.left
	}
	return true
}

// special are characters that stand for others: a hyphen at the end of a line, as
// PDFium calls it, and the soft hyphen, which is printed where a file has it, are
// hyphens; bullets in fonts of symbols have codes of private use.
var special = strings.NewReplacer("\u0002", "-", "\u00ad", "-", "\ufffe", "-", "\ufeff", "", "\x00", "",
	"\uf0b7", "•", "\uf0a7", "▪", "\uf0d8", "▪", "\uf0fc", "▪", "\uf02d", "–")

// letters are the letters of a character: ligatures and the shapes of Arabic letters
// are resolved.
func letters(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf || text[i] < ' ' {
			return strings.Map(printable, unligated(special.Replace(text)))
		}
	}
	return text
}

// unligated resolves the presentation forms of letters (U+FB00 to U+FDFF, U+FE70 to
// U+FEFF).
func unligated(text string) string {
	isForm := func(r rune) bool { return r >= 0xfb00 && r <= 0xfdff || r >= 0xfe70 && r <= 0xfeff }
	if !strings.ContainsFunc(text, isForm) {
		return text
	}
	return norm.NFKC.String(text)
}

// printable drops characters that print nothing.
func printable(r rune) rune {
	if unicode.IsControl(r) && !unicode.IsSpace(r) || r >= 0x200b && r <= 0x200f || r == utf8.RuneError {
		return -1
	}
	return r
}

// isMarkOfLetter reports a mark that stands above or below the letter before it.
func isMarkOfLetter(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return size == len(text) && unicode.Is(unicode.Mn, r)
}

// ordered are the letters of a piece from its right to its left.
func ordered(parts []part) string {
	slices.SortStableFunc(parts, func(a, b part) int { return compare(b.middle, a.middle) })
	var text strings.Builder
	for i := range parts {
		text.WriteString(parts[i].text)
	}
	return text.String()
}
