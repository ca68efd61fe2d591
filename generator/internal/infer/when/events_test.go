package when

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
	"aseanarchive/generator/internal/infer/rule"
)

// toldIn are the events of a text as “date:role”, with the place behind @.
func toldIn(t *testing.T, lists *authority.Lists, words string, issued archive.Date) string {
	t.Helper()
	h := infertest.Head(words, lists)
	r := Read(h)
	defer r.Leave()
	var list []string
	for _, e := range r.Events(issued) {
		infertest.CheckEvidence(t, h.Source, e.Evidence)
		told := fmt.Sprintf("%s:%s", e.Date, e.Role)
		if e.Place != "" {
			told += "@" + e.Place
		}
		list = append(list, told)
	}
	return strings.Join(list, " ")
}

// on is a document issued that day.
func on(day string) archive.Date {
	return archive.Date{Fact: archive.Fact{Value: day, Basis: archive.Stated}}
}

// fill opens a text, so that what follows is not its opening.
var fill = strings.Repeat("At the quay "+said+"\n\n", 8)

// TestDaysOfThePage asserts that a line above a text which only says when it was
// given out tells of no event.
func TestDaysOfThePage(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"a day in figures", "Ports Are Open to Ships\n\nFriday 3/2/2023\n\n" + said, ""},
		{"a clock that the page has twice", "Sunday, September 8, 2024\n\nSunday, September 8, 2024\n\n" + said,
			"2024-09-08:page-date"},
		{"a clock with a cut weekday", "Sun. Sep 8th, 2024\n\n" + said, "2024-09-08:page-date"},
		{"a dateline whose text stands below", "Ports Are Open to Ships\n\nCEBU, July 11, 2025 (HNA) --\n\n" + said,
			""},
		{"the day of a sentence", "Ports Are Open to Ships\n\nThey opened on Friday, 3/2/2023.\n\n" + said,
			"2023-02-03:past"},
	} {
		if got := toldIn(t, lists, test.in, archive.Date{}); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestRolesOfYears(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"behind a name in quotation marks", "They spoke of “Vision 2025” and of rice.", "2025:name-year"},
		{"behind a name in straight ones", "They spoke of \"Vision 2025\" and of rice.", "2025:name-year"},
		{"behind a small word in them", "They spoke of “rice 2025” and of tea.", "2025:past"},
		{"behind a name", "They spoke of Vision 2025 and of rice.", "2025:name-year"},
		{"a year of accounts", "They grew rice in the fiscal year 2015.", "2015:period"},
		{"another one", "They grew rice in FY 2015 and in the financial year 2016.", "2015:period 2016:period"},
		{"a year", "They grew rice in the year 2015.", "2015:past"},
		{"behind a name with a comma", "They spoke of the Vision, 2025 and of rice.", "2025:past"},
		{"behind a small word", "They spoke of rice 2025 and of boats.", "2025:past"},
		{"behind a preposition with a capital", "In 2015 Joint Guidelines were read.", "2015:past"},
		{"behind a preposition", "They read in 2015 Joint Guidelines.", "2015:past"},
		{"before a name", "They read the 2015 Joint Guidelines.", "2015:name-year"},
		{"before a name at the head of a sentence", "The 2015 Joint Guidelines were read.", "2015:name-year"},
		{"behind the at the head of a sentence", "The 2015 Cotton Forum was long.", "2015:past"},
		{"behind at at the head of a sentence", "At 2015 Cotton Forum talks they met.", "2015:past"},
		{"behind on at the head of a sentence", "On 2015 Cotton Forum days they met.", "2015:past"},
		{"before the name of a meeting", "They read the 2015 Cotton Forum Guidelines.", "2015:past"},
		{"before a name that ends before a meeting", "They read the 2015 Cotton Guidelines, Forum included.",
			"2015:name-year"},
		{"before a name with small words", "They read the 2015 Rules of the Cotton Forum.", "2015:past"},
		{"before a name, and another word before a meeting", "They read the 2015 Guidelines before the Cotton Forum.",
			"2015:name-year"},
		{"before small words alone", "They read the 2015 and the Cotton Guidelines.", "2015:past"},
		{"before a mark", "They read the 2015-Guidelines.", "2015:past"},
		{"behind a possessive, before a meeting", "They praised Norway’s 2015 Forum.", "2015:past"},
		{"of a document of a meeting", "They read the 2015 Declaration of the Harbour Summit.", "2015:name-year"},
		{"of a meeting that declared", "They met at the 2015 Harbour Summit.", "2015:past"},
		{"of a chair", "Norway, the ASEAN Chair for 2015, spoke of rice.", "2015:name-year"},
		{"of a chairmanship under which they met", "They met under Norway’s ASEAN Chairmanship in " +
			"2015.", "2015:name-year"},
		{"in which a chairmanship was taken over", "They took over the ASEAN Chairmanship in 2015.", "2015:past"},
		{"of an act", "They spoke of the Harbour Act of 2015.", "2015:name-year"},
		{"of something else", "They spoke of the storms of 2015.", "2015:past"},
		{"behind a possessive, before a name", "They praised Norway’s 2015 Guidelines.", "2015:name-year"},
		{"behind a straight possessive, before a meeting", "They praised Norway's 2015 Forum.", "2015:past"},
		{"behind a sentence that ends with a name", "They read the Cotton Guidelines. 2015 was cold.", "2015:past"},
		{"before a name that ends with a bracket", "They read the 2015 Cotton (Guidelines) Forum.", "2015:name-year"},
		{"a span", "They spoke of 2016-2020 and of rice.", "2016/2020:period"},
		{"since", "They have spoken since 2016 of rice.", "2016/..:since"},
		{"by", "They want rice by 2025 for all.", "../2025:target"},
		{"a forecast", "By 2025, it is estimated that all will eat rice.", "../2025:period"},
		{"another forecast", "Rice is projected, forecast or predicted to grow by 2025.", "../2025:period"},
		{"a noun with its year", "They read of it in the 2015 survey, and in the 2014 edition.",
			"2015:name-year 2014:name-year"},
		{"nouns of a year", "They spoke of it in the 2015 census, and in the 2014 budget.",
			"2015:name-year 2014:name-year"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, archive.Date{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestYearsThatDateAFigure(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ in, role string }{
		{"Trade totaled $5 in 2015.", "period"},
		{"Trade, totaling 5 million in 2015, is free.", "period"},
		{"Trade amounted to 5 billion in 2015.", "period"},
		{"Trade was valued at USD 25.1 billion in 2015.", "period"},
		{"The amount of 5 million was spent in 2015.", "period"},
		{"Trade grew 5 percent in 2015.", "period"},
		{"Trade rose 5 per cent in 2015.", "period"},
		{"Trade averaged 5% in 2015.", "period"},
		{"Trade topped $5 in 2015.", "period"},
		{"Trade fell by 5% in 2015.", "period"},
		{"Trade rose by €5 in 2015.", "period"},
		{"Trade was rising to 5 boats in 2015.", "past"},
		{"Trade rose with the 5 boats in 2015.", "past"},
		{"They gave 5 million in 2015.", "past"},
		{"They gave $5 million worth of rice in 2015.", "period"},
		{"Rice worth $5 was given in 2015.", "period"},
		{"A book worth reading was given with $5 in 2015.", "past"},
		{"Trade rose to $5 in 2015, and a book about all of it is worth the while.", "period"},
		{"Rice worth xxxxxxxxxxxx$5 was given in 2015.", "period"},
		{"Rice worth xxxxxxxxxxxxx$5 was given in 2015.", "past"},
		{"They gave $5 for the work in 2015 and found it worth the while.", "past"},
		{"A prose of the year, with $5, came in 2015.", "past"},
	} {
		if got, want := toldIn(t, lists, fill+test.in, archive.Date{}), "2015:"+test.role; got != want {
			t.Errorf("%s: %s, want %s", test.in, got, want)
		}
	}
}

func TestPastAndFuture(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"told", "The ministers met in May 2016.", "2016-05:past"},
		{"he’ll", "In May 2016 he’ll sail.", "2016-05:future"},
		{"ill", "In May 2016 ll was a letter.", "2016-05:past"},
		{"will", "The ministers will meet in May 2016.", "2016-05:future"},
		{"to be held", "They spoke of the talks to be held in May 2016.", "2016-05:future"},
		{"held", "They spoke of the talks held in May 2016.", "2016-05:past"},
		{"scheduled", "The tour is scheduled for May 2016.", "2016-05:future"},
		{"as scheduled", "The tour came as scheduled in May 2016.", "2016-05:past"},
		{"plan to", "The coast guards plan to sail in May 2016.", "2016-05:future"},
		{"a plan", "The coast guards had a plan in May 2016.", "2016-05:past"},
		{"expected to", "The talks are expected to begin in May 2016.", "2016-05:future"},
		{"due to what was", "The harbour was closed due to the storm in May 2016.", "2016-05:past"},
		{"a will", "Their goodwill was great in May 2016.", "2016-05:past"},
		{"will build on what was held", "They will build on the talks hosted in May 2016.", "2016-05:past"},
		{"will build on what was in the past", "They will build on what they painted in May 2016.", "2016-05:past"},
		{"will build on what somebody led", "They will build on talks that Norway led in May 2016.", "2016-05:past"},
		{"will build on what is since", "They will go on, as ever since the talks of May 2016.", "2016-05:past"},
		{"will join what others lead", "They will join the ASEAN-led talks in May 2016.", "2016-05:future"},
		{"will join what is planned", "They will join the planned talks in May 2016.", "2016-05:future"},
		{"will need", "They will feed and need the boats in May 2016.", "2016-05:future"},
		{"will go to sheds", "They will go to the sleds in May 2016.", "2016-05:future"},
		{"the day first", "In May 2016, the ministers will meet.", "2016-05:future"},
		{"the day first, and what was before what will be", "In May 2016, the ministers met and will meet.",
			"2016-05:past"},
		{"the day first, and what will be far behind", "In May 2016, the ministers go home, " +
			strings.Repeat("and home, ", 9) + "and will meet.", "2016-05:past"},
		{"the day first, and what will be not so far behind",
			"In May 2016, the ministers go home, " + strings.Repeat("and home, ", 5) + "and will meet.",
			"2016-05:future"},
		{"the day first, and what will be a letter too far", "In May 2016, the ministers go home, " +
			strings.Repeat("and home, ", 6) + "and so far, will meet.", "2016-05:past"},
		{"the day first, and what will be just near", "In May 2016, the ministers go home, " +
			strings.Repeat("and home, ", 6) + "and so on, will meet.", "2016-05:future"},
		{"the day first, behind a few words", "It is so: in May 2016 the ministers will meet.", "2016-05:future"},
		{"what will be behind what is said of the day", "It is as well that in May 2016 the ministers will meet.",
			"2016-05:future"},
		{"who says it on a day of its own", "The envoy will arrive, officials said in May 2016.", "2016-05:past"},
		{"what is said, and the day of it", "Officials said in May 2016 that the envoy will arrive.", "2016-05:past"},
		{"the day first, and who says it", "In May 2016 officials said the envoy will arrive.", "2016-05:past"},
		{"who says what will be", "Officials told them the envoy will arrive in May 2016.", "2016-05:future"},
		{"a place between the verb and the day", "They will meet at home, Norway, in May 2016.", "2016-05:future"},
		{"a place between what they did and the day", "They met at home, Norway, in May 2016.", "2016-05:past"},
		{"a clause of its own", "They will build on the plan, which they wrote in May 2016.", "2016-05:past"},
		{"preparations", "They welcomed the preparations for the votes on 26 July 2016.", "2016-07-26:future"},
		{"a run-up", "They welcomed guests in the run-up to the votes on 26 July 2016.", "2016-07-26:future"},
		{"in preparation", "They met in preparation for talks in May 2016.", "2016-05:future"},
		{"in preparation of food", "They met in the preparation room in May 2016.", "2016-05:past"},
		{"ahead of", "They spoke ahead of forthcoming talks in May 2016.", "2016-05:future"},
		{"ahead", "They sent the boats ahead in May 2016.", "2016-05:past"},
		{"gears up", "Norway gears up to take the chair in May 2016.", "2016-05:future"},
		{"goes up", "Norway rose to take the chair in May 2016.", "2016-05:past"},
		{"a chair that is to be taken", "They gave thought to a chair to be formally taken in May 2016.",
			"2016-05:future"},
		{"able to", "They were able to keep the chair they took in May 2016.", "2016-05:past"},
		{"the revised plan", "They will adopt the revised plan in May 2016.", "2016-05:future"},
		{"a plan that was revised", "They will adopt a plan revised in May 2016.", "2016-05:past"},
		{"slated for", "The talks are slated for May 2016.", "2016-05:future"},
		{"slated", "They slated the roofs in May 2016.", "2016-05:past"},
		{"somebody said that they would", "Officials said that they would meet in May 2016.", "2016-05:future"},
		{"they would if they could", "They would meet in May 2016.", "2016-05:past"},
		{"after doing so", "They will meet after signing it in May 2016.", "2016-05:past"},
		{"after a day", "They will meet after 5 May 2016.", "2016-05-05:future"},
		{"to a day", "They put it off to 5 May 2016.", "2016-05-05:past"},
		{"to be something", "They came to be friends in May 2016.", "2016-05:past"},
		{"to be, and no more", "They are as they ought to be in May 2016.", "2016-05:past"},
		{"a plan at the head", "Plans to meet in May 2016 are old.", "2016-05:future"},
		{"agreed to somebody", "They agreed to Norway in May 2016.", "2016-05:past"},
		{"agreed to several things", "They agreed to boats in May 2016.", "2016-05:past"},
		{"agreed to do what ends like several", "They agreed to discuss boats in May 2016.", "2016-05:future"},
		{"agreed to the thing", "They agreed to the plan in May 2016.", "2016-05:past"},
		{"agreed to doing", "They agreed to sailing in May 2016.", "2016-05:past"},
		{"a verb at the head of the paragraph", "Painted all over, they lay at sea in May 2016.", "2016-05:past"},
		{"who said so, and then the day first", "Officials said the sea is wide, and in May 2016 the envoy will " +
			"arrive.",
			"2016-05:future"},
		{"what they are asked for at the head", "Asked to meet in May 2016, all said yes.", "2016-05:future"},
		{"what was agreed, called so", "They will build on the agreed in May 2016.", "2016-05:past"},
		{"what will soon be done", "The plan will soon be adopted in May 2016.", "2016-05:future"},
		{"the day first, and what could be done", "In May 2016 the plan could be adopted, and boats will come.",
			"2016-05:future"},
		{"a participle that describes at the head", "The revised talks of May 2016 will open.", "2016-05:future"},
		{"planned talks", "They will join planned talks in May 2016.", "2016-05:future"},
		{"a name in capitals that ends like a participle", "They will sail on board SPEED in May 2016.",
			"2016-05:future"},
		{"a participle of five letters", "They will mend what they sewed in May 2016.", "2016-05:past"},
		{"after the rain", "They will meet after the rain in May 2016.", "2016-05:future"},
		{"a determination", "They expressed their determination to end it in May 2016.", "2016-05:future"},
		{"found to be so", "The plan was determined to be whole in May 2016.", "2016-05:past"},
		{"will join what others, who met, will lead", "They met and will sail in May 2016.", "2016-05:future"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, archive.Date{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// TestVerbsOfPlanning asserts that each word of the list looks ahead before an
// infinitive, and not before a noun.
func TestVerbsOfPlanning(t *testing.T) {
	lists := listsOf(t)
	for _, subject := range []string{
		"They agree", "Norway agrees", "They agreed", "They decided", "They plan", "Norway plans", "They planned",
		"Norway expects", "Norway is expected", "The talks were scheduled", "Norway proposes", "Norway proposed",
		"Norway pledges", "They pledged", "They promised", "They were invited", "They hope", "Norway hopes",
		"They hoped", "Norway intends", "They intended", "Norway aims", "Norway prepares", "Norway gears up",
		"Norway wants", "They were asked", "They were urged", "They were called", "They vowed", "They committed",
		"All are ready", "The chair is set", "The talks are slated", "The talks are due", "The talks are likely",
		"They are going", "The chair is", "The talks are", "The chair was", "The talks were all", "They set out",
		"Norway is now", "Norway is also", "Norway is determined", "They resolved",
	} {
		for _, test := range []struct{ in, want string }{
			{subject + " to meet in May 2016.", "2016-05:future"},
			{"They came to meet those who said so to Norway in May 2016.", "2016-05:past"},
		} {
			if got := toldIn(t, lists, fill+test.in, archive.Date{}); got != test.want {
				t.Errorf("%s: %s, want %s", test.in, got, test.want)
			}
		}
	}
	for _, verb := range []string{
		"said so", "told all", "wrote it", "spoke", "gave food", "made boats", "went home", "came home", "saw boats",
		"led talks", "left home", "kept boats", "sent boats", "built boats", "grew", "rose", "fell", "won boats",
		"paid all", "found boats", "stood", "got boats", "put in", "had boats", "have been here", "did so",
		"brought boats",
	} {
		in := "The talks that will open are those of which they " + verb + " in May 2016."
		if got := toldIn(t, lists, fill+in, archive.Date{}); got != "2016-05:past" {
			t.Errorf("%s: %s", in, got)
		}
	}
	for _, ahead := range []string{"due in", "due on 2 May 2016, not", "due by", "to gear up for"} {
		in := "They came as boats were " + ahead + " May 2016."
		if got := toldIn(t, lists, fill+in, archive.Date{}); !strings.Contains(got, "future") && !strings.Contains(got,
			"target") {
			t.Errorf("%s: %s", in, got)
		}
	}
}

func TestTheDayOfTheDocumentSettlesTime(t *testing.T) {
	lists := listsOf(t)
	window := archive.Date{NotBefore: "2016-05-01", NotAfter: "2016-05-31"}
	for _, test := range []struct {
		name, in string
		issued   archive.Date
		want     string
	}{
		{"before it", "They will meet on 4 May 2016.", on("2016-05-05"), "2016-05-04:past"},
		{"on it", "They met on 5 May 2016.", on("2016-05-05"), "2016-05-05:past"},
		{"on it, and still to come", "They will meet on 5 May 2016.", on("2016-05-05"), "2016-05-05:future"},
		{"on it, with its place", "They will meet in Oslo, Norway, on 5 May 2016.", on("2016-05-05"),
			"2016-05-05:future@oslo"},
		{"a day that will be remembered", "Many will remember 5 May 2016 as a good day.", on("2016-05-05"),
			"2016-05-05:past"},
		{"since then, and later", "The house is open as of 5 May 2016, and will remain so.", on("2016-05-05"),
			"2016-05-05:past"},
		{"after it", "They met on 6 May 2016.", on("2016-05-05"), "2016-05-06:future"},
		{"around it", "They will meet in May 2016.", on("2016-05-05"), "2016-05:future"},
		{"before the window", "They will meet on 30 April 2016.", window, "2016-04-30:past"},
		{"in the window", "They will meet on 1 May 2016.", window, "2016-05-01:future"},
		{"after the window", "They met on 1 June 2016.", window, "2016-06-01:future"},
		{"at the end of the window", "They met on 31 May 2016.", window, "2016-05-31:past"},
		{"after a window without an end", "They met on 1 June 2016.", archive.Date{NotBefore: "2016-05-01"},
			"2016-06-01:past"},
		{"before a window without an end", "They will meet on 30 April 2016.", archive.Date{NotBefore: "2016-05-01"},
			"2016-04-30:past"},
		{"before a window without a beginning", "They will meet on 30 April 2016.",
			archive.Date{NotAfter: "2016-05-31"}, "2016-04-30:future"},
		{"after a window without a beginning", "They met on 1 June 2016.", archive.Date{NotAfter: "2016-05-31"},
			"2016-06-01:future"},
		{"the month of a document that is dated by its month", "They will meet in May 2016.", on("2016-05"),
			"2016-05:past"},
		{"a span before it is no event", "They spoke of 2012-2014 and of rice.", on("2016-05-05"),
			"2012/2014:period"},
		{"a target before it is no event", "They want rice by 2014 for all.", on("2016-05-05"), "../2014:target"},
		{"without a year", "They met on 4 May.", on("2016-05-05"), "2016-05-04:past"},
		{"without a year and without a day of issue", "They met on 4 May.", archive.Date{}, ":past"},
		{"nothing to point at", "They met four years ago.", archive.Date{}, ""},
		{"twice the same", "They met on 4 May 2016.\n\nThey met on 4 May 2016.", on("2016-05-05"), "2016-05-04:past"},
		{"twice the same day, told in other words", "They met on 4 May 2016.\n\nWe met on 4 May 2016.",
			on("2016-05-05"), "2016-05-04:past 2016-05-04:past"},
		{"twice the same words, of which no day is known", "They met on 4 May.\n\nThey met on 4 May.", archive.Date{},
			":past :past"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, test.issued); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestTodayAndThisYear(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"in the opening", "Today the ministers spoke.", "2016-05-05:past"},
		{"further down", fill + "Today the sea is wide.", ""},
		{"further down, with a verb that tells", fill + "Today the ministers signed the accord.", "2016-05-05:past"},
		{"further down, with a verb that tells little", fill + "Today the ministers supported the accord.", ""},
		{"further down, with a verb that tells, and one that tells little", fill +
			"Today the ministers signed the accord and supported it.", "2016-05-05:past"},
		{"what is to come today", "Today, the envoy will sail.", "2016-05-05:future"},
		{"what is to come by what was said today", "With today’s announcement many will sail.", "2016-05-05:past"},
		{"an anniversary", fill + "This year marks the jubilee.", "2016:period"},
		{"an anniversary that was celebrated", fill + "The house celebrated its jubilee this year.", "2016:past"},
		{"an anniversary to commemorate", fill + "They gather this year to commemorate the jubilee.", "2016:period"},
		{"one who commemorates", fill + "The house commemorates the jubilee this year.", "2016:period"},
		{"a man called Mark", fill + "Mark Holm is at home today.", ""},
		{"the meeting of the day", fill + "In our meeting today we are glad.", "2016-05-05:past"},
		{"what takes place today", fill + "Today’s announcement is good.", "2016-05-05:past"},
		{"what takes place this year", fill + "They look at this year’s Harbour Summit.", "2016:past"},
		{"who is host this year", fill + "They thank Norway for hosting the talks this year.", "2016:past"},
		{"what is of today", fill + "Today’s sea is wide after the meeting.", ""},
		{"what is asked for today", fill + "They want a meeting with those who live there today.", ""},
		{"yesterday is no nowadays", fill + "The sea was wide yesterday.", "2016-05-04:past"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, test.in, on("2016-05-05")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// TestGatheringsOfTheDay: each noun of the list beside today tells of an event.
func TestGatheringsOfTheDay(t *testing.T) {
	lists := listsOf(t)
	for _, noun := range []string{
		"meeting", "summit", "visit", "trip", "call", "gathering", "conference", "forum", "ceremony", "announcement",
		"workshop",
	} {
		got := toldIn(t, lists, fill+"We are glad of the "+noun+" today.", on("2016-05-05"))
		if got != "2016-05-05:past" {
			t.Errorf("the %s today: %q", noun, got)
		}
	}
}

// TestSpokenOn: a record that is put out on a later day counts from the day that stands
// above it.
func TestSpokenOn(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, day, want string }{
		{"the day before", "(May 4, 2016)", "2016-05-05:future"},
		{"the day itself", "(May 5, 2016)", "2016-05-06:future"},
		{"a day behind it", "(May 6, 2016)", "2016-05-06:future"},
		{"long before", "(April 4, 2016)", "2016-05-06:future"},
		{"no day", "(by telephone)", "2016-05-06:future"},
	} {
		words := "By Telephone\n\n" + test.day + "\n\n" + fill + "Tomorrow he will sail."
		if got := toldIn(t, lists, words, on("2016-05-05")); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestWeekdaysInARow: behind a day to come, the weekday of the text is that of the next week.
func TestWeekdaysInARow(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"behind another day", "On Thursday he will sail.\n\nOn Friday he will rest.",
			"2016-05-12:future 2016-05-13:future"},
		{"first of all", "On Friday he will rest.\n\nOn Saturday he will sail.",
			"2016-05-06:past 2016-05-07:future"},
		{"what has been", "On Thursday he will sail.\n\nOn Friday he rested.", "2016-05-12:future 2016-05-06:past"},
	} {
		if got := toldIn(t, lists, fill+test.in, on("2016-05-06")); got != test.want { // a Friday
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestDaysToComeOfWhichATextTold: a weekday without a verb is that of which the text told.
func TestDaysToComeOfWhichATextTold(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"behind it", "On Sunday he will sail.\n\nIt is quiet on Sunday.", "2016-05-08:future 2016-05-08:future"},
		{"before it", "It is quiet on Sunday.\n\nOn Sunday he will sail.", "2016-05-08:future 2016-05-08:future"},
		{"by its date", "On 8 May 2016 he will sail.\n\nIt is quiet on Sunday.", "2016-05-08:future 2016-05-08:future"},
		{"another weekday", "On Monday he will sail.\n\nIt is quiet on Sunday.", "2016-05-09:future 2016-05-01:past"},
		{"of another week", "On 22 May 2016 he will sail.\n\nIt is quiet on Sunday.",
			"2016-05-22:future 2016-05-01:past"},
		{"what has been", "On Sunday he will sail.\n\nOn Sunday he rested.", "2016-05-08:future 2016-05-01:past"},
		{"of which it told nothing", "It is quiet on Sunday.", "2016-05-01:past"},
	} {
		if got := toldIn(t, lists, fill+test.in, on("2016-05-06")); got != test.want { // a Friday
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestPinnedDay: a text that says which day tomorrow is counts from the day before it.
func TestPinnedDay(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, line, want string }{
		{"tomorrow and its day", "Tomorrow, May 5th, he will sail.", "2016-05-05:future 2016-05-05:future"},
		{"its weekday, too", "Tomorrow, Thursday, May 5th, he will sail.",
			"2016-05-05:future 2016-05-05:future"},
		{"another day further on",
			"Tomorrow he sails, and on May 5th he will rest.", "2016-05-06:future 2016-05-05:past"},
		{"a day far away", "Tomorrow, April 5th, he will sail.", "2016-05-06:future 2016-04-05:past"},
	} {
		got := toldIn(t, lists, fill+test.line+"\n\nTomorrow is near.", on("2016-05-05"))
		if !strings.HasPrefix(got, test.want) {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestPlacesOfEvents(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"before the day", "They met in Oslo on 5 May 2016.", "2016-05-05:past@oslo"},
		{"behind the day", "They met on 5 May 2016 in Oslo.", "2016-05-05:past@oslo"},
		{"none", "They met on 5 May 2016.", "2016-05-05:past"},
		{"a country", "They met in Norway on 5 May 2016.", "2016-05-05:past"},
		{"half of the name of a line", "They opened the Oslo-Hamburg Line on 5 May 2016.", "2016-05-05:past@hamburg"},
		{"a place and a word", "They met in Oslo-born fashion on 5 May 2016.", "2016-05-05:past@oslo"},
		{"a country nearer than the place", "They went from Oslo to Norway on 5 May 2016.", "2016-05-05:past@oslo"},
		{"the nearer one, before", "They went from Bangkok to Oslo on 5 May 2016.", "2016-05-05:past@oslo"},
		{"the nearer one, behind", "They went on 5 May 2016 to Oslo and Bangkok.", "2016-05-05:past@oslo"},
		{"one before, and one nearer behind", "They came from Bangkok by boat on 5 May 2016 to Oslo.",
			"2016-05-05:past@oslo"},
		{"one behind, and one nearer before", "They came from Oslo on 5 May 2016 by a boat to Bangkok.",
			"2016-05-05:past@oslo"},
		{"of another meeting, behind its name", "They met on 5 May 2016 for the 4th ASEAN-Norway Dialogue in Oslo.",
			"2016-05-05:past"},
		{"of the meeting, before its name", "They met on 5 May 2016 in Oslo for the 4th ASEAN-Norway Dialogue.",
			"2016-05-05:past@oslo"},
		{"before the day, and a meeting behind", "They met in Oslo on 5 May 2016 for the 4th ASEAN-Norway Dialogue.",
			"2016-05-05:past@oslo"},
		{"by video", "They met virtually on 5 May 2016.", "2016-05-05:past"},
		{"by video from somewhere", "They met virtually from Oslo on 5 May 2016.", "2016-05-05:past"},
		{"by video, in another sentence", "They met in Oslo on 5 May 2016. They went on virtually.",
			"2016-05-05:past@oslo"},
		{"in the sentence before", "Oslo is a port. They met on 5 May 2016.", "2016-05-05:past"},
		{"in the sentence behind", "They met on 5 May 2016. Oslo is a port.", "2016-05-05:past"},
		{"as near before it as another one behind it", "They met in Oslo and on 5 May 2016, Bangkok gave food.",
			"2016-05-05:past@oslo"},
		{"between two days", "They met on 5 May 2016 and in Oslo on 6 May 2016.",
			"2016-05-05:past@oslo 2016-05-06:past@oslo"},
		{"behind the second of two days", "They met on 5 May 2016 and on 6 May 2016 in Oslo.",
			"2016-05-05:past 2016-05-06:past@oslo"},
		{"before the first of two days", "They met in Oslo on 5 May 2016 and on 6 May 2016.",
			"2016-05-05:past@oslo 2016-05-06:past"},
		{"behind a year that may be part of a name", "They met on 5 May 2016 and in 2017 went to Oslo.",
			"2016-05-05:past@oslo 2017:past@oslo"},
		{"before a year that may be part of a name", "They came from Oslo in 2015 and met on 5 May 2016.",
			"2015:past@oslo 2016-05-05:past@oslo"},
		{"before a span of years", "They met in Oslo, by the plan of 2012-2014, on 5 May 2016.",
			"2012/2014:period 2016-05-05:past@oslo"},
		{"before the second of three days", "They met on 4 May 2016, in Oslo on 5 May 2016, and on 6 May 2016.",
			"2016-05-04:past@oslo 2016-05-05:past@oslo 2016-05-06:past"},
		{"behind the second of three days", "They met on 4 May 2016, on 5 May 2016 in Oslo and on 6 May 2016.",
			"2016-05-04:past 2016-05-05:past@oslo 2016-05-06:past@oslo"},
		{"a city for its government", "They spoke on 5 May 2016 of what Washington says.", "2016-05-05:past"},
		{"a day in the sentence before", "They met on 5 May 2016. In Oslo they met on 6 May 2016.",
			"2016-05-05:past 2016-05-06:past@oslo"},
		{"a place, and a day, in the sentence before", "They met on 5 May 2016 in Oslo. They met on 6 May 2016.",
			"2016-05-05:past@oslo 2016-05-06:past"},
		{"a place before a day in the next sentence", "They met on 5 May 2016. From Oslo they came on 6 May 2016.",
			"2016-05-05:past 2016-05-06:past@oslo"},
		{"of a figure", "They sold rice in Oslo for $5 in 2015, which rose.", "2015:period"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, archive.Date{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// eventIn is the only event of a text.
func eventIn(t *testing.T, lists *authority.Lists, words string, issued archive.Date) archive.Event {
	t.Helper()
	r := Read(infertest.Head(words, lists))
	defer r.Leave()
	events := r.Events(issued)
	if len(events) != 1 {
		t.Fatalf("%d events in %q: %v", len(events), words, events)
	}
	return events[0]
}

// The label of an event is what a reader understands alone: the meeting where
// the day is that of a meeting, else the whole sentence.
func TestLabelsOfEvents(t *testing.T) {
	lists := listsOf(t)
	const meeting = "4th ASEAN-Norway Dialogue"
	letters := func(n int) string { return strings.Repeat("x", n) }
	for _, test := range []struct{ name, in, want string }{ // want "" stands for the sentence
		{"a meeting before its day", "The " + meeting + " was held on 5 May 2016.", meeting},
		{"with its place", "The " + meeting + " was held in Oslo on 5 May 2016.", meeting + ", Oslo"},
		{"by video", "The " + meeting + " was held from Oslo virtually on 5 May 2016.", meeting},
		{"just near before its day", "The " + meeting + " " + letters(44) + " on 5 May 2016.", meeting},
		{"too far before its day", "The " + meeting + " " + letters(45) + " on 5 May 2016.", ""},
		{"right behind its day", "They came on 5 May 2016 to the " + meeting + ".", ""},
		{"closer behind its day", "On 5 May 2016 the " + meeting + " was held.", meeting},
		{"just near behind its day", "They came on 5 May 2016, " + letters(4) + " " + meeting + ".", meeting},
		{"too far behind its day", "They came on 5 May 2016, " + letters(5) + " " + meeting + ".", ""},
		{"a year in its name", "They looked back at the 2016 ASEAN-U.S. Summit with joy.", "2016 ASEAN-U.S. Summit"},
		{"a number in small letters", "They recalled the second ASEAN-Norway Dialogue of 5 May 2016.",
			"Second ASEAN-Norway Dialogue"},
		{"no meeting", "They met on 5 May 2016.", ""},
		{"a meeting since", "They met for the " + meeting + " since 2016.", ""},
		{"a meeting by which", "They met for the " + meeting + " by 2016.", ""},
		{"a sentence of 200 letters", "They met on 5 May 2016 at " + letters(173) + ".", ""},
		{"a sentence of 201 letters", "They met on 5 May 2016 at " + letters(174) + ".", "They met on 5 May " +
			"2016 …"},
		{"a long sentence", "They met on 5 May 2016 " + strings.Repeat("and so on ", 30) + "again.",
			"They met on 5 May 2016 " + strings.Repeat("and so on ", 17) + "and so …"},
		{"a long sentence before its day", strings.Repeat("They agreed on much, ", 12) + "and met on 5 May 2016.",
			strings.Repeat("They agreed on much, ", 4) + "They agreed … on much, " +
				strings.Repeat("They agreed on much, ", 3) + "and met on 5 May 2016."},
	} {
		t.Run(test.name, func(t *testing.T) {
			want := test.want
			if want == "" {
				want = test.in
			}
			if got := eventIn(t, lists, fill+test.in, archive.Date{}).Label; got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestMeetingsOfEvents(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name, in, meeting string
		ordinal           int
	}{
		{"a number", "The 14th ASEAN-India Summit was held on 8 September 2016.", "asean-india-summit", 14},
		{"a number on a day of another year", "The 14th ASEAN-India Summit was held on 8 September 2011.",
			"asean-india-summit", 0},
		{"a misspelt number", "The 2st ASEAN-India Summit was held on 8 September 2011.", "asean-india-summit", 0},
		{"two numbers", "The 13th and 14th ASEAN-India Summits were held on 5 May 2016.", "asean-india-summit", 0},
		{"a series that no file knows", "The 4th ASEAN-Atlantis Dialogue was held on 5 May 2016.",
			"asean-atlantis-dialogue", 4},
		{"none", "They met on 5 May 2016.", "", 0},
		{"another day between", "The 14th ASEAN-India Summit of 4 May 2016 was long, they said on 5 May " +
			"2016.", "", 0},
		{"since a day", "The 14th ASEAN-India Summit has been on since 2016.", "", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := Read(infertest.Head(fill+test.in, lists))
			defer r.Leave()
			events := r.Events(archive.Date{})
			e := events[len(events)-1]
			if e.Meeting != test.meeting || e.Ordinal != test.ordinal {
				t.Errorf("%q %d, want %q %d", e.Meeting, e.Ordinal, test.meeting, test.ordinal)
			}
		})
	}
}

// What a text writes out is stated; what counts from its date is inferred.
func TestHowTheDayOfAnEventIsKnown(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		in    string
		basis archive.Basis
		by    string
	}{
		{"They met on 4 May 2016.", archive.Stated, rule.FullDate},
		{"They met in 2016.", archive.Stated, rule.FullDate},
		{"They met on 4 May.", archive.Inferred, rule.CountedDate},
		{"They met yesterday.", archive.Inferred, rule.CountedDate},
	} {
		if e := eventIn(t, lists, fill+test.in, on("2016-05-05")); e.Basis != test.basis || e.Rule != test.by {
			t.Errorf("%s: %s by %s, want %s by %s", test.in, e.Basis, e.Rule, test.basis, test.by)
		}
	}
}

// The date of the document itself is no event of which it tells.
func TestDatesOfTheHeadAreNoEvents(t *testing.T) {
	lists := listsOf(t)
	const held = "The ministers met on 4 May 2016 in Bangkok, and " + said
	for _, test := range []struct{ name, in, want string }{
		{"a dateline", "OSLO, 5 May 2016 – " + held, "2016-05-04:past@bangkok"},
		{"a dateline, and a day at the head of the next paragraph", "OSLO, 5 May 2016 – At the quay " + said +
			"\n\n4 May 2016 was a day on which the ministers met in Bangkok.", "2016-05-04:past@bangkok"},
		{"a day right behind a dateline", "OSLO – 4 May 2016 saw the ministers in Bangkok, and " + said,
			"2016-05-04:past@bangkok"},
		{"a place cut in two, and a day", "Kuala\nLumpur, 5 May 2016\n\n" + held, "2016-05-04:past@bangkok"},
		{"a dateline without a date", "OSLO – " + held, "2016-05-04:past@bangkok"},
		{"a place and a date", "The Sea and Us\n\nOslo, 5 May 2016\n\n" + held, "2016-05-04:past@bangkok"},
		{"two places and dates", "The Sea and Us\n\nOslo, 5 May 2016\n\nOslo, 6 May 2016\n\n" + held,
			"2016-05-04:past@bangkok"},
		{"a date line", "The Sea and Us\n\n5 May 2016\n\n" + held, "2016-05-04:past@bangkok"},
		{"a date between paragraphs", held + "\n\n5 May 2016\n\nAt the quay " + said, "2016-05-04:past@bangkok"},
		{"a day in a short paragraph", held + "\n\nIt was 5 May 2016.", "2016-05-04:past@bangkok 2016-05-05:past"},
		{"a year in the title", "Clean Seas in 2015\n\n" + held, "2015:name-year 2016-05-04:past@bangkok"},
		{"the hour of the page", "The Sea and Us\n\nPublished: 6 May 2016, 11:30 am\n\n" + held,
			"2016-05-04:past@bangkok"},
		{"an hour in the text", held + "\n\nThe talks of 6 May 2016 began at 11:30 am.",
			"2016-05-04:past@bangkok 2016-05-06:past"},
		{"a day in the title", "Talks on the Sea, 5 May 2015\n\n" + held, "2015-05-05:past 2016-05-04:past@bangkok"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, test.in, archive.Date{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
	e := eventIn(t, lists, "OSLO, 5 May 2016 – "+held, archive.Date{})
	if !strings.HasPrefix(e.Label, "The ministers met") {
		t.Errorf("the dateline is part of the label: %q", e.Label)
	}
}

// What is a name is told by English words: no other language has the event.
func TestYearsInNamesOfOtherLanguages(t *testing.T) {
	lists := listsOf(t)
	spanish := strings.Repeat("Los ministros de la región se reunieron con los expertos del país en la capital, y "+
		"según el texto. ", 40)
	for _, test := range []struct{ in, want string }{
		{spanish + "\n\nHablaron de la Visión 2025.", ""},
		{spanish + "\n\nHablaron, 2015, de la visión.", "2015:past"},
		{fill + "They spoke of the Vision 2025.", "2025:name-year"},
	} {
		if got := toldIn(t, lists, test.in, archive.Date{}); got != test.want {
			t.Errorf("%s: %s, want %s", test.in[len(test.in)-40:], got, test.want)
		}
	}
}

// A clock that was set aside with the head of the page says when the page was
// copied.
func TestTheClockOfThePage(t *testing.T) {
	lists := listsOf(t)
	const clock = "Thursday, May 5, 2016"
	for _, test := range []struct{ name, in, want string }{
		{"printed twice", clock + "\n" + clock + "\nThe Sea and Us\n\nAt the quay " + said,
			"2016-05-05:page-date"},
		{"above the breadcrumb", clock + "\nHome » News\nThe Sea and Us\n\nAt the quay " + said,
			"2016-05-05:page-date"},
		{"without a year", "Thursday, May 5\nHome » News\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"a day in what else was set aside", "Home » News » 5 May 2016\nThe Sea and Us\n\nAt the quay " + said, ""},
		{"what else was set aside", "Home » News\nThe Sea and Us\n\nAt the quay " + said, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, test.in, archive.Date{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
	twice := eventIn(t, lists, clock+"\n"+clock+"\nThe Sea and Us\n\nAt the quay "+said, archive.Date{})
	if line := twice.Evidence[0].Line; line != 1 {
		t.Errorf("the clock is proved by line %d, not by the first on which it stands", line)
	}
}

// TestPartsOfNow asserts what is told of "this year" and the like: nothing, unless
// a word before it says which part of it is meant.
func TestPartsOfNow(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"earlier", "The boats are home, and the talks earlier this year went well.", "2016:past"},
		{"later", "The boats are home, and the talks are for later this month.", "2016-05:future"},
		{"earlier, of what will be", "They will mend the boats of earlier this year.", "2016:past"},
		{"no part of it", "The boats are home, and the talks this year go well.", ""},
		{"a part of a day", "The boats are home, and the talks earlier today go well.", ""},
		{"another word", "The boats are home, and the talks dearlier this year go well.", ""},
		{"days without their year", "The envoy is here from May 26 to June 2.", "2016-05-26/2016-06-02:future"},
		{"two days of the week", "They will meet on Thursday and Friday.", "2016-05-12/2016-05-13:future"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, on("2016-05-11")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

// A sentence that says that something has been gives a day of no year behind the
// document no year: an editor wrote it, or another page.
func TestDaysThatHaveBeenBehindTheDocument(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"it was announced", fill + "On 30 June the port was opened by the mayor.", ":past"},
		{"it was announced before", fill + "On 2 March the port was opened by the mayor.", "2016-03-02:past"},
		{"a question of tomorrow", fill + "Which ports does the mayor need tomorrow?", ""},
		{"tomorrow", fill + "The mayor will open a port tomorrow.", "2016-05-06:future"},
		{"it is to be", fill + "On 30 June the port will be opened by the mayor.", "2016-06-30:future"},
		{"nothing of when", fill + "On 30 June the port opens to the mayor.", "2016-06-30:future"},
		{"with its year", fill + "On 30 June 2016 the port was opened by the mayor.", "2016-06-30:future"},
	} {
		if got := toldIn(t, lists, test.in, on("2016-05-05")); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestDaysWrittenOutElsewhere asserts that a day without its year has the year with which
// the text writes it out, where that is one, and none otherwise.
func TestDaysWrittenOutElsewhere(t *testing.T) {
	lists := listsOf(t)
	const tour = "The minister will go to Oslo from July 13 to 15, 2023. "
	for _, test := range []struct{ name, in, want string }{
		{"inside a span", tour + "On July 14, she will speak.", "2023-07-13/2023-07-15:future@oslo " +
			"2023-07-14:future"},
		{"outside of it", tour + "On July 16, she will speak.", "2023-07-13/2023-07-15:future@oslo :future"},
		{"of two years", tour + "She was there on July 14, 2021. On July 14, she will speak.",
			"2023-07-13/2023-07-15:future@oslo 2021-07-14:past :future"},
		{"by no day", "The minister will go to Oslo in July 2023. On July 14, she will speak.",
			"2023-07:future@oslo :future"},
	} {
		if got := toldIn(t, lists, test.in, archive.Date{}); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}
