package topline

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// paperOf lays a text out.
func paperOf(t *testing.T, words string) *paper.Paper {
	t.Helper()
	source := &archive.Source{ID: "x", Path: "x.txt", File: "seeds/x.txt", Text: words}
	source.Index()
	return paper.New(source, lists(t), nil, new(diag.Log))
}

var roleNames = map[LineRole]string{
	Aside: "aside", Candidate: "title", SectionLine: "section", NameLine: "name", CaptionLine: "caption",
	SentenceLine: "sentence", DateOnly: "date", PageDate: "date of a page", PlaceOnly: "place",
	PlaceDate: "place and date", LabelLine: "label", BodyLine: "text",
}

// writtenLine is what is read of a line: its role, label, place, and day.
func writtenLine(l Line, words string) string {
	parts := []string{roleNames[l.Role]}
	if l.Label != "" {
		parts = append(parts, "of "+l.Label)
	}
	if l.HasPlace() {
		parts = append(parts, words[l.Place[0]:l.Place[1]])
	}
	for _, stamp := range l.Stamps {
		parts = append(parts, stamp.EDTF)
	}
	if l.Bracketed {
		parts = append(parts, "in brackets")
	}
	if l.Clock {
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

// readCase is a line and what it says, see writtenLine.
type readCase struct{ name, line, want string }

func checkRead(t *testing.T, cases []readCase) {
	t.Helper()
	r := Reader{Gazetteer{lists(t)}}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			leaf := paperOf(t, test.line).Leaves[0]
			if got := writtenLine(r.Read(leaf, 0), leaf.String); got != test.want {
				t.Errorf("%q is %s, want %s", leaf.String, got, test.want)
			}
		})
	}
}

