// Package metadata says of a document to programs what its page says to readers:
// to reference managers, search engines and crawlers.
package metadata

import (
	"html/template"
	"slices"
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
func Of(from shell.From, d *archive.Entry, w cite.Work, before, after string) View {
	return View{Meta: metaViews(from, d, w), Links: linkViews(from, d, w, before, after), Graph: graph(from, d, w)}
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
	// Whoever reads these takes the description of the page where they give none.
	property("og:title", w.ShownTitle())
	property("og:url", w.Address)
	if len(d.Date.Value) == len("2016-05-13") {
		property("article:published_time", cite.Exact(d.Date.Value, "-"))
	}
	return views
}

// highwire are the names that Google Scholar and Zotero read. Zotero takes
// every work with a title for a journal's article unless its own name for the
// type is given, and whatever is in a journal even then, so that a newspaper is
// named in the vocabulary of PRISM. The place it reads in that of EPrints alone.
func highwire(add func(string, ...string), w cite.Work) {
	add("z:itemType", w.ZoteroType())
	add("citation_title", w.ShownTitle())
	authors(add, w)
	add("eprints.place_of_pub", w.Place)
	add("citation_publication_date", cite.Exact(w.Date, "/"))
	switch w.ZoteroType() {
	case "report":
		add("citation_technical_report_institution", w.Issuer)
	case "newspaperArticle":
		add("prism.publicationName", w.Issuer)
	default:
		add("citation_publisher", w.Issuer)
	}
	add("citation_language", w.Language)
	add("citation_keywords", w.Keywords...)
	add("citation_public_url", w.Address)
}

// authors says who made the work. Zotero parts every name of citation_author at
// its last space, an organisation's and that of a speaker with his office, too,
// unless a comma ends it, with which other readers can do nothing. So that both
// are served, names that must stay whole are given to Zotero in a vocabulary
// that it alone reads, and to all others in Highwire's with capital letters: to
// HTML those are the same name, to Zotero they are not. One such name takes the
// others along, because Zotero reads one vocabulary or the other.
func authors(add func(string, ...string), w cite.Work) {
	names := w.Creators()
	highwire := "citation_author"
	if !areDivided(names) {
		highwire = "Citation_Author"
		vocabulary := "bib.authors"
		if w.ZoteroType() == "presentation" {
			vocabulary = "z.presenters"
		}
		for _, name := range names {
			add(vocabulary, name.Undivided())
		}
	}
	for _, name := range names {
		add(highwire, inverted(name))
	}
}

// areDivided reports names that are all of persons, by family and given name.
func areDivided(names []cite.Name) bool {
	return !slices.ContainsFunc(names, func(name cite.Name) bool { return name.Literal != "" })
}

// inverted is a name with the family name in front, where it has one.
func inverted(name cite.Name) string {
	if name.Literal != "" {
		return name.Literal
	}
	return name.Family + ", " + name.Given
}

// dublinCore are the terms of the DCMI. The place stands as spatial, the part
// of coverage that means places; Zotero would file coverage as a shelf mark.
// It would also take the source of an article for the newspaper's name, and
// that of a speech for the title of its session, so that both say instead what
// they are a version of.
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
	switch w.ZoteroType() {
	case "newspaperArticle", "presentation":
		add("DCTERMS.isVersionOf", w.Origin)
	default:
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
