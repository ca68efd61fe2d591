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
		return archive.PlanMention{ID: id, Name: name, Period: period, Adopted: adopted, Sides: []string{"japan"}, Paragraphs: []int{3}}
	}
	documents := []*archive.Entry{
		planned("a.txt", "2016", plan("ASEAN-Japan Plan of Action", "2016/2020", "2015-09")),
		planned("b.txt", "2017", plan("ASEAN-Japan Plan of Action", "", "2015")), // the edition of 2016, a year before it began
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
