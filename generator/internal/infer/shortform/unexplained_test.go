package shortform

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/text"
)

func TestUnexplained(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, words, want string }{
		{"twice in running text", "See the QXW there. They left the QXW early.", "QXW 2"},
		{"once", "See the QXW there.", ""},
		{"the most used first", "See QXA and QXB here. See QXB and QXA there. See QXB now.", "QXB 3 QXA 2"},
		{"by their letters", "See QXB and QXA here. See QXB and QXA there.", "QXA 2 QXB 2"},
		{"with figures", "See the Q7X there. They left the Q7X early.", ""},
		{"a figure at its end", "See the QX7 there. They left the QX7 early.", "QX7 2"},
		{"an A behind its first letter", "See the QAW there. They left the QAW early.", "QAW 2"},
		{"two letters", "See the QX there. They left the QX early.", ""},
		{"eight letters", "See the QXWQXWQX there. They left the QXWQXWQX early.", "QXWQXWQX 2"},
		{"nine letters", "See the QXWQXWQXW there. They left the QXWQXWQXW early.", ""},
		{"beyond ASCII", "See the QXÉ there. They left the QXÉ early.", ""},
		{"with small letters", "See the QXw there. They left the QXw early.", ""},
		{"a number", "See part XII there. They left part XII early.", ""},
		{"defined", "See the QXW there. They left the QXW early. It is DEF and DEF here.", "QXW 2"},
		{"a heading", "# The QXW And Ports\n\nThey all left the QXW early, and in the evening the ports were empty.\n",
			""},
		{"code", "They all left the QXW early.\n\n```\nsee the QXW of all\n```\n", ""},
		{"capitals throughout", "THE QXW AND THE QXW OF ALL", ""},
		{"in small letters, too", "See the QXW there. They left the QXW early. It is a qxw here.", ""},
		{"with a capital, too", "See the QXW there. They left the QXW early. It is a Qxw here.", ""},
		{"in small letters inside a word", "See the QXW there. They left the QXW early. It is a qxwer or eqxw here.",
			"QXW 2"},
		{"in small letters at the head", "qxw is a word. See the QXW there. They left the QXW early.", ""},
		{"in small letters behind another", "See the QXW there. They left the QXW early. It is an eqxw or qxw here.",
			""},
		{"in small letters as the last word", "See the QXW there. They left the QXW early. It is a qxw", ""},
		{"in small letters at the end of another", "See the QXW there. They left the QXW early. It is an eqxw",
			"QXW 2"},
		{"mostly capitals", "See QXW. If QXW, no QXW. It is QXW.", ""},
		{"mostly small letters", "See QXW. If QXW is, no QXW was. It is but QXW.", "QXW 4"},
		{"three uses", "See the QXW there. They left the QXW early. It is a QXW.", "QXW 3"},
		{"as a part of a defined one", "See the DEF there. They left the DEF early.", ""},
		{"known to the archive", "See the AICHR there. They left the AICHR early.", ""},
		{"a partner", "See the USA there. They left the USA early.", ""},
	} {
		got := readingOf(test.words, lists).unexplained([]archive.Acronym{{Short: "DEF"}})
		var written []string
		for _, s := range got {
			written = append(written, fmt.Sprint(s.Short, " ", s.Uses))
			if s.Paragraph != 1 {
				t.Errorf("%s: paragraph %d", test.name, s.Paragraph)
			}
		}
		if strings.Join(written, " ") != test.want {
			t.Errorf("%s: got %q, want %q", test.name, written, test.want)
		}
	}
	var many strings.Builder
	for c := 'A'; c <= 'Z'; c++ {
		fmt.Fprintf(&many, "See the QX%c there. They left the QX%c early. ", c, c)
	}
	if got := readingOf(many.String(), lists).unexplained(nil); len(got) != 20 || got[0].Short != "QXA" {
		t.Errorf("of 26: %d, %+v", len(got), got)
	}
}

// TestKnownNames: what the archive knows by a name needs no explanation.
func TestKnownNames(t *testing.T) {
	lists := *infertest.Lists(t)
	lists.Series = append(slices.Clone(lists.Series), authority.Series{Series: archive.Series{Short: "QXW"}})
	r := readingOf("They met.", &lists)
	for word, want := range map[string]bool{
		"USA": true, "QXW": true, "QXV": false, "USAQXV": false, "QXVUSA": false,
	} {
		if got := r.isKnownName(word); got != want {
			t.Errorf("%s: %v, want %v", word, got, want)
		}
	}
}

