package main

import (
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestLinesAreShort: code is read beside its tests and its history, in columns.
// What stands between backquotes is written as it must be.
func TestLinesAreShort(t *testing.T) {
	const most, tab = 120, 4 // columns
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "testdata" || entry.Name() == "node_modules") {
			return fs.SkipDir
		}
		if entry.IsDir() || filepath.Ext(name) != ".go" {
			return nil
		}
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		raw := rawLines(content)
		for i, line := range strings.Split(string(content), "\n") {
			width := utf8.RuneCountInString(line) + (tab-1)*strings.Count(line, "\t")
			if width > most && !raw[i+1] {
				t.Errorf("%s:%d is %d columns wide, more than %d", filepath.ToSlash(name), i+1, width, most)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// rawLines are the lines of a Go file on which a string between backquotes
// stands.
func rawLines(content []byte) map[int]bool {
	lines := map[int]bool{}
	set := token.NewFileSet()
	file := set.AddFile("", set.Base(), len(content))
	var tokens scanner.Scanner
	tokens.Init(file, content, nil, 0)
	for {
		at, kind, literal := tokens.Scan()
		if kind == token.EOF {
			return lines
		}
		if kind != token.STRING || literal[0] != '`' {
			continue
		}
		first := file.Line(at)
		for line := first; line <= first+strings.Count(literal, "\n"); line++ {
			lines[line] = true
		}
	}
}
