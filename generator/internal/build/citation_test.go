package build

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// repository is the root of the project.
const repository = "../../.."

// awkward are documents whose facts break careless citations.
var awkward = map[string]string{
	"secretariat.md": "---\ntitle: 'Statement on \"Peace\" & “Prosperity”: 100 % {of} a_b ~ c^d \\ #1 $5 <b>x</b>'\n" +
		"date: 2016-05-13\nissuer: ASEAN Secretariat\n" +
		"kind: press-release\nlanguage: en\nsource_url: https://example.net/a_b?c=%20d&e=~f#g\n---\nThe leaders of " +
		"Türkiye met Miroslav Jenča in Jakarta.\n",
	"ministry.md": "---\ntitle: Unbalanced } and { in a title\ndate: 2016-05\nissuer: Ministry of Foreign Affairs, " +
		"Malaysia\nkind: joint-statement\n---\nThe ministers met in Jakarta.\n",
	"article.md": "---\ntitle: 'Ends } here \\'\ndate: 2016\nissuer: The Star\nauthor: Blake Brooks\nkind: " +
		"news-article\nsource_url: https://example.net/article\n---\nThe ministers met in Jakarta.\n",
	"treaty.md": "---\ntitle: Treaty of Amity and Cooperation\ndate: 1976-02-24\nkind: agreement\nissuer: " +
		"Association of Southeast Asian Nations\n---\nThe High Contracting Parties met.\n",
	"remarks.md": "---\ntitle: Remarks at the ASEAN Secretariat\ndate: 2019-01-02\nkind: remarks\nauthor: Le Luong " +
		"Minh\nissuer: ASEAN Secretariat\nsource_url: https://example.net/remarks\n---\nThank you all for coming.\n",
}