// TestWhatLinesAre asserts what a line above a text says, line by line; below
// a line that has a role stands its nearest neighbour that has another.
func TestWhatLinesAre(t *testing.T) {
	checkRead(t, []readCase{
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
		{"a day and a drawer of the site", "5 May 2016 - Article", "date 2016-05-05"},
		{"a drawer and a day", "Press release, 5 May 2016", "date of a page 2016-05-05"},
		{"a place, a drawer and a day", "Cebu, Press release, 5 May 2016", "place and date Cebu 2016-05-05"},
		{"a drawer, a place and a day", "Press release – Cebu, 5 May 2016", "place and date Cebu 2016-05-05"},
		{"a day and what is no drawer", "5 May 2016 - Harbours", "title 2016-05-05"},
		{"a place, what is no drawer, and a day", "Harbours – Cebu, 5 May 2016", "title 2016-05-05"},
		{"a house of a parliament", "House of Representatives", "name"},
		{"what a house of a parliament does", "House of Representatives Opens Harbours", "title"},
		{"a day of the week settles figures", "Friday 3/2/2023", "date of a page 2023-02-03"},
		{"the other way round", "2/3/2023 Friday", "date of a page 2023-02-03"},
		{"a day of the week that settles nothing", "Sunday 2/3/2023", "date of a page 2023-03-02"},
		{"a dateline whose text stands below", "CEBU, July 11, 2025 (HNA) --", "place and date CEBU 2025-07-11"},
		{"one without a place", "July 11, 2025 (HNA) --", "date 2025-07-11"},
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
		{"the group of a telegram", "R 121120Z SEP 75", "date 1975-09-12"},
		{"a group behind more than its precedence", "REF 121120Z SEP 75", "title 1975-09-12"},
		{"a day glued to a name", "Scoop07-07-2025", "date of a page 2025-07-07"},
		{"a day glued to a name, and more", "Scoop07-07-2025 by all", "title 2025-07-07"},
		{"a day, and one of change", "Mar 5, 2019Updated Mar 6, 2019", "date of a page 2019-03-05 2019-03-06"},
		{"a day, and one of something else", "Mar 5, 2019 ships Mar 6, 2019", "title 2019-03-05 2019-03-06"},
		{"on the way", "En Route Cebu", "name"},
		{"a hall with its town", "Great Hall, Cebu", "name Cebu"},
		{"a sender", "FM AMEMBASSY BANGKOK", "name BANGKOK"},
		{"a sender of no known place", "FM SECSTATE WASHDC", "name"},
		{"a sender in small letters", "FM Radio Bangkok Today", "title"},
		{"a note that may be a field", "[Ships of All]", "label of other"},
		{"a note with its day", "[Speech of Ships at Cebu, 5 May 2016]", "place and date Cebu 2016-05-05 in brackets"},
		{"a note with a day, that names no speech", "[Ships at Cebu, 5 May 2016]", "aside 2016-05-05"},
		{"a note with two days", "[Speech of 5 May 2016 and 6 May 2016]", "aside 2016-05-05 2016-05-06"},
		{"a note without a day", "[Speech of the Minister at Cebu]", "aside"},
		{"a note that does not close", "[Speech of the Minister at Cebu", "title"},
		{"a note that does not open", "Speech of the Minister at Cebu]", "title"},
		{"a note that closes twice", "[Speech] of the [Minister]", "label of other"},
		{"a day of the week behind", "15/8/2018 - Wednesday", "date 2018-08-15"},
		{"a day of the week before", "Wednesday 15/8/2018", "date 2018-08-15"},
		{"a day between two of the week", "Wednesday 15/8/2018 Thursday", "title 2018-08-15"},
		{"a day with words, and a day of the week", "Ships 15/8/2018 Thursday", "title 2018-08-15"},
		{"a cablegram", "Cablegram 869 LONDON, 1 October 1940, 7 p.m.", "place and date LONDON 1940-10-01"},
		{"a cablegram from a place of the lists", "Cablegram 869 Cebu, 1 October 1940",
			"place and date Cebu 1940-10-01"},
		{"a cablegram from an unknown place", "Cablegram 869 Harbourtown, 1 October 1940", "title 1940-10-01"},
		{"a cablegram without its number", "Cablegram LONDON, 1 October 1940", "title 1940-10-01"},
		{"a cablegram that is told of", "The Cablegram 869 LONDON, 1 October 1940", "title 1940-10-01"},
		{"a cablegram with a letter before its number", "Cablegram K12 LONDON, 1 October 1940, 7 p.m.",
			"place and date LONDON 1940-10-01"},
		{"a cablegram with the name of its sender", "Cablegram Harcu 12 LONDON, 1 October 1940",
			"place and date LONDON 1940-10-01"},
		{"a cablegram with small letters in its number", "Cablegram Harcu 12x LONDON, 1 October 1940",
			"title 1940-10-01"},
		{"a cablegram with a note", "Cablegram 869 [1] LONDON, 1 October 1940", "place and date LONDON 1940-10-01"},
		{"a cablegram that has no number", "Cablegram unnumbered LONDON, 1 October 1940, 7 p.m.",
			"place and date LONDON 1940-10-01"},
		{"a cablegram with a name and no number", "Cablegram Harcu LONDON, 1 October 1940", "title 1940-10-01"},
		{"a cablegram with two names", "Cablegram Harcu Barcu 12 LONDON, 1 October 1940", "title 1940-10-01"},
		{"a cablegram with a note alone", "Cablegram [1] LONDON, 1 October 1940", "title 1940-10-01"},
		{"a house behind the number of a column", "812 HOUSE OF COMMONS. Tuesday, 5th May, 1931.", "date 1931-05-05"},
		{"a house and a day", "House of Lords, 5 May 1931", "date 1931-05-05"},
		{"what a house opened", "House of Lords Opened, 5 May 1931", "name 1931-05-05"},
		{"a house behind two numbers", "812 14 HOUSE OF COMMONS. Tuesday, 5th May, 1931.", "name 1931-05-05"},
		{"an unknown place in capitals", "HARBOURTOWN, 5 May 2016", "place and date HARBOURTOWN 2016-05-05"},
		{"three letters in capitals", "HBR, 5 May 2016", "title 2016-05-05"},
		{"an unknown place before its country", "Harbourtown, Norway, 5 May 2016",
			"place and date Harbourtown 2016-05-05"},
		{"an unknown place before no country", "Harbourtown, Isles, 5 May 2016", "title 2016-05-05"},
		{"a country", "Norway, 5 May 2016", "place and date Norway 2016-05-05"},
		{"an organisation", "European Union, 5 May 2016", "title 2016-05-05"},
		{"an office and its town", "Department of Ports • News Division • New York", "name New York"},
		{"a hall and its town behind a bar", "Great Hall | New York", "name New York"},
		{"words and a town behind a bar", "Ships of All | New York", "title"},
		{"an office and a town that goes on", "Department of Ports • New York Ships", "name"},
		{"a hall and a town that goes on", "Great Hall • New York Ships of All", "title"},
		{"an office in small letters and its town", "Department of old ports • New York", "title"},
		{"a day that only figures open", "5 May 2016Updated", "date of a page 2016-05-05"},
		{"a long sentence behind the day of the page", letters(120, "date 2016-05-05 ", " came."), "text"},
		{"a title behind the day of the page", "date 2016-05-05 Ports Are Open", "title 2016-05-05"},
		{"a day, a place and an office", "May 5, 2016 – Cebu, Philippines – Ministry of Ports",
			"place and date Cebu 2016-05-05"},
		{"a day, a place and words", "May 5, 2016 – Cebu, Philippines – ports are open", "title 2016-05-05"},
		{"a day, an unknown place and an office", "May 5, 2016 – Harbourtown – Ministry of Ports", "title 2016-05-05"},
		{"a day, a place and a document", "May 5, 2016 – Cebu, Philippines – Statement of Ports", "title 2016-05-05"},
		{"a cablegram in quotes", "“Cablegram 869 LONDON, 1 October 1940”", "title 1940-10-01"},
		{"the number of a bill", "S. Res. 15", "aside"},
		{"the number of a bill that says more", "S. Res. 15 of Ports", "title"},
		{"a field in a list", "- Date: 5th August 2015", "label of date 2015-08-05"},
		{"a field in a list that says more", "- Date: 5th August 2015 and later", "aside"},
		{"a title in a list", "- Title: Ships of All", "label of title"},
		{"a field of something else in a list", "- [Ships] of All", "aside"},
		{"a day behind its word alone", "date 2016-05-05", "date of a page 2016-05-05"},
		{"a day behind its word and a stop", "date 2016-05-05.", "date of a page 2016-05-05"},
		{"a long sentence with a day", letters(110, "On 5 May 2016 ", " came."), "text"},
		{"a field in a list that says more before its day", "- Date: around 5 May 2016", "aside"},
		{"a field in a list without a day", "- Date: soon", "aside"},
		{"a field of something else with a day", "[Ships] at Cebu, 5 May 2016", "label of other"},
		{"adopted, in small letters", "adopted in Oslo on 6 September 2023", "aside 2023-09-06"},
		{"a letter before a day", "R 5 May 2016", "title 2016-05-05"},
		{"a telegram that is sent on", "O R 301653Z JUN 79 ZFF-4", "date 1979-06-30"},
		{"a telegram that is sent on, without its precedence", "301653Z JUN 79 ZFF-4", "date 1979-06-30"},
		{"a telegram that is sent by boat", "O R 301653Z JUN 79 by boat", "title 1979-06-30"},
		{"a telegram that is sent on in small letters", "O R 301653Z JUN 79 Zulu", "title 1979-06-30"},
		{"an hour, a hall and a day", "09:50, Great Hall, 5 May 2016", "date of a page 2016-05-05"},
		{"an office behind a place in capitals that no list knows", "May 5, 2016 – HARBOURTOWN – Ministry of Ports",
			"title 2016-05-05"},
		{"a number and a place", "869 LONDON, 1 October 1940", "title 1940-10-01"},
		{"a cablegram whose number sticks to its place", "Cablegram 869LONDON, 1 October 1940", "title 1940-10-01"},
		{"a cablegram with a comma behind its number", "Cablegram 869, LONDON, 1 October 1940",
			"place and date LONDON 1940-10-01"},
		{"a cablegram with a comma for its number", "Cablegram, LONDON, 1 October 1940", "title 1940-10-01"},
		{"a cablegram from an unknown place in capitals", "Cablegram 869 HARBOURTOWN, 1 October 1940",
			"place and date HARBOURTOWN 1940-10-01"},
		{"a day and words behind a comma", "5 May 2016, Ports Open", "title 2016-05-05"},
		{"an organisation in capitals", "EUROPEAN UNION, 5 May 2016", "title 2016-05-05"},
		{"a label of a town and its island", "Venue: Cebu, Bali", "label of place Cebu"},
		{"a country and an office of it", "Norway - Ministry of Harbours", "name"},
		{"a country and words", "Norway - Ships of All", "title"},
		{"a service from which a paper has its report", "From Harbour News Services", "name"},
		{"a bar before a town", "| New York", "place New York"},
		{"who holds an office, and a day", "MINISTER FOR PORTS Senator the Hon. Anna Lee August 24, 2012",
			"date of a page 2012-08-24"},
		{"an agency that is not listed, and a town", "Harbour News Agency, Oslo", "name"},
		{"a wire of releases", "Media OutReach Newswire", "name"},
		{"an agency of the lists and its town", "Reuters, OSLO", "place OSLO"},
		{"an agency of the lists and no town", "Reuters, Open Sea", "title"},
		{"a drawer behind a day", "5 May 2016 Posted in Speeches", "date of a page 2016-05-05"},
		{"a drawer behind a place and a day", "Oslo, 5 May 2016 Posted in Speeches", "title 2016-05-05"},
		{"a question of fifteen words", "Who " + strings.Repeat("may ", 13) + "call?", "title"},
		{"a question of sixteen words", "Who " + strings.Repeat("may ", 14) + "call?", "sentence"},
		{"a number under which a paper is kept", "M/ 43 5 May 2016", "date 2016-05-05"},
		{"a number in one word", "D26 5 May 2016", "date 2016-05-05"},
		{"a number behind the day", "5 May 2016 73/78", "date 2016-05-05"},
		{"a stroke and small letters", "m/ 43 5 May 2016", "aside 2016-05-05"},
		{"a text handed on", "Following is the text of the joint", "aside"},
		{"a text that follows", "The Following Text of the Joint", "title"},
		{"thirteen words", strings.Repeat("Ships ", 12) + "Came", "title"},
	})
}

