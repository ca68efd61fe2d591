package browser_test

import (
	"bytes"
	"cmp"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"aseanarchive/generator/internal/browser"
)

// pictured are the pages that make screenshots shows.
var pictured = []struct{ name, page string }{
	{
		"home",
		"index.html",
	},
	{"document", "documents/united-states-asean-relationship.html"},
	{"partner", "partners/united-states.html"},
	{"timeline", "timeline.html"},
	{"search", "search.html"},
}

// TestScreenshotsInBrowser puts pictures into the folder that SCREENSHOTS names,
// as make screenshots does; as a test it looks whether they are as wide as said.
func TestScreenshotsInBrowser(t *testing.T) {
	folder := cmp.Or(os.Getenv("SCREENSHOTS"), t.TempDir())
	site := bench.Site(t, browser.Source{})
	if err := os.MkdirAll(folder, 0o777); err != nil {
		t.Fatal(err)
	}
	keep := func(name string, picture []byte) {
		name = filepath.Join(folder, name+".png")
		if err := os.WriteFile(name, picture, 0o666); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d KB", name, len(picture)/1000)
	}
	tab := bench.Tab(t, browser.View{})
	tab.Open(site.File(pictured[1].page))
	keep("readme", tab.Picture(800)) // becomes .github/screenshot.png
	for _, picture := range pictured {
		if _, err := os.Stat(filepath.Join(site.Folder, filepath.FromSlash(picture.page))); os.IsNotExist(err) {
			t.Logf("there is no %s to take a picture of", picture.page)
			continue
		}
		tab.Open(site.File(picture.page))
		for _, view := range looks {
			tab.See(view)
			taken := tab.Picture(tallest)
			if size, err := png.DecodeConfig(
				bytes.NewReader(taken),
			); err != nil ||
				view.Width != 0 && size.Width != view.Width {
				t.Errorf("the picture of %s for %s is %d px wide: %v", picture.page, view, size.Width, err)
			}
			keep(picture.name+"-"+view.String(), taken)
		}
	}
}

// tallest is how far down a picture goes, in pixels.
const tallest = 2000
