// Package partnerpage makes the pages of partners: who a partner is to ASEAN, what the
// two had to do with each other over the years as a picture and as a table, and the
// documents; and the index, which compares partners.
//
// The rules for its users:
//
//   - What a picture shows is counted of the archive alone: editions of the series in
//     which the partner meets ASEAN, documents to which it is party, and events that
//     those tell of.
//   - A plan is over, running or to come in the year of the archive's newest document;
//     nothing is measured by the clock.
package partnerpage

import (
	"html/template"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/chart"
	"aseanarchive/generator/internal/render/pages"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text"
)

// How long lists may grow before they are split by year, and what is left of them then.
const (
	longestList   = 120
	newestListed  = 40
	longestEvents = 80
)

// PartnersPage is for templates/partners.html.
type PartnersPage struct {
	shell.Page
	Groups   []PartnerGroup
	Together []pages.IndexEntry // groups of countries that documents name together
	From, To int                // the years of the small pictures
	Years    int
}

// PartnerGroup are the partners of one relation to ASEAN.
type PartnerGroup struct {
	Name     string
	Partners []PartnerSummary
}

// PartnerSummary is a partner on the index.
type PartnerSummary struct {
	pages.PartnerCount
	Since    string // readable
	Meetings int
	LastMet  shell.Link // the date, "" for none
	Spark    *SparkView
	At       string // of the picture of its years on its page
}

// relations head the groups of partners, in the order of the page.
var relations = []string{
	"dialogue-partner", "sectoral-dialogue-partner", "development-partner", "organisation",
	"", // named in documents alone
}

// PartnerPage is for templates/partner.html.
type PartnerPage struct {
	shell.Page
	Full        string
	Relation    string
	Since       string // of its present relation: "since 1977"
	Steps       []StepView
	Website     string
	Note        template.HTML
	Sources     []shell.Link         // of the note
	Party       []shell.DocumentLine // newest first; when there are too many, the newest
	Years       []shell.YearCount    // set when the list goes on by year
	Count       int                  // of all documents with or about it
	Mentions    []shell.DocumentLine // newest first
	Mentioned   int                  // of all that only name it
	Events      []shell.TimelineLine // set when the list does not go on by year
	Engagement  *EngagementView      // nil when there is nothing to compare
	Coordinator string               // who looks after the relation as far as sources tell, with the term

	Meetings     []MetSeries // in which it meets ASEAN
	Met          []MetView   // their editions, in the order of time
	Topics       []BarView   // of which its documents speak, the commonest first
	MoreTopics   []BarView
	Plans        []PlanView
	Pledges      PledgesView
	Speakers     []SpeakerView
	MoreSpeakers int
	Groups       []shell.Link
	Treaties     []shell.Link // with it, and those to which it is party
	Institutions []shell.Link // its own, and those that it runs with ASEAN
	Feed         string       // link to its feed, "" when it has no documents

	Commitments CommitmentsView

	Coordinators []pages.TermView   // members of ASEAN that have coordinated the relation, the newest first
	Offices      []pages.OfficeView // its leaders and ministers
}

// StepView is a step of the relation.
type StepView struct {
	Name     string
	Date     string
	Occasion string
	Sources  []shell.Link
}

// PartnerYearPage is for templates/partner-year.html.
type PartnerYearPage struct {
	shell.Page
	Partner   shell.Link
	Year      string
	Parts     []shell.PartLink // where they are too many for a page
	Documents []shell.DocumentLine
	Mentions  []shell.DocumentLine
	Around    shell.YearsAround
}

// CommitmentLine is a commitment in a list, with its document.
type CommitmentLine struct {
	shell.CommitmentView
	Document shell.DocumentLine
}

// CommitmentsView are the commitments that a partner shares.
type CommitmentsView struct {
	Lines     []CommitmentLine // of the newest documents first
	Count     int              // of all
	Documents int              // in which they stand
}

// mostCommitments is how many commitments a partner's page lists.
const mostCommitments = 40

// commitmentsWith are the commitments of the documents to which a partner is
// party.
func commitmentsWith(from shell.From, partner *archive.PartnerEntry) CommitmentsView {
	var view CommitmentsView
	for _, d := range slices.Backward(partner.Party) {
		if len(d.Commitments) > 0 {
			view.Documents++
			view.Count += len(d.Commitments)
		}
		for i := range d.Commitments {
			if len(view.Lines) == mostCommitments {
				break
			}
			line := CommitmentLine{from.Commitment(d, &d.Commitments[i]), from.Document(d)}
			view.Lines = append(view.Lines, line)
		}
	}
	return view
}

