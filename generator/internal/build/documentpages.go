package build

import (
	"context"
	"crypto/sha256"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/render"
	"aseanarchive/generator/internal/search"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/write"
)

// documentPages makes the files of documents, or takes them over from the site
// that is replaced where they would come out the same.
type documentPages struct {
	*builder
	site    *write.Site
	index   *search.Index
	pages   *kept.Pack // of this attempt: work that was given up may go on when the next has begun
	records *kept.Pack // as well
	state   string     // a digest of what the site says of itself
	counter *pageCounter
	add     func(address string, content []byte) error
}

// make makes the files of a document. Its text is parsed once, for its page and for
// the index.
func (p documentPages) make(d *archive.Entry, files render.DocumentFiles) error {
	number := p.index.Number(d)
	var inputs string // of no use where nothing is kept
	if p.pages != nil {
		inputs = files.Inputs()
	}
	quick, former, keyed := p.earlier.quickKey(d, number, inputs)
	if keyed {
		known, ok := p.pages.Get(quick)
		if !ok {
			if known, ok = p.pages.Look(former); ok {
				p.pages.Put(quick, known)
			}
		}
		if ok && len(known) == len(quick) {
			if done, err := p.keep(d, kept.Key(known)); done || err != nil {
				return err
			}
		}
	}
	exact := p.earlier.exactKey(d, number, inputs, p.state)
	return aloneOn(d.Document, p.most(), func(ctx context.Context) error {
		body, err := p.body(ctx, d.Document)
		if err != nil {
			return err
		}
		if keyed && !p.pages.IsNew() {
			whole := kept.KeyOf(exact.String(), files.Names(body))
			if done, err := p.keep(d, whole); done || err != nil {
				p.pages.Put(quick, []byte(whole.String()))
				return err
			}
		}
		made, names, err := p.makeAnew(d, body, files)
		if err == nil && keyed && p.pages != nil {
			whole := kept.KeyOf(exact.String(), names)
			p.pages.Put(quick, []byte(whole.String()))
			p.pages.Put(whole, codec.Encode(&made))
		}
		return err
	})
}

// makeAnew makes the files of a document whatever is kept.
func (p documentPages) makeAnew(d *archive.Entry, body *text.Body, files render.DocumentFiles) (made keptPages,
	names string, err error) {
	add := func(address string, content []byte) error {
		if err := p.add(address, content); err != nil {
			return err
		}
		made.Files = append(made.Files, write.File{Address: address, Sum: p.site.Sum(address)})
		return nil
	}
	record, err := p.index.Add(d, body, add)
	if err != nil {
		return made, "", err
	}
	if p.records != nil {
		made.Record = sha256.Sum256(record)
		p.records.Put(recordKey(made.Record), record)
	}
	names, err = files.Make(body, add)
	return made, names, err
}

// keep takes the files of a document over that an earlier build made of the same.
func (p documentPages) keep(d *archive.Entry, key kept.Key) (done bool, err error) {
	value, ok := p.pages.Get(key)
	if !ok {
		return false, nil
	}
	made, err := codec.Decode[keptPages](value)
	if err != nil { // it is damaged
		return false, nil
	}
	if !p.records.Want(recordKey(made.Record)) {
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

// known takes over a page that an earlier build made of what has a digest.
func (p documentPages) known(address string, of kept.Key) (done bool, err error) {
	sum, ok := p.pages.Get(of)
	if !ok || len(sum) != len(kept.Key{}) {
		return false, nil
	}
	done, err = p.site.Keep([]write.File{{Address: address, Sum: kept.Key(sum)}})
	if done {
		p.counter.count(address)
	}
	return done, err
}

// made keeps the digest of a page that was made.
func (p documentPages) made(address string, of kept.Key) {
	sum := p.site.Sum(address)
	p.pages.Put(of, sum[:])
}
