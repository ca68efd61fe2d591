package browser_test

import (
	"testing"

	"aseanarchive/generator/internal/browser"
)

// shownEntries counts the entries of a year that are shown, and those of its meetings.
const shownEntries = `(() => {
	const shown = [...document.querySelectorAll(".entries > li")].filter(entry => getComputedStyle(entry).display !== "none")
	return [shown.length, shown.filter(entry => entry.classList.contains("meeting")).length,
		shown.filter(entry => (entry.dataset.with || "").split(" ").includes("united-states")).length]
})()`

// TestTimelineInBrowser: a sort is picked by a link, without a script too; a partner by
// the script; a mark leads to its entry, unfolded; and a phone has a line of years.
func TestTimelineInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	for _, plain := range []bool{false, true} {
		tab := bench.Tab(t, browser.View{Plain: plain})
		tab.Open(site.File("timeline/2016.html"))
		all := browser.Evaluate[[]int](tab, shownEntries)
		tab.Open(site.File("timeline/2016.html") + "#only-meeting")
		only := browser.Evaluate[[]int](tab, shownEntries)
		if all[0] <= all[1] || only[0] != all[1] || only[1] != all[1] {
			t.Errorf("with scripts off: %v: of %v entries %v are shown, want the meetings", plain, all, only)
		}
		if shown := browser.Evaluate[bool](tab, `document.querySelector(".choices").checkVisibility()`); shown == plain {
			t.Errorf("with scripts off: %v, and the choices that want one are shown: %v", plain, shown)
		}
	}

	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File("timeline/2016.html"))
	browser.Evaluate[bool](tab, `(() => {
		const choice = document.querySelector("select[name=with]")
		choice.value = "united-states"
		return choice.dispatchEvent(new Event("change", {bubbles: true}))
	})()`)
	if shown := browser.Evaluate[[]int](tab, shownEntries); shown[0] == 0 || shown[0] != shown[2] {
		t.Errorf("%v entries are shown for one partner", shown)
	}

	tab.Open(site.File("timeline.html"))
	href := browser.Evaluate[string](tab, `document.querySelector("svg a.m[href*='#']").getAttribute("href")`)
	tab.Open(site.File("timeline.html") + "/../" + href)
	if !browser.Evaluate[bool](tab, `document.querySelector(".entries > li:target")?.checkVisibility() === true`) {
		t.Errorf("the mark for %s leads to no entry that is shown", href)
	}

	const visible = `["svg a.m", ".spine .year"].map(what => document.querySelector(what).checkVisibility())`
	for width, want := range map[int][2]bool{browser.Desktop: {true, true}, browser.Phone: {false, true}} {
		tab.Open(site.File("timeline.html"))
		tab.See(browser.View{Width: width})
		if got := browser.Evaluate[[2]bool](tab, visible); got != want {
			t.Errorf("at %d px the picture and the line of years are shown: %v, want %v", width, got, want)
		}
	}
}

// TestDaysOfTheYearInBrowser: what happened on this day comes from a script, which works
// from a folder.
func TestDaysOfTheYearInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File("index.html"))
	tab.Wait(`typeof onThisDay === "function"`)
	browser.Evaluate[bool](tab, `(() => {
		document.querySelector("#on-this-day ul").replaceChildren()
		onThisDay({"01": [["1977", "a <b>step</b>", "timeline/1977.html"]]})
		return true
	})()`)
	const said = `document.querySelector("#on-this-day:not([hidden]) li")?.textContent ?? ""`
	if words := browser.Evaluate[string](tab, said); words != "1977a <b>step</b>" {
		t.Errorf("the first page says %q of the day", words)
	}
}
