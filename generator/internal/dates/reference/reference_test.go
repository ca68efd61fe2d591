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
	} {
		if got := numbersIn(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestShelves(t *testing.T) {
	for text, want := range map[string]bool{
		"(KB:B22, ":   true,
		"KB: B22, ":   true,
		"KB : B22, ":  true,
		"[KB:B22, ":   true,
		"KB: B22 ":    false,
		"KB: Rice, ":  false,
		"KB: 22, ":    false,
		"Kb: B22, ":   false,
		"K: B22, ":    false,
		"KB B22, ":    false,
		"KB: a B22, ": false,
		", ":          false,
		"":            false,
	} {
		if got := IsShelved(text+"1937", len(text)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
