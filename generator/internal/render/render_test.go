package render

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/html"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text/furniture"
)

// renderSite renders an archive of documents with the project's templates and
// returns its files by address. Documents are in the order of time, the
// undated last, as link leaves them. texts are their seeds, by ID.
func renderSite(
	t *testing.T, base string, texts map[string]*archive.Source, documents ...*archive.Entry,
) map[string]string {
	t.Helper()
	site := Site{
		Archive: &archive.Archive{Documents: documents}, About: authority.Site{Title: "Our archive", Language: "en"},
		Templates: projectTemplates(), Jobs: 4,
	}
	for _, d := range documents {
		for _, mention := range d.Partners {
			site.Archive.Partners = append(site.Archive.Partners, archive.PartnerEntry{
				Partner: archive.Partner{ID: mention.ID,
					Name: mention.Name}, Address: "partners/" + mention.ID + ".html", Party: []*archive.Entry{d},
			})
		}
		if d.SortDate() == "" {
			site.Archive.Undated = append(site.Archive.Undated, d)
		}
	}
	if base != "" {
		parsed, err := url.Parse(base)
		if err != nil {
			t.Fatal(err)
		}
		site.BaseURL = parsed
	}
	files := map[string]string{}
	var mu sync.Mutex
	site.Document = func(d *archive.Entry, files DocumentFiles) error {
		source := texts[d.ID]
		if source == nil {
			source = seed("A text of one line.\n", "")
		}
		body := furniture.Parse(source, nil)
		before := files.Names(body)
		names, err := files.Make(body, site.Add)
		if names != before {
			t.Errorf("the names of %s have another digest when its page is made", d.ID)
		}
		return err
	}
	site.Add = func(address string, content []byte) error {
		mu.Lock()
		defer mu.Unlock()
		if _, twice := files[address]; twice {
			t.Errorf("two files have the address %s", address)
		}
		files[address] = string(content)
		return nil
	}
	site.AddFrom = func(address string, tell func(io.Writer) error) error {
		var content bytes.Buffer
		return errors.Join(tell(&content), site.Add(address, content.Bytes()))
	}
	if err := Render(context.Background(), site); err != nil {
		t.Fatal(err)
	}
	return files
}

// TestDocumentsAreMadeAlone: whoever bounds the work on a document bounds all of
// it, and what it says of one ends the making.
func TestDocumentsAreMadeAlone(t *testing.T) {
	documents := []*archive.Entry{document("a", "2019-03-07"), document("b", "")}
	refused := errors.New("this document took too long")
	var mu sync.Mutex
	files, alone := map[string]bool{}, map[string]bool{}
	site := Site{
		Archive: &archive.Archive{Documents: documents}, About: authority.Site{Title: "Our archive", Language: "en"},
		Templates: projectTemplates(), Jobs: 1,
		Document: func(d *archive.Entry, made DocumentFiles) error {
			mu.Lock()
			alone[d.ID] = true
			mu.Unlock()
			if d.ID == "b" {
				return refused
			}
			body := furniture.Parse(seed("A text of one line.\n", ""), nil)
			_, err := made.Make(body, func(address string, _ []byte) error {
				mu.Lock()
				defer mu.Unlock()
				files[address] = true
				return nil
			})
			return err
		},
		Add: func(address string, _ []byte) error {
			mu.Lock()
			defer mu.Unlock()
			files[address] = true
			return nil
		},
		AddFrom: func(_ string, tell func(io.Writer) error) error { return tell(io.Discard) },
	}
	if err := Render(t.Context(), site); !errors.Is(err, refused) {
		t.Errorf("got %v, want what was said of the document", err)
	}
	if !alone["a"] || !alone["b"] || !files["documents/a.html"] || files["documents/b.html"] {
		t.Errorf("alone was the work on %v, and there are %v", alone, files)
	}
}

// document is a document with an ID and a date, and nothing else.
func document(id, date string) *archive.Entry {
	d := &archive.Entry{
		Document: &archive.Document{
			ID:     id,
			Source: id + ".txt",
			Title:  archive.Fact{Value: "Title of " + id, Basis: archive.Stated},
		},
		URL: "documents/" + id + ".html",
	}
	d.Date.Value, d.Date.Basis = date, archive.Stated
	if date == "" {
		d.Date.Basis = archive.Unknown
	}
	return d
}

// seed is a source whose front matter, if it has a language, ends at the
// second fence.
func seed(text, language string) *archive.Source {
	source := &archive.Source{ID: "x", Path: "x.md", Text: text, Raw: []byte(text), Markdown: true, Format: language}
	if language != "" {
		source.Body = strings.LastIndex(text, "---\n") + len("---\n")
	}
	source.Index()
	return source
}

