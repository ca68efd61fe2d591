package paper

import (
	"fmt"
	"html"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/infer/rule"
)

// Contradiction keeps beside a given fact what the text says instead, and
// reports it, unless a correction has settled it.
func (p *Paper) Contradiction(name string, fact *archive.Fact, stated archive.Fact) {
	fact.Against = append(fact.Against, stated)
	if fact.Source == archive.FromCorrection {
		return
	}
	at := stated.Evidence[0]
	p.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "contradiction", File: p.Source.File, Line: at.Line,
		Message: fmt.Sprintf("the %s is given as %s (%s), and the text says %s: %q",
			name, fact.Value, fact.Source, stated.Value, at.Quote),
		Hint: "The given one is used and both are shown. Settle it in content/documents/" + p.Source.ID + ".md."})
}

// Given is a value that a person wrote down: an editor in a correction, or
// whoever made the seed in its front matter. It has no value where a correction
// says that there is none.
type Given struct {
	Value  string
	Values []string
	From   archive.Origin
	At     archive.Location
	Column int // of the value in the seed, 0 when it is not known
	Proof  []archive.Evidence
}

// Given returns what is given for a fact by the keys, see archive.Given.
func (p *Paper) Given(keys ...string) (Given, bool) {
	if all := p.AllGiven(keys...); len(all) > 0 {
		return all[0], true
	}
	return Given{}, false
}

// AllGiven are the values that are given for a fact, those that win first.
func (p *Paper) AllGiven(keys ...string) []Given {
	var list []Given
	for _, setting := range p.Settings.Of(keys...) {
		g := Given{Value: Plain(html.UnescapeString(setting.Value())), Values: setting.Values, From: setting.From,
			At: archive.Location{File: setting.File, Line: setting.Line}, Proof: []archive.Evidence{}}
		if setting.From == archive.FromFrontMatter {
			g.Column, g.Proof = p.column(setting.Field), []archive.Evidence{p.quoteField(setting.Field)}
		}
		list = append(list, g)
	}
	return list
}

// Replaces reports whether the value is all that is to be known of its fact: a
// correction's is, and what the text says beside it counts no more.
func (g Given) Replaces() bool { return g.From == archive.FromCorrection }

// quoteField is the field as it stands in the seed.
func (p *Paper) quoteField(field archive.Field) archive.Evidence {
	last := min(field.End, p.Source.Lines())
	return p.Source.Quote(p.Source.LineStart(field.Line), p.Source.LineStart(last)+len(p.Source.LineText(last)))
}

// column is where the value of a field begins on its line.
func (p *Paper) column(field archive.Field) int {
	line := p.Source.LineText(field.Line)
	rest := strings.TrimPrefix(line, field.Key) // which may hold the value, too: "note: no"
	at := strings.Index(rest, field.Value())
	if at < 0 {
		return 0
	}
	return len([]rune(line[:len(line)-len(rest)+at])) + 1
}

// Fact is a given value as a fact; without a value it says who took it away.
func (g Given) Fact() archive.Fact {
	fact := archive.Fact{Value: g.Value, Basis: archive.Stated, Source: g.From, Rule: rule.Given(g.From),
		Evidence: g.Proof}
	if g.Value == "" {
		fact.Basis = archive.Unknown
	}
	return fact
}

// Single is a fact that only a person can give.
func (p *Paper) Single(key string) archive.Fact {
	if g, ok := p.Given(key); ok {
		return g.Fact()
	}
	return archive.NotKnown()
}

// WarnUnknown reports a name that a person gave and content/ does not know.
func (p *Paper) WarnUnknown(what, value, file string) {
	g, _ := p.Given(what + "s")
	p.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "unknown-" + what, File: g.At.File, Line: g.At.Line,
		Message: "the " + what + " “" + value + "” has no file in content/" + what + "s",
		Hint:    "It gets a page all the same. Add " + file + " to describe it."})
}

// Slug is the name for its address that a person chose.
func (p *Paper) Slug() (string, archive.Location) {
	g, ok := p.Given("slug")
	if !ok || g.Value == "" {
		return "", archive.Location{}
	}
	if !authority.IsSlug(g.Value) {
		p.Log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "bad-slug", File: g.At.File, Line: g.At.Line,
			Message: "“" + g.Value + "” cannot be part of an address; the file's own name is used",
			Hint:    "Use lower-case letters, figures, hyphens and underscores, at most 100 of them."})
		return "", archive.Location{}
	}
	return g.Value, g.At
}
