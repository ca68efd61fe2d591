package party

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// A treaty names those who make it before it says why they do: “The Governments of
// …, Member States of ASEAN, and the Government of the Republic of India,” and then
// “RECALLING …”, “HAVE AGREED AS FOLLOWS”. Brackets and lists of members stand
// between them, so that nobody there stands beside ASEAN.

var (
	recitals   = lexicon.List("en/openings-of-recitals")
	enactments = lexicon.List("en/words-that-enact")
)

// preambleReader reads who makes a treaty.
type preambleReader struct{ *reading }

// parties makes party whom a treaty with ASEAN names before its recitals.
func (r preambleReader) parties(list *partnerList) bool {
	makers := r.makers()
	withASEAN := false
	for _, leaf := range makers {
		p := passageOf(leaf, 0, len(leaf.String))
		for _, row := range p.rows() {
			withASEAN = withASEAN || p.withASEAN(row)
		}
	}
	if !withASEAN && !r.isWithinASEAN(makers) {
		return false
	}
	found := false
	for _, leaf := range makers {
		end := 0 // of the partner before
		for _, s := range passageOf(leaf, 0, len(leaf.String)).sides() {
			if s.who != isPartner {
				continue
			}
			isOwner := strings.TrimSuffix(leaf.String[end:s.start], "the ") == " of " // "Hong Kong of the …"
			end = s.end
			if isOwner || isAsideAt(leaf.String, s.start) {
				continue
			}
			found = true
			if f := list.get(s.id); f.Role != archive.Party {
				f.Role, f.Rule = archive.Party, rule.Preamble
				f.Evidence = []archive.Evidence{r.Quote(leaf, s.start, s.end)}
			}
		}
	}
	return found
}

// isWithinASEAN reports a treaty of a partner and a member whose recitals set it beside
// what ASEAN and that partner have agreed.
func (r preambleReader) isWithinASEAN(makers []*paper.Block) bool {
	hasMember, hasPartner := false, false
	for _, leaf := range makers {
		for _, s := range passageOf(leaf, 0, len(leaf.String)).sides() {
			hasMember, hasPartner = hasMember || s.who == isMember, hasPartner || s.who == isPartner
		}
	}
	if !hasMember || !hasPartner {
		return false
	}
	const far = 40 // blocks
	for _, leaf := range r.Leaves[:min(len(r.Leaves), far)] {
		m, enacts := enactments.OpensAmong(leaf.Words, leaf.String)
		if enacts && m.Start == 0 && m.Value == "agreement" {
			return false
		}
		if _, named := namesOfASEAN.FindAmong(leaf.Words, leaf.String); named && opensRecital(leaf) {
			return true
		}
	}
	return false
}

// makers are the paragraphs between the head of a treaty and its first recital, or
// the words with which it is enacted; none where the text is no treaty.
func (r preambleReader) makers() []*paper.Block {
	const most, far = 8, 40               // paragraphs that name parties, blocks up to the enactment
	from := min(r.Title+1, len(r.Leaves)) // short paragraphs stand as in a head
	body := r.Leaves[from:min(len(r.Leaves), from+far)]
	end := -1
	for i, leaf := range body {
		if end < 0 && opensRecital(leaf) {
			end = i
		}
		if m, ok := enactments.OpensAmong(leaf.Words, leaf.String); ok && m.Start == 0 && m.Value == "agreement" {
			if end < 0 {
				end = i
			}
			if end > most {
				return nil
			}
			return body[:end]
		}
	}
	return nil
}

// opensRecital reports a paragraph that says why something is agreed: it begins
// with such a word, or with a participle in capitals.
func opensRecital(leaf *paper.Block) bool {
	m, ok := recitals.OpensAmong(leaf.Words, leaf.String)
	if ok && m.Start == 0 {
		return true
	}
	if len(leaf.Words) < 2 {
		return false
	}
	first, next := leaf.Words[0], leaf.Words[1]
	return strings.HasSuffix(first.Of(leaf.String), "ING") && !next.Is(text.Capital)
}

// isAsideAt reports whether a bracket or a quotation mark stands right before a name:
// it is the short form of the name before it.
func isAsideAt(words string, at int) bool {
	before := strings.TrimRightFunc(strings.TrimSuffix(words[:at], "the "), unicode.IsSpace)
	return strings.HasSuffix(before, "(") || strings.HasSuffix(before, "“") || strings.HasSuffix(before, `"`)
}
