package build

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/render"
	"aseanarchive/generator/internal/search"
	"aseanarchive/generator/internal/text/furniture"
	"aseanarchive/generator/internal/write"
)

// documentPages makes the files of documents, or takes them over from the site
// that is replaced where they would come out the same.
type documentPages struct {
	*builder
	site        *write.Site
	index       *search.Index
	boilerplate []furniture.Boilerplate
	counter     *pageCounter
	add         func(address string, content []byte) error
}

// make makes the files of a document. Its text is parsed once, for its page and for
// the index.
func (p documentPages) make(d *archive.Entry, inputs string, render render.MakeDocument) error {
	key, keyed := p.memory.pagesKey(d, p.index.Number(d), inputs)
	if keyed {
		if done, err := p.keep(d, key); done || err != nil {
			return err
		}
	}
	body, err := p.body(d.Document, p.boilerplate)
	if err != nil {
		return err
	}
	var made keptPages
	add := func(address string, content []byte) error {
		if err := p.add(address, content); err != nil {
			return err
		}
		made.Files = append(made.Files, write.File{Address: address, Sum: p.site.Sum(address)})
		return nil
	}
	if made.Record, err = p.index.Add(d, body, add); err != nil {
		return err
	}
	if err := render(body, add); err != nil {
		return err
	}
	if keyed && p.memory.pages != nil {
		p.memory.pages.Put(key, made.encode())
	}
	return nil
}

// keep takes the files of a document over that an earlier build made of the same.
func (p documentPages) keep(d *archive.Entry, key kept.Key) (done bool, err error) {
	value, ok := p.memory.pages.Get(key)
	if !ok {
		return false, nil
	}
	made, ok := decodePages(value)
	if !ok {
		return false, nil
	}
	if done, err = p.site.Keep(made.Files); !done {
		return false, err
	}
	for _, file := range made.Files {
		p.counter.count(file.Address)
	}
	p.index.Take(d, made.Record)
	return true, nil
}
