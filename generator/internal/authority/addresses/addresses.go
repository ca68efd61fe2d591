// Package addresses reads and writes the list of addresses that documents have had:
// content/addresses.txt, of which no line is ever taken away but those of a document
// that is withdrawn.
package addresses

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/limit"
)

// File is where in content/ the addresses are recorded.
const File = "addresses.txt"

// Address is a line of content/addresses.txt: an address that a document has
// had, and since when it is known.
type Address struct {
	Added    string // EDTF, the day on which it was recorded
	Address  string // documents/NAME.html
	Document string // ID
	SHA256   string // of the seed at that time, "" in lines of before it was recorded
	Line     int    // in the file; 0 when it does not stand there yet
}

// sumMark stands before the checksum in a line.
const sumMark = "sha256:"

// Head stands above the lines of the file.
const Head = `# Addresses that documents of this archive have had, one a line: the day on which
# it was recorded, the address, the checksum of the file in seeds/ at that time, and
# the document. make addresses adds what is new. Each of them leads to its document
# for ever, so no line is taken away but those of a document that is withdrawn.
`

// Read reads content/addresses.txt; shown is the folder as messages name it. Lines that
// cannot be read are reported and left out. sum is that of the file's bytes, and found
// tells that there is one.
func Read(content, shown string, log *diag.Log) (list []Address, sum [sha256.Size]byte, found bool) {
	file := path.Join(shown, File)
	raw, err := folder.Read(content, File, limit.Default().FileBytes)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			log.Add(
				diag.Diagnostic{
					Severity: diag.Error,
					ID:       "unreadable",
					File:     file,
					Message:  "this file cannot be read: " + err.Error(),
				},
			)
		}
		return nil, sum, false
	}
	for i, line := range strings.Split(string(raw), "\n") {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		recorded := readAddress(line)
		recorded.Line = i + 1
		if fault := recorded.fault(); fault != "" {
			log.Add(diag.Diagnostic{
				Severity: diag.Error,
				ID:       "bad-address",
				File:     file,
				Line:     i + 1,
				Message:  fault,
				Hint: "Write a line as in 2026-05-13 documents/joint-statement.html joint-statement: the day, " +
					"the address, the document's ID. make addresses puts the checksum between the two.",
			})
			continue
		}
		list = append(list, recorded)
	}
	return list, sha256.Sum256(raw), true
}

// readAddress reads a line of the file. The document comes last, because its
// name may hold spaces.
func readAddress(line string) Address {
	added, rest, _ := strings.Cut(line, " ")
	address, document, _ := strings.Cut(strings.TrimSpace(rest), " ")
	document = norm.NFC.String(strings.TrimSpace(document)) // as IDs are
	sum, after, _ := strings.Cut(document, " ")
	sum, marked := strings.CutPrefix(sum, sumMark)
	if !marked {
		return Address{Added: added, Address: address, Document: document}
	}
	return Address{Added: added, Address: address, SHA256: strings.ToLower(sum), Document: strings.TrimSpace(after)}
}

// fault says what is wrong with a line, "" for nothing.
func (a Address) fault() string {
	if _, err := edtf.Parse(a.Added); err != nil || len(a.Added) != len("2006-01-02") {
		return quoted(a.Added) + " is not a day such as 2026-05-13"
	}
	name, found := strings.CutPrefix(a.Address, "documents/")
	name, ending := strings.CutSuffix(name, ".html")
	if !found || !ending || !IsName(name) {
		return quoted(a.Address) + " is not the address of a document"
	}
	if sum, err := hex.DecodeString(a.SHA256); err != nil || len(sum) != 0 && len(sum) != sha256.Size {
		return quoted(sumMark+a.SHA256) + " is not a SHA-256 checksum"
	}
	if a.Document == "" {
		return "this line names no document"
	}
	return ""
}

// Write writes content/addresses.txt anew.
func Write(folder string, list []Address) error {
	// By address, so that one more line moves no other; the rest is for
	// determinism.
	slices.SortFunc(list, func(a, b Address) int {
		return cmp.Or(
			cmp.Compare(a.Address, b.Address),
			cmp.Compare(a.Added, b.Added),
			cmp.Compare(a.Document, b.Document),
			cmp.Compare(a.SHA256, b.SHA256),
		)
	})
	var out strings.Builder
	out.WriteString(Head)
	for _, a := range list {
		sum := ""
		if a.SHA256 != "" {
			sum = sumMark + a.SHA256 + " "
		}
		fmt.Fprintf(&out, "%s %s %s%s\n", a.Added, a.Address, sum, a.Document)
	}
	return replaceFile(filepath.Join(folder, File), out.String())
}

// replaceFile puts a file in the place of another one in one step: what is in it
// is known nowhere else, so that half of it must not be all that is left.
func replaceFile(name, content string) error {
	if resolved, err := filepath.EvalSymlinks(name); err == nil {
		name = resolved
	}
	next, err := os.CreateTemp(filepath.Dir(name), "."+File+"-")
	if err != nil {
		return err
	}
	defer os.Remove(next.Name()) // there only when something has gone wrong
	_, err = next.WriteString(content)
	if err == nil {
		err = next.Chmod(0o644)
	}
	if err == nil {
		err = next.Sync()
	}
	if closed := next.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(next.Name(), name)
}

// IsName reports whether a name can stand in the address of a document.
func IsName(name string) bool {
	return name != "" && len(name) <= 100 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-_") == "" &&
		name != "index"
}

func quoted(text string) string { return "“" + text + "”" }
