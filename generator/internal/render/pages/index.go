package pages

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text/slug"
)

// IndexPage is for templates/index.html: a part of the index at the back of
// the book, its entries grouped and counted.
type IndexPage struct {
	shell.Page
	Intro  string
	Groups []IndexGroup
}

// IndexGroup is a heading with the entries below it; without a heading they
// follow the introduction.
type IndexGroup struct {
	Heading string
	Entries []IndexEntry
}

// IndexEntry leads to a page.
type IndexEntry struct {
	shell.Link
	Note  string // beside the name
	Count int    // of documents
}

// indexes makes the index of every kind of thing that has pages.
func (m maker) indexes() error {
	for _, page := range [...]IndexPage{
		m.membersIndex(), m.meetingsIndex(), m.topicsIndex(), m.kindsIndex(), m.peopleIndex(), m.treatiesIndex(),
		m.institutionsIndex(),
	} {
		if err := m.out.Page("index", page.Address, page); err != nil {
			return err
		}
	}
	return nil
}

// indexPage begins the page of an index.
func (m maker) indexPage(at, section, title, description, intro string) IndexPage {
	return IndexPage{Page: m.Page(at, section, title, description), Intro: intro}
}

func (m maker) membersIndex() IndexPage {
	page := m.indexPage(address.Members, "index", "Members of ASEAN",
		"The member states, with the documents that name them.",
		"The member states, the day on which each joined, and the number of documents that name it.")
	from := m.From(page.Address)
	var group IndexGroup
	for _, member := range m.Archive.Members {
		group.Entries = append(group.Entries, IndexEntry{
			from.Link(member.Name, member.Address), m.Words.JoinedOn(member.Joined), len(member.Named),
		})
	}
	page.Groups = []IndexGroup{group}
	return page
}

// levels head the series of meetings, in the order of the page; the last one
// has no file and is named in documents alone.
var levels = []string{"summit", "ministerial", "forum", "senior-officials", "other", ""}

func (m maker) meetingsIndex() IndexPage {
	page := m.indexPage(address.Meetings, "meetings", "Meetings",
		"The series of meetings, with their editions and the documents that tell of them.",
		"Series of meetings with their known editions. The figure counts the documents that name an edition.")
	from := m.From(page.Address)
	for _, level := range levels {
		group := IndexGroup{Heading: m.Words.Level(level)}
		for _, s := range m.Archive.Meetings {
			if s.Level != level {
				continue
			}
			known := 0
			for _, e := range s.Editions {
				if e.GapTo == 0 {
					known++
				}
			}
			editions := m.Words.Count(known, "edition")
			entry := IndexEntry{from.Link(s.Name, s.Address), editions, len(DocumentsOf(s))}
			group.Entries = append(group.Entries, entry)
		}
		if len(group.Entries) > 0 {
			page.Groups = append(page.Groups, group)
		}
	}
	return page
}

// DocumentsOf are the documents that name a series, each once.
func DocumentsOf(s archive.SeriesEntry) map[string]bool {
	found := map[string]bool{}
	for _, m := range s.Named {
		found[m.Document.ID] = true
	}
	for _, e := range s.Editions {
		for _, m := range e.Named {
			found[m.Document.ID] = true
		}
	}
	return found
}

func (m maker) topicsIndex() IndexPage {
	page := m.indexPage(address.Topics, "topics", "Topics",
		"What the documents speak of.",
		"A document speaks of a topic when one of its terms stands in it twice, "+
			"or once in its title, a heading, or its opening.")
	from := m.From(page.Address)
	var group, empty IndexGroup
	empty.Heading = "Not spoken of yet"
	for _, t := range m.Archive.Topics {
		entry := IndexEntry{from.Link(t.Name, t.Address), "", len(t.Named)}
		if entry.Count > 0 {
			group.Entries = append(group.Entries, entry)
		} else {
			empty.Entries = append(empty.Entries, entry)
		}
	}
	return withGroups(page, group, empty)
}

func (m maker) kindsIndex() IndexPage {
	page := m.indexPage(address.Kinds, "index", "Kinds of documents",
		"Press releases, joint statements, fact sheets and the rest.",
		"What the documents are, as their titles, their openings and their layout tell.")
	from := m.From(page.Address)
	var group IndexGroup
	for _, k := range m.Archive.Kinds {
		entry := IndexEntry{from.Link(m.Words.Heading(k.ID), k.Address), "", len(k.Documents)}
		group.Entries = append(group.Entries, entry)
	}
	return withGroups(page, group)
}

