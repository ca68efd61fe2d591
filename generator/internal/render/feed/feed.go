// Package feed makes Atom feeds: of the documents that were added last, and of
// those of each partner.
package feed

import (
	"cmp"
	"encoding/xml"
	"time"

	"github.com/google/uuid"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/render/signpost"
	"aseanarchive/generator/internal/visible"
)

// longestFeed is the number of entries a feed may have; readers of feeds want
// what is new.
const longestFeed = 200

// feedSpace is the name space of the UUIDs of entries. It never changes: a
// reader of the feed knows entries again by them.
var feedSpace = uuid.MustParse("5d0a7f2e-9a43-5c57-8f5e-6f1b6e0c2a91")

// The parts of an Atom feed (RFC 4287).
type (
	atomFeed struct {
		XMLName   xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		Language  string      `xml:"xml:lang,attr"`
		ID        string      `xml:"id"`
		Title     string      `xml:"title"`
		Subtitle  string      `xml:"subtitle,omitempty"`
		Updated   string      `xml:"updated"`
		Author    atomAuthor  `xml:"author"`
		Links     []atomLink  `xml:"link"`
		Generator string      `xml:"generator"`
		Entries   []atomEntry `xml:"entry"`
	}
	atomAuthor struct {
		Name string `xml:"name"`
	}
	atomLink struct {
		Rel  string `xml:"rel,attr"`
		Type string `xml:"type,attr,omitempty"`
		Href string `xml:"href,attr"`
	}
	atomEntry struct {
		Language   string         `xml:"xml:lang,attr,omitempty"` // where it is not the feed's
		ID         string         `xml:"id"`
		Title      string         `xml:"title"`
		Updated    string         `xml:"updated"`
		Published  string         `xml:"published,omitempty"`
		Links      []atomLink     `xml:"link"`
		Categories []atomCategory `xml:"category"`
		Summary    string         `xml:"summary,omitempty"`
	}
	atomCategory struct {
		Term  string `xml:"term,attr"`
		Label string `xml:"label,attr"`
	}
)

// undatedTime is when an entry was updated of which nothing says when. It is
// the same for ever: a reader of the feed shows an entry anew when it changes.
const undatedTime = "1970-01-01T00:00:00Z"

// Generator names the program that made a feed.
const Generator = "aseanarchive"

// maker makes the feeds of a site.
type maker struct {
	*shell.Site
	add func(address string, content []byte) error
	// recorded is when the last document that is recorded was added, "" when
	// none is: what is not recorded yet came later.
	recorded string
}

// All makes feed.xml, the documents that were added last, and the feeds of the
// partners that have any.
func All(site *shell.Site, add func(address string, content []byte) error) error {
	m := maker{Site: site, add: add}
	for _, d := range m.Archive.Documents {
		m.recorded = max(m.recorded, dayTime(d.Added))
	}
	whole := about{address.Feed, address.Home, m.About.Title, m.About.Description}
	if err := m.feed(whole, shell.Additions(m.Archive.Documents, longestFeed)); err != nil {
		return err
	}
	for _, partner := range m.Archive.Partners {
		if len(partner.Party) == 0 {
			continue
		}
		of := about{
			address.PartnerFeed(partner.ID), address.Partner(partner.ID),
			m.About.Title + ": " + partner.Name, m.Words.AboutPartner(partner.Name),
		}
		if err := m.feed(of, shell.Additions(partner.Party, longestFeed)); err != nil {
			return err
		}
	}
	return nil
}

// about is what a feed says of itself: where it and its page stand, its title,
// and a line about it.
type about struct{ at, page, title, subtitle string }

func (m maker) feed(of about, documents []*archive.Entry) error {
	at := of.at
	latest := undatedTime
	for _, d := range documents {
		latest = max(latest, m.addedTime(d))
	}
	feed := atomFeed{
		ID: urn("feed:" + m.About.Title + ":" + at), Title: of.title, Subtitle: of.subtitle, Updated: latest,
		Author: atomAuthor{m.About.Title}, Generator: Generator, Language: m.About.Language,
		Links: []atomLink{
			{"alternate", "text/html", m.link(at, of.page)},
			{"self", "application/atom+xml", m.link(at, at)},
		},
	}
	for _, d := range documents {
		entry := atomEntry{
			ID:      urn("document:" + cmp.Or(d.First, d.ID)),
			Title:   shell.Title(d).String(),
			Updated: m.addedTime(d),
			Summary: d.Lead,
			Links:   []atomLink{{"alternate", "text/html", m.link(at, d.URL)}},
		}
		if d.Received != nil {
			entry.Links = append(entry.Links,
				atomLink{"enclosure", d.Received.MediaType, m.link(at, address.FilesOf(d).Received)})
		}
		if d.Language != m.About.Language {
			entry.Language = d.Language
		}
		if len(d.Date.Value) == len("2016-05-13") { // of a month or a year no day is known
			entry.Published = dayTime(d.Date.Value)
		}
		for _, mention := range d.Partners {
			if mention.Role == archive.Party {
				entry.Categories = append(entry.Categories, atomCategory{mention.ID, mention.Name})
			}
		}
		feed.Entries = append(feed.Entries, entry)
	}
	content, err := signpost.XML(feed)
	if err != nil {
		return err
	}
	return m.add(at, visible.Page(content))
}

// addedTime is when a document was added. One that is not recorded came after
// all that are, or on the day of its own if that is later. Where nothing is
// recorded, it is feedTime.
func (m maker) addedTime(d *archive.Entry) string {
	if d.Added != "" {
		return dayTime(d.Added)
	}
	return cmp.Or(max(m.recorded, feedTime(d)), undatedTime)
}

// dayTime is the beginning of a day in EDTF as RFC 3339 has it, "" for "".
func dayTime(day string) string {
	if day == "" {
		return ""
	}
	return day + "T00:00:00Z"
}

// feedTime is the day that a document's date ends, as a time: of a month the
// last day. "" when it has none.
func feedTime(d *archive.Entry) string {
	span, err := edtf.Parse(d.SortDate())
	if err != nil {
		return ""
	}
	day := span.Last
	if day.IsZero() {
		day = span.First
	}
	return day.Format(time.RFC3339)
}

// link is full where the site knows where it stands, relative elsewhere.
func (m maker) link(from, to string) string {
	if full := m.Full(to); full != "" {
		return full
	}
	return m.From(from).Href(to)
}

func urn(name string) string { return "urn:uuid:" + uuid.NewSHA1(feedSpace, []byte(name)).String() }
