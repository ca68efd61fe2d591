package assets

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"
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

// TestTheStyleSheetIsWhole: a rule that is not closed takes all rules behind it with it, and
// browsers say nothing.
func TestTheStyleSheetIsWhole(t *testing.T) {
	content, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "static", "style.css"))
	if err != nil {
		t.Fatal(err)
	}
	if line := unclosed(content); line > 0 {
		t.Errorf("static/style.css:%d: what begins on this line is not closed", line)
	}
	for sheet, want := range map[string]int{
		"a { color: red }": 0,
		"@media print {\na { color: red }\n}\nb { top: 0 }": 0,
		"b { top: 0 }\n@media print {\na { color: red }\n":  2,
		"/* { */ a::before { content: \"{\" }":              0,
	} {
		if got := unclosed([]byte(sheet)); got != want {
			t.Errorf("%q: line %d, want %d", sheet, got, want)
		}
	}
}

// unclosed is the line of a style sheet on which something begins that does not end, 0 for
// none.
func unclosed(sheet []byte) int {
	var opened []int
	line := 1
	lexer := css.NewLexer(parse.NewInputBytes(sheet))
	for {
		token, words := lexer.Next()
		switch token {
		case css.ErrorToken:
			if len(opened) > 0 {
				return opened[0]
			}
			return 0
		case css.LeftBraceToken:
			opened = append(opened, line)
		case css.RightBraceToken:
			if len(opened) == 0 {
				return line
			}
			opened = opened[:len(opened)-1]
		}
		line += bytes.Count(words, []byte("\n"))
	}
}
