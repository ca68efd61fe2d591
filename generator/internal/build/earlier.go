package build

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/authority/renaming"
	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/search"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/write"
)

// What a build has worked out is kept for the next one: the facts of each document,
// and which files were made of them. Both stand under digests of all that they come
// from, the program with them, so that a hit is as good as the work itself; without
// a cache, or with one that is damaged, everything is worked out again.

// earlier is what earlier builds have left. Its packs may be nil, which keep nothing.
type earlier struct {
	cache, out string
	spares     bool // small sites have them, too
	lists      *authority.Lists
	reader     *read.Reader

	stamps    *kept.Pack // keys of seeds, by how their files lie on the disk
	documents *kept.Pack // keptDocuments, by what they were read out of
	pages     *kept.Pack // keptPages, by what they were made of
	records   *kept.Pack // of the search index, by their digests
	sites     *kept.Pack // how the files of the site lie on the disk

	// Where partners got other names since the documents were kept: what changed, and the
	// digest of the lists as they were.
	renamed *renaming.Change
	former  string

	mu      sync.Mutex
	keys    map[string]kept.Key // of seeds that could be read, by ID
	sums    map[string]kept.Key // of documents that are kept, by ID
	carried map[string]bool     // documents, by ID, which the new names do not touch
}

// keptDocument is what was read out of a seed.
type keptDocument struct {
	Document archive.Document
	Found    []diag.Diagnostic
}

// keptPages are the files of a document.
type keptPages struct {
	Files  []write.File
	Record search.Sum // of the search index
}

// remember opens what earlier builds of the same folders have left.
func remember(options Options, lists *authority.Lists, reader *read.Reader) *earlier {
	seeds := folderName(options.Seeds)
	if options.Cache != "" {
		kept.Tidy(options.Cache, time.Now().Add(-24*time.Hour))
	}
	m := &earlier{
		cache: options.Cache, out: folderName(options.Out), spares: options.spares, lists: lists, reader: reader,
		stamps:    kept.Open(options.Cache, "seeds-"+seeds),
		documents: kept.Open(options.Cache, "documents-"+seeds),
		sites:     kept.Open(options.Cache, "site-"+folderName(options.Out)),
		keys:      map[string]kept.Key{},
		sums:      map[string]kept.Key{},
		carried:   map[string]bool{},
	}
	m.recallLists()
	return m
}

// outline is the key of the outline of the lists with which documents were kept.
var outline = kept.KeyOf("outline")

// recallLists finds out what became of the lists since the documents were kept.
func (m *earlier) recallLists() {
	value, _ := m.documents.Get(outline)
	before, err := codec.Decode[renaming.Outline](value)
	if err == nil && before.Digest == m.lists.Digest {
		return
	}
	if err == nil {
		m.renamed, m.former = renaming.Between(*before, m.lists), before.Digest
	}
	now := renaming.Of(m.lists)
	m.documents.Put(outline, codec.Encode(&now))
}

// close lets go of what was not kept. How the seeds lie on the disk is true whatever
// became of the build.
func (m *earlier) close() {
	m.stamps.Save()
	m.documents.Close()
	m.sites.Close()
}

// folderName tells a folder from others in the names of files.
func folderName(folder string) string {
	if whole, err := filepath.Abs(folder); err == nil {
		folder = whole
	}
	key := kept.KeyOf(folder)
	return hex.EncodeToString(key[:8])
}

// open reads a seed's bytes, unless it is known without them. The key is of all that
// its document is read out of; false when there is none.
func (m *earlier) open(seed read.Seed) (opened *read.Opened, key kept.Key, ok bool) {
	m.mu.Lock()
	known, looked := m.keys[seed.ID]
	m.mu.Unlock()
	if looked {
		return nil, m.documentKey(seed, known), true
	}
	var stamp kept.Key
	stamped := false
	if m.stamps != nil {
		if stamp, stamped = m.reader.Stamp(seed, time.Now()); stamped {
			if known, hit := m.stamps.Get(stamp); hit && len(known) == len(key) {
				return nil, m.noteKey(seed, kept.Key(known)), true
			}
		}
	}
	opened, key, ok = m.read(seed)
	if ok && stamped {
		m.stamps.Put(stamp, m.seedKey(seed))
	}
	return opened, key, ok
}

