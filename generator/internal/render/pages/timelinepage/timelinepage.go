// Package timelinepage makes the timeline: a picture of all years with a lane for each
// partner, the years with what is known of them, and a page for every year.
//
// The rules for its users:
//
//   - On it stand the documents, and what happened: editions of meetings whether or not a
//     document tells of them, steps of relations, and other events. Each has a mark of its
//     own, and links show one sort alone, without a script.
//   - What happened is one entry with all who tell it; see the chronicle of the archive.
//   - A year is parted into its months: days first, then, folded, what the month alone is
//     known of, and last what the year alone is. Of a day, meetings, steps and documents
//     come before what is only mentioned.
//   - A year that would make too large a page is parted into pages of its months.
package timelinepage

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/axis"
	"aseanarchive/generator/internal/render/shell"
)

// IndexPage is for templates/timeline.html.
type IndexPage struct {
	shell.Page
	Picture *Picture // nil where nothing is known
	Script  string
	Years   []YearLine
	Undated []shell.DocumentLine
	More    int // undated documents beyond those listed
}

// YearLine is a year, or a span of years of which nothing is known.
type YearLine struct {
	shell.YearCount
	Gap      string // "1955 to 1966"
	Counts   []Count
	Partners []shell.Link // those of whom most is told
	Others   int          // partners beside them
}

// Count says how many of a sort there are.
type Count struct {
	Sort string
	Href string // link that shows this sort alone
	N    int
	Noun string
}

// YearPage is for templates/timeline-year.html: a year, or a month of a full one.
type YearPage struct {
	shell.Page
	Heading  string
	Year     string
	Chairs   []Chair // who held ASEAN's chair in the year
	Up       string  // link to the year, of a month
	Counts   []Count
	Partners []Choice
	Topics   []Choice
	Months   []Month
	Known    *Month // what is known of the year alone, nil for nothing
	Parts    []Part // of a year that is parted
	Around   shell.YearsAround
	Script   string
}

// Chair is a member in ASEAN's chair, with the time.
type Chair struct {
	Member shell.Link
	Term   string // "" for the year itself
}

// Choice is something by which entries can be picked.
type Choice struct {
	ID, Name string
	N        int
}

// Month is the entries of a month.
type Month struct {
	ID, Name string
	Short    string // its name without the year
	Href     string // link to it on its page
	Days     []Entry
	Loose    []Entry // of which no day is known
}

// Part is a month on a page of its own.
type Part struct {
	shell.Link
	Counts []Count
}

// newestListed is how many undated documents stand on the timeline itself.
const newestListed = 40

// maker makes the timeline of a site.
type maker struct {
	*shell.Site
	out    shell.Out
	years  []shell.YearAt
	parted map[string]bool // years whose months have pages of their own
}

// All makes the pages, and the scripts by which the first page knows the day.
func All(site *shell.Site, out shell.Out) error {
	m := maker{site, out, site.Years(), map[string]bool{}}
	for _, year := range site.Archive.Years {
		m.parted[year.Year] = weight(year.Issued, year.Happened) > mostOnPage
	}
	if err := m.index(); err != nil {
		return err
	}
	for i := range site.Archive.Years {
		if err := m.year(i); err != nil {
			return err
		}
	}
	return m.days()
}

// index makes the page of all years.
func (m maker) index() error {
	listed := m.Archive.Undated[:min(len(m.Archive.Undated), newestListed)]
	from := m.From(address.TimeLine)
	const says = "What happened between ASEAN and its partners, when, where and who says so, and the documents of it."
	page := IndexPage{
		Page:    m.Page(address.TimeLine, "timeline", "Timeline", says),
		Undated: from.Documents(listed), More: len(m.Archive.Undated) - len(listed),
		Script: from.Href("static/timeline.js"),
	}
	if len(m.Archive.Years) > 0 {
		page.Picture = m.picture(from)
		page.Years = m.yearLines(from)
	}
	return m.out.Page("timeline", page.Address, page)
}

func numberOf(year string) int {
	n, _ := strconv.Atoi(year) // a year of an EDTF date is four figures
	return n
}

// mostPartners is how many partners a year names in the list of years.
const mostPartners = 6

// yearLines are the years, the latest first, with the gaps between them.
func (m maker) yearLines(from shell.From) []YearLine {
	var years []int
	for _, y := range m.Archive.Years {
		years = append(years, numberOf(y.Year))
	}
	gaps := map[int]axis.Gap{}
	for _, gap := range axis.New(years, axisWidth).Gaps {
		gaps[gap.To+1] = gap
	}
	var lines []YearLine
	for i := range slices.Backward(m.years) {
		year := &m.Archive.Years[i]
		at := YearLine{YearCount: from.Year(m.years[i]), Counts: m.counts(year.Issued, year.Happened)}
		at.Partners, at.Others = m.partnersOf(from, year)
		lines = append(lines, at)
		if gap, ok := gaps[numberOf(year.Year)]; ok {
			lines = append(lines, YearLine{Gap: fmt.Sprintf("%d to %d", gap.From, gap.To)})
		}
	}
	return lines
}

