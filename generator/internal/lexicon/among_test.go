package lexicon

import (
	"testing"

	"aseanarchive/generator/internal/text"
)

func TestOpensAmongKnownWords(t *testing.T) {
	list := made("speech\nopening speech")
	const words = "An opening speech, a speech"
	known := text.AppendWords(nil, words, nil)
	for skipped, want := range []string{"", "opening speech", "speech", "", "speech", ""} {
		m, ok := list.OpensAmong(known[skipped:], words)
		if got := words[m.Start:m.End]; got != want || ok != (want != "") {
			t.Errorf("behind %d words: %q, want %q", skipped, got, want)
		}
	}
}