func (m maker) step(from shell.From, step archive.Step) StepView {
	return StepView{m.Words.Term(step.Name), m.Words.Taken(step.Date), step.Occasion, from.Sources(step.Sources)}
}

// maker makes the pages of partners.
type maker struct {
	*shell.Site
	out shell.Out
}

// All makes the pages of all partners, and their index.
func All(site *shell.Site, out shell.Out) error { return maker{site, out}.all() }

func (m maker) all() error {
	const says = "The countries and organisations with which ASEAN has relations, and the documents that speak of them."
	index := PartnersPage{Page: m.Page(address.Partners, "partners", "Partners", says)}
	from := m.From(index.Address)
	axis, dealt, most := m.allDealings(from)
	index.From, index.To, index.Years = axis.First, axis.Last, axis.Years()
	for _, relation := range relations {
		group := PartnerGroup{Name: m.Words.Relation(relation)}
		for _, partner := range m.Archive.Partners {
			if partner.Relation != relation {
				continue
			}
			summary := PartnerSummary{PartnerCount: pages.CountOf(from, partner)}
			if since, ok := partner.Since(); ok {
				summary.Since = m.Words.Taken(since.Date)
			}
			summary.dealt(from, dealt[partner.ID], axis, most)
			group.Partners = append(group.Partners, summary)
		}
		if len(group.Partners) > 0 {
			index.Groups = append(index.Groups, group)
		}
	}
	for _, g := range m.Archive.Groups {
		index.Together = append(index.Together, pages.IndexEntry{
			Link: from.Link(g.Name, g.Address), Note: g.Short, Count: len(g.Named),
		})
	}
	if err := m.out.Page("partners", index.Address, index); err != nil {
		return err
	}
	for i := range m.Archive.Partners {
		if err := m.partner(&m.Archive.Partners[i]); err != nil {
			return err
		}
	}
	return nil
}

func (m maker) partner(partner *archive.PartnerEntry) error {
	from := m.From(partner.Address)
	d, newest := dealingsWith(from, partner), m.newestYear()
	page := PartnerPage{
		Page: m.Page(partner.Address, "partners", partner.Name, m.Words.AboutPartner(partner.Name)),
		Full: partner.Full, Relation: m.Words.RelationOf(partner.Relation),
		Website: partner.Website, Note: text.Render(partner.Note),
		Sources:  from.Sources(partner.Sources),
		Party:    from.Saveable(shell.Newest(partner.Party, longestList)),
		Mentions: from.Saveable(shell.Newest(partner.Mentioned, longestList)),
		Count:    len(partner.Party), Mentioned: len(partner.Mentioned),
		Meetings: d.metSeries(from), Met: d.list(from),
		Plans: plansWith(from, partner.ID, newest), Pledges: pledgesWith(from, partner, newest),
		Groups:       groupsWith(from, partner.ID),
		Treaties:     pages.TreatiesOf(from, partner.ID),
		Institutions: pages.InstitutionsOf(from, partner.ID),
		Commitments:  commitmentsWith(from, partner),
		Coordinators: pages.CoordinatorsOf(from, partner.ID), Offices: pages.OfficesOf(from, partner.ID),
	}
	page.Topics, page.MoreTopics = barsOf(topicsWith(from, partner))
	page.Speakers, page.MoreSpeakers = speakersOf(from, partner)
	if len(partner.Party) > 0 {
		page.Feed = from.Href(address.PartnerFeed(partner.ID))
	}
	if since, ok := partner.Since(); ok {
		page.Since = m.Words.Since(since.Date)
	}
	for _, step := range partner.Steps {
		page.Steps = append(page.Steps, m.step(from, step))
	}
	if len(partner.Events) <= longestEvents {
		page.Events = from.Timeline(partner.Events)
	}
	var years []shell.YearAt
	if len(partner.Party)+len(partner.Mentioned) > longestList {
		page.Party = page.Party[:min(len(page.Party), newestListed)]
		page.Mentions = page.Mentions[:min(len(page.Mentions), newestListed)]
		var err error
		if years, err = m.years(partner); err != nil {
			return err
		}
		page.Years = from.Years(years)
	}
	page.Engagement = d.view(from, partner, years)
	if err := m.topics(partner); err != nil {
		return err
	}
	return m.out.Page("partner", page.Address, page)
}

