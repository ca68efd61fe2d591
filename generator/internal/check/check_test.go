package check

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/diag"
)

// lay writes a txtar site into a folder, with a manifest unless it has one.
func lay(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	var manifest strings.Builder
	own := false
	for _, file := range txtar.Parse([]byte(text)).Files {
		own = own || file.Name == manifestName
		write(t, dir, file.Name, string(file.Data))
		if !isDotFile(file.Name) {
			fmt.Fprintf(&manifest, "%x  %s\n", sha256.Sum256(file.Data), file.Name)
		}
	}
	if !own {
		write(t, dir, manifestName, manifest.String())
	}
	return dir
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	name = filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// found runs the check and returns its diagnostics without the folder, each as
// "file:line:column id", and the hints by the same key.
func found(t *testing.T, dir string) (list []string, hints map[string]string, report Report) {
	t.Helper()
	var log diag.Log
	report, err := Site(dir, &log)
	if err != nil {
		t.Fatal(err)
	}
	hints = map[string]string{}
	for _, d := range log.Sorted() {
		name, err := filepath.Rel(dir, d.File)
		if err != nil || d.Severity != diag.Error || d.Hint == "" || strings.HasSuffix(d.Message, ".") {
			t.Errorf("a diagnostic of another form than the rest: %v", d)
		}
		key := filepath.ToSlash(name)
		if d.Line > 0 {
			key += fmt.Sprintf(":%d:%d", d.Line, d.Column)
		}
		key += " " + d.ID
		list = append(list, key)
		hints[key] = d.Hint
	}
	return list, hints, report
}

// pageWith wraps one line of body into a page that is right in all else; the line
// is line 3.
func pageWith(body string) string {
	return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>T</title></head><body><h1>H</h1>\n" + body +
		"\n</body></html>\n"
}

func TestARightSiteHasNoErrors(t *testing.T) {
	dir := lay(t, `
-- index.html --
<!DOCTYPE html><html lang="en"><head><title>Archive</title>
<link rel="stylesheet" href="static/site.css"><link rel="canonical" href="https://example.org/">
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
<script src="static/site.js?v=1" defer></script><script type="application/ld+json">{"@id": "/"}</script>
</head><body><h1 id="top-of-page">Archive</h1>
<a href="documents/a.html#p3">A</a> <a href="#top-of-page">up</a> <a href="#top">up</a> <a href="#">up</a> <a href="">here</a>
<a href="documents/a%20b.txt">text</a> <a href="mailto:x@example.org">mail</a> <a href="https://asean.org/">ASEAN</a>
<a href="search.html?q=a#results">all</a> <a href="documents/a.html#t%C3%BCrkiye">T</a> <a href="documents/a.html#:~:text=words">w</a>
<img src="data:image/gif;base64,R0" srcset="static/i.svg, static/i.svg 2x" alt=""> <a href="report.pdf#page=3">p</a>
<svg><title>Drawing</title><use href="static/i.svg#x"></use></svg> <noscript><a href="search.html">s</a></noscript>
</body></html>
-- documents/a.html --
<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><h1>A</h1>
<p id="p3">x</p><a name="türkiye"></a><a href="../index.html">home</a><a href="./a.html#p3">self</a></body></html>
-- documents/a b.txt --
-- search.html --
<!DOCTYPE html><html lang="en"><head><title>S</title></head><body><h1>S</h1><form action="search.html"><p id="results"></p></form></body></html>
-- 404.html --
<!DOCTYPE html><html lang="en"><head><title>S</title></head><body><h1>S</h1><a href="/archive/documents/a.html#p3">x</a><a href="/index.html">x</a></body></html>
-- report.pdf --
-- static/site.css --
@namespace svg url(http://www.w3.org/2000/svg);
/* url(missing.png) */ a { background: url( "i.svg" ); content: "url(missing.png)"; mask: url(#m) } b { background: URL(../static/i.svg#x) }
-- static/site.js --
-- static/i.svg --
-- .nojekyll --
`)
	list, _, report := found(t, dir)
	if len(list) > 0 {
		t.Errorf("got %v, want nothing", list)
	}
	if want := (Report{Pages: 4, Links: 28, Anchors: 12, Files: 11}); report != want {
		t.Errorf("got %+v, want %+v", report, want)
	}
}

func TestWhatWouldFailAReaderIsReported(t *testing.T) {
	other := "-- other/page.html --\n" + pageWith(
		`<p id="here">x</p>`,
	) + "-- static/icon.svg --\n-- static/site.js --\n"
	tests := []struct{ name, body, want string }{
		{"a missing file", `é <a href="othre/page.html">x</a>`, "3:3 broken-link"},
		{"a file in another case", `<a href="other/Page.html">x</a>`, "3:1 broken-link"},
		{"out of the site", `<a href="../x.html">x</a>`, "3:1 broken-link"},
		{"a percent sign", `<a href="100%.html">x</a>`, "3:1 broken-link"},
		{"a backslash", `<a href="other\page.html">x</a>`, "3:1 broken-link"},
		{"a file of one computer", `<a href="file:///home/x.html">x</a>`, "3:1 broken-link"},
		{"an area", `<area href="x.html">`, "3:1 broken-link"},
		{"an image", `<img src="x.png" alt="">`, "3:1 broken-link"},
		{"an image without a name", `<img src="" alt="">`, "3:1 broken-link"},
		{"the second of a srcset", `<img srcset="static/icon.svg 1x,x.png 2x" alt="">`, "3:1 broken-link"},
		{"a comma after an address", `<img srcset="static/icon.svg, x.png" alt="">`, "3:1 broken-link"},
		{"a source", `<source srcset="x.png">`, "3:1 broken-link"},
		{"a script", `<script src="x.js"></script>`, "3:1 broken-link"},
		{"an iframe", `<iframe src="x.html"></iframe>`, "3:1 broken-link"},
		{"a video's poster", `<video poster="x.png"></video>`, "3:1 broken-link"},
		{"an audio file", `<audio src="x.mp3"></audio>`, "3:1 broken-link"},
		{"an object", `<object data="x.pdf"></object>`, "3:1 broken-link"},
		{"a form", `<form action="x.html"></form>`, "3:1 broken-link"},
		{"a link element", `<link rel="next" href="x.html">`, "3:1 broken-link"},
		{"a refresh", `<meta http-equiv="refresh" content="0; url='x.html'">`, "3:1 broken-link"},
		{"a refresh without quotes", `<meta http-equiv="Refresh" content="0;URL = x.html">`, "3:1 broken-link"},
		{"within noscript", `<noscript><a href="x.html">x</a></noscript>`, "3:11 broken-link"},
		{"within svg", `<svg><a xlink:href="x.html">x</a></svg>`, "3:6 broken-link"},
		{"an anchor on this page", `<a href="#there">x</a>`, "3:1 broken-anchor"},
		{"an anchor on another", `<a href="other/page.html#there">x</a>`, "3:1 broken-anchor"},
		{"an anchor in another case", `<a href="other/page.html#Here">x</a>`, "3:1 broken-anchor"},
		{"the root of the host", `<a href="/other/page.html">x</a>`, "3:1 root-absolute-link"},
		{"a folder", `<a href="other/">x</a>`, "3:1 folder-link"},
		{"a folder without a slash", `<a href="other">x</a>`, "3:1 folder-link"},
		{"this folder", `<a href=".">x</a>`, "3:1 folder-link"},
		{"a foreign script", `<script src="https://cdn.example/x.js"></script>`, "3:1 foreign-resource"},
		{
			"a foreign style sheet",
			`<link rel="alternate STYLESHEET" href="//cdn.example/x.css">`,
			"3:1 foreign-resource",
		},
		{"a foreign font", `<link rel="preload" as="font" href="https://cdn.example/x.woff2">`, "3:1 foreign-resource"},
		{"a foreign image", `<img src="http:cdn.example/x.png" alt="">`, "3:1 foreign-resource"},
		{"a foreign frame", `<iframe src="\\cdn.example\x"></iframe>`, "3:1 foreign-resource"},
		{"a script link", `<a href=" java	script:alert(1)">x</a>`, "3:1 javascript-link"},
		{"an event handler", `<p ONCLICK="x()">x</p>`, "3:1 inline-code"},
		{"a style attribute", `<p style="color: red">x</p>`, "3:1 inline-code"},
		{"a style element", `<style>p {}</style>`, "3:1 inline-code"},
		{"a script element", `<script>x()</script>`, "3:1 inline-code"},
		{"a module", `<script type="module">x()</script>`, "3:1 inline-code"},
		{"an id given twice", "<p id=\"a\">x</p>\n<p id=\"a\">x</p>", "4:1 duplicate-id"},
		{"a base", `<base target="_top">`, "3:1 base-element"},
		{"a second heading", `<h1>x</h1>`, "1:1 heading-count"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := lay(t, "-- index.html --\n"+pageWith(test.body)+other)
			if list, _, _ := found(t, dir); !slices.Equal(list, []string{"index.html:" + test.want}) {
				t.Errorf("got %q, want %q", list, test.want)
			}
		})
	}
}

