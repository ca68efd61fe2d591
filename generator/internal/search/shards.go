package search

import (
	"encoding/binary"
	"sort"
	"strings"
)

// parting is a way of parting terms into files. Where a file begins hangs on
// the keys and on how much lies beneath the bits that they begin with, never on
// the files before it: so what grows may part its own file, and all others stay as
// they are.
type parting struct {
	limit int // bytes of a file, unless a single key needs more
	key   func(*term) string
	size  func(*term) int
}

// A query loads a file of postings for each of its words, and most of it for
// nothing; the smaller they are, the longer is the list of all of them that
// every query loads.
var (
	byStem = parting{
		12 << 10,
		func(t *term) string { return t.stem },
		func(t *term) int { return len(t.form) + 4 + len(t.postings) },
	}
	// Those of one file of postings, which stand in the order of stem and form.
	byPositions = parting{
		12 << 10,
		func(t *term) string { return t.stem + "\x00" + t.form },
		func(t *term) int { return len(t.positions) },
	}
	byForm = parting{
		24 << 10,
		func(t *term) string { return t.form },
		func(t *term) int { return len(t.form) + 2 },
	}
)

// split parts terms, which are in the order of their keys.
func (p parting) split(terms []term) [][]term { return p.splitAt(terms, 0) }

// splitAt parts terms whose keys are alike in so many bits.
func (p parting) splitAt(terms []term, bits int) [][]term {
	if len(terms) == 0 {
		return nil
	}
	size := 0
	for i := range terms {
		size += p.size(&terms[i])
	}
	if size <= p.limit || p.key(&terms[0]) == p.key(&terms[len(terms)-1]) {
		return [][]term{terms}
	}
	ones := sort.Search(len(terms), func(i int) bool { return bit(p.key(&terms[i]), bits) })
	return append(p.splitAt(terms[:ones], bits+1), p.splitAt(terms[ones:], bits+1)...)
}

// bit tells whether a bit of a key is set, counted from the highest of its
// first byte; behind its end none is.
func bit(key string, n int) bool {
	return n/8 < len(key) && key[n/8]>>(7-n%8)&1 == 1
}

// shard is a file of postings: the stems from first on, up to the next
// shard's.
type shard struct{ first, name string }

// addShards makes the files of postings and positions.
func (x *Index) addShards(terms []term) ([]shard, error) {
	var shards []shard
	last := ""
	for _, part := range byStem.split(terms) {
		name, err := x.addPostings(part)
		if err != nil {
			return nil, err
		}
		shards = append(shards, shard{separator(last, part[0].stem), name})
		last = part[len(part)-1].stem
	}
	return shards, nil
}

// separator is the shortest beginning of next that comes after last.
func separator(last, next string) string {
	n := 0
	for n < len(last) && n < len(next) && last[n] == next[n] {
		n++
	}
	n++
	for n < len(next) && next[n]&0xc0 == 0x80 { // not within a letter
		n++
	}
	return next[:min(n, len(next))]
}

// addPostings makes the file of a range of terms, and those of their
// positions.
func (x *Index) addPostings(terms []term) (string, error) {
	if name, ok := x.keepPostings(terms); ok {
		return name, nil
	}
	var head, body, positions []byte
	var forms []string
	var made posted
	for _, part := range byPositions.split(terms) {
		positions = positions[:0]
		for i := range part {
			t := &part[i]
			var begins uint64
			if i == 0 {
				begins = 1
			}
			positions = append(positions, t.positions...)
			forms = append(forms, t.form)
			head = binary.AppendUvarint(head, uint64(t.documents))
			head = binary.AppendUvarint(head, uint64(len(t.postings)))
			head = binary.AppendUvarint(head, uint64(len(t.positions))<<1|begins)
			head = binary.AppendUvarint(head, uint64(t.postingsRice)<<5|uint64(t.positionsRice))
			body = append(body, t.postings...)
		}
		name, file, err := x.handOver("p/", positions)
		if err != nil {
			return "", err
		}
		made.names, made.positions = append(made.names, name), append(made.positions, file)
	}
	name, file, err := x.handOver("i/", strings.Join(forms, " "), append(head, body...),
		strings.Join(made.names, " "))
	if x.keeps {
		made.file = file
		x.made[spanOf(terms)] = made
	}
	return name, err
}
