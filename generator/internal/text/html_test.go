package text

import (
	"io"
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"

	"aseanarchive/generator/internal/archive"
)

func TestHTML(t *testing.T) {
	for _, test := range []struct{ name, file, in, want string }{
		{"a paragraph with its anchor", "x.txt", "A < B & C\n", "<p id=\"p1\">A &lt; B &amp; C¶</p>\n"},
		{"a heading", "x.txt", "Next Steps\n• to meet\n", "<h2 id=\"p1\">Next Steps¶</h2>\n<ul>\n<li id=\"p2\">to " +
			"meet¶</li>\n</ul>\n"},
		{"clauses that begin anew", "x.txt", "1. to meet;\n2. to go;\n1. to rise;\n",
			ol("p1 1. to meet;", "p2 2. to go;", "p3 1. to rise;")},
		{"clauses with a gap", "x.txt", "12. to meet;\n\n14. to go;\n", ol("p1 12. to meet;", "p3 14. to go;")},
		{"clauses with a gap in Markdown", "x.md", "12. to meet;\n\n14. to go;\n",
			ol("p1 12. to meet;", "p3 14. to go;")},
		{"numbers of Markdown", "x.md", "7) seven\n8) eight\n", ol("p1 7) seven", "p2 8) eight")},
		{"numbers in brackets", "x.txt", "(1) to meet;\n(2) to go;\n", ol("p1 (1) to meet;", "p2 (2) to go;")},
		{"letters and Roman numbers", "x.txt", "(b) to meet;\niv. to go;\n",
			ol("p1 (b) to meet;") + ol("p2 iv. to go;")},
		{"letters that are Roman numbers too", "x.txt", "(h) to meet;\n(i) to go;\n(j) to rise;\n",
			ol("p1 (h) to meet;", "p2 (i) to go;", "p3 (j) to rise;")},
		{"labels within each other", "x.txt", "1. to:\n(a) meet;\n(i) soon;\n(ii) late;\n(b) go;\n2. to rise.\n",
			ol("p1 1. to:\n"+ol("p2 (a) meet;\n"+ol("p3 (i) soon;", "p4 (ii) late;"), "p5 (b) go;"),
				"p6 2. to rise.")},
		{"labels within each other in Markdown", "x.md", "1. to:\n\n(a) meet;\n(b) go;\n\n2. to rise.\n",
			ol("p1 1. to:\n"+ol("p3 (a) meet;", "p4 (b) go;"), "p6 2. to rise.")},
		{"letters up to x", "x.txt", "(u) to meet;\n(v) to go;\n(w) to sit;\n(x) to rise;\n",
			ol("p1 (u) to meet;", "p2 (v) to go;", "p3 (w) to sit;", "p4 (x) to rise;")},
		{"numbers below bullets are not theirs", "x.txt", "• to meet\n1. to go\n",
			"<ul>\n<li id=\"p1\">to meet¶</li>\n</ul>\n" + ol("p2 1. to go")},
		{"right to left", "x.txt", "اتفق الوزراء مع ASEAN\n1. عقد اجتماع\n",
			"<h2 id=\"p1\" dir=\"rtl\">اتفق الوزراء مع ASEAN¶</h2>\n<ol class=\"labelled\" " +
				"role=\"list\" dir=\"rtl\">\n<li id=\"p2\" dir=\"rtl\"><span class=\"label\">" +
				"1.</span> عقد اجتماع¶</li>\n</ol>\n"},
		{"names side by side", "x.txt", "For Japan:    For ASEAN:\nA. Bee    C. Dee\n",
			"<p id=\"p1\" class=\"columned\">For Japan:    For ASEAN:¶</p>\n" +
				"<p id=\"p2\" class=\"columned\">A. Bee    C. Dee¶</p>\n"},
		{"who asks and who answers", "x.txt", "Q    And then, Jake?\nA    It rose\nand fell.\n",
			"<p id=\"p1\">Q And then, Jake?¶</p>\n<p id=\"p2\">A It rose and fell.¶</p>\n"},
		{"one wide gap", "x.txt", "Trade    5\nEnergy.\n",
			"<p id=\"p1\">Trade 5¶</p>\n<p id=\"p2\">Energy.¶</p>\n"},
		{"one word right to left", "x.txt", "The Ministers said سلام to all\n",
			"<p id=\"p1\">The Ministers said سلام to all¶</p>\n"},
		{"a quotation", "x.md", "> We agree.\n", "<blockquote id=\"p1\">\n¶<p>We agree.</p>\n</blockquote>\n"},
		{"code", "x.md", "```\na < b\n```\n", "<pre id=\"p1\"><code>a &lt; b\n</code></pre>\n"},
		{"a table", "x.md", "|A|\n|---|\n|b|\n", "<div class=\"as-is\" id=\"p1\">\n<table>\n<thead>\n<tr>\n" +
			"<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n\n¶</div>\n"},
		{"a table without a head", "x.md", "| | |\n|---|---|\n|b| |\n", "<div class=\"as-is\" id=\"p1\">\n<table>\n" +
			"<tbody>\n<tr>\n<td>b</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n\n¶</div>\n"},
		{"a table whose corner is empty", "x.md", "| |A|\n|---|---|\n|b|c|\n",
			"<div class=\"as-is\" id=\"p1\">\n<table>\n" +
				"<thead>\n<tr>\n<td></td>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n<td>c</td>\n" +
				"</tr>\n</tbody>\n</table>\n\n¶</div>\n"},
		{"a thematic break", "x.md", "a\n\n***\n", "<p id=\"p1\">a¶</p>\n<hr id=\"p3\">\n"},
		{"marks", "x.md", "**WE** the 9<sup>th</sup>  \nsummit ~~x~~\n",
			"<p id=\"p1\"><strong>WE</strong> the 9<sup>th</sup><br/>\nsummit <del>x</del>¶</p>\n"},
		{"bold words about a full stop", "x.md", "**one**.**two**\n",
			"<p id=\"p1\"><strong>one</strong>.<strong>two</strong>¶</p>\n"},
		{"a bold full stop in a word", "x.md", "U.S**.**-ASEAN\n", "<p id=\"p1\">U.S<strong>.</strong>-ASEAN¶</p>\n"},
		{"controls of Windows-1252 in Markdown", "x.md", "**\u0093Unity\u0094**\n",
			"<p id=\"p1\"><strong>“Unity”</strong>¶</p>\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			same(t, withoutPilcrows(string(Parse(seedOf(test.file, test.in), nil).HTML(0, nil))), test.want)
		})
	}
}

