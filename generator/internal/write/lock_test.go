package write

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

func TestTwoBuildsAtOnce(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "public")
	first := start(t, out, map[string]string{"index.html": "first"})
	if second, err := Begin(out); err == nil {
		second.Discard()
		t.Fatal("a second build was let in")
	} else if !strings.Contains(err.Error(), "another build") {
		t.Errorf("the error is %v", err)
	}
	other := start(t, filepath.Join(parent, "other"), nil) // beside it, and none of its business
	if _, err := first.Publish(); err != nil {
		t.Fatal(err)
	}
	other.Discard()
	third := start(t, out, map[string]string{"index.html": "third"})
	third.Discard()
	publish(t, out, map[string]string{"index.html": "fourth"})
	if got := names(t, parent); !slices.Equal(got, []string{"public"}) {
		t.Errorf("beside the site stands %v", got)
	}
}

func TestOneOfManyBuildsIsLetIn(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	var group sync.WaitGroup
	let := make([]*Site, 20)
	for i := range let {
		group.Go(func() { let[i], _ = Begin(out) })
	}
	group.Wait()
	let = slices.DeleteFunc(let, func(site *Site) bool { return site == nil })
	for _, site := range let {
		site.Discard()
	}
	if len(let) != 1 {
		t.Errorf("%d of 20 were let in, want 1", len(let))
	}
}

// TestALockThatAKilledRunHasLeft is a file that nobody holds.
func TestALockThatAKilledRunHasLeft(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	if err := os.WriteFile(lockName(out), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	publish(t, out, map[string]string{"index.html": "x"})
	if _, err := os.Stat(lockName(out)); !os.IsNotExist(err) {
		t.Error("the lock has stayed")
	}
}
