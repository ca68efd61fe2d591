package issue

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// under is a text below the lines of a head.
const under = "\n\nAt the quay " + said

// dating is a text and the date of issue that it gives, see issuedOf.
type dating struct{ name, in, want string }

func checkDatings(t *testing.T, by string, list []dating) {
	t.Helper()
	lists := listsOf(t)
	for _, test := range list {
		t.Run(test.name, func(t *testing.T) {
			got, found := issuedOf(t, lists, test.in)
			if got != test.want || got != "" && found != by {
				t.Errorf("%q by %q, want %q by %q", got, found, test.want, by)
			}
		})
	}
}

// A site prints the day on which one looks above the title: only what stands
// below it, or is repeated by the text, is the day of the document for sure.
func TestDateLinesAboveAndBelowTheTitle(t *testing.T) {
	const thursday = "Thursday, 5 May 2016"
	const repeats = "\n\nThe ministers met on 5 May 2016, and " + said
	checkDatings(t, rule.DateLine, []dating{
		{"below", "The Sea and Us\n\n5 May 2016" + under, "2016-05-05"},
		{"above", "5 May 2016\n\nThe Sea and Us" + under, "~2016-05-05"},
		{"above a text without a title", "5 May 2016" + under, "~2016-05-05"},
		{"above a text without a title, which repeats it", "5 May 2016" + repeats, "2016-05-05"},
		{"a clock", thursday + "\n\nThe Sea and Us" + under, ""},
		{"a clock above a text without a title", thursday + under, ""},
		{"a clock whose day the text repeats", thursday + "\n\nThe Sea and Us" + repeats, "2016-05-05"},
		{"a clock whose day the title repeats", thursday + "\n\nThe Talks of Thursday, 5 May 2016 on the Sea" + under,
			"2016-05-05"},
		{"a clock of another day than the text", "The Harbour Post\n\nFriday, 6 May 2016\n\nThe Sea and Us\n\nIn " +
			"the hall the ministers " +
			"spoke of the boats of 5 May 2016, and " + said, ""},
		{"the day of the week below", "The Sea and Us\n\n" + thursday + under, "2016-05-05"},
		{"the day of the week beside a place above", "Oslo, " + thursday + "\n\nThe Sea and Us" + under, "2016-05-05"},
		{"two above that differ", "4 May 2016\n\n5 May 2016\n\nThe Sea and Us" + under, "~2016-05-04"},
		{"days of a meeting that end on that of the page", "The Sea and Us\n\nPublished: 6 May 2016\n\nOslo, 4-6 " +
			"May 2016" +
			under, "~2016-05-06"},
		{"days of a meeting before that of the page", "The Sea and Us\n\nPublished: 9 May 2016\n\nOslo, 4-6 May 2016" +
			under, "~2016-05-06"},
		{"two places above that differ", "Oslo, 4 May 2016\n\nOslo, 5 May 2016\n\nThe Sea and Us" + under,
			"~2016-05-04"},
		{"two places above that agree", "Oslo, 5 May 2016\n\nOslo, 5 May 2016\n\nThe Sea and Us" + under,
			"2016-05-05"},
		{"three below, of which the last differs", "The Sea and Us\n\n5 May 2016\n\n5 May 2016\n\n6 May 2016" + under,
			"~2016-05-05"},
		{"two below that differ, and one above", "4 May 2016\n\nThe Sea and Us\n\n5 May 2016\n\n6 May 2016" + under,
			"~2016-05-05"},
		{"a place and a day before a day", "The Sea and Us\n\n4 May 2016\n\nOslo, 5 May 2016" + under, "2016-05-05"},
		{"in brackets, the day of a speech", "The Sea and Us\n\n(5 May 2016)" + under, "~2016-05-05"},
		{"several days", "The Sea and Us\n\n5-6 May 2016" + under, "~2016-05-06"},
		{"a month before a day", "The Sea and Us\n\nMay 2016\n\n5 May 2016" + under, "2016-05-05"},
		{"a month before figures", "The Sea and Us\n\nMay 2016\n\n25/5/2016" + under, "2016-05-25"},
	})
}