// ol is a list on a page of items "ANCHOR LABEL WORDS".
func ol(items ...string) string {
	page := "<ol class=\"labelled\" role=\"list\">\n"
	for _, item := range items {
		anchor, item, _ := strings.Cut(item, " ")
		label, words, _ := strings.Cut(item, " ")
		own, inside, nests := strings.Cut(words, "\n")
		page += `<li id="` + anchor + `"><span class="label">` + label + "</span> " + own + "¶"
		if nests {
			page += "\n" + inside
		}
		page += "</li>\n"
	}
	return page + "</ol>\n"
}

// withoutPilcrows writes the link of each paragraph to itself as one character.
func withoutPilcrows(page string) string {
	for {
		from := strings.Index(page, `<a class="pilcrow"`)
		if from < 0 {
			return page
		}
		to := from + strings.Index(page[from:], "</a>") + len("</a>")
		page = page[:from] + "¶" + page[to:]
	}
}

func TestHostileHTML(t *testing.T) {
	for _, test := range []struct{ name, in, stays string }{
		{"script", "a <script>alert(1)</script> b", "b"},
		{"a block of script", "<script>\nalert(1)\n</script>\n\nb", "b"},
		{"style", "a <style>p{color:red}</style> b", "b"},
		{"attributes", `<p onclick="x()" style="top:0" class="pilcrow" id="p1">words</p>`, "words"},
		{"an image with onerror", `a <img src=x onerror=alert(1)> b`, "b"},
		{"a frame", "<iframe src=\"https://a.example\">x</iframe>\n\nb", "b"},
		{"a form", `<form action="/x"><input name=a><button>go</button></form>`, "go"},
		{"javascript in HTML", `<a href="javascript:alert(1)">words</a>`, "words"},
		{"javascript in Markdown", `[words](javascript:alert(1))`, "words"},
		{"javascript with a line end in it", "<a href=\"java\nscript:alert(1)\">words</a>", "words"},
		{"javascript as entities", `<a href="&#106;avascript:alert(1)">words</a>`, "words"},
		{"data", `[words](data:text/html;base64,PHNjcmlwdD4=)`, "words"},
		{"an address that opens a program", `<vbscript:alert(1)> words`, "words"},
		{"unclosed tags", "<div><b>words\n\nmore <i>of them\n", "of them"},
		{"tags that close too much", "</div></main></body> words", "words"},
		{"svg", `<svg><a xlink:href="javascript:alert(1)"><text>words</text></a></svg>`, "words"},
		{"mathematics", `<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>`, ""},
		{"a comment that hides a tag", `<!--><img src=x onerror=alert(1)>--> words`, "words"},
		{"base", `<base href="https://evil.example/"> words`, "words"},
		{"meta", `<meta http-equiv="refresh" content="0;url=https://evil.example"> words`, "words"},
		{"template", `<template><img src=x onerror=alert(1)></template> words`, "words"},
		{"too many tags within each other", strings.Repeat("<div>", 2000) + "words", "words"},
	} {
		for _, file := range [...]string{"x.md", "x.txt"} {
			t.Run(test.name+" in "+file, func(t *testing.T) {
				page := string(Parse(seedOf(file, test.in), nil).HTML(0, nil))
				assertSafe(t, page)
				if !strings.Contains(page, test.stays) {
					t.Errorf("%q is not in %s", test.stays, page)
				}
			})
		}
	}
}

