package dates

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// holds compares what a table of texts is read as; "" is nothing.
func holds(t *testing.T, read func(string) string, table map[string]string) {
	t.Helper()
	for text, want := range table {
		if got := read(text); got != want {
			t.Errorf("%q\n got %s\nwant %s", text, got, want)
		}
	}
}

// mentioned writes the mentions of a text, counted from 12 June 2019.
func mentioned(text string) string { return describeMentions(text, false) }

func TestEveryMonthByItsNames(t *testing.T) {
	for month := time.January; month <= time.December; month++ {
		full := month.String()
		want := fmt.Sprintf("=2016-%02d-13", month)
		for _, name := range []string{full, full[:3], strings.ToUpper(full), strings.ToUpper(full[:3])} {
			for _, text := range []string{"13 " + name + " 2016", name + " 13, 2016"} {
				if got := describe(text); got != text+want {
					t.Errorf("%q was read as %s", text, got)
				}
			}
		}
		if full != "May" {
			for _, name := range []string{full[:2], full + "s", full[:len(full)-1] + "x"} {
				if got := describe("13 " + name + " 2016"); got != "" {
					t.Errorf("%q was read as %s", name, got)
				}
			}
		}
	}
	holds(t, describe, map[string]string{"13 Sept 2016": "13 Sept 2016=2016-09-13", "13 Septe 2016": "",
		"13 Sepx 2016": "", "13 Janu 2016": "", "13 Mayor 2016": ""})
}

func TestWeekdaysBelongToTheirDates(t *testing.T) {
	for day := time.Sunday; day <= time.Saturday; day++ {
		for _, name := range []string{day.String(), day.String()[:3], day.String()[:4], day.String()[:5]} {
			text := name + ", 13 May 2016"
			if got := describe("on " + text); got != text+"=2016-05-13" {
				t.Errorf("%q was read as %s", text, got)
			}
			if found := Scan(text); len(found) != 1 || !found[0].Weekday {
				t.Errorf("%q has no weekday", text)
			}
		}
	}
	holds(t, describe, map[string]string{
		"on Mo, 13 May 2016":           "13 May 2016=2016-05-13", // too short
		"on Friday the 13th of May":    "Friday the 13th of May=",
		"on Friday, the 13th May 2016": "Friday, the 13th May 2016=2016-05-13",
		"on Friday bathe 13 May 2016":  "13 May 2016=2016-05-13",
		"on Friday The 13 May 2016":    "13 May 2016=2016-05-13",
		"the 13th of May 2016":         "13th of May 2016=2016-05-13",
		"on Thurs 13 May 2016":         "Thurs 13 May 2016=2016-05-13",
		"on Wednes 13 May 2016":        "13 May 2016=2016-05-13", // neither the whole nor the usual cut
		"on Monday; 13 May 2016":       "13 May 2016=2016-05-13",
		"on xMonday 13 May 2016":       "13 May 2016=2016-05-13",
		"on éMon, 13 May 2016":         "13 May 2016=2016-05-13",
		"on 12 May 2016 Mon 13 May":    "12 May 2016=2016-05-12|Mon 13 May=",
		"on Monday , 13 May 2016":      "Monday , 13 May 2016=2016-05-13",
		"MondayMay 13, 2016":           "May 13, 2016=2016-05-13", // glued
		"Monday May 13, 2016":          "Monday May 13, 2016=2016-05-13",
		"Monday,13 May 2016":           "Monday,13 May 2016=2016-05-13",
		"12 May 2016, 13 May 2016":     "12 May 2016=2016-05-12|13 May 2016=2016-05-13",
		"12 May 2016 Tue, 14 May 2016": "12 May 2016=2016-05-12|Tue, 14 May 2016=2016-05-14",
	})
}

