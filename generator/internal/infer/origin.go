package infer

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// origin is the address from which the document came.
func (r *reading) origin() archive.Fact {
	if g, ok := r.given("permalink", "source_url"); ok {
		return g.fact()
	}
	return archive.NotKnown()
}

// author is who wrote the document: given, or named in a byline.
func (r *reading) author() archive.Fact {
	if g, ok := r.given("author"); ok {
		return g.fact()
	}
	for i := range r.body.Blocks {
		b := &r.body.Blocks[i]
		if b.Furniture != text.Byline {
			continue
		}
		if name, ok := text.BylineName(b.String); ok {
			return archive.Fact{Value: name, Basis: archive.Stated, Source: archive.FromText, Rule: ruleByline,
				Evidence: []archive.Evidence{r.body.Quote(b, 0, len(b.String))}}
		}
	}
	return archive.NotKnown()
}
