package browser_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
)

// payloads are texts with which a page could be made to run what a document
// brought, by the categories of OWASP's overview of how filters are evaded. What
// runs would set a name on the window, ask for a file of another host, or open a
// dialog.
var payloads = map[string][]string{
	"elements that run": {
		`<script>window.run=1</script>`,
		`<script src="https://evil.example/a.js"></script>`,
		`<script type="module">window.run=1</script>`,
		`<SCRIPT>alert(1)</SCRIPT>`,
		`<scr<script>ipt>alert(1)</scr</script>ipt>`,
		`<script/x>alert(1)</script/x>`,
		"<script\n>alert(1)</script\n>",
		`</title><script>alert(1)</script>`,
		`</textarea><script>alert(1)</script>`,
		`</script><script>alert(1)</script>`,
		`<svg><script>alert(1)</script></svg>`,
		`<math><script>alert(1)</script></math>`,
	},
	"attributes that run": {
		`<img src=x onerror=window.run=1>`,
		`<img src="x" onerror="alert(1)">`,
		`<img/src="x"/onerror=alert(1)>`,
		`<svg onload=alert(1)>`,
		`<svg/onload=alert(1)//`,
		`<body onload=alert(1)>`,
		`<details open ontoggle=alert(1)>open</details>`,
		`<video><source onerror=alert(1)></video>`,
		`<audio src=x onerror=alert(1)></audio>`,
		`<input autofocus onfocus=alert(1)>`,
		`<marquee onstart=alert(1)>moves</marquee>`,
		`<a onmouseover=alert(1) href=#>over</a>`,
		`<p onpointerenter="window.run=1">over</p>`,
		`<b style="animation-name:x" onanimationstart=alert(1)>b</b>`,
		`<table background="javascript:alert(1)"><tr><td>x</td></tr></table>`,
		`<ins ONCLICK=alert(1)>click</ins>`,
	},
	"ends of attributes": {
		`" onmouseover="alert(1)" x="`,
		`' onmouseover='alert(1)' x='`,
		`"><img src=x onerror=alert(1)>`,
		`'><img src=x onerror=alert(1)>`,
		"` onmouseover=alert(1) x=`",
		`x" autofocus onfocus="window.run=1`,
		`--><img src=x onerror=alert(1)><!--`,
		`]]><img src=x onerror=alert(1)>`,
		`&quot;&gt;&lt;img src=x onerror=alert(1)&gt;`,
	},
	"addresses that run": {
		`<a href="javascript:alert(1)">run</a>`,
		`<a href="JaVaScRiPt:window.run=1">run</a>`,
		`<a href="&#106;avascript:alert(1)">run</a>`,
		`<a href="&#x6A&#x61vascript:alert(1)">run</a>`,
		"<a href=\"java\tscript:alert(1)\">run</a>",
		"<a href=\"java&#10;script:alert(1)\">run</a>",
		`<a href=" javascript:alert(1)">run</a>`,
		"<a href=\"\x01javascript:alert(1)\">run</a>",
		`<a href="vbscript:msgbox(1)">run</a>`,
		`<a href="data:text/html,<script>alert(1)</script>">run</a>`,
		`<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">run</a>`,
		`<a href="//evil.example/a">elsewhere</a>`,
		`<form action="javascript:alert(1)"><button>send</button></form>`,
		`<base href="https://evil.example/">`,
		`<area href="javascript:alert(1)">`,
		`javascript:alert(1)`,
		`<javascript:alert(1)>`,
		`[run](javascript:alert(1))`,
		`[run](<javascript:alert(1)>)`,
		"[run]: javascript:alert(1)\n\n[run]",
		`[run](data:text/html,x "title' onmouseover='alert(1)")`,
		`![x](javascript:alert(1))`,
		`![x](https://evil.example/a.png"onerror="alert(1))`,
		`![x" onerror="alert(1)](../static/icon.svg)`,
	},
	"what is fetched": {
		`<iframe src="https://evil.example/"></iframe>`,
		`<iframe srcdoc="<script>parent.run=1</script>"></iframe>`,
		`<object data="https://evil.example/a.swf"></object>`,
		`<embed src="https://evil.example/a.swf">`,
		`<link rel=stylesheet href="https://evil.example/a.css">`,
		`<link rel=preload as=script href="https://evil.example/a.js">`,
		`<img src="https://evil.example/pixel.gif">`,
		`<img srcset="https://evil.example/pixel.gif 2x">`,
		`<video poster="https://evil.example/pixel.gif"></video>`,
		`<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
		`<style>@import "https://evil.example/a.css";</style>`,
		`<p style="background:url(https://evil.example/p.gif)">styled</p>`,
		`<svg><image href="https://evil.example/p.gif"/></svg>`,
		`<svg><use href="https://evil.example/a.svg#x"/></svg>`,
		`<math href="javascript:alert(1)">m</math>`,
		`<portal src="https://evil.example/"></portal>`,
	},
	"parsers that disagree": {
		`<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
		`<svg></p><style><a id="</style><img src=x onerror=alert(1)>">`,
		`<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>`,
		`<template><script>alert(1)</script></template>`,
		`<xmp><p title="</xmp><img src=x onerror=alert(1)>">`,
		`<!--><img src=x onerror=alert(1)>-->`,
		`<![CDATA[<img src=x onerror=alert(1)>]]>`,
		`<?xml version="1.0"?><img src=x onerror=alert(1)>`,
		`<p/onclick=alert(1)/<img src=x onerror=alert(1)>`,
		`+ADw-script+AD4-alert(1)+ADw-/script+AD4-`,
		`%3Cscript%3Ealert(1)%3C/script%3E`,
		`\u003cscript\u003ealert(1)\u003c/script\u003e`,
		`＜script＞alert(1)＜/script＞`,
	},
	"names that pages use": {
		`<p id="facts">taken</p>`,
		`<a name="querySelector">taken</a>`,
		`<form id="query"><input name="elements"></form>`,
		`<img name="body"><p id="main">taken</p>`,
		`<div class="text" popover id="closed">taken</div>`,
		`__proto__`,
		`constructor`,
		`{{.Site}}{{template "head"}}`,
		`${alert(1)}`,
		`</main><main id="main"><h1>Another page</h1>`,
		`<a>An anchor that leads nowhere</a>`,
	},
}

