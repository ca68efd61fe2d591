// Package address gives documents their addresses, and lets every address that a
// document has had lead to it.
//
// The rules for its users:
//
//   - Give comes first, and Keep when all documents have their addresses.
//   - A name that was published stays: what content/addresses.txt records has the
//     first right to it among files that become one name. An address that is
//     recorded and leads nowhere is an error, unless the seeds are not those that
//     are recorded.
//   - The result does not depend on the order of the documents.
package address

import (
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"path"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text/slug"
)

// longestName is the length in bytes of the name in a document's address.
const longestName = 100

// Give sets the URL of every document. records are the addresses that
// documents have had.
func Give(documents []*archive.Entry, records []authority.Address, log *diag.Log) {
	taken := map[string]*archive.Entry{}
	for _, d := range documents {
		if d.Slug == "" {
			continue
		}
		name := safe(d.Slug)
		if other, ok := taken[name]; ok {
			log.Add(
				diag.Diagnostic{
					Severity: diag.Error,
					ID:       "duplicate-slug",
					File:     d.SlugAt.File,
					Line:     d.SlugAt.Line,
					Message:  "the slug “" + name + "” belongs to " + other.Source + " already",
					Hint:     "Give one of the two documents another slug.",
				},
			)
			continue
		}
		taken[name] = d
		d.URL = address(name)
	}
	// Of files that become one name, one has the right to it; the others take a
	// hash of their path, when all that have a right have theirs.
	wanted := map[string][]*archive.Entry{}
	for _, d := range documents {
		if d.Slug == "" {
			name := nameOf(d)
			wanted[name] = append(wanted[name], d)
		}
	}
	var others []*archive.Entry
	for _, name := range slices.Sorted(maps.Keys(wanted)) { // sorted: maps have no order
		rivals := wanted[name]
		owner := taken[name]
		if owner == nil {
			owner = ownerOf(name, rivals, records)
		}
		if owner != nil && owner.URL == "" {
			taken[name], owner.URL = owner, address(name)
		}
		for _, d := range rivals {
			if d != owner {
				others = append(others, d)
			}
		}
	}
	// Sorted so that names do not depend on the order of the documents.
	slices.SortFunc(others, func(a, b *archive.Entry) int { return strings.Compare(a.Source, b.Source) })
	for _, d := range others {
		name := nameOf(d)
		own := freeName(name, d.Source, taken)
		if own == "" {
			log.Add(diag.Diagnostic{Severity: diag.Error, ID: "duplicate-slug", File: d.File,
				Message: "the name “" + name + "” and all that could stand for it belong to other documents, such as " +
					sourceOf(taken[name], wanted[name], d),
				Hint: "Set slug: in content/documents/" + d.ID + ".md."})
			continue
		}
		taken[own], d.URL = d, address(own)
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "same-name", File: d.File,
			Message: "the name “" + name + "” belongs to " + sourceOf(taken[name], wanted[name], d) +
				", too, so this document is called " + own,
			Hint: "Set slug: in content/documents/" + d.ID + ".md to give it an address of your choice."})
	}
}

// ownerOf is the one of several documents that has the right to a name: the only
// one, else the one that is recorded at its address, the longest if there are
// several, else the one whose file is called just so. Without a record the others
// have none, so that one that is added takes no name from another.
func ownerOf(name string, rivals []*archive.Entry, records []authority.Address) *archive.Entry {
	if len(rivals) == 1 {
		return rivals[0]
	}
	var owner *archive.Entry
	since := ""
	for _, record := range records {
		if record.Address != address(name) || owner != nil && record.Added >= since {
			continue
		}
		for _, d := range rivals {
			if d.ID == record.Document {
				owner, since = d, record.Added
			}
		}
	}
	if owner != nil {
		return owner
	}
	for _, d := range rivals {
		if d.ID == name {
			owner = d
		}
	}
	return owner
}

// sourceOf names the document that has a name, or else another one that wants it.
func sourceOf(owner *archive.Entry, rivals []*archive.Entry, d *archive.Entry) string {
	for i := 0; owner == nil; i++ {
		if rivals[i] != d {
			owner = rivals[i]
		}
	}
	return owner.Source
}

// freeName is a name with so much of the hash of the path that no other document
// has it, "" when all of them are taken.
func freeName(name, source string, taken map[string]*archive.Entry) string {
	for length := shortHash; length <= 2*sha256.Size; length++ {
		if own := cutName(name, source, length); taken[own] == nil {
			return own
		}
	}
	return ""
}

// nameOf is the name that a document's file gives it.
func nameOf(d *archive.Entry) string {
	base := path.Base(d.Source)
	name := slug.Of(strings.TrimSuffix(base, path.Ext(base)))
	if name == "" {
		name = "document-" + hash(d.Source, shortHash)
	}
	if len(name) > longestName {
		name = cutName(name, d.Source, shortHash)
	}
	return safe(name)
}

// cutName makes room for a hash of the path at the end of a name.
func cutName(name, source string, length int) string {
	suffix := "-" + hash(source, length)
	return strings.TrimRight(name[:min(len(name), longestName-len(suffix))], "-_") + suffix
}

// shortHash is how many characters of a hash tell documents apart, as a rule.
const shortHash = 8

func hash(source string, length int) string {
	sum := sha256.Sum256([]byte(source))
	return hex.EncodeToString(sum[:])[:length]
}

// safe keeps a name from being one that a system reserves: Windows' devices,
// and the index of the folder.
func safe(name string) string {
	if slug.Reserved(name) {
		return name + "-document"
	}
	return name
}

func address(name string) string { return "documents/" + name + ".html" }
