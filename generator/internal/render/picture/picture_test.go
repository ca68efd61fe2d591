package picture

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

var whole = Card{
	Title: "ASEAN’s external relations",
	Text: "An archive of the documents in which ASEAN and its partners record " +
		"what they agreed, said and did together.",
	Bars: []float64{0.05, 0.5, 1, 0},
}

// picture draws a card that must be drawn.
func picture(t *testing.T, c Card) image.Image {
	t.Helper()
	content, ok, err := Draw(c)
	if err != nil || !ok {
		t.Fatalf("the card is not drawn: %v, %v", ok, err)
	}
	drawn, err := png.Decode(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return drawn
}

// inked counts the pixels of an area that are not paper.
func inked(drawn image.Image, area image.Rectangle) int {
	n := 0
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			if color.RGBAModel.Convert(drawn.At(x, y)) != paper {
				n++
			}
		}
	}
	return n
}

func TestCardIsSizedAndAlwaysTheSame(t *testing.T) {
	if size := picture(t, whole).Bounds().Size(); size != image.Pt(1200, 630) {
		t.Errorf("the card measures %v", size)
	}
	first, _, _ := Draw(whole)
	second, _, _ := Draw(whole)
	if !bytes.Equal(first, second) {
		t.Error("the same card has other bytes when it is drawn again")
	}
}

func TestNothingReachesIntoTheMargins(t *testing.T) {
	long := strings.Repeat("Cooperation and partnership ", 30)
	for name, c := range map[string]Card{
		"whole": whole, "a short title": {Title: "ASEAN"}, "a long title": {Title: long, Text: long, Bars: whole.Bars},
		"a long text": {Title: "ASEAN", Text: long, Bars: make([]float64, 60)}, "one word": {Title: "ASEAN",
			Text: strings.Repeat("x", 20)},
	} {
		drawn := picture(t, c)
		const edge = margin - 10 // letters may hang over a little
		for _, area := range []image.Rectangle{
			image.Rect(0, 0, edge, Height), image.Rect(Width-edge, 0, Width, Height), image.Rect(0, 0, Width,
				edge), image.Rect(0, Height-edge+10, Width, Height),
		} {
			if n := inked(drawn, area); n > 0 {
				t.Errorf("%s: %d pixels of the margin %v are not empty", name, n, area)
			}
		}
	}
}

func TestBarsStandOnOneLine(t *testing.T) {
	drawn := picture(t, whole)
	foot := Height - margin
	for i, want := range []int{4, barsHeight / 2, barsHeight, 3} {
		column := margin + i*(widestBar+barGap) + widestBar/2
		if got := inked(drawn, image.Rect(column, foot-barsHeight-20, column+1, foot)); got != want {
			t.Errorf("bar %d is %d pixels high, want %d", i, got, want)
		}
	}
}

func TestLettersThatTheFontHasNot(t *testing.T) {
	for title, want := range map[string]bool{"Quan hệ đối ngoại – Türkiye, Jenča": true, "東南アジア": false, "": false} {
		if _, ok, err := Draw(Card{Title: title}); ok != want || err != nil {
			t.Errorf("%q is drawn: %v, %v", title, ok, err)
		}
	}
	c := whole
	c.Text = "東南アジア"
	if n := inked(picture(t, c), image.Rect(margin, 230, Width-margin, 420)); n > 0 {
		t.Error("a text that cannot be written leaves marks")
	}
}

func BenchmarkDraw(b *testing.B) {
	for b.Loop() {
		if _, _, err := Draw(whole); err != nil {
			b.Fatal(err)
		}
	}
}