func TestTheEdgesOfDates(t *testing.T) {
	holds(t, describe, map[string]string{
		"2016-05-13":              "2016-05-13=2016-05-13",
		"on 2016-05-13":           "2016-05-13=2016-05-13",
		"2016-05-1":               "",
		"2016-05":                 "",
		"2016-05-13-":             "",
		"2016-05-134":             "",
		"2016-05-13T10:00":        "2016-05-13=2016-05-13",
		"2016.05.13":              "",
		"2016-05.13":              "",
		"2016.05-13":              "",
		"2016-0x-13":              "",
		"201x-05-13":              "",
		"2016-05-1x":              "",
		"2016-00-13":              "",
		"2016-12-13":              "2016-12-13=2016-12-13",
		"2016-13-13":              "",
		"2016-01-13":              "2016-01-13=2016-01-13",
		"2016-05-00":              "",
		"2016-05-31":              "2016-05-31=2016-05-31",
		"2016-06-31":              "",
		"1900-05-13":              "1900-05-13=1900-05-13",
		"1899-05-13":              "",
		"2100-05-13":              "2100-05-13=2100-05-13",
		"2101-05-13":              "",
		"0 May 2016":              "May 2016=2016-05",
		"1 May 2016":              "1 May 2016=2016-05-01",
		"31 May 2016":             "31 May 2016=2016-05-31",
		"32 May 2016":             "May 2016=2016-05",
		"May 0, 2016":             "",
		"May 1, 2016":             "May 1, 2016=2016-05-01",
		"May 31, 2016":            "May 31, 2016=2016-05-31",
		"May 32, 2016":            "",
		"113 May 2016":            "May 2016=2016-05",
		"May 113, 2016":           "",
		"30 February 2016":        "",
		"29 February 2016":        "29 February 2016=2016-02-29",
		"13 May 20161":            "",
		"May 13, 20161":           "",
		"13 May 2560":             "",
		"13 May 1899":             "13 May 1899=1899-05-13",
		"October 3, 1893":         "October 3, 1893=1893-10-03",
		"May 1500":                "May 1500=1500-05",
		"13 May 1499":             "",
		"13 May 201":              "13 May=",
		"13 May[2] 1898":          "13 May[2] 1898=1898-05-13",
		"13 May [2] and 1898":     "13 May=",
		"13 may 2016":             "13 may 2016=2016-05-13",
		"13 may come":             "",
		"30 december 2022":        "30 december 2022=2022-12-30",
		"december 30, 2022":       "december 30, 2022=2022-12-30",
		"13 May 2016/17":          "13 May=",
		"13 May 2016-2020":        "13 May=",
		"13 May 2016/x":           "13 May 2016=2016-05-13",
		"13 May 2016-":            "13 May 2016=2016-05-13",
		"13 May, 2016":            "13 May, 2016=2016-05-13",
		"13 May of 2016":          "13 May of 2016=2016-05-13",
		"13th May 2016":           "13th May 2016=2016-05-13",
		"13 th May 2016":          "13 th May 2016=2016-05-13",
		"13TH of May 2016":        "13TH of May 2016=2016-05-13",
		"1st May 2016":            "1st May 2016=2016-05-01",
		"2nd May 2016":            "2nd May 2016=2016-05-02",
		"3rd May 2016":            "3rd May 2016=2016-05-03",
		"13sh May 2016":           "May 2016=2016-05",
		"13 xof May 2016":         "May 2016=2016-05",
		"May 13th, 2016":          "May 13th, 2016=2016-05-13",
		"March, 2016":             "March, 2016=2016-03",
		"March,":                  "",
		"May 13thly, 2016":        "",
		"May 13x, 2016":           "",
		"May 13%, 2016":           "",
		"May 13:30, 2016":         "",
		"May 13.5, 2016":          "",
		"May 13/14, 2016":         "",
		"May 13: 2016":            "May 13=",
		"May 13. 2016":            "May 13=",
		"May 13.":                 "May 13=",
		"May 0":                   "",
		"May 32":                  "",
		"in May, they":            "",
		"0 May":                   "",
		"32 May":                  "",
		"May13, 2016":             "",
		"May 2016":                "May 2016=2016-05",
		"may 2016":                "",
		"MAY 2016":                "MAY 2016=2016-05",
		"/13 May 2016":            "May 2016=2016-05",
		".13 May 2016":            "May 2016=2016-05",
		":13 May 2016":            "May 2016=2016-05",
		"x13 May 2016":            "May 2016=2016-05",
		"é13 May 2016":            "May 2016=2016-05",
		"(13 May 2016":            "13 May 2016=2016-05-13",
		"$13 May 2016":            "May 2016=2016-05",
		"13 ofMay 2016":           "13 ofMay 2016=2016-05-13",
		"13 of May - 2 June 2016": "13 of May - 2 June 2016=2016-05-13/2016-06-02",
		"13 éMay - 2 June 2016":   "2 June 2016=2016-06-02",
		"13-14 May 2016":          "13-14 May 2016=2016-05-13/2016-05-14",
		"13—14 May 2016":          "13—14 May 2016=2016-05-13/2016-05-14",
		"13−14 May 2016":          "13−14 May 2016=2016-05-13/2016-05-14",
		"13 to 14 May 2016":       "13 to 14 May 2016=2016-05-13/2016-05-14",
		"13 & 14 May 2016":        "13 & 14 May 2016=2016-05-13/2016-05-14",
		"14-13 May 2016":          "13 May 2016=2016-05-13",
		"13-13 May 2016":          "13 May 2016=2016-05-13",
		"13; 14 May 2016":         "14 May 2016=2016-05-14",
		"May 13–14, 2016":         "May 13–14, 2016=2016-05-13/2016-05-14",
		"May 13—14, 2016":         "May 13—14, 2016=2016-05-13/2016-05-14",
		"May 13−14, 2016":         "May 13−14, 2016=2016-05-13/2016-05-14",
		"May 13 to 14, 2016":      "May 13 to 14, 2016=2016-05-13/2016-05-14",
		"May 13 and 14, 2016":     "May 13 and 14, 2016=2016-05-13/2016-05-14",
		"May 13 & 14, 2016":       "May 13 & 14, 2016=2016-05-13/2016-05-14",
		"May 14-13, 2016":         "May 14=",
		"30 June to 2 July":       "30 June to 2 July=",
		"30 June and 2 July":      "2 July=",
		"June 30 and July 2":      "June 30=|July 2=",
		"June 31 - July 2":        "July 2=",
		"June 30 - July 2":        "June 30 - July 2=",
		"30 May - 31 May 2016":    "30 May - 31 May 2016=2016-05-30/2016-05-31",
		"30 May - 13 May":         "30 May=|13 May=",
		"May 30 - May 31, 2016":   "May 30 - May 31, 2016=2016-05-30/2016-05-31",
		"30 May - 30 May 2016":    "30 May=|30 May 2016=2016-05-30",
		"June 30 - June 30":       "June 30=|June 30=",
		"June 30 - June 29":       "June 30=|June 29=",
		"2 July - 30 June 2016":   "",
		"13 May - 2 June 2016":    "13 May - 2 June 2016=2016-05-13/2016-06-02",
		"13 May - 2 cows":         "13 May=",
		"13 Jan. - 2 Feb. 2016":   "13 Jan. - 2 Feb. 2016=2016-01-13/2016-02-02",
		"June 30 - Sept. 2, 2016": "June 30 - Sept. 2, 2016=2016-06-30/2016-09-02",
	})
}

