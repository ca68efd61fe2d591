package read

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/kept"
	"aseanarchive/generator/internal/read/format"
)

// Opened is a seed with the bytes of all files that its Source is made of.
type Opened struct {
	Seed
	raw    []byte
	sum    string // of raw
	err    error
	of     format.Format
	beside map[string]besideFile // by the ending; of a file that is no text
}

// besideFile is a file whose name is that of a seed with one more ending.
type besideFile struct {
	raw []byte
	err error
}

// Open reads the bytes of a seed. What is wrong with them Source says.
func (r *Reader) Open(seed Seed) Opened {
	o := Opened{Seed: seed}
	if o.raw, o.err = folder.Read(r.Folder, seed.Path, r.limits().FileBytes); o.err != nil {
		return o
	}
	o.sum = digest(o.raw)
	if o.of = format.Of(seed.Path, o.raw); o.of.IsText() {
		return o
	}
	o.beside = r.beside(seed)
	return o
}

// Bytes is the size of the seed.
func (o *Opened) Bytes() int { return len(o.raw) }

// beside reads the files beside a seed.
func (r *Reader) beside(seed Seed) map[string]besideFile {
	files := map[string]besideFile{}
	for _, ending := range besideEndings {
		file := besideFile{err: os.ErrNotExist}
		for _, name := range besideNames(seed, ending) {
			if errors.Is(file.err, os.ErrNotExist) {
				file.raw, file.err = folder.Read(r.Folder, name, r.limits().FileBytes)
			}
		}
		files[ending] = file
	}
	return files
}

// besideNames are those that a file beside a seed may have: its letters may be written
// in another form.
func besideNames(seed Seed, ending string) []string {
	names := []string{seed.Path + ending}
	for _, form := range [...]norm.Form{norm.NFC, norm.NFD} {
		if name := form.String(seed.Path) + ending; !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// besideEndings are those of the text and of the front matter that a person has put
// beside a file.
var besideEndings = [...]string{".txt", ".md"}

// Key is a digest of what the seed's Source is made of; false when it cannot be told.
func (o *Opened) Key() (kept.Key, bool) {
	if o.err != nil {
		return kept.Key{}, false
	}
	parts := []string{o.ID, o.Path, o.File, o.sum}
	for _, ending := range besideEndings {
		switch file, looked := o.beside[ending]; {
		case !looked, errors.Is(file.err, os.ErrNotExist):
			parts = append(parts, "")
		case file.err != nil:
			return kept.Key{}, false
		default:
			parts = append(parts, digest(file.raw))
		}
	}
	return kept.KeyOf(parts...), true
}

// Stamp tells whether a seed's files are those that they were, without reading
// them; false when that cannot be told. at is the time before they were looked at.
func (r *Reader) Stamp(seed Seed, at time.Time) (kept.Key, bool) {
	stamp, ok := kept.StampAt(filepath.Join(r.Folder, filepath.FromSlash(seed.Path)))
	if !ok || !stamp.AtRest(at) {
		return kept.Key{}, false
	}
	out := stamp.Append(kept.Append(make([]byte, 0, 256), seed.ID, seed.Path, seed.File))
	if seed.alone {
		return kept.Key(sha256.Sum256(out)), true
	}
	for _, ending := range besideEndings {
		for _, name := range besideNames(seed, ending) {
			info, err := os.Lstat(filepath.Join(r.Folder, filepath.FromSlash(name)))
			if os.IsNotExist(err) {
				out = append(out, 0)
				continue
			}
			stamp, ok := kept.StampOf(info)
			if err != nil || !ok || !stamp.AtRest(at) {
				return kept.Key{}, false
			}
			out = stamp.Append(append(out, 1))
		}
	}
	return kept.Key(sha256.Sum256(out)), true
}

// Written is the text of a seed that is read as it stands; false for one that is
// converted, or not in UTF-8.
func (o *Opened) Written() (string, bool) {
	isWritten := o.err == nil && o.of.IsText() && utf8.Valid(o.raw) && bytes.IndexByte(o.raw, 0) < 0
	return string(o.raw), isWritten
}

// Source reads an opened seed, see File, and gives up when the context ends.
func (r *Reader) Source(ctx context.Context, o Opened, log *diag.Log) *archive.Source {
	if o.err != nil {
		log.Add(unreadable(o.File, o.err))
		return nil
	}
	switch {
	case o.of.IsText():
		return r.bytes(o.raw, o.sum, o.Seed, log)
	case o.of == format.Other:
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "unknown-type", File: o.File,
			Message: "this file is left out: it is not what its name says",
			Hint:    "Open it in the program it is made for and save it again, or save its text as a .txt file."})
		return nil
	case o.of == format.DOC || o.of == format.RTF:
		log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "old-format", File: o.File,
			Message: "this file is left out: it is one of an old word processor, or needs a password",
			Hint:    "Open it and save it as .docx, .odt or .pdf."})
		return nil
	}
	return r.converted(ctx, o, log)
}
