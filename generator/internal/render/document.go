package render

import (
	"html/template"
	"math"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// DocumentPage is for templates/document.html.
type DocumentPage struct {
	Page
	Heading  TitleView
	Date     string // readable, "" when unknown
	Machine  string
	Window   string // of an undated document
	Place    string
	Kind     string
	Language string // BCP 47, "" when unknown
	Facts    []FactView
	Names    []NameGroup
	Dates    ChronologyView
	Text     template.HTML
	Headings []HeadingView
	Withheld []WithheldView
	Given    []GivenView
	Note     template.HTML
	Files    FilesView
	Before   *DocumentLine // the document before this one in time
	After    *DocumentLine
	Head     HeadView
	Cite     CiteView
	Rights   RightsView
	Same     TwinsView // documents with the same text
	Near     TwinsView // with nearly the same

	Related     []RelatedView
	Commitments []CommitmentView
}

// TwinsView are documents with the text of another.
type TwinsView struct {
	Lines []TwinLine
	More  int // beyond those listed
}

// TwinLine is a document with the text of another.
type TwinLine struct {
	Title   TitleView
	Address string
	Source  string // name of its seed: titles may be the same
	Percent int    // how much of the text is the same
}

// HeadingView is a line of the table of contents.
type HeadingView struct {
	Words, Href string
	Level       int
}

// WithheldView is a passage that was set aside.
type WithheldView struct {
	Kind  string
	Text  string
	Lines string
	Href  string
}

// GivenView is a key of the front matter.
type GivenView struct {
	Key, Value string
	Href       string
	Line       int
}

// FilesView is where the document's files are, and what is known of them.
type FilesView struct {
	Source, Text, JSON string // addresses
	Name               string // of the seed
	SHA256             string
	Words              int
	Lines              int
	Added              string // EDTF, "" when it is not recorded
}

// document makes the files of the document at an index of the archive.
func (r *renderer) document(index int) error {
	d := r.Archive.Documents[index]
	body, err := r.Body(d)
	if err != nil {
		return err
	}
	files := fileAddresses(d)
	if err := r.Add(files.Text, body.Source.Raw); err != nil {
		return err
	}
	record, err := encodeDocument(d)
	if err != nil {
		return err
	}
	if err := r.Add(files.JSON, record); err != nil {
		return err
	}
	if err := r.citations(d); err != nil {
		return err
	}
	words := findWords(d, body, files.Source)
	page := r.documentPage(index, body, words, files)
	if err := r.describe(&page, d); err != nil {
		return err
	}
	if err := r.write("document", d.URL, page); err != nil {
		return err
	}
	return r.write("source", files.Source, r.sourcePage(d, body, words))
}

// fileAddresses are the addresses of the files beside a document's page.
func fileAddresses(d *archive.Document) FilesView {
	stem := strings.TrimSuffix(d.URL, ".html")
	return FilesView{Source: stem + ".source.html", Text: stem + ".txt", JSON: stem + ".json", Name: d.Source, SHA256: d.SHA256, Words: d.Words, Added: d.Added}
}

func (r *renderer) documentPage(index int, body *text.Body, words *wordFinder, files FilesView) DocumentPage {
	d := r.Archive.Documents[index]
	heading := titleView(d)
	files.Lines = body.Source.Lines()
	names := r.namesOf(d, body, words) // marks them in the text
	marked := words.html(body, titleLine(d))
	words.showProof(names)
	page := DocumentPage{
		Page:    r.page(d.URL, "documents", heading.String(), d.Lead),
		Heading: heading, Date: say.English.Date(d.Date.Value), Machine: machineDate(d.Date.Value), Window: say.English.Window(d.Date),
		Place: d.Place.Value, Kind: d.Kind.Value, Language: d.Language,
		Facts: r.facts(d, words), Names: names, Dates: chronology(d, files.Source), Commitments: r.commitmentViews(d), Related: r.relatedViews(d),
		Text: marked, Headings: headings(body),
		Note: text.Render(d.Note), Files: files,
	}
	for _, w := range d.Withheld {
		page.Withheld = append(page.Withheld, WithheldView{Kind: say.English.Term(w.Kind), Text: w.Text, Lines: say.English.Lines(w.Lines), Href: lineAddress(files.Source, w.Lines[0])})
	}
	for _, field := range d.Given {
		page.Given = append(page.Given, GivenView{field.Key, strings.Join(field.Values, "; "), lineAddress(files.Source, field.Line), field.Line})
	}
	page.Same, page.Near = r.twinsViews(d)
	if index > 0 {
		line := r.documentLine(r.Archive.Documents[index-1])
		page.Before = &line
	}
	if index+1 < len(r.Archive.Documents) {
		line := r.documentLine(r.Archive.Documents[index+1])
		page.After = &line
	}
	return page
}

// mostTwins is how many documents with its text a document's page names.
const mostTwins = 10

// twinsViews are the documents with the same text, and with nearly the same.
func (r *renderer) twinsViews(d *archive.Document) (same, near TwinsView) {
	for _, duplicate := range d.Duplicates {
		view := &near
		if duplicate.Resemblance == 1 {
			view = &same
		}
		if len(view.Lines) == mostTwins {
			view.More++
			continue
		}
		other := r.Archive.Documents[r.position[duplicate.ID]]
		view.Lines = append(view.Lines, TwinLine{titleView(other), other.URL, other.Source, int(math.Round(100 * duplicate.Resemblance))})
	}
	return same, near
}

// titleLine is the line of the seed that holds the stated title, 0 when the
// text has none.
func titleLine(d *archive.Document) int {
	if d.Title.Basis != archive.Stated || d.Title.Source != archive.FromText || len(d.Title.Evidence) == 0 {
		return 0
	}
	return d.Title.Evidence[0].Line
}

// headings are the table of contents; a text with fewer than two needs none.
func headings(body *text.Body) []HeadingView {
	var views []HeadingView
	body.Leaves(func(b *text.Block) {
		if b.Kind == text.Heading && b.Anchor() != "" {
			views = append(views, HeadingView{b.String, "#" + b.Anchor(), b.Level})
		}
	})
	if len(views) < 2 {
		return nil
	}
	return views
}