func TestAPageHasATitleALanguageAndAHeading(t *testing.T) {
	tests := []struct{ name, page, want string }{
		{"no title", `<html lang="en"><h1>H</h1>`, "missing-title"},
		{"an empty title", `<html lang="en"><title> </title><h1>H</h1>`, "missing-title"},
		{"a drawing's title", `<html lang="en"><svg><title>T</title></svg><h1>H</h1>`, "missing-title"},
		{"a title after a drawing", `<html><svg></svg><title>T</title><h1>H</h1>`, "missing-language"},
		{"no language", `<html><title>T</title><h1>H</h1>`, "missing-language"},
		{"no heading", `<html lang="en"><title>T</title>`, "heading-count"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list, _, _ := found(t, lay(t, "-- x.html --\n"+test.page+"\n"))
			if !slices.Equal(list, []string{"x.html:1:1 " + test.want}) {
				t.Errorf("got %q, want %q", list, test.want)
			}
		})
	}
}

func TestStyleSheetsAreChecked(t *testing.T) {
	tests := []struct{ name, sheet, want string }{
		{"a missing file", "a {}\nb { background: url(x.png) }", "2:17 broken-link"},
		{"a missing file in quotes", `b { background: url( "x y.png" ) }`, "1:17 broken-link"},
		{"an import", `@import "x.css" screen;`, "1:9 broken-link"},
		{"an import by url", `@import url('x.css');`, "1:9 broken-link"},
		{"a foreign font", "/* é */ @font-face { src: url(https://fonts.example/x.woff2) }", "1:27 foreign-resource"},
		{"a foreign import", `@import '//fonts.example/x.css';`, "1:9 foreign-resource"},
		{"the root of the host", `b { background: url(/x.png) }`, "1:17 root-absolute-link"},
		{"a sheet that breaks off", `b { background: url(x.png`, "1:17 broken-link"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			list, _, _ := found(t, lay(t, "-- static/site.css --\n"+test.sheet+"\n"))
			if !slices.Equal(list, []string{"static/site.css:" + test.want}) {
				t.Errorf("got %q, want %q", list, test.want)
			}
		})
	}
}

