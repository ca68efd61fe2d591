// Package link joins documents to an archive: it gives every document its
// address, every partner its documents, and every year what happened in it.
//
// The rules for its users:
//
//   - A document's address follows from its slug or its file's name, never
//     from an inferred fact, so that a better rule breaks no link.
//   - Addresses are compared without case. Two documents that ask for one slug
//     are an error; file names that become one name are told apart by a hash
//     of the path.
//   - Lists are in the order of time, then of IDs; they never depend on the
//     order in which documents were read.
package link

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/link/address"
	"aseanarchive/generator/internal/link/chronicle"
	"aseanarchive/generator/internal/link/lead"
	"aseanarchive/generator/internal/link/near"
	"aseanarchive/generator/internal/link/pairing"
	"aseanarchive/generator/internal/link/persons"
)

// Seeds is what a caller knows of the seeds beside the documents made of them.
type Seeds = address.Seeds

// Archive joins documents: each gets an entry, and the entries are sorted; the
// documents stay as they are. One whose slug belongs to another one gets no
// address and is left out of the archive.
func Archive(
	documents []*archive.Document, lists *authority.Lists, seeds Seeds, log *diag.Log,
) *archive.Archive {
	entries := make([]*archive.Entry, len(documents))
	for i, d := range documents {
		entries[i] = &archive.Entry{Document: d, Day: d.SortDate(), Duplicates: []archive.Duplicate{}}
	}
	return join(entries, lists, seeds, log)
}

func join(entries []*archive.Entry, lists *authority.Lists, seeds Seeds, log *diag.Log) *archive.Archive {
	address.Give(entries, lists.Addresses, log)
	addressed := slices.DeleteFunc(slices.Clone(entries), func(d *archive.Entry) bool { return d.URL == "" })
	a := &archive.Archive{Documents: addressed}
	days := make(map[*archive.Entry]string, len(a.Documents))
	for _, d := range a.Documents {
		days[d] = edtf.SortKey(d.SortDate())
	}
	// In the order of time; undated ones last, by ID for determinism.
	slices.SortFunc(a.Documents, func(x, y *archive.Entry) int {
		return cmp.Or(compareDays(days[x], days[y]), strings.Compare(x.ID, y.ID))
	})
	for _, d := range a.Documents {
		if d.SortDate() == "" {
			a.Undated = append(a.Undated, d)
		}
	}
	lead.Links(a.Documents, log)
	a.Redirects = address.Keep(a.Documents, lists, seeds, log)
	a.Partners = joinPartners(a.Documents, lists)
	a.Members = joinMembers(a.Documents, lists)
	a.Groups = joinGroups(a.Documents, lists)
	a.Treaties = joinTreaties(a.Documents, lists)
	a.Institutions = joinInstitutions(a.Documents, lists)
	a.Meetings = joinMeetings(a.Documents, lists)
	a.Twins = near.Join(a.Documents)
	a.Chronicle, a.Named = chronicle.Of(a.Documents, a.Meetings, lists)
	a.Years = joinYears(a.Documents, a.Chronicle)
	a.Topics = joinTopics(a.Documents, lists)
	a.Kinds = joinKinds(a.Documents)
	a.Places = joinPlaces(a.Documents, lists)
	a.Localities = allLocalities(lists)
	a.People = persons.Join(a.Documents, lists)
	a.Acronyms = joinAcronyms(a.Documents, lists)
	a.Plans = joinPlans(a.Documents)
	a.OfficeHolders, a.Rotations = lists.OfficeHolders(), lists.AllRotations()
	joinSpeakers(a, lists)
	a.Sequences = pairing.Sequences(a)
	relate(a.Documents, lists)
	a.Report = report(a, lists)
	warnOrphans(entries, lists, log)
	return a
}

// compareDays orders days; an unknown one comes last.
func compareDays(x, y string) int {
	switch {
	case x == y:
		return 0
	case x == "":
		return 1
	case y == "":
		return -1
	}
	return strings.Compare(x, y)
}

// warnOrphans reports corrections whose seed is not there.
func warnOrphans(documents []*archive.Entry, lists *authority.Lists, log *diag.Log) {
	ids := make([]string, 0, len(documents))
	for _, d := range documents {
		ids = append(ids, d.ID)
	}
	slices.Sort(ids) // for the binary search, and so that the suggestion is always the same
	for id, correction := range lists.Corrections {
		if _, ok := slices.BinarySearch(ids, id); ok {
			continue
		}
		hint := "Name the file after its document, or take it away."
		if meant := diag.DidYouMean(id, ids); meant != "" {
			hint = "Did you mean " + meant + "? Then call it " + meant + ".md. " + hint
		}
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "orphan-correction", File: correction.File,
			Message: "there is no document called " + id, Hint: hint})
	}
}
