package caption

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/text/furniture"
)

// TestWordsBelowPictures asserts which lines of a text are set aside as the words
// below a picture, and which only look like them.
func TestWordsBelowPictures(t *testing.T) {
	const title = "Harbours of the Isles Open to All Ships"
	const credited = "Ships of Norway in the harbour of Jakarta (Photo: Agency)"
	const said = "The officials took stock of the work of the past months and agreed on the next steps, " +
		"as they do whenever they meet at one of the harbours of the isles."
	lists := infertest.Lists(t)
	for _, test := range []struct {
		name, in, line string
		want           bool
	}{
		{"a credit", title + "\n\n" + said + "\n\n" + credited + "\n\n" + said, credited, true},
		{"a credit below a dated head", title + "\n\n5 May 2016\n\n" + said + "\n\n" + credited + "\n\n" + said,
			credited, true},
		{"a credit in a heading", title + "\n\n" + said + "\n\n### " + credited + "\n\n" + said, credited, true},
		{"a credit in a point", title + "\n\n" + said + "\n\n- " + credited + "\n\n" + said, credited, false},
		{"a credit and no text", title + "\n\n" + credited, credited, false},
		{"a credit above the text", title + "\n\n" + credited + "\n\n" + said, credited, true},
		{"no credit", title + "\n\n" + said + "\n\nShips of Norway in the harbour", "Ships of Norway in the harbour",
			false},
		{"a day and place with a credit", title + "\n\nOslo, 5 May 2016 (Photo: Agency)\n\n" + said,
			"Oslo, 5 May 2016 (Photo: Agency)", false},
		{"a credit above the sentence that says when it was adopted", title + "\n\n" + said + "\n\n" + credited +
			"\n\n" + said + "\n\nDone at Oslo on 5 May 2016.", credited, true},
		{"the sentence that says when it was adopted", title + "\n\n" + said + "\n\n" + said +
			"\n\nDone at Oslo on 5 May 2016. (Photo: Agency)", "Done at Oslo on 5 May 2016. (Photo: Agency)", false},
		{"a picture’s number", title + "\n\n" + said + "\n\n" + title + " - picture 1Two ships",
			title + " - picture 1Two ships", true},
		{"a picture’s number behind a space", title + "\n\n" + said + "\n\n" + title + " picture 1",
			title + " picture 1", true},
		{"a word of eight letters", title + "\n\n" + said + "\n\n" + title + " - pictures 1",
			title + " - pictures 1", true},
		{"a word of nine letters", title + "\n\n" + said + "\n\n" + title + " - paintings 1",
			title + " - paintings 1", false},
		{"a number and no word", title + "\n\n" + said + "\n\n" + title + " - 1", title + " - 1", false},
		{"a word and no number", title + "\n\n" + said + "\n\n" + title + " - picture of ships",
			title + " - picture of ships", false},
		{"a word alone", title + "\n\n" + said + "\n\n" + title + " - picture ", title + " - picture", false},
		{"a picture’s number and another title", title + "\n\n" + said + "\n\nThe Old Ships - picture 1Two ships",
			"The Old Ships - picture 1Two ships", false},
		{"a picture’s number where there is no title", said + "\n\npicture 1Two ships", "picture 1Two ships", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists)
			h.ReadTitle("")
			SetAside(h)
			found := false
			for i := range h.Body.Blocks {
				b := &h.Body.Blocks[i]
				if b.String != test.line {
					continue
				}
				found = true
				if got := b.Furniture == furniture.Caption; got != test.want {
					t.Errorf("%q: set aside %t", b.String, got)
				}
			}
			if !found {
				t.Errorf("no block is %q", test.line)
			}
		})
	}
}
