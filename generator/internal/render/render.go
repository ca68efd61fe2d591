// Package render turns an archive into the files of a site: pages, feeds, and
// data.
//
// It says in which order things are made, and knows its rooms, each of which
// makes one kind of them; the rooms know only those below them:
//
//	address       where things stand
//	shell         what all pages share: links, lines of lists
//	templates     the files of templates/, and in typed how they are filled in fast
//	assets        scripts and styles
//	picture       the picture beside a link
//	chart         where the marks of a page's pictures stand
//	citation      how a document is cited
//	metadata      what a page says to programs
//	signpost      sitemap, robots.txt, the description of the search
//	feed          Atom
//	data          JSON and CSV
//	axis          years on a line
//	pages         pages; in documentpage those of documents, in partnerpage those of partners,
//	              in sidebyside those of two documents, in timelinepage the timeline, in
//	              acronympage short forms
//
// The rules for its users:
//
//   - Every kind of page has one template in templates/ and one struct in a
//     room, which is all that the template sees. A template that asks its struct
//     for what it has not fails a test, not a reader.
//   - All links are relative and end in a file name; package shell makes them.
//   - Nothing of the clock, the machine or the schedule is in a page: the same
//     archive gives the same bytes.
//   - Files are handed to the writer as they are made; texts are read again
//     for their page and not kept.
package render

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"sync"

	"golang.org/x/sync/errgroup"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/assets"
	"aseanarchive/generator/internal/render/data"
	"aseanarchive/generator/internal/render/feed"
	"aseanarchive/generator/internal/render/pages"
	"aseanarchive/generator/internal/render/pages/acronympage"
	"aseanarchive/generator/internal/render/pages/documentpage"
	"aseanarchive/generator/internal/render/pages/partnerpage"
	"aseanarchive/generator/internal/render/pages/sidebyside"
	"aseanarchive/generator/internal/render/pages/timelinepage"
	"aseanarchive/generator/internal/render/picture"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/render/signpost"
	"aseanarchive/generator/internal/render/templates"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// What may be wrong with what a designer writes.
type (
	// TemplateError is what is wrong with a file of templates/.
	TemplateError = templates.Error
	// StaticError is what is wrong with a file of static/.
	StaticError = assets.Error
)

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
	// Document is called for each document, several at a time. It calls Make, or
	// knows that the files are there already. One which fails, or comes to no end,
	// should cost itself alone; what is wrong with it is the error.
	Document func(d *archive.Entry, files DocumentFiles) error
	// Collations are documents that stand side by side, and Paragraphs reads those of
	// one of them.
	Collations []archive.Collation
	Paragraphs func(d *archive.Entry) ([]archive.Paragraph, error)
	// Add hands a file over; it may be called from many goroutines. The bytes are
	// those of the next file when it has returned.
	Add func(address string, content []byte) error
	// AddFrom is Add for a file that is too long to lie in memory: tell writes it.
	AddFrom func(address string, tell func(io.Writer) error) error
	// Known takes a page over that was made of what has a digest, and tells whether it
	// did; Made is told of what others were made. Both may be nil.
	Known func(address string, of kept.Key) (done bool, err error)
	Made  func(address string, of kept.Key)
	// State is a digest of what the pages of all builds are made of beside the archive
	// and the templates: the lists of content/, and where the site will stand.
	State string
	// Done is called after each document's pages, for progress; it may be nil.
	Done func()
}

// DocumentFiles makes the files of a document. They follow from its Document, its text,
// what the site says of itself, Inputs, and the names that content/ has for what stands in
// the text.
type DocumentFiles struct {
	// Inputs is a digest of all else. It takes some work, and is asked for where files may be
	// there already.
	Inputs func() string
	// Names is a digest of those names.
	Names func(body *text.Body) string
	// Make makes the files and hands them to add. It returns what Names does.
	Make func(body *text.Body, add func(address string, content []byte) error) (names string, err error)
}

// Structs names for every template the struct that it is executed with. A
// test holds each template against its struct.
var Structs = map[string]any{
	"home":           pages.HomePage{},
	"documents":      pages.DocumentsPage{},
	"documents-year": pages.DocumentsYearPage{},
	"document":       documentpage.Page{},
	"source":         documentpage.SourcePage{},
	"partners":       partnerpage.PartnersPage{},
	"partner":        partnerpage.PartnerPage{},
	"partner-year":   partnerpage.PartnerYearPage{},
	"partner-topic":  partnerpage.TopicPage{},
	"timeline":       timelinepage.IndexPage{},
	"timeline-year":  timelinepage.YearPage{},
	"index":          pages.IndexPage{},
	"places":         pages.PlacesPage{},
	"subject":        pages.SubjectPage{},
	"subject-year":   pages.SubjectYearPage{},
	"meeting":        pages.MeetingPage{},
	"acronyms":       acronympage.AcronymsPage{},
	"plans":          pages.PlansPage{},
	"side-by-side":   sidebyside.Page{},
	"passages":       sidebyside.PassagesPage{},
	"data":           data.Page{},
	"report":         pages.ReportPage{},
	"prose":          pages.ProsePage{},
	"search":         pages.SearchPage{},
	"compare":        pages.ComparePage{},
	"redirect":       pages.RedirectPage{},
	"not-found":      pages.NotFoundPage{},
}

