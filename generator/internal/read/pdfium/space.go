package pdfium

import (
	"strings"

	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// spacing looks for spaces that a page shows and its file does not have.
type spacing struct {
	file   *File
	page   requests.Page
	glyphs []Glyph
	places []int // of the glyphs, among the characters of the page
	words  references.FPDF_TEXTPAGE
	failed bool
}

// findSpaces looks at characters that follow each other without a space, and yet with
// a gap. Characters with little ink leave one, too: so what counts is how far the
// places end that their font gives them. A narrow space is wider than the gaps of the
// characters beside it, which stand close, as those of spaced type do not.
func (f *File) findSpaces(page requests.Page, glyphs []Glyph, places []int) {
	const least, most = 0.1, 0.8                  // between what is printed, in sizes
	const usual, narrow, close = 0.13, 0.09, 0.03 // between the places of characters
	s := spacing{file: f, page: page, glyphs: glyphs, places: places}
	defer s.close()
	for i := 1; i < len(glyphs) && !s.failed; i++ {
		a, b := &glyphs[i-1], &glyphs[i]
		if !areBeside(a, b) {
			continue
		}
		if gap := (b.Left - a.Right) / max(a.Size, b.Size); gap < least || gap > most {
			continue
		}
		gap := s.gap(i)
		b.Spaced = gap > usual ||
			gap > narrow && s.isClose(i-1, close) && s.isClose(i+1, close) && !s.mayBeLigature(i-1)
	}
}

// withoutBreaks drops the line breaks that PDFium adds between characters of one line: where few
// words stand on a page, it may take what is written across it for columns of single letters. What
// stands far apart keeps them. A mark may stand below raised letters, as behind “11th”. The places
// are those of the characters.
func withoutBreaks(glyphs []Glyph, places []int) ([]Glyph, []int) {
	const back, most = -0.3, 0.8 // between what is printed, in sizes
	kept := 0
	for i := 0; i < len(glyphs); i++ {
		next := i
		for next < len(glyphs) && glyphs[next].isAddedBreak() {
			next++
		}
		if next > i && kept > 0 && next < len(glyphs) {
			a, b := &glyphs[kept-1], &glyphs[next]
			gap := (b.Left - a.Right) / max(a.Size, b.Size)
			if areBeside(a, b) && gap > back && gap < most || gap > back && isMarkBelow(a, b, gap) {
				i = next
			}
		}
		glyphs[kept], places[kept] = glyphs[i], places[i]
		kept++
	}
	return glyphs[:kept], places[:kept]
}

// isMarkBelow reports a mark close behind raised letters, which it does not overlap.
func isMarkBelow(raised, mark *Glyph, gap float64) bool {
	const closest, lower, smaller = 0.2, 0.4, 0.95 // sizes
	return mark.Size > 0 && raised.Size > 0 && raised.Size < smaller*mark.Size && gap < closest &&
		raised.Bottom > mark.Bottom && raised.Bottom-mark.Top < lower*mark.Size &&
		strings.Contains(",.;:-–)", mark.Text)
}

// isAddedBreak reports a line break that is not in the file.
func (g *Glyph) isAddedBreak() bool { return g.Size == 0 && (g.Text == "\r" || g.Text == "\n") }

// areBeside reports characters of one line.
func areBeside(a, b *Glyph) bool {
	return a.Size > 0 && b.Size > 0 && a.Angle == 0 && b.Angle == 0 && b.Bottom <= a.Top && a.Bottom <= b.Top
}

// isClose reports that a character stands close behind the one before it. At the end of
// a word there is none.
func (s *spacing) isClose(i int, most float64) bool {
	if i < 1 || i >= len(s.glyphs) || !areBeside(&s.glyphs[i-1], &s.glyphs[i]) ||
		strings.TrimSpace(s.glyphs[i].Text) == "" || strings.TrimSpace(s.glyphs[i-1].Text) == "" {
		return true
	}
	return s.gap(i) < most
}

// mayBeLigature reports a letter that may be printed as one with the letter before it, and
// so has no place of its own.
func (s *spacing) mayBeLigature(i int) bool {
	return i > 0 && s.glyphs[i-1].Text == "f" && strings.Contains("filt", s.glyphs[i].Text)
}

// gap is the gap between the places of a character and the one before it, in sizes.
func (s *spacing) gap(i int) float64 {
	_, before := s.place(i - 1)
	behind, _ := s.place(i)
	return (behind - before) / max(s.glyphs[i-1].Size, s.glyphs[i].Size)
}

// place is where the font of a character begins and ends it.
func (s *spacing) place(i int) (left, right float64) {
	if s.words == "" {
		loaded, err := s.file.instance.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: s.page})
		if err != nil {
			s.failed = true
			return 0, 0
		}
		s.words = loaded.TextPage
	}
	box, err := s.file.instance.FPDFText_GetLooseCharBox(
		&requests.FPDFText_GetLooseCharBox{TextPage: s.words, Index: s.places[i]})
	if err != nil {
		s.failed = true
		return 0, 0
	}
	return float64(box.Rect.Left), float64(box.Rect.Right)
}

func (s *spacing) close() {
	if s.words != "" {
		_, _ = s.file.instance.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: s.words})
	}
}
