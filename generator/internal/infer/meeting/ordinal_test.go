package meeting

import "testing"

func TestOrdinals(t *testing.T) {
	for word, want := range map[string]int{
		"29th": 29, "2st": 2, "1ST": 1, "3rd": 3, "22nd": 22, "999th": 999, "1000th": 0, "1234th": 0, "0th": 0,
		"29": 0, "29x": 0, "29thx": 0, "th": 0,
		"9s": 0, "first": 1, "Inaugural": 1, "Twelfth": 12, "sixtieth": 60, "firstly": 0, "worst": 0,
		"Twenty-Seventh": 27,
		"twenty-tenth":   0, "twenty-first": 21, "twenty-ninth": 29, "thirty-worst": 0, "seventy-first": 71,
		"hundred-first": 0,
		"third-annual":  3, "first-ever": 1,
		"worst-ever": 0, "first-rate": 0, "first-hand": 0, "al": 0, "": 0, "fourth": 4, "Fifty-second": 52,
		"sixty-fifth": 65, "forty-third": 43,
		"2nd": 2, "27d": 0, "27h": 0, "05th": 5, "1.st": 0, "1-st": 0, "1:st": 0,
	} {
		n, ok := ordinalOf(word)
		if ok != (want > 0) || ok && n != want {
			t.Errorf("ordinalOf(%q) = %d, %v, want %d", word, n, ok, want)
		}
		if want > 0 && !mayOpenMeeting(word) {
			t.Errorf("the quick look passes over %q", word)
		}
	}
}

// TestMostWordsArePassedOver guards the speed of the quick look.
func TestMostWordsArePassedOver(t *testing.T) {
	for _, word := range []string{"Summit", "party", "watts", "29", "to", "", "ASEAN", "met", "st", "th"} {
		if endsAsOrdinal(word) {
			t.Errorf("%q is looked at", word)
		}
	}
}

func TestYears(t *testing.T) {
	for word, want := range map[string]bool{
		"1999": true, "2022": true, "2122": false, "1822": false, "202": false, "20222": false, "20th": false,
		"19x1": false, "": false,
	} {
		if IsYear(word) != want {
			t.Errorf("IsYear(%q) is %v", word, !want)
		}
	}
}

// TestEachListedWordOpensAName guards the quick looks: what the lists hold gets
// through them.
func TestEachListedWordOpensAName(t *testing.T) {
	for word, n := range OrdinalWords {
		if got, ok := ordinalOf(word); !ok || got != n {
			t.Errorf("%s is %d, want %d", word, got, n)
		}
		if words := word + " ASEAN"; !opensLikeMeeting(words, 0, len(word)) {
			t.Errorf("the quickest look passes over %q", words)
		}
	}
	for word, n := range Tens {
		if got, ok := ordinalOf(word + "-first"); !ok || got != n+1 {
			t.Errorf("%s-first is %d", word, got)
		}
	}
	for _, word := range SpecialWords {
		if words := word + " ASEAN"; !opensLikeMeeting(words, 0, len(word)) || !mayOpenMeeting(word) {
			t.Errorf("the quick looks pass over %q", words)
		}
	}
}

func TestTheQuickestLook(t *testing.T) {
	for words, want := range map[string]bool{
		"29th ASEAN": true, "29th and 30th": true, "29th annual talks": true, "29th special talks": false,
		"29th andes":    false,
		"29th annually": false, "29th talks": false, "(29th ASEAN": true, "“29th ASEAN": true, "\"29th ASEAN": true,
		"29th": false, "29th ": false,
		"( ASEAN": false, "Blue ASEAN": false, "First 2nd": true, "first {": true, "2nd [": true,
	} {
		end := len(words)
		for i := range words {
			if words[i] == ' ' {
				end = i
				break
			}
		}
		if got := opensLikeMeeting(words, 0, end); got != want {
			t.Errorf("opensLikeMeeting(%q) = %v", words, got)
		}
	}
}

