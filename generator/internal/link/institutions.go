package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
)

// joinInstitutions gives every institution the documents that name it.
func joinInstitutions(documents []*archive.Entry, lists *authority.Lists) []archive.InstitutionEntry {
	named := mentionsByID(documents, func(d *archive.Entry, mention func(string, []int)) {
		for i := range d.Institutions {
			mention(d.Institutions[i].ID, d.Institutions[i].Paragraphs)
		}
	})
	list := make([]archive.InstitutionEntry, 0, len(lists.Institutions))
	for i := range lists.Institutions {
		institution := &lists.Institutions[i].Institution
		list = append(list, archive.InstitutionEntry{Institution: *institution,
			Address: "institutions/" + institution.ID + ".html", Named: named[institution.ID]})
	}
	// By name, as readers look them up.
	slices.SortFunc(list, func(a, b archive.InstitutionEntry) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}
