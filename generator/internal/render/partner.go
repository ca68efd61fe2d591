package render

import (
	"html/template"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// PartnersPage is for templates/partners.html.
type PartnersPage struct {
	Page
	Groups   []PartnerGroup
	Together []IndexEntry // groups of countries that documents name together
}

// PartnerGroup are the partners of one relation to ASEAN.
type PartnerGroup struct {
	Name     string
	Partners []PartnerSummary
}

// PartnerSummary is a partner on the index.
type PartnerSummary struct {
	PartnerCount
	Since   string // readable
	Machine string
}

// relations head the groups of partners, in the order of the page.
var relations = []string{
	"dialogue-partner", "sectoral-dialogue-partner", "development-partner", "organisation",
	"", // named in documents alone
}

// PartnerPage is for templates/partner.html.
type PartnerPage struct {
	Page
	Full      string
	Relation  string
	Since     *StepView
	Steps     []StepView
	Website   string
	Note      template.HTML
	Party     []DocumentLine // newest first; when there are too many, the newest
	Years     []YearCount    // set when the list goes on by year
	Count     int            // of all documents with or about it
	Mentions  []DocumentLine // newest first
	Mentioned int            // of all that only name it
	Events    []TimelineLine // set when the list does not go on by year
	Meetings  []IndexEntry   // series in which it meets ASEAN
	Topics    []IndexEntry   // of which its documents speak, the commonest first
	Groups    []Link
	Feed      string // address of its feed

	Commitments CommitmentsView
}

// StepView is a step of the relation.
type StepView struct {
	Name     string
	Date     string
	Machine  string
	Occasion string
	Sources  []string
}

// PartnerYearPage is for templates/partner-year.html.
type PartnerYearPage struct {
	Page
	Partner   PartnerLink
	Year      string
	Documents []DocumentLine
	Mentions  []DocumentLine
	Before    *YearCount
	After     *YearCount
}

func stepView(step archive.Step) StepView {
	return StepView{say.English.Term(step.Name), say.English.Date(step.Date), machineDate(step.Date), step.Occasion, step.Sources}
}

func (r *renderer) partnerPages() error {
	index := PartnersPage{Page: r.page("partners/index.html", "partners", "Partners", "The countries and organisations with which ASEAN has relations, and the documents that speak of them.")}
	for _, relation := range relations {
		group := PartnerGroup{Name: say.English.Relation(relation)}
		for _, partner := range r.Archive.Partners {
			if partner.Relation != relation {
				continue
			}
			summary := PartnerSummary{PartnerCount: partnerCount(partner)}
			if since, ok := partner.Since(); ok {
				summary.Since, summary.Machine = say.English.Date(since.Date), machineDate(since.Date)
			}
			group.Partners = append(group.Partners, summary)
		}
		if len(group.Partners) > 0 {
			index.Groups = append(index.Groups, group)
		}
	}
	for _, g := range r.Archive.Groups {
		index.Together = append(index.Together, IndexEntry{g.Name, g.Address, g.Short, len(g.Named)})
	}
	if err := r.write("partners", index.Address, index); err != nil {
		return err
	}
	for i := range r.Archive.Partners {
		if err := r.partner(&r.Archive.Partners[i]); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) partner(partner *archive.PartnerEntry) error {
	page := PartnerPage{
		Page: r.page(partner.Address, "partners", partner.Name, "ASEAN and "+partner.Name+": the relation, its steps, and the documents of this archive."),
		Full: partner.Full, Relation: say.English.RelationOf(partner.Relation), Website: partner.Website, Note: text.Render(partner.Note),
		Count: len(partner.Party), Mentioned: len(partner.Mentioned),
	}
	if since, ok := partner.Since(); ok {
		view := stepView(since)
		page.Since = &view
	}
	for _, step := range partner.Steps {
		page.Steps = append(page.Steps, stepView(step))
	}
	page.Party = r.documentLines(newest(partner.Party, longestPartner))
	page.Mentions = r.documentLines(newest(partner.Mentioned, longestPartner))
	if len(partner.Events) <= longestEvents {
		page.Events = r.timelineLines(partner.Events)
	}
	if len(partner.Party)+len(partner.Mentioned) > longestPartner {
		page.Party = page.Party[:min(len(page.Party), newestOnIndex)]
		page.Mentions = page.Mentions[:min(len(page.Mentions), newestOnIndex)]
		years, err := r.partnerYears(partner)
		if err != nil {
			return err
		}
		page.Years = years
	}
	page.Meetings, page.Topics, page.Groups = r.meetingsWith(partner.ID), r.topicsWith(partner), r.groupsWith(partner.ID)
	page.Commitments = r.commitmentsWith(partner)
	page.Feed = "partners/" + partner.ID + ".feed.xml"
	newestFirst := newest(partner.Party, longestFeed)
	if err := r.feed(page.Feed, r.About.Title+": "+partner.Name, page.Description, newestFirst); err != nil {
		return err
	}
	return r.write("partner", page.Address, page)
}

// meetingsWith are the series in which a partner meets ASEAN.
func (r *renderer) meetingsWith(id string) []IndexEntry {
	var entries []IndexEntry
	for _, s := range r.Archive.Meetings {
		if slices.Contains(s.With, id) {
			entries = append(entries, IndexEntry{Name: s.Name, Address: s.Address, Count: len(documentsOf(s))})
		}
	}
	return entries
}

// topicsWith are the topics of the documents with or about a partner.
func (r *renderer) topicsWith(partner *archive.PartnerEntry) []IndexEntry {
	counts := map[string]int{}
	for _, d := range partner.Party {
		for _, t := range d.Topics {
			counts[t.ID]++
		}
	}
	var entries []IndexEntry
	for _, t := range r.Archive.Topics {
		if n := counts[t.ID]; n > 0 {
			entries = append(entries, IndexEntry{Name: t.Name, Address: t.Address, Count: n})
		}
	}
	// The commonest first; among equals the order of names stays.
	slices.SortStableFunc(entries, func(a, b IndexEntry) int { return b.Count - a.Count })
	return entries
}

// groupsWith are the groups to which a partner belongs.
func (r *renderer) groupsWith(id string) []Link {
	var links []Link
	for _, g := range r.Archive.Groups {
		if slices.ContainsFunc(g.Partners, func(p archive.GroupPartner) bool { return p.ID == id }) {
			links = append(links, Link{g.Name, g.Address})
		}
	}
	return links
}

// partnerYears makes the pages on which a long list goes on.
func (r *renderer) partnerYears(partner *archive.PartnerEntry) ([]YearCount, error) {
	type documents struct{ party, mentioned []*archive.Document }
	byYear := map[string]*documents{}
	in := func(d *archive.Document) *documents {
		year := yearOf(d)
		if byYear[year] == nil {
			byYear[year] = &documents{}
		}
		return byYear[year]
	}
	for _, d := range partner.Party {
		in(d).party = append(in(d).party, d)
	}
	for _, d := range partner.Mentioned {
		in(d).mentioned = append(in(d).mentioned, d)
	}
	var years []YearCount
	for _, year := range append(r.yearNames(), undatedYear) {
		if found := byYear[year]; found != nil {
			years = append(years, YearCount{Year: year, Address: "partners/" + partner.ID + "/" + year + ".html",
				Documents: len(found.party) + len(found.mentioned)})
		}
	}
	for i, count := range years {
		page := PartnerYearPage{
			Page:    r.page(count.Address, "partners", partner.Name+", "+count.Year, "Documents of "+count.Year+" that speak of "+partner.Name+"."),
			Partner: PartnerLink{partner.Name, partner.Address}, Year: count.Year,
			Documents: r.documentLines(byYear[count.Year].party), Mentions: r.documentLines(byYear[count.Year].mentioned),
		}
		if i > 0 {
			page.Before = &years[i-1]
		}
		if i+1 < len(years) {
			page.After = &years[i+1]
		}
		if err := r.write("partner-year", page.Address, page); err != nil {
			return nil, err
		}
	}
	return years, nil
}

// undatedYear stands for the year of documents that have none.
const undatedYear = "undated"

func yearOf(d *archive.Document) string {
	if date := d.SortDate(); date != "" {
		return archive.Year(date)
	}
	return undatedYear
}

// yearNames are the years of the timeline, the oldest first.
func (r *renderer) yearNames() []string {
	var names []string
	for _, year := range r.Archive.Years {
		names = append(names, year.Year)
	}
	return names
}