func TestOrdinalEndings(t *testing.T) {
	for letters, want := range map[string]bool{"st": true, "ND": true, "rd": true, "Th": true, "sd": false, "nh": false,
		"rt": false, "td": false,
		"t": false, "th ": false, "": false} {
		if got := IsOrdinalEnding(letters); got != want {
			t.Errorf("%q ends an ordinal: %v, want %v", letters, got, want)
		}
	}
}

func TestIsDateOfALongText(t *testing.T) {
	date := "13 May 2016"
	for length, want := range map[int]bool{120: true, 121: false} {
		if _, ok := IsDate(strings.Repeat(" ", length-len(date)) + date); ok != want {
			t.Errorf("of %d bytes: %v, want %v", length, ok, want)
		}
	}
	if _, ok := IsDate("13 May 2016 14 May 2016"); ok {
		t.Error("two dates are one")
	}
}

func TestYearsByTheWordsAroundThem(t *testing.T) {
	for _, test := range []struct {
		text  string // in which % stands for each of the words
		words string
		want  bool
		not   string // a word with which it is the other way round
	}{
		{"they met % 2016 cows", "in since until till by from during before after between through summer winter around",
			true, "for"},
		{"the % 2016",
			"disease resolution line room box no page article section paragraph usc covid over than nearly about " +
				"approximately", false, "herd"},
		{"the % of 2016", "box page room section", false, "herds"},
		{"herds 2016 %",
			"and or to until as with at by for in on when where which that the will was is has have had edition " +
				"session annual summit " +
				"chairmanship meeting a an of but while between under through", true, "cows"},
		{"since % 2016 cows", "the year early late mid end of beginning start", true, "cold"},
	} {
		for _, word := range append(strings.Fields(test.words), test.not) {
			text := strings.ReplaceAll(test.text, "%", word)
			if got := strings.Contains(mentioned(text), "2016"); got != (test.want != (word == test.not)) {
				t.Errorf("%q: a year is read: %v", text, got)
			}
		}
	}
	holds(t, mentioned, map[string]string{
		"since end of year 2016 cows":     "since end of year 2016=2016/..",
		"since the end of year 2016 cows": "", // too far
		"herds 2016":                      "2016=2016",
		"herds 2016, cows":                "2016=2016",
		"herds 2016 Cows":                 "2016=2016",
		"herds 2016 Ärzte":                "2016=2016",
		"the Vision 2016 cows":            "2016=2016",
		"the vision 2016 cows":            "",
		"Vision 2016 cows":                "",
		"the A 2016 cows":                 "2016=2016",
		"the 2016 cows":                   "",
		"the 5 2016 cows":                 "", // no name
		"herds (2016 cows":                "",
		"Herds (2016 cows":                "",
		"$2016 and":                       "", "/2016 and": "", "#2016 and": "", "_2016 and": "", "=2016 and": "",
		"&2016 and": "", "(2016 and": "2016=2016",
		"1.2016 and": "", "1,2016 and": "", "1:2016 and": "", "1-2016 and": "", "x-2016 and": "", "x2016 and": "",
		"é2016 and": "",
		".2016 and": "2016=2016", "x,2016 and": "2016=2016", "a: 2016 and": "2016=2016", " -2016 and": "2016=2016",
		"--2016 and": "2016=2016",
		"2016% and":  "", "2016/7 and": "", "2016_ and": "", "2016.5 and": "", "2016,5 and": "", "2016x and": "",
		"2016. And": "2016=2016",
		"2016, and": "2016=2016", "2016": "2016=2016", "2016.": "2016=2016", "2016,": "2016=2016",
		"in 1899": "", "in 1900": "1900=1900", "in 2100": "2100=2100", "in 2101": "", "in 20161": "", "in 201": "",
	})
}

