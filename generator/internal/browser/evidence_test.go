package browser_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"aseanarchive/generator/internal/browser"
)

// paper is a PDF of several pages. The pages stand in it from the last to the first,
// and the numbers printed on them begin behind the cover: that a page is the third of
// the file can be told neither by its place among the objects nor by its number.
func paper() string {
	pages := [][]string{
		{"Joint Statement of the ASEAN-Norway Dialogue", "", "Oslo, 7 March 2019"},
		{"ASEAN and Norway met in Oslo today and agreed on a programme of work for the years to come.", "", "- 1 -"},
		{"They recalled the declaration with India that was signed in Bergen on 2 June 2015.", "", "- 2 -"},
		{"The parties thanked Japan for its help with the mangroves of the coasts, and will meet again.", "", "- 3 -"},
	}
	const font = 3 // its number among the objects; behind it come the pages, each with its words
	var file, kids strings.Builder
	object := func(number int, content string) { fmt.Fprintf(&file, "%d 0 obj\n%s\nendobj\n", number, content) }
	file.WriteString("%PDF-1.4\n")
	object(1, "<< /Type /Catalog /Pages 2 0 R >>")
	object(font, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>")
	for i := range pages {
		page := font + 1 + 2*(len(pages)-1-i)
		fmt.Fprintf(&kids, "%d 0 R ", page)
		var words strings.Builder
		for line, said := range pages[i] {
			if said != "" {
				fmt.Fprintf(&words, "BT /F 11 Tf 1 0 0 1 60 %d Tm (%s) Tj ET\n", 700-20*line, said)
			}
		}
		object(page, fmt.Sprintf("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "+
			"/Resources << /Font << /F %d 0 R >> >> >>", page+1, font))
		object(page+1, fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", words.Len(), words.String()))
	}
	object(2, fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count %d >>", kids.String(), len(pages)))
	fmt.Fprintf(&file, "trailer\n<< /Size %d /Root 1 0 R >>\n%%%%EOF\n", font+1+2*len(pages))
	return file.String()
}

// wordsOfPages are the words of each page of a PDF such as paper writes, read out of the
// file itself: its catalogue of pages says which object is the first of them.
func wordsOfPages(t *testing.T, file string) []string {
	t.Helper()
	object := func(number string) string {
		_, content, found := strings.Cut(file, "\n"+number+" 0 obj\n")
		if !found {
			t.Fatalf("the PDF has no object %s", number)
		}
		content, _, _ = strings.Cut(content, "\nendobj\n")
		return content
	}
	var pages []string
	kids := regexp.MustCompile(`/Kids \[([^]]*)\]`).FindStringSubmatch(file)
	for _, kid := range regexp.MustCompile(`(\d+) 0 R`).FindAllStringSubmatch(kids[1], -1) {
		content := regexp.MustCompile(`/Contents (\d+) 0 R`).FindStringSubmatch(object(kid[1]))
		var words []string
		for _, shown := range regexp.MustCompile(`\((.*)\) Tj`).FindAllStringSubmatch(object(content[1]), -1) {
			words = append(words, shown[1])
		}
		pages = append(pages, strings.Join(words, " "))
	}
	return pages
}

// proof is a quotation with the address to which its link to the file leads, as the
// browser has resolved it.
type proof struct{ Quote, Href string }

// proofs are those of the open page.
func proofs(tab *browser.Tab) []proof {
	return browser.Evaluate[[]proof](tab, `[...document.querySelectorAll(".quote")].flatMap(quote =>
		[...quote.querySelectorAll('a[href*=".pdf"]')].map(a => ({Quote: quote.querySelector("p").textContent, Href: a.href})))`)
}

// pageOf is the address of a page of the paper.
func pageOf(page int) string { return fmt.Sprintf("documents/paper.pdf#page=%d", page) }

// TestEvidenceOpensThePDFAtItsPageInBrowser follows the evidence of a document that came
// as a PDF into the browser's own viewer.
func TestEvidenceOpensThePDFAtItsPageInBrowser(t *testing.T) {
	t.Parallel()
	site := bench.Site(t, received())
	published, err := os.ReadFile(filepath.Join(site.Folder, "documents", "paper.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	if string(published) != paper() {
		t.Fatal("the PDF is not published as it was received")
	}
	pages := wordsOfPages(t, string(published))
	for where, address := range map[string]func(string) string{"folder": site.File, "host": bench.Host(t, site).Page} {
		t.Run(where, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			tab.Expect("/favicon.ico") // a PDF names no icon of its own, so the browser asks the host for one
			document := address("documents/paper.html")
			tab.Open(document)
			sole := map[int]proof{} // whose words stand on one page alone, by that page
			for _, p := range proofs(tab) {
				var on []int
				for i, words := range pages {
					if strings.Contains(words, p.Quote) {
						on = append(on, i+1)
					}
				}
				if !slices.ContainsFunc(on, func(page int) bool { return p.Href == address(pageOf(page)) }) {
					t.Errorf("%q stands on pages %v, and its link leads to %s", p.Quote, on, p.Href)
				} else if len(on) == 1 {
					sole[on[0]] = p
				}
			}
			delete(sole, 1) // at which a viewer opens a file by itself
			if len(sole) < 2 {
				t.Fatalf("beside the first page, the evidence leads to %v alone", sole)
			}
			for _, page := range slices.Sorted(maps.Keys(sole)) {
				tab.Open(document)
				follow(t, tab, sole[page], page)
			}
		})
	}
}

// follow presses Enter on the link of a proof, and holds what is opened then.
func follow(t *testing.T, tab *browser.Tab, p proof, page int) {
	t.Helper()
	tab.Forget()
	if !browser.Evaluate[bool](tab, fmt.Sprintf(`(() => {
		document.querySelectorAll("details").forEach(folded => folded.open = true)
		const link = [...document.querySelectorAll(".quote a")].find(a => a.href === %q)
		link.focus()
		return document.activeElement === link
	})()`, p.Href)) {
		t.Fatalf("the link to %s cannot have the focus", p.Href)
	}
	tab.Do(chromedp.KeyEvent(kb.Enter))
	tab.WaitForPage(page)
	if at := browser.Evaluate[string](tab, "location.href"); at != p.Href {
		t.Errorf("the link to %s leads to %s", p.Href, at)
	}
	file, _, _ := strings.Cut(p.Href, "#")
	if requests := tab.Requests(); !slices.ContainsFunc(requests, func(r browser.Request) bool {
		return r.URL == file && r.Status == 200 && r.Type == "application/pdf"
	}) {
		t.Errorf("the link to %s asks for %+v, and gets no PDF", p.Href, requests)
	}
}

// TestSearchFindsWordsOfAPDFInBrowser follows a word that stands in the PDF alone to its
// paragraph.
func TestSearchFindsWordsOfAPDFInBrowser(t *testing.T) {
	t.Parallel()
	site := bench.Site(t, received())
	for where, address := range map[string]func(string) string{"folder": site.File, "host": bench.Host(t, site).Page} {
		t.Run(where, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			tab.Open(address("search.html") + "?q=mangroves")
			tab.Wait(`/document/i.test(document.querySelector("#status")?.textContent)`)
			found := browser.Evaluate[[]string](tab, `[...document.querySelectorAll("#results .title a")].map(a => a.href)`)
			if len(found) != 1 || !strings.HasPrefix(found[0], address("documents/paper.html")) {
				t.Fatalf("found are %q, want the PDF's document alone", found)
			}
			browser.Evaluate[bool](tab, `(document.querySelector("#results .excerpt a").click(), true)`)
			tab.Wait(`location.pathname.endsWith("/documents/paper.html") && document.readyState === "complete"`)
			words := browser.Evaluate[string](tab, `document.querySelector(".text :target")?.textContent ?? ""`)
			marked := browser.Evaluate[string](tab, `document.querySelector(".text :target mark.found")?.textContent ?? ""`)
			if !strings.HasPrefix(words, "The parties thanked Japan") || marked != "mangroves" {
				t.Errorf("the excerpt leads to %q, in which %q is marked", words, marked)
			}
		})
	}
}
