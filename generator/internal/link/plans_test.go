package link

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

func planned(source, date string, plans ...archive.PlanMention) *archive.Entry {
	d := dated(source, date)
	d.Plans = plans
	return d
}

func TestEditionsOfALineage(t *testing.T) {
	const id = "asean-japan-plan-of-action"
	plan := func(name, period, adopted string) archive.PlanMention {
		return archive.PlanMention{ID: id, Name: name, Period: period, Adopted: adopted, Sides: []string{"japan"},
			Paragraphs: []int{3}}
	}
	documents := []*archive.Entry{
		planned("a.txt", "2016", plan("ASEAN-Japan Plan of Action", "2016/2020", "2015-09")),
		// the edition of 2016, a year before it began
		planned("b.txt", "2017", plan("ASEAN-Japan Plan of Action", "", "2015")),
		planned("c.txt", "2021", plan("Plan of Action to Implement the Vision", "2021/2025", "")),
		planned("d.txt", "2018", plan("ASEAN-Japan Plan of Action", "2016/2020", "2015-09")),
		planned("e.txt", "2011", plan("Old Plan of Action", "", "2004")),
	}
	tell := func(a *archive.Archive) string {
		var lines []string
		for _, p := range a.Plans {
			lines = append(lines, p.Name)
			for _, e := range p.Editions {
				var adopted []string
				for _, x := range e.Adoptions {
					adopted = append(adopted, x.Date)
				}
				lines = append(lines, fmt.Sprintf("%s %v %v %d", e.Period, adopted, e.Names, len(e.Named)))
			}
		}
		return strings.Join(lines, "\n")
	}
	a, _ := joined(documents...)
	want := `ASEAN-Japan Plan of Action
 [2004] [Old Plan of Action] 1
2016/2020 [2015-09 2015] [ASEAN-Japan Plan of Action] 3
2021/2025 [] [Plan of Action to Implement the Vision] 1`
	if got := tell(a); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	slices.Reverse(documents)
	if b, _ := joined(documents...); tell(b) != want {
		t.Errorf("read in another order, it is\n%s", tell(b))
	}
}