func TestNotFoundPageCarriesThePathOfTheBase(t *testing.T) {
	for _, test := range []struct{ name, base, want string }{
		{"no base", "", "documents/index.html"},
		{"a host of its own", "https://archive.example", "/documents/index.html"},
		{"a slash at the end", "https://archive.example/", "/documents/index.html"},
		{"a path", "https://archive.example/asean", "/asean/documents/index.html"},
		{"a path with a slash", "https://archive.example/a/b/", "/a/b/documents/index.html"},
	} {
		t.Run(test.name, func(t *testing.T) {
			files := renderSite(t, test.base, nil)
			if !strings.Contains(files["404.html"], `href="`+test.want+`"`) {
				t.Errorf("404.html has no link %q", test.want)
			}
			if strings.Contains(files["404.html"], "canonical") {
				t.Error("404.html has a canonical address, and it is served at every one")
			}
			if strings.Contains(files["index.html"], `href="/`) {
				t.Error("index.html has a link that begins at the root of the host")
			}
		})
	}
}

// The reader of Atom that the tests have is not the writer's.
type (
	readFeed struct {
		XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		ID      []string    `xml:"http://www.w3.org/2005/Atom id"`
		Title   []string    `xml:"http://www.w3.org/2005/Atom title"`
		Updated []string    `xml:"http://www.w3.org/2005/Atom updated"`
		Author  []string    `xml:"http://www.w3.org/2005/Atom author>name"`
		Links   []readLink  `xml:"http://www.w3.org/2005/Atom link"`
		Entries []readEntry `xml:"http://www.w3.org/2005/Atom entry"`
	}
	readEntry struct {
		ID        []string   `xml:"http://www.w3.org/2005/Atom id"`
		Title     []string   `xml:"http://www.w3.org/2005/Atom title"`
		Updated   []string   `xml:"http://www.w3.org/2005/Atom updated"`
		Published []string   `xml:"http://www.w3.org/2005/Atom published"`
		Links     []readLink `xml:"http://www.w3.org/2005/Atom link"`
		Summary   []string   `xml:"http://www.w3.org/2005/Atom summary"`
	}
	readLink struct {
		Rel  string `xml:"rel,attr"`
		Type string `xml:"type,attr"`
		Href string `xml:"href,attr"`
	}
)

var urnUUID = regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

// parseFeed reads a feed and holds it against the rules of RFC 4287 for what
// must be there, and how often.
func parseFeed(t *testing.T, content string) readFeed {
	t.Helper()
	var feed readFeed
	if err := xml.Unmarshal([]byte(content), &feed); err != nil {
		t.Fatalf("the feed is no Atom: %v\n%s", err, content)
	}
	ids := map[string]bool{}
	one := func(what string, values []string) string {
		t.Helper()
		if len(values) != 1 || strings.TrimSpace(values[0]) == "" {
			t.Errorf("%s stands %d times (%q), want once and not empty", what, len(values), values)
			return ""
		}
		return values[0]
	}
	checkID := func(what string, values []string) {
		t.Helper()
		id := one(what, values)
		if !urnUUID.MatchString(id) {
			t.Errorf("%s is %q, want a name-based urn:uuid", what, id)
		}
		if ids[id] {
			t.Errorf("%s is %q, which another one has", what, id)
		}
		ids[id] = true
	}
	moment := func(what string, values []string) time.Time {
		t.Helper()
		parsed, err := time.Parse(time.RFC3339, one(what, values))
		if err != nil {
			t.Errorf("%s: %v", what, err)
		}
		return parsed
	}
	checkID("the feed's id", feed.ID)
	one("the feed's title", feed.Title)
	one("the feed's author", feed.Author)
	latest := moment("the feed's updated", feed.Updated)
	self := 0
	for _, link := range feed.Links {
		if link.Rel == "self" {
			self++
		}
	}
	if self != 1 {
		t.Errorf("the feed has %d links to itself, want 1", self)
	}
	for i, entry := range feed.Entries {
		name := fmt.Sprintf("entry %d", i+1)
		checkID(name+"'s id", entry.ID)
		one(name+"'s title", entry.Title)
		if moment(name+"'s updated", entry.Updated).After(latest) {
			t.Errorf("%s is newer than the feed", name)
		}
		if len(entry.Published) > 1 || len(entry.Summary) > 1 {
			t.Errorf("%s has more than one published or summary", name)
		}
		if len(entry.Links) != 1 || entry.Links[0].Rel != "alternate" || entry.Links[0].Type != "text/html" {
			t.Errorf("%s has the links %v, want one alternate of type text/html", name, entry.Links)
		}
	}
	return feed
}

