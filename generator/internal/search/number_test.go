package search

import (
	"fmt"
	"slices"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// named are documents with IDs and nothing else.
func named(n int) []*archive.Entry {
	var documents []*archive.Entry
	for i := range n {
		documents = append(documents, &archive.Entry{Document: &archive.Document{ID: fmt.Sprintf("%03d_release", i)}})
	}
	return documents
}

// numbersOf are the numbers of documents by ID.
func numbersOf(documents []*archive.Entry) map[string]int {
	ordered, numbers := numbered(documents)
	byID := map[string]int{}
	for i, d := range ordered {
		byID[d.ID] = numbers[i]
	}
	return byID
}

// movedBy are the documents that get another number with one more, in the
// order of their numbers.
func movedBy(documents []*archive.Entry, one *archive.Entry) []string {
	before, after := numbersOf(documents), numbersOf(append(slices.Clone(documents), one))
	var moved []string
	for id, number := range before {
		if after[id] != number {
			moved = append(moved, id)
		}
	}
	slices.SortFunc(moved, func(a, b string) int { return before[a] - before[b] }) // maps have no order
	return moved
}

func TestNumbersAreUniqueAndSorted(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 1000} {
		documents := named(n)
		ordered, numbers := numbered(documents)
		if len(ordered) != n || len(numbers) != n {
			t.Fatalf("%d documents get %d numbers", n, len(numbers))
		}
		for i := 1; i < n; i++ {
			if numbers[i] <= numbers[i-1] {
				t.Errorf("of %d documents, the number %d comes after %d", n, numbers[i], numbers[i-1])
			}
		}
		slices.Reverse(documents)
		again, same := numbered(documents)
		if !slices.Equal(ordered, again) || !slices.Equal(numbers, same) {
			t.Errorf("the numbers of %d documents hang on their order", n)
		}
	}
}

// TestOneMoreDocumentMovesOnlyItsNumber stays between two doublings, at which
// all numbers change.
func TestOneMoreDocumentMovesOnlyItsNumber(t *testing.T) {
	documents := named(400)
	before := numbersOf(documents)
	taken := map[int]bool{}
	for _, number := range before {
		taken[number] = true
	}
	all := 0
	const tries = 300
	for i := range tries {
		one := &archive.Entry{Document: &archive.Document{ID: fmt.Sprint("one-more-", i)}}
		after := numbersOf(append(slices.Clone(documents), one))
		moved := movedBy(documents, one)
		all += len(moved)
		// What moves are documents that stand shoulder to shoulder, from the new
		// one's number on, each by one.
		first := after[one.ID]
		for k, id := range moved {
			if before[id] != first+k || after[id] != first+k+1 {
				t.Errorf("%s takes the number %d, and %s moves from %d to %d", one.ID, first, id, before[id], after[id])
			}
		}
		if taken[first+len(moved)] {
			t.Errorf(
				"%s takes the number %d, and of the documents that it moves the last takes one that was taken",
				one.ID,
				first,
			)
		}
	}
	if all == 0 || all > tries/2 {
		t.Errorf(
			"%d additions have moved %d documents: none shows nothing, and more than one in two is too many",
			tries,
			all,
		)
	}
}
