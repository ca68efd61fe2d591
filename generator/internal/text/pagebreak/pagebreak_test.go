package pagebreak

import (
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

const (
	whole = "The harbour masters met in the old port and agreed on the lamps that all piers need by spring."
	open  = "The harbour masters met in the old port and agreed on the lamps which they had seen and"
	below = "which all piers of the isles need by the end of the spring, when the ships come home."
)

// TestLines: a paper prints on each page what its text does not say, and a text says
// again what no page prints.
func TestLines(t *testing.T) {
	for _, test := range []struct {
		name string
		in   []string
		want []string
	}{
		{"a head beside the numbers of pages", []string{"Harbour office: 1234", "LAMPS OF THE ISLES", whole,
			"Harbour office: 1234", "[2]", whole, "Harbour office: 1234", "[3]", whole},
			[]string{"Harbour office: 1234", "Harbour office: 1234", "Harbour office: 1234"}},
		{"two heads, above and below the number", []string{whole, "[87]", "4 May, 2021", "Questions", "[88]", whole,
			"[88]", "[89]", "Questions", "4 May, 2021", whole},
			[]string{"4 May, 2021", "Questions", "Questions", "4 May, 2021"}},
		{"who speaks, once at the top of a page", []string{whole, "THE HARBOUR MASTER", "[2]", whole,
			"THE HARBOUR MASTER", whole, "THE HARBOUR MASTER", whole}, nil},
		{"who speaks first, and again", []string{"THE HARBOUR MASTER", whole, "ANNA LEE", whole, "THE HARBOUR MASTER",
			whole, "THE HARBOUR MASTER", whole}, nil},
		{"a refrain", []string{"Lamps of the isles", "The ships go out", "Lamps of the isles", "The ships come home",
			"Lamps of the isles"}, nil},
		{"a heading in each annex", []string{"Annex 1", whole, "Names of delegates", whole, "Annex 2", whole,
			"Names of delegates", whole, "Annex 3", whole, "Names of delegates", whole}, nil},
		{"what a paper says of its text", []string{"FINAL", "PLEASE CHECK AGAINST DELIVERY", "Lamps of the Isles",
			"FINAL", "PLEASE CHECK AGAINST DELIVERY", whole, "FINAL", "PLEASE CHECK AGAINST DELIVERY", whole},
			[]string{"FINAL", "PLEASE CHECK AGAINST DELIVERY", "FINAL", "PLEASE CHECK AGAINST DELIVERY", "FINAL",
				"PLEASE CHECK AGAINST DELIVERY"}},
		{"said once", []string{"PLEASE CHECK AGAINST DELIVERY", "Lamps of the Isles", whole, whole}, nil},
		{"the page to come", []string{whole, ". . . 2/", "2 .", whole}, []string{". . . 2/", "2 ."}},
		{"the page to come, behind a stroke", []string{open, "... / 2", below}, []string{"... / 2"}},
		{"what is left out", []string{whole, ". . .", whole, "3/4", whole}, nil},
		{"numbers that follow each other", []string{whole, "2 .", whole, "3 .", whole}, []string{"2 .", "3 ."}},
		{"numbers that do not", []string{whole, "2 .", whole, "7 .", whole}, nil},
		{"a number inside a sentence", []string{open, "4.", below}, []string{"4."}},
		{"a number inside a sentence in capitals", []string{strings.ToUpper(open), "4 .", strings.ToUpper(below)},
			[]string{"4 ."}},
		{"the numbers of paragraphs", []string{whole, "4.", whole, "5.", whole}, nil},
		{"a number below what it counts", []string{"Lamps on the pier", "4.", below}, nil},
		{"a number below a sentence", []string{whole, "4.", below}, nil},
		{"a table of lamps and their numbers", []string{"Lamps", "[1]", "Oil", "[2]", "Lamps", "[3]", "Lamps", "[4]",
			whole}, nil},
		{"an address inside a sentence", []string{open, "www.harbour.example", below},
			[]string{"www.harbour.example"}},
		{"an address below a text", []string{whole, "www.harbour.example"}, nil},
		{"a name inside a sentence", []string{open, "Anna Lee", below}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			words := strings.Join(test.in, "\n\n") + "\n"
			source := &archive.Source{ID: "x", Path: "x.txt", File: "seeds/x.txt", Text: words}
			source.Index()
			blocks := text.Parse(source, nil).Blocks
			isNumber := func(b *text.Block) bool { return strings.HasPrefix(b.String, "[") }
			var got []string
			for _, i := range Lines(blocks, isNumber) {
				got = append(got, blocks[i].String)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("found %q, want %q", got, test.want)
			}
		})
	}
}