// partnersOf are the partners of whom most is told in a year.
func (m maker) partnersOf(from shell.From, year *archive.YearEntry) (links []shell.Link, others int) {
	choices := m.partnerChoices(year.Issued, year.Happened)
	// Those of whom most is told; they come by name, which parts equals.
	slices.SortStableFunc(choices, func(a, b Choice) int { return cmp.Compare(b.N, a.N) })
	for _, c := range choices[:min(len(choices), mostPartners)] {
		links = append(links, from.Link(c.Name, address.Partner(c.ID)))
	}
	return links, len(choices) - len(links)
}

// counts are how many of each sort there are.
func (m maker) counts(issued []*archive.Entry, happened []*archive.Happening) []Count {
	n := map[string]int{documentSort: len(issued)}
	for _, h := range happened {
		n[string(h.Kind)]++
	}
	var list []Count
	for _, sort := range sorts {
		if n[sort.id] > 0 {
			list = append(list, Count{sort.id, "#only-" + sort.id, n[sort.id], m.Words.Noun(n[sort.id], sort.noun)})
		}
	}
	return list
}

// documentSort is the sort of entry that a document is; the others are kinds of
// happenings.
const documentSort = "issued"

// sorts are the sorts of entries, those that weigh most first.
var sorts = [...]struct{ id, noun string }{
	{string(archive.MeetingHeld), "meeting"}, {string(archive.RelationStep), "step"}, {documentSort, "document"},
	{string(archive.Occurrence), "event"},
}

func sortRank(id string) int {
	for i, sort := range sorts {
		if sort.id == id {
			return i
		}
	}
	return len(sorts)
}

// mostOnPage is how many bytes of entries a page holds: a year with more is parted by months.
const mostOnPage = 200_000

// year makes the page of a year, or those of its months.
func (m maker) year(i int) error {
	year, at := &m.Archive.Years[i], m.years[i].Address
	from := m.From(at)
	inputs := m.Inputs(year.Year).Around(m.years, i)
	m.addInputs(inputs, year.Issued, year.Happened)
	for _, chair := range m.chairs(from, year.Year) {
		inputs.Text(chair.Member.Name, chair.Member.Href, chair.Term)
	}
	if !m.parted[year.Year] {
		return m.out.PageOf("timeline-year", at, inputs, func() any {
			whole := m.yearPage(from, year.Year, year.Issued, year.Happened)
			whole.Around, whole.Chairs = from.Around(m.years, i), m.chairs(from, year.Year)
			return whole
		})
	}
	var parts []Part
	for _, month := range monthsOf(year) {
		part := address.Month(year.Year, month.number)
		name := m.Words.Date(year.Year + "-" + month.number)
		parts = append(parts, Part{from.Link(name, part), m.counts(month.issued, month.happened)})
		inputs := m.Inputs(year.Year, month.number)
		m.addInputs(inputs, month.issued, month.happened)
		err := m.out.PageOf("timeline-year", part, inputs, func() any {
			of := m.yearPage(m.From(part), year.Year, month.issued, month.happened)
			of.Heading, of.Up = name, m.From(part).Href(at)
			of.Page = m.yearHead(part, name, "day by day")
			return of
		})
		if err != nil {
			return err
		}
	}
	return m.out.PageOf("timeline-year", at, inputs, func() any {
		whole := m.yearPage(from, year.Year, kept(year.Issued, isOfNoMonth), kept(year.Happened, staysWithYear))
		whole.Counts, whole.Parts = m.counts(year.Issued, year.Happened), parts
		whole.Chairs = m.chairs(from, year.Year)
		whole.Partners, whole.Topics, whole.Around = nil, nil, from.Around(m.years, i)
		return whole
	})
}

// chairs are the members that held ASEAN's chair in a year, in the order of their terms.
func (m maker) chairs(from shell.From, year string) (chairs []Chair) {
	for _, r := range m.Archive.Rotations {
		if r.Office != "chair" {
			continue
		}
		for _, t := range r.Terms {
			member := from.Names.Members[t.Member]
			if member == nil || !edtf.Meet(t.Term, year) {
				continue
			}
			chair := Chair{Member: from.Link(member.Name, member.Address)}
			if t.Term != year && t.Term != year+"-01-01/"+year+"-12-31" {
				chair.Term = m.Words.Date(t.Term)
			}
			chairs = append(chairs, chair)
		}
	}
	return chairs
}

