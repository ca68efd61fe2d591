package render

import (
	"html/template"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/cite"
)

// HeadView is what a document's page says of the document to programs:
// reference managers, search engines and crawlers.
type HeadView struct {
	Meta  []MetaView
	Links []LinkView
	Graph template.JS // JSON-LD
}

// MetaView is a meta element; Open Graph has its names as properties.
type MetaView struct{ Name, Property, Content string }

// LinkView is a link element.
type LinkView struct{ Rel, Type, Href string }

// head says of a document all that is known and nothing more: an element
// whose content is not known is left out. Full addresses stand only where the
// site knows where it stands.
func (r *renderer) head(page Page, d *archive.Entry, w cite.Work, before, after *DocumentLine) (HeadView, error) {
	graph, err := r.graph(page, d, w)
	return HeadView{Meta: metaViews(d, w), Links: linkViews(page, d, w, before, after), Graph: graph}, err
}

func metaViews(d *archive.Entry, w cite.Work) []MetaView {
	var views []MetaView
	add := func(name string, contents ...string) {
		for _, content := range contents {
			if content != "" {
				views = append(views, MetaView{Name: name, Content: content})
			}
		}
	}
	highwire(add, w)
	dublinCore(add, d, w)
	property := func(name, content string) {
		if content != "" {
			views = append(views, MetaView{Property: name, Content: content})
		}
	}
	property("og:type", "article")
	property("og:title", w.ShownTitle())
	property("og:description", w.Abstract)
	property("og:url", w.Address)
	if len(d.Date.Value) == len("2016-05-13") {
		property("article:published_time", cite.Exact(d.Date.Value, "-"))
	}
	return views
}

// highwire are the names that Google Scholar and Zotero read. An organisation
// ends in a comma and has no other, or they would split it into family and
// given name. Zotero takes every work with a title for a journal's article
// unless its own name for the type is given.
func highwire(add func(string, ...string), w cite.Work) {
	add("z:itemType", w.ZoteroType())
	add("citation_title", w.ShownTitle())
	for _, name := range w.Creators() {
		if name.Literal != "" {
			add("citation_author", cite.Undivided(name.Literal)+",")
		} else {
			add("citation_author", name.Family+", "+name.Given)
		}
	}
	add("citation_publication_date", cite.Exact(w.Date, "/"))
	switch w.ZoteroType() {
	case "report":
		add("citation_technical_report_institution", w.Issuer)
	case "newspaperArticle":
		add("citation_journal_title", w.Issuer)
	default:
		add("citation_publisher", w.Issuer)
	}
	add("citation_language", w.Language)
	add("citation_keywords", w.Keywords...)
	add("citation_public_url", w.Address)
}

// dublinCore are the terms of the DCMI. The place stands as spatial, the part
// of coverage that means places; Zotero would file coverage as a shelf mark.
// It would also take the source of an article for the newspaper's name, so
// that an article says instead what it is a version of.
func dublinCore(add func(string, ...string), d *archive.Entry, w cite.Work) {
	add("DCTERMS.title", w.ShownTitle())
	for _, name := range w.Creators() {
		add("DCTERMS.creator", name.String())
	}
	add("DCTERMS.publisher", w.Issuer)
	add("DCTERMS.issued", w.Date)
	add("DCTERMS.type", w.Genre())
	add("DCTERMS.language", w.Language)
	identifier := w.Address
	if identifier == "" {
		identifier = d.ID
	}
	add("DCTERMS.identifier", identifier)
	if w.ZoteroType() == "newspaperArticle" {
		add("DCTERMS.isVersionOf", w.Origin)
	} else {
		add("DCTERMS.source", w.Origin)
	}
	add("DCTERMS.isPartOf", w.Archive)
	add("DCTERMS.spatial", w.Place)
	add("DCTERMS.rights", d.Rights.Value)
}

func linkViews(page Page, d *archive.Entry, w cite.Work, before, after *DocumentLine) []LinkView {
	views := []LinkView{
		{Rel: "schema.DCTERMS", Href: "http://purl.org/dc/terms/"},
		{Rel: "schema.z", Href: "http://www.zotero.org/namespaces/export#"},
		{Rel: "up", Href: page.Href("documents/index.html")},
		{Rel: "collection", Href: page.Href("documents/index.html")},
	}
	if before != nil {
		views = append(views, LinkView{Rel: "prev", Href: page.Href(before.Address)})
	}
	if after != nil {
		views = append(views, LinkView{Rel: "next", Href: page.Href(after.Address)})
	}
	if w.Address != "" {
		views = append(views, LinkView{Rel: "cite-as", Href: w.Address})
	}
	if w.Origin != "" {
		views = append(views, LinkView{Rel: "via", Href: w.Origin})
	}
	files, citations := fileAddresses(d), citationFiles(d)
	return append(views,
		LinkView{"describedby", "application/json", page.Href(files.JSON)},
		LinkView{"alternate", "text/plain", page.Href(files.Text)},
		LinkView{"alternate", "application/json", page.Href(files.JSON)},
		LinkView{"alternate", "application/x-bibtex", page.Href(citations.BibTeX)},
		LinkView{"alternate", "application/x-research-info-systems", page.Href(citations.RIS)},
		LinkView{"alternate", "application/vnd.citationstyles.csl+json", page.Href(citations.CSL)},
	)
}

// documentType is the type of schema.org for a kind of document.
func documentType(kind string) string {
	switch kind {
	case "agreement":
		return "Legislation"
	case "news-article", "press-release":
		return "NewsArticle"
	case "report", "fact-sheet":
		return "Report"
	}
	return "DigitalDocument"
}

// trimmedDate is an EDTF date as schema.org has it: a day, a month or a year.
func trimmedDate(date string) string {
	if strings.Contains(date, "/") {
		return ""
	}
	return cite.Exact(date, "-")
}
