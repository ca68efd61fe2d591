package render

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

const reportAddress = "report.html"

// ReportPage is for templates/report.html: what an archivist may want to
// settle.
type ReportPage struct {
	Page
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
	Subject   string // "" when it is its one document
	Address   string // "" for none
	Says      []string
	Documents []ReportDocument
	More      int
	Snippets  []SnippetView
}

// ReportDocument is a document with something to settle.
type ReportDocument struct {
	Title           TitleView
	Address, Source string
	Date            string // or its window
	Note            string
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

func (r *renderer) report() error {
	page := ReportPage{Page: r.page(reportAddress, "about", "Report", "What in this archive is worth a look, and the lines that settle it.")}
	for _, section := range r.Archive.Report.Sections {
		view := ReportSectionView{ID: section.ID, Heading: section.Heading, Says: section.Says, Count: section.Count}
		for _, item := range section.Items {
			view.Items = append(view.Items, reportItemView(item))
		}
		page.Sections = append(page.Sections, view)
	}
	return r.write("report", page.Address, page)
}

func reportItemView(item archive.ReportItem) ReportItemView {
	view := ReportItemView{Subject: item.Subject, Address: item.Address, Says: item.Says, More: item.More}
	for i, d := range item.Documents {
		document := ReportDocument{Title: titleView(d), Address: d.URL, Source: d.Source, Date: say.English.Date(d.Date.Value)}
		if !d.Date.Known() {
			document.Date = say.English.Window(d.Date)
		}
		if i < len(item.Notes) {
			document.Note = item.Notes[i]
		}
		view.Documents = append(view.Documents, document)
	}
	for _, s := range item.Snippets {
		view.Snippets = append(view.Snippets, SnippetView{s.File, s.Adds, s.Lines, strings.Count(s.Lines, "\n") >= longSnippet})
	}
	return view
}