func TestStandsAlone(t *testing.T) {
	for words, want := range map[string]bool{
		"see QXW now": true, "see (QXW) now": true, "see “QXW” now": true,
		"see ‘QXW’ now": true, `see "QXW" now`: true, "see QXW.": true,
		"see QXW, and": true, "see QXW; and": true, "see QXW? And": true, "see QXW! And": true, "see QXW": true,
		"see QXW’s port": true,
		"see QXW's port": true, "see The QXW port": true, "see ÉX QXW": true, "see QXW U port": true,
		"QXW now": false, "“QXW” now": true, "see -QXW now": false, "see QXW- now": false, "see QXW-led": false,
		"see QXW.org":  false,
		"see QXW: now": false, "see QXW/X": false, "see MORE QXW now": false, "see QXW MORE": false,
		"see QXW, MORE": true, "see MORE, QXW now": false,
		"see QXW’x port": false, "see QXW MO": false, "see QXW (MO)": false, "see QXW –MO": false,
		"see  QXW now": true, "see QXW  MO": false,
		"see AA QXW": false, "see ZZ QXW": false, "see A1 QXW": true, "see A QXW": true, "see aMO QXW": true,
		"see zMO QXW": true, "see QXW AA": false, "see M[O QXW": false, "see [[ QXW": true, "see `MO QXW": false,
		"see {MO QXW": false, "see QXW;MO": false, "see QXW.)": true, "see QXW…": false, "see QXW) now": true,
		"see QXW’": true, "see QXW’S port": false, "see_QXW now": false, "see [QXW now": false, "(QXW now": true,
	} {
		start := strings.Index(words, "QXW")
		if got := standsAlone(words, start, start+3); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}

func TestShortForm(t *testing.T) {
	long := strings.Repeat("Q", 40)
	for inner, want := range map[string]string{
		"QXW": "QXW", " QXW ": "QXW", "“QXW”": "QXW", "‘QXW’": "QXW", `"QXW"`: "QXW", "*QXW*": "QXW", "the QXW": "QXW",
		"hereinafter the QXW":              "QXW",
		"hereinafter referred to as “QXW”": "QXW", "also known as QXW": "QXW", "or QXW": "QXW", "hereafter QXW": "QXW",
		"QXW, a port": "QXW",
		"QXW; a port": "QXW", "QXW: a port": "QXW", "QXW’s": "QXW", "“QXW”’s": "QXW", "QX": "QX", "Q7": "Q7",
		"7Q": "7Q", "Q": "", "77": "", "VII": "", "": "",
		"QXW on Ports": "QXW on Ports", "Ports of QXW": "Ports of QXW", "a QXW port": "", "QXW a b c d e": "QXW a b " +
			"c d e", "QXW a b c d e f": "",
		"Q&X": "Q&X", "Q/X": "Q/X", "Q.X.": "Q.X.", "Q–X": "Q–X", "Q+X": "Q+X", "Q-X": "Q-X", "Q_X": "", "-QX": "",
		"QXé": "QXé", "Qx": "", "port": "",
		long: long, long + "Q": "", strings.Repeat("É", 40): strings.Repeat("É", 40), "McPort": "McPort",
		"McPorter": "", "QXwxyz": "QXwxyz", "QXwxyza": "",
		"orQXW": "orQXW", "the": "", "theQX": "theQX",
	} {
		checkShortForm(t, inner, want)
	}
}

// checkShortForm asserts what is the short form in a bracket, "" for none.
func checkShortForm(t *testing.T, inner, want string) {
	t.Helper()
	got, ok := shortForm(inner)
	if !ok {
		got = ""
	}
	if got != want {
		t.Errorf("%q: got %q, want %q", inner, got, want)
	}
}

func TestMatchesNumber(t *testing.T) {
	for _, test := range []struct {
		number, words, others string
	}{
		{"2", "2 2nd second Second two to A2", "To three 2x 20 second-"},
		{"3", "3 3rd third three", "four 3x"}, {"4", "4 4th fourth four for", "For five"}, {"5", "5th fifth five",
			"six"},
		{"6", "6th sixth six", "seven"}, {"7", "7th seventh seven", "eight"}, {"8", "8th eighth eight", "nine"}, {"9",
			"9th ninth nine", "ten"},
		{"1", "1 1st", "first one"}, {"22", "22 22nd Plan22", "two second 2 222nd22x"}, {"2031", "2031", "20 31"},
	} {
		for word := range strings.FieldsSeq(test.words) {
			if !matchesNumber(word, test.number) {
				t.Errorf("%s is not %s", word, test.number)
			}
		}
		for word := range strings.FieldsSeq(test.others) {
			if matchesNumber(word, test.number) {
				t.Errorf("%s is %s", word, test.number)
			}
		}
	}
}

func TestMostlyCapitals(t *testing.T) {
	lists := infertest.Lists(t)
	for words, want := range map[string]bool{
		"THE PORT OF ALL": true, "The port of all": false, "ABC def": false, "ABCD def": true, "ABc def": false,
		"ABCDe fgh": false, "ABCDEf ghi": true,
		"7777777 ab": false, "A B C D ef": true, "ÉÉÉÉ abc": false,
	} {
		if got := mostlyCapitals(infertest.Paper(words, lists).Leaves[0]); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}

func TestShortAt(t *testing.T) {
	for words, want := range map[string]int{
		"QXW is": 1, "QXW": 1, "QXW Centre": 2, "QXW, Centre": 1, "QXW centre": 1, "Q-X": 2, "Q&X": 2, "Q/X": 2,
		"Q+X": 0, "Port-7": 0, "QX-7": 2,
		"aBC is": 0, "Q-x": 0, "Q-": 0, "QX-": 1, "Q-X-Y": 2, "É-X": 2, "Q -X": 0, "Q7-port": 1, "QX 7": 2, "QX’S": 1,
		"QX+Y": 1, "QX.Y": 1, "port QX": 0, "Port": 0, "Q7": 1, "qX": 0, "Port QX": 0, "ÉX": 1, "Q–X": 0, "QX- Y": 1,
	} {
		list := text.AppendWords(nil, words, nil)
		if _, got := shortAt(words+" ", list); got != want {
			t.Errorf("%q: %d parts, want %d", words, got, want)
		}
	}
}

func TestSettledShorts(t *testing.T) {
	settled := settledShorts([]archive.Acronym{{Short: "QXWs"}, {Short: "QX-Y"}, {Short: "QX Z"}})
	for _, short := range []string{"QXW", "QXWs", "QX Y", "QX-Y", "QX-Z", "QX Z", "QX Zs", "ASEAN"} {
		if !settled[short] {
			t.Errorf("%s is not settled", short)
		}
	}
	if settled["QX"] || !slices.Contains([]bool{settled["QXZ"]}, false) {
		t.Error("parts are settled")
	}
}
