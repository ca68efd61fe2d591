package head

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/phrase"
)

// said is a text that says nothing of its own date or place.
const said = "The officials took stock of the work of the past months and agreed on the next steps, " +
	"as they had planned."

// writtenDateline is what a dateline says: place, date, agency, the marks that
// end it, and how the text goes on.
func writtenDateline(d Dateline, words string) string {
	marks := "-"
	if d.Colon {
		marks = ":"
	}
	place := ""
	if d.HasPlace {
		place = words[d.Place[0]:d.Place[1]]
	}
	date := ""
	if d.HasDate {
		date = d.Date.EDTF
	}
	return fmt.Sprintf("%s|%s|%s|%s", place, date, words[d.Agency[0]:d.Agency[1]], marks)
}

func TestDatelines(t *testing.T) {
	r := datelines{gazetteer: gazetteer{lists(t)}}
	for _, test := range []struct{ top, want string }{
		{"Kuala Lumpur, 13 May 2016 – ", "Kuala Lumpur|2016-05-13||-"},
		{"Kuala Lumpur, 13 May 2016 ", ""},
		{"Kuala Lumpur, 13 May 2016-", ""},
		{"Kuala Lumpur, 13 May 2016 - ", "Kuala Lumpur|2016-05-13||-"},
		{"Kuala Lumpur, 13 May 2016- ", "Kuala Lumpur|2016-05-13||-"},
		{"Kuala Lumpur, 13 May 2016: ", "Kuala Lumpur|2016-05-13||:"},
		{"Kuala Lumpur, 13 May 2016:", ""},
		{"Kuala Lumpur, 13 May 2016. ", "Kuala Lumpur|2016-05-13||-"},
		{"Harbourtown, 13 May 2016. ", ""},
		{"Harbourtown, 13 May 2016: ", "Harbourtown|2016-05-13||:"},
		{"(Oslo, 13 May 2016) ", "Oslo|2016-05-13||-"},
		{"Oslo, 13 May 2016) ", ""},
		{"(13 May 2016) – ", "|2016-05-13||-"},
		{"13 May 2016 – ", "|2016-05-13||-"},
		{"13 May 2016: ", ""},
		{"24 April 2017 JAKARTA – ", "JAKARTA|2017-04-24||-"},
		{"24 April 2017 JAKARTA - ", "JAKARTA|2017-04-24||-"},
		{"24 April 2017 Cebu — ", "Cebu|2017-04-24||-"},
		{"24 April 2017 HarbourNews - ", "|2017-04-24|HarbourNews|-"},
		{"24 April 2017 on - ", ""},
		{"24 April 2017 HNA - ", ""},
		{"24 April 2017 HNAS - ", "HNAS|2017-04-24||-"},
		{"24 April 2017 Harbour News of the North and the Isles of the South - ", ""},
		{"New Delhi [India], June 15 (HNA): ", "New Delhi||HNA|:"},
		{"New Delhi (India), June 15 /HNA/ - ", "New Delhi||HNA|-"},
		{"Oslo, June 15, 2020 (Harbour News Agency of Oslo) - ", ""},
		{"Oslo, June 15, 2020 (Harbour News Agency Oslo) - ", "Oslo|2020-06-15|Harbour News Agency Oslo|-"},
		{"Oslo, June 2020 – ", "Oslo|||-"},
		{"June 2020 – ", ""},
		{"CANADA, June 15, 2020 – ", "|2020-06-15||-"},
		{"Great Hall, June 15, 2020 – ", "|2020-06-15||-"},
		{"The talks of June 15, 2020 – ", ""},
		{"On June 15, 2020 – ", ""},
		{"June 15 – ", "|||-"},
		{"(Oslo, 13 May 2016 A ", ""},
		{"[Oslo], June 15, 2020 – ", ""},
		{"New Delhi [India, June 15, 2020: ", ""},
		{"24 April 2017, Oslo, Norway – ", "Oslo, Norway|2017-04-24||-"},
		{"Oslo, June 15, 2020 [HNA] - ", ""},
		{"logoOSLO, June 15, 2020 – ", "OSLO|2020-06-15||-"},
		{"logo15 JUNE 2020 – ", ""},
		{"aseanlogoJAKARTA, June 15, 2020 – ", "JAKARTA|2020-06-15||-"},
		{"aseanlogoJakarta, June 15, 2020 – ", ""},
		{"logoOSL, June 15, 2020 – ", ""},
		{"Hanoi (VNA) – ", "Hanoi||VNA|-"},
		{"Hanoi (VNA): ", "Hanoi||VNA|:"},
		{"Hanoi – ", "Hanoi|||-"},
		{"Hanoi: ", "Hanoi|||:"},
		{"Hanoi:", ""},
		{"Hanoi-", ""},
		{"Jakarta, ANTARA – ", "Jakarta||ANTARA|-"},
		{"Jakarta, Antara – ", "Jakarta, Antara|||-"},
		{"Harbourtown, ANTARA – ", ""},
		{"JAKARTA, ANTARA – ", "JAKARTA, ANTARA|||-"},
		{"Washington, DC – ", "Washington, DC|||-"},
		{"Harbourtown – ", ""},
		{"Harbourtown: ", ""},
		{"HARBOURTOWN – ", "HARBOURTOWN|||-"},
		{"HARBOURTOWN: ", ""},
		{"HBR – ", ""},
		{"HBRS – ", "HBRS|||-"},
		{"Old Port Town (HNA) – ", "Old Port Town||HNA|-"},
		{"Old Far Port Town (HNA) – ", ""},
		{"The Port (HNA) – ", ""},
		{"Port (HNA – ", ""},
		{"CANADA – ", ""},
		{"ASEAN – ", ""},
		{"- ", ""},
		{"– Hanoi – ", ""},
	} {
		words := test.top + said
		d, ok := r.read(words)
		got := ""
		if ok {
			got = writtenDateline(d, words)
		}
		if got != test.want {
			t.Errorf("%q is read as %q, want %q", test.top, got, test.want)
		}
		if ok && words[d.End:] != said {
			t.Errorf("behind %q the text begins with %.20q", test.top, words[d.End:])
		}
	}
	for words, want := range map[string]bool{
		"Hanoi – " + strings.Repeat("é", 52): false, "Hanoi – " + strings.Repeat("É", 51): false,
		"Hanoi – s" + said: false, "Hanoi: s" + said: false,
		"Hanoi: " + strings.Trim(said, "."): false, "Hanoi – " + strings.Repeat("É", 52): true,
		"Oslo, 5 May 2016: s" + said:                               false,
		"A" + strings.Repeat("b", 106) + ", 13 May 2016 – " + said: true,
		"A" + strings.Repeat("b", 107) + ", 13 May 2016 – " + said: false, "": false,
	} {
		if _, ok := r.read(words); ok != want {
			t.Errorf("a dateline in %.80q is %v", words, ok)
		}
	}
	for words, want := range map[string]string{
		"13 May 2016– The minister of ports - the first - met the captains of all ships": "|2016-05-13||-",
		"13 May 2016 HarbourNews – The minister of ports - the first - met all":          "|2016-05-13|HarbourNews|-",
		"Kuala Lumpur, Malaysia, Saturday, 13 May 2016 (Harbour News) – Ships of": "Kuala Lumpur, " +
			"Malaysia|2016-05-13|Harbour News|-",
		"Kuala Lumpur, Malaysia, Saturday, 13 May 2016 (Harbour News) –":     "",
		"Bandar Seri Begawan, Brunei Darussalam, Saturday, 13 May 2016 (HNA": "",
		"Hanoi (Harbour News Agency of the Isles and of the North Sea) –":    "",
		"Hanoi (Harbour News Agency of the Isles and of the North Sea) – P": "Hanoi||Harbour News Agency of the " +
			"Isles and of the North Sea|-",
	} {
		got := ""
		if d, ok := r.read(words); ok {
			got = writtenDateline(d, words)
		}
		if got != want {
			t.Errorf("%q is read as %q, want %q", words, got, want)
		}
	}
}

