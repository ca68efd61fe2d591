package build

import (
	"os"
	"path/filepath"
	"testing"
)

// TestTwoFoldersTakeTurns: a build that follows another one makes no new folder.
func TestTwoFoldersTakeTurns(t *testing.T) {
	c := newChanges(t, 1)
	var folders []os.FileInfo
	for range 4 {
		c.editDocument()
		c.wantSameAsFresh()
		info, err := os.Stat(c.Out)
		if err != nil {
			t.Fatal(err)
		}
		folders = append(folders, info)
	}
	if os.SameFile(folders[0], folders[1]) || !os.SameFile(folders[1], folders[3]) {
		t.Error("each build makes a folder of its own")
	}
	spares, _ := filepath.Glob(filepath.Join(c.Cache, "spare-*"))
	if len(spares) != 1 {
		t.Errorf("the spares are %v, want one", spares)
	}
}