func TestFeedIsAtom(t *testing.T) {
	window := document("window", "")
	window.Date.NotBefore, window.Date.NotAfter = "2025-07", "2025-09"
	hostile := document("hostile", "2017")
	hostile.Title.Value = "A </title> & \x01 <script>"
	supplied := document("supplied", "2018-02")
	supplied.Title.Basis = archive.Supplied
	for _, test := range []struct {
		name      string
		base      string
		documents []*archive.Entry
		updated   []string // of the entries; published as well where it is a day
	}{
		{"nothing", "", nil, nil},
		{"a day", "", []*archive.Entry{document("a", "2016-05-13")}, []string{"2016-05-13T00:00:00Z"}},
		{"a month ends on its last day", "", []*archive.Entry{supplied}, []string{"2018-02-28T00:00:00Z"}},
		{"a window ends on its last day", "https://archive.example/x", []*archive.Entry{window},
			[]string{"2025-09-30T00:00:00Z"}},
		{"an open interval has its beginning", "", []*archive.Entry{document("a", "1951/..")},
			[]string{"1951-01-01T00:00:00Z"}},
		{"one that is undated alone", "", []*archive.Entry{document("a", "")}, []string{"1970-01-01T00:00:00Z"}},
		{"markup in a title", "", []*archive.Entry{hostile}, []string{"2017-12-31T00:00:00Z"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			files := renderSite(t, test.base, nil, test.documents...)
			feed := parseFeed(t, files["feed.xml"])
			if len(feed.Entries) != len(test.updated) {
				t.Fatalf("the feed has %d entries, want %d", len(feed.Entries), len(test.updated))
			}
			for i, entry := range feed.Entries {
				if entry.Updated[0] != test.updated[i] {
					t.Errorf("the entry is updated %s, want %s", entry.Updated[0], test.updated[i])
				}
				published := []string{}
				if test.name == "a day" {
					published = test.updated
				}
				if !slices.Equal(append([]string{}, entry.Published...), published) {
					t.Errorf("the entry is published %q, want %q", entry.Published, published)
				}
				want := test.documents[i].URL
				if test.base != "" {
					want = test.base + "/" + want
				}
				if entry.Links[0].Href != want {
					t.Errorf("the entry leads to %s, want %s", entry.Links[0].Href, want)
				}
			}
		})
	}
	feed := parseFeed(t, renderSite(t, "", nil, hostile)["feed.xml"])
	if got, want := feed.Entries[0].Title[0], "A </title> & \ufffd <script>"; got != want {
		t.Errorf("the title is %q, want %q: words stay words", got, want)
	}
	feed = parseFeed(t, renderSite(t, "", nil, supplied)["feed.xml"])
	if got, want := feed.Entries[0].Title[0], "[Title of supplied]"; got != want {
		t.Errorf("a supplied title is %q, want %q", got, want)
	}
}

func TestEveryPartnerHasAFeed(t *testing.T) {
	d := document("a", "2016-05-13")
	d.Partners = []archive.PartnerMention{{ID: "norway", Name: "Norway", Role: archive.Party}}
	files := renderSite(t, "", nil, d)
	feed := parseFeed(t, files["partners/norway.feed.xml"])
	if len(feed.Entries) != 1 || feed.Entries[0].Links[0].Href != "../documents/a.html" {
		t.Errorf("the entries of Norway's feed are %+v, want the document it is party to", feed.Entries)
	}
	whole := parseFeed(t, files["feed.xml"])
	if whole.ID[0] == feed.ID[0] || whole.Entries[0].ID[0] != feed.Entries[0].ID[0] {
		t.Error("two feeds have two ids, and a document has one in both")
	}
}

func TestFeedEntriesKeepTheirIDs(t *testing.T) {
	byAddress := func(base string, documents ...*archive.Entry) map[string]readEntry {
		entries := map[string]readEntry{}
		for _, entry := range parseFeed(t, renderSite(t, base, nil, documents...)["feed.xml"]).Entries {
			entries[path.Base(entry.Links[0].Href)] = entry
		}
		return entries
	}
	before := byAddress("", document("a", "2016-05-13"), document("undated", ""))
	moved := document("a", "2016-05-14")
	moved.Title.Value = "A better title"
	after := byAddress("https://archive.example/", moved, document("b", "2024-01-02"), document("undated", ""))
	for _, name := range []string{"a.html", "undated.html"} {
		if before[name].ID[0] != after[name].ID[0] {
			t.Errorf("the id of %s is %s and then %s: a reader of the feed would see it twice", name,
				before[name].ID[0], after[name].ID[0])
		}
	}
	if got, want := after["undated.html"].Updated[0], before["undated.html"].Updated[0]; got != want {
		t.Errorf("the undated document is updated %s and, when another document has come, %s: "+
			"a reader of the feed would see it again", want, got)
	}
}

