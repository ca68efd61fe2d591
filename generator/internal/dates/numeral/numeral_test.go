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

func TestRead(t *testing.T) {
	for words, want := range map[string]int{
		"one thousand nine hundred and seventy-seven, in Oslo": 1977, "two thousand and nine": 2009,
		"nineteen hundred and eighty": 1980, "of ships": 0, "thousand ships": 0, "": 0,
	} {
		if n, _, _ := Read(words, 0); n != want {
			t.Errorf("%q: %d, want %d", words, n, want)
		}
	}
	const in, words = "in ", "two thousand and nine"
	if n, end, ok := Read(in+words+" ships", len(in)); n != 2009 || end != len(in+words) || !ok {
		t.Errorf("inside a text: %d up to %d, %v", n, end, ok)
	}
}
