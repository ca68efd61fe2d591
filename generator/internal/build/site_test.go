package build

import (
	"fmt"
	"path"
	"strings"
	"testing"
)

// release is a seed as a ministry's page gives it: bare text.
const release = `
-- seeds/oslo-release.txt --
Oslo, 7 March 2019 – ASEAN and Norway held the 4th ASEAN-Norway Dialogue today and agreed on a programme of work for the years to come.

The officials recalled the declaration that was signed in Bergen on 2 June 2015, and thanked Japan for its help.

The next meeting will be held in October 2020.
`

func TestBareTextBecomesAPage(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done).wantSilence().wantSound()
	const page = "documents/oslo-release.html"
	facts := p.facts(page)
	for name, want := range map[string]string{
		"Date": "7 March 2019", "Place": "Oslo", "Kind": "press release inferred", "Title": "4th ASEAN-Norway " +
			"Dialogue, 2019 supplied",
		"Issuer": "not known", "Author": "not known", "Rights": "not known",
	} {
		if facts[name] != want {
			t.Errorf("%s is shown as %q, want %q", name, facts[name], want)
		}
	}
	text := p.text(page)
	for _, want := range []string{"agreed on a programme of work for the years to come.",
		"thanked Japan for its help.", "held in October 2020."} {
		if !strings.Contains(text, want) {
			t.Errorf("the page's text lacks %q:\n%s", want, text)
		}
	}
	for _, anchor := range []string{`id="p1"`, `id="p3"`, `id="p5"`} {
		if !strings.Contains(p.file(page), anchor) {
			t.Errorf("the page has no paragraph with %s", anchor)
		}
	}
	links := p.links(page)
	for address, want := range map[string]string{
		"partners/norway.html": "Norway", "partners/japan.html": "Japan",
		"documents/oslo-release.html#p3": "", "timeline/2019.html": "7 March 2019",
	} {
		words, ok := links[address]
		if !ok || !strings.Contains(words, want) {
			t.Errorf("the page's link to %s says %q, want %q", address, words, want)
		}
	}
	if words := "Oslo, 7 March 2019 –"; !leadsTo(p, links, page, words) ||
		!leadsTo(p, links, "documents/oslo-release.source.html", words) {
		t.Errorf("nothing leads to the words %q that prove the date, in the text and in the source view", words)
	}
	if words := p.words("partners/norway.html"); !strings.Contains(words, "1 document by, with or about ASEAN") {
		t.Errorf("Norway's page does not list it as a document of the relation: %s", words)
	}
	if words := p.words("partners/japan.html"); !strings.Contains(words, "1 document names ") {
		t.Errorf("Japan's page does not list it as one that names the partner: %s", words)
	}
	if words := p.words("timeline/2015.html"); !strings.Contains(words, "2 June 2015") {
		t.Errorf("the timeline of 2015 does not tell of the declaration: %s", words)
	}
	if words := p.words("timeline/2020.html"); !strings.Contains(words, "Still to come when") {
		t.Errorf("the timeline of 2020 does not say that the meeting was still to come: %s", words)
	}
	if !strings.Contains(p.output, "1 document,") {
		t.Errorf("the summary is %q", p.output)
	}
}

