// Package read turns the files in seeds/ into Sources: their bytes as they
// are, their text in UTF-8, and their front matter with line numbers.
//
// The rules for its users:
//
//   - A file is what its content says it is (see package format): bare text and
//     Markdown are read as they are; web pages, PDF, DOCX and ODT are converted to
//     a text of record (see package record), a room for each format. Subfolders are
//     read, too; hidden files and folders are passed over, and every other file is
//     a warning.
//   - A file whose name is that of a document with .txt or .md behind it is no
//     document: NAME.pdf.txt is the text of a scan, NAME.pdf.md gives front matter.
//     The folder of pictures that a browser saves beside a page is passed over.
//   - Regular files alone are read, and links only within the folder (see
//     package folder); what is larger than package limit allows is refused.
//   - A seed's ID is its path without the ending, as NFC: whoever names a document
//     types its letters with marks in either form, and so do systems. Where two
//     seeds differ in the ending alone, the first has that ID, and the other its
//     whole path.
//   - The text has as many lines as the seed or its text of record, so that an
//     offset in it leads to the line.
//   - Front matter is read by github.com/adrg/frontmatter, in YAML, TOML or
//     JSON, behind guards: see frontmatter.go.
//   - File names a reader cannot act on never stop the others: each problem is
//     reported, and the caller decides. So it is with a file on which its reader
//     fails.
package read

import (
	"context"
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

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/limit"
)

// Seed is a file to be read.
type Seed struct {
	ID   string // path in the folder without the ending, slash-separated
	Path string // path in the folder, slash-separated
	File string // path to open and to name in messages

	alone bool // when the folder was listed, nothing stood beside it that may belong to it
}

// NewSeed is the seed of a file, by its path in the folder and the folder as
// messages name it.
func NewSeed(name, shown string) Seed {
	s := Seed{Path: name, File: path.Join(shown, named(name))}
	s.ID = s.Stem()
	return s
}

// Stem is the ID of a seed beside which no other has the same one.
func (s Seed) Stem() string { return written(strings.TrimSuffix(s.Path, path.Ext(s.Path))) }

// Whole is the ID of the others.
func (s Seed) Whole() string { return written(s.Path) }

// written is a path as people name it.
func written(name string) string { return norm.NFC.String(named(name)) }

// List finds the seeds under a folder, in the order of their paths. shown is
// the folder as messages name it.
func List(folder, shown string, log *diag.Log) ([]Seed, error) {
	root, err := filepath.EvalSymlinks(folder) // WalkDir does not follow a link
	if err != nil {
		return nil, fmt.Errorf("the folder of documents %s cannot be read: %w", shown, err)
	}
	if info, err := os.Stat(root); err == nil && !info.IsDir() {
		return nil, fmt.Errorf("%s is a file, not a folder of documents", shown)
	}
	found := lister{root: root, shown: shown, log: log}
	if err := filepath.WalkDir(root, found.visit); err != nil {
		return nil, fmt.Errorf("the folder of documents %s cannot be read: %w", shown, err)
	}
	seeds := found.documents()
	// Sorted so that everything that follows meets the seeds in one order.
	slices.SortFunc(seeds, func(a, b Seed) int { return strings.Compare(a.Path, b.Path) })
	keepEndings(seeds)
	return seeds, nil
}

// keepEndings tells seeds apart that differ in the ending alone: the first keeps
// the name without it as its ID, the others have their whole name. So has any
// other whose name without the ending is the whole name of one of them. Of two
// names that read the same the second is told by its bytes.
func keepEndings(seeds []Seed) {
	for taken := false; ; taken = false {
		byID := map[string]bool{}
		for i := range seeds {
			if byID[seeds[i].ID] && seeds[i].ID != seeds[i].Path {
				if whole := seeds[i].Whole(); seeds[i].ID != whole {
					seeds[i].ID, taken = whole, true
				} else {
					seeds[i].ID, taken = seeds[i].Path, true
				}
			}
			byID[seeds[i].ID] = true
		}
		if !taken {
			return
		}
	}
}