func TestSourceViewShowsEveryLine(t *testing.T) {
	front := "---\ntitle: \"A <b>title</b> & more\"\n# a remark\ndate: 2016-05-13\n---\n"
	for _, test := range []struct {
		name     string
		text     string
		language string
		coloured []int // lines with colours
	}{
		{"bare text", "First line.\n\nThird <script>alert(1)</script> line.\n", "", nil},
		{"no line end at the end", "First line.\nSecond", "", nil},
		{"front matter", front + "\n# Heading\n\n```go\nx := 1\n```\n", "yaml", []int{1, 2, 3, 4, 5}},
		{"front matter alone", front, "yaml", []int{1, 2, 3, 4, 5}},
		{"keys in the text", front + "\ntitle: no key, but text\n", "yaml", []int{1, 2, 3, 4, 5}},
		{"one long line", strings.Repeat("word ", 20000), "", nil},
		{"nothing", "", "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := seed(test.text, test.language)
			files := renderSite(t, "", map[string]*archive.Source{"x": source}, document("x", "2016"))
			tree, err := html.Parse(strings.NewReader(files["documents/x.source.html"]))
			if err != nil {
				t.Fatal(err)
			}
			var lines []string
			var coloured []int
			for node := range tree.Descendants() {
				if node.Data != "li" || !strings.HasPrefix(attribute(node, "id"), "L") {
					continue
				}
				lines = append(lines, "")
				if want := fmt.Sprintf("L%d", len(lines)); attribute(node, "id") != want {
					t.Errorf("line %d has the id %s, want %s", len(lines), attribute(node, "id"), want)
				}
				hasColour := false
				for child := range node.Descendants() {
					if child.Type == html.ElementNode {
						switch child.Data {
						case "a": // to the paragraph
						case "span":
							hasColour = hasColour || strings.HasPrefix(attribute(child, "class"), "token-")
						default:
							t.Errorf("line %d holds an element %s, which came out of the seed", len(lines), child.Data)
						}
					}
					if child.Type == html.TextNode && !within(child, "a") {
						lines[len(lines)-1] += child.Data
					}
				}
				if hasColour {
					coloured = append(coloured, len(lines))
				}
			}
			want := strings.Split(strings.TrimSuffix(test.text, "\n"), "\n")
			if test.text == "" {
				want = nil
			}
			if strings.Join(lines, "\n") != strings.Join(want, "\n") || len(lines) != len(want) {
				t.Errorf("the view has %d lines, want %d as in the seed:\n%.2000q", len(lines), len(want), lines)
			}
			for _, line := range coloured {
				if line > len(test.coloured) {
					t.Errorf("line %d is coloured, and it is text", line)
				}
			}
			if len(test.coloured) > 0 && len(coloured) < 2 {
				t.Errorf("only the lines %v are coloured, and front matter stands on %v", coloured, test.coloured)
			}
			if files["documents/x.txt"] != test.text {
				t.Error("the .txt is not the seed")
			}
		})
	}
}

func attribute(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// within reports whether a node stands in an element of that name.
func within(node *html.Node, name string) bool {
	for parent := range node.Ancestors() {
		if parent.Data == name {
			return true
		}
	}
	return false
}

// TestOpenSearch: browsers want full addresses, and so nothing is written
// without a base URL.
func TestOpenSearch(t *testing.T) {
	without := renderSite(t, "", nil)
	if without["opensearch.xml"] != "" || strings.Contains(without["index.html"], "opensearch") {
		t.Error("without a base URL the site describes a search that no browser could reach")
	}
	files := renderSite(t, "https://example.org/archive", nil)
	var description struct {
		XMLName   xml.Name
		ShortName string
		URL       struct {
			Type     string `xml:"type,attr"`
			Template string `xml:"template,attr"`
		} `xml:"Url"`
	}
	if err := xml.Unmarshal([]byte(files["opensearch.xml"]), &description); err != nil {
		t.Fatal(err)
	}
	if got := description.URL.Template; got != "https://example.org/archive/search.html?q={searchTerms}" {
		t.Errorf("the search is at %s", got)
	}
	short := len(description.ShortName)
	right := description.XMLName.Space == "http://a9.com/-/spec/opensearch/1.1/" && description.URL.Type == "text/html"
	if !right || short == 0 || short > 16 {
		t.Errorf("the description is %+v", description)
	}
	if !strings.Contains(files["documents/index.html"], `href="https://example.org/archive/opensearch.xml"`) {
		t.Error("pages do not lead to the description")
	}
}
