// Package kind reads what a document is: a press release, a joint statement, a
// speech …
//
// The rules for its users: a person’s word comes first, then the title, a line
// above the text, the opening, the layout; only then are the marks of the press
// weighed against those of an issuer. A kind that the text does not settle
// stays blank.
package kind

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/topline"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// reading is a document while it is read what kind it is.
type reading struct{ *head.Head }

// Of is the kind of a document that came from the origin.
func Of(h *head.Head, origin archive.Fact) archive.Fact { return (&reading{h}).kind(origin) }

// Kinds are what a document may be, as the contract of the data names them.
var Kinds = []string{
	"press-release", "joint-statement", "joint-communique", "chairmans-statement", "declaration",
	"plan-of-action", "agreement", "fact-sheet", "speech", "remarks", "transcript", "readout",
	"news-article", "report",
	"message", "letter", "note-verbale", "memorandum", "cable", "minutes", "resolution",
	"parliamentary-record", "op-ed", "other",
}

// kind is what the document is: given, by the words of its title or of another
// line above the text, by how it opens, by the marks of press and issuers, or
// by how it is laid out. Where nothing speaks for a kind it is not known.
func (r *reading) kind(origin archive.Fact) archive.Fact {
	if g, ok := r.Given("kind"); ok {
		fact := givenKind(g)
		if fact.Known() {
			r.checkKind(g, fact.Value)
		}
		return fact
	}
	top := r.HeadLines()
	for _, by := range [...]func() archive.Fact{
		func() archive.Fact { return r.unlessSpoken(orRecord(r, r.kindByTitle(top), top)) },
		func() archive.Fact { return r.unlessSpoken(r.kindByHeadLine(top)) },
		r.byForm,
		r.kindByTurns,
		r.kindByOpening,
		func() archive.Fact { return spokenBelow(r) },
		r.kindByLayout,
		func() archive.Fact { return releaseOfTag(r.kindByPress(origin), kindOfTag(r, origin)) },
		func() archive.Fact { return kindOfTag(r, origin) },
	} {
		if fact := by(); fact.Known() {
			return fact
		}
	}
	return archive.NotKnown()
}

// kindOfTag is the kind that a drawer or a tag of the page says, and nothing else, where
// the text itself does not settle it: in the front matter, or in the address from which
// the text came, “/newsroom/press-releases/ports-open”.
func kindOfTag(r *reading, origin archive.Fact) archive.Fact {
	for _, g := range r.AllGiven("category", "categories", "tags") {
		for _, tag := range g.Values {
			if kind := kindOfDrawer(tag); kind != "" {
				fact := g.Fact()
				fact.Value, fact.Basis, fact.Rule = kind, archive.Inferred, rule.Tag
				return fact
			}
		}
	}
	steps := strings.Split(origin.Value, "/")
	for _, step := range steps[:len(steps)-1] {
		if kind := kindOfDrawer(strings.ReplaceAll(step, "-", " ")); kind != "" {
			fact := origin
			fact.Value, fact.Basis, fact.Rule = kind, archive.Inferred, rule.Tag
			return fact
		}
	}
	return archive.Fact{}
}

// releaseOfTag is what the marks of the press say, but a release where a house keeps an account among its
// releases: it may be written as an article is.
func releaseOfTag(byPress, tagged archive.Fact) archive.Fact {
	if byPress.Value == "news-article" && tagged.Value == "press-release" {
		return tagged
	}
	return byPress
}

// kindOfDrawer is the kind that the name of a drawer is, for one document or for many.
func kindOfDrawer(name string) string {
	for _, one := range [...]string{name, strings.TrimSuffix(name, "s"), strings.TrimSuffix(name, "es")} {
		kind, at, ok := InWords(one)
		if ok && at == [2]int{0, len(one)} && !slices.Contains(objects, kind) {
			return kind
		}
	}
	return ""
}

// orRecord is a kind by the title, but the record of a parliament where a line above calls
// the text that: its titles are the matters of which a house speaks, “Agreement on Boats”.
func orRecord(r *reading, fact archive.Fact, top []*text.Block) archive.Fact {
	if !slices.Contains(objects, fact.Value) {
		return fact
	}
	for _, b := range top {
		if kind, at, ok := InWords(b.String); ok && kind == "parliamentary-record" && at == [2]int{0, len(b.String)} {
			fact.Value, fact.Rule, fact.Source = kind, rule.HeadLine, archive.FromText
			fact.Evidence = []archive.Evidence{r.Body.Quote(b, at[0], at[1])}
			return fact
		}
	}
	return fact
}

// unlessSpoken is a kind by the title, but a transcript where the title only says
// how the text was given out or what was talked of, and people speak in it:
// “Background Briefing: Readout of the Meeting”.
func (r *reading) unlessSpoken(fact archive.Fact) archive.Fact {
	if fact.Value != "readout" && fact.Value != "press-release" {
		return fact
	}
	if spoken := r.openedByTurns(); spoken.Known() {
		return spoken
	}
	return r.orSpeech(fact)
}

