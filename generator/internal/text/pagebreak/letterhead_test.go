package pagebreak

import (
	"reflect"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

func TestLetterheads(t *testing.T) {
	const head = "HARBOUR COUNCIL OF THE ISLES\n\n12 Quay Street, Oslo, Tel. 12 34 56\n\n"
	const said = "The ports of all the isles are open, and ships may call there.\n\n"
	for name, test := range map[string]struct {
		text string
		want []int
	}{
		"on three pages": {strings.Repeat(head+said, 3), []int{0, 1, 3, 4, 6, 7}},
		"an address of two lines in one": {strings.Repeat("Harbour Council of the Isles 12 Quay Street, Oslo, Tel. "+
			"(12) 3456-7890\n\n"+said, 3), []int{0, 2, 4}},
		"an address on two pages": {strings.Repeat("Harbour Council of the Isles 12 Quay Street, Oslo, Tel. "+
			"(12) 3456-7890\n\n"+said, 2), nil},
		"a refrain with a year": {strings.Repeat("Remember the treaty of 1967 and the isles\n\n"+said, 4), nil},
		"on two pages":          {strings.Repeat(head+said, 2), nil},
		"one line alone":        {strings.Repeat("HARBOUR COUNCIL OF THE ISLES\n\n"+said, 4), nil},
		"who speaks in turn":    {strings.Repeat("MR. LEE\n\nMS. LIE\n\n"+said, 4), nil},
		"sentences that recur":  {strings.Repeat("We are the isles of the sea.\n\nWe are open.\n\n"+said, 3), nil},
	} {
		source := &archive.Source{Path: "a.txt", Text: test.text}
		source.Index()
		body := text.Parse(source, nil)
		if got := Letterheads(body.Blocks); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}
