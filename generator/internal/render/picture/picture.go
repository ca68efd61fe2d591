// Package picture draws the picture that other sites show beside a link to this
// one: the title, a rule, a few words, and the years as bars.
//
// The rules for its users:
//
//   - Draw gives the same bytes for the same Card on every machine: the letters
//     are those of a font in a Go module, and nothing is asked of the system.
//   - A title with a letter that the font has not gives no picture and ok false:
//     a row of boxes would be worse than none.
//   - The colours are those of static/style.css in its light look.
package picture

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"

	"github.com/go-fonts/stix/stix2textregular"
	"github.com/go-fonts/stix/stix2textsemibold"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// The size of a card, as most sites ask for it.
const (
	Width  = 1200
	Height = 630
)

// Card is what is drawn.
type Card struct {
	Title string
	Text  string
	Bars  []float64 // heights from 0 to 1, left to right
}

// What is where, in pixels.
const (
	margin     = 90
	ruleWidth  = 120
	ruleHeight = 6
	barsHeight = 90
	barGap     = 6
	widestBar  = 46
)

var (
	paper  = color.RGBA{0xfb, 0xf9, 0xf4, 0xff}
	ink    = color.RGBA{0x22, 0x26, 0x2b, 0xff}
	quiet  = color.RGBA{0x5a, 0x62, 0x6b, 0xff}
	accent = color.RGBA{0x1a, 0x50, 0x69, 0xff}
	faint  = color.RGBA{0xdd, 0xd6, 0xc8, 0xff}
)

// shades are the steps from paper to the colour of letters, for their edges.
// With few colours the picture is small, and quickly written.
const shades = 64

// Where colours begin in the palette.
const (
	atPaper = iota
	atAccent
	atFaint
	atInk
	atQuiet = atInk + shades
)

func palette() color.Palette {
	colours := color.Palette{paper, accent, faint}
	for _, full := range []color.RGBA{ink, quiet} {
		for i := range shades {
			mix := func(from, to uint8) uint8 { return uint8((int(from)*(shades-1-i) + int(to)*i) / (shades - 1)) }
			red, green, blue := mix(paper.R, full.R), mix(paper.G, full.G), mix(paper.B, full.B)
			colours = append(colours, color.RGBA{red, green, blue, 0xff})
		}
	}
	return colours
}

// titleSizes are tried one after the other, until the title stands in as many
// lines as go with it.
var titleSizes = []struct {
	size  float64
	lines int
}{{88, 1}, {80, 1}, {72, 1}, {80, 2}, {68, 2}, {56, 3}}

const textSize = 34

// Draw draws a card as PNG. ok is false when the font cannot write its title.
func Draw(c Card) (content []byte, ok bool, err error) {
	bold, err := opentype.Parse(stix2textsemibold.TTF)
	if err != nil {
		return nil, false, fmt.Errorf("the font of the card's title: %w", err)
	}
	regular, err := opentype.Parse(stix2textregular.TTF)
	if err != nil {
		return nil, false, fmt.Errorf("the font of the card's text: %w", err)
	}
	if c.Title == "" || !writes(bold, c.Title) {
		return nil, false, nil
	}
	s := sheet{image.NewPaletted(image.Rect(0, 0, Width, Height), palette())}
	y, err := s.title(bold, c.Title)
	if err != nil {
		return nil, false, err
	}
	s.fill(image.Rect(margin, y, margin+ruleWidth, y+ruleHeight), atAccent)
	bottom := s.bars(c.Bars)
	if writes(regular, c.Text) {
		if err := s.text(regular, c.Text, y+ruleHeight, bottom); err != nil {
			return nil, false, err
		}
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&out, s.Paletted); err != nil {
		return nil, false, err
	}
	return out.Bytes(), true, nil
}

// writes reports whether a font has all letters of a text.
func writes(f *opentype.Font, text string) bool {
	for _, letter := range text {
		index, err := f.GlyphIndex(nil, letter)
		if missing := err != nil || index == 0; missing && letter != ' ' {
			return false
		}
	}
	return true
}

// sheet is a card while it is drawn. Where nothing is, it is paper.
type sheet struct{ *image.Paletted }