// buildSite makes a site of the project's own documents and the awkward ones.
func buildSite(t *testing.T, baseURL string) string {
	t.Helper()
	folder := t.TempDir()
	seeds, out := filepath.Join(folder, "seeds"), filepath.Join(folder, "public")
	if err := os.CopyFS(seeds, os.DirFS(filepath.Join(repository, "seeds"))); err != nil {
		t.Fatal(err)
	}
	for name, content := range awkward {
		if err := os.WriteFile(filepath.Join(seeds, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var said bytes.Buffer
	code := Run(
		context.Background(),
		Options{Root: repository, Seeds: seeds, Content: filepath.Join(repository, "content"), Out: out,
			BaseURL: baseURL, Jobs: 2, Quiet: true, Output: &said, Errors: &said},
	)
	if code != Done {
		t.Fatalf("the site was not built: %s", said.String())
	}
	return out
}

// facts are what documents/NAME.json says.
type facts struct {
	Language                                  string
	Date, Title, Issuer, Author, Kind, Origin struct{ Value, Basis string }
	Place                                     struct{ Value string }
}

// head is what stands in the head of a page.
type head struct {
	name          string
	meta          map[string][]string
	links         map[string][]string // by rel
	types         []string            // of the alternates
	graph         string
	authorClasses []string // classes that Zotero takes for those of authors
	times         []string // datetime of the time elements
}

func readHead(t *testing.T, file string) head {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.ParseWithOptions(bytes.NewReader(content), html.ParseOptionEnableScripting(false))
	if err != nil {
		t.Fatal(err)
	}
	h := head{name: filepath.Base(file), meta: map[string][]string{}, links: map[string][]string{}}
	for n := range root.Descendants() {
		at := map[string]string{}
		for _, a := range n.Attr {
			at[a.Key] = a.Val
		}
		switch n.Data {
		case "time":
			h.times = append(h.times, at["datetime"])
		case "meta":
			if n.Parent.Data != "head" { // HTML has meta elements with names there alone
				t.Errorf("%s: %s stands in %s", h.name, at["name"], n.Parent.Data)
			}
			if name := at["name"] + at["property"]; name != "" {
				h.meta[name] = append(h.meta[name], at["content"])
				if at["content"] == "" {
					t.Errorf("%s: %s is empty", h.name, name)
				}
			}
		case "link":
			h.links[at["rel"]] = append(h.links[at["rel"]], at["href"])
			if at["rel"] == "alternate" {
				h.types = append(h.types, at["type"])
			}
		case "script":
			if at["type"] == "application/ld+json" {
				h.graph += n.FirstChild.Data
			}
		}
		for class := range strings.FieldsSeq(at["class"]) {
			if class == "byline" || class == "vcard" {
				h.authorClasses = append(h.authorClasses, class)
			}
		}
	}
	return h
}

func (h head) first(names ...string) string {
	for _, name := range names {
		if len(h.meta[name]) > 0 {
			return h.meta[name][0]
		}
	}
	return ""
}

// anyCase is what a name says in capital and in small letters together.
func (h head) anyCase(name string) (contents []string) {
	for other, said := range h.meta {
		if strings.EqualFold(other, name) {
			contents = append(contents, said...)
		}
	}
	return contents
}

// zotero is the item that Zotero's translator for embedded metadata makes of
// a page: Highwire's names win over its own and Dublin Core, and those over Open
// Graph; that of a journal or a report decides on the type. The place it knows
// from EPrints alone, and where nothing says the date it takes the first time
// element.
type zotero struct {
	itemType, title, date, language, url, publication, institution, place string
	creators                                                              [][2]string // family and given name
}

func (h head) zotero() zotero {
	item := zotero{
		title: h.first(
			"citation_title",
			"DCTERMS.title",
			"og:title",
		),
		date:     h.first("citation_publication_date", "DCTERMS.issued"),
		language: h.first("citation_language", "DCTERMS.language"),
		url:      h.first("citation_public_url", "og:url"),
		publication: h.first(
			"citation_journal_title",
			"prism.publicationName",
			"DCTERMS.source",
			"og:site_name",
		),
		institution: h.first("citation_technical_report_institution", "DCTERMS.publisher"),
		place:       h.first("eprints.place_of_pub"),
	}
	if item.date == "" && len(h.times) > 0 {
		item.date = h.times[0]
	}
	switch {
	case h.first("citation_journal_title") != "":
		item.itemType = "journalArticle"
	case h.first("citation_technical_report_institution") != "":
		item.itemType = "report"
	case h.first("z:itemType") != "":
		item.itemType = h.first("z:itemType")
	case h.first("og:type") == "website":
		item.itemType = "webpage"
	default:
		item.itemType = "journalArticle"
	}
	whole := h.meta["citation_author"]
	if len(whole) == 0 {
		whole = h.meta[map[bool]string{true: "z.presenters", false: "bib.authors"}[item.itemType == "presentation"]]
	}
	for _, value := range whole {
		authors := regexp.MustCompile(`\s*;\s*`).Split(value, -1)
		if len(authors) == 1 {
			byComma := regexp.MustCompile(`\s*,\s*`).Split(value, -1)
			if len(byComma) > 1 && strings.Contains(byComma[0], " ") && strings.Contains(byComma[1], " ") {
				authors = byComma
			}
		}
		for _, author := range authors {
			family, given, comma := strings.Cut(author, ",")
			if at := strings.LastIndexByte(author, ' '); !comma && at > 0 {
				family, given = author[at+1:], author[:at]
			}
			item.creators = append(item.creators, [2]string{strings.TrimSpace(family), strings.TrimSpace(given)})
		}
	}
	return item
}

func TestHeadOfDocuments(t *testing.T) {
	for name, base := range map[string]string{"on a host": "https://example.org/archive/", "anywhere": ""} {
		t.Run(name, func(t *testing.T) {
			site := buildSite(t, base)
			files, _ := filepath.Glob(filepath.Join(site, "documents", "*.csl.json"))
			if len(files) != 10 {
				t.Fatalf("%d documents", len(files))
			}
			seen := map[string]string{}
			for _, file := range files {
				stem := strings.TrimSuffix(file, ".csl.json")
				var d facts
				content, err := os.ReadFile(stem + ".json")
				if err != nil {
					t.Fatal(err)
				}
				if err := json.Unmarshal(content, &d); err != nil {
					t.Fatal(err)
				}
				h := readHead(t, stem+".html")
				address := ""
				if base != "" {
					address = base + "documents/" + h.name
				}
				checkZotero(t, h, d, address)
				checkLinks(t, h, d, address)
				checkGraph(t, h, d, address)
				title := h.first("citation_title")
				if other := seen[title]; other != "" {
					t.Errorf("%s and %s have one title", h.name, other)
				}
				seen[title] = h.name
			}
		})
	}
}

// zoteroTypes are the types of Zotero by kind.
var zoteroTypes = map[string]string{
	"press-release": "report", "joint-statement": "report", "fact-sheet": "report", "news-article": "newspaperArticle",
	"agreement": "statute", "remarks": "presentation", "": "document",
}

func checkZotero(t *testing.T, h head, d facts, address string) {
	t.Helper()
	item := h.zotero()
	same := func(what, got, want string) {
		if got != want {
			t.Errorf("%s: Zotero reads the %s %q, not %q", h.name, what, got, want)
		}
	}
	title := strings.Join(strings.Fields(d.Title.Value), " ")
	if d.Title.Basis == "supplied" {
		title = "[" + title + "]"
	}
	same("title", item.title, title)
	same("type", item.itemType, zoteroTypes[d.Kind.Value])
	same("date", item.date, strings.ReplaceAll(d.Date.Value, "-", "/"))
	same("language", item.language, d.Language)
	same("address", item.url, address)
	same("place", item.place, d.Place.Value)
	switch item.itemType {
	case "newspaperArticle":
		same("newspaper", item.publication, d.Issuer.Value)
	case "presentation":
		same("title of the session", item.publication, "")
	}
	if d.Author.Value == "" {
		for _, creator := range item.creators {
			if creator[1] != "" || creator[0] != strings.ReplaceAll(d.Issuer.Value, ",", " –") {
				t.Errorf("%s: Zotero splits the organisation %q into %q", h.name, d.Issuer.Value, creator)
			}
		}
		several := d.Kind.Value == "joint-statement" || d.Kind.Value == "agreement" // of more sides than the issuer
		want := d.Issuer.Value != "" && item.itemType != "newspaperArticle" && !several
		if want != (len(item.creators) == 1) {
			t.Errorf("%s: Zotero reads the authors %q", h.name, item.creators)
		}
	} else if len(item.creators) != 1 {
		t.Errorf("%s: Zotero reads the authors %q, not %q", h.name, item.creators, d.Author.Value)
	}
	others := h.anyCase("citation_author") // to whom capital letters are small ones
	for _, author := range others {
		if strings.HasSuffix(author, ",") {
			t.Errorf("%s: the authors for others are %q", h.name, others)
		}
	}
	if len(others) != len(item.creators) {
		t.Errorf("%s: to others the authors are %q, to Zotero %q", h.name, others, item.creators)
	}
	if len(h.authorClasses) > 0 {
		t.Errorf("%s: Zotero takes an element of the class %s for the authors", h.name, h.authorClasses[0])
	}
	for name, contents := range h.meta {
		if len(contents) > 1 && name != "citation_keywords" && !strings.EqualFold(name, "citation_author") &&
			name != "DCTERMS.creator" && name != "bib.authors" && name != "z.presenters" {
			t.Errorf("%s: %s stands %d times", h.name, name, len(contents))
		}
	}
	if got := h.first("og:type"); got != "article" {
		t.Errorf("%s: og:type is %q", h.name, got)
	}
}

func checkLinks(t *testing.T, h head, d facts, address string) {
	t.Helper()
	for _, rel := range []string{"up", "collection", "describedby", "schema.DCTERMS"} {
		if len(h.links[rel]) != 1 {
			t.Errorf("%s: %d links %s", h.name, len(h.links[rel]), rel)
		}
	}
	for _, rel := range []string{"canonical", "cite-as"} {
		if got := strings.Join(h.links[rel], " "); got != address {
			t.Errorf("%s: %s is %q, not %q", h.name, rel, got, address)
		}
	}
	if got := strings.Join(h.links["via"], " "); got != d.Origin.Value {
		t.Errorf("%s: via is %q, not %q", h.name, got, d.Origin.Value)
	}
	for _, kind := range []string{"text/plain", "application/json", "application/x-bibtex",
		"application/x-research-info-systems", "application/vnd.citationstyles.csl+json", "application/atom+xml"} {
		if !strings.Contains(strings.Join(h.types, " ")+" ", kind+" ") {
			t.Errorf("%s: there is no alternate %s", h.name, kind)
		}
	}
}

func checkGraph(t *testing.T, h head, d facts, address string) {
	t.Helper()
	var data struct {
		Context string           `json:"@context"`
		Graph   []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(h.graph), &data); err != nil || data.Context != "https://schema.org" {
		t.Fatalf("%s: the JSON-LD does not parse: %v: %s", h.name, err, h.graph)
	}
	ids, types := map[string]bool{}, map[string]int{}
	for _, n := range data.Graph {
		kind, _ := n["@type"].(string)
		types[kind]++
		if id, ok := n["@id"].(string); ok {
			if ids[id] {
				t.Errorf("%s: two things have the name %s", h.name, id)
			}
			ids[id] = true
			if address != "" && !strings.HasPrefix(id, "https://") {
				t.Errorf("%s: %s is no full address", h.name, id)
			}
		}
		if kind == "Event" && (n["superEvent"] == nil || n["name"] == "") {
			t.Errorf("%s: an event without its series: %v", h.name, n)
		}
	}
	if types["BreadcrumbList"] != 1 || types["Collection"] != 1 {
		t.Errorf("%s: the things are %v", h.name, types)
	}
	document := data.Graph[0]
	want := map[string]string{"agreement": "Legislation", "news-article": "NewsArticle",
		"press-release": "NewsArticle", "fact-sheet": "Report", "report": "Report"}[d.Kind.Value]
	if want == "" {
		want = "DigitalDocument"
	}
	if document["@type"] != want {
		t.Errorf("%s: a %s is a %v, not a %s", h.name, d.Kind.Value, document["@type"], want)
	}
	if published, _ := document["datePublished"].(string); published != d.Date.Value {
		t.Errorf("%s: datePublished is %q, not %q", h.name, published, d.Date.Value)
	}
	authors, _ := document["author"].([]any)
	for _, author := range authors {
		if kind := author.(map[string]any)["@type"]; kind != "Person" && kind != "Organization" {
			t.Errorf("%s: the author %v is of no kind", h.name, author)
		}
	}
	encoding, _ := document["encoding"].(map[string]any)
	if sum, _ := encoding["sha256"].(string); len(sum) != 64 {
		t.Errorf("%s: the encoding is %v", h.name, encoding)
	}
}

// TestCitationsForOthers lets citation-js, which is not ours, read the files.
// It wants Node and is run by make test.
func TestCitationsForOthers(t *testing.T) {
	if os.Getenv("NODE_TESTS") == "" {
		t.Skip("needs Node; make test runs it")
	}
	script := filepath.Join(repository, "generator", "browser", "citations.mjs")
	for _, base := range []string{"", "https://example.org/archive"} {
		said, err := exec.Command("node", script, buildSite(t, base)).CombinedOutput()
		if err != nil {
			t.Errorf("%v\n%s", err, said)
		}
		t.Logf("%s", said)
	}
}
