// Package row makes words of the characters of a page, and rows of the words that stand
// beside each other. Lengths are points, from the lower left corner of the page.
package row

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/read/pdf/size"
	"aseanarchive/generator/internal/read/pdfium"
)

// Piece is a word, or a part of one in one type.
type Piece struct {
	Text              string
	Left, Right       float64
	Base              float64 // the line on which its letters stand
	Size              float64
	Bold              bool
	Glued             bool // no space parts it from the piece before
	Dropped           bool // it is a large initial, beside which the next lines stand, too
	low, high         float64
	lowest            float64 // of letters without a tail
	Letters, boldOnes int

	place    int  // among the pieces in the order of the file
	spaced   bool // a space or a new line stands before it in the file
	Behind   bool // a space that the file itself has stands behind it
	backward bool // its letters run against the line, as Hebrew in English
	strong   bool // it has letters or figures, which have a direction
	parts    []part
}

// part is a character of a piece that may run backward.
type part struct {
	text   string
	middle float64
}

// Words makes words of characters in the order in which the file has them. Text
// that runs in the other direction than the lines of the sheet is put in order.
func Words(glyphs []pdfium.Glyph, mirrored bool) []Piece {
	against := pdfium.Leftward
	if mirrored {
		against = pdfium.Rightward
	}
	var list []Piece
	spaced := true
	for i := range glyphs {
		g := &glyphs[i]
		text := g.Text
		if strings.TrimSpace(text) == "" {
			spaced = spaced || text != ""
			if n := len(list); n > 0 && text != "" && g.Size > 0 {
				list[n-1].Behind = true
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

func newPiece(g *pdfium.Glyph, text string, backward, strong bool) Piece {
	p := Piece{Left: g.Left, Right: g.Right, Size: size.Round(g.Size), low: g.Bottom, high: g.Top, lowest: math.Inf(1)}
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
func (p *Piece) takes(g *pdfium.Glyph, backward, strong bool) bool {
	if size.IsSmaller(g.Size, p.Size) || size.IsSmaller(p.Size, g.Size) {
		return false
	}
	size := max(p.Size, g.Size, 1)
	if g.Bottom > p.high+0.3*size || g.Top < p.low-0.3*size {
		return false
	}
	if strong && p.strong && backward != p.backward {
		return false
	}
	behind := g.Left - p.Right
	if (backward || p.backward) && p.Left-g.Right > -0.6*size {
		behind = p.Left - g.Right
	}
	return behind < widestGap*size && behind > -0.6*size
}

// isBelow reports whether a mark stands over the piece.
func (p *Piece) isBelow(g *pdfium.Glyph) bool {
	middle, room := (g.Left+g.Right)/2, 0.5*max(p.Size, 1)
	return middle > p.Left-room && middle < p.Right+room && g.Bottom < p.high+2*room && g.Top > p.low-2*room
}

// mark puts a mark over the last letter of the piece.
func (p *Piece) mark(text string) {
	p.Text += text
	p.parts[len(p.parts)-1].text += text
}

// tails are the characters that do not stand on the line.
const tails = "gjpqyJQçşţ,;_()[]{}|/'’‘“”\"*-–—·•°"

func (p *Piece) add(g *pdfium.Glyph, text string, backward, strong bool) {
	p.Text += text
	p.parts = append(p.parts, part{text, (g.Left + g.Right) / 2})
	p.Left, p.Right = min(p.Left, g.Left), max(p.Right, g.Right)
	p.low, p.high = min(p.low, g.Bottom), max(p.high, g.Top)
	if !strings.ContainsAny(text, tails) {
		p.lowest = min(p.lowest, g.Bottom)
	}
	p.Letters++
	if g.Bold {
		p.boldOnes++
	}
	p.backward = p.backward || backward
	p.strong = p.strong || strong
}

// settle works out the base line of a finished piece, and the order of its letters.
func (p *Piece) settle() {
	p.Base = p.lowest
	if math.IsInf(p.Base, 1) {
		p.Base = p.low
		if strings.Trim(p.Text, "gjpqyQ") == "" {
			p.Base = p.low + 0.15*p.Size
		}
		if strings.Trim(p.Text, "-–—·•°'’‘“”\"*") == "" { // it floats above the line
			p.Base = (p.low+p.high)/2 - 0.3*p.Size
		}
	}
	p.Bold = 2*p.boldOnes > p.Letters
	if p.backward {
		p.Text = ordered(p.parts)
	}
	p.parts = nil
}
