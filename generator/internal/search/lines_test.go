package search_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
)

// places are where a phrase stands, by year and each with the words that follow it.
type places struct {
	Years map[string]int
	Lines []string // address of the document, and what follows
}

// issued is a document as the site's data has it.
type issued struct{ url, date string }

// issuedIn are the documents of a site by ID.
func issuedIn(t *testing.T, site *browser.Site) map[string]issued {
	t.Helper()
	var data struct {
		Documents []struct {
			ID, URL string
			Date    struct {
				Value     string
				NotAfter  string `json:"not_after"`
				NotBefore string `json:"not_before"`
			}
		}
	}
	raw, err := os.ReadFile(filepath.Join(site.Folder, "data", "documents.json"))
	if err == nil {
		err = json.Unmarshal(raw, &data)
	}
	if err != nil {
		t.Fatal(err)
	}
	documents := map[string]issued{}
	for _, d := range data.Documents {
		documents[d.ID] = issued{d.URL, cmp.Or(d.Date.Value, d.Date.NotAfter, d.Date.NotBefore)}
	}
	return documents
}

// once are the documents without those whose text stands in an older one.
func once(documents []scanned, when map[string]issued) []scanned {
	ordered := slices.Clone(documents)
	slices.SortFunc(ordered, func(a, b scanned) int {
		x, y := when[a.name].date, when[b.name].date
		return cmp.Or(cmp.Compare(cmp.Or(x, "9999"), cmp.Or(y, "9999")), strings.Compare(a.name, b.name))
	})
	seen := map[string]bool{}
	return slices.DeleteFunc(ordered, func(d scanned) bool {
		text := fmt.Sprint(d.bodyBlocks())
		again := seen[text]
		seen[text] = true
		return again
	})
}

// scanPlaces finds the places of a phrase one after another.
func scanPlaces(documents []scanned, when map[string]issued, words []string) places {
	found := places{Years: map[string]int{}}
	for _, d := range documents {
		year := "undated"
		if date := when[d.name].date; date != "" {
			year = date[:4]
		}
		for _, block := range d.blocks {
			for at := 0; at+len(words) <= len(block); at++ {
				if !slices.Equal(block[at:at+len(words)], words) {
					continue
				}
				rest := block[at+len(words):]
				found.Years[year]++
				found.Lines = append(found.Lines, when[d.name].url+" "+strings.Join(rest[:min(6, len(rest))], " "))
			}
		}
	}
	slices.Sort(found.Lines) // in whatever order they are found
	return found
}

// clientPlaces is what the client finds.
const clientPlaces = `(async (queries) => {
	const columns = await archiveIndex.columns()
	const { same } = await archiveIndex.meta()
	const found = []
	for (const query of queries) {
		const answer = await archiveSearch.find(query)
		const numbers = [...answer.scores.keys()]
		const first = archiveLines.firstOfSame(same, numbers)
		const hits = numbers.filter((number) => first.get(number) === number)
		const counts = answer.units[0].counts
		const { years, undated } = archiveLines.countYears(hits, columns, (number) => counts.get(number))
		const lines = await Promise.all(hits.map((number) => archiveLines.linesIn(number, archiveLines.phraseOf(answer), [])))
		const byYear = Object.fromEntries(years.filter(({ count }) => count).map(({ year, count }) => [year, count]))
		if (undated) byYear.undated = undated
		found.push({ Years: byYear, Lines: lines.flat().map(({ document, follows }) => document.u + ' ' + follows).sort() })
	}
	return found
})`

// phrasesIn are sequences of words of documents, always the same ones.
func phrasesIn(documents []scanned, n int) [][]string {
	l := &lot{7}
	var list [][]string
	for len(list) < n {
		d := documents[l.draw(len(documents))]
		block := d.blocks[l.draw(len(d.blocks))]
		size := 2 + l.draw(4)
		if len(block) < size {
			continue
		}
		from := l.draw(len(block) - size + 1)
		if s := block[from : from+size]; !slices.ContainsFunc(s, unspaced.MatchString) {
			list = append(list, s)
		}
	}
	return list
}

// twins are documents with one text, and two of whose dates nothing is known.
const twins = `
-- seeds/twin-b.txt --
The parties spoke of the twin phrase of their work, and of the twin phrase of others.
-- seeds/twin-a.txt --
The parties spoke of the twin phrase of their work, and of the twin phrase of others.
`

