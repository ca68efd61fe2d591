package lexicon

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"aseanarchive/generator/internal/text"
)

// eachFile calls visit with each file of the lexicon.
func eachFile(t *testing.T, visit func(name string, p *parsed)) {
	t.Helper()
	names, err := fs.Glob(files, "*/*.txt")
	if err != nil || len(names) == 0 {
		t.Fatal("no lists", err)
	}
	for _, name := range names {
		raw, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		visit(name, parse(string(raw)))
	}
}

func TestFilesAreWellFormed(t *testing.T) {
	eachFile(t, func(name string, p *parsed) {
		for _, problem := range p.problems {
			t.Errorf("%s: %s", name, problem)
		}
	})
}

func TestListsExist(t *testing.T) {
	asked := regexp.MustCompile(`lexicon\.List\("([^"]+)"\)`)
	walk(t, "..", func(path string) {
		if filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") || filepath.Base(path) == "lexicon.go" {
			return
		}
		for _, m := range asked.FindAllStringSubmatch(contents(t, path), -1) {
			if _, err := files.ReadFile(m[1] + ".txt"); err != nil {
				t.Errorf("%s asks for a list that there is not: %s", path, m[1])
			}
		}
	})
}

// TestEveryEntryOccursInSomeText keeps lists to what texts need: a word that
// somebody thought of is no evidence of anything.
func TestEveryEntryOccursInSomeText(t *testing.T) {
	var texts []string
	walk(t, "..", func(path string) {
		switch {
		case strings.HasPrefix(path, filepath.Join("..", "lexicon")):
		case strings.HasSuffix(path, "_test.go"):
			texts = append(texts, literals(t, path)...)
		case strings.Contains(path, "testdata"), filepath.Ext(path) == ".txtar":
			texts = append(texts, contents(t, path))
		}
	})
	walk(t, filepath.Join("..", "..", "..", "seeds"), func(path string) { texts = append(texts, contents(t, path)) })

	eachFile(t, func(name string, p *parsed) {
		if p.published() {
			return
		}
		list := &Words{load: func() []entry { return p.entries }}
		lines := map[int]string{} // those of which no form was found yet
		for _, e := range p.entries {
			if !e.sourced {
				lines[e.line] = e.words
			}
		}
		for _, words := range texts {
			list.ready().each(words, func(e *entry) { delete(lines, e.line) })
		}
		for line, entry := range lines {
			t.Errorf("%s:%d: %q occurs in no text of the tests and names no source: take it out, or write a text that needs it",
				name, line, entry)
		}
	})
}

// each visits every entry that occurs in a text, within longer ones too.
func (l *Words) each(words string, visit func(*entry)) {
	for _, w := range text.AppendWords(nil, words, nil) {
		for _, i := range l.first[w.Key] {
			if e := &l.entries[i]; e.end(words, &w) > 0 {
				visit(e)
			}
		}
	}
}

func walk(t *testing.T, root string, visit func(path string)) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() {
			visit(path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func contents(t *testing.T, path string) string {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// literals are the strings of a Go file.
func literals(t *testing.T, path string) (list []string) {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(tree, func(node ast.Node) bool {
		if literal, ok := node.(*ast.BasicLit); ok && literal.Kind == token.STRING {
			if words, err := strconv.Unquote(literal.Value); err == nil {
				list = append(list, words)
			}
		}
		return true
	})
	return list
}
