package render

import (
	"encoding/json"
	"html/template"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/cite"
	"aseanarchive/generator/internal/say"
)

// node is a thing of JSON-LD. Its keys are terms of schema.org.
type node map[string]any

// set gives a term a value, unless the value is not known.
func (n node) set(term string, value any) {
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
	n[term] = value
}

// grapher names the things of a graph by their addresses.
type grapher struct {
	*renderer
	page Page
}

// id is the address of a thing: in full where the site knows where it stands,
// relative to the page elsewhere.
func (g grapher) id(address string) string {
	if g.BaseURL != nil {
		return absolute(g.BaseURL, address)
	}
	return g.page.Href(address)
}

// graph is what the page says of the document in JSON-LD.
func (r *renderer) graph(page Page, d *archive.Document, w cite.Work) (template.JS, error) {
	g := grapher{r, page}
	events := g.events(d)
	nodes := []node{g.document(d, w, events)}
	nodes = append(nodes, events...)
	nodes = append(nodes,
		node{"@type": "Collection", "@id": g.collection(), "name": r.About.Title},
		g.breadcrumbs(d, w))
	encoded, err := json.Marshal(node{"@context": "https://schema.org", "@graph": nodes})
	// Marshal writes <, > and & as escapes, so that nothing ends the script.
	return template.JS(encoded), err
}

func (g grapher) self(d *archive.Document) string { return g.id(d.URL) }
func (g grapher) collection() string              { return g.id("index.html") }

func (g grapher) document(d *archive.Document, w cite.Work, events []node) node {
	n := node{"@type": documentType(d.Kind.Value), "@id": g.self(d)}
	n.set("name", w.ShownTitle())
	if n["@type"] == "NewsArticle" {
		n.set("headline", w.ShownTitle())
	}
	n.set("url", w.Address)
	n.set("datePublished", trimmedDate(d.Date.Value))
	if n["@type"] == "Legislation" {
		n.set("legislationDate", trimmedDate(d.Date.Value))
	}
	n.set("inLanguage", w.Language)
	n.set("genre", w.Genre())
	n.set("abstract", w.Abstract)
	n.set("keywords", w.Keywords)
	n.set("author", authorNodes(w))
	if w.Issuer != "" {
		n.set("publisher", node{"@type": "Organization", "name": w.Issuer})
	}
	if w.Place != "" {
		n.set("locationCreated", node{"@type": "Place", "name": w.Place})
	}
	n.set("copyrightNotice", d.Rights.Value)
	n.set("about", g.about(d))
	n.set("mentions", g.mentions(d, events))
	n.set("isPartOf", node{"@id": g.collection()})
	n.set("isBasedOn", w.Origin)
	n.set("encoding", node{
		"@type": "MediaObject", "contentUrl": g.id(fileAddresses(d).Text), "encodingFormat": "text/plain", "sha256": d.SHA256,
	})
	return n
}

func authorNodes(w cite.Work) []node {
	var nodes []node
	for _, name := range w.Creators() {
		switch {
		case name.Literal == "":
			nodes = append(nodes, node{"@type": "Person", "name": name.String(), "familyName": name.Family, "givenName": name.Given})
		case name.Literal == w.Issuer:
			nodes = append(nodes, node{"@type": "Organization", "name": name.Literal})
		default:
			// A person or an organisation; the name alone does not tell.
			nodes = append(nodes, node{"@type": "Thing", "name": name.Literal})
		}
	}
	return nodes
}

// about are the partners and topics that the document is about.
func (g grapher) about(d *archive.Document) []node {
	var nodes []node
	for _, mention := range d.Partners {
		if mention.Role == archive.Party {
			nodes = append(nodes, g.partner(mention))
		}
	}
	for _, mention := range subjects(d) {
		topic := node{"@type": "DefinedTerm", "name": g.topicName(mention.ID)}
		for i := range g.Archive.Topics {
			if entry := &g.Archive.Topics[i]; entry.ID == mention.ID && entry.Address != "" {
				topic.set("@id", g.id(entry.Address))
			}
		}
		nodes = append(nodes, topic)
	}
	return nodes
}

// mentions are the partners that are only named, the people, and the events.
func (g grapher) mentions(d *archive.Document, events []node) []node {
	var nodes []node
	for _, mention := range d.Partners {
		if mention.Role == archive.Mentioned {
			nodes = append(nodes, g.partner(mention))
		}
	}
	for _, person := range d.People {
		n := node{"@type": "Person", "name": person.Name}
		n.set("jobTitle", person.Role)
		nodes = append(nodes, n)
	}
	for _, event := range events {
		nodes = append(nodes, node{"@id": event["@id"]})
	}
	return nodes
}

func (g grapher) partner(mention archive.PartnerMention) node {
	kind := "Thing"
	for i := range g.Archive.Partners {
		if entry := &g.Archive.Partners[i]; entry.ID == mention.ID {
			switch entry.Type {
			case "country":
				kind = "Country"
			case "organisation":
				kind = "Organization"
			}
		}
	}
	return node{"@type": kind, "@id": g.id("partners/" + mention.ID + ".html"), "name": mention.Name}
}

// events are the meetings of which the document gives the date. One that it
// speaks of twice is one event.
func (g grapher) events(d *archive.Document) []node {
	var nodes []node
	known := map[string]bool{}
	for _, event := range d.Events {
		key := event.Meeting + " " + strconv.Itoa(event.Ordinal) + " " + event.Date
		if event.Meeting == "" || known[key] {
			continue
		}
		known[key] = true
		name, address := g.series(d, event.Meeting)
		n := node{"@type": "Event", "@id": g.self(d) + "#event-" + strconv.Itoa(len(nodes)+1), "name": say.English.Edition(event.Ordinal, name)}
		from, to, interval := strings.Cut(event.Date, "/")
		n.set("startDate", trimmedDate(from))
		if interval {
			n.set("endDate", trimmedDate(to))
		}
		if event.Place != "" {
			n.set("location", node{"@type": "Place", "name": g.placeName(event.Place)})
		}
		series := node{"@type": "EventSeries", "name": name}
		if address != "" {
			series["@id"] = g.id(address)
		}
		n.set("superEvent", series)
		nodes = append(nodes, n)
	}
	return nodes
}

// series is the name of a series of meetings, and the address of its page, ""
// when it has none.
func (g grapher) series(d *archive.Document, id string) (name, address string) {
	for i := range g.Archive.Meetings {
		if entry := &g.Archive.Meetings[i]; entry.ID == id {
			return entry.Name, entry.Address
		}
	}
	for _, mention := range d.Meetings {
		if mention.ID == id && mention.Name != "" {
			return mention.Name, ""
		}
	}
	return strings.ReplaceAll(id, "-", " "), ""
}

func (g grapher) placeName(id string) string {
	for i := range g.Archive.Places {
		if g.Archive.Places[i].ID == id {
			return g.Archive.Places[i].Name
		}
	}
	return say.English.Named(id)
}

func (g grapher) breadcrumbs(d *archive.Document, w cite.Work) node {
	item := func(position int, name, address string) node {
		return node{"@type": "ListItem", "position": position, "name": name, "item": g.id(address)}
	}
	return node{"@type": "BreadcrumbList", "itemListElement": []node{
		item(1, g.About.Title, "index.html"), item(2, "Documents", "documents/index.html"), item(3, w.ShownTitle(), d.URL),
	}}
}
