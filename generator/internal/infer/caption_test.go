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

// The day on which a page was put up is read, and set aside; the day of the text stays.
func TestDaysOfPagesAreReadAndSetAside(t *testing.T) {
	t.Parallel()
	const (
		title = "Harbours of the Isles Open to All Ships"
		lead  = "The harbours of the isles are open to all ships, the masters of two regions said in the old hall."
	)
	known := lists(t)
	for _, test := range []struct {
		name string
		line string
		want string
	}{
		{"a label", "Published: 17:14, 22 November 2021", "2021-11-22 aside"},
		{"an hour", "22 November 2021 09:50", "2021-11-22 aside"},
		{"a day alone", "22 November 2021", "2021-11-22"},
		{"a place and a day", "Oslo, 22 November 2021", "2021-11-22"},
	} {
		d, _ := document(t, known, "x.txt", title+"\n\n"+test.line+"\n\n"+lead)
		got := d.Date.Value
		for _, w := range d.Withheld {
			if w.Text == test.line {
				got += " aside"
			}
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}