// Figures can be read in two ways, and a day without a year in many.
func TestDaysThatTheTextMustSettle(t *testing.T) {
	const line = "The Sea and Us\n\n5/6/2016"
	at := func(days string) string { return "\n\nThe boats of " + days + " were at the quay, and " + said }
	three := strings.Repeat("\n\nOnce "+said, 2)
	checkDatings(t, rule.DateLine, []dating{
		{"figures that nothing settles", line + under, ""},
		{"figures that are printed twice", line + "\n\n5/6/2016" + under, ""},
		{"day first", line + at("5 June 2016"), "~2016-06-05"},
		{"month first", line + at("6 May 2016"), "~2016-05-06"},
		{"another day", line + at("7 June 2016"), ""},
		{"the last of several days", line + at("3-5 June 2016"), "~2016-06-05"},
		{"a month alone", line + at("June 2016"), ""},
		{"a line above with the month", "FOR THE BOATS, MAY 2016\n\n" + line + under, "~2016-05-06"},
		{"a line above with another month", "FOR THE BOATS, JULY 2016\n\n" + line + under, ""},
		{"both", line + at("5 June 2016 and 6 May 2016"), ""},
		{"both, and a line with the day first", line + "\n\nNets of 25/6/2016 at sea" + at("5 June 2016 and 6 "+
			"May 2016"), "~2016-06-05"},
		{"a line with the day first", line + "\n\nUpdated: 25/6/2016 10:20" + under, "~2016-06-05"},
		{"a line of words with the day first", line + "\n\nNets of 25/6/2016 at sea" + under, "~2016-06-05"},
		{"a line with the month first", line + "\n\nUpdated: 6/25/2016 10:20" + under, "~2016-05-06"},
		{"a line above with the day first", "Updated: 25/6/2016 10:20\n\n" + line + under, "~2016-06-05"},
		{"a line above with the month first", "Updated: 6/25/2016 10:20\n\n" + line + under, "~2016-05-06"},
		{"a line of the page that writes the day out", "Published: 5 June 2016 10:20\n\n" + line + under,
			"~2016-06-05"},
		{"lines of both kinds", line + "\n\nNets of 25/6/2016 at sea\n\nBoats of 6/25/2016 at sea" + under, ""},
		{"figures alike both ways", "The Sea and Us\n\n5/5/2016" + under, "2016-05-05"},
		{"in the third paragraph", line + three + at("5 June 2016"), "~2016-06-05"},
		{"in the fourth paragraph", line + three + "\n\nOnce " + said + at("5 June 2016"), ""},
		{"deep in a paragraph", line + "\n\n" + strings.Repeat("and so on ", 110) + at("5 June 2016")[2:],
			"~2016-06-05"},
		{"too deep in a paragraph", line + "\n\n" + strings.Repeat("and so on ", 119) + at("5 June 2016")[2:], ""},
		{"a day without a year", "The Sea and Us\n\n5 May" + at("5 May 2016"), "2016-05-05"},
		{"in a late month", "The Sea and Us\n\n15 November" + at("15 November 2016"), "2016-11-15"},
		{"which the text says twice", "The Sea and Us\n\n5 May" + at("5 May 2016 and again of 5 May 2016"),
			"2016-05-05"},
		{"which the text says with two years", "The Sea and Us\n\n5 May" + at("5 May 2016 and of 5 May 2015"), ""},
		{"which the text says of another month", "The Sea and Us\n\n5 May" + at("5 June 2016"), ""},
		{"which nothing says", "The Sea and Us\n\n5 May" + under, ""},
	})
}

