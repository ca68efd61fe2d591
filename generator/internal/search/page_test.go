package search_test

import (
	"os"
	"testing"

	"aseanarchive/generator/internal/browser"
)

var bench = browser.New(os.Getenv)

func TestMain(m *testing.M) { os.Exit(bench.Run(m)) }

func TestScratchInBrowser(t *testing.T) {
	site := &browser.Site{Folder: "/tmp/c1"}
	tab := bench.Tab(t, browser.View{Width: browser.Desktop})
	tab.Open(site.File("search.html") + "?q=maritime+security")
	tab.Wait(`document.querySelectorAll("#results li").length > 0`)
	t.Log(browser.Evaluate[string](tab, `document.querySelector("#status").textContent + document.querySelector("#results").innerText`))
	for _, q := range []string{`"rule of law"`, "Turkiye", "ROK", "asean -security", "securty", "educat*", "xyzzy maritime", "climate OR haze"} {
		t.Log(q, browser.Evaluate[string](tab, "archiveSearch.find(`"+q+"`).then(a => JSON.stringify({n: a.scores.size, any: a.any, m: a.missing, u: a.units}).slice(0, 400))"))
	}
}
