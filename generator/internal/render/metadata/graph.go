package metadata

import (
	"html/template"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/cite"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/citation"
	"aseanarchive/generator/internal/render/shell"
)

// node is a thing of JSON-LD: what terms of schema.org say of it, each once.
type node []term

type term struct {
	name  string
	value any
}

// set gives a term a value, unless the value is not known.
func (n *node) set(name string, value any) {
	switch v := value.(type) {
	case string:
		if v == "" {
			return
		}
	case []node:
		if len(v) == 0 {
			return
		}
	case []string:
		if len(v) == 0 {
			return
		}
	}
	*n = append(*n, term{name, value})
}

// grapher names the things of a graph by their addresses.
type grapher struct{ shell.From }

// id is the address of a thing: in full where the site knows where it stands,
// relative to the page elsewhere.
func (g grapher) id(at string) string {
	if full := g.Full(at); full != "" {
		return full
	}
	return g.Href(at)
}

// graph is what the page says of the document in JSON-LD. The lead, the
// keywords and the genre stand in the meta elements beside it, and not here again.
func graph(from shell.From, d *archive.Entry, w cite.Work) template.JS {
	g := grapher{from}
	events := g.events(d)
	nodes := []node{g.document(d, w, events)}
	nodes = append(nodes, events...)
	nodes = append(nodes,
		node{{"@type", "Collection"}, {"@id", g.collection()}, {"name", g.About.Title}},
		g.breadcrumbs(d, w))
	const usual = 2 << 10 // bytes
	return template.JS(appendJSON(make([]byte, 0, usual), node{{"@context", "https://schema.org"}, {"@graph", nodes}}))
}

func (g grapher) self(d *archive.Entry) string { return g.id(d.URL) }
func (g grapher) collection() string           { return g.id(address.Home) }

func (g grapher) document(d *archive.Entry, w cite.Work, events []node) node {
	const usual = 16 // terms
	kind := documentType(d.Kind.Value)
	n := append(make(node, 0, usual), term{"@type", kind}, term{"@id", g.self(d)})
	n.set("name", w.ShownTitle())
	if kind == "NewsArticle" {
		n.set("headline", w.ShownTitle())
	}
	n.set("datePublished", trimmedDate(d.Date.Value))
	if kind == "Legislation" {
		n.set("legislationDate", trimmedDate(d.Date.Value))
	}
	n.set("inLanguage", w.Language)
	n.set("author", authorNodes(w))
	n.set("creditText", credit(w))
	if w.Issuer != "" {
		n.set("publisher", issuerNode(w))
	}
	if w.Place != "" {
		n.set("locationCreated", node{{"@type", "Place"}, {"name", w.Place}})
	}
	n.set("copyrightNotice", d.Rights.Value)
	n.set("about", g.about(d))
	n.set("mentions", g.mentions(d, events))
	n.set("isPartOf", node{{"@id", g.collection()}})
	n.set("isBasedOn", w.Origin)
	n.set("encoding", g.encodings(d))
	return n
}

// encodings are the text and, where the text was read out of another file, that
// file. The digest is the received file's.
func (g grapher) encodings(d *archive.Entry) any {
	files := address.FilesOf(d)
	text := node{{"@type", "MediaObject"}, {"contentUrl", g.id(files.Text)}, {"encodingFormat", "text/plain"}}
	if d.Received == nil {
		text.set("sha256", d.SHA256)
		return text
	}
	return []node{{
		{"@type", "MediaObject"}, {"contentUrl", g.id(files.Received)}, {"encodingFormat", d.Received.MediaType},
		{"sha256", d.SHA256},
	}, text}
}

// authorNodes are the authors of whom it is known whether they are persons or
// organisations, as schema.org wants it of an author.
func authorNodes(w cite.Work) []node {
	var nodes []node
	for _, name := range w.Creators() {
		switch {
		case name.Literal == "":
			nodes = append(nodes, node{
				{"@type", "Person"}, {"name", name.String()}, {"familyName", name.Family}, {"givenName", name.Given},
			})
		case name.Literal == w.Issuer:
			nodes = append(nodes, issuerNode(w))
		case name.Bearer() == cite.Person:
			nodes = append(nodes, node{{"@type", "Person"}, {"name", name.Literal}})
		case name.Bearer() == cite.Organisation:
			nodes = append(nodes, node{{"@type", "Organization"}, {"name", name.Literal}})
		}
	}
	return nodes
}

// issuerNode is who gave the work out: an organisation, but for a statement that
// is given out by whoever holds an office.
func issuerNode(w cite.Work) node {
	if (cite.Name{Literal: w.Issuer}).Bearer() == cite.Person {
		return node{{"@type", "Person"}, {"name", w.Issuer}}
	}
	return node{{"@type", "Organization"}, {"name", w.Issuer}}
}

