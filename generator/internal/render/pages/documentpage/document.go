// Package documentpage makes the page of a document, the view of its source,
// and the files beside them.
package documentpage

import (
	"html/template"
	"math"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/cite"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/citation"
	"aseanarchive/generator/internal/render/data"
	"aseanarchive/generator/internal/render/metadata"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/withheld"
)

// Page is for templates/document.html.
type Page struct {
	shell.Page
	Heading  shell.TitleView
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
	Before   *shell.DocumentLine // the document before this one in time
	After    *shell.DocumentLine
	Head     metadata.View
	Cite     citation.View
	Rights   citation.RightsView
	Same     TwinsView // documents with the same text
	Near     TwinsView // with nearly the same

	Related     []RelatedView
	Commitments []shell.CommitmentView
	Beside      BesideView
}

// RelatedView is another document to read, and why.
type RelatedView struct {
	Document shell.DocumentLine
	Reasons  []string
	Compare  string // link to the two side by side
}

// TwinsView are documents with the text of another.
type TwinsView struct {
	Lines []TwinLine
	More  int // beyond those listed
}

// TwinLine is a document with the text of another.
type TwinLine struct {
	Title   shell.TitleView
	Href    string
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
	Kind    string
	Lines   string
	Href    string // of the first in the view of the source
	Passage []withheld.Line
}

// GivenView is a key of the front matter.
type GivenView struct {
	Key, Value string
	Href       string
	Line       int
}

// FilesView is where the document's files are, and what is known of them.
type FilesView struct {
	Source, Text, JSON string // links
	Received           string // link to the file that the text was read out of, "" where there is none
	MediaType          string // of that file
	Format             string // its name for readers
	Pages              int    // of that file, 0 where it has none
	Name               string // of the seed
	SHA256             string
	Words              int
	Lines              int
	Added              string // EDTF, "" when it is not recorded
}

// Maker makes the pages of documents. It may be used from many goroutines.
type Maker struct {
	*shell.Site
	rules map[string]archive.Rule
	lists *authority.Matcher
	years map[string]bool // with a page on the timeline
	about digests
}

// New begins the pages of documents. rules are those that facts name, and lists
// find in texts the names that content/ gives, nil when it gives none.
func New(site *shell.Site, rules []archive.Rule, lists *authority.Matcher) *Maker {
	m := &Maker{Site: site, rules: map[string]archive.Rule{}, lists: lists, years: map[string]bool{}}
	for _, rule := range rules {
		m.rules[rule.Name] = rule
	}
	for _, year := range site.Archive.Years {
		m.years[year.Year] = true
	}
	m.about = digestsOf(site)
	return m
}

// view is the page of one document while it is made.
type view struct {
	shell.From // the page
	maker      *Maker
	d          *archive.Entry
	files      address.Files
	words      *wordFinder
}

// Make makes the files of the document at an index of the archive, whose text
// is given, and returns what NamesIn does.
func (m *Maker) Make(index int, body *text.Body, out shell.Out) (names string, err error) {
	d := m.Archive.Documents[index]
	work := citation.Of(m.Site, d)
	if err := m.files(d, work, body, out); err != nil {
		return "", err
	}
	from, files := m.Site.From(d.URL), address.FilesOf(d)
	v := view{from, m, d, files, findWords(d, body, from.Href(files.Source), from.Names.Topic)}
	if d.Pages > 0 {
		v.words.paged = from.Href(files.Received)
	}
	page, names := v.page(index, body)
	page.Cite, page.Rights = citation.Show(from, d, work), citation.Rights(m.Site, d)
	var before, after string
	if page.Before != nil {
		before = page.Before.Href
	}
	if page.After != nil {
		after = page.After.Href
	}
	page.Head = metadata.Of(from, d, work, before, after)
	if err := out.Page("document", d.URL, page); err != nil {
		return "", err
	}
	return names, out.Page("source", files.Source, m.sourcePage(d, body, v.words))
}

// files makes the files beside the page.
func (m *Maker) files(d *archive.Entry, work cite.Work, body *text.Body, out shell.Out) error {
	files := address.FilesOf(d)
	if err := out.File(files.Text, body.Source.Raw); err != nil {
		return err
	}
	if received := body.Source.Received; received != nil {
		if err := out.File(files.Received, received.Bytes); err != nil {
			return err
		}
	}
	record, err := data.EncodeDocument(d)
	if err != nil {
		return err
	}
	if err := out.File(files.JSON, record); err != nil {
		return err
	}
	return citation.Files(d, work, out.File)
}

