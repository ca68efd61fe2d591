package pdfium

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// TeX prints a letter with a mark as two characters, the mark first and over the place of
// the letter.

// marks are characters that print what a combining character puts on a letter.
var marks = map[string]string{"´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "^": "\u0302", "¨": "\u0308", "˜": "\u0303",
	"¯": "\u0304", "˘": "\u0306", "˙": "\u0307", "˚": "\u030a", "ˇ": "\u030c", "¸": "\u0327", "˝": "\u030b",
	"˛": "\u0328"}

// dotless are letters that lose their dot below a mark.
var dotless = strings.NewReplacer("ı", "i", "ȷ", "j")

// withMarks puts marks on the letters that stand at their places. A space that PDFium
// adds between the two, because they stand on different heights, is none.
func withMarks(glyphs []Glyph) []Glyph {
	kept := glyphs[:0]
	for i := 0; i < len(glyphs); i++ {
		mark, isOne := marks[glyphs[i].Text]
		letter := i + 1
		for letter < len(glyphs) && glyphs[letter].Size == 0 && strings.TrimSpace(glyphs[letter].Text) == "" {
			letter++
		}
		if !isOne || letter == len(glyphs) || !glyphs[i].isOver(&glyphs[letter]) {
			kept = append(kept, glyphs[i])
			continue
		}
		g := glyphs[letter]
		g.Spaced = glyphs[i].Spaced
		g.Text = norm.NFC.String(dotless.Replace(g.Text) + mark)
		kept = append(kept, g)
		i = letter
	}
	return kept
}

// isOver reports a mark whose middle is that of a letter, in type of its size.
func (g *Glyph) isOver(letter *Glyph) bool {
	const near, alike = 0.2, 0.2 // parts of the size
	first, size := utf8.DecodeRuneInString(letter.Text)
	if size == 0 || size != len(letter.Text) || !unicode.IsLetter(first) || g.Angle != 0 || letter.Angle != 0 {
		return false
	}
	apart := math.Abs((g.Left+g.Right)/2 - (letter.Left+letter.Right)/2)
	return apart < near*letter.Size && math.Abs(g.Size-letter.Size) < alike*letter.Size &&
		math.Abs(g.Bottom-letter.Top) < letter.Size
}
