package numeral

import "testing"

func TestNumbersInWords(t *testing.T) {
	for word, want := range map[string]int{"seven": 7, "Seventh": 7, "THOUSAND": Thousand, "hundred": Hundred,
		"boat": 0, "": 0} {
		if got, ok := Of(word); got != want || ok != (want > 0) {
			t.Errorf("%q is %d, %v, want %d", word, got, ok, want)
		}
	}
	for word, n := range map[string]int{"first": 1, "second": 2, "third": 3} {
		if !IsFirstOrdinal(n, word) || IsFirstOrdinal(n+3, word) {
			t.Errorf("%q and %d", word, n)
		}
	}
	if IsFirstOrdinal(1, "one") {
		t.Error("one is an ordinal")
	}
}
