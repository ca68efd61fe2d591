package render

import (
	"html/template"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
	"aseanarchive/generator/internal/text"
)

// SubjectPage is for templates/subject.html: a member, a group, a topic, a
// kind, a place or a person, with the documents that speak of it.
type SubjectPage struct {
	Page
	Above    Link // the index to which it belongs
	Lead     string
	Lines    []SubjectLine
	Note     template.HTML
	Sources  []string
	Sections []SubjectSection
}

// Link leads to a page of the site.
type Link struct{ Name, Address string }

// SubjectLine is what is known of a subject beside its documents.
type SubjectLine struct {
	Label string
	Value string
	Links []Link
}

// SubjectSection is a list of documents.
type SubjectSection struct {
	ID, Heading string
	Intro       string
	Mentions    []MentionLine
	Years       []YearCount // set when the list goes on by year
}

// MentionLine is a document with the paragraphs that speak of something.
type MentionLine struct {
	DocumentLine
	Said       string // what it says in particular: the role of a person
	Paragraphs []ParagraphLink
	More       int // paragraphs beyond those listed
}

// SubjectYearPage is for templates/subject-year.html.
type SubjectYearPage struct {
	Page
	Above    Link
	Subject  Link
	Mentions []MentionLine
	Before   *YearCount
	After    *YearCount
}

// mostParagraphs is how many paragraphs a line of a list leads to.
const mostParagraphs = 12

// subjects makes the pages of all members, groups, topics, kinds, places and
// people.
func (r *renderer) subjects() error {
	for _, step := range [...]func() error{r.memberPages, r.groupPages, r.topicPages, r.kindPages, r.placePages, r.personPages} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) mentionLine(m archive.Mention) MentionLine {
	line := MentionLine{DocumentLine: r.documentLine(m.Document)}
	for _, at := range m.Paragraphs[:min(len(m.Paragraphs), mostParagraphs)] {
		line.Paragraphs = append(line.Paragraphs, ParagraphLink{at, paragraph(m.Document, at)})
	}
	line.More = len(m.Paragraphs) - len(line.Paragraphs)
	return line
}

// mentionLines are mentions as lines, the newest document first.
func (r *renderer) mentionLines(mentions []archive.Mention) []MentionLine {
	lines := make([]MentionLine, 0, len(mentions))
	for _, m := range slices.Backward(mentions) {
		lines = append(lines, r.mentionLine(m))
	}
	return lines
}

// section lists mentions; a long list goes on by year on pages below the
// address of its subject.
func (r *renderer) section(page *SubjectPage, id, heading, intro string, mentions []archive.Mention) error {
	if len(mentions) == 0 {
		return nil
	}
	section := SubjectSection{ID: id, Heading: heading, Intro: intro}
	if len(mentions) <= longestPartner {
		section.Mentions = r.mentionLines(mentions)
		page.Sections = append(page.Sections, section)
		return nil
	}
	section.Mentions = r.mentionLines(mentions[len(mentions)-newestOnIndex:])
	years, of := byYear(mentions)
	folder := strings.TrimSuffix(page.Address, ".html") + "/"
	if id != "documents" {
		folder += id + "-"
	}
	for _, year := range years {
		section.Years = append(section.Years, YearCount{Year: year, Address: folder + year + ".html", Documents: len(of[year])})
	}
	for i, year := range section.Years {
		below := SubjectYearPage{
			Page:  r.page(year.Address, page.Section, page.Title+", "+year.Year, heading+" of "+page.Title+", "+year.Year+"."),
			Above: page.Above, Subject: Link{page.Title, page.Address}, Mentions: r.mentionLines(of[year.Year]),
		}
		if i > 0 {
			below.Before = &section.Years[i-1]
		}
		if i+1 < len(section.Years) {
			below.After = &section.Years[i+1]
		}
		if err := r.write("subject-year", below.Address, below); err != nil {
			return err
		}
	}
	page.Sections = append(page.Sections, section)
	return nil
}

// finish lists the documents of a subject and writes its page.
func (r *renderer) finish(page SubjectPage, heading string, mentions []archive.Mention, none string) error {
	intro := say.English.Count(len(mentions), "document") + "; ¶ leads to the paragraphs."
	if err := r.section(&page, "documents", heading, intro, mentions); err != nil {
		return err
	}
	if len(page.Sections) == 0 {
		page.Sections = []SubjectSection{{ID: "documents", Heading: heading, Intro: none}}
	}
	return r.write("subject", page.Address, page)
}

func (r *renderer) memberPages() error {
	for _, m := range r.Archive.Members {
		page := SubjectPage{Page: r.page(m.Address, "index", m.Name, m.Name+" as a member of ASEAN, and the documents of this archive that name it."),
			Above: Link{"Members of ASEAN", "members/index.html"}, Lead: m.Full, Note: text.Render(m.Note), Sources: m.Sources}
		if m.Joined != "" {
			page.Lines = append(page.Lines, SubjectLine{Label: "Joined ASEAN", Value: say.English.Date(m.Joined)})
		}
		page.addLinks("Places", r.placeLinks(m.Places))
		var groups []Link
		for _, g := range r.Archive.Groups {
			if slices.Contains(g.Members, m.ID) {
				groups = append(groups, Link{g.Name, g.Address})
			}
		}
		page.addLinks("Groups", groups)
		if err := r.finish(page, "Named in", m.Named, "No document of this archive names it."); err != nil {
			return err
		}
	}
	return nil
}

