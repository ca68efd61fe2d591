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

// TestPartnersOfWhomLessIsToldInBrowser: the link of the lane that they share unfolds the list
// of them, which a phone has too, and a sort is picked in it as in the picture; none of it
// wants a script. At each mark the keyboard stops, and each says what it is.
func TestPartnersOfWhomLessIsToldInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	tab := bench.Tab(t, browser.View{Plain: true})
	const listed = `(() => {
		const shown = [...document.querySelectorAll("#few li.m")].filter(mark => mark.checkVisibility())
		return [shown.length, shown.filter(mark => mark.classList.contains("step")).length,
			[...document.querySelectorAll("#few > li")].filter(partner => partner.checkVisibility() &&
				!shown.some(mark => partner.contains(mark))).length]
	})()`
	tab.Open(site.File("timeline.html"))
	folded := browser.Evaluate[[]int](tab, listed)
	const last = `document.querySelector(".lane:last-of-type > a").getAttribute("href")`
	tab.Open(site.File("timeline.html") + browser.Evaluate[string](tab, last))
	all := browser.Evaluate[[]int](tab, listed)
	if folded[0] != 0 || all[0] == 0 || all[0] == all[1] {
		t.Errorf("%v entries are shown of the folded list, %v of it unfolded; want some, not steps alone", folded, all)
	}
	tab.Open(site.File("timeline.html") + "#only-meeting")
	browser.Evaluate[bool](tab, `document.querySelector("details.few").open = true`)
	if only := browser.Evaluate[[]int](tab, listed); only[0] == 0 || only[1] != 0 || only[2] != 0 {
		t.Errorf("of the list %v are shown: entries, steps, partners without entries; want meetings", only)
	}
	tab.Open(site.File("timeline.html"))
	tab.See(browser.View{Width: browser.Phone, Plain: true})
	if !browser.Evaluate[bool](tab, `document.querySelector("details.few summary").checkVisibility()`) {
		t.Error("a phone has no list of the partners of whom less is told")
	}
	const nameless = `[...document.querySelectorAll(".lanes svg a.m")].filter(mark =>
		!mark.getAttribute("aria-label") || !mark.getAttribute("href") || mark.tabIndex < 0).length`
	if n := browser.Evaluate[int](tab, nameless); n != 0 {
		t.Errorf("%d marks have no name, or cannot be reached by keyboard", n)
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
