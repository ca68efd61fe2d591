// Package toldtopics tells about which topics a happening is: those that documents name in the
// paragraphs that tell of it.
package toldtopics

import (
	"slices"

	"aseanarchive/generator/internal/archive"
)

// Book knows the topics of the paragraphs of documents, as far as anybody asked.
type Book struct{ known map[*archive.Entry][]place }

type place struct {
	paragraph int
	topic     string
}

// Of are the topics of the paragraphs of those who tell of a happening with a date, each once,
// in an order of their own.
func (b *Book) Of(tellers []archive.Teller) []string {
	var list []string
	for i := range tellers {
		if tellers[i].Event == nil {
			continue
		}
		for _, at := range b.in(tellers[i].Document) {
			if at.paragraph == tellers[i].Paragraph {
				list = append(list, at.topic)
			}
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// in are the topics of a document by the paragraphs that name them.
func (b *Book) in(d *archive.Entry) []place {
	list, ok := b.known[d]
	if ok {
		return list
	}
	for _, topic := range d.Topics {
		for _, paragraph := range topic.Paragraphs {
			list = append(list, place{paragraph, topic.ID})
		}
	}
	if b.known == nil {
		b.known = map[*archive.Entry][]place{}
	}
	b.known[d] = list
	return list
}
