package webpage

import (
	"context"
	"errors"
	"strings"
	"testing"

	"aseanarchive/generator/internal/read/record"
)

// page is a page of a site with all that sites put around a text.
func page(head, text string) string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers Meet | Ministry</title>` +
		head +
		`<style>p{color:red}</style></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>` +
		`</nav><div class="crumbs"><a href="/">Home</a> › <a href="/news">News</a></div><main><article>` + text +
		`</article></main><aside><h3>Related</h3><ul><li><a href="/a">Another meeting of ministers in Jakarta</a></li>` +
		`<li><a href="/b">Trade grew in the past year</a></li></ul></aside><footer><p>© 2021 Ministry. All rights reserved.</p>` +
		`</footer><script>alert("no")</script></body></html>`
}

const (
	one = "The Ministers met in Jakarta and took stock of the work of the past year, with which they were well " +
		"pleased, " +
		"and they thanked the officials who had prepared their meeting over many months in both of their capitals."
	two = "They agreed that trade between the two sides should grow further, and asked the officials to look into " +
		"what " +
		"stands in its way before they meet again in the autumn, in a city that is still to be found for the purpose."
	body = "<p>" + one + "</p><p>" + two + "</p>"
	both = one + "\n\n" + two
)

// document is what a text of record has of the document itself; aside is the rest.
func parts(t *testing.T, text *record.Text) (document, aside string) {
	t.Helper()
	set := map[int]bool{}
	for _, a := range text.Asides {
		for line := a.From; line <= a.To; line++ {
			set[line] = true
		}
	}
	var own, other []string
	for i, line := range strings.Split(strings.TrimRight(text.Body, "\n"), "\n") {
		switch {
		case line == "":
		case set[i+1]:
			other = append(other, line)
		default:
			own = append(own, line)
		}
	}
	return strings.Join(own, "\n\n"), strings.Join(other, "\n")
}

func readPage(t *testing.T, raw string) *record.Text {
	t.Helper()
	text, err := Read(context.Background(), []byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestTextOfAPage(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, text, want string }{
		{"headline, day and paragraphs", "<h1>Ministers Meet</h1><div><span>Jakarta, 3 May 2021</span></div>" + body,
			"# Ministers Meet\n\nJakarta, 3 May 2021\n\n" + both},
		{"headings", "<h1>Ministers Meet</h1><p>" + one + "</p><h2>Trade</h2><p>" + two + "</p>",
			"# Ministers Meet\n\n" + one + "\n\n## Trade\n\n" + two},
		{"a second heading of the first level", "<h1>Ministers Meet</h1><p>" + one + "</p><h1>Trade</h1><p>" + two +
			"</p>",
			"# Ministers Meet\n\n" + one + "\n\n## Trade\n\n" + two},
		{"names below", "<h1>Ministers Meet</h1>" + body + "<p>A. Sato<br>Minister<br>Tokyo</p>",
			"# Ministers Meet\n\n" + both + "\n\nA. Sato\n\nMinister\n\nTokyo"},
		{"a sentence over a line break", "<p>They<br>met.</p>" + body, "They met.\n\n" + both},
		{"a sentence over a line break, behind a small word", "<p>They met in<br>Jakarta.</p>" + body,
			"They met in Jakarta.\n\n" + both},
		{"a list with numbers", "<h1>Ministers Meet</h1>" + body +
			"<ol start=4><li>to meet</li><li>to talk<ul><li>of trade</li></ul></li>" +
			"<li value=9>to trade</li></ol>", "# Ministers Meet\n\n" + both +
			"\n\n4. to meet\n\n5. to talk\n\n  - of trade\n\n9. to trade"},
		{"a number without words between others", "<h1>Ministers Meet</h1>" + body +
			"<ol><li></li><li>to meet</li><li><img src=a.png></li><li>to trade</li><li></li></ol>",
			"# Ministers Meet\n\n" + both + "\n\n2. to meet\n\n3.\n\n4. to trade"},
		{"numbers without words", "<h1>Ministers Meet</h1>" + body + "<ol><li></li><li></li></ol>",
			"# Ministers Meet\n\n" + both},
		{"letters for numbers", "<h1>Ministers Meet</h1>" + body +
			"<ol type=a><li>to meet</li></ol><ol type=I><li>to talk</li></ol>",
			"# Ministers Meet\n\n" + both + "\n\na. to meet\n\nI. to talk"},
		{"a table", "<h1>Ministers Meet</h1>" + body + "<table><tr><th>Year<th>Trade<tr><td>2020<td>5</table>",
			"# Ministers Meet\n\n" + both + "\n\n| Year | Trade |\n\n| --- | --- |\n\n| 2020 | 5 |"},
		{"a table that only puts in places", "<table><tr><td><h1>Ministers Meet</h1>" + body + "</td></tr></table>",
			"# Ministers Meet\n\n" + both},
		{"terms and what they mean", "<h1>Ministers Meet</h1>" + body +
			"<dl><dt>Party<dd>a State<dd>an organisation<p>Both.</p><dt>Treaty<dd>in writing</dl>",
			"# Ministers Meet\n\n" + both +
				"\n\nParty\n\n: a State\n\n: an organisation\n\nBoth.\n\nTreaty\n\n: in writing"},
		{"a meaning without a term", "<h1>Ministers Meet</h1>" + body + "<dl><dd>They met.</dl>",
			"# Ministers Meet\n\n" + both + "\n\nThey met."},
		{"links", `<h1>Ministers Meet</h1>` + body +
			`<p>See <a href="https://asean.org/plan">the plan</a> and <a href="/x">this</a>.</p>`,
			"# Ministers Meet\n\n" + both + "\n\nSee [the plan](https://asean.org/plan) and this."},
		{"a note", `<h1>Ministers Meet</h1>` + body + `<p>It ended<sup><a href="#n1" id="r1">[1]</a></sup> late.</p>` +
			`<ol><li id="n1">[1] At nine. <a href="#r1">↩</a></li></ol>`,
			"# Ministers Meet\n\n" + both + "\n\nIt ended[^1] late.\n\n[^1]: At nine."},
		{"a link to a place on the page", `<h1>Ministers Meet</h1>` + body +
			`<p>See <a href="#trade">below</a>.</p><h2 id="trade">Trade</h2>`,
			"# Ministers Meet\n\n" + both + "\n\nSee below.\n\n## Trade"},
		{"a quotation", "<h1>Ministers Meet</h1><p>" + one + "</p><blockquote><p>We met.</p></blockquote><p>" + two +
			"</p>",
			"# Ministers Meet\n\n" + one + "\n\n> We met.\n\n" + two},
		{"what nobody sees", `<h1>Ministers Meet</h1><p hidden>No.</p><p style="color:red; display: none">No.</p>` +
			`<noscript>No.</noscript><button>Share</button><template><p>No.</p></template>` + body,
			"# Ministers Meet\n\n" + both},
		{"words in several elements", "<h1>Ministers <span>Meet</span></h1><p><b>The</b> " + strings.TrimPrefix(one,
			"The ") +
			"</p><div>" + two + "</div>", "# Ministers Meet\n\n" + both},
		{"bold and italic letters",
			"<h1>Ministers <i>Meet</i></h1><p>The <b>ASEAN</b>-<em>Japan</em> talks.</p>" + body,
			"# Ministers Meet\n\nThe ASEAN-Japan talks.\n\n" + both},
		{"letters struck through", "<h1>Ministers Meet</h1><p>They <del>met</del> <s>and <b>spoke</b></s>.</p>" + body,
			"# Ministers Meet\n\nThey ~~met~~ ~~and spoke~~.\n\n" + both},
		{"white space", "<h1>\n  Ministers\n  Meet </h1>" + strings.ReplaceAll(body, " ", "\n\t"),
			"# Ministers Meet\n\n" + both},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			document, aside := parts(t, readPage(t, page("", test.text)))
			if document != test.want {
				t.Errorf("got\n%s\nwant\n%s", document, test.want)
			}
			for _, around := range []string{"Home", "Another meeting of ministers in Jakarta",
				"© 2021 Ministry. All rights reserved."} {
				if !strings.Contains(aside, around) || strings.Contains(document, around) {
					t.Errorf("%q is not set aside:\n%s", around, aside)
				}
			}
			if strings.Contains(aside+document, "alert") {
				t.Error("a script was read")
			}
		})
	}
}

// What stands beside a text or leads elsewhere is set aside even where the library keeps it.
func TestAroundTheText(t *testing.T) {
	t.Parallel()
	const title = "Ministers Meet in Jakarta"
	const long = "Statement of the Ministers of the Two Sides on the Trade, the Ships, and the Fish of Their Harbours"
	for _, test := range []struct{ name, raw, want string }{
		{"the way to the page", "<title>" + long + "</title><div id=path><a href=/>Home</a> &gt; " +
			"<a href=/n>News</a> &gt; " + long + "</div><div><h1>" + long + "</h1>" + body + "</div>",
			"# " + long + "\n\n" + both},
		{"a way that leads to another page", "<title>" + title + "</title><div><h1>" + title + "</h1>" + body +
			"<p>From <a href=/>here</a> / and there.</p></div>",
			"# " + title + "\n\n" + both + "\n\nFrom here / and there."},
		{"buttons below the text", "<table><tr><td><a href=/>Home</a></td><td><div><h1>" + title + "</h1>" + body +
			"</div><div class=tools><a href=#>Print this page</a> | <a href=#>Send to a friend</a> | " +
			"<a href=#top>Back to top</a></div></td></tr></table>", "# " + title + "\n\n" + both},
		{"links in a sentence below the text", "<div><h1>" + title + "</h1>" + body + `<p>See <a href=/p>the plan</a> ` +
			`and <a href=/q>its annex</a>, which say more.</p></div>`,
			"# " + title + "\n\n" + both + "\n\nSee the plan and its annex, which say more."},
		{"a cell beside that of the text", "<table><tr><td><div><a href=/>Home</a></div><div><b>Poll of " +
			"the week</b><br>Do you find this site useful?<br>Yes No</div></td><td><div>" + body +
			"</div></td></tr></table>", both},
		{"names below a text that stands in one paragraph", "<main><article><h1>" + title + "</h1><div>Share: " +
			"<a href=/f>Facebook</a> <a href=/t>Twitter</a></div><div><p>" +
			strings.NewReplacer("<p>", "", "</p>", "<br> <br>").Replace(body+body) +
			"They were:</p><ol><li>Anna Lee, Minister for Ships</li><li>Arne Holm, " +
			"Minister for Fish</li></ol></div></article></main>",
			"# " + title + "\n\n" + both + "\n\n" + both +
				"\n\nThey were:\n\n1. Anna Lee, Minister for Ships\n\n2. Arne Holm, " +
				"Minister for Fish"},
		{"a headline in the row above", "<table><tr><td><h1>" + title + "</h1></td></tr><tr><td>" + body +
			"</td></tr></table>", "# " + title + "\n\n" + both},
		{"a headline of the cell beside", "<table><tr><td><h1>News of the Day</h1><p>None.</p></td><td>" + body +
			"</td></tr></table>", both},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got, _ := parts(t, readPage(t, test.raw)); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// A fragment without anything around it is all text, however short.
func TestFragments(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, raw, want string }{
		{"a paragraph", "<p>They met.</p>", "They met."},
		{"a headline and a line", "<h1>Ministers Meet</h1><p>They met.</p>", "# Ministers Meet\n\nThey met."},
		{"no elements", "They met.", "They met."},
		{"a menu", "<nav><p>Home</p></nav><p>They met.</p>", "They met."},
	} {
		if got, _ := parts(t, readPage(t, test.raw)); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestWhatPagesSayOfThemselves(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, head, key, want string }{
		{"an address", `<link rel="canonical" href="https://mfa.example/a">`, "permalink", "https://mfa.example/a"},
		{"an address that is not whole", `<link rel="canonical" href="/a">`, "permalink", ""},
		{"the surest address",
			`<meta property="og:url" content="https://mfa.example/b"><link rel="canonical" href="https://mfa.example/a">`,
			"permalink", "https://mfa.example/a"},
		{"a day for libraries before one for cards",
			`<meta property="article:published_time" content="2021-05-04T09:00:00+07:00">` +
				`<meta name="citation_date" content="2021/05/03">`, "published_time", "2021-05-03"},
		{"a day in linked data",
			`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-05-03T23:00:00+07:00",` +
				`"author":[{"@type":"Person","name":"Siti Lim"},{"@type":"Organization","name":"The Ministry Press"}]}]}</script>`,
			"published_time", "2021-05-03"},
		{"linked data of something else",
			`<script type="application/ld+json">{"@type":"Event","datePublished":"2021-05-03"}</script>`,
			"published_time", ""},
		{"linked data with a line end in a string, remarks and a comma too many",
			"<script type='application/ld+json'>// of the page\n{\"@type\":\"NewsArticle\", /* its name */" +
				"\"headline\":\"Ministers\nMeet // \\\"today\\\"\",\"datePublished\":\"2021-05-03\",}\n}</script>",
			"published_time", "2021-05-03"},
		{"linked data that breaks off", `<script type="application/ld+json">{"@type":"Article","datePublished":"2021-0</script>`,
			"published_time", ""},
		{"linked data of a question", `<script type="application/ld+json">{"@type":"Question","datePublished":"2021-05-03"}` +
			`</script>`, "published_time", "2021-05-03"},
		{"a day that an element shows and says to be one", `</head><body><p itemprop="datePublished">3 May 2021</p>`,
			"published_time", "2021-05-03"},
		{"a paragraph that says to be a day", `</head><body><p itemprop="datePublished">` + one + `</p>`,
			"published_time", ""},
		{"a day with stops", `<meta name="date" content="03.05.2021 18:00">`, "published_time", "2021-05-03"},
		{"a day and a time that nobody writes", `<meta name="date" content="2021-05-03T22:06:08:684Z">`, "published_time",
			"2021-05-03"},
		{"a day in the address", `<link rel="canonical" href="https://mfa.example/news/2021/05/03/ministers">`,
			"published_time", "2021-05-03"},
		{"a list of a day", `<link rel="canonical" href="https://mfa.example/news/2021/05/03/">`, "published_time", ""},
		{"a day that no one gave", `<script type="application/ld+json">{"@type":"NewsArticle",` +
			`"datePublished":"0001-01-01T00:00:00"}</script><meta name="date" content="2021-05-03">`,
			"published_time", "2021-05-03"},
		{"the first day that computers count", `<meta name="citation_date" content="1970-01-01T00:00:00Z">`,
			"published_time", ""},
		{"a day in that year", `<meta name="citation_date" content="1970-08-08">`, "published_time", "1970-08-08"},
		{"a day in words", `<meta name="dc.date" content="May 3, 2021">`, "published_time", "2021-05-03"},
		{"a day that can be read in two ways", `<meta name="dc.date" content="03/05/2021">`, "published_time", ""},
		{"a writer", `<meta name="author" content="Siti Lim">`, "author", "Siti Lim"},
		{"a site that calls itself a writer",
			`<meta property="og:site_name" content="The Ministry"><meta name="author" content="The Ministry">`,
			"author", ""},
		{"a language", "", "language", "en"},
		{"what it is called in lists", "", "page_title", "Ministers Meet | Ministry"},
		{"neither a title", "", "title", ""},
		{"nor a date", `<meta name="date" content="2021-05-03">`, "date", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got := ""
			for _, g := range readPage(t, page(test.head, body)).Given {
				if g.Key == test.key {
					got = strings.Join(g.Values, "; ")
				}
			}
			if got != test.want {
				t.Errorf("%s is %q, want %q", test.key, got, test.want)
			}
		})
	}
}