// deliveryOf is the line around the text that says that it is spoken, whatever it calls
// itself: “Check against delivery”.
func deliveryOf(r *reading) (proof archive.Evidence, ok bool) {
	const sure = 5 // weight of a sign
	r.AroundText(func(b *text.Block) bool {
		signs.words.Each(text.AppendWords(nil, b.String, nil), b.String, func(m lexicon.Match) {
			s := signs.says[m.Value]
			if !ok && s.kind == "speech" && s.weight >= sure && s.standsIn(b.String, m) {
				proof, ok = r.Body.Quote(b, m.Start, m.End), true
			}
		})
		return ok
	})
	return proof, ok
}

// orSpeech is a kind that the word “statement” gave, but a speech where the paper says that
// it is delivered, or the text turns to those present: “Statement at the General Debate”,
// “Mr. President, Excellencies”.
func (r *reading) orSpeech(fact archive.Fact) archive.Fact {
	const near = 4 // blocks of the text
	said := len(fact.Evidence) > 0 && statements.In(fact.Evidence[0].Quote)
	if fact.Value != "press-release" || !said {
		return fact
	}
	if proof, ok := deliveryOf(r); ok {
		spoken := fact
		spoken.Value, spoken.Evidence = "speech", append(slices.Clone(fact.Evidence), proof)
		return spoken
	}
	body := min(max(r.Above.Body-1, 0), len(r.Leaves)) // a short line of the text stands as in the head
	from := body
	if r.Title >= 0 { // so do lines that greet one after the other
		from = min(r.TitleBlock.Last+1, body)
	}
	for _, leaf := range r.Leaves[from:min(len(r.Leaves), body+near)] {
		if m, ok := salutations.OpensAmong(leaf.Words, leaf.String); ok && m.Start == 0 {
			spoken := fact
			spoken.Value = "speech"
			spoken.Evidence = append(slices.Clone(fact.Evidence), r.Quote(leaf, 0, m.End))
			return spoken
		}
	}
	return fact
}

// givenKind is a kind that a person wrote down, in the words of the contract
// where it can be told which they meant: “Press Release” is press-release.
func givenKind(g paper.Given) archive.Fact {
	fact := g.Fact()
	if !slices.Contains(Kinds, fact.Value) {
		if kind, _, ok := InWords(fact.Value); ok {
			fact.Value = kind
		}
	}
	return fact
}

// kindByLayout recognises a fact sheet: headings, and more of the text in
// points than outside them. Clauses, which count the paragraphs of a record,
// are no points, nor are names in a list.
func (r *reading) kindByLayout() archive.Fact {
	const fewest = 4 // points
	points, items, others, headings := 0, 0, 0, 0
	var first *paper.Block
	for i, leaf := range r.Leaves {
		switch {
		case leaf.Kind == text.Item && phrase.IsNameCase(strings.Fields(leaf.String)): // a name among names
		case leaf.Kind == text.Item:
			points++
			items += len(leaf.String)
			if first == nil {
				first = leaf
			}
		case leaf.Kind == text.Heading, i+1 < len(r.Leaves) && isHeadOfPart(leaf, r.Leaves[i+1]):
			headings++
		default:
			others += len(leaf.String)
		}
	}
	if headings < 2 || points < fewest || items < others {
		return archive.Fact{}
	}
	reach := text.Reach(first.String, topline.LongestDateline)
	return rule.FromText("fact-sheet", rule.Layout, r.Quote(first, 0, reach))
}

// isHeadOfPart reports a short line in the case of names that heads points, or one in capitals
// that heads a paragraph: a heading also where nothing marks it as one, as bold letters do.
func isHeadOfPart(leaf, below *paper.Block) bool {
	const longest = 60 // letters
	if leaf.Kind != text.Paragraph || text.Longer(leaf.String, longest) {
		return false
	}
	words := strings.TrimSuffix(leaf.String, ":")
	isName := !paper.EndsLikeSentence(words) && phrase.IsNameCase(strings.Fields(words))
	return isName && (below.Kind == text.Item || typescript.InCapitals(words) && text.Longer(below.String, longest))
}

// checkKind warns of a kind that a person gave and the data's contract does
// not know: it is kept, and its page stands beside the others.
func (r *reading) checkKind(g paper.Given, kind string) {
	if slices.Contains(Kinds, kind) {
		return
	}
	hint := "The kinds are " + strings.Join(Kinds, ", ") + "."
	if meant := diag.DidYouMean(g.Value, Kinds); meant != "" {
		hint = "Did you mean “" + meant + "”? " + hint
	}
	r.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "unknown-kind",
		File: g.At.File, Line: g.At.Line, Column: g.Column,
		Message: "“" + g.Value + "” is no kind of document that this archive knows", Hint: hint})
}