func TestFrontMatterOfEveryKind(t *testing.T) {
	const body = "\nThe two sides met in Oslo and agreed to meet again, as they have done in every year since the " +
		"dialogue began.\n\nThey thanked the hosts.\n"
	for _, test := range []struct{ name, block string }{
		{"YAML", "---\ntitle: \"Talks: a summary\"\ndate: 2019-03-07\npartners: [Norway, japan]\nslug: talks\n---\n"},
		{"TOML", "+++\ntitle = \"Talks: a summary\"\ndate = 2019-03-07\npartners = [\"Norway\", \"japan\"]\nslug = " +
			"\"talks\"\n+++\n"},
		{"JSON", "{\n  \"title\": \"Talks: a summary\",\n  \"date\": \"2019-03-07\",\n  \"partners\": [\"Norway\", " +
			"\"japan\"],\n  \"slug\": \"talks\"\n}\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, "-- seeds/a.md --\n"+test.block+body).build().wantCode(Done).wantSilence().wantSound()
			facts := p.facts("documents/talks.html")
			if facts["Title"] != "Talks: a summary" || facts["Date"] != "7 March 2019" {
				t.Errorf("title and date are shown as %q and %q", facts["Title"], facts["Date"])
			}
			links := p.links("documents/talks.html")
			for _, want := range []string{"partners/norway.html", "partners/japan.html"} {
				if _, ok := links[want]; !ok {
					t.Errorf("the page has no link to %s", want)
				}
			}
			for _, line := range strings.Split(test.block, "\n") {
				if proves := strings.Contains(line, "title") ||
					strings.Contains(line, "date"); proves &&
					!leadsTo(p, links, "documents/talks.source.html", strings.TrimSpace(line)) {
					t.Errorf("nothing leads to the line %q of the front matter", line)
				}
			}
			if text := p.text(
				"documents/talks.html",
			); strings.Contains(text, "slug") ||
				!strings.Contains(text, "The two sides met") {
				t.Errorf("the text is %q", text)
			}
			if got := p.file("documents/talks.txt"); got != test.block+body {
				t.Errorf("the .txt is not the seed: %q", got)
			}
		})
	}
}