// TestWhereDatelinesStand asserts which line of a text is its dateline: the
// line, whether it is a line to itself, and what it says.
func TestWhereDatelinesStand(t *testing.T) {
	const hanoi, oslo = "Hanoi (VNA) – " + said, "Oslo, 5 May 2016 – " + said
	sentence := func(n int) string { return letters(n, "", " came.") + "\n\n" }
	for _, test := range []struct{ name, in, want string }{
		{"none", "Ports are open\n\n" + said, ""},
		{"nothing", "", ""},
		{"at the head", hanoi, "1 Hanoi||VNA|-"},
		{"in a heading", "# " + hanoi, "1 Hanoi||VNA|-"},
		{"in a point", "• " + hanoi, ""},
		{"below a point", "• Ports\n\n" + hanoi, "3 Hanoi||VNA|-"},
		{"below a point of 100 letters", letters(102, "• ", "") + "\n\n" + hanoi, "3 Hanoi||VNA|-"},
		{"below a point of 101 letters", letters(103, "• ", "") + "\n\n" + hanoi, ""},
		{"below a clause", "(a) Ports are open to all;\n\n" + hanoi, ""},
		{"below 59 points", strings.Repeat("• Ports.\n", 59) + "\n" + hanoi, "61 Hanoi||VNA|-"},
		{"below 60 points", strings.Repeat("• Ports.\n", 60) + "\n" + hanoi, ""},
		{"a place alone, below a sentence of 99 letters", sentence(99) + "Hanoi – " + said, "3 Hanoi|||-"},
		{"a place alone, below a sentence of 100 letters", sentence(100) + "Hanoi – " + said, ""},
		{"a place alone, below 100 letters that are no sentence",
			letters(100, "", "") + "\n\nHanoi – " + said, "3 Hanoi|||-"},
		{"a place and a day below a summary", sentence(100) + oslo, "3 Oslo|2016-05-05||-"},
		{"a place that no list knows and a day below a summary", sentence(100) + "Harbourtown, 5 May 2016 – " + said,
			"3 Harbourtown|2016-05-05||-"},
		{"a day below a summary", sentence(100) + "5 May 2016 – " + said, ""},
		{"a place that no list knows and an agency below a summary", sentence(100) + "Old Port (HNA) – " + said, ""},
		{"of two the first", oslo + "\n\n" + hanoi, "1 Oslo|2016-05-05||-"},

		{"on a line of its own", "Ports are open\n\nOslo, 5 May 2016\n\n" + said, "3 alone Oslo|2016-05-05||-"},
		{"on a line of its own, with a mark behind it", "Ports are open\n\nOslo, 5 May 2016 |\n\n" + said,
			"3 alone Oslo|2016-05-05||-"},
		{"on a line of its own, without a place", "Ports are open\n\nGreat Hall, 5 May 2016\n\n" + said,
			"3 alone |2016-05-05||-"},
		{"on a line of its own, without the year", "Ports are open\n\nOslo, 5 May\n\n" + said, "3 alone Oslo|||-"},
		{"on two lines of their own", "Oslo, 5 May 2016\n\nCebu, 6 May 2016\n\n" + said, "1 alone Oslo|2016-05-05||-"},
		{"on a line above a dateline", "Oslo, 5 May 2016\n\n" + hanoi, "3 Hanoi||VNA|-"},
		{"a day on a line of its own", "Ports are open\n\n5 May 2016\n\n" + said, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := paperOf(t, test.in)
			o := openingOf(p)
			got := ""
			if d := o.Dateline; d.Found {
				leaf := p.Leaves[d.Leaf]
				got = fmt.Sprint(leaf.Line) + " "
				if d.Alone {
					got += "alone "
					if rest := strings.Trim(leaf.String[d.End:], " |"); rest != "" {
						t.Errorf("behind the dateline stands %q", rest)
					}
				}
				got += writtenDateline(d, leaf.String)
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
			for _, leaf := range p.Leaves {
				datelined := o.Dateline.Found && !o.Dateline.Alone && leaf.Index == o.Dateline.Leaf
				if o.IsDatelined(leaf.Block) != datelined {
					t.Errorf("line %d is datelined: %v", leaf.Line, !datelined)
				}
				if !o.Dateline.Found && o.Behind(leaf) != 0 {
					t.Errorf("line %d begins at %d", leaf.Line, o.Behind(leaf))
				}
			}
		})
	}
}

