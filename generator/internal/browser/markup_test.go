package browser_test

import (
	"os/exec"
	"path/filepath"
	"testing"

	"aseanarchive/generator/internal/browser"
)

// TestMarkupInBrowser lets html-validate, which is not ours, read every page as
// a strict browser would. It wants Node, which make test brings as well.
func TestMarkupInBrowser(t *testing.T) {
	t.Parallel()
	script := filepath.Join("..", "..", "browser", "markup.mjs")
	for _, source := range []browser.Source{{}, {BaseURL: "https://example.org/archive"}, crowd(), received()} {
		said, err := exec.Command("node", script, bench.Site(t, source).Folder).CombinedOutput()
		if err != nil {
			t.Errorf("%v\n%s", err, said)
		}
		t.Logf("%s", said)
	}
}
