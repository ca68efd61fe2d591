package authority

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority/addresses"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
)

// full is a folder content/ that has every key of every list.
const full = `
-- partners/norway.md --
---
name: Norway
full: Kingdom of Norway
type: country
aliases: [Norge]
governments: [Oslo]
not: [Norway Lobster]
issuers:
  - name: Ministry of Fjords
    hosts: [fjords.example]
---
-- partners/union.md --
---
name: The Union
type: organisation
---
-- members/laos.md --
---
name: Laos
full: Lao Republic
aliases: Lao State
not: Laos Hill
issuers: [{name: Office of Laos}]
joined: "1997-07"
sources: https://a.example/
---
A note.
-- members/siam.md --
---
name: Siam
sources: [https://a.example/]
---
-- groups/nine.md --
---
name: The Nine
short: N9
aliases: [Group of Nine]
established: "2005"
sources: [https://a.example/]
members:
  - partner: norway
    from: "2006"
    to: "2010"
    sources: [https://b.example/]
  - partner: union
asean: true
---
-- groups/river.md --
---
name: River Group
sources: [https://a.example/]
asean:
  - member: laos
    from: "1999"
    sources: [https://a.example/]
  - siam
---
-- meetings/talks.md --
---
name: ASEAN-Norway Talks
short: ANT
aliases: [Fjord Talks]
with: [norway, nine]
level: forum
editions:
  - number: 1
    date: "2001-02-03"
    place: oslo
    virtual: true
    sources: [https://a.example/]
  - special: Talks at Sea
    virtual: false
    sources: https://b.example/
---
-- topics/fish.md --
---
name: Fisheries
terms: [fishery, trawlers]
sources: [https://a.example/]
---
Of fish.
-- places/oslo.md --
---
name: Oslo
aliases: [Christiania]
country: norway
latitude: 59.91
longitude: -10.75
sources: [https://a.example/]
---
-- people/olav-hansen.md --
---
name: Olav Hansen
family: Hansen
aliases: [Olaf Hansen]
terms:
  - office: foreign-minister
    of: norway
    title: Minister of Fjords
    term: "2001-02/2003"
    acting: true
    sources: [https://a.example/]
  - office: secretary-general
    of: asean
    term: "2004-01-01/.."
    sources: https://b.example/
---
-- rotations/coordinator-of-norway.md --
---
name: Country coordinator for Norway
office: country-coordinator
with: norway
settled: "2001-05-06"
chairs: [talks]
terms:
  - member: laos
    term: "2001/2003"
    note: One year longer.
    sources: [https://a.example/]
---
-- acronyms/ant.md --
---
short: ANT
long: ASEAN-Norway Talks
sources: [https://a.example/]
---
An insect, too.
-- boilerplate/about.md --
---
name: About us
kind: boilerplate
begins: [About the office of the ministry]
contains: [established]
sources: [https://a.example/]
---
-- synonyms/haze.md --
---
names: [haze, smoke]
---
-- documents/x.md --
---
title: A
date: "2016"
published_time: "2016"
modified_time: "2016"
place: Oslo
partners: []
topics: a
category: a
tags: a
permalink: a
source_url: a
author: a
issuer: a
kind: a
language: en
slug: a
rights: a
people: a
---
`

