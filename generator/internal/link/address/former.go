package address

import (
	"cmp"
	"maps"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text/slug"
)

// Seeds is what a caller knows of the seeds beside the documents made of them.
type Seeds struct {
	// LeftOut are the IDs of those that have errors: their addresses are not lost.
	LeftOut []string
	// Recorded says that they are the seeds that content/addresses.txt records, and
	// not others that somebody tries out with the same content/.
	Recorded bool
}

// keeper lets every address that a document has had lead to it.
type keeper struct {
	lists     *authority.Lists
	seeds     Seeds
	log       *diag.Log
	byID      map[string]*archive.Entry
	byAddress map[string]*archive.Entry
	moved     map[string]*archive.Entry // by former address
}

// Keep lets every address that a document has had lead to it: those
// that an editor names as formerly its own, and those that are recorded. The
// earliest record is the day on which the document was added.
func Keep(
	documents []*archive.Entry, lists *authority.Lists, seeds Seeds, log *diag.Log,
) []archive.Redirect {
	k := keeper{lists, seeds, log, map[string]*archive.Entry{}, map[string]*archive.Entry{},
		map[string]*archive.Entry{}}
	for _, d := range documents {
		k.byID[d.ID], k.byAddress[d.URL] = d, d
	}
	for _, id := range slices.Sorted(maps.Keys(lists.Corrections)) { // sorted: maps have no order
		k.formerNames(id, lists.Corrections[id])
	}
	k.recorded()
	redirects := make([]archive.Redirect, 0, len(k.moved))
	for _, from := range slices.Sorted(maps.Keys(k.moved)) { // sorted: maps have no order
		redirects = append(redirects, archive.Redirect{From: from, To: k.moved[from]})
	}
	return redirects
}

// formerNames takes the names that a correction says the document has had.
func (k keeper) formerNames(id string, correction authority.Correction) {
	problem := func(id, message, hint string) {
		k.log.Add(diag.Diagnostic{Severity: diag.Error, ID: id, File: correction.File, Message: message, Hint: hint})
	}
	d := k.byID[id]
	if d == nil {
		if len(correction.Formerly) > 0 && !slices.Contains(k.seeds.LeftOut, id) && k.seeds.Recorded {
			problem("dangling-redirect", "the former address "+address(correction.Formerly[0])+
				" leads nowhere: there is no document called "+id,
				"Name this file after the document, or take formerly: out of it.")
		}
		return // warnOrphans speaks of it, too
	}
	for _, name := range correction.Formerly {
		former := address(name)
		owner := cmp.Or(k.byAddress[former], k.moved[former])
		switch {
		case !authority.IsSlug(name) || slug.Reserved(name):
			problem("bad-slug", "“"+name+"” under formerly: cannot have been part of an address",
				"Write the former name alone, as in formerly: [joint-statement].")
		case owner == d:
		case owner != nil && slices.Contains(k.lists.Corrections[owner.ID].Formerly, nameIn(d.URL)):
			problem("cyclic-redirect", "this document and "+owner.Source+" each name the other’s address as a former "+
				"one of their own",
				"Take “"+name+"” out of formerly: in one of the two files.")
		case owner != nil:
			problem("duplicate-slug", "the former name “"+name+"” belongs to "+owner.Source+" now",
				"Take it out of formerly:, or give the other document another slug.")
		default:
			k.moved[former] = d
		}
	}
	k.firstNamed(d, correction.Formerly)
}

// firstNamed takes the first of the former names for the ID under which a
// document was first published. Where it has a slug, names in formerly: are
// those of slugs, and say nothing of its file.
func (k keeper) firstNamed(d *archive.Entry, formerly []string) {
	if d.Slug == "" && len(formerly) > 0 && k.byID[formerly[0]] == nil && nameOf(d) != formerly[0] {
		d.First = formerly[0]
	}
}

// recorded takes the addresses that content/addresses.txt records.
func (k keeper) recorded() {
	byAddress := map[string][]authority.Address{}
	for _, record := range k.lists.Addresses {
		if d := k.byID[record.Document]; d != nil {
			if d.Added == "" || record.Added < d.Added {
				d.Added, d.First = record.Added, record.Document
			}
			if record.SHA256 == d.SHA256 {
				d.Recorded = max(d.Recorded, record.Added)
			}
		}
		byAddress[record.Address] = append(byAddress[record.Address], record)
	}
	isOther := k.isOfAnotherArchive()
	for _, at := range slices.Sorted(maps.Keys(byAddress)) { // sorted: maps have no order
		records := byAddress[at]
		owner := cmp.Or(k.byAddress[at], k.moved[at])
		for i := range records {
			if owner == nil && k.byID[records[i].Document] != nil {
				owner = k.byID[records[i].Document]
				k.moved[at] = owner
			}
		}
		switch {
		case owner != nil:
			k.keepFirst(owner, records)
			k.warnTaken(at, owner, records)
		case !isOther:
			k.reportLost(records[len(records)-1])
		}
	}
	k.warnChanged()
}