// TestWhatStandsBesideADay: what stands before and behind a day, and nothing else, says
// whether it is the day of a place, of a page, or of a title.
func TestWhatStandsBesideADay(t *testing.T) {
	checkRead(t, []readCase{
		{"the page of a paper", "The Port, 5 May 2016 page 1", "date of a page 2016-05-05"},
		{"the page of a paper with a capital", "The Port, 5 May 2016 Page 12", "date of a page 2016-05-05"},
		{"a page without its number", "The Port, 5 May 2016 page", "title 2016-05-05"},
		{"pages that are told of", "The Port, 5 May 2016 pages of it", "title 2016-05-05"},
		{"fields with bars, of which one is a day", "By Anna Lee · Port Watch · 5 May 2016 · 11 min read",
			"date of a page 2016-05-05"},
		{"a day in a name before a bar", "The Long Year of the Ports of the North, May 2016 | Port Watch",
			"title 2016-05"},
		{"an agency, its town and the hour", "HNA | Cebu | Updated: 5 May 2016 10:20",
			"date of a page Cebu 2016-05-05"},
		{"an agency, another town and the hour", "HNA | Harbourtown | Updated: 5 May 2016 10:20",
			"date of a page 2016-05-05"},
		{"an agency behind a town in capitals", "CEBU, July 11, 2016 Kyodo", "place and date CEBU 2016-07-11"},
		{"an agency behind a town", "Cebu, July 11, 2016 Kyodo", "title 2016-07-11"},
		{"an agency behind an unknown town", "HARBOURTOWN, July 11, 2016 Kyodo", "title 2016-07-11"},
		{"two words behind a town in capitals", "CEBU, July 11, 2016 Kyodo News", "title 2016-07-11"},
		{"a small word behind a town in capitals", "CEBU, July 11, 2016 ships", "title 2016-07-11"},
		{"an agency in brackets, and more", "CEBU, July 11, 2016 (HNA) Ships", "title 2016-07-11"},
		{"a day behind the drawer of a site", "Article - 5 May 2016", "date 2016-05-05"},
		{"drawers on both sides of a day", "Article, 5 May 2016, Article", "date 2016-05-05"},
		{"a drawer behind a place and its day", "Cebu, 5 May 2016 - Article", "place and date Cebu 2016-05-05"},
		{"a drawer behind words and a day", "Open Ports, 5 May 2016 - Article", "title 2016-05-05"},
		{"words before a drawer and a day", "Open Ports, Article, 5 May 2016", "title 2016-05-05"},
		{"a word that is a drawer with its colon alone", "5 May 2016 Tags of Ports", "title 2016-05-05"},
		{"the word of a drawer inside a title", "5 May 2016 Ports posted in Cebu", "title 2016-05-05"},
		{"a number of an office", "PR 12/2016 5 May 2016", "date 2016-05-05"},
		{"a number of an office with its stops", "P.R-12/16, 5 May 2016", "date 2016-05-05"},
		{"a number of twelve signs", "PR 123/45678 5 May 2016", "date 2016-05-05"},
		{"a number of thirteen signs", "PR 123/456789 5 May 2016", "title 2016-05-05"},
		{"a stroke without a figure", "P/R 5 May 2016", "title 2016-05-05"},
		{"a figure without a stroke", "PR 12 5 May 2016", "title 2016-05-05"},
		{"a number of an office, and words", "PR 12/2016 5 May 2016 Ports", "title 2016-05-05"},
		{"a paper of two words", "Harbour Post, 5 May 1887", "date of a page 1887-05-05"},
		{"a paper of one word", "Post, 5 May 1887", "title 1887-05-05"},
		{"a paper of five words", "The Old Far Harbour Post, 5 May 1887", "date of a page 1887-05-05"},
		{"a paper of six words", "The Very Old Far Harbour Post, 5 May 1887", "title 1887-05-05"},
		{"a paper in small letters", "The harbour Post, 5 May 1887", "title 1887-05-05"},
		{"a paper and two days", "The Harbour Post, 5 May 1887, 6 May 1887", "title 1887-05-05 1887-05-06"},
		{"a place that an editor supplied", "[Cebu], 5 May 2016", "place and date Cebu 2016-05-05"},
		{"a place in a label of its own", "[Cebu] 5 May 2016", "label of other"},
		{"a note in a note", "[A Speech [of Ships] at Cebu, 5 May 2016]", "title 2016-05-05"},
		{"letters left of a line", "a b cd", "aside"},
		{"three letters among them", "A B Cde", "title"},
		{"two of them", "A Bc", "title"},
	})
}

