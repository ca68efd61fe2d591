package write

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// pages are a site of a few files.
var pages = map[string]string{
	"index.html": "one", "documents/a.html": "a", "documents/a.txt": "text", ".nojekyll": "",
}

// published publishes pages and returns what is remembered of the site, as if the
// files had been at rest for long.
func published(t *testing.T, out string) []byte {
	t.Helper()
	site := start(t, out, pages)
	site.Clock = func() time.Time { return time.Now().Add(time.Hour) }
	if _, err := site.Publish(); err != nil {
		t.Fatal(err)
	}
	return site.Remember()
}

// filesOf are files of pages.
func filesOf(addresses ...string) (list []File) {
	for _, address := range addresses {
		list = append(list, File{address, sha256.Sum256([]byte(pages[address]))})
	}
	return list
}

// touches are what may happen to the file documents/a.txt of a site.
var touches = []struct {
	name string
	do   func(t *testing.T, file string)
}{
	{"written to", func(t *testing.T, file string) { makeFile(t, "other", file) }},
	{"written to at the same length and time", func(t *testing.T, file string) {
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		makeFile(t, "TEXT", file)
		if err := os.Chtimes(file, info.ModTime(), info.ModTime()); err != nil {
			t.Fatal(err)
		}
	}},
	{"removed", func(t *testing.T, file string) {
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
	}},
	{"made a link", func(t *testing.T, file string) {
		if err := errors.Join(os.Rename(file, file+"2"), os.Symlink(file+"2", file)); err != nil {
			t.Skip(err)
		}
	}},
	{"made a folder", func(t *testing.T, file string) {
		if err := errors.Join(os.Remove(file), os.Mkdir(file, 0o777)); err != nil {
			t.Fatal(err)
		}
	}},
}

func TestKeepTakesFilesOverThatAreAsTheyWere(t *testing.T) {
	for _, remembering := range []bool{true, false} {
		out := filepath.Join(t.TempDir(), "public")
		memory := published(t, out)
		before, err := os.Stat(filepath.Join(out, "documents", "a.html"))
		if err != nil {
			t.Fatal(err)
		}
		site := start(t, out, map[string]string{"index.html": "two"})
		if remembering {
			site.Recall(memory)
		}
		done, err := site.Keep(filesOf("documents/a.html", "documents/a.txt", ".nojekyll"))
		if !done || err != nil {
			t.Fatalf("nothing is taken over: %v", err)
		}
		summary, err := site.Publish()
		if err != nil || summary.Written != 1 || summary.Changed != 1 || summary.Files != len(pages) {
			t.Errorf("%+v, %v", summary, err)
		}
		after, err := os.Stat(filepath.Join(out, "documents", "a.html"))
		if err != nil || !os.SameFile(before, after) {
			t.Errorf("another file lies there: %v", err)
		}
		if got := read(t, out); got["index.html"] != "two" || got["documents/a.txt"] != "text" {
			t.Errorf("the site is %v", got)
		}
	}
}

func TestKeepTakesNothingOverWhereOneFileIsAnother(t *testing.T) {
	for _, touch := range touches {
		for _, remembering := range []bool{true, false} {
			out := filepath.Join(t.TempDir(), "public")
			memory := published(t, out)
			site, err := Begin(out)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(site.Discard)
			if remembering {
				site.Recall(memory)
			}
			touch.do(t, filepath.Join(out, "documents", "a.txt"))
			files := filesOf("documents/a.html", "documents/a.txt")
			if done, err := site.Keep(files); done || err != nil {
				t.Errorf("%s, remembering %v: it is taken over (%v)", touch.name, remembering, err)
			}
			if err := site.Add("documents/a.html", []byte("a")); err != nil {
				t.Errorf("%s: the other is claimed: %v", touch.name, err)
			}
			if err := site.Add("documents/a.txt", []byte("text")); err != nil {
				t.Errorf("%s: %v", touch.name, err)
			}
		}
	}
	out := filepath.Join(t.TempDir(), "public")
	published(t, out)
	site := start(t, out, nil)
	for name, file := range map[string]File{
		"other bytes":   {"index.html", sha256.Sum256([]byte("two"))},
		"no such file":  {"none.html", sha256.Sum256(nil)},
		"a bad address": {"../public/index.html", sha256.Sum256([]byte("one"))},
	} {
		if done, err := site.Keep([]File{file}); done || err != nil {
			t.Errorf("%s: taken over (%v)", name, err)
		}
	}
}

