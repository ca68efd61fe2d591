package build

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// The page of a document leads from facts to the words that prove them, and
// from names to what is known of them.

// mention is a name in the text of a page, and the name of the entry to which
// it leads.
type mention struct{ paragraph, words, entry string }

// mentions are the names that a document's page marks in its text.
func (p *project) mentions(address string) []mention {
	p.t.Helper()
	page := parse(p.t, p.file(address))
	entries, used := map[string]string{}, map[string]bool{}
	for node := range page.Descendants() {
		if id := attribute(node, "id"); strings.HasPrefix(id, "n") && attribute(node, "class") == "card" {
			entries[id] = wordsOf(node.FirstChild)
		}
	}
	var list []mention
	for node := range page.Descendants() {
		if id, found := strings.CutPrefix(attribute(node, "href"), "#n"); found && node.Data == "a" {
			if entries["n"+id] == "" {
				p.t.Errorf("%q leads to no entry", wordsOf(node))
			}
			list = append(list, mention{paragraphOf(node), wordsOf(node), entries["n"+id]})
			used["n"+id] = true
		}
	}
	for id, entry := range entries {
		if !used[id] {
			p.t.Errorf("the entry %s (%s) has an ID, and nothing leads to it", entry, id)
		}
	}
	return list
}

// paragraphOf is the ID of the paragraph in which a node stands.
func paragraphOf(node *html.Node) string {
	for parent := range node.Ancestors() {
		if id := attribute(parent, "id"); strings.HasPrefix(id, "p") {
			return id
		}
	}
	return ""
}

const talks = `
-- seeds/talks.txt --
Oslo, 7 March 2019 – The 4th ASEAN-Norway Dialogue met in Oslo today. Norway thanked H.E. Ms Ine Eriksen, Minister of Foreign Affairs of Norway, and the ASEAN Regional Forum (ARF).

Japan And Others: A Heading That Names It

Ms Eriksen said that Norway would host the ARF, and The Japan Times reported it in a long article of its own.
`

func TestNamesInTheTextLeadToTheirEntries(t *testing.T) {
	p := newProject(t, talks).build().wantCode(Done).wantSound()
	got := p.mentions("documents/talks.html")
	for _, want := range []mention{
		{"p1", "4th ASEAN-Norway Dialogue", "4th ASEAN-Norway Dialogue ¶1"},
		{"p1", "Ine Eriksen", "H.E. Ms Ine Eriksen, Minister of Foreign Affairs of Norway ¶1 ¶2"},
		{"p1", "ARF", "ARF, ASEAN Regional Forum ¶1"},
		{"p1", "Norway", "Norway, sectoral dialogue partner party"},
	} {
		if !slices.Contains(got, want) {
			t.Errorf("%+v is not among the marked names %+v", want, got)
		}
	}
	seen := map[string]int{}
	for _, m := range got {
		if seen[m.words]++; seen[m.words] > 1 {
			t.Errorf("%s is marked %d times on one screen", m.words, seen[m.words])
		}
		if m.paragraph == "p3" || strings.Contains(m.words, "Japan") {
			t.Errorf("%+v is marked", m)
		}
	}
}

// TestWordsThatCannotBeMarkedAreNoTarget holds a text whose HTML says less than
// its words: nothing leads into it.
func TestWordsThatCannotBeMarkedAreNoTarget(t *testing.T) {
	p := newProject(
		t,
		"-- seeds/talks.md --\nOslo, 7 March 2019 – ASEAN and *Norway* met. <script>They spoke of herring.</script> "+
			"They parted.\n\nThey went home to their lighthouses, all of them.\n",
	).build().
		wantCode(Done).
		wantSound()
	if got := p.facts("documents/talks.html")["Date"]; got != "7 March 2019" {
		t.Errorf("the date is %q", got)
	}
	if file := p.file("documents/talks.html"); strings.Contains(file, `href="#e`) {
		t.Error("the page leads to words that are not marked")
	}
}

func TestNamesAreMarkedAgainOnTheNextScreen(t *testing.T) {
	filler := strings.Repeat("They spoke of lighthouses and of the herring at some length. ", 20)
	p := newProject(
		t,
		"-- seeds/talks.txt --\nOslo, 7 March 2019 – ASEAN and Norway met.\n\n"+filler+
			"\n\nNorway thanked them. "+filler+"\n\nNorway went home.\n",
	).build().
		wantCode(Done)
	var at []string
	for _, m := range p.mentions("documents/talks.html") {
		if m.words == "Norway" {
			at = append(at, m.paragraph)
		}
	}
	if !slices.Equal(at, []string{"p1", "p7"}) {
		t.Errorf("Norway is marked in %v, want the first paragraph and the one a screen further on", at)
	}
}

