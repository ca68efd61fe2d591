package render

import (
	"html/template"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// MeetingPage is for templates/meeting.html: a series with its editions.
type MeetingPage struct {
	Page
	Short    string
	With     []Link
	Note     template.HTML
	Editions []EditionView
	Named    []MentionLine // without an edition that can be told
}

// EditionView is an edition, or a gap in what is known.
type EditionView struct {
	Label     string
	Gap       bool
	Date      string
	Machine   string
	Place     Link
	Virtual   bool
	FromTexts bool
	Sources   []string
	Mentions  []MentionLine
	Anchor    string
}

func (r *renderer) meetingPages() error {
	for _, s := range r.Archive.Meetings {
		page := MeetingPage{Page: r.page(s.Address, "meetings", s.Name, s.Name+": its editions, and the documents of this archive that tell of them."),
			Short: s.Short, With: r.withLinks(s.With), Note: text.Render(s.Note), Named: r.mentionLines(s.Named)}
		for _, e := range s.Editions {
			page.Editions = append(page.Editions, r.editionView(e))
		}
		if err := r.write("meeting", page.Address, page); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) editionView(e archive.EditionEntry) EditionView {
	view := EditionView{Label: e.Label, Gap: e.GapTo > 0, Date: say.English.Date(e.Date), Machine: machineDate(e.Date), Virtual: e.Virtual,
		FromTexts: e.FromTexts, Sources: e.Sources, Mentions: r.mentionLines(e.Named)}
	if e.Number > 0 && e.GapTo == 0 {
		view.Anchor = e.Label
	}
	if e.Place != "" {
		view.Place = Link{Name: e.Place}
		for _, p := range r.Archive.Places {
			if p.Name == e.Place {
				view.Place.Address = p.Address
			}
		}
	}
	return view
}

// withLinks lead to the partners and groups that meet ASEAN in a series.
func (r *renderer) withLinks(ids []string) []Link {
	var links []Link
	for _, p := range r.Archive.Partners {
		if slices.Contains(ids, p.ID) {
			links = append(links, Link{p.Name, p.Address})
		}
	}
	for _, g := range r.Archive.Groups {
		if slices.Contains(ids, g.ID) {
			links = append(links, Link{g.Name, g.Address})
		}
	}
	return links
}
