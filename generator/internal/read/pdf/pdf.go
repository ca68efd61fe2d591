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

	"aseanarchive/generator/internal/read/record"
)

// Limits of what is read.
const (
	largestFile = 200 << 20 // bytes
	mostPages   = 3000
)

// pdfium is loaded once for the process.
var loaded engine

// Reader reads PDF files. It may be used by many goroutines.
type Reader struct {
	Cache string // folder in which PDFium is kept as it was compiled, "" for none
}

// Read reads a file. The error is a refusal where a person can do something.
func (r Reader) Read(ctx context.Context, raw []byte) (*record.Text, error) {
	if len(raw) > largestFile {
		return nil, tooLarge(fmt.Sprintf("this file has more than %d megabytes", largestFile>>20))
	}
	cache := r.Cache
	if cache != "" {
		cache = filepath.Join(cache, "pdfium")
	}
	if err := loaded.start(cache); err != nil {
		return nil, fmt.Errorf("PDFium could not be loaded: %w", err)
	}
	f, err := loaded.open(raw)
	switch {
	case err != nil && isEncrypted(err):
		return nil, &record.Refusal{ID: "encrypted", Message: "this file can only be read with a password", Keeps: true,
			Hint: "Save it without the password, or put its text into a file of the same name with .txt behind it."}
	case err != nil:
		return nil, &record.Refusal{ID: "broken", Message: "this PDF is damaged: " + err.Error(),
			Hint: "Get it again, or open it in a browser and print it into a new PDF."}
	}
	defer f.close()
	if f.pages > mostPages {
		return nil, tooLarge(fmt.Sprintf("this file has %d pages, more than %d", f.pages, mostPages))
	}
	d := document{}
	d.given(f)
	for i := range f.pages {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		glyphs, width, height, err := f.glyphs(i)
		if err != nil {
			return nil, &record.Refusal{ID: "broken", Message: fmt.Sprintf("page %d cannot be read: %v", i+1, err),
				Hint: "Open it in a browser and print it into a new PDF."}
		}
		p := newPage(glyphs, width, height)
		if len(p.rows) == 0 && f.pictures(i) > 0 {
			d.scanned = append(d.scanned, i+1)
		}
		d.pages = append(d.pages, p)
	}
	if d.isEmpty() {
		return nil, &record.Refusal{ID: "scan", Message: "this file holds no text: it seems to be a scan", Keeps: true,
			Hint: "Read it by a program for text recognition, and put the text into a file of the same name with " +
				".txt " +
				"behind it."}
	}
	d.write()
	return d.out.Text(), nil
}

func tooLarge(message string) error {
	return &record.Refusal{ID: "too-large", Message: message, Hint: "Part it into smaller files."}
}

// document is a file while its text is put together.
type document struct {
	out     record.Writer
	pages   []*page
	scanned []int // pages that are pictures
	words   map[string]bool

	body    float64 // the size of most of its type
	joining bool    // most hyphens at line ends are those of a typesetter
}

func (d *document) isEmpty() bool {
	for _, p := range d.pages {
		if len(p.rows) > 0 {
			return false
		}
	}
	return true
}

// given writes what the file says of itself.
func (d *document) given(f *file) {
	if title := f.meta("Title"); !isNameOfFile(title) {
		d.out.Given("file_title", title)
	}
	d.out.Given("file_author", f.meta("Author"))
	d.out.Given("file_created", day(f.meta("CreationDate")))
	d.out.Given("file_modified", day(f.meta("ModDate")))
	d.out.Given("file_producer", f.meta("Producer"))
}

// isNameOfFile reports a title that a program made of the name of a file.
func isNameOfFile(title string) bool {
	lower := strings.ToLower(strings.TrimSpace(title))
	for _, begin := range [...]string{"microsoft word - ", "untitled", "microsoft powerpoint - "} {
		if strings.HasPrefix(lower, begin) {
			return true
		}
	}
	for _, end := range [...]string{".doc", ".docx", ".pdf", ".rtf", ".indd", ".pmd", ".qxd"} {
		if strings.HasSuffix(lower, end) {
			return true
		}
	}
	return false
}

// day is the day of a date such as D:20210503090000+07'00' (ISO 32000-1, 7.9.4).
func day(date string) string {
	digits := strings.TrimPrefix(date, "D:")
	const length = len("20210503")
	if len(digits) < length {
		return ""
	}
	if _, err := strconv.Atoi(digits[:length]); err != nil {
		return ""
	}
	return digits[:4] + "-" + digits[4:6] + "-" + digits[6:8]
}

// remark says which pages are pictures.
func (d *document) remark() {
	if len(d.scanned) == 0 {
		return
	}
	const most = 12
	numbers := make([]string, 0, most)
	for _, n := range d.scanned[:min(len(d.scanned), most)] {
		numbers = append(numbers, strconv.Itoa(n))
	}
	list := strings.Join(numbers, ", ")
	if len(d.scanned) > most {
		list += " and others"
	}
	d.out.Remark(record.Remark{ID: "pictures-left-out", Message: "pages without text are left out: " + list,
		Hint: "They stand in the file as received. If they show text, put all of it into a file of the same name " +
			"with " +
			".txt behind it."})
}