func TestShapeOfPlaces(t *testing.T) {
	for words, want := range map[string]bool{
		"Oslo": true, "Ha Noi": true, "Rio de Janeiro": true, "Isle of Ports": true, "de Janeiro": false,
		"oslo": false, "On Oslo": false,
		"Onslow": true, "B C D E F G": true, "B C D E F G H": false, "": false, "Oslo 5": false,
		"Oslo (Norway)": false, "Por.": true, "Port.": false, "Ports.": false,
		"St. Ports": true, "U.S.A.": true, "Harbour Statement": false, "Harbour Forum": false,
		"Norway's Port": false, "Norway’s Port": false,
		"ASEAN Port": false, "Oslo, Norway": true, "Oslo at Sea": false, "Oslo, The Port": true,
		"Following Ports": false,
	} {
		if IsPlaceName(words) != want {
			t.Errorf("IsPlaceName(%q) is %v", words, !want)
		}
	}
}

func TestPlacesOfTheLists(t *testing.T) {
	g := gazetteer{lists(t)}
	for words, want := range map[string]string{
		"Cebu": "Cebu", "Cebu, Philippines": "Cebu", "BANGKOK/NONTHABURI": "BANGKOK",
		"Siem Reap (Cambodia)": "Siem Reap", "Cebu Philippines": "",
		"Cebu, the Philippines": "Cebu", "Cebu, of all": "", "cebu": "", "Harbourtown": "", "– Cebu –": "Cebu",
		"": "", "Cebu met": "",
		"Cebu, " + strings.Repeat("N", 54): "Cebu", "Cebu, " + strings.Repeat("N", 55): "", "Cebu - Davao": "Cebu",
		"Cebu-Davao": "Cebu", "…": "",
	} {
		from, to, ok := g.placeIn(words)
		if got := words[from:to]; got != want || ok != (want != "") {
			t.Errorf("placeIn(%q) = %q, want %q", words, got, want)
		}
	}
	for words, want := range map[string]string{
		"KUALA LUMPUR": "Kuala Lumpur", "AKARTA": "Jakarta", "Akarta": "Akarta", "AKARTAS": "Akartas", "EBU": "Ebu",
		"Washington, D.C.":  "Washington, D.C.",
		"Cebu, Philippines": "Cebu", "Cebu/Davao": "Cebu", "Cebu (PH)": "Cebu", "/Cebu": "/Cebu",
		"WASHINGTON, DC": "Washington, D.C.",
	} {
		if got := g.placeValue(words); got != want {
			t.Errorf("placeValue(%q) = %q, want %q", words, got, want)
		}
	}
	for words, want := range map[string]bool{"Norway": true, "Norway.": true, "Singapore": false, "Oslo": false,
		"Norway met": false, "": false} {
		if g.isActor(words) != want {
			t.Errorf("isActor(%q) is %v", words, !want)
		}
	}
	if !g.isMember("Malaysia") || g.isMember("Norway") ||
		!g.isWholePlace("Cebu") || g.isWholePlace("Cebu, Philippines") {
		t.Error("members or whole places")
	}
	if place, ok := g.lastPlace("From Cebu to Bali"); !ok || place != [2]int{13, 17} {
		t.Errorf("the last place is %v", place)
	}
}

