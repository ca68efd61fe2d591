package source

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// origin is the address from which the document came: given, or on a line
// beside the text that says so.
func (r *reading) origin() (fact archive.Fact) {
	if g, ok := r.Given(archive.OriginKeys...); ok {
		return g.Fact()
	}
	fact = archive.NotKnown()
	r.AroundText(func(b *text.Block) bool {
		lower := paper.Lowered(b.String)
		for _, words := range [...]string{"source:", "source :", "url:", "retrieved from", "permalink:", "original address:", "available at:", "available at"} {
			rest, ok := strings.CutPrefix(lower, words)
			at := len(b.String) - len(strings.TrimLeft(rest, " :<"))
			if ok && isAddress(lower[at:]) {
				end := at + addressEnd(b.String[at:])
				fact = statedIn(b.String[at:end], rule.OriginLine, r.Body.Quote(b, 0, end))
				return true
			}
		}
		return false
	})
	return fact
}

func isAddress(words string) bool {
	return strings.HasPrefix(words, "https://") || strings.HasPrefix(words, "http://")
}

// addressEnd is where an address ends that words begin with.
func addressEnd(words string) int {
	if end := strings.IndexAny(words, " >)\"”"); end >= 0 {
		words = words[:end]
	}
	return len(strings.TrimRight(words, ".,;"))
}

// author is who wrote or spoke: given, named in a byline, or in the title of
// what somebody said.
func (r *reading) author(kind archive.Fact) archive.Fact {
	if g, ok := r.Given("author"); ok {
		return g.Fact()
	}
	for i := range r.Body.Blocks {
		b := &r.Body.Blocks[i]
		if b.Furniture == furniture.Byline {
			if name, ok := furniture.BylineName(b.String); ok {
				return statedIn(name, rule.Byline, r.Body.Quote(b, 0, len(b.String)))
			}
		}
		if i < paper.HeadBlocks && head.IsSignedByWriter(b.String) {
			end := strings.IndexAny(b.String, "-–•|")
			name := strings.TrimSpace(b.String[:end])
			return statedIn(name, rule.Byline, r.Body.Quote(b, 0, len(name)))
		}
	}
	return r.authorInTitle(kind)
}

// authorInTitle reads “Remarks by President Biden at …”.
func (r *reading) authorInTitle(kind archive.Fact) archive.Fact {
	title := r.Titled
	if title.Basis != archive.Stated || kind.Value != "speech" && kind.Value != "remarks" {
		return archive.NotKnown()
	}
	lower := paper.Lowered(title.Value)
	for _, words := range [...]string{"remarks by ", "speech by ", "address by ", "statement by ", "intervention by ", "lecture by ", "delivered by ", "message by ", "message from ", "remarks of ", "address of "} {
		at := strings.Index(lower, words)
		if at < 0 {
			continue
		}
		if name := strings.TrimPrefix(untilOccasion(title.Value[at+len(words):]), "the "); name != "" {
			return archive.Fact{Value: name, Basis: archive.Stated, Source: title.Source, Rule: rule.ByInTitle, Evidence: title.Evidence}
		}
	}
	return archive.NotKnown()
}
