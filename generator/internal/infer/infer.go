// Package infer reads facts out of a source: what nobody recorded when the
// document was handed in.
//
// The rules for its users:
//
//   - Document never fails. What cannot be known stays unknown; a wrong value
//     is a defect, a blank is not.
//   - Every fact names the rule that gave it (see package rule) and the words that
//     prove it, verbatim, with their line.
//   - Corrections replace: what they set is the value, and what they leave empty
//     is not known. Front matter wins over text; where the text contradicts, the
//     log says so and the fact keeps both.
//   - Rules follow from how such documents are written. None is made for one
//     document.
//
// This package is the order of the rules and nothing else. Each group of facts
// has a package of its own below it, whose doors open one way:
//
//	facts (issue, when, kind, source, party, subject, people, occasion, shortform, pledge, plan) →
//	head → meeting → paper → rule
//
// paper lays the text out in blocks, words and names; meeting reads the names
// of meetings; phrase says what a short line is by its words, and head what
// stands above the text.
package infer

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/caption"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/issue"
	"aseanarchive/generator/internal/infer/kind"
	"aseanarchive/generator/internal/infer/occasion"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/party"
	"aseanarchive/generator/internal/infer/people"
	"aseanarchive/generator/internal/infer/plan"
	"aseanarchive/generator/internal/infer/pledge"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/infer/shortform"
	"aseanarchive/generator/internal/infer/sketch"
	"aseanarchive/generator/internal/infer/source"
	"aseanarchive/generator/internal/infer/subject"
	"aseanarchive/generator/internal/infer/when"
	"aseanarchive/generator/internal/text/withheld"
)

// Document reads all facts of a source.
func Document(from *archive.Source, lists *authority.Lists, log *diag.Log) *archive.Document {
	p := paper.New(from, lists, vocabulary, log)
	defer p.Leave()
	h := head.Read(p)
	dates := when.Read(h)
	defer dates.Leave()
	issued := issue.Date(h)

	d := &archive.Document{
		ID: from.ID, Source: from.Path, File: from.File, SHA256: from.SHA256,
		Format: from.Kind(), Pages: len(from.Pages),
		Words: p.CountWords(), Language: p.Lang,
		Title:  h.ReadTitle(issued.Value),
		Place:  placeOf(h, issued.Fact),
		Origin: source.Origin(h),
		Rights: p.Single("rights"),

		Members: subject.Members(h), Topics: subject.Topics(h),
		Places: subject.Places(h), Groups: subject.Groups(h), Treaties: subject.Treaties(h),
		Institutions: subject.Institutions(h),
		Acronyms:     shortform.Find(h), People: people.Find(h),

		Fingerprint: sketch.Of(p),

		Given: p.Settings, Note: lists.Corrections[from.ID].Note, Lead: h.Lead(),
	}
	d.Occasions = occasion.Find(h, d.Title.Value)
	d.People = bound(p, d.People, "people", func(p *archive.Person) []archive.Evidence { return p.Evidence })
	d.Kind = kind.Of(h, d.Origin)
	d.Titles = bound(p, people.Titles(h, d.Kind.Value), "titles",
		func(t *archive.TitleMention) []archive.Evidence { return t.Evidence })
	if from.Received != nil {
		d.Received = &from.Received.FileKind
	}
	d.Unexplained = shortform.Unexplained(h, d.Acronyms)
	d.Acronyms = bound(p, d.Acronyms, "short forms", func(a *archive.Acronym) []archive.Evidence { return a.Evidence })
	lead := func(words string) int { return people.Lead(h, words) }
	d.Issuer = source.Issuer(h, d.Kind, d.Origin, lead)
	d.Author = source.Author(h, d.Kind, lead)
	d.Partners = party.Partners(h, party.Whose{Issuer: d.Issuer, Origin: d.Origin}, issued.Value)
	d.Date = dates.Window(issued, d.Partners, d.People)
	dates.Identify(d.Date)
	d.Meetings = bound(p, h.Meetings(d.Title), "meetings",
		func(m *archive.MeetingMention) []archive.Evidence { return m.Evidence })
	d.Events = dates.Events(d.Date)
	d.Asides = dates.Asides(d.Date)
	dates.Dispute(d.Meetings)
	d.Commitments = bound(p, pledge.Find(h, d), "commitments",
		func(c *archive.Commitment) []archive.Evidence { return c.Evidence })
	d.Plans = plan.Find(h, d)
	d.Slug, d.SlugAt = p.Slug()
	caption.SetAside(h)
	d.Withheld, d.SetAside = withheld.List(p.Body), withheld.Blocks(p.Body)
	d.Links, d.Sections = p.Body.Links(), p.Body.Sections(d.TitleLine())
	return d
}

// Rules are all rules in plain words, for the pages that explain a fact.
func Rules() []archive.Rule { return rule.All }

// Kinds are the kinds that a document may have.
func Kinds() []string { return kind.Kinds }

// placeOf is where a document was issued, or else where on its day what it reports
// was held.
func placeOf(h *head.Head, issued archive.Fact) archive.Place {
	if place := h.Place(); place.Known() || place.Rule != "" { // a correction may say that there is none
		return place
	}
	return issue.PlaceOfEvent(h, issued)
}
