package source

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// addressLabels stand before the address from which a document came.
var addressLabels = lexicon.List("en/labels-of-addresses")

// origin is the address from which the document came: given, on a line beside the text
// that says so, or alone on a line above or right below it.
func (r *reading) origin() (fact archive.Fact) {
	if g, ok := r.Given(archive.OriginKeys...); ok {
		return g.Fact()
	}
	for _, g := range r.AllGiven(archive.AddressKeys...) {
		if isAddress(g.Value) {
			return g.Fact()
		}
	}
	fact = archive.NotKnown()
	r.AroundText(func(b *text.Block) bool {
		m, ok := addressLabels.Opens(b.String)
		if !ok || m.Start > 0 {
			return false
		}
		at := len(b.String) - len(strings.TrimLeft(b.String[m.End:], " :<"))
		if isAddress(b.String[at:]) {
			end := at + addressEnd(b.String[at:])
			fact = statedIn(b.String[at:end], rule.OriginLine, r.Body.Quote(b, 0, end))
			return true
		}
		return false
	})
	if !fact.Known() {
		return r.addressAlone()
	}
	return fact
}

// addressAlone is the one address that stands alone on a line above the first sentence, or
// else on the last line of all, where programs and readers note where a page was found.
func (r *reading) addressAlone() archive.Fact {
	const standfirst = 120 // letters
	blocks := r.Body.Blocks
	var alone *text.Block
	for i := range blocks[:min(len(blocks), paper.MenuBlocks)] {
		b := &blocks[i]
		if paper.IsSentence(b.String) && b.Furniture == "" && text.Longer(b.String, standfirst) {
			break
		}
		switch {
		case !isAddressAlone(b.String):
		case alone == nil:
			alone = b
		case alone.String != b.String:
			return archive.NotKnown()
		}
	}
	if last := len(blocks) - 1; alone == nil && last >= 0 && isAddressAlone(blocks[last].String) {
		alone = &blocks[last]
	}
	if alone == nil {
		return archive.NotKnown()
	}
	return rule.FromText(alone.String, rule.AddressAlone, r.Body.Quote(alone, 0, len(alone.String)))
}

// isAddressAlone reports a line that is the address of a page: a host and a path behind it.
func isAddressAlone(line string) bool {
	if !isAddress(line) || strings.ContainsAny(line, " \"<>") {
		return false
	}
	_, behind, _ := strings.Cut(line, "://")
	host, path, _ := strings.Cut(behind, "/")
	return strings.Contains(host, ".") && path != ""
}

// isAddress reports whether words begin with an address of the web.
func isAddress(words string) bool {
	words = strings.ToLower(words[:min(len(words), len("https://"))])
	return words == "https://" || strings.HasPrefix(words, "http://")
}

// addressEnd is where an address ends that words begin with.
func addressEnd(words string) int {
	address := strings.FieldsFunc(words, func(r rune) bool { return strings.ContainsRune(" >)\"”", r) })[0]
	return len(strings.TrimRight(address, ".,;"))
}

// author is who wrote or spoke: given, named in a byline, or in the title of
// what somebody said.
func (r *reading) author(kind archive.Fact) archive.Fact {
	if g, ok := r.Given(archive.AuthorKeys...); ok {
		fact := g.Fact()
		if fact.Value != "" {
			fact.Value = paper.Plain(strings.Join(g.Values, "; "))
		}
		if name, isSlug := writerOfSlug(fact.Value); isSlug && g.From == archive.FromFrontMatter {
			fact.Value, fact.Basis = name, archive.Inferred
		}
		return fact
	}
	for i := range r.Body.Blocks {
		b := &r.Body.Blocks[i]
		if b.Furniture == furniture.Byline && !r.isCopyOfOfficial(kind) {
			if name, ok := furniture.BylineName(b.String); ok {
				return statedIn(name, rule.Byline, r.Body.Quote(b, 0, len(b.String)))
			}
		}
		if name, ok := labelledWriter(b.String); ok && i < paper.HeadBlocks {
			return statedIn(name, rule.Byline, r.Body.Quote(b, 0, len(b.String)))
		}
		if i < paper.HeadBlocks && i+1 < len(r.Body.Blocks) && isLabelOfWriter(b.String) {
			below := &r.Body.Blocks[i+1]
			if phrase.IsPersonName(phrase.Of(below.String)) {
				return statedIn(below.String, rule.Byline, r.Body.Quote(b, 0, len(b.String)),
					r.Body.Quote(below, 0, len(below.String)))
			}
		}
		isAboveAnother := i < paper.HeadBlocks && i+1 < len(r.Body.Blocks)
		if isAboveAnother && !r.isDrawer(i) && r.isPaperOf(b.String, r.Body.Blocks[i+1].String) {
			return statedIn(b.String, rule.Byline, r.Body.Quote(b, 0, len(b.String)))
		}
		if i < paper.HeadBlocks {
			if name := topline.WriterOf(b.String); name != "" {
				return statedIn(name, rule.Byline, r.Body.Quote(b, 0, len(name)))
			}
		}
	}
	return r.authorInTitle(kind)
}