// TestLinesThatEndASpeech: the line of a speech ends with where and when it was made.
func TestLinesThatEndASpeech(t *testing.T) {
	checkRead(t, []readCase{
		{"at a meeting", "Statement at the Harbour Talks, Cebu, July 26, 1993.",
			"place and date Cebu 1993-07-26 in brackets"},
		{"to a meeting", "Statement to the Harbour Talks, Cebu, July 26, 1993",
			"place and date Cebu 1993-07-26 in brackets"},
		{"a place and its country", "Statement to the Harbour Talks, Cebu, Philippines, July 26, 1993",
			"place and date Cebu 1993-07-26 in brackets"},
		{"by somebody", "Statement by the Harbour Talks, Cebu, July 26, 1993", "title 1993-07-26"},
		{"at an unknown place", "Statement at the Harbour Talks, Harbourtown, July 26, 1993", "title 1993-07-26"},
		{"at no place", "Statement at the Harbour Talks July 26, 1993", "title 1993-07-26"},
		{"with more behind its day", "Statement at the Harbour Talks, Cebu, July 26, 1993, on Ships",
			"title 1993-07-26"},
		{"on two days", "Statement at the Talks of 25 July 1993, Cebu, July 26, 1993", "title 1993-07-25 1993-07-26"},
		{"a speech that is told of", "The Old Statement at the Harbour Talks, Cebu, July 26, 1993",
			"title 1993-07-26"},
		{"something else than a speech", "Boats at the Harbour Talks, Cebu, July 26, 1993", "title 1993-07-26"},
	})
}

