package search

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// term is a form of a word with all that the index holds of it.
type term struct {
	form, stem string
	documents  int    // that hold it
	postings   []byte // as an i file has them
	positions  []byte // as a p file has them
}

// record entries, as scratch.record wrote them.
type entry struct {
	form      uint64
	weight    byte
	count     uint64
	positions []byte
}

// nextEntry reads the first entry of a record and returns the rest.
func nextEntry(record []byte) (entry, []byte) {
	var e entry
	var n int
	e.form, n = binary.Uvarint(record)
	e.weight = record[n]
	record = record[n+1:]
	e.count, n = binary.Uvarint(record)
	record = record[n:]
	size, n := binary.Uvarint(record)
	e.positions = record[n : n+int(size)]
	return e, record[n+int(size):]
}

// invert turns the records of documents into those of terms, sorted by stem
// and form. It goes over the records twice, once to know the sizes, so that
// each term's bytes lie in one piece of one large slice. The records are gone
// afterwards.
func (x *Index) invert() []term {
	terms := make([]term, len(x.terms.forms))
	last := make([]int, len(terms))
	sizes := make([][2]int, len(terms))
	total := 0
	for rank, record := range x.records {
		for len(record) > 0 {
			var e entry
			e, record = nextEntry(record)
			size := &sizes[e.form]
			head := uvarintSize(uint64(x.numbers[rank]-last[e.form]) * weights)
			body := uvarintSize(e.count) + len(e.positions)
			size[0] += head
			size[1] += body
			total += head + body
			last[e.form] = x.numbers[rank]
			terms[e.form].documents++
		}
	}
	space := make([]byte, total)
	for i := range terms {
		t := &terms[i]
		t.form = x.terms.forms[i]
		t.stem = Stem(t.form)
		t.postings, space = space[:0:sizes[i][0]], space[sizes[i][0]:]
		t.positions, space = space[:0:sizes[i][1]], space[sizes[i][1]:]
		last[i] = 0
	}
	for rank, record := range x.records {
		for len(record) > 0 {
			var e entry
			e, record = nextEntry(record)
			t := &terms[e.form]
			t.postings = binary.AppendUvarint(t.postings, uint64(x.numbers[rank]-last[e.form])*weights+uint64(e.weight))
			t.positions = append(binary.AppendUvarint(t.positions, e.count), e.positions...)
			last[e.form] = x.numbers[rank]
		}
		x.records[rank] = nil
	}
	terms = slices.DeleteFunc(terms, func(t term) bool { return t.documents == 0 }) // small words that nobody used
	// By stem, so that a word stands beside its inflections; the form is for
	// determinism, as forms were numbered by the schedule.
	slices.SortFunc(terms, func(a, b term) int {
		return cmp.Or(cmp.Compare(a.stem, b.stem), cmp.Compare(a.form, b.form))
	})
	return terms
}

func uvarintSize(n uint64) int {
	size := 1
	for ; n >= 0x80; n >>= 7 {
		size++
	}
	return size
}
