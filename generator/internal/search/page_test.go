package search_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
)

var bench = browser.New(os.Getenv)

func TestMain(m *testing.M) { os.Exit(bench.Run(m)) }

// library is a small archive for looking at the search page.
const library = `
-- seeds/exercise.txt --
ASEAN and Japan Hold Exercise on Maritime Security

TOKYO, 3 March 2020 – ASEAN and Japan held an exercise on maritime security. The navies of both sides practised together for a week, and agreed to do so again.

The rule of law at sea is in the interest of all. Ministers spoke of securing the sea lanes.
-- seeds/fisheries.txt --
ASEAN and Japan Speak of Fisheries

JAKARTA, 5 May 2021 – ASEAN and Japan spoke of fisheries. The law that rules of the catch speak of is maritime.
-- seeds/seoul.txt --
ASEAN and the Republic of Korea Agree on Digital Trade

SEOUL, 7 July 2021 – ASEAN and the Republic of Korea agreed on digital trade. The security of networks was spoken of.
-- seeds/ankara.txt --
ASEAN and Türkiye Meet

ANKARA, 9 September 2022 – ASEAN and Türkiye met. Miroslav Jenča of the United Nations was there.
-- seeds/undated.txt --
The parties spoke of fisheries and nothing else.
`

// searching opens the search page from the folder and from a host.
func searching(t *testing.T, query string, look func(t *testing.T, tab *browser.Tab, page func(string) string)) {
	t.Helper()
	site := bench.Site(t, browser.Source{Files: library})
	for where, page := range map[string]func(string) string{"folder": site.File, "host": bench.Host(t, site).Page} {
		t.Run(where, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			tab.Open(page("search.html") + query)
			tab.Wait(settled)
			look(t, tab, page)
		})
	}
}

// settled tells that the page has said what it found.
const settled = `/document/i.test(document.querySelector("#status")?.textContent)`

// found are the files of the documents listed, in their order.
func found(tab *browser.Tab) []string {
	return browser.Evaluate[[]string](
		tab,
		`[...document.querySelectorAll("#results .title a")].map(a => a.pathname.split("/").pop().replace(".html", ""))`,
	)
}

// typeQuery puts words into the box as a reader does, all at once, and sends
// them off.
func typeQuery(tab *browser.Tab, query string) {
	browser.Evaluate[bool](
		tab,
		fmt.Sprintf(
			`(() => { document.querySelector("#status").textContent = ""; document.querySelector("#q").value = %s; document.querySelector("#query").requestSubmit(); return true })()`,
			literal(query),
		),
	)
	tab.Wait(settled)
}

func TestSearchPageInBrowser(t *testing.T) {
	queries := []struct {
		query string
		want  []string
		says  string
	}{
		{"maritime security", []string{"exercise"}, "1 document."},
		{"maritime", []string{"exercise", "fisheries"}, "2 documents."},
		{`"rule of law"`, []string{"exercise"}, "1 document."},
		{"rule law", []string{"exercise", "fisheries"}, "2 documents."},
		{"Turkiye", []string{"ankara"}, "1 document, also for “turkey”."},
		{"TÜRKİYE", []string{"ankara"}, "1 document, also for “turkey”."},
		{"Jenca", []string{"ankara"}, "1 document."},
		{"ROK", []string{"seoul"}, "1 document, also for “republic of korea”"},
		{"fisheries -japan", []string{"undated"}, "1 document."},
		{"digital OR fisheries", []string{"fisheries", "seoul", "undated"}, "3 documents."},
		{"fish*", []string{"fisheries", "undated"}, "2 documents."},
		{
			"digital navies",
			[]string{"exercise", "seoul"},
			"No document has all these words. 2 documents have some of them.",
		},
		{"maritme", nil, "No document found. Did you mean maritime?"},
		{"xylophone", nil, "No document found."},
		{"", []string{"ankara", "exercise", "fisheries", "seoul", "undated"}, "5 documents."},
	}
	searching(t, "", func(t *testing.T, tab *browser.Tab, page func(string) string) {
		for _, q := range queries {
			typeQuery(tab, q.query)
			got := found(tab)
			slices.Sort(got)
			if !slices.Equal(got, q.want) {
				t.Errorf("%s finds %q, want %q", q.query, got, q.want)
			}
			if says := browser.Evaluate[string](
				tab,
				`document.querySelector("#status").textContent`,
			); !strings.HasPrefix(
				says,
				q.says,
			) {
				t.Errorf("%s: the page says %q, want %q", q.query, says, q.says)
			}
		}
		typeQuery(tab, "maritime")
		if best := found(tab); best[0] != "exercise" {
			t.Errorf("the first of %q is not the one with the word in its title", best)
		}
		typeQuery(tab, "")
		if newest := found(
			tab,
		); !slices.Equal(
			newest,
			[]string{"ankara", "seoul", "fisheries", "exercise", "undated"},
		) {
			t.Errorf("without a query the order is %q, want the newest first and the undated last", newest)
		}
	})
}

