package write

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// publish writes a site of the given files (address -> content) to out.
func publish(t *testing.T, out string, files map[string]string) Summary {
	t.Helper()
	site := start(t, out, files)
	summary, err := site.Publish()
	if err != nil {
		t.Fatal(err)
	}
	return summary
}

// start writes the files of a site without publishing it.
func start(t *testing.T, out string, files map[string]string) *Site {
	t.Helper()
	site, err := Begin(out)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(site.Discard)
	for address, content := range files {
		if err := site.Add(address, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	return site
}

// read returns all files below folder by their slash-separated paths.
func read(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		relative, _ := filepath.Rel(folder, name)
		files[filepath.ToSlash(relative)] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// names lists what stands in folder, sorted.
func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, entry := range entries {
		list = append(list, entry.Name())
	}
	return list
}

func makeFile(t *testing.T, content string, elements ...string) {
	t.Helper()
	name := filepath.Join(elements...)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestPublishReplacesTheOldSiteWhole(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	first := publish(
		t,
		out,
		map[string]string{"index.html": "one", "gone.html": "g", "same.html": "s", ".nojekyll": ""},
	)
	if want := (Summary{Files: 4, Bytes: 5, Changed: 3, Written: 4}); first != want {
		t.Errorf("the first site: got %+v, want %+v", first, want)
	}
	second := publish(
		t,
		out,
		map[string]string{"index.html": "two", "same.html": "s", "documents/x.html": "x", ".nojekyll": ""},
	)
	if want := (Summary{Files: 4, Bytes: 5, Changed: 2, Removed: 1, Written: 2}); second != want {
		t.Errorf("the second site: got %+v, want %+v", second, want)
	}
	files := read(t, out)
	delete(files, ManifestName)
	delete(files, markName)
	if fmt.Sprint(
		files,
	) != fmt.Sprint(
		map[string]string{"index.html": "two", "same.html": "s", "documents/x.html": "x", ".nojekyll": ""},
	) {
		t.Errorf("the site holds %v", files)
	}
	if got := names(t, parent); !slices.Equal(got, []string{"public"}) {
		t.Errorf("beside the site stands %v; the old one and the marker must be gone", got)
	}
}

func TestDiscardKeepsTheOldSite(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	publish(t, out, map[string]string{"index.html": "old"})
	before := read(t, out)
	site := start(t, out, map[string]string{"index.html": "new", "more.html": "m"})
	if after := read(t, out); fmt.Sprint(after) != fmt.Sprint(before) {
		t.Errorf("before Publish the site already holds %v", after)
	}
	site.Discard()
	site.Discard()
	if after := read(t, out); fmt.Sprint(after) != fmt.Sprint(before) {
		t.Errorf("after Discard the site holds %v, want %v", after, before)
	}
	if got := names(t, parent); !slices.Equal(got, []string{"public"}) {
		t.Errorf("Discard left %v", got)
	}
	if _, err := site.Publish(); err == nil {
		t.Error("a discarded site was published")
	}
	if err := site.Add("late.html", nil); err == nil {
		t.Error("a discarded site took a file")
	}
}

func TestADurableSiteIsBroughtToTheDisk(t *testing.T) {
	site := start(t, filepath.Join(t.TempDir(), "public"), map[string]string{"index.html": "i"})
	site.Durable = true
	if _, err := site.Publish(); err != nil {
		t.Fatal(err)
	}
}

func TestDiscardAfterPublishIsHarmless(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site := start(t, out, map[string]string{"index.html": "i"})
	if _, err := site.Publish(); err != nil {
		t.Fatal(err)
	}
	site.Discard()
	if read(t, out)["index.html"] != "i" {
		t.Error("Discard after Publish has removed the site")
	}
}

func TestTwoOutputsAtOnePathCollide(t *testing.T) {
	tests := []struct{ name, first, second, says string }{
		{"the same address", "a.html", "a.html", "same address"},
		{"case", "documents/Report.html", "documents/report.html", "Windows and macOS"},
		{"case beyond ASCII", "ÇA.html", "ça.html", "Windows and macOS"},
		{"case of a folder", "Data/a.html", "data/b.html", "Windows and macOS"},
		{"a file where a folder is", "data/a.html", "data", "that of a folder"},
		{"a folder where a file is", "data", "data/a.html", "that of a folder"},
		{"a folder deep below a file", "Data", "data/b/c/a.html", "that of a folder"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			site := start(t, filepath.Join(t.TempDir(), "public"), map[string]string{test.first: "1"})
			err := site.Add(test.second, []byte("2"))
			var collision Collision
			if !errors.As(err, &collision) {
				t.Fatalf("got error %v, want a Collision", err)
			}
			if want := collide(test.first, test.second); collision != want {
				t.Errorf("got %+v, want %+v", collision, want)
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("the message is %q, want it to say %q", err, test.says)
			}
			if _, err := site.Publish(); err == nil {
				t.Error("a site that lacks a file was published")
			}
		})
	}
}

func TestAddressesThatSomeSystemCannotStoreAreRefused(t *testing.T) {
	site := start(t, filepath.Join(t.TempDir(), "public"), nil)
	for _, address := range []string{
		"", "/index.html", "../x.html", "a/../x.html", "a/./x.html", "a//x.html", "a/", `a\b.html`,
		"a\nb.html", "a\x00b", "a\u0085b", "a:b", "a?b", "a*b", "a<b", "a>b", "a|b", `a"b`, "a\xffb",
		"con", "documents/NUL.html", "aux.tar.gz", "com1.txt", "Lpt9", "com¹.txt", "name.", "folder /x.html",
		strings.Repeat("a", 256), "manifest-sha256.txt", "Manifest-SHA256.txt", markName,
	} {
		if err := site.Add(address, nil); err == nil {
			t.Errorf("the address %q was taken", address)
		}
	}
	for _, address := range []string{"console.html", "com10.txt", "com", "a b.html", ".nojekyll",
		"documents/con-x.html", "Türkiye.html", "a..b"} {
		if err := site.Add(address, nil); err != nil {
			t.Errorf("the address %q: %v", address, err)
		}
	}
}

func TestManifestListsEveryFileButDotFiles(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	listed := map[string]string{"index.html": "i", "b/a.html": "ba", "b.html": "b", "a b.html": "space", "B2.html": ""}
	files := map[string]string{".nojekyll": "", ".well-known/x": "x", "b/.hidden": "h"}
	for address, content := range listed {
		files[address] = content
	}
	publish(t, out, files)
	var want []string
	for address, content := range listed {
		sum := sha256.New()
		sum.Write([]byte(content))
		want = append(want, fmt.Sprintf("%x  %s", sum.Sum(nil), address))
	}
	// Sorted by address, for comparison; the checksum takes 64 characters.
	slices.SortFunc(want, func(a, b string) int { return strings.Compare(a[66:], b[66:]) })
	if got := read(t, out)[ManifestName]; got != strings.Join(want, "\n")+"\n" {
		t.Errorf("got\n%swant\n%s", got, strings.Join(want, "\n"))
	}
}

func TestUnchangedFilesKeepTheirTime(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	publish(t, out, map[string]string{"same.html": "s", "other.html": "old", "touched.html": "before"})
	past := time.Unix(1_000_000_000, 0)
	for _, name := range []string{"same.html", "other.html", "touched.html"} {
		if err := os.Chtimes(filepath.Join(out, name), past, past); err != nil {
			t.Fatal(err)
		}
	}
	// Changed by hand to the same length: the manifest does not know of it.
	makeFile(t, "BEFORE", out, "touched.html")
	if err := os.Chtimes(filepath.Join(out, "touched.html"), past, past); err != nil {
		t.Fatal(err)
	}
	publish(t, out, map[string]string{"same.html": "s", "other.html": "new", "touched.html": "before"})
	for name, keeps := range map[string]bool{"same.html": true, "other.html": false, "touched.html": false} {
		info, err := os.Stat(filepath.Join(out, name))
		if err != nil {
			t.Fatal(err)
		}
		if info.ModTime().Equal(past) != keeps {
			t.Errorf("%s has the time %v; keeps the old site's: want %v", name, info.ModTime(), keeps)
		}
	}
}

func TestManyGoroutinesMayAdd(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site := start(t, out, nil)
	var group sync.WaitGroup
	for i := range 200 {
		group.Go(func() {
			if err := site.Add(fmt.Sprintf("a/%d/%d.html", i%7, i), []byte(fmt.Sprint(i))); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	summary, err := site.Publish()
	if err != nil || summary.Files != 200 {
		t.Fatalf("got %+v, %v; want 200 files", summary, err)
	}
	if got := read(t, out); got["a/3/199.html"] != "199" || len(got) != 202 {
		t.Errorf("the site holds %d files", len(got))
	}
}

func TestOneOfManyGoroutinesGetsAnAddress(t *testing.T) {
	site := start(t, filepath.Join(t.TempDir(), "public"), nil)
	var group sync.WaitGroup
	results := make([]error, 20)
	for i := range results {
		group.Go(func() { results[i] = site.Add([]string{"a.html", "A.html"}[i%2], nil) })
	}
	group.Wait()
	taken := 0
	for _, err := range results {
		if err == nil {
			taken++
		}
	}
	if taken != 1 {
		t.Errorf("%d of 20 got the address, want 1", taken)
	}
}