// allPayloads are all of them, in the order of their categories.
func allPayloads() []string {
	var list []string
	for _, category := range slices.Sorted(maps.Keys(payloads)) {
		list = append(list, payloads[category]...)
	}
	return list
}

// quotedForYAML is a text as a value of front matter.
func quotedForYAML(text string) string {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string can be encoded
	return strings.TrimSpace(out.String())
}

// hostile is an archive in which each payload stands wherever a document or an
// editor can put words.
func hostile() browser.Source {
	var b strings.Builder
	b.WriteString("-- content/site.yaml --\ntitle: A hostile archive\nlanguage: en\n")
	oneLine := strings.NewReplacer("\n", " ", "\x01", "")
	asName := strings.NewReplacer("\n", " ", "\x01", "", "/", "∕", "\t", " ")
	for i, payload := range allPayloads() {
		value, line := quotedForYAML(payload), oneLine.Replace(payload)
		fmt.Fprintf(&b, "-- seeds/p%03d.md --\n---\ntitle: %s\nauthor: %s\nplace: %s\npartners: [%s]\ntopics: [%s]\n"+
			"date: 2019-03-%02d\nnote: %s\n---\n", i, value, value, value, value, value, i%28+1, value)
		fmt.Fprintf(&b, "## %s\n\nThe parties met on 7 March 2019 and agree that %s be heard.\n\n%s\n\n"+
			"![%s](https://evil.example/a.png) and [%s](https://friend.example/) and [a link](<%s>).\n\n"+
			"| %s | b |\n|---|---|\n| %s | c |\n\nA %s (XSS) was signed.\n",
			line, line, payload, line, line, line, line, line, line)
		fmt.Fprintf(&b, "-- content/documents/p%03d.md --\n---\nrights: %s\nissuer: %s\n---\n%s\n\n"+
			"![%s](https://evil.example/b.png) [%s](https://friend.example/)\n", i, value, value, payload, line, line)
		fmt.Fprintf(&b, "-- seeds/%03d %s.txt --\nOslo, 7 March 2019 – They met.\n\n%s\n", i, asName.Replace(payload),
			payload)
		fmt.Fprintf(&b, "-- content/partners/n%03d.md --\n---\nname: %s\n---\n%s\n", i,
			quotedForYAML(fmt.Sprintf("No. %d %s", i, payload)), payload)
	}
	return browser.Source{Files: b.String()}
}

// foreign lists what a page holds that no page of ours may: it is asked of the
// page itself, as its browser has understood it.
const foreign = `(() => {
	const found = []
	const tags = new Set(("a abbr article aside b blockquote body br button caption cite circle code col colgroup dd del " +
		"details dfn div dl dt em figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li line link " +
		"main mark meta nav noscript ol option p path pre q rect s script section select small span strong sub summary sup svg table tbody td " +
		"text textarea tfoot th thead time title tr u ul use var").split(" "))
	const attributes = new Set(("action alt aria-controls aria-current aria-hidden aria-label aria-labelledby aria-live aria-pressed " +
		"autocapitalize autocomplete " +
		"charset checked class colspan content cx cy d data-about data-days data-number data-of data-scheme data-with datetime defer dir for height hidden href " +
		"http-equiv id lang method name open popover placeholder " +
		"preserveAspectRatio property r rel reversed role rowspan scope spellcheck src start tabindex " +
		"text-anchor title type value viewBox width x x1 x2 xmlns y y1 y2").split(" "))
	// What stands where a document's or an editor's words stand.
	const words = new Set(("a abbr b blockquote br caption cite code col colgroup dd del dfn div dl dt em h2 h3 h4 h5 h6 hr i " +
		"ins kbd li mark ol p pre q s small span strong sub sup table tbody td tfoot th thead tr u ul var").split(" "))
	for (const element of document.querySelectorAll(".text *, .note *, .source *")) {
		const ours = element.localName === "img" && element.closest(".note") // pictures that an editor shows
		if (!words.has(element.localName) && !ours) found.push("in the text the element " + element.localName)
		if (element.hasAttribute("name")) found.push("in the text a name")
	}
	for (const element of document.querySelectorAll("*")) {
		const name = element.localName
		if (!tags.has(name)) found.push("the element " + name)
		for (const { name: attribute, value } of element.attributes) {
			if (!attributes.has(attribute)) found.push(name + " has the attribute " + attribute)
			if ((attribute === "href" || attribute === "src" || attribute === "action") &&
				!["file:", "http:", "https:", "mailto:"].includes(new URL(value, location.href).protocol)) found.push(name + " leads to " + value)
		}
		if (name === "script" && element.type !== "application/ld+json" && !element.src.startsWith(root)) found.push("a script " + element.src)
		if (name === "img" && !element.src.startsWith(root)) found.push("a picture " + element.src)
		if (name === "form" && !element.action.startsWith(root)) found.push("a form to " + element.action)
	}
	const ids = [...document.querySelectorAll("[id]")].map((element) => element.id)
	ids.forEach((id, i) => { if (ids.indexOf(id) !== i) found.push("the id " + id + " twice") })
	if (window.run !== undefined) found.push("a script of the document has run")
	if (document.querySelectorAll("main").length !== 1) found.push("more than one main part")
	return found
})()`