func TestNothingMovesWhenResultsComeInBrowser(t *testing.T) {
	const tablet = 768 // where the columns begin
	site := bench.Site(t, browser.Source{Files: library})
	host := bench.Host(t, site)
	for _, width := range []int{browser.Desktop, tablet, browser.Phone} {
		for _, query := range []string{"", "?q=maritime+security", "?q=fisheries&year=2021"} {
			t.Run(fmt.Sprint(width, query), func(t *testing.T) {
				tab := bench.Tab(t, browser.View{Width: width})
				tab.Open(host.Page("search.html") + query)
				tab.Wait(settled)
				if shift := tab.Shift(); shift > 0 {
					t.Errorf("what was shown has moved by %v", shift)
				}
				const above = `document.querySelector(".found").getBoundingClientRect().left < 200`
				if browser.Evaluate[bool](tab, above) != (width == browser.Phone) {
					t.Error("the facets stand beside the results where there is no room, or above where there is")
				}
				const together = `[...document.querySelectorAll(".facets > details")].every((e, i, all) => ` +
					`i === 0 || e.getBoundingClientRect().top - all[i - 1].getBoundingClientRect().bottom < 40)`
				if !browser.Evaluate[bool](tab, together) {
					t.Error("facets stand far below the others")
				}
			})
		}
	}
}

func TestFacetsInBrowser(t *testing.T) {
	searching(t, "?q=fisheries+OR+maritime+OR+digital", func(t *testing.T, tab *browser.Tab, page func(string) string) {
		counts := `Object.fromEntries([...document.querySelectorAll("#facet-%s label")].map(l => [l.children[1].textContent, +l.children[2].textContent]))`
		partners := browser.Evaluate[map[string]int](tab, fmt.Sprintf(counts, "partner"))
		if want := fmt.Sprint(map[string]int{"Japan": 2, "Republic of Korea": 1}); fmt.Sprint(partners) != want {
			t.Errorf("the partners are counted as %v, want %v", partners, want)
		}
		browser.Evaluate[bool](
			tab,
			`(() => { document.querySelector("#facet-partner input[value=japan]").click(); return true })()`,
		)
		tab.Wait(
			`document.querySelectorAll("#results li").length === 2 && document.querySelector("#chosen button") !== null`,
		)
		if years := browser.Evaluate[map[string]int](
			tab,
			fmt.Sprintf(counts, "year"),
		); fmt.Sprint(
			years,
		) != "map[2020:1 2021:1]" {
			t.Errorf("with Japan chosen the years are counted as %v", years)
		}
		if got := browser.Evaluate[string](
			tab,
			"location.search",
		); got != "?q=fisheries+OR+maritime+OR+digital&partner=japan" {
			t.Errorf("the address says %s", got)
		}
		browser.Evaluate[bool](tab, `(() => { document.querySelector("#facet-topic").open = true; return true })()`)
		tab.Wait(`document.querySelectorAll("#facet-topic label").length > 0`)
		browser.Evaluate[bool](tab, `(() => { document.querySelector("#chosen button").click(); return true })()`)
		tab.Wait(`document.querySelectorAll("#results li").length === 4`)
		browser.Evaluate[bool](tab, `(() => { history.back(); return true })()`)
		tab.Wait(`document.querySelectorAll("#results li").length === 2`)
	})
}

// TestResultsAreAccessibleInBrowser looks at the page with results, facets and
// choices shown. axe reads style sheets, which no script may from a folder.
func TestResultsAreAccessibleInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{Files: library})
	for _, view := range []browser.View{{Width: browser.Desktop}, {Width: browser.Phone, Dark: true}} {
		tab := bench.Tab(t, view)
		tab.Open(bench.Host(t, site).Page("search.html?q=security+OR+fisheries&partner=japan"))
		tab.Wait(settled)
		browser.Evaluate[bool](
			tab,
			`(() => { document.querySelectorAll("details").forEach(d => d.open = true); return true })()`,
		)
		tab.Wait(`document.querySelectorAll("#facet-topic label").length > 0`)
		for _, violation := range tab.Axe() {
			t.Errorf("%v, %s: %q", view, violation.Help, violation.Places(3))
		}
	}
}

func TestSharedSearchInBrowser(t *testing.T) {
	searching(t, "?q=japan&year=2021&order=oldest", func(t *testing.T, tab *browser.Tab, page func(string) string) {
		if got := found(tab); !slices.Equal(got, []string{"fisheries"}) {
			t.Errorf("the address leads to %q", got)
		}
		for expression, want := range map[string]bool{`document.querySelector("#q").value === "japan"`: true,
			`document.querySelector("#order").value === "oldest"`:               true,
			`document.querySelector("#facet-year input[value='2021']").checked`: true} {
			if browser.Evaluate[bool](tab, expression) != want {
				t.Errorf("%s is not %v", expression, want)
			}
		}
	})
}

