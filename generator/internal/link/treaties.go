package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/instruments"
)

// joinTreaties gives every treaty its parties and the documents that name it: by its
// name, or, where it is a plan, by its lineage with its years or with its adoption.
func joinTreaties(documents []*archive.Entry, lists *authority.Lists) []archive.TreatyEntry {
	named := mentionsByID(documents, func(d *archive.Entry, mention func(string, []int)) {
		d.Instruments = instruments.Of(d.Plans, lists)
		for i := range lists.Treaties {
			t := &lists.Treaties[i].Treaty
			if paragraphs := treatyIn(d, t); len(paragraphs) > 0 {
				mention(t.ID, paragraphs)
			}
		}
	})
	list := make([]archive.TreatyEntry, 0, len(lists.Treaties))
	for i := range lists.Treaties {
		t := &lists.Treaties[i].Treaty
		list = append(list, archive.TreatyEntry{
			Treaty: *t, Address: "treaties/" + t.ID + ".html", Joined: partiesOf(t, lists), Named: named[t.ID],
		})
	}
	// By name, as readers look them up.
	slices.SortFunc(list, func(a, b archive.TreatyEntry) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

// treatyIn are the paragraphs in which a document names a treaty, nil where it does not.
func treatyIn(d *archive.Entry, t *archive.Treaty) []int {
	var paragraphs []int
	for i := range d.Treaties {
		if d.Treaties[i].ID == t.ID {
			paragraphs = append(paragraphs, d.Treaties[i].Paragraphs...)
		}
	}
	for i := range d.Plans {
		if d.Instruments[i] == t.ID {
			paragraphs = append(paragraphs, d.Plans[i].Paragraphs...)
		}
	}
	slices.Sort(paragraphs) // in the order of the text, each once
	return slices.Compact(paragraphs)
}

// partiesOf are the parties of a treaty: those of its file, and the partners that took
// the step by which one joins it.
func partiesOf(t *archive.Treaty, lists *authority.Lists) []archive.TreatyParty {
	list := slices.Clone(t.Parties)
	for i := range lists.Partners {
		p := &lists.Partners[i]
		for _, step := range p.Steps {
			if t.Step != "" && step.Name == t.Step {
				list = append(list, archive.TreatyParty{
					Partner: p.ID, Act: "accession", Date: step.Date, Sources: step.Sources,
				})
			}
		}
	}
	// In the order of time, then by name, so that it is always the same.
	slices.SortStableFunc(list, func(a, b archive.TreatyParty) int {
		return cmp.Or(strings.Compare(edtf.SortKey(a.Date), edtf.SortKey(b.Date)),
			strings.Compare(a.Member+a.Partner+a.State, b.Member+b.Partner+b.State))
	})
	return list
}
