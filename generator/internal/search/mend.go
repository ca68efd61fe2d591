package search

import (
	"bytes"
	"crypto/sha256"
	"slices"
)

// An index that follows another one takes over what no document has changed. Of a
// word that a changed document holds, or held, its postings are written anew; of its
// positions those of the other documents are copied as they are, bit by bit, for where
// they begin is remembered. Where much has changed all is made anew: that is quicker.

// Sum tells records apart.
type Sum = [sha256.Size]byte

// mostMended is the part of the documents up to which an index is mended.
const mostMended = 0.1

// change is what a document was and is: one of the two may be empty.
type change struct {
	number      int
	before, now []byte // records
}

// edit is a change of one form: entries are nil where the document does not hold it.
type edit struct {
	number      int
	before, now *entry
}

// changes are the documents that differ from those of the state; false where there are
// too many, or a record of before is not there any more.
func (s *state) changes(x *Index) ([]change, bool) {
	var list []change
	most := int(mostMended*float64(len(x.documents))) + 1
	old := s.documents
	rank := 0
	now := func(rank int) []byte {
		record, _ := records{x}.of(rank) // whoever looks at all of them is told of an error
		return record
	}
	for len(list) <= most && (len(old) > 0 || rank < len(x.numbers)) {
		switch {
		case rank == len(x.numbers) || len(old) > 0 && old[0].number < x.numbers[rank]:
			list = append(list, change{old[0].number, x.earlier.Record(old[0].sum), nil})
			old = old[1:]
		case len(old) == 0 || x.numbers[rank] < old[0].number:
			list = append(list, change{x.numbers[rank], nil, now(rank)})
			rank++
		default:
			if old[0].sum != x.sums[rank] {
				list = append(list, change{old[0].number, x.earlier.Record(old[0].sum), now(rank)})
			}
			old, rank = old[1:], rank+1
		}
	}
	if len(list) > most {
		return nil, false
	}
	return list, !slices.ContainsFunc(list, func(c change) bool { return c.before == nil && c.now == nil })
}

// mend is invert for an index of which most is known from another one.
func (x *Index) mend() ([]term, bool) {
	if x.before == nil {
		return nil, false
	}
	changes, ok := x.before.changes(x)
	if !ok {
		return nil, false
	}
	for i := range changes {
		// A record that was there and has gone is not the same as none.
		if c := &changes[i]; c.before == nil && x.before.has(c.number) {
			return nil, false
		}
	}
	edits := editsOf(changes)
	terms := make([]term, 0, len(x.before.terms)+len(edits))
	for i := range x.before.terms {
		t := x.before.terms[i]
		list, changed := edits[t.id]
		if !changed {
			terms = append(terms, t)
			continue
		}
		delete(edits, t.id)
		if t.edit(list); t.documents > 0 {
			terms = append(terms, t)
		}
	}
	for id, list := range edits {
		t := term{form: x.terms.forms[id], stem: Stem(x.terms.forms[id]), id: id, last: -1}
		t.edit(list)
		terms = append(terms, t)
	}
	inOrder(terms)
	return terms, true
}

// editsOf are the edits of each form, in the order of the documents' numbers.
func editsOf(changes []change) map[uint64][]edit {
	edits := map[uint64][]edit{}
	for _, c := range changes {
		before := map[uint64]*entry{}
		for record := c.before; len(record) > 0; {
			var e entry
			e, record = nextEntry(record)
			before[e.form] = &e
		}
		for record := c.now; len(record) > 0; {
			var e entry
			e, record = nextEntry(record)
			was := before[e.form]
			delete(before, e.form)
			if was == nil || !was.equal(&e) {
				edits[e.form] = append(edits[e.form], edit{c.number, was, &e})
			}
		}
		for form, was := range before {
			edits[form] = append(edits[form], edit{c.number, was, nil})
		}
	}
	return edits
}

func (e *entry) equal(other *entry) bool {
	return e.weight == other.weight && e.count == other.count && e.last == other.last &&
		bytes.Equal(e.positions, other.positions)
}

// edit makes a term of what it was and what has changed.
func (t *term) edit(edits []edit) {
	was := *t
	t.changed = true
	for _, e := range edits {
		if e.before != nil {
			t.documents--
			t.occurrences -= e.before.count
			t.positionsSum -= e.before.last
		}
		if e.now != nil {
			t.documents++
			t.occurrences += e.now.count
			t.positionsSum += e.now.last
		}
	}
	postings := was.eachPosting()
	t.last = lastNumber(was.last, edits, postings)
	f := inverted{small: t.id < uint64(len(nearWords)), last: -1, keeps: true, documents: uint64(t.documents),
		occurrences: t.occurrences, numberSum: uint64(max(t.last, 0)), positionsSum: t.positionsSum}
	f.prepare()
	positions, lengths := bitStream{in: was.positions}, was.lengths
	for postings.next() {
		for len(edits) > 0 && edits[0].number < postings.number {
			f.fillEdit(&edits[0])
			edits = edits[1:]
		}
		var length uint64
		length, lengths = cutNumber(lengths)
		if len(edits) > 0 && edits[0].number == postings.number {
			positions.at += length
			f.fillEdit(&edits[0])
			edits = edits[1:]
			continue
		}
		f.posting(postings.number, postings.weight)
		f.copyPositions(&positions, length, was.positionsRice)
	}
	for i := range edits {
		f.fillEdit(&edits[i])
	}
	f.into(t)
}

// lastNumber is the number of the last document that holds a form after edits.
func lastNumber(last int, edits []edit, postings postingsReader) int {
	gone := map[int]bool{}
	for _, e := range edits {
		gone[e.number] = e.now == nil
	}
	if gone[last] {
		for last = -1; postings.next(); {
			if !gone[postings.number] {
				last = postings.number
			}
		}
	}
	for _, e := range edits {
		if e.now != nil {
			last = max(last, e.number)
		}
	}
	return last
}

// fillEdit writes what a document has come to.
func (f *inverted) fillEdit(e *edit) {
	if e.now != nil {
		now := *e.now // reading its positions changes it
		f.fill(e.number, now)
	}
}

// copyPositions copies the positions of a document.
func (f *inverted) copyPositions(from *bitStream, length uint64, rice uint) {
	start := f.positions.bits()
	end := from.at + length
	if rice == f.positionsRice {
		f.positions.copy(from, length)
	}
	for from.at < end {
		f.positions.rice(from.rice(rice), f.positionsRice)
		f.positions.put(from.take(1), 1)
		if !f.small {
			f.copyBeside(from)
			f.copyBeside(from)
		}
	}
	f.note(start)
}

func (f *inverted) copyBeside(from *bitStream) {
	if from.take(1) == 0 {
		f.positions.put(0, 1)
		return
	}
	f.positions.put(1<<4|from.take(4), 5)
}

// postingsReader goes over the postings of a term.
type postingsReader struct {
	bits   bitStream
	rice   uint
	left   int
	number int
	weight byte
}

func (t *term) eachPosting() postingsReader {
	return postingsReader{bits: bitStream{in: t.postings}, rice: t.postingsRice, left: t.documents, number: -1}
}

func (p *postingsReader) next() bool {
	if p.left == 0 {
		return false
	}
	p.left--
	p.number += int(p.bits.rice(p.rice)) + 1
	p.weight = byte(p.bits.take(3))
	return true
}