// TestMarksAddNoWords holds the text of a page against its seed.
func TestMarksAddNoWords(t *testing.T) {
	p := newProject(t, talks).build().wantCode(Done)
	for node := range parse(t, p.file("documents/talks.html")).Descendants() {
		if attribute(node, "id") != "p5" {
			continue
		}
		if got, want := wordsOf(
			node,
		), "Ms Eriksen said that Norway would host the ARF, and The Japan Times reported it in a long article of "+
			"its own.¶"; got != want {
			t.Errorf("the paragraph says %q, want %q", got, want)
		}
	}
}

func TestSourceViewMarksWhatProves(t *testing.T) {
	p := newProject(t, talks+`-- seeds/given.md --
---
title: A long title that goes
  on over the end of its line
date: 2019-03-08
---
They met in Oslo and spoke of the weather at some length, as they do each year.
`).build().wantCode(Done)
	labels := p.links("documents/talks.source.html")
	found := map[string]string{}
	for target, words := range labels {
		if _, fragment, _ := strings.Cut(target, "#"); strings.HasPrefix(fragment, "e") {
			found[words] = p.at("documents/talks.source.html", fragment)
		}
	}
	if got := found["date, place, kind"]; got != "Oslo, 7 March 2019 –" {
		t.Errorf("date, place and kind are proved by %q: %v", got, found)
	}
	if got := found["short form ARF"]; got != "ASEAN Regional Forum (ARF)" {
		t.Errorf("the short form is proved by %q: %v", got, found)
	}
	given := p.file("documents/given.source.html")
	if !regexp.MustCompile(`id="L3"[^\n]*class="on"`).MatchString(given) ||
		!regexp.MustCompile(`id="L2"[^\n]*id="e\d+"`).MatchString(given) {
		t.Errorf("the title does not go on as marked on its second line:\n%s", given)
	}
}

func TestSourceViewSaysWhatWasSetAside(t *testing.T) {
	p := newProject(
		t,
		"-- seeds/talks.txt --\nOslo, 7 March 2019 – ASEAN and Norway met in Oslo and spoke of the weather at some "+
			"length.\n\n(zai)\n",
	).build().
		wantCode(Done)
	if got := p.at(
		"documents/talks.source.html",
		"L3",
	); !strings.Contains(got, "(zai)") ||
		!strings.Contains(got, "set aside: ") {
		t.Errorf("line 3 says %q", got)
	}
	if got := p.at("documents/talks.source.html", "L1"); strings.Contains(got, "set aside") {
		t.Errorf("line 1 says %q", got)
	}
}

// TestSourceViewHasNoFoot: it leads back to the page of its document, which has one.
func TestSourceViewHasNoFoot(t *testing.T) {
	p := newProject(t, talks).build().wantCode(Done)
	const foot = `<footer class="site">`
	if got := p.file("documents/talks.source.html"); strings.Contains(got, foot) ||
		!strings.Contains(got, `<a href="talks.html">`) {
		t.Errorf("the source view does not lead back, or has a foot:\n%s", got)
	}
	if got := p.file("documents/talks.html"); !strings.Contains(got, foot) {
		t.Errorf("the page has no foot:\n%s", got)
	}
}

func TestRelatedDocumentsAreNamedWithTheReason(t *testing.T) {
	p := newProject(
		t,
		talks+"-- seeds/more.txt --\nBergen, 9 March 2021 – The 5th ASEAN-Norway Dialogue met in Bergen today and "+
			"took stock of the weather.\n",
	).build().
		wantCode(Done)
	if words := p.words(
		"documents/talks.html",
	); !strings.Contains(words, "Related documents") ||
		!strings.Contains(words, "the meeting after: ASEAN-Norway Dialogue") {
		t.Errorf("the page does not lead to the next meeting: %s", words)
	}
	if links := p.links("documents/more.html"); links["documents/talks.html"] == "" {
		t.Errorf("the page does not lead to the meeting before: %v", links)
	}
}
