package head

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/paper"
)

// paperOf lays a text out.
func paperOf(t *testing.T, words string) *paper.Paper {
	t.Helper()
	source := &archive.Source{ID: "x", Path: "x.txt", File: "seeds/x.txt", Text: words}
	source.Index()
	return paper.New(source, lists(t), nil, new(diag.Log))
}

var roleNames = map[LineRole]string{
	aside: "aside", candidate: "title", sectionLine: "section", nameLine: "name", captionLine: "caption",
	sentence: "sentence", DateOnly: "date", PageDate: "date of a page", placeOnly: "place", PlaceDate: "place and date",
	LabelLine: "label", bodyLine: "text",
}

// writtenLine is what is read of a line: its role, label, place, and day.
func writtenLine(l headLine, words string) string {
	parts := []string{roleNames[l.Role]}
	if l.Label != "" {
		parts = append(parts, "of "+l.Label)
	}
	if l.hasPlace() {
		parts = append(parts, words[l.place[0]:l.place[1]])
	}
	for _, stamp := range l.Stamps {
		parts = append(parts, stamp.EDTF)
	}
	if l.Bracketed {
		parts = append(parts, "in brackets")
	}
	if l.clock {
		parts = append(parts, "o’clock")
	}
	return strings.Join(parts, " ")
}

// letters are so many between a beginning and an end, as words of a line.
func letters(n int, begin, end string) string {
	for len([]rune(begin))+len([]rune(end)) < n-6 {
		begin += "Ships "
	}
	fill := n - len([]rune(begin)) - len([]rune(end))
	return begin + strings.Repeat("S", fill) + end
}

