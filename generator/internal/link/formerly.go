package link

import (
	"cmp"
	"maps"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
)

// keepAddresses lets every address that a document has had lead to it: those
// that an editor names as formerly its own, and those that are recorded. The
// earliest record is the day on which the document was added.
func keepAddresses(documents []*archive.Entry, lists *authority.Lists, log *diag.Log) []archive.Redirect {
	byID, byAddress := map[string]*archive.Entry{}, map[string]*archive.Entry{}
	for _, d := range documents {
		byID[d.ID], byAddress[d.URL] = d, d
	}
	moved := map[string]*archive.Entry{}
	for _, id := range slices.Sorted(maps.Keys(lists.Corrections)) { // sorted: maps have no order
		correction := lists.Corrections[id]
		d := byID[id]
		if d == nil {
			continue // warnOrphans speaks of it
		}
		for _, slug := range correction.Formerly {
			former := address(slug)
			owner := cmp.Or(byAddress[former], moved[former])
			switch {
			case !authority.IsSlug(slug):
				log.Add(
					diag.Diagnostic{
						Severity: diag.Error,
						ID:       "bad-slug",
						File:     correction.File,
						Message:  "“" + slug + "” under formerly: cannot have been part of an address",
						Hint:     "Write the former name alone, as in formerly: [joint-statement].",
					},
				)
			case owner == d:
			case owner != nil:
				log.Add(
					diag.Diagnostic{
						Severity: diag.Error,
						ID:       "duplicate-slug",
						File:     correction.File,
						Message:  "the former name “" + slug + "” belongs to " + owner.Source + " now",
						Hint:     "Take it out of formerly:, or give the other document another slug.",
					},
				)
			default:
				moved[former] = d
			}
		}
	}
	for _, recorded := range lists.Addresses {
		d := byID[recorded.Document]
		if d != nil && (d.Added == "" || recorded.Added < d.Added) {
			d.Added = recorded.Added
		}
		switch {
		case byAddress[recorded.Address] != nil || moved[recorded.Address] != nil:
		case d != nil:
			moved[recorded.Address] = d
		default:
			log.Add(
				diag.Diagnostic{
					Severity: diag.Warning,
					ID:       "lost-address",
					File:     lists.AddressesFile,
					Line:     recorded.Line,
					Message: "nothing stands at " + recorded.Address +
						" any more: there is no document called " + recorded.Document,
					Hint: "If the document has another name now, set formerly: [" + nameIn(
						recorded.Address,
					) + "] in its file in content/documents.",
				},
			)
		}
	}
	redirects := make([]archive.Redirect, 0, len(moved))
	for _, from := range slices.Sorted(maps.Keys(moved)) { // sorted: maps have no order
		redirects = append(redirects, archive.Redirect{From: from, To: moved[from]})
	}
	return redirects
}

// nameIn is the document's name in its address.
func nameIn(address string) string {
	return address[len("documents/") : len(address)-len(".html")]
}