func TestSpansOfYears(t *testing.T) {
	holds(t, mentioned, map[string]string{
		"2016-20": "2016-20=2016/2020", "2016–2020": "2016–2020=2016/2020", "2016 - 2020": "2016 - 2020=2016/2020",
		"2016 – 2020": "2016 – 2020=2016/2020", "2016-17": "2016-17=2016/2017", "1998-99": "1998-99=1998/1999",
		"2016-16": "2016=2016", "2016-15": "2016=2016", "2016-2016": "2016=2016", "2016-2015": "2016=2016",
		"2016-2101": "2016=2016",
		"2016-2100": "2016-2100=2016/2100", "2016-202": "2016=2016", "2016-2020x": "2016=2016", "2016-20%": "2016=2016",
		"2016-":      "2016=2016",
		"2016-20201": "2016=2016", "cows 2016-2020 cows": "2016-2020=2016/2020",
		"from 2016 until 2020":      "from 2016 until 2020=2016/2020",
		"from 2016 through 2020":    "from 2016 through 2020=2016/2020",
		"from 2016 - 2020":          "2016 - 2020=2016/2020",
		"from May 2016 - June 2016": "from May 2016 - June 2016=2016-05/2016-06",
		"from May 2016 – June 2016": "from May 2016 – June 2016=2016-05/2016-06",
		"from 2016 and 2020":        "2016=2016|2020=2020", "between 2016 to 2020": "between 2016 to 2020=2016/2020",
		"in 2016 to 2020":   "2016=2016|2020=2020",
		"from 2020 to 2016": "2020=2020|2016=2016", "from 2016 to 2016": "from 2016 to 2016=2016/2016",
		"from 1-2 May 2016 to 3-4 May 2016": "from 1-2 May 2016 to 3-4 May 2016=2016-05-01/2016-05-04",
		"from 3 May to 2016":                "3 May=2019-05-03|2016=2016",
		"from 2016 to yesterday":            "2016=2016|yesterday=2019-06-11",
		"from 2014-2015 to 2016":            "2014-2015=2014/2015|2016=2016",
		"from 2014 to 2015-2016":            "2014=2014|2015-2016=2015/2016",
		"since 1-2 May 2016":                "since 1-2 May 2016=2016-05-02/..", "until 2016": "until 2016=../2016",
		"till 2016":       "till 2016=../2016",
		"by 1-2 May 2016": "by 1-2 May 2016=../2016-05-02", "since 2014-2015": "2014-2015=2014/2015",
		"with 2016":             "2016=2016",
		"since the end of 2016": "since the end of 2016=2016/..", "since, 2016": "2016=2016",
	})
}