func (s sheet) fill(area image.Rectangle, colour uint8) {
	for y := area.Min.Y; y < area.Max.Y; y++ {
		row := s.Pix[s.PixOffset(area.Min.X, y):s.PixOffset(area.Max.X, y)]
		for x := range row {
			row[x] = colour
		}
	}
}

// title writes the title as large as it can be, and returns where the rule
// below it begins.
func (s sheet) title(f *opentype.Font, title string) (int, error) {
	var face font.Face
	var lines []string
	var size float64
	for _, try := range titleSizes {
		var err error
		if face, err = faceOf(f, try.size); err != nil {
			return 0, err
		}
		lines, size = parted(face, title), try.size
		if len(lines) <= try.lines {
			break
		}
	}
	lines = shortened(face, lines, titleSizes[len(titleSizes)-1].lines)
	baseline := s.lines(face, atInk, lines, margin-int(size/5), int(size*1.12))
	return baseline + int(size*0.45), nil
}

// text writes the words between two heights, as many as there is room for.
func (s sheet) text(f *opentype.Font, text string, top, bottom int) error {
	face, err := faceOf(f, textSize)
	if err != nil {
		return err
	}
	const leading = textSize * 14 / 10
	top += textSize
	room := (bottom - textSize - top) / leading
	if room < 1 {
		return nil
	}
	s.lines(face, atQuiet, shortened(face, parted(face, text), room), top, leading)
	return nil
}

// bars draws the years along the lower edge, and returns where they begin.
func (s sheet) bars(heights []float64) int {
	foot := Height - margin
	if len(heights) == 0 {
		return foot
	}
	s.fill(image.Rect(margin, foot, Width-margin, foot+2), atFaint)
	pitch := min((Width-2*margin+barGap)/len(heights), widestBar+barGap)
	for i, height := range heights {
		left := margin + i*pitch
		s.fill(image.Rect(left, foot-max(3, int(height*barsHeight)), left+max(1, pitch-barGap), foot), atAccent)
	}
	return foot - barsHeight
}

// lines writes lines one below the other in the shades of a colour, and returns
// the last one's baseline.
func (s sheet) lines(face font.Face, colour uint8, lines []string, top, leading int) int {
	baseline := top
	for _, line := range lines {
		baseline += leading
		dot, before := fixed.P(margin, baseline), rune(-1)
		for _, letter := range line {
			if before >= 0 {
				dot.X += face.Kern(before, letter)
			}
			area, mask, at, advance, _ := face.Glyph(dot, letter)
			s.letter(area.Intersect(s.Bounds()), mask, at.Sub(area.Min), colour)
			dot.X, before = dot.X+advance, letter
		}
	}
	return baseline
}

// letter lays the mask of a letter over an area. Where two letters meet, the
// darker one is seen.
func (s sheet) letter(area image.Rectangle, mask image.Image, shift image.Point, colour uint8) {
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			_, _, _, covered := mask.At(x+shift.X, y+shift.Y).RGBA()
			if shade := uint8(covered * (shades - 1) / 0xffff); shade > 0 {
				pixel := &s.Pix[s.PixOffset(x, y)]
				*pixel = max(*pixel, colour+shade)
			}
		}
	}
}

func faceOf(f *opentype.Font, size float64) (font.Face, error) {
	return opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
}

// parted breaks a text between words, as wide as the card allows.
func parted(face font.Face, text string) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		longer := strings.TrimSpace(line + " " + word)
		if line != "" && !fits(face, longer) {
			lines, longer = append(lines, line), word
		}
		line = longer
	}
	return append(lines, line)
}

// shortened are at most n lines, of which the last tells that more followed.
func shortened(face font.Face, lines []string, n int) []string {
	if len(lines) <= n {
		return lines
	}
	lines = lines[:n:n]
	last := lines[n-1]
	for !fits(face, last+"…") && strings.Contains(last, " ") {
		last = last[:strings.LastIndexByte(last, ' ')]
	}
	lines[n-1] = strings.TrimRight(last, " ,;:") + "…"
	return lines
}

func fits(face font.Face, line string) bool {
	return font.MeasureString(face, line) <= fixed.I(Width-2*margin)
}
