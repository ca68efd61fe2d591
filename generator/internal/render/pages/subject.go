package pages

import (
	"html/template"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// SubjectPage is for templates/subject.html: a member, a group, a treaty, an institution,
// a topic, a kind, a place or a person, with the documents that speak of it.
type SubjectPage struct {
	shell.Page
	Above    shell.Link // the index to which it belongs
	Lead     string
	Lines    []SubjectLine
	Note     template.HTML
	Sources  []shell.Link
	Sections []SubjectSection
	Offices  []OfficeView // of a member
	Turns    []TermView   // in which a member has held ASEAN's own offices
	Parties  []TermView   // of a treaty, the first first
	Perhaps  []PerhapsView
	Partners []shell.Link  // with whom documents of a topic are shared
	Wording  []WordingView // passages on a topic that have gone through editions

	above string // address of that index
}

// SubjectLine is what is known of a subject beside its documents.
type SubjectLine struct {
	Label string
	Value string
	Links []shell.Link
}

// SubjectSection is a list of documents.
type SubjectSection struct {
	ID, Heading string
	Intro       string
	Mentions    []shell.MentionLine
	Years       []shell.YearCount // set when the list goes on by year
}

// SubjectYearPage is for templates/subject-year.html.
type SubjectYearPage struct {
	shell.Page
	Above    shell.Link
	Subject  shell.Link
	Parts    []shell.PartLink // where they are too many for a page
	Mentions []shell.MentionLine
	Around   shell.YearsAround
}

// subjects makes the pages of all members, groups, topics, kinds, places and
// people.
type subjects struct{ maker }

func (m subjects) all() error {
	for _, step := range [...]func() error{
		m.memberPages, m.groupPages, m.treatyPages, m.institutionPages, m.topicPages, m.kindPages, m.placePages,
		m.personPages,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// section lists mentions; a long list goes on by year on pages below the
// address of its subject.
func (m subjects) section(page *SubjectPage, id, heading, intro string, mentions []archive.Mention) error {
	if len(mentions) == 0 {
		return nil
	}
	from := m.From(page.Address)
	section := SubjectSection{ID: id, Heading: heading, Intro: intro}
	if len(mentions) <= longestPartner {
		section.Mentions = from.Mentions(mentions)
		page.Sections = append(page.Sections, section)
		return nil
	}
	section.Mentions = from.Mentions(mentions[len(mentions)-newestOnIndex:])
	years, err := m.years(page, id, heading, mentions)
	section.Years = from.Years(years)
	page.Sections = append(page.Sections, section)
	return err
}

// years makes the pages on which a long list of a subject goes on.
func (m subjects) years(page *SubjectPage, id, heading string, mentions []archive.Mention) ([]shell.YearAt, error) {
	names, of := byYear(mentions)
	folder := strings.TrimSuffix(page.Address, ".html") + "/"
	if id != "documents" {
		folder += id + "-"
	}
	var years []shell.YearAt
	for _, year := range names {
		years = append(years, shell.YearAt{Year: year, Address: folder + year + ".html", Documents: len(of[year])})
	}
	for i, year := range years {
		title, says := page.Title+", "+year.Year, heading+" of "+page.Title+", "+year.Year+"."
		inputs := m.Inputs(title, says, page.Section, page.Above.Name, page.above, page.Title, page.Address).
			Mentions(of[year.Year]).Around(years, i)
		list := shell.List[archive.Mention]{Template: "subject-year", Address: year.Address, Inputs: inputs,
			Items: shell.NewestFirst(of[year.Year]), Weight: m.WeightOf}
		err := shell.PagesOf(m.Site, m.out, list, func(part shell.ListPart[archive.Mention]) any {
			from := part.From
			return SubjectYearPage{
				Page:  m.Page(part.Address, page.Section, title+shell.PartName(part.Links), says),
				Above: from.Link(page.Above.Name, page.above), Subject: from.Link(page.Title, page.Address),
				Parts: part.Links, Around: from.Around(years, i),
				Mentions: from.Mentions(shell.NewestFirst(part.Items)),
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return years, nil
}

// begin begins the page of a subject, which belongs to an index.
func (m subjects) begin(at, section, name, says, index, above string) SubjectPage {
	return SubjectPage{
		Page: m.Page(at, section, name, name+says), Above: m.From(at).Link(index, above), above: above,
	}
}

// finish lists the documents of a subject and writes its page.
func (m subjects) finish(page SubjectPage, heading string, mentions []archive.Mention, none string) error {
	intro := m.Words.Count(len(mentions), "document") + "; ¶ leads to the paragraphs."
	if err := m.section(&page, "documents", heading, intro, mentions); err != nil {
		return err
	}
	if len(page.Sections) > 1 {
		lists := make([][]shell.MentionLine, len(page.Sections))
		for i := range page.Sections {
			lists[i] = page.Sections[i].Mentions
		}
		shell.SaveEachOnce(lists...)
	}
	if len(page.Sections) == 0 {
		page.Sections = []SubjectSection{{ID: "documents", Heading: heading, Intro: none}}
	}
	return m.out.Page("subject", page.Address, page)
}

const unnamed = "No document of this archive names it."

func (m subjects) memberPages() error {
	for _, member := range m.Archive.Members {
		const says = " as a member of ASEAN, and the documents of this archive that name it."
		page := m.begin(member.Address, "index", member.Name, says, "Members of ASEAN", address.Members)
		page.Lead, page.Note = member.Full, text.Render(member.Note)
		page.Sources = m.From(page.Address).Sources(member.Sources)
		if member.Joined != "" {
			page.Lines = append(page.Lines, SubjectLine{Label: "Joined ASEAN", Value: m.Words.Date(member.Joined)})
		}
		from := m.From(page.Address)
		page.addLinks("Places", placeLinks(from, member.Places))
		var groups []shell.Link
		for _, g := range m.Archive.Groups {
			if slices.ContainsFunc(g.Members, func(p archive.Membership) bool { return p.ID == member.ID }) {
				groups = append(groups, from.Link(g.Name, g.Address))
			}
		}
		page.addLinks("Groups", groups)
		page.addLinks("Treaties", TreatiesOf(from, member.ID))
		page.addLinks("Institutions", InstitutionsOf(from, member.ID))
		page.Turns, page.Offices = turnsOf(from, member.ID), OfficesOf(from, member.ID)
		if err := m.finish(page, "Named in", member.Named, unnamed); err != nil {
			return err
		}
	}
	return nil
}

func (p *SubjectPage) addLinks(label string, links []shell.Link) {
	if len(links) > 0 {
		p.Lines = append(p.Lines, SubjectLine{Label: label, Links: links})
	}
}

func placeLinks(from shell.From, ids []string) []shell.Link {
	var links []shell.Link
	for _, p := range from.Archive.Places {
		if slices.Contains(ids, p.ID) {
			links = append(links, from.Link(p.Name, p.Address))
		}
	}
	return links
}

func (m subjects) groupPages() error {
	for _, g := range m.Archive.Groups {
		const says = ": who belongs to it, and the documents of this archive that name it."
		page := m.begin(g.Address, "partners", g.Name, says, "Partners", address.Partners)
		page.Note, page.Sources = text.Render(g.Note), m.From(page.Address).Sources(g.Sources)
		if g.Short != "" {
			page.Lead = g.Short + ". A group of countries that documents name together."
		}
		if g.Established != "" {
			page.Lines = append(page.Lines, SubjectLine{Label: "Established", Value: m.Words.Date(g.Established)})
		}
		from := m.From(page.Address)
		if g.WithASEAN && g.Established == "" {
			page.Lines = append(page.Lines, SubjectLine{Label: "ASEAN", Value: "all who are members at the time"})
		}
		page.addLinks("Members of ASEAN", groupMemberLinks(from, g))
		page.addLinks("Partners", groupPartnerLinks(from, g))
		if err := m.finish(page, "Named in", g.Named, unnamed); err != nil {
			return err
		}
	}
	return nil
}

func memberLinks(from shell.From, ids []string) []shell.Link {
	var links []shell.Link
	for _, m := range from.Archive.Members {
		if slices.Contains(ids, m.ID) {
			links = append(links, from.Link(m.Name, m.Address))
		}
	}
	return links
}

// groupPartnerLinks lead to the partners of a group, with the time for which
// they belong to it where it is known.
func groupPartnerLinks(from shell.From, g archive.GroupEntry) []shell.Link {
	var links []shell.Link
	for _, p := range from.Archive.Partners {
		for _, membership := range g.Partners {
			if membership.ID == p.ID {
				links = append(links, from.Link(p.Name+since(from, g, membership), p.Address))
			}
		}
	}
	return links
}

// groupMemberLinks lead to the members of ASEAN in a group. Of one to which all of
// them belong each is in it from the day on which it joined, if not from the first.
func groupMemberLinks(from shell.From, g archive.GroupEntry) []shell.Link {
	var links []shell.Link
	for _, m := range from.Archive.Members {
		for _, membership := range membersIn(g, m.Member) {
			links = append(links, from.Link(m.Name+since(from, g, membership), m.Address))
		}
	}
	return links
}

// membersIn are the times for which a member of ASEAN belongs to a group.
func membersIn(g archive.GroupEntry, m archive.Member) []archive.Membership {
	if g.WithASEAN && g.Established != "" {
		membership := archive.Membership{ID: m.ID}
		if edtf.SortKey(m.Joined) > edtf.SortKey(g.Established) {
			membership.From = m.Joined
		}
		return []archive.Membership{membership}
	}
	var list []archive.Membership
	for _, membership := range g.Members {
		if membership.ID == m.ID {
			list = append(list, membership)
		}
	}
	return list
}

// since says in brackets for which time somebody belongs to a group, where that is
// known and is not the group's own.
func since(from shell.From, g archive.GroupEntry, membership archive.Membership) string {
	said := ""
	if membership.From != "" && !edtf.Meet(membership.From, g.Established) {
		said += " (" + from.Words.Since(membership.From) + ")"
	}
	if membership.To != "" {
		said += " (until " + from.Words.Date(membership.To) + ")"
	}
	return said
}

func (m subjects) topicPages() error {
	shared := m.sharedTopics()
	for _, t := range m.Archive.Topics {
		const says = ": the documents of this archive that speak of it."
		page := m.begin(t.Address, "topics", t.Name, says, "Topics", address.Topics)
		from := m.From(page.Address)
		page.Note, page.Sources = text.Render(t.Note), from.Sources(t.Sources)
		for _, with := range shared[t.ID] {
			link := from.Link(with.name+" ("+m.Words.Number(with.count)+")", with.address)
			page.Partners = append(page.Partners, link)
		}
		page.Wording = wordingsOf(from, t.Named)
		if err := m.finish(page, "Documents", t.Named, "No document of this archive speaks of it."); err != nil {
			return err
		}
	}
	return nil
}

// sharedTopic is a partner with how many of its documents speak of a topic.
type sharedTopic struct {
	name, address string
	count         int
}

// sharedTopics are the partners of each topic, those of most documents first.
func (m subjects) sharedTopics() map[string][]sharedTopic {
	of := map[string][]sharedTopic{}
	for i := range m.Archive.Partners {
		p := &m.Archive.Partners[i]
		for _, t := range m.TopicsOf(p) {
			of[t.ID] = append(of[t.ID], sharedTopic{p.Name, address.PartnerTopic(p.ID, t.ID), len(t.Named)})
		}
	}
	for _, list := range of {
		// Those of most documents first; by name, in which they come, among equals.
		slices.SortStableFunc(list, func(a, b sharedTopic) int { return b.count - a.count })
	}
	return of
}

// WordingView is a passage on a topic beside those of earlier editions.
type WordingView struct {
	Passage shell.ParagraphLink // on the page of passages
	Title   shell.TitleView
	Date    string
	Since   string // the date of the first edition that has it
	Count   int    // of editions
}

// mostWordings is how many passages a topic's page leads to, those of the newest documents.
const mostWordings = 20

// wordingsOf are the passages among mentions that earlier editions have, too.
func wordingsOf(from shell.From, mentions []archive.Mention) []WordingView {
	var views []WordingView
	for _, m := range slices.Backward(mentions) {
		for _, line := range m.Paragraphs {
			s := from.Beside.Strand(m.Document, line)
			if s == nil || s.Last().Document != m.Document || s.Last().Line != line {
				continue
			}
			if len(views) == mostWordings {
				return views
			}
			first := from.Document(s.Editions[0].Document)
			views = append(views, WordingView{
				shell.ParagraphLink{Number: m.Document.Paragraph(line), Href: from.Href(s.Address)},
				shell.Title(m.Document), from.Document(m.Document).Date, first.Date, len(s.Editions),
			})
		}
	}
	return views
}

func (m subjects) kindPages() error {
	for _, k := range m.Archive.Kinds {
		page := m.begin(k.Address, "index", m.Words.Heading(k.ID), "", "Kinds of documents", address.Kinds)
		page.Description = "All documents of the archive that are of this kind: " + m.Words.Term(k.ID) + "."
		if err := m.finish(page, "Documents", withoutParagraphs(k.Documents), ""); err != nil {
			return err
		}
	}
	return nil
}

func withoutParagraphs(documents []*archive.Entry) []archive.Mention {
	mentions := make([]archive.Mention, len(documents))
	for i, d := range documents {
		mentions[i].Document = d
	}
	return mentions
}

func (m subjects) placePages() error {
	for _, p := range m.Archive.Places {
		const says = ": documents issued there, and documents that name it."
		page := m.begin(p.Address, "index", p.Name, says, "Places", address.Places)
		page.Note, page.Sources = text.Render(p.Note), m.From(page.Address).Sources(p.Sources)
		if p.Country != "" {
			country := m.countryLinks(m.From(page.Address), p.Country)
			page.Lines = append(page.Lines, SubjectLine{Label: "Country", Links: country})
		}
		if p.Position != nil {
			page.Lines = append(page.Lines, SubjectLine{Label: "Position", Value: say.Position(*p.Position, m.Words)})
		}
		intro := m.Words.Count(len(p.Issued), "document") + "."
		if err := m.section(&page, "issued", "Issued here", intro, withoutParagraphs(p.Issued)); err != nil {
			return err
		}
		if err := m.finish(page, "Named in", p.Named, "No other document of this archive names it."); err != nil {
			return err
		}
	}
	return nil
}

// countryLinks lead to the page of a country, if it has one.
func (m subjects) countryLinks(from shell.From, id string) []shell.Link {
	if links := memberLinks(from, []string{id}); len(links) > 0 {
		return links
	}
	if p := m.Names.Partners[id]; p != nil {
		return []shell.Link{from.Link(p.Name, p.Address)}
	}
	return []shell.Link{{Name: m.countryName(id)}}
}
