package pages

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// PlansPage is for templates/plans.html.
type PlansPage struct {
	shell.Page
	Count int
	Plans []LineageView
}

// LineageView is a lineage of plans, declarations or agreements.
type LineageView struct {
	Name     string
	Anchor   string
	Sides    []shell.Link
	Editions []PlanEditionView
}

// PlanEditionView is one plan of a lineage.
type PlanEditionView struct {
	Period    string // readable, "" when no document gives one
	Names     []string
	Adoptions []AdoptionView
	Mentions  []shell.MentionLine // the newest first
	More      int                 // documents beyond those listed
}

// AdoptionView is what a document says of the adoption of a plan.
type AdoptionView struct {
	Date     string
	By       string
	Meeting  shell.Link // without an address when it has no page
	Place    shell.Link
	Document shell.DocumentLine
	Href     string // of the paragraph
}

// plans makes the page of all lineages.
func (m maker) plans() error {
	const says = "Plans, declarations and agreements that the documents name, in the order of their periods."
	page := PlansPage{
		Page: m.Page(address.Plans, "index", "Plans and agreements", says), Count: len(m.Archive.Plans),
	}
	from := m.From(page.Address)
	for _, p := range m.Archive.Plans {
		view := LineageView{Name: p.Name, Anchor: address.PlanAnchor(p.ID), Sides: withLinks(from, p.Sides)}
		for i := range p.Editions {
			view.Editions = append(view.Editions, planEditionView(from, &p.Editions[i]))
		}
		page.Plans = append(page.Plans, view)
	}
	return m.out.Page("plans", page.Address, page)
}

func planEditionView(from shell.From, e *archive.PlanEdition) PlanEditionView {
	listed := shell.NewestMentions(e.Named)
	view := PlanEditionView{
		Period: from.Words.Period(e.Period), Names: e.Names, Mentions: from.Mentions(listed),
		More: len(e.Named) - len(listed),
	}
	for _, a := range e.Adoptions {
		view.Adoptions = append(view.Adoptions, adoptionView(from, a))
	}
	return view
}

func adoptionView(from shell.From, a archive.Adoption) AdoptionView {
	view := AdoptionView{
		Date: from.Words.Date(a.Date), By: a.By,
		Document: from.Document(a.Document), Href: from.Href(a.Document.URL),
	}
	if len(a.Paragraphs) > 0 {
		view.Href = from.Href(address.Paragraph(a.Document, a.Paragraphs[0]))
	}
	if s := from.Names.Meetings[a.Meeting]; s != nil {
		mention := archive.MeetingMention{ID: s.ID, Name: s.Name, Ordinal: a.Ordinal}
		view.Meeting = from.Link(from.Words.Meeting(mention), address.Edition(s.Address, a.Ordinal))
	}
	if p := from.Names.Places[a.Place]; p != nil {
		view.Place = from.Link(p.Name, p.Address)
	}
	return view
}
