package infer

import (
	"strings"

	"aseanarchive/generator/internal/archive"
)

// given is a value that a person wrote down: an editor in a correction, or
// whoever made the seed in its front matter.
type given struct {
	value  string
	values []string
	from   archive.Origin
	at     archive.Location
	column int // of the value in the seed, 0 when it is not known
	proof  []archive.Evidence
}

// given returns the value of the first of the keys that has one; corrections
// win over front matter.
func (r *reading) given(keys ...string) (given, bool) {
	for _, key := range keys {
		for _, field := range r.correction.Fields {
			if field.Key == key && field.Value() != "" {
				return given{value: plain(field.Value()), values: field.Values, from: archive.FromCorrection,
					at: archive.Location{File: r.correction.File, Line: field.Line}, proof: []archive.Evidence{}}, true
			}
		}
	}
	for _, key := range keys {
		for _, field := range r.source.Given {
			if field.Key == key && plain(field.Value()) != "" {
				return given{value: plain(field.Value()), values: field.Values, from: archive.FromFrontMatter,
					at:     archive.Location{File: r.source.File, Line: field.Line},
					column: r.column(field),
					proof:  []archive.Evidence{r.quoteField(field)}}, true
			}
		}
	}
	return given{}, false
}

// quoteField is the field as it stands in the seed.
func (r *reading) quoteField(field archive.Field) archive.Evidence {
	last := min(field.End, r.source.Lines())
	return r.source.Quote(r.source.LineStart(field.Line), r.source.LineStart(last)+len(r.source.LineText(last)))
}

// column is where the value of a field begins on its line.
func (r *reading) column(field archive.Field) int {
	line := r.source.LineText(field.Line)
	at := strings.Index(line, field.Value())
	if at < 0 {
		return 0
	}
	return len([]rune(line[:at])) + 1
}

// fact is a given value as a fact.
func (g given) fact() archive.Fact {
	return archive.Fact{Value: g.value, Basis: archive.Stated, Source: g.from, Rule: string(g.from), Evidence: g.proof}
}

// single is a fact that only a person can give.
func (r *reading) single(key string) archive.Fact {
	if g, ok := r.given(key); ok {
		return g.fact()
	}
	return archive.NotKnown()
}

// plain is a text with every run of white space, no-break spaces included, as
// one space.
func plain(value string) string { return strings.Join(strings.Fields(value), " ") }
