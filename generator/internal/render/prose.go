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

func (r *renderer) prose() error {
	words := r.Pages["about"]
	title := words.Title
	if title == "" {
		title = "About"
	}
	about := ProsePage{Page: r.page("about.html", "about", title, "What this archive is, and how it was made."), Body: text.Render(words.Body)}
	for _, rule := range r.Rules {
		about.Rules = append(about.Rules, RuleView{rule.Name, rule.Fact, rule.Says})
	}
	if err := r.write("prose", about.Address, about); err != nil {
		return err
	}
	return r.write("not-found", notFound, NotFoundPage{r.page(notFound, "", "Page not found", "There is no page at this address.")})
}