func TestTheEdgesOfALineage(t *testing.T) {
	plan := func(name, period, adopted string) archive.PlanMention {
		return archive.PlanMention{ID: "plan", Name: name, Period: period, Adopted: adopted}
	}
	at := func(m archive.PlanMention, meeting string, ordinal int, place, by string) archive.PlanMention {
		m.Meeting, m.Ordinal, m.Place, m.By = meeting, ordinal, place, by
		return m
	}
	for _, test := range []struct {
		name  string
		plans []archive.PlanMention // of the documents a, b, c …
		want  []string
	}{
		{"adopted in the year in which it begins", []archive.PlanMention{plan("P", "2016/2020", ""), plan("P", "",
			"2016-09")},
			[]string{"P", "2016/2020 [2016-09] [P] a b"}},
		{"adopted a year before", []archive.PlanMention{plan("P", "2016/2020", ""), plan("P", "", "2015")},
			[]string{"P", "2016/2020 [2015] [P] a b"}},
		{"adopted two years before", []archive.PlanMention{plan("P", "2016/2020", ""), plan("P", "", "2014")},
			[]string{"P", " [2014] [P] b", "2016/2020 [] [P] a"}},
		{"adopted a year behind its beginning", []archive.PlanMention{plan("P", "2016/2020", ""), plan("P", "",
			"2017")},
			[]string{"P", "2016/2020 [] [P] a", " [2017] [P] b"}},
		{"adopted in one year", []archive.PlanMention{plan("P", "", "2014-03"), plan("P", "", "2014")}, []string{"P",
			" [2014-03 2014] [P] a b"}},
		{"adopted in two years", []archive.PlanMention{plan("P", "", "2015"), plan("P", "", "2014")}, []string{"P",
			" [2014] [P] b", " [2015] [P] a"}},
		{"the commonest name", []archive.PlanMention{plan("B", "2016/2020", ""), plan("A", "2016/2020", ""), plan("B",
			"2021/2025", ""), plan("A", "2021/2025", ""),
			plan("B", "2021/2025", "")}, []string{"B", "2016/2020 [] [A B] a b", "2021/2025 [] [B A] c d e"}},
		{"names are counted over what is joined", []archive.PlanMention{plan("A", "2016/2020", ""), plan("B",
			"2016/2020", ""), plan("B", "", "2016")},
			[]string{"B", "2016/2020 [2016] [B A] a b c"}},
		{"adopted twice alike", []archive.PlanMention{at(plan("P", "2016/2020", "2015"), "m", 3, "hue", "x"),
			at(plan("P", "2016/2020", "2015"), "m", 3, "hue", "x")},
			[]string{"P", "2016/2020 [2015] [P] a b"}},
		{"adopted at another time", []archive.PlanMention{plan("P", "2016/2020", "2015"), plan("P", "2016/2020",
			"2015-09")},
			[]string{"P", "2016/2020 [2015 2015-09] [P] a b"}},
		{"adopted by others", []archive.PlanMention{at(plan("P", "2016/2020", "2015"), "m", 3, "hue", "x"), at(plan("P",
			"2016/2020", "2015"), "m", 3, "hue", "y")},
			[]string{"P", "2016/2020 [2015 2015] [P] a b"}},
		{"adopted at another meeting", []archive.PlanMention{at(plan("P", "2016/2020", "2015"), "m", 3, "hue", "x"),
			at(plan("P", "2016/2020", "2015"), "n", 3, "hue", "x")},
			[]string{"P", "2016/2020 [2015 2015] [P] a b"}},
		{"adopted at another edition", []archive.PlanMention{at(plan("P", "2016/2020", "2015"), "m", 3, "hue", "x"),
			at(plan("P", "2016/2020", "2015"), "m", 4, "hue", "x")},
			[]string{"P", "2016/2020 [2015 2015] [P] a b"}},
		{"adopted elsewhere", []archive.PlanMention{at(plan("P", "2016/2020", "2015"), "m", 3, "hue", "x"), at(plan("P",
			"2016/2020", "2015"), "m", 3, "bonn", "x")},
			[]string{"P", "2016/2020 [2015 2015] [P] a b"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var documents []*archive.Entry
			for i, m := range test.plans {
				documents = append(documents, planned(string(rune('a'+i))+".txt", "2030", m))
			}
			a, _ := joined(documents...)
			got := []string{a.Plans[0].Name}
			for _, e := range a.Plans[0].Editions {
				var adopted, named []string
				for _, x := range e.Adoptions {
					adopted = append(adopted, x.Date)
				}
				for _, m := range e.Named {
					named = append(named, m.Document.ID)
				}
				got = append(got, fmt.Sprintf("%s %v %v %s", e.Period, adopted, e.Names, strings.Join(named, " ")))
			}
			hold(t, got, test.want...)
		})
	}
}

func TestADocumentStandsOnceWithAnEdition(t *testing.T) {
	d := planned("a.txt", "2016", archive.PlanMention{ID: "plan", Name: "P", Period: "2016/2020"},
		archive.PlanMention{ID: "plan", Name: "P", Adopted: "2016"})
	a, _ := joined(d)
	if e := a.Plans[0].Editions; len(e) != 1 || len(e[0].Named) != 1 {
		t.Errorf("the editions are %+v", e)
	}
}

func TestLineagesStandByNameThenByID(t *testing.T) {
	for range 10 { // maps have no order
		a, _ := joined(planned("a.txt", "2016", archive.PlanMention{ID: "z", Name: "B", Period: "2016",
			Sides: []string{"japan"}},
			archive.PlanMention{ID: "y", Name: "C", Period: "2016"}, archive.PlanMention{ID: "x", Name: "C",
				Period: "2016"}))
		var got []string
		for _, p := range a.Plans {
			got = append(got, fmt.Sprint(p.ID, p.Sides))
		}
		hold(t, got, "z[japan]", "x[]", "y[]")
	}
}
