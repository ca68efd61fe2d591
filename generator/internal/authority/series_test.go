package authority

import (
	"fmt"
	"testing"

	"aseanarchive/generator/internal/text"
)

// picnics is a folder content/ with groups, series of ASEAN alone and series
// with others.
const picnics = `
-- partners/norway.md --
---
name: Norway
---
-- partners/japan.md --
---
name: Japan
---
-- partners/union.md --
---
name: Union
---
-- members/laos.md --
---
name: Laos
sources: https://a.example/
---
-- groups/two.md --
---
name: ASEAN Plus Two
short: APTwo
sources: https://a.example/
members: [{partner: norway}, {partner: union}]
asean: true
---
-- groups/one.md --
---
name: ASEAN Plus One
sources: https://a.example/
members: [{partner: japan}]
asean: true
---
-- groups/nine.md --
---
name: Glassy Nine
short: N9
sources: https://a.example/
members: [{partner: norway}]
---
-- meetings/two.md --
---
name: ASEAN Plus Two Picnic
editions: [{number: 1, sources: https://a.example/}]
---
-- meetings/one.md --
---
name: ASEAN Plus One Picnic
editions: [{number: 1, sources: https://a.example/}]
---
-- meetings/nine.md --
---
name: N9 Rowing Parties
editions: [{number: 1, sources: https://a.example/}]
---
-- meetings/reef.md --
---
name: ASEAN Reef Divers
short: ARD
editions: [{number: 1, sources: https://a.example/}]
---
-- meetings/reef-norway.md --
---
name: ARD-Norway Outing
with: [norway]
short: RNO
editions: [{number: 1, sources: https://a.example/}]
---
-- meetings/reef-norway-union.md --
---
name: RNO-Union Outing
with: [union]
editions: [{number: 1, sources: https://a.example/}]
---
-- acronyms/zq.md --
---
short: ZQ
long: Zebra Quay
sources: https://a.example/
---
-- topics/fish.md --
---
name: Fisheries
terms: [trawler]
sources: https://a.example/
---
-- places/oslo.md --
---
name: Oslo
sources: https://a.example/
---
`

func TestNamesOfSeriesMeanTheSameHoweverTheSidesAreNamed(t *testing.T) {
	lists, problems := load(t, picnics)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, test := range []struct{ what, name, want string }{
		{"its own name", "ASEAN Plus Two Picnic", "two"},
		{"the partners of a group, one by one", "Picnic of ASEAN, Norway and Union", "two"},
		{"in another order", "Union-Norway-ASEAN Picnic", "two"},
		{"some of them", "ASEAN-Norway Picnic", ""},
		{"one more", "Picnic of ASEAN, Norway, Japan and Union", ""},
		{"another in place of one", "Picnic of ASEAN, Norway and Japan", ""},
		{"without ASEAN", "Picnic of Norway and Union", ""},
		{"another without ASEAN", "Picnic of Japan, Norway and Union", ""},
		{"the short form of a group", "APTwo Picnic", "two"},
		{"a group of one is no group of its partner", "ASEAN-Japan Picnic", ""},
		{"a group of one by its name", "ASEAN Plus One Picnic", "one"},
		{"a short form of a group", "N9 Rowing Party", "nine"},
		{"the name of a group", "Rowing Party of the Glassy Nine", "nine"},
		{"a partner of a group that is not called ASEAN Plus", "Norway Rowing Party", ""},
		{"a meeting of ASEAN by its short form", "ARD", "reef"},
		{"of several", "ARDs", "reef"},
		{"a meeting named after one of ASEAN's", "ASEAN Reef Divers and Norway Outing", "reef-norway"},
		{"by the short form", "Norway-ARD Outing", "reef-norway"},
		{"a meeting named after one with a partner", "RNO-Union Outing", "reef-norway-union"},
		{"whose short form stands for no name", "ARD-Norway-Union Outing", ""},
		{"a short form of no meeting", "ZQ", ""},
		{"nothing", "", ""},
	} {
		for _, time := range []string{"first", "second"} { // answers are kept
			got := ""
			if series, ok := lists.Meetings.Find(test.name); ok {
				got = series.ID
			}
			if got != test.want {
				t.Errorf("%s: %q means %q the %s time, want %q", test.what, test.name, got, time, test.want)
			}
		}
	}
}

// An acronym of the lists stands in a name for its long form.
func TestAcronymsInNamesOfSeries(t *testing.T) {
	lists, _ := load(t, picnics+"-- meetings/quay.md --\n---\nname: Zebra Quay Regatta\n"+
		"editions: [{number: 1, sources: https://a.example/}]\n---\n")
	for name, want := range map[string]bool{
		"Zebra Quay Regatta": true, "ZQ Regatta": true, "Regatta of the ZQs": true, "ZX Regatta": false,
		"Regatta": false,
	} {
		if _, got := lists.Meetings.Find(name); got != want {
			t.Errorf("%q means a series: %v, want %v", name, got, want)
		}
	}
}

