package build

import (
	"errors"
	"fmt"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render"
	"aseanarchive/generator/internal/write"
)

// published is an error of making the site as its reader can mend it: what lies
// in the documents or in a template is a problem, and names them.
func published(err error, a *archive.Archive) error {
	var collision write.Collision
	var refusal write.Refusal
	var template *render.TemplateError
	var script *render.StaticError
	switch {
	case errors.As(err, &template), errors.As(err, &script):
		return problem{err.Error()}
	case errors.As(err, &collision):
		return problem{fmt.Sprintf("two files of the site would have one address: %s and %s; give one of them another "+
			"name or slug", claimed(a, collision.Address), claimed(a, collision.Other))}
	case errors.As(err, &refusal):
		return problem{fmt.Sprintf("a file of the site cannot have the address %s: %s; give it another name or slug",
			claimed(a, refusal.Address), refusal.Reason)}
	}
	return err
}

// claimed is an address with what asks for it.
func claimed(a *archive.Archive, address string) string {
	if by := claimant(a, address); by != "" {
		return address + " (" + by + ")"
	}
	return address
}

// claimant names the document or the file of content/ that asks for an address,
// "" when it is a page of the site itself.
func claimant(a *archive.Archive, address string) string {
	is := func(page string) bool {
		return page != "" && strings.HasPrefix(address, strings.TrimSuffix(page, "html"))
	}
	for _, d := range a.Documents {
		if is(d.URL) {
			return d.File
		}
	}
	for _, r := range a.Redirects {
		if is(r.From) {
			return "a former address of " + r.To.File
		}
	}
	for _, p := range a.Partners {
		if is(p.Address) {
			return named("partner", p.Name, p.File, append(p.Party, p.Mentioned...))
		}
	}
	for _, g := range a.Groups {
		if is(g.Address) {
			return named("group", g.Name, g.File, nil)
		}
	}
	for i := range a.Treaties {
		if is(a.Treaties[i].Address) {
			return named("treaty", a.Treaties[i].Name, a.Treaties[i].File, nil)
		}
	}
	for i := range a.Institutions {
		if is(a.Institutions[i].Address) {
			return named("institution", a.Institutions[i].Name, a.Institutions[i].File, nil)
		}
	}
	for _, t := range a.Topics {
		if is(t.Address) {
			return named("topic", t.Name, t.File, mentioning(t.Named))
		}
	}
	for _, k := range a.Kinds {
		if is(k.Address) {
			return named("kind", k.ID, "", k.Documents)
		}
	}
	for _, p := range a.Places {
		if is(p.Address) {
			return named("place", p.Name, p.File, append(p.Issued, mentioning(p.Named)...))
		}
	}
	for _, p := range a.People {
		if is(p.Address) {
			return named("person", p.Name, p.File, p.Documents())
		}
	}
	for _, m := range a.Meetings {
		if is(m.Address) {
			return named("series", m.Name, m.File, mentioning(m.Named))
		}
	}
	return ""
}

func mentioning(mentions []archive.Mention) []*archive.Entry {
	var documents []*archive.Entry
	for _, m := range mentions {
		documents = append(documents, m.Document)
	}
	return documents
}

// named says what asks for an address, and the file in which it stands.
func named(what, name, file string, documents []*archive.Entry) string {
	said := fmt.Sprintf("the %s “%s”", what, name)
	switch {
	case file != "":
		return said + " of " + file
	case len(documents) > 0:
		return said + " of " + documents[0].File
	}
	return said
}
