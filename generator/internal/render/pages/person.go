package pages

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/say"
)

// PerhapsView is another person who may be the same, and why that stays open.
type PerhapsView struct {
	Person shell.Link
	Why    string
}

func (m subjects) personPages() error {
	terms := map[string][]archive.OfficeHolder{}
	for _, h := range m.Archive.OfficeHolders {
		terms[h.Person] = append(terms[h.Person], h)
	}
	for i := range m.Archive.People {
		p := &m.Archive.People[i]
		var held []archive.OfficeHolder
		if p.File != "" {
			held = terms[p.ID]
		}
		inputs := m.Inputs(p.Name, p.Family, p.File).Number(len(p.Spellings)).Number(len(p.Perhaps)).Number(len(held))
		if p.Open {
			inputs.Number(1)
		}
		for _, s := range p.Spellings {
			inputs.Text(s.Name).Number(s.Documents)
			if s.Slip {
				inputs.Number(1)
			}
		}
		for _, other := range p.Perhaps {
			inputs.Text(other.Name, other.Address, string(other.Doubt))
		}
		for _, h := range held {
			inputs.Text(h.Office, h.Title, h.Of, h.Term).Text(h.Sources...).Text(m.bodyName(h.Of))
		}
		inputs.Number(len(p.Titles))
		for _, title := range p.Titles {
			inputs.Text(title.Words).Mention(title.Mention)
		}
		for _, role := range p.Roles {
			inputs.Text(role.Name, role.Honorific, role.Role, string(role.Join.By), role.Join.Of).Mention(role.Mention)
		}
		years, err := m.yearsOf(p)
		if err != nil {
			return err
		}
		err = m.out.PageOf("subject", p.Address, inputs, func() any { return m.personPage(p, held, years) })
		if err != nil {
			return err
		}
	}
	return nil
}

// yearsOfPerson are the pages on which the lists of a person go on by year: of the documents
// that name the person, and of those that name the office alone.
type yearsOfPerson struct{ named, meant []shell.YearAt }

// The parts of a person's page that list documents.
const (
	namedID, namedHeading = "documents", "Named in"
	meantID, meantHeading = "titles", "Meant by the office"
)

// yearsOf makes the pages on which the lists of a person go on.
func (m subjects) yearsOf(p *archive.PersonEntry) (years yearsOfPerson, err error) {
	page := m.beginPerson(p)
	if len(p.Roles) > longestPartner {
		var named []archive.Mention
		for _, role := range p.Roles {
			named = append(named, role.Mention)
		}
		if years.named, err = m.years(&page, namedID, namedHeading, named); err != nil {
			return years, err
		}
	}
	if len(p.Titles) > longestPartner {
		var meant []archive.Mention
		for _, title := range p.Titles {
			meant = append(meant, title.Mention)
		}
		years.meant, err = m.years(&page, meantID, meantHeading, meant)
	}
	return years, err
}

func (m subjects) beginPerson(p *archive.PersonEntry) SubjectPage {
	const says = " as the documents of this archive name this person."
	return m.begin(p.Address, "index", p.Name, says, "People", address.People)
}

// newestOf are the lines of a list that a page has of its own where it goes on by year.
func newestOf(lines []shell.MentionLine, years []shell.YearAt) []shell.MentionLine {
	if len(years) == 0 {
		return lines
	}
	return lines[:min(len(lines), newestOnIndex)]
}

