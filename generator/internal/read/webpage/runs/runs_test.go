package runs

import (
	"testing"

	"aseanarchive/generator/internal/read/record"
)

func TestText(t *testing.T) {
	type piece struct {
		words string
		style Style
	}
	for _, test := range []struct {
		name   string
		pieces []piece
		want   string
		runs   int
	}{
		{"nothing", nil, "", 0},
		{"pieces of one style", []piece{{"They ", Plain}, {"met", Plain}, {".", Plain}}, "They met.", 1},
		{"a link right behind an address",
			[]piece{{"See https://a.example/", Plain}, {"[.](https://b.example/)", Plain}},
			"See <https://a.example/>[.](https://b.example/)", 1},
		{"a link behind a space", []piece{{"https://a.example/ ", Plain}, {"[.](https://b.example/)", Plain}},
			"https://a.example/ [.](https://b.example/)", 1},
		{"words struck through", []piece{{"on ", Plain}, {"1", Struck}, {" May", Struck}, {" 2 May", Plain}},
			"on ~~1 May~~ 2 May", 3},
		{"marks that would not be read as such", []piece{{"on", Plain}, {".", Struck}, {"May", Plain}}, "on.May", 3},
	} {
		var text Text
		for _, p := range test.pieces {
			text.Add(record.Inline(p.words), p.words, p.style)
		}
		var copied Text
		copied.Append(text)
		if got := copied.Inline(); string(got) != test.want || len(copied) != test.runs {
			t.Errorf("%s: got %q in %d runs, want %q in %d", test.name, got, len(copied), test.want, test.runs)
		}
	}
}
