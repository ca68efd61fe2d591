package eval

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

func stated(value string) archive.Fact { return archive.Fact{Value: value, Basis: archive.Stated} }

func party(ids ...string) []archive.PartnerMention {
	var list []archive.PartnerMention
	for _, id := range ids {
		list = append(list, archive.PartnerMention{ID: id, Role: archive.Party})
	}
	return list
}

func pointer(s string) *string { return &s }

// TestCompare counts one document a case, and asserts the figures that it
// touches as met/of, with what is kept as a miss.
func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name     string
		label    Label
		document archive.Document
		want     map[string][2]int
		misses   []string
	}{
		{"nothing said, nothing read", Label{}, archive.Document{},
			map[string][2]int{DateInvented: {0, 1}, TitleNone: {1, 1}, PartnerSets: {1, 1}}, nil},
		{"all right", Label{Title: "Türkiye’s Day", Date: "2020-01-02", Place: "Ha Noi", Kind: "press release",
			Partners: []string{"Türkiye"}, Events: [][]string{{"2019", "2019"}}},
			archive.Document{Title: stated("TURKIYE'S DAY"), Date: archive.Date{Fact: stated("2020-01-02")},
				Place: archive.Place{Fact: stated("Hanoi")}, Kind: stated("press-release"),
				Partners: party("turkiye"), Events: []archive.Event{{Date: "2019"}}},
			map[string][2]int{Date: {1, 1}, DateWrong: {0, 1}, Title: {1, 1}, Place: {1, 1}, Kind: {1, 1},
				PartnerSets: {1, 1}, PartnerF1: {1, 1}, Events: {1, 1}}, nil},
		{"a date that is wrong", Label{Date: "2020-01-02"},
			archive.Document{Date: archive.Date{Fact: stated("2021-01-02")}},
			map[string][2]int{Date: {0, 1}, DateWrong: {1, 1}, TitleNone: {1, 1}, PartnerSets: {1, 1}}, []string{Date,
				DateWrong}},
		{"a date that may be", Label{Date: "2020-01-02", AltDates: []string{"2020-01-03"}},
			archive.Document{Date: archive.Date{Fact: stated("2020-01-03")}},
			map[string][2]int{Date: {0, 1}, DateWrong: {0, 1}, TitleNone: {1, 1}, PartnerSets: {1, 1}}, []string{Date}},
		{"a wrong date of which nobody is sure", Label{Date: "2020-01-02"},
			archive.Document{Date: archive.Date{Fact: archive.Fact{Value: "2021", Basis: archive.Inferred}}},
			map[string][2]int{Date: {0, 1}, DateWrong: {0, 1}, TitleNone: {1, 1}, PartnerSets: {1, 1}}, []string{Date}},
		{"a date invented", Label{}, archive.Document{Date: archive.Date{Fact: stated("2021-01-02")}},
			map[string][2]int{DateInvented: {1, 1}, TitleNone: {1, 1}, PartnerSets: {1, 1}}, []string{DateInvented}},
		{"a title that is only supplied", Label{Title: "The Talks"},
			archive.Document{Title: archive.Fact{Value: "The Talks", Basis: archive.Supplied}},
			map[string][2]int{DateInvented: {0, 1}, Title: {0, 1}, PartnerSets: {1, 1}}, []string{Title}},
		{"a title where there is none", Label{}, archive.Document{Title: stated("Home")},
			map[string][2]int{DateInvented: {0, 1}, TitleNone: {0, 1}, PartnerSets: {1, 1}}, []string{TitleNone}},
		{"partners", Label{Partners: []string{"Japan", "China"}}, archive.Document{Partners: append(party("japan",
			"india"), archive.PartnerMention{ID: "china", Role: archive.Mentioned})},
			map[string][2]int{DateInvented: {0, 1}, TitleNone: {1, 1}, PartnerSets: {0, 1}, PartnerF1: {1, 2}},
			[]string{PartnerSets}},
		{"an issuer that must stay unknown", Label{Issuer: pointer(""), Language: pointer("en")},
			archive.Document{Issuer: stated("Somebody")},
			map[string][2]int{DateInvented: {0, 1}, TitleNone: {1, 1}, PartnerSets: {1, 1}, Issuer: {0, 1},
				Language: {0, 1}}, []string{Issuer, Language}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.want[Read] = [2]int{1, 1}
			report := Compare([]Label{test.label}, func(string) *archive.Document { return &test.document })
			got := map[string][2]int{}
			for _, figure := range report.Figures {
				if figure.Of > 0 {
					got[figure.Name] = [2]int{figure.Met, figure.Of}
				}
			}
			if !reflect.DeepEqual(got, test.want) {
				t.Errorf("figures %v, want %v", got, test.want)
			}
			var misses []string
			for _, miss := range report.Misses {
				misses = append(misses, miss.Figure)
			}
			if !slices.Equal(misses, test.misses) {
				t.Errorf("misses %v, want %v", report.Misses, test.misses)
			}
		})
	}
}