func TestMarkdownKeepsItsForm(t *testing.T) {
	p := newProject(t, `
-- seeds/points.md --
# Points for the talks

An opening paragraph that is long enough to be the lead of the document, with **strong words** and a [link](https://archive.example/x).

## What was agreed

1. A first point
2. A second point

## What was left

- One thing
- Another thing
`).build().wantCode(Done).wantSilence().wantSound()
	page := p.file("documents/points.html")
	for _, want := range []string{"<strong>strong words</strong>", `href="https://archive.example/x"`, "<ul>",
		`<span class="label">2.</span> A second`, `id="p3"`, `id="p7"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if got := p.facts("documents/points.html")["Title"]; got != "Points for the talks" {
		t.Errorf("the title is %q", got)
	}
	if _, ok := p.links("documents/points.html")["documents/points.html#p5"]; !ok {
		t.Error("the table of contents does not lead to the heading on line 5")
	}
}

func TestNamesOfFiles(t *testing.T) {
	const text = "\nThe two sides met and agreed to meet again, which they will do when the time has come.\n"
	var files strings.Builder
	for _, name := range []string{"plain.txt", "2019/report.txt", "2020/report.txt", "Note.txt", "note.txt",
		"index.txt", "con.txt", "Ünïcode and spaces!.txt", "both.md", "both.txt", "会议.txt"} {
		fmt.Fprintf(&files, "-- seeds/%s --\nThis is %s.%s", name, name, text)
	}
	long := strings.Repeat("long-", 30) + "name"
	fmt.Fprintf(&files, "-- seeds/%s.txt --\nThis is the long one.%s", long, text)
	p := newProject(t, files.String()).build().wantCode(Done).wantSound()
	pages := map[string]string{} // words to address
	folded := map[string]string{}
	for address := range p.files() {
		if other, taken := folded[strings.ToLower(address)]; taken {
			t.Errorf("%s and %s are one file where case does not count", address, other)
		}
		folded[strings.ToLower(address)] = address
		if !strings.HasPrefix(address, "documents/") || !strings.HasSuffix(address, ".html") ||
			strings.Contains(address, ".source.") ||
			strings.HasPrefix(address, "documents/by-year/") ||
			address == "documents/index.html" {
			continue
		}
		name := strings.TrimSuffix(strings.TrimPrefix(address, "documents/"), ".html")
		if strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" || len(name) > 100 {
			t.Errorf("%s is no address that every system can store", address)
		}
		before, _, _ := strings.Cut(p.text(address), ". ")
		pages[before] = name
	}
	if len(pages) != 12 {
		t.Errorf("there are %d documents, want 12: %v", len(pages), pages)
	}
	for words, want := range map[string]string{
		"This is plain.txt": "plain", "This is note.txt": "note", "This is con.txt": "con-document",
		"This is index.txt":               "index-document",
		"This is Ünïcode and spaces!.txt": "unicode-and-spaces",
	} {
		if pages[words] != want {
			t.Errorf("the document that says %q is called %q, want %q", words, pages[words], want)
		}
	}
	p.wantErrors(
		"seeds/2019/report.txt: warning:",
		"seeds/2020/report.txt: warning:",
		"seeds/Note.txt: warning:",
		"[same-name]",
	)
	if strings.Contains(p.errors, "seeds/note.txt") {
		t.Errorf("the file that is called just so should keep its name in silence:\n%s", p.errors)
	}
}

func TestUnusualFilesGetAPage(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("The officials met in Oslo on 7 March 2019 and spoke. ", 2000))
	for _, test := range []struct{ name, content, warning, want string }{
		{"an empty file", "", "seeds/x.txt: warning: this file holds no text [empty]", "This document holds no text."},
		{"white space alone", " \n\n\t\n", "[empty]", "This document holds no text."},
		{"one word", "Agreed", "", "Agreed"},
		{"front matter alone", "---\ntitle: Nothing more\n---\n", "", "This document holds no text."},
		{"one line of 20,000 words", long, "", long[len(long)-100:]},
		{"bytes that are not UTF-8", "The communiqu\xe9 of the ministers was read out to all who were there.\n",
			"[encoding]", "The communiqué of the ministers"},
		{"line ends of Windows", "The first line is here.\r\n\r\nThe second line is there.\r\n", "",
			"The second line is there."},
		{"a mark of byte order", "\ufeff---\ntitle: Marked\n---\nThe text.\n", "", "The text."},
		{"a fence that is never closed", "---\ntitle: Open\n\nThe text goes on below.\n", "[unclosed-front-matter]",
			"The text goes on below."},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(t, "-- seeds/x.txt --\n")
			overwrite(t, p.Seeds+"/x.txt", test.content)
			p.build().wantCode(Done).wantErrors(test.warning).wantSound()
			if test.warning == "" {
				p.wantSilence()
			}
			if text := p.text("documents/x.html"); !strings.Contains(text, test.want) {
				t.Errorf("the page's text is %.300q, want in it %q", text, test.want)
			}
			if p.file("documents/x.txt") != test.content {
				t.Error("the .txt is not the seed byte for byte")
			}
		})
	}
}

func TestOtherFilesAreAWarning(t *testing.T) {
	p := newProject(
		t,
		release+"-- seeds/scan.pdf --\n%PDF\n-- seeds/photo.jpg --\nJFIF\n-- seeds/.hidden.txt --\nHidden.\n",
	).build().
		wantCode(Done).
		wantSound()
	p.wantErrors("seeds/scan.pdf: warning:", "seeds/photo.jpg: warning:", "[unknown-type]")
	if strings.Contains(p.errors, "hidden") {
		t.Errorf("a hidden file is spoken of:\n%s", p.errors)
	}
}

func TestNoSeedsGiveASite(t *testing.T) {
	p := newProject(t, "").build().wantCode(Done).wantSilence().wantSound()
	if words := p.words("index.html"); !strings.Contains(words, "0 documents") {
		t.Errorf("the first page says %q", words)
	}
}

func TestHostileSeedDoesNoHarm(t *testing.T) {
	p := newProject(t, `
-- seeds/hostile.md --
---
title: "<script>alert('title')</script> \"quoted\" & more"
author: "<img src=x onerror=alert(1)>"
permalink: "javascript:alert('permalink')"
partners: ["<b>Norway</b>", "../../escape"]
unheard-of: "</dd></dl><script>alert('key')</script>"
---
# <script>alert('heading')</script> A heading

A paragraph with <a href="javascript:alert('raw')" onclick="alert(2)">a raw link</a> and [a link](javascript:alert('markdown)) and <span id="main" style="color:red">an id</span>.

<script src="https://evil.example/x.js"></script>
<iframe src="https://evil.example/"></iframe>
<img src="https://evil.example/pixel.gif"><link rel="stylesheet" href="https://evil.example/x.css">
<h1 id="facts">Another first heading</h1>
</main></body><base href="https://evil.example/"><form action="https://evil.example/"><input name=q></form>

![a picture](https://evil.example/picture.png) [elsewhere](/root) [data](data:text/html,x)

<p id="p9">A paragraph that claims the anchor of another one.</p>

{{.Site}} {{define "main"}}gone{{end}} <!-- a remark
`).build().wantCode(Done).wantSound()
	for address, content := range p.files() {
		if !strings.HasSuffix(address, ".html") { // the others hold words as they are
			continue
		}
		lower := strings.ToLower(content)
		for _, harm := range []string{"<script>", "<script src=\"https", "<iframe", "<base", "<form action",
			"evil.example/\">", "<img", "href=\"javascript", "onerror=alert(1)>", "style=\"color"} {
			if strings.Contains(lower, harm) {
				t.Errorf("%s holds %s", address, harm)
			}
		}
	}
	page := p.file("documents/hostile.html")
	if n := strings.Count(page, "<h1"); n != 1 {
		t.Errorf("the page has %d first headings", n)
	}
	for _, want := range []string{"a raw link", "Another first heading", "{{.Site}}"} {
		if !strings.Contains(p.text("documents/hostile.html"), want) {
			t.Errorf("the words %q of the document are lost", want)
		}
	}
	for address := range p.files() {
		if strings.Contains(address, "..") {
			t.Errorf("the site has a file %s", address)
		}
	}
}

func TestUnknownPartnerGetsAPage(t *testing.T) {
	for _, test := range []struct{ name, partner, address string }{
		{"a name", "Ruritania", "partners/ruritania.html"},
		{"a name that is the index's", "Index", "partners/index-partner.html"},
		{"a name that Windows reserves", "Con", "partners/con-partner.html"},
		{"a name in another script", "日本", ""},
		{"marks alone", "!!!", ""},
		{"a name of 300 letters", strings.Repeat("Long ", 60), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := newProject(
				t,
				"-- seeds/x.md --\n---\ntitle: A visit\npartners:\n  - Norway\n  - \"\"\n  - \""+test.partner+
					"\"\n---\nThe two sides met and agreed to meet again.\n",
			)
			p.build().wantCode(Done).wantErrors("seeds/x.md:3", "[unknown-partner]").wantSound()
			if n := strings.Count(p.errors, "[unknown-partner]"); n != 1 {
				t.Errorf("there are %d warnings, want one: an empty name is nobody's\n%s", n, p.errors)
			}
			name := strings.TrimSpace(test.partner)
			for address, words := range p.links("documents/x.html") {
				if words != name || !strings.HasPrefix(address, "partners/") {
					continue
				}
				if base := path.Base(address); strings.HasPrefix(base, ".") || len(base) > 120 {
					t.Errorf("the partner's page is %s, which is no good name of a file", address)
				}
				if test.address != "" && address != test.address {
					t.Errorf("the partner's page is %s, want %s", address, test.address)
				}
				if !strings.Contains(p.words(address), name) || !strings.Contains(p.words(address), "A visit") {
					t.Errorf("the partner's page says %q", p.words(address))
				}
				return
			}
			t.Errorf("the document's page does not lead to the partner's: %v", p.links("documents/x.html"))
		})
	}
}

func TestBaseURL(t *testing.T) {
	p := newProject(t, release)
	p.build().wantCode(Done).wantSound()
	for address, content := range p.files() {
		if strings.Contains(content, "canonical") && strings.HasSuffix(address, ".html") {
			t.Errorf("%s has a canonical address, and nobody said where the site stands", address)
		}
	}
	if _, ok := p.files()["sitemap.xml"]; ok {
		t.Error("there is a sitemap, and nobody said where the site stands")
	}
	p.BaseURL = "https://archive.example/asean/"
	p.build().wantCode(Done).wantSound()
	for address, content := range p.files() {
		if !strings.HasSuffix(address, ".html") {
			continue
		}
		of := strings.Replace(address, ".source.html", ".html", 1) // it says again what the document says
		want := `<link rel="canonical" href="https://archive.example/asean/` + of + `">`
		if has := strings.Contains(content, want); has == (address == "404.html") {
			t.Errorf("%s: canonical address %v", address, has)
		}
	}
	if !strings.Contains(
		p.file("sitemap.xml"),
		"<loc>https://archive.example/asean/documents/oslo-release.html</loc>",
	) {
		t.Error("the sitemap does not name the document's page")
	}
	if !strings.Contains(p.file("404.html"), `href="/asean/static/style.css"`) {
		t.Error("404.html is served at any depth, and its links do not carry the path of the base URL")
	}
	if !strings.Contains(p.file("feed.xml"), `href="https://archive.example/asean/documents/oslo-release.html"`) {
		t.Error("the feed's links are not full addresses")
	}
}

func TestNewFileAppearsEverywhere(t *testing.T) {
	p := newProject(t, release).build().wantCode(Done)
	before := p.files()
	p.put(`
-- seeds/tokyo.txt --
Tokyo, 9 May 2021 – ASEAN and Japan held the 12th ASEAN-Japan Forum in Tokyo and spoke of trade, of ports, and of the years ahead.

Officials of both sides were there, and Norway sent its good wishes.
`)
	p.build().wantCode(Done).wantSilence().wantSound()
	const title = "12th ASEAN-Japan Forum"
	for _, address := range []string{
		"documents/tokyo.html", "documents/tokyo.source.html", "documents/tokyo.json", "partners/japan.html",
		"partners/norway.html", "timeline/2021.html",
		"documents/index.html", "documents/by-year/2021.html", "index.html", "feed.xml", "data/documents.json",
	} {
		if !strings.Contains(p.file(address), title) {
			t.Errorf("%s does not speak of the new document", address)
		}
		if strings.Contains(before[address], title) {
			t.Errorf("%s spoke of the document before it was there", address)
		}
	}
	if p.file("documents/oslo-release.json") != before["documents/oslo-release.json"] {
		t.Error("the facts of the other document changed")
	}
	remove(t, p.Seeds+"/tokyo.txt")
	p.build().wantCode(Done).wantSound()
	after := p.files()
	for address, content := range before {
		if after[address] != content {
			t.Errorf("%s is not as it was before the file came and went", address)
		}
	}
	if len(after) != len(before) {
		t.Errorf("the site has %d files, and had %d before the file came and went", len(after), len(before))
	}
}

func TestLongListsGoOnByYear(t *testing.T) {
	var files strings.Builder
	for i := range 130 {
		fmt.Fprintf(
			&files,
			"-- seeds/release-%03d.txt --\nOslo, %d March %d – ASEAN and Norway held a meeting of officials, the "+
				"one that has the number %d, and agreed to meet again.\n",
			i,
			1+i%28,
			2001+i%5,
			i,
		)
	}
	for i := range 3 {
		fmt.Fprintf(
			&files,
			"-- seeds/tokyo-%d.txt --\nTokyo, 3 March 2001 – ASEAN and Japan held a meeting of officials, to which "+
				"Norway had sent greetings, number %d.\n",
			i,
			i,
		)
	}
	files.WriteString(
		"-- seeds/undated.txt --\nASEAN and Norway held a meeting of officials on a day of which nobody took note " +
			"at the time.\n",
	)
	p := newProject(t, files.String()).build().wantCode(Done).wantSound()
	links := p.links("partners/norway.html")
	listed := map[string]bool{}
	total := 0
	for _, year := range []string{"2001", "2002", "2003", "2004", "2005", "undated"} {
		address := "partners/norway/" + year + ".html"
		if words, ok := links[address]; !ok {
			t.Errorf("Norway's page does not lead to %s", address)
		} else if year == "2001" && !strings.HasSuffix(words, "2001 29") { // behind the row of its table
			t.Errorf("Norway's page says %q of 2001, want 26 documents with it and 3 that name it", words)
		}
		for target := range p.links(address) {
			if strings.HasPrefix(target, "documents/") && target != "documents/index.html" {
				if listed[target] {
					t.Errorf("%s stands on the pages of two years", target)
				}
				listed[target] = true
				total++
			}
		}
	}
	if total != 134 {
		t.Errorf("the years list %d documents, want all 134", total)
	}
	direct := 0
	for target := range links {
		if strings.HasPrefix(target, "documents/") && target != "documents/index.html" {
			direct++
		}
	}
	if direct == 0 || direct > 80 {
		t.Errorf("Norway's own page lists %d documents: it has to stay short", direct)
	}
	if words := p.words("partners/norway.html"); !strings.Contains(words, "131 documents by, with or about ASEAN") {
		t.Error("Norway's page does not say how many there are")
	}
	if _, ok := p.links("partners/japan.html")["partners/japan/2001.html"]; ok {
		t.Error("Japan's list is short, and goes on by year all the same")
	}
}
