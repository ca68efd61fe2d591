package text

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// seedOf is a seed that holds the text and no front matter.
func seedOf(name, text string) *archive.Source {
	source := &archive.Source{
		ID:       "x",
		Path:     name,
		File:     "seeds/" + name,
		Text:     text,
		Markdown: strings.HasSuffix(name, ".md"),
	}
	source.Index()
	return source
}

// bare and marked parse a body as its file's name says.
func bare(text string) *Body   { return Parse(seedOf("x.txt", text), nil) }
func marked(text string) *Body { return Parse(seedOf("x.md", text), nil) }

var kindNames = [...]string{"p", "h", "item", "clause", "quote", "list", "code", "table", "markup", "division", "note",
	"definitions", "term", "definition"}

// outlined writes blocks as one line each, children indented: what it is, its
// marker, its lines, and its words.
func outlined(blocks []Block) string {
	var b strings.Builder
	writeOutline(&b, blocks, "")
	return b.String()
}

func writeOutline(out *strings.Builder, blocks []Block, indent string) {
	for i := range blocks {
		b := &blocks[i]
		fmt.Fprintf(out, "%s%s", indent, kindNames[b.Kind])
		if b.Level > 0 {
			fmt.Fprintf(out, "%d", b.Level)
		}
		if b.Marker != "" {
			out.WriteString(" " + b.Marker)
		}
		fmt.Fprintf(out, " %d", b.Line)
		if b.End != b.Line {
			fmt.Fprintf(out, "-%d", b.End)
		}
		if b.String != "" {
			out.WriteString(": " + b.String)
		}
		out.WriteString("\n")
		writeOutline(out, b.Children, indent+"  ")
	}
}

// lines joins lines; a test reads better with one argument for each.
func lines(lines ...string) string { return strings.Join(lines, "\n") + "\n" }

// same reports where two texts of several lines part.
func same(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// every visits each block and its children.
func every(blocks []Block, visit func(*Block)) {
	for i := range blocks {
		visit(&blocks[i])
		every(blocks[i].Children, visit)
	}
}
