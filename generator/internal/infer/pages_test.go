package infer

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestPagesAsTheyAreCopied asserts title, date and place of pages on which more
// stands above the text than these. A date with ~ is inferred; a title in
// brackets is supplied.
func TestPagesAsTheyAreCopied(t *testing.T) {
	known := lists(t)
	const ships = "Ships of two regions may call at the harbours of the isles, the harbour masters said on Friday."
	const long = ships + " Nothing else was said of them."
	const banner = "The portal of the harbour office brings together all the papers that its members gave out since " +
		"the office was set up by law."
	for _, test := range []struct{ name, in, title, date, place string }{
		// What a page prints above the title.
		{"a paragraph of the page", banner + "\n\nStatement on the Harbours of Two Regions\nCebu, 5 May 2016\n\n" +
			ships, "Statement on the Harbours of Two Regions", "2016-05-05", "Cebu"},
		{"a paragraph of the page above a headline", banner + "\n\nHarbours of the Isles Open to Ships\nPublished: " +
			"May 5, 2016\n\n" + ships, "Harbours of the Isles Open to Ships", "~2016-05-05", ""},
		{"a paragraph of the page above a headline and its writer", banner + "\n\nHarbours of the Isles Open to " +
			"Ships\n\nby Anna Lee\n\n" + ships, "Harbours of the Isles Open to Ships", "", ""},
		{"paragraphs of the page and its lines between them", "Captains of Ships Wanted\n\n" + banner + "\n\nCake " +
			"Post " +
			"of Five Towns\n\nBox 13.\n\n" + banner + "\n\nHarbours of the Isles Open to Ships\n\nby Anna " +
			"Lee\n\n" + ships, "Harbours of the Isles Open to Ships", "", ""},
		{"a text that speaks of something else than the line above a day", long + "\n\nSomething Like That At All\n" +
			"May 5, 2016\n\n" + banner, "[]", "", ""},
		{"a text whose section is dated", "Harbours of the Isles\n\n" + long + "\n\nShips of Norway\n\n5 May 2016\n\n" +
			ships + "\n\nShips of Oslo\n\n6 May 2016\n\n" + ships, "Harbours of the Isles", "", ""},
		{"an offer", "Try it now for free\n\nHarbours of the isles\n\nThe Harbour Post\n\nAugust 05, 2025\n\n" + ships,
			"Harbours of the isles", "2025-08-05", ""},
		{"an offer with which the text does not agree", "Good Reads to Share\n\nHarbours of the isles\n\n" + ships,
			"Harbours of the isles", "", ""},
		{"a headline with which the text agrees, and a line below it", "Harbours of the isles open\n\nGood Reads to " +
			"Share\n\n" + ships, "Harbours of the isles open", "", ""},
		{"a path of the site without its marks", "Public Library Statements and Reports Statement of the 5th Meet\n\n" +
			"Chairman’s Statement\nThe Fifth Harbour Meeting\n\nCebu, 5 May 2016\n\nThe harbour masters held the " +
			"fifth " +
			"of their meetings in Cebu.", "Chairman’s Statement The Fifth Harbour Meeting", "2016-05-05", "Cebu"},
		{"the name of a foreign office", "U.S. Department of State\n\nThe Secretary Speaks to the Press\n\n" + ships,
			"The Secretary Speaks to the Press", "", ""},

		// Headlines, and what stands below them.
		{"a standfirst", "Harbours must be open: master\n\nIn his first speech of the year, the harbour master said " +
			"ships would call again\n\nNew Delhi: " + ships, "Harbours must be open: master", "", "New Delhi"},
		{"a standfirst that names a meeting", "Harbour declaration tells of new goals\n\nThe master of the harbour " +
			"said that the Harbour Summit was held there for the first time\n\n" + ships,
			"Harbour declaration tells of new goals", "", ""},
		{"a title that goes on in small letters", "Statement of the Harbour Masters\non the Occasion of the Fifth " +
			"Day " +
			"of the Ports of the Isles of the North\n\n" + ships, "Statement of the Harbour Masters on the Occasion " +
			"of " +
			"the Fifth Day of the Ports of the Isles of the North", "", ""},
		{"a title over its speaker's offices", "Message from Captain Anna Lee,\n\nChairman of the Harbour " +
			"Council,\n\n" +
			"Minister of Ports of the Isles\n\non the Occasion of the Day of Ports\n\n" + ships, "Message from " +
			"Captain " +
			"Anna Lee, Chairman of the Harbour Council, Minister of Ports of the Isles on the Occasion of the Day of " +
			"Ports", "", ""},
		{"a title that breaks off before its day", "Declaration of the First Harbour Meeting,\nCebu, 21 November 1978" +
			"\n\n" + ships, "Declaration of the First Harbour Meeting", "1978-11-21", "Cebu"},
		{"a title that ends with its place", "Declaration of the First Harbour Meeting, Cebu\n21 November 1978\n\n" +
			ships, "Declaration of the First Harbour Meeting, Cebu", "1978-11-21", "Cebu"},
		{"a title that ends with a place, and no day", "Declaration of the First Harbour Meeting, Cebu\n\n" + ships,
			"Declaration of the First Harbour Meeting, Cebu", "", ""},
		{"the day of today", "Harbours Today, Ports Tomorrow\n\n5 May 2016\n\n" + ships,
			"Harbours Today, Ports Tomorrow", "2016-05-05", ""},
		{"a minister who does something", "Minister for Ports Meets Masters of Harbours\n\n" + ships,
			"Minister for Ports Meets Masters of Harbours", "", ""},
		{"a minister", "Minister for Ports of the Isles\n\n" + ships, "[]", "", ""},
		{"a ministry that does something", "Ministry of Ports Hosts Masters of Harbours\n\n" + ships,
			"Ministry of Ports Hosts Masters of Harbours", "", ""},
		{"a ministry of which small letters tell", "Ministry of Ports proposes new harbours\n\n" + ships,
			"Ministry of Ports proposes new harbours", "", ""},
		{"a ministry", "Ministry of Ports and Harbours\n\n" + ships, "[]", "", ""},
		{"a house in which somebody does something", "President Meets Masters of Harbours at Merdeka " +
			"Palace\n\n" + ships,
			"President Meets Masters of Harbours at Merdeka Palace", "", ""},
		{"a name above its office", "Anna R. Lee\nAssistant Secretary, Bureau of Ports\nWashington, DC\nAugust 15, " +
			"2013\n\n" + ships, "[]", "~2013-08-15", "Washington, D.C."},
		{"a headline above an office", "Ports Are Open\nAssistant Secretary, Bureau of Ports\nWashington, DC\nAugust " +
			"15, 2013\n\n" + ships, "Ports Are Open", "2013-08-15", "Washington, D.C."},
		{"the picture below its mark", "(Photo) Harbour Meeting\nMaster Lee opens the meeting of the harbours\n\n" +
			ships, "[]", "", ""},
		{"a picture with the agency behind a stroke", "![]() Visitors look at the new ships of the isles, Tuesday. / " +
			"Harbour |\n\n" + ships, "[]", "", ""},
		{"a script without spaces", "中国—东盟外长会在北京举行\n\n2016-06-15 09:19\n\n中国外长会见了东盟国家外长。",
			"中国—东盟外长会在北京举行", "~2016-06-15", ""},
		{"a word of a script without spaces", "新闻\n\n2016-06-15 09:19\n\n中国外长会见了东盟国家外长。", "[]",
			"~2016-06-15", ""},

		// Fields.
		{"a source with a day", "[Title] Statement on Ports\n[Source] Harbour Office. Papers of the Isles, Cebu, " +
			"March " +
			"26, 1999.\n[Date] February 24, 1976\n[Full text]\n\n" + ships, "Statement on Ports", "1976-02-24", ""},

		// Dates.
		{"figures settled by the dateline", "Harbours open\n\n01/10/2024 07:45 PM\n\nJAKARTA, Oct 1 (Bernama) -- " +
			ships, "Harbours open", "~2024-10-01", "Jakarta"},
		{"figures the day after the dateline", "Harbours open\n\n02/10/2024 07:45 PM\n\nJAKARTA, Oct 1 (Bernama) -- " +
			ships, "Harbours open", "~2024-10-02", "Jakarta"},
		{"figures of another day than the dateline", "Harbours open\n\n05/10/2024 07:45 PM\n\nJAKARTA, Oct 1 " +
			"(Bernama) " +
			"-- " + ships, "Harbours open", "", "Jakarta"},
		{"the page's day behind a source, the day after the dateline", "Harbours open\n\nSource: Xinhua| 2017-04-30 " +
			"11:42:04|Editor: Lee\n\nMANILA, April 29 (Xinhua) -- " + ships, "Harbours open", "~2017-04-30", "Manila"},
		{"the page's day of another year", "Harbours open\n\nPublished: 2 May 2019\n\nMANILA, April 29 (Xinhua) -- " +
			ships, "Harbours open", "~2019-05-02", "Manila"},
		{"figures settled by a zone that writes the month first", "Harbours open\n08/04/2021 12:11 PM EDT\n\n" + ships,
			"Harbours open", "~2021-08-04", ""},
		{"figures settled by a zone that writes the day first", "Harbours open\n08/04/2021 12:11 WIB\n\n" + ships,
			"Harbours open", "~2021-04-08", ""},
		{"figures with another zone", "Harbours open\n08/04/2021 12:11 GMT\n\n" + ships, "Harbours open", "", ""},
		{"figures settled by the office above them", "U.S. Department of State\n\n10/11/2024 | Press release | " +
			"Distributed by Public on 10/11/2024 04:27\n\nThe Secretary Speaks\n\n" + ships, "The Secretary Speaks",
			"~2024-10-11", ""},
		{"a day below the first paragraph", "Harbours of the isles open\n\n" + banner + "\nSeptember 01, 2017 | 16:31" +
			"\n\n" + ships, "Harbours of the isles open", "~2017-09-01", ""},
		{"the day of the page below a sentence without a title", banner + "\n\nPosted on Friday, December 30, 2022 " +
			"1:34 " +
			"PM WIB\n\n" + ships, "[]", "~2022-12-30", ""},
		{"the day of the page at the foot", ships + "\n\n" + banner + "\n\nPosted on Friday, December 30, 2022 1:34 PM",
			"[]", "", ""},
		{"submitted by somebody", "Submitted by admin on 8 August 2023\n\nHarbours of the isles open\n\n" + ships,
			"Harbours of the isles open", "~2023-08-08", ""},
		{"answered on a day", "Harbours of the isles\n\nThis question was answered on 5th January 2022\n\n" + ships,
			"Harbours of the isles", "~2022-01-05", ""},
		{"released on a day, as its first sentence says", "Harbours of the isles\n\nThe text of the following " +
			"statement was released by the masters of the ports on July 27, 2024, in Cebu.\n\n" + ships,
			"Harbours of the isles", "~2024-07-27", ""},
		{"issued on a day, as its first sentence says", "Following is the text of a statement by the masters of the " +
			"ports issued on July 23, 2009, in Cebu.\n\n" + ships, "[]", "~2009-07-23", ""},
		{"delivered on a day, as its first sentence says", "Following are the remarks of the harbour master, " +
			"delivered " +
			"in Cebu on July 23, 2009.\n\n" + ships, "[]", "~2009-07-23", ""},
		{"a question that was answered on a day", "Harbours of the isles\n\nThis question of the harbours of the " +
			"isles, which three members had put to the house, was answered in writing on 5 January 2022.\n\n" + ships,
			"Harbours of the isles", "~2022-01-05", ""},
		{"a statement that was published on a day", "Harbours of the isles\n\nThis statement of the masters of the " +
			"harbours of the isles was first published in print on 5 January 2022.\n\n" + ships, "Harbours of the " +
			"isles",
			"~2022-01-05", ""},
		{"a statement about another day", "Harbours of the isles\n\nThis statement of the masters of the harbours of " +
			"the isles speaks of what was seen in the ports on 5 January 2022.\n\n" + ships, "Harbours of the isles",
			"", ""},
		{"another paper that was issued on a day", "Harbours of the isles\n\nThe master recalled the statement " +
			"issued " +
			"by the masters of the ports on July 23, 2009, in Cebu.\n\n" + ships, "Harbours of the isles", "", ""},
		{"a dateline behind a quotation mark", "Harbours of the isles\n\n“10 April 2011 – " + ships + "”",
			"Harbours of the isles", "2011-04-10", ""},
		{"a short text behind a dateline", "JAKARTA, 5 May 2016 – Ships met on 3 May 20160.", "[]", "2016-05-05",
			"Jakarta"},
		{"a telegram", "Cablegram 869 LONDON, 1 October 1940, 7 p.m.\n\n" + ships, "[]", "1940-10-01", "London"},
		{"a telegram with the word for its number", "Telegram No. 412 CANBERRA, 3 December 1941, 9.15 a.m.\n\n" + ships,
			"[]", "1941-12-03", "Canberra"},
		{"a savingram", "Savingram 12, CANBERRA, 3 December 1941\n\n" + ships, "[]", "1941-12-03", "Canberra"},
		{"a despatch", "Despatch 12/41 LONDON, 3 December 1941\n\n" + ships, "[]", "1941-12-03", "London"},
		{"words about a telegram", "Cablegram to LONDON, 1 October 1940, 7 p.m.\n\n" + ships,
			"Cablegram to LONDON, 1 October 1940, 7 p.m.", "", ""},
		{"the clock of a page with the day of the week behind it", "Ports 2007\n\nAugust 15, 2018 " +
			"-Wednesday\n\nSunday " +
			"10/09/2017\n\nKUALA LUMPUR, Sept 10 (Bernama) -- " + ships, "Ports 2007", "~2017-09-10", "Kuala Lumpur"},
		{"a month", "Harbours of the isles\nCebu, February 1990\n\n" + ships, "Harbours of the isles", "~1990-02",
			"Cebu"},

		{"a byline without its name", "by February 13, 2018 Government & Politics\n\nKUALA LUMPUR, Malaysia The " +
			"masters " +
			"said that the ships of two regions may call at the ports.", "[]", "~2018-02-13", "Kuala Lumpur"},
		{"a deadline", "by February 13, 2018 and no later than that day of all\n\n" + ships, "[]", "", ""},
		{"a dateline where the archive knows that a meeting was held", "Summit tells of new goals\n\nSOCHI, May 19. " +
			"/TASS/. The ASEAN-Russia Summit in Sochi is the largest event of the year, its masters said.",
			"Summit tells of new goals", "~2016-05-19", "Sochi"},
		{"a dateline elsewhere", "Summit tells of new goals\n\nMOSCOW, May 19. /TASS/. The ASEAN-Russia Summit in " +
			"Sochi is the largest event of the year, its masters said.", "Summit tells of new goals", "", "Moscow"},
		{"a dateline of another day", "Summit tells of new goals\n\nSOCHI, May 9. /TASS/. The ASEAN-Russia Summit in " +
			"Sochi is the largest event of the year, its masters said.", "Summit tells of new goals", "", "Sochi"},

		// Places.
		{"a country", "Statement of the Harbour Masters\nMalaysia, 16 February 1990\n\n" + ships,
			"Statement of the Harbour Masters", "1990-02-16", "Malaysia"},
		{"an organisation", "Statement of the Harbour Masters\n\nEuropean Union, 16 February 1990\n\n" + ships,
			"Statement of the Harbour Masters", "", ""},
		{"a town that the text names as such", "Statement of the Harbour Masters\nKarlsruhe, 16 February 1990\n\nThe " +
			"masters met in Karlsruhe. " + ships, "Statement of the Harbour Masters", "1990-02-16", "Karlsruhe"},
		{"a small month before an unknown town", "Statement of the Harbour Masters\n\n20 august 2023, Harbourtown, " +
			"Norway\n\n" + ships, "Statement of the Harbour Masters", "2023-08-20", "Harbourtown"},
		{"a town in brackets", "Harbours open\n\n(Cebu, Philippines) – " + ships, "Harbours open", "", "Cebu"},
		{"a town in brackets without a dash", "Harbours open\n\n(Washington, D.C.) " + ships, "Harbours open", "",
			"Washington, D.C."},
		{"an agency in brackets", "Harbours open\n\n(VNF) – " + ships, "Harbours open", "", ""},
		{"a district in capitals", "Harbours open\n\n16 SEPTEMBER 2021, WASHINGTON D.C. – " + ships, "Harbours open",
			"2021-09-16", "Washington, D.C."},
		{"a town in another language", "Harbours open\n\nBruxelles, 21/01/2019 - 20:17, UNIQUE ID: " +
			"190121_23\n\n" + ships,
			"Harbours open", "2019-01-21", "Brussels"},
		{"an office with its town", "Harbours open\n\nDepartment of Ports • News and Media Division • New York\n\n" +
			ships, "Harbours open", "", "New York"},
		{"a house with its town behind a dash", "Harbours open\n\nGeneral Secretariat - Riyadh\n\n" + ships,
			"Harbours open", "", "Riyadh"},
		{"a headline with a town behind a dash", "Harbours of the isles open - Cebu\n\n" + ships,
			"Harbours of the isles open - Cebu", "", ""},
		{"the occasion of a speech", "Opening Remarks\n\nat the Harbour Summit Meeting, Sydney on 18 March 2018\n\n" +
			ships, "Opening Remarks", "~2018-03-18", "Sydney"},
		{"a house with its town above its day", "CLOSING REMARKS OF THE CHAIR\n\nCEBU CONVENTION CENTRE, CEBU\n13 " +
			"DECEMBER 2005\n\n" + ships, "CLOSING REMARKS OF THE CHAIR", "2005-12-13", "Cebu"},
		{"on the way to a town", "Remarks on the Ports\n\nAboard the Isle, En Route Cebu, Philippines\n\n" + ships,
			"Remarks on the Ports", "", ""},
		{"a town in capitals whose dash was lost", "Harbours open\n\nKUALA LUMPUR, Malaysia The masters said that " +
			"the " +
			"ships of two regions may call at the ports.", "Harbours open", "", "Kuala Lumpur"},
		{"a town in capitals that the text goes on with", "Harbours open\n\nKUALA LUMPUR, Malaysia and other towns " +
			"said " +
			"that the ships of two regions may call at the ports.", "Harbours open", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			title, date := d.Title.Value, d.Date.Value
			if d.Title.Basis == archive.Supplied {
				title = "[]"
			}
			if d.Date.Basis == archive.Inferred {
				date = "~" + date
			}
			if title != test.title || date != test.date || d.Place.Value != test.place {
				t.Errorf("got\n%q %q %q, want\n%q %q %q", title, date, d.Place.Value, test.title, test.date, test.place)
			}
		})
	}
}