func TestSpokenHeads(t *testing.T) {
	for words, want := range map[string]string{
		"2:38 P.M. EDT THE PRESIDENT: Thank you": "Thank you", "2:38 EDT Thank you": "Thank you",
		"AB: x": "x", "A: x": "A: x", "2:38 ABCT Thank": "Thank", "2:38": "",
		"2:38 ABT Thank": "Thank", "2:38 ABC Thank": "ABC Thank",
		"THE PRESIDENT: Thank you": "Thank you", "The President: Thank you": "The President: Thank you",
		"Q What of it?": "What of it?",
		"Qu What":       "Qu What", "At 2:38 THE": "At 2:38 THE", ": x": ": x", "2:38 ABCDT Thank": "ABCDT Thank",
		"2:38 AT Thank": "AT Thank", "": "",
		"A" + strings.Repeat("B", 58) + ": x": "x",
		"A" + strings.Repeat("B", 59) + ": x": "A" + strings.Repeat("B", 59) + ": x", "2:38 EdT x": "EdT x",
	} {
		if got := words[phrase.SpokenHead(words):]; got != want {
			t.Errorf("behind the head of %q stands %q, want %q", words, got, want)
		}
	}
}

func TestLinesOfWriters(t *testing.T) {
	for line, want := range map[string]bool{
		"Anna Lee Wong - 02 December 2020 09:50 WIB": true, "Anna Lee - 02 December 2020": false,
		"Anna Lee - today: ports": false, "Anna - 02 May 09:50": false,
		"Aa Bb Cc Dd - 02 May 09:50": true, "Aa Bb Cc Dd Ee - 02 May 09:50": false,
		"Anna lee - 02 May 09:50": false, "Anna LEE - 02 May 09:50": false,
		"Anna, Lee - 02 May 09:50": false, "Anna Lee • 02 May 09:50": true, "Anna Lee, 02 May 09:50": false,
		"": false,
		"Anna " + strings.Repeat("l", 54) + "- 5 09:50":  false,
		"Anna L" + strings.Repeat("l", 53) + "- 5 09:50": true,
		"Anna L" + strings.Repeat("l", 54) + "- 5 09:50": false,
	} {
		if IsSignedByWriter(line) != want {
			t.Errorf("IsSignedByWriter(%q) is %v", line, !want)
		}
	}
}