// TestPlacesAreThoseOfAScanInBrowser holds histogram and concordance against a scan.
func TestPlacesAreThoseOfAScanInBrowser(t *testing.T) {
	bench.Need(t)
	archive := files() + long() + twins
	folder := os.Getenv("SEARCH_CORPUS") // of real documents, by hand
	if folder == "" {
		folder = t.TempDir()
		unpack(t, archive, folder)
	} else {
		archive = pack(t, folder)
	}
	site := bench.Site(t, browser.Source{Files: archive})
	when := issuedIn(t, site)
	documents := once(scan(t, folder), when)
	phrases := phrasesIn(documents, 100)
	if os.Getenv("SEARCH_CORPUS") == "" {
		phrases = append(phrases, []string{"the", "twin", "phrase", "of"})
	}
	var queries []string
	for _, words := range phrases {
		queries = append(queries, `"`+strings.Join(words, " ")+`"`)
	}
	for where, address := range map[string]string{"folder": site.File("search.html"),
		"host": bench.Host(t, site).Page("search.html")} {
		t.Run(where, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			tab.Open(address)
			found := browser.Evaluate[[]places](tab, clientPlaces+"("+literal(queries)+")")
			all, wrong := 0, 0
			for i, words := range phrases {
				want := scanPlaces(documents, when, words)
				all += len(want.Lines)
				slices.Sort(found[i].Lines) // JavaScript sorts by its own letters
				if maps.Equal(found[i].Years, want.Years) && slices.Equal(found[i].Lines, want.Lines) {
					continue
				}
				if wrong++; wrong <= 10 {
					t.Errorf("%s: found %d places in %v, a scan finds %d in %v; missed %q; too many %q", queries[i],
						len(found[i].Lines), found[i].Years, len(want.Lines), want.Years,
						few(without(want.Lines, found[i].Lines)), few(without(found[i].Lines, want.Lines)))
				}
			}
			if all < len(phrases) {
				t.Errorf("%d phrases stand at %d places: they say too little", len(phrases), all)
			}
			t.Logf("%d phrases at %d places, %d otherwise than in a scan", len(phrases), all, wrong)
		})
	}
}

// TestPhraseOverTimeInBrowser looks at the page.
func TestPhraseOverTimeInBrowser(t *testing.T) {
	searching(t, "?q=%22the+parties%22+OR+haze", func(t *testing.T, tab *browser.Tab, _ func(string) string) {
		said := func(selector string) string {
			return browser.Evaluate[string](tab, `document.querySelector("`+selector+`").innerText.replace(/\s+/g, " ")`)
		}
		if got := browser.Evaluate[bool](tab, `document.querySelector("#views").hidden`); !got {
			t.Error("what is no phrase can be shown place by place")
		}
		typeQuery(tab, "asean AND")
		if got, want := said("#as-phrase"), "“asean and” as a phrase"; got != want {
			t.Errorf("plain words lead to %q, want %q", got, want)
		}
		browser.Evaluate[bool](tab, `(() => { document.querySelector("#as-phrase").click(); return true })()`)
		tab.Wait(`/places/.test(document.querySelector("#found-by-year figcaption").textContent)`)
		const counted = "“asean and” stands at 8 places in 4 documents, by year"
		if got := said("#found-by-year figcaption"); got != counted {
			t.Errorf("the histogram says %q, want %q", got, counted)
		}
		const shown = `document.querySelector("#found-by-year svg").getAttribute("aria-label")`
		if got := browser.Evaluate[string](tab, shown); got != "2020: 2, 2021: 4, 2022: 2" {
			t.Errorf("the histogram shows %q", got)
		}
		browser.Evaluate[bool](tab, `(() => { document.querySelector("#as-lines").click(); return true })()`)
		tab.Wait(`document.querySelectorAll("#lines li").length === 7`)
		first := said("#lines li")
		browser.Evaluate[bool](tab, `(() => { document.querySelector("#more").click(); return true })()`)
		tab.Wait(`document.querySelectorAll("#lines li").length === 8 && document.querySelector("#more").hidden`)
		if !strings.Contains(first, "3 March 2020") || !strings.Contains(first, "ASEAN and Japan") {
			t.Errorf("the first place is %q", first)
		}
		browser.Evaluate[bool](tab, `(() => {
			const sort = document.querySelector("#sort")
			sort.value = "follows"
			sort.dispatchEvent(new Event("change"))
			return true
		})()`)
		tab.Wait(`/^ *japan held/i.test(document.querySelector("#lines li .right")?.textContent)`)
		at := browser.Evaluate[string](tab, "location.search")
		if !strings.HasSuffix(at, "&view=lines&sort=follows") {
			t.Errorf("the address says %s", at)
		}
	})
}