func relative(folder, file string) string {
	name, err := filepath.Rel(folder, file)
	if err != nil {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(name)
}

func unreadable(file string, err error) diag.Diagnostic {
	var refusal *folder.Refusal
	if errors.As(err, &refusal) {
		return diag.Diagnostic{Severity: diag.Error, ID: refusal.ID, File: file, Message: refusal.Message,
			Hint: refusal.Hint}
	}
	if pathError, ok := err.(*fs.PathError); ok {
		err = pathError.Err
	}
	return diag.Diagnostic{
		Severity: diag.Error,
		ID:       "unreadable",
		File:     file,
		Message:  "this file cannot be read: " + err.Error(),
		Hint:     "See that it exists and that you may read it.",
	}
}

// Reader reads the seeds of a folder. It is used by several goroutines.
type Reader struct {
	Folder string
	Cache  string        // folder in which texts of record are kept for the next build, "" for none
	Limits *limit.Limits // nil for those of an archive that sets none
	// Bodies passes over front matter where that can be done: of what was read before, the
	// text alone is wanted.
	Bodies bool
}

// limits are those that hold for the documents of the folder.
func (r *Reader) limits() *limit.Limits {
	if r.Limits != nil {
		return r.Limits
	}
	return &defaults
}

var defaults = limit.Default()

// File reads a seed from the folder. The Source is nil when no right page can
// be made of it; the log then says why.
func File(folder string, seed Seed, log *diag.Log) *archive.Source {
	r := Reader{Folder: folder}
	return r.File(context.Background(), seed, log)
}

// File reads a seed, see the function of that name, and gives up when the context
// ends.
func (r *Reader) File(ctx context.Context, seed Seed, log *diag.Log) *archive.Source {
	return r.Source(ctx, r.Open(seed), log)
}

// isMarkdown reports the ending of a file of Markdown.
func isMarkdown(ending string) bool {
	return strings.EqualFold(ending, ".md") || strings.EqualFold(ending, ".markdown")
}

// Bytes is File for the bytes of a text that were read before.
func Bytes(raw []byte, seed Seed, log *diag.Log) *archive.Source {
	return new(Reader).bytes(raw, digest(raw), seed, log)
}

// bytes is File for bytes with a digest.
func (r *Reader) bytes(raw []byte, sum string, seed Seed, log *diag.Log) *archive.Source {
	source := &archive.Source{
		ID: seed.ID, Path: named(seed.Path), File: seed.File, SHA256: sum, Raw: raw,
		Markdown: isMarkdown(path.Ext(seed.Path)),
	}
	if len(raw) > 2*r.limits().TextBytes { // UTF-16 may have twice as many
		source.Text = string(raw)
		r.tooLarge(source, log)
		return nil
	}
	text, found := decode(raw)
	say(found, seed.File, log)
	source.Text = text
	source.Index()
	if r.tooLarge(source, log) {
		return nil
	}
	if strings.TrimSpace(source.Text) == "" {
		log.Add(
			diag.Diagnostic{Severity: diag.Warning, ID: "empty", File: seed.File, Message: "this file holds no text",
				Hint: "It gets a page that says so. Add its text, or take the file away."},
		)
	}
	if r.Bodies && passFrontMatter(source) {
		return source
	}
	if !readFrontMatter(source, r.limits(), log) {
		return nil
	}
	return source
}

// tooLarge reports a text that is longer than any document.
func (r *Reader) tooLarge(source *archive.Source, log *diag.Log) bool {
	report := func(line int, message, key string) bool {
		log.Add(diag.Diagnostic{Severity: diag.Error, ID: "too-large", File: source.File, Line: line,
			Message: message, Hint: "Part it. " + limit.Raise(key)})
		return true
	}
	if most := r.limits().TextBytes; len(source.Text) > most {
		return report(0, fmt.Sprintf("this text has more than %d bytes and is not read", most), "text-bytes")
	}
	if most := r.limits().Lines; source.Lines() > most {
		return report(most+1, fmt.Sprintf("this text has more than %d lines and is not read", most), "lines")
	}
	return false
}

// digest is the SHA-256 of bytes in lower-case hexadecimal.
func digest(raw []byte) string {
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:])
}
