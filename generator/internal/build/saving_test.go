package build

import (
	"encoding/json"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// listed are documents that stand in lists of every kind; two are undated and
// tell of dates.
const listed = `
-- seeds/letter.md --
---
title: A letter of the harbours
kind: letter
issuer: Harbour Office
place: Jakarta
partners: [japan]
topics: [nets]
---
Nets are mended in Jakarta.

They were given to Japan on 3 May 2019 and will last until 2045.
-- seeds/statement.md --
---
title: "A “statement” & more; of nets"
kind: press-release
author: President Aas and Prime Minister Ida Berg
issuer: Harbour Office
place: Jakarta
date: 2019-05-04
partners: [japan]
topics: [nets]
source_url: https://example.net/a?b=c&d=e
---
Ministers of Japan met in Jakarta on 3 May 2019.
-- seeds/report.md --
---
title: A report
kind: report
place: Jakarta
date: 2018
partners: [japan]
topics: [nets]
---
Nets were mended in Jakarta. Japan gave them in 1977.
-- seeds/undated.md --
---
title: Another letter
kind: letter
---
Nets are mended at the quay.

The first of them were given on 6 June 1999.
-- content/partners/japan.md --
---
name: Japan
type: country
relation: dialogue-partner
steps:
  - {step: dialogue-partner, date: 1977, sources: ["https://example.org/"]}
---
-- content/topics/nets.md --
---
name: Nets
sources: ["https://example.org/"]
terms: [nets]
---
-- content/places/jakarta.md --
---
name: Jakarta
country: indonesia
sources: ["https://example.org/"]
---
`

// TestOnlyADocumentHasTheTimeOfItsPage: Zotero and others take the first time
// element of a page for its date when the head has none. So there is none but
// that of a document that is dated, and none on lists.
func TestOnlyADocumentHasTheTimeOfItsPage(t *testing.T) {
	p := newProject(t, listed).build().wantCode(Done)
	dates := map[string]string{"documents/statement.html": "2019-05-04", "documents/report.html": "2018"}
	pages := 0
	for _, name := range p.htmlPages() {
		pages++
		h := readHead(t, filepath.Join(p.Out, name))
		want := []string{}
		if date := dates[name]; date != "" {
			want = append(want, date)
		}
		if !slices.Equal(append([]string{}, h.times...), want) {
			t.Errorf("%s has the times %q, want %q", name, h.times, want)
		}
	}
	if pages < 20 {
		t.Fatalf("only %d pages were looked at", pages)
	}
}

// TestSectionsHaveHeadings: a section is found by its heading, and one without a
// heading or a label is none.
func TestSectionsHaveHeadings(t *testing.T) {
	p := newProject(t, listed).build().wantCode(Done)
	sections := 0
	for _, name := range p.htmlPages() {
		for section := range parsed(t, filepath.Join(p.Out, name)).Descendants() {
			if section.Data != "section" {
				continue
			}
			sections++
			named := slices.ContainsFunc(section.Attr, isLabel) ||
				slices.ContainsFunc(slices.Collect(section.Descendants()), isHeading)
			if !named {
				t.Errorf("%s has a section without a heading", name)
			}
		}
	}
	if sections < 20 {
		t.Fatalf("only %d sections were looked at", sections)
	}
}

func isLabel(a html.Attribute) bool { return a.Key == "aria-label" || a.Key == "aria-labelledby" }

func isHeading(n *html.Node) bool {
	return n.Type == html.ElementNode && len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6'
}

// parsed is the tree of a page.
func parsed(t *testing.T, file string) *html.Node {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(string(content)))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// TestListsOfferTheirDocuments: a page that lists documents offers each of them
// once to reference managers, with the facts that its own page has; a page that
// is no list offers none.
func TestListsOfferTheirDocuments(t *testing.T) {
	p := newProject(t, listed)
	p.BaseURL = "https://example.org/archive"
	p.build().wantCode(Done)
	three := []string{"letter", "report", "statement"}
	for name, want := range map[string][]string{
		"partners/japan.html":            three,
		"topics/nets.html":               {"letter", "report", "statement", "undated"},
		"places/jakarta.html":            three,
		"kinds/letter.html":              {"letter", "undated"},
		"documents/index.html":           {"report", "statement", "undated"},
		"documents/by-year/undated.html": {"letter"},
		"documents/by-year/2018.html":    {"report"},
		"index.html":                     nil,
		"timeline.html":                  nil,
		"partners/index.html":            nil,
		"documents/statement.html":       nil,
	} {
		var got []string
		for _, work := range contextsOf(t, filepath.Join(p.Out, name)) {
			address := work.Get("rft_id")
			stem := strings.TrimSuffix(address[strings.LastIndexByte(address, '/')+1:], ".html")
			if address != p.BaseURL+"/documents/"+stem+".html" {
				t.Errorf("%s offers a document at %s", name, address)
			}
			got = append(got, stem)
			sameAsItsPage(t, p, name, stem, work)
		}
		slices.Sort(got) // the order of the page is not looked at here
		if !slices.Equal(got, want) {
			t.Errorf("%s offers %q, want %q", name, got, want)
		}
	}
}

// htmlPages are the names of all pages of the site.
func (p *project) htmlPages() (names []string) {
	err := fs.WalkDir(os.DirFS(p.Out), ".", func(name string, _ fs.DirEntry, err error) error {
		if strings.HasSuffix(name, ".html") {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		p.t.Fatal(err)
	}
	return names
}

// sameAsItsPage holds what a list offers against what the document's own page
// says to Zotero.
func sameAsItsPage(t *testing.T, p *project, list, stem string, work url.Values) {
	t.Helper()
	page := readHead(t, filepath.Join(p.Out, "documents", stem+".html")).zotero()
	for field, want := range map[string]string{
		"rft.title": page.title, "rft.type": page.itemType, "rft.place": page.place, "rft.language": page.language,
		"rft.date": strings.ReplaceAll(page.date, "/", "-"),
	} {
		if got := work.Get(field); got != want {
			t.Errorf("%s: %s of %s is %q, want %q", list, field, stem, got, want)
		}
	}
	var creators []string
	for _, creator := range page.creators {
		creators = append(creators, creator[0]+strings.TrimRight(", "+creator[1], " "))
	}
	if got := work["rft.creator"]; !slices.Equal(got, creators) {
		t.Errorf("%s: the authors of %s are %q, want %q", list, stem, got, creators)
	}
}

// contextsOf are the works in the COinS of a page.
func contextsOf(t *testing.T, file string) []url.Values {
	t.Helper()
	var works []url.Values
	for n := range parsed(t, file).Descendants() {
		at := map[string]string{}
		for _, a := range n.Attr {
			at[a.Key] = a.Val
		}
		if n.Data != "span" || at["class"] != "Z3988" {
			continue
		}
		work, err := url.ParseQuery(at["title"])
		if err != nil || n.FirstChild != nil {
			t.Errorf("%s: %q: %v", file, at["title"], err)
		}
		works = append(works, work)
	}
	return works
}

// TestAuthorsInTheGraphAreSomebody: schema.org wants a person or an
// organisation; where the name does not tell it is a credit and no author.
func TestAuthorsInTheGraphAreSomebody(t *testing.T) {
	p := newProject(t, `
-- seeds/a.md --
---
title: Of whom it is known
kind: remarks
author: Jane Doe; President Aas and Prime Minister Ida Berg of the Isles; ASEAN Secretariat; Bernama
---
Nets were mended.
-- seeds/b.md --
---
title: By whoever holds the chair
kind: other
issuer: Chairman of the ASEAN Regional Forum
---
Nets were mended.
`).build().wantCode(Done)
	for name, want := range map[string]string{
		"documents/a.html": `[{"@type":"Person","familyName":"Doe","givenName":"Jane","name":"Jane Doe"},` +
			`{"@type":"Person","name":"President Aas"},{"@type":"Person","name":"Prime Minister Ida Berg of the Isles"},` +
			`{"@type":"Organization","name":"ASEAN Secretariat"}] "Bernama"`,
		"documents/b.html": `[{"@type":"Person","name":"Chairman of the ASEAN Regional Forum"}] null`,
	} {
		var graph struct {
			Graph []map[string]any `json:"@graph"`
		}
		h := readHead(t, filepath.Join(p.Out, name))
		if err := json.Unmarshal([]byte(h.graph), &graph); err != nil {
			t.Fatal(err)
		}
		author, _ := json.Marshal(graph.Graph[0]["author"])
		credit, _ := json.Marshal(graph.Graph[0]["creditText"])
		if got := string(author) + " " + string(credit); got != want {
			t.Errorf("%s is by\n%s, want\n%s", name, got, want)
		}
	}
}
