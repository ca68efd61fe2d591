package pdfium

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// shown are the words of a page whose text is set by an operator, in Helvetica of 10 points,
// with a mark where a space is seen that the file does not have.
func shown(t *testing.T, operator string) string {
	t.Helper()
	content := "BT /F1 10 Tf 72 700 Td " + operator + " ET"
	file := "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" +
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R " +
		"/MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>\nendobj\n4 0 obj\n" +
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n5 0 obj\n" +
		fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream\nendobj\n", len(content), content) +
		"trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF\n"
	engine, err := Load(cache)
	if err != nil {
		t.Fatal(err)
	}
	f, err := engine.Open(context.Background(), []byte(file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s, err := f.Sheet(0)
	if err != nil {
		t.Fatal(err)
	}
	var words strings.Builder
	for _, g := range s.Glyphs {
		if g.Spaced {
			words.WriteByte('_')
		}
		words.WriteString(strings.TrimRight(g.Text, "\r\n"))
	}
	return words.String()
}

func TestNarrowSpaces(t *testing.T) {
	for _, test := range []struct{ name, operator, want string }{
		{"none", "(wewill) Tj", "wewill"},
		{"a narrow space", "[(we) -120 (will)] TJ", "we_will"},
		{"a gap as between letters", "[(we) -50 (will)] TJ", "wewill"},
		{"spaced letters", "1.2 Tc (wewill) Tj", "wewill"},
	} {
		if got := shown(t, test.operator); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// A page with few words may be taken for one whose letters run down it.
func TestBreaksWithinALine(t *testing.T) {
	glyph := func(text string, left, bottom float64) Glyph {
		g := Glyph{Text: text, Left: left, Right: left + 5, Bottom: bottom, Top: bottom + 7, Size: 10}
		if text == "\r" || text == "\n" {
			g.Size, g.Right = 0, left
		}
		return g
	}
	raised := func(g Glyph) Glyph { g.Size = 8; return g }
	low := func(g Glyph) Glyph { g.Top = g.Bottom + 6; return g }
	for _, test := range []struct {
		name   string
		glyphs []Glyph
		want   string
	}{
		{"letters of one word", []Glyph{glyph("p", 72, 700), glyph("\r", 78, 700), glyph("\n", 78, 700),
			glyph("o", 78, 700)}, "po"},
		{"a comma behind raised letters", []Glyph{raised(glyph("h", 72, 707)), glyph("\r", 78, 700),
			low(glyph(",", 78, 698))}, "h,"},
		{"a comma that stands off", []Glyph{raised(glyph("h", 72, 707)), glyph("\r", 78, 700),
			low(glyph(",", 81, 698))}, "h\r,"},
		{"a word behind raised letters", []Glyph{raised(glyph("h", 72, 707)), glyph("\r", 78, 700),
			low(glyph("c", 78, 698))}, "h\rc"},
		{"words that stand far apart", []Glyph{glyph("p", 72, 700), glyph("\r", 78, 700), glyph("o", 92, 700)}, "p\ro"},
		{"two lines", []Glyph{glyph("p", 72, 700), glyph("\r", 78, 700), glyph("o", 78, 688)}, "p\ro"},
		{"the next line of a column", []Glyph{glyph("p", 172, 700), glyph("\n", 178, 700),
			glyph("o", 72, 700)}, "p\no"},
		{"a break at the end", []Glyph{glyph("p", 72, 700), glyph("\n", 78, 700)}, "p\n"},
	} {
		kept, places := withoutBreaks(test.glyphs, make([]int, len(test.glyphs)))
		var words strings.Builder
		for _, g := range kept {
			words.WriteString(g.Text)
		}
		if words.String() != test.want || len(places) != len(kept) {
			t.Errorf("%s: %q with %d places, want %q", test.name, words.String(), len(places), test.want)
		}
	}
}