func TestLoadOfEveryList(t *testing.T) {
	lists, problems := load(t, full)
	if len(problems) > 0 {
		t.Fatalf("problems: %v", problems)
	}
	a, b := []string{"https://a.example/"}, []string{"https://b.example/"}
	same := func(what string, got, want any) {
		t.Helper()
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got\n%+v\nwant\n%+v", what, got, want)
		}
	}
	norway, laos := lists.Partners[0], lists.Members[0]
	same("names of a partner", []any{norway.Full, norway.Type, norway.Aliases, norway.Governments, norway.Not,
		norway.Issuers},
		[]any{"Kingdom of Norway", "country", []string{"Norge"}, []string{"Oslo"}, []string{"Norway Lobster"},
			[]Issuer{{Name: "Ministry of Fjords", Hosts: []string{"fjords.example"}}}})
	same("member", laos.Member, archive.Member{ID: "laos", Name: "Laos", Full: "Lao Republic", Joined: "1997-07",
		Sources: a, Note: "A note.",
		File: "content/members/laos.md"})
	same("names of a member", []any{laos.Aliases, laos.Not, laos.Issuers},
		[]any{[]string{"Lao State"}, []string{"Laos Hill"}, []Issuer{{Name: "Office of Laos"}}})
	same("group", lists.Groups[0].Group, archive.Group{ID: "nine", Name: "The Nine", Short: "N9", Established: "2005",
		Sources: a, WithASEAN: true,
		Partners: []archive.Membership{{ID: "norway", From: "2006", To: "2010", Sources: b}, {ID: "union"}},
		File:     "content/groups/nine.md"})
	same("group of some members", lists.Groups[1].Group, archive.Group{ID: "river", Name: "River Group", Sources: a,
		Members: []archive.Membership{{ID: "laos", From: "1999", Sources: a}, {ID: "siam"}},
		File:    "content/groups/river.md"})
	same("series", lists.Series[0], Series{Aliases: []string{"Fjord Talks"}, Series: archive.Series{ID: "talks",
		Name: "ASEAN-Norway Talks", Short: "ANT",
		With: []string{"norway", "nine"}, Level: "forum", File: "content/meetings/talks.md",
		Editions: []archive.Edition{
			{Number: 1, Date: "2001-02-03", Place: "oslo", Virtual: true, Sources: a}, {Special: "Talks at Sea",
				Sources: b}}}})
	same("topic", lists.Topics[0].Topic, archive.Topic{ID: "fish", Name: "Fisheries", Sources: a, Note: "Of fish.",
		File: "content/topics/fish.md"})
	same("terms", lists.Topics[0].Terms, []string{"fishery", "trawlers"})
	same("place", lists.Localities[0].Locality, archive.Locality{ID: "oslo", Name: "Oslo", Country: "norway",
		Position: &archive.Position{Latitude: 59.91, Longitude: -10.75}, Sources: a, File: "content/places/oslo.md"})
	hansen := lists.People[0]
	same("person", []any{hansen.ID, hansen.Name, hansen.Aliases, hansen.File},
		[]any{"olav-hansen", "Olav Hansen", []string{"Olaf Hansen"}, "content/people/olav-hansen.md"})
	same("terms of a person", hansen.Terms, []archive.OfficeHolder{
		{Person: "olav-hansen", Name: "Olav Hansen", Family: "Hansen", Office: "foreign-minister", Of: "norway",
			Title: "Minister of Fjords", Term: "2001-02/2003", Acting: true, Sources: a},
		{Person: "olav-hansen", Name: "Olav Hansen", Family: "Hansen", Office: "secretary-general", Of: "asean",
			Term: "2004-01-01/..", Sources: b}})
	same("who is in office", [][]archive.OfficeHolder{lists.InOffice("secretary-general", "asean", "2010-05"),
		lists.InOffice("secretary-general", "asean", "2003-12-31"),
		lists.InOffice("foreign-minister", "asean", "2010-05")}, [][]archive.OfficeHolder{hansen.Terms[1:], nil, nil})
	same("rotation", lists.Rotations[0].Rotation, archive.Rotation{ID: "coordinator-of-norway",
		Name: "Country coordinator for Norway", Office: "country-coordinator", With: "norway",
		File:    "content/rotations/coordinator-of-norway.md",
		Settled: "2001-05-06", Chairs: []string{"talks"},
		Terms: []archive.MemberTerm{{Member: "laos", Term: "2001/2003", Note: "One year longer.", Sources: a}}})
	same("who chairs", []bool{lists.ChairOf("talks") == &lists.Rotations[0].Rotation, lists.ChairOf("walks") == nil},
		[]bool{true, true})
	same("acronym", lists.Acronyms, []archive.Abbreviation{{ID: "ant", Short: "ANT", Long: "ASEAN-Norway Talks",
		Sources: a, Note: "An insect, too.",
		File: "content/acronyms/ant.md"}})
	same("boilerplate", []any{lists.Boilerplate[0].ID, lists.Boilerplate[0].Name, lists.Boilerplate[0].Sources,
		len(lists.SetAside())},
		[]any{"about", "About us", a, 1})
	same("no boilerplate", (&Lists{}).SetAside() == nil, true)
	same("synonyms", lists.Synonyms, []Synonyms{{ID: "haze", Names: []string{"haze", "smoke"},
		File: "content/synonyms/haze.md"}})
	var keys []string
	for i, field := range lists.Corrections["x"].Fields {
		keys = append(keys, field.Key)
		if field.Line != i+2 {
			t.Errorf("%s stands on line %d", field.Key, field.Line)
		}
	}
	same("keys of a correction", strings.Join(keys, " "),
		"title date published_time modified_time place partners topics category tags permalink source_url "+
			"author issuer kind language slug rights people")
	same("governments", []bool{lists.IsGovernment("Oslo"), lists.IsGovernment("Bergen")}, []bool{true, false})
	same("whose an issuer is", []string{lists.IssuerPartner("Ministry of Fjords"),
		lists.IssuerPartner("Office of Laos")}, []string{"norway", ""})
	same("issuers", []string{lists.Issuers[0].Name, lists.Issuers[1].Name}, []string{"Ministry of Fjords",
		"Office of Laos"})
	same("no house style", lists.HouseStyle() == nil, true)
	short, listed := lists.ShortForms.Long("ANT")
	same("short form", []any{short, listed}, []any{"ASEAN-Norway Talks", true})
	var found []string
	lists.Names.Find("Norge, Norway Lobster, Kingdom of Norway, Lao State, Laos Hill, N9, Group of Nine, "+
		"Christiania, TRAWLERS",
		func(m Match) { found = append(found, fmt.Sprint(m.Target, m.Kind)) })
	same("names", strings.Join(found, " "), "norway0 norway0 laos1 nine2 nine2 oslo3 fish4")
}

