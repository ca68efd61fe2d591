package documentpage

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

func TestWordsOfAnEvidenceAreFound(t *testing.T) {
	source := &archive.Source{Text: "USAID and the US met.\nThe ARF’s US role:\nthe Plan\nof Action, and analysts\n"}
	source.Index()
	for _, test := range []struct {
		name, quote string
		line        int
		from        int // -1 for nowhere
	}{
		{"as a word, not inside another", "US", 1, 14},
		{"on its own line", "US", 2, 34},
		{"over a line end", "Plan\nof Action", 3, 47},
		{"inside a word, where it stands nowhere else", "nalysts", 4, 68},
		{"on another line", "USAID", 2, -1},
		{"nowhere", "Russia", 1, -1},
		{"nothing", "", 1, -1},
		{"beyond the seed", "US", 9, -1},
		{"before the seed", "US", 0, -1},
	} {
		t.Run(test.name, func(t *testing.T) {
			from, to, ok := locate(source, archive.Evidence{Line: test.line, Quote: test.quote})
			if ok != (test.from >= 0) || ok && (from != test.from || source.Text[from:to] != test.quote) {
				t.Errorf("found from %d to %d: %v, want from %d", from, to, ok, test.from)
			}
		})
	}
}
