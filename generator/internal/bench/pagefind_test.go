package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
	"aseanarchive/generator/internal/sample"
)

// measurePagefind gives the same pages and queries to Pagefind
// (https://pagefind.app), the search that most static sites have.
func measurePagefind(t *testing.T, site *browser.Site, writer *sample.Writer, n int, index indexed, ours *searchCosts) {
	t.Helper()
	program := filepath.Join(root(), "generator", "bench", "node_modules", ".bin", "pagefind")
	if _, err := os.Stat(program); err != nil {
		fmt.Println(
			"\nPagefind is not there to be held against this: make bench fetches it with npm ci --prefix " +
				"generator/bench",
		)
		return
	}
	pages := filepath.Join(filepath.Dir(site.Folder), "pages")
	linkPages(t, site, pages)
	progress("making Pagefind's index")
	bundle := filepath.Join(site.Folder, "pagefind")
	// Of each page the text alone, which is what our index holds.
	command := exec.Command(program, "--site", pages, "--output-path", bundle, "--root-selector", ".text")
	output, err := command.CombinedOutput()
	if err != nil {
		fmt.Printf("\nPagefind failed: %v: %s\n", err, lastLine(output))
		return
	}
	took := spentBy(command.ProcessState)
	fragments := sizeOf(t, filepath.Join(bundle, "fragment"))
	words := sizeOf(t, filepath.Join(bundle, "index"))
	fmt.Println("\nPagefind, of the texts on the same pages; its files are packed on the disk, ours are not")
	compare("CPU, reading the pages and writing with it", took.CPU, index.Index.CPU+index.Parse.CPU, "s")
	compare("peak memory", took.Peak/1e6, index.Index.Peak/1e6, "MB")
	compare("size without the texts for excerpts", float64(words.Bytes)/1e6, index.bytes(false)/1e6, "MB")
	compare("size with them", float64(words.Bytes+fragments.Bytes)/1e6, index.bytes(true)/1e6, "MB")

	theirs := searchPagefind(t, site, writer, n)
	compareTaken("two words, from the first script to the results", &theirs.cold, &ours.cold)
	compareTaken("next query of two words", &theirs.next, &ours.next)
	compareTaken("a phrase, from the first script", &theirs.coldPhrase, &ours.coldPhrase)
	compareTaken("a phrase with a small word, from the first script", &theirs.coldSmallPhrase, &ours.coldSmallPhrase)
}

// linkPages puts the pages of documents, without those of their sources, into
// a folder of their own.
func linkPages(t *testing.T, site *browser.Site, folder string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Join(folder, "documents"), 0o777); err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(site.Folder, "documents", "*.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if base := filepath.Base(name); base != "index.html" && !strings.HasSuffix(base, ".source.html") {
			if err := os.Link(name, filepath.Join(folder, "documents", base)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func compare(what string, theirs, ours float64, unit string) {
	fmt.Printf("%-58s %s %s, %.2f times ours, which is %s\n", what, number(theirs), unit, theirs/ours, number(ours))
}

func compareTaken(what string, theirs, ours *taken) {
	fmt.Printf(
		"%-58s %s; in the middle %.2f times ours, which is %s\n",
		what,
		theirs,
		median(theirs.bytes)/median(ours.bytes),
		ours,
	)
}

// searchPagefind puts the queries to Pagefind's own programming interface, on
// a page that holds nothing else, and loads ten results of each.
func searchPagefind(t *testing.T, site *browser.Site, writer *sample.Writer, n int) *searchCosts {
	t.Helper()
	page := filepath.Join(site.Folder, "pagefind.html")
	if err := os.WriteFile(
		page,
		[]byte(
			`<!doctype html><html lang="en"><meta charset="utf-8"><title>Pagefind</title><link rel="icon" href="static/icon.svg">`,
		),
		0o666,
	); err != nil {
		t.Fatal(err)
	}
	host := bench.Host(t, site)
	costs := &searchCosts{}
	for i, q := range drawn(writer, n) {
		if i%10 == 0 {
			progress("searching with Pagefind: %d of %d", i, draws)
		}
		t.Run(fmt.Sprint("Pagefind ", i), func(t *testing.T) {
			fresh := func() *browser.Tab {
				tab := bench.Tab(t, browser.View{})
				tab.Expect("") // its faults are not ours
				tab.Open(host.Page("pagefind.html"))
				return tab
			}
			opened := fresh()
			askPagefind(t, opened, q.first, &costs.cold)
			askPagefind(t, opened, q.next, &costs.next)
			askPagefind(t, fresh(), q.phrase, &costs.coldPhrase)
			askPagefind(t, fresh(), q.smallPhrase, &costs.coldSmallPhrase)
		})
	}
	return costs
}

func askPagefind(t *testing.T, tab *browser.Tab, query string, costs *taken) {
	t.Helper()
	tab.Forget()
	// Without its worker, whose requests the tab would not see; that spares it
	// the worker's script.
	found := browser.Evaluate[int](tab, `(async () => {
		if (!window.pagefind) {
			window.pagefind = await import(new URL("pagefind/pagefind.js", location))
			await pagefind.options({noWorker: true})
		}
		const {results} = await pagefind.search(`+literal(query)+`)
		await Promise.all(results.slice(0, 10).map(result => result.data()))
		return results.length
	})()`)
	if found == 0 {
		t.Logf("Pagefind finds nothing for %s", query)
	}
	costs.add(tab, anything)
}
