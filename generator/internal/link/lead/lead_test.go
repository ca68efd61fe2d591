package lead

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
)

// document is a document of a format with links to some targets.
func document(source, format string, targets ...string) *archive.Entry {
	id, _, _ := strings.Cut(source, ".")
	d := &archive.Document{ID: id, Source: source, File: "seeds/" + source, Format: format}
	for i, target := range targets {
		d.Links = append(d.Links, archive.TextLink{Target: target, Line: i + 1, Column: 1})
	}
	d.Sections = []archive.Section{{Name: "aims", Line: 3}, {Line: 5}, {Name: "aims", Line: 7}}
	return &archive.Entry{Document: d, URL: "documents/" + strings.ReplaceAll(id, "/", "-") + ".html"}
}

func TestLinks(t *testing.T) {
	for _, test := range []struct {
		name, source, format, target string
		want, warned                 string
	}{
		{"in the same folder", "x.md", "markdown", "a.md", "documents/a.html", ""},
		{"a file of another format", "x.md", "markdown", "sub/b.pdf", "documents/sub-b.html", ""},
		{"from the folder of all", "sub/x.md", "markdown", "/a.md", "documents/a.html", ""},
		{"from a folder to the one above", "sub/x.md", "markdown", "../a.md", "documents/a.html", ""},
		{"a heading", "x.md", "markdown", "a.md#Aims", "documents/a.html#p3", ""},
		{"a paragraph", "x.md", "markdown", "a.md#p5", "documents/a.html#p5", ""},
		{"a heading of its own", "x.md", "markdown", "#aims", "documents/x.html#p3", ""},
		{"a place that is none", "x.md", "markdown", "#top", "", ""},
		{"a paragraph that is none", "x.md", "markdown", "a.md#p4", "documents/a.html", "no heading “p4”"},
		{"no document", "x.md", "markdown", "c.md", "", "no document c.md"},
		{"no document in a folder", "sub/x.md", "markdown", "b.md", "", "no document sub/b.md"},
		{"beyond the folder of all", "x.md", "markdown", "../../a.md", "", "no document ../../a.md"},
		{"another page, by hand", "x.md", "markdown", "news.html", "", "no document news.html"},
		{"another page, by a program", "x.docx", "docx", "news.html", "", ""},
		{"no document, by a program", "x.docx", "docx", "c.md", "", "no document c.md"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var log diag.Log
			x := document(test.source, test.format, test.target)
			Links([]*archive.Entry{document("a.md", "markdown"), document("sub/b.pdf", "pdf"), x}, &log)
			if got := x.Leads[test.target]; got != test.want {
				t.Errorf("it leads to %q, want %q", got, test.want)
			}
			warned := log.Sorted()
			if test.warned == "" && len(warned) > 0 {
				t.Errorf("it is warned of: %v", warned)
			}
			if test.warned != "" && (len(warned) != 1 || !strings.Contains(warned[0].Message, test.warned)) {
				t.Errorf("the warnings are %v, want one of %q", warned, test.warned)
			}
		})
	}
}
