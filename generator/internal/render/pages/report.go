package pages

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// ReportPage is for templates/report.html: what an archivist may want to
// settle.
type ReportPage struct {
	shell.Page
	Sections []ReportSectionView
}

// ReportSectionView is one kind of thing to settle.
type ReportSectionView struct {
	ID, Heading, Says string
	Count             int
	Items             []ReportItemView
}

// More is how many things are not listed.
func (s ReportSectionView) More() int { return s.Count - len(s.Items) }

// ReportItemView is one thing to settle.
type ReportItemView struct {
	Subject   shell.Link // without a name when it is its one document
	Says      []string
	Documents []ReportDocument
	More      int
	Snippets  []SnippetView
}

// ReportDocument is a document with something to settle.
type ReportDocument struct {
	Title        shell.TitleView
	Href, Source string
	Date         string // or its window
	Note         string
}

// SnippetView is text to be put into a file of content/.
type SnippetView struct {
	File  string
	Adds  bool // the file exists: the lines go between its fences
	Lines string
	Long  bool // it is folded
}

// longSnippet is the number of lines from which a snippet is folded.
const longSnippet = 7

func (m maker) report() error {
	const says = "What in this archive is worth a look, and the lines that settle it."
	page := ReportPage{Page: m.Page(address.Report, "about", "Report", says)}
	from := m.From(page.Address)
	for _, section := range m.Archive.Report.Sections {
		view := ReportSectionView{ID: section.ID, Heading: section.Heading, Says: section.Says, Count: section.Count}
		for _, item := range section.Items {
			view.Items = append(view.Items, reportItemView(from, item))
		}
		page.Sections = append(page.Sections, view)
	}
	return m.out.Page("report", page.Address, page)
}

func reportItemView(from shell.From, item archive.ReportItem) ReportItemView {
	view := ReportItemView{Subject: from.Link(item.Subject, item.Address), Says: item.Says, More: item.More}
	for i, d := range item.Documents {
		document := ReportDocument{
			Title: shell.Title(d), Href: from.Href(d.URL), Source: d.Source, Date: from.Words.Date(d.Date.Value),
		}
		if !d.Date.Known() {
			document.Date = from.Words.Window(d.Date)
		}
		if i < len(item.Notes) {
			document.Note = item.Notes[i]
		}
		view.Documents = append(view.Documents, document)
	}
	for _, s := range item.Snippets {
		long := strings.Count(s.Lines, "\n") >= longSnippet
		view.Snippets = append(view.Snippets, SnippetView{s.File, s.Adds, s.Lines, long})
	}
	return view
}
