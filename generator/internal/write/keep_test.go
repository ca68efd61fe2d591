package write

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// theirOwn are files that a user puts into the output folder.
var theirOwn = map[string]string{
	"CNAME":                     "archive.example\n",
	".well-known/security.txt":  "Contact: mailto:archive@archive.example\n",
	"thesis.pdf":                "a thesis",
	"documents/notes/mine.html": "notes",
	"bagit.txt":                 "BagIt-Version: 1.0\n",
}

func putTheirs(t *testing.T, out string) {
	t.Helper()
	for name, content := range theirOwn {
		makeFile(t, content, out, filepath.FromSlash(name))
	}
}

// wantTheirs wants each file of the user's in the folder as it was.
func wantTheirs(t *testing.T, out string) {
	t.Helper()
	files := read(t, out)
	for name, content := range theirOwn {
		if got, there := files[name]; !there || got != content {
			t.Errorf("of the user's %s is left %q (%v)", name, got, there)
		}
	}
}

func TestFilesOfTheUsersStay(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	publish(t, out, map[string]string{"index.html": "one", "documents/a.html": "a", ".nojekyll": ""})
	putTheirs(t, out)
	if err := os.Mkdir(filepath.Join(out, "empty"), 0o750); err != nil {
		t.Fatal(err)
	}
	for range 2 { // what is kept is not the site's the next time either
		summary := publish(t, out, map[string]string{"index.html": "two", "documents/b.html": "b", ".nojekyll": ""})
		if summary.Kept != len(theirOwn) {
			t.Errorf("%d files were kept, want %d", summary.Kept, len(theirOwn))
		}
		wantTheirs(t, out)
		files := read(t, out)
		if _, there := files["documents/a.html"]; there || files["index.html"] != "two" {
			t.Error("a file of the site's own was kept")
		}
		if strings.Contains(files[ManifestName], "thesis") {
			t.Error("the manifest lists a file that is not the site's")
		}
	}
	if info, err := os.Stat(filepath.Join(out, "empty")); err != nil || info.Mode().Perm() != 0o750 {
		t.Errorf("the user's empty folder is not as it was: %v", err)
	}
	if got := names(t, parent); !slices.Equal(got, []string{"public"}) {
		t.Errorf("beside the site stands %v", got)
	}
}

func TestLinksAndTimesOfTheUsersStay(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	publish(t, out, map[string]string{"index.html": "one"})
	makeFile(t, "mine", out, "mine.txt")
	past := time.Unix(1_000_000_000, 0)
	if err := os.Chtimes(filepath.Join(out, "mine.txt"), past, past); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("nowhere/at/all", filepath.Join(out, "later")); err != nil {
		t.Skip("this system makes no symbolic links:", err)
	}
	publish(t, out, map[string]string{"index.html": "two"})
	if target, err := os.Readlink(filepath.Join(out, "later")); err != nil || target != "nowhere/at/all" {
		t.Errorf("the link leads to %q: %v", target, err)
	}
	if info, err := os.Stat(filepath.Join(out, "mine.txt")); err != nil || !info.ModTime().Equal(past) {
		t.Errorf("the file has another time: %v", err)
	}
}

func TestWhereTheSiteNeedsTheNameItIsRefused(t *testing.T) {
	for _, test := range []struct{ name, theirs, ours string }{
		{"a page", "timeline.html", "timeline.html"},
		{"another case", "Timeline.html", "timeline.html"},
		{"a file where a folder is needed", "data", "data/documents.json"},
		{"a folder where a file is needed", "data/mine.txt", "data"},
	} {
		t.Run(test.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "public")
			publish(t, out, map[string]string{"index.html": "one"})
			makeFile(t, "mine", out, filepath.FromSlash(test.theirs))
			before := read(t, out)
			site := start(t, out, map[string]string{test.ours: "ours"})
			_, err := site.Publish()
			if err == nil || !strings.Contains(err.Error(), filepath.Join(out, test.theirs[:4])) ||
				!strings.Contains(err.Error(), test.ours) {
				t.Errorf("the error is %v, want one that names both", err)
			}
			site.Discard()
			if !maps.Equal(read(t, out), before) {
				t.Error("the folder is not as it was")
			}
		})
	}
}