// TestWhereANewspaperStands: the name of a newspaper and its day are the head of a page
// as its first line, or below a title.
func TestWhereANewspaperStands(t *testing.T) {
	r := Reader{Gazetteer{lists(t)}}
	for i, want := range []LineRole{PageDate, PageDate, Candidate} {
		if got := r.Read(paperOf(t, "The Harbour Post, May 5, 1887").Leaves[0], i).Role; got != want {
			t.Errorf("on line %d it is %s, want %s", i, roleNames[got], roleNames[want])
		}
	}
}

// TestEachAdoption asserts which words of a text open a sentence on its adoption.
func TestEachAdoption(t *testing.T) {
	const words = "It was adopted in Oslo. Adopted in Cebu on 5 May. Done at Oslo."
	var found []string
	EachAdoption(text.AppendWords(nil, words, nil), words, func(start, end int) {
		found = append(found, words[start:end])
	})
	if got := strings.Join(found, "|"); got != "Adopted|Done" {
		t.Errorf("found %q", got)
	}
}

// TestReferencesOfDebates: the reference of a record of debates gives the day of
// the sitting, and nothing else does that only looks like one.
func TestReferencesOfDebates(t *testing.T) {
	checkRead(t, []readCase{
		{"columns behind the day", "HC Deb 5 May 1983 vol 42 cc774-5", "label of date 1983-05-05"},
		{"one word behind the day", "HC Deb 5 May 1983 c345W", "label of date 1983-05-05"},
		{"six words behind the day", "HC Deb 5 May 1983 vol 42 of the series c345", "label of date 1983-05-05"},
		{"seven words behind the day", "HC Deb 5 May 1983 vol 42 of the old series c345", "title 1983-05-05"},
		{"nothing behind the day", "HC Deb 5 May 1983", "title 1983-05-05"},
		{"no column behind the day", "HC Deb 5 May 1983 vol 42 on Boats", "title 1983-05-05"},
		{"words before the day", "HC Deb on boats 5 May 1983 vol 42 cc774-5", "title 1983-05-05"},
		{"no day", "HC Deb vol 42 cc774-5", "title"},
		{"two days", "HC Deb 5 May 1983 and 6 May 1983 c345", "title 1983-05-05 1983-05-06"},
		{"no house", "Deb 5 May 1983 vol 42 cc774-5", "title 1983-05-05"},
		{"a sitting", "SITTING DAY 36: MONDAY, 5 MAY 1983", "label of date 1983-05-05"},
		{"the debates of a parliament", "Parliamentary Debates, 5 May 1983", "label of date 1983-05-05"},
		{"a record", "Hansard, 5 May 1983", "label of date 1983-05-05"},
		{"words before the day of a sitting", "Sitting on Boats, 5 May 1983", "title 1983-05-05"},
		{"words behind the day of a sitting", "Sitting 36, 5 May 1983, on Boats", "title 1983-05-05"},
		{"quotation marks around it", "“HC Deb 5 May 1983 vol 42 cc774-5”", "title 1983-05-05"},
	})
}

