package documentpage

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/render/address"
)

// FactView is a fact as its reader checks it.
type FactView struct {
	Name     string
	Value    string // as it is shown, "" when unknown
	Link     string // where the value leads, "" for nowhere
	Outside  bool   // the link leads out of the site
	Basis    string
	Says     string // what the rule does, "" where an earlier fact has said it
	As       *AsView
	ID       string // by which later facts lead here, "" when none does
	Rule     string
	Evidence []EvidenceView
	Against  []FactView
	Steps    []string // of the reasoning
}

// AsView is an earlier fact that is known by the same rule.
type AsView struct {
	Name, Href string
	Proof      bool // and by the same words
}

// Recorded are the words to show beside the value, nil when there are none.
func (f FactView) Recorded() *EvidenceView {
	if len(f.Evidence) == 0 {
		return nil
	}
	return &f.Evidence[0]
}

// SaysItself reports a value that is all that its one field of the front matter says: the
// link to the line is its proof, and a quotation would say it again.
func (f FactView) SaysItself() bool {
	return len(f.Evidence) == 1 && f.Evidence[0].Field != "" && f.Evidence[0].Quote == f.Value
}

// facts are the document's single facts, known or not: a blank says that it
// was looked for.
func (v view) facts() []FactView {
	d := v.d
	place, kind, origin := v.fact("Place", d.Place.Fact), v.fact("Kind", d.Kind), v.fact("Origin", d.Origin)
	if at := v.Names.PlaceAddress(d.Place.ID); at != "" {
		place.Link = v.Href(at)
	}
	kind.Value = v.Words.Term(kind.Value)
	if isWebAddress(origin.Value) {
		origin.Link, origin.Outside = origin.Value, true
	}
	facts := []FactView{
		v.fact("Title", d.Title), v.dateFact(), place, kind,
		v.fact("Issuer", d.Issuer), v.fact("Author", d.Author), origin, v.fact("Rights", d.Rights),
	}
	sayOnce(facts)
	return facts
}

// sayOnce lets a fact that is known by the rule of an earlier one lead there,
// where what the rule does is said.
func sayOnce(facts []FactView) {
	first := map[string]int{} // by the rule
	for i := range facts {
		fact := &facts[i]
		if fact.Value == "" || fact.Says == "" {
			continue
		}
		at, said := first[fact.Rule]
		if !said {
			first[fact.Rule] = i
			continue
		}
		earlier := &facts[at]
		name := strings.ToLower(earlier.Name)
		earlier.ID = "fact-" + name
		fact.As = &AsView{name, "#" + earlier.ID, slices.Equal(fact.Evidence, earlier.Evidence)}
		fact.Says = ""
	}
}

// dateFact is the date, or the window of a document without one.
func (v view) dateFact() FactView {
	d := v.d
	date := v.fact("Date", d.Date.Fact)
	date.Value, date.Steps = v.Words.Date(d.Date.Value), d.Date.Reasoning
	if !d.Date.Known() {
		if date.Value = v.Words.Window(d.Date); date.Value != "" {
			date.Basis = "window"
		}
		return date
	}
	if year := edtf.Year(d.Date.Value); v.maker.years[year] {
		date.Link = v.Href(address.Year(year))
	}
	return date
}

func isWebAddress(value string) bool {
	return strings.HasPrefix(value, "https://") || strings.HasPrefix(value, "http://")
}

func (v view) fact(name string, fact archive.Fact) FactView {
	view := FactView{
		Name: name, Value: fact.Value, Basis: string(fact.Basis), Rule: fact.Rule, Says: v.maker.rules[fact.Rule].Says,
		Evidence: v.words.views(fact.Evidence),
	}
	for _, against := range fact.Against {
		view.Against = append(view.Against, v.fact(name, against))
	}
	return view
}
