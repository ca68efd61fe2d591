package infer

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// Kinds are what a document may be, as the contract of the data names them.
var Kinds = []string{
	"press-release", "joint-statement", "joint-communique", "chairmans-statement", "declaration", "plan-of-action", "agreement",
	"fact-sheet", "speech", "remarks", "transcript", "readout", "news-article", "report", "other",
}

// titleWords lead from words of a title to a kind; the first that stands in
// the title wins. Apostrophes are straight and letters small.
var titleWords = []struct{ words, kind string }{
	{"press release", "press-release"},
	{"media release", "press-release"},
	{"news release", "press-release"},
	{"fact sheet", "fact-sheet"},
	{"factsheet", "fact-sheet"},
	{"readout of", "readout"},
	{"transcript", "transcript"},
	{"joint communique", "joint-communique"},
	{"joint communiqué", "joint-communique"},
	{"chairman's statement", "chairmans-statement"},
	{"chairman's press statement", "chairmans-statement"},
	{"chair's statement", "chairmans-statement"},
	{"co-chairs' statement", "chairmans-statement"},
	{"chairmen's statement", "chairmans-statement"},
	{"plan of action", "plan-of-action"},
	{"joint statement", "joint-statement"},
	{"joint media statement", "joint-statement"},
	{"joint press statement", "joint-statement"},
	{"leaders' statement", "joint-statement"},
	{"ministers' statement", "joint-statement"},
	{"joint vision statement", "joint-statement"},
	{"declaration", "declaration"},
	{"memorandum of understanding", "agreement"},
	{"agreement", "agreement"},
	{"protocol", "agreement"},
	{"treaty", "agreement"},
	{"remarks by", "remarks"},
	{"remarks of", "remarks"},
	{"opening remarks", "remarks"},
	{"speech", "speech"},
	{"keynote address", "speech"},
	{"report", "report"},
}

// kind is what the document is: given, by the words of its title, by how it
// opens, or by how it is laid out.
func (r *reading) kind() archive.Fact {
	if g, ok := r.given("kind"); ok {
		return g.fact()
	}
	for _, rule := range [...]func() archive.Fact{r.kindByTitle, r.kindByOpening, r.kindByDateline, r.kindByLayout} {
		if fact := rule(); fact.Known() {
			return fact
		}
	}
	return archive.NotKnown()
}

func (r *reading) kindByTitle() archive.Fact {
	title := r.titleFact()
	if title.Basis != archive.Stated {
		return archive.Fact{}
	}
	lower := strings.ToLower(strings.ReplaceAll(title.Value, "’", "'"))
	for _, w := range titleWords {
		if strings.Contains(lower, w.words) {
			return archive.Fact{Value: w.kind, Basis: archive.Stated, Source: title.Source, Rule: ruleTitleWords, Evidence: title.Evidence}
		}
	}
	return archive.Fact{}
}

// speakers are those in whose name a joint statement speaks.
var speakers = []string{"member states", "heads of state", "leaders", "foreign ministers", "ministers", "governments"}

// kindByOpening reads the formula with which several governments speak: "We,
// the Foreign Ministers of …".
func (r *reading) kindByOpening() archive.Fact {
	for _, leaf := range r.leaves[:min(len(r.leaves), leavesAbove)] {
		lower := strings.ToLower(leaf.String[:runeFloor(leaf.String, longestDateline)])
		rest, ok := strings.CutPrefix(lower, "we, the ")
		if !ok {
			continue
		}
		rest, _, _ = strings.Cut(rest, ",") // those who speak, not what they speak of
		for _, speaker := range speakers {
			if at := strings.Index(rest, speaker); at >= 0 {
				end := len("we, the ") + at + len(speaker)
				return archive.Fact{Value: "joint-statement", Basis: archive.Inferred, Source: archive.FromText, Rule: ruleOpening,
					Evidence: []archive.Evidence{r.body.Quote(leaf, 0, end)}}
			}
		}
	}
	return archive.Fact{}
}

// kindByDateline tells a release from an article.
func (r *reading) kindByDateline() archive.Fact {
	if !r.dateline.found || r.dateline.alone {
		return archive.Fact{}
	}
	leaf := r.leaves[r.dateline.leaf]
	fact := archive.Fact{Value: "press-release", Basis: archive.Inferred, Source: archive.FromText, Rule: rulePress,
		Evidence: []archive.Evidence{r.body.Quote(leaf, 0, r.dateline.end)}}
	if !r.dateline.hasDate {
		fact.Value = "news-article"
	}
	for _, withheld := range r.body.Withheld() {
		if withheld.Kind == text.AuthorMark {
			fact.Value = "news-article"
			fact.Evidence = append(fact.Evidence, archive.Evidence{Line: withheld.Lines[0], Quote: withheld.Text})
		}
	}
	return fact
}

// kindByLayout recognises a fact sheet: headings, and more of the text in
// points than outside them.
func (r *reading) kindByLayout() archive.Fact {
	items, others, headings := 0, 0, 0
	var first *text.Block
	for _, leaf := range r.leaves {
		switch leaf.Kind {
		case text.Item:
			items += len(leaf.String)
			if first == nil {
				first = leaf
			}
		case text.Heading:
			headings++
		default:
			others += len(leaf.String)
		}
	}
	if headings < 2 || items < 2*others {
		return archive.Fact{}
	}
	return archive.Fact{Value: "fact-sheet", Basis: archive.Inferred, Source: archive.FromText, Rule: ruleLayout,
		Evidence: []archive.Evidence{r.body.Quote(first, 0, len(first.String[:runeFloor(first.String, longestDateline)]))}}
}
