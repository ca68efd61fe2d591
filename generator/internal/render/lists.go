package render

import (
	"strconv"

	"aseanarchive/generator/internal/archive"
)

// How long lists may grow before they are split by year.
const (
	newestOnIndex  = 40
	longestPartner = 120
	longestEvents  = 80
)

// YearCount is a year with how much stands in it.
type YearCount struct {
	Year, Address string
	Documents     int
	Events        int
	Share         int // of the fullest year, in twentieths, for drawing
}

// PartnerCount is a partner with how many documents speak of it.
type PartnerCount struct {
	Name, Address    string
	Party, Mentioned int
}

// dated are the documents that have a place in time, in its order.
func (r *renderer) dated() []*archive.Entry {
	return r.Archive.Documents[:len(r.Archive.Documents)-len(r.Archive.Undated)]
}

func partnerCount(partner archive.PartnerEntry) PartnerCount {
	return PartnerCount{partner.Name, partner.Address, len(partner.Party), len(partner.Mentioned)}
}

// yearCounts are the years of the timeline, the oldest first.
func (r *renderer) yearCounts() []YearCount {
	var list []YearCount
	fullest := 1
	for _, year := range r.Archive.Years {
		fullest = max(fullest, len(year.Entries))
		list = append(list, YearCount{Year: year.Year, Address: timelineAddress(year.Year),
			Documents: len(year.Issued), Events: len(year.Entries) - len(year.Issued)})
	}
	for i := range list {
		list[i].Share = (20*(list[i].Documents+list[i].Events) + fullest - 1) / fullest
	}
	return list
}

// DocumentsPage is for templates/documents.html.
type DocumentsPage struct {
	Page
	Count   int
	Newest  []DocumentLine
	Years   []YearCount // newest first, those with documents
	Undated int
	Whole   bool // the newest are all there are
}

// DocumentsYearPage is for templates/documents-year.html.
type DocumentsYearPage struct {
	Page
	Year      string // "" for the undated
	Documents []DocumentLine
	Before    *YearCount
	After     *YearCount
}

const undatedAddress = "documents/by-year/undated.html"

func (r *renderer) documentLists() error {
	var years []YearCount
	for i := len(r.Archive.Years) - 1; i >= 0; i-- {
		if year := r.Archive.Years[i]; len(year.Issued) > 0 {
			years = append(years, YearCount{Year: year.Year, Address: "documents/by-year/" + year.Year + ".html", Documents: len(year.Issued)})
		}
	}
	index := DocumentsPage{
		Page:  r.page("documents/index.html", "documents", "Documents", "All documents of the archive, newest first and by year."),
		Count: len(r.Archive.Documents), Undated: len(r.Archive.Undated), Years: years,
		Newest: r.documentLines(newest(r.dated(), newestOnIndex)),
	}
	index.Whole = len(index.Newest)+index.Undated == index.Count
	if err := r.write("documents", index.Address, index); err != nil {
		return err
	}
	for i, count := range years {
		page := DocumentsYearPage{Page: r.page(count.Address, "documents", "Documents of "+count.Year, "Documents dated in "+count.Year+"."), Year: count.Year}
		for _, year := range r.Archive.Years {
			if year.Year == count.Year {
				page.Documents = r.documentLines(year.Issued)
			}
		}
		if i > 0 {
			page.After = &years[i-1]
		}
		if i+1 < len(years) {
			page.Before = &years[i+1]
		}
		if err := r.write("documents-year", page.Address, page); err != nil {
			return err
		}
	}
	if len(r.Archive.Undated) == 0 {
		return nil
	}
	undated := DocumentsYearPage{Page: r.page(undatedAddress, "documents", "Undated documents", "Documents whose date is not known."),
		Documents: r.documentLines(r.Archive.Undated)}
	return r.write("documents-year", undated.Address, undated)
}

// TimelinePage is for templates/timeline.html.
type TimelinePage struct {
	Page
	Years   []YearCount
	Undated []DocumentLine
	More    int // undated documents beyond those listed
}

// TimelineYearPage is for templates/timeline-year.html.
type TimelineYearPage struct {
	Page
	Year    string
	Entries []TimelineLine
	Before  *YearCount
	After   *YearCount
}

func timelineAddress(year string) string { return "timeline/" + year + ".html" }

func (r *renderer) timeline() error {
	years := r.yearCounts()
	listed := r.Archive.Undated[:min(len(r.Archive.Undated), newestOnIndex)]
	index := TimelinePage{
		Page:    r.page("timeline.html", "timeline", "Timeline", "Documents and the events they tell of, by year."),
		Years:   years,
		Undated: r.documentLines(listed), More: len(r.Archive.Undated) - len(listed),
	}
	if err := r.write("timeline", index.Address, index); err != nil {
		return err
	}
	for i, year := range r.Archive.Years {
		page := TimelineYearPage{
			Page: r.page(timelineAddress(year.Year), "timeline", year.Year, "Documents and events of "+year.Year+", in the order of time."),
			Year: year.Year, Entries: r.timelineLines(year.Entries),
		}
		if i > 0 {
			page.Before = &years[i-1]
		}
		if i+1 < len(years) {
			page.After = &years[i+1]
		}
		if err := r.write("timeline-year", page.Address, page); err != nil {
			return err
		}
	}
	return nil
}

// paragraph is the address of the paragraph of a document that begins on a
// line of its seed.
func paragraph(d *archive.Entry, line int) string {
	if line == 0 {
		return d.URL
	}
	return d.URL + "#p" + strconv.Itoa(line)
}
