package shell

import (
	"cmp"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
)

// YearAt is a year with how much stands in it, and where.
type YearAt struct {
	Year, Address string
	Documents     int
	Events        int
	Share         int // of the fullest year, in Shares, for drawing
}

// Shares is how many parts the fullest year is drawn with.
const Shares = 20

// YearCount is a year in a list, or beside a page.
type YearCount struct {
	Year, Href string
	Documents  int
	Events     int
	Share      int
}

// Year is a year in a list on the page.
func (f From) Year(y YearAt) YearCount {
	return YearCount{y.Year, f.Href(y.Address), y.Documents, y.Events, y.Share}
}

// Years are years in a list on the page.
func (f From) Years(years []YearAt) []YearCount {
	var counts []YearCount
	for _, y := range years {
		counts = append(counts, f.Year(y))
	}
	return counts
}

// YearsAround are the years before and after that of a page, nil for none.
type YearsAround struct{ Before, After *YearCount }

// Around are the neighbours of a year in a list, the oldest first.
func (f From) Around(years []YearAt, i int) (around YearsAround) {
	if i > 0 {
		before := f.Year(years[i-1])
		around.Before = &before
	}
	if i+1 < len(years) {
		after := f.Year(years[i+1])
		around.After = &after
	}
	return around
}

// Years are the years of the timeline, the oldest first.
func (s *Site) Years() []YearAt {
	var list []YearAt
	fullest := 1
	for _, year := range s.Archive.Years {
		fullest = max(fullest, len(year.Issued)+len(year.Happened))
		list = append(list, YearAt{Year: year.Year, Address: address.Year(year.Year),
			Documents: len(year.Issued), Events: len(year.Happened)})
	}
	for i := range list {
		list[i].Share = (Shares*(list[i].Documents+list[i].Events) + fullest - 1) / fullest
	}
	return list
}

// yearsOnHome is how many years the home page and the picture of the site have
// room for.
const yearsOnHome = 20

// AroundDocuments are as many years as the home page has room for: texts tell
// of events a century away from them, and the timeline lists those.
func AroundDocuments(years []YearAt) []YearAt {
	if len(years) <= yearsOnHome {
		return years
	}
	last := len(years)
	for last > yearsOnHome && years[last-1].Documents == 0 {
		last--
	}
	return years[last-yearsOnHome : last]
}

// Dated are the documents that have a place in time, in its order.
func (s *Site) Dated() []*archive.Entry {
	return s.Archive.Documents[:len(s.Archive.Documents)-len(s.Archive.Undated)]
}

// Newest are n of documents in the order of time, the newest first and those
// that have no place in time last.
func Newest(documents []*archive.Entry, n int) []*archive.Entry {
	dated := len(documents)
	for dated > 0 && documents[dated-1].SortDate() == "" {
		dated--
	}
	list := slices.Concat(documents[:dated:dated], documents[dated:])
	slices.Reverse(list[:dated])
	slices.Reverse(list[dated:])
	return list[:min(n, len(list))]
}

// Additions are n of documents in the order of time, those that were added last
// first. What nobody has recorded yet is the latest; of one day, or where
// none is recorded, they stand as in Newest.
func Additions(documents []*archive.Entry, n int) []*archive.Entry {
	list := Newest(documents, len(documents))
	slices.SortStableFunc(list, func(a, b *archive.Entry) int { // by the day, in the order above within it
		return cmp.Compare(cmp.Or(b.Added, "9"), cmp.Or(a.Added, "9"))
	})
	return list[:min(n, len(list))]
}
