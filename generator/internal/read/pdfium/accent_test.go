package pdfium

import "testing"

func TestMarksOnLetters(t *testing.T) {
	t.Parallel()
	at := func(text string, left, right, bottom, top float64) Glyph {
		return Glyph{Text: text, Left: left, Right: right, Bottom: bottom, Top: top, Size: 10}
	}
	space := Glyph{Text: " ", Left: 14, Right: 14}
	for _, test := range []struct {
		name   string
		glyphs []Glyph
		want   string
	}{
		{"over its letter", []Glyph{at("t", 0, 3, 0, 6), at("´", 4, 6, 5, 7), at("a", 3, 7, 0, 5)}, "tá"},
		{"over a letter without its dot", []Glyph{at("´", 4, 6, 5, 7), at("ı", 4, 6, 0, 5)}, "í"},
		{"with a space that nobody printed", []Glyph{at("˘", 14, 17, 6, 7), space, at("g", 13, 18, -2, 5)}, "ğ"},
		{"below it", []Glyph{at("¸", 4, 6, -2, 0), at("c", 3, 7, 0, 5)}, "ç"},
		{"beside it", []Glyph{at("´", 0, 2, 5, 7), at("a", 3, 7, 0, 5)}, "´a"},
		{"over a figure", []Glyph{at("^", 3, 7, 3, 6), at("2", 3, 7, 0, 6)}, "^2"},
		{"alone", []Glyph{at("´", 0, 2, 5, 7)}, "´"},
	} {
		got := ""
		for _, g := range withMarks(test.glyphs) {
			got += g.Text
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
