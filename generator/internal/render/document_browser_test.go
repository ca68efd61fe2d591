package render_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"aseanarchive/generator/internal/browser"
)

var bench = browser.New(os.Getenv)

func TestMain(m *testing.M) { os.Exit(bench.Run(m)) }

const dialogue = "documents/asean-us-dialogue-2016.html"

// Where the first name leads that is marked in the text, and what a card is.
const (
	firstName = `article .text a[href^="#n"]`
	openCard  = `document.querySelector(".card:popover-open")`
	onScreen  = `(r => r.top >= 0 && r.left >= 0 && r.right <= innerWidth && r.bottom <= innerHeight)(` + openCard +
		`.getBoundingClientRect())`
)

func TestNamesOpenACardInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	for _, view := range []browser.View{{}, {Width: browser.Phone}} {
		t.Run(view.String(), func(t *testing.T) {
			tab := bench.Tab(t, view)
			tab.Open(site.File(dialogue))
			tab.Do(chromedp.Click(firstName))
			tab.Wait(openCard + " !== null")
			for condition, what := range map[string]string{
				openCard + `.textContent.includes("Kuala Lumpur, Malaysia")`: "the card does not say what the name " +
					"means",
				`!` + openCard + `.querySelector("[id]")`: "the card repeats IDs of the page",
				`location.hash === ""`:                    "the address has changed",
				`document.activeElement === ` + openCard:  "the card has not the focus",
				onScreen:                                  "the card is not all on the screen",
				`(r => r.bottom < document.querySelector('` + firstName +
					`').getBoundingClientRect().top || r.top > document.querySelector('` + firstName +
					`').getBoundingClientRect().bottom)(` + openCard + `.getBoundingClientRect())`: "the card hides " +
					"the name",
			} {
				if !browser.Evaluate[bool](tab, condition) {
					t.Error(what)
				}
			}
			tab.Do(chromedp.KeyEvent(kb.Escape))
			tab.Wait(openCard + " === null")
			if !browser.Evaluate[bool](tab, `document.activeElement === document.querySelector('`+firstName+`')`) {
				t.Error("the focus is not back at the name")
			}
			tab.Do(chromedp.KeyEvent(kb.Enter))
			tab.Wait(openCard + " !== null")
			tab.Do(chromedp.Click(firstName))
			tab.Wait(openCard + " === null")
		})
	}
}

// TestNamesLeadToTheListWithoutScriptsInBrowser holds that the entry comes to
// the reader, not the reader to the entry.
func TestNamesLeadToTheListWithoutScriptsInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	for _, view := range []browser.View{{Plain: true}, {Plain: true, Width: browser.Phone}} {
		t.Run(view.String(), func(t *testing.T) {
			tab := bench.Tab(t, view)
			tab.Open(site.File(dialogue))
			browser.Evaluate[any](tab, `document.querySelector("#p15").scrollIntoView()`)
			before := browser.Evaluate[float64](tab, "scrollY")
			tab.Do(chromedp.Click(`#p15 a[href^="#n"]`))
			const shown = `(e => e && getComputedStyle(e).position === "fixed" && e.getBoundingClientRect().bottom <= innerHeight)(document.querySelector(".card:target"))`
			if !browser.Evaluate[bool](tab, shown) || browser.Evaluate[float64](tab, "scrollY") != before {
				t.Error("the entry does not stand on the screen while the text stays where it was")
			}
			tab.Do(chromedp.Click(".about .close"))
			if !browser.Evaluate[bool](tab, `document.querySelector(".card:target") === null`) ||
				browser.Evaluate[float64](tab, "scrollY") != before {
				t.Error("the card does not close while the text stays where it was")
			}
		})
	}
}

func TestCitationsAreCopiedInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	for name, clipboard := range map[string]string{
		"clipboard":    `navigator.clipboard.writeText = async (words) => { window.copied = words }`,
		"no clipboard": `navigator.clipboard.writeText = () => Promise.reject(new Error("none")); document.execCommand = () => { window.copied = document.activeElement.value }`,
	} {
		t.Run(name, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{})
			tab.Open(site.File(dialogue))
			browser.Evaluate[any](tab, "void ("+"() => {"+clipboard+"})()")
			tab.Do(chromedp.Click(".citations .copy"))
			tab.Wait(`document.querySelector("[role=status]").textContent === "Copied" && window.copied !== undefined`)
			if got := browser.Evaluate[string](
				tab,
				"copied",
			); !strings.HasPrefix(
				got,
				"ASEAN Secretariat. [29th ASEAN-U.S. Dialogue, 2016].",
			) {
				t.Errorf("copied is %q", got)
			}
			at := browser.Evaluate[float64](
				tab,
				`document.querySelector("#p5").scrollIntoView({ block: "center" }), scrollY`,
			)
			tab.Do(chromedp.Click("#p5 .pilcrow"))
			tab.Wait(openCard + ` !== null && location.hash === "#p5"`)
			if !browser.Evaluate[bool](tab, onScreen) || browser.Evaluate[float64](tab, "scrollY") != at {
				t.Error("the card is not on the screen, or the text has moved")
			}
			tab.Do(chromedp.Click(".card .copy"))
			tab.Wait(`copied.endsWith(", ¶ " + document.querySelector("#p5 .pilcrow").dataset.number +
				". asean-us-dialogue-2016.html#p5.")`)
		})
	}
}

func TestArrowsLeadToTheNeighboursInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File(dialogue))
	next := browser.Evaluate[string](tab, `document.querySelector(".neighbours [rel=next]").pathname`)
	tab.Do(
		chromedp.Click("header input"),
		chromedp.KeyEvent(kb.ArrowRight),
		chromedp.KeyEvent("x"),
		chromedp.KeyEvent(kb.ArrowLeft),
	)
	tab.Wait(`document.activeElement.value === "x" && location.pathname.endsWith("asean-us-dialogue-2016.html")`)
	browser.Evaluate[any](tab, `(() => {
		window.followed = 0
		document.addEventListener("click", (event) => { if (event.target.closest(".neighbours")) { event.preventDefault(); followed++ } }, { capture: true, once: true })
		document.addEventListener("keydown", (event) => { window.lastKey = event.key + event.ctrlKey })
	})()`)
	tab.Do(chromedp.Click("h1"), chromedp.KeyEvent(kb.ArrowRight, chromedp.KeyModifiers(kb.ModifierCtrl)))
	tab.Wait(`lastKey === "ArrowRighttrue"`)
	if browser.Evaluate[int](tab, "followed") != 0 {
		t.Error("an arrow with Ctrl leads to a neighbour")
	}
	browser.Evaluate[any](tab, `document.querySelector(".neighbours [rel=next]").click()`) // the one that is held back
	tab.Do(chromedp.KeyEvent(kb.ArrowRight))
	tab.Wait(`location.pathname === "` + next + `" && document.readyState === "complete"`)
	tab.Do(chromedp.KeyEvent(kb.ArrowLeft))
	tab.Wait(`location.pathname.endsWith("asean-us-dialogue-2016.html")`)
}

// TestPaperInBrowser holds what a printed page of each seed shows: no room below
// the last line, which would be a page of its own; the words that prove a fact in
// one line where there is room for them; addresses, which on paper no link has.
func TestPaperInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{BaseURL: "https://example.org/archive"})
	for _, name := range documents(t, site) {
		t.Run(name, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{Width: 640}) // as wide as a page within its margins
			tab.Open(site.File(name))
			tab.Do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
				paper := emulation.SetEmulatedMediaParams{Media: "print"}
				_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, paper)
				return err
			}))
			for condition, what := range map[string]string{
				`(e => e.getBoundingClientRect().bottom - e.querySelector(".after").getBoundingClientRect().bottom < 4)` +
					`(document.querySelector("main"))`: "there is room below the last line",
				`document.body.scrollHeight - document.querySelector("main").offsetHeight - ` +
					`document.querySelector("main").offsetTop < 4`: "something stands below the text",
				`[...document.querySelectorAll(".recorded a")].every(a => a.getBoundingClientRect().height < 24 || ` +
					`a.getBoundingClientRect().width > 300)`: "words that prove a fact are broken where there is room",
				`[...document.querySelectorAll(".after, .after > section")].every(e => getComputedStyle(e).breakBefore ` +
					`=== "avoid")`: "the citation may make a last page by itself",
				`[...document.querySelectorAll(".text :is(h2, h3, h4)")].every(e => getComputedStyle(e).breakAfter ` +
					`=== "avoid")`: "a heading may stand at the foot of a page",
				`document.querySelectorAll(".recorded a").length > 3`: "there are no words that prove facts",
				`document.querySelector(".provenance .paper").innerText.includes("https://example.org/archive/` + name +
					`")`: "the address of the page is not printed",
				`[...document.querySelectorAll(".provenance a[rel=external]")].every(a => ` +
					`getComputedStyle(a, "::after").content.includes("http"))`: "an address outside is not printed",
				`[...document.querySelectorAll("aside.note")].every(e => e.innerText.startsWith("Editor’s note"))`: "" +
					"a note passes for the text",
			} {
				if !browser.Evaluate[bool](tab, condition) {
					t.Error(what)
				}
			}
		})
	}
}

// documents are the pages of all documents of a site.
func documents(t *testing.T, site *browser.Site) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(site.Folder, "documents", "*.csl.json"))
	if err != nil || len(files) == 0 {
		t.Fatal("there are no documents", err)
	}
	for _, file := range files {
		names = append(names, "documents/"+strings.TrimSuffix(filepath.Base(file), ".csl.json")+".html")
	}
	return names
}

// TestDocumentIsLightInBrowser counts what a reader waits for.
func TestDocumentIsLightInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	tab := bench.Tab(t, browser.View{})
	tab.Open(bench.Host(t, site).Page(dialogue))
	tab.Wait(`document.readyState === "complete"`)
	bytes := 0
	for _, request := range tab.Requests() {
		bytes += request.Bytes
	}
	if n := len(tab.Requests()); n > 5 || bytes > 60_000 {
		t.Errorf(
			"the page asks for %d files of %d bytes in all, want at most 5 of 60,000: %v",
			n,
			bytes,
			tab.Requests(),
		)
	}
	if packed := site.Packed(t, dialogue); packed > 25_000 {
		t.Errorf("the page alone has %d bytes", packed)
	}
}
