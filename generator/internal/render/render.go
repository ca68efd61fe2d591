// Package render turns an archive into the files of a site: pages, feeds, and
// data.
//
// The rules for its users:
//
//   - Every kind of page has one template in templates/ and one struct here,
//     which is all that the template sees. A template that asks its struct for
//     what it has not fails a test, not a reader.
//   - All links are relative and end in a file name; Page.Href makes them.
//   - Nothing of the clock, the machine or the schedule is in a page: the same
//     archive gives the same bytes.
//   - Files are handed to the writer as they are made; texts are read again
//     for their page and not kept.
package render

import (
	"context"
	"io/fs"
	"net/url"

	"golang.org/x/sync/errgroup"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text"
)

// Generator names this program in what it writes.
const Generator = "aseanarchive"

// Site is all that rendering needs.
type Site struct {
	Archive *archive.Archive
	About   authority.Site
	Pages   map[string]authority.Page
	Rules   []archive.Rule // as facts name them
	// Names finds in texts the names that content/ gives, nil when it gives none.
	Names     *authority.Matcher
	BaseURL   *url.URL // where the site will stand, nil when that is not known
	Templates fs.FS
	Static    fs.FS // nil for none
	Jobs      int   // how many pages are made at a time
	// Body reads the text of a document again.
	Body func(*archive.Entry) (*text.Body, error)
	// Add hands a file over; it may be called from many goroutines.
	Add func(address string, content []byte) error
	// Done is called after each document's pages, for progress; it may be nil.
	Done func()
}

// renderer is a Site with its templates read and its lists prepared.
type renderer struct {
	Site
	templates *templates
	rules     map[string]archive.Rule
	position  map[string]int // of a document in the archive, by ID
	years     map[string]bool
	names     nameIndex
	made      addressBook
	card      string // full address of the site's picture, "" for none
}

// Render makes the whole site.
func Render(ctx context.Context, site Site) error {
	loaded, err := loadTemplates(site.Templates)
	if err != nil {
		return err
	}
	r := &renderer{Site: site, templates: loaded, rules: map[string]archive.Rule{}, position: map[string]int{}, years: map[string]bool{}, names: indexNames(site.Archive)}
	for _, rule := range site.Rules {
		r.rules[rule.Name] = rule
	}
	for i, d := range site.Archive.Documents {
		r.position[d.ID] = i
	}
	for _, year := range site.Archive.Years {
		r.years[year.Year] = true
	}
	for _, step := range [...]func() error{r.static, r.socialCard, r.home, r.documentLists, r.partnerPages, r.timeline, r.indexes, r.subjects, r.meetingPages, r.acronyms, r.plans, r.report, r.prose, r.redirects, r.search, r.feeds, r.data, r.tables, r.robots} {
		if err := step(); err != nil {
			return err
		}
	}
	if err := r.documents(ctx); err != nil {
		return err
	}
	return r.sitemap()
}

// documents makes the files of every document, several at a time. Each goes
// to addresses of its own, so that the order does not matter.
func (r *renderer) documents(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(r.Jobs, 1))
	for i := range r.Archive.Documents {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := r.document(i); err != nil {
				return err
			}
			if r.Done != nil {
				r.Done()
			}
			return nil
		})
	}
	return group.Wait()
}

// page fills in what every page has. title is its own heading, section the
// part of the site to which it belongs.
func (r *renderer) page(address, section, title, description string) Page {
	return Page{Address: address, Section: section, Title: title, Description: description, Site: r.About, Card: r.card, base: r.BaseURL}
}

// write executes a template and hands its page over.
func (r *renderer) write(name, address string, data any) error {
	content, err := r.templates.execute(name, data)
	if err != nil {
		return err
	}
	r.made.add(address)
	return r.Add(address, content)
}
