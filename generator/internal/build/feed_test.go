package build

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// entries are the titles of a feed, each behind the time at which it was updated.
func (p *project) entries(feed string) (list []string) {
	p.t.Helper()
	entry := regexp.MustCompile(`(?s)<entry[^>]*>.*?<title>(.*?)</title>\s*<updated>(\d{4}-\d\d-\d\d)`)
	for _, match := range entry.FindAllStringSubmatch(p.file(feed), -1) {
		list = append(list, match[2]+" "+match[1])
	}
	return list
}

// parties are the partners that documents of the site are by, with or about.
func (p *project) parties() map[string]bool {
	p.t.Helper()
	parties := map[string]bool{}
	for _, d := range documentsOf(p.t, p) {
		for _, element := range d["partners"].([]any) {
			if partner := element.(object); partner["role"] == "party" {
				parties[partner["id"].(string)] = true
			}
		}
	}
	return parties
}

// many are n documents of 2020 and later, which are recorded.
func many(n int) string {
	var seeds, recorded strings.Builder
	for i := range n {
		fmt.Fprintf(&seeds, "-- seeds/d%03d.md --\n---\ntitle: Document %d\ndate: %d-05-01\npartners: [norway]\n---\n"+
			"ASEAN and Norway spoke of matter %d.\n", i, i, 2020+i%5, i)
		fmt.Fprintf(&recorded, "2026-01-02 documents/d%03d.html d%03d\n", i, i)
	}
	return seeds.String() + "-- content/addresses.txt --\n" + recorded.String()
}

func TestWhatIsNewStandsFirstInTheFeeds(t *testing.T) {
	p := newProject(t, many(205)+`
-- seeds/old.md --
---
title: An old text
date: 1977-08-06
partners: [norway]
---
ASEAN and Norway met.
-- seeds/bare.txt --
ASEAN and Norway spoke of the sea.
`).build().wantCode(Done)
	for feed, second := range map[string]string{
		"feed.xml": "2026-01-02 [bare", "partners/norway.feed.xml": "2026-01-02 Document 204",
	} {
		got := p.entries(feed)
		if len(got) != longest || got[0] != "2026-01-02 An old text" || !strings.HasPrefix(got[1], second) {
			t.Errorf("%s has %d entries and begins with %q; what is not recorded yet came after all that are, "+
				"however old it is", feed, len(got), got[:min(3, len(got))])
		}
	}
}

// longest is how many entries the README says a feed has.
const longest = 200

func TestWhereNothingIsRecordedTheLatestStandFirstInTheFeeds(t *testing.T) {
	p := newProject(t, `
-- seeds/new.md --
---
title: A new text
date: 2024-03-04
partners: [norway]
---
ASEAN and Norway met.
-- seeds/old.md --
---
title: An old text
date: 1977-08-06
partners: [norway]
---
ASEAN and Norway met.
`).build().wantCode(Done)
	want := []string{"2024-03-04 A new text", "1977-08-06 An old text"}
	for _, feed := range []string{"feed.xml", "partners/norway.feed.xml"} {
		if got := p.entries(feed); !slices.Equal(got, want) {
			t.Errorf("%s has %q, want %q", feed, got, want)
		}
	}
}

func TestAFeedSpeaksOfItsPage(t *testing.T) {
	p := newProject(t, `
-- seeds/french.md --
---
title: Déclaration conjointe
date: 2024-03-04
partners: [norway]
language: fr
---
L’ASEAN et la Norvège ont signé un accord.
-- seeds/english.md --
---
title: A joint text
date: 2024-03-05
---
The ASEAN Secretariat spoke of the sea.
`)
	p.BaseURL = "https://archive.example/asean"
	p.build().wantCode(Done).wantSound()
	feed := p.file("partners/norway.feed.xml")
	for _, want := range []string{
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">`, `<entry xml:lang="fr">`,
		`rel="alternate" type="text/html" href="https://archive.example/asean/partners/norway.html"`,
	} {
		if !strings.Contains(feed, want) {
			t.Errorf("the partner's feed lacks %s:\n%s", want, feed)
		}
	}
	if whole := p.file("feed.xml"); !strings.Contains(whole, "<entry>") ||
		!strings.Contains(whole, `rel="alternate" type="text/html" href="https://archive.example/asean/index.html"`) {
		t.Errorf("the archive's feed does not lead to the home page, or names the language it is in anyway:\n%s", whole)
	}
	_, written := p.files()["partners/japan.feed.xml"]
	if written || strings.Contains(p.file("partners/japan.html"), "feed.xml\">Feed of") {
		t.Error("a partner without a document has a feed, or a link to one")
	}
}
