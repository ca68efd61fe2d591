package search

import (
	"encoding/binary"
	"slices"
	"sort"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/text"
)

// Before is what is left of an earlier index, and of the site of which it was a part.
type Before struct {
	// Told is what Remember told of that index.
	Told []byte
	// Record is a record of it, or one that Add has returned, by its digest; nil when it
	// is not there any more.
	Record func(Sum) []byte
	// Text reads a document again whose record is not there.
	Text func(*archive.Entry) (*text.Body, error)
	// Keep takes over a file of that site with a digest, false when it is not there.
	Keep func(address string, sum Sum) bool
	// Sum is the digest of a file that was handed over.
	Sum func(address string) Sum
}

// Follow lets an index, to which nothing was added yet, take over what no document has
// changed since an earlier one, and be told of by Remember in its turn. Both have to
// have the same forms; see Begin.
func (x *Index) Follow(before Before) {
	x.keeps, x.earlier, x.made = true, before, map[span]posted{}
	x.before, _ = readState(before.Told, x.terms.forms)
}

// Remember is what the next index may know of this one, when it is finished.
func (x *Index) Remember() []byte { return x.told }

// state is what is known of an earlier index.
type state struct {
	documents []recorded // in the order of their numbers
	terms     []term     // in their order
	posted    map[span]posted
}

type recorded struct {
	number int
	sum    Sum
}

func (s *state) has(number int) bool {
	i := sort.Search(len(s.documents), func(i int) bool { return s.documents[i].number >= number })
	return i < len(s.documents) && s.documents[i].number == number
}

// span are terms that stand beside each other.
type span struct {
	first, last uint64 // their forms
	terms       int
}

func spanOf(terms []term) span { return span{terms[0].id, terms[len(terms)-1].id, len(terms)} }

// hashed is a file that is named by its content: the hash that names it, and the digest
// of its bytes.
type hashed struct{ hash, sum Sum }

// posted is a file of postings with those of its positions.
type posted struct {
	file      hashed
	positions []hashed
	names     []string // of the latter
}

// remember writes down what the next index may know.
func (x *Index) remember(terms []term) {
	if !x.keeps {
		return
	}
	size := 1 << 16
	for i := range terms {
		size += len(terms[i].postings) + len(terms[i].positions) + len(terms[i].lengths) + 64
	}
	out := binary.AppendUvarint(make([]byte, 0, size+40*len(x.numbers)+80*len(x.made)), uint64(len(x.numbers)))
	for rank, number := range x.numbers {
		out = binary.AppendUvarint(out, uint64(number))
		out = append(out, x.sums[rank][:]...)
	}
	out = binary.AppendUvarint(out, uint64(len(terms)))
	for i := range terms {
		t := &terms[i]
		for _, n := range [...]uint64{t.id, uint64(t.documents), uint64(t.last), t.occurrences, t.positionsSum,
			uint64(t.postingsRice), uint64(t.positionsRice)} {
			out = binary.AppendUvarint(out, n)
		}
		out = appendBytes(out, []byte(t.stem))
		out = appendBytes(appendBytes(appendBytes(out, t.postings), t.positions), t.lengths)
	}
	out = binary.AppendUvarint(out, uint64(len(x.made)))
	for at, p := range x.made {
		out = binary.AppendUvarint(binary.AppendUvarint(out, at.first), at.last)
		out = binary.AppendUvarint(out, uint64(at.terms))
		out = append(append(out, p.file.hash[:]...), p.file.sum[:]...)
		out = binary.AppendUvarint(out, uint64(len(p.positions)))
		for i, file := range p.positions {
			out = append(append(append(out, file.hash[:]...), file.sum[:]...), p.names[i]...)
		}
	}
	x.told = out
}

func appendBytes(out, value []byte) []byte {
	return append(binary.AppendUvarint(out, uint64(len(value))), value...)
}

// cutNumber cuts a number off.
func cutNumber(from []byte) (uint64, []byte) {
	value, n := binary.Uvarint(from)
	return value, from[max(n, 0):]
}

// stateReader reads what remember wrote.
type stateReader struct{ codec.Reader }

func (r *stateReader) sum() (s Sum) {
	copy(s[:], r.Take(uint64(len(s))))
	return s
}

// readState reads what an earlier index told; false when that is not whole.
func readState(told []byte, forms []string) (*state, bool) {
	r := stateReader{codec.Reader{Rest: told}}
	s := &state{documents: make([]recorded, r.Count()), posted: map[span]posted{}}
	for i := range s.documents {
		s.documents[i] = recorded{int(r.Number()), r.sum()}
	}
	s.terms = make([]term, r.Count())
	for i := range s.terms {
		t := &s.terms[i]
		t.id = r.Number()
		t.documents, t.last, t.occurrences = int(r.Number()), int(r.Number()), r.Number()
		t.positionsSum, t.postingsRice, t.positionsRice = r.Number(), uint(r.Number()), uint(r.Number())
		t.stem = string(r.Take(r.Number()))
		t.postings, t.positions, t.lengths = r.Take(r.Number()), r.Take(r.Number()), r.Take(r.Number())
		if t.id >= uint64(len(forms)) {
			return nil, false
		}
		t.form = forms[t.id]
	}
	for n := r.Count(); n > 0; n-- {
		at := span{r.Number(), r.Number(), int(r.Number())}
		p := posted{file: hashed{r.sum(), r.sum()}}
		for k := r.Count(); k > 0; k-- {
			p.positions = append(p.positions, hashed{r.sum(), r.sum()})
			p.names = append(p.names, string(r.Take(hashLength)))
		}
		s.posted[at] = p
	}
	if !r.IsWhole() {
		return nil, false
	}
	return s, true
}

// keepPostings takes the files of postings of some terms over, if they are those of the
// index before.
func (x *Index) keepPostings(terms []term) (name string, ok bool) {
	if x.before == nil || slices.ContainsFunc(terms, func(t term) bool { return t.changed }) {
		return "", false
	}
	at := spanOf(terms)
	known, ok := x.before.posted[at]
	if !ok {
		return "", false
	}
	for i, file := range known.positions {
		if name, ok := x.keepHashed("p/", file); !ok || name != known.names[i] {
			return "", false
		}
	}
	name, ok = x.keepHashed("i/", known.file)
	if ok {
		x.made[at] = known
	}
	return name, ok
}

// keepHashed takes over a file that is named by its content.
func (x *Index) keepHashed(folder string, file hashed) (name string, ok bool) {
	name, is := x.nameOf(folder, file.hash)
	if is || x.earlier.Keep(Folder+folder+name+".js", file.sum) {
		return name, true
	}
	delete(x.contents, folder+name)
	return "", false
}
