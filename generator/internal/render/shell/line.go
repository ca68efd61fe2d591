package shell

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/cite"
	"aseanarchive/generator/internal/render/address"
)

// Link leads to a page of the site.
type Link struct {
	Name string
	Href string // "" for what has no page
}

// Sources lead to the pages that say something, by who answers for them; a page of which
// nobody is known to goes by its host. Of several pages of one publisher each has a number.
func (f From) Sources(addresses []string) []Link {
	links := make([]Link, 0, len(addresses))
	times := map[string]int{}
	for _, at := range addresses {
		host := address.Host(at)
		name := cmp.Or(f.About.PublisherOf(host), host)
		times[name]++
		if n := times[name]; n > 1 {
			name += " (" + f.Words.Number(n) + ")"
		}
		links = append(links, Link{name, at})
	}
	return links
}

// TitleView is a title as it is shown: supplied ones stand in square brackets,
// which are not part of them.
type TitleView struct {
	Words    string
	Supplied bool
}

// Title is how a document's title is shown.
func Title(d *archive.Entry) TitleView {
	return TitleView{d.Title.Value, d.Title.Basis == archive.Supplied}
}

// String is the title as one text.
func (t TitleView) String() string {
	if t.Supplied {
		return "[" + t.Words + "]"
	}
	return t.Words
}

// MachineDate is an EDTF date in a form that HTML's time element takes: days,
// months and years.
//
// A page writes a time element for one date alone, that on which its own document
// was issued. Zotero and other readers take the first one of a page for the date
// of the page where its head has none, and gave undated documents, and lists, the
// dates that they tell of. Programs find those in the data.
func MachineDate(date string) string {
	season := len(date) == len("2016-05") && date[len("2016-"):] > "12" // or a quarter
	if strings.ContainsAny(date, "/~?%.") || season {
		return ""
	}
	return date
}

// DocumentLine is a document in a list.
type DocumentLine struct {
	Title    TitleView
	Href     string
	Date     string // readable, "" when unknown
	Undated  bool
	Inferred bool // the date is a window or inferred
	Kind     string
	Place    string
	Partners []Link
	Lead     string
	Context  template.HTML // by which reference managers save it from the list, "" where none should
}

// contextOf is an element that shows nothing and holds a work for reference
// managers, see cite.OpenURL. Of its characters the ampersand alone means
// something in HTML.
func contextOf(w cite.Work) template.HTML {
	title := strings.ReplaceAll(cite.OpenURL(w), "&", "&amp;")
	return template.HTML(`<span class="Z3988" title="` + title + `"></span>`)
}

// context is that of a document, which stands in many lists.
func (s *Site) context(d *archive.Entry) template.HTML {
	if known, ok := s.contexts.Load(d); ok {
		return known.(template.HTML)
	}
	made := contextOf(cite.Of(d, s.About.Title, s.Full(d.URL)))
	s.contexts.Store(d, made)
	return made
}

// Document is a document in a list on the page.
func (f From) Document(d *archive.Entry) DocumentLine {
	line := DocumentLine{
		Title: Title(d), Href: f.Href(d.URL), Kind: d.Kind.Value, Place: d.Place.Value, Lead: d.Lead,
		Date:     f.Words.Date(d.Date.Value),
		Inferred: d.Date.Known() && d.Date.Basis != archive.Stated,
	}
	if !d.Date.Known() {
		line.Date, line.Undated = f.Words.Window(d.Date), true
	}
	for _, mention := range d.Partners {
		if mention.Role == archive.Party {
			line.Partners = append(line.Partners, f.Link(mention.Name, address.Partner(mention.ID)))
		}
	}
	return line
}

// Documents are documents in a list on the page.
func (f From) Documents(documents []*archive.Entry) []DocumentLine {
	lines := make([]DocumentLine, 0, len(documents))
	for _, d := range documents {
		lines = append(lines, f.Document(d))
	}
	return lines
}

// Saveable are documents in a list whose page stands for them: there reference
// managers find each of them, and not the page.
func (f From) Saveable(documents []*archive.Entry) []DocumentLine {
	lines := f.Documents(documents)
	for i, d := range documents {
		lines[i].Context = f.context(d)
	}
	return lines
}

