package write

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

func TestBeginRefusesWhatItMustNotReplace(t *testing.T) {
	folder := t.TempDir()
	makeFile(t, "mine", folder, "foreign", "thesis.txt")
	makeFile(t, "a file", folder, "file")
	publish(t, filepath.Join(folder, "checkout"), nil)
	makeFile(t, "", folder, "checkout", ".git")
	home := filepath.Join(folder, "home")
	if err := os.Mkdir(home, 0o777); err != nil {
		t.Fatal(err)
	}
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	tests := []struct{ name, out, says string }{
		{"a foreign folder", filepath.Join(folder, "foreign"), "not a site of ours"},
		{"a file", filepath.Join(folder, "file"), "is a file"},
		{"the root", "/", "root of the file system"},
		{"the home folder", home, "home folder"},
		{"a Git repository", filepath.Join(folder, "checkout"), "Git repository"},
		{"no name", "", "no name"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			site, err := Begin(test.out)
			if err == nil {
				site.Discard()
				t.Fatalf("Begin(%q) did not refuse", test.out)
			}
			if !strings.Contains(err.Error(), test.says) {
				t.Errorf("the message is %q, want it to say %q", err, test.says)
			}
		})
	}
	if got := names(t, folder); !slices.Equal(got, []string{"checkout", "file", "foreign", "home"}) {
		t.Errorf("after the refusals the folder holds %v", got)
	}
}

func TestBeginTakesAnEmptyFolderAndMakesParents(t *testing.T) {
	folder := t.TempDir()
	publish(t, folder+"/a/b/public", map[string]string{"index.html": "deep"})
	if err := os.Mkdir(filepath.Join(folder, "empty"), 0o750); err != nil {
		t.Fatal(err)
	}
	publish(t, filepath.Join(folder, "empty"), map[string]string{"index.html": "in"})
	if info, err := os.Stat(filepath.Join(folder, "empty")); err != nil || info.Mode().Perm() != 0o750 {
		t.Errorf("the site's folder has the mode %v, want that of the old one", info.Mode())
	}
	if info, err := os.Stat(folder + "/a/b/public"); err != nil || info.Mode().Perm() != 0o755 {
		t.Errorf("a new site's folder has the mode %v, want that a web server may read it", info.Mode())
	}
}

func TestALinkToTheSiteStaysALink(t *testing.T) {
	folder := t.TempDir()
	publish(t, filepath.Join(folder, "real"), map[string]string{"index.html": "old"})
	if err := os.Symlink("real", filepath.Join(folder, "public")); err != nil {
		t.Skip("this system makes no symbolic links:", err)
	}
	publish(t, filepath.Join(folder, "public"), map[string]string{"index.html": "new"})
	if target, err := os.Readlink(filepath.Join(folder, "public")); err != nil || target != "real" {
		t.Errorf("the link is gone: %q, %v", target, err)
	}
	if read(t, filepath.Join(folder, "real"))["index.html"] != "new" {
		t.Error("the link's target was not replaced")
	}
}

func TestPublishRefusesWhatHasAppearedMeanwhile(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	site := start(t, out, map[string]string{"index.html": "i"})
	makeFile(t, "mine", out, "thesis.txt")
	if _, err := site.Publish(); err == nil {
		t.Error("a folder that was filled during the build was replaced")
	}
	if read(t, out)["thesis.txt"] != "mine" {
		t.Error("the foreign file is gone")
	}
}

func TestLeftoversOfKilledRunsAreRemoved(t *testing.T) {
	parent := t.TempDir()
	makeFile(t, workMark, parent, ".public-new-111", markName)
	makeFile(t, "half", parent, ".public-new-111", "index.html")
	makeFile(t, workMark, parent, ".public-new-222", markName)
	publish(t, filepath.Join(parent, ".public-new-333"), map[string]string{"index.html": "older"})
	makeFile(t, "no mark", parent, ".public-new-mine", "notes.txt")
	makeFile(t, workMark, parent, ".private-new-1", markName)
	start(t, filepath.Join(parent, "public"), nil).Discard()
	if got := names(t, parent); !slices.Equal(got, []string{".private-new-1", ".public-new-mine"}) {
		t.Errorf("left are %v, want only what is not ours", got)
	}
}

// TestTheUsersFilesInALeftoverAreNotLost: a run was killed after the exchange,
// and the old site holds what had come just before.
func TestTheUsersFilesInALeftoverAreNotLost(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	publish(t, out, map[string]string{"index.html": "new"})
	old := filepath.Join(parent, ".public-new-333")
	publish(t, old, map[string]string{"index.html": "old"})
	makeFile(t, "mine", old, "deep", "mine.txt")
	publish(t, out, map[string]string{"index.html": "newer"})
	if got := read(t, out); got["deep/mine.txt"] != "mine" || got["index.html"] != "newer" {
		t.Errorf("the site holds %v", got)
	}
	if got := names(t, parent); !slices.Equal(got, []string{"public"}) {
		t.Errorf("beside the site stands %v", got)
	}
}

func TestPathsAreResolved(t *testing.T) {
	folder, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	makeFile(t, "", folder, "real", "deep", "file.txt")
	if os.Symlink("real", filepath.Join(folder, "link")) != nil ||
		os.Symlink("nowhere", filepath.Join(folder, "lost")) != nil {
		t.Skip("this system makes no symbolic links")
	}
	for name, want := range map[string]string{
		"real": "real", "link": "real", "link/deep": "real/deep", "link/new/er": "real/new/er", "none": "none",
		"link/../link/deep": "real/deep", "lost": "", "lost/below": "",
	} {
		got, err := Resolve(filepath.Join(folder, name))
		if (err != nil) != (want == "") || err == nil && got != filepath.Join(folder, want) {
			t.Errorf("%s is %s, %v; want %s", name, got, err, want)
		}
	}
}

func TestMountPointsAreTold(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux tells mount points")
	}
	if !isMountPoint("/proc") {
		t.Error("/proc is not taken for a mount point")
	}
	if isMountPoint(t.TempDir()) {
		t.Error("a plain folder is taken for a mount point")
	}
	if err := (&Site{out: "/proc"}).inspect(); err == nil || !strings.Contains(err.Error(), "mount point") {
		t.Errorf("got error %v, want one that names the mount point", err)
	}
}
