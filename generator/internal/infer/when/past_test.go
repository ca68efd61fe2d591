package when

import (
	"testing"

	"aseanarchive/generator/internal/archive"
)

// TestTermsOfThePast asserts that the end of what is told as past is no target, unless
// the document is older than it.
func TestTermsOfThePast(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct {
		name, in string
		issued   archive.Date
		want     string
	}{
		{"until, of what lasted", "He remained in office until June 4, 1783.", archive.Date{}, "../1783-06-04:past"},
		{"in a later text", "He served there until June 4, 2013.", on("2016-05-05"), "../2013-06-04:past"},
		{"in an older text", "He served there until June 4, 2019.", on("2016-05-05"), "../2019-06-04:target"},
		{"until, of what is put off", "The talks were postponed until June 4, 2013.", on("2016-05-05"),
			"../2013-06-04:target"},
		{"until, of what is to last", "He will serve there until June 4, 2013.", on("2016-05-05"),
			"../2013-06-04:target"},
		{"until, behind what lasted", "He served there and will remain until June 4, 2013.", on("2016-05-05"),
			"../2013-06-04:target"},
		{"until, behind a clause of what lasted", "He served there; no more talks until June 4, 2013.",
			on("2016-05-05"), "../2013-06-04:target"},
		{"by, with what was by then", "By 1937 he had been living on the coast.", on("1940-05-05"), "../1937:past"},
		{"by, behind a clause", "They fought alone, and by the autumn of 1941 the ships were at the gates.",
			archive.Date{}, "../1941-23:past"},
		{"by, with what was to be", "By 1937 the ships were to be built.", on("1940-05-05"), "../1937:target"},
		{"by, with what was told", "By 1937 the ships were sold.", on("1940-05-05"), "../1937:target"},
		{"by, behind a goal", "They had agreed to build ships by 1937.", on("1940-05-05"), "../1937:target"},
		{"by, of a text of that year", "By 1937 he had been living there.", on("1937-02-05"), "../1937:past"},
		{"by, of a text before it", "By 1937 he had been living there.", on("1936-05-05"), "../1937:target"},
		{"whom somebody asked", "I was asked to visit the port on June 17, 1902, and saw it.", archive.Date{},
			"1902-06-17:past"},
		{"whom somebody asks for a later day", "I was asked to visit the port on June 17, 1902, to see it.",
			on("1902-06-01"), "1902-06-17:future"},
		{"what others are asked", "They were asked to visit the port on June 17, 1902, to see it.", archive.Date{},
			"1902-06-17:future"},
	} {
		if got := toldIn(t, lists, fill+test.in+"\n\n"+said, test.issued); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestWhatIsPutOff asserts the year of a month up to which something is put off, and of one
// up to which something lasted.
func TestWhatIsPutOff(t *testing.T) {
	lists := listsOf(t)
	for in, want := range map[string]string{
		"The talks have been postponed until the end of March.": "../2017-03:target",
		"The term was extended until March.":                    "../2017-03:target",
		"The summit is delayed until March.":                    "../2017-03:target",
		"They deferred until March what was planned.":           "../2017-03:target",
		"The meeting was adjourned until March.":                "../2017-03:target",
		"The ships were at sea until March.":                    "../2016-03:past",
	} {
		if got := toldIn(t, lists, fill+in+"\n\n"+said, on("2016-05-05")); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

// TestNamesOfPictures asserts that the name of a file in a text tells of no event.
func TestNamesOfPictures(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"a picture alone", "![[raw/1937-08-03_a-race.jpg]]", ""},
		{"another form", "They ran ![a race](raw/1937-08-03_a-race.jpg) in the rain.", ""},
		{"behind a day", "They ran on 4 May 1937 ![[1937-08-03.jpg]] and on 5 May 1937.",
			"1937-05-04:past 1937-05-05:past"},
		{"brackets without a mark", "They ran [[1937-08-03]] in the rain.", "1937-08-03:past"},
		{"a mark that opens nothing", "They ran ![on 1937-08-03 in the rain.", "1937-08-03:past"},
		{"a mark without a file", "They ran! [1937-08-03] In the rain ![1937-08-04] they ran.",
			"1937-08-03:past 1937-08-04:past"},
	} {
		if got := toldIn(t, lists, fill+test.in+"\n\n"+said, archive.Date{}); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestTheYearUnderWay: of the year in which a text was written it may tell what is so.
func TestTheYearUnderWay(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"what is so", "The isles are in the chair of the ports in 2016.", "2016:period"},
		{"what was", "The isles took the chair of the ports in 2016.", "2016:past"},
		{"what will be", "The isles will take the chair of the ports in 2016.", "2016:future"},
		{"what should be", "The isles should ideally take the chair of the ports in 2017.", "2017:future"},
		{"another year", "The isles are in the chair of the ports in 2015.", "2015:past"},
	} {
		if got := toldIn(t, lists, fill+test.in, on("2016-05-11")); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
	if got := toldIn(t, lists, fill+"That should ideally occur in 2025.", archive.Date{}); got != "2025:future" {
		t.Errorf("without the day of the text: %s", got)
	}
}

// TestWhatGoesOnSince: what goes on since a day that is counted began then.
func TestWhatGoesOnSince(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, want string }{
		{"a day without its year", "They have been at sea since March 3.", "2016-03-03/..:since"},
		{"a month", "They have been at sea since March.", "2016-03/..:since"},
		{"last month", "They have been at sea since last month.", "2016-04/..:since"},
		{"a day of which they tell", "They went to sea on March 3.", "2016-03-03:past"},
	} {
		if got := toldIn(t, lists, fill+test.in, on("2016-05-11")); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestDaysUnderWay: days that a text names in the present, and that may hold its own, are no past.
func TestDaysUnderWay(t *testing.T) {
	lists := listsOf(t)
	for _, test := range []struct{ name, in, day, want string }{
		{"a stay", "The envoy is in Oslo from May 9 to 15 for talks.", "2016-05-11",
			"2016-05-09/2016-05-15:period@oslo"},
		{"two of them", "The envoys are at sea from 9 to 15 May 2016.", "2016-05-11", "2016-05-09/2016-05-15:period"},
		{"one who speaks", "I am in Oslo from 30 April to 15 May.", "2016-05-11", "2016-04-30/2016-05-15:period@oslo"},
		{"a stay of which the year is not known", "The envoy is in Oslo from May 9 to 15.", "", ":period@oslo"},
		{"a stay before a meeting", "The envoy is in Oslo from May 9 to 15 for the Harbour Summit.", "2016-05-11",
			"2016-05-09/2016-05-15:period@oslo"},
		{"a stay that was", "The envoy was in Oslo from May 9 to 15.", "2016-05-11", "2016-05-09/2016-05-15:past@oslo"},
		{"days that are over", "The envoy is in Oslo from May 2 to 5.", "2016-05-11",
			"2016-05-02/2016-05-05:past@oslo"},
		{"days to come", "The envoy is in Oslo from May 22 to 25.", "2016-05-11", "2016-05-22/2016-05-25:future@oslo"},
		{"without a verb", "The envoy in Oslo from May 9 to 15.", "2016-05-11", "2016-05-09/2016-05-15:past@oslo"},
		{"an anniversary of this year", "The isles celebrate a jubilee this year.", "2016-05-11", "2016:period"},
		{"what was earlier this year", "The isles propose a jubilee of earlier this year.", "2016-05-11", "2016:past"},
	} {
		if got := toldIn(t, lists, fill+test.in, on(test.day)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}