// A time beside the headline that nobody says to be the day of the text is it, unless
// there are two.
func TestTimeAtTheHeadline(t *testing.T) {
	t.Parallel()
	const time = `<time datetime="2021-05-03">Monday</time>`
	for _, test := range []struct{ name, text, want string }{
		{"below it", "<h1>Ministers Meet</h1><p>" + time + "</p>" + body, "2021-05-03"},
		{"above it", "<div><p>" + time + "</p><h1>Ministers Meet</h1></div>" + body, "2021-05-03"},
		{"without one", "<p>" + time + "</p>" + body, "2021-05-03"},
		{"twice the same", "<h1>Ministers Meet</h1><p>" + time + " " + time + "</p>" + body, "2021-05-03"},
		{"two days", "<h1>Ministers Meet</h1><p>" + time + ` <time datetime="2021-05-04">Tuesday</time></p>` + body, ""},
		{"below the text", "<h1>Ministers Meet</h1>" + body + "<p>" + time + "</p>", ""},
		{"in a menu", "<nav><p>" + time + "</p></nav><h1>Ministers Meet</h1>" + body, ""},
		{"in a list", "<ul><li>" + time + "</ul><h1>Ministers Meet</h1>" + body, ""},
	} {
		got := ""
		for _, g := range readPage(t, page("", test.text)).Given {
			if g.Key == "published_time" {
				got = g.Values[0]
			}
		}
		if got != test.want {
			t.Errorf("%s: published_time is %q, want %q", test.name, got, test.want)
		}
	}
}

