package search

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// term is a form of a word with all that the index holds of it.
type term struct {
	form, stem string
	documents  int // that hold it

	// The parameters of Rice's code, and the bits.
	postingsRice, positionsRice uint
	postings                    []byte
	positions                   []byte

	// What the next index wants of it, see mend.go.
	id                        uint64 // of the form
	last                      int    // number of the last document
	occurrences, positionsSum uint64
	lengths                   []byte // of the positions of each document, in bits
	changed                   bool   // from the index before
}

// inverted is a term while it is filled.
type inverted struct {
	small bool // of nearWords, whose positions do not say what stands beside

	// What the first look at the records finds.
	documents, occurrences  uint64
	numberSum, positionsSum uint64

	// What the second fills.
	last                int // number of the last document, -1 for none
	postings, positions bitWriter
	postingsRice        uint
	positionsRice       uint
	keeps               bool   // lengths are wanted
	lengths             []byte // of the positions of each document, in bits
}

// invert turns the records of documents into those of terms, sorted by stem
// and form. It goes over the records twice: once to learn how far apart the
// documents and places of each form are, which its code depends on.
func (x *Index) invert() ([]term, error) {
	if terms, ok := x.mend(); ok {
		return terms, nil
	}
	found := make([]inverted, len(x.terms.forms))
	for i := range found {
		found[i].last, found[i].small, found[i].keeps = -1, i < len(nearWords), x.keeps
	}
	if err := (records{x}).each(func(number int, e entry) { found[e.form].count(number, e) }); err != nil {
		return nil, err
	}
	for i := range found {
		found[i].prepare()
	}
	if err := (records{x}).each(func(number int, e entry) { found[e.form].fill(number, e) }); err != nil {
		return nil, err
	}
	clear(x.records)
	var terms []term
	for i := range found {
		if f := &found[i]; f.documents > 0 { // else a small word that nobody used
			t := term{form: x.terms.forms[i], stem: Stem(x.terms.forms[i]), id: uint64(i), changed: true}
			f.into(&t)
			terms = append(terms, t)
		}
	}
	inOrder(terms)
	return terms, nil
}

// records are those of an index, wherever they are.
type records struct{ *Index }

// each calls visit for each entry of each document, in the order of their numbers.
func (x records) each(visit func(number int, e entry)) error {
	for rank, number := range x.numbers {
		record, err := x.of(rank)
		if err != nil {
			return err
		}
		for len(record) > 0 {
			var e entry
			e, record = nextEntry(record)
			visit(number, e)
		}
	}
	return nil
}

// of is the record of a document by its rank.
func (x records) of(rank int) ([]byte, error) {
	if !x.keeps {
		return x.records[rank], nil
	}
	if record := x.earlier.Record(x.sums[rank]); record != nil {
		return record, nil
	}
	d := x.documents[rank]
	body, err := x.earlier.Text(d)
	if err != nil {
		return nil, err
	}
	s := x.scratches.Get().(*scratch)
	defer x.scratches.Put(s)
	return s.record(&x.terms, d, body), nil
}

// into makes a term of what was filled.
func (f *inverted) into(t *term) {
	t.documents, t.occurrences, t.positionsSum = int(f.documents), f.occurrences, f.positionsSum
	t.last, t.lengths = f.last, f.lengths
	t.postingsRice, t.positionsRice = f.postingsRice, f.positionsRice
	t.postings, t.positions = f.postings.close(), f.positions.close()
}

// inOrder sorts terms by stem, so that a word stands beside its inflections, then by
// form for determinism: forms are numbered by the schedule.
func inOrder(terms []term) {
	slices.SortFunc(terms, func(a, b term) int {
		return cmp.Or(cmp.Compare(a.stem, b.stem), cmp.Compare(a.form, b.form))
	})
}

// count learns of a document with the form. Distances are counted from one
// less than nothing, and each is at least one.
func (f *inverted) count(number int, e entry) {
	f.documents++
	f.numberSum = uint64(number)
	f.occurrences += e.count
	f.positionsSum += e.last
}

// prepare chooses the codes and makes room.
func (f *inverted) prepare() {
	f.postingsRice = riceParameter(f.numberSum, f.documents)
	f.positionsRice = riceParameter(f.positionsSum, f.occurrences)
	const weight, more, beside = 3, 1, 10
	f.postings.out = make([]byte, 0, riceBytes(f.numberSum, f.documents, f.postingsRice, weight))
	further := uint(more)
	if !f.small {
		further += beside / 2 // most words have no small word on either side, or one
	}
	f.positions.out = make([]byte, 0, riceBytes(f.positionsSum, f.occurrences, f.positionsRice, further))
}

// fill writes a document with the form.
func (f *inverted) fill(number int, e entry) {
	f.posting(number, e.weight)
	start := f.positions.bits()
	last := -1
	for i := e.count; i > 0; i-- {
		position, near := e.next()
		f.positions.rice(uint64(position-last-1), f.positionsRice)
		last = position
		if i > 1 {
			f.positions.put(1, 1)
		} else {
			f.positions.put(0, 1)
		}
		if !f.small {
			f.beside(near >> 4)
			f.beside(near & 15)
		}
	}
	f.note(start)
}

// posting writes that a document holds the form.
func (f *inverted) posting(number int, weight byte) {
	f.postings.rice(uint64(number-f.last-1), f.postingsRice)
	f.postings.put(uint64(weight), 3)
	f.last = number
}

// note notes how long the positions of a document are that begin at a bit.
func (f *inverted) note(start uint64) {
	if f.keeps {
		f.lengths = binary.AppendUvarint(f.lengths, f.positions.bits()-start)
	}
}

// beside writes which of nearWords stands on one side, 0 for none.
func (f *inverted) beside(code byte) {
	if code == 0 {
		f.positions.put(0, 1)
		return
	}
	f.positions.put(1<<4|uint64(code), 5)
}

// entry is a form in the record of a document.
type entry struct {
	form      uint64
	weight    byte
	count     uint64
	last      uint64 // position
	positions []byte
	at        int // the position that was read last
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
	e.last, n = binary.Uvarint(record)
	record = record[n:]
	size, n := binary.Uvarint(record)
	e.positions = record[n : n+int(size)]
	return e, record[n+int(size):]
}

// next reads an occurrence: its position, and the small words beside it.
func (e *entry) next() (position int, near byte) {
	value, n := binary.Uvarint(e.positions)
	e.positions = e.positions[n:]
	e.at += int(value >> 1)
	if value&1 != 0 {
		near, e.positions = e.positions[0], e.positions[1:]
	}
	return e.at, near
}
