package assets

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
)

// TestBundlesHoldWhatTheirPageAsksFor brings the project's own files: a script
// that is left out of a bundle would be missed by readers alone.
func TestBundlesHoldWhatTheirPageAsksFor(t *testing.T) {
	files := map[string][]byte{}
	static := os.DirFS(filepath.Join("..", "..", "..", "..", "static"))
	if err := Bring(
		static,
		func(address string, content []byte) error { files[address] = content; return nil },
	); err != nil {
		t.Fatal(err)
	}
	inBundles := map[string]bool{}
	for _, b := range bundles {
		if len(files["static/"+b.name]) == 0 {
			t.Errorf("static/%s is not in the site", b.name)
		}
		for _, part := range b.parts {
			inBundles[part] = true
		}
	}
	for name := range onlyBundled {
		if !inBundles[name] {
			t.Errorf("static/%s stands in no bundle, and is in the site in no other way", name)
		}
		if files["static/"+name] != nil {
			t.Errorf("static/%s is in the site twice", name)
		}
	}
}

func TestAScriptThatCannotBeReadIsNamed(t *testing.T) {
	broken := fstest.MapFS{"a.js": {Data: []byte("let = = 1")}}
	err := Bring(broken, func(string, []byte) error { return nil })
	if wrong, ok := err.(*Error); !ok || wrong.Name != "a.js" {
		t.Errorf("the error is %v, want one that names a.js", err)
	}
}
