package meeting

import "testing"

// TestMarksOfFields: the marks of a short form stay with it, other ones do not.
func TestMarksOfFields(t *testing.T) {
	for whole, want := range map[string]field{
		"U.S,":           {0, 3, "U.S", true, false},
		"(U.S":           {1, 4, "U.S", false, false},
		"(U.S.":          {1, 5, "U.S.", false, false},
		"(China, Japan)": {1, 13, "China, Japan", false, true},
	} {
		if got := fieldAt(whole, 0, len(whole)); got != want {
			t.Errorf("%s: %+v, want %+v", whole, got, want)
		}
	}
}