// page puts the page together. The names mark themselves in the text before it
// is written, and only then is it known which words could be marked.
func (v view) page(index int, body *text.Body) (Page, string) {
	d := v.d
	heading := shell.Title(d)
	names, sum := v.namesOf(body)
	v.leadLinks(body)
	marked := v.withStrands(v.words.html(body, d.TitleLine()))
	v.words.showProof(names)
	page := Page{
		Page:    v.Site.Page(d.URL, "documents", heading.String(), d.Lead),
		Heading: heading, Date: v.Words.Date(d.Date.Value), Machine: shell.MachineDate(d.Date.Value),
		Window: v.Words.Window(d.Date), Place: d.Place.Value, Kind: d.Kind.Value, Language: d.Language,
		Facts: v.facts(), Names: names, Dates: v.chronology(), Related: v.related(),
		Text: marked, Headings: headings(body, d.TitleLine()), Note: text.Render(d.Note),
		Files: FilesView{
			Source: v.Href(v.files.Source), Text: v.Href(v.files.Text), JSON: v.Href(v.files.JSON),
			Name: d.Source, SHA256: d.SHA256, Words: d.Words, Lines: body.Source.Lines(), Added: d.Added,
		},
	}
	if d.Received != nil {
		page.Files.Received, page.Files.MediaType = v.Href(v.files.Received), d.Received.MediaType
		page.Files.Format, page.Files.Pages = v.Words.Term(d.Received.Format), d.Pages
	}
	for i := range d.Commitments {
		commitment := v.Commitment(d, &d.Commitments[i])
		if len(d.Commitments) > mostInFull { // the whole sentences stand in the text, and each leads there
			commitment.Words = text.Cut(commitment.Words, openingLetters)
		}
		page.Commitments = append(page.Commitments, commitment)
	}
	for _, w := range d.Withheld {
		page.Withheld = append(page.Withheld, WithheldView{
			Kind: v.Words.Term(w.Kind), Lines: v.Words.Lines(w.Lines), Href: v.sourceLine(w.Lines[0]),
			Passage: withheld.Lines(body, w),
		})
	}
	for _, field := range d.Given.FrontMatter() {
		given := GivenView{field.Key, strings.Join(field.Values, "; "), v.sourceLine(field.Line), field.Line}
		page.Given = append(page.Given, given)
	}
	page.Same, page.Near = v.twins()
	page.Beside = v.beside()
	if index > 0 {
		line := v.Document(v.Archive.Documents[index-1])
		page.Before = &line
	}
	if index+1 < len(v.Archive.Documents) {
		line := v.Document(v.Archive.Documents[index+1])
		page.After = &line
	}
	return page, sum
}

// sourceLine leads to a line of the view of the source.
func (v view) sourceLine(line int) string { return v.Href(address.Line(v.files.Source, line)) }

// related are documents to read next.
func (v view) related() []RelatedView {
	var views []RelatedView
	for _, related := range v.d.Related {
		other := v.Site.Document(related.ID)
		view := RelatedView{Document: v.Document(other), Compare: v.Href(v.compare(other))}
		for _, reason := range related.Reasons {
			view.Reasons = append(view.Reasons, v.Words.Reason(reason, v.Names.Topic))
		}
		views = append(views, view)
	}
	return views
}

// Of more commitments or events than mostInFull a page gives so many letters each: beyond that
// the list would be the text once more.
const (
	mostInFull     = 60
	openingLetters = 75
)

// mostTwins is how many documents with its text a document's page names.
const mostTwins = 10

// twins are the documents with the same text, and with nearly the same.
func (v view) twins() (same, near TwinsView) {
	for _, duplicate := range v.d.Duplicates {
		list := &near
		if duplicate.Resemblance == 1 {
			list = &same
		}
		if len(list.Lines) == mostTwins {
			list.More++
			continue
		}
		other := v.Site.Document(duplicate.ID)
		percent := int(math.Round(100 * duplicate.Resemblance))
		list.Lines = append(list.Lines, TwinLine{shell.Title(other), v.Href(other.URL), other.Source, percent})
	}
	return same, near
}

// mostContents is how many lines a table of contents has at most. It stands above
// the facts beside the text, and is there to be looked over: one of several
// screens is slower than the search of the browser, and pushes the facts out of
// sight.
const mostContents = 60

// headings are the table of contents. Of a text with too many, those of the
// outer levels that are few enough stand in it, all of a level or none: a treaty
// of 320 articles is found by its chapters, and without chapters it has no
// contents. Fewer than two headings need none. The title of the page stands above
// it already; the outermost level beside it is the second of the page.
func headings(body *text.Body, titleLine int) []HeadingView {
	var views []HeadingView
	var ofLevel [7]int // how many there are down to a level of HTML
	outermost := len(ofLevel)
	body.Leaves(func(b *text.Block) {
		if b.Kind == text.Heading && b.Anchor() != "" && b.Line != titleLine {
			outermost = min(outermost, b.Level)
			views = append(views, HeadingView{b.String, "#" + b.Anchor(), b.Level})
			for level := b.Level; level < len(ofLevel); level++ {
				ofLevel[level]++
			}
		}
	})
	deepest := len(ofLevel) - 1
	for deepest > 0 && ofLevel[deepest] > mostContents {
		deepest--
	}
	views = slices.DeleteFunc(views, func(view HeadingView) bool { return view.Level > deepest })
	if len(views) < 2 {
		return nil
	}
	for i := range views {
		views[i].Level -= outermost - 2
	}
	return views
}