// TestOccasions: a line may say on what occasion somebody spoke, and where.
func TestOccasions(t *testing.T) {
	checkRead(t, []readCase{
		{"a meeting", "At the Harbour Summit, Oslo on 18 March 2018", "place and date Oslo 2018-03-18 in brackets"},
		{"a house", "At the Great Hall, 18 March 2018", "place and date 2018-03-18 in brackets"},
		{"neither", "At the old quay of Oslo on 18 March 2018", "title 2018-03-18"},
		{"where it was held", "Held at the Harbour Inn, Oslo on 6 July 1977",
			"place and date Oslo 1977-07-06 in brackets"},
		{"where it was held, and more", "Held at the Harbour Inn on 6 July 1977 by the boats", "title 1977-07-06"},
		{"more behind the day of a meeting", "At the Harbour Summit on 18 March 2018 by the boats", "title 2018-03-18"},
		{"a meeting without the occasion", "The Harbour Summit, Oslo on 18 March 2018", "title 2018-03-18"},
	})
}

// TestHoursBesideDays: a page prints the hour beside its day, and a place or a
// name may stand there, too.
func TestHoursBesideDays(t *testing.T) {
	checkRead(t, []readCase{
		{"a place behind it", "5 May 2016, 7:09 p.m. Oslo, Norway", "place and date Oslo 2016-05-05"},
		{"a place behind an hour without its half of the day", "5 May 2016 19:09 Oslo",
			"place and date Oslo 2016-05-05"},
		{"an unknown place behind it", "5 May 2016, 7:09 p.m. Harbourtown", "date of a page 2016-05-05"},
		{"a place behind it, and a word before it", "5 May 2016 at 7:09 Oslo", "date of a page 2016-05-05"},
		{"a place behind it, and a word before the day", "Ships 5 May 2016, 7:09 Oslo", "date of a page 2016-05-05"},
		{"no hour", "5 May 2016, by Oslo", "title 2016-05-05"},
		{"a paper, and its day in brackets", "The Harbour Post (28-7-99)", "date of a page 1999-07-28 in brackets"},
		{"a paper, and its day without brackets", "The Harbour Post 28-7-99", "title 1999-07-28"},
		{"a paper before a comma and its day", "The Harbour Post, May 5, 1887", "date of a page 1887-05-05"},
		{"a paper in capitals and its day", "THE HARBOUR NEWS. THURSDAY, MAY 5, 1887.", "date of a page 1887-05-05"},
		{"a daily paper and its day", "Harbour Daily Bee, 5 May 1887", "date of a page 1887-05-05"},
		{"two papers in one", "Harbour Town-Herald, 5 May 1887", "date of a page 1887-05-05"},
		{"a paper and a month", "The Harbour Post, May 1887", "title 1887-05"},
		{"what a paper prints, and its day", "Bread on the Post, May 5, 1887, in Harbours", "title 1887-05-05"},
		{"words and a day", "Harbours of the Town, 5 May 1887", "title 1887-05-05"},
		{"a paper, its day in brackets, and more", "The Harbour Post (28-7-99) of Lee", "title 1999-07-28 in brackets"},
		{"something else, and its day in brackets", "The Harbour Feast (28-7-99)", "title 1999-07-28 in brackets"},
	})
}

