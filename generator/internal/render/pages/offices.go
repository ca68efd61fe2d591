package pages

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// OfficeView is an office with those who have held it, the newest first.
type OfficeView struct {
	Name  string
	Terms []TermView
}

// TermView is somebody's time in an office.
type TermView struct {
	Holder  shell.Link // without an address for a person
	Term    string     // readable
	Note    string
	Sources []string
}

// officesOf are the offices of a member or a partner, with the people who have
// held them, in the order in which offices follow each other in protocol.
func officesOf(from shell.From, id string) []OfficeView {
	var views []OfficeView
	for _, office := range protocol {
		view := OfficeView{}
		for _, h := range slices.Backward(from.Archive.OfficeHolders) {
			if h.Of != id || h.Office != office {
				continue
			}
			if view.Name == "" {
				view.Name = from.Words.Heading(office)
				if h.Title != "" {
					view.Name = h.Title
				}
			}
			term := TermView{
				Holder: shell.Link{Name: h.Name}, Term: from.Words.TermOf(h.Term), Sources: h.Sources,
			}
			if h.Acting {
				term.Note = "acting"
			}
			view.Terms = append(view.Terms, term)
		}
		if len(view.Terms) > 0 {
			views = append(views, view)
		}
	}
	return views
}

// protocol is the order of offices.
var protocol = []string{
	"monarch", "president", "president-of-the-council", "president-of-the-commission", "prime-minister",
	"state-counsellor", "secretary-general", "high-representative", "foreign-minister",
}

// coordinatorsOf are the members of ASEAN that have coordinated the relation with a
// partner, the newest first.
func coordinatorsOf(from shell.From, partner string) []TermView {
	var views []TermView
	for _, r := range from.Archive.Rotations {
		if r.With != partner {
			continue
		}
		for _, t := range slices.Backward(r.Terms) {
			view := TermView{Term: from.Words.TermOf(t.Term), Note: t.Note, Sources: sourcesOf(r, t)}
			if m := from.Names.Members[t.Member]; m != nil {
				view.Holder = from.Link(m.Name, m.Address)
			}
			views = append(views, view)
		}
	}
	return views
}

// turnsOf are the times at which a member has held ASEAN's offices, each on a line
// of the member's page.
func turnsOf(from shell.From, member string) []SubjectLine {
	var lines []SubjectLine
	for _, r := range from.Archive.Rotations {
		line := SubjectLine{Label: r.Name}
		for _, t := range r.Terms {
			if t.Member == member {
				line.Links = append(line.Links, turn(from, r, t))
			}
		}
		if len(line.Links) > 0 {
			lines = append(lines, line)
		}
	}
	return lines
}

// turn is a term as a link to the page of the partner whose relation is coordinated,
// or to the year's of the timeline.
func turn(from shell.From, r archive.Rotation, t archive.MemberTerm) shell.Link {
	said := from.Words.TermOf(t.Term)
	if p := from.Names.Partners[r.With]; p != nil {
		return from.Link(said, p.Address)
	}
	for _, year := range from.Archive.Years {
		if year.Year == edtf.Year(t.Term) {
			return from.Link(said, address.Year(year.Year))
		}
	}
	return shell.Link{Name: said}
}

// sourcesOf are the pages that state a term, those of the whole list behind its own.
func sourcesOf(r archive.Rotation, t archive.MemberTerm) []string {
	return slices.Concat(t.Sources, r.Sources)
}
