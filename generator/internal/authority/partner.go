package authority

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// Partner is a file of content/partners.
type Partner struct {
	archive.Partner
	// Aliases are the other names under which texts speak of the partner.
	Aliases []string
	// Adjectives say of somebody that he is the partner's: "Russian" in "the
	// Russian foreign minister".
	Adjectives []string
	// Governments are cities by which news texts call its government. They
	// are not matched: a city is a place first.
	Governments []string
	// Not are longer names that contain one of the partner's and speak of
	// something else: the South China Sea is not China.
	Not []string
	// Issuers are its bodies that give out documents.
	Issuers []Issuer
	// Domains are those below which its government and its other public bodies
	// have their web sites: gov.au, or gov alone for the United States.
	Domains []string

	lines map[string]int
}

// Names are the words under which texts speak of the partner, and those that hide them.
func (p *Partner) Names() []string {
	return slices.Concat([]string{p.Name, p.Full}, p.Aliases, p.Adjectives, p.Not)
}

// Unnamed is the partner without its names, and wherever they stand in its file.
func (p Partner) Unnamed() Partner {
	p.Name, p.Full, p.Aliases, p.Adjectives, p.Not, p.lines = "", "", nil, nil, nil, nil
	return p
}

// relations are what a partner may be to ASEAN.
var relations = []string{"dialogue-partner", "sectoral-dialogue-partner", "development-partner", "organisation"}

// steps are those that a relation may take.
var steps = []string{
	"founding",
	"informal-dialogue",
	"consultative",
	"observer",
	"sectoral-dialogue-partner",
	"dialogue-partner",
	"development-partner",
	"first-invitation",
	"first-ministerial-meeting",
	"first-summit",
	"memorandum-of-understanding",
	"joint-declaration",
	"framework-for-cooperation",
	"comprehensive-partnership",
	"enhanced-partnership",
	"strategic-partnership",
	"comprehensive-strategic-partnership",
	"treaty-of-amity-and-cooperation",
}

func readPartner(e *entry) Partner {
	p := Partner{Partner: archive.Partner{ID: e.id, File: e.file, Note: e.body}, lines: map[string]int{}}
	e.keys(e.root, readers{
		"name": func(v value) { p.Name = v.text(); p.lines[p.Name] = v.line() },
		"full": func(v value) { p.Full = v.text(); p.lines[p.Full] = v.line() },
		"type": func(v value) {
			p.Type = v.text()
			e.oneOf(p.Type, []string{"country", "organisation"}, v.line(), v.Column)
		},
		"aliases":    namedAll(&p.Aliases, p.lines),
		"adjectives": namedAll(&p.Adjectives, p.lines),
		"not":        namedAll(&p.Not, p.lines),
		"governments": func(v value) {
			p.Governments = v.texts()
		},
		"relation": func(v value) {
			p.Relation = v.text()
			e.oneOf(p.Relation, relations, v.line(), v.Column)
		},
		"sources": e.cited(&p.Sources),
		"issuers": e.readIssuers(&p.Issuers),
		"domains": func(v value) { p.Domains = v.texts(); e.checkDomains(v, p.Domains) },
		"website": func(v value) { p.Website = v.text(); e.checkAddress(v) },
		"steps": func(v value) {
			for _, child := range v.children() {
				p.Steps = append(p.Steps, readStep(e, child))
			}
		},
	})
	e.requireName(&p.Name)
	return p
}

func readStep(e *entry, v value) archive.Step {
	var step archive.Step
	e.keys(v.Node, readers{
		"step":     func(v value) { step.Name = v.text(); e.oneOf(step.Name, steps, v.line(), v.Column) },
		"date":     func(v value) { step.Date = v.date() },
		"occasion": func(v value) { step.Occasion = v.text() },
		"sources":  e.cited(&step.Sources),
	})
	if len(step.Sources) == 0 {
		e.problem(
			"no-source",
			v.line(),
			v.Column,
			"this step cites no source",
			"Add sources: with the address of a page that gives its date.",
		)
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
		e.problem(
			"bad-address",
			v.line(),
			v.Column,
			quoted(v.Value)+" is no address of a page",
			"Write it in full, from https:// on.",
		)
	}
}