func TestTheHintGivesTheCorrectedAddress(t *testing.T) {
	tests := []struct{ name, link, want string }{
		{"letters swapped", "../partners/jpaan.html", "Did you mean ../partners/japan.html?"},
		{"another folder", "japan.html", "Did you mean ../partners/japan.html?"},
		{"case", "B.HTML", "Did you mean b.html?"},
		{"one of several of the name", "../partnres/index.html", "Did you mean ../partners/index.html?"},
		{"a folder", "../partners/", "Write ../partners/index.html; from a disk no server adds the name."},
		{"nothing near", "elsewhere/quite/different.pdf", "Correct the link, or write the file that it names."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := lay(t, "-- documents/a.html --\n"+pageWith(`<a href="`+test.link+`">x</a>`)+
				"-- documents/b.html --\n"+pageWith("")+"-- partners/japan.html --\n"+pageWith("")+
				"-- partners/index.html --\n"+pageWith("")+"-- meetings-of-old/index.html --\n"+pageWith(""))
			list, hints, _ := found(t, dir)
			if len(list) != 1 || hints[list[0]] != test.want {
				t.Errorf("got %q, want %q", hints, test.want)
			}
		})
	}
}

func TestTheServedPageMayLinkFromTheRoot(t *testing.T) {
	dir := lay(
		t,
		"-- 404.html --\n"+pageWith(
			`<a href="/x/index.html">x</a><a href="/x/y.html">y</a><a href="/x/">z</a>`,
		)+"-- index.html --\n"+pageWith(
			"",
		),
	)
	list, _, _ := found(t, dir)
	if want := []string{"404.html:3:30 broken-link", "404.html:3:55 folder-link"}; !slices.Equal(list, want) {
		t.Errorf("got %q, want %q", list, want)
	}
}

