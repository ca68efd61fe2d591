package link

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
)

// longestName is the length in bytes of the name in a document's address.
const longestName = 100

// giveAddresses sets the URL of every document.
func giveAddresses(documents []*archive.Entry, log *diag.Log) {
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
	// A file whose name is an address as it stands has the first right to it;
	// the others that become the same name take a hash of their path.
	wanted := map[string][]*archive.Entry{}
	for _, d := range documents {
		if d.Slug == "" {
			name := nameOf(d)
			wanted[name] = append(wanted[name], d)
		}
	}
	for name, rivals := range wanted {
		owner := ownerOf(name, rivals)
		if taken[name] != nil {
			owner = nil
		}
		for _, d := range rivals {
			if d == owner {
				d.URL = address(name)
				continue
			}
			own := cutName(name, d.Source)
			d.URL = address(own)
			log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "same-name", File: d.File,
				Message: "the name “" + name + "” belongs to another document too, so this one is " + own,
				Hint:    "Set slug: in content/documents/" + d.ID + ".md to give it an address of your choice."})
		}
	}
}

// ownerOf is the one of several documents that has the right to a name: the
// only one, or the only one whose file is called just so.
func ownerOf(name string, rivals []*archive.Entry) *archive.Entry {
	if len(rivals) == 1 {
		return rivals[0]
	}
	var owner *archive.Entry
	for _, d := range rivals {
		if d.ID == name {
			owner = d
		}
	}
	return owner
}

// nameOf is the name that a document's file gives it.
func nameOf(d *archive.Entry) string {
	base := path.Base(d.Source)
	name := text.Slug(strings.TrimSuffix(base, path.Ext(base)))
	if name == "" {
		name = "document-" + hash(d.Source)
	}
	if len(name) > longestName {
		name = cutName(name, d.Source)
	}
	return safe(name)
}

// cutName makes room for a hash of the path at the end of a name.
func cutName(name, source string) string {
	suffix := "-" + hash(source)
	return strings.TrimRight(name[:min(len(name), longestName-len(suffix))], "-_") + suffix
}

func hash(source string) string {
	sum := sha256.Sum256([]byte(source))
	return hex.EncodeToString(sum[:4])
}

// safe keeps a name from being one that a system reserves: Windows' devices,
// and the index of the folder.
func safe(name string) string {
	if text.Reserved(name) {
		return name + "-document"
	}
	return name
}

func address(name string) string { return "documents/" + name + ".html" }
