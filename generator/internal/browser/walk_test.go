package browser_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"aseanarchive/generator/internal/browser"
)

// walker goes through pages by keys alone.
type walker struct {
	*testing.T
	tab *browser.Tab
}

// to presses Tab until an element has the focus that a selector names, and
// whose focus can be seen.
func (w walker) to(selector string) {
	w.Helper()
	const patience = 400 // a document has some hundred links, and the walk may begin behind what it seeks
	for range patience {
		w.tab.Do(chromedp.KeyEvent(kb.Tab))
		at := browser.Evaluate[bool](w.tab, fmt.Sprintf("document.activeElement.matches(%q)", selector))
		if !at {
			continue
		}
		if !browser.Evaluate[bool](w.tab, inSight) {
			w.Errorf("%s has the focus, and it cannot be seen", selector)
		}
		return
	}
	w.Fatalf("%d times Tab do not lead to %s", patience, selector)
}

// inSight tells that the element with the focus is within the window, that
// nothing hides it, and that an outline shows where it is.
const inSight = `(() => {
	const element = document.activeElement
	const [box] = element.getClientRects()
	const within = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
	const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
	const style = getComputedStyle(element)
	return within && (element.contains(top) || top.contains(element)) && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
})()`

// enter presses Enter and waits until a page has arrived.
func (w walker) enter(arrived string) {
	w.Helper()
	w.tab.Do(chromedp.KeyEvent(kb.Enter))
	w.tab.Wait(arrived + ` && document.readyState === "complete"`)
}

// TestWalkByKeysInBrowser: from the home page to a partner, a document, the
// words that prove its date, their line as received, back, and to a citation
// that is copied.
func TestWalkByKeysInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	for where, page := range map[string]func(string) string{"folder": site.File, "host": bench.Host(t, site).Page} {
		t.Run(where, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			w := walker{t, tab}
			tab.Open(page("index.html"))
			w.to(`a.skip`)
			w.to(`.chips a[href$="united-states.html"]`)
			w.enter(`location.pathname.endsWith("/partners/united-states.html")`)
			w.to(`a[href$="asean-us-dialogue-2016.html"]`)
			w.enter(`location.pathname.endsWith("/documents/asean-us-dialogue-2016.html")`)

			w.to(`.recorded a[href^="#e"]`)
			w.enter(`document.querySelector(".text :target") !== null`)
			if words := browser.Evaluate[string](
				tab,
				`document.querySelector(".text :target").textContent`,
			); words == "" {
				t.Error("the evidence leads to no words")
			}
			w.to(`.fact summary`)
			w.enter(`document.activeElement.parentElement.open`)
			w.to(`.quote a[href*=".source.html#"]`)
			w.enter(`location.pathname.endsWith(".source.html")`)
			if !browser.Evaluate[bool](tab, `document.querySelector(":target")?.closest(".source") !== null`) {
				t.Error("the evidence does not lead to its line")
			}
			browser.Evaluate[bool](tab, "(history.back(), true)")
			tab.Wait(
				`location.pathname.endsWith("/documents/asean-us-dialogue-2016.html") && ` +
					`document.readyState === "complete" && document.querySelector(".citations button.copy") !== null`,
			)

			w.to(`.citations button.copy`)
			w.enter(
				`[...document.querySelectorAll("[role=status]")].some(status => /copied/i.test(status.textContent)) || /copied/i.test(document.activeElement.textContent)`,
			)
		})
	}
}
