// Package sidebyside makes the pages on which two documents stand side by side, and
// those on which passages are followed from edition to edition.
package sidebyside

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/codec"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text/collate"
)

// Page is for templates/side-by-side.html: two documents.
type Page struct {
	shell.Page
	Earlier, Later shell.DocumentLine
	Near           bool // their texts are nearly the same
	Counts         CountsView
	Topics         SharesView
	Pledges        SharesView
	Passages       string // link to the passages of the later document, "" for none
	Rows           []RowView
}

// CountsView is how many paragraphs there are of each kind.
type CountsView struct{ Kept, Changed, Dropped, New, Moved int }

// SharesView are things that both documents have, or one of them.
type SharesView struct{ Both, Earlier, Later []ShareView }

// ShareView is one of them, with where it stands.
type ShareView struct {
	shell.Link
	InEarlier, InLater []shell.ParagraphLink
}

// RowView is a paragraph beside the one that answers to it.
type RowView struct {
	Answer         string // kept, changed, dropped, new
	Heading        bool
	Moved          bool
	Earlier, Later CellView
}

// CellView is a paragraph of one of the documents.
type CellView struct {
	At     shell.ParagraphLink // without an address where there is no paragraph
	Marker string
	Words  string
	Pieces []PieceView          // of the words, none where none of them are marked
	PartOf *shell.ParagraphLink // of the other document, that has most of its words
	Strand string               // link to the passage from edition to edition, "" for none
}

// PieceView is a run of words.
type PieceView struct {
	Words   string
	Changed bool // the other document has not got them
}

// Reader reads the paragraphs of a document.
type Reader func(d *archive.Entry) ([]archive.Paragraph, error)

// Maker makes the pages. It may be used from many goroutines.
type Maker struct {
	*shell.Site
	read Reader
}

// New begins the pages.
func New(site *shell.Site, read Reader) *Maker { return &Maker{site, read} }

// text is a document that was read.
type text struct {
	document *archive.Entry
	list     []archive.Paragraph
	byLine   map[int]*archive.Paragraph
}

func (m *Maker) text(d *archive.Entry) (text, error) {
	list, err := m.read(d)
	t := text{d, list, make(map[int]*archive.Paragraph, len(list))}
	for i := range list {
		t.byLine[list[i].Line] = &list[i]
	}
	return t, err
}

// words are those of a paragraph, "" for none.
func (t text) words(line int) string {
	if p := t.byLine[line]; p != nil {
		return p.Words
	}
	return ""
}

// title is the title of a document with its date, for headings.
func (m *Maker) title(d *archive.Entry) string {
	title := shell.Title(d).String()
	if date := m.Words.Date(d.Date.Value); date != "" && !strings.Contains(title, date) {
		return title + ", " + date
	}
	return title
}

// Collation makes the page of two documents.
func (m *Maker) Collation(c *archive.Collation, out shell.Out) error {
	at := address.SideBySide(c.Earlier, c.Later)
	facing := keptCollation{c.Near, c.Facing}
	inputs := m.Inputs(string(codec.Encode(&facing)))
	for _, d := range [...]*archive.Entry{c.Earlier, c.Later} {
		inputs.Document(d).Text(d.SHA256)
	}
	m.strandInputs(inputs, c.Later)
	var failed error
	err := out.PageOf("side-by-side", at, inputs, func() any {
		page, err := m.page(c, at)
		failed = err
		return page
	})
	if failed != nil {
		return failed
	}
	return err
}

// keptCollation is what inputs hold of a collation.
type keptCollation struct {
	Near   bool
	Facing []archive.Facing
}

// strandInputs adds where the passages of a document lead.
func (m *Maker) strandInputs(inputs *shell.Inputs, d *archive.Entry) {
	for _, section := range d.Sections {
		if s := m.Beside.Strand(d, section.Line); s != nil {
			inputs.Number(section.Line).Text(s.Address)
		}
	}
}

func (m *Maker) page(c *archive.Collation, at string) (Page, error) {
	earlier, err := m.text(c.Earlier)
	if err != nil {
		return Page{}, err
	}
	later, err := m.text(c.Later)
	if err != nil {
		return Page{}, err
	}
	from := m.From(at)
	says := "What was kept, changed, dropped and new between two documents, paragraph by paragraph."
	page := Page{
		Page:    m.Page(at, "documents", "Side by side: "+m.title(c.Earlier)+" and "+m.title(c.Later), says),
		Earlier: from.Document(c.Earlier), Later: from.Document(c.Later), Near: c.Near,
		Topics: topics(from, c), Pledges: pledges(from, c),
	}
	if m.Beside.PassagesIn(c.Later) != nil {
		page.Passages = from.Href(address.Passages(c.Later, 1))
	}
	for _, f := range c.Facing {
		row := m.row(from, earlier, later, f)
		page.Rows = append(page.Rows, row)
		if !row.Heading {
			page.Counts.add(f)
		}
	}
	return page, nil
}

func (v *CountsView) add(f archive.Facing) {
	switch f.Answer {
	case archive.Kept:
		v.Kept++
	case archive.Changed:
		v.Changed++
	case archive.Dropped:
		v.Dropped++
	case archive.New:
		v.New++
	}
	if f.Moved {
		v.Moved++
	}
}

// answers are the names of what became of a paragraph.
var answers = [...]string{
	archive.Kept: "kept", archive.Changed: "changed", archive.Dropped: "dropped", archive.New: "new",
}