func TestSeasonsAndQuarters(t *testing.T) {
	holds(t, mentioned, map[string]string{
		"spring 2023": "spring 2023=2023-21", "Summer of 2023": "Summer of 2023=2023-22",
		"fall 2023":   "fall 2023=2023-23",
		"autumn 2023": "autumn 2023=2023-23", "WINTER 2023": "WINTER 2023=2023-24", "spring": "", "spring cows": "",
		"first quarter of 2023": "first quarter of 2023=2023-33", "second quarter 2023": "second quarter 2023=2023-34",
		"third quarter of 2023":  "third quarter of 2023=2023-35",
		"Fourth quarter of 2023": "Fourth quarter of 2023=2023-36",
		"fifth quarter of 2023":  "2023=2023", "first half of 2023": "first half of 2023=2023-01/2023-06",
		"first quarter":         "",
		"first quarter of cows": "",
	})
}

func TestWordsThatCountFromTheDate(t *testing.T) {
	holds(t, mentioned, map[string]string{
		"today": "today=2019-06-12", "Tomorrow": "Tomorrow=2019-06-13", "YESTERDAY": "YESTERDAY=2019-06-11",
		"todays": "", "yesterdayx": "",
		"last week": "last week=2019-06-03/2019-06-09", "this week": "this week=2019-06-10/2019-06-16",
		"next week":  "next week=2019-06-17/2019-06-23",
		"this month": "this month=2019-06", "next year": "next year=2020", "last Year": "last Year=2018",
		"last day": "", "the Last Day of talks": "",
		"last years": "", "last year's talks": "last year's=2018", "this year’s": "this year’s=2019", "last": "",
		"last …":     "",
		"last March": "last March=2019-03", "last june": "", "last June": "last June=2018-06",
		"last July": "last July=2018-07",
		"next June": "next June=2020-06", "next May": "next May=2020-05", "next July": "next July=2019-07",
		"this June":     "this June=2019-06",
		"last May 2016": "May 2016=2016-05", "this 3 May 2016": "3 May 2016=2016-05-03",
		"last may": "", "next monday": "", "this Ma": "",
		"May this year": "May this year=2019-05", "May of this year": "May of this year=2019-05",
		"May last year":    "May last year=2018-05",
		"May of last year": "May of last year=2018-05", "May next year": "May next year=2020-05",
		"May of next year":  "May of next year=2020-05",
		"May the same year": "May the same year=2019-05", "May THIS YEAR": "May THIS YEAR=2019-05",
		"May this years": "",
		"in May":         "May=2019-05", "during May": "May=2019-05", "since May": "since May=2019-05/..",
		"until May": "until May=../2019-05",
		"by May":    "by May=../2020-05",
		"for May":   "", "in Mar the talks": "",
		"in May the talks": "May=2019-05", "in March the talks": "March=2019-03",
		"in Mar and": "Mar=2019-03", "in June": "June=2019-06", "in July": "July=2018-07",
	})
	holds(t, mentioned, map[string]string{
		"two years ago": "two years ago=2017", "three years ago": "three years ago=2016",
		"four years ago": "four years ago=2015",
		"five years ago": "five years ago=2014", "six years ago": "six years ago=2013",
		"seven years ago": "seven years ago=2012",
		"eight years ago": "eight years ago=2011", "nine years ago": "nine years ago=2010",
		"Ten years ago":    "Ten years ago=2009",
		"twenty years ago": "twenty years ago=1999", "thirty years ago": "thirty years ago=1989",
		"1 years ago":   "1 years ago=2018",
		"200 years ago": "200 years ago=1819", "201 years ago": "", "0 years ago": "", "many years ago": "",
		"years ago": "", "two years": "",
		"two years agony": "", "two years ago, they": "two years ago=2017",
		"two years behind": "", "4a years ago": "",
	})
	holds(t, mentioned, map[string]string{
		"on Tuesday": "Tuesday=2019-06-11", "Tuesday": "Tuesday=2019-06-11", "he said Tuesday": "Tuesday=2019-06-11",
		"here, Tuesday": "Tuesday=2019-06-11", "began Tuesday": "Tuesday=2019-06-11",
		"held Tuesday": "Tuesday=2019-06-11", "met Tuesday": "Tuesday=2019-06-11",
		"here Tuesday": "Tuesday=2019-06-11", "ended Tuesday": "Tuesday=2019-06-11", "a Tuesday": "", "on tuesday": "",
		"Black Tuesday": "", "on Tue": "",
		"they left late Tuesday": "Tuesday=2019-06-11", "they came early Tuesday": "Tuesday=2019-06-11",
		"the plate Tuesday": "", "the pearly Tuesday": "",
	})
}

