// Package copies keeps what happened from being told twice by one text that the archive holds
// several times: one of the copies is read, and the others tell what it tells.
//
// The rules for its users: Read first, then gather what the originals tell, then Tell. Copies are
// documents of one day with the same text; what is nearly the same is another text.
package copies

import (
	"slices"

	"aseanarchive/generator/internal/archive"
)

// Book knows the copies of documents.
type Book struct {
	Originals []*archive.Entry // the first of each text, in the order of the archive
	of        map[*archive.Entry][]copied
}

// copied is another document with the text of an original.
type copied struct {
	document *archive.Entry
	lines    map[int]int // its lines, by those of the original, where both tell a day
	shift    int         // by how many lines the others stand lower
}

// Read finds the copies among documents that know which others have their text.
func Read(documents []*archive.Entry) *Book {
	b := &Book{of: map[*archive.Entry][]copied{}}
	originals := make(map[string]*archive.Entry, len(documents))
	for _, d := range documents {
		if first := originalOf(d, originals); first != nil {
			b.of[first] = append(b.of[first], copyOf(first, d))
			continue
		}
		originals[d.ID] = d
		b.Originals = append(b.Originals, d)
	}
	return b
}

// originalOf is the document before it of which one is a copy, nil for others.
func originalOf(d *archive.Entry, originals map[string]*archive.Entry) *archive.Entry {
	for _, twin := range d.Duplicates {
		first := originals[twin.ID]
		if first != nil && twin.Resemblance == 1 && first.Date.Value == d.Date.Value && tellAlike(first, d) {
			return first
		}
	}
	return nil
}

// tellAlike reports documents that tell the same days in the same words, one by one.
func tellAlike(one, other *archive.Entry) bool {
	return slices.EqualFunc(one.Events, other.Events, func(a, b archive.Event) bool {
		return a.Date == b.Date && a.Clause == b.Clause
	})
}

func copyOf(first, d *archive.Entry) copied {
	c := copied{document: d, lines: make(map[int]int, len(d.Events))}
	for i := range d.Events {
		c.shift = d.Events[i].Paragraph - first.Events[i].Paragraph // a longer head moves all lines alike
		c.lines[first.Events[i].Paragraph] = d.Events[i].Paragraph
	}
	return c
}

// Tell adds the copies to what their originals tell, each right behind its original.
func (b *Book) Tell(list []archive.Happening) {
	if len(b.of) == 0 {
		return
	}
	for i := range list {
		if h := &list[i]; slices.ContainsFunc(h.Tellers, b.hasCopies) {
			h.Tellers = b.withCopies(h.Tellers)
		}
	}
}

func (b *Book) hasCopies(teller archive.Teller) bool { return len(b.of[teller.Document]) > 0 }

func (b *Book) withCopies(tellers []archive.Teller) []archive.Teller {
	all := make([]archive.Teller, 0, 2*len(tellers))
	for _, teller := range tellers {
		all = append(all, teller)
		for k := range b.of[teller.Document] {
			all = append(all, b.of[teller.Document][k].teller(teller))
		}
	}
	return all
}

// teller is what a copy tells where its original does.
func (c *copied) teller(of archive.Teller) archive.Teller {
	line, ok := c.lines[of.Paragraph]
	if !ok {
		line = of.Paragraph + c.shift
	}
	told := archive.Teller{Document: c.document, Paragraph: line, Words: of.Words}
	if of.Event != nil {
		told.Event = c.event(of)
	}
	return told
}

// event is the statement of a copy that is that of its original.
func (c *copied) event(of archive.Teller) *archive.Event {
	for i := range of.Document.Events {
		if &of.Document.Events[i] == of.Event {
			return &c.document.Events[i]
		}
	}
	return nil
}
