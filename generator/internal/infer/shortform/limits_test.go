package shortform

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// TestBalance: each bracket has its other half behind it.
func TestBalance(t *testing.T) {
	for words, want := range map[string]bool{
		"": true, "a": true, "(a)": true, "[a]": true, "(a": false, "a)": false, ")a(": false, "]a[": false,
		"(": false, "(a)(": false, "((a))": true,
	} {
		if got := inBalance(words); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}

// TestMarksAreNoFigures: a mark makes no short form of a capital.
func TestMarksAreNoFigures(t *testing.T) {
	for word, want := range map[string]bool{"A-": false, "A.": false, "A:": false, "A7": true} {
		if got := looksShort(word); got != want {
			t.Errorf("%q looks short: %v", word, got)
		}
	}
	for word, want := range map[string]bool{"A'B": false, "A:B": false, "A-B": true, "A7B": true} {
		if got := plainShort(word); got != want {
			t.Errorf("%q is plain: %v", word, got)
		}
	}
}

// TestWhereALongFormBegins: with the figures that a hyphen joins to its first word in
// small letters, and with nothing else.
func TestWhereALongFormBegins(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"a capital behind figures", "They saw the 50-Year Lease (YL) there.", "YL = Year Lease"},
		{"figures and a stroke", "They saw the 5/year lease (YL) there.", "YL = year lease"},
		{"figures and a dash of two hyphens", "They saw 5--year lease (YL) there.", "YL = year lease"},
		{"figures of a bracket before it", "They saw (1, 2)-year lease (YL) there.", "YL = year lease"},
		{"figures with a bracket of their own", "They saw the 1(2)-year lease (YL) there.", "YL = 1(2)-year lease"},
		{"figures in quotation marks", "They saw the “50-year lease” (YL) there.", "YL = 50-year lease"},
		{"a word and a hyphen", "We see old-port rice (PR) grow.", "PR = port rice"},
		{"figures passed over before a hyphen", "We see old 5-port rice (OR) grow.", "OR = old 5-port rice"},
		{"figures passed over before a space", "We see old 5 port rice (OR) grow.", ""},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}

// TestLettersThatBeginAWord: which letters of a short form may, and which must.
func TestLettersThatBeginAWord(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"small letters with a small word passed over", "It lies metres above the sea level (masl) there.", ""},
		{"a plural in small letters", "They lie in small old ports (sops) there.", "sops = small old ports"},
		{"a small letter behind a hyphen", "The Asian Boat council (AB-c) met.", "AB-c = Asian Boat council"},
		{"the last letter, small", "The Rice New Area index (RNAi) grew.", "RNAi = Rice New Area index"},
		{"the last letter, behind a small one", "The Sustainable Fish Area (SuFia) grew.", ""},
		{"one word, and others behind a small one", "The Quayside of Ports (QYS) opened.", "QYS = Quayside of Ports"},
		{"one word, and too many others", "The Quayside of Old Ports (QYS) opened.", ""},
		{"a figure and a mark before all letters", "The Port (3 &3W) began.", ""},
		{"more letters than a short form has", "The Port (" + strings.Repeat("A5", 20) + ") grew.", ""},
		{"a number that another word has not", "They saw Harbour beta (H 1b) there.", ""},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}
