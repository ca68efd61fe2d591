package browser_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
)

var bench = browser.New(os.Getenv)

func TestMain(m *testing.M) { os.Exit(bench.Run(m)) }

func TestSiteOpensInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	for name, address := range map[string]string{"folder": site.File("index.html"),
		"host": bench.Host(t, site).Page("index.html")} {
		t.Run(name, func(t *testing.T) {
			tab := bench.Tab(t, browser.View{Width: browser.Phone, Dark: true, Still: true})
			tab.Open(address)
			for condition, want := range map[string]bool{
				fmt.Sprint("innerWidth === ", browser.Phone):             true,
				"matchMedia('(prefers-color-scheme: dark)').matches":     true,
				"matchMedia('(prefers-reduced-motion: reduce)').matches": true,
				"document.styleSheets.length === 1":                      true,
				"document.documentElement.scrollWidth > innerWidth":      false,
			} {
				if got := browser.Evaluate[bool](tab, condition); got != want {
					t.Errorf("%s is %v", condition, got)
				}
			}
			requests := tab.Requests()
			if !slices.ContainsFunc(
				requests,
				func(r browser.Request) bool { return strings.HasSuffix(r.URL, "/static/style.css") && r.Bytes > 0 },
			) {
				t.Errorf("the page asked for %v", requests)
			}
			if name == "host" && requests[0].Bytes > 1000+site.Packed(t, "index.html") {
				t.Errorf(
					"the host sent %d bytes of a page that packed has %d",
					requests[0].Bytes,
					site.Packed(t, "index.html"),
				)
			}
		})
	}
}

// faults are pages that each have one, and the words that tell of it.
var faults = []struct{ name, head, body, want string }{
	{"a message", `<script src="message.js"></script>`, "", `console: log "hello" 1`},
	{"an exception", `<script src="throw.js"></script>`, "", "exception: Error: thrown"},
	{"a rejected promise", `<script src="reject.js"></script>`, "", "exception: Error: rejected"},
	{
		"a script in the page",
		"",
		`<script>document.title = "changed"</script>`,
		"violates the following Content Security Policy",
	},
	{"a style in the page", "", `<p style="color: red">red</p>`, "violates the following Content Security Policy"},
	{"a picture that is not there", "", `<img src="missing.svg" alt="">`, "request: answered with 404"},
	{
		"a picture of another host",
		"",
		`<img src="http://other.example/a.png" alt="">`,
		"violates the following Content Security Policy",
	},
}

// faulty is a site with a page for each of faults.
func faulty(t *testing.T) *browser.Site {
	t.Helper()
	folder := t.TempDir()
	files := map[string]string{
		"message.js": `console.log("hello", 1)`,
		"throw.js":   `throw new Error("thrown")`,
		"reject.js":  `Promise.reject(new Error("rejected"))`,
		"shift.html": `<!doctype html><title>Shift</title><p>A paragraph.</p><script src="shift.js"></script>`,
		"shift.js":   `requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector("p").insertAdjacentHTML("beforebegin", "<img width=300 height=300>")))`,
		"404.html":   "<!doctype html><title>Not found</title>",
		"icon.svg":   `<svg xmlns="http://www.w3.org/2000/svg"/>`,
	}
	for i, fault := range faults {
		files[fmt.Sprint(i,
			".html")] = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'">` +
			`<title>Faulty</title><link rel="icon" href="icon.svg">` + fault.head + "</head><body>" + fault.body +
			"</body></html>"
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return &browser.Site{Folder: folder}
}

// listener is a test that keeps to itself what it is told.
type listener struct {
	testing.TB
	said []string
}

func (l *listener) Errorf(format string, values ...any) {
	l.said = append(l.said, fmt.Sprintf(format, values...))
}

func TestFaultsInBrowser(t *testing.T) {
	host := bench.Host(t, faulty(t))
	for i, fault := range faults {
		heard := &listener{}
		t.Run(fault.name, func(t *testing.T) {
			heard.TB = t
			tab := bench.Tab(heard, browser.View{})
			tab.Open(host.Page(fmt.Sprint(i, ".html")))
			tab.Wait(`document.readyState === "complete"`)
		})
		if !strings.Contains(strings.Join(heard.said, "\n"), fault.want) {
			t.Errorf("%s: the tab told of %q, not of %q", fault.name, heard.said, fault.want)
		}
	}
}

func TestExpectedFaultsInBrowser(t *testing.T) {
	site := faulty(t) // before the tab, so that it outlives it
	tab := bench.Tab(t, browser.View{})
	tab.Expect("hello")
	tab.Open(site.File("0.html"))
	if problems := tab.Problems(); len(problems) > 0 {
		t.Errorf("the tab tells of %v", problems)
	}
}

func TestPlainTabInBrowser(t *testing.T) {
	site := faulty(t)
	tab := bench.Tab(t, browser.View{Plain: true})
	tab.Open(site.File("1.html")) // whose script would throw
}

func TestWaitOutlivesAPageInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{})
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File("index.html"))
	browser.Evaluate[bool](tab, `setTimeout(() => { location.href = "about.html" }) > 0`)
	tab.Wait(`location.pathname.endsWith("/about.html") && document.readyState === "complete"`)
}