func TestLabelsOfDates(t *testing.T) {
	checkDatings(t, rule.Label, []dating{
		{"the number of a paper", "The Sea and Us\n\n654-06-05-2016" + under, "2016-05-06"},
		{"a number that holds no day", "The Sea and Us\n\n654-36-05-2016" + under, ""},
		{"a number with more behind it", "The Sea and Us\n\n654-06-05-2016-7" + under, ""},
		{"of a sitting", "The Sea and Us\n\nSitting Date: 5 May 2016" + under, "2016-05-05"},
		{"to the second, as machines write", "The Sea and Us\n\nDate: 5 May 2016 03:45:12" + under, "~2016-05-05"},
		{"to the minute", "The Sea and Us\n\nDate: 5 May 2016 03:45" + under, "2016-05-05"},
		{"of a letter that was sent", "The Sea and Us\n\nSent: Thursday, 5 May 2016 3:45 AM" + under, "2016-05-05"},
		{"a date", "[Date] May 5, 2016\n[Title] The Sea" + under, "2016-05-05"},
		{"no date behind it", "[Date] unknown\n[Title] The Sea" + under, ""},
		{"a month", "[Date] May 2016\n[Title] The Sea" + under, ""},
		{"a month, and then a day", "[Date] May 2016\n[Date] May 5, 2016" + under, "2016-05-05"},
		{"of a title", "[Title] The Talks of 5 May 2016 on the Sea" + under, ""},
		{"of a place", "[Place] Oslo, the port of 5 May 2016" + under, ""},
		{"on the line above", "Issue date:\nThursday, 5 May 2016" + under, "2016-05-05"},
		{"another label on the line above", "Boat date:\nThursday, 5 May 2016" + under, ""},
		{"a label further above", "Issue date:\n\nThursday, 5 May 2016" + under, ""},
		{"adopted, above the text", "The Sea and Us\n\n(Adopted in Oslo on 5 May 2016)" + under, "2016-05-05"},
	})
}

func TestDatesAtTheEnd(t *testing.T) {
	text := "The Sea and Us" + under + "\n\n"
	checkDatings(t, rule.Closing, []dating{
		{"a day", text + "Adopted in Oslo on 5 May 2016.", "2016-05-05"},
		{"several days", text + "Adopted in Oslo on 5-6 May 2016.", "2016-05-06"},
		{"a month", text + "Adopted in Oslo in May 2016.", ""},
		{"a few words behind it", text + "Done on 5 May 2016 in the old town hall of the port.", "2016-05-05"},
		{"a few too many", text + "Done on 5 May 2016 in the old town hall of the big port.", ""},
		{"a month before the day", text + "Adopted as agreed in April 2016, in Oslo on 5 May 2016.", "2016-05-05"},
	})
}

func TestDatesOfTitles(t *testing.T) {
	checkDatings(t, rule.TitleDate, []dating{
		{"at the end", "Statement on the Sea, 5 May 2016" + under, "~2016-05-05"},
		{"the last of two", "Report of 4 May 2016 on the Sea, 5 May 2016" + under, "~2016-05-05"},
		{"at the head", "5 May 2016, Press Release on the Sea" + under, "~2016-05-05"},
		{"at the head, behind a number", "No: 225, 5 May 2016, Press Release on the Sea" + under, "~2016-05-05"},
		{"at the head, behind a number, the first of two", "No: 225, 5 May 2016, Press Release on Boats of 4 May 2015" +
			under, "~2016-05-05"},
		{"behind another word", "Notes, 5 May 2016, Press Release on the Sea" + under, ""},
		{"at the head of a second line", "JOINT STATEMENT OF THE\n5 MAY 2016 FORUM ON RICE" + under, ""},
		{"a month", "Statement on the Sea, May 2016" + under, ""},
		{"figures that can be read in two ways", "Statement on the Sea, 5/6/2016" + under, ""},
		{"before a place", "Statement on the Sea, 5 May 2016, Oslo" + under, "~2016-05-05"},
		{"before what is no place", "Statement on the Sea, 5 May 2016, Again" + under, ""},
		{"by which something is to be", "Clean Seas by 5 May 2016" + under, ""},
		{"in a line that calls the document once more", "Speech on the Sea\nRemarks by Anna Lie on the Sea, " +
			"5 May 2016, Oslo" + under, "~2016-05-05"},
		{"in a line that calls nothing", "Speech on the Sea\nAll Boats of 5 May 2016" + under, ""},
		{"in a line that calls a document further down", "Speech on the Sea\nAll Boats\nRemarks on the Sea, " +
			"5 May 2016" + under, ""},
		{"behind a word that ends so", "Clean Seas Thereby 5 May 2016" + under, "~2016-05-05"},
	})
}

