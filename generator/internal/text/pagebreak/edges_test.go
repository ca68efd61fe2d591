package pagebreak

import (
	"slices"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

// TestEdges: the first and the last line of a page of a volume hold its number far from a few words.
func TestEdges(t *testing.T) {
	for _, test := range []struct {
		name, in string
		want     []int
	}{
		{"a number before", "72               Lamps of the isles\n\n" + whole, []int{0}},
		{"a number behind", "Lamps of the isles               72\n\n" + whole, []int{0}},
		{"below", whole + "\n\nLamps of the isles               72", []int{1}},
		{"amid the text", whole + "\n\nLamps of the isles               72\n\n" + whole, nil},
		{"a number close by", "72 Lamps of the isles\n\n" + whole, nil},
		{"a number alone", "72\n\n" + whole, nil},
		{"a count", "Lamps: all               72,5\n\n" + whole, nil},
		{"nothing", "", nil},
	} {
		source := &archive.Source{ID: "x", Path: "x.txt", Text: test.in + "\n"}
		source.Index()
		if got := Edges(text.Parse(source, nil).Blocks); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
}
