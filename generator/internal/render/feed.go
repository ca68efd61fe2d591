package render

import (
	"bytes"
	"encoding/xml"
	"strings"
	"time"

	"github.com/google/uuid"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
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

// feeds makes feed.xml: the documents that were added last.
func (r *renderer) feeds() error {
	return r.feed("feed.xml", r.About.Title, r.About.Description, r.newestAdditions(longestFeed))
}

func (r *renderer) feed(address, title, subtitle string, documents []*archive.Entry) error {
	latest := undatedTime
	for _, d := range documents {
		latest = max(latest, addedTime(d))
	}
	feed := atomFeed{
		ID: urn("feed:" + r.About.Title + ":" + address), Title: title, Subtitle: subtitle, Updated: latest,
		Author: atomAuthor{r.About.Title}, Generator: Generator,
		Links: []atomLink{{"alternate", "text/html", r.feedLink(address, "index.html")}, {"self", "application/atom+xml", r.feedLink(address, address)}},
	}
	for _, d := range documents {
		entry := atomEntry{
			ID: urn("document:" + d.ID), Title: titleView(d).String(), Updated: addedTime(d), Summary: d.Lead,
			Links: []atomLink{{"alternate", "text/html", r.feedLink(address, d.URL)}},
		}
		if entry.Updated == "" {
			entry.Updated = undatedTime
		}
		if d.Date.Known() {
			entry.Published = feedTime(d)
		}
		for _, mention := range d.Partners {
			if mention.Role == archive.Party {
				entry.Categories = append(entry.Categories, atomCategory{mention.ID, mention.Name})
			}
		}
		feed.Entries = append(feed.Entries, entry)
	}
	var out bytes.Buffer
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(&out)
	encoder.Indent("", " ")
	if err := encoder.Encode(feed); err != nil {
		return err
	}
	out.WriteByte('\n')
	return r.Add(address, bytes.Map(legalXML, out.Bytes()))
}

// legalXML drops the characters that XML 1.0 cannot hold.
func legalXML(c rune) rune {
	if c < ' ' && c != '\n' && c != '\t' || c == '\ufffe' || c == '\uffff' {
		return -1
	}
	return c
}

// addedTime is the day on which a document was added or, where that is not
// recorded, feedTime.
func addedTime(d *archive.Entry) string {
	if d.Added != "" {
		return d.Added + "T00:00:00Z"
	}
	return feedTime(d)
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

// feedLink is full where the site knows where it stands, relative elsewhere.
func (r *renderer) feedLink(from, to string) string {
	if r.BaseURL != nil {
		return absolute(r.BaseURL, to)
	}
	return relative(folderOf(from), to)
}

func folderOf(address string) string {
	if at := strings.LastIndexByte(address, '/'); at >= 0 {
		return address[:at]
	}
	return "."
}

func urn(name string) string { return "urn:uuid:" + uuid.NewSHA1(feedSpace, []byte(name)).String() }
