package infer

import (
	"strings"

	"aseanarchive/generator/internal/archive"
)

// given is a value that a person wrote down: an editor in a correction, or
// whoever made the seed in its front matter. It has no value where a correction
// says that there is none.
type given struct {
	value  string
	values []string
	from   archive.Origin
	at     archive.Location
	column int // of the value in the seed, 0 when it is not known
	proof  []archive.Evidence
}

// given returns what is given for a fact by the keys, see archive.Given.
func (r *reading) given(keys ...string) (given, bool) {
	if all := r.allGiven(keys...); len(all) > 0 {
		return all[0], true
	}
	return given{}, false
}

// allGiven are the values that are given for a fact, those that win first.
func (r *reading) allGiven(keys ...string) []given {
	var list []given
	for _, setting := range r.settings.Of(keys...) {
		g := given{value: plain(setting.Value()), values: setting.Values, from: setting.From,
			at: archive.Location{File: setting.File, Line: setting.Line}, proof: []archive.Evidence{}}
		if setting.From == archive.FromFrontMatter {
			g.column, g.proof = r.column(setting.Field), []archive.Evidence{r.quoteField(setting.Field)}
		}
		list = append(list, g)
	}
	return list
}

// replaces reports whether the value is all that is to be known of its fact: a
// correction's is, and what the text says beside it counts no more.
func (g given) replaces() bool { return g.from == archive.FromCorrection }

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

// fact is a given value as a fact; without a value it says who took it away.
func (g given) fact() archive.Fact {
	fact := archive.Fact{Value: g.value, Basis: archive.Stated, Source: g.from, Rule: string(g.from), Evidence: g.proof}
	if g.value == "" {
		fact.Basis = archive.Unknown
	}
	return fact
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
