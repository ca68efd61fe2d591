package pages

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// institutionsIndex lists the institutions by their kinds.
func (m maker) institutionsIndex() IndexPage {
	page := m.indexPage(address.Bodies, "index", "Institutions",
		"ASEAN’s organs, sectoral bodies and centres, missions to ASEAN and its committees abroad.",
		"ASEAN’s organs, sectoral bodies and centres, the missions of others to it, and its committees in other "+
			"capitals. The figure counts the documents that name one.")
	from := m.From(page.Address)
	heading := func(kind string) string { return say.Institutions(m.Words, kind) }
	return withGroups(page, groupsOf(archive.InstitutionKinds, heading, func(kind string) (list []IndexEntry) {
		for i := range m.Archive.Institutions { // by name
			if n := &m.Archive.Institutions[i]; n.Kind == kind {
				list = append(list, IndexEntry{from.Link(n.Name, n.Address), n.Short, len(n.Named)})
			}
		}
		return list
	})...)
}

// institutionPages makes the page of each institution.
func (m subjects) institutionPages() error {
	for i := range m.Archive.Institutions {
		n := &m.Archive.Institutions[i]
		const says = ": what it is, where it sits, and the documents of this archive that name it."
		page := m.begin(n.Address, "index", n.Name, says, "Institutions", address.Bodies)
		from := m.From(page.Address)
		page.addLead(m.Words.Heading(n.Kind), n.Short)
		page.Note, page.Sources = text.Render(n.Note), from.Sources(n.Sources)
		if n.Of != "" {
			page.addLinks("Of", []shell.Link{partyLink(from, archive.TreatyParty{Member: n.Of, Partner: n.Of})})
		}
		page.addLinks("ASEAN and", withLinks(from, n.With))
		page.addPlace(from, "Seat", n.Seat)
		page.addValue("Established", m.Words.Date(n.Established))
		if s := from.Names.Meetings[n.Series]; s != nil {
			page.addLinks("Meetings", []shell.Link{from.Link(s.Name, s.Address)})
		}
		if err := m.finish(page, "Named in", n.Named, unnamed); err != nil {
			return err
		}
	}
	return nil
}

// InstitutionsOf lead to the institutions of a member or a partner, and to those that it
// runs with ASEAN.
func InstitutionsOf(from shell.From, id string) []shell.Link {
	var links []shell.Link
	for i := range from.Archive.Institutions {
		if n := &from.Archive.Institutions[i]; n.Of == id || slices.Contains(n.With, id) {
			links = append(links, from.Link(n.Name, n.Address))
		}
	}
	return links
}
