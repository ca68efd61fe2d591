package infer

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// body is a text that says nothing of its own date or place.
const body = "The officials took stock of the work of the past months and agreed on the next steps, which they will " +
	"report to their ministers in due course."

// TestHeads asserts what is read above a text, as pages and agencies print it.
// A date with ~ is inferred, a title in brackets is supplied.
func TestHeads(t *testing.T) {
	known := lists(t)
	const held = "1. The 6th Meeting of the Harbour Committee was held in Cebu on 4-5 March 2014. " + body
	for _, test := range []struct{ name, in, title, date, place string }{
		// Titles.
		{"printed twice", "News from the Harbour\nHarbours Open To All Ships\nHarbours Open To All Ships\n" + body,
			"Harbours Open To All Ships", "", ""},
		{"over two lines in capitals", "CHAIRMAN’S STATEMENT OF\nTHE 5TH HARBOUR FORUM\n\n" + body,
			"CHAIRMAN’S STATEMENT OF THE 5TH HARBOUR FORUM", "", ""},
		{"over three lines in capitals", "JOINT STATEMENT\nON THE SAFETY OF HARBOURS,\nSHIPS AND SEAFARERS\n\n" + body,
			"JOINT STATEMENT ON THE SAFETY OF HARBOURS, SHIPS AND SEAFARERS", "", ""},
		{"a kind and its meeting", "Co-Chairs’ Summary\n\n6th ASEAN-Norway Harbour Dialogue\n\n" + body,
			"Co-Chairs’ Summary 6th ASEAN-Norway Harbour Dialogue", "", ""},
		{"a kind alone", "Joint Statement\n\n" + body, "Joint Statement", "", ""},
		{"labelled", "[Title] Statement on Harbours\n[Place] Cebu, Philippines\n[Date] January 14, 2007\n\n" + body,
			"Statement on Harbours", "2007-01-14", "Cebu"},
		{"after a breadcrumb that holds it", "Home » News » Harbours Are Open to All Ships\n\n" + body,
			"Harbours Are Open to All Ships", "", ""},
		{"after a breadcrumb that names a drawer", "Home » News\n\n" + body, "[]", "", ""},
		{"below a category", "Press release\n\nHarbours are open to all\n\n" + body, "Harbours are open to all", "",
			""},
		{"below an office", "Ministry of Foreign Affairs of the Kingdom of Norway\n\nHarbours are open to all\n\n" +
			body, "Harbours are open to all", "", ""},
		{"below an organisation", "Association of Southeast Asian Nations (ASEAN)\n\nHarbours are open to all\n\n" +
			body, "Harbours are open to all", "", ""},
		{"below a newspaper", "The Harbour Post\n\nHarbours are open to all\n\n" + body, "Harbours are open to all",
			"", ""},
		{"above a summary and a picture", "Harbours are open to all\n\nShips of all flags may call.\n\nA ship calls " +
			"at Cebu. (Photo: The Harbour Post)\n\n" + body, "Harbours are open to all", "", ""},
		{"a site's slogan above a document", "Twenty Years of Good News\n\nStatement on the Harbours of ASEAN\n\n" +
			body, "Statement on the Harbours of ASEAN", "", ""},
		{"with a date and a place of its own", "Statement of the Harbour Forum, 12 December 2005, Kuala Lumpur\n\n" +
			body, "Statement of the Harbour Forum, 12 December 2005, Kuala Lumpur", "~2005-12-12", "Kuala Lumpur"},
		{"with the place before the date", "STATEMENT OF THE HARBOUR FORUM CEBU/DAVAO, 3 NOVEMBER 2019\n\n" + body,
			"STATEMENT OF THE HARBOUR FORUM CEBU/DAVAO, 3 NOVEMBER 2019", "~2019-11-03", "Cebu"},

		{"of a speech, over its speaker's office", "Statement by H.E. Anna Lee\nMinister of Harbours\nat the " +
			"Harbour Forum\nBrussels, 14 December 2022\n\n" + body,
			"Statement by H.E. Anna Lee Minister of Harbours at the Harbour Forum", "2022-12-14", "Brussels"},
		{"with the years of a plan below it", "Plan of Action on Harbours\n(2021-2025)\n\n" + body,
			"Plan of Action on Harbours (2021-2025)", "", ""},
		{"over many lines, one of them a word", "JOINT STATEMENT\nBETWEEN\nASEAN AND NORWAY\nON HARBOURS\n\n" + body,
			"JOINT STATEMENT BETWEEN ASEAN AND NORWAY ON HARBOURS", "", ""},
		{"with a theme behind a colon", "Chairman's Statement of the 5th Harbour Forum:\n\"One Port for All\"\n" +
			"Cebu, Philippines, 13 January 2007\n\n" + body,
			"Chairman's Statement of the 5th Harbour Forum: \"One Port for All\"", "2007-01-13", "Cebu"},
		{"printed before the name of the site", "Harbours are open - ASEAN | Ports for All\n\nHarbours are open\n\n" +
			body, "Harbours are open", "", ""},
		{"printed with the name of the site", "Harbours are open | The Harbour Post\n\n" + body, "Harbours are open",
			"", ""},
		{"over its speaker in capitals", "OPENING REMARKS\nBY\nH.E. ANNA LEE\nMINISTER OF HARBOURS\n\n" + body,
			"OPENING REMARKS BY H.E. ANNA LEE MINISTER OF HARBOURS", "", ""},
		{"below the number of a release", "Press Release No. 12/2016\nHarbours are open\nOslo, 5 May 2016\n" + body,
			"Harbours are open", "2016-05-05", "Oslo"},
		{"behind a number and a date", "No: 225, 5 July 2017, Press Release Regarding Harbours\n\n" + body,
			"No: 225, 5 July 2017, Press Release Regarding Harbours", "~2017-07-05", ""},

		// No title.
		{"a numbered section", "1. INTRODUCTION\n\n1.1 The talks went on. " + body, "[]", "", ""},
		{"words below a picture, with a date", "Ministers pose for a group photo in Cebu on May 5, 2016. /VNA\n\n" +
			"Hanoi (VNA) - " + body, "[]", "", "Hanoi"},
		{"a salutation", "Excellencies,\n\nLadies and Gentlemen,\n\n" + body, "[]", "", ""},
		{"an address", "TO THE CONGRESS OF THE ISLANDS:\n\n" + body, "[]", "", ""},
		{"a hall and a time of day", "Great Hall of the Harbour\nCebu\n11:07 A.M. EST\n\n" + body, "[]", "", "Cebu"},
		{"a room", "Harbour Press Briefing Room\n\n" + body, "[]", "", ""},
		{"a town", "Minneapolis, MN\n\n" + body, "[]", "", ""},
		{"a page number", "You are on page 1 of 10\n\n" + body, "[]", "", ""},
		{"a note", "(Provisional translation)\n\n" + body, "[]", "", ""},
		{"a caption", "The harbour master greets the crew (Source: VNA)\n\n" + body, "[]", "", ""},
		{"a section", "Overview\n\n" + body, "[]", "", ""},
		{"a name", "H.E. Dr. Anna Lee, Minister of Harbours\n\n" + body, "[]", "", ""},
		{"a menu", "Home\nAbout Harbours\nMember Countries\nNews | Archive | Links | Contact\n\n" + body, "[]", "", ""},

		// Datelines.
		{"an agency and a colon", "Jakarta, 5 July 2023 (HNA): " + body, "[]", "2023-07-05", "Jakarta"},
		{"a country in brackets", "New Delhi [India], June 15 (HNA): " + body, "[]", "", "New Delhi"},
		{"an agency between strokes", "CEBU, Philippines, Sept. 6, 2023 /HNA/ - " + body, "[]", "2023-09-06", "Cebu"},
		{"broken over lines", "VIENTIANE, Laos, Oct. 10,\n2024 /HNA/ - " + body, "[]", "2024-10-10", "Vientiane"},
		{"a place and a colon", "Harbours are open to all\n\nJakarta: " + body, "Harbours are open to all", "",
			"Jakarta"},
		{"a place and a dash", "Jakarta – " + body, "[]", "", "Jakarta"},
		{"a capital lost", "AKARTA, 5 December 2014 - " + body, "[]", "2014-12-05", "Jakarta"},
		{"figures with full stops", "Bern, 05.04.2020 - " + body, "[]", "2020-04-05", "Bern"},
		{"figures that can be confused", "Bern, 05/04/2020 - " + body, "[]", "", "Bern"},
		{"an agency behind the date", "Harbours are open to all\nMonday, November 23,2020HarbourNews - " + body,
			"Harbours are open to all", "2020-11-23", ""},
		{"below a summary", "Harbours are open to all\n\n" + body + "\n\nHanoi (VNA) - " + body,
			"Harbours are open to all", "", "Hanoi"},
		{"without a year, which the text gives", "KUALA LUMPUR, July 11 (HNA) -- The 6th ASEAN-Norway Dialogue met " +
			"on 11 July 2019 and " + body, "[6th ASEAN-Norway Dialogue, 2019]", "~2019-07-11", "Kuala Lumpur"},
		{"without a year, and another day in the text", "KUALA LUMPUR, July 11 (HNA) -- The 6th ASEAN-Norway " +
			"Dialogue met on 9 July 2019 and " + body, "[6th ASEAN-Norway Dialogue]", "", "Kuala Lumpur"},
		{"an organisation before a dash", "The Association of Southeast Asian Nations (ASEAN) – the Union – " + body,
			"[]", "", ""},
		{"a preposition", "On March 11, 2021 – " + body, "[]", "", ""},

		{"an office for the place", "Harbour Office, 15 June 2018 – " + body, "[]", "2018-06-15", ""},
		{"in brackets", "(JAKARTA, 29 January 2021) " + strings.ToUpper(body[:1]) + body[1:], "[]", "2021-01-29",
			"Jakarta"},
		{"a full stop for the dash", "HA NOI, 11 April 2018. " + body, "[]", "2018-04-11", "Ha Noi"},
		{"two agencies' marks", "Jakarta, HNA - " + body, "[]", "", "Jakarta"},

		// Date lines.
		{"the country with its article", "Note on Harbours\n5 May 2016, Cebu, the Philippines\n\n" + body,
			"Note on Harbours", "2016-05-05", "Cebu"},
		{"a meeting without a place", "Note on Harbours\n5 May 2016, Virtual Meeting\n\n" + body, "Note on Harbours",
			"2016-05-05", ""},
		{"a hall with its town", "Note on Harbours\nPutrajaya International Convention Centre, Malaysia, 6 " +
			"September 2023\n\n" + body, "Note on Harbours", "2023-09-06", "Putrajaya"},
		{"a meeting without a place before the day", "Note on Harbours\nVirtual Conference, 6 September 2023\n\n" +
			body, "Note on Harbours", "2023-09-06", ""},
		{"adopted, in brackets", "Note on Harbours\n(Adopted in Oslo on 6 September 2023)\n\n" + body,
			"Note on Harbours", "2023-09-06", "Oslo"},
		{"as of a day", "Note on Harbours\n\nAs of 5 May 2016\n\n" + body, "Note on Harbours", "~2016-05-05", ""},
		{"above the title", "New York\n\n30 March 2016\n\nNote on Harbours\n\nOn 30 March 2016 a delegation came. " +
			body, "Note on Harbours", "2016-03-30", "New York"},
		{"place and date below the title", "Note on Harbours\n\nBandar Seri Begawan, 8-9 May 2003\n\n" + body,
			"Note on Harbours", "~2003-05-09", "Bandar Seri Begawan"},
		{"with the country", "Note on Harbours\nKuala Lumpur, Malaysia 12 December 2005\n\n" + body,
			"Note on Harbours", "2005-12-12", "Kuala Lumpur"},
		{"with a bar of a table", "|\n|\nNote on Harbours\nManila, 26-27 March 1981 |\n" + body, "Note on Harbours",
			"~1981-03-27", "Manila"},
		{"with a hall", "8 August 2017, Harbour Hall, Grand Hotel\n\n" + body, "[]", "2017-08-08", ""},
		{"a clock with its weekday", "Sun. Sep 8th, 2024\n\n" + body, "[]", "", ""},
		{"a clock above the title", "Sunday, September 8, 2024\n\nNote on Harbours\n\n" + body, "Note on Harbours", "",
			""},
		{"a clock that the text confirms", "Sunday, September 8, 2024\n\nNote on Harbours\n\nThe Harbour Forum met " +
			"on 8 September 2024. " + body, "Note on Harbours", "2024-09-08", ""},
		{"of a speech, in brackets", "Note on Harbours\n(September 13, 2021)\n\n" + body, "Note on Harbours",
			"~2021-09-13", ""},
		{"a bare line without a title", "12 November 2020\n\n" + body, "[]", "~2020-11-12", ""},

		// Dates of pages.
		{"published and updated", "Published: 17:14, November 22, 2021 | Updated: 17:22, November 23, 2021\nNote on " +
			"Harbours\nBy Anna Lee\n\n" + body, "Note on Harbours", "~2021-11-22", ""},
		{"updated", "Note on Harbours\n\nUpdated: 2006-10-31 09:53\n\n" + body, "Note on Harbours", "~2006-10-31", ""},
		{"glued to the time", "26 July 201609:19\n\nNote on Harbours\n\n" + body, "Note on Harbours", "~2016-07-26",
			""},
		{"a writer", "Note on Harbours\n\nAnna Lee Wong - 02 December 2020 09:50 WIB\n\n" + body, "Note on Harbours",
			"~2020-12-02", ""},
		{"in figures", "Office of the Harbour Master\n11/13/2022 | Press release | Distributed on 11/13/2022 05:53\n" +
			"Note on Harbours\n\n" + body, "Note on Harbours", "~2022-11-13", ""},
		{"figures that can be confused above the text", "Note on Harbours\n\nPublished on 02/07/2015 - 00:00\n\n" +
			body, "Note on Harbours", "", ""},
		{"figures that the title settles", "Meeting on Harbours 2 July 2015\n\nPublished on 02/07/2015 - 00:00\n\n" +
			body, "Meeting on Harbours 2 July 2015", "~2015-07-02", ""},
		{"figures that another date settles", "Note on Harbours\n\nPublished: 02/07/2015, updated: 13/07/2015\n\n" +
			body, "Note on Harbours", "~2015-07-02", ""},
		{"a dateline beats it", "Note on Harbours\n\n24 Feb 2020\n\nCEBU, 21 February 2020 – " + body,
			"Note on Harbours", "2020-02-21", "Cebu"},

		{"an agency and the time of day", "Note on Harbours\n(Xinhua)    09:15, October 11, 2024\n\n" + body,
			"Note on Harbours", "~2024-10-11", ""},
		{"a writer without the time of day", "Note on Harbours\nBy Anna Lee (The Harbour Post)  October 11, 2024\n" +
			body, "Note on Harbours", "~2024-10-11", ""},
		{"a label in another script", "Note on Harbours\n\nวันที่ 12 May 2016\n\n" + body, "Note on Harbours",
			"~2016-05-12", ""},

		// The foot and the lead.
		{"a speech that the lead names", "Speech at the Harbour Forum\n\nSpeech at the Harbour Forum on 5 May 2016 " +
			"at the Great Hall.\n\n" + body, "Speech at the Harbour Forum", "~2016-05-05", ""},
		{"two times in the lead", "Note on Harbours\n\nThe Ministers met in May 2016 and concluded the talks on 3 " +
			"June 2017. " + body, "Note on Harbours", "", ""},
		{"a document that says when it was adopted", "Note on Harbours\n\nThis plan was adopted on 12 September " +
			"2020. " + body, "Note on Harbours", "~2020-09-12", ""},
		{"adopted", "Note on Harbours\n\n" + body + "\n\n" + body + "\n\nAdopted in Vientiane on 10 October 2024.",
			"Note on Harbours", "2024-10-10", "Vientiane"},
		{"something else was adopted", "Note on Harbours\n\n" + body +
			"\n\nAdopted on 10 October 2014, the plan has since been the guide of all harbours of the region and of " +
			"the officials who watch over them.", "Note on Harbours", "", ""},
		{"the meeting of the lead", "Note on Harbours\n\n" + held, "Note on Harbours", "~2014-03-05", "Cebu"},
		{"the day before the meeting of the lead", "Note on Harbours\n\nOn September 7, 2016, the harbour summit " +
			"was held in Cebu. " + body, "Note on Harbours", "~2016-09-07", ""},
		{"governments that speak", "Note on Harbours\n\nWe, the Leaders, gathered in Cebu on 5 March 2014; " + body,
			"Note on Harbours", "~2014-03-05", "Cebu"},
		{"a meeting to come", "Note on Harbours\n\nThe Harbour Summit will be held on 5 March 2014. " + body,
			"Note on Harbours", "", ""},
		{"an earlier decision", "Note on Harbours\n\nThe Committee met following the Summit held on 5 March 2014. " +
			body, "Note on Harbours", "", ""},
		{"a meeting that is only meant", "Note on Harbours\n\nThe agreement reached at the Summit held on 5 March " +
			"2014 stands. " + body, "Note on Harbours", "", ""},
		{"a meeting that is recalled", "Note on Harbours\n\nNorway recalled that the Forum was held on 5 March " +
			"2014. " + body, "Note on Harbours", "", ""},
		{"the first of its kind", "Note on Harbours\n\nThe Forum was first held on 5 March 1994. " + body,
			"Note on Harbours", "", ""},
		{"a founding", "Note on Harbours\n\nThe Forum, established on 8 August 1967, met. " + body, "Note on Harbours",
			"", ""},
		{"an agency that reports", "Hanoi (VNA) – The 6th Harbour Forum was held on 5 March 2014. " + body, "[]", "",
			"Hanoi"},
		{"an agency that hands on a statement", "Note on Harbours\n\nHanoi (VNA) – The Forum met.  " + body +
			"\n\n1. We, the Ministers, met on 5 March 2014. " + body, "Note on Harbours", "~2014-03-05", "Hanoi"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, _ := document(t, known, "x.txt", test.in)
			title := d.Title.Value
			if d.Title.Basis == archive.Supplied {
				title = "[" + title + "]"
				if test.title == "[]" {
					title = "[]"
				}
			}
			date := d.Date.Value
			if d.Date.Basis == archive.Inferred {
				date = "~" + date
			}
			got, want := fmt.Sprintf(
				"%s | %s | %s",
				title,
				date,
				d.Place.Value,
			), fmt.Sprintf(
				"%s | %s | %s",
				test.title,
				test.date,
				test.place,
			)
			if got != want {
				t.Errorf("\ngot  %s\nwant %s", got, want)
			}
			if strings.Contains(d.Lead, "Note on Harbours") {
				t.Errorf("the lead holds the title: %q", d.Lead)
			}
		})
	}
}
