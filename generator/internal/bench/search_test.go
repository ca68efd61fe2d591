package bench

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
	"aseanarchive/generator/internal/sample"
)

// taken is what queries of one kind took: for each its requests and its bytes
// over the wire, headers with them, and its time.
type taken struct{ requests, bytes, times []float64 }

func (k *taken) add(tab *browser.Tab, counts func(address string) bool) {
	var requests, bytes float64
	for _, request := range tab.Requests() {
		if counts(request.URL) {
			requests, bytes = requests+1, bytes+float64(request.Bytes)
		}
	}
	k.requests, k.bytes = append(k.requests, requests), append(k.bytes, bytes)
}

// String tells the middle and the greatest.
func (k *taken) String() string {
	return fmt.Sprintf(
		"%.1f KB in %.0f requests, at most %.1f KB in %.0f",
		median(k.bytes)/1000,
		median(k.requests),
		greatest(k.bytes)/1000,
		greatest(k.requests),
	)
}

// print prints one line; the limits hold for the greatest, and 0 is none.
func (k *taken) print(what string, mostBytes, mostRequests float64) {
	line := fmt.Sprintf("%-58s %s", what, k)
	if mostBytes != none {
		limit, verdict := fmt.Sprintf("%.0f KB", mostBytes), "ok"
		if mostRequests != none {
			limit += fmt.Sprintf(" in %.0f", mostRequests)
		}
		if greatest(k.bytes) > mostBytes*1000 || mostRequests != none && greatest(k.requests) > mostRequests {
			verdict = "MISSED"
		}
		line = fmt.Sprintf("%-116s limit %s: %s", line, limit, verdict)
	}
	fmt.Println(line)
}

// searchCosts are the costs of a search: of queries put to an open page, and
// from (cold) the first script of the search to the results.
type searchCosts struct {
	page, first, next, phrase, smallPhrase, commonPhrase taken
	cold, coldPhrase, coldSmallPhrase                    taken
	places, coldPlaces, commonPlaces                     taken
}

// commonPhrases are topics of package sample, which two documents in five have.
var commonPhrases = []string{`"rule of law"`, `"maritime security"`, `"disaster management"`}

// measureSearch prints what queries cost.
func measureSearch(t *testing.T, site *browser.Site, writer *sample.Writer, n int) *searchCosts {
	t.Helper()
	host := bench.Host(t, site)
	costs := &searchCosts{}
	for i, q := range drawn(writer, n) {
		if i%10 == 0 {
			progress("searching: %d of %d", i, draws)
		}
		t.Run(fmt.Sprint("search ", i), func(t *testing.T) {
			opened := openSearch(t, host, &costs.page)
			askOpen(t, opened, q.first, &costs.first)
			askOpen(t, opened, q.next, &costs.next)
			askOpen(t, openSearch(t, host, &taken{}), q.phrase, &costs.phrase)
			askOpen(t, openSearch(t, host, &taken{}), q.smallPhrase, &costs.smallPhrase)
			askCold(t, host, q.first, &costs.cold)
			askCold(t, host, q.phrase, &costs.coldPhrase)
			askCold(t, host, q.smallPhrase, &costs.coldSmallPhrase)
			askPlaces(t, openSearch(t, host, &taken{}), q.phrase, &costs.places)
			askColdPlaces(t, host, q.phrase, &costs.coldPlaces)
		})
	}
	t.Run("common phrases", func(t *testing.T) {
		for _, phrase := range commonPhrases {
			askOpen(t, openSearch(t, host, &taken{}), phrase, &costs.commonPhrase)
			askPlaces(t, openSearch(t, host, &taken{}), phrase, &costs.commonPlaces)
		}
	})
	fmt.Printf(
		"\nSearching, in Chromium, from a host that packs: %d queries of each kind, drawn from the documents\nThe "+
			"middle of them, and the greatest; bytes are those of the wire, with headers\n",
		draws,
	)
	costs.page.print("the search page, with the newest documents", none, none)
	costs.first.print("first query of two words", 90, 14)
	costs.next.print("next query of two words", 60, none)
	costs.phrase.print("a phrase as first query", 120, none)
	costs.smallPhrase.print("a phrase with a small word as first query", 120, none)
	costs.commonPhrase.print("phrases that two documents in five have", 120, none)
	costs.places.print("a phrase as first query, then each of its places", 120, none)
	costs.coldPlaces.print("places of a phrase from another page: all of it", 120, none)
	costs.commonPlaces.print("the same of phrases that two documents in five have", 120, none)
	costs.cold.print("two words from another page: scripts, index, results", 90, 14)
	figure("from Enter to the results of the first query, median", median(costs.first.times), "ms", none)
	figure("from Enter to the results of the next query, median", median(costs.next.times), "ms", none)
	figure("from Enter to the results of a phrase, median", median(costs.phrase.times), "ms", none)
	return costs
}

