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
	"strconv"
	"strings"

	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/read/pdf/hyphen"
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
		return nil, tooLarge(fmt.Sprintf("this file has more than %d megabytes", largestFile>>20), "")
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
		return nil, broken("this PDF is damaged: " + err.Error())
	}
	defer f.Close()
	if r.Pages > 0 && f.Pages > r.Pages {
		return nil, tooLarge(fmt.Sprintf("this file has %d pages, more than %d", f.Pages, r.Pages), "pages")
	}
	d := document{mostBytes: r.TextBytes}
	d.given(f)
	if err := d.readPages(ctx, f); err != nil {
		return nil, err
	}
	d.setMarginsAside()
	if areScans(d.pages, f) {
		return nil, scan("this file holds no text but the marks around its pages: it seems to be a scan")
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
			return tooLarge(fmt.Sprintf("the text of this file has more than %d bytes; page %d goes beyond it",
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
		return broken("no page of this PDF can be read")
	case pictures:
		return scan("this file holds no text: it seems to be a scan")
	}
	return scan("this file holds no text")
}

func broken(message string) error {
	return &record.Refusal{ID: "broken", Message: message,
		Hint: "Get it again, or open it in a browser and print it into a new PDF."}
}

func scan(message string) error {
	return &record.Refusal{ID: "scan", Message: message, Keeps: true,
		Hint: "Read it by a program for text recognition, and put the text into a file of the same name with .txt " +
			"behind it."}
}

// tooLarge refuses a file that goes beyond a figure which the key of site.yaml raises, if
// there is one: then another attempt may go better.
func tooLarge(message, key string) error {
	refusal := &record.Refusal{ID: "too-large", Message: message, Hint: "Part it into smaller files."}
	if key != "" {
		refusal.Hint += " " + limit.Raise(key)
		refusal.Passing = true
	}
	return refusal
}

// document is a file while its text is put together.
type document struct {
	out              record.Writer
	pages            []*page
	bytes, mostBytes int // of the words on the pages read so far, and how many there may be

	scanned []int // pages that are pictures
	damaged []int // pages that cannot be read
	words   hyphen.Words

	body       float64 // the size of most of its type
	indent     float64 // of the first lines of paragraphs, 0 where they have none
	spread     bool    // lines are spread to the width of their columns
	gapped     bool    // gaps part paragraphs
	spacesTell bool    // a space at the end of a line says that its paragraph goes on
	spacesSure bool    // and hardly ever ends one
}

// given writes what the file says of itself.
func (d *document) given(f *pdfium.File) {
	if title := f.Meta("Title"); !saying.IsNameOfFile(title) {
		d.out.Given("file_title", title)
	}
	d.out.Given("file_author", f.Meta("Author"))
	d.out.Given("file_created", saying.Day(f.Meta("CreationDate")))
	d.out.Given("file_modified", saying.Day(f.Meta("ModDate")))
	d.out.Given("file_producer", f.Meta("Producer"))
}

// remark says which pages are pictures, and which cannot be read.
func (d *document) remark() {
	if len(d.scanned) > 0 {
		d.out.Remark(record.Remark{ID: "pictures-left-out",
			Message: "pages without text are left out: " + numbers(d.scanned),
			Hint: "They stand in the file as received. If they show text, put all of it into a file of the same name " +
				"with .txt behind it."})
	}
	if len(d.damaged) > 0 {
		d.out.Remark(record.Remark{ID: "pages-left-out",
			Message: "pages that cannot be read are left out: " + numbers(d.damaged),
			Hint:    "Get the file again, or open it in a browser and print it into a new PDF."})
	}
}

// numbers lists pages.
func numbers(pages []int) string {
	const most = 12
	var list []string
	for _, n := range pages[:min(len(pages), most)] {
		list = append(list, strconv.Itoa(n))
	}
	words := strings.Join(list, ", ")
	if len(pages) > most {
		words += " and others"
	}
	return words
}
