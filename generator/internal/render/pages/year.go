package pages

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// UndatedYear stands for the year of documents that have none.
const UndatedYear = "undated"

// YearOf is the year in which a document stands, UndatedYear for none.
func YearOf(d *archive.Entry) string {
	if date := d.SortDate(); date != "" {
		return edtf.Year(date)
	}
	return UndatedYear
}
