package issue

import (
	"strings"
	"testing"

	"aseanarchive/generator/internal/infer/rule"
)

// TestTheYearOfAWeekday: 31 July was a Tuesday in 2018 and in 2012.
func TestTheYearOfAWeekday(t *testing.T) {
	lead := func(behind, rest string) string {
		return "OSLO, July 31 (Xinhua) -- The minister of the harbours said " + behind +
			" that the country means to mend all its boats and nets.\n\n" + rest
	}
	checkDatings(t, rule.Dateline, []dating{
		{"a month near", lead("on Tuesday", "He takes the post from August 2018."), "~2018-07-31"},
		{"a day near", lead("on Tuesday", "The boats came on 20 June 2012."), "~2012-07-31"},
		{"another weekday", lead("on Monday", "He takes the post from August 2018."), ""},
		{"no weekday", lead("at noon", "He takes the post from August 2018."), ""},
		{"two weekdays", lead("on Tuesday and on Friday", "He takes the post from August 2018."), ""},
		{"last week", lead("last Tuesday", "He takes the post from August 2018."), ""},
		{"a year in which the day differs", lead("on Tuesday", "He takes the post from August 2017."), ""},
		{"a month far away", lead("on Tuesday", "He takes the post from December 2018."), ""},
		{"62 days away", lead("on Tuesday", "The boats came on 1 October 2018."), "~2018-07-31"},
		{"63 days away", lead("on Tuesday", "The boats came on 2 October 2018."), ""},
		{"two months of one year", lead("on Tuesday", "He held the post in June 2018 and in August 2018."),
			"~2018-07-31"},
		{"a 29 February of no such year", strings.Replace(lead("on Wednesday", "He takes the post from March 2017."),
			"July 31", "Feb 29", 1), ""},
		{"a 29 February", strings.Replace(lead("on Monday", "He takes the post from March 2016."), "July 31", "Feb 29",
			1),
			"~2016-02-29"},
		{"a time without an end", strings.Replace(lead("on Wednesday", "They have built boats since 2016."), "July 31",
			"Jan 10", 1), ""},
		{"a year alone", lead("on Tuesday", "He takes the post in 2018."), ""},
		{"the day on which something was founded", lead("on Tuesday", "Their house was founded on 31 July 2012."), ""},
		{"two years", lead("on Tuesday", "He held the post in June 2012 and in August 2018."), ""},
		{"a year that fits and one that does not",
			lead("on Tuesday", "He held the post in June 2011 and in August 2018."), "~2018-07-31"},
	})
}

// TestTheYearOfDaysBefore: news tells of days right before it.
func TestTheYearOfDaysBefore(t *testing.T) {
	const also = "They will build boats until the end of October 2021."
	lead := func(held, rest string) string {
		return "OSLO (Sept 16): The ministers of the harbours said that all their boats and nets will be mended.\n\n" +
			"They spoke of it at the talks " + held + ", and " + said + "\n\n" + rest
	}
	checkDatings(t, rule.Dateline, []dating{
		{"days before", lead("held between September 13 and 15, 2021", also), "~2021-09-16"},
		{"a day before", lead("of 15 September 2021", also), "~2021-09-16"},
		{"nothing else of that year", lead("of 15 September 2021", ""), ""},
		{"of the dateline's place", lead("in Oslo on 14 September 2021", ""), "~2021-09-16"},
		{"of another place", lead("in Bangkok on 14 September 2021", ""), ""},
		{"of its place, too long before", lead("in Oslo on 12 September 2021", ""), ""},
		{"of its place, in another sentence", lead("of 14 September 2021", "Boats lie in Oslo."), ""},
		{"of its place, that comes again", lead("in Oslo on 14 September 2021, its anniversary", ""), ""},
		{"of its place, and a later year", lead("in Oslo on 14 September 2021", "In 2022 they will sail."), ""},
		{"a later year", lead("of 15 September 2021", also+" In 2022 they will sail."), ""},
		{"an earlier year", lead("of 15 September 2021", also+" In 2020 they sailed."), "~2021-09-16"},
		{"a founding of long ago", lead("founded on 15 September 1967", also), ""},
		{"too long before", lead("of 5 September 2021", also), ""},
		{"after it", lead("of 17 September 2021", also), ""},
		{"a month", lead("of September 2021", also), ""},
		{"the month before", strings.Replace(lead("of August 2021", also), "Sept 16", "Sept 3", 1), ""},
		{"seven days before", lead("of 9 September 2021", also), "~2021-09-16"},
		{"eight days before", lead("of 8 September 2021", also), ""},
		{"nothing else but a year", lead("of 15 September 2021", "They will build boats in 2021."), ""},
		{"nothing else but an earlier year", lead("of 15 September 2021", "They sailed in May 2020."), ""},
		{"a 29 February of no such year", strings.Replace(lead("of 28 February 2021", also), "Sept 16", "Feb 29", 1),
			""},
		{"in the third paragraph", lead("of old", "They met on 15 September 2021. "+also), "~2021-09-16"},
		{"in the fourth paragraph", lead("of old", "At the quay "+said+"\n\nThey met on 15 September 2021. "+also), ""},
		{"further down", lead("of old", strings.Repeat("At the quay "+said+"\n\n", 4)+
			"They met on 15 September 2021. "+also), ""},
	})
}

// TestTheYearOfRights: the copyright line, a year of the text and the day of the week agree.
func TestTheYearOfRights(t *testing.T) {
	lead := func(dateline, behind, rest string) string {
		return dateline + " (Xinhua) -- The minister of the harbours said that the country means to mend all its " +
			"boats and nets.\n\nHe spoke in the old hall " + behind + ", and the guests had rice and tea.\n\n" + rest
	}
	const inYear, rights = "In 2019, the boats will be mended.", "\n\n© Harbour News 2019"
	checkDatings(t, rule.Dateline, []dating{
		{"all three", lead("OSLO, Jan 10", "on Thursday", inYear+rights), "~2019-01-10"},
		{"years of the house", lead("OSLO, Jan 10", "on Thursday", inYear+"\n\n© 2001-2019 Harbour News"),
			"~2019-01-10"},
		{"another day of the week", lead("OSLO, Jan 10", "on Friday", inYear+rights), ""},
		{"no day of the week", lead("OSLO, Jan 10", "at noon", inYear+rights), ""},
		{"two days of the week", lead("OSLO, Jan 10", "on Thursday and on Friday", inYear+rights), ""},
		{"no year in the text", lead("OSLO, Jan 10", "on Thursday", "The boats will be mended."+rights), ""},
		{"no copyright line", lead("OSLO, Jan 10", "on Thursday", inYear), ""},
		{"a copyright line without a year", lead("OSLO, Jan 10", "on Thursday", inYear+"\n\n© Harbour News"), ""},
	})
}
