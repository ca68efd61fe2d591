// Package citation says how a document of the archive is cited: on its page,
// and in files for reference managers.
package citation

import (
	"html/template"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/cite"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// View is how a document is cited: as text in three styles, and as files for
// reference managers.
type View struct {
	Styles []StyleView
	Files  FilesView
}

// StyleView is a citation in one style.
type StyleView struct {
	Style string
	HTML  template.HTML
}

// FilesView are links to the citations beside a document's page.
type FilesView struct{ BibTeX, RIS, CSL string }

// RightsView is what is known of rights in a document, and how an error in
// what the archive says of it is reported.
type RightsView struct {
	Known      string // "" when nothing is
	Issuer     string
	Origin     string // address, "" when it is not known
	Contact    string // address to which errors are reported, "" when there is none
	Correction string // the file in which a correction goes
}

// Of is a document as citations speak of it.
func Of(site *shell.Site, d *archive.Entry) cite.Work {
	w := cite.Of(d, site.About.Title, site.Full(d.URL))
	for _, mention := range d.Partners {
		if mention.Role == archive.Party {
			w.Keywords = append(w.Keywords, mention.Name)
		}
	}
	for _, mention := range Subjects(d) {
		w.Keywords = append(w.Keywords, Topic(site, mention.ID))
	}
	return w
}

// mostSubjects is how many topics a citation names.
const mostSubjects = 10

// Subjects are the topics that the document is about rather than touches on:
// those it comes back to, the first of them.
func Subjects(d *archive.Entry) []archive.TopicMention {
	var list []archive.TopicMention
	for _, mention := range d.Topics {
		if mention.Mentions > 1 && len(list) < mostSubjects {
			list = append(list, mention)
		}
	}
	return list
}

// Topic is the name of a topic; one that no file describes is called by its
// ID.
func Topic(site *shell.Site, id string) string {
	if topic := site.Names.Topics[id]; topic != nil {
		return topic.Name
	}
	return site.Words.Term(id)
}

// Files makes the files for reference managers.
func Files(d *archive.Entry, w cite.Work, add func(address string, content []byte) error) error {
	files := address.FilesOf(d)
	csl, err := cite.CSL(w)
	if err != nil {
		return err
	}
	if err := add(files.BibTeX, []byte(cite.BibTeX(w))); err != nil {
		return err
	}
	if err := add(files.RIS, []byte(cite.RIS(w))); err != nil {
		return err
	}
	return add(files.CSL, csl)
}

// Show is how a document is cited, for its page.
func Show(from shell.From, d *archive.Entry, w cite.Work) View {
	files := address.FilesOf(d)
	return View{
		Files: FilesView{from.Href(files.BibTeX), from.Href(files.RIS), from.Href(files.CSL)},
		Styles: []StyleView{
			{"Chicago", template.HTML(cite.Chicago(w).HTML())},
			{"MLA", template.HTML(cite.MLA(w).HTML())},
			{"APA", template.HTML(cite.APA(w).HTML())},
		},
	}
}

// Rights is what is known of rights in a document.
func Rights(site *shell.Site, d *archive.Entry) RightsView {
	contact := site.About.Contact
	if strings.Contains(contact, "@") && !strings.Contains(contact, ":") {
		contact = "mailto:" + contact
	}
	return RightsView{
		Known: d.Rights.Value, Issuer: d.Issuer.Value, Origin: cite.Of(d, "", "").Origin,
		Contact: contact, Correction: "content/documents/" + d.ID + ".md",
	}
}