// read reads a seed's bytes.
func (m *earlier) read(seed read.Seed) (opened *read.Opened, key kept.Key, ok bool) {
	o := m.reader.Open(seed)
	if key, ok = o.Key(); ok {
		key = m.noteKey(seed, key)
	}
	return &o, key, ok
}

// noteKey remembers the key of a seed's files, and returns that of its document.
func (m *earlier) noteKey(seed read.Seed, key kept.Key) kept.Key {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.keys[seed.ID] = key
	return m.documentKey(seed, key)
}

// seedKey is the key of the files of a seed.
func (m *earlier) seedKey(seed read.Seed) []byte {
	m.mu.Lock()
	defer m.mu.Unlock()
	key := m.keys[seed.ID]
	return key[:]
}

// documentKey is the key of the document of a seed whose files have a key.
func (m *earlier) documentKey(seed read.Seed, key kept.Key) kept.Key {
	return keyWith(m.lists.Digest, m.lists.Corrections[seed.ID].Digest, key)
}

// keyWith is documentKey with lists and a correction.
func keyWith(lists, correction string, key kept.Key) kept.Key {
	return kept.KeyOf("document", lists, correction, key.String())
}

// isStill tells whether the files of a seed are those that its document was read out of.
func (m *earlier) isStill(o *read.Opened) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	key, _ := o.Key()
	known, ok := m.keys[o.ID]
	return !ok || key == known
}

// recall is a document that was read before, with what was found in it. Its digest
// stands before it.
func (m *earlier) recall(seed read.Seed, key kept.Key, log *diag.Log) *archive.Document {
	value, ok := m.documents.Get(key)
	if !ok {
		value, ok = m.carry(seed, key)
	}
	if !ok || len(value) < len(key) {
		return nil
	}
	known, err := codec.Decode[keptDocument](value[len(key):])
	if err != nil {
		return nil
	}
	log.Add(known.Found...)
	m.noteSum(known.Document.ID, kept.Key(value))
	return &known.Document
}

// carry is what stands under the key of a document with the lists as they were, if the new
// names of partners do not touch it; it is kept under its new key. A correction may name
// partners, too, and is not looked into.
func (m *earlier) carry(seed read.Seed, key kept.Key) ([]byte, bool) {
	if m.renamed == nil || m.lists.Corrections[seed.ID].Digest != "" {
		return nil, false
	}
	opened := m.reader.Open(seed)
	sum, ok := opened.Key()
	received, written := opened.Written()
	if !ok || !written || m.documentKey(seed, sum) != key {
		return nil, false
	}
	value, ok := m.documents.Look(keyWith(m.former, "", sum))
	if !ok || m.renamed.Touches(received, string(value)) {
		return nil, false
	}
	m.documents.Put(key, value)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.carried[seed.ID] = true
	return value, true
}

// keep keeps a document, if it has a key, and returns it as recall would. What was read
// out of a seed has words that are parts of its text, which would stay in memory with it.
func (m *earlier) keep(key kept.Key, keyed bool, d *archive.Document, found []diag.Diagnostic) *archive.Document {
	var sum kept.Key
	room := rooms.Get().(*[]byte)
	value := codec.Append(append((*room)[:0], sum[:]...), &keptDocument{*d, found})
	sum = sha256.Sum256(value[len(sum):])
	copy(value, sum[:])
	*room, value = value, bytes.Clone(value) // without what is free behind it
	rooms.Put(room)
	if keyed && m.documents != nil {
		m.documents.Put(key, value)
		m.noteSum(d.ID, sum)
	}
	known, err := codec.Decode[keptDocument](value[len(sum):])
	if err != nil {
		return d
	}
	return &known.Document
}

