package authority

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
)

// Partner is a file of content/partners.
type Partner struct {
	archive.Partner
	// Aliases are the other names under which texts speak of the partner.
	Aliases []string
	// Governments are cities by which news texts call its government. They
	// are not matched: a city is a place first.
	Governments []string
	// Not are longer names that contain one of the partner's and speak of
	// something else: the South China Sea is not China.
	Not []string

	places map[string]*yaml.Node // where each name stands
}

// relations are what a partner may be to ASEAN.
var relations = []string{"dialogue-partner", "sectoral-dialogue-partner", "development-partner", "organisation"}

// steps are those that a relation may take.
var steps = []string{
	"founding", "informal-dialogue", "consultative", "observer", "sectoral-dialogue-partner", "dialogue-partner", "development-partner",
	"first-invitation", "first-ministerial-meeting", "first-summit",
	"memorandum-of-understanding", "joint-declaration", "framework-for-cooperation",
	"comprehensive-partnership", "enhanced-partnership", "strategic-partnership", "comprehensive-strategic-partnership",
	"treaty-of-amity-and-cooperation",
}

func loadPartners(folder, shown string, log *diag.Log) []Partner {
	var list []Partner
	for _, e := range entries(folder, shown, "partners", log) {
		checkID(e)
		list = append(list, readPartner(e))
	}
	return list
}

func readPartner(e *entry) Partner {
	p := Partner{Partner: archive.Partner{ID: e.id, File: e.file, Note: e.body}, places: map[string]*yaml.Node{}}
	names := func(list *[]string) func(value) {
		return func(v value) {
			*list = v.texts()
			p.places[strings.TrimSpace(v.Value)] = v.Node
			for _, child := range v.Content {
				p.places[strings.TrimSpace(child.Value)] = child
			}
		}
	}
	e.keys(e.root, readers{
		"name": func(v value) { p.Name = v.text(); p.places[p.Name] = v.Node },
		"full": func(v value) { p.Full = v.text(); p.places[p.Full] = v.Node },
		"type": func(v value) {
			p.Type = v.text()
			e.oneOf(p.Type, []string{"country", "organisation"}, v.line(), v.Column)
		},
		"aliases": names(&p.Aliases),
		"not":     names(&p.Not),
		"governments": func(v value) {
			p.Governments = v.texts()
		},
		"relation": func(v value) {
			p.Relation = v.text()
			e.oneOf(p.Relation, relations, v.line(), v.Column)
		},
		"website": func(v value) { p.Website = v.text(); e.checkAddress(v) },
		"steps": func(v value) {
			for _, child := range v.children() {
				p.Steps = append(p.Steps, readStep(e, child))
			}
		},
	})
	if p.Name == "" {
		e.problem("missing-key", frontMatterLine, 0, "this entry has no name", "Add a line such as name: United States.")
		p.Name = e.id
	}
	return p
}

func readStep(e *entry, v value) archive.Step {
	var step archive.Step
	e.keys(v.Node, readers{
		"step":     func(v value) { step.Name = v.text(); e.oneOf(step.Name, steps, v.line(), v.Column) },
		"date":     func(v value) { step.Date = v.date() },
		"occasion": func(v value) { step.Occasion = v.text() },
		"sources":  func(v value) { step.Sources = v.texts(); e.checkSources(v) },
	})
	if len(step.Sources) == 0 {
		e.problem("no-source", v.line(), v.Column, "this step cites no source", "Add sources: with the address of a page that gives its date.")
	}
	return step
}

// checkSources reports sources that are no addresses.
func (e *entry) checkSources(v value) {
	if len(v.Content) == 0 {
		e.checkAddress(v)
	}
	for _, child := range v.Content {
		e.checkAddress(value{child, e})
	}
}

func (e *entry) checkAddress(v value) {
	if !strings.HasPrefix(v.Value, "https://") && !strings.HasPrefix(v.Value, "http://") {
		e.problem("bad-address", v.line(), v.Column, quoted(v.Value)+" is no address of a page", "Write it in full, from https:// on.")
	}
}

// names are all under which the partner is found in a text.
func (p Partner) names() []string {
	names := []string{p.Name}
	if p.Full != "" {
		names = append(names, p.Full)
	}
	return append(names, p.Aliases...)
}

// placeOf is where a name stands in the file, 0 when it is not known.
func (p Partner) placeOf(name string) (line, column int) {
	node, ok := p.places[name]
	if !ok {
		return 0, 0
	}
	return node.Line + frontMatterLine - 1, node.Column
}
