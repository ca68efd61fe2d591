// Package browser opens built sites in a real Chromium, for tests. No part of
// the program uses it.
//
// The rules for its users:
//
//   - A package of tests has one Bench, which holds one Chromium and the sites
//     that are built for it, and lets go of both at the end.
//   - The environment is handed in. Without BROWSER_TESTS the tests that ask
//     for a site or a tab are skipped; make test sets it, and runs those whose
//     name holds InBrowser, as all of them must. CHROME names the program to use
//     where the usual names find none, or another.
//   - Such tests stand in a package of their own (search_test, not search),
//     because this one imports build, and build all the stages.
//   - A site is opened as Site.File from its folder, or as Bench.Host from a
//     server that keeps it under a path, packs it, and sends the policy of
//     each page as a header too. Both must work.
//   - Whatever a tab says on the console, throws, is forbidden by the policy or
//     fails to load fails the test when it ends, unless Tab.Expect named it.
//   - A test waits for what it wants to see (Tab.Wait), and never for a time.
//
// A package of tests begins so:
//
//	var bench = browser.New(os.Getenv)
//
//	func TestMain(m *testing.M) { os.Exit(bench.Run(m)) }
//
//	func TestHomeInBrowser(t *testing.T) {
//		site := bench.Site(t, browser.Source{})
//		tab := bench.Tab(t, browser.View{Width: browser.Phone})
//		tab.Open(site.File("index.html"))
//		tab.Wait(`document.querySelector("h1") !== null`)
//	}
package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// Bench is one browser and the sites that are opened in it.
type Bench struct {
	getenv func(string) string

	once    sync.Once
	err     error // why there is no folder, or no browser
	folder  string
	browser context.Context
	close   []func()

	mu    sync.Mutex
	sites map[Source]*Site
	hosts map[*Site]*Host
}

// New makes a bench that starts nothing until a test wants it.
func New(getenv func(string) string) *Bench {
	return &Bench{getenv: getenv, sites: map[Source]*Site{}, hosts: map[*Site]*Host{}}
}

// Run runs the tests, ends the browser and removes what was built. It returns
// the exit code of the tests.
func (b *Bench) Run(m *testing.M) int {
	defer func() {
		for i := len(b.close) - 1; i >= 0; i-- {
			b.close[i]()
		}
	}()
	return m.Run()
}

// Need starts what tests share, or skips a test where browsers are not asked
// for. Site, Host and Tab call it.
func (b *Bench) Need(t testing.TB) {
	t.Helper()
	if !strings.Contains(t.Name(), "InBrowser") {
		t.Fatal("the name of a test that needs a browser holds InBrowser: make test finds it by that")
	}
	if b.getenv("BROWSER_TESTS") == "" {
		t.Skip("needs a browser; make test runs it")
	}
	b.once.Do(func() { b.err = b.start() })
	if b.err != nil {
		t.Fatal(b.err)
	}
}

func (b *Bench) start() error {
	program, err := findChromium(b.getenv("CHROME"))
	if err != nil {
		return err
	}
	if b.folder, err = os.MkdirTemp("", "browser-tests-"); err != nil {
		return err
	}
	b.close = append(b.close, func() { os.RemoveAll(b.folder) })
	options := append(flags(), chromedp.ExecPath(program), chromedp.UserDataDir(filepath.Join(b.folder, "profile")))
	allocator, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	b.close = append(b.close, cancel)
	// What the protocol says that this library does not know concerns no test.
	b.browser, cancel = chromedp.NewContext(allocator, chromedp.WithErrorf(func(string, ...any) {}))
	b.close = append(b.close, cancel)
	if err := chromedp.Do(b.browser); err != nil {
		return fmt.Errorf("%s cannot be started: %w", program, err)
	}
	return nil
}

// flags make a browser that shows no window, asks nobody, and reaches no other
// host: whatever a page wants from one fails, and is noted.
func flags() []chromedp.ExecAllocatorOption {
	list := []chromedp.ExecAllocatorOption{
		chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
		chromedp.Flag("force-color-profile", "srgb"), // the same colours on every machine
	}
	for _, name := range []string{
		"disable-background-networking", "disable-component-update", "disable-sync", "disable-quic",
		"disable-extensions", "disable-breakpad", "disable-dev-shm-usage",
		// Tabs that are not in front must draw and count as those that are.
		"disable-background-timer-throttling", "disable-backgrounding-occluded-windows",
		"disable-renderer-backgrounding",
	} {
		list = append(list, chromedp.Flag(name, true))
	}
	return list
}

// errNoChromium says what to do.
var errNoChromium = errors.New(
	"no Chromium was found: install chromium or Google Chrome, or name the program in CHROME; make test-go runs the " +
		"tests that need no browser",
)
