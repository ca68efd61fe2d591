// Package paper is a document as the rules of infer find it on their desk: its
// blocks and their words, the names of the authority lists in it, and what a
// person gave beside it.
//
// The rules for its users:
//
//   - Blocks are those with text of their own, in the order of the text;
//     furniture is left out. What several rules ask of a block (its words, its
//     sentences, its dates) is read once.
//   - A block’s words say which rules they concern (see Vocabulary): a rule
//     passes over blocks and sentences that have none of its words.
//   - A Paper is read by one goroutine. Its room is lent: nothing of it may be
//     used behind Leave, but for the strings it quotes.
package paper

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// Paper is a document while its facts are read.
type Paper struct {
	Workspace
	Vocabulary *text.Vocabulary
	Source     *archive.Source
	Body       *text.Body
	Lists      *authority.Lists
	Settings   archive.Given // what is given beside the text
	Log        *diag.Log

	Lang   string   // as BCP 47, "" when it is not certain
	Leaves []*Block // blocks with text of their own, furniture left out

	ownShorts map[string]string // partners by the letters that the text gives them
}

// New lays a source out. The vocabulary says of a word which rules it concerns;
// without one every word concerns all of them.
func New(source *archive.Source, lists *authority.Lists, vocabulary *text.Vocabulary, log *diag.Log) *Paper {
	settings := lists.Given(source)
	p := &Paper{Workspace: *workspaces.Get().(*Workspace), Vocabulary: vocabulary, Source: source,
		Lists: lists, Log: log,
		Body: furniture.Parse(source, settings, lists.SetAside()...), Settings: settings}
	p.warnTangled()
	p.readLeaves()
	p.Lang = p.language()
	p.findNames()
	return p
}

// warnTangled says that Markdown is shown as bare text.
func (p *Paper) warnTangled() {
	if tangled := p.Body.Tangled; tangled.Line > 0 {
		p.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "tangled", File: p.Source.File, Line: tangled.Line,
			Message: "this text is read as bare text and not as Markdown: " + tangled.Why,
			Hint:    "Take out the marks that are no Markdown, or part the paragraph or the table."})
	}
}
