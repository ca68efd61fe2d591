// Package pdf reads PDF files by PDFium, and makes of the characters on their
// pages the text that a reader would type off: in the order of reading, in
// paragraphs, without what stands around it on each page.
//
// The rules for its users:
//
//   - PDFium is compiled to WebAssembly and loaded when a file is first read:
//     whoever has no PDF pays nothing. Compiled once, it is kept in a folder.
//   - Words keep the letters of the page. Hyphens at the ends of lines are taken
//     away only where the whole word stands elsewhere in the document, or where
//     most of its hyphens at line ends prove to be such.
//   - Running heads and feet, and the numbers of pages, are set aside behind the
//     paragraph that they would cut in two.
//   - What the file says of itself is given under keys of its own (file_title,
//     file_author, file_created, file_modified, file_producer): the day on which a
//     file was made is not the document’s.
//   - A file without any text, or with a password, is a document all the same; its
//     text can be put beside it.
package pdf

import (
	"context"
	"fmt"
	"path/filepath"

	"aseanarchive/generator/internal/read/pdf/hyphen"
	"aseanarchive/generator/internal/read/pdf/refusal"
	"aseanarchive/generator/internal/read/pdf/saying"
	"aseanarchive/generator/internal/read/pdfium"
	"aseanarchive/generator/internal/read/record"
)

// Limits of what is read.
const (
	largestFile = 200 << 20 // bytes

	pagesAtOnce = 100 // before PDFium lets go of what it keeps of them
)

// Reader reads PDF files. It may be used by many goroutines.
type Reader struct {
	Cache     string // folder in which PDFium is kept as it was compiled, "" for none
	Pages     int    // how many a file has at most, 0 for any number
	TextBytes int    // how many bytes its text has at most, 0 for any number
}

// Read reads a file. The error is a refusal where a person can do something.
func (r Reader) Read(ctx context.Context, raw []byte) (*record.Text, error) {
	if len(raw) > largestFile {
		return nil, refusal.TooLarge(fmt.Sprintf("this file has more than %d megabytes", largestFile>>20), "")
	}
	engine, err := pdfium.Load(r.folder())
	if err != nil {
		return nil, fmt.Errorf("PDFium could not be loaded: %w", err)
	}
	f, err := engine.Open(ctx, raw)
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil && pdfium.IsEncrypted(err):
		return nil, &record.Refusal{ID: "encrypted", Message: "this file can only be read with a password", Keeps: true,
			Hint: "Save it without the password, or put its text into a file of the same name with .txt behind it."}
	case err != nil:
		return nil, refusal.Broken("this PDF is damaged: " + err.Error())
	}
	defer f.Close()
	if r.Pages > 0 && f.Pages > r.Pages {
		return nil, refusal.TooLarge(fmt.Sprintf("this file has %d pages, more than %d", f.Pages, r.Pages), "pages")
	}
	d := document{mostBytes: r.TextBytes}
	saying.Given(&d.out, f)
	if err := d.readPages(ctx, f); err != nil {
		return nil, err
	}
	d.setMarginsAside()
	if areScans(d.pages, f) {
		return nil, refusal.Scan("this file holds no text but the marks around its pages: it seems to be a scan")
	}
	d.write()
	return d.out.Text(), nil
}

// areScans reports pages that are pictures, and have nothing beside them but what repeats on
// each, as the mark of a program for scans does.
func areScans(pages []*page, f *pdfium.File) bool {
	for i, p := range pages {
		if len(p.rows) > 0 || len(p.turned) > 0 || !f.HasPictures(i) {
			return false
		}
	}
	return true
}

func (r Reader) folder() string {
	if r.Cache == "" {
		return ""
	}
	return filepath.Join(r.Cache, "pdfium")
}

// readPages reads the pages. Without words on any of them there is no text.
func (d *document) readPages(ctx context.Context, f *pdfium.File) error {
	pictures, words := false, false
	for i := range f.Pages {
		if i > 0 && i%pagesAtOnce == 0 {
			if err := f.Reopen(ctx); err != nil {
				return err
			}
		}
		s, err := f.Sheet(i)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		p := newPage(s)
		if d.bytes += p.bytes(); d.mostBytes > 0 && d.bytes > d.mostBytes {
			return refusal.TooLarge(fmt.Sprintf("the text of this file has more than %d bytes; page %d goes beyond it",
				d.mostBytes, i+1), "text-bytes")
		}
		d.pages = append(d.pages, p)
		switch {
		case err != nil:
			d.damaged = append(d.damaged, i+1)
		case !p.isEmpty():
			words = true
		case f.HasPictures(i):
			d.scanned = append(d.scanned, i+1)
			pictures = true
		}
	}
	switch {
	case words:
		return nil
	case len(d.damaged) == f.Pages:
		return refusal.Broken("no page of this PDF can be read")
	case pictures:
		return refusal.Scan("this file holds no text: it seems to be a scan")
	}
	return refusal.Scan("this file holds no text")
}

// document is a file while its text is put together.
type document struct {
	out              record.Writer
	pages            []*page
	bytes, mostBytes int // of the words on the pages read so far, and how many there may be

	scanned []int // pages that are pictures
	damaged []int // pages that cannot be read
	words   hyphen.Words

	body   float64 // the size of most of its type
	indent float64 // of the first lines of paragraphs, 0 where they have none
	ends   lineEnds
}
