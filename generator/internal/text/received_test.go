package text

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

// A file that marks no heading tells them by their look alone, as bare text does; one that
// marks some has no others, and what a person wrote in Markdown has those that he marked.
func TestHeadingsOfReceivedFiles(t *testing.T) {
	const points = "Trade and Ports\n\n- to meet\n- to talk\n"
	for _, test := range []struct {
		name, in string
		received bool
		want     int
	}{
		{"none is marked", points, true, 1},
		{"one is marked", "# Ports\n\n" + points, true, 1},
		{"written by hand", points, false, 0},
	} {
		source := &archive.Source{ID: "x", Path: "x.md", File: "seeds/x.md", Markdown: true, Text: test.in}
		if test.received {
			source.Received = &archive.Received{}
		}
		source.Index()
		got := 0
		for _, b := range Parse(source, archive.Given{}).Blocks {
			if b.Kind == Heading {
				got++
			}
		}
		if got != test.want {
			t.Errorf("%s: %d headings, want %d", test.name, got, test.want)
		}
	}
}
