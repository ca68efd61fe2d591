package search_test

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/browser"
)

// damages are what may become of a file of the index on its way: copied in part,
// lost, or written over.
var damages = map[string]func(content string) string{
	"lost":            nil,
	"empty":           func(string) string { return "" },
	"half":            func(content string) string { return content[:len(content)/2] },
	"of another file": func(content string) string { return strings.Replace(content, `("`, `("x`, 1) },
	"without content": func(content string) string {
		name, _, _ := strings.Cut(strings.TrimPrefix(content, "searchPart("), ",")
		return "searchPart(" + name + ")\n"
	},
	"other bytes": func(content string) string {
		return strings.NewReplacer("A", "/", "B", "/", "C", "/", "E", "/", "I", "/", "Q", "/").Replace(content)
	},
	"other letters": func(content string) string { return strings.ReplaceAll(content, "A", "*") },
}

// asked is looked for with a damaged index: words, a phrase, a beginning, one that
// no document has, choices, and an order that wants days.
var asked = []string{
	"?q=%22rule+of+law%22+fish*&order=oldest&topic=maritime-security", "?q=digital+OR+maritime+security+-korea",
	"?q=maritme&partner=japan", "",
}

// TestDamagedIndexInBrowser damages each file of the index in each way: the page
// says which file it is and what it did without, finds what it can, and never waits
// for ever.
func TestDamagedIndexInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{Files: library})
	whole := map[string]string{}
	err := fs.WalkDir(os.DirFS(site.Folder), "search", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(filepath.Join(site.Folder, filepath.FromSlash(name)))
		whole[name] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(site.Folder)); err != nil {
		t.Fatal(err)
	}
	copied := &browser.Site{Folder: folder}
	tab := bench.Tab(t, browser.View{})
	for _, expected := range []string{"SyntaxError", "search/", "ERR_FILE_NOT_FOUND"} {
		tab.Expect(expected)
	}
	looked := 0
	for _, name := range slices.Sorted(maps.Keys(whole)) {
		file := filepath.Join(folder, filepath.FromSlash(name))
		for _, way := range slices.Sorted(maps.Keys(damages)) {
			if damage := damages[way]; damage == nil {
				err = os.Remove(file)
			} else if content := damage(whole[name]); content == whole[name] {
				continue
			} else {
				err = os.WriteFile(file, []byte(content), 0o644)
			}
			if err != nil {
				t.Fatal(err)
			}
			told := false
			for _, query := range asked {
				tab.Open(copied.File("search.html") + query)
				tab.Wait(`/document|search index/i.test(document.querySelector("#status")?.textContent)`)
				says := browser.Evaluate[string](tab, `document.querySelector("#status").textContent`) +
					browser.Evaluate[string](tab, `document.querySelector("#results").textContent`)
				looked++
				if strings.Contains(says, name) {
					told = true
					continue // what was done without is tested below
				}
				unnamed := strings.Contains(says, "search index") && !strings.HasPrefix(way, "other")
				if unnamed || strings.Contains(says, "undefined") {
					t.Errorf("%s %s, %s: the page says %q", name, way, query, says)
				}
			}
			if !told && !strings.HasPrefix(way, "other") { // which may be other numbers, or other words
				t.Errorf("%s %s: nobody is told", name, way)
			}
		}
		if err := os.WriteFile(file, []byte(whole[name]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d files in %d ways, %d searches", len(whole), len(damages), looked)
}

// TestSearchGoesOnInBrowser: what is damaged is named, and the rest is found.
func TestSearchGoesOnInBrowser(t *testing.T) {
	site := bench.Site(t, browser.Source{Files: library})
	for _, test := range []struct {
		name, damaged string // a folder of the index
		query         string
		want          []string
		says          string
	}{
		{"the list of all", "meta.js", "?q=maritime", nil,
			"The search index cannot be read: search/meta.js is damaged or missing."},
		{"words", "i", "?q=maritime", nil, "the search did without “maritime”"},
		{"places of words", "p", "?q=%22law+rule%22", []string{"exercise"},
			"without the order of the words in “law rule”"},
		{"days", "f", "?order=oldest", []string{"ankara", "exercise", "fisheries", "seoul", "undated"},
			"without the days of the documents"},
		{"texts", "t", "?q=maritime", []string{}, "2 documents."},
		{"words that begin so", "d", "?q=fish*", nil, "the search did without “fish”"},
		{"the list of words", "d", "?q=maritme", nil, "No document found."},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			if err := os.CopyFS(folder, os.DirFS(site.Folder)); err != nil {
				t.Fatal(err)
			}
			err := filepath.WalkDir(filepath.Join(folder, "search", test.damaged),
				func(name string, entry fs.DirEntry, err error) error {
					if err != nil || entry.IsDir() {
						return err
					}
					return os.WriteFile(name, []byte("searchPart("), 0o644)
				})
			if err != nil {
				t.Fatal(err)
			}
			tab := bench.Tab(t, browser.View{})
			tab.Expect("SyntaxError")
			tab.Open((&browser.Site{Folder: folder}).File("search.html") + test.query)
			tab.Wait(`/document|search index/i.test(document.querySelector("#status")?.textContent)`)
			says := browser.Evaluate[string](tab, `document.querySelector("#status").textContent`)
			got := found(tab)
			slices.Sort(got)
			if !strings.Contains(says, test.says) || !slices.Equal(got, test.want) {
				t.Errorf("the page says %q and finds %q, want %q and %q", says, got, test.says, test.want)
			}
			if test.damaged == "t" {
				list := browser.Evaluate[string](tab, `document.querySelector("#results").textContent`)
				if !strings.Contains(list, "search/t/") {
					t.Errorf("the results say %q", list)
				}
			}
			if says := fmt.Sprint(says); test.damaged != "meta.js" && test.damaged != "t" &&
				!strings.Contains(says, "search/"+test.damaged+"/") {
				t.Errorf("the page does not name the file: %q", says)
			}
		})
	}
}
