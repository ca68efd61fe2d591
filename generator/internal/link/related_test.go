package link

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

// about is a document of a day with what it names.
func about(id, date string, fill func(*archive.Entry)) *archive.Entry {
	d := dated(id+".txt", date)
	fill(d)
	return d
}

func names29(number int) func(*archive.Entry) {
	return func(d *archive.Entry) {
		d.Meetings = []archive.MeetingMention{{ID: "dialogue", Name: "ASEAN-U.S. Dialogue", Ordinal: number}}
	}
}

func partyTo(id string) func(*archive.Entry) {
	return func(d *archive.Entry) {
		d.Partners = []archive.PartnerMention{{ID: id, Name: strings.ToUpper(id), Role: archive.Party}}
	}
}

func plan(period string) func(*archive.Entry) {
	return func(d *archive.Entry) {
		d.Plans = []archive.PlanMention{{ID: "plan", Name: "Plan of Action", Period: period}}
	}
}

// related writes a document's list, one line for each.
func related(d *archive.Entry) string {
	var lines []string
	for _, other := range d.Related {
		line := other.ID
		for _, reason := range other.Reasons {
			line += fmt.Sprintf(" (%s: %s", reason.Relation, strings.Join(reason.Of, ", "))
			if reason.Days > 0 {
				line += fmt.Sprintf(", %d days", reason.Days)
			}
			line += ")"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// strangers are documents that share nothing with others.
func strangers(n int) []*archive.Entry {
	var list []*archive.Entry
	for i := range n {
		list = append(list, about(fmt.Sprintf("stranger-%03d", i), fmt.Sprintf("20%02d-06-01", i%30),
			func(d *archive.Entry) {}))
	}
	return list
}

func TestRelatedDocumentsSayWhy(t *testing.T) {
	topics := func(ids ...string) func(*archive.Entry) {
		return func(d *archive.Entry) {
			for _, id := range ids {
				d.Topics = append(d.Topics, archive.TopicMention{ID: id, Mentions: 2})
			}
		}
	}
	people := func(names ...string) func(*archive.Entry) {
		return func(d *archive.Entry) {
			for _, name := range names {
				d.People = append(d.People, archive.Person{Name: name})
			}
		}
	}
	for _, test := range []struct {
		name        string
		one, others func(*archive.Entry)
		date        string // of the other
		want        string
	}{
		{"one meeting", names29(29), names29(29), "2017-01-01", "b (same-meeting: 29th ASEAN-U.S. Dialogue)"},
		{"the meeting before", names29(29), names29(28), "2015-01-01", "b (meeting-before: ASEAN-U.S. Dialogue)"},
		{"the meeting after", names29(9), names29(10), "2017-01-01", "b (meeting-after: ASEAN-U.S. Dialogue)"},
		{"one series", names29(29), names29(31), "2018-01-01", "b (same-series: ASEAN-U.S. Dialogue)"},
		{"one plan", plan("2016/2020"), plan("2016/2020"), "2018-01-01", "b (same-plan: Plan of Action)"},
		{"the next plan", plan("2016/2020"), plan("2021/2025"), "2020-01-01",
			"b (later-plan: Plan of Action, 2021–2025)"},
		{"the plan before", plan("2016/2020"), plan("2011/2015"), "2010-01-01",
			"b (earlier-plan: Plan of Action, 2011–2015)"},
		{"a partner within a month", partyTo("japan"), partyTo("japan"), "2016-05-25",
			"b (same-partner: JAPAN, 12 days)"},
		{"a partner later", partyTo("japan"), partyTo("japan"), "2016-07-25", ""},
		{"a person", people("Othman Hashim", "Obama"), people("Obama", "Othman Hashim"), "2018-01-01",
			"b (same-people: Othman Hashim)"},
		{"a family name alone", people("Obama"), people("Obama"), "2016-05-13", ""},
		{"two topics", topics("fisheries", "energy"), topics("energy", "fisheries", "trade"), "2018-01-01",
			"b (same-topics: fisheries, energy)"},
		{"one topic", topics("fisheries", "energy"), topics("energy"), "2018-01-01", ""},
		{"nothing", topics("fisheries"), people("Othman Hashim"), "2016-05-13", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			one, other := about("a", "2016-05-13", test.one), about("b", test.date, test.others)
			documents := append(strangers(100), one, other)
			joined(documents...)
			if got := related(one); got != test.want {
				t.Errorf("related are\n%s\nwant\n%s", got, test.want)
			}
			slices.Reverse(documents)
			if joined(documents...); related(one) != test.want {
				t.Error("the order in which documents come makes a difference")
			}
			for _, stranger := range documents {
				if strings.HasPrefix(stranger.ID, "stranger") && stranger.Related != nil {
					t.Fatalf("%s is related to %s", stranger.ID, related(stranger))
				}
			}
		})
	}
}

// TestSpecialMeetingsAreNoneByTheWord: two documents that name a special meeting of a
// series share a meeting where its year is the same, and else the series alone, which
// is not called special.
func TestSpecialMeetingsAreNoneByTheWord(t *testing.T) {
	special := func(year string) func(*archive.Entry) {
		return func(d *archive.Entry) {
			d.Meetings = []archive.MeetingMention{{ID: "summit", Name: "ASEAN-U.S. Summit", Special: true, Year: year}}
		}
	}
	for _, test := range []struct{ name, one, other, want string }{
		{"of one year", "2016", "2016", "other (same-meeting: Special ASEAN-U.S. Summit, 2016)"},
		{"of two years", "2016", "2022", "other (same-series: ASEAN-U.S. Summit)"},
		{"one that is not told", "2016", "", "other (same-series: ASEAN-U.S. Summit)"},
		{"neither is told", "", "", "other (same-series: ASEAN-U.S. Summit)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			one := about("one", "2016-02-16", special(test.one))
			other := about("other", "2022-05-13", special(test.other))
			relate(append(strangers(40), one, other), &authority.Lists{})
			if got := related(one); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestEditorsRelateDocumentsFirst(t *testing.T) {
	documents := []*archive.Entry{about("a", "2016-05-13", names29(29)), about("b", "2016-05-13", names29(29)),
		about("c", "1999", names29(0)), dated("d.txt", "2001")}
	lists := &authority.Lists{Corrections: map[string]authority.Correction{"a": {Related: []string{"d", "nobody", "a",
		"d"}}, "c": {Related: []string{"a"}}}}
	relate(documents, lists)
	if got, want := related(documents[0]),
		"d (editor: )\nc (editor: )\nb (same-meeting: 29th ASEAN-U.S. Dialogue)"; got != want {
		t.Errorf("related are\n%s\nwant\n%s", got, want)
	}
	if got := related(documents[3]); got != "a (editor: )" {
		t.Errorf("the other side says\n%s", got)
	}
}

func TestTheNextMeetingComesFirst(t *testing.T) {
	for number, relation := range map[int]string{30: "meeting-after", 28: "meeting-before"} {
		documents := append([]*archive.Entry{about("near", "2026-05-13", names29(number)),
			about("far", "2016-05-14", names29(35)), about("one", "2016-05-13", names29(29))}, strangers(100)...)
		relate(documents, &authority.Lists{})
		want := "near (" + relation + ": ASEAN-U.S. Dialogue)\nfar (same-series: ASEAN-U.S. Dialogue)"
		if got := related(documents[2]); got != want {
			t.Errorf("related are\n%s\nwant\n%s", got, want)
		}
	}
}

func TestRelatedAreFewAndNoTwins(t *testing.T) {
	var documents []*archive.Entry
	for i := range 20 {
		documents = append(documents, about(fmt.Sprintf("d%02d", i), fmt.Sprintf("2016-05-%02d", i+1), names29(29)))
	}
	documents = append(documents, strangers(100)...)
	documents[0].Duplicates = []archive.Duplicate{{ID: "d01", Resemblance: 1}}
	documents[1].Duplicates = []archive.Duplicate{{ID: "d00", Resemblance: 1}}
	relate(documents, &authority.Lists{})
	if got := documents[0].Related; len(got) != mostRelated || got[0].ID != "d02" {
		t.Errorf("related are\n%s\nwant %d, the nearest first, and not the document itself under another name",
			related(documents[0]), mostRelated)
	}
	list := related(documents[2])
	if strings.Contains(list, "d00") && strings.Contains(list, "d01") {
		t.Errorf("one text stands there twice:\n%s", list)
	}
}

// TestRelatingGrowsWithTheArchive counts what is looked at when all documents
// share something: the work for one must not depend on how many there are.
func TestRelatingGrowsWithTheArchive(t *testing.T) {
	looked := func(n int) int {
		var having []int
		for i := range n {
			having = append(having, i)
		}
		most := 0
		for i := range n {
			most = max(most, len(around(having, i)))
		}
		return most
	}
	if few, many := looked(500), looked(50000); many > few {
		t.Errorf("of 500 documents %d are looked at for each, of 50,000 %d", few, many)
	}
}

// relatedTo writes to which documents the first is related among strangers, so
// many that there are n documents.
func relatedTo(n int, documents ...*archive.Entry) string {
	relate(append(slices.Clone(documents), strangers(n-len(documents))...), &authority.Lists{})
	return related(documents[0])
}

func withPeople(names ...string) func(*archive.Entry) {
	return func(d *archive.Entry) {
		for _, name := range names {
			d.People = append(d.People, archive.Person{Name: name})
		}
	}
}

func withTopics(mentions int, ids ...string) func(*archive.Entry) {
	return func(d *archive.Entry) {
		for _, id := range ids {
			d.Topics = append(d.Topics, archive.TopicMention{ID: id, Mentions: mentions})
		}
	}
}

func withShortForms(shorts ...string) func(*archive.Entry) {
	return func(d *archive.Entry) {
		for _, short := range shorts {
			d.Acronyms = append(d.Acronyms, archive.Acronym{Short: short, Long: "long form of " + short})
		}
	}
}

func inYear(year string) func(*archive.Entry) {
	return func(d *archive.Entry) {
		d.Meetings = []archive.MeetingMention{{ID: "dialogue", Name: "Dialogue", Year: year}}
	}
}

// letters are n names that differ, with words before them.
func lettered(words string, n int) []string {
	var list []string
	for i := range n {
		list = append(list, words+string(rune('A'+i)))
	}
	return list
}

// TestTheEdgesOfRelation gives each rule the nearest input to which it does
// not apply.
func TestTheEdgesOfRelation(t *testing.T) {
	both := func(first, second func(*archive.Entry)) func(*archive.Entry) {
		return func(d *archive.Entry) { first(d); second(d) }
	}
	moon := func(role archive.Role) func(*archive.Entry) {
		return func(d *archive.Entry) {
			d.Partners = []archive.PartnerMention{{ID: "moon", Name: "Moon", Role: role}}
		}
	}
	persons, topics, shorts := lettered("Person ", 9), lettered("topic-", 5), lettered("S", 9)
	for _, test := range []struct {
		name        string
		one, others func(*archive.Entry)
		date        string // of the other; the one is of 13 May 2016
		documents   int
		want        string
	}{
		{"light enough for chance", withPeople("Ola Nordmann"), withPeople("Ola Nordmann"), "2010", 63, ""},
		{"just heavier than chance", withPeople("Ola Nordmann"), withPeople("Ola Nordmann"), "2010", 64,
			"b (same-people: Ola Nordmann)"},
		{"a partner thirty days later", partyTo("moon"), partyTo("moon"), "2016-06-12", 100,
			"b (same-partner: MOON, 30 days)"},
		{"a partner thirty days before", partyTo("moon"), partyTo("moon"), "2016-04-13", 100,
			"b (same-partner: MOON, 30 days)"},
		{"a partner thirty-one days later", partyTo("moon"), partyTo("moon"), "2016-06-13", 100, ""},
		{"a partner in a month", partyTo("moon"), partyTo("moon"), "2016-05", 100, ""},
		{"a partner that is no party", moon(archive.Mentioned), moon(archive.Mentioned), "2016-05-13", 100, ""},
		{"a partner of one day", moon(archive.Party), moon(archive.Party), "2016-05-13", 100, "b (same-partner: Moon)"},
		{"the eighth person", withPeople(persons...), withPeople(persons[7]), "2010", 100, "b (same-people: Person H)"},
		{"the ninth person", withPeople(persons...), withPeople(persons[8]), "2010", 100, ""},
		{"the fourth topic", withTopics(2, topics[:4]...), withTopics(2, topics[2:4]...), "2010", 100,
			"b (same-topics: topic-C, topic-D)"},
		{"the fifth topic", withTopics(2, topics...), withTopics(2, topics[3:]...), "2010", 100, ""},
		{"topics in passing", withTopics(1, topics[:2]...), withTopics(1, topics[:2]...), "2010", 100, ""},
		{"topics that a person gave", withTopics(0, topics[:2]...), withTopics(0, topics[:2]...), "2010", 100,
			"b (same-topics: topic-A, topic-B)"},
		{"the eighth short form", withShortForms(shorts...), withShortForms(shorts[6:8]...), "2010", 100,
			"b (same-short-forms: SG, SH)"},
		{"the ninth short form", withShortForms(shorts...), withShortForms(shorts[7:]...), "2010", 100, ""},
		{"three names of a kind", withShortForms(shorts...), withShortForms(shorts[:4]...), "2010", 100,
			"b (same-short-forms: SA, SB, SC)"},
		{"two reasons, the weightiest first", both(withTopics(2, topics[:2]...), both(withPeople("Ola Nordmann"),
			names29(3))),
			both(withTopics(2, topics[:2]...), both(withPeople("Ola Nordmann"), names29(3))), "2010", 100,
			"b (same-meeting: 3rd ASEAN-U.S. Dialogue) (same-topics: topic-A, topic-B)"},
		{"of two reasons of one weight the first as they are listed", both(withPeople("Ola Nordmann"), plan("2016")),
			both(withPeople("Ola Nordmann"), plan("2016")), "2010", 100,
			"b (same-plan: Plan of Action) (same-people: Ola Nordmann)"},
		{"a meeting of one year", inYear("2015"), inYear("2015"), "2010", 100, "b (same-meeting: Dialogue, 2015)"},
		{"meetings of two years", inYear("2015"), inYear("2016"), "2010", 100, "b (same-series: Dialogue)"},
		{"a meeting with and one without a number", inYear("2015"), names29(16), "2010", 100,
			"b (same-series: Dialogue)"},
		{"a series alone", names29(0), names29(0), "2010", 100, "b (same-series: ASEAN-U.S. Dialogue)"},
		{"a meeting after the 999th", names29(999), names29(1000), "2010", 100,
			"b (meeting-after: ASEAN-U.S. Dialogue)"},
		{"a plan with and one without a period", plan("2016/2020"), plan(""), "2010", 100,
			"b (same-plan: Plan of Action)"},
		{"a plan without and one with a period", plan(""), plan("2016/2020"), "2010", 100,
			"b (same-plan: Plan of Action)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := relatedTo(test.documents, about("a", "2016-05-13", test.one), about("b", test.date, test.others))
			if got != test.want {
				t.Errorf("related are\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// TestSeriesAreNotConfusedByFigures: the 12th of one series is not the 2nd of
// another whose ID ends in a figure.
func TestSeriesAreNotConfusedByFigures(t *testing.T) {
	meeting := func(id string, number int) func(*archive.Entry) {
		return func(d *archive.Entry) {
			d.Meetings = []archive.MeetingMention{{ID: id, Name: "Talks", Ordinal: number}}
		}
	}
	if got := relatedTo(100, about("a", "2016", meeting("track-1", 12)), about("b", "2017", meeting("track-11",
		2))); got != "" {
		t.Errorf("related are\n%s\nwant none", got)
	}
}

func TestNearnessInTimeSettlesWhatComesFirst(t *testing.T) {
	documents := []*archive.Entry{about("one", "2016-05-13", partyTo("moon")), about("before", "2016-05-12",
		partyTo("moon")),
		about("behind", "2016-05-14", partyTo("moon")), about("later", "2016-05-15", partyTo("moon")), about("old",
			"2015-05-15", partyTo("moon"))}
	a := joinedWith(&authority.Lists{}, append(strangers(100), documents...)...)
	at := slices.IndexFunc(a.Documents, func(d *archive.Entry) bool { return d.ID == "one" })
	var got []string
	for _, r := range a.Documents[at].Related {
		got = append(got, r.ID)
	}
	hold(t, got, "before", "behind", "later")
}

func TestSixAreRelated(t *testing.T) {
	var documents []*archive.Entry
	for i := range 9 {
		documents = append(documents, about(fmt.Sprintf("d%d", i), "2016", names29(2)))
	}
	relate(append(documents, strangers(100)...), &authority.Lists{})
	var got []string
	for _, r := range documents[4].Related {
		got = append(got, r.ID)
	}
	hold(t, got, "d3", "d5", "d2", "d6", "d1", "d7")
}

func TestAroundLooksAtTwentyFourOnEitherSide(t *testing.T) {
	var list []int
	for i := range 100 {
		list = append(list, 10*i)
	}
	for _, test := range []struct{ i, first, last int }{{500, 260, 740}, {0, 0, 240}, {990, 750, 990}} {
		got := around(list, test.i)
		if got[0] != test.first || got[len(got)-1] != test.last {
			t.Errorf("around %d are those from %d to %d, want %d to %d", test.i, got[0], got[len(got)-1], test.first,
				test.last)
		}
	}
}
