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
		list = append(list, about(fmt.Sprintf("stranger-%03d", i), fmt.Sprintf("20%02d-06-01", i%30), func(d *archive.Entry) {}))
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
		{"the next plan", plan("2016/2020"), plan("2021/2025"), "2020-01-01", "b (later-plan: Plan of Action, 2021–2025)"},
		{"the plan before", plan("2016/2020"), plan("2011/2015"), "2010-01-01", "b (earlier-plan: Plan of Action, 2011–2015)"},
		{"a partner within a month", partyTo("japan"), partyTo("japan"), "2016-05-25", "b (same-partner: JAPAN, 12 days)"},
		{"a partner later", partyTo("japan"), partyTo("japan"), "2016-07-25", ""},
		{"a person", people("Othman Hashim", "Obama"), people("Obama", "Othman Hashim"), "2018-01-01", "b (same-people: Othman Hashim)"},
		{"a family name alone", people("Obama"), people("Obama"), "2016-05-13", ""},
		{"two topics", topics("fisheries", "energy"), topics("energy", "fisheries", "trade"), "2018-01-01", "b (same-topics: fisheries, energy)"},
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

func TestEditorsRelateDocumentsFirst(t *testing.T) {
	documents := []*archive.Entry{about("a", "2016-05-13", names29(29)), about("b", "2016-05-13", names29(29)), about("c", "1999", names29(0)), dated("d.txt", "2001")}
	lists := &authority.Lists{Corrections: map[string]authority.Correction{"a": {Related: []string{"d", "nobody", "a", "d"}}, "c": {Related: []string{"a"}}}}
	relate(documents, lists)
	if got, want := related(documents[0]), "d (editor: )\nc (editor: )\nb (same-meeting: 29th ASEAN-U.S. Dialogue)"; got != want {
		t.Errorf("related are\n%s\nwant\n%s", got, want)
	}
	if got := related(documents[3]); got != "a (editor: )" {
		t.Errorf("the other side says\n%s", got)
	}
}

func TestTheNextMeetingComesFirst(t *testing.T) {
	documents := append([]*archive.Entry{about("near", "2026-05-13", names29(30)), about("far", "2016-05-14", names29(35)), about("one", "2016-05-13", names29(29))}, strangers(100)...)
	relate(documents, &authority.Lists{})
	if got, want := related(documents[2]), "near (meeting-after: ASEAN-U.S. Dialogue)\nfar (same-series: ASEAN-U.S. Dialogue)"; got != want {
		t.Errorf("related are\n%s\nwant\n%s", got, want)
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
		t.Errorf("related are\n%s\nwant %d, the nearest first, and not the document itself under another name", related(documents[0]), mostRelated)
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
		r := &relater{having: map[string][]int{}}
		for i := range n {
			r.having["topic"] = append(r.having["topic"], i)
		}
		most := 0
		for i := range n {
			most = max(most, len(around(r.having["topic"], i)))
		}
		return most
	}
	if few, many := looked(500), looked(50000); many > few {
		t.Errorf("of 500 documents %d are looked at for each, of 50,000 %d", few, many)
	}
}
