package timelinepage

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// Entry is a document or a happening in the list of a year.
type Entry struct {
	ID, Sort string // its anchor, and what sort of entry it is
	Untold   bool   // a meeting or a step that no document here tells of
	Future   bool   // it was still to come when all its tellers were written
	When     string
	Label    string
	Title    *shell.TitleView // of a document, nil for a happening
	Href     string           // "" where it has no page
	What     string           // kind of a document, place
	Partners []shell.Link
	With     string // IDs of partners, and of topics, for the script
	About    string
	Tellers  []TellerView
	Others   []TellerView // beyond the first
	Sources  []shell.Link
	Reasons  []string
	Against  []string

	day, month string
	exact      bool
}

// TellerView is a document that tells of a happening.
type TellerView struct {
	Title      shell.TitleView
	Href       string
	Paragraphs []shell.ParagraphLink
	Future     bool
}

// document is a document in the list of its year.
func (m maker) document(from shell.From, d *archive.Entry) Entry {
	line := from.Document(d)
	title := line.Title
	e := Entry{
		ID: "d-" + anchor(d), Sort: documentSort, When: line.Date, Title: &title, Href: line.Href,
		What: strings.Join(filled(m.Words.Term(line.Kind), line.Place), ", "), Partners: line.Partners,
	}
	var with, about []string
	for _, p := range d.Partners {
		if p.Role == archive.Party {
			with = append(with, p.ID)
		}
	}
	for _, topic := range d.Topics {
		about = append(about, topic.ID)
	}
	e.With, e.About = strings.Join(with, " "), strings.Join(about, " ")
	e.place(d.SortDate())
	return e
}

// anchor is the name of a document in its address.
func anchor(d *archive.Entry) string {
	return strings.TrimSuffix(d.URL[strings.LastIndexByte(d.URL, '/')+1:], ".html")
}

func filled(parts ...string) []string {
	return slices.DeleteFunc(parts, func(part string) bool { return part == "" })
}

// place says where among others a date stands.
func (e *Entry) place(date string) {
	e.day = edtf.SortKey(date)
	e.month, e.exact = placeOf(date)
}

// mostTellers are named at once; the others unfold.
const mostTellers = 3

// happening is what happened in the list of its year.
func (m maker) happening(from shell.From, h *archive.Happening) Entry {
	e := Entry{
		ID: h.Key, Sort: string(h.Kind), When: m.Words.Date(h.Date), Label: h.Label, Reasons: h.Reasons,
		Against: h.Disagreements, What: h.Place, Sources: from.Sources(h.Sources), Untold: len(h.Tellers) == 0,
		With: strings.Join(h.Partners, " "), About: strings.Join(h.Topics, " "),
	}
	if h.Virtual {
		e.What = strings.Join(filled(h.Place, "by video link"), ", ")
	}
	for _, id := range h.Partners {
		e.Partners = append(e.Partners, from.Link(m.Names.Country(id, m.Words), m.partnerAddress(id)))
	}
	e.Href = m.pageOf(from, h)
	at := map[string]int{}
	e.Future = len(h.Tellers) > 0
	for _, t := range h.Tellers {
		future := t.Event != nil && t.Event.Role == archive.Future
		e.Future = e.Future && future
		i, known := at[t.Document.ID]
		if !known {
			i = len(e.Tellers)
			at[t.Document.ID] = i
			e.Tellers = append(e.Tellers, TellerView{
				Title: shell.Title(t.Document), Href: from.Href(t.Document.URL), Future: future,
			})
		}
		link := from.Paragraph(t.Document, t.Paragraph)
		if teller := &e.Tellers[i]; t.Paragraph > 0 && !slices.Contains(teller.Paragraphs, link) {
			teller.Paragraphs = append(teller.Paragraphs, link)
		}
	}
	if e.Untold || h.Kind == archive.Occurrence && len(h.Tellers) == 1 {
		e.Reasons = nil // its sources, or its paragraph, say it all
	}
	if len(e.Tellers) > mostTellers+1 {
		e.Tellers, e.Others = e.Tellers[:mostTellers], e.Tellers[mostTellers:]
	}
	e.place(h.Date)
	return e
}

// partnerAddress is the page of a partner, "" when it has none.
func (m maker) partnerAddress(id string) string {
	if p := m.Names.Partners[id]; p != nil {
		return p.Address
	}
	return ""
}

// pageOf is the link to where more is known of a happening: the edition on the page of
// its series, the partner's page, the paragraph that tells it.
func (m maker) pageOf(from shell.From, h *archive.Happening) string {
	switch h.Kind {
	case archive.MeetingHeld:
		if series := m.Names.Meetings[h.Series]; series != nil {
			return from.Href(address.Edition(series.Address, h.Number))
		}
	case archive.RelationStep:
		return from.Href(m.partnerAddress(h.Partners[0]))
	case archive.Occurrence:
		t := h.Tellers[0]
		return from.Href(address.Paragraph(t.Document, t.Paragraph))
	}
	return ""
}

// partnerChoices are the partners of entries, by name.
func (m maker) partnerChoices(issued []*archive.Entry, happened []*archive.Happening) []Choice {
	counts := map[string]int{}
	for _, d := range issued {
		for _, p := range d.Partners {
			if p.Role == archive.Party {
				counts[p.ID]++
			}
		}
	}
	for _, h := range happened {
		for _, id := range h.Partners {
			counts[id]++
		}
	}
	return choices(counts, func(id string) string { return m.Names.Country(id, m.Words) })
}

// topicChoices are the topics of entries, by name.
func (m maker) topicChoices(issued []*archive.Entry, happened []*archive.Happening) []Choice {
	counts := map[string]int{}
	for _, d := range issued {
		for _, topic := range d.Topics {
			counts[topic.ID]++
		}
	}
	for _, h := range happened {
		for _, id := range h.Topics {
			counts[id]++
		}
	}
	return choices(counts, m.Names.Topic)
}

func choices(counts map[string]int, name func(id string) string) []Choice {
	var list []Choice
	for id, n := range counts {
		list = append(list, Choice{id, name(id), n})
	}
	// By name, as readers look them up; maps have no order of their own.
	slices.SortFunc(list, func(a, b Choice) int { return strings.Compare(a.Name+"\x00"+a.ID, b.Name+"\x00"+b.ID) })
	return list
}

// addInputs adds what a page of these entries is made of.
func (m maker) addInputs(in *shell.Inputs, issued []*archive.Entry, happened []*archive.Happening) {
	in.Documents(issued)
	for _, d := range issued {
		in.Number(len(d.Topics))
		for _, topic := range d.Topics {
			in.Text(topic.ID)
		}
	}
	in.Number(len(happened))
	for _, h := range happened {
		in.Text(h.Key, string(h.Kind), h.Label, h.Date, h.Place, h.Series, h.Edition)
		if h.Virtual {
			in.Number(1)
		}
		if series := m.Names.Meetings[h.Series]; series != nil {
			in.Text(series.Address)
		}
		for _, id := range h.Partners {
			in.Text(m.Names.Country(id, m.Words), m.partnerAddress(id))
		}
		for _, list := range [...][]string{h.Partners, h.Topics, h.Sources, h.Reasons, h.Disagreements} {
			in.Number(len(list)).Text(list...)
		}
		in.Number(len(h.Tellers))
		for _, t := range h.Tellers {
			in.Document(t.Document).Paragraph(t.Document, t.Paragraph)
			if t.Event != nil {
				in.Text(string(t.Event.Role))
			} else {
				in.Number(-1)
			}
		}
	}
}
