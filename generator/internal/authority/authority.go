// Package authority reads what editors write in content/: the site's own
// words, the lists of partners and of whatever else documents speak of, and
// the corrections of single documents.
//
// The rules for its users:
//
//   - An entry is a Markdown file with YAML front matter; its file name is its
//     ID. Adding an entry is adding a file.
//   - An unknown key, a date that does not exist, a figure without a source, a
//     name that two entries claim: each is an error at its line, with a
//     suggestion. All of them are reported, not the first alone.
//   - Every date of a relation cites the pages that say so.
//   - Offices are held for a time: by people (content/people), and by the members
//     of ASEAN in turn (content/rotations).
//   - What ASEAN and its members agreed is a list of its own (content/treaties); who
//     joined by a step of its relation is not named there again.
//   - Standing bodies (content/institutions) lend their short forms to texts as entries
//     of content/acronyms do; what an entry there says of the same letters comes first.
//   - Issuers, with the hosts of their sites, stand with the partner or member
//     whose they are, and in site.yaml when they are ASEAN's own or the press.
//   - Matcher finds all names of all entries in one pass over a text.
package authority

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority/addresses"
	"aseanarchive/generator/internal/authority/holders"
	"aseanarchive/generator/internal/authority/matching"
	"aseanarchive/generator/internal/authority/shortforms"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/text/slug"
)

// Lists is all of content/.
type Lists struct {
	Site        Site
	Partners    []Partner // by ID, as all lists
	Members     []Member
	Groups      []Group
	Series      []Series
	Topics      []Topic
	Localities  []Locality
	People      []Person
	Rotations   []Rotation
	Treaties    []Treaty
	Acronyms    []archive.Abbreviation
	ShortForms  *shortforms.Forms // of Acronyms and Institutions
	Boilerplate []Boilerplate
	Synonyms    []Synonyms
	Issuers     []Issuer
	Corrections map[string]Correction // by the ID of the document
	// Institutions are standing bodies, with their short forms.
	Institutions []Institution
	Addresses    []Address // that documents have had, in the order of the file
	// AddressesFile is content/addresses.txt as messages name it.
	AddressesFile string
	Pages         map[string]Page // by name
	// Digest is the SHA-256 of all that bears on every document: content/ without
	// corrections, pages and recorded addresses. With the same lists, the same
	// seed and the same correction (see Correction.Digest) nothing else is read
	// out of a text, wherever the folder lies and whenever it was written.
	Digest string
	// Others is the digest of the same without the files of partners.
	Others string
	// Whole is the digest of all files of content/ that are read, corrections, pages
	// and recorded addresses as well.
	Whole    string
	Names    *Matcher    // over the names of all lists
	Meetings *SeriesBook // over the names of the series of meetings
	Offices  *holders.Names
}

// Load reads content/ from folder. shown is the folder as messages name it. A
// folder that does not exist has no entries.
func Load(folder, shown string, log *diag.Log) *Lists {
	lists := &Lists{Corrections: map[string]Correction{}, Pages: map[string]Page{}}
	l := &loader{folder: folder, shown: shown, log: log, sums: map[string][sha256.Size]byte{}}
	site, issuers := l.site()
	lists.Site = site
	lists.Partners = gather(l, "partners", readPartner)
	lists.Members = gather(l, "members", readMember)
	lists.Groups = gather(l, "groups", readGroup)
	lists.Series = gather(l, "meetings", readSeries)
	lists.Topics = gather(l, "topics", readTopic)
	lists.Localities = gather(l, "places", readLocality)
	lists.People = gather(l, "people", readPerson)
	lists.Rotations = gather(l, "rotations", readRotation)
	lists.Treaties = gather(l, "treaties", readTreaty)
	lists.Acronyms = gather(l, "acronyms", readAbbreviation)
	lists.Institutions = gather(l, "institutions", readInstitution)
	lists.ShortForms = shortforms.New(lists.abbreviations())
	lists.Boilerplate = gather(l, "boilerplate", readBoilerplate)
	lists.Synonyms = gather(l, "synonyms", readSynonyms)
	lists.Issuers = lists.issuers(issuers)
	lists.Site.Publishers = lists.publishers()
	lists.Digest, lists.Others = l.digest(), l.digest("partners/") // before what bears on single documents alone
	for _, e := range l.entries("documents") {
		lists.Corrections[e.id] = readCorrection(e)
	}
	for _, e := range l.entries("pages") {
		lists.Pages[e.id] = readPage(e)
	}
	lists.Addresses, lists.AddressesFile = l.addresses(), path.Join(shown, addresses.File)
	lists.Whole = l.digest()
	lists.checkReferences(log)
	names := lists.AllNames(log)
	lists.Names = matching.New(names)
	lists.Meetings = newSeriesBook(lists, names, log)
	var named []holders.Holder
	for i := range lists.People {
		p := &lists.People[i]
		named = append(named, holders.Holder{Names: append([]string{p.Name}, p.Aliases...), Terms: p.Terms})
	}
	lists.Offices = holders.New(named)
	return lists
}