// allDealings are those of all partners by ID, the years that have any, and what the
// fullest year has.
func (m maker) allDealings(from shell.From) (chart.Axis, map[string]dealings, fullest) {
	all, most := map[string]dealings{}, fullest{}
	first, last := 0, 0
	for i := range m.Archive.Partners {
		p := &m.Archive.Partners[i]
		d := dealingsWith(from, p)
		all[p.ID] = d
		most.see(d)
		if d.from > 0 && (first == 0 || d.from < first) {
			first = d.from
		}
		last = max(last, d.to)
	}
	return chart.Exactly(first, last), all, most
}

// dealt adds what ASEAN and the partner had to do with each other.
func (s *PartnerSummary) dealt(from shell.From, d dealings, axis chart.Axis, most fullest) {
	s.Meetings = d.meetings()
	if met := d.lastMet(); met != nil {
		s.LastMet = from.Link(from.Words.Date(met.Date), address.Edition(met.series.Address, met.Number))
	}
	if s.Spark = d.sparkOf(from, axis, most); s.Spark != nil {
		s.At = s.Href
		if len(d.byYear) > 1 {
			s.At += "#engagement"
		}
	}
}

// topicsWith are the topics of the documents with or about a partner.
func topicsWith(from shell.From, partner *archive.PartnerEntry) []pages.IndexEntry {
	var entries []pages.IndexEntry
	for _, t := range from.TopicsOf(partner) {
		at := address.PartnerTopic(partner.ID, t.ID)
		entries = append(entries, pages.IndexEntry{Link: from.Link(from.Names.Topic(t.ID), at), Count: len(t.Named)})
	}
	// The commonest first; among equals the order of names stays.
	slices.SortStableFunc(entries, func(a, b pages.IndexEntry) int { return b.Count - a.Count })
	return entries
}

// groupsWith are the groups to which a partner belongs.
func groupsWith(from shell.From, id string) []shell.Link {
	var links []shell.Link
	for _, g := range from.Archive.Groups {
		if slices.ContainsFunc(g.Partners, func(p archive.Membership) bool { return p.ID == id }) {
			links = append(links, from.Link(g.Name, g.Address))
		}
	}
	return links
}

// partnerDocuments are the documents of a year that speak of a partner.
type partnerDocuments struct{ party, mentioned []*archive.Entry }

// years makes the pages on which a long list goes on.
func (m maker) years(partner *archive.PartnerEntry) ([]shell.YearAt, error) {
	byYear := map[string]*partnerDocuments{}
	in := func(d *archive.Entry) *partnerDocuments {
		year := pages.YearOf(d)
		if byYear[year] == nil {
			byYear[year] = &partnerDocuments{}
		}
		return byYear[year]
	}
	for _, d := range partner.Party {
		in(d).party = append(in(d).party, d)
	}
	for _, d := range partner.Mentioned {
		in(d).mentioned = append(in(d).mentioned, d)
	}
	var years []shell.YearAt
	for _, year := range append(m.yearNames(), pages.UndatedYear) {
		if found := byYear[year]; found != nil {
			years = append(years, shell.YearAt{
				Year: year, Address: address.PartnerYear(partner.ID, year),
				Documents: len(found.party) + len(found.mentioned),
			})
		}
	}
	for i, year := range years {
		says := "Documents of " + year.Year + " that speak of " + partner.Name + "."
		title, of := partner.Name+", "+year.Year, byYear[year.Year]
		inputs := m.Inputs(title, says, partner.Name, partner.Address).Documents(of.party).Documents(of.mentioned).
			Around(years, i)
		list := shell.List[*archive.Entry]{Template: "partner-year", Address: year.Address, Inputs: inputs,
			Items: slices.Concat(of.party, of.mentioned), Weight: m.Weight}
		err := shell.PagesOf(m.Site, m.out, list, func(part shell.ListPart[*archive.Entry]) any {
			from, party := part.From, min(max(0, len(of.party)-part.First), len(part.Items))
			return PartnerYearPage{
				Page:    m.Page(part.Address, "partners", title+shell.PartName(part.Links), says),
				Partner: from.Link(partner.Name, partner.Address), Year: year.Year, Around: from.Around(years, i),
				Parts: part.Links, Documents: from.Saveable(part.Items[:party]),
				Mentions: from.Saveable(part.Items[party:]),
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return years, nil
}

// yearNames are the years of the timeline, the oldest first.
func (m maker) yearNames() []string {
	var names []string
	for _, year := range m.Archive.Years {
		names = append(names, year.Year)
	}
	return names
}