func TestWeekdaysFromEveryDay(t *testing.T) {
	wednesday := time.Date(2019, 6, 12, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		text   string
		future bool
		want   string
	}{
		{"on Sunday", false, "2019-06-09"}, {"on Monday", false, "2019-06-10"}, {"on Tuesday", false, "2019-06-11"},
		{"on Wednesday", false, "2019-06-12"},
		{"on Thursday", false, "2019-06-06"}, {"on Friday", false, "2019-06-07"}, {"on Saturday", false, "2019-06-08"},
		{"on Sunday", true, "2019-06-16"}, {"on Tuesday", true, "2019-06-18"}, {"on Wednesday", true, "2019-06-12"},
		{"on Thursday", true, "2019-06-13"},
		{"this Tuesday", false, "2019-06-11"}, {"this Tuesday", true, "2019-06-18"},
		{"last Tuesday", false, "2019-06-11"}, {"last Tuesday", true, "2019-06-11"}, {"last Thursday", true,
			"2019-06-06"}, {"last Wednesday", true, "2019-06-05"},
		{"next Tuesday", false, "2019-06-18"}, {"next Thursday", false, "2019-06-13"}, {"next Wednesday", false,
			"2019-06-19"},
	} {
		m := Mentions(test.text)
		if len(m) != 1 || m[0].Resolve(Anchor{wednesday, true}, test.future) != test.want {
			t.Errorf("%q, of the future: %v, is %v, want %s", test.text, test.future, m, test.want)
		}
		if got := m[0].Resolve(Anchor{wednesday, false}, test.future); got != "" {
			t.Errorf("%q is %s though only the year is known", test.text, got)
		}
	}
}

func TestWhatTheAnchorSettles(t *testing.T) {
	for _, test := range []struct {
		text, day string
		exact     bool
		future    bool
		want      string
	}{
		{"this week", "2019-06-16", true, false, "2019-06-10/2019-06-16"}, // a Sunday
		{"this week", "2019-06-17", true, false, "2019-06-17/2019-06-23"}, // a Monday
		{"this week", "2019-06-17", false, false, ""},
		{"last month", "2019-03-31", true, false, "2019-02"},
		{"next month", "2019-12-31", true, false, "2020-01"},
		{"last year", "2019-12-31", false, false, "2018"},
		{"last May", "2019-12-31", false, false, ""},
		{"this May", "2019-12-31", false, false, "2019-05"},
		{"in May", "2019-05-01", true, true, "2019-05"},
		{"in May", "2019-06-01", true, true, "2020-05"},
		{"in May", "2019-04-01", true, true, "2019-05"},
		{"in May", "2019-04-01", true, false, "2018-05"},
		{"in May", "2019-06-01", true, false, "2019-05"},
		{"on 28 December", "2019-01-03", true, false, "2018-12-28"},
		{"on 3 January", "2019-12-28", true, false, "2020-01-03"},
		{"on 3 January", "2019-05-28", true, false, "2019-01-03"},
		{"on 29 February", "2019-03-28", true, false, "2020-02-29"},
		{"on 29 February", "2018-03-28", true, false, ""},
		{"on 1 January", "2020-07-02", true, false, "2020-01-01"}, // as far as the next
		{"on 28-29 February", "2018-03-28", true, false, ""},
		{"on 28-29 February", "2019-03-28", true, false, "2020-02-28/2020-02-29"},
	} {
		day, err := time.Parse(time.DateOnly, test.day)
		if err != nil {
			t.Fatal(err)
		}
		if got := Mentions(test.text)[0].Resolve(Anchor{day, test.exact}, test.future); got != test.want {
			t.Errorf("%q on %s is %s, want %s", test.text, test.day, got, test.want)
		}
	}
}

