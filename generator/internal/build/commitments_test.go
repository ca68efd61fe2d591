package build

import (
	"fmt"
	"strings"
	"testing"
)

const undertaken = `
-- seeds/oslo-fund.txt --
Oslo, 7 March 2019 – The ASEAN-Norway Dialogue met today. Both sides agreed to set up a fund for lighthouses.

Norway will train forty keepers. The next meeting will be held in Bergen.

They reviewed the ASEAN-Norway Plan of Action 2016-2020 adopted in May 2015.
-- seeds/bergen-fund.txt --
Bergen, 9 March 2021 – The ASEAN-Norway Dialogue met today and took stock of the Plan of Action to Implement the ASEAN-Norway Partnership (2021-2025).

The Officials thanked their hosts for the fine weather and for the herring.
`

func TestCommitmentsAndPlansHavePages(t *testing.T) {
	p := newProject(t, undertaken).build().wantCode(Done).wantSilence().wantSound()
	words := p.words("documents/oslo-fund.html")
	for _, want := range []string{"Commitments", "Plans and agreements",
		"ASEAN-Norway Plan of Action, 2016–2020, adopted May 2015"} {
		if !strings.Contains(words, want) {
			t.Errorf("the document does not say %q: %s", want, words)
		}
	}
	if links := p.links(
		"documents/oslo-fund.html",
	); !strings.Contains(
		fmt.Sprint(links["plans.html#plan-asean-norway-plan-of-action"]),
		"Plan of Action",
	) {
		t.Errorf("the document does not lead to the lineage: %v", links)
	}
	if words := p.words("documents/bergen-fund.html"); strings.Contains(words, "Commitments") {
		t.Error("a document without commitments has a section for them")
	}
	words, links := p.words("partners/norway.html"), p.links("partners/norway.html")
	if !strings.Contains(words, "2 sentences in 1 document") || strings.Contains(words, "will be held in Bergen") {
		t.Errorf("the partner's page says: %s", words)
	}
	if !strings.Contains(links["documents/oslo-fund.html#p3"], "Norway will train forty keepers.") {
		t.Errorf("the commitment does not lead to its paragraph: %v", links)
	}
	words = p.words("plans.html")
	for _, want := range []string{"1 lineage", "Adopted, May 2015", "2016–2020",
		"Plan of Action to Implement the ASEAN-Norway Partnership"} {
		if !strings.Contains(words, want) {
			t.Errorf("the page of plans does not say %q: %s", want, words)
		}
	}
	if strings.Index(words, "2016–2020") > strings.Index(words, "2021–2025") {
		t.Error("the editions do not stand in the order of their periods")
	}
	rows := table(t, p.file("data/commitments.csv"))
	if len(rows) != 2 || rows[0]["verb"] != "agree" || rows[1]["quote"] != "Norway will train forty keepers." ||
		rows[1]["partners"] != "norway" ||
		rows[1]["line"] != "3" {
		t.Errorf("commitments.csv: %v", rows)
	}
}

func TestAPartnerListsItsNewestCommitments(t *testing.T) {
	var seeds strings.Builder
	for year := 1990; year < 2015; year++ {
		fmt.Fprintf(
			&seeds,
			"-- seeds/oslo-%d.txt --\nOslo, 7 March %d – The ASEAN-Norway Dialogue met today. Both sides agreed to "+
				"build boat b%d.\n\nNorway will paint boat b%d.\n",
			year,
			year,
			year-1900,
			year-1900,
		)
	}
	p := newProject(t, seeds.String()).build().wantCode(Done).wantSound()
	words := p.words("partners/norway.html")
	for want, there := range map[string]bool{
		"50 sentences in 25 documents": true, "the newest are listed here": true, "Norway will paint boat b114.": true,
		"Norway will paint boat b95.": true, "Norway will paint boat b94.": false,
	} {
		if strings.Contains(words, want) != there {
			t.Errorf("the page says %q: %v, want %v", want, !there, there)
		}
	}
}
