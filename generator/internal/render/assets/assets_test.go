package assets

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
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

// TestAStyledIDStandsInOneTemplate: what is styled by its id on one page would be so on every
// page that gives the id to something else.
func TestAStyledIDStandsInOneTemplate(t *testing.T) {
	top := filepath.Join("..", "..", "..", "..")
	content, err := os.ReadFile(filepath.Join(top, "static", "style.css"))
	if err != nil {
		t.Fatal(err)
	}
	templates, err := filepath.Glob(filepath.Join(top, "templates", "*.html"))
	if err != nil || len(templates) == 0 {
		t.Fatal("there are no templates", err)
	}
	ids := styledIDs(content)
	if len(ids) < 5 {
		t.Fatalf("only %q are styled; the rule would hold for nothing", ids)
	}
	for _, id := range ids {
		var in []string
		for _, name := range templates {
			markup, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Contains(markup, []byte(`id="`+id+`"`)) {
				in = append(in, filepath.Base(name))
			}
		}
		if len(in) > 1 {
			t.Errorf("#%s is styled, and stands in %q", id, in)
		}
	}
}

// styledIDs are the ids with which selectors of a style sheet begin, each once: nothing
// before them says on which page they count.
func styledIDs(sheet []byte) (ids []string) {
	lexer := css.NewLexer(parse.NewInputBytes(sheet))
	begins, isRule := true, false // at a selector, and in a rule of media
	inside, brackets := 0, 0      // braces with declarations, and brackets of :has( and the like
	for {
		token, words := lexer.Next()
		switch token {
		case css.ErrorToken:
			return ids
		case css.WhitespaceToken, css.CommentToken:
			continue
		case css.AtKeywordToken:
			isRule = true
		case css.LeftBraceToken:
			if !isRule {
				inside++
			}
			isRule = false
		case css.RightBraceToken:
			inside = max(inside-1, 0)
		case css.FunctionToken, css.LeftParenthesisToken:
			brackets++
		case css.RightParenthesisToken:
			brackets--
		case css.HashToken:
			if id := string(words[1:]); begins && inside == 0 && brackets == 0 && !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
		begins = token == css.LeftBraceToken || token == css.RightBraceToken || token == css.CommaToken
	}
}