// TestWhatIsNoSiteOfOursIsLeftAlone: a manifest-sha256.txt is also what a bag
// of BagIt has, and older sites of ours.
func TestWhatIsNoSiteOfOursIsLeftAlone(t *testing.T) {
	sum := "6ae8a75555209fd6c44157c0aed8016e763ff435a19cf186f76863140143ff72"
	for name, files := range map[string]map[string]string{
		"a bag": {ManifestName: sum + "  data/scan-1.tif\n", "bagit.txt": "BagIt-Version: 1.0\n",
			"data/scan-1.tif": "scan"},
		"a manifest alone":                   {ManifestName: sum + "  index.html\n", "index.html": "x"},
		"a mark without words":               {markName: "", "index.html": "x"},
		"a mark of something else":           {markName: "aseanarchive", ManifestName: "", "index.html": "x"},
		"a mark with another manifest":       {markName: siteMark + sum + "  " + ManifestName + "\n", ManifestName: ""},
		"a mark whose manifest is not there": {markName: siteMark + sum + "  " + ManifestName + "\n"},
		"a site under construction":          {markName: workMark, "index.html": "half"},
	} {
		t.Run(name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "public")
			for address, content := range files {
				makeFile(t, content, out, filepath.FromSlash(address))
			}
			before := read(t, out)
			site, err := Begin(out)
			if err == nil {
				site.Discard()
				t.Fatal("it is taken for a site of ours")
			}
			if !strings.Contains(err.Error(), "not a site of ours") || !maps.Equal(read(t, out), before) {
				t.Errorf("the error is %v", err)
			}
		})
	}
}

// TestListsThatLeadOutAreNotFollowed: a hostile list cannot make us delete what lies
// elsewhere.
func TestListsThatLeadOutAreNotFollowed(t *testing.T) {
	sums := readSums([]byte(strings.Repeat("0", 64) + "  ../outside.txt\n" + strings.Repeat("0", 64) +
		"  inside.txt\n" +
		"no sum  x.txt\n"))
	if len(sums) != 1 {
		t.Errorf("the list names %v, want inside.txt alone", sums)
	}
}

// meanwhile does something when the folders are exchanged, as a user might.
type meanwhile struct {
	disk
	do func()
}

func (m meanwhile) exchange(a, b string) error {
	m.do()
	return m.disk.exchange(a, b)
}

func TestWhatComesDuringTheExchangeStays(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	publish(t, out, map[string]string{"index.html": "one"})
	makeFile(t, "first", out, "edited.txt")
	makeFile(t, "same", out, "same.txt")
	site, err := begin(out, meanwhile{realDisk{}, func() {
		makeFile(t, "late", out, "late", "er.txt")
		// An editor writes a new file and puts it in the place of the old one.
		makeFile(t, "second", out, "edited.new")
		later := time.Now().Add(time.Hour)
		if err := os.Chtimes(filepath.Join(out, "edited.new"), later, later); err != nil {
			t.Error(err)
		}
		if err := os.Rename(filepath.Join(out, "edited.new"), filepath.Join(out, "edited.txt")); err != nil {
			t.Error(err)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if err := site.Add("index.html", []byte("two")); err != nil {
		t.Fatal(err)
	}
	if _, err := site.Publish(); err != nil {
		t.Fatal(err)
	}
	files := read(t, out)
	for name, want := range map[string]string{"index.html": "two", "late/er.txt": "late", "edited.txt": "second",
		"same.txt": "same"} {
		if files[name] != want {
			t.Errorf("%s holds %q, want %q", name, files[name], want)
		}
	}
	if got := names(t, parent); !slices.Equal(got, []string{"public"}) {
		t.Errorf("beside the site stands %v", got)
	}
}

// TestWhatComesInTheWayOfAPageIsNotLost: the site is published, and the user's
// file waits beside it.
func TestWhatComesInTheWayOfAPageIsNotLost(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	publish(t, out, map[string]string{"index.html": "one"})
	site, err := begin(out, meanwhile{realDisk{}, func() { makeFile(t, "mine", out, "new.html") }})
	if err != nil {
		t.Fatal(err)
	}
	if err := site.Add("new.html", []byte("ours")); err != nil {
		t.Fatal(err)
	}
	if _, err := site.Publish(); err == nil || !strings.Contains(err.Error(), "new.html") {
		t.Errorf("the error is %v, want one that names the file", err)
	}
	found := false
	for name, content := range read(t, parent) {
		found = found || strings.HasSuffix(name, "new.html") && content == "mine"
	}
	if !found || read(t, out)["new.html"] != "ours" {
		t.Errorf("the folder holds %v", read(t, parent))
	}
}

// copying is a system that gives no file a second name.
type copying struct{ disk }

func (copying) link(string, string) error { return fs.ErrInvalid }

func TestWithoutSecondNamesFilesAreCopied(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	publish(t, out, map[string]string{"index.html": "one"})
	putTheirs(t, out)
	past := time.Unix(1_000_000_000, 0)
	thesis := filepath.Join(out, "thesis.pdf")
	if err := os.Chtimes(thesis, past, past); err != nil {
		t.Fatal(err)
	}
	site, err := begin(out, copying{realDisk{}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := site.Publish(); err != nil {
		t.Fatal(err)
	}
	wantTheirs(t, out)
	if info, err := os.Stat(thesis); err != nil || !info.ModTime().Equal(past) {
		t.Errorf("the copy has another time: %v", err)
	}
}
