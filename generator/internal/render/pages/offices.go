package pages

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/shell"
)

// OfficeView is an office with those who have held it, the newest first.
type OfficeView struct {
	Name  string
	Terms []TermView
}

// TermView is somebody's time in an office.
type TermView struct {
	Holder  shell.Link // without an address for a person; of a member's own page, the office
	Term    string     // readable
	Note    string
	Sources []shell.Link
}

// OfficesOf are the offices of a member or a partner, with the people who have
// held them, in the order in which offices follow each other in protocol.
func OfficesOf(from shell.From, id string) []OfficeView {
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
				Holder: shell.Link{Name: h.Name}, Term: from.Words.Date(h.Term), Sources: from.Sources(h.Sources),
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

// CoordinatorsOf are the members of ASEAN that have coordinated the relation with a
// partner, the newest first.
func CoordinatorsOf(from shell.From, partner string) []TermView {
	var views []TermView
	for _, r := range from.Archive.Rotations {
		if r.With != partner {
			continue
		}
		for _, t := range slices.Backward(r.Terms) {
			view := TermView{Term: from.Words.Date(t.Term), Note: t.Note, Sources: from.Sources(sourcesOf(r, t))}
			if m := from.Names.Members[t.Member]; m != nil {
				view.Holder = from.Link(m.Name, m.Address)
			}
			views = append(views, view)
		}
	}
	return views
}

// turnsOf are the times at which a member has held ASEAN's offices, the newest
// first; an office that concerns a partner leads to its page.
func turnsOf(from shell.From, member string) []TermView {
	var views []TermView
	var begins []string // of each
	for _, r := range from.Archive.Rotations {
		office := shell.Link{Name: r.Name}
		if p := from.Names.Partners[r.With]; p != nil {
			office = from.Link(r.Name, p.Address)
		}
		for _, t := range r.Terms {
			if t.Member != member {
				continue
			}
			view := TermView{office, from.Words.Date(t.Term), t.Note, from.Sources(sourcesOf(r, t))}
			at, _ := slices.BinarySearchFunc(begins, edtf.SortKey(t.Term), func(a, b string) int {
				return strings.Compare(b, a)
			})
			begins = slices.Insert(begins, at, edtf.SortKey(t.Term))
			views = slices.Insert(views, at, view)
		}
	}
	return views
}

// sourcesOf are the pages that state a term, those of the whole list behind its own.
func sourcesOf(r archive.Rotation, t archive.MemberTerm) []string {
	return slices.Concat(t.Sources, r.Sources)
}
