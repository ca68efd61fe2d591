package browser_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
)

// What a first visit may cost.
const (
	mostBytes    = 60_000 // packed, with headers
	mostRequests = 5
)

func TestBudgetInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	host := bench.Host(t, site)
	for _, page := range []string{"index.html", site.Sample(t, site.Kinds(t)["documents/*.html"], 1)[0]} {
		for _, width := range []int{browser.Desktop, browser.Phone} {
			t.Run(fmt.Sprint(page, " at ", width), func(t *testing.T) {
				tab := bench.Tab(t, browser.View{Width: width})
				tab.Open(host.Page(page))
				if shift := tab.Shift(); shift != 0 {
					t.Errorf("what was shown has moved by %v while the page was loaded", shift)
				}
				requests, bytes := cost(t, tab, site, page)
				t.Logf("%d bytes in %d requests", bytes, len(requests))
				if bytes > mostBytes || len(requests) > mostRequests {
					t.Errorf(
						"the page costs %d bytes in %d requests, and %d in %d are allowed: %s",
						bytes,
						len(requests),
						mostBytes,
						mostRequests,
						strings.Join(requests, ", "),
					)
				}
			})
		}
	}
}

// cost is what the open page asked the host for. Its icon, which a browser
// fetches when it likes, is counted once whether it has done so or not.
func cost(t *testing.T, tab *browser.Tab, site *browser.Site, page string) (addresses []string, bytes int) {
	t.Helper()
	icon := browser.Evaluate[string](tab, `document.querySelector("link[rel=icon]").href`)
	for _, request := range tab.Requests() {
		if request.URL != icon {
			addresses, bytes = append(addresses, request.URL), bytes+request.Bytes
		}
	}
	const headers = 400
	return append(addresses, icon), bytes + site.Packed(t, "static/icon.svg") + headers
}

func TestShiftIsSeenInBrowser(t *testing.T) {
	site := faulty(t)
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File("shift.html"))
	tab.Wait(`document.querySelector("img") !== null`)
	if tab.Shift() == 0 {
		t.Error("a picture put in above a paragraph has moved nothing")
	}
}

// TestEveryPageReadsPlainlyInBrowser wants words on every page where no script
// runs. That the links among them lead somewhere is for check to say.
func TestEveryPageReadsPlainlyInBrowser(t *testing.T) {
	t.Parallel()
	site := bench.Site(t, browser.Source{})
	tab := bench.Tab(t, browser.View{Plain: true})
	for _, page := range site.Pages(t) {
		tab.Open(site.File(page))
		shown := func(selector string) []string {
			return strings.Fields(
				browser.Evaluate[string](
					tab,
					`(e => e.checkVisibility({opacityProperty: true, visibilityProperty: true}) ? e.innerText : "")(document.querySelector("`+selector+`"))`,
				),
			)
		}
		if words, heading := shown("main"), shown("h1"); len(words) < 5 || len(heading) == 0 {
			t.Errorf("%s shows %d words under the heading %q", page, len(words), heading)
		}
	}
}

// TestNoPageIsTooWideInBrowser holds one page of each kind, and the shortest and
// longest of some, against the narrowest windows that the WCAG think of.
func TestNoPageIsTooWideInBrowser(t *testing.T) {
	t.Parallel()
	site := bench.Site(t, browser.Source{})
	kinds := site.Kinds(t)
	tab := bench.Tab(t, browser.View{})
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		for _, page := range site.Sample(t, kinds[kind], 5) {
			tab.Open(site.File(page))
			for _, width := range []int{320, browser.Phone, 600, browser.Desktop} {
				tab.See(browser.View{Width: width})
				if name := tab.Overflow(); name != "" {
					t.Errorf("%s has to be scrolled sideways at %d px, for %s", page, width, name)
				}
			}
		}
	}
}