// inspectPage opens a page and reports what it holds, asks for or says that it
// must not.
func inspectPage(t *testing.T, site *browser.Site, tab *browser.Tab, address string) {
	t.Helper()
	root := site.File("")
	tab.Forget()
	tab.Open(address)
	tab.Wait(`document.readyState === "complete"`)
	what := fmt.Sprintf("((root) => %s)(%q)", foreign, root)
	if found := browser.Evaluate[[]string](tab, what); len(found) > 0 {
		t.Errorf("%s: %s", address, strings.Join(found, "; "))
	}
	for _, request := range tab.Requests() {
		if !strings.HasPrefix(request.URL, root) {
			t.Errorf("%s asks for %s", address, request.URL)
		}
	}
	for _, problem := range tab.Problems() {
		t.Errorf("%s: %s", address, problem)
	}
}

// TestNothingThatADocumentBringsRunsInBrowser opens every page that shows a
// payload.
func TestNothingThatADocumentBringsRunsInBrowser(t *testing.T) {
	t.Parallel()
	if n := len(allPayloads()); n < 80 {
		t.Errorf("there are only %d payloads", n)
	}
	site := bench.Site(t, hostile())
	tab := bench.Tab(t, browser.View{})
	opened := 0
	for kind, pages := range site.Kinds(t) {
		switch kind {
		case "documents/*.html", "documents/*.source.html":
		default: // lists of the same words: the longest and some others
			pages = site.Sample(t, pages, 12)
		}
		for _, page := range pages {
			inspectPage(t, site, tab, site.File(page))
			opened++
		}
	}
	t.Logf("%d payloads in %d pages", len(allPayloads()), opened)
	tab.Forget()
}

// TestAnAnchorThatLeadsNowhereInBrowser: a press on it is no error.
func TestAnAnchorThatLeadsNowhereInBrowser(t *testing.T) {
	t.Parallel()
	site := bench.Site(t, browser.Source{Files: "-- content/site.yaml --\ntitle: An archive\n-- seeds/a.md --\n" +
		"---\ntitle: A text\n---\nThe <a href=\"b.html\">anchor</a> leads nowhere.\n"})
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File("documents/a.html"))
	tab.Wait(`document.readyState === "complete"`)
	if n := browser.Evaluate[int](tab, `(() => {
		const anchors = document.querySelectorAll(".text a:not([href])")
		anchors.forEach((anchor) => anchor.click())
		return anchors.length
	})()`); n != 1 {
		t.Errorf("%d anchors lead nowhere, want 1", n)
	}
}

// TestNothingThatAnAddressBringsRunsInBrowser gives the search every payload, as
// what is asked for and as each of the choices.
func TestNothingThatAnAddressBringsRunsInBrowser(t *testing.T) {
	t.Parallel()
	site := bench.Site(t, hostile())
	tab := bench.Tab(t, browser.View{})
	for i, payload := range allPayloads() {
		asked := url.Values{"q": {payload}}
		if i%2 == 1 {
			asked = url.Values{"q": {"met"}, "order": {payload}, "year": {payload}, "partner": {payload},
				"kind": {payload}}
		}
		address := site.File("search.html") + "?" + asked.Encode() + "#" + url.PathEscape(payload)
		inspectPage(t, site, tab, address)
		tab.Wait(`/^[^S]/.test(document.querySelector("#status").textContent)`) // no longer “Searching …”
	}
	for _, payload := range []string{`"><img src=x onerror=alert(1)>`, "javascript:alert(1)", "constructor,__proto__", "%"} {
		inspectPage(t, site, tab, site.File("documents/p000.html")+"?mark="+url.QueryEscape(payload))
	}
	tab.Forget()
}