func TestPointed(t *testing.T) {
	for text, want := range map[string]bool{"3 May": true, "last Tuesday": true, "yesterday": true, "tomorrow": true,
		"today": false, "last week": false,
		"this year": false, "in May": false, "13 May 2016": false, "2016": false} {
		if got := Mentions(text)[0].Pointed(); got != want {
			t.Errorf("%q points to a day: %v, want %v", text, got, want)
		}
	}
}

// TestDatesAreFoundAtTheirWords looks at words of Words and with figures alone:
// whoever knows where they stand must find the same.
func TestDatesAreFoundAtTheirWords(t *testing.T) {
	texts := []string{"in Sept this year", "today", "yesterday", "tomorrow", "last week", "next week", "this week",
		"spring 2023", "summer 2023", "fall 2023",
		"autumn 2023", "winter 2023", "first quarter of 2023", "second quarter of 2023", "third quarter of 2023",
		"fourth quarter of 2023", "two years ago"}
	for month := time.January; month <= time.December; month++ {
		texts = append(texts, "in "+month.String()+" they", "in "+month.String()[:3]+" they")
	}
	for day := time.Sunday; day <= time.Saturday; day++ {
		texts = append(texts, "on "+day.String())
	}
	for _, text := range texts {
		var spots []Spot
		at := 0
		for _, word := range strings.Fields(text) {
			if strings.ContainsAny(word, "0123456789") || slices.ContainsFunc(Words(),
				func(w string) bool { return strings.EqualFold(w, word) }) {
				spots = append(spots, Spot{at, at + len(word)})
			}
			at += len(word) + 1
		}
		want := Mentions(text)
		if got := MentionsAt(text, spots); len(want) == 0 || !slices.Equal(got, want) {
			t.Errorf("%q: at the words %+v is found, else %+v", text, got, want)
		}
	}
}

