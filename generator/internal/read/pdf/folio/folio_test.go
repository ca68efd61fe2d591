package folio

import "testing"

func TestFigure(t *testing.T) {
	for text, want := range map[string]int{"3": 3, "- 3 -": 3, "Page 3 of 12": 3, "3/12": 3, "xiv": 14, "[7]": 7,
		"p. 5": 5, "Page | 3": 3, "| 3 |": 3,
		"Article 3": 0, "2021 – 2025": 0, "mix": 0, "": 0, "3 of a kind": 0, "civil": 0} {
		if got := Figure(text); got != want {
			t.Errorf("%q is page %d, want %d", text, got, want)
		}
	}
}
