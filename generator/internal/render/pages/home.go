package pages

import (
	"cmp"
	"slices"
	"strconv"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/axis"
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
	Line      *YearsLine     // nil where nothing is known
	Days      string         // link to the folder of what happened on the days of the year
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
		Line:      m.yearsLine(from),
		Days:      from.Href(address.Days),
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

// YearsLine is the first page's line of years, on a true scale.
type YearsLine struct {
	Bars        []YearBar
	Ticks       []YearTick
	Gaps        []YearBar // spans of years of which nothing is known
	First, Last string
}

// YearBar is how much there is of a year.
type YearBar struct{ X, Y, Width, Height, Href, Name string }

// YearTick is a year that is named below the line.
type YearTick struct{ X, Year string }

// Measures of the line, in its own units.
const (
	lineWidth  = 960
	lineHeight = 84
	lineTicks  = 44 // apart at least
)

// yearsLine draws the years from the first in which ASEAN has part, or of which there is
// a document: of what texts tell beside it, the timeline knows.
func (m maker) yearsLine(from shell.From) *YearsLine {
	years := m.Years()
	var shown []int
	first := slices.IndexFunc(m.Archive.Years, func(y archive.YearEntry) bool {
		withASEAN := func(h *archive.Happening) bool { return h.WithASEAN }
		return len(y.Issued) > 0 || slices.ContainsFunc(y.Happened, withASEAN)
	})
	if first < 0 {
		return nil
	}
	for _, y := range years[first:] {
		n, _ := strconv.Atoi(y.Year) // a year of an EDTF date is four figures
		shown = append(shown, n)
	}
	across := axis.New(shown, lineWidth)
	line := &YearsLine{First: years[first].Year, Last: years[len(years)-1].Year}
	for i, y := range years[first:] {
		span, _ := across.Year(shown[i])
		height := max(float64(lineHeight)*float64(y.Share)/shell.Shares, 2)
		line.Bars = append(line.Bars, YearBar{
			axis.Short(span.X + 0.5), axis.Short(lineHeight - height), axis.Short(span.Width - 1), axis.Short(height),
			from.Href(y.Address), y.Year + ": " + m.Words.Count(y.Documents, "document") + ", " +
				m.Words.Count(y.Events, "event"),
		})
	}
	for _, gap := range across.Gaps {
		line.Gaps = append(line.Gaps, YearBar{X: axis.Short(gap.X), Width: axis.Short(gap.Width),
			Name: strconv.Itoa(gap.From) + " to " + strconv.Itoa(gap.To) + ": nothing is known"})
	}
	for _, tick := range across.Ticks(lineTicks) {
		line.Ticks = append(line.Ticks, YearTick{axis.Short(tick.X + tick.Width/2), strconv.Itoa(tick.Year)})
	}
	return line
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