// isCopyOfOfficial reports that the page names another as the source of its text,
// and one who gives out what nobody signs: a ministry, not a paper. The byline
// above such a copy is that of whoever put it on the page. A piece that is
// written in somebody's name keeps it: the source published it with the name.
func (r *reading) isCopyOfOfficial(kind archive.Fact) bool {
	if kind.Value == "news-article" || kind.Value == "op-ed" {
		return false
	}
	source := r.issuerOfSource()
	if !source.Known() {
		return false
	}
	known := r.Lists.IssuerNamed(source.Value)
	return known != nil && !known.Press
}

// isDrawer reports a line that a page prints again, or that was set aside: not the name of a person.
func (r *reading) isDrawer(i int) bool {
	again := func(b text.Block) bool { return b.String == r.Body.Blocks[i].String }
	others := r.Body.Blocks[:i]
	return r.Body.Blocks[i].Furniture != "" || slices.ContainsFunc(others, again)
}

// isPaperOf reports the name of a person above that of a paper in brackets: “Anna Lee”,
// “(The Harbour Post)”.
func (r *reading) isPaperOf(name, line string) bool {
	inner, ok := strings.CutPrefix(line, "(")
	if !ok || !strings.HasSuffix(inner, ")") || !phrase.IsPersonName(phrase.Of(name)) {
		return false
	}
	known := r.Lists.IssuerNamed(strings.TrimSuffix(inner, ")"))
	return known != nil && known.Press
}

// writerLabels stand before who wrote a report.
var writerLabels = lexicon.List("en/labels-of-writers")

// labelledWriter is the name on a line that says whose it is: “WRITER: Anna Lee”, “authors:
// Anna Lee, Harbour Correspondent”.
func labelledWriter(line string) (name string, ok bool) {
	const mostOfRole = 4                  // words
	line, _, _ = strings.Cut(line, " | ") // “Written by Anna Lee | Updated: …”
	m, ok := writerLabels.Opens(line)
	if !ok || m.Start > 0 || text.Longer(line, phrase.LongestName) {
		return "", false
	}
	behind := strings.TrimLeft(line[m.End:], " ")
	name, role, _ := strings.Cut(strings.TrimLeft(behind, ": "), ", ")
	if fields := strings.Fields(role); len(fields) > mostOfRole || !phrase.IsNameCase(fields) {
		return "", false
	}
	if colon := strings.HasPrefix(behind, ":"); m.Value == "colon" && !colon {
		return "", false
	}
	return name, phrase.IsPersonName(phrase.Of(name))
}

// isLabelOfWriter reports a line that says whose name stands on the next one, and no more: “WRITER:”.
func isLabelOfWriter(line string) bool {
	label, ok := strings.CutSuffix(strings.TrimRight(line, " "), ":")
	return ok && writerLabels.Has(strings.TrimRight(label, " "))
}

// spokenBy stands in a title before the name of who spoke or wrote.
var spokenBy = lexicon.List("en/words-before-who-spoke")

// authorInTitle reads “Remarks by President Biden at …”.
func (r *reading) authorInTitle(kind archive.Fact) archive.Fact {
	title := r.Titled
	isSpoken := kind.Value == "speech" || kind.Value == "remarks" || kind.Value == "message"
	if title.Basis != archive.Stated || !isSpoken {
		return archive.NotKnown()
	}
	if m, ok := spokenBy.Find(title.Value); ok {
		if fact := r.byInTitle(title, m); fact.Known() {
			return fact
		}
	}
	return archive.NotKnown()
}
