package sample

import (
	"strings"
	"testing"
)

func TestDocumentsAreTheSameEachTime(t *testing.T) {
	one, other := New(Collection{Seed: 7}), New(Collection{Seed: 7})
	for number := range 20 {
		_, text := one.Document(19 - number)
		if _, again := other.Document(19 - number); again != text {
			t.Fatalf("document %d is not the same twice", 19-number)
		}
	}
	if _, text := New(
		Collection{Seed: 8},
	).Document(3); text == func() string { _, text := one.Document(3); return text }() {
		t.Error("another seed gives the same document")
	}
}

// TestWordsFollowZipf: the measurements of the index mean nothing for texts in
// which all words are about as common.
func TestWordsFollowZipf(t *testing.T) {
	w := New(Collection{})
	counts := map[string]int{}
	total := 0
	for number := range 300 {
		_, text := w.Document(number)
		for _, word := range strings.Fields(strings.ToLower(text)) {
			counts[strings.Trim(word, ".,–#’")]++
			total++
		}
	}
	if mean := total / 300; mean < 550 || mean > 700 {
		t.Errorf("a document has %d words, want about 600", mean)
	}
	for _, ranks := range [][2]int{{1, 10}, {10, 100}, {100, 1000}} {
		common, rare := counts[w.Words[ranks[0]-1]], counts[w.Words[ranks[1]-1]]
		if rare == 0 || common/rare < 6 || common/rare > 16 {
			t.Errorf(
				"the word of rank %d comes %d times, that of rank %d %d times; the first should come about ten "+
					"times as often",
				ranks[0],
				common,
				ranks[1],
				rare,
			)
		}
	}
	if len(counts) < 12_000 {
		t.Errorf("300 documents have only %d different words", len(counts))
	}
}