// The clock of a site runs on, and stands above the title with nothing but the
// time of day; what a page says of itself is labelled or stands below.
func TestDatesOfPages(t *testing.T) {
	const clock = "Thursday, 5 May 2016 10:20"
	checkDatings(t, rule.PageDate, []dating{
		{"on the days of the title", "The Sea and Us (4-6 May 2016)\n\nPublished: Thu May 05 2016" + under,
			"~2016-05-05"},
		{"a clock", clock + "\n\nThe Sea and Us" + under, ""},
		{"a clock of which the hour is first", "10:20 Thursday, 5 May 2016\n\nThe Sea and Us" + under, ""},
		{"a clock whose day the text repeats", clock + "\n\nThe Sea and Us\n\nThe boats of 5 May 2016 were at the " +
			"quay, and " + said, "~2016-05-05"},
		{"with a label", "Published: " + clock + "\n\nThe Sea and Us" + under, "~2016-05-05"},
		{"without the day of the week", "5 May 2016 10:20\n\nThe Sea and Us" + under, "~2016-05-05"},
		{"in figures that a line of the page settles", "5/6/2016 10:20\n\nThe Sea and Us\n\nNets of 25/6/2016 at sea" +
			under, "~2016-06-05"},
		{"a clock before there were sites", "Monday, 22 January 1990 10:20\n\nThe Sea and Us" + under,
			"~1990-01-22"},
		{"with a label and without an hour", "Published: Thursday, 5 May 2016\n\nThe Sea and Us" + under,
			"~2016-05-05"},
		{"figures that can be read in two ways, and then a day", "The Sea and Us\n\nPublished: 5/6/2016 10:20\n\n" +
			"Published: 7 July 2016 10:20" + under, "~2016-07-07"},
		{"below the title", "The Sea and Us\n\n" + clock + under, "~2016-05-05"},
		{"a month", "The Sea and Us\n\nPublished: May 2016 10:20" + under, ""},
		{"with the page of a paper", "Thursday, 5 May 2016 page1\n\nThe Sea and Us" + under, "~2016-05-05"},
		{"within the days of a meeting", "The Sea and Us\n\n" + clock + "\n\nOSLO, 4-6 May 2016" + under,
			"~2016-05-05"},
		{"a change before the publication", "The Sea and Us\n\nUpdated: 6 May 2016 10:20\n\nPublished: 5 May 2016 " +
			"10:20" + under, "~2016-05-05"},
		{"a change behind it on the line", "The Sea and Us\n\nUpdated: 6 May 2016 10:20 | Published: 5 May 2016 " +
			"10:20" + under, "~2016-05-05"},
	})
}