// Render makes the whole site.
func Render(ctx context.Context, site Site) error {
	loaded, err := templates.Load(site.Templates, Structs, say.In(site.About.Language))
	if err != nil {
		return err
	}
	known := shell.NewSite(site.Archive, site.About, site.BaseURL)
	known.Beside.Lay(site.Collations)
	var made signpost.Book
	filler := &filler{templates: loaded}
	out := filler.out(site.Add)
	out.Long = site.AddFrom
	out.Page = func(template, at string, data any) error {
		made.Add(at)
		return out.Unlisted(template, at, data)
	}
	out.PageOf = func(template, at string, inputs *shell.Inputs, data func() any) error {
		if site.Known == nil || site.Made == nil {
			return out.Page(template, at, data())
		}
		of := kept.KeyOf(loaded.Digest(template), site.State, known.Card, at, inputs.Sum().String())
		done, err := site.Known(at, of)
		if done || err != nil {
			made.Add(at)
			return err
		}
		if err := out.Page(template, at, data()); err != nil {
			return err
		}
		site.Made(at, of)
		return nil
	}
	if site.Static != nil {
		if err := assets.Bring(site.Static, site.Add); err != nil {
			return err
		}
	}
	if err := draw(known, site.Add); err != nil { // pages name the picture if there is one
		return err
	}
	if err := site.sideBySide(ctx, sidebyside.New(known, site.Paragraphs), out); err != nil {
		return err
	}
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(site.Jobs, 1))
	var fault error // is told before those of documents, so that it does not hang on who comes first
	group.Go(func() error {
		fault = site.others(known, out)
		return fault
	})
	site.documents(ctx, group, documentpage.New(known, site.Rules, site.Names), filler, &made)
	if err := group.Wait(); fault != nil || err != nil {
		return cmp.Or(fault, err)
	}
	return made.Sitemap(known, site.Add) // when all pages are made
}

// others makes what does not belong to a single document, one after another.
func (s Site) others(known *shell.Site, out shell.Out) error {
	for _, step := range [...]func() error{
		func() error { return pages.All(known, s.Pages, s.Rules, out) },
		func() error { return partnerpage.All(known, out) },
		func() error { return acronympage.All(known, out) },
		func() error { return timelinepage.All(known, out) },
		func() error { return feed.All(known, s.Add) },
		func() error { return data.All(known, out) },
		func() error { return signpost.OpenSearch(known, s.Add) },
		func() error { return signpost.Robots(known, s.Add) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// filler fills in templates, in rooms that it uses again.
type filler struct {
	templates *templates.Set
	rooms     sync.Pool
}

// out hands pages over to add.
func (f *filler) out(add func(address string, content []byte) error) shell.Out {
	fill := func(template, at string, data any) error {
		room, ok := f.rooms.Get().(*[]byte)
		if !ok {
			room = new([]byte)
		}
		defer f.rooms.Put(room)
		content, err := f.templates.ExecuteInto(*room, template, data)
		if err != nil {
			return err
		}
		*room = content
		return add(at, content)
	}
	return shell.Out{File: add, Page: fill, Unlisted: fill}
}

// sideBySide makes the pages of documents that stand side by side, several at a time.
func (s Site) sideBySide(ctx context.Context, maker *sidebyside.Maker, out shell.Out) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(s.Jobs, 1))
	each := func(work func() error) {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			return work()
		})
	}
	for _, c := range maker.Beside.Collations {
		each(func() error { return maker.Collation(c, out) })
	}
	for _, p := range maker.Beside.Passages {
		each(func() error { return maker.Passages(p, out) })
	}
	return group.Wait()
}

// documents makes the files of every document, several at a time. Each goes
// to addresses of its own, so that the order does not matter.
func (s Site) documents(ctx context.Context, group *errgroup.Group, maker *documentpage.Maker, filler *filler,
	made *signpost.Book) {
	for i, d := range s.Archive.Documents {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := s.document(i, d, maker, filler); err != nil {
				return err
			}
			made.Add(d.URL)
			made.Add(address.FilesOf(d).Source)
			if s.Done != nil {
				s.Done()
			}
			return nil
		})
	}
}

// document makes the files of one document.
func (s Site) document(i int, d *archive.Entry, maker *documentpage.Maker, filler *filler) error {
	return s.Document(d, DocumentFiles{
		Inputs: func() string { return filler.templates.Digest("document", "source") + maker.Inputs(i) },
		Names:  maker.NamesIn,
		Make: func(body *text.Body, add func(string, []byte) error) (string, error) {
			return maker.Make(i, body, filler.out(add))
		},
	})
}

// draw draws the picture of the site. Only full addresses lead to it, so that
// there is none where the site does not know where it stands.
func draw(site *shell.Site, add func(address string, content []byte) error) error {
	if site.BaseURL == nil {
		return nil
	}
	card := picture.Card{Title: site.About.Title, Text: site.About.Description}
	for _, year := range shell.AroundDocuments(site.Years()) {
		card.Bars = append(card.Bars, float64(year.Share)/shell.Shares)
	}
	content, ok, err := picture.Draw(card)
	if err != nil {
		return fmt.Errorf("the site's card cannot be drawn: %w", err)
	}
	if !ok {
		return nil
	}
	site.Card = site.Full(address.Picture)
	return add(address.Picture, content)
}
