// Package saying reads what a PDF file says of itself.
package saying

import (
	"strconv"
	"strings"

	"aseanarchive/generator/internal/read/pdfium"
	"aseanarchive/generator/internal/read/record"
)

// Given writes what the file says of itself.
func Given(out *record.Writer, f *pdfium.File) {
	if title := f.Meta("Title"); !IsNameOfFile(title) {
		out.Given("file_title", title)
	}
	out.Given("file_author", f.Meta("Author"))
	out.Given("file_created", Day(f.Meta("CreationDate")))
	out.Given("file_modified", Day(f.Meta("ModDate")))
	out.Given("file_producer", f.Meta("Producer"))
}

// IsNameOfFile reports a title that a program made of the name of a file.
func IsNameOfFile(title string) bool {
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

// Day is the day of a date such as D:20210503090000+07'00' (ISO 32000-1, 7.9.4).
func Day(date string) string {
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
