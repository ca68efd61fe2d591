package pdfium

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Glyph is a character as it stands on a page. Lengths are points, from the lower left
// corner.
type Glyph struct {
	Text                     string // its letters, "" for what prints none
	Left, Right, Bottom, Top float64
	Size                     float64 // of its type, 0 for a space that PDFium adds
	Bold                     bool
	Angle                    float64 // in radians, clockwise
	Spaced                   bool    // a space stands before it that the file has not
}

// Sheet is a page.
type Sheet struct {
	Glyphs        []Glyph // in the order of the file
	Width, Height float64
}

// isBold tells bold type by the name of its font: weights are often missing. What PDFium
// takes for one is reckoned from the width of stems, and those of slanted type come out
// wider than they are; the name of such a font would say that it is bold, too.
func isBold(name string, weight int) bool {
	const semibold = 600
	lower := strings.ToLower(name)
	for _, sign := range [...]string{"bold", "black", "heavy", "demi"} {
		if strings.Contains(lower, sign) {
			return true
		}
	}
	isSlanted := strings.Contains(lower, "italic") || strings.Contains(lower, "oblique")
	return weight >= semibold && !isSlanted
}

// sameAngle is how far, in radians, the directions of two characters of one line
// may differ.
const sameAngle = 0.1

// quarters are the right angles by which a page can be turned.
const quarters = 4

// Turned turns a sheet so that most of its text stands upright. Characters in other
// directions are returned apart, each direction by itself, turned as well.
func (s *Sheet) Turned() (upright Sheet, aslant []Sheet) {
	quarter := s.quarter()
	angle := float64(quarter) * math.Pi / 2
	upright = Sheet{Width: s.Width, Height: s.Height}
	if quarter%2 == 1 {
		upright.Width, upright.Height = s.Height, s.Width
	}
	var others []Glyph
	for _, g := range s.Glyphs {
		if g.Size > 0 && !isNear(g.Angle, angle) {
			others = append(others, g)
			continue
		}
		upright.Glyphs = append(upright.Glyphs, s.turn(g, quarter))
	}
	for len(others) > 0 {
		var rest []Glyph
		angle := others[0].Angle
		one := Sheet{}
		for i, g := range others {
			if i > 0 && !isNear(g.Angle, angle) {
				rest = append(rest, g)
				continue
			}
			one.Glyphs = append(one.Glyphs, g.rotated(angle))
		}
		aslant = append(aslant, one)
		others = rest
	}
	return upright, aslant
}

// turn turns a character with its sheet by right angles. PDFium counts the angles
// of characters clockwise.
func (s *Sheet) turn(g Glyph, quarter int) Glyph {
	left, right, bottom, top := g.Left, g.Right, g.Bottom, g.Top
	switch quarter {
	case 1: // it runs down the page
		g.Left, g.Right, g.Bottom, g.Top = s.Height-top, s.Height-bottom, left, right
	case 2: // it stands on its head
		g.Left, g.Right, g.Bottom, g.Top = s.Width-right, s.Width-left, s.Height-top, s.Height-bottom
	case 3: // it runs up the page
		g.Left, g.Right, g.Bottom, g.Top = bottom, top, s.Width-right, s.Width-left
	}
	return g
}

// rotated turns a character by any angle. Its box stays upright, about its middle.
func (g Glyph) rotated(angle float64) Glyph {
	sin, cos := math.Sincos(angle)
	x, y := (g.Left+g.Right)/2, (g.Bottom+g.Top)/2
	x, y = x*cos-y*sin, x*sin+y*cos
	width, height := (g.Right-g.Left)/2, (g.Top-g.Bottom)/2
	// The box is that of the character as it stands aslant.
	wide, high := math.Abs(width*cos)+math.Abs(height*sin), math.Abs(width*sin)+math.Abs(height*cos)
	if math.Abs(sin) > sameAngle && math.Abs(cos) > sameAngle {
		wide, high = 0.25*g.Size, 0.35*g.Size
	}
	g.Left, g.Right, g.Bottom, g.Top = x-wide, x+wide, y-high, y+high
	return g
}

// quarter is the direction of most characters, in right angles.
func (s *Sheet) quarter() int {
	var counts [quarters]int
	for i := range s.Glyphs {
		if g := &s.Glyphs[i]; g.Size > 0 && strings.TrimSpace(g.Text) != "" {
			counts[int(math.Round(g.Angle/(math.Pi/2)))%quarters]++
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

// Direction is the one in which text runs.
type Direction int

const (
	Neither   Direction = iota // as marks and spaces do
	Rightward                  // letters of most scripts, and figures
	Leftward                   // Arabic and Hebrew
)

// DirectionOf is the direction of a character.
func DirectionOf(text string) Direction {
	r, _ := utf8.DecodeRuneInString(text)
	switch {
	case r < utf8.RuneSelf && (r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'):
		return Rightward
	case r < 0x0590:
		if unicode.IsLetter(r) {
			return Rightward
		}
		return Neither
	case unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko):
		if unicode.IsDigit(r) {
			return Rightward // also Arabic figures run rightward
		}
		if unicode.IsPunct(r) || unicode.Is(unicode.Mn, r) {
			return Neither
		}
		return Leftward
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return Rightward
	}
	return Neither
}

// Mirror mirrors a sheet most of whose letters run leftward, so that for whoever
// puts its lines together text runs rightward on every sheet.
func (s *Sheet) Mirror() (mirrored bool) {
	left, right := 0, 0
	for i := range s.Glyphs {
		switch DirectionOf(s.Glyphs[i].Text) {
		case Leftward:
			left++
		case Rightward:
			right++
		}
	}
	if left <= right {
		return false
	}
	for i := range s.Glyphs {
		g := &s.Glyphs[i]
		g.Left, g.Right = s.Width-g.Right, s.Width-g.Left
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