// TestWhatLinesAre asserts what a line above a text says, line by line; below
// a line that has a role stands its nearest neighbour that has another.
func TestWhatLinesAre(t *testing.T) {
	r := lineReader{gazetteer{lists(t)}}
	for _, test := range []struct{ name, line, want string }{
		{"a clause", "1. Ports are open to all", "text"},
		{"a point", "• Ports are open to all", "aside"},
		{"a point that is a sentence", "• Ports are open to all.", "text"},
		{"a point of 100 letters", letters(102, "• ", ""), "aside"},
		{"a point of 101 letters", letters(103, "• ", ""), "text"},
		{"a caption of 300 letters", letters(300, "", " (Photo: Lee)"), "caption"},
		{"a caption of 301 letters", letters(301, "", " (Photo: Lee)"), "text"},
		{"a caption that ends as a sentence", letters(120, "", " (Photo: Lee)."), "caption"},
		{"governments that speak", "We, the Leaders, met in Cebu", "text"},
		{"a statement in capitals, of 120 letters, and a colon", strings.ToUpper(letters(120, "", ":")), "title"},
		{"a long title that ends with a short form", letters(120, "Statement of ", " and the U.S."), "title"},
		{"a sentence of 99 letters", letters(99, "", " came."), "sentence"},
		{"a sentence of 100 letters", letters(100, "", " came."), "text"},
		{"a shout of 99 letters", letters(99, "", " came!"), "sentence"},
		{"a shout of 100 letters", letters(100, "", " came!"), "text"},

		{"a label of a title", "[Title] Great Hall of Cebu", "label of title"},
		{"a label of a place", "Venue: Great Hall of Cebu", "label of place Cebu"},
		{"a label of an unknown place", "Venue: Harbourtown, Norway", "label of place Harbourtown"},
		{"a label of no place", "Venue: the old pier", "label of place"},
		{"a label of a day and an unknown place", "Date: Harbourtown, 5 May 2016", "label of date 2016-05-05"},
		{"a label of a day and a place", "Date: Great Hall, Cebu, 5 May 2016", "label of date Cebu 2016-05-05"},
		{"adopted", "(Adopted in Oslo on 6 September 2023)", "label of date Oslo 2023-09-06"},
		{"adopted, and eight words", "Adopted in Oslo on 6 September 2023 By A B C D E F G",
			"label of date Oslo 2023-09-06"},
		{"adopted, and nine words", "Adopted in Oslo on 6 September 2023 By A B C D E F G H", "title 2023-09-06"},
		{"adopted on two days", "Adopted in Oslo on 6 September 2023 and on 7 October 2023",
			"title 2023-09-06 2023-10-07"},
		{"adopted on no day", "Adopted in Oslo by Norway", "title"},
		{"adopted, of 220 letters", letters(220, "Adopted in Oslo in ", " on 6 September 2023"),
			"label of date Oslo 2023-09-06"},
		{"adopted, of 221 letters", letters(221, "Adopted in Oslo in ", " on 6 September 2023"), "title 2023-09-06"},

		{"a day", "5 May 2016", "date 2016-05-05"},
		{"a day in brackets", "(5 May 2016)", "date 2016-05-05 in brackets"},
		{"a title with a day in brackets", "Ports Are Open (5 May 2016)", "title 2016-05-05 in brackets"},
		{"a day and an hour", "5 May 2016, 09:50", "date of a page 2016-05-05"},
		{"a picture with its day", "A ship calls at Cebu, 5 May 2016 (Photo: Lee)", "caption 2016-05-05"},
		{"a place", "Cebu", "place Cebu"},
		{"a word", "Harbourtown", "aside"},
		{"a place and a day", "Cebu, 5 May 2016", "place and date Cebu 2016-05-05"},
		{"a day and a place", "5 May 2016, Cebu", "place and date Cebu 2016-05-05"},
		{"a day and a place without a comma", "5 May 2016 Cebu", "place and date Cebu 2016-05-05"},
		{"a place, a day and an hour", "Cebu, 5 May 2016, 09:50", "place and date Cebu 2016-05-05"},
		{"a place, a day and an hour behind a word", "Cebu, 5 May 2016, at 09:50", "date of a page 2016-05-05"},
		{"a place, a day and other words", "Cebu, 5 May 2016, Open Ports", "title 2016-05-05"},
		{"other words around a day and a place", "Open Ports, 5 May 2016, Cebu", "title 2016-05-05"},
		{"a hall and a day", "Great Hall, 5 May 2016", "place and date 2016-05-05"},
		{"a hall with its town and a day", "Great Hall, Cebu, 5 May 2016", "place and date Cebu 2016-05-05"},
		{"a hall in capitals and a day", "GREAT HALL, 5 May 2016", "place and date 2016-05-05"},
		{"a hall, a day and an hour", "Great Hall, 5 May 2016, 09:50", "date of a page 2016-05-05"},
		{"a hall, a day and other words", "Great Hall, 5 May 2016, Open Ports", "name 2016-05-05"},
		{"a day and a hall", "5 May 2016, Great Hall", "place and date 2016-05-05"},
		{"a day and a hall without a comma", "5 May 2016 Great Hall", "name 2016-05-05"},
		{"other words, a day and a hall", "Open Ports, 5 May 2016, Great Hall", "name 2016-05-05"},
		{"a day without a place", "5 May 2016, via videoconference", "place and date 2016-05-05"},
		{"a day without a place, and no comma", "5 May 2016 via videoconference", "title 2016-05-05"},
		{"no place before a day", "Virtual Meeting, 5 May 2016", "place and date 2016-05-05"},
		{"an unknown place with its country", "Harbourtown, Norway, 5 May 2016",
			"place and date Harbourtown 2016-05-05"},
		{"an unknown place with an unknown country", "Harbourtown, Atlantis, 5 May 2016", "title 2016-05-05"},
		{"an unknown place of four capitals", "HBRT, 5 May 2016", "place and date HBRT 2016-05-05"},
		{"three capitals", "HBR, 5 May 2016", "title 2016-05-05"},
		{"a country and a day", "NORWAY, 5 May 2016", "place and date NORWAY 2016-05-05"},
		{"an organisation and a day", "European Union, 5 May 2016", "title 2016-05-05"},
		{"a document in capitals and a day", "HARBOUR STATEMENT, 5 May 2016", "title 2016-05-05"},
		{"a page’s word in capitals", "PUBLISHED, 5 May 2016", "date of a page 2016-05-05"},
		{"a page’s word behind the day", "5 May 2016 Published", "date of a page 2016-05-05"},
		{"another word behind the day", "5 May 2016 Publishing", "title 2016-05-05"},
		{"other words and a day", "Open Ports, 5 May 2016", "title 2016-05-05"},
		{"other words, a day and an hour", "Open Ports, 5 May 2016, 09:50", "date of a page 2016-05-05"},
		{"other words and a day behind a bar", "Open Ports | 5 May 2016", "date of a page 2016-05-05"},
		{"other words and a day behind a dot", "Open Ports • 5 May 2016", "date of a page 2016-05-05"},
		{"other words and a day behind a point", "Open Ports · 5 May 2016", "date of a page 2016-05-05"},
		{"a page’s day in a sentence of thirteen words",
			"Published on 5 May 2016 by the port, with all of the ships.", "date of a page 2016-05-05"},
		{"a page’s day in a sentence of fourteen words",
			"Published on 5 May 2016 by the port, with all of the old ships.", "sentence 2016-05-05"},
		{"a page’s day in fourteen words without a stop",
			"Published on 5 May 2016 by the port, with all of the old ships", "date of a page 2016-05-05"},

		{"nothing but marks", "«»", "aside"},
		{"a salutation", "Excellencies,", "aside"},
		{"an hour", "11:07 A.M. EST", "aside o’clock"},
		{"a note", "(Note on Ports)", "aside"},
		{"a menu", "News | Ports | Ships", "aside"},
		{"a section", "Introduction", "section"},
		{"today and a comma", "Today, Ships Are In", "text"},
		{"today without a comma", "Today Ships Are In", "title"},
		{"today in fifteen words", strings.Repeat("Ships ", 14) + "today", "title"},
		{"today in sixteen words", strings.Repeat("Ships ", 15) + "today", "text"},
		{"another day in sixteen words", strings.Repeat("Ships ", 15) + "tonight", "title"},
		{"a person", "H.E. Dr. Anna Lee", "name"},
		{"a hall", "Great Hall", "name"},
		{"a town", "Minneapolis, MN", "name"},
		{"an office", "Ministry of Harbours", "name"},
		{"a drawer", "Press Release No. 12/2016", "name"},
		{"a short sentence", "Ships may call.", "sentence"},
		{"a comma", "Open Ports,", "sentence"},
		{"a comma in capitals", "OPEN PORTS,", "title"},
		{"a colon", "Open Ports:", "sentence"},
		{"a colon in capitals", "OPEN PORTS:", "title"},
		{"a document and a colon", "Statement of Open Ports:", "title"},
		{"a document in small letters and a colon", "Statement of open ports:", "sentence"},
		{"a document and a semicolon", "STATEMENT ON PORTS;", "sentence"},
		{"two words", "Open Ports", "title"},
		{"small letters", "open ports", "aside"},
		{"a figure at the head", "5 Open Ports", "title"},
		{"figures alone", "12 34", "aside"},
		{"letters of another script", "แถลงการณ์ ร่วม", "title"},
		{"a plus at the head", "+ Open Ports", "aside"},
		{"an equals sign at the head", "= Open Ports", "aside"},
		{"a dash at the end", "Open Ports –", "aside"},
		{"a long dash at the end", "Open Ports —", "aside"},
		{"a hyphen at the end", "Open Ports-", "aside"},
		{"a stroke at the end", "Open Ports/", "aside"},
		{"a stroke inside", "Open Ports/Seas", "title"},
		{"a bar at the end", "Open Ports |", "title"},
		{"forty words", strings.Repeat("Ports ", 40), "title"},
		{"forty-one words", strings.Repeat("Ports ", 41), "text"},
		{"forty-one words of 99 letters", letters(99, strings.Repeat("A ", 39), " B"), "aside"},
		{"a sentence inside", "Ports opened at last. Ships of Lee", "sentence"},
		{"thirteen quoted words", "\"" + strings.Repeat("Ships ", 12) + "Came\"", "sentence"},
		{"thirteen words in curly marks", "“" + strings.Repeat("Ships ", 12) + "Came”", "sentence"},
		{"twelve quoted words", "“" + strings.Repeat("Ships ", 11) + "Came”", "title"},
		{"thirteen words", strings.Repeat("Ships ", 12) + "Came", "title"},
	} {
		t.Run(test.name, func(t *testing.T) {
			leaf := paperOf(t, test.line).Leaves[0]
			if got := writtenLine(r.read(leaf, 0), leaf.String); got != test.want {
				t.Errorf("%q is %s, want %s", leaf.String, got, test.want)
			}
		})
	}
}

