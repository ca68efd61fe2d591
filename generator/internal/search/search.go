// Package search makes the index with which the search page finds documents:
// plain script files that a browser loads by itself, from a folder as well as
// from a host, a few of them for each query.
//
// The rules for its users:
//
//   - New is given all documents, then Add each of them with its text, or Take it
//     as another index has read it, in any order and from any number of goroutines,
//     and Finish makes the files. The files depend on the documents alone.
//   - No text is kept: Add turns it into a record of about three bytes a word
//     and hands what excerpts are made of to the writer at once.
//   - The client, static/words.js and static/search-*.js, reads words as this
//     package does. Words, Fold and Stem are held against it by tests.
//
// # What is found
//
// A text is its blocks in the order of the page, with furniture left out; a
// title that does not stand in the text goes before it. Words are numbered
// through, with one number left free between two blocks, so that no phrase
// runs from one paragraph into the next.
//
// # The files
//
// Each file of the folder search/ calls searchPart with its own name and its
// content. Numbers are varints (7 bits a byte, the lowest first) unless a code
// is named, bytes are base64. All but meta.js and the texts carry a hash of their content as their
// name, so that what has not changed keeps its address.
//
//   - meta.js: what every search wants: which other files there are, by what can
//     be narrowed, the columns by which facets count, and which documents have
//     the same text.
//   - i/HASH.js, postings: the forms of a range of stems, sorted by stem and
//     then form; for each form its document frequency, the lengths of its
//     postings and its positions, twice the latter plus one where a new file
//     of positions begins, and the parameters of their Rice codes, 32 times the
//     first plus the second; then the postings of each form, in bits: the
//     distance from the number of the document before (from -1 at first) less
//     one in Rice's code, and three bits for the weight of the form there.
//   - p/HASH.js, positions of some of these forms, in bits: for each document
//     the distance of each place from the one before in the same way, one bit
//     that tells whether another follows, and for the small word before it
//     and then for that after it either 0 or 1 and four bits (see nearWords;
//     they themselves have no such bits).
//   - d/HASH.js, words: a range of forms in the order of the alphabet, for
//     words that are not typed to their end, or not rightly.
//   - f/HASH.js, columns that are wanted later: topics and meetings, and for
//     each five years the days by which documents of these are put in order.
//   - t/NUMBER.js, text: what the list of results shows of a document.
//
// # Numbers of documents
//
// A document's number follows from its ID alone and not from its place among
// the others (see number.go), so that one more document leaves the postings of
// words that it does not hold as they were.
package search

import (
	"crypto/sha256"
	"sync"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// Folder is where in the site the index stands.
const Folder = "search/"

// Index is a search index while it is made.
type Index struct {
	add       func(address string, content []byte) error
	archive   []*archive.Entry // in its order
	documents []*archive.Entry // in the order of their numbers
	numbers   []int
	rank      map[string]int    // of a document in documents, by ID
	synonyms  [][]string        // sets of names for one thing
	names     map[string]string // of what facets list, by facet and ID
	terms     vocabulary
	records   [][]byte       // by rank, nil for one that can be had of earlier
	sums      []Sum          // of the records
	contents  map[string]Sum // hashes of the files that are named by them, by name
	scratches sync.Pool

	keeps   bool            // Remember will be asked
	earlier Before          // with
	before  *state          // what is known of it, nil for nothing
	made    map[span]posted // what was made, or taken over
	told    []byte
}

// New begins an index of the documents of an archive. Whoever looks for a name
// of a set of synonyms finds the others of the set, too. add is given each
// file as it is made, and may be called from several goroutines.
func New(a *archive.Archive, synonyms [][]string, add func(address string, content []byte) error) *Index {
	x := &Index{
		add: add, synonyms: synonyms, names: facetNames(a), contents: map[string]Sum{},
		rank: make(map[string]int, len(a.Documents)), records: make([][]byte, len(a.Documents)),
		sums: make([]Sum, len(a.Documents)), archive: a.Documents,
	}
	x.documents, x.numbers = numbered(a.Documents)
	for i, d := range x.documents {
		x.rank[d.ID] = i
	}
	x.terms.init()
	x.scratches.New = func() any { return newScratch() }
	return x
}

// Add enters the text of a document and hands its files to add. What it returns
// is all that the index keeps of the text: with it, an index that begins with the
// forms of this one takes the document without its text. An index that follows another
// one asks for it again.
func (x *Index) Add(d *archive.Entry, body *text.Body, add func(string, []byte) error) (record []byte, err error) {
	rank := x.rank[d.ID]
	s := x.scratches.Get().(*scratch)
	defer x.scratches.Put(s)
	record = s.record(&x.terms, d, body)
	if x.keeps {
		x.sums[rank] = sha256.Sum256(record)
	} else {
		x.records[rank] = record
	}
	return record, x.addText(&s.file, x.numbers[rank], d, body, add)
}

// Take enters a document of which Add has returned a record with a digest. Its files
// are those that were made then, if it has the same Number.
func (x *Index) Take(d *archive.Entry, sum Sum) { x.sums[x.rank[d.ID]] = sum }

// Number is the number of a document.
func (x *Index) Number(d *archive.Entry) int { return x.numbers[x.rank[d.ID]] }

// Forms are the forms of words that records name by their numbers.
func (x *Index) Forms() []string { return x.terms.forms }

// Begin gives an index to which nothing was added the forms of another.
func (x *Index) Begin(forms []string) {
	for _, form := range forms {
		x.terms.id([]byte(form))
	}
}

// Finish makes the files that hold all documents together. It is called once,
// after every document has been added.
func (x *Index) Finish() error {
	terms, err := x.invert()
	if err != nil {
		return err
	}
	shards, err := x.addShards(terms)
	if err != nil {
		return err
	}
	words, err := x.addWords(terms)
	if err != nil {
		return err
	}
	columns, err := x.addColumns()
	if err != nil {
		return err
	}
	x.remember(terms)
	return x.addMeta(meta{shards: shards, words: words, columns: columns, synonyms: x.usefulSynonyms(terms)})
}