// assertSafe reads a page as a browser's tokenizer does and asserts that it
// holds no element, attribute or address that could act, and that every
// element is closed in order.
func assertSafe(t *testing.T, page string) {
	t.Helper()
	tokens := nethtml.NewTokenizer(strings.NewReader(page))
	var open []string
	ids := map[string]bool{}
	for {
		switch tokens.Next() {
		case nethtml.ErrorToken:
			if err := tokens.Err(); err != io.EOF {
				t.Errorf("%v in %s", err, page)
			}
			if len(open) > 0 {
				t.Errorf("%v are never closed in %s", open, page)
			}
			return
		case nethtml.StartTagToken:
			token := tokens.Token()
			if token.Data != "br" && token.Data != "hr" && token.Data != "col" {
				open = append(open, token.Data)
			}
			assertHarmless(t, token, page, ids)
		case nethtml.SelfClosingTagToken:
			assertHarmless(t, tokens.Token(), page, ids)
		case nethtml.EndTagToken:
			name := tokens.Token().Data
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> closes %v in %s", name, open, page)
			}
			open = open[:len(open)-1]
		}
	}
}

func assertHarmless(t *testing.T, token nethtml.Token, page string, ids map[string]bool) {
	t.Helper()
	switch token.Data {
	case "script",
		"style",
		"iframe",
		"img",
		"object",
		"embed",
		"form",
		"input",
		"button",
		"svg",
		"math",
		"base",
		"meta",
		"link",
		"template",
		"video",
		"audio":
		t.Errorf("<%s> is in %s", token.Data, page)
	}
	for _, a := range token.Attr {
		switch {
		case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "src", a.Key == "name":
			t.Errorf("%s=%q is in %s", a.Key, a.Val, page)
		case a.Key == "id" && (ids[a.Val] || strings.Trim(a.Val, "p0123456789") != ""):
			t.Errorf("the id %q is foreign, or stands twice, in %s", a.Val, page)
		case a.Key == "id":
			ids[a.Val] = true
		case a.Key == "href":
			if !strings.HasPrefix(a.Val, "#p") && !strings.HasPrefix(a.Val, "http://") &&
				!strings.HasPrefix(a.Val, "https://") &&
				!strings.HasPrefix(a.Val, "mailto:") {
				t.Errorf("a link leads to %q in %s", a.Val, page)
			}
		}
	}
}