// TestLinesAboveATextTogether asserts what lines are beside each other, and on
// which line the text proper begins.
func TestLinesAboveATextTogether(t *testing.T) {
	const hour = "11:07 A.M. EST"
	sentence := letters(100, "", " came.")
	for _, test := range []struct{ name, in, want string }{
		{"nothing", "", " 0"},
		{"one line", "Ports Are Open", "title 1"},
		{"all is short", "Ports Are Open\n\nShips may call.", "title, sentence 3"},
		{"a text", "Ports Are Open\n\n" + said, "title 3"},
		{"a sentence right above the text", "Ports Are Open\n\nShips may call.\n\nShips came.\n\n" + said, "title 3"},
		{"a sentence and a day above the text", "Ports Are Open\n\nShips may call.\n\n5 May 2016\n\n" + said,
			"title, sentence, date 7"},
		{"a sentence at the head of all", "Ships may call.\n\n" + said, " 1"},
		{"a section", "Ports Are Open\n\nIntroduction\n\n" + said, "title, section 3"},
		{"a section above a dateline", "Introduction\n\nPorts Are Open\n\nOslo, 5 May 2016 – " + said,
			"section, title 5"},
		{"a summary above a dateline", "Ports Are Open\n\n" + sentence + "\n\nOslo, 5 May 2016 – " + said,
			"title, text 5"},
		{"sixty lines", strings.Repeat("(Note on Ports)\n", 59) + "\nPorts Are Open\n\n" + said,
			strings.Repeat("aside, ", 59) + "title 63"},

		{"addressees", "Ministry of Harbours\n\nTHE SHIPS AND PORTS\n\nTHE SEAS AND ISLES\n\n" + said,
			"name, name, name 7"},
		{"an office above a title", "Ministry of Harbours\n\nShips and Ports\n\n" + said, "name, title 5"},
		{"an office above a title in capitals", "Ministry of Harbours\n\nSHIPS AND PORTS\n\n" + said, "name, title 5"},
		{"an office above a title with an article", "Ministry of Harbours\n\nThe Ships and Ports\n\n" + said,
			"name, title 5"},
		{"an office above a sentence in capitals", "Ministry of Harbours\n\nTHE SHIPS CAME.\n\n5 May 2016\n\n" + said,
			"name, sentence, date 7"},
		{"an article in capitals below a day", "5 May 2016\n\nTHE SHIPS AND PORTS\n\n" + said, "date, title 5"},
		{"an article in capitals at the head", "THE SHIPS AND PORTS\n\n" + said, "title 3"},

		{"a pier and an hour", "Old Harbour Pier\n" + hour + "\n\n" + said, "name, aside 4"},
		{"an hour above a pier", hour + "\nOld Harbour Pier\n\n" + said, "aside, title 4"},
		{"a pier and a note", "Old Harbour Pier\n(Note)\n\n" + said, "title, aside 4"},
		{"two piers and an hour", "Old Harbour Pier\nNew Harbour Pier\n" + hour + "\n\n" + said,
			"title, name, aside 5"},
		{"a pier, a day and an hour", "Old Harbour Pier\n5 May 2016\n" + hour + "\n\n" + said, "name, date, aside 5"},
		{"a pier, a town and an hour", "Old Harbour Pier\nCebu\n" + hour + "\n\n" + said, "name, place, aside 5"},
		{"a pier, a hall and an hour", "Old Harbour Pier\nGreat Hall\n" + hour + "\n\n" + said,
			"name, name, aside 5"},
		{"a pier, a caption and an hour",
			"Old Harbour Pier\nA ship calls at Cebu today (Photo: Lee)\n" + hour + "\n\n" + said,
			"title, caption, aside 5"},
		{"a document and an hour", "Statement of the Ports\n" + hour + "\n\n" + said, "title, aside 4"},
		{"ASEAN and an hour", "ASEAN Harbour Pier\n" + hour + "\n\n" + said, "title, aside 4"},
		{"small letters and an hour", "Ships of all flags\n" + hour + "\n\n" + said, "title, aside 4"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := paperOf(t, test.in)
			above := openingOf(p).Above
			var roles []string
			for _, l := range above.Lines {
				roles = append(roles, roleNames[l.Role])
			}
			line := 0
			if above.Body < len(p.Leaves) {
				line = p.Leaves[above.Body].Line
			}
			if got := fmt.Sprintf("%s %d", strings.Join(roles, ", "), line); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestTitleWordsWithoutATitle holds that a text in which lines are spoken in turn,
// and none is a title, has no words of one.
func TestTitleWordsWithoutATitle(t *testing.T) {
	h := Read(paperOf(t, "Minister: It was good.\n\nReporter: Was it?\n\nMinister: It was.\n\nJournalist: And now?"))
	if words := h.TitleWords(h.TitleBlock); h.TitleBlock.First >= 0 || words != "" {
		t.Errorf("the title is %q", words)
	}
}
