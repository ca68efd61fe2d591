// Package metadata says of a document to programs what its page says to readers:
// to reference managers, search engines and crawlers.
package metadata

import (
	"html/template"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/cite"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// View is what stands in the head of a document's page.
type View struct {
	Meta  []MetaView
	Links []LinkView
	Graph template.JS // JSON-LD
}

// MetaView is a meta element; Open Graph has its names as properties.
type MetaView struct{ Name, Property, Content string }

// LinkView is a link element.
type LinkView struct{ Rel, Type, Href string }

// Of says of a document all that is known and nothing more: an element whose
// content is not known is left out. Full addresses stand only where the site
// knows where it stands. before and after are links to the neighbours, "" for
// none.
func Of(from shell.From, d *archive.Entry, w cite.Work, before, after string) (View, error) {
	graph, err := graph(from, d, w)
	return View{Meta: metaViews(from, d, w), Links: linkViews(from, d, w, before, after), Graph: graph}, err
}

func metaViews(from shell.From, d *archive.Entry, w cite.Work) []MetaView {
	var views []MetaView
	add := func(name string, contents ...string) {
		for _, content := range contents {
			if content != "" {
				views = append(views, MetaView{Name: name, Content: content})
			}
		}
	}
	highwire(add, w)
	if d.Format == "pdf" {
		add("citation_pdf_url", from.Full(address.FilesOf(d).Received))
	}
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

func linkViews(from shell.From, d *archive.Entry, w cite.Work, before, after string) []LinkView {
	views := []LinkView{
		{Rel: "schema.DCTERMS", Href: "http://purl.org/dc/terms/"},
		{Rel: "schema.z", Href: "http://www.zotero.org/namespaces/export#"},
		{Rel: "up", Href: from.Href(address.Documents)},
		{Rel: "collection", Href: from.Href(address.Documents)},
	}
	if before != "" {
		views = append(views, LinkView{Rel: "prev", Href: before})
	}
	if after != "" {
		views = append(views, LinkView{Rel: "next", Href: after})
	}
	if w.Address != "" {
		views = append(views, LinkView{Rel: "cite-as", Href: w.Address})
	}
	if w.Origin != "" {
		views = append(views, LinkView{Rel: "via", Href: w.Origin})
	}
	files := address.FilesOf(d)
	if d.Received != nil {
		views = append(views, LinkView{"alternate", d.Received.MediaType, from.Href(files.Received)})
	}
	return append(views,
		LinkView{"describedby", "application/json", from.Href(files.JSON)},
		LinkView{"alternate", "text/plain", from.Href(files.Text)},
		LinkView{"alternate", "application/json", from.Href(files.JSON)},
		LinkView{"alternate", "application/x-bibtex", from.Href(files.BibTeX)},
		LinkView{"alternate", "application/x-research-info-systems", from.Href(files.RIS)},
		LinkView{"alternate", "application/vnd.citationstyles.csl+json", from.Href(files.CSL)},
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
	case "op-ed":
		return "OpinionNewsArticle"
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
