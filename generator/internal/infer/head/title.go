package head

import (
	"path"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/titleblock"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/text"
)

// ReadTitle works the title out, once. The day on which the document was issued
// is "" where it is not known.
func (r *Head) ReadTitle(issued string) archive.Fact {
	r.Titled = r.readTitle(issued)
	return r.Titled
}

func (r *Head) readTitle(issued string) archive.Fact {
	if g, ok := r.Given(archive.TitleKeys...); ok {
		if g.Value == "" {
			return r.suppliedTitle(issued) // a page, a link and a citation have to call it something
		}
		fact := g.Fact()
		if !g.Replaces() { // an editor wrote what he meant
			fact.Value = topline.SiteOf(r.Paper).Without(fact.Value)
		}
		if block := r.TitleBlock; block.First >= 0 && topline.SameLetters(r.TitleWords(block), fact.Value) {
			fact.Evidence = append(fact.Evidence, r.titleEvidence(block)...) // the text calls itself so, too
		}
		return fact
	}
	block := r.TitleBlock
	fact := archive.Fact{Basis: archive.Stated, Source: archive.FromText}
	switch {
	case block.Crumb != nil:
		fact.Rule, fact.Evidence = rule.TitleCrumb, []archive.Evidence{r.Body.Quote(block.Crumb, block.From, block.To)}
	case block.Label:
		fact.Rule, fact.Evidence = rule.Label, r.titleEvidence(block)
	case block.First >= 0:
		fact.Rule, fact.Evidence = rule.TitleLine, r.titleEvidence(block)
	default:
		return r.suppliedTitle(issued)
	}
	fact.Value = r.TitleWords(block)
	if block.First >= 0 && r.Leaves[block.First].Kind == text.Clause {
		fact.Value = r.Leaves[block.First].Marker + " " + fact.Value // "144. Telegram From …"
	}
	return fact
}

// TitleWords are the words of the title, its lines joined.
func (r *Head) TitleWords(block titleblock.Block) string { return titleblock.Words(r.Leaves, block) }

// titleEvidence are the lines of the title.
func (r *Head) titleEvidence(block titleblock.Block) []archive.Evidence {
	var list []archive.Evidence
	for i := block.First; i <= block.Last; i++ {
		from, to := block.Within(i, r.Leaves)
		list = append(list, r.Quote(r.Leaves[i], from, to))
	}
	return list
}

// suppliedTitle makes a title of what the document is about: the meeting it
// reports, else what its first sentence says.
func (r *Head) suppliedTitle(issued string) archive.Fact {
	if fact := titleOfPage(r); fact.Known() {
		return fact
	}
	leads := slices.Concat(r.FirstOfBody(LeavesAbove), r.summaries())
	isPoint := func(leaf *paper.Block) bool { return leaf.Kind == text.Item && !r.IsDatelined(leaf.Block) }
	long := func(leaf *paper.Block) bool { return text.Longer(leaf.String, topline.LongEnoughToLead-1) }
	if !slices.ContainsFunc(leads, func(leaf *paper.Block) bool { return long(leaf) && !isPoint(leaf) }) {
		isPoint = func(*paper.Block) bool { return false } // all is written in points
	}
	for _, leaf := range leads {
		if leaf.Kind == text.Heading || isPoint(leaf) || !long(leaf) {
			continue
		}
		start := r.Opening.Behind(leaf)
		if announces(leaf.String[start:]) {
			continue
		}
		start += phrase.SpokenHead(leaf.String[start:])
		for _, sentence := range text.Sentences(leaf.String[start:]) {
			if fact := r.titleOfSentence(leaf, start+sentence[0], start+sentence[1], issued); fact.Known() {
				return fact
			}
		}
	}
	name := path.Base(r.Source.ID)
	return archive.Fact{Value: name, Basis: archive.Supplied, Source: archive.FromText, Rule: rule.FileName,
		Evidence: []archive.Evidence{}}
}