// isOfAnotherArchive reports a file that records several documents and none of
// those that are there: somebody builds an archive of other documents with it,
// and not one address of it could be lost.
func (k keeper) isOfAnotherArchive() bool {
	recorded := map[string]bool{}
	bySum := k.bySum()
	for _, record := range k.lists.Addresses {
		if k.byID[record.Document] != nil || slices.Contains(k.seeds.LeftOut, record.Document) ||
			record.SHA256 != "" && bySum[record.SHA256] != nil {
			return false
		}
		recorded[record.Document] = true
	}
	if len(recorded) < 2 {
		return false
	}
	k.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "other-addresses", File: k.lists.AddressesFile,
		Message: "none of the documents that are recorded here is there",
		Hint:    "If this is an archive of other documents, take the file away; else look what became of seeds/."})
	return true
}

func (k keeper) bySum() map[string]*archive.Entry {
	bySum := map[string]*archive.Entry{}
	for _, d := range k.byAddress {
		if other := bySum[d.SHA256]; other == nil || d.ID < other.ID {
			bySum[d.SHA256] = d
		}
	}
	return bySum
}

// keepFirst lets a document that has come to an address of a document that is
// gone be the one that was first published there.
func (k keeper) keepFirst(owner *archive.Entry, records []authority.Address) {
	for _, record := range records {
		if k.byID[record.Document] != nil || slices.Contains(k.seeds.LeftOut, record.Document) {
			continue
		}
		if owner.Added == "" || record.Added < owner.Added {
			owner.Added, owner.First = record.Added, record.Document
		}
	}
}

// warnTaken reports an address that leads to another document than it did, while
// that one is still there.
func (k keeper) warnTaken(at string, owner *archive.Entry, records []authority.Address) {
	var before *archive.Entry
	var taken authority.Address
	for _, record := range records {
		if record.Document == owner.ID || record.SHA256 == owner.SHA256 {
			return
		}
		if d := k.byID[record.Document]; d != nil && before == nil {
			before, taken = d, record
		}
	}
	if before == nil || k.moved[at] != nil {
		return
	}
	k.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "taken-address", File: k.lists.AddressesFile,
		Line:    taken.Line,
		Message: at + " is recorded as the address of " + before.Source + ", and leads to " + owner.Source + " now",
		Hint:    "Whoever cited the one finds the other: give " + owner.Source + " another slug."})
}

// reportLost reports an address at which nothing stands any more. It is an error
// where the record is that of these seeds: whoever cited it would find nothing.
func (k keeper) reportLost(record authority.Address) {
	if slices.Contains(k.seeds.LeftOut, record.Document) {
		return
	}
	severity := diag.Error
	if !k.seeds.Recorded {
		severity = diag.Warning
	}
	hint := "If the document has another name now, set formerly: [" + nameIn(record.Address) +
		"] in its file in content/documents. If it is withdrawn for good, take its lines out of this file."
	if d := k.bySum()[record.SHA256]; record.SHA256 != "" && d != nil {
		hint = "It is called " + d.ID + " now: set formerly: [" + nameIn(record.Address) +
			"] in content/documents/" + d.ID + ".md."
	}
	k.log.Add(diag.Diagnostic{Severity: severity, ID: "lost-address", File: k.lists.AddressesFile, Line: record.Line,
		Message: "nothing stands at " + record.Address + " any more: there is no document called " + record.Document,
		Hint:    hint})
}

// warnChanged reports documents whose file is not the one that was recorded last.
func (k keeper) warnChanged() {
	latest := map[string][]authority.Address{} // of each document, the records of the last day with a checksum
	for _, record := range k.lists.Addresses {
		if record.SHA256 == "" || k.byID[record.Document] == nil {
			continue
		}
		switch last := latest[record.Document]; {
		case len(last) == 0 || record.Added > last[0].Added:
			latest[record.Document] = []authority.Address{record}
		case record.Added == last[0].Added:
			latest[record.Document] = append(last, record)
		}
	}
	for id, records := range latest {
		d := k.byID[id]
		if slices.ContainsFunc(records, func(a authority.Address) bool { return a.SHA256 == d.SHA256 }) {
			continue
		}
		k.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "changed-seed", File: d.File,
			Message: "this file is not the one that " + k.lists.AddressesFile + " records for " + d.URL + " on " +
				records[0].Added + ": its bytes have changed",
			Hint: "Put the file back as it was received. If the change is meant, make addresses records it."})
	}
}

// nameIn is the document's name in its address.
func nameIn(address string) string {
	return address[len("documents/") : len(address)-len(".html")]
}
