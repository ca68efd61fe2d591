package reference

import (
	"strings"
	"testing"
)

// numbersIn are the numbers of four figures in a text that are references, parted by
// spaces.
func numbersIn(text string) string {
	rows := In(text)
	var found []string
	for at := 0; at+4 <= len(text); at++ {
		if number := text[at : at+4]; strings.Trim(number, "0123456789") == "" {
			if rows.Has(at, at+4) {
				found = append(found, number)
			}
			at += 3
		}
	}
	return strings.Join(found, " ")
}

func TestReferences(t *testing.T) {
	for text, want := range map[string]string{
		"our cable 1926":                "1926",
		"our Cable 1926":                "1926",
		"our cable of 1926":             "",
		"our cable, 1926":               "",
		"ayes, 1912":                    "1912",
		"ayes: 1912":                    "1912",
		"Nos. 1917, 1918 and 1919":      "1917 1918 1919",
		"Nos. 1917, seen in 1918":       "1917",
		"a grid square 1945":            "1945",
		"the Old Square 1945":           "",
		"read my 1943":                  "1943",
		"read my 1943 of May":           "1943",
		"read my 1943 diary":            "",
		"read my 1943 off":              "",
		"left at 1945":                  "1945",
		"left at 1965":                  "",
		"left at 2445":                  "",
		"left at 1945 Hall":             "",
		"were 1912 here and 1933 there": "1912 1933",
		"were 1912 here. And 1933":      "1912",
		"1926":                          "",
		"and 1926":                      "",
		"Nos. 1917, and 1918":           "1917 1918",
		"Nos. 1917 or 1918":             "1917 1918",
		"Nos. 1917 & 1918":              "1917 1918",
		"Nos. 1917 to 1918":             "1917 1918",
		"Nos. 1917 of 1918":             "1917",
		"our cable: 1926":               "",
		"our cable. 1926":               "1926",
		"our cable\n1926":               "1926",
		"copyright. 1926":               "1926",
		"our cable-1926":                "",
		"left at 1959":                  "1959",
		"left at 1960":                  "",
		"left at 2359":                  "2359",
		"left at 2400":                  "",
		"left at 1945 and":              "1945",
		"left at 1945 Abbey":            "",
		"left at 1945 Zoo":              "",
		"left by 1945":                  "",
		"read my 1943, off":             "1943",
		"read my 1943  of May":          "1943",
		"the north and 1933":            "",
		"were 1912 here; and 1933":      "1912",
		"were 1912 here or 1933":        "1912",
		"were 1912" + strings.Repeat("s", 55) + " and 1933": "1912 1933",
		"were 1912" + strings.Repeat("s", 56) + " and 1933": "1912",
	} {
		if got := numbersIn(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestWordsBeforeNumbers asserts what papers, pages, sums and registers are numbered
// with, and that a word between tells of a year.
func TestWordsBeforeNumbers(t *testing.T) {
	for _, word := range strings.Split("box|cable|cablegram|cablegrams|cables|case|cd|cmd|cmnd|col|cols|column|"+
		"columns|despatch|despatches|dispatch|dispatches|docket|file|files|folio|grid square|lot|"+
		"map square|no|nos|number|"+
		"numbered|numbers|page|pages|patent|pp|rs|serial|signal|telegram|telegrams", "|") {
		for text, want := range map[string]string{"the " + word + " 1926": "1926", "the " + word + " of 1926": "",
			"the " + word + ", 1926": "", "un" + word + " 1926": ""} {
			if got := numbersIn(text); got != want {
				t.Errorf("%q: %q, want %q", text, got, want)
			}
		}
	}
	for _, vote := range strings.Fields("ayes nays noes yeas copyright") {
		for text, want := range map[string]string{vote + " 1926": "1926", vote + ", 1926": "1926",
			vote + " of 1926": ""} {
			if got := numbersIn(text); got != want {
				t.Errorf("%q: %q, want %q", text, got, want)
			}
		}
	}
	for _, owner := range strings.Fields("my our your") {
		for text, want := range map[string]string{owner + " 1926": "1926", owner + " 1926 of May": "1926",
			owner + " 1926 crop": "", owner + ", 1926": ""} {
			if got := numbersIn(text); got != want {
				t.Errorf("%q: %q, want %q", text, got, want)
			}
		}
	}
}

func TestShelves(t *testing.T) {
	for text, want := range map[string]bool{
		"(KB:B22, ":                              true,
		"KB: B22, ":                              true,
		"KB : B22, ":                             true,
		"[KB:B22, ":                              true,
		"KB: B22 ":                               false,
		"KB: Rice, ":                             false,
		"KB: 22, ":                               false,
		"Kb: B22, ":                              false,
		"K: B22, ":                               false,
		"KB B22, ":                               false,
		"KB: a B22, ":                            false,
		"KB: A22, ":                              true,
		"KB: Z22, ":                              true,
		"KB: b22, ":                              false,
		"KB:, ":                                  false,
		"K2: B22, ":                              false,
		"KB: Box B2, ":                           false,
		"KB; B22, ":                              false,
		"KB: " + strings.Repeat("B2", 8) + ", ":  true,
		"KB: " + strings.Repeat("B2", 8) + "2, ": false, // too long for a mark
		", ":                                     false,
		"":                                       false,
	} {
		if got := IsShelved(text+"1937", len(text)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestCorrected asserts which number in square brackets mends the year before it.
func TestCorrected(t *testing.T) {
	for text, want := range map[string]int{
		"2002 [2003]": 2003, "2002[2003], and": 2003, "2002\n[2003]": 2003, "2002 [17]": 0, "2002 [20031]": 0,
		"2002 [2003": 0, "2002 [abcd]": 0, "2002 [9003]": 0, "2002 (2003)": 0, "2002 2003": 0, "2002": 0, "2002 [": 0,
	} {
		got, behind := Corrected(text, 2002, len("2002"))
		if want == 0 && (got != 2002 || behind != len("2002")) || want > 0 && (got != want || text[behind-1] != ']') {
			t.Errorf("%q: %d until %d", text, got, behind)
		}
	}
}
