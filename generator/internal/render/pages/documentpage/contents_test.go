package documentpage

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// treaty is a text of so many parts of a kind, each with so many articles, which
// are numbered through.
func treaty(parts, articles int) string {
	var b strings.Builder
	b.WriteString("Treaty on Lighthouses\n\nThe Parties have agreed as follows, each of them in its own language:\n\n")
	n := 0
	for part := range parts {
		if parts > 1 {
			fmt.Fprintf(&b, "CHAPTER %d\nOF LIGHT\n\n", part+1)
		}
		for range articles {
			n++
			fmt.Fprintf(&b, "Article %d\nAims\n\nThe Parties shall light their coasts as they see fit, and pay.\n\n", n)
		}
	}
	return b.String()
}

func TestContentsAreOfALengthToRead(t *testing.T) {
	for _, test := range []struct {
		name, in       string
		lines          int
		first, missing string
	}{
		{"few articles", treaty(1, 20), 20, "Article 1 Aims", ""},
		{"few articles in chapters", treaty(4, 5), 24, "CHAPTER 1 OF LIGHT", ""},
		{"320 articles in chapters", treaty(16, 20), 16, "CHAPTER 1 OF LIGHT", "Article"},
		{"320 articles", treaty(1, 320), 0, "", "Article"},
		{"320 chapters", treaty(320, 1), 0, "", "Article"},
		{"headings of Markdown below the title", "# Treaty\n\nThe Parties agree.\n\n## Aims\n\nThey light.\n\n" +
			"### Costs\n\nThey pay.\n", 2, "Aims", "Treaty"},
		{"one heading", "Of light\n\n" + strings.Repeat("The Parties shall light their coasts as they see fit. ", 3), 0,
			"", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			source := &archive.Source{Path: "x.txt", Markdown: strings.HasPrefix(test.in, "#"), Text: test.in}
			source.Index()
			list := headings(text.Parse(source, nil), 1)
			if len(list) != test.lines {
				t.Fatalf("the contents have %d lines, want %d", len(list), test.lines)
			}
			for i, line := range list {
				if i == 0 && (line.Words != test.first || line.Level != 2) {
					t.Errorf("they begin with %q on level %d", line.Words, line.Level)
				}
				if test.missing != "" && strings.Contains(line.Words, test.missing) {
					t.Errorf("%q is among them", line.Words)
				}
			}
		})
	}
}
