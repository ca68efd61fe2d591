package pages

import (
	"html/template"
	"math"
	"slices"
	"strconv"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/chart"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text"
)

// MeetingPage is for templates/meeting.html: a series with its editions.
type MeetingPage struct {
	shell.Page
	Short    string
	With     []shell.Link
	Note     template.HTML
	Line     []BeadView // the editions at a glance, none for a single one
	Editions []EditionView
	Named    []shell.MentionLine // without an edition that can be told
	Disputed []shell.MentionLine // with another day or place than the file of an edition
	Beside   []BesideView        // its statements side by side, the newest first
}

// BesideView leads to two statements of a series side by side.
type BesideView struct {
	Href           string
	Earlier, Later shell.DocumentLine
	Passages       string // link to the passages of the later one in earlier editions, "" for none
}

// BeadView is an edition on the line of a series, or a gap in it, and leads to the list.
type BeadView struct {
	Href      string
	Label     string
	Year      string // "" when it is not known
	Place     string
	Virtual   bool
	Gap       bool
	Documents int
	Radius    string
}

// The radii of beads: of an edition that no document names, and of that which most do.
const (
	smallestBead = 4.5
	largestBead  = 12
)

// beads puts the editions of a page on a line. A bead's area grows with how many
// documents tell of the edition.
func beads(page *MeetingPage, editions []archive.EditionEntry) []BeadView {
	if len(editions) < 2 {
		return nil
	}
	most := 1
	for _, e := range editions {
		most = max(most, len(e.Named))
	}
	var list []BeadView
	for i, e := range editions {
		view := page.Editions[i]
		radius := smallestBead
		if n := len(e.Named); n > 0 {
			radius += (largestBead - smallestBead) * math.Sqrt(float64(n)/float64(max(most, 4)))
		}
		list = append(list, BeadView{
			Href: "#" + view.Anchor, Label: e.Label, Year: edtf.Year(e.Date), Place: e.Place, Virtual: e.Virtual,
			Gap: view.Gap, Documents: len(e.Named), Radius: chart.Units(radius),
		})
	}
	return list
}

// EditionView is an edition, or a gap in what is known.
type EditionView struct {
	Label     string
	Gap       bool
	Date      string
	Place     shell.Link
	Virtual   bool
	FromTexts bool
	Sources   []shell.Link
	Mentions  []shell.MentionLine
	Anchor    string
}

func (m maker) meetingPages() error {
	for _, s := range m.Archive.Meetings {
		from := m.From(s.Address)
		says := s.Name + ": its editions, and the documents of this archive that tell of them."
		page := MeetingPage{
			Page: m.Page(s.Address, "meetings", s.Name, says), Short: s.Short, With: withLinks(from, s.With),
			Note: text.Render(s.Note), Named: from.Mentions(s.Named),
			Disputed: from.Mentions(s.Disputed), Beside: beside(from, s.ID),
		}
		for i, e := range s.Editions {
			page.Editions = append(page.Editions, editionView(from, i, e))
		}
		page.Line = beads(&page, s.Editions)
		page.saveEachOnce()
		if err := m.out.Page("meeting", page.Address, page); err != nil {
			return err
		}
	}
	return nil
}

// beside are the statements of a series that stand side by side.
func beside(from shell.From, series string) []BesideView {
	var views []BesideView
	for _, c := range slices.Backward(from.Beside.Collations) {
		if c.Series != series {
			continue
		}
		view := BesideView{
			Href:    from.Href(address.SideBySide(c.Earlier, c.Later)),
			Earlier: from.Document(c.Earlier), Later: from.Document(c.Later),
		}
		if from.Beside.PassagesIn(c.Later) != nil {
			view.Passages = from.Href(address.Passages(c.Later, 1))
		}
		views = append(views, view)
	}
	return views
}

func (p *MeetingPage) saveEachOnce() {
	lists := make([][]shell.MentionLine, 0, len(p.Editions)+2)
	for _, e := range p.Editions {
		lists = append(lists, e.Mentions)
	}
	shell.SaveEachOnce(append(lists, p.Disputed, p.Named)...)
}

// editionView is the edition of a series that stands at a place in its list.
func editionView(from shell.From, i int, e archive.EditionEntry) EditionView {
	view := EditionView{
		Label: e.Label, Gap: e.GapTo > 0, Date: from.Words.Date(e.Date),
		Virtual: e.Virtual, FromTexts: e.FromTexts, Sources: from.Sources(e.Sources), Mentions: from.Mentions(e.Named),
	}
	switch {
	case e.GapTo > 0:
		view.Anchor = "gap-" + strconv.Itoa(e.Number)
	case e.Number > 0:
		view.Anchor = e.Label
	default:
		view.Anchor = "edition-" + strconv.Itoa(i+1)
	}
	view.Place = MeetingPlace(from, e.Place, e.PlaceID)
	return view
}

// withLinks lead to the partners and groups that meet ASEAN in a series.
func withLinks(from shell.From, ids []string) []shell.Link {
	var links []shell.Link
	for _, p := range from.Archive.Partners {
		if slices.Contains(ids, p.ID) {
			links = append(links, from.Link(p.Name, p.Address))
		}
	}
	for _, g := range from.Archive.Groups {
		if slices.Contains(ids, g.ID) {
			links = append(links, from.Link(g.Name, g.Address))
		}
	}
	return links
}
