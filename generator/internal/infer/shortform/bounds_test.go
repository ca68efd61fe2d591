package shortform

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/infertest"
)

// TestWhereADefinitionMayStand: at the head of a text, in a bracket of its own, or in
// a list, of which no item reaches back over the one before.
func TestWhereADefinitionMayStand(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"at the head", "(the Asian Rice Reserve, ARR) grew.", "ARR = Asian Rice Reserve"},
		{"in a bracket that holds more", "They left (as the Asian Rice Reserve (ARR) said) early.",
			"ARR = Asian Rice Reserve"},
		{"behind a small word", "The Asian Rice Reserve and (ARR) grew.", ""},
		{"in small letters behind a comma", "One store (area of rice, aor) grew.", ""},
		{"behind a comma in a list", "The Old Port (OLP), Tall Harbour (OTH) grew.", "OLP = Old Port"},
		{"behind a semicolon in a list", "The Old Port (OLP); Tall Harbour (OTH) grew.", "OLP = Old Port"},
		{"behind “and” in a list", "The Old Port (OLP) and Tall Harbour (OTH) grew.", "OLP = Old Port"},
		{"behind “or” in a list", "The Old Port (OLP) or Tall Harbour (OTH) grew.", "OLP = Old Port"},
		{"behind other words", "The Old Port (OLP) Tall Harbour (OTH) grew.",
			"OLP = Old Port; OTH = Old Port (OLP) Tall Harbour"},
		{"in a sentence that begins in a list", "The Old Port (OLP), tall. Big Harbour (BH) grew.",
			"OLP = Old Port; BH = Big Harbour"},
		{"a number that a short paragraph lacks",
			"They met in the hall of the town and praised the Asian Rice Reserve (ARR) at length.\n\n" +
				"Gathering of Ports (GOP31) met.", "ARR = Asian Rice Reserve; GOP31 = Gathering of Ports"},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}

// TestWhatMatchingCosts: letters may be found at some cost, and not at any.
func TestWhatMatchingCosts(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, text, want string }{
		{"three small letters, each of a word", "It lies metres above sea (mas) there.", "mas = metres above sea"},
		{"small letters, two of a word", "It lies ten metres above old sealevel (masl) there.", ""},
		{"small letters that pass over words", "The Port bold old rice new tea red figs (PBRTF) grew.", ""},
		{"small letters that go on with a word", "The Sustainable Old New Fish Big-Red Asia (SuFiA) grew.",
			"SuFiA = Sustainable Old New Fish Big-Red Asia"},
		{"a letter behind a figure", "They saw Harbour 1beta (H1B) there.", "H1B = Harbour 1beta"},
		{"another letter behind a figure", "They saw Harbour 1deta (H1B) there.", ""},
		{"figures and a hyphen", "They saw the 50-year lease (YL) there.", "YL = 50-year lease"},
		{"a figure alone", "They saw the Port 5 (PF) there.", ""},
	} {
		checkDefinitions(t, lists, test.name, test.text, test.want)
	}
}

// TestEvidenceOfOneBracket: it goes from bracket to bracket.
func TestEvidenceOfOneBracket(t *testing.T) {
	got := readingOf("They saw it (the Asian Rice Reserve, ARR) there.", infertest.Lists(t)).acronyms()
	if len(got) != 1 || got[0].Evidence[0] != (archive.Evidence{Line: 1, Quote: "(the Asian Rice Reserve, ARR)"}) {
		t.Errorf("got %+v", got)
	}
}

// TestLettersOfShortForms holds what can be a short form against what cannot.
func TestLettersOfShortForms(t *testing.T) {
	for inner, want := range map[string]string{
		"QXW of the Ports": "QXW of the Ports", "“the QXW”": "QXW", "Q(1)": "Q(1)", "HV(1)": "HV(1)", "HV (1)": "",
		"mAb": "mAb", "mAbcd": "mAbcd", "mAbcdefg": "", "7Qab": "7Qab", "7Qabc": "", ", QXW": "", "Q, X": "",
		"QX, a, b": "QX", "QX; a, b": "QX", "QX: a; b": "QX", "hereinafter QXW": "QXW", "R-GA": "", "XIV": "",
	} {
		checkShortForm(t, inner, want)
	}
}

// TestSmallShortForms: three to five small letters, of which figures may follow.
func TestSmallShortForms(t *testing.T) {
	for word, want := range map[string]bool{
		"mas": true, "masl": true, "maslp": true, "maslpq": false, "ma": false, "": false, "aza": true,
		"mas2": true, "mas22": true, "ma2": false, "mas2l": false, "Mas": false, "maS": false, "mas-": false,
		"ma{l": false, "ma`l": false, "masé": false,
	} {
		if got := isSmallShort(word); got != want {
			t.Errorf("%q: %v, want %v", word, got, want)
		}
	}
}

// TestSeatsInAParliament: a party of one letter and a state of two.
func TestSeatsInAParliament(t *testing.T) {
	for short, want := range map[string]bool{
		"R-GA": true, "D–CA": true, "I-VT": true, "RD-GA": false, "X-GA": false, "R-GAX": false, "R-Ga": false,
		"R": false, "-GA": false, "RGA": false,
	} {
		if got := isSeat(short); got != want {
			t.Errorf("%q: %v, want %v", short, got, want)
		}
	}
}

// TestOtherSpellings: a bracket that writes a word again, but for its end.
func TestOtherSpellings(t *testing.T) {
	for _, test := range []struct {
		name, short, word string
		want              bool
	}{
		{"the same letters", "RESERVE", "Reserved", true},
		{"but for the last", "RESERVX", "Reserved", true},
		{"but for the last two", "RESERXX", "Reserved", false},
		{"five letters", "PORTS", "Ported", true},
		{"four letters", "PORT", "Ported", false},
		{"a word that is shorter", "PORTERS", "Port", false},
		{"two words", "PORTS", "Port system", false},
		{"two words with a hyphen", "PORTS", "Port-system", false},
	} {
		if got := isOtherSpelling(test.short, test.word); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// TestWordsByThemselves: a word inside another is not held.
func TestWordsByThemselves(t *testing.T) {
	for words, want := range map[string]bool{
		"qxw": true, "aqxw": false, "qxwa": false, "a qxw b": true, "aqxw qxw": true, "-qxw-": true, "": false,
	} {
		if got := holdsWord(words, "qxw"); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
	if holdsWord(strings.Repeat("aqxw ", 3), "qxw") {
		t.Error("a word inside others is held")
	}
}
