package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
)

// What front matter says of writers and houses in a form of its own.

// issuerOfFrontMatter reads the house or the office that is given as the source of a
// document: “source: Minister for Ports”. A paper or agency passes on what is no article.
func (r *reading) issuerOfFrontMatter(kind archive.Fact) archive.Fact {
	for _, g := range r.AllGiven("source", "publisher") {
		known := r.Lists.IssuerNamed(g.Value)
		if known != nil && known.Press && kind.Value != "news-article" {
			continue
		}
		p := phrase.Of(g.Value)
		if known == nil && (len(p.Fields) == 0 || !phrase.IsOffice(p.Fields) && !phrase.IsBareOffice(p)) {
			continue
		}
		return archive.Fact{Value: nameOf(known, g.Value), Basis: archive.Stated, Source: g.From,
			Rule: rule.SourceLine, Evidence: g.Proof}
	}
	return archive.Fact{}
}

// writerOfSlug writes a name that is given as part of an address as names are written:
// “university-of-oslo”.
func writerOfSlug(value string) (name string, ok bool) {
	words := strings.Split(value, "-")
	if len(words) < 2 {
		return "", false
	}
	for i, word := range words {
		if word == "" || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLower(r) }) {
			return "", false
		}
		if i == 0 || !joins.Has(word) {
			first, size := utf8.DecodeRuneInString(word)
			words[i] = string(unicode.ToUpper(first)) + word[size:]
		}
	}
	return strings.Join(words, " "), true
}