func TestTheManifestIsVerified(t *testing.T) {
	sum := fmt.Sprintf("%x", sha256.Sum256([]byte("a\n")))
	files := "-- a.txt --\na\n-- b.bin --\nb\n-- .nojekyll --\n"
	dir := lay(
		t,
		files+"-- manifest-sha256.txt --\n"+sum+"  a.txt\n"+sum+"  b.bin\nnonsense\n"+sum+"  gone.txt\n"+sum+
			"  a.txt\n",
	)
	list, _, _ := found(t, dir)
	want := []string{
		"b.bin manifest",
		"manifest-sha256.txt:3:1 manifest",
		"manifest-sha256.txt:4:1 manifest",
		"manifest-sha256.txt:5:1 manifest",
	}
	if !slices.Equal(list, want) {
		t.Errorf("got %q, want %q", list, want)
	}
}

// TestSomebodysOwnFilesAreNotLookedAt: builds keep them, and a page may lead to
// one.
func TestSomebodysOwnFilesAreNotLookedAt(t *testing.T) {
	dir := lay(t, "-- index.html --\n"+pageWith(`<p><a href="mine.html#there">mine</a></p>`))
	write(t, dir, "mine.html", `<p id="a"><p id="a"><a href="nowhere.html">nowhere</a>`)
	list, _, report := found(t, dir)
	if len(list) > 0 || report.Kept != 1 || report.Pages != 1 {
		t.Errorf("got %q and %+v", list, report)
	}
}

func TestAChangedPageDiffersFromTheManifest(t *testing.T) {
	dir := lay(t, "-- index.html --\n"+pageWith(""))
	write(t, dir, "index.html", pageWith("<p>more</p>"))
	if list, _, _ := found(t, dir); !slices.Equal(list, []string{"index.html manifest"}) {
		t.Errorf("got %q", list)
	}
}

func TestASiteWithoutAManifest(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "index.html", pageWith(""))
	if list, _, _ := found(t, dir); !slices.Equal(list, []string{"manifest-sha256.txt manifest"}) {
		t.Errorf("got %q", list)
	}
}

func TestAMissingFolderIsAnError(t *testing.T) {
	var log diag.Log
	if _, err := Site(
		filepath.Join(t.TempDir(), "public"),
		&log,
	); err == nil ||
		!strings.Contains(err.Error(), "build the site first") {
		t.Errorf("got error %v", err)
	}
}

func TestManyPagesGiveOneOrder(t *testing.T) {
	var text strings.Builder
	for i := range 100 {
		fmt.Fprintf(
			&text,
			"-- p%02d.html --\n%s",
			i,
			pageWith(fmt.Sprintf(`<a href="p%02d.html#x">x</a><a href="q.html">x</a>`, (i+1)%100)),
		)
	}
	dir := lay(t, text.String())
	first, _, report := found(t, dir)
	second, _, _ := found(t, dir)
	if len(first) != 200 || !slices.Equal(first, second) {
		t.Errorf("got %d and %d diagnostics, want 200 twice the same", len(first), len(second))
	}
	if want := (Report{Pages: 100, Links: 200, Anchors: 100, Files: 101}); report != want {
		t.Errorf("got %+v, want %+v", report, want)
	}
}