// TimelineLine is a dated line of the timeline.
type TimelineLine struct {
	Date     string // readable
	Document DocumentLine
	IsEvent  bool
	Label    string // of an event
	Role     string
	Href     string // of the paragraph that tells of the event
}

// Timeline are entries of the timeline on the page.
func (f From) Timeline(entries []archive.TimelineEntry) []TimelineLine {
	lines := make([]TimelineLine, 0, len(entries))
	for _, entry := range entries {
		line := TimelineLine{Date: f.Words.Date(entry.Date), Document: f.Document(entry.Document)}
		if entry.Event == nil && line.Document.Undated {
			line.Date = line.Document.Date // it stands by its window, and says so
		}
		if event := entry.Event; event != nil {
			line.IsEvent, line.Label, line.Role = true, event.Label, string(event.Role)
			line.Href = f.Href(address.Paragraph(entry.Document, event.Paragraph))
		}
		lines = append(lines, line)
	}
	return lines
}

// ParagraphLink leads to a paragraph of a document.
type ParagraphLink struct {
	Number int // by which people cite it, 0 for a heading and for what is set aside
	Href   string
	Aside  string // what is set aside there, "" for what is in the text
}

// Paragraph leads to the paragraph of a document that begins on a line.
func (f From) Paragraph(d *archive.Entry, line int) ParagraphLink {
	link := ParagraphLink{Number: d.Paragraph(line), Href: f.Href(address.Paragraph(d, line))}
	if kind := d.WithheldAt(line); kind != "" {
		link.Aside = f.Words.Term(kind)
	}
	return link
}

// mostParagraphs is how many paragraphs a line of a list leads to.
const mostParagraphs = 12

// Paragraphs lead to the first paragraphs of those that begin on some lines of
// a document, and more is how many there are beyond them.
func (f From) Paragraphs(d *archive.Entry, lines []int) (links []ParagraphLink, more int) {
	for _, line := range lines[:min(len(lines), mostParagraphs)] {
		links = append(links, f.Paragraph(d, line))
	}
	return links, len(lines) - len(links)
}

// MentionLine is a document with the paragraphs that speak of something.
type MentionLine struct {
	DocumentLine
	Said       string // what it says in particular: the role of a person
	Paragraphs []ParagraphLink
	More       int // paragraphs beyond those listed
}

// Mention is a mention in a list on the page.
func (f From) Mention(m archive.Mention) MentionLine {
	line := MentionLine{DocumentLine: f.Document(m.Document)}
	line.Paragraphs, line.More = f.Paragraphs(m.Document, m.Paragraphs)
	return line
}

// Mentions are mentions in a list on the page, the newest document first, for
// reference managers as well.
func (f From) Mentions(mentions []archive.Mention) []MentionLine {
	lines := make([]MentionLine, 0, len(mentions))
	for _, m := range slices.Backward(mentions) {
		line := f.Mention(m)
		line.Context = f.context(m.Document)
		lines = append(lines, line)
	}
	return lines
}

// SaveEachOnce leaves a document that stands in several lists of a page to
// reference managers in the first of them alone.
func SaveEachOnce(lists ...[]MentionLine) {
	seen := map[string]bool{}
	for _, list := range lists {
		for i := range list {
			if seen[list[i].Href] {
				list[i].Context = ""
			}
			seen[list[i].Href] = true
		}
	}
}

// CommitmentView is what the parties to a document undertake.
type CommitmentView struct {
	Verb   string
	Words  string // of the sentence, on one line
	At     ParagraphLink
	Topics []Link
}

// Commitment is a commitment of a document in a list on the page.
func (f From) Commitment(d *archive.Entry, c *archive.Commitment) CommitmentView {
	view := CommitmentView{
		Verb: c.Verb, Words: strings.TrimRight(c.Text, "; "),
		At: f.Paragraph(d, c.Paragraph),
	}
	for _, id := range c.Topics {
		view.Topics = append(view.Topics, f.Link(f.Names.Topic(id), address.Topic(id)))
	}
	return view
}
