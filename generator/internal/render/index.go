package render

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// IndexPage is for templates/index.html: a part of the index at the back of
// the book, its entries grouped and counted.
type IndexPage struct {
	Page
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
	Name, Address string
	Note          string // beside the name
	Count         int    // of documents
}

// indexes makes the index of every kind of thing that has pages.
func (r *renderer) indexes() error {
	for _, page := range [...]IndexPage{
		r.membersIndex(), r.meetingsIndex(), r.topicsIndex(), r.kindsIndex(), r.placesIndex(), r.peopleIndex(),
	} {
		if err := r.write("index", page.Address, page); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) membersIndex() IndexPage {
	page := IndexPage{Page: r.page("members/index.html", "index", "Members of ASEAN", "The member states, with the documents that name them."),
		Intro: "The member states, the day on which each joined, and the number of documents that name it."}
	var group IndexGroup
	for _, m := range r.Archive.Members {
		group.Entries = append(group.Entries, IndexEntry{m.Name, m.Address, "joined " + say.English.Date(m.Joined), len(m.Named)})
	}
	page.Groups = []IndexGroup{group}
	return page
}

// levels head the series of meetings, in the order of the page; the last one
// has no file and is named in documents alone.
var levels = []string{"summit", "ministerial", "forum", "senior-officials", "other", ""}

func (r *renderer) meetingsIndex() IndexPage {
	page := IndexPage{Page: r.page("meetings/index.html", "meetings", "Meetings", "The series of meetings, with their editions and the documents that tell of them."),
		Intro: "Series of meetings with their known editions. The figure counts the documents that name an edition."}
	for _, level := range levels {
		group := IndexGroup{Heading: say.English.Level(level)}
		for _, s := range r.Archive.Meetings {
			if s.Level != level {
				continue
			}
			known := 0
			for _, e := range s.Editions {
				if e.GapTo == 0 {
					known++
				}
			}
			group.Entries = append(group.Entries, IndexEntry{s.Name, s.Address, say.English.Count(known, "edition"), len(documentsOf(s))})
		}
		if len(group.Entries) > 0 {
			page.Groups = append(page.Groups, group)
		}
	}
	return page
}

// documentsOf are the documents that name a series, each once.
func documentsOf(s archive.SeriesEntry) map[string]bool {
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

func (r *renderer) topicsIndex() IndexPage {
	page := IndexPage{Page: r.page("topics/index.html", "topics", "Topics", "What the documents speak of."),
		Intro: "A document speaks of a topic when one of its terms stands in it twice, or once in its title, a heading, or its opening."}
	var group, empty IndexGroup
	empty.Heading = "Not spoken of yet"
	for _, t := range r.Archive.Topics {
		entry := IndexEntry{t.Name, t.Address, "", len(t.Named)}
		if entry.Count > 0 {
			group.Entries = append(group.Entries, entry)
		} else {
			empty.Entries = append(empty.Entries, entry)
		}
	}
	return withGroups(page, group, empty)
}

func (r *renderer) kindsIndex() IndexPage {
	page := IndexPage{Page: r.page("kinds/index.html", "index", "Kinds of documents", "Press releases, joint statements, fact sheets and the rest."),
		Intro: "What the documents are, as their titles, their openings and their layout tell."}
	var group IndexGroup
	for _, k := range r.Archive.Kinds {
		group.Entries = append(group.Entries, IndexEntry{say.English.Capital(say.English.Term(k.ID)), k.Address, "", len(k.Documents)})
	}
	return withGroups(page, group)
}

func (r *renderer) placesIndex() IndexPage {
	page := IndexPage{Page: r.page("places/index.html", "index", "Places", "Where documents were issued, and the places they name."),
		Intro: "Places where documents were issued or that they name, by country."}
	byCountry := map[string]*IndexGroup{}
	var countries []string
	for _, p := range r.Archive.Places {
		country := r.countryName(p.Country)
		group := byCountry[country]
		if group == nil {
			group = &IndexGroup{Heading: country}
			byCountry[country] = group
			countries = append(countries, country)
		}
		note := ""
		if n := len(p.Issued); n > 0 {
			note = say.English.Count(n, "document") + " issued here"
		}
		group.Entries = append(group.Entries, IndexEntry{p.Name, p.Address, note, len(placeDocuments(p))})
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
func (r *renderer) countryName(id string) string {
	for _, m := range r.Archive.Members {
		if m.ID == id {
			return m.Name
		}
	}
	for _, p := range r.Archive.Partners {
		if p.ID == id {
			return p.Name
		}
	}
	if id == "" {
		return "Country not known"
	}
	return say.English.Named(id)
}

func (r *renderer) peopleIndex() IndexPage {
	page := IndexPage{Page: r.page("people/index.html", "index", "People", "The people whom the documents name, with the roles they give."),
		Intro: "People whom documents name with a title or a role. A name is listed as it is written, first part first."}
	byLetter := map[string]*IndexGroup{}
	var letters []string
	for _, p := range r.Archive.People {
		letter := strings.ToUpper(p.ID[:1])
		group := byLetter[letter]
		if group == nil {
			group = &IndexGroup{Heading: letter}
			byLetter[letter] = group
			letters = append(letters, letter)
		}
		group.Entries = append(group.Entries, IndexEntry{p.Name, p.Address, longestRole(p), len(p.Roles)})
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

// byYear parts mentions by the year of their documents, the oldest first and
// the undated last.
func byYear(mentions []archive.Mention) (years []string, of map[string][]archive.Mention) {
	of = map[string][]archive.Mention{}
	for _, m := range mentions {
		year := yearOf(m.Document)
		if of[year] == nil {
			years = append(years, year)
		}
		of[year] = append(of[year], m)
	}
	// In the order of time; "undated" sorts behind the figures.
	slices.SortFunc(years, func(a, b string) int { return cmp.Compare(a, b) })
	return years, of
}
