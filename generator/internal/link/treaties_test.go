package link

import (
	"fmt"
	"testing"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

func TestTreaties(t *testing.T) {
	step := func(id, name, date string) authority.Partner {
		return authority.Partner{Partner: archive.Partner{ID: id, Name: id,
			Steps: []archive.Step{{Name: name, Date: date}}}}
	}
	lists := &authority.Lists{
		Partners: []authority.Partner{step("japan", "amity", "2004-07-02"), step("norway", "observer", "2003")},
		Treaties: []authority.Treaty{
			{Treaty: archive.Treaty{ID: "plan", Name: "Plan", Plan: "asean-plan", Period: "2001/2005",
				Signed: "2000-09"}},
			{Treaty: archive.Treaty{ID: "one", Name: "Scheme one", Plan: "asean-scheme", Period: "2006/2010",
				Signed: "2005-09"}},
			{Treaty: archive.Treaty{ID: "two", Name: "Scheme two", Plan: "asean-scheme", Period: "2011/2015",
				Signed: "2005-12"}},
			{Treaty: archive.Treaty{ID: "amity", Name: "Amity", Step: "amity", Parties: []archive.TreatyParty{
				{State: "Atlantis", Date: "2005"}, {Member: "laos", Date: "1992"}}}},
		},
	}
	first, second := seed("a.txt"), seed("b.txt")
	first.Treaties = []archive.NameMention{{ID: "amity", Paragraphs: []int{4}}, {ID: "plan", Paragraphs: []int{7}}}
	first.Plans = []archive.PlanMention{{ID: "asean-plan", Period: "2001/2005", Paragraphs: []int{3, 7}}}
	second.Plans = []archive.PlanMention{ // other years, and another lineage
		{ID: "asean-plan", Period: "2006/2010", Paragraphs: []int{3}},
		{ID: "asean-scheme", Period: "2001/2005", Paragraphs: []int{5}},
		{ID: "asean-plan", Adopted: "2000", Paragraphs: []int{8}}, // no years, and one that was adopted then
		{ID: "asean-plan", Adopted: "2001", Paragraphs: []int{9}},
		{ID: "asean-scheme", Adopted: "2005", Paragraphs: []int{12}}, // which of two is not said
	}
	var got []string
	for _, entry := range joinedWith(lists, first, second).Treaties {
		parties := ""
		for _, p := range entry.Joined {
			parties += " " + p.Member + p.Partner + p.State + ":" + p.Act
		}
		got = append(got, fmt.Sprintf("%s %s:%s; %s", entry.Name, entry.Address, parties, mentions(entry.Named)))
	}
	hold(t, got, "Amity treaties/amity.html: laos: japan:accession Atlantis:; a[4]",
		"Plan treaties/plan.html:; a[3,7] b[8]", "Scheme one treaties/one.html:; ",
		"Scheme two treaties/two.html:; ")
}
