package phrase

import (
	"testing"

	"aseanarchive/generator/internal/text"
)

func TestShared(t *testing.T) {
	const title = "Remarks of the Minister at the Dinner in Oslo"
	for words, want := range map[string]int{
		"The minister gave a dinner for all in Oslo.": 3, "Remarks, remarks and remarks": 1,
		"At the quay of the sea": 0, "": 0,
	} {
		if got := Shared(title, text.AppendWords(nil, words, nil), words); got != want {
			t.Errorf("%q: %d, want %d", words, got, want)
		}
	}
}

func TestIsRubric(t *testing.T) {
	const title = "Harbours of the Isles Open"
	for _, test := range []struct {
		words, title string
		want         bool
	}{
		{"World", title, true}, {"WORLD", title, true}, {"World News", title, false}, {"World", "Harbours Open", false},
		{"Harbours", title, false}, {"Speech", title, false}, {"2016", title, false}, {"World:", title, false},
		{"", title, false},
	} {
		if got := IsRubric(Of(test.words), test.title); got != test.want {
			t.Errorf("%q above %q: %v, want %v", test.words, test.title, got, test.want)
		}
	}
}
