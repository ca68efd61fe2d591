package issue

import (
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestPlaceOfEvent: what the text reports was held on the document's own day, and the
// place stands beside that day.
func TestPlaceOfEvent(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, day, want string }{
		{"behind the day", "The Harbour Forum was held on 5 May 2016 in Jakarta. " + said, "2016-05-05",
			"5 May 2016 in Jakarta"},
		{"before the day", "The Harbour Forum was held in Jakarta on 5 May 2016. " + said, "2016-05-05",
			"Jakarta on 5 May 2016"},
		{"with its country", "The Harbour Forum was held in Jakarta, Indonesia, on 5 May 2016. " + said, "2016-05-05",
			"Jakarta, Indonesia, on 5 May 2016"},
		{"on several days", "The Harbour Forum was held in Jakarta on 4-5 May 2016. " + said, "2016-05-05",
			"Jakarta on 4-5 May 2016"},
		{"where governments speak", "We, the Ministers of the isles, having come together in Jakarta on 5 May 2016, " +
			"say what " + said, "2016-05-05", "Jakarta on 5 May 2016"},
		{"on another day", "The Harbour Forum was held on 5 May 2016 in Jakarta. " + said, "2016-05-09", ""},
		{"of an unknown day", "The Harbour Forum was held on 5 May 2016 in Jakarta. " + said, "", ""},
		{"far from the day", "The Harbour Forum of Jakarta was held on 5 May 2016. " + said, "2016-05-05", ""},
		{"to which somebody went", "The Harbour Forum was held on 5 May 2016 for Jakarta. " + said, "2016-05-05", ""},
		{"nothing held", "The old ship came to the quay in Jakarta on 5 May 2016. " + said, "2016-05-05", ""},
		{"other words between", "The Harbour Forum was held in Jakarta (the hall) on 5 May 2016. " + said,
			"2016-05-05", ""},
	} {
		h := infertest.Head(test.in, lists)
		place := PlaceOfEvent(h, archive.Fact{Value: test.day})
		got := ""
		if place.Known() {
			infertest.CheckEvidence(t, h.Source, place.Evidence)
			got = place.Evidence[0].Quote
		}
		if got != test.want || got != "" && (place.ID != "jakarta" || place.Basis != archive.Inferred) {
			t.Errorf("%s: %q in %+v, want %q", test.name, got, place, test.want)
		}
	}

	h := infertest.Head("The Harbour Forum was held on 5 May 2016 in Jakarta. "+said, lists)
	h.Settings = archive.Give(&archive.Source{}, []archive.Field{{Key: "place", Values: []string{""}}}, "x.md")
	if place := PlaceOfEvent(h, archive.Fact{Value: "2016-05-05"}); place.Known() {
		t.Errorf("an editor said that there is no place, and it is %+v", place)
	}
}
