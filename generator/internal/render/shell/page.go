// Package shell is what all pages share: what stands around each of them, the
// links from one to another, and how a document, a date, a year look in a list.
//
// The rules for its users:
//
//   - A struct for a template holds finished links, in fields called Href: a
//     template writes them and makes none.
//   - From makes them, because a link is relative and so depends on the page on
//     which it stands.
package shell

import (
	"io"
	"net/url"
	"path"
	"strings"
	"sync"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/say"
)

// Site is what is known of the whole site by whoever makes a page of it.
type Site struct {
	Archive *archive.Archive
	About   authority.Site
	BaseURL *url.URL // where the site will stand, nil when that is not known
	Words   *say.Language
	Names   Names
	Card    string // full address of the site's picture, "" for none
	Beside  Beside // what stands side by side

	position  map[string]int // of a document in the archive, by ID
	contexts  sync.Map       // of documents that are listed, see DocumentLine.Context
	links     sync.Map       // of pages, by their folder
	linesOnce sync.Once
	lines     map[*archive.Entry]kept.Key // of documents in lists, see Inputs

	acronymsOnce sync.Once
	acronyms     []AcronymPart
	acronymAt    map[string]string // the page of each short form
}

// NewSite prepares what is looked up for many pages.
func NewSite(a *archive.Archive, about authority.Site, base *url.URL) *Site {
	site := &Site{
		Archive: a, About: about, BaseURL: base, Words: say.In(about.Language),
		Names: namesOf(a), position: make(map[string]int, len(a.Documents)),
	}
	for i, d := range a.Documents {
		site.position[d.ID] = i
	}
	return site
}

// Document is a document by its ID.
func (s *Site) Document(id string) *archive.Entry { return s.Archive.Documents[s.position[id]] }

// Position is the place of a document in the archive by its ID.
func (s *Site) Position(id string) int { return s.position[id] }

// Full is the full address of something, "" when the site does not know where
// it stands.
func (s *Site) Full(to string) string {
	if s.BaseURL == nil {
		return ""
	}
	return address.Absolute(s.BaseURL, to)
}

// Out takes pages: the data for a template, by its name.
type Out struct {
	Page func(template, address string, data any) error
	// Unlisted takes pages that search engines should not know.
	Unlisted func(template, address string, data any) error
	// PageOf is Page for one that need not be made if it was made of the same inputs
	// before.
	PageOf func(template, address string, inputs *Inputs, make func() any) error
	// File takes what has no template.
	File func(address string, content []byte) error
	// Long takes a file that is too long to lie in memory, from who writes it.
	Long func(address string, tell func(io.Writer) error) error
}

// Page is the part that the structs of all pages share.
type Page struct {
	Address     string // of the page itself
	Section     string // home, documents, partners, timeline, about, or ""
	Title       string
	Description string
	IsHome      bool
	Site        authority.Site
	Card        string // full address of the site's picture, "" for none
	Canonical   string // full address of the page, "" when the site does not know where it stands
	OpenSearch  string // full address of the description of the search page, "" for none
	Links       Links
}

// Links lead from a page to what every page leads to.
type Links struct {
	Home, Documents, Undated, Partners, Meetings, Topics, Timeline, About string
	Members, Kinds, Places, People, Acronyms, Plans, Treaties             string
	Institutions                                                          string
	Method, Data, Report, Search, Feed, DataPackage, Manifest             string
	Style, Icon, SiteScript, DocumentScript, SearchScript, CompareScript  string
}

// Page fills in what every page has. title is its own heading, section the
// part of the site to which it belongs.
func (s *Site) Page(at, section, title, description string) Page {
	page := Page{
		Address: at, Section: section, Title: title, Description: description, IsHome: at == address.Home,
		Site: s.About, Card: s.Card, OpenSearch: s.Full(address.OpenSearch), Links: s.linksOn(at),
	}
	if at != address.NotFound {
		page.Canonical = s.Full(at)
	}
	return page
}

// From makes the links that stand on one page, and the lines that hold them.
type From struct {
	*Site
	page string // its address
}

// From begins the links of a page.
func (s *Site) From(page string) From { return From{s, page} }

// Href is the link from the page to an address of the site. The page for what
// is not found is served at any depth, so that its links begin at the root.
func (f From) Href(to string) string {
	if f.page == address.NotFound && f.BaseURL != nil {
		return strings.TrimSuffix(f.BaseURL.Path, "/") + "/" + to
	}
	return address.Between(f.page, to)
}

// Link leads to a page of the site; what has no page has no address.
func (f From) Link(name, to string) Link {
	if to == "" {
		return Link{Name: name}
	}
	return Link{name, f.Href(to)}
}

// linksOn are the links from a page to what every page leads to. The pages of a
// folder share them.
func (s *Site) linksOn(at string) Links {
	if at == address.NotFound {
		return s.From(at).links()
	}
	folder := path.Dir(at)
	if known, ok := s.links.Load(folder); ok {
		return known.(Links)
	}
	made := s.From(at).links()
	s.links.Store(folder, made)
	return made
}

func (f From) links() Links {
	return Links{
		Home: f.Href(address.Home), Documents: f.Href(address.Documents), Undated: f.Href(address.Undated),
		Partners: f.Href(address.Partners), Meetings: f.Href(address.Meetings), Topics: f.Href(address.Topics),
		Timeline: f.Href(address.TimeLine), About: f.Href(address.About),
		Members: f.Href(address.Members), Kinds: f.Href(address.Kinds), Places: f.Href(address.Places),
		People: f.Href(address.People), Acronyms: f.Href(address.Acronyms), Plans: f.Href(address.Plans),
		Treaties: f.Href(address.Treaties), Institutions: f.Href(address.Bodies),
		Method: f.Href(address.Method), Data: f.Href(address.Data), Report: f.Href(address.Report),
		Search: f.Href(address.Search), Feed: f.Href(address.Feed),
		DataPackage: f.Href("data/datapackage.json"), Manifest: f.Href("manifest-sha256.txt"),
		Style: f.Href("static/style.css"), Icon: f.Href("static/icon.svg"), SiteScript: f.Href("static/site.js"),
		DocumentScript: f.Href("static/document.js"), SearchScript: f.Href("static/search.js"),
		CompareScript: f.Href("static/compare.js"),
	}
}
