package source

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// A paper says at its head whose it is, also where content/ does not know the house.

// printedHead reads the name of the house that is printed above a title: of a body on the paper
// of which a text is written, or of the newspaper that has an article. An article tells of the
// bodies that it names, and a newspaper passes on what is no article. Below a title stand the
// places of meetings and the houses of writers, too: there it is an office that opens as one.
func (r *reading) printedHead(kind archive.Fact) archive.Fact {
	if kind.Value == "news-article" {
		return lastHouse(r, r.linesAboveTitle(), r.isNewspaper)
	}
	fact := lastHouse(r, r.linesAboveTitle(), phrase.IsInstitution)
	if kind.Value == "press-release" && !fact.Known() {
		fact = lastHouse(r, r.HeadLines(), isOffice)
	}
	return fact
}

// lastHouse is that named last of the houses on lines: a part says more than the whole. A row of
// them is a list.
func lastHouse(r *reading, lines []*text.Block, isHouse func(phrase.Phrase) bool) archive.Fact {
	const most = 2 // a house and its part
	var heads []*text.Block
	for _, line := range lines {
		p := phrase.Of(printedName(line.String))
		if len(p.Fields) > 1 && isHouse(atHome(p)) && !p.NamesMeeting() && isOneHouse(p) && !r.beginsTitle(p.Said) {
			heads = append(heads, line)
		}
	}
	if len(heads) == 0 || len(heads) > most {
		return archive.Fact{}
	}
	last := heads[len(heads)-1]
	if named := r.issuerInTitle(); last.Furniture != "" && named.Known() {
		return named // what a text says of itself before the name of the site
	}
	return statedIn(printedName(last.String), rule.PrintedHead, r.Body.Quote(last, 0, len(last.String)))
}

// beginsTitle reports the beginning of the title that runs along the pages of a paper.
func (r *reading) beginsTitle(words string) bool {
	return len(r.Titled.Value) > len(words) && strings.HasPrefix(r.Titled.Value, words)
}

var officesAbove = lexicon.List("en/openings-of-letterheads")

// isOffice reports an office that stands above a release to say whose it is: “Minister for Ports”.
func isOffice(p phrase.Phrase) bool {
	_, opens := p.Opens(officesAbove)
	return opens && phrase.IsNameCase(p.Fields) && !phrase.TellsNews(p) && !p.NamesDocument()
}

// printedName is a line without the marks at its ends.
func printedName(line string) string { return strings.Trim(line, " .,:–—-") }

// linesAboveTitle are the lines above the title, also those that were set aside; of a text
// without one those above the text.
func (r *reading) linesAboveTitle() []*text.Block {
	if r.Title < 0 {
		return r.HeadLines()
	}
	title := r.Leaves[r.Title].Line
	var lines []*text.Block
	r.AroundText(func(b *text.Block) bool {
		if b.Line < title && b.Kind != text.Item {
			lines = append(lines, b)
		}
		return b.Line >= title
	})
	return lines
}

// atHome is the name of a house without the country or the town to which it is sent: “Embassy of
// Norway in Tonga”.
func atHome(p phrase.Phrase) phrase.Phrase {
	for _, sent := range [...]string{" to ", " in "} {
		if name, where, ok := strings.Cut(p.Said, sent); ok && topline.IsPlaceName(where) {
			return phrase.Of(name)
		}
	}
	return p
}

// isOneHouse reports words that may be one name: few, without marks that part names and without
// a day or a number, as the place of a meeting has them. Of ASEAN itself content/ knows the houses.
func isOneHouse(p phrase.Phrase) bool {
	const most = 12 // words
	isParted := strings.ContainsAny(p.Said, ":;/|>@“”\""+phrase.Figures)
	return len(p.Fields) <= most && !isParted && !phrase.NamesASEAN(p.Said)
}

var (
	newspapers   = lexicon.List("en/last-words-of-newspapers")
	inNewspapers = lexicon.List("en/words-in-names-of-newspapers")
	drawers      = lexicon.List("en/site-drawers")
)

// isNewspaper reports the name of a newspaper: “The Evening Star”, “Oslo Herald”. Drawers of a
// site end alike, “Business News”, and are called after no place.
func (r *reading) isNewspaper(p phrase.Phrase) bool {
	last := p.Fields[len(p.Fields)-1]
	if !phrase.IsSite(p) || strings.Contains(last, ".") {
		return false
	}
	if newspapers.Has(last) || inNewspapers.In(p.Said) {
		return true
	}
	names := topline.NewGazetteer(r.Lists)
	first := strings.Join(p.Fields[:len(p.Fields)-1], " ")
	isNamed := strings.EqualFold(p.Fields[0], "the") || names.IsWholePlace(first) || names.IsActor(first)
	return isNamed && !drawers.Has(last)
}
