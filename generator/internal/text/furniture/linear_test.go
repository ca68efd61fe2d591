package furniture

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/growth"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/withheld"
)

// TestTimeGrowsWithTheLength compares the time for a text with that for one
// four times as long: what grows with the square takes sixteen times as long.
func TestTimeGrowsWithTheLength(t *testing.T) {
	growth.Wanted(t)
	repeat := func(unit string) func(int) string {
		return func(n int) string { return strings.Repeat(unit, n) }
	}
	nested := func(open, close string) func(int) string {
		return func(n int) string { return strings.Repeat(open, n) + "x" + strings.Repeat(close, n) }
	}
	for _, test := range []struct {
		name, file string
		n          int
		text       func(int) string
	}{
		{"one long line", "x.txt", 50_000, repeat("The Leaders met in May 2016. ")},
		{"one long line of Markdown", "x.md", 20_000, repeat("The **Leaders** met. ")},
		{"one word", "x.txt", 1_000_000, repeat("a")},
		{"full stops", "x.txt", 400_000, repeat("a.")},
		{"short lines", "x.txt", 25_000, repeat("A short line\n")},
		{"short lines of Markdown", "x.md", 25_000, repeat("A short line\n\n")},
		{"lines without a blank one between them in Markdown", "x.md", 25_000, repeat("A short line\n")},
		{"end marks", "x.txt", 25_000, repeat("###\n")},
		{"source lines", "x.txt", 25_000, repeat("Source : state.gov\n")},
		{"numbers of pages", "x.txt", 10_000, repeat("2 .\n\n")},
		{"running heads", "x.txt", 5_000, repeat("A short line\n\nPage 2\n\nThe Leaders met in the old port\n\n")},
		{"questions", "x.txt", 10_000, repeat("Who met?\n\nA\n\n")},
		{"fields", "x.txt", 10_000, repeat("Port:\n\nOslo\n\n")},
		{"the same title", "x.txt", 10_000, repeat("The Leaders of the Ports\n\n")},
		{"titles below labels", "x.txt", 5_000, repeat("Related:\n\nThe Leaders of the Ports\n\n")},
		{"whom the press asks", "x.txt", 5_000, repeat("Media enquiries\n\na@port.example\n\n")},
		{"clauses", "x.txt", 25_000, repeat("(a) what was agreed\n")},
		{"parentheses", "x.txt", 100_000, nested("(", ")")},
		{"parentheses in Markdown", "x.md", 20_000, nested("(", ")")},
		{"brackets", "x.md", 2_500, nested("[", "]")},
		{"brackets that open", "x.md", 10_000, repeat("[")},
		{"brackets that close", "x.md", 10_000, repeat("]")},
		{"links in brackets", "x.md", 2_500, nested("[", "](https://a.example)")},
		{"images in images", "x.md", 2_500, nested("![", "](https://a.example/i.png)")},
		{"image openings", "x.md", 10_000, repeat("![")},
		{"links", "x.md", 5_000, repeat("[a](https://a.example) ")},
		{"bare addresses", "x.md", 5_000, repeat("https://a.example/b ")},
		{"addresses that open", "x.md", 5_000, repeat("<https://a.example ")},
		{"emphasis", "x.md", 10_000, repeat("*a _b ")},
		{"asterisks", "x.md", 20_000, repeat("**")},
		{"strikethrough", "x.md", 10_000, repeat("~~a ")},
		{"block quotes", "x.md", 20_000, nested("> ", "")},
		{"lists", "x.md", 20_000, nested("- ", "")},
		{"tags that open", "x.md", 5_000, repeat("x <b>")},
		{"formatting around paragraphs", "x.md", 2_500, repeat("<div><a><p>")},
		{"tables in tables", "x.md", 2_500, repeat("<table><tr><td>x")},
		{"tags that never end", "x.md", 10_000, repeat("x <b ")},
		{"comments that never end", "x.md", 5_000, repeat("x <!-- ")},
		{"entities", "x.md", 20_000, repeat("&amp;")},
		{"ampersands", "x.md", 50_000, repeat("&a")},
		{"columns of a table", "x.md", 2_500, func(n int) string {
			return strings.Repeat("|a", n) +
				"\n" + strings.Repeat("|-", n) + "\n"
		}},
		{"rows of a table", "x.md", 5_000, func(n int) string {
			return "|a|b|\n|-|-|\n" + strings.Repeat("|x|y|\n",
				n)
		}},
		{"dates of many days", "x.txt", 2_000, func(n int) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, "Wednesday, %d March %d\n", 1+i%28, 1901+i/28%150)
			}
			return b.String()
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			growth.Within(t, growth.Limit{Small: test.n, Times: 4, Most: 10}, func(n int) func() {
				source := seedOf(test.file, test.text(n))
				return func() {
					body := Parse(source, nil)
					withheld.List(body)
					body.HTML(0, nil)
					body.Leaves(func(b *text.Block) { text.Sentences(b.String) })
				}
			})
		})
	}
}