func TestLinksLeadSomewhere(t *testing.T) {
	const origin = "https://a.example/news/2021/text.html"
	for _, test := range []struct{ name, origin, in, want string }{
		{"absolute", "", "[b](https://b.example/c)", `<a href="https://b.example/c">b</a>`},
		{"mail", "", "[b](mailto:b@c.example)", `<a href="mailto:b@c.example">b</a>`},
		{"relative without an origin", "", "[b *c*](d.html)", "b <em>c</em>"},
		{"relative", origin, "[b](../d.html)", `<a href="https://a.example/news/d.html">b</a>`},
		{"from the root", origin, "[b](/d)", `<a href="https://a.example/d">b</a>`},
		{"within the page", origin, "[b](#note)", `<a href="https://a.example/news/2021/text.html#note">b</a>`},
		{"a path as origin", "/news/x", "[b](c)", "b"},
		{"no address", origin, "[b]()", "b"},
		{"an address without a host", "", "[b](https:) <https:>", "b https:"},
		{"an image", "", "![a map](https://b.example/m.png)", `<a href="https://b.example/m.png">a map</a>`},
		{"an image without words", origin, "![](m.png)", `<a href="https://a.example/news/2021/m.png">image</a>`},
		{"an image that leads nowhere", "", "![a map](m.png)", "a map"},
		{"an image in a link", "", "[![a map](m.png)](https://b.example)", `<a href="https://b.example">a map</a>`},
		{"relative in HTML", origin, `x <a href="d.html">b</a>`,
			`x <a href="https://a.example/news/2021/d.html">b</a>`},
		{"relative in HTML without an origin", "", `x <a href="d.html">b</a>`, `x <a>b</a>`},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := seedOf("x.md", test.in)
			if test.origin != "" {
				source.FrontMatter = []archive.Field{{Key: "permalink", Values: []string{test.origin}}}
			}
			got := withoutPilcrows(string(Parse(source, archive.Give(source, nil, "")).HTML(0, nil)))
			same(t, got, `<p id="p1">`+test.want+"¶</p>\n")
		})
	}
}

func TestRenderLeavesHTMLOut(t *testing.T) {
	got := string(Render("See [the list](../partners/index.html) <script>alert(1)</script> and *so on*."))
	if !strings.Contains(got, `<a href="../partners/index.html">the list</a>`) ||
		!strings.Contains(got, "<em>so on</em>") ||
		strings.Contains(got, "<script") {
		t.Errorf("got %s", got)
	}
}

// TestTablesCarryNoStyle: the policy of the pages forbids styles inside them.
func TestTablesCarryNoStyle(t *testing.T) {
	const table = "|amount|\n|-----:|\n|1|\n"
	for name, html := range map[string]string{
		"an editor's": string(Render(table)), "a seed's": string(Parse(seedOf("x.md", table), nil).HTML(0, nil)),
		"in a list": string(Parse(seedOf("x.md", "- |amount|\n  |-----:|\n  |1|\n"), nil).HTML(0, nil)),
	} {
		if !strings.Contains(html, "<table") || strings.Contains(html, "style") || strings.Contains(html, "align=") {
			t.Errorf("%s table: %s", name, html)
		}
	}
}

// TestTablesKeepWhatStandsBeyondTheirColumns: Markdown drops it.
func TestTablesKeepWhatStandsBeyondTheirColumns(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"a cell too many", "|a|b|\n|-|-|\n|c|d|*e*|\n", "<td>c</td>\n<td>d</td>\n<td><em>e</em></td>\n</tr>"},
		{"without lines around it", "a|b\n-|-\nc|d|e\n", "<td>c</td>\n<td>d</td>\n<td>e</td>\n</tr>"},
		{"two too many, one of them empty", "|a|\n|-|\n|c||d\\|e|\n",
			"<td>c</td>\n<td></td>\n<td>d|e</td>\n</tr>"},
		{"lines too many", "|a|\n|-|\n|c| | |\n", "<td>c</td>\n</tr>"},
		{"as many as columns", "|a|b|\n|-|-|\n|c|d|\n", "<td>c</td>\n<td>d</td>\n</tr>"},
		{"a cell too few", "|a|b|\n|-|-|\n|c|\n", "<td>c</td>\n<td></td>\n</tr>"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if page := string(marked(test.in).HTML(0, nil)); !strings.Contains(page, test.want) {
				t.Errorf("%q is not in %s", test.want, page)
			}
		})
	}
}
