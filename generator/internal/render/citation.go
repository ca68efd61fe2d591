package render

import (
	"html/template"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/cite"
)

// CiteView is how a document is cited: as text in three styles, and as files
// for reference managers.
type CiteView struct {
	Styles []CitationView
	Files  CitationFiles
}

// CitationView is a citation in one style.
type CitationView struct {
	Style string
	HTML  template.HTML
}

// CitationFiles are the addresses of the citations beside a document's page.
type CitationFiles struct{ BibTeX, RIS, CSL string }

// RightsView is what is known of rights in a document, and how an error in
// what the archive says of it is reported.
type RightsView struct {
	Known      string // "" when nothing is
	Issuer     string
	Origin     string // address, "" when it is not known
	Contact    string // address to which errors are reported, "" when there is none
	Correction string // the file in which a correction goes
}

// describe fills in what the page says of the document to programs, and how
// it is cited.
func (r *renderer) describe(page *DocumentPage, d *archive.Entry) (err error) {
	w := r.work(d)
	page.Cite, page.Rights = citeView(w, citationFiles(d)), r.rightsView(d)
	page.Head, err = r.head(page.Page, d, w, page.Before, page.After)
	return err
}

func citationFiles(d *archive.Entry) CitationFiles {
	stem := strings.TrimSuffix(d.URL, ".html")
	return CitationFiles{BibTeX: stem + ".bib", RIS: stem + ".ris", CSL: stem + ".csl.json"}
}

// work is a document as citations speak of it.
func (r *renderer) work(d *archive.Entry) cite.Work {
	address := ""
	if r.BaseURL != nil {
		address = absolute(r.BaseURL, d.URL)
	}
	w := cite.Of(d, r.About.Title, address)
	for _, mention := range d.Partners {
		if mention.Role == archive.Party {
			w.Keywords = append(w.Keywords, mention.Name)
		}
	}
	for _, mention := range subjects(d) {
		w.Keywords = append(w.Keywords, r.topicName(mention.ID))
	}
	return w
}

// mostSubjects is how many topics a citation names.
const mostSubjects = 10

// subjects are the topics that the document is about rather than touches on:
// those it comes back to, the first of them.
func subjects(d *archive.Entry) []archive.TopicMention {
	var list []archive.TopicMention
	for _, mention := range d.Topics {
		if mention.Mentions > 1 && len(list) < mostSubjects {
			list = append(list, mention)
		}
	}
	return list
}

// topicName is the name of a topic; one that no file describes is called by
// its ID.
func (r *renderer) topicName(id string) string {
	for i := range r.Archive.Topics {
		if r.Archive.Topics[i].ID == id {
			return r.Archive.Topics[i].Name
		}
	}
	return strings.ReplaceAll(id, "-", " ")
}

// citations makes the files for reference managers.
func (r *renderer) citations(d *archive.Entry) error {
	w, files := r.work(d), citationFiles(d)
	csl, err := cite.CSL(w)
	if err != nil {
		return err
	}
	if err := r.Add(files.BibTeX, []byte(cite.BibTeX(w))); err != nil {
		return err
	}
	if err := r.Add(files.RIS, []byte(cite.RIS(w))); err != nil {
		return err
	}
	return r.Add(files.CSL, csl)
}

func citeView(w cite.Work, files CitationFiles) CiteView {
	return CiteView{Files: files, Styles: []CitationView{
		{"Chicago", template.HTML(cite.Chicago(w).HTML())},
		{"MLA", template.HTML(cite.MLA(w).HTML())},
		{"APA", template.HTML(cite.APA(w).HTML())},
	}}
}

func (r *renderer) rightsView(d *archive.Entry) RightsView {
	contact := r.About.Contact
	if strings.Contains(contact, "@") && !strings.Contains(contact, ":") {
		contact = "mailto:" + contact
	}
	return RightsView{
		Known: d.Rights.Value, Issuer: d.Issuer.Value, Origin: cite.Of(d, "", "").Origin,
		Contact: contact, Correction: "content/documents/" + d.ID + ".md",
	}
}