// TestOneTextIsOneHitInBrowser: a text that stands in the archive twice is listed once.
func TestOneTextIsOneHitInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{Files: library + twins})
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File("search.html") + "?q=twin")
	tab.Wait(settled)
	if got := found(tab); !slices.Equal(got, []string{"twin-a"}) {
		t.Errorf("found %q", got)
	}
	said := browser.Evaluate[string](tab, `document.querySelector("main").innerText`)
	for _, want := range []string{
		"1 document, 1 more with the same text.", "The same text stands in 1 other document.",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

// deep is a document whose address is not its name.
const deep = `
-- seeds/sub/Deep one.txt --
ASEAN and Norway Meet Deep in the Woods

OSLO, 9 September 2022 – ASEAN and Norway met.
`

// TestAnyTwoStandSideBySideInBrowser lays two documents side by side that have no page
// of their own, from a folder and from a host.
func TestAnyTwoStandSideBySideInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{Files: library + deep})
	for where, page := range map[string]string{
		"folder": site.File("compare.html"), "host": bench.Host(t, site).Page("compare.html"),
	} {
		t.Run(where, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			for query, wants := range map[string][]string{
				"?a=exercise&b=fisheries":   {"held an exercise on", "spoke of fisheries.", "dropped"},
				"?a=sub%2FDeep+one&b=seoul": {"Deep in the Woods", "met.", "Digital Trade"},
				"?a=exercise&b=nothing":     {"there is no document nothing"},
			} {
				tab.Open(page + query)
				tab.Wait(`/were kept|cannot/.test(document.querySelector("#status").textContent)`)
				said := browser.Evaluate[string](tab, `document.querySelector("main").innerText.replace(/\s+/g, " ")`)
				for _, want := range wants {
					if !strings.Contains(said, want) {
						t.Errorf("%s does not say %q:\n%s", query, want, said)
					}
				}
			}
		})
	}
}

// TestTheOrderOfTimeIsThatOfTheDaysInBrowser: whatever beginning of the list is asked for
// first, it is that of the whole, and days are looked up for the years that it reaches alone.
func TestTheOrderOfTimeIsThatOfTheDaysInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{Files: files() + twins})
	when := map[string]string{}
	for _, d := range issuedIn(t, site) {
		when[d.url] = d.date
	}
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File("search.html"))
	for _, newest := range []bool{false, true} {
		type orders struct{ Whole, Begun []string }
		got := browser.Evaluate[orders](tab, fmt.Sprintf(`(async (newest) => {
			const columns = await archiveIndex.columns()
			const damage = []
			const inParts = archiveLines.inTime(columns.numbers, columns, damage, { newest })
			const begun = []
			for (let n = 0; n < inParts.list.length; n++) {
				await inParts.upTo(n + 1)
				begun.push(inParts.list[n])
			}
			const { list, upTo } = archiveLines.inTime([...columns.numbers].reverse(), columns, damage, { newest })
			await upTo(Infinity)
			const urls = (numbers) => Promise.all(numbers.map(async (number) => (await archiveIndex.text(number)).u))
			return { Whole: await urls(list), Begun: await urls(begun) }
		})(%v)`, newest))
		if !slices.Equal(got.Whole, got.Begun) {
			t.Errorf("newest %v: the order in parts is %v, the whole is %v", newest, got.Begun, got.Whole)
		}
		if len(got.Whole) != len(when) {
			t.Fatalf("newest %v: %d of %d documents", newest, len(got.Whole), len(when))
		}
		for i := 1; i < len(got.Whole); i++ {
			before, after := when[got.Whole[i-1]], when[got.Whole[i]]
			if after == "" {
				continue // undated ones are last
			}
			if before == "" || !newest && before > after || newest && before < after {
				t.Errorf("newest %v: %q stands before %q: %s, %s", newest, before, after, got.Whole[i-1], got.Whole[i])
			}
		}
	}
}
