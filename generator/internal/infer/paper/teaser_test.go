package paper

import (
	"testing"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// TestTeasersWithoutWords: a line that is drawn above other links is no passage of what was set
// aside below titles of other pages.
func TestTeasersWithoutWords(t *testing.T) {
	blocks := []text.Block{
		{Kind: text.Paragraph, Line: 1, End: 1, Passage: text.Passage{String: "The ships met."}},
		{Kind: text.Division, Line: 3, End: 3, Furniture: furniture.Related},
		{Kind: text.Paragraph, Line: 5, End: 5, Passage: text.Passage{String: "Boats meet"}},
	}
	p := &Paper{Body: &text.Body{Blocks: blocks}}
	for i := range blocks {
		p.Leaves = append(p.Leaves, &Block{Block: &blocks[i]})
	}
	if found := TeasersOf(p); len(found) > 0 {
		t.Errorf("found %v below a line that is drawn", found)
	}
}
