package browser_test

import (
	"testing"

	"aseanarchive/generator/internal/browser"
)

// TestWhatIsSetAsideInBrowser: whoever follows a link to a line that is set aside sees it,
// though such lines are folded up; without a script too, where the browser unfolds them.
func TestWhatIsSetAsideInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	const page = "documents/asean-foreign-ministers-kuala-lumpur.html"
	for _, plain := range []bool{false, true} {
		tab := bench.Tab(t, browser.View{Plain: plain})
		tab.Open(site.File(page))
		const first = `document.querySelector(".withheld .words[id]")`
		id := browser.Evaluate[string](tab, first+".id")
		if browser.Evaluate[bool](tab, first+".checkVisibility()") {
			t.Errorf("with scripts off: %v: what is set aside is not folded up", plain)
		}
		tab.Open(site.File("index.html"))
		tab.Open(site.File(page) + "#" + id)
		if !browser.Evaluate[bool](tab, `document.querySelector(".withheld :target")?.checkVisibility() === true`) {
			t.Errorf("with scripts off: %v: #%s leads to nothing that is shown", plain, id)
		}
	}
}
