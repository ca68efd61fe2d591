// Package pages makes all pages but those of documents: the first one, lists by
// year, the pages of meetings, topics, places and people, the indexes, and what editors
// wrote.
package pages

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// maker makes pages of a site.
type maker struct {
	*shell.Site
	out     shell.Out
	written map[string]authority.Page // by editors, by name
	rules   []archive.Rule            // as facts name them
}

// All makes the pages. written are the pages that editors wrote, by name.
func All(site *shell.Site, written map[string]authority.Page, rules []archive.Rule, out shell.Out) error {
	m := maker{site, out, written, rules}
	for _, step := range [...]func() error{
		m.home, m.documentLists, m.indexes, maps{m}.places, subjects{m}.all,
		m.meetingPages, m.plans, m.report, m.prose, m.redirects, m.formerPeople, m.search,
		m.compare,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// ComparePage is for templates/compare.html, which static/compare-page.js fills.
type ComparePage struct{ shell.Page }

// compare makes the page that lays any two documents side by side.
func (m maker) compare() error {
	const says = "Two documents side by side, paragraph by paragraph."
	page := ComparePage{m.Page(address.Compare, "documents", "Side by side", says)}
	return m.out.Unlisted("compare", page.Address, page)
}

// SearchPage is for templates/search.html, which static/search-page.js fills;
// by what a search can be narrowed, the index tells it.
type SearchPage struct{ shell.Page }

// search makes the search page. The index is made elsewhere.
func (m maker) search() error {
	const says = "Search in the text of all documents, by words, partner, year, kind, topic and meeting."
	page := SearchPage{m.Page(address.Search, "search", "Search", says)}
	return m.out.Page("search", page.Address, page)
}
