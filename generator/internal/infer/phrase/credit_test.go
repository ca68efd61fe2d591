package phrase_test

import (
	"testing"

	"aseanarchive/generator/internal/infer/phrase"
)

// Words below pictures end with the credit of the picture; the mark of an agency and
// the source of a text are none.
func TestCreditsOfPictures(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, words string
		want        bool
	}{
		{"a photograph in brackets", "Two ships of the isles in the harbour (Photo: Agency)", true},
		{"a photograph of an agency", "Two ships of the isles in the harbour (AP Photo/Ana Lim)", true},
		{"the words “photo” and a verb", "Two ships of the isles in the harbour. (photo grabbed from a film)", true},
		{"the source of a picture", "The Secretary-General of the isles (Source: VNA)", true},
		{"the source of a sentence", "The Secretary-General came. (Source: VNA)", false},
		{"the source of a table", "Table 1: Ships of the isles (Source: VNA)", false},
		{"a source that says more", "The Secretary-General of the isles (Source: what they told us)", false},
		{"a source behind two words", "Two isles (Source: VNA)", false},
		{"an agency and a photographer", "Two ships of the isles in the harbour. (Xinhua/Li Gang)", true},
		{"the desks of a text", "The ministers of two isles met. They spoke of ships. (Harbour-Lee/ Tan)", false},
		{"an agency at the end of a text", "The ministers of two isles met on Friday. (Agency)", false},
		{"who stands where", "Ana Lim (L) and Ben Tan (R) on board of a ship. (Agency)", true},
		{"the middle", "Ana Lim (C) and two masters on board. (Agency)", true},
		{"the left", "Ana Lim (left) and two masters on board. (Agency)", true},
		{"the right", "Ana Lim (right) and two masters on board. (Agency)", true},
		{"the centre", "Ana Lim (centre) and two masters on board. (Agency)", true},
		{"the center", "Ana Lim (center) and two masters on board. (Agency)", true},
		{"a remark in brackets", "The ministers of two isles met on Friday (see photo)", false},
		{"two sides in brackets", "The ministers of two isles met on Friday (2016/2017)", false},
		{"few words", "Harbours (Photo: Agency)", false},
		{"a photograph behind a dash", "Two ships in the harbour - Photo: Agency", true},
		{"a photograph behind a longer dash", "Two ships in the old harbour. –Photo AGENCY", true},
		{"an agency before it", "Two ships in the harbour — VNA/VNS Photo Ana Lim", true},
		{"a clause behind a dash", "Two ships in the harbour – and photo boats", false},
		{"a name behind a dash", "Two ships in the harbour – Ana Lim", false},
		{"a photographer behind a stop", "Two ships met on Wednesday. Ana LIM / AFP", true},
		{"two sides behind a stop", "Two ships met on Wednesday. Imports / exports fell", false},
		{"an agency behind words without a stop", "Two ships in the old harbour Source: Agency", true},
		{"the source of a text", "Two ships met in the old harbour. Source: Agency", false},
		{"a source in a sentence", "Two ships in the harbour Source: what they told", false},
		{"a credit alone", "Photo credit: Old Harbour Office", true},
		{"a short one", "Photo: Agency", true},
		{"a label without a name", "Photo:", false},
		{"a sentence behind a label", "Photo: two ships met in the harbour.", false},
		{"a label behind a stop", "Two ships met on Wednesday. Photo: Ana Lim/Old Harbour Office", true},
		{"a label glued to its name", "Two ships met on Wednesday. Credit:Ana Lim", true},
		{"another label behind a stop", "Two ships met on Wednesday. Note: Ana Lim", false},
		{"a sentence behind the label", "Two ships met on Wednesday. Photo: what they saw", false},
		{"nothing", "", false},
	} {
		if got := phrase.IsCredited(test.words); got != test.want {
			t.Errorf("%s: %q: got %t", test.name, test.words, got)
		}
	}
}
