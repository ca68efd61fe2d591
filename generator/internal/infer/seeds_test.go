package infer

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestSeeds asserts what people who read the five documents found in them.
func TestSeeds(t *testing.T) {
	known := lists(t)
	for _, test := range []struct {
		file     string
		title    string // basis, line of its proof, value
		date     string // line of its proof, value
		place    string
		kind     string
		author   string
		origin   string
		partners []string // id:role, parties first
		withheld []string // kind:first-last line
		events   []string // line:date:role, as the hand labels of these documents have them
	}{
		{
			file:  "000_b41c415e8a2c6bbd.txt",
			title: "supplied 1 29th ASEAN-U.S. Dialogue, 2016", date: "1 2016-05-13", place: "Kuala Lumpur",
			kind:     "press-release",
			partners: []string{"united-states:party"},
			events: []string{
				"1:2016-05-12:past", "1:2015-11:past", "1:2016-02:past", "3:2016-11:future", "7:2016/2020:period",
				"7:2015-09:past", "11:1982:name-year",
			},
		},
		{
			file:  "001_56988845a9df1878.txt",
			title: "stated 5 The United States-ASEAN Relationship", kind: "fact-sheet",
			partners: []string{"united-states:party", "russia:mentioned", "ukraine:mentioned"},
			withheld: []string{"site-clock:1-2", "breadcrumb:3-3", "byline:7-7", "counts:8-8", "source-line:64-64",
				"related-links:66-66", "site-blurb:68-68", "copyright:70-70"},
			events: []string{
				"1:2024-12-18:page-date", "11:2023-07-13/2023-07-14:future", "11:2022-05:past", "11:2022-11:past",
				"15:2023:past", "16:2002/2021:period",
				"17:2022:period", "22:2022-05:past", "22:2023-22:future", "26:2023-01:past", "27:2023-02:past",
				"28:2023/2025:period", "28:2023-23:future",
				"32:2022-05:past", "32:2023-06:past", "33:2023-05-10:past", "38:2016/..:since", "40:2023-05:past",
				"44:2022-07:past", "44:2022-09:past",
				"44:2023-35:future", "45:2023-01:past", "45:2014/2022:period", "46:2022-09:past", "47:2023-08:future",
				"49:2022-09:past", "49:2023-06:past",
				"49:../2025:target", "49:2022-05:past", "49:2023:future", "50:2023-06:past", "50:2022-06:past",
				"51:2022:past", "55:1951/..:since",
				"58:2024-03:future", "59:2023-08:future", "60:2023-23:future", "61:2022-12:past", "62:2022-09:past",
				"62:2023:past",
				"62:2023-07-05/2023-07-07:past",
			},
		},
		{
			file:  "002_7512cb2f676aa647.txt",
			title: "supplied 1 ASEAN and the UN reaffirmed their commitment to strengthen their partnership",
			date:  "1 2018-04-11", place: "Jakarta", kind: "press-release",
			partners: []string{"united-nations:party"},
			events: []string{
				"1:2018-04-10:past", "11:2016:past", "11:2025:name-year", "11:2030:name-year", "13:2015:past",
			},
		},
		{
			file:  "003_33707872e18226f8.txt",
			title: "stated 6 ASEAN-U.S. Leaders’ Statement on Digital Development", date: "3 2021-10-27",
			kind: "joint-statement",
			origin: "https://www.whitehouse.gov/briefing-room/statements-releases/2021/10/27/" +
				"asean-u-s-leaders-statement-on-digital-development/",
			partners: []string{"united-states:party", "united-nations:mentioned"},
			withheld: []string{"end-mark:188-188"},
			events: []string{
				"9:2021-10-26:past", "9:2021:name-year", "40:2018-11-15:past", "40:2019-10-03:past",
				"40:2021-10-08:past", "40:2021-01-22:past",
				"50:2021/2025:period", "50:2020-11:past", "98:2021:name-year", "111:2019/2025:period",
				"113:2025:name-year", "124:2021/2025:period",
			},
		},
		{
			file:  "004_84719a7daea5441a.txt",
			title: "supplied 1 58th ASEAN Foreign Ministers’ Meeting", place: "Kuala Lumpur", kind: "news-article",
			partners: []string{"china:mentioned", "russia:mentioned", "ukraine:mentioned", "united-states:mentioned"},
			withheld: []string{"author-mark:27-27"},
			events: []string{
				"1::past", "2:2045:name-year", "6:2045:name-year", "7:2045:name-year", "14:2022:name-year",
				"20:2025:name-year", "22:2045:name-year",
			},
		},
	} {
		t.Run(test.file, func(t *testing.T) {
			d, problems := document(t, known, test.file, seedFile(t, test.file))
			if len(problems) > 0 {
				t.Errorf("problems: %v", problems)
			}
			value := func(what, got, want string) {
				if got != want {
					t.Errorf("%s: %q, want %q", what, got, want)
				}
			}
			value("title", fmt.Sprintf("%s %d %s", d.Title.Basis, d.Title.Evidence[0].Line, d.Title.Value), test.title)
			date := d.Date.Value
			if d.Date.Known() {
				date = fmt.Sprintf("%d %s", d.Date.Evidence[0].Line, date)
			}
			value("date", date, test.date)
			value("place", d.Place.Value, test.place)
			value("kind", d.Kind.Value, test.kind)
			value("author", d.Author.Value, test.author)
			value("origin", d.Origin.Value, test.origin)
			value("language", d.Language, "en")

			list := func(what string, got, want []string) {
				if !slices.Equal(got, want) {
					t.Errorf("%s:\ngot  %s\nwant %s", what, strings.Join(got, " "), strings.Join(want, " "))
				}
			}
			var parties, withheld, dated []string
			for _, p := range d.Partners {
				parties = append(parties, p.ID+":"+string(p.Role))
			}
			for _, w := range d.Withheld {
				withheld = append(withheld, fmt.Sprintf("%s:%d-%d", w.Kind, w.Lines[0], w.Lines[1]))
			}
			for _, e := range d.Events {
				dated = append(dated, fmt.Sprintf("%d:%s:%s", e.Evidence[0].Line, e.Date, e.Role))
			}
			list("partners", parties, test.partners)
			list("set aside", withheld, test.withheld)
			list("events", dated, test.events)
		})
	}
}
