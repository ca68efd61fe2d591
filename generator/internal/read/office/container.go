// Package office reads the documents of word processors: DOCX (Office Open XML,
// ECMA-376) and ODT (OpenDocument, ISO/IEC 26300).
//
// The rules for its users:
//
//   - The text is the one that a reader of the printed document would see: styles
//     of headings as headings, numbers of clauses as they are displayed, tables,
//     notes, text boxes behind the paragraph in which they are anchored. Letters in
//     bold or italics are letters.
//   - Changes that are tracked are taken as made, and a remark says that there were
//     some. Comments, heads and feet of pages are set aside. Pictures are left out,
//     and a remark says so.
//   - What the file says of itself is given under keys of its own (file_title,
//     file_author, file_created, file_modified): it speaks of the file, and seldom
//     is what the document is called or when it was issued.
//   - A container that holds more than is stated here is refused before it is
//     unpacked.
package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"

	"aseanarchive/generator/internal/read/record"
)

// What a container may hold. A file of a thousand pages has some ten megabytes of
// XML; a bomb has gigabytes.
const (
	mostParts   = 20_000
	largestPart = 64 << 20 // bytes of one part, unpacked
)

// container is an open file.
type container struct{ parts map[string]*zip.File }

// open opens a file. The error is a refusal.
func open(raw []byte) (*container, error) {
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return nil, broken()
	}
	if len(archive.File) > mostParts {
		return nil, tooLarge()
	}
	c := &container{parts: make(map[string]*zip.File, len(archive.File))}
	for _, file := range archive.File {
		name := strings.TrimPrefix(file.Name, "/")
		if c.parts[name] == nil { // the first counts, as in a word processor
			c.parts[name] = file
		}
	}
	return c, nil
}

// read unpacks a part and reads its XML. A part that is not there is nil.
func (c *container) read(name string) (*node, error) {
	file, ok := c.parts[name]
	if !ok {
		return nil, nil
	}
	if file.UncompressedSize64 > largestPart {
		return nil, tooLarge()
	}
	part, err := file.Open()
	if err != nil {
		return nil, broken()
	}
	defer part.Close()
	unpacked := &io.LimitedReader{R: part, N: largestPart + 1} // what the directory says may be a lie
	root, err := parse(unpacked)
	switch {
	case errors.Is(err, errTooDeep), unpacked.N == 0:
		return nil, tooLarge()
	case err != nil:
		return nil, broken()
	}
	return root, nil
}

// optional is read for a part without which the text can be read.
func (c *container) optional(name string) *node {
	root, err := c.read(name)
	if err != nil || root == nil {
		return nothing
	}
	return root
}

func broken() *record.Refusal {
	return &record.Refusal{ID: "broken", Message: "this file is damaged, or is not what its name says",
		Hint: "Open it in a word processor and save it again."}
}

func tooLarge() *record.Refusal {
	return &record.Refusal{ID: "too-large",
		Message: "this file unpacks to more than any document needs, and is not read",
		Hint: "Save it anew from a word processor, or put its text into a file of the same name with .txt " +
			"behind it."}
}

func encrypted() *record.Refusal {
	return &record.Refusal{ID: "encrypted", Message: "this file can only be read with a password", Keeps: true,
		Hint: "Save it without the password, or put its text into a file of the same name with .txt behind it."}
}

// given writes what a file says of itself.
func given(w *record.Writer, title, author, created, modified string) {
	w.Given("file_title", title)
	w.Given("file_author", author)
	w.Given("file_created", created)
	w.Given("file_modified", modified)
}
