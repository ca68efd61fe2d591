//go:build unix

package write

import (
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestWhatIsNoFileCannotBeKept(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	publish(t, out, map[string]string{"index.html": "one"})
	if err := syscall.Mkfifo(filepath.Join(out, "pipe"), 0o666); err != nil {
		t.Skip(err)
	}
	site := start(t, out, map[string]string{"index.html": "two"})
	if _, err := site.Publish(); err == nil || !strings.Contains(err.Error(), "pipe") {
		t.Errorf("the error is %v, want one that names what cannot be kept", err)
	}
}
