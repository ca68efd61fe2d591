package issue

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/rule"
)

// TestThePageOfAReport: where a dateline lacks its year, the page gives it with a
// day that is that of the dateline, or one of the two after it.
func TestThePageOfAReport(t *testing.T) {
	page := func(day, dateline string) string {
		return "The Boats Come Home\n\n" + day + "\n\nOSLO, " + dateline + " (HNA) – At the quay " + said
	}
	checkDatings(t, rule.PageDate, []dating{
		{"the same day", page("5 May 2016", "May 5"), "~2016-05-05"},
		{"the next day", page("6 May 2016", "May 5"), "~2016-05-06"},
		{"two days after", page("7 May 2016", "May 5"), "~2016-05-07"},
		{"the next day, with its hour", page("6 May 2016 10:20", "May 5"), "~2016-05-06"},
		{"the next day, with a place", page("Oslo, 6 May 2016", "May 5"), "~2016-05-06"},
		{"the next day, in the next year", page("1 January 2017", "December 31"), "~2017-01-01"},
		{"figures that can be read in two ways", page("5/6/2016", "June 4"), "~2016-06-05"},
		{"figures that are read with the month first", page("6/5/2016", "June 4"), "~2016-06-05"},
		{"the day of a change", page("Updated: 6 May 2016", "May 5"), "~2016-05-06"},
		{"the day of a change behind that of the page",
			page("5 May 2016 10:20 | Updated: 6 May 2016 10:20", "May 5"), "~2016-05-05"},
		{"the day of a change before that of the page",
			page("Updated: 6 May 2016 10:20 | Published: 5 May 2016 10:20", "May 5"), "~2016-05-05"},
	})
	checkDatings(t, rule.Dateline, []dating{
		{"the clock of a wire, the day before", page("4-MAY-2016 23:30:02", "May 5"), "~2016-05-05"},
		{"in the year before", page("31-DEC-2015 23:30:02", "January 1"), "~2016-01-01"},
	})
	// Another day is no more than that of a line.
	checkDatings(t, rule.DateLine, []dating{
		{"three days after", page("8 May 2016", "May 5"), "2016-05-08"},
		{"the day before, without an hour", page("4 May 2016", "May 5"), "2016-05-04"},
		{"the same day of another month", page("5 June 2016", "May 5"), "2016-06-05"},
		{"a day of May below the first of January", page("8 May 2016", "January 1"), "2016-05-08"},
		{"another day of the same month", page("15 May 2016", "May 5"), "2016-05-15"},
		{"figures of another day that can be read in two ways", page("5/6/2016", "July 4"), ""},
	})
	checkDatings(t, rule.TitleDate, []dating{
		{"a day in the title", "The Boats Come Home (6 May 2016)\n\nOSLO, May 5 (HNA) – At the quay " + said,
			"~2016-05-06"},
	})
	checkDatings(t, rule.Label, []dating{
		{"figures behind a label", "[Date] 5/6/2016\n[Title] The Sea\n\nOSLO, June 4 (HNA) – At the quay " + said,
			"2016-06-05"},
		{"figures behind a label, of another day", "[Date] 5/6/2016\n[Title] The Sea\n\nOSLO, July 4 (HNA) – At the " +
			"quay " + said, ""},
	})
}