// rooms are where documents are written down before they are kept.
var rooms = sync.Pool{New: func() any { return new([]byte) }}

// noteSum remembers what a document is.
func (m *earlier) noteSum(id string, sum kept.Key) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sums[id] = sum
}

// quickKey is the key of the files of a document by what its Document was read out of;
// false when there is none. former is that with the lists as they were, if the new names of
// partners do not touch the document: its files are then the same, else of nothing.
func (m *earlier) quickKey(d *archive.Entry, number int, inputs string) (quick, former kept.Key, ok bool) {
	m.mu.Lock()
	seed, read := m.keys[d.ID]
	_, known := m.sums[d.ID]
	carried := m.carried[d.ID]
	m.mu.Unlock()
	if !read || !known {
		return quick, former, false
	}
	with := func(lists string) kept.Key {
		return kept.KeyOf("quick", lists, m.lists.Corrections[d.ID].Digest, seed.String(), inputs, strconv.Itoa(number))
	}
	if carried {
		former = with(m.former)
	}
	return with(m.lists.Digest), former, true
}

// exactKey is their key by what that has come to, to which the names that content/ has
// for what stands in the text are added. Where a list has changed, most documents are
// what they were.
func (m *earlier) exactKey(d *archive.Entry, number int, inputs, site string) kept.Key {
	m.mu.Lock()
	seed, sum := m.keys[d.ID], m.sums[d.ID]
	m.mu.Unlock()
	return kept.KeyOf("exact", sum.String(), seed.String(), inputs, site, strconv.Itoa(number))
}

// forms is the key of the words by whose numbers the records of the search index name them.
var forms = kept.KeyOf("forms")

// indexKey is the key of what is known of a search index with words.
func indexKey(words []byte) kept.Key { return kept.KeyOf("index", string(words)) }

// recordKey is the key of a record of the search index.
func recordKey(sum search.Sum) kept.Key { return kept.KeyOf("record", string(sum[:])) }

// recallPages opens what is kept of the files of documents, and gives an index what is
// known of the one before: without its words the records would name others. read reads
// the text of a document again.
func (m *earlier) recallPages(x *search.Index, site *write.Site, read func(*archive.Entry) (*text.Body, error)) {
	m.pages = kept.Open(m.cache, "pages-"+m.out)
	m.records = kept.Open(m.cache, "records-"+m.out)
	if m.pages == nil || m.records == nil {
		return
	}
	before := search.Before{
		Record: m.record,
		Text:   read,
		Keep: func(address string, sum search.Sum) bool {
			done, _ := site.Keep([]write.File{{Address: address, Sum: sum}}) // it remembers an error
			return done
		},
		Sum: site.Sum,
	}
	value, _ := m.pages.Look(forms)
	if known, err := codec.Decode[[]string](value); err == nil {
		x.Begin(*known)
		before.Told, _ = m.records.Look(indexKey(value))
	} else {
		m.pages.Forget()
	}
	x.Follow(before)
}

// record is a record of the search index, of the one before or of this one.
func (m *earlier) record(sum search.Sum) []byte {
	if record, ok := m.records.Look(recordKey(sum)); ok {
		return record
	}
	record, _ := m.records.New(recordKey(sum))
	return record
}

// savePages keeps the files of documents when the site is published.
func (m *earlier) savePages(x *search.Index) {
	if m.pages == nil || m.records == nil {
		return
	}
	list := x.Forms()
	words := codec.Encode(&list)
	m.pages.Put(forms, words)
	m.records.Put(indexKey(words), x.Remember())
	m.pages.Save()
	m.records.Save()
}

// closePages lets go of what was not kept.
func (m *earlier) closePages() {
	m.pages.Close()
	m.records.Close()
}