// titleOfPage is what a page calls a text that does not call itself anything: when it
// says more than a name, and the text speaks of it; or when it stands as a heading at
// the head of the text, as short as it may be. The name of a site, of a drawer or of a
// list is none.
func titleOfPage(r *Head) archive.Fact {
	const fewest = 3 // words
	g, ok := r.Given("page_title")
	if !ok {
		return titleOfHeading(r)
	}
	p := phrase.Of(g.Value)
	if phrase.IsSite(p) || strings.Contains(g.Value, " | ") {
		return archive.Fact{}
	}
	fact := g.Fact()
	if heading := headingOfPage(r, p); heading != nil {
		fact.Evidence = append(slices.Clone(fact.Evidence), r.Quote(heading, 0, len(heading.String)))
		return fact
	}
	if len(p.Fields) < fewest || !phrase.ComesAgain(p, r.Leaves[min(r.Above.Body, len(r.Leaves)):]) {
		return archive.Fact{}
	}
	return fact
}

// titleOfHeading is the heading by which a text is called, where it says more than the name
// of a site, of a drawer or of a house, and does not open the text itself.
func titleOfHeading(r *Head) archive.Fact {
	leaf := paper.OwnHeading(r.Paper)
	if leaf == nil || r.Above.Body == 0 || phrase.IsNameOfPage(phrase.Of(leaf.String)) ||
		r.Lists.IssuerNamed(leaf.String) != nil {
		return archive.Fact{}
	}
	return archive.Fact{Value: leaf.String, Basis: archive.Stated, Source: archive.FromText, Rule: rule.TitleLine,
		Evidence: []archive.Evidence{r.Quote(leaf, 0, len(leaf.String))}}
}

// headingOfPage is the heading above the text, or the one that opens it, that says what
// the page calls itself. nil is for none, and for the name of the site or of a drawer.
func headingOfPage(r *Head, name phrase.Phrase) *paper.Block {
	site, _ := r.Given("site_name")
	letters := phrase.LettersOf(paper.PlainLower(name.Said))
	if letters == "" || letters == phrase.LettersOf(paper.PlainLower(site.Value)) || phrase.IsCategory(name) {
		return nil
	}
	for _, leaf := range r.Leaves[:min(r.Above.Body+1, len(r.Leaves))] {
		if leaf.Kind == text.Heading && phrase.LettersOf(paper.PlainLower(leaf.String)) == letters {
			return leaf
		}
	}
	return nil
}

// summaries are the sentences above the text, which may be all that it has to
// say.
func (r *Head) summaries() []*paper.Block {
	var list []*paper.Block
	for i := range r.Above.Lines {
		if l := &r.Above.Lines[i]; l.Role == topline.SentenceLine {
			list = append(list, r.Leaves[l.Leaf])
		}
	}
	return list
}

// titleOfSentence makes a title of a sentence that says what a document is
// about.
func (r *Head) titleOfSentence(leaf *paper.Block, from, to int, issued string) archive.Fact {
	sentence := leaf.String[from:to]
	if phrase.IsGreeting(sentence) {
		return archive.Fact{}
	}
	fact := archive.Fact{Basis: archive.Supplied, Source: archive.FromText}
	if meetings := r.MeetingsIn(sentence); len(meetings) > 0 {
		m := meetings[0]
		fact.Value, fact.Rule = withYear(sentence[m.From:m.To], m, issued), rule.Meeting
		fact.Evidence = []archive.Evidence{r.Quote(leaf, from+m.From, from+m.To)}
		return fact
	}
	fact.Value, fact.Rule = phrase.Shortened(sentence), rule.Lead // not known where there are only stops
	fact.Evidence = []archive.Evidence{r.Quote(leaf, from, from+len(fact.Value))}
	return fact
}

// withYear is the name of a meeting with the year in which the document
// reports it, unless the name holds a year.
func withYear(name string, named meeting.Name, issued string) string {
	const yearLength = 4
	if named.Year == "" && len(issued) >= yearLength {
		return name + ", " + issued[:yearLength]
	}
	return name
}
