package search

import (
	"cmp"
	"hash/fnv"
	"math/bits"
	"slices"

	"aseanarchive/generator/internal/archive"
)

// spread is how many numbers there are for each document, at the least. The
// more there are, the seldomer two documents want the same one, and the longer
// are the distances that postings store.
const spread = 3

// numbered puts documents in the order of their numbers, and returns these.
// The number is a hash of the ID; of documents that want the same number the
// later ones move up, which is the only way in which one document touches the
// number of another, until the archive has grown to twice its size.
func numbered(documents []*archive.Entry) ([]*archive.Entry, []int) {
	size := bits.Len(uint(max(spread*len(documents)-1, 0))) // numbers have so many bits
	type hashed struct {
		hash     uint64
		document *archive.Entry
	}
	list := make([]hashed, len(documents))
	for i, d := range documents {
		list[i] = hashed{hash(d.ID), d}
	}
	// By hash, because that is the order of the numbers; by ID for determinism.
	slices.SortFunc(list, func(a, b hashed) int {
		if a.hash != b.hash {
			return cmp.Compare(a.hash, b.hash)
		}
		return cmp.Compare(a.document.ID, b.document.ID)
	})
	ordered, numbers := make([]*archive.Entry, len(list)), make([]int, len(list))
	last := -1
	for i, d := range list {
		last = max(last+1, int(d.hash>>(64-size)))
		ordered[i], numbers[i] = d.document, last
	}
	return ordered, numbers
}

// hash spreads the bits of FNV-1a, whose upper ones differ little between
// short texts that are alike.
func hash(s string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(s))
	x := h.Sum64()
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	x ^= x >> 32
	return x
}
