package write

import (
	"errors"
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
	makeFile(t, "", folder, "checkout", ManifestName)
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
	site := begin(t, out, map[string]string{"index.html": "i"})
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
	makeFile(t, "", parent, ".public-new-111", markerName)
	makeFile(t, "half", parent, ".public-new-111", "index.html")
	makeFile(t, "no marker", parent, ".public-new-mine", "notes.txt")
	makeFile(t, "", parent, ".private-new-1", markerName)
	alive := begin(t, filepath.Join(parent, "public"), map[string]string{"index.html": "alive"})
	begin(t, filepath.Join(parent, "public"), nil).Discard()
	if runtime.GOOS == "linux" { // other systems cannot tell whether a run is alive
		if _, err := alive.Publish(); err != nil {
			t.Errorf("a second run has disturbed one that was alive: %v", err)
		}
	}
	alive.Discard()
	got := slices.DeleteFunc(names(t, parent), func(name string) bool { return name == "public" })
	if !slices.Equal(got, []string{".private-new-1", ".public-new-mine"}) {
		t.Errorf("left are %v, want only what is not ours", got)
	}
}

// unsupported stands for a system that cannot exchange.
func unsupported(string, string) error { return errUnsupported }

func TestWithoutAnExchangeTwoRenamesDo(t *testing.T) {
	folder := t.TempDir()
	makeFile(t, "old", folder, "public", "index.html")
	makeFile(t, "new", folder, "fresh", "index.html")
	if err := replace(filepath.Join(folder, "fresh"), filepath.Join(folder, "public"), unsupported); err != nil {
		t.Fatal(err)
	}
	if got := read(t, folder); got["public/index.html"] != "new" || got["fresh/index.html"] != "old" || len(got) != 2 {
		t.Errorf("got %v", got)
	}
}

func TestWhenTheSecondRenameFailsTheOldSiteComesBack(t *testing.T) {
	folder := t.TempDir()
	makeFile(t, "old", folder, "public", "index.html")
	err := replace(filepath.Join(folder, "missing"), filepath.Join(folder, "public"), unsupported)
	if err == nil || !strings.Contains(err.Error(), "back in its place") {
		t.Errorf("got error %v", err)
	}
	if got := read(t, folder); got["public/index.html"] != "old" || len(got) != 1 {
		t.Errorf("the old site is not back: %v", got)
	}
}

func TestOtherFailuresOfTheExchangeAreNotTriedAgain(t *testing.T) {
	folder := t.TempDir()
	makeFile(t, "old", folder, "public", "index.html")
	makeFile(t, "new", folder, "fresh", "index.html")
	failure := errors.New("the disk is gone")
	err := replace(
		filepath.Join(folder, "fresh"),
		filepath.Join(folder, "public"),
		func(string, string) error { return failure },
	)
	if !errors.Is(err, failure) || read(t, folder)["public/index.html"] != "old" {
		t.Errorf("got error %v and %v", err, read(t, folder))
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
	if _, err := inspect("/proc"); err == nil || !strings.Contains(err.Error(), "mount point") {
		t.Errorf("got error %v, want one that names the mount point", err)
	}
}