// The words that prove a date are those that say it, and no more than the line
// or the sentence around them.
func TestEvidenceOfDatesOfIssue(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{ // quotes, with a bar between them
		{"a dateline", "OSLO, 5 May 2016 – At the quay " + said, "OSLO, 5 May 2016 –"},
		{"a dateline that lacks the year", "OSLO, 5 May – On 5 May 2016 at the quay " + said,
			"OSLO, 5 May –|5 May 2016"},
		{"a place and a day", "The Sea and Us\n\nOslo, 5 May 2016" + under, "Oslo, 5 May 2016"},
		{"a label", "[Date] May 5, 2016\n[Title] The Sea" + under, "[Date] May 5, 2016"},
		{"the end", "The Sea and Us" + under + "\n\nAdopted in Oslo on 5 May 2016, in the port.",
			"Adopted in Oslo on 5 May 2016"},
		{"the title", "Statement on the Sea, 5 May 2016, Oslo" + under, "5 May 2016"},
		{"the head of the title", "No: 225, 5 May 2016, Press Release on the Sea" + under,
			"5 May 2016, Press Release on the Sea"},
		{"a page", "The Sea and Us\n\nPublished: 5 May 2016 10:20" + under, "Published: 5 May 2016 10:20"},
		{"a report and its page", "The Sea and Us\n\n6 May 2016\n\nOSLO, May 5 (HNA) – At the quay " + said,
			"6 May 2016|OSLO, May 5 (HNA) –"},
		{"a meeting and the day of its page", "The Sea and Us\n\nPublished: 5 May 2016 10:20\n\nOslo, 4-6 May 2016" +
			under, "Published: 5 May 2016 10:20"},
		{"a page behind its word", "date 2016-05-05 The Sea and Us" + under, "date 2016-05-05 The Sea and Us"},
		{"a report of a meeting", "VIENTIANE, Sept 8 (HNA) – The ministers met for the ASEAN-India Summit, and " + said,
			"VIENTIANE, Sept 8 (HNA) –|ASEAN-India Summit"},
		{"a month", "The Sea and Us\n\nMay 2016" + under, "May 2016"},
		{"a paper below", "The Sea and Us" + under + "\n\nHarbour Post, 5 May 2016", "Harbour Post, 5 May 2016"},
		{"a stamp below", stampedTop + "Updated: 8:23pm, 9 May, 2022" + under, "Updated: 8:23pm, 9 May, 2022"},
		{"an event", "It rained. The ministers met in Oslo on 5 May 2016, and " + said,
			"The ministers met in Oslo on 5 May 2016"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := infertest.Head(test.in, lists)
			fact := Date(h).Fact
			infertest.CheckEvidence(t, h.Source, fact.Evidence)
			var quotes []string
			for _, e := range fact.Evidence {
				quotes = append(quotes, e.Quote)
			}
			if got := strings.Join(quotes, "|"); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// A date with its weekday above the title is the site's clock, unless two signs
// agree that it is the text's.
func TestClocksThatTheNewsConfirms(t *testing.T) {
	const friday = "Friday, 6 May 2016"
	news := func(day, more string) string {
		return "\n\nThe ministers met on " + day + " and spoke of the boats, and " + said + " " + more
	}
	const told = "The boats were counted on 5 May 2016."
	const report = "\n\nOSLO (HNA): The ministers met on Thursday and spoke of the boats, and " + said
	checkDatings(t, rule.DateLine, []dating{
		{"the day before, which the text writes out", friday + "\n\nThe Sea and Us" + news("Thursday", told),
			"~2016-05-06"},
		{"two days before, which the text writes out", "Saturday, 7 May 2016\n\nThe Sea and Us" +
			news("Thursday", told), "~2016-05-07"},
		{"three days before", "Sunday, 8 May 2016\n\nThe Sea and Us" + news("Thursday", told), ""},
		{"another day than the text writes out", friday + "\n\nThe Sea and Us" + news("Wednesday", told), ""},
		{"a day of the week alone", friday + "\n\nThe Sea and Us" + news("Thursday", ""), ""},
		{"two days of the week", friday + "\n\nThe Sea and Us" + news("Thursday and on Friday", told), ""},
		{"the first line above a report", friday + "\n\nThe Sea and Us" + report, "~2016-05-06"},
		{"below the name of a site", "The Harbour Post\n\n" + friday + "\n\nThe Sea and Us" + report, ""},
		{"above a bar", friday + "\n\nShare this\n\nThe Sea and Us" + report, ""},
		{"the same day of the week twice", friday + "\n\nThe Sea and Us" + news("Thursday and again on Thursday", told),
			"~2016-05-06"},
		{"a day of the week in the second sentence", friday + "\n\nThe Sea and Us\n\nThe ministers met and spoke of " +
			"the boats, and " + said + " They left on Thursday. " + told, ""},
		{"no day of the week, and the day before", "The Harbour Post\n\nMonday, 9 May 2016\n\nThe Sea and Us\n\nThe " +
			"people sat and " +
			"spoke of the boats of 8 May 2016, and " + said, ""},
		{"today, and the day before", "The Harbour Post\n\nMonday, 9 May 2016\n\nThe Sea and Us\n\nThe people sat " +
			"today and " +
			"spoke of the boats of 8 May 2016, and " + said, ""},
		{"a title without a text", friday + "\n\nThe Sea and Us", ""},
		{"where a line gives the month", friday + "\n\nThe Sea and Us\n\nMay 2016" + news("Thursday", told),
			"~2016-05-06"},
		{"where the title gives another day", friday + "\n\nThe Talks of 3 May 2016 on the Sea" +
			news("Thursday", told), "~2016-05-06"},
		{"above a report of another day", friday + "\n\nThe Sea and Us" +
			strings.Replace(report, "Thursday", "Monday", 1), ""},
		{"the first line above a text that begins with a day of the week before", friday + "\n\nThe Sea and Us\n\n" +
			"On 1 May 2016 the boats were counted, and " + said, "~2016-05-06"},
		{"above one that begins with such a day without its year", friday + "\n\nThe Sea and Us\n\n" +
			"What the Harbour Post wrote on May 2 of the boats is wrong, and " + said, "~2016-05-06"},
		{"above one that begins with a day long before", friday + "\n\nThe Sea and Us\n\n" +
			"On 20 April 2016 the boats were counted, and " + said, ""},
		{"above one that begins with a day before and one long before", friday + "\n\nThe Sea and Us\n\n" +
			"On 1 May 2016 the boats of 20 April 2016 were counted, and " + said, "~2016-05-06"},
		{"above one that begins with a day of seven days before", friday + "\n\nThe Sea and Us\n\n" +
			"On 29 April 2016 the boats were counted, and " + said, "~2016-05-06"},
		{"above one that begins with a day of eight days before", friday + "\n\nThe Sea and Us\n\n" +
			"On 28 April 2016 the boats were counted, and " + said, ""},
		{"above one that begins with the same day", friday + "\n\nThe Sea and Us\n\n" +
			"Until May 6 the boats were counted, and " + said, "~2016-05-06"},
		{"above one that begins with a month", friday + "\n\nThe Sea and Us\n\n" +
			"In April 2016 the boats were counted, and " + said, ""},
		{"above one that begins with a day to come", friday + "\n\nThe Sea and Us\n\n" +
			"From 5 May to 8 May 2016 the boats are counted, and " + said, ""},
		{"below the name of a site, and such a day", "The Harbour Post\n\n" + friday + "\n\nThe Sea and Us\n\n" +
			"On 1 May 2016 the boats were counted, and " + said, ""},
		{"above a report without an agency", friday + "\n\nThe Sea and Us" +
			strings.Replace(report, " (HNA)", "", 1), ""},
	})
	const hour = "\n\nThe Talks of All the Isles\n\n2:15 pm\n\nThe boats were at the quay, and " + said
	checkDatings(t, rule.DateLine, []dating{
		{"a sitting", "House debates\n\n" + friday + hour, "~2016-05-06"},
		{"a sitting of a senate", "Senate debates\n\n" + friday + "\n\nQuestions without Notice" + hour, "~2016-05-06"},
		{"a sitting that hears a delegation", "House debates\n\n" + friday + "\n\nDelegation Reports" + hour,
			"~2016-05-06"},
		{"an hour four lines below", friday + "\n\nOf Ships\n\nOf Ports" + hour, "~2016-05-06"},
		{"an hour far below", friday + "\n\nOf Ships\n\nOf Ports\n\nOf Isles" + hour, ""},
		{"an hour right below", friday + "\n\n2:15 pm" + strings.Replace(hour, "2:15 pm\n\n", "", 1), ""},
		{"no hour", "House debates\n\n" + friday + strings.Replace(hour, "2:15 pm\n\n", "", 1), ""},
		{"an hour above the title", "2:15 pm\n\n" + friday + strings.Replace(hour, "2:15 pm\n\n", "", 1), ""},
	})
	checkDatings(t, rule.PageDate, []dating{
		{"where the page gives another day", friday + "\n\nThe Sea and Us\n\nPublished: 5 May 2016 10:20" +
			news("Thursday", told), "~2016-05-05"},
	})
}

// Figures with two of their year count where the text writes out a day right
// before one of their readings.
func TestFiguresWithTwoOfTheirYear(t *testing.T) {
	at := func(days string) string { return "\n\nThe boats of " + days + " were at the quay, and " + said }
	checkDatings(t, rule.DateLine, []dating{
		{"the same day", "The Sea and Us\n\n07.09.23" + at("7 September 2023"), "~2023-09-07"},
		{"the day before", "The Sea and Us\n\n07.09.23" + at("6 September 2023"), "~2023-09-07"},
		{"two days before", "The Sea and Us\n\n07.09.23" + at("5 September 2023"), "~2023-09-07"},
		{"three days before", "The Sea and Us\n\n07.09.23" + at("4 September 2023"), ""},
		{"the day after", "The Sea and Us\n\n07.09.23" + at("8 September 2023"), ""},
		{"the month first", "The Sea and Us\n\n07/09/23" + at("9 July 2023"), "~2023-07-09"},
		{"both", "The Sea and Us\n\n07/09/23" + at("9 July 2023 and 7 September 2023"), ""},
		{"nothing", "The Sea and Us\n\n07.09.23" + under, ""},
		{"another century", "The Sea and Us\n\n07.09.93" + at("7 September 2093"), ""},
		{"a year of the last century", "The Sea and Us\n\n07.09.93" + at("6 September 1993"), "~1993-09-07"},
	})
}

// A year of two figures is that of the last century where nothing else is
// possible; that is concluded, and not read.
func TestYearsOfTwoFiguresThatCanBeNothingElse(t *testing.T) {
	const title = "The Boats and Nets Come Home\n\n"
	checkDatings(t, rule.PageDate, []dating{
		{"behind the name of a paper", "The Harbour Post (28-7-99)\n\n" + title + "At the quay " + said, "~1999-07-28"},
		{"behind other words", "The Harbour Feast (28-7-99)\n\n" + title + "At the quay " + said, ""},
		{"a day that may be the month", "The Harbour Post (8-7-99)\n\n" + title + "At the quay " + said, ""},
		{"a year that may be the day", "The Harbour Post (28-7-19)\n\n" + title + "At the quay " + said, ""},
	})
	checkDatings(t, rule.Label, []dating{
		{"behind a label", title + "Date: 15/12/87" + under, "~1987-12-15"},
		{"behind a label in two languages", "Tempat/Venue : OSLO\nTarikh/Date : 15/12/87" + under, "~1987-12-15"},
		{"a label in two languages, and a whole year", "Tarikh/Date : 15/12/1987" + under, "1987-12-15"},
	})
	checkDatings(t, rule.DateLine, []dating{
		{"a mark for the century", title + "WEDNESDAY, 6TH JULY, ‘77" + under, "~1977-07-06"},
		{"below a title, where it was held", title + "Held at the Harbour Inn on Wednesday, 6th July, ‘77" + under,
			"~1977-07-06"},
		{"below a title, where it was held, with its year", title + "Held at the Harbour Inn on 6 July 1977" + under,
			"~1977-07-06"},
		{"where it was held, and more", title + "Held at the Harbour Inn on 6 July 1977 by the boats" + under, ""},
		{"where they were counted", title + "Counted by the Harbour Inn on 6 July 1977" + under, ""},
		{"a telegram that is sent on", "O R 301653Z JUN 79 ZFF-4\nFM AMEMBASSY OSLO\n\n" + title +
			"At the quay " + said, "~1979-06-30"},
		{"a telegram, and a word", "O R 301653Z JUN 79 by boat\nFM AMEMBASSY OSLO\n\n" + title +
			"At the quay " + said, ""},
	})
}

// The day of the week alone makes no clock of a day on which no site had one.
func TestDaysBeforeThereWereSites(t *testing.T) {
	const title = "\n\nThe Boats and Nets Come Home" + under
	checkDatings(t, rule.DateLine, []dating{
		{"before", "Sat, 16 Jul 1994" + title, "~1994-07-16"},
		{"long before", "Monday, Jan. 22, 1973" + title, "~1973-01-22"},
		{"after", "Tue, 16 Jul 1996" + title, ""},
	})
}

// The reference of a record of debates gives its day.
func TestReferencesOfDebates(t *testing.T) {
	checkDatings(t, rule.Label, []dating{
		{"columns", "HC Deb 5 May 1983 vol 42 cc774-5" + under, "1983-05-05"},
		{"a column of written answers", "HL Deb 5 May 1983 vol 42 c345W" + under, "1983-05-05"},
		{"no column", "HC Deb 5 May 1983 on the Boats" + under, ""},
		{"words between", "HC Deb on boats 5 May 1983 vol 42 cc774-5" + under, ""},
		{"of another house", "HX Deb 5 May 1983 vol 42 cc774-5" + under, ""},
	})
}

// stampedTop is a title with a summary in points.
const stampedTop = "The Boats and Nets Come Home\n\n- The boats of the coast came home in the night of the storm, " +
	"with all the nets that they had, and with the rice of the hills\n- The people of the hills " +
	"spoke of rice, and of the price of nets and of boats\n\n" +
	"Anna Lee in Oslo\n\n"

// A line that says of itself that it is the page's may stand below a summary.
func TestStampsBelowTheFirstWords(t *testing.T) {
	const top = stampedTop
	checkDatings(t, rule.PageDate, []dating{
		{"a label, the hour and the day", top + "Updated: 8:23pm, 9 May, 2022" + under, "~2022-05-09"},
		{"no label", top + "8:23pm, 9 May, 2022" + under, ""},
		{"no hour", top + "Updated: 9 May, 2022" + under, ""},
		{"a field of the page", top + "- Date: 9 May, 2022" + under, "~2022-05-09"},
		{"a field with the hour in two zones", top + "- Date: 9 May, 2022 -- 10:21 GMT (11:21 BST)" + under,
			"~2022-05-09"},
		{"a field with the hour", top + "- Date: 9 May, 2022 -- 10:21 GMT" + under, "~2022-05-09"},
		{"a field with the hour and a place", top + "- Date: 9 May, 2022 -- 10:21 GMT (in the port of Oslo)" + under,
			""},
		{"a field with words and the hour", top + "- Date: 9 May, 2022 -- Oslo (11:21 BST)" + under, ""},
		{"a field with words before its day", top + "- Date: around 9 May, 2022" + under, ""},
		{"a field with more than a day", top + "- Date: 9 May, 2022 in Oslo" + under, ""},
		{"another field", top + "- Sailed: 9 May, 2022" + under, ""},
		{"a line of that form", top + "Date: 9 May, 2022" + under, ""},
		{"another label", top + "Boats: 8:23pm, 9 May, 2022" + under, ""},
		{"words behind", top + "Updated: 8:23pm, 9 May, 2022 by those of the coast" + under, ""},
		{"one day twice", top + "Updated: 8:23pm, 9 May, 2022\n\nUpdated: 7:23pm, 9 May, 2022" +
			strings.Repeat(under, 9), "~2022-05-09"},
		{"an hour alone", top + "Updated: 8:23pm" + under, ""},
		{"figures that can be read in two ways", top + "Updated: 8:23pm, 9/5/2022" + under, ""},
		{"two days", top + "Updated: 8:23pm, 9 May, 2022\n\nPublished: 7:23pm, 8 May, 2022" +
			strings.Repeat(under, 9), ""},
	})
}

// The day with which a text ends counts where nothing above it gives one.
func TestDaysBelowATextAreItsOwn(t *testing.T) {
	checkDatings(t, rule.Closing, []dating{
		{"below the text", "The Sea and Us" + under + "\n\nANNA LEE\nOSLO\n1 June 2021", "~2021-06-01"},
		{"without a place", "The Sea and Us" + under + "\n\n1 June 2021", "~2021-06-01"},
		{"above a few words of the page", "The Sea and Us" + under + "\n\n1 June 2021\n\nClose this Pane",
			"~2021-06-01"},
		{"above a sentence", "The Sea and Us" + under + "\n\n1 June 2021\n\nThe boats left.", ""},
		{"below the title of another page", "The Sea and Us" + under + "\n\nBoats Meet\n\n1 June 2021\n\nMore Boats",
			""},
		{"above another day", "The Sea and Us" + under + "\n\n1 June 2021\n\n2 June 2021", "~2021-06-02"},
	})
	checkDatings(t, rule.DateLine, []dating{
		{"with a day above", "The Sea and Us\n\n5 May 2016" + under + "\n\n1 June 2021", "2016-05-05"},
	})
}

// TestActsCalledByTheirDay: the day in the name of an act is its own, whatever stands below.
func TestActsCalledByTheirDay(t *testing.T) {
	const journal = "\n\n27.9.2018\n\nOfficial Journal"
	checkDatings(t, rule.TitleDate, []dating{
		{"a resolution", "Harbour Council Resolution of 3 October 2017 on the Sea" + journal + under, "2017-10-03"},
		{"a regulation", "Regulation of 3 October 2017 on the Sea" + journal + under, "2017-10-03"},
		{"a directive", "Directive of 3 October 2017 on the Sea" + journal + under, "2017-10-03"},
		{"a recommendation", "Recommendation of 3 October 2017 on the Sea" + journal + under, "2017-10-03"},
		{"a decree", "Decree of 3 October 2017 on the Sea" + journal + under, "2017-10-03"},
		{"a decision of somebody long", "Decision of 3 October 2017 of the Council" + journal + under, "2017-10-03"},
	})
	checkDatings(t, rule.DateLine, []dating{
		{"about one", "On the Resolution of 3 October 2017" + "\n\n27 September 2018" + under, "2018-09-27"},
		{"about two", "Resolution of 3 October 2017 and Decision of 4 May 2016\n\n27 September 2018" + under,
			"2018-09-27"},
		{"a meeting", "Harbour Forum of 3 October 2017 on the Sea\n\n27 September 2018" + under, "2018-09-27"},
	})
}
