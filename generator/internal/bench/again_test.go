package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"aseanarchive/generator/internal/sample"
)

// TestFiguresOfBuildingAgain prints what a build takes after another one, when one
// thing changed, as a share of the processor's time of that one.
func TestFiguresOfBuildingAgain(t *testing.T) {
	n, folder, writer := howMany(t), t.TempDir(), sample.New(sample.Collection{})
	writeSeeds(t, writer, n, filepath.Join(folder, "seeds"))
	content := filepath.Join(folder, "content")
	if err := os.CopyFS(content, os.DirFS(filepath.Join(root(), "content"))); err != nil {
		t.Fatal(err)
	}
	progress("building the site, and again when one thing has changed")
	first := run[again](t, "again", folder)
	fmt.Println("\nA build after another one, in parts of the CPU that the first took")
	figure("the first, CPU", first.Cost.CPU, "s", none)
	one, _ := writer.Document(n / 2)
	seed := filepath.Join(folder, "seeds", one+".txt")
	for _, change := range []struct {
		what  string
		do    func() error
		limit float64 // per cent
	}{
		{"nothing changed", func() error { return nil }, 2},
		{"one document edited", func() error { return edit(seed, ". ", ". Once more: ") }, 5},
		{"one document added", func() error {
			name, text := writer.Document(n)
			return os.WriteFile(filepath.Join(folder, "seeds", name+".txt"), []byte(text), 0o666)
		}, 5},
		{"one document renamed", func() error { return os.Rename(seed, filepath.Join(folder, "seeds", "renamed.txt")) },
			5},
		{"one partner’s name edited", func() error {
			file := filepath.Join(content, "partners", "new-zealand.md")
			if err := edit(file, "aliases:\n", "aliases:\n  - New Zealand\n"); err != nil {
				return err
			}
			return edit(file, "name: New Zealand", "name: Southern Zealand")
		}, 30},
	} {
		if err := change.do(); err != nil {
			t.Fatal(err)
		}
		taken := run[again](t, "again", folder)
		figure(fmt.Sprintf("%s (%.2f s, %d files written)", change.what, taken.Cost.CPU, taken.Written),
			100*taken.Cost.CPU/first.Cost.CPU, "%", change.limit)
	}
}

// edit replaces the first of some words in a file.
func edit(name, old, new string) error {
	content, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	changed := strings.Replace(string(content), old, new, 1)
	if changed == string(content) {
		return fmt.Errorf("%s does not say %q", name, old)
	}
	return os.WriteFile(name, []byte(changed), 0o666)
}
