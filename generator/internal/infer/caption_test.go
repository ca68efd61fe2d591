package infer

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/text/furniture"
)

// Captions are set aside when all facts are read: what they tell stays known.
func TestCaptionsTellFactsAndAreSetAside(t *testing.T) {
	t.Parallel()
	const (
		title = "Harbours of the Isles Open to All Ships"
		lead  = "The harbours of the isles are open to all ships, the masters of two regions said on Friday night."
		dated = "OSLO, 5 May 2016 – " + lead
	)
	known := lists(t)
	for _, test := range []struct {
		name string
		line string
		want bool
	}{
		{"a credit", "Ships of Norway in the harbour of Jakarta (Photo: Agency)", true},
		{"a numbered picture", title + " - picture 1Ships of Norway", true},
		{"a number behind the title", title + ", 1", false},
		{"the title with more words", title + " of Norway", false},
		{"an agency that ends the text", "Ships of Norway called at Jakarta on Friday. (Agency)", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			d, _ := document(t, known, "x.txt", title+"\n\n"+dated+"\n\n"+test.line+"\n\n"+lead)
			aside := false
			for _, w := range d.Withheld {
				aside = aside || w.Kind == furniture.Caption && w.Text == test.line
			}
			if aside != test.want {
				t.Errorf("%q: set aside %t", test.line, aside)
			}
			named := false
			for i := range d.Partners {
				named = named || d.Partners[i].ID == "norway"
			}
			if strings.Contains(test.line, "Norway") && !named {
				t.Errorf("%q: its facts are lost", test.line)
			}
		})
	}
	d, _ := document(t, known, "x.txt", "Ships of Norway in the old harbour of Jakarta on Friday. (Photo: Agency)")
	if len(d.Withheld) > 0 {
		t.Errorf("what leads the text was set aside: %v", d.Withheld)
	}
}