// credit are the authors of whom that is not known: Bernama may be somebody.
func credit(w cite.Work) string {
	var names []string
	for _, name := range w.Creators() {
		if name.Bearer() == cite.Unknown && name.Literal != w.Issuer {
			names = append(names, name.Literal)
		}
	}
	return strings.Join(names, "; ")
}

// about are the partners and topics that the document is about.
func (g grapher) about(d *archive.Entry) []node {
	var nodes []node
	for _, mention := range d.Partners {
		if mention.Role == archive.Party {
			nodes = append(nodes, g.partner(mention))
		}
	}
	for _, mention := range citation.Subjects(d) {
		topic := node{{"@type", "DefinedTerm"}, {"name", citation.Topic(g.Site, mention.ID)}}
		if entry := g.Names.Topics[mention.ID]; entry != nil && entry.Address != "" {
			topic.set("@id", g.id(entry.Address))
		}
		nodes = append(nodes, topic)
	}
	return nodes
}

// mentions are the partners that are only named, the people, and the events.
func (g grapher) mentions(d *archive.Entry, events []node) []node {
	var nodes []node
	for _, mention := range d.Partners {
		if mention.Role == archive.Mentioned {
			nodes = append(nodes, g.partner(mention))
		}
	}
	for _, person := range d.People {
		n := node{{"@type", "Person"}, {"name", person.Name}}
		n.set("jobTitle", person.Role)
		nodes = append(nodes, n)
	}
	for i := range events {
		nodes = append(nodes, node{{"@id", g.event(d, i)}})
	}
	return nodes
}

func (g grapher) partner(mention archive.PartnerMention) node {
	kind := "Thing"
	if entry := g.Names.Partners[mention.ID]; entry != nil {
		switch entry.Type {
		case "country":
			kind = "Country"
		case "organisation":
			kind = "Organization"
		}
	}
	return node{{"@type", kind}, {"@id", g.id(address.Partner(mention.ID))}, {"name", mention.Name}}
}

// events are the meetings of which the document gives the date. One that it
// speaks of twice is one event.
func (g grapher) events(d *archive.Entry) []node {
	var nodes []node
	known := map[string]bool{}
	for _, event := range d.Events {
		key := event.Meeting + " " + strconv.Itoa(event.Ordinal) + " " + event.Date
		if event.Meeting == "" || known[key] {
			continue
		}
		known[key] = true
		name, page := g.series(d, event.Meeting)
		n := node{
			{"@type", "Event"}, {"@id", g.event(d, len(nodes))}, {"name", g.Words.Edition(event.Ordinal, name)},
		}
		from, to, interval := strings.Cut(event.Date, "/")
		n.set("startDate", trimmedDate(from))
		if interval {
			n.set("endDate", trimmedDate(to))
		}
		if event.Place != "" {
			n.set("location", node{{"@type", "Place"}, {"name", g.placeName(event.Place)}})
		}
		series := node{{"@type", "EventSeries"}, {"name", name}}
		if page != "" {
			series.set("@id", g.id(page))
		}
		n.set("superEvent", series)
		nodes = append(nodes, n)
	}
	return nodes
}

// event is the address of an event by its place among those of the document.
func (g grapher) event(d *archive.Entry, i int) string {
	return g.self(d) + "#event-" + strconv.Itoa(i+1)
}

// series is the name of a series of meetings, and the address of its page, ""
// when it has none.
func (g grapher) series(d *archive.Entry, id string) (name, page string) {
	if entry := g.Names.Meetings[id]; entry != nil {
		return entry.Name, entry.Address
	}
	for _, mention := range d.Meetings {
		if mention.ID == id && mention.Name != "" {
			return mention.Name, ""
		}
	}
	return g.Words.Term(id), ""
}

func (g grapher) placeName(id string) string {
	if place := g.Names.Places[id]; place != nil {
		return place.Name
	}
	return g.Words.Named(id)
}

func (g grapher) breadcrumbs(d *archive.Entry, w cite.Work) node {
	item := func(position int, name, at string) node {
		n := node{{"@type", "ListItem"}, {"position", position}, {"name", name}}
		if at != d.URL { // the last one is the page itself
			n.set("item", g.id(at))
		}
		return n
	}
	return node{{"@type", "BreadcrumbList"}, {"itemListElement", []node{
		item(1, g.About.Title, address.Home), item(2, "Documents", address.Documents), item(3, w.ShownTitle(), d.URL),
	}}}
}