// Address is a line of content/addresses.txt.
type Address = addresses.Address

// addresses reads the addresses that are recorded.
func (l *loader) addresses() []Address {
	list, sum, found := addresses.Read(l.folder, l.shown, l.log)
	if found {
		l.sums[addresses.File] = sum
	}
	return list
}

func quoted(text string) string { return "“" + text + "”" }

// loader reads content/ once.
type loader struct {
	folder, shown string
	log           *diag.Log
	sums          map[string][sha256.Size]byte // of the files read, by their paths in content/
}

// digest is one sum over the files read so far, without those of some folders: of
// their paths in content/ and their bytes, and of nothing else.
func (l *loader) digest(without ...string) string {
	whole := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(l.sums)) { // sorted: maps have no order
		if slices.ContainsFunc(without, func(folder string) bool { return strings.HasPrefix(name, folder) }) {
			continue
		}
		sum := l.sums[name]
		fmt.Fprintf(whole, "%s\x00%x\n", name, sum)
	}
	return hex.EncodeToString(whole.Sum(nil))
}

// entries reads the files of a folder of content/, in the order of their
// names, subfolders too. Files that cannot be read are reported and left out.
func (l *loader) entries(kind string) []*entry {
	root := filepath.Join(l.folder, kind)
	var list []*entry
	_ = filepath.WalkDir(root, func(file string, found os.DirEntry, err error) error {
		if err != nil || found.IsDir() || strings.HasPrefix(found.Name(), ".") {
			return nil // a folder that is not there has no entries
		}
		within, err := filepath.Rel(root, file)
		if err != nil {
			return nil
		}
		within = filepath.ToSlash(within)
		if path.Ext(within) != ".md" {
			l.log.Add(
				diag.Diagnostic{Severity: diag.Warning, ID: "unknown-type", File: path.Join(l.shown, kind, within),
					Message: "this file is not read: entries are Markdown files",
					Hint:    "Give its name the ending .md, or move it out of content/."},
			)
			return nil
		}
		if e := l.entry(path.Join(kind, within), norm.NFC.String(strings.TrimSuffix(within, ".md"))); e != nil {
			list = append(list, e)
		}
		return nil
	})
	return list
}

// longestID is the length in bytes of an entry's ID: it stands in names of files,
// some of which join two of them.
const longestID = 100

// checkID reports a file name that cannot be an ID of an entry.
func checkID(e *entry) {
	if slug.Reserved(e.id) || len(e.id) > longestID || strings.Trim(e.id,
		"abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
		e.log.Add(diag.Diagnostic{Severity: diag.Error, ID: "bad-id", File: e.file,
			Message: "the name of this file cannot be an address",
			Hint: "Name it in lower-case letters, figures and hyphens, at most 100 of them, such as " +
				"united-states.md."})
	}
}

// checkDate reports a value that is no EDTF date.
func (e *entry) checkDate(date string, line, column int) {
	if date == "" {
		return
	}
	if _, err := edtf.Parse(date); err != nil {
		e.problem(
			"bad-date",
			line,
			column,
			err.Error(),
			"Write a date such as \"1977\", \"1977-09\" or \"1977-09-10\".",
		)
	}
}

// oneOf reports a value that is not among those a key may have.
func (e *entry) oneOf(value string, known []string, line, column int) {
	if slices.Contains(known, value) {
		return
	}
	hint := "It may be " + strings.Join(known, ", ") + "."
	if meant := diag.DidYouMean(value, known); meant != "" {
		hint = "Did you mean " + quoted(meant) + "? " + hint
	}
	e.problem("unknown-value", line, column, quoted(value)+" is not known here", hint)
}
