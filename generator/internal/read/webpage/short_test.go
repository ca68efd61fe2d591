package webpage

import (
	"strings"
	"testing"
)

// The lines of a site that are more than its text.
const (
	top = `<div id="wrap"><div id="top"><div class="lang"><a href="/en">English</a> | <a href="/id">Bahasa ` +
		`Indonesia</a>` +
		`</div><div class="banner">Department of Harbours<br>Serving the islands abroad</div></div><table><tr><td>` +
		`<div id="leftcol"><div><a href="/0">Home</a></div><div><a href="/1">About Us</a></div><div><a ` +
		`href="/2">Our Work` +
		`</a></div><div><a href="/3">Harbours</a></div><div><a href="/4">Boats and Ships</a></div><div><a href="/5">` +
		`Documents</a></div><div class="poll"><b>Poll of the week</b><br>Do you find this site useful?<br><input ` +
		`type=radio> Yes <input type=radio> No <a href="/poll">View results</a></div></div></td><td>`
	news = `<div class="tools"><a href="#">Print this page</a> | <a href="#">Send to a friend</a></div><div ` +
		`class="more">` +
		`<b>Other news</b><br><a href="/1">Leaders meet to talk about trade</a> (02/06/2024)<br><a ` +
		`href="/2">Minister ` +
		`opens the new wing of the harbour</a> (03/06/2024)<br></div></td><td><div id="rightcol"><b>Quick ` +
		`links</b><br>` +
		`<a href="/q">Visa information</a><p>Visitors today: 1,204</p></div></td></tr></table><div ` +
		`id="foot">Copyright ` +
		`2024 Department of Harbours. <a href="/d">Disclaimer</a><br>Best viewed in 1024 x 768</div></div>`
)

// A text of a line or two is what stands below the headline.
func TestShortTexts(t *testing.T) {
	t.Parallel()
	const letter = "<h1>Letter of the Minister of Harbours</h1>\n<p>To read the letter of the Minister to " +
		"the islands, go to the old harbour.</p>\n"
	const want = "# Letter of the Minister of Harbours\n\nTo read the letter of the Minister to the " +
		"islands, go to the old harbour."
	for _, test := range []struct{ name, page, want string }{
		{"in a cell beside menus", top + `<div id="maintext">` + letter + "</div>" + news, want},
		{"in an article, above lists of others", "<nav><a href='/'>Home</a></nav><main><article>" + letter +
			"</article><section><h2>Related News</h2><ul><li><a href='/1'>Leaders meet to talk about trade in the " +
			"islands</a></li><li><a href='/2'>Minister opens the new wing</a></li></ul></section></main>" +
			"<aside><p>Subscribe to our weekly letter to get the latest statements of all who met here.</p></aside>",
			want},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			text := readPage(t, "<html><head><title>Letter of the Minister of Harbours</title></head><body>"+test.page+
				"</body></html>")
			if document, _ := parts(t, text); strings.ReplaceAll(document, `\`, "") != test.want {
				t.Errorf("the document is\n%s\nwant\n%s\nof\n%s", document, test.want, text.Body)
			}
		})
	}
}

// Two headings that are what the page calls its text leave it to the library.
func TestTwoNamedHeadings(t *testing.T) {
	t.Parallel()
	text := readPage(t, page("", "<h1>Ministers Meet</h1><p>Soon.</p></article><article><h1>Ministers Meet</h1>"+body))
	if document, _ := parts(t, text); !strings.HasSuffix(document, both) {
		t.Errorf("the document is\n%s", document)
	}
}

// Paragraphs that begin with a dash are items, several below each other.
func TestDashesOfItems(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, text, want string }{
		{"two", "<p>- to meet</p><p>- to talk</p>", "- to meet\n\n- to talk"},
		{"another dash", "<p>– to meet</p><p>– to talk</p>", "- to meet\n\n- to talk"},
		{"one alone", "<p>– they said</p>", "– they said"},
		{"two dashes", "<p>– to meet</p><p>- to talk</p>", "– to meet\n\n\\- to talk"},
		{"in two parts of the page", "<div><p>– to meet</p></div><div><p>– to talk</p></div>", "– to " +
			"meet\n\n– to talk"},
		{"a word", "<p>-meet</p><p>-talk</p>", "-meet\n\n-talk"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			document, _ := parts(t, readPage(t, page("", "<h1>Ministers Meet</h1>"+body+test.text)))
			if _, got, _ := strings.Cut(document, both+"\n\n"); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// The way to a page is told from menus, for those who ask what its lines say of the text.
func TestWayToAPage(t *testing.T) {
	t.Parallel()
	text := readPage(t, page("", `<div><a href="/">Home</a> &gt; <a href="/p">Press Releases</a> &gt; Ministers Meet`+
		"</div><h1>Ministers Meet</h1>"+body))
	for _, a := range text.Asides {
		line := strings.Split(text.Body, "\n")[a.From-1]
		if want := strings.Contains(line, "Press Releases"); (a.Kind == "breadcrumb") != want &&
			!strings.HasPrefix(line, "[Home]") && !strings.HasPrefix(line, "Home") {
			t.Errorf("%q is %s", line, a.Kind)
		} else if want && a.Kind != "breadcrumb" {
			t.Errorf("%q is %s", line, a.Kind)
		}
	}
}
