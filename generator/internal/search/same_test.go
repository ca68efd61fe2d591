package search

import (
	"strconv"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestTextsThatAreTheSameStandInTheMeta: the client shows each text once, by the oldest
// of its documents, and knows of no others.
func TestTextsThatAreTheSameStandInTheMeta(t *testing.T) {
	var documents []sampled
	for i, text := range []uint64{7, 8, 7, 9, 8, 7} {
		d := document(t, string(rune('a'+i)), "A title\n\nAnd a text.\n")
		d.Fingerprint = &archive.Fingerprint{Text: text}
		documents = append(documents, d)
	}
	documents = append(documents, document(t, "wordless", "A scan\n"), document(t, "wordless-too", "A scan\n"))
	x := New(&archive.Archive{Documents: documentsOf(documents)}, nil, nil)
	name := map[string]string{}
	for _, d := range documents {
		name[strconv.Itoa(x.Number(d.Entry))] = d.ID
	}
	var groups []string
	for _, group := range strings.Split(sameTexts(x.archive, x.Number), "|") {
		var ids []string
		for _, number := range strings.Fields(group) {
			ids = append(ids, name[number])
		}
		groups = append(groups, strings.Join(ids, " "))
	}
	if got, want := strings.Join(groups, "|"), "a c f|b e"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
