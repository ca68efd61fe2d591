package row

import (
	"testing"

	"aseanarchive/generator/internal/read/pdfium"
)

// A letter that hangs below the line in some types does not put its word on the next one.
func TestLineOfWords(t *testing.T) {
	t.Parallel()
	glyphs := func(words string, low map[rune]float64) []pdfium.Glyph {
		var list []pdfium.Glyph
		for i, r := range words {
			bottom := 100 + low[r]
			list = append(list, pdfium.Glyph{Text: string(r), Left: 6 * float64(i), Right: 6*float64(i) + 5,
				Bottom: bottom, Top: 108, Size: 10})
		}
		return list
	}
	for words, low := range map[string]map[rune]float64{
		"Japan":   {'J': -3, 'p': -2},
		"(JICA),": {'J': -3, '(': -2, ')': -2, ',': -2},
		"Jakarta": {},
	} {
		list := Words(glyphs(words, low), false)
		if len(list) != 1 || list[0].Base != 100 {
			t.Errorf("%s stands on %v, want 100", words, list[0].Base)
		}
	}
}
