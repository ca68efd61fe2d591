package render

import (
	"cmp"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// How much of each list the home page shows.
const (
	newestOnHome   = 6
	yearsOnHome    = 20
	subjectsOnHome = 10
)

// HomePage is for templates/home.html.
type HomePage struct {
	Page
	Documents int
	Newest    []DocumentLine
	Partners  []PartnerCount
	Years     []YearCount
	Meetings  []SubjectCount // those of which most documents speak, as Topics
	Topics    []SubjectCount
	First     string // year of the oldest document
	Last      string
}

// SubjectCount is something that documents speak of, and how many of them do.
type SubjectCount struct {
	Link
	Documents int
}

func (r *renderer) home() error {
	page := HomePage{
		Page:      r.page("index.html", "home", r.About.Title, r.About.Description),
		Documents: len(r.Archive.Documents),
		Newest:    r.documentLines(r.newestAdditions(newestOnHome)),
		Years:     r.yearCounts(),
		Meetings:  r.meetingCounts(),
		Topics:    r.topicCounts(),
	}
	for _, partner := range r.Archive.Partners {
		if len(partner.Party) > 0 {
			page.Partners = append(page.Partners, partnerCount(partner))
		}
	}
	if dated := r.dated(); len(dated) > 0 {
		page.First, page.Last = edtf.Year(dated[0].SortDate()), edtf.Year(dated[len(dated)-1].SortDate())
	}
	page.Years = aroundDocuments(page.Years)
	return r.write("home", page.Address, page)
}

// newestAdditions are the documents that were added last. Those that nobody has
// recorded yet come first; of one day, or where none is recorded, the latest by
// date do, and the undated last.
func (r *renderer) newestAdditions(n int) []*archive.Entry {
	all := len(r.Archive.Documents)
	list := slices.Concat(newest(r.dated(), all), newest(r.Archive.Undated, all))
	slices.SortStableFunc(list, func(a, b *archive.Entry) int { // by the day, in the order above within it
		return cmp.Compare(cmp.Or(b.Added, "9"), cmp.Or(a.Added, "9"))
	})
	return list[:min(n, all)]
}

// meetingCounts are the series of meetings of which most documents speak.
func (r *renderer) meetingCounts() []SubjectCount {
	var counts []SubjectCount
	for _, series := range r.Archive.Meetings {
		named := map[string]bool{}
		note := func(mentions []archive.Mention) {
			for _, m := range mentions {
				named[m.Document.ID] = true
			}
		}
		note(series.Named)
		for _, edition := range series.Editions {
			note(edition.Named)
		}
		counts = append(counts, SubjectCount{Link{series.Name, series.Address}, len(named)})
	}
	return commonest(counts)
}

func (r *renderer) topicCounts() []SubjectCount {
	var counts []SubjectCount
	for _, topic := range r.Archive.Topics {
		counts = append(counts, SubjectCount{Link{topic.Name, topic.Address}, len(topic.Named)})
	}
	return commonest(counts)
}

// commonest are the subjects of which most documents speak. They come by
// name; the sort keeps that order among equals.
func commonest(counts []SubjectCount) []SubjectCount {
	counts = slices.DeleteFunc(counts, func(c SubjectCount) bool { return c.Documents == 0 })
	slices.SortStableFunc(counts, func(a, b SubjectCount) int { return cmp.Compare(b.Documents, a.Documents) })
	return counts[:min(subjectsOnHome, len(counts))]
}

// aroundDocuments are as many years as the home page has room for: texts tell
// of events a century away from them, and the timeline lists those.
func aroundDocuments(years []YearCount) []YearCount {
	if len(years) <= yearsOnHome {
		return years
	}
	last := len(years)
	for last > yearsOnHome && years[last-1].Documents == 0 {
		last--
	}
	return years[last-yearsOnHome : last]
}
