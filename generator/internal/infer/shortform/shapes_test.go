package shortform

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestShapesOfShortForms asserts what words may be a short form by their letters.
func TestShapesOfShortForms(t *testing.T) {
	for _, test := range []struct {
		name, word string
		is         func(string) bool
		want       bool
	}{
		{"a capital and a nought", "A0", looksShort, true},
		{"a capital and a nine", "A9", looksShort, true},
		{"a small letter before capitals", "mAb", looksShort, true},
		{"two letters, the first of them small", "mA", looksShort, false},
		{"a capital and small letters", "Mac", looksShort, false},
		{"small letters that outnumber capitals", "McDonald", looksShort, false},
		{"twice as many small letters as capitals", "AsBaba", looksShort, true},
		{"figures alone", "2016", looksShort, false},
		{"a nought in it", "A0B", plainShort, true},
		{"a nine in it", "A9B", plainShort, true},
		{"a mark at its head", "-AB", plainShort, false},
		{"a bracket behind a letter", "FEV(1)", plainShort, true},
		{"a bracket behind a space", "FEV (1)", plainShort, false},
		{"a bracket that nothing closes", "FEV(1", plainShort, false},
	} {
		if got := test.is(test.word); got != test.want {
			t.Errorf("%s: %q gives %v", test.name, test.word, got)
		}
	}
}

// TestDefinitionsThatWereNotRead: a bracket behind another name defines what stands in
// it, in a way that the list does not know.
func TestDefinitionsThatWereNotRead(t *testing.T) {
	const long = "Asian Rice Reserve"
	for _, test := range []struct {
		name, before, behind string
		want                 bool
	}{
		{"behind another name", "the Old Port (", ") grew", true},
		{"behind a name with a mark", "the “Old Port” (", ") grew", true},
		{"without a bracket before it", "the Old Port ", ") grew", false},
		{"without a bracket behind it", "the Old Port (", " grew", false},
		{"behind a name that ends as the long form", "the Reserve (", ") grew", false},
		{"behind small letters", "the old port (", ") grew", false},
		{"at the head", "(", ") grew", false},
	} {
		words := test.before + "ARR" + test.behind
		if got := isDefinedOtherwise(words, len(test.before), len(test.before)+len("ARR"), long); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// TestInitials: one letter with a full stop.
func TestInitials(t *testing.T) {
	for _, test := range []struct {
		words string
		end   int
		want  bool
	}{{"A. Lee", 1, true}, {"Ab. Lee", 2, false}, {"A Lee", 1, false}, {". Lee", 0, false}} {
		if got := isInitial(test.words, 0, test.end); got != test.want {
			t.Errorf("%q: %v", test.words, got)
		}
	}
}

// TestWhatAShortFormIsSpelt asserts which letters of a long form a short form may have.
func TestWhatAShortFormIsSpelt(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"a letter without its figure", "They saw Harbour beta (H1B) there.", ""},
		{"the s of a plural", "The Asian Rice Reserves (ARRs) grew.", "ARRs = Asian Rice Reserves"},
		{"an s that is a letter", "The Asian Rice Stores (ARS) grew.", "ARS = Asian Rice Stores"},
		{"small letters of a word", "The Rural Nation (RuNa) grew.", "RuNa = Rural Nation"},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}