func (m maker) placesIndex() IndexPage {
	page := m.indexPage(address.Places, "index", "Places",
		"Where documents were issued, and the places they name.",
		"Places where documents were issued or that they name, by country.")
	from := m.From(page.Address)
	byCountry := map[string]*IndexGroup{}
	var countries []string
	for _, p := range m.Archive.Places {
		country := m.countryName(p.Country)
		group := byCountry[country]
		if group == nil {
			group = &IndexGroup{Heading: country}
			byCountry[country] = group
			countries = append(countries, country)
		}
		note := ""
		if n := len(p.Issued); n > 0 {
			note = m.Words.Count(n, "document") + " issued here"
		}
		group.Entries = append(group.Entries, IndexEntry{from.Link(p.Name, p.Address), note, len(placeDocuments(p))})
	}
	slices.Sort(countries) // by name, as readers look them up
	var groups []IndexGroup
	for _, country := range countries {
		groups = append(groups, *byCountry[country])
	}
	return withGroups(page, groups...)
}

// placeDocuments are the documents issued at a place or naming it, each once.
func placeDocuments(p archive.PlaceEntry) map[string]bool {
	found := map[string]bool{}
	for _, d := range p.Issued {
		found[d.ID] = true
	}
	for _, m := range p.Named {
		found[m.Document.ID] = true
	}
	return found
}

// countryName is the name of a country by its ID.
func (m maker) countryName(id string) string {
	if id == "" {
		return "Country not known"
	}
	return m.Names.Country(id, m.Words)
}

func (m maker) peopleIndex() IndexPage {
	page := m.indexPage(address.People, "index", "People",
		"The people whom the documents name, with the roles they give.",
		"People whom documents name with a title or a role, by the family name where it can be told.")
	from := m.From(page.Address)
	byLetter := map[string]*IndexGroup{}
	var letters []string
	for _, p := range m.Archive.People {
		filed := filedName(&p)
		letter := strings.ToUpper(slug.ID(filed, "person")[:1])
		group := byLetter[letter]
		if group == nil {
			group = &IndexGroup{Heading: letter}
			byLetter[letter] = group
			letters = append(letters, letter)
		}
		entry := IndexEntry{from.Link(filed, p.Address), longestRole(p), len(p.Documents())}
		group.Entries = append(group.Entries, entry)
	}
	slices.Sort(letters) // in the order of the alphabet
	var groups []IndexGroup
	for _, letter := range letters {
		groups = append(groups, *byLetter[letter])
	}
	return withGroups(page, groups...)
}

// longestRole is the fullest role that documents give a person.
func longestRole(p archive.PersonEntry) string {
	best := ""
	for _, role := range p.Roles {
		if len(role.Role) > len(best) {
			best = role.Role
		}
	}
	return best
}

// withGroups gives a page those groups that have entries.
func withGroups(page IndexPage, groups ...IndexGroup) IndexPage {
	for _, group := range groups {
		if len(group.Entries) > 0 {
			page.Groups = append(page.Groups, group)
		}
	}
	return page
}

// groupsOf are the entries of an index by their kinds, in the order of these.
func groupsOf(kinds []string, heading func(kind string) string, of func(kind string) []IndexEntry) []IndexGroup {
	groups := make([]IndexGroup, len(kinds))
	for i, kind := range kinds {
		groups[i] = IndexGroup{Heading: heading(kind), Entries: of(kind)}
	}
	return groups
}

// byYear parts mentions by the year of their documents, the oldest first and
// the undated last.
func byYear(mentions []archive.Mention) (years []string, of map[string][]archive.Mention) {
	of = map[string][]archive.Mention{}
	for from, to := 0, 0; from < len(mentions); from = to { // those of a year stand together, as a rule
		year := YearOf(mentions[from].Document)
		for to = from + 1; to < len(mentions) && YearOf(mentions[to].Document) == year; to++ {
		}
		if of[year] == nil {
			years = append(years, year)
			of[year] = mentions[from:to:to]
		} else {
			of[year] = append(of[year], mentions[from:to]...)
		}
	}
	// In the order of time; "undated" sorts behind the figures.
	slices.SortFunc(years, func(a, b string) int { return cmp.Compare(a, b) })
	return years, of
}
