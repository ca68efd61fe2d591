package render

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// FactView is a fact as its reader checks it.
type FactView struct {
	Name     string
	Value    string // as it is shown, "" when unknown
	Link     string // where the value leads, "" for nowhere
	Outside  bool   // the link leads out of the site
	Basis    string
	Says     string // what the rule does
	Rule     string
	Evidence []EvidenceView
	Against  []FactView
	Steps    []string // of the reasoning
}

// Recorded are the words to show beside the value, nil when there are none.
func (f FactView) Recorded() *EvidenceView {
	if len(f.Evidence) == 0 {
		return nil
	}
	return &f.Evidence[0]
}

// facts are the document's single facts, known or not: a blank says that it
// was looked for.
func (r *renderer) facts(d *archive.Document, words *wordFinder) []FactView {
	date := r.fact("Date", d.Date.Fact, words)
	date.Value = say.English.Date(d.Date.Value)
	if !d.Date.Known() {
		if date.Value = say.English.Window(d.Date); date.Value != "" {
			date.Basis = "window"
		}
	} else if year := archive.Year(d.Date.Value); r.years[year] {
		date.Link = timelineAddress(year)
	}
	date.Steps = d.Date.Reasoning
	place := r.fact("Place", d.Place.Fact, words)
	place.Link = r.names.placeAddress(d.Place.ID)
	kind := r.fact("Kind", d.Kind, words)
	kind.Value = say.English.Term(kind.Value)
	origin := r.fact("Origin", d.Origin, words)
	if strings.HasPrefix(origin.Value, "https://") || strings.HasPrefix(origin.Value, "http://") {
		origin.Link, origin.Outside = origin.Value, true
	}
	return []FactView{
		r.fact("Title", d.Title, words), date, place, kind,
		r.fact("Issuer", d.Issuer, words), r.fact("Author", d.Author, words), origin, r.fact("Rights", d.Rights, words),
	}
}

func (r *renderer) fact(name string, fact archive.Fact, words *wordFinder) FactView {
	view := FactView{Name: name, Value: fact.Value, Basis: string(fact.Basis), Rule: fact.Rule, Says: r.rules[fact.Rule].Says, Evidence: words.views(fact.Evidence)}
	for _, against := range fact.Against {
		view.Against = append(view.Against, r.fact(name, against, words))
	}
	return view
}

// lineAddress is the address of a line in the source view.
func lineAddress(source string, line int) string { return fmt.Sprintf("%s#L%d", source, line) }
