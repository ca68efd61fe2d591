package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFindChromium(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("PATH", folder)
	for _, name := range programs {
		if _, err := os.Stat(name); filepath.IsAbs(name) && err == nil {
			t.Skip("this machine has " + name + ", which is always found")
		}
	}
	if _, err := findChromium(""); err == nil || !strings.Contains(err.Error(), "make test-go") {
		t.Errorf("where there is none the message is %v", err)
	}
	for _, name := range []string{"google-chrome", "mine"} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("#!/bin/sh\n"), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	for named, want := range map[string]string{"": "google-chrome", "mine": "mine", filepath.Join(folder,
		"mine"): "mine"} {
		if got, err := findChromium(named); err != nil || filepath.Base(got) != want {
			t.Errorf("findChromium(%q) is %q, %v", named, got, err)
		}
	}
	if got, err := findChromium("missing"); err == nil || !strings.Contains(err.Error(), "CHROME") {
		t.Errorf("a program that is not there is %q, %v", got, err)
	}
}
