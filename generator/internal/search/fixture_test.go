package search_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"golang.org/x/tools/txtar"

	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/browser"
	"aseanarchive/generator/internal/diag"
)

// unpack writes the seeds of a txtar into a folder.
func unpack(t *testing.T, archive, folder string) {
	t.Helper()
	for _, file := range txtar.Parse([]byte(archive)).Files {
		if err := os.WriteFile(filepath.Join(folder, filepath.Base(file.Name)), file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// pack makes a txtar of the seeds in a folder.
func pack(t *testing.T, folder string) string {
	t.Helper()
	var archive txtar.Archive
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		data, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		archive.Files = append(archive.Files, txtar.File{Name: "seeds/" + entry.Name(), Data: data})
	}
	return string(txtar.Format(&archive))
}

// namesWithSynonyms are all words of names for which the lists know others.
func namesWithSynonyms(t *testing.T) map[string]bool {
	t.Helper()
	var log diag.Log
	names := map[string]bool{}
	for _, set := range authority.Load(filepath.Join("..", "..", "..", "content"), "content", &log).AllSynonyms() {
		for _, name := range set {
			for _, word := range wordsIn(name) {
				names[word] = true
			}
		}
	}
	return names
}

// literal is a value as JavaScript.
func literal(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // no test gives what cannot be written
	}
	return string(text)
}

// without are the elements of one list that another has not.
func without(list, other []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(each string) bool { return slices.Contains(other, each) })
}

// few are the first of many.
func few(list []string) []string { return list[:min(3, len(list))] }

// pagesOf are the addresses of the documents' pages, by their IDs.
func pagesOf(t *testing.T, site *browser.Site) map[string]string {
	t.Helper()
	var data struct{ Documents []struct{ ID, URL string } }
	raw, err := os.ReadFile(filepath.Join(site.Folder, "data", "documents.json"))
	if err == nil {
		err = json.Unmarshal(raw, &data)
	}
	if err != nil {
		t.Fatal(err)
	}
	pages := map[string]string{}
	for _, d := range data.Documents {
		pages[d.ID] = d.URL
	}
	return pages
}

// Keys that are not letters.
const (
	down = kb.ArrowDown
	up   = kb.ArrowUp
)

// press presses keys, one after another.
func press(tab *browser.Tab, keys string) { tab.Do(chromedp.KeyEvent(keys)) }

// pressSlash presses the key of the search box. The protocol would send the
// letter by itself as well, though the page has taken it, and into the box.
func pressSlash(tab *browser.Tab) {
	browser.Evaluate[bool](
		tab,
		`document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "/", bubbles: true, cancelable: true}))`,
	)
}
