package authority

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
)

// standing is an institution in a folder with whom it names.
const standing = `-- partners/norway.md --
---
name: Norway
type: country
---
-- members/laos.md --
---
name: Laos
sources: https://a.example/
---
-- meetings/talks.md --
---
name: Port Talks
level: forum
editions:
  - number: 1
    date: "2001"
    sources: https://a.example/
---
-- acronyms/nab.md --
---
short: NAB
long: Norway-ASEAN Bridge
sources: https://a.example/
---
-- institutions/bureau.md --
---
name: Norway-ASEAN Bureau
short: NAB
kind: centre
sources: https://a.example/
---
-- institutions/centre.md --
---
name: Norway-ASEAN Centre
short: NAC
aliases: [Centre of the Fjords]
kind: centre
of: norway
with: [norway]
seat: Oslo
established: "2001-02-03"
series: talks
sources: https://a.example/
---
A note.
`

func TestInstitutionsAreRead(t *testing.T) {
	lists, problems := load(t, standing)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	want := archive.Institution{ID: "centre", Name: "Norway-ASEAN Centre", Short: "NAC", Kind: "centre", Of: "norway",
		With: []string{"norway"}, Seat: "Oslo", Established: "2001-02-03", Series: "talks",
		Sources: []string{"https://a.example/"}, Note: "A note.", File: "content/institutions/centre.md"}
	if got := lists.Institutions[1].Institution; !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
	var found []string
	lists.Names.Find("the Centre of the Fjords (NAC) of Norway, the NORWAY-ASEAN CENTRE", func(m Match) {
		found = append(found, fmt.Sprint(m.Target, " ", m.Kind.IsOfSomebody(), m.Kind.IsLong()))
	})
	want2 := "centre falsetrue, centre falsetrue, norway truefalse, norway truefalse, centre falsetrue"
	slices.Sort(found)
	if got := strings.Join(found, ", "); got != "centre false true, centre false true, centre false true, "+
		"norway true false, norway true false" && got != want2 {
		t.Errorf("found %s", got)
	}
	for short, want := range map[string]string{"NAC": "Norway-ASEAN Centre", "NAB": "Norway-ASEAN Bridge", "NAX": ""} {
		if long, _ := lists.ShortForms.Long(short); long != want {
			t.Errorf("%s is %q, want %q", short, long, want)
		}
	}
	if !slices.ContainsFunc(lists.AllSynonyms(), func(set []string) bool {
		return slices.Equal(set, []string{"Norway-ASEAN Centre", "NAC", "Centre of the Fjords"})
	}) {
		t.Error("the names of the centre are no synonyms")
	}
}

func TestFaultsOfInstitutions(t *testing.T) {
	checkFaults(t, standing, "content/institutions/centre.md", []fault{
		{"a kind of its own", "kind: centre\nof", "kind: song\nof", "5:7: “song” is not known here"},
		{"no kind", "kind: centre\nof", "of", "2: it is not said what kind of institution this is"},
		{"no source", "series: talks\nsources: https://a.example/", "series: talks", "2: this entry cites no source"},
		{"a mission of nobody", "kind: centre\nof: norway", "kind: mission",
			"2: it is not said whose mission this is"},
		{"a mission of a member", "kind: centre\nof: norway", "kind: mission\nof: laos", ""},
		{"of somebody without a file", "of: norway", "of: onion", "there is no file for “onion”"},
		{"with somebody without a file", "with: [norway]", "with: [onion]", "there is no file for “onion”"},
		{"meetings without a file", "series: talks", "series: walks", "there is no file for “walks”"},
		{"a day that does not exist", `"2001-02-03"`, `"2001-02-30"`, "9:14: "},
		{"a name that another has", "[Centre of the Fjords]", "[Norway-ASEAN Bureau]",
			"4: the name “Norway-ASEAN Bureau” belongs to Norway-ASEAN Bureau (content/institutions/bureau.md)"},
		{"an unknown key", "seat: Oslo", "town: Oslo", "8:1: the key “town” is not known"},
	})
}