// Days that elements are named for are those of the text where they stand at its headline,
// or where there is one alone.
func TestPublishedAtTheHeadline(t *testing.T) {
	t.Parallel()
	day := func(of string) string {
		return `<p><time class="entry-date" datetime="` + of + `">` + of + "</time></p>"
	}
	const head = "<h1>Ministers Meet</h1>"
	for _, test := range []struct{ name, text, want string }{
		{"one", head + body + day("2021-05-03"), "2021-05-03"},
		{"another one below it", head + day("2021-05-03") + body + day("2020-12-03"), "2021-05-03"},
		{"two of other texts", head + body + day("2020-12-03") + day("2017-09-06"), ""},
	} {
		got := ""
		for _, g := range readPage(t, page("", test.text)).Given {
			if g.Key == "published_time" {
				got = g.Values[0]
			}
		}
		if got != test.want {
			t.Errorf("%s: published_time is %q, want %q", test.name, got, test.want)
		}
	}
}

func TestEncodings(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, raw, want string }{
		{"UTF-8 that nobody announces, far below", strings.Repeat("<!-- -->", 200) + "<p>Türkiye’s</p>", "Türkiye’s"},
		{"Windows-1252 by default", "<p>T\xfcrkiye\x92s</p>", "Türkiye’s"},
		{"as the page says", `<meta charset="windows-1254"><p>Erdo` + "\xf0" + `an</p>`, "Erdoğan"},
		{"a byte-order mark", "\xff\xfe<\x00p\x00>\x00\xfc\x00", "ü"},
	} {
		if got, _ := parts(t, readPage(t, test.raw)); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestMHTML(t *testing.T) {
	t.Parallel()
	const file = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://mfa.example/a\r\n" +
		"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"x\"\r\n\r\n" +
		"--x\r\nContent-Type: text/css\r\n\r\np{}\r\n" +
		"--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" +
		"<p>T=C3=BCrkiye met the Min=\r\nisters.</p>\r\n--x--\r\n"
	text, err := ReadMHTML(context.Background(), []byte(file))
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := parts(t, text); got != "Türkiye met the Ministers." {
		t.Errorf("got %q", got)
	}
	if len(text.Given) == 0 || text.Given[0].Values[0] != "https://mfa.example/a" {
		t.Errorf("given %v", text.Given)
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, raw, id string
		read          func(context.Context, []byte) (*record.Text, error)
	}{
		{"too large", strings.Repeat("a", largestPage+1), "too-large", Read},
		{"no message", "no message", "broken", ReadMHTML},
		{"no page in it",
			"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\n--x--\r\n", "broken",
			ReadMHTML},
	} {
		_, err := test.read(context.Background(), []byte(test.raw))
		var refusal *record.Refusal
		if !errors.As(err, &refusal) || refusal.ID != test.id || refusal.Hint == "" {
			t.Errorf("%s: got %v, want %s", test.name, err, test.id)
		}
	}
}

// Elements that lie very deep within each other are read, and none is lost.
func TestDeepElements(t *testing.T) {
	t.Parallel()
	raw := strings.Repeat("<div>", 5000) + "They met." + strings.Repeat("</div>", 5000)
	text, err := Read(context.Background(), []byte(raw))
	if err != nil {
		return // the parser refuses it, with a message
	}
	if got, _ := parts(t, text); got != "They met." {
		t.Errorf("got %q", got)
	}
}