// kept are those of a list that stay on the page of a year whose months have pages of their
// own.
func kept[T any](list []T, stays func(T) bool) (of []T) {
	for _, one := range list {
		if stays(one) {
			of = append(of, one)
		}
	}
	return of
}

func isOfNoMonth(d *archive.Entry) bool {
	month, _ := placeOf(d.SortDate())
	return month == ""
}

// staysWithYear reports a meeting or a step, and anything of which no month is known.
func staysWithYear(h *archive.Happening) bool {
	month, _ := placeOf(h.Date)
	return month == "" || h.Kind != archive.Occurrence
}

func (m maker) yearHead(at, name, how string) shell.Page {
	return m.Page(at, "timeline", name, "What happened in "+name+", "+how+", and the documents of that time.")
}

// yearPage is the page of what was issued and what happened in a year, or a part of it.
func (m maker) yearPage(
	from shell.From, year string, issued []*archive.Entry, happened []*archive.Happening,
) YearPage {
	page := YearPage{
		Page: m.yearHead(address.Year(year), year, "in the order of time"), Heading: year, Year: year,
		Counts: m.counts(issued, happened), Partners: m.partnerChoices(issued, happened),
		Topics: m.topicChoices(issued, happened), Script: from.Href("static/timeline.js"),
	}
	var entries []Entry
	for _, d := range issued {
		entries = append(entries, m.document(from, d))
	}
	for _, h := range happened {
		entries = append(entries, m.happening(from, h))
	}
	// By the day, of one day by what weighs most, then by key for determinism.
	slices.SortStableFunc(entries, func(a, b Entry) int {
		return cmp.Or(
			strings.Compare(a.day, b.day), cmp.Compare(sortRank(a.Sort), sortRank(b.Sort)), strings.Compare(a.ID, b.ID),
		)
	})
	byMonth := map[string]*Month{}
	for _, e := range entries {
		if e.month == "" {
			if page.Known == nil {
				page.Known = &Month{ID: "year", Name: year}
			}
			page.Known.Loose = append(page.Known.Loose, e)
			continue
		}
		month := byMonth[e.month]
		if month == nil {
			month = &Month{ID: "m" + e.month, Href: "#m" + e.month, Name: m.Words.Date(year + "-" + e.month)}
			month.Short = strings.TrimSuffix(month.Name, " "+year)
			byMonth[e.month] = month
		}
		if e.exact {
			month.Days = append(month.Days, e)
		} else {
			month.Loose = append(month.Loose, e)
		}
	}
	for n := 1; n <= 12; n++ {
		if month := byMonth[fmt.Sprintf("%02d", n)]; month != nil {
			page.Months = append(page.Months, *month)
		}
	}
	return page
}

// weight is about how many bytes the entries of a page come to.
func weight(issued []*archive.Entry, happened []*archive.Happening) int {
	const eachEntry, eachLink = 560, 140 // markup
	n := 0
	for _, d := range issued {
		n += eachEntry + len(d.Title.Value) + len(d.Partners)*eachLink/2
	}
	for _, h := range happened {
		n += eachEntry + 2*len(h.Label) + eachLink*(len(h.Partners)+len(h.Sources))
		for _, t := range h.Tellers {
			n += eachLink + len(t.Document.Title.Value)
		}
		for _, line := range h.Disagreements {
			n += len(line)
		}
	}
	return n
}

// monthPart is what belongs to a month of a year.
type monthPart struct {
	number   string
	issued   []*archive.Entry
	happened []*archive.Happening
}

// monthsOf parts a year; what no month is known of stays with the year.
func monthsOf(year *archive.YearEntry) []monthPart {
	parts := make([]monthPart, 12)
	for i := range parts {
		parts[i].number = fmt.Sprintf("%02d", i+1)
	}
	for _, d := range year.Issued {
		if month, _ := placeOf(d.SortDate()); month != "" {
			part := &parts[numberOf(month)-1]
			part.issued = append(part.issued, d)
		}
	}
	for _, h := range year.Happened {
		if month, _ := placeOf(h.Date); month != "" {
			part := &parts[numberOf(month)-1]
			part.happened = append(part.happened, h)
		}
	}
	return slices.DeleteFunc(parts, func(p monthPart) bool { return len(p.issued)+len(p.happened) == 0 })
}

// placeOf is the month to which a date belongs, "" where none is known, and whether the
// day is.
func placeOf(date string) (month string, exact bool) {
	const aFortnight = 14 * 24 * time.Hour
	span, ok := edtf.Bounded(date)
	if !ok {
		return "", false
	}
	lasts := span.Last.Sub(span.First)
	if lasts <= aFortnight {
		return span.First.Format("01"), true
	}
	if span.First.Month() == span.Last.Month() && span.First.Year() == span.Last.Year() {
		return span.First.Format("01"), false
	}
	return "", false
}