func (m *Maker) row(from shell.From, earlier, later text, f archive.Facing) RowView {
	row := RowView{Answer: answers[f.Answer], Moved: f.Moved}
	if f.Earlier > 0 {
		row.Earlier = cell(from, earlier, f.Earlier)
		row.Heading = earlier.byLine[f.Earlier] != nil && earlier.byLine[f.Earlier].Heading
	}
	if f.Later > 0 {
		row.Later = cell(from, later, f.Later)
		row.Heading = later.byLine[f.Later] != nil && later.byLine[f.Later].Heading
		if s := m.Beside.Strand(later.document, f.Later); s != nil && len(s.Editions) > 2 {
			row.Later.Strand = from.Href(s.Address)
		}
	}
	switch f.Answer {
	case archive.Changed:
		row.Earlier.Pieces, row.Later.Pieces = pieces(earlier.words(f.Earlier), later.words(f.Later))
	case archive.Dropped:
		row.Earlier.partOf(from, later, f.Earlier, f.PartOf, earlier, false)
	case archive.New:
		row.Later.partOf(from, earlier, f.Later, f.PartOf, later, true)
	}
	return row
}

func cell(from shell.From, t text, line int) CellView {
	view := CellView{At: from.Paragraph(t.document, line)}
	if p := t.byLine[line]; p != nil {
		view.Marker, view.Words = p.Marker, p.Words
	}
	return view
}

// partOf tells that a paragraph is a part of one of the other text, and marks what that
// has not got.
func (v *CellView) partOf(from shell.From, other text, line, whole int, own text, later bool) {
	if whole == 0 {
		return
	}
	link := from.Paragraph(other.document, whole)
	v.PartOf = &link
	if later {
		_, v.Pieces = pieces(other.words(whole), own.words(line))
	} else {
		v.Pieces, _ = pieces(own.words(line), other.words(whole))
	}
}

// pieces are the words of two paragraphs, each with what the other has not got. The
// space before words that are marked is not.
func pieces(earlier, later string) (left, right []PieceView) {
	put := func(list []PieceView, words string, changed bool) []PieceView {
		if rest, found := strings.CutPrefix(words, " "); changed && found {
			return append(list, PieceView{" ", false}, PieceView{rest, true})
		}
		return append(list, PieceView{words, changed})
	}
	for _, p := range collate.Words(earlier, later) {
		if p.Left != "" {
			left = put(left, p.Left, p.Kind != collate.Same)
		}
		if p.Right != "" {
			right = put(right, p.Right, p.Kind != collate.Same)
		}
	}
	return left, right
}

// topics are what the two documents speak of.
func topics(from shell.From, c *archive.Collation) SharesView {
	var view SharesView
	lines := map[string][2][]int{}
	var order []string
	for k, d := range [...]*archive.Entry{c.Earlier, c.Later} {
		for _, t := range d.Topics {
			if from.Names.Topics[t.ID] == nil {
				continue
			}
			at, known := lines[t.ID]
			if !known {
				order = append(order, t.ID)
			}
			at[k] = t.Paragraphs
			if len(at[k]) == 0 { // a person gave it
				at[k] = []int{0}
			}
			lines[t.ID] = at
		}
	}
	slices.SortFunc(order, func(a, b string) int { // by name, as readers look for them
		return strings.Compare(from.Names.Topic(a), from.Names.Topic(b))
	})
	for _, id := range order {
		at := lines[id]
		share := ShareView{Link: from.Link(from.Names.Topic(id), address.Topic(id))}
		share.InEarlier, share.InLater = places(from, c.Earlier, at[0]), places(from, c.Later, at[1])
		view.put(share, len(at[0]) > 0, len(at[1]) > 0)
	}
	return view
}

func (v *SharesView) put(share ShareView, earlier, later bool) {
	switch {
	case earlier && later:
		v.Both = append(v.Both, share)
	case earlier:
		v.Earlier = append(v.Earlier, share)
	default:
		v.Later = append(v.Later, share)
	}
}

// mostPlaces is how many paragraphs a topic leads to in each document.
const mostPlaces = 4

func places(from shell.From, d *archive.Entry, lines []int) []shell.ParagraphLink {
	var links []shell.ParagraphLink
	for _, line := range lines[:min(len(lines), mostPlaces)] {
		if line > 0 {
			links = append(links, from.Paragraph(d, line))
		}
	}
	return links
}

// pledges are the commitments of the two documents. Those that both make are told in
// the words of the later one.
func pledges(from shell.From, c *archive.Collation) SharesView {
	var view SharesView
	said := func(d *archive.Entry) []string {
		var list []string
		for i := range d.Commitments {
			list = append(list, d.Commitments[i].Text)
		}
		return list
	}
	for _, step := range collate.Align(said(c.Earlier), said(c.Later)) {
		var share ShareView
		if step.Left >= 0 {
			made := from.Commitment(c.Earlier, &c.Earlier.Commitments[step.Left])
			share.Name, share.InEarlier = made.Words, []shell.ParagraphLink{made.At}
		}
		if step.Right >= 0 {
			made := from.Commitment(c.Later, &c.Later.Commitments[step.Right])
			share.Name, share.InLater = made.Words, []shell.ParagraphLink{made.At}
		}
		view.put(share, step.Left >= 0, step.Right >= 0)
	}
	return view
}
