package write

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/sys/unix"
)

// TestAFullDisk writes to a file system of its own until it is full.
func TestAFullDisk(t *testing.T) {
	small := filepath.Join(t.TempDir(), "small")
	if err := os.Mkdir(small, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := unix.Mount("tmpfs", small, "tmpfs", 0, "size=256k"); err != nil {
		t.Skip("only root may mount a small disk:", err)
	}
	defer unix.Unmount(small, unix.MNT_DETACH)
	out := filepath.Join(small, "public")
	publish(t, out, oldSite)
	putTheirs(t, out)
	before := read(t, out)
	site, err := Begin(out)
	if err != nil {
		t.Fatal(err)
	}
	written := 0
	for ; err == nil; written++ {
		err = site.Add(string(rune('a'+written%26))+".html", bytes.Repeat([]byte("x"), 16<<10))
	}
	if !errors.Is(err, unix.ENOSPC) {
		t.Fatalf("after %d files the error is %v, want that of a full disk", written, err)
	}
	if _, err := site.Publish(); err == nil {
		t.Error("a site that lacks a file was published")
	}
	site.Discard()
	if !maps.Equal(read(t, out), before) {
		t.Error("the old site is not as it was")
	}
	if got := names(t, small); !slices.Equal(got, []string{"public"}) {
		t.Errorf("beside the site stands %v", got)
	}
	publish(t, out, newSite) // there is room again
	wantTheirs(t, out)
}