// anything but the icon, which browsers fetch when they like.
func anything(address string) bool { return !strings.HasSuffix(address, "/icon.svg") }

// ofSearch are the files without which there is no search, whatever the page
// looks like.
func ofSearch(address string) bool {
	return strings.Contains(address, "/search/") || strings.HasSuffix(address, "/static/words.js") ||
		strings.HasSuffix(address, "/static/search.js")
}

// settled tells that the page has said what it found.
const settled = `/document/i.test(document.querySelector("#status")?.textContent)`

func openSearch(t *testing.T, host *browser.Host, page *taken) *browser.Tab {
	tab := bench.Tab(t, browser.View{})
	tab.Open(host.Page("search.html"))
	tab.Wait(settled)
	page.add(tab, anything)
	return tab
}

// askOpen puts a query to an open search page.
func askOpen(t *testing.T, tab *browser.Tab, query string, costs *taken) {
	t.Helper()
	tab.Forget()
	took := browser.Evaluate[float64](tab, `new Promise(done => {
		const status = document.querySelector("#status")
		status.textContent = ""
		document.querySelector("#q").value = `+literal(query)+`
		const start = performance.now()
		new MutationObserver((changes, observer) => {
			if (!(`+settled+`)) return
			observer.disconnect()
			done(performance.now() - start)
		}).observe(status, {childList: true, characterData: true, subtree: true})
		document.querySelector("#query").requestSubmit()
	})`)
	wantResults(t, tab, query)
	costs.add(tab, anything)
	costs.times = append(costs.times, took)
}

// askCold comes to the search page with a query, as from the box on another
// page.
func askCold(t *testing.T, host *browser.Host, query string, costs *taken) {
	t.Helper()
	tab := bench.Tab(t, browser.View{})
	tab.Open(
		host.Page("search.html") + browser.Evaluate[string](tab, `"?" + new URLSearchParams({q: `+literal(query)+`})`),
	)
	tab.Wait(settled)
	wantResults(t, tab, query)
	costs.add(tab, ofSearch)
}

// placesShown tells that the page lists places.
const placesShown = settled + ` && document.querySelectorAll("#lines > li").length > 0`

// askPlaces puts a phrase to an open search page and then asks for each of its places.
func askPlaces(t *testing.T, tab *browser.Tab, phrase string, costs *taken) {
	t.Helper()
	tab.Forget()
	browser.Evaluate[bool](tab, `(() => {
		document.querySelector("#status").textContent = ""
		document.querySelector("#q").value = `+literal(phrase)+`
		document.querySelector("#query").requestSubmit()
		return true
	})()`)
	tab.Wait(settled)
	browser.Evaluate[bool](tab, `(() => { document.querySelector("#as-lines").click(); return true })()`)
	tab.Wait(placesShown)
	costs.add(tab, anything)
}

// askColdPlaces comes to the search page with a phrase whose places are wanted, as by a link that
// somebody passed on.
func askColdPlaces(t *testing.T, host *browser.Host, phrase string, costs *taken) {
	t.Helper()
	tab := bench.Tab(t, browser.View{})
	query := `"?" + new URLSearchParams({q: ` + literal(phrase) + `, view: "lines"})`
	tab.Open(host.Page("search.html") + browser.Evaluate[string](tab, query))
	tab.Wait(placesShown)
	costs.add(tab, anything)
}

func wantResults(t *testing.T, tab *browser.Tab, query string) {
	t.Helper()
	if n := browser.Evaluate[int](tab, `document.querySelectorAll("#results > li").length`); n == 0 {
		t.Errorf("%s, which stands in a document, finds nothing", query)
	}
	if says := browser.Evaluate[string](
		tab,
		`document.querySelector("#status").textContent`,
	); strings.HasPrefix(
		says,
		"No document",
	) {
		t.Errorf("%s, which stands in a document: %s", query, says)
	}
}

// literal is a text as JavaScript.
func literal(text string) string {
	written, err := json.Marshal(text)
	if err != nil {
		panic(err) // every text can be written
	}
	return string(written)
}