// Two names of one series may be the same.
func TestASeriesMayHaveOneNameTwice(t *testing.T) {
	_, problems := load(t,
		picnics+"-- meetings/tea.md --\n---\nname: ASEAN-Norway Tea\naliases: [Norway-ASEAN Teas]\n"+
			"editions: [{number: 1, sources: https://a.example/}]\n---\n")
	if len(problems) > 0 {
		t.Errorf("problems: %v", problems)
	}
}

// The first words of names open them, and no others do.
func TestWordsThatOpenNamesOfSeries(t *testing.T) {
	lists, _ := load(t, picnics)
	for word, want := range map[string]bool{
		"ASEAN": true, "N9": true, "ARD": true, "RNO": true, "Picnic": false, "Norway": false, "Reef": false,
		"ZQ": false,
	} {
		if got := lists.Meetings.MayOpen(text.KeyOf(word)); got != want {
			t.Errorf("%q opens a name: %v, want %v", word, got, want)
		}
	}
}

// A name may hold the words of series in both numbers, the sides and groups,
// short forms and words that tell nothing; it holds no member, place or topic.
func TestWordsThatNamesOfSeriesMayHold(t *testing.T) {
	lists, _ := load(t, picnics)
	for word, want := range map[string]bool{
		"Picnic": true, "picnics": true, "Outing": true, "Divers": true, "Diver": true,
		"Parties": true, "Party": true, "Rowing": true, "Norway": true, "Japan": true, "Glassy": true, "Nine": true,
		"N9": true, "APTwo": true, "ARD": true, "ZQ": true, "ZQs": true, "ASEAN": true, "Association": true,
		"the": true, "Plus": true,
		"Laos": false, "Oslo": false, "Trawler": false, "Zebra": false, "Quay": false, "Picnicking": false,
	} {
		if got := lists.Meetings.MayHold(text.KeyOf(word)); got != want {
			t.Errorf("%q may stand in a name: %v, want %v", word, got, want)
		}
	}
}

// Answers are kept for so many names, and given for any number of them.
func TestAnswersAboutSeriesAreBounded(t *testing.T) {
	lists, _ := load(t, picnics)
	for i := range mostAnswers + 2 {
		if _, ok := lists.Meetings.Find(fmt.Sprint("Regatta ", i)); ok {
			t.Fatalf("the name %d means a series", i)
		}
	}
	if got := len(lists.Meetings.asked.series); got != mostAnswers {
		t.Errorf("%d answers are kept, want %d", got, mostAnswers)
	}
	if _, ok := lists.Meetings.Find("ASEAN Plus Two Picnic"); !ok {
		t.Error("a name asked late is not known")
	}
}

// A series that no file describes has one ID, whichever side is named first.
func TestIDsOfSeriesWithoutAFile(t *testing.T) {
	lists, _ := load(t, picnics)
	for name, want := range map[string]string{
		"ASEAN-Norway Regatta": "asean-norway-regatta", "Norway-ASEAN Regatta": "asean-norway-regatta",
		"Norway/ASEAN Regatta": "asean-norway-regatta", "ASEAN—Norway Regatta": "asean-norway-regatta",
		"ASEAN–Norway Regatta":        "asean-norway-regatta",
		"Norway Regatta":              "asean-norway-regatta",
		"ASEAN-Norway-Japan Regatta":  "asean-japan-norway-regatta",
		"Norway Regatta of Norway":    "asean-norway-regatta-of",
		"ASEAN Regatta":               "asean-regatta",
		"Glassy Nine Regatta":         "glassy-nine-regatta",
		"ASEAN-Norway Nine O Regatta": "asean-norway-nine-o-regatta",
	} {
		if got := lists.Meetings.ID(name); got != want {
			t.Errorf("the ID of %q is %q, want %q", name, got, want)
		}
	}
}

// A partner of several words goes by its initials where files of meetings are
// named by them.
func TestInitialsInIDsOfSeries(t *testing.T) {
	const more = "-- partners/blue-isles.md --\n---\nname: Blue Isles\n---\n-- meetings/%s.md --\n---\nname: Tea\n" +
		"editions: [{number: 1, sources: https://a.example/}]\n---\n"
	for file, want := range map[string]string{
		"asean-bi-tea": "asean-bi-regatta", "asean-bib-tea": "asean-blue-isles-regatta",
		"n": "asean-blue-isles-regatta",
	} {
		lists, _ := load(t, picnics+fmt.Sprintf(more, file))
		if got := lists.Meetings.ID("ASEAN-Blue Isles Regatta"); got != want {
			t.Errorf("beside %s the ID is %q, want %q", file, got, want)
		}
		if got := lists.Meetings.ID("ASEAN-Norway Regatta"); got != "asean-norway-regatta" {
			t.Errorf("beside %s a partner of one word has the ID %q", file, got)
		}
	}
}