// TestMarksOnArrivalInBrowser follows an excerpt to its paragraph.
func TestMarksOnArrivalInBrowser(t *testing.T) {
	searching(t, "?q=%22rule+of+law%22+interests", func(t *testing.T, tab *browser.Tab, page func(string) string) {
		if marked := browser.Evaluate[[]string](
			tab,
			`[...document.querySelectorAll("#results mark")].map(m => m.textContent)`,
		); !slices.Equal(
			marked,
			[]string{"rule of law", "interest"},
		) {
			t.Errorf("the excerpt marks %q", marked)
		}
		browser.Evaluate[bool](tab, `(() => { document.querySelector("#results .excerpt a").click(); return true })()`)
		tab.Wait(`location.pathname.endsWith("documents/exercise.html") && document.readyState === "complete"`)
		if hash := browser.Evaluate[string](tab, "location.hash"); hash != "#p5" {
			t.Errorf("the excerpt leads to %s, want the paragraph on line 5", hash)
		}
		if marked := browser.Evaluate[[]string](
			tab,
			`[...document.querySelectorAll(".text mark.found")].map(m => m.textContent)`,
		); !slices.Equal(
			marked,
			[]string{"rule of law", "interest"},
		) {
			t.Errorf("on arrival %q are marked", marked)
		}
	})
}

// TestSearchByKeysInBrowser goes from the home page to a document without a
// mouse.
func TestSearchByKeysInBrowser(t *testing.T) {
	searching(t, "", func(t *testing.T, tab *browser.Tab, page func(string) string) {
		tab.Open(page("index.html"))
		pressSlash(tab)
		press(tab, "maritime\r")
		tab.Wait(`location.pathname.endsWith("search.html") && ` + settled)
		if got := found(tab); !slices.Equal(got, []string{"exercise", "fisheries"}) {
			t.Fatalf("the box on the home page leads to %q", got)
		}
		pressSlash(tab)
		press(tab, down)
		press(tab, down)
		press(tab, up)
		if at := browser.Evaluate[string](
			tab,
			`document.activeElement.textContent`,
		); !strings.Contains(
			at,
			"Exercise",
		) {
			t.Errorf("down, down and up lead to %q, want the first result", at)
		}
		press(tab, up)
		if at := browser.Evaluate[string](tab, `document.activeElement.id`); at != "q" {
			t.Errorf("up from the first result leads to %q, want the box", at)
		}
		press(tab, down)
		press(tab, "\r")
		tab.Wait(`location.pathname.endsWith("documents/exercise.html")`)
	})
}

// TestTypingInBrowser: what is typed finds words that begin like it, and what
// is sent off does not.
func TestTypingInBrowser(t *testing.T) {
	searching(t, "?q=japan", func(t *testing.T, tab *browser.Tab, page func(string) string) {
		browser.Evaluate[bool](
			tab,
			`(() => { document.querySelector("#q").value = ""; document.querySelector("#q").focus(); return true })()`,
		)
		press(tab, "japan fisher")
		tab.Wait(`document.querySelectorAll("#results li").length === 1 && location.search === "?q=japan+fisher"`)
		if got := found(tab); !slices.Equal(got, []string{"fisheries"}) {
			t.Errorf("what is typed finds %q", got)
		}
		press(tab, "\r")
		tab.Wait(`/some of them/.test(document.querySelector("#status").textContent)`)
	})
}

func TestSearchPageWithoutScriptInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{Files: library})
	tab := bench.Tab(t, browser.View{Plain: true})
	tab.Open(site.File("search.html"))
	text := browser.Evaluate[string](tab, `document.querySelector("main").innerText`)
	if !strings.Contains(text, "Searching needs JavaScript") || strings.Contains(text, "How to search") {
		t.Errorf("without JavaScript the page reads %q", text)
	}
}

// TestADocumentWithoutWordsInBrowser: a scan is listed by its title, without a link
// that shows nothing.
func TestADocumentWithoutWordsInBrowser(t *testing.T) {
	scan := "-- seeds/scan.pdf --\n%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n" +
		"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n" +
		"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n" +
		"trailer\n<< /Size 4 /Root 1 0 R >>\n%%EOF\n"
	site := bench.Site(t, browser.Source{Files: library + scan})
	tab := bench.Tab(t, browser.View{})
	tab.Open(bench.Host(t, site).Page("search.html"))
	tab.Wait(settled)
	empty := browser.Evaluate[[]string](
		tab,
		`[...document.querySelectorAll("#results a")].filter(a => !a.textContent.trim()).map(a => a.pathname)`,
	)
	if !slices.Contains(found(tab), "scan") || len(empty) > 0 {
		t.Errorf("found %q, with empty links to %q", found(tab), empty)
	}
}
