package pages

import (
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// How long lists may grow before they are split by year.
const (
	newestOnIndex  = 40
	longestPartner = 120
)

// PartnerCount is a partner with how many documents speak of it.
type PartnerCount struct {
	shell.Link
	Party, Mentioned int
}

// CountOf counts the documents of a partner.
func CountOf(from shell.From, partner archive.PartnerEntry) PartnerCount {
	return PartnerCount{from.Link(partner.Name, partner.Address), len(partner.Party), len(partner.Mentioned)}
}

// DocumentsPage is for templates/documents.html.
type DocumentsPage struct {
	shell.Page
	Count   int
	Newest  []shell.DocumentLine
	Years   []shell.YearCount // newest first, those with documents
	Undated int
	Whole   bool // the newest are all there are
}

// DocumentsYearPage is for templates/documents-year.html.
type DocumentsYearPage struct {
	shell.Page
	Year       string // "" for the undated
	Count      int
	Parts      []shell.PartLink // where they are too many for a page
	Documents  []shell.DocumentLine
	Around     shell.YearsAround
	OnTimeline string // link to the year there
}

func (m maker) documentLists() error {
	var years []shell.YearAt // the oldest first
	for _, year := range m.Archive.Years {
		if len(year.Issued) > 0 {
			at := address.DocumentsOf(year.Year)
			years = append(years, shell.YearAt{Year: year.Year, Address: at, Documents: len(year.Issued)})
		}
	}
	if err := m.documentsIndex(years); err != nil {
		return err
	}
	issued := map[string][]*archive.Entry{}
	for _, year := range m.Archive.Years {
		issued[year.Year] = year.Issued
	}
	for i, year := range years {
		page := DocumentsYearPage{Year: year.Year}
		page.Page = m.Page(year.Address, "documents", "Documents of "+year.Year, "Documents dated in "+year.Year+".")
		inputs := m.Inputs(year.Year).Around(years, i)
		err := m.documentsYear(page, issued[year.Year], inputs, func(page *DocumentsYearPage) {
			from := m.From(page.Address)
			page.Around, page.OnTimeline = from.Around(years, i), from.Href(address.Year(year.Year))
		})
		if err != nil {
			return err
		}
	}
	if len(m.Archive.Undated) == 0 {
		return nil
	}
	page := DocumentsYearPage{}
	page.Page = m.Page(address.Undated, "documents", "Undated documents", "Documents whose date is not known.")
	return m.documentsYear(page, m.Archive.Undated, m.Inputs(), func(*DocumentsYearPage) {})
}

// documentsYear makes the page of a list of documents, in as many parts as it takes. What
// stands around the list leads elsewhere from each of them.
func (m maker) documentsYear(
	whole DocumentsYearPage, list []*archive.Entry, inputs *shell.Inputs, around func(*DocumentsYearPage),
) error {
	of := shell.List[*archive.Entry]{Template: "documents-year", Address: whole.Address, Inputs: inputs.Documents(list),
		Items: list, Weight: m.Weight}
	return shell.PagesOf(m.Site, m.out, of, func(part shell.ListPart[*archive.Entry]) any {
		page := whole
		page.Parts = part.Links
		page.Page = m.Page(part.Address, whole.Section, whole.Title+shell.PartName(part.Links), whole.Description)
		page.Count, page.Documents = len(list), part.From.Saveable(part.Items)
		around(&page)
		return page
	})
}

// documentsIndex makes the page of all documents by year.
func (m maker) documentsIndex(years []shell.YearAt) error {
	const says = "All documents of the archive, newest first and by year."
	from := m.From(address.Documents)
	index := DocumentsPage{
		Page:  m.Page(address.Documents, "documents", "Documents", says),
		Count: len(m.Archive.Documents), Undated: len(m.Archive.Undated), Years: from.Years(years),
		Newest: from.Saveable(shell.Newest(m.Dated(), newestOnIndex)),
	}
	slices.Reverse(index.Years)
	index.Whole = len(index.Newest)+index.Undated == index.Count
	return m.out.Page("documents", index.Address, index)
}
