package pages

import (
	"cmp"
	"slices"

	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// How much of each list the home page shows.
const (
	newestOnHome   = 6
	subjectsOnHome = 10
)

// HomePage is for templates/home.html.
type HomePage struct {
	shell.Page
	Documents int
	Newest    []shell.DocumentLine
	Partners  []PartnerCount
	Years     []shell.YearCount
	Meetings  []SubjectCount // those of which most documents speak, as Topics
	Topics    []SubjectCount
	First     string // year of the oldest document
	Last      string
}

// SubjectCount is something that documents speak of, and how many of them do.
type SubjectCount struct {
	shell.Link
	Documents int
}

func (m maker) home() error {
	from := m.From(address.Home)
	page := HomePage{
		Page:      m.Page(address.Home, "home", m.About.Title, m.About.Description),
		Documents: len(m.Archive.Documents),
		Newest:    from.Documents(shell.Additions(m.Archive.Documents, newestOnHome)),
		Years:     from.Years(shell.AroundDocuments(m.Years())),
		Meetings:  m.meetingCounts(from),
		Topics:    m.topicCounts(from),
	}
	for _, partner := range m.Archive.Partners {
		if len(partner.Party) > 0 {
			page.Partners = append(page.Partners, CountOf(from, partner))
		}
	}
	if dated := m.Dated(); len(dated) > 0 {
		page.First, page.Last = edtf.Year(dated[0].SortDate()), edtf.Year(dated[len(dated)-1].SortDate())
	}
	return m.out.Page("home", page.Address, page)
}

// meetingCounts are the series of meetings of which most documents speak.
func (m maker) meetingCounts(from shell.From) []SubjectCount {
	var counts []SubjectCount
	for _, series := range m.Archive.Meetings {
		counts = append(counts, SubjectCount{from.Link(series.Name, series.Address), len(DocumentsOf(series))})
	}
	return commonest(counts)
}

func (m maker) topicCounts(from shell.From) []SubjectCount {
	var counts []SubjectCount
	for _, topic := range m.Archive.Topics {
		counts = append(counts, SubjectCount{from.Link(topic.Name, topic.Address), len(topic.Named)})
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
