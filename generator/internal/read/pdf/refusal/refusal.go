// Package refusal says why a PDF file, or some of its pages, are not read, and what to do.
package refusal

import (
	"strconv"
	"strings"

	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/read/record"
)

// Broken refuses a file that is damaged.
func Broken(message string) error {
	return &record.Refusal{ID: "broken", Message: message,
		Hint: "Get it again, or open it in a browser and print it into a new PDF."}
}

// Scan is a file without text, which is a document all the same.
func Scan(message string) error {
	return &record.Refusal{ID: "scan", Message: message, Keeps: true,
		Hint: "Read it by a program for text recognition, and put the text into a file of the same name with .txt " +
			"behind it."}
}

// TooLarge refuses a file that goes beyond a figure which the key of site.yaml raises, if
// there is one: then another attempt may go better.
func TooLarge(message, key string) error {
	refusal := &record.Refusal{ID: "too-large", Message: message, Hint: "Part it into smaller files."}
	if key != "" {
		refusal.Hint += " " + limit.Raise(key)
		refusal.Passing = true
	}
	return refusal
}

// Remarks says which pages are pictures, and which cannot be read.
func Remarks(out *record.Writer, scanned, damaged []int) {
	if len(scanned) > 0 {
		out.Remark(record.Remark{ID: "pictures-left-out",
			Message: "pages without text are left out: " + numbers(scanned),
			Hint: "They stand in the file as received. If they show text, put all of it into a file of the same name " +
				"with .txt behind it."})
	}
	if len(damaged) > 0 {
		out.Remark(record.Remark{ID: "pages-left-out",
			Message: "pages that cannot be read are left out: " + numbers(damaged),
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