// TestTheYearOfAMeetingThere: content/ knows when the meeting was held of which the
// text speaks, where the dateline stands.
func TestTheYearOfAMeetingThere(t *testing.T) {
	report := func(dateline, words string) string {
		return dateline + " (HNA) – The ministers spoke of " + words + ", and " + said
	}
	const india = "the ASEAN-India Summit" // the 14th was held in Vientiane on 8 September 2016
	const nations = "the ASEAN-United Nations Ministerial Meeting"
	below := func(paragraphs int) string {
		return report("VIENTIANE, Sept 8", "boats") + strings.Repeat("\n\nAt the quay "+said, paragraphs-1) +
			"\n\nThey came to " + india + ", and " + said
	}
	checkDatings(t, rule.Dateline, []dating{
		{"on its day", report("VIENTIANE, Sept 8", india), "~2016-09-08"},
		{"with its sides the other way round", report("VIENTIANE, Sept 8", "the India-ASEAN Summit"), "~2016-09-08"},
		{"the day before", report("VIENTIANE, Sept 7", india), "~2016-09-07"},
		{"the day after", report("VIENTIANE, Sept 9", india), "~2016-09-09"},
		{"two days before", report("VIENTIANE, Sept 6", india), ""},
		{"two days after", report("VIENTIANE, Sept 10", india), ""},
		{"the same day of another month", report("VIENTIANE, March 8", india), ""},
		{"elsewhere", report("OSLO, Sept 8", india), ""},
		{"without a place", "Sept 8 (HNA) – The ministers spoke of " + india + ", and " + said, ""},
		{"a series that no file knows", report("VIENTIANE, Sept 8", "the ASEAN-Atlantis Summit"), ""},
		{"no series", report("VIENTIANE, Sept 8", "ASEAN, of India and of a summit"), ""},
		{"in the sixth paragraph", below(5), "~2016-09-08"},
		{"in the seventh paragraph", below(6), ""},
		{"two that were held then", report("VIENTIANE, Sept 8", india+" and the East Asia Summit"), "~2016-09-08"},
		{"a day on which it was held in two years", report("NEW YORK, Sept 28", nations), ""},
		{"a day on which it was held in one year", report("NEW YORK, Sept 24", nations),
			"~2010-09-24"},
	})
}

// TestTextsThatSayWhenTheyWereIssued: the first sentence may speak of the text
// itself, and of the day on which it was given out.
func TestTextsThatSayWhenTheyWereIssued(t *testing.T) {
	const released = "The following note was released by those of the coast on 5 May 2016, in Oslo. "
	const lead = "Press Release on the Sea\n\n"
	checkDatings(t, rule.LeadEvent, []dating{
		{"a day", released + said, "~2016-05-05"},
		{"no word of its issue", strings.Replace(released, "released", "read", 1) + said, ""},
		{"a word of its issue, and no “on”", strings.Replace(released, " on 5", " of 5", 1) + said, ""},
		{"a month", strings.Replace(released, "5 May", "May", 1) + said, ""},
		{"two days", strings.Replace(released, ", in Oslo", " and on 6 May 2016", 1) + said, ""},
		{"a day in the next sentence", "The following note was released. It rained on 5 May 2016, and " + said, ""},
		{"words before it", "It rained, and the following note was released on 5 May 2016, and " + said, ""},
		{"a mark before it", "(The following note was released on 5 May 2016, and " + said + ")", ""},
		{"in the eighth paragraph", strings.Repeat("Once "+said+"\n\n", 7) + released + said, "~2016-05-05"},
		{"in the ninth paragraph", strings.Repeat("Once "+said+"\n\n", 8) + released + said, ""},
		{"below a paragraph that gives none", "The following note was read.\n\n" + released + said, "~2016-05-05"},
		{"a release whose lead ends with the day", lead + "The masters of the ports issued a press release on 5 May " +
			"2016, and " + said, ""},
		{"a release whose lead speaks of none", lead + "On 5 May 2016, the masters of the ports wrote a press " +
			"release, and " + said, ""},
	})
}

// TestMonthsBelowATitle: a document that gives no day may give its month.
func TestMonthsBelowATitle(t *testing.T) {
	const title = "The Sea and Us\n\n"
	checkDatings(t, rule.DateLine, []dating{
		{"a line", title + "May 2016" + under, "~2016-05"},
		{"with a place", title + "Oslo, May 2016" + under, "~2016-05"},
		{"behind a label", title + "Date: May 2016" + under, "~2016-05"},
		{"above the title", "May 2016\n\nThe Sea and Us" + under, ""},
		{"without a title", "May 2016" + under, ""},
		{"two months", title + "May 2016 – June 2016" + under, ""},
		{"a month of no year", title + "May" + under, ""},
		{"in a line of words", title + "Nets of May 2016 at sea" + under, ""},
	})
}
