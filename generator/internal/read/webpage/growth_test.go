package webpage

import (
	"context"
	"runtime"
	"strings"
	"testing"
	"time"

	"aseanarchive/generator/internal/growth"
)

// TestTimeGrowsWithThePage reads four times as much of one thing: what grows with the
// square takes sixteen times as long.
func TestTimeGrowsWithThePage(t *testing.T) {
	growth.Wanted(t)
	for _, test := range []struct {
		name, unit string
		n          int
	}{
		{"words in elements of one paragraph", "<b>met <i>in </i></b>", 40_000},
		{"struck words of one paragraph", "met <s>in</s> ", 40_000},
		{"lines of one paragraph", "They met.<br>", 40_000},
		{"paragraphs", "<p>They met.</p>", 20_000},
		{"items", "<li>They met.", 20_000},
		{"cells of a row", "<td>met", 20_000},
		{"rows", "<tr><td>met", 20_000},
	} {
		t.Run(test.name, func(t *testing.T) {
			growth.Within(t, growth.Limit{Small: test.n, Times: 4, Most: 9, Unnoticed: 200 * time.Millisecond},
				func(n int) func() {
					page := []byte("<p>" + strings.Repeat(test.unit, n))
					if strings.HasPrefix(test.unit, "<t") {
						page = append([]byte("<table>"), page[len("<p>"):]...)
					}
					return func() {
						if _, err := Read(context.Background(), page); err != nil {
							t.Fatal(err)
						}
					}
				})
		})
	}
}

// TestMemoryOfALongParagraph reads a paragraph of as many pieces as a page of hostile length
// has: what each of them takes beside its node of the tree adds up.
func TestMemoryOfALongParagraph(t *testing.T) {
	const elements, most = 200_000, 600 // bytes an element
	page := []byte("<p>" + strings.Repeat("<b>met <i>in </i></b>", elements/2))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := Read(context.Background(), page); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if each := (after.TotalAlloc - before.TotalAlloc) / elements; each > most {
		t.Errorf("an element takes %d bytes, want %d at most", each, most)
	}
}