// replacing is the full folder with one passage of it replaced.
func replacing(t *testing.T, old, with string) string {
	t.Helper()
	if strings.Count(full, old) == 0 {
		t.Fatalf("the lists hold no %q", old)
	}
	return strings.Replace(full, old, with, 1)
}

func TestDiagnosticsOfEveryList(t *testing.T) {
	// want is "" for none, else all of them, joined by bars
	for _, test := range []struct{ name, old, with, want string }{
		{"a member without a name", "name: Siam\n", "", "content/members/siam.md:2: this entry has no name"},
		{"a member without a source", "name: Siam\nsources: [https://a.example/]", "name: Siam",
			"content/members/siam.md:2: this entry cites no source"},
		{"a member's bad day", `"1997-07"`, `"1997-13"`, "content/members/laos.md:7:9: "},
		{"a name that a partner and a member claim", "name: Siam\n", "name: Norge\n",
			"content/members/siam.md:2: the name “Norge” belongs to Norway (content/partners/norway.md) already"},
		{"a name of a partner and a place", "aliases: [Christiania]", "aliases: [Norge]", ""},
		{"names that differ in a mark", "name: Siam\n", "name: N-orge\n", ""},
		{"names that differ behind one letter", "name: The Union", "name: X-ray\naliases: [X ray]", ""},
		{"no names", "aliases: Lao State", "aliases: ~", ""},
		{"no names in a list", "aliases: Lao State", "aliases: [~]", ""},
		{"a name without a word that hides others", "not: Laos Hill", "not: –", ""},
		{"names without a word", "aliases: Lao State", "aliases: [–, –]", ""},
		{"a name that two groups claim", "name: River Group", "name: Group of Nine",
			"content/groups/river.md:2: the name “Group of Nine” belongs to The Nine (content/groups/nine.md) already"},
		{"a group's bad day", `established: "2005"`, "established: soon", "content/groups/nine.md:5:14: "},
		{"a membership without a source", "    to: \"2010\"\n    sources: [https://b.example/]\n", "",
			"content/groups/nine.md:8:5: this membership cites no source"},
		{"a membership without a time and a source",
			"    from: \"2006\"\n    to: \"2010\"\n    sources: [https://b.example/]\n", "", ""},
		{"a membership of nobody", "  - partner: union", "  - from: \"2001\"\n    sources: [https://b.example/]",
			"content/groups/nine.md: there is no file for “”|content/groups/nine.md:12:5: this member of the group " +
				"names no partner"},
		{"a partner that no file has", "  - partner: union", "  - partner: onion",
			"content/groups/nine.md: there is no file for “onion”"},
		{"a member that no file has", "  - siam\n", "  - siamese\n",
			"content/groups/river.md: there is no file for “siamese”"},
		{"a member's membership without a source",
			`    from: "1999"` + "\n    sources: [https://a.example/]\n", `    from: "1999"` + "\n",
			"content/groups/river.md:5:5: this membership cites no source"},
		{"a membership of no member", "  - member: laos\n", "  - to: \"2001\"\n",
			"content/groups/river.md: there is no file for “”|" +
				"content/groups/river.md:5:5: this member of the group names no member"},
		{"a group is no member", "  - siam\n", "  - nine\n",
			"content/groups/river.md: there is no file for “nine”"},
		{"a side that no file has", "with: [norway, nine]", "with: [norway, laos]",
			"content/meetings/talks.md: there is no file for “laos”"},
		{"neither with ASEAN nor without", "asean: true", "asean: perhaps",
			"content/groups/nine.md:13:8: “perhaps” is not known here"},
		{"a level of its own", "level: forum", "level: picnic",
			"content/meetings/talks.md:6:8: “picnic” is not known here"},
		{"a number that is none", "number: 1\n", "number: one\n",
			"content/meetings/talks.md:8:5: this edition has neither a number nor a " +
				"name|content/meetings/talks.md:8:13: “one” is no number of a meeting"},
		{"a number below one", "number: 1\n", "number: 0\n",
			"content/meetings/talks.md:8:5: this edition has neither a number nor a " +
				"name|content/meetings/talks.md:8:13: “0” is no number of a meeting"},
		{"a number below nothing", "number: 1\n", "number: -3\n",
			"content/meetings/talks.md:8:5: this edition has neither a number nor a name|" +
				"content/meetings/talks.md:8:13: “-3” is no number of a meeting"},
		{"no house of its own", "issuers: [{name: Office of Laos}]", "issuers: [{hosts: [a.example]}]",
			"content/members/laos.md:6:11: this issuer has no name"},
		{"a title of its own for a step", "governments: [Oslo]",
			"steps: [{step: observer, date: \"1999\", sources: [https://a.example/]}]\nrelation: organisation", ""},
		{"a number twice", "  - special: Talks at Sea", "  - number: 1",
			"content/meetings/talks.md:13:13: the edition 1 stands here twice"},
		{"another number", "  - special: Talks at Sea", "  - number: 2", ""},
		{"an edition without a source", "    sources: https://b.example/\n", "",
			"content/meetings/talks.md:13:5: this edition cites no source"},
		{"an edition's bad day", `"2001-02-03"`, `"2001-02-30"`, "content/meetings/talks.md:9:11: "},
		{"perhaps virtual", "virtual: true", "virtual: maybe",
			"content/meetings/talks.md:11:14: “maybe” is not known here"},
		{"a series without editions",
			"editions:\n  - number: 1\n    date: \"2001-02-03\"\n    place: oslo\n    virtual: true\n    sources: " +
				"[https://a.example/]\n" +
				"  - special: Talks at Sea\n    virtual: false\n    sources: https://b.example/\n", "",
			"content/meetings/talks.md:2: this series has no edition"},
		{"a series without a name", "name: ASEAN-Norway Talks\n", "",
			"content/meetings/talks.md:2: this entry has no name"},
		{"a topic without a source", "trawlers]\nsources: [https://a.example/]", "trawlers]",
			"content/topics/fish.md:2: this entry cites no source"},
		{"a topic without a name", "name: Fisheries\n", "", "content/topics/fish.md:2: this entry has no name"},
		{"a place without a name", "name: Oslo\n", "", "content/places/oslo.md:2: this entry has no name"},
		{"half a position", "longitude: -10.75\n", "",
			"content/places/oslo.md:2: half of this place's position is missing"},
		{"no position", "latitude: 59.91\nlongitude: -10.75\n", "", ""},
		{"a position beyond the pole", "latitude: 59.91", "latitude: 90.1",
			"content/places/oslo.md:5:11: “90.1” is no such number of degrees"},
		{"a position at the edge", "latitude: 59.91\nlongitude: -10.75", "latitude: -90\nlongitude: 180", ""},
		{"a position in words", "longitude: -10.75", "longitude: 10° W",
			"content/places/oslo.md:6:12: “10° W” is no such number of degrees"},
		{"a place without a source", "longitude: -10.75\nsources: [https://a.example/]", "longitude: -10.75",
			"content/places/oslo.md:2: this entry cites no source"},
		{"a group without a name", "name: The Nine\n", "", "content/groups/nine.md:2: this entry has no name"},
		{"a group without a source", "name: River Group\nsources: [https://a.example/]", "name: River Group",
			"content/groups/river.md:2: this entry cites no source"},
		{"a person without a name", "name: Olav Hansen\n", "",
			"content/people/olav-hansen.md:2: this entry has no name|" +
				"content/people/olav-hansen.md:2: “Hansen” is no part of the name “olav-hansen”"},
		{"a person filed by another name", "family: Hansen", "family: Hanson",
			"content/people/olav-hansen.md:2: “Hanson” is no part of the name “Olav Hansen”"},
		{"an office of its own", "office: secretary-general", "office: fisherman",
			"content/people/olav-hansen.md:12:13: “fisherman” is not known here"},
		{"an office of nobody", "    of: asean\n", "",
			"content/people/olav-hansen.md: there is no file for “”|" +
				"content/people/olav-hansen.md:12:5: this term lacks its of"},
		{"an office of a country that no file has", "of: norway", "of: sweden",
			"content/people/olav-hansen.md: there is no file for “sweden”"},
		{"an office of a member", "of: norway", "of: laos", ""},
		{"a term that is a day", `term: "2004-01-01/.."`, `term: "2004-01-01"`,
			"content/people/olav-hansen.md:14:11: “2004-01-01” is no time with a beginning and an end"},
		{"a term without a source", "    sources: https://b.example/\n---\n-- rotations", "---\n-- rotations",
			"content/people/olav-hansen.md:12:5: this term cites no source"},
		{"a term of perhaps another", "acting: true", "acting: perhaps",
			"content/people/olav-hansen.md:10:13: “perhaps” is not known here"},
		{"a rotation of a partner", "member: laos\n    term", "member: norway\n    term",
			"content/rotations/coordinator-of-norway.md: there is no file for “norway”"},
		{"a rotation that chairs no known meetings", "chairs: [talks]", "chairs: [walks]",
			"content/rotations/coordinator-of-norway.md: there is no file for “walks”"},
		{"a rotation that is settled on no day", `settled: "2001-05-06"`, `settled: "2001-15-06"`,
			"content/rotations/coordinator-of-norway.md:5:10: "},
		{"a rotation with a member", "with: norway\nsettled", "with: laos\nsettled",
			"content/rotations/coordinator-of-norway.md: there is no file for “laos”"},
		{"a rotation with everybody", "with: norway\nsettled", "settled", ""},
		{"a rotation of another office", "office: country-coordinator", "office: cook",
			"content/rotations/coordinator-of-norway.md:3:9: “cook” is not known here"},
		{"a member's term without its time", `    term: "2001/2003"` + "\n    note", "    note",
			"content/rotations/coordinator-of-norway.md:8:5: this term lacks its member or its term"},
		{"a member's term without a source", "One year longer.\n    sources: [https://a.example/]", "One year longer.",
			"content/rotations/coordinator-of-norway.md:8:5: this term cites no source"},
		{"an acronym without its long form", "long: ASEAN-Norway Talks\n", "",
			"content/acronyms/ant.md:2: this acronym lacks its short or its long form"},
		{"an acronym without its short form", "short: ANT\nlong", "long",
			"content/acronyms/ant.md:2: this acronym lacks its short or its long form"},
		{"an acronym without a source", "long: ASEAN-Norway Talks\nsources: [https://a.example/]",
			"long: ASEAN-Norway Talks",
			"content/acronyms/ant.md:2: this entry cites no source"},
		{"a boilerplate of another kind", "kind: boilerplate", "kind: foot",
			"content/boilerplate/about.md:3:7: “foot” is not known here"},
		{"furniture", "kind: boilerplate", "kind: furniture", ""},
		{"a boilerplate without a name", "name: About us\n", "",
			"content/boilerplate/about.md:2: this entry has no name"},
		{"a boilerplate without a source", "contains: [established]\nsources: [https://a.example/]",
			"contains: [established]",
			"content/boilerplate/about.md:2: this entry cites no source"},
		{"a synonym of nothing", "names: [haze, smoke]", "names: [haze]",
			"content/synonyms/haze.md:2: this entry has fewer than two names"},
		{"a file that is called index", "-- synonyms/haze.md --", "-- synonyms/index.md --",
			"content/synonyms/index.md: the name of this file cannot be an address"},
		// hidden, as everything that begins with a dot
		{"a file without a name", "-- synonyms/haze.md --", "-- synonyms/a/.md --", ""},
		{"a bad slug of a former day", "slug: a\n", "slug: []\n", ""},
		{"a date that is left empty", "date: \"2016\"\n", "date: []\n", ""},
		{"an issuer with its host in capitals", "hosts: [fjords.example]", "hosts: [Fjords.example]",
			"content/partners/norway.md:10:12: “Fjords.example” is no host"},
		{"a source on no line of its own", "sources: https://a.example/\n", "sources: a.example\n",
			"content/members/laos.md:8:10: “a.example” is no address of a page"},
		{"keys in place of an entry of a list", "  - partner: union", "  - union",
			"content/groups/nine.md: there is no file for “”|" +
				"content/groups/nine.md:12:5: this member of the group names no " +
				"partner|content/groups/nine.md:12:5: keys with their values are expected here"},
		{"nothing in place of a name", "name: Siam", "name: ~", "content/members/siam.md:2: this entry has no name"},
		{"front matter without a key", "---\nnames: [haze, smoke]\n---", "---\n# nothing\n---",
			"content/synonyms/haze.md:2: this entry has fewer than two names"},
		{"carriage returns", "---\nnames: [haze, smoke]\n---", "---\r\nnames: [haze, smoke]\r\n---\r", ""},
		{"a byte-order mark", "---\nnames: [haze, smoke]", "\ufeff---\nnames: [haze, smoke]", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := load(t, replacing(t, test.old, test.with))
			var got []string
			for _, p := range problems {
				where := p.File
				if p.Line > 0 {
					where += fmt.Sprint(":", p.Line)
				}
				if p.Column > 0 {
					where += fmt.Sprint(":", p.Column)
				}
				got = append(got, where+": "+p.Message)
			}
			var want []string
			if test.want != "" {
				want = strings.Split(test.want, "|")
			}
			if !slices.EqualFunc(got, want, strings.HasPrefix) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

func TestHintsOfReferencesNameWhatIsMeant(t *testing.T) {
	for _, test := range []struct{ old, with, hint string }{
		{"partner: union", "partner: onion", "Did you mean “union”? Add content/partners/onion.md, or correct the ID."},
		{"  - siam\n", "  - nine\n", "Add content/members/nine.md, or correct the ID."},
		{"with: [norway, nine]", "with: [norwey, nine]",
			"Did you mean “norway”? Add content/partners/norwey.md, or correct the ID."},
	} {
		if _, problems := load(t, replacing(t, test.old, test.with)); len(problems) != 1 ||
			problems[0].Hint != test.hint {
			t.Errorf("%s: problems %v, want the hint %q", test.with, problems, test.hint)
		}
	}
}

func TestSeriesAreFoundHoweverTheyAreWritten(t *testing.T) {
	lists, _ := load(t, replacing(t, "aliases: [Fjord Talks]", "aliases: [Fjord Parties, Glass of Norway, Sea Gas]"))
	for name, want := range map[string]bool{
		"ASEAN-Norway Talks": true, "Norway-ASEAN Talks": true, "ASEAN – Kingdom of Norway Talk": true,
		"ASEAN and Norway’s Talks":      true,
		"the Talks of ASEAN and Norway": true, "ASEAN NORWAY TALKS": true, "ANT": true, "Fjord Party": true,
		"Glas of Norway": false, "ANTs": true, "Sea Gas": true, "Sea Ga": false,
		"ASEAN Talks": false, "Norway Talks": false, "ASEAN-Norway Dialogue": false,
		"": false, "An": false,
		"ASEAN-Norway-Norway Talks": true, "ASEAN-Oslo Talks": false, "Talks": false,
	} {
		series, ok := lists.Meetings.Find(name)
		if ok != want || ok && series.ID != "talks" {
			t.Errorf("%q means a series: %v, want %v", name, ok, want)
		}
	}
}

// TestSeriesOfTheProject: names in the orders and spellings of real texts lead
// to the series of the project's own files, and their neighbours to others.
func TestSeriesOfTheProject(t *testing.T) {
	var log diag.Log
	lists := Load("../../../content", "content", &log)
	for want, names := range map[string][]string{
		"asean-economic-ministers-meti-consultations": {"AEM-METI Consultations", "AEM-METI Consultation",
			"ASEAN Economic Ministers and METI Consultations"},
		"asean-economic-ministers-plus-three-consultations": {"AEM+3", "AEM Plus Three Consultation", "AEM + 3",
			"Consultations between the ASEAN Economic Ministers and the Economic Ministers of China, Japan and Korea"},
		"asean-defence-ministers-meeting-plus": {"ADMM-Plus", "ADMM+", "ASEAN Defense Minister’s Meeting Plus"},
		"asean-defence-ministers-meeting":      {"ADMM", "Meeting of the ASEAN Defence Ministers"},
		"asean-eu-joint-cooperation-committee": {"ASEAN-EU JCC", "Joint Cooperation Committee of the EC and ASEAN",
			"Association of Southeast Asian Nations-European Union Joint Cooperation Committee Meeting"},
		"": {"ADMM Retreat", "ASEAN-EU Joint Sectoral Cooperation Committee", "AEM-Atlantis Consultations",
			"Association of Southeast Asian Ports Summit", "Meeting"},
	} {
		for _, name := range names {
			got := ""
			if series, ok := lists.Meetings.Find(name); ok {
				got = series.ID
			}
			if got != want {
				t.Errorf("%q means %q, want %q", name, got, want)
			}
		}
	}
	for name, want := range map[string]string{
		"Japan-ASEAN Tides Meeting": "asean-japan-tides-meeting",
		"ASEAN-Japan Tides Meeting": "asean-japan-tides-meeting",
		"U.S.-ASEAN Tides Forum":    "asean-us-tides-forum", "Republic of Korea-ASEAN Forum": "asean-rok-forum",
		"ASEAN-New Zealand Forum": "asean-new-zealand-forum", "ASEAN Tides Meeting": "asean-tides-meeting",
	} {
		if got := lists.Meetings.ID(name); got != want {
			t.Errorf("the ID of %q is %q, want %q", name, got, want)
		}
	}
}

func TestTwoSeriesWithOneName(t *testing.T) {
	another := "-- meetings/z.md --\n---\nname: %s\neditions: [{number: 1, sources: https://a.example/}]\n---\n"
	for name, want := range map[string]string{
		"Norway-ASEAN Talk": "the name “Norway-ASEAN Talk” means ASEAN-Norway Talks (content/meetings/talks.md) " +
			"already",
		"Norway Talks": "",
	} {
		got := ""
		_, problems := load(t, full+fmt.Sprintf(another, name))
		for _, p := range problems {
			got += p.Message
		}
		if got != want {
			t.Errorf("%s: problems %q, want %q", name, got, want)
		}
	}
}

func TestSynonymsOfEveryList(t *testing.T) {
	lists, _ := load(t, replacing(t, "aliases: [Norge]", "aliases: [Norge, Lobster, Lob, Norway, Norge]"))
	var got []string
	for _, set := range lists.AllSynonyms() {
		got = append(got, strings.Join(set, ", "))
	}
	want := []string{"Norway, Kingdom of Norway, Norge, Lob", "Laos, Lao Republic, Lao State",
		"The Nine, N9, Group of Nine",
		"ASEAN-Norway Talks, ANT, Fjord Talks", "Oslo, Christiania", "ANT, ASEAN-Norway Talks", "haze, smoke"}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestRecordedAddresses(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"2026-05-13 documents/talks.html a/talks", ""},
		{"  2026-05-13   documents/talks.html   a/talks of old ", ""},
		{"# of old", ""}, {"", ""},
		{"2026-05 documents/talks.html talks", "“2026-05” is not a day such as 2026-05-13"},
		{"2026-02-30 documents/talks.html talks", "“2026-02-30” is not a day such as 2026-05-13"},
		{"2026-05-13 talks.html talks", "“talks.html” is not the address of a document"},
		{"2026-05-13 documents/talks talks", "“documents/talks” is not the address of a document"},
		{"2026-05-13 documents/Talks.html talks", "“documents/Talks.html” is not the address of a document"},
		{"2026-05-13 documents/talks.html", "this line names no document"},
		{"2026-05-13", "“” is not the address of a document"},
		{"2026-05-13 documents/talks.html sha256:" + strings.Repeat("0a", 32) + " the talks", ""},
		{"2026-05-13 documents/talks.html sha256:0a talks", "“sha256:0a” is not a SHA-256 checksum"},
		{"2026-05-13 documents/talks.html sha256:" + strings.Repeat("0a", 32), "this line names no document"},
	} {
		_, problems := load(t, "-- addresses.txt --\n# Addresses\n"+test.line+"\n2026-01-02 documents/z.html z\n")
		got := ""
		for _, p := range problems {
			got += fmt.Sprintf("%s:%d %s", p.File, p.Line, p.Message)
		}
		want := test.want
		if want != "" {
			want = "content/addresses.txt:2 " + want
		}
		if got != want {
			t.Errorf("%q: problems %q, want %q", test.line, got, want)
		}
	}
	lists, _ := load(t,
		"-- addresses.txt --\n\n2026-05-13   documents/talks.html  a/talks of old\nx\n2026-01-02 documents/z.html z\n")
	want := []Address{
		{Added: "2026-05-13", Address: "documents/talks.html", Document: "a/talks of old", Line: 2},
		{Added: "2026-01-02", Address: "documents/z.html", Document: "z", Line: 4},
	}
	if !slices.Equal(lists.Addresses, want) || lists.AddressesFile != "content/addresses.txt" {
		t.Errorf("the addresses are %+v in %s", lists.Addresses, lists.AddressesFile)
	}
}

func TestWriteAddresses(t *testing.T) {
	folder := t.TempDir()
	sum := strings.Repeat("0a", 32)
	list := []Address{
		{Added: "2026-05-13", Address: "documents/b.html", Document: "b", SHA256: sum},
		{Added: "2026-05-13", Address: "documents/a.html", Document: "y"},
		{Added: "2026-05-13", Address: "documents/a.html", Document: "x"},
		{Added: "2025-05-13", Address: "documents/a.html", Document: "z", Line: 3},
	}
	if err := addresses.Write(folder, list); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(filepath.Join(folder, addresses.File))
	if err != nil {
		t.Fatal(err)
	}
	want := addresses.Head +
		"2025-05-13 documents/a.html z\n2026-05-13 documents/a.html x\n2026-05-13 documents/a.html y\n2026-05-13 " +
		"documents/b.html sha256:" + sum + " b\n"
	if string(raw) != want {
		t.Errorf("got\n%s\nwant\n%s", raw, want)
	}
}

func TestFilesThatCannotBeReadAreReported(t *testing.T) {
	for file, want := range map[string]string{"site.yaml": "content/site.yaml",
		"addresses.txt": "content/addresses.txt"} {
		_, problems := load(t, "-- "+file+"/x --\n") // a folder stands where the file should
		if len(problems) != 1 || problems[0].ID != "unreadable" || problems[0].File != want || problems[0].Line != 0 {
			t.Errorf("%s: problems %v", file, problems)
		}
	}
	for _, empty := range []string{"", "# nothing\n"} {
		if lists, problems := load(t, "-- site.yaml --\n"+empty); len(problems) > 0 || lists.Site.Title != "Archive" ||
			lists.Site.Language != "en" {
			t.Errorf("a site of %q: %+v, problems %v", empty, lists.Site, problems)
		}
	}
}

func TestNamesThatDifferInAMarkBehindOneLetterAreTwo(t *testing.T) {
	for alias, want := range map[string]int{"X ray": 0, "X–ray": 1, "X-Ray": 0} {
		_, problems := load(t, strings.Replace(replacing(t, "name: Siam", "name: X-ray"), "aliases: Lao State",
			"aliases: "+alias, 1))
		if len(problems) != want {
			t.Errorf("X-ray and %s: problems %v, want %d", alias, problems, want)
		}
	}
}

func TestAnEntryThatCannotBeReadIsReportedAndLeftOut(t *testing.T) {
	folder := t.TempDir()
	if err := os.Mkdir(filepath.Join(folder, "topics"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("nowhere", filepath.Join(folder, "topics", "fish.md")); err != nil {
		t.Skip("there are no links here:", err)
	}
	var log diag.Log
	lists := Load(folder, "content", &log)
	problems := log.Sorted()
	if len(lists.Topics) != 0 || len(problems) != 1 || problems[0].ID != "unreadable" || problems[0].Column != 0 ||
		!strings.HasPrefix(problems[0].String(), "content/topics/fish.md: error: this file cannot be read") {
		t.Errorf("topics %v, problems %v", lists.Topics, problems)
	}
}

// TestEveryStepOfARelation takes each of them, and none that is like it.
func TestEveryStepOfARelation(t *testing.T) {
	const partner = "-- partners/a.md --\n---\nname: A\nrelation: %s\nsteps: [{step: %s, sources: " +
		"https://a.example/}]\n---\n"
	for _, step := range strings.Fields(`founding informal-dialogue consultative observer sectoral-dialogue-partner
		dialogue-partner development-partner first-invitation first-ministerial-meeting first-summit
		memorandum-of-understanding joint-declaration framework-for-cooperation comprehensive-partnership
		enhanced-partnership strategic-partnership comprehensive-strategic-partnership treaty-of-amity-and-cooperation`) {
		for name, want := range map[string]int{step: 0, step + "s": 1} {
			if _, problems := load(t, fmt.Sprintf(partner, "organisation", name)); len(problems) != want {
				t.Errorf("the step %s: problems %v, want %d", name, problems, want)
			}
		}
	}
	for relation, want := range map[string]int{"dialogue-partner": 0, "sectoral-dialogue-partner": 0,
		"development-partner": 0,
		"organisation":        0, "observer": 1} {
		if _, problems := load(t, fmt.Sprintf(partner, relation, "observer")); len(problems) != want {
			t.Errorf("the relation %s: problems %v, want %d", relation, problems, want)
		}
	}
}

func TestEveryLevelOfAMeeting(t *testing.T) {
	for level, want := range map[string]int{"summit": 0, "ministerial": 0, "senior-officials": 0, "forum": 0,
		"other": 0, "forums": 1} {
		if _, problems := load(t, replacing(t, "level: forum", "level: "+level)); len(problems) != want {
			t.Errorf("the level %s: problems %v, want %d", level, problems, want)
		}
	}
}

// What MayHold turns away, Find would not have found: each word of each name of a
// series may stand in one, and in the other number, too.
func TestWordsOfSeriesMayStandInTheirNames(t *testing.T) {
	t.Parallel()
	var log diag.Log
	lists := Load("../../../content", "content", &log)
	for _, series := range lists.Series {
		for _, name := range append([]string{series.Name, series.Short}, series.Aliases...) {
			for w := range text.Words(name) {
				if !w.Is(text.Figure) && !lists.Meetings.MayHold(w.Key) {
					t.Errorf("%s: %q of %q may not stand in a name", series.ID, w.Of(name), name)
				}
			}
		}
	}
	for _, word := range []string{"Ministers’", "minister", "ROK", "U.S.", "dialogues", "APT"} {
		first, _ := text.FirstWord(word)
		if !lists.Meetings.MayHold(first.Key) {
			t.Errorf("%q may not stand in a name", word)
		}
	}
	for _, word := range []string{"reviewed", "yesterday", "zebra"} {
		if lists.Meetings.MayHold(text.KeyOf(word)) {
			t.Errorf("%q may stand in a name", word)
		}
	}
}

// What stands in the wrong shape is reported, and nothing is read out of it.
func TestNothingIsReadOutOfAWrongShape(t *testing.T) {
	for _, test := range []struct{ name, old, with, want string }{
		{"keys in place of a list of names", "aliases: [Norge]", "aliases: {Norge: Fjordland}", "Kingdom of Norway[]"},
		{"another value's name in place of one", "full: Kingdom of Norway", "full: *x", "[Norge]"},
	} {
		named := strings.Replace(full, "name: Norway", "name: &x Norway", 1)
		lists, problems := load(t, strings.Replace(named, test.old, test.with, 1))
		if len(problems) != 1 || problems[0].ID != "wrong-shape" {
			t.Errorf("%s: problems %v", test.name, problems)
		}
		norway := lists.Partners[0]
		if got := fmt.Sprint(norway.Full, norway.Aliases); got != test.want {
			t.Errorf("%s: read as %q, want %q", test.name, got, test.want)
		}
	}
}

// A longer name that means something else hides an adjective inside it, as it
// hides a name.
func TestNamesThatHideAdjectives(t *testing.T) {
	lists, problems := load(t,
		replacing(t, "not: [Norway Lobster]", "adjectives: [Norwegian]\nnot: [Norwegian Lobster]"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for words, want := range map[string]string{
		"a Norwegian Lobster": "", "a Norwegian lobster": "norway", "the Norwegian": "norway", "Norwegians": "",
	} {
		got := ""
		lists.Names.Find(words, func(m Match) {
			if m.Kind == PartnerAdjective {
				got += m.Target
			}
		})
		if got != want {
			t.Errorf("%q is of %q, want %q", words, got, want)
		}
	}
}
