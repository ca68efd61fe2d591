package render

import (
	"fmt"
	"html/template"
	"math"
	"strings"

	"aseanarchive/generator/internal/archive"
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
	Partners []PartnerView
	Members  []NamedView
	Topics   []NamedView
	Meetings []NamedView
	People   []PersonView
	Acronyms []ShortView
	Events   []EventView
	Plans    []PlanView
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

// FactView is a fact as its reader checks it.
type FactView struct {
	Name     string
	Value    string // as it is shown, "" when unknown
	Link     string // where the value leads, "" for nowhere
	Outside  bool   // the link leads out of the site
	Basis    string
	Says     string // what the rule does
	Rule     string
	Evidence []EvidenceView
	Against  []FactView
	Steps    []string // of the reasoning
}

// EvidenceView is a quotation that leads to its line.
type EvidenceView struct {
	Line  int
	Quote string
	Href  string // address of the line in the source view
}

// PartnerView is a partner of the document.
type PartnerView struct {
	PartnerLink
	Role       string
	Mentions   int
	Says       string
	Evidence   []EvidenceView
	Paragraphs []ParagraphLink
}

// NamedView is a member, a topic or a meeting that the document names.
type NamedView struct {
	Name       string
	Address    string // "" when it has no page
	Mentions   int
	Paragraphs []ParagraphLink
}

// PersonView is somebody whom the document names.
type PersonView struct {
	Link
	Role      string
	Honorific string
	At        ParagraphLink
}

// ShortView is a short form of the document.
type ShortView struct {
	Short, Long string
	Address     string
	Inferred    bool // the meaning is the archive's: the document gives none
	At          ParagraphLink
}

// ParagraphLink leads to a paragraph of the document.
type ParagraphLink struct {
	Line int
	Href string
}

// EventView is a dated statement of the document.
type EventView struct {
	Date, Machine string
	Expression    string
	Label         string
	Role          string
	Href          string // address of its paragraph, or of its line when it was set aside
	Line          int
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
	page := r.documentPage(index, body, files)
	if err := r.describe(&page, d); err != nil {
		return err
	}
	if err := r.write("document", d.URL, page); err != nil {
		return err
	}
	return r.write("source", files.Source, r.sourcePage(d, body))
}

// fileAddresses are the addresses of the files beside a document's page.
func fileAddresses(d *archive.Document) FilesView {
	stem := strings.TrimSuffix(d.URL, ".html")
	return FilesView{Source: stem + ".source.html", Text: stem + ".txt", JSON: stem + ".json", Name: d.Source, SHA256: d.SHA256, Words: d.Words}
}

func (r *renderer) documentPage(index int, body *text.Body, files FilesView) DocumentPage {
	d := r.Archive.Documents[index]
	heading := titleView(d)
	files.Lines = body.Source.Lines()
	page := DocumentPage{
		Page:    r.page(d.URL, "documents", heading.String(), d.Lead),
		Heading: heading, Date: archive.ReadableDate(d.Date.Value), Machine: machineDate(d.Date.Value), Window: window(d.Date),
		Place: d.Place.Value, Kind: d.Kind.Value, Language: d.Language,
		Facts: r.facts(d, files.Source), Partners: r.partnerViews(d, files.Source), Events: eventViews(d, files.Source),
		Members: r.memberViews(d), Topics: r.topicViews(d), Meetings: r.meetingViews(d), People: personViews(d), Acronyms: shortViews(d),
		Plans: r.planViews(d), Commitments: r.commitmentViews(d),
		Text: body.HTML(titleLine(d)), Headings: headings(body),
		Note: text.Render(d.Note), Files: files,
	}
	for _, w := range d.Withheld {
		page.Withheld = append(page.Withheld, WithheldView{Kind: kindWords(w.Kind), Text: w.Text, Lines: lineRange(w.Lines), Href: lineAddress(files.Source, w.Lines[0])})
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

// facts are the document's single facts, known or not: a blank says that it
// was looked for.
func (r *renderer) facts(d *archive.Document, source string) []FactView {
	date := r.fact("Date", d.Date.Fact, source)
	date.Value = archive.ReadableDate(d.Date.Value)
	if !d.Date.Known() {
		if date.Value = window(d.Date); date.Value != "" {
			date.Basis = "window"
		}
	} else if year := archive.Year(d.Date.Value); r.years[year] {
		date.Link = timelineAddress(year)
	}
	date.Steps = d.Date.Reasoning
	kind := r.fact("Kind", d.Kind, source)
	kind.Value = kindWords(kind.Value)
	origin := r.fact("Origin", d.Origin, source)
	if strings.HasPrefix(origin.Value, "https://") || strings.HasPrefix(origin.Value, "http://") {
		origin.Link, origin.Outside = origin.Value, true
	}
	return []FactView{
		r.fact("Title", d.Title, source), date, r.fact("Place", d.Place.Fact, source), kind,
		r.fact("Issuer", d.Issuer, source), r.fact("Author", d.Author, source), origin, r.fact("Rights", d.Rights, source),
	}
}

func (r *renderer) fact(name string, fact archive.Fact, source string) FactView {
	view := FactView{Name: name, Value: fact.Value, Basis: string(fact.Basis), Rule: fact.Rule, Says: r.rules[fact.Rule].Says,
		Evidence: evidenceViews(fact.Evidence, source)}
	for _, against := range fact.Against {
		view.Against = append(view.Against, r.fact(name, against, source))
	}
	return view
}

func evidenceViews(evidence []archive.Evidence, source string) []EvidenceView {
	views := make([]EvidenceView, 0, len(evidence))
	for _, e := range evidence {
		views = append(views, EvidenceView{e.Line, e.Quote, lineAddress(source, e.Line)})
	}
	return views
}

// lineAddress is the address of a line in the source view.
func lineAddress(source string, line int) string { return fmt.Sprintf("%s#L%d", source, line) }

func lineRange(lines [2]int) string {
	if lines[0] == lines[1] {
		return fmt.Sprintf("line %d", lines[0])
	}
	return fmt.Sprintf("lines %d–%d", lines[0], lines[1])
}

func (r *renderer) partnerViews(d *archive.Document, source string) []PartnerView {
	var views []PartnerView
	for _, mention := range d.Partners {
		view := PartnerView{
			PartnerLink: PartnerLink{mention.Name, "partners/" + mention.ID + ".html"},
			Role:        string(mention.Role), Mentions: mention.Mentions, Says: r.rules[mention.Rule].Says,
			Evidence: evidenceViews(mention.Evidence, source),
		}
		view.Paragraphs = paragraphLinks(d, mention.Paragraphs)
		views = append(views, view)
	}
	return views
}

func (r *renderer) memberViews(d *archive.Document) []NamedView {
	var views []NamedView
	for _, m := range d.Members {
		views = append(views, NamedView{r.names.members[m.ID], "members/" + m.ID + ".html", m.Mentions, paragraphLinks(d, m.Paragraphs)})
	}
	return views
}

func (r *renderer) topicViews(d *archive.Document) []NamedView {
	var views []NamedView
	for _, t := range d.Topics {
		views = append(views, NamedView{r.names.topics[t.ID], "topics/" + t.ID + ".html", t.Mentions, paragraphLinks(d, t.Paragraphs)})
	}
	return views
}

// meetingViews are the editions that the document names. A series has a page
// when a file describes it or several documents name it.
func (r *renderer) meetingViews(d *archive.Document) []NamedView {
	var views []NamedView
	for _, m := range d.Meetings {
		view := NamedView{Name: meetingLabel(m), Paragraphs: paragraphLinks(d, m.Paragraphs)}
		if r.names.meetings[m.ID] {
			view.Address = "meetings/" + m.ID + ".html"
			if m.Ordinal > 0 {
				view.Address += "#" + archive.Ordinal(m.Ordinal)
			}
		}
		views = append(views, view)
	}
	return views
}

// meetingLabel is an edition as a reader says it: "29th ASEAN-U.S. Dialogue".
func meetingLabel(m archive.MeetingMention) string {
	label := m.Name
	if m.Special {
		label = "special " + label
	}
	switch {
	case m.Ordinal > 0:
		return archive.Ordinal(m.Ordinal) + " " + label
	case m.Year != "":
		label += ", " + m.Year
	}
	return sentenceCase(label)
}

func personViews(d *archive.Document) []PersonView {
	var views []PersonView
	for _, p := range d.People {
		view := PersonView{Link: Link{p.Name, archive.PersonAddress(text.Slug(p.Name))}, Role: p.Role, Honorific: p.Honorific}
		if len(p.Paragraphs) > 0 {
			view.At = ParagraphLink{p.Paragraphs[0], paragraph(d, p.Paragraphs[0])}
		}
		views = append(views, view)
	}
	return views
}

func shortViews(d *archive.Document) []ShortView {
	var views []ShortView
	for _, a := range d.Acronyms {
		view := ShortView{Short: a.Short, Long: a.Long, Address: "acronyms.html#" + acronymAnchor(a.Short), Inferred: a.Basis != archive.Stated}
		if len(a.Paragraphs) > 0 {
			view.At = ParagraphLink{a.Paragraphs[0], paragraph(d, a.Paragraphs[0])}
		}
		views = append(views, view)
	}
	return views
}

func paragraphLinks(d *archive.Document, lines []int) []ParagraphLink {
	links := make([]ParagraphLink, 0, len(lines))
	for _, line := range lines {
		links = append(links, ParagraphLink{line, paragraph(d, line)})
	}
	return links
}

func eventViews(d *archive.Document, source string) []EventView {
	var views []EventView
	for _, event := range d.Events {
		view := EventView{archive.ReadableDate(event.Date), machineDate(event.Date), event.Expression, event.Label, string(event.Role), paragraph(d, event.Paragraph), event.Paragraph}
		if event.Role == archive.PageDate {
			view.Href = lineAddress(source, event.Paragraph)
		}
		views = append(views, view)
	}
	return views
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
