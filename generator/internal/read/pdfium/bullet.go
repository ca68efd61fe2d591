package pdfium

import (
	"slices"

	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/requests"
)

// Browsers draw the bullets of lists: no character stands there, and without them the
// items of a list run together.

// box is what an object of a page takes up, from the lower left corner.
type box struct{ left, right, bottom, top float64 }

// The objects of a page that are looked at. Some programs make one of each character, and
// so a page of text has thousands; one with many shapes is a drawing or a map.
const (
	mostObjects = 20_000
	mostShapes  = 500
)

// drawn are the small round or square shapes on a page.
func (f *File) drawn(page requests.Page, left, low float64) []box {
	const smallest, largest, squarest = 1.5, 8, 0.8 // points, and part of the longer side
	count, err := f.instance.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: page})
	if err != nil || count.Count > mostObjects {
		return nil
	}
	var found []box
	shapes := 0
	for i := range count.Count {
		object, err := f.instance.FPDFPage_GetObject(&requests.FPDFPage_GetObject{Page: page, Index: i})
		if err != nil {
			return found
		}
		kind, err := f.instance.FPDFPageObj_GetType(&requests.FPDFPageObj_GetType{PageObject: object.PageObject})
		if err != nil || kind.Type != enums.FPDF_PAGEOBJ_PATH {
			continue
		}
		if shapes++; shapes > mostShapes {
			return nil
		}
		at, err := f.instance.FPDFPageObj_GetBounds(&requests.FPDFPageObj_GetBounds{PageObject: object.PageObject})
		if err != nil {
			continue
		}
		b := box{float64(at.Left) - left, float64(at.Right) - left, float64(at.Bottom) - low, float64(at.Top) - low}
		wide, high := b.right-b.left, b.top-b.bottom
		if min(wide, high) >= smallest && max(wide, high) <= largest && min(wide, high) > squarest*max(wide, high) {
			found = append(found, b)
		}
	}
	return found
}

// withBullets puts a bullet before the first character of each line beside which a
// shape is drawn: as high as small letters are, with nothing on the line before it.
func withBullets(glyphs []Glyph, shapes []box) []Glyph {
	type place struct {
		before int
		bullet Glyph
	}
	var places []place
	for _, s := range shapes {
		if at, ok := itemBeside(glyphs, s); ok {
			g := &glyphs[at]
			places = append(places, place{at, Glyph{Text: "•", Left: s.left, Right: s.right,
				Bottom: s.bottom, Top: s.top, Size: g.Size, Angle: g.Angle}})
		}
	}
	if len(places) == 0 {
		return glyphs
	}
	slices.SortStableFunc(places, func(a, b place) int { return a.before - b.before })
	out := make([]Glyph, 0, len(glyphs)+2*len(places))
	from := 0
	for _, p := range places {
		out = append(out, glyphs[from:p.before]...)
		next := glyphs[p.before]
		gap := Glyph{Text: " ", Left: p.bullet.Right, Right: next.Left, Bottom: next.Bottom, Top: next.Top,
			Angle: next.Angle}
		out = append(out, Glyph{Text: "\n"}, p.bullet, gap)
		from = p.before
	}
	return append(out, glyphs[from:]...)
}

// itemBeside is the character that begins the line beside a shape. How high the line is its
// first letter or figure tells: quotation marks hang above it.
func itemBeside(glyphs []Glyph, s box) (at int, ok bool) {
	const farthest, behindMarks = 2.5, 4 // sizes
	middle := (s.bottom + s.top) / 2
	at, letter := -1, -1
	for i := range glyphs {
		g := &glyphs[i]
		if g.Size == 0 || g.Text == "" || g.Angle != 0 || middle < g.Bottom-0.5*g.Size || middle > g.Bottom+g.Size {
			continue
		}
		if g.Right > s.left-farthest*g.Size && g.Left < s.right && g.Bottom < s.top && g.Top > s.bottom {
			return 0, false // words stand right before it, or on it
		}
		if g.Left >= s.right && g.Left < s.right+farthest*g.Size && (at < 0 || g.Left < glyphs[at].Left) {
			at = i
		}
		if g.Left >= s.right && g.Left < s.right+behindMarks*g.Size && DirectionOf(g.Text) != Neither &&
			(letter < 0 || g.Left < glyphs[letter].Left) {
			letter = i
		}
	}
	if at < 0 || letter < 0 {
		return 0, false
	}
	g := &glyphs[letter]
	within := middle > g.Bottom-0.1*g.Size && middle < g.Bottom+0.7*g.Size
	return at, within && s.top-s.bottom < 0.7*g.Size
}
