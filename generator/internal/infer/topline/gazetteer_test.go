package topline

import (
	"strings"
	"testing"
)

func TestCountriesAndNames(t *testing.T) {
	g := NewGazetteer(lists(t))
	for words, want := range map[string]bool{
		"Norway": true, "Malaysia": true, "European Union": false, "Norway met": false, "Cebu": false, "": false,
		"United Nations": false, "Singapore": false,
	} {
		if g.IsCountry(words) != want {
			t.Errorf("IsCountry(%q) is %v", words, !want)
		}
	}
	for words, want := range map[string]bool{
		"Norway": true, "Norway (NO)": true, "Norway (NO": false, "Norway.": true, "Norways": false,
		"Association of Southeast Asian Nations": true, "association of southeast asian nations (ASEAN)": true,
		"Ports of Norway": false, "Maritime security": false,
	} {
		if g.IsName(words) != want {
			t.Errorf("IsName(%q) is %v", words, !want)
		}
	}
	for words, want := range map[string]string{
		"ANILA": "Manila", "NILA": "Nila", "EBU": "Ebu", "OKYO": "Tokyo", "kyo": "kyo",
		"OSL": "Osl", "Bruxelles": "Brussels",
		"Bruxelles, Belgium": "Brussels", "WASHINGTON D.C.": "Washington, D.C.", "Washington DC": "Washington, D.C.",
		"Washington": "Washington", "HARBOUR TOWN": "Harbour Town", "[Cebu]": "[Cebu]",
	} {
		if got := g.PlaceValue(words); got != want {
			t.Errorf("PlaceValue(%q) is %q, want %q", words, got, want)
		}
	}
}

// TestPlacesAndDaysOnLinesOfTheirOwn asserts which of some lines is taken for the
// dateline.
func TestPlacesAndDaysOnLinesOfTheirOwn(t *testing.T) {
	r := NewReader(lists(t))
	for _, test := range []struct{ name, in, want string }{
		{"none", "Ports Are Open\n\n5 May 2016", ""},
		{"one", "Ports Are Open\n\nOslo, 5 May 2016", "1 Oslo|2016-05-05||-"},
		{"one without its year", "Ports Are Open\n\nOslo, 5 May", "1 Oslo|||-"},
		{"of two the first", "Cebu, 5 May 2016\n\nOslo, 6 May 2016", "0 Cebu|2016-05-05||-"},
		{"a hall", "Great Hall, 5 May 2016", "0 |2016-05-05||-"},
	} {
		var lines []Line
		leaves := paperOf(t, test.in).Leaves
		for i, leaf := range leaves {
			lines = append(lines, r.Read(leaf, i))
		}
		got := ""
		if d := OnLineOfItsOwn(lines); d.Found {
			got = string(rune('0'+d.Leaf)) + " " + writtenDateline(d, leaves[d.Leaf].String)
			if !d.Alone || d.End != len(leaves[d.Leaf].String) {
				t.Errorf("%s: it is alone %v, and ends at %d", test.name, d.Alone, d.End)
			}
		}
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestWhereADatelineIsLookedFor asserts which block of a text is its dateline.
func TestWhereADatelineIsLookedFor(t *testing.T) {
	const hanoi = "Hanoi (VNA) – " + said
	for _, test := range []struct {
		name, in string
		want     int // the line, 0 for none
	}{
		{"at the head", hanoi, 1},
		{"below a title", "Ports Are Open\n\n" + hanoi, 3},
		{"below a summary", said + "\n\n" + hanoi, 3},
		{"a place alone below a summary", said + "\n\nHanoi – " + said, 0},
		{"a place alone below a summary and a day", said + "\n\n5 May 2016\n\nHanoi – " + said, 5},
		{"a place alone below a day and a line", said + "\n\n5 May 2016\n\nPorts Are Open\n\nHanoi – " + said, 0},
		{"an unknown place with an agency below a summary", said + "\n\nOld Port (HNA) – " + said, 0},
		{"below a clause", "(a) Ports are open to all;\n\n" + hanoi, 0},
		{"below a summary, a day without a place", said + "\n\n13 May 2016 – " + said, 0},
		{"below a summary, an unknown place and its day", said + "\n\nHarbourtown, 13 May 2016 – " + said, 3},
		{"an unknown place at the head", "OLD PORT – " + said, 1},
		{"an unknown place below a short sentence", "Ports are open.\n\nOLD PORT – " + said, 3},
		{"an unknown place below a sentence of 99 letters", letters(99, "", " came.") + "\n\nOLD PORT – " + said, 3},
		{"an unknown place below a sentence of 100 letters", letters(100, "", " came.") + "\n\nOLD PORT – " + said,
			0},
		{"an unknown place below a long line that is no sentence", letters(120, "Statement of ", "") +
			"\n\nOLD PORT – " + said, 3},
		{"a point that looks like one", "• OSLO – The officials took stock of the work of the past months.\n\n" +
			hanoi,
			3},
		{"a place alone below a summary and the hour of the page", said + "\n\n5 May 2016, 09:50\n\nHanoi – " + said,
			5},
		{"a place alone below a summary and a row of 120 letters with a day", said + "\n\n" +
			letters(120, "5 May 2016 | ", "") + "\n\nHanoi – " + said, 5},
		{"a place alone below a summary and a longer row", said + "\n\n" + letters(121, "5 May 2016 | ", "") +
			"\n\nHanoi – " + said, 0},
		{"in the last line of a head", strings.Repeat("Ports Are Open\n\nShips Are Here\n\n", 74) +
			"Ports Are Open\n\n" + hanoi, 299},
		{"in the line below", strings.Repeat("Ports Are Open\n\nShips Are Here\n\n", 75) + hanoi, 0},
		{"a place alone below a summary and a place with its day", said + "\n\nOslo, 5 May 2016\n\nHanoi – " + said, 5},
		{"below a long point", "• " + letters(120, "", "") + "\n\n" + hanoi, 0},
		{"below a short point", "• Ports Are Open\n\n" + hanoi, 3},
		{"a town in capitals below a summary", said + "\n\nHANOI: " + said, 3},
		{"a town in small letters below a summary", said + "\n\nHanoi: " + said, 0},
		{"below three summaries", strings.Repeat(said+"\n\n", 3) + hanoi, 7},
		{"below four summaries", said + "\n\n" + said + "\n\n" + said + "\n\n" + said + "\n\n" + hanoi, 0},
	} {
		leaves := paperOf(t, test.in).Leaves
		got := 0
		if d := DatelineOf(lists(t), leaves); d.Found {
			got = leaves[d.Leaf].Line
		}
		if got != test.want {
			t.Errorf("%s: it stands on line %d, not %d", test.name, got, test.want)
		}
	}
}