// stamped writes the stamps of a line, with what is told of day and month.
func stamped(line string) string {
	var parts []string
	for _, s := range Stamps(line) {
		part := line[s.Start:s.End] + "=" + s.EDTF
		if s.Other != "" {
			part += " or " + s.Other
		}
		if s.MonthFirst {
			part += " month first"
		}
		if s.DayFirst {
			part += " day first"
		}
		if s.Weekday {
			part += " weekday"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, "|")
}

func TestTheEdgesOfStamps(t *testing.T) {
	holds(t, stamped, map[string]string{
		"13/05/2016": "13/05/2016=2016-05-13 day first", "12/05/2016": "12/05/2016=2016-05-12 or 2016-12-05",
		"05/13/2016": "05/13/2016=2016-05-13 month first", "05/12/2016": "05/12/2016=2016-12-05 or 2016-05-12",
		"05/05/2016": "05/05/2016=2016-05-05", "13.05.2016": "13.05.2016=2016-05-13 day first",
		"12.05.2016": "12.05.2016=2016-05-12",
		"05.13.2016": "", "13/13/2016": "", "00/05/2016": "", "1/1/1900": "1/1/1900=1900-01-01", "1/1/1899": "",
		"1/1/2100": "1/1/2100=2100-01-01",
		"1/1/2101": "", "1/0/2016": "", "31/12/2016": "31/12/2016=2016-12-31 day first", "32/12/2016": "",
		"2016/05/13": "2016/05/13=2016-05-13", "2016/13/05": "", "2016/5/3": "2016/5/3=2016-05-03", "2016/05/133": "",
		"2016/05/":    "",
		"02016/05/13": "", "2016/05/013": "", "201/05/13": "", "2016/05/0": "", "2016/00/13": "",
		"2016.05.13": "2016.05.13=2016-05-13", "113/05/2016": "", "13/005/2016": "",
		"13/05/16": "13/05/16=2016-05-13 or 2016-05-13", "13/05/201": "",
		"13/05/20161": "",
		"13/05-2016":  "", "13/05/2016/7": "", "13/05/2016/": "13/05/2016=2016-05-13 day first",
		"13/05/2016/x": "13/05/2016=2016-05-13 day first",
		"/13/05/2016":  "", ".13/05/2016": "", "-13/05/2016": "", "x13/05/2016": "", "é13/05/2016": "",
		"(13/05/2016)": "13/05/2016=2016-05-13 day first",
		"13/05":        "", "13/": "", "13": "", "13/05/": "", "13:05:2016": "", "13/x/2016": "",
		"13-May-2016":       "13-May-2016=2016-05-13",
		"13/September/2016": "13/September/2016=2016-09-13", "13-may-2016": "", "2016-May-13": "", "113-May-2016": "",
		"13-May-16": "", "13-May": "", "31-June-2016": "",
		"13-05-2016 14-05-2016": "13-05-2016=2016-05-13 day first|14-05-2016=2016-05-14 day first",
		"13/05/20169:30":        "13/05/2016=2016-05-13 day first", "13/05/201609:30": "13/05/2016=2016-05-13 day " +
			"first",
		"13/05/2016099:30": "",
		"13/05/201609:3":   "", "13/05/201609-30": "",
		"Sun. 8 May 2016": "Sun. 8 May 2016=2016-05-08 weekday", "Sun.8 May 2016": "May 2016=2016-05",
		"xSun. 8 May 2016": "8 May 2016=2016-05-08",
		"éSun. 8 May 2016": "8 May 2016=2016-05-08", "Sum. 8 May 2016": "8 May 2016=2016-05-08",
		"Sun; 8 May 2016":            "8 May 2016=2016-05-08",
		". 8 May 2016":               "8 May 2016=2016-05-08",
		"7 May 2016. 8 May 2016":     "7 May 2016=2016-05-07|8 May 2016=2016-05-08",
		"7 May 2016 Sun. 8 May 2016": "7 May 2016=2016-05-07|Sun. 8 May 2016=2016-05-08 weekday",
		"Sunday 8 May 2016":          "Sunday 8 May 2016=2016-05-08 weekday",
		"8 May 201609:30":            "8 May 2016=2016-05-08", "8 May, 201609:30": "8 May, 2016=2016-05-08",
		"8 May 20169:30":  "8 May 2016=2016-05-08",
		"8 May 201609.30": "", "8 May 201609:3x": "8 May=", "8 May 2016099:30": "",
		"8 May 189909:30": "8 May=", "30 February 201609:30": "30 February=",
		"Sunday 8 May 201609:30": "Sunday 8 May 2016=2016-05-08 weekday",
		"8-9 May 201609:30":      "8-9 May 2016=2016-05-08/2016-05-09", "8 May": "8 May=",
		"8 May 2016 13/05/2016 x": "8 May 2016=2016-05-08|13/05/2016=2016-05-13 day first",
		"13/05/2016 8 May 2016":   "13/05/2016=2016-05-13 day first|8 May 2016=2016-05-08",
		"1 2 13/05/2016":          "13/05/2016=2016-05-13 day first", "May": "",
		"2016-5-13 May 2017":           "2016-5-13=2016-05-13",
		"2016-5-13 May 2017 2016-6-14": "2016-5-13=2016-05-13|2016-6-14=2016-06-14",
	})
}

func TestTheEdgesOfTheClock(t *testing.T) {
	clock := func(line string) string {
		from, to, ok := Clock(line)
		if !ok {
			return ""
		}
		return line[from:to]
	}
	holds(t, clock, map[string]string{
		"9:30": "9:30", "09:30": "09:30", "x09:30x": "09:30", "109:30": "09:30", "9:3": "", "9:3x": "", "9:x3": "",
		":30": "", "x:30": "", "9-30": "",
		"9:30:15": "9:30:15", "9:30:1": "9:30", "9:30:1x": "9:30", "9:30:x1": "9:30", "9:30-15": "9:30",
		"9:30h": "9:30h", "9:30:15h": "9:30:15h", "9:30 h": "9:30",
		"a: 9:30": "9:30", "1:x 9:30": "9:30", "1: 2:34": "2:34",
	})
}
