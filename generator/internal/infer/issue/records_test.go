package issue

import (
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
)

// Days as records, lists of telegrams, papers of Indonesia and offices print them, and where the
// text was given out then.
func TestDaysOfRecordsAndOffices(t *testing.T) {
	lists := listsOf(t)
	const text = "The officials took stock of the work of the past months, and " + said
	for _, test := range []struct{ name, in, want, place string }{
		{"a record in brackets", "[Harbour Record Volume 168, Number 81 (Thursday, May 12, 2022)]\n[Pages " +
			"5-6]\n\nPorts are open\n\n" +
			text, "~2022-05-12", ""},
		{"brackets around a note", "[Harbour Record, see the ports of May 12, 2022, and others]\n\nPorts are " +
			"open\n\n" + text, "", ""},
		{"the year before the month", "Ports are open\n\nDate: 2009 January 30, 09:12 (Friday)\nFrom: Oslo\n\n" +
			text, "2009-01-30", ""},
		{"a number before the month", "Ports are open\n\nDate: 209 January 30\n\n" + text, "", ""},
		{"the hour of a speech in its title", "SPEECH BY MR LEE AT THE OPENING OF THE FIFTH PORT DIALOGUE AT " +
			"THE OLD " +
			"HOTEL ON THURSDAY, 18 NOVEMBER 1982 AT 9.30 AM\n\n" + text, "~1982-11-18", ""},
		{"other words behind a day in a title", "SPEECH BY MR LEE AT THE OPENING OF THE FIFTH PORT DIALOGUE AT " +
			"THE OLD " +
			"HOTEL ON THURSDAY, 18 NOVEMBER 1982 AT 9 TABLES\n\n" + text, "", ""},
		{"a day of debates", "Ports\n\nVolume 820: debated on Thursday 24 March 2022\n\n" + text, "2022-03-24", ""},
		{"a volume of something else", "Ports\n\nVolume 820 of what was seen before Thursday 24 March 2022\n\n" +
			text, "~2022-03-24", ""},
		{"an hour without a mark", "Ports are open\nSaturday, 14 November 2020, 2100 hrs (UTC+7)\n\n" + text,
			"2020-11-14", ""},
		{"day and month in brackets", "Home\n\nFriday, 09 June 2023\n\nPorts are open to all boats\n\nJakarta – " +
			"Officials met on Friday (9/6) " +
			"in the old hall, and " + said, "~2023-06-09", "Jakarta"},
		{"another day in brackets", "Home\n\nFriday, 09 June 2023\n\nPorts are open to all boats\n\nJakarta – " +
			"Officials met in the old " +
			"hall (8/5), and " + said, "", "Jakarta"},
		{"an office, its place and a day at the foot", "Ports are open\n\n" + text +
			"\n\nMINISTRY OF FOREIGN AFFAIRS\nPUTRAJAYA\n17 JUNE 2021\n\n" +
			"No. 1, Jalan Wisma\nTel: 03-8000 8000", "~2021-06-17", "Putrajaya"},
		{"a place and a day above a seal", "Ports are open\n\n" + text + "\n\nOslo, 5 May 2022\n\n(Seal)\n\nNo. " +
			"3, Harbour Street\nTel: 214 441",
			"~2022-05-05", "Oslo"},
		{"a place and a day above an address that is set aside", "Ports are open\n\n" + text +
			"\n\nOslo, 5 May 2022\n\n(Seal)\n\n____________________\nNo. 3, Harbour Street, Oslo\nTel: 214 441",
			"~2022-05-05", "Oslo"},
		{"a place and a day above another day", "Ports are open\n\n" + text +
			"\n\nOslo, 5 May 2022\n\nSeen 6 June 2023", "", ""},
		{"who sends a telegram", "FM OSLO 090745Z MAR 83\nTO ALL\n\nSUBJECT: PORTS ARE OPEN\n\n1. " + text,
			"1983-03-09", "Oslo"},
		{"where a writer is", "Ports are open\n\nFrom ANNA LEE,\nin Oslo\n\n" + text, "", "Oslo"},
		{"where something is", "Ports are open\n\nBoats of all,\nin Oslo\n\n" + text, "", ""},
		{"a writer before the place", "Ports are open\n\nANNA LEE OSLO. NOVEMBER 16, 2016\n\n" + text, "2016-11-16",
			"Oslo"},
		{"a town of two words", "Ports are open\n\nOLD TOWN HARBOUR. NOVEMBER 16, 2016\n\n" + text, "2016-11-16",
			"Old Town Harbour"},
		{"a weekday cut short", "Ports are open\n\nOSLO, Tues. — The officials " + said, "", "Oslo"},
		{"a broadcast", "Minister Meets Boats of the Isles\nOS0807041588 Oslo Harbour Radio in Norwegian 0930 GMT " +
			"8 Jul 88\n\n" + text, "~1988-07-08", "Oslo"},
		{"a number before something else", "Minister Meets Boats of the Isles\nOS0807041588 Oslo Harbour Radio\n\n" +
			text, "", ""},
		{"when a speech was made", "Ports are open\n\nPublished\n8 November 2023\nDelivered on:\n7 November 2023 " +
			"(Transcript, as it was delivered)\n\n" + text, "2023-11-07", ""},
		{"the day of a sitting", "Thursday, November 23, 2023\n\n(1510)\n\nPorts are open to all boats\n\n" + text,
			"~2023-11-23", ""},
		{"the day of a question", "Monday, 28 November 2022\n11:00 AM\n\nPorts are open to all boats\n\n14 Mr " +
			"Lee asked " +
			"the Minister for Ports what he knew. " + text, "~2022-11-28", ""},
		{"the clock of a site with its hour", "Monday, 28 November 2022\n11:00 AM\n\nPorts are open to all " +
			"boats\n\n" +
			text, "", ""},
		{"the day below a writer with an initial", "Ports are open to all boats\n\nA. Muh. Bo Lee\n(The Harbour " +
			"Post)\n" +
			"Oslo\nFri, September 8, 2023\n\n" + text, "2023-09-08", "Oslo"},
		{"a section with a letter", "Ports are open to all boats\n\nA. Muh. Bo Lee\n\n" + text +
			"\n\nOslo\nFri, September 8, 2023\n\n" + text, "", ""},
		{"the clock of a site", "Thursday, November 23, 2023\n\n(Isles)\n\nPorts are open to all boats\n\n" + text,
			"", ""},
		{"a day beside how long a text is", "Ports are open to boats of all\n\n14 January 2022 · 4 minute read\n\n" +
			text, "~2022-01-14", ""},
		{"the month of an issue", "HARBOUR LETTER\n\nVol. 38   |   September 2013\n\nPorts are open to boats\n\n" +
			text, "~2013-09", ""},
		{"a month of something else", "HARBOUR LETTER\n\nOld 38   |   September 2013\n\nPorts are open to boats\n\n" +
			text, "", ""},
		{"the end of a release", "Ports are open\n\n" + text + "\n\nEnds/Tuesday, February 9, 2021\nIssued at HKT " +
			"16:30", "2021-02-09", ""},
		{"the end of a line", "Ports are open\n\n" + text + "\n\nEnds/starts of February 9, 2021", "", ""},
		{"no weekday", "Ports are open\n\nOSLO, Tusk. — The officials " + said, "", ""},
	} {
		h := infertest.Head(test.in, lists)
		issued := Date(h).Fact
		value := issued.Value
		if issued.Basis == "inferred" {
			value = "~" + value
		}
		if place := h.Place(); value != test.want || place.Value != test.place {
			t.Errorf("%s: got %q in %q, want %q in %q", test.name, value, place.Value, test.want, test.place)
		}
	}
}
