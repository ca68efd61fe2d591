package read

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/read/format"
)

// lister gathers the seeds under a folder.
type lister struct {
	root, shown string
	log         *diag.Log
	seeds       []Seed
	unknown     []string // files that are no documents, as paths in the folder
	pictures    []string // folders that a browser saves beside a page
}

// visit takes one file of the folder.
func (l *lister) visit(file string, entry fs.DirEntry, err error) error {
	name := relative(l.root, file)
	switch {
	case err != nil && file == l.root:
		return err
	case err != nil:
		l.log.Add(unreadable(path.Join(l.shown, named(name)), err))
	case file != l.root && strings.HasPrefix(entry.Name(), "."):
		if entry.IsDir() {
			return fs.SkipDir
		}
	case entry.IsDir():
		if isBesidePage(file) {
			l.pictures = append(l.pictures, name)
			return fs.SkipDir
		}
	default:
		l.take(name)
	}
	return nil
}

// take enters a file as a seed, or as one that is none.
func (l *lister) take(name string) {
	ending := path.Ext(name)
	switch strings.ToLower(ending) {
	case ".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx", ".odt",
		".doc", ".rtf":
	default:
		of, err := formatOf(l.root, name)
		if err != nil {
			l.log.Add(unreadable(path.Join(l.shown, named(name)), err))
			return
		}
		if of == format.Other {
			l.unknown = append(l.unknown, name)
			return
		}
	}
	seed := NewSeed(name, l.shown)
	if !utf8.ValidString(name) {
		l.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "file-name", File: seed.File,
			Message: "the name of this file is not UTF-8; its other bytes are written as %XX",
			Hint:    "Rename it, in letters that every system knows."})
	}
	l.seeds = append(l.seeds, seed)
}

// named is a file name in UTF-8: every byte that is none is written as %XX, so
// that two names stay two.
func named(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	var b strings.Builder
	for len(name) > 0 {
		r, size := utf8.DecodeRuneInString(name)
		if r == utf8.RuneError && size == 1 {
			fmt.Fprintf(&b, "%%%02X", name[0])
		} else {
			b.WriteString(name[:size])
		}
		name = name[size:]
	}
	return b.String()
}

// formatOf looks at the first bytes of a file.
func formatOf(root, name string) (format.Format, error) {
	file, err := folder.Open(root, name)
	if err != nil {
		return format.Other, err
	}
	defer file.Close()
	head := make([]byte, format.Enough)
	n, err := io.ReadFull(file, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return format.Other, err
	}
	return format.Of(name, head[:n]), nil
}

// isBesidePage reports the folder in which a browser saves what belongs to a
// page: it has the name of the page, and stands beside it.
func isBesidePage(folder string) bool {
	for _, ending := range [...]string{"_files", ".files"} {
		stem, ok := strings.CutSuffix(folder, ending)
		if !ok {
			continue
		}
		for _, page := range [...]string{".html", ".htm", ".xhtml"} {
			if info, err := os.Stat(stem + page); err == nil && !info.IsDir() {
				return true
			}
		}
	}
	return false
}

// anyCase is a name as systems see it that do not tell letters apart that are alike.
func anyCase(name string) string { return norm.NFC.String(strings.ToLower(norm.NFC.String(name))) }

// documents are the seeds without the files that stand beside others. What else
// lies in the folder is reported.
func (l *lister) documents() []Seed {
	names, beside := make(map[string]bool, len(l.seeds)), make(map[string]bool, len(l.seeds))
	for _, seed := range l.seeds {
		names[seed.Whole()] = true
		beside[anyCase(strings.TrimSuffix(seed.Path, path.Ext(seed.Path)))] = true
	}
	for i := range l.seeds {
		l.seeds[i].alone = !beside[anyCase(l.seeds[i].Path)]
	}
	isBeside := func(seed Seed) bool {
		switch strings.ToLower(path.Ext(seed.ID)) {
		case ".pdf", ".docx", ".odt", ".html", ".htm", ".xhtml", ".mht", ".mhtml":
			return names[seed.ID] && (strings.HasSuffix(seed.Path, ".txt") || strings.HasSuffix(seed.Path, ".md"))
		}
		return false
	}
	for _, name := range l.unknown {
		l.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "unknown-type", File: path.Join(l.shown, named(name)),
			Message: "this file is not read: only text, Markdown, web pages, PDF, DOCX and ODT are documents",
			Hint:    "Save its text as a .txt file, or move it out of the folder."})
	}
	if n := len(l.pictures); n > 0 {
		also := ""
		if n > 1 {
			also = fmt.Sprintf(", and so are %d others", n-1)
		}
		l.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "pictures-left-out",
			File:    path.Join(l.shown, l.pictures[0]),
			Message: "this folder of a saved page is left out" + also + ": the archive keeps texts, not pictures",
			Hint:    "Nothing is to be done. The folder may be deleted."})
	}
	return slices.DeleteFunc(l.seeds, isBeside)
}
