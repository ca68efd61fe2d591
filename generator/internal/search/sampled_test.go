package search

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/read"
	"aseanarchive/generator/internal/sample"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// sampled is a document for tests with its text.
type sampled struct {
	*archive.Entry
	body *text.Body
}

// document makes a document of a text whose first line is its title.
func document(t testing.TB, id, content string) sampled {
	t.Helper()
	var log diag.Log
	source := read.Bytes([]byte(content), read.Seed{ID: id, Path: id + ".txt", File: id + ".txt"}, &log)
	if source == nil {
		t.Fatalf("%s cannot be read: %v", id, log.Sorted())
	}
	title, _, _ := strings.Cut(content, "\n")
	return sampled{&archive.Entry{Document: &archive.Document{
		ID: id,
		Title: archive.Fact{
			Value:    title,
			Basis:    archive.Stated,
			Source:   archive.FromText,
			Evidence: []archive.Evidence{{Line: 1, Quote: title}},
		},
		Date: archive.Date{
			Fact: archive.Fact{Value: fmt.Sprint(1990 + len(content)%30)},
		},
		Kind: archive.Fact{Value: "press-release"},
	}, URL: "documents/" + id + ".html"}, furniture.Parse(source, nil)}
}

// library makes documents of a collection.
func library(t testing.TB, n int) []sampled {
	t.Helper()
	writer := sample.New(sample.Collection{Vocabulary: 8000, Length: 250})
	var documents []sampled
	for number := range n {
		id, content := writer.Document(number)
		documents = append(documents, document(t, id, content))
	}
	return documents
}