func TestShortenedSentences(t *testing.T) {
	const ships = "Ships of all flags call at the harbours of the islands of the north "
	for _, test := range []struct{ sentence, want string }{
		{"Ships call. ", "Ships call"},
		{strings.Repeat("s", 100), strings.Repeat("s", 100)},
		{strings.Repeat("s", 101), strings.Repeat("s", 100)},
		{strings.Repeat("é", 100), strings.Repeat("é", 100)},
		{ships + "in the sun of a long day of the long summers", strings.TrimSpace(ships)},
		{ships + "who saw the sun of the days of the long summer", strings.TrimSpace(ships)},
		{ships + "industriously of the days of the long summers", ships + "industriously of the days of"},
		{ships + "of the sun, of the moon and of the stars of all", ships + "of the sun"},
		{ships + "of the sun; of the moon and of the stars of all", ships + "of the sun"},
		{ships + "of the sun – of the moon and of the stars of", ships + "of the sun"},
		// What stands in the first third of a long sentence is too little for a title.
		{"Ships of all the flags that be in harbours of the islands of the north and of the mainland of the south",
			"Ships of all the flags that be in harbours of the islands of the north and of the mainland of the"},
		{"Ships of all the flags that call at ports in harbours of the islands of the north and of the mainland of all",
			"Ships of all the flags that call at ports"},
		{"Ships in " + strings.Repeat("s", 60) + " " + strings.Repeat("s", 60), "Ships in " + strings.Repeat("s",
			60)},
	} {
		if got := shortened(test.sentence); got != test.want {
			t.Errorf("%q is shortened to %q, want %q", test.sentence, got, test.want)
		}
	}
}