func TestFieldsKeepWhatBelongsToAWord(t *testing.T) {
	for whole, want := range map[string]field{
		"ASEAN-U.S.": {0, 10, "ASEAN-U.S.", false, false}, "Summit.": {0, 6, "Summit", true, false},
		"Summit,":  {0, 6, "Summit", true, false},
		"(Summit)": {1, 7, "Summit", true, false},
		"Summit;":  {0, 6, "Summit", true, false},
		"Summit:":  {0, 6, "Summit", true, false},
		"“Summit":  {3, 9, "Summit", false, false},
		"[Summit]": {1, 7, "Summit", false, false},
		"Summit”":  {0, 6, "Summit", false, false},
		"Summit":   {0, 6, "Summit", false, false},
		"U.S.,":    {0, 4, "U.S.", true, false},
		"(AMM)":    {1, 4, "AMM", false, true}, "(AMM),": {1, 4, "AMM", true, true},
		"(“AMM”)": {1, 10, "“AMM”", false, true}, "(AMM)-Japan": {6, 11, "Japan", false, false},
		"(ABCDEFGHIJKLMN)":  {1, 15, "ABCDEFGHIJKLMN", false, true},
		"(ABCDEFGHIJKLMNO)": {1, 16, "ABCDEFGHIJKLMNO", true, false},
		"(Am)":              {1, 3, "Am", true, false},
		"(A1)":              {1, 3, "A1", false, true}, "AMM/PMC": {0, 3, "AMM", true, false},
		"Am/Bm": {0, 5, "Am/Bm", false, false}, "44th/45th": {0, 9, "44th/45th", false, false},
		"(AMM)-": {1, 4, "AMM", false, true}, "/AMM": {0, 4, "/AMM", false, false},
	} {
		if got := fieldAt(whole, 0, len(whole)); got != want {
			t.Errorf("%s: %+v, want %+v", whole, got, want)
		}
	}
}

func TestMonthsAndDays(t *testing.T) {
	for word, want := range map[string]bool{
		"May": true, "Sunday": true, "may": false, "Mayor": false, "Oct": true, "Oct.": true, "Sept": true,
		"Octo": false, "oct": false,
	} {
		if IsMonthOrDay(word) != want {
			t.Errorf("IsMonthOrDay(%q) is %v", word, !want)
		}
	}
}

func TestRomanFigures(t *testing.T) {
	for word, want := range map[string]int{
		"II": 2, "IV": 4, "IX": 9, "XX": 20, "XXX": 30, "XL": 40, "LX": 60, "LXX": 70, "LXXX": 80, "XC": 90, "XCIX": 99,
		"XXVI": 26, "LIV": 54,
		"III": 3, "VI": 6, "VII": 7, "VIII": 8, "XI": 11, "XIV": 14, "XV": 15, "LI": 51,
		"I": 0, "V": 0, "X": 0, "L": 0, "C": 0, "CI": 0, "IIII": 0, "ii": 0, "": 0,
	} {
		if n, ok := romanOf(word); n != want || ok != (want > 0) {
			t.Errorf("%s is %d, want %d", word, n, want)
		}
	}
}

func TestMisspeltNumbers(t *testing.T) {
	for word, want := range map[string]bool{
		"1st": false, "21st": false, "22nd": false, "23rd": false, "24th": false, "20th": false, "11th": false,
		"12th": false, "13th": false, "111th": false, "2st": true, "1nd": true, "3nd": true, "13rd": true, "11st": true,
		"12nd": true, "21th": true, "4rd": true, "22ND": false, "first": false, "22": false, "": false,
	} {
		if got := isMisspelt(word); got != want {
			t.Errorf("isMisspelt(%q) = %v", word, got)
		}
	}
}

func TestPairsOfNumbers(t *testing.T) {
	for word, want := range map[string][2]int{
		"44th/45th": {44, 45}, "first/second": {1, 2}, "44th/last": {}, "last/44th": {}, "44th": {}, "44th/": {},
		"": {},
	} {
		first, second, ok := pairOf(word)
		if ok != (want != [2]int{}) || ok && [2]int{first, second} != want {
			t.Errorf("%s: %d and %d, %v", word, first, second, ok)
		}
		if ok && !mayOpenMeeting(word) {
			t.Errorf("the quick look passes over %q", word)
		}
	}
}

// TestWordsThatOpenNoMeeting guards the quick look.
func TestWordsThatOpenNoMeeting(t *testing.T) {
	for word, want := range map[string]bool{
		"ASEAN": false, "Port": false, "9x": false, "x9": false, "": false, "()": false, "29": true, "(29th": true,
		"2022": true, "XXVI": true, "Special": true, "Twenty": true, "twenty": true, "“First”": true, "worst": false,
	} {
		if mayOpenMeeting(word) != want {
			t.Errorf("mayOpenMeeting(%q) is %v", word, !want)
		}
	}
}
