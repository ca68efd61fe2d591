package render

import (
	"html/template"

	"aseanarchive/generator/internal/text"
)

// ProsePage is for templates/prose.html: a page whose words an editor wrote in
// content/pages.
type ProsePage struct {
	Page
	Body template.HTML
	// Rules are listed below the words on the page that explains them.
	Rules []RuleView
}

// RuleView is a rule in plain words.
type RuleView struct {
	Name, Fact, Says string
}

// NotFoundPage is for templates/not-found.html.
type NotFoundPage struct{ Page }

// RedirectPage is for templates/redirect.html: it stands at a former address.
type RedirectPage struct {
	Page
	To DocumentLine
}

// redirects makes a page for each address that a document had before. They
// are no pages of the archive, and so stand in no site map.
func (r *renderer) redirects() error {
	for _, redirect := range r.Archive.Redirects {
		page := RedirectPage{r.page(redirect.From, "documents", titleView(redirect.To).String(), ""), r.documentLine(redirect.To)}
		page.standsFor = redirect.To.URL
		content, err := r.templates.execute("redirect", page)
		if err != nil {
			return err
		}
		if err := r.Add(redirect.From, content); err != nil {
			return err
		}
	}
	return nil
}

func (r *renderer) prose() error {
	if err := r.prosePage("about", "About", "What this archive is, and how it was made.", false); err != nil {
		return err
	}
	if err := r.prosePage("method", "Method", "How facts are read out of the documents, rule by rule.", true); err != nil {
		return err
	}
	return r.write("not-found", notFound, NotFoundPage{r.page(notFound, "", "Page not found", "There is no page at this address.")})
}

// prosePage makes a page of the words that an editor wrote under a name.
func (r *renderer) prosePage(name, title, description string, withRules bool) error {
	words := r.Pages[name]
	if words.Title != "" {
		title = words.Title
	}
	page := ProsePage{Page: r.page(name+".html", "about", title, description), Body: text.Render(words.Body)}
	if withRules {
		for _, rule := range r.Rules {
			page.Rules = append(page.Rules, RuleView{rule.Name, rule.Fact, rule.Says})
		}
	}
	return r.write("prose", page.Address, page)
}