func (m subjects) personPage(p *archive.PersonEntry, held []archive.OfficeHolder, years yearsOfPerson) SubjectPage {
	page := m.beginPerson(p)
	switch {
	case p.Open:
		page.Lead = "Documents have this name alone, and nothing tells whether they mean one person by it."
	case len(held) == 0: // else the offices say more
		page.Lead = longestRole(*p)
	}
	for _, h := range held {
		title := cmp.Or(h.Title, m.Words.Heading(h.Office))
		page.Lines = append(page.Lines, SubjectLine{Label: "Office",
			Value: say.Joined(", ", title, m.bodyName(h.Of), m.Words.Date(h.Term))})
		for _, source := range m.From(page.Address).Sources(h.Sources) {
			if !slices.Contains(page.Sources, source) {
				page.Sources = append(page.Sources, source)
			}
		}
	}
	if filed := filedName(p); filed != p.Name {
		page.Lines = append(page.Lines, SubjectLine{Label: "Filed as", Value: filed})
	}
	if spelt := m.spellings(p); spelt != "" {
		page.Lines = append(page.Lines, SubjectLine{Label: "In the documents", Value: spelt})
	}
	if joined := m.joins(p); joined != "" {
		page.Lines = append(page.Lines, SubjectLine{Label: "Taken for one by", Value: joined})
	}
	section := SubjectSection{ID: namedID, Heading: namedHeading}
	section.Intro = "Names and roles are those that each document gives."
	from := m.From(page.Address)
	for _, role := range slices.Backward(p.Roles) {
		line := from.Mention(role.Mention)
		line.Said = strings.TrimSpace(strings.Join([]string{role.Honorific, role.Name}, " "))
		if role.Role != "" {
			line.Said += ", " + role.Role
		}
		section.Mentions = append(section.Mentions, line)
	}
	page.Sections = nil
	section.Mentions, section.Years = newestOf(section.Mentions, years.named), from.Years(years.named)
	if len(section.Mentions) > 0 {
		page.Sections = append(page.Sections, section)
	}
	if len(p.Titles) > 0 {
		meant := SubjectSection{ID: meantID, Heading: meantHeading,
			Intro: "These documents name the office alone; who held it then is what the lists of this archive say."}
		for _, title := range slices.Backward(p.Titles) {
			line := from.Mention(title.Mention)
			line.Said = title.Words
			meant.Mentions = append(meant.Mentions, line)
		}
		meant.Mentions, meant.Years = newestOf(meant.Mentions, years.meant), from.Years(years.meant)
		page.Sections = append(page.Sections, meant)
	}
	for _, other := range p.Perhaps {
		why := say.Who{Words: m.Words}.Doubt(other.Doubt)
		page.Perhaps = append(page.Perhaps, PerhapsView{from.Link(other.Name, other.Address), why})
	}
	return page
}

// bodyName is whose an office is, for readers.
func (m maker) bodyName(id string) string {
	if id == archive.OfASEAN {
		return "ASEAN"
	}
	return m.Names.Country(id, m.Words)
}

// spellings are the forms in which documents write the name of a person, unless there is
// one and it is that of the page.
func (m maker) spellings(p *archive.PersonEntry) string {
	if len(p.Spellings) == 1 && p.Spellings[0].Name == p.Name {
		return ""
	}
	var list []string
	for _, s := range p.Spellings {
		name := s.Name
		if s.Slip {
			name += " [sic]"
		}
		list = append(list, name+" ("+m.Words.Number(s.Documents)+")")
	}
	return strings.Join(list, ", ")
}

// joins are the reasons for which documents are taken to mean a person, the commonest
// first.
func (m maker) joins(p *archive.PersonEntry) string {
	if len(p.Roles) < 2 || p.Open {
		return ""
	}
	counts := map[string]int{}
	var reasons []string
	for _, role := range p.Roles {
		reason := say.Who{Words: m.Words}.Join(role.Join)
		if reason == "" {
			continue
		}
		if counts[reason] == 0 {
			reasons = append(reasons, reason)
		}
		counts[reason]++
	}
	slices.SortStableFunc(reasons, func(a, b string) int { return counts[b] - counts[a] })
	for i, reason := range reasons {
		reasons[i] += " (" + m.Words.Number(counts[reason]) + ")"
	}
	return strings.Join(reasons, "; ")
}

// filedName is a name as an index has it: the family name first, and a comma where the
// person's own language does not put it there.
func filedName(p *archive.PersonEntry) string {
	if p.Family == "" || strings.HasPrefix(p.Name, p.Family) {
		return p.Name
	}
	at := strings.Index(p.Name, p.Family)
	if at < 0 {
		return p.Name
	}
	rest := strings.TrimSpace(p.Name[:at] + strings.TrimLeft(p.Name[at+len(p.Family):], ", "))
	if behind := strings.TrimLeft(p.Name[at+len(p.Family):], ", "); behind != "" {
		rest = strings.TrimSpace(p.Name[:at]) + ", " + behind // Biden, Joseph R., Jr.
	}
	return p.Family + ", " + rest
}
