package authority

import (
	"cmp"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
)

// AddressesFile is where in content/ the addresses are recorded.
const AddressesFile = "addresses.txt"

// Address is a line of content/addresses.txt: an address that a document has
// had, and since when it is known.
type Address struct {
	Added    string // EDTF, the day on which it was recorded
	Address  string // documents/NAME.html
	Document string // ID
	Line     int    // in the file; 0 when it does not stand there yet
}

const addressesHead = `# Addresses that documents of this archive have had, one a line: the day on which
# it was recorded, the address, and the document. make addresses adds what is new.
# Each of them leads to its document for ever, so no line is taken away.
`

// loadAddresses reads content/addresses.txt. Lines that cannot be read are
// reported and left out.
func loadAddresses(folder, shown string, log *diag.Log) []Address {
	file := path.Join(shown, AddressesFile)
	raw, err := os.ReadFile(filepath.Join(folder, AddressesFile))
	if err != nil {
		if !os.IsNotExist(err) {
			log.Add(
				diag.Diagnostic{
					Severity: diag.Error,
					ID:       "unreadable",
					File:     file,
					Message:  "this file cannot be read: " + err.Error(),
				},
			)
		}
		return nil
	}
	var list []Address
	for i, line := range strings.Split(string(raw), "\n") {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		added, rest, _ := strings.Cut(line, " ")
		address, document, _ := strings.Cut(strings.TrimSpace(rest), " ")
		recorded := Address{added, address, strings.TrimSpace(document), i + 1}
		if fault := recorded.fault(); fault != "" {
			log.Add(diag.Diagnostic{
				Severity: diag.Error,
				ID:       "bad-address",
				File:     file,
				Line:     i + 1,
				Message:  fault,
				Hint: "Write a line as in 2026-05-13 documents/joint-statement.html joint-statement: the day, " +
					"the address, the document's ID.",
			})
			continue
		}
		list = append(list, recorded)
	}
	return list
}

// fault says what is wrong with a line, "" for nothing.
func (a Address) fault() string {
	if _, err := edtf.Parse(a.Added); err != nil || len(a.Added) != len("2006-01-02") {
		return quoted(a.Added) + " is not a day such as 2026-05-13"
	}
	name, found := strings.CutPrefix(a.Address, "documents/")
	name, ending := strings.CutSuffix(name, ".html")
	if !found || !ending || !IsSlug(name) {
		return quoted(a.Address) + " is not the address of a document"
	}
	if a.Document == "" {
		return "this line names no document"
	}
	return ""
}

// WriteAddresses writes content/addresses.txt anew.
func WriteAddresses(folder string, list []Address) error {
	// By address, so that one more line moves no other; the rest is for
	// determinism.
	slices.SortFunc(list, func(a, b Address) int {
		return cmp.Or(
			cmp.Compare(a.Address, b.Address),
			cmp.Compare(a.Added, b.Added),
			cmp.Compare(a.Document, b.Document),
		)
	})
	out := addressesHead
	for _, a := range list {
		out += fmt.Sprintf("%s %s %s\n", a.Added, a.Address, a.Document)
	}
	return os.WriteFile(filepath.Join(folder, AddressesFile), []byte(out), 0o644)
}