func TestRates(t *testing.T) {
	documents := map[string]*archive.Document{
		"1": {
			Partners: party("japan", "india"),
		},
		"2": {Partners: party("china"), Date: archive.Date{Fact: stated("2020")}},
	}
	labels := []Label{
		{ID: "1", Partners: []string{"Japan"}},
		{ID: "2", Partners: []string{"China", "Norway"}},
		{ID: "3"},
	}
	report := Compare(labels, func(id string) *archive.Document { return documents[id] })
	rates := map[string]float64{}
	for _, figure := range report.Figures {
		rates[figure.Name] = figure.Rate
	}
	// Two of three partners right, and two of three read that are there.
	for name, want := range map[string]float64{Read: 2.0 / 3, PartnerF1: 2.0 / 3, PartnerSets: 0, DateInvented: 0.5} {
		if rates[name] != want {
			t.Errorf("%s: %v, want %v", name, rates[name], want)
		}
	}
	if report.Documents != 3 || report.Misses[len(report.Misses)-1].Document != "3" {
		t.Errorf("%+v", report)
	}
}

func TestKindsAnswerToLabels(t *testing.T) {
	for _, test := range []struct {
		label, kind string
		want        bool
	}{
		{"press release", "press-release", true}, {"press-release", "press-release", true}, {"Joint Communiqué",
			"joint-communique", true},
		{"co-chairs' summary", "report", true}, {"co-chairs’ summary", "chairmans-statement", true}, {"joint press " +
			"statement", "press-release", true},
		{"chairman’s statement", "chairmans-statement", true},
		{"speech", "remarks", true}, {"remarks", "speech", false}, {"press release",
			"news-article", false}, {"news article", "", false},
	} {
		if got := accepts(test.label, test.kind); got != test.want {
			t.Errorf("%q answers to %q: %v", test.kind, test.label, got)
		}
	}
}

func TestLoad(t *testing.T) {
	folder := t.TempDir()
	if _, err := Load(folder); err == nil || !strings.Contains(err.Error(), "no labels") {
		t.Errorf("an empty folder: %v", err)
	}
	write := func(name, content string) {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("002.json", `{"title": null, "date": "2020", "precision": "year", "events": [["2020", "2020"]]}`)
	write("001.json", `{"title": "A", "partners": ["Japan"]}`)
	labels, err := Load(folder)
	if err != nil || len(labels) != 2 || labels[0].ID != "001" || labels[0].Title != "A" || labels[1].Date != "2020" ||
		labels[1].Title != "" ||
		labels[1].Issuer != nil {
		t.Errorf("%+v, %v", labels, err)
	}
	write("003.json", `{`)
	if _, err := Load(folder); err == nil || !strings.Contains(err.Error(), "003.json") {
		t.Errorf("a broken label: %v", err)
	}
}
