package when

import (
	"fmt"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/infer/infertest"
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

func TestRolesOfYears(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"behind a name", "They spoke of Vision 2025 and of rice.", "2025:name-year"},
		{"behind a name with a comma", "They spoke of the Vision, 2025 and of rice.", "2025:past"},
		{"behind a small word", "They spoke of rice 2025 and of boats.", "2025:past"},
		{"behind a preposition with a capital", "In 2015 Joint Guidelines were read.", "2015:past"},
		{"behind a preposition", "They read in 2015 Joint Guidelines.", "2015:past"},
		{"before a name", "They read the 2015 Joint Guidelines.", "2015:name-year"},
		{"before a name at the head of a sentence", "The 2015 Joint Guidelines were read.", "2015:name-year"},
		{"behind the at the head of a sentence", "The 2015 Cotton Forum was long.", "2015:past"},
		{"before the name of a meeting", "They read the 2015 Cotton Forum Guidelines.", "2015:past"},
		{"before a name that ends before a meeting", "They read the 2015 Cotton Guidelines, Forum included.",
			"2015:name-year"},
		{"before a name with small words", "They read the 2015 Rules of the Cotton Forum.", "2015:past"},
		{"before small words alone", "They read the 2015 and the Cotton Guidelines.", "2015:past"},
		{"before a mark", "They read the 2015-Guidelines.", "2015:past"},
		{"behind a possessive, before a meeting", "They praised Norway’s 2015 Forum.", "2015:past"},
		{"behind a possessive, before a name", "They praised Norway’s 2015 Guidelines.", "2015:name-year"},
		{"a span", "They spoke of 2016-2020 and of rice.", "2016/2020:period"},
		{"since", "They have spoken since 2016 of rice.", "2016/..:since"},
		{"by", "They want rice by 2025 for all.", "../2025:target"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, archive.Date{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestYearsThatDateAFigure(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ in, role string }{
		{"Trade totaled $5 in 2015.", "period"},
		{"Trade, totaling 5 million in 2015, is free.", "period"},
		{"Trade amounted to 5 billion in 2015.", "period"},
		{"Trade was valued at USD 25.1 billion in 2015.", "period"},
		{"The amount of 5 million was spent in 2015.", "period"},
		{"Trade grew 5 percent in 2015.", "period"},
		{"Trade rose 5 per cent in 2015.", "period"},
		{"Trade fell by 5% in 2015.", "period"},
		{"Trade rose by €5 in 2015.", "period"},
		{"Trade was rising to 5 boats in 2015.", "past"},
		{"Trade rose with the 5 boats in 2015.", "past"},
		{"They gave 5 million in 2015.", "past"},
		{"They gave $5 million worth of rice in 2015.", "period"},
		{"Rice worth $5 was given in 2015.", "period"},
		{"A book worth reading was given with $5 in 2015.", "past"},
		{"They gave $5 for the work in 2015 and found it worth the while.", "past"},
		{"A prose of the year, with $5, came in 2015.", "past"},
	} {
		if got, want := toldIn(t, lists, fill+test.in, archive.Date{}), "2015:"+test.role; got != want {
			t.Errorf("%s: %s, want %s", test.in, got, want)
		}
	}
}

func TestPastAndFuture(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"told", "The ministers met in May 2016.", "2016-05:past"},
		{"will", "The ministers will meet in May 2016.", "2016-05:future"},
		{"to be held", "They spoke of the talks to be held in May 2016.", "2016-05:future"},
		{"held", "They spoke of the talks held in May 2016.", "2016-05:past"},
		{"scheduled", "The tour is scheduled for May 2016.", "2016-05:future"},
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
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, archive.Date{}); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestTheDayOfTheDocumentSettlesTime(t *testing.T) {
	lists := infertest.Lists(t)
	window := archive.Date{NotBefore: "2016-05-01", NotAfter: "2016-05-31"}
	for _, test := range []struct {
		name, in string
		issued   archive.Date
		want     string
	}{
		{"before it", "They will meet on 4 May 2016.", on("2016-05-05"), "2016-05-04:past"},
		{"on it", "They will meet on 5 May 2016.", on("2016-05-05"), "2016-05-05:past"},
		{"after it", "They met on 6 May 2016.", on("2016-05-05"), "2016-05-06:future"},
		{"around it", "They will meet in May 2016.", on("2016-05-05"), "2016-05:future"},
		{"before the window", "They will meet on 30 April 2016.", window, "2016-04-30:past"},
		{"in the window", "They will meet on 1 May 2016.", window, "2016-05-01:future"},
		{"after the window", "They met on 1 June 2016.", window, "2016-06-01:future"},
		{"at the end of the window", "They met on 31 May 2016.", window, "2016-05-31:past"},
		{"without a year", "They met on 4 May.", on("2016-05-05"), "2016-05-04:past"},
		{"without a year and without a day of issue", "They met on 4 May.", archive.Date{}, ":past"},
		{"nothing to point at", "They met four years ago.", archive.Date{}, ""},
		{"twice the same", "They met on 4 May 2016.\n\nThey met on 4 May 2016.", on("2016-05-05"), "2016-05-04:past"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, fill+test.in, test.issued); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestTodayAndThisYear(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, want string }{
		{"in the opening", "Today the ministers spoke.", "2016-05-05:past"},
		{"further down", fill + "Today the sea is wide.", ""},
		{"further down, with a verb that tells", fill + "Today the ministers signed the accord.", "2016-05-05:past"},
		{"further down, with a verb that tells little", fill + "Today the ministers supported the accord.", ""},
		{"an anniversary", fill + "This year marks the jubilee.", "2016:past"},
		{"an anniversary that was celebrated", fill + "The house celebrated its jubilee this year.", "2016:past"},
		{"an anniversary to commemorate", fill + "They gather this year to commemorate the jubilee.", "2016:past"},
		{"one who commemorates", fill + "The house commemorates the jubilee this year.", "2016:past"},
		{"a man called Mark", fill + "Mark Holm is at home today.", ""},
		{"yesterday is no nowadays", fill + "The sea was wide yesterday.", "2016-05-04:past"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := toldIn(t, lists, test.in, on("2016-05-05")); got != test.want {
				t.Errorf("%s, want %s", got, test.want)
			}
		})
	}
}

func TestPlacesAndMeetingsOfEvents(t *testing.T) {
	lists := infertest.Lists(t)
	for _, test := range []struct{ name, in, place, meeting, label string }{
		{"a meeting before its day", "The 4th ASEAN-Norway Dialogue was held in Oslo on 5 May 2016.", "oslo", "",
			"4th ASEAN-Norway Dialogue, Oslo"},
		{"a meeting by video", "The 4th ASEAN-Norway Dialogue was held from Oslo virtually on 5 May 2016.", "", "", ""},
		{"a meeting too far before its day", "The 4th ASEAN-Norway Dialogue, of which many had heard in the long " +
			"months of that winter, was held on 5 May 2016.", "", "", "The 4th"},
		{"a year in the name of a meeting", "They looked back at the 2016 ASEAN-U.S. Summit with joy.", "", "",
			"2016 ASEAN-U.S. Summit"},
		{"the nearer place", "They went from Bangkok to Oslo on 5 May 2016.", "oslo", "", ""},
		{"the nearer place, behind", "They went on 5 May 2016 to Oslo and Bangkok.", "oslo", "", ""},
		{"a place behind another meeting", "They met on 5 May 2016 for the 4th ASEAN-Norway Dialogue in Oslo.", "", "",
			""},
		{"a place beside another day", "They met on 5 May 2016 and on 6 May 2016 in Oslo.", "", "", ""},
		{"no place", "They met on 5 May 2016.", "", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := Read(infertest.Head(fill+test.in, lists))
			defer r.Leave()
			e := r.Events(archive.Date{})[0]
			if e.Place != test.place || !strings.HasPrefix(e.Label, test.label) ||
				len(test.label) > 10 && e.Label != test.label {
				t.Errorf("%q in %q, want %q in %q", e.Label, e.Place, test.label, test.place)
			}
		})
	}
}
