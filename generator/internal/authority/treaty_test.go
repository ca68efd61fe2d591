package authority

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// agreed is a treaty in a folder with whom it names.
const agreed = `-- partners/norway.md --
---
name: Norway
type: country
---
-- members/laos.md --
---
name: Laos
sources: https://a.example/
---
-- treaties/fjords.md --
---
name: Treaty of the Fjords
short: TF
aliases: [Fjord Treaty]
kind: treaty
with: [norway]
signed: "2001-02-03"
place: Oslo
meeting: 1st ASEAN-Norway Talks
in-force: "2002"
period: "2001/2005"
plan: asean-norway-plan
step: treaty-of-amity-and-cooperation
sources: https://a.example/
parties:
  - member: laos
    act: ratification
    date: "2001-05"
    sources: https://b.example/
  - state: Atlantis
    act: accession
    date: "2003"
    sources: [https://c.example/]
---
A note.
`

func TestTreatiesAreRead(t *testing.T) {
	lists, problems := load(t, agreed)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	want := archive.Treaty{ID: "fjords", Name: "Treaty of the Fjords", Short: "TF", Kind: "treaty",
		With: []string{"norway"}, Signed: "2001-02-03", Place: "Oslo", Meeting: "1st ASEAN-Norway Talks",
		InForce: "2002", Period: "2001/2005", Plan: "asean-norway-plan", Step: "treaty-of-amity-and-cooperation",
		Sources: []string{"https://a.example/"}, Note: "A note.", File: "content/treaties/fjords.md",
		Parties: []archive.TreatyParty{
			{Member: "laos", Act: "ratification", Date: "2001-05", Sources: []string{"https://b.example/"}},
			{State: "Atlantis", Act: "accession", Date: "2003", Sources: []string{"https://c.example/"}},
		}}
	if got := lists.Treaties[0].Treaty; !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
	var found []string
	lists.Names.Find("the Fjord Treaty (TF) with Norway, and THE TREATY OF THE FJORDS", func(m Match) {
		found = append(found, fmt.Sprint(m.Target, " ", m.Kind.IsOfSomebody()))
	})
	if got := strings.Join(found, ", "); got != "fjords false, fjords false, norway true, fjords false" {
		t.Errorf("found %s", got)
	}
}

func TestFaultsOfTreaties(t *testing.T) {
	checkFaults(t, agreed, "content/treaties/fjords.md", []fault{
		{"a kind of its own", "kind: treaty", "kind: song", "5:7: “song” is not known here"},
		{"no kind", "kind: treaty\n", "", "2: it is not said what kind of instrument this is"},
		{"no source", "sources: https://a.example/\nparties", "parties", "2: this entry cites no source"},
		{"in force before it was signed", `in-force: "2002"`, `in-force: "2000"`,
			"10:11: it cannot be in force since 2000 and be signed 2001-02-03"},
		{"in force in the year in which it was signed", `in-force: "2002"`, `in-force: "2001"`, ""},
		{"a plan without its years", "period: \"2001/2005\"\n", "", "2: this plan has no years"},
		{"years without an end", `"2001/2005"`, `"2001"`, "11:9: “2001” is no time with a beginning and an end"},
		{"a step that nobody takes", "step: treaty-of-amity-and-cooperation", "step: dance",
			"13:7: “dance” is not known here"},
		{"a side without a file", "with: [norway]", "with: [onion]", "there is no file for “onion”"},
		{"a member without a file", "member: laos", "member: lagos", "there is no file for “lagos”"},
		{"a partner without a file", "state: Atlantis", "partner: atlantis", "there is no file for “atlantis”"},
		{"a party that is a partner", "state: Atlantis", "partner: norway", ""},
		{"a party of two names", "state: Atlantis", "state: Atlantis\n    partner: norway",
			"20:5: a party has one name, and this one has 2"},
		{"a party of none", "  - state: Atlantis\n    act", "  - act",
			"20:5: a party has one name, and this one has 0"},
		{"a party without a date", "    date: \"2003\"\n", "", "20:5: it is not said when or how this party joined"},
		{"an act of its own", "act: accession", "act: applause", "21:10: “applause” is not known here"},
		{"a party without a source", "    sources: [https://c.example/]\n", "", "20:5: this party cites no source"},
		{"an unknown key", "place: Oslo", "town: Oslo", "8:1: the key “town” is not known"},
	})
}
