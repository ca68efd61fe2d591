package render

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// PlansPage is for templates/plans.html.
type PlansPage struct {
	Page
	Count int
	Plans []LineageView
}

// LineageView is a lineage of plans, declarations or agreements.
type LineageView struct {
	Name     string
	Anchor   string
	Sides    []Link
	Editions []PlanEditionView
}

// PlanEditionView is one plan of a lineage.
type PlanEditionView struct {
	Period    string // readable, "" when no document gives one
	Names     []string
	Adoptions []AdoptionView
	Mentions  []MentionLine // the newest first
	More      int           // documents beyond those listed
}

// AdoptionView is what a document says of the adoption of a plan.
type AdoptionView struct {
	Date, Machine string
	By            string
	Meeting       Link // without an address when it has no page
	Place         Link
	Document      DocumentLine
	Href          string // address of the paragraph
}

const plansAddress = "plans.html"

func planAddress(id string) string { return plansAddress + "#" + planAnchor(id) }

func planAnchor(id string) string { return "plan-" + id }

// plans makes the page of all lineages.
func (r *renderer) plans() error {
	page := PlansPage{Page: r.page(plansAddress, "index", "Plans and agreements", "Plans, declarations and agreements that the documents name, in the order of their periods."), Count: len(r.Archive.Plans)}
	for _, p := range r.Archive.Plans {
		view := LineageView{Name: p.Name, Anchor: planAnchor(p.ID), Sides: r.withLinks(p.Sides)}
		for i := range p.Editions {
			view.Editions = append(view.Editions, r.planEditionView(&p.Editions[i]))
		}
		page.Plans = append(page.Plans, view)
	}
	return r.write("plans", page.Address, page)
}

func (r *renderer) planEditionView(e *archive.PlanEdition) PlanEditionView {
	listed := newestMentions(e.Named)
	view := PlanEditionView{Period: say.English.Period(e.Period), Names: e.Names, Mentions: r.mentionLines(listed), More: len(e.Named) - len(listed)}
	for _, a := range e.Adoptions {
		adoption := AdoptionView{Date: say.English.Date(a.Date), Machine: machineDate(a.Date), By: a.By, Document: r.documentLine(a.Document), Href: a.Document.URL}
		if len(a.Paragraphs) > 0 {
			adoption.Href = paragraph(a.Document, a.Paragraphs[0])
		}
		for _, s := range r.Archive.Meetings {
			if s.ID == a.Meeting {
				adoption.Meeting = Link{say.English.Meeting(archive.MeetingMention{ID: s.ID, Name: s.Name, Ordinal: a.Ordinal}), s.Address}
				if a.Ordinal > 0 {
					adoption.Meeting.Address += "#" + say.English.Ordinal(a.Ordinal)
				}
			}
		}
		for _, p := range r.Archive.Places {
			if p.ID == a.Place {
				adoption.Place = Link{p.Name, p.Address}
			}
		}
		view.Adoptions = append(view.Adoptions, adoption)
	}
	return view
}