func TestWhereFilesHaveNoSecondNameACopyDoes(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	published(t, out)
	site, err := begin(out, steps{realDisk{}, func(step string) error {
		if step == "link" {
			return errors.New("there are no links here")
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(site.Discard)
	if done, err := site.Keep(filesOf("index.html", "documents/a.html")); !done || err != nil {
		t.Fatal(done, err)
	}
	if err := site.Add("documents/a.txt", []byte("text")); err != nil {
		t.Fatal(err)
	}
	if summary, err := site.Publish(); err != nil || summary.Changed != 0 || summary.Written != 3 {
		t.Errorf("%+v, %v", summary, err)
	}
	if got := read(t, out); got["index.html"] != "one" || got["documents/a.txt"] != "text" {
		t.Errorf("the site is %v", got)
	}
}

func TestUnchanged(t *testing.T) {
	site := func(t *testing.T) (out string, memory []byte) {
		t.Helper()
		out = filepath.Join(t.TempDir(), "public")
		return out, published(t, out)
	}
	out, memory := site(t)
	if !Unchanged(out, memory) {
		t.Fatal("a site that nobody touched is another")
	}
	makeFile(t, "theirs", out, "CNAME")
	if !Unchanged(out, memory) {
		t.Error("a file of the user’s makes the site another")
	}
	for n := range memory {
		if Unchanged(out, memory[:n]) {
			t.Errorf("%d bytes of the memory are enough", n)
		}
	}
	for _, touch := range touches {
		out, memory := site(t)
		touch.do(t, filepath.Join(out, "documents", "a.txt"))
		if Unchanged(out, memory) {
			t.Errorf("%s: unchanged", touch.name)
		}
	}
	for _, test := range []struct {
		name string
		do   func(out string) error
	}{
		{"another site", func(out string) error {
			publish(t, out, map[string]string{"index.html": "two"})
			return nil
		}},
		{"no site", os.RemoveAll},
		{"no mark", func(out string) error { return os.Remove(filepath.Join(out, markName)) }},
		{"another manifest", func(out string) error {
			return os.WriteFile(filepath.Join(out, ManifestName), nil, 0o666)
		}},
		{"a repository", func(out string) error { return os.Mkdir(filepath.Join(out, ".git"), 0o777) }},
		{"what a killed run has left", func(out string) error {
			return os.Mkdir(filepath.Join(filepath.Dir(out), newPrefix(out)+"1"), 0o777)
		}},
	} {
		out, memory := site(t)
		if err := test.do(out); err != nil {
			t.Fatal(err)
		}
		if Unchanged(out, memory) {
			t.Errorf("%s: unchanged", test.name)
		}
	}
}

// TestFilesWrittenThisMomentAreRead: their stamps tell nothing yet.
func TestFilesWrittenThisMomentAreRead(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site := start(t, out, pages)
	site.Clock = func() time.Time { return time.Now().Add(-time.Hour) }
	if _, err := site.Publish(); err != nil {
		t.Fatal(err)
	}
	memory := site.Remember()
	if !Unchanged(out, memory) {
		t.Error("a site that nobody touched is another")
	}
	touches[1].do(t, filepath.Join(out, "documents", "a.txt"))
	if Unchanged(out, memory) {
		t.Error("other bytes of the same length are not seen")
	}
}
