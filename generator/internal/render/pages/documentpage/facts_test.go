package documentpage

import "testing"

// TestARuleIsSaidOnce: a fact that is known as an earlier one leads there, and
// what is not known says nothing of how.
func TestARuleIsSaidOnce(t *testing.T) {
	line := []EvidenceView{{Line: 1, Quote: "Oslo, 7 March 2019 –"}}
	facts := []FactView{
		{Name: "Title", Value: "Talks", Rule: "title-line", Says: "A short line.", Evidence: []EvidenceView{{Line: 2}}},
		{Name: "Date", Value: "7 March 2019", Rule: "dateline", Says: "A dateline.", Evidence: line},
		{Name: "Place", Value: "Oslo", Rule: "dateline", Says: "A dateline.", Evidence: line},
		{Name: "Kind", Value: "report", Rule: "dateline", Says: "A dateline.", Evidence: []EvidenceView{{Line: 3}}},
		{Name: "Issuer", Rule: "dateline", Says: "A dateline."},
		{Name: "Author", Value: "A. Writer", Rule: "byline", Evidence: line},
	}
	sayOnce(facts)
	for i, want := range []struct {
		id, says string
		as       AsView
	}{
		{"", "A short line.", AsView{}},
		{"fact-date", "A dateline.", AsView{}},
		{"", "", AsView{"date", "#fact-date", true}},
		{"", "", AsView{"date", "#fact-date", false}},
		{"", "A dateline.", AsView{}},
		{"", "", AsView{}},
	} {
		got, as := facts[i], AsView{}
		if got.As != nil {
			as = *got.As
		}
		if got.ID != want.id || got.Says != want.says || as != want.as {
			t.Errorf("the fact %s is %q, %q, %+v, want %q, %q, %+v", got.Name, got.ID, got.Says, as, want.id, want.says,
				want.as)
		}
	}
}
