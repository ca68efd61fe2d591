package lexicon

import "testing"

func TestOrdinal(t *testing.T) {
	for word, want := range map[string]int{
		"29th": 29, "2st": 2, "1ST": 1, "100th": 100, "Twenty-Seventh": 27, "inaugural": 1, "Tenth": 10, "third-annual": 3,
		"first-ever": 1, "sixtieth": 60, "fifty-first": 51,
		"": 0, "th": 0, "0th": 0, "1000th": 0, "99999999999999999999th": 0, "29": 0, "north": 0, "first-born": 0,
		"twenty-tenth": 0, "ten-first": 0, "hundred-first": 0, "annual": 0, "29 th": 0, "5thx": 0, "best": 0, "inaugurals": 0,
		"second's": 0, "1\x13\x14": 0,
	} {
		if got, ok := Ordinal(word); ok != (want > 0) || ok && got != want {
			t.Errorf("%q: got %d %v, want %d", word, got, ok, want)
		}
	}
}