func (p *SubjectPage) addLinks(label string, links []Link) {
	if len(links) > 0 {
		p.Lines = append(p.Lines, SubjectLine{Label: label, Links: links})
	}
}

func (r *renderer) placeLinks(ids []string) []Link {
	var links []Link
	for _, p := range r.Archive.Places {
		if slices.Contains(ids, p.ID) {
			links = append(links, Link{p.Name, p.Address})
		}
	}
	return links
}

func (r *renderer) groupPages() error {
	for _, g := range r.Archive.Groups {
		lead := ""
		if g.Short != "" {
			lead = g.Short + ". A group of countries that documents name together."
		}
		page := SubjectPage{Page: r.page(g.Address, "partners", g.Name, g.Name+": who belongs to it, and the documents of this archive that name it."),
			Above: Link{"Partners", "partners/index.html"}, Lead: lead, Note: text.Render(g.Note), Sources: g.Sources}
		if g.Established != "" {
			page.Lines = append(page.Lines, SubjectLine{Label: "Established", Value: say.English.Date(g.Established)})
		}
		if g.WithASEAN {
			page.Lines = append(page.Lines, SubjectLine{Label: "ASEAN", Value: "all members"})
		}
		page.addLinks("Members of ASEAN", r.memberLinks(g.Members))
		page.addLinks("Partners", r.groupPartnerLinks(g))
		if err := r.finish(page, "Named in", g.Named, "No document of this archive names it."); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) memberLinks(ids []string) []Link {
	var links []Link
	for _, m := range r.Archive.Members {
		if slices.Contains(ids, m.ID) {
			links = append(links, Link{m.Name, m.Address})
		}
	}
	return links
}

// groupPartnerLinks lead to the partners of a group, with the time for which
// they belong to it where it is known.
func (r *renderer) groupPartnerLinks(g archive.GroupEntry) []Link {
	var links []Link
	for _, p := range r.Archive.Partners {
		for _, member := range g.Partners {
			if member.ID != p.ID {
				continue
			}
			name := p.Name
			if member.From != "" && member.From != g.Established {
				name += " (since " + say.English.Date(member.From) + ")"
			}
			if member.To != "" {
				name += " (until " + say.English.Date(member.To) + ")"
			}
			links = append(links, Link{name, p.Address})
		}
	}
	return links
}

func (r *renderer) topicPages() error {
	for _, t := range r.Archive.Topics {
		page := SubjectPage{Page: r.page(t.Address, "topics", t.Name, t.Name+": the documents of this archive that speak of it."),
			Above: Link{"Topics", "topics/index.html"}, Note: text.Render(t.Note), Sources: t.Sources}
		if err := r.finish(page, "Documents", t.Named, "No document of this archive speaks of it."); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) kindPages() error {
	for _, k := range r.Archive.Kinds {
		name := say.English.Capital(say.English.Term(k.ID))
		page := SubjectPage{Page: r.page(k.Address, "index", name, "All documents of the archive that are of this kind: "+say.English.Term(k.ID)+"."),
			Above: Link{"Kinds of documents", "kinds/index.html"}}
		if err := r.finish(page, "Documents", withoutParagraphs(k.Documents), ""); err != nil {
			return err
		}
	}
	return nil
}

func withoutParagraphs(documents []*archive.Document) []archive.Mention {
	mentions := make([]archive.Mention, len(documents))
	for i, d := range documents {
		mentions[i].Document = d
	}
	return mentions
}

func (r *renderer) placePages() error {
	for _, p := range r.Archive.Places {
		page := SubjectPage{Page: r.page(p.Address, "index", p.Name, p.Name+": documents issued there, and documents that name it."),
			Above: Link{"Places", "places/index.html"}, Note: text.Render(p.Note), Sources: p.Sources}
		if p.Country != "" {
			page.Lines = append(page.Lines, SubjectLine{Label: "Country", Links: r.countryLinks(p.Country)})
		}
		if err := r.section(&page, "issued", "Issued here", say.English.Count(len(p.Issued), "document")+".", withoutParagraphs(p.Issued)); err != nil {
			return err
		}
		if err := r.finish(page, "Named in", p.Named, "No other document of this archive names it."); err != nil {
			return err
		}
	}
	return nil
}

// countryLinks lead to the page of a country, if it has one.
func (r *renderer) countryLinks(id string) []Link {
	if links := r.memberLinks([]string{id}); len(links) > 0 {
		return links
	}
	for _, p := range r.Archive.Partners {
		if p.ID == id {
			return []Link{{p.Name, p.Address}}
		}
	}
	return []Link{{r.countryName(id), ""}}
}

func (r *renderer) personPages() error {
	for _, p := range r.Archive.People {
		page := SubjectPage{Page: r.page(p.Address, "index", p.Name, p.Name+" as the documents of this archive name this person."),
			Above: Link{"People", "people/index.html"}, Lead: longestRole(p)}
		section := SubjectSection{ID: "documents", Heading: "Named in", Intro: "Roles are those that each document gives."}
		for _, role := range slices.Backward(p.Roles) {
			line := r.mentionLine(role.Mention)
			line.Said = strings.TrimSpace(strings.Join([]string{role.Honorific, p.Name}, " "))
			if role.Role != "" {
				line.Said += ", " + role.Role
			}
			section.Mentions = append(section.Mentions, line)
		}
		page.Sections = []SubjectSection{section}
		if err := r.write("subject", page.Address, page); err != nil {
			return err
		}
	}
	return nil
}
