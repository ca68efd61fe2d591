package pages

import (
	"html/template"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/slug"
)

// ProsePage is for templates/prose.html: a page whose words an editor wrote in
// content/pages.
type ProsePage struct {
	shell.Page
	Body template.HTML
	// Rules are listed below the words on the page that explains them.
	Rules []RuleView
}

// RuleView is a rule in plain words.
type RuleView struct {
	Name, Fact, Says string
}

// NotFoundPage is for templates/not-found.html.
type NotFoundPage struct{ shell.Page }

// RedirectPage is for templates/redirect.html: it stands at a former address.
type RedirectPage struct {
	shell.Page
	To      shell.TitleView
	Href    string
	Present string // its address, to be read
}

// redirects makes a page for each address that a document had before. They
// are no pages of the archive, and so stand in no site map.
func (m maker) redirects() error {
	for _, redirect := range m.Archive.Redirects {
		title := shell.Title(redirect.To)
		page := RedirectPage{
			Page: m.Page(redirect.From, "documents", title.String(), ""),
			To:   title, Href: m.From(redirect.From).Href(redirect.To.URL), Present: redirect.To.URL,
		}
		page.Canonical = m.Full(redirect.To.URL)
		if err := m.out.Unlisted("redirect", redirect.From, page); err != nil {
			return err
		}
	}
	return nil
}

// formerPeople makes a page for each name of a person that had a page of its own as long as
// nothing told whose it is: where documents mean one person by it, it leads there. A name
// that several share leads nowhere.
func (m maker) formerPeople() error {
	taken, owners := map[string]bool{}, map[string][]*archive.PersonEntry{}
	var former []string
	for i := range m.Archive.People {
		p := &m.Archive.People[i]
		taken[p.Address] = true
		for _, s := range p.Spellings {
			at := archive.PersonAddress(slug.ID(s.Name, "person"))
			if owners[at] == nil {
				former = append(former, at)
			}
			if !slices.Contains(owners[at], p) {
				owners[at] = append(owners[at], p)
			}
		}
	}
	for _, at := range former {
		if taken[at] || len(owners[at]) > 1 {
			continue
		}
		p := owners[at][0]
		page := RedirectPage{
			Page: m.Page(at, "index", p.Name, ""),
			To:   shell.TitleView{Words: p.Name}, Href: m.From(at).Href(p.Address), Present: p.Address,
		}
		page.Canonical = m.Full(p.Address)
		if err := m.out.Unlisted("redirect", at, page); err != nil {
			return err
		}
	}
	return nil
}

func (m maker) prose() error {
	if err := m.prosePage("about", "About", "What this archive is, and how it was made.", nil); err != nil {
		return err
	}
	const method = "How facts are read out of the documents, rule by rule."
	if err := m.prosePage("method", "Method", method, m.rules); err != nil {
		return err
	}
	missing := m.Page(address.NotFound, "", "Page not found", "There is no page at this address.")
	return m.out.Page("not-found", missing.Address, NotFoundPage{missing})
}

// prosePage makes a page of the words that an editor wrote under a name.
func (m maker) prosePage(name, title, description string, rules []archive.Rule) error {
	words := m.written[name]
	if words.Title != "" {
		title = words.Title
	}
	page := ProsePage{Page: m.Page(name+".html", "about", title, description), Body: text.Render(words.Body)}
	for _, rule := range rules {
		page.Rules = append(page.Rules, RuleView{rule.Name, rule.Fact, rule.Says})
	}
	return m.out.Page("prose", page.Address, page)
}