// index makes the index of documents, whose texts are added by so many
// goroutines, and returns its files.
func index(t testing.TB, documents []sampled, goroutines int) map[string]string {
	t.Helper()
	a := &archive.Archive{}
	for _, d := range documents {
		a.Documents = append(a.Documents, d.Entry)
	}
	var lock sync.Mutex
	files := map[string]string{}
	add := func(address string, content []byte) error {
		lock.Lock()
		defer lock.Unlock()
		if _, twice := files[address]; twice {
			t.Errorf("the index has two files %s", address)
		}
		files[address] = string(content)
		return nil
	}
	x := New(a, [][]string{{"the and of", "of"}}, add)
	var group sync.WaitGroup
	for from := range goroutines {
		group.Go(func() {
			for i := from; i < len(documents); i += goroutines {
				if _, err := x.Add(documents[i].Entry, documents[i].body, add); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	if err := x.Finish(); err != nil {
		t.Fatal(err)
	}
	return files
}

// in are the addresses of the files in a folder of the index, sorted.
func in(files map[string]string, folder string) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(files)),
		func(address string) bool { return !strings.HasPrefix(address, Folder+folder) })
}

// parts are what a file of the index hands to searchPart, as JSON reads it.
func parts(t testing.TB, file string) []any {
	t.Helper()
	list, found := strings.CutPrefix(strings.TrimSuffix(file, ")\n"), "searchPart(")
	var parts []any
	if err := json.Unmarshal([]byte("["+list+"]"), &parts); err != nil || !found {
		t.Fatalf("%.200q is no call of searchPart: %v", file, err)
	}
	return parts
}

func decoded(t testing.TB, part any) []byte {
	t.Helper()
	data, err := base64.RawStdEncoding.DecodeString(part.(string))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// stored is a form as the files of postings and positions have it.
type stored struct {
	form           string
	numbers        []int
	weights        []uint64
	places         [][]place // by document
	positionsFile  string
	postings, bits []byte
}

// place is where a form stands, and the codes of the small words beside it.
type place struct {
	position      int
	before, after uint64
}

// entries reads all forms of an index, as static/search-load.js does.
func entries(t testing.TB, files map[string]string) map[string]stored {
	t.Helper()
	all := map[string]stored{}
	for _, address := range in(files, "i/") {
		file := parts(t, files[address])
		data := decoded(t, file[2])
		reader := bytes.NewReader(data)
		next := func() uint64 {
			value, err := binary.ReadUvarint(reader)
			if err != nil {
				t.Fatalf("%s: %v", address, err)
			}
			return value
		}
		names := strings.Split(file[3].(string), " ")
		forms := strings.Split(file[1].(string), " ")
		type head struct{ documents, postings, positions, rice uint64 }
		var heads []head
		for range forms {
			heads = append(heads, head{next(), next(), next(), next()})
		}
		rest := data[len(data)-reader.Len():]
		var positions []byte
		at := -1
		for i, form := range forms {
			h := heads[i]
			if h.positions&1 != 0 {
				at++
				positions = decoded(t, parts(t, files[Folder+"p/"+names[at]+".js"])[1])
			}
			e := stored{form: form, positionsFile: names[at], postings: rest[:h.postings],
				bits: positions[:h.positions>>1]}
			rest, positions = rest[h.postings:], positions[h.positions>>1:]
			e.read(int(h.documents), uint(h.rice>>5), uint(h.rice&31))
			if _, twice := all[form]; twice {
				t.Errorf("the form %s stands in two files", form)
			}
			all[form] = e
		}
	}
	return all
}

// read decodes the bits of an entry.
func (e *stored) read(documents int, postingsRice, positionsRice uint) {
	postings, positions := bitReader{data: e.postings}, bitReader{data: e.bits}
	small := nearCodes[e.form] != 0
	beside := func() uint64 {
		if small || positions.bits(1) == 0 {
			return 0
		}
		return positions.bits(4)
	}
	number := -1
	for range documents {
		number += int(postings.rice(postingsRice)) + 1
		e.numbers = append(e.numbers, number)
		e.weights = append(e.weights, postings.bits(3))
		var places []place
		position := -1
		for more := uint64(1); more == 1; {
			position += int(positions.rice(positionsRice)) + 1
			more = positions.bits(1)
			places = append(places, place{position, beside(), beside()})
		}
		e.places = append(e.places, places)
	}
}

// bitReader reads what bitWriter writes.
type bitReader struct {
	data []byte
	at   int
}

func (r *bitReader) bits(n uint) uint64 {
	var value uint64
	for range n {
		value = value<<1 | uint64(r.data[r.at/8]>>(7-r.at%8)&1)
		r.at++
	}
	return value
}

func (r *bitReader) rice(k uint) uint64 {
	var high uint64
	for r.bits(1) == 1 {
		high++
	}
	return high<<k | r.bits(k)
}

// usesOf are the places of each form in a document, read without the index.
func usesOf(d sampled) map[string][]place {
	type word struct {
		form     string
		position int
	}
	var words []word
	position := 0
	blocks(d.Entry, d.body, func(p passage) {
		for _, form := range wordsOf(p.words) {
			words = append(words, word{form, position})
			position++
		}
		position++
	})
	uses := map[string][]place{}
	for i, w := range words {
		p := place{position: w.position}
		if nearCodes[w.form] == 0 {
			if i > 0 && words[i-1].position == w.position-1 {
				p.before = uint64(nearCodes[words[i-1].form])
			}
			if i+1 < len(words) && words[i+1].position == w.position+1 {
				p.after = uint64(nearCodes[words[i+1].form])
			}
		}
		uses[w.form] = append(uses[w.form], p)
	}
	return uses
}

// formsOf are the forms in documents.
func formsOf(documents ...sampled) map[string]bool {
	forms := map[string]bool{}
	for _, d := range documents {
		for form := range usesOf(d) {
			forms[form] = true
		}
	}
	return forms
}

// documentsOf are the documents without their texts.
func documentsOf(documents []sampled) []*archive.Entry {
	var list []*archive.Entry
	for _, d := range documents {
		list = append(list, d.Entry)
	}
	return list
}
