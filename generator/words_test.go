package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// readingRooms are those whose rules read a document's words.
var readingRooms = []string{"internal/infer", "internal/dates", "internal/text/furniture", "internal/link"}

// insideWords are functions that find their argument in the middle of a word,
// with the number of that argument.
var insideWords = map[string]int{
	"strings.Contains": 1, "strings.Index": 1, "strings.LastIndex": 1, "strings.Count": 1, "strings.Cut": 1,
	"bytes.Contains": 1, "bytes.Index": 1, "regexp.MustCompile": 0,
}

// TestWordsAreNotFoundInsideWords: "met" stands in "methods" and "worth" in
// "worthy". Rules look for words through the lexicon, which knows whole words
// only; strings.Contains is for marks and for what a rule has cut out itself.
func TestWordsAreNotFoundInsideWords(t *testing.T) {
	for _, room := range readingRooms {
		err := filepath.WalkDir(filepath.FromSlash(room), func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				return err
			}
			set := token.NewFileSet()
			file, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			for _, call := range callsInsideWords(file) {
				t.Errorf("%s looks for %s inside of words: ask the lexicon", set.Position(call.Pos()), needleOf(call))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// callsInsideWords are the calls of a file that look for letters, or for each
// entry of a list, wherever they stand.
func callsInsideWords(file *ast.File) []*ast.CallExpr {
	var calls []*ast.CallExpr
	listed := map[string]bool{} // the variables that go through lists
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.RangeStmt:
			for _, variable := range []ast.Expr{n.Key, n.Value} {
				if name, ok := variable.(*ast.Ident); ok && name.Name != "_" && isListOfWords(n.X) {
					listed[name.Name] = true
				}
			}
		case *ast.CallExpr:
			at, ok := insideWords[calledName(n)]
			if !ok || len(n.Args) <= at {
				return true
			}
			name, isName := n.Args[at].(*ast.Ident)
			if isName && listed[name.Name] || isWord(n.Args[at]) {
				calls = append(calls, n)
			}
		}
		return true
	})
	return calls
}

// isListOfWords reports a range over strings that stand in the code.
func isListOfWords(list ast.Expr) bool {
	literal, ok := list.(*ast.CompositeLit)
	if !ok {
		return false
	}
	for _, element := range literal.Elts {
		if isWord(element) {
			return true
		}
	}
	return false
}

// isWord reports a string in the code that begins or ends with a letter, so
// that the word may go on where it is found. An address begins with its scheme.
func isWord(e ast.Expr) bool {
	literal, ok := e.(*ast.BasicLit)
	if !ok || literal.Kind != token.STRING {
		return false
	}
	words, err := strconv.Unquote(literal.Value)
	if err != nil || words == "" || strings.HasPrefix(words, "http") || words == "www." {
		return false
	}
	letters := []rune(words)
	return unicode.IsLetter(letters[0]) || unicode.IsLetter(letters[len(letters)-1])
}

func calledName(call *ast.CallExpr) string {
	selector, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	pkg, ok := selector.X.(*ast.Ident)
	if !ok {
		return ""
	}
	return pkg.Name + "." + selector.Sel.Name
}

func needleOf(call *ast.CallExpr) string {
	switch needle := call.Args[insideWords[calledName(call)]].(type) {
	case *ast.BasicLit:
		return needle.Value
	case *ast.Ident:
		return "each of " + needle.Name
	}
	return "words"
}
