package pages

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// treatiesIndex lists the treaties by their kinds, the oldest first.
func (m maker) treatiesIndex() IndexPage {
	page := m.indexPage(address.Treaties, "index", "Treaties",
		"What ASEAN, its members and its partners have agreed, with the documents that name it.",
		"Treaties, agreements, declarations and plans of action, and when each was signed or adopted. "+
			"The figure counts the documents that name it.")
	from := m.From(page.Address)
	kinds := kindsOf(m.Archive.Treaties)
	return withGroups(page, groupsOf(kinds, m.Words.Instruments, func(kind string) (list []IndexEntry) {
		for _, t := range inTime(m.Archive.Treaties) {
			if t.Kind == kind {
				says := say.Instrument(m.Words, "", t.Signed, t.Period)
				list = append(list, IndexEntry{from.Link(t.Name, t.Address), says, len(t.Named)})
			}
		}
		return list
	})...)
}

// treatyPages makes the page of each treaty.
func (m subjects) treatyPages() error {
	for i := range m.Archive.Treaties {
		t := &m.Archive.Treaties[i]
		const says = ": when it was signed, who is party to it, and the documents of this archive that name it."
		page := m.begin(t.Address, "index", t.Name, says, "Treaties", address.Treaties)
		from := m.From(page.Address)
		page.addLead(m.Words.Heading(t.Kind), t.Short)
		page.Note, page.Sources = text.Render(t.Note), from.Sources(t.Sources)
		page.addValue("Signed or adopted", m.Words.Date(t.Signed))
		page.addPlace(from, "Place", t.Place)
		page.addMeeting(from, t.Meeting)
		page.addValue("In force", m.Words.Since(t.InForce))
		page.addValue("For the years", m.Words.Period(t.Period))
		page.addLinks("ASEAN and", withLinks(from, t.With))
		for _, party := range t.Joined {
			page.Parties = append(page.Parties, TermView{
				Holder: partyLink(from, party), Term: m.Words.Date(party.Date), Note: m.Words.Term(party.Act),
				Sources: from.Sources(party.Sources),
			})
		}
		if err := m.finish(page, "Named in", t.Named, unnamed); err != nil {
			return err
		}
	}
	return nil
}

// addLead says by which short form something goes, if it has one, and of what kind it is.
func (p *SubjectPage) addLead(kind, short string) {
	p.Lead = kind + "."
	if short != "" {
		p.Lead = short + ". " + p.Lead
	}
}

func (p *SubjectPage) addValue(label, value string) {
	if value != "" {
		p.Lines = append(p.Lines, SubjectLine{Label: label, Value: value})
	}
}

// addPlace leads to the page of a place, where it has one.
func (p *SubjectPage) addPlace(from shell.From, label, name string) {
	if name == "" {
		return
	}
	for _, place := range from.Archive.Places {
		if place.Name == name {
			p.addLinks(label, []shell.Link{from.Link(place.Name, place.Address)})
			return
		}
	}
	p.addValue(label, name)
}

// addMeeting leads to the edition of a series that an occasion names: “1st ASEAN Summit”.
func (p *SubjectPage) addMeeting(from shell.From, occasion string) {
	if occasion == "" {
		return
	}
	for _, s := range from.Archive.Meetings {
		for _, e := range s.Editions {
			mention := archive.MeetingMention{ID: s.ID, Name: s.Name, Ordinal: e.Number}
			if e.Number > 0 && e.GapTo == 0 && from.Words.Meeting(mention) == occasion {
				p.addLinks("At the", []shell.Link{from.Link(occasion, address.Edition(s.Address, e.Number))})
				return
			}
		}
	}
	p.addValue("At the", occasion)
}

// partyLink leads to the page of a party, where it has one.
func partyLink(from shell.From, party archive.TreatyParty) shell.Link {
	if m := from.Names.Members[party.Member]; m != nil {
		return from.Link(m.Name, m.Address)
	}
	if p := from.Names.Partners[party.Partner]; p != nil {
		return from.Link(p.Name, p.Address)
	}
	return shell.Link{Name: party.State}
}

// TreatiesOf lead to the treaties with a member or a partner: those to which it is known
// to be party, and those that name it as the other side. The oldest stands first.
func TreatiesOf(from shell.From, id string) []shell.Link {
	var links []shell.Link
	for _, t := range inTime(from.Archive.Treaties) {
		isParty := slices.ContainsFunc(t.Joined, func(p archive.TreatyParty) bool {
			return p.Member == id || p.Partner == id
		})
		if isParty || slices.Contains(t.With, id) {
			links = append(links, from.Link(t.Name, t.Address))
		}
	}
	return links
}

// inTime are treaties in the order of their dates, or of their years, then of their names.
func inTime(treaties []archive.TreatyEntry) []archive.TreatyEntry {
	list := slices.Clone(treaties) // by name already
	slices.SortStableFunc(list, func(a, b archive.TreatyEntry) int {
		return strings.Compare(edtf.SortKey(cmp.Or(a.Signed, a.Period)), edtf.SortKey(cmp.Or(b.Signed, b.Period)))
	})
	return list
}

// kindsOf are the kinds of the treaties, in the order in which they are listed.
func kindsOf(treaties []archive.TreatyEntry) []string {
	return slices.DeleteFunc(slices.Clone(archive.Instruments), func(kind string) bool {
		return !slices.ContainsFunc(treaties, func(t archive.TreatyEntry) bool { return t.Kind == kind })
	})
}