// TestBylinesThatLostTheirName: behind “by” stand the day and the drawers of the
// site.
func TestBylinesThatLostTheirName(t *testing.T) {
	checkRead(t, []readCase{
		{"drawers", "by February 13, 2018 Government & Politics", "date of a page 2018-02-13"},
		{"four words", "by February 13, 2018 Government Politics Ports Isles", "date of a page 2018-02-13"},
		{"five words", "by February 13, 2018 Government Politics Ports Isles Ships", "name 2018-02-13"},
		{"words in small letters", "by February 13, 2018 or so", "name 2018-02-13"},
		{"no drawers", "by February 13, 2018", "name 2018-02-13"},
		{"another word", "From February 13, 2018 Government & Politics", "title 2018-02-13"},
	})
}

// TestLinesThatGiveADay asserts which lines give a day as the head of a page does.
func TestLinesThatGiveADay(t *testing.T) {
	r := Reader{Gazetteer{lists(t)}}
	for words, want := range map[string]bool{
		"5 May 2016": true, "Cebu, 5 May 2016": true, "5 May 2016, 09:50": true, "Date: 5 May 2016": true,
		"[Title] Great Hall": false, "Cebu": false, "Ports Are Open (5 May 2016)": false,
	} {
		if line := r.Read(paperOf(t, words).Leaves[0], 0); line.IsDated() != want {
			t.Errorf("%q gives a day: %v", words, !want)
		}
	}
}

// TestNumbersOfBills: the number of a bill stands alone on its line.
func TestNumbersOfBills(t *testing.T) {
	for words, want := range map[string]bool{
		"H. RES. 1106": true, "S. 35": true, "S.": false, "S. Port": false, "1106": false, "(S. 35": false,
		"Port S. 35": false,
	} {
		if IsBillNumber(words) != want {
			t.Errorf("IsBillNumber(%q) is %v", words, !want)
		}
	}
}
