package search

import (
	"encoding/binary"
	"strings"
)

// How many bytes a file of postings or of positions holds, unless a single
// word needs more. A query loads one of the former for each of its words, and
// most of it for nothing; the smaller they are, the longer is the list of all
// of them that every query loads.
const (
	postingsLimit  = 10 << 10
	positionsLimit = 12 << 10
)

// shard is a file of postings: the stems from first on, up to the next
// shard's.
type shard struct{ first, name string }

// addShards makes the files of postings and positions.
func (x *Index) addShards(terms []term) ([]shard, error) {
	var shards []shard
	last := ""
	for _, part := range split(terms, 0) {
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

// split parts terms into shards. Where it does hangs on how their stems begin
// and not on what came before: what is too large is parted by the next letter,
// and small neighbours of one beginning are joined. So a change of one term's
// size moves the borders beside it and no others.
func split(terms []term, depth int) [][]term {
	if len(terms) == 0 {
		return nil
	}
	if postingsSize(terms) <= postingsLimit || terms[0].stem == terms[len(terms)-1].stem {
		return [][]term{terms}
	}
	var shards [][]term
	from, size := 0, 0 // of the shard that is being filled
	flush := func(to int) {
		if from < to {
			shards = append(shards, terms[from:to])
		}
		from, size = to, 0
	}
	for start := 0; start < len(terms); {
		end := start + 1
		for end < len(terms) && letter(terms[end].stem, depth) == letter(terms[start].stem, depth) {
			end++
		}
		group := postingsSize(terms[start:end])
		if size+group > postingsLimit {
			flush(start)
		}
		if group > postingsLimit {
			shards = append(shards, split(terms[start:end], depth+1)...)
			from = end
		} else {
			size += group
		}
		start = end
	}
	flush(len(terms))
	return shards
}

// letter is the byte of a stem at a depth, -1 behind its end.
func letter(stem string, depth int) int {
	if depth >= len(stem) {
		return -1
	}
	return int(stem[depth])
}

func postingsSize(terms []term) int {
	size := 0
	for i := range terms {
		size += len(terms[i].form) + 4 + len(terms[i].postings)
	}
	return size
}

// addPostings makes the file of a range of terms, and those of their
// positions.
func (x *Index) addPostings(terms []term) (string, error) {
	var head, body, positions []byte
	var forms, files []string
	flush := func() error {
		if len(positions) == 0 {
			return nil
		}
		name, err := x.addHashed("p/", positions)
		files = append(files, name)
		positions = positions[:0]
		return err
	}
	for i := range terms {
		t := &terms[i]
		var begins uint64
		if i == 0 || len(positions)+len(t.positions) > positionsLimit {
			if err := flush(); err != nil {
				return "", err
			}
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
	if err := flush(); err != nil {
		return "", err
	}
	return x.addHashed("i/", strings.Join(forms, " "), append(head, body...), strings.Join(files, " "))
}
