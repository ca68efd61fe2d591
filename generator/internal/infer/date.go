package infer

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
)

// date is the date of issue: given, from the dateline, or from a date that has
// a line to itself beside the title.
func (r *reading) date() archive.Date {
	none := archive.Date{Fact: archive.NotKnown(), Reasoning: []string{}}
	stated := r.statedDate()
	for _, key := range [...]string{"date", "published_time"} {
		g, ok := r.given(key)
		if !ok {
			continue
		}
		value, ok := r.givenDate(g)
		if !ok {
			continue
		}
		fact := g.fact()
		fact.Value = value
		if stated.Known() && stated.Value != value && len(stated.Value) == len(value) {
			r.contradiction("date", &fact, stated)
		}
		return archive.Date{Fact: fact, Reasoning: []string{}}
	}
	if stated.Known() {
		return archive.Date{Fact: stated, Reasoning: []string{}}
	}
	return none
}

// statedDate is the date that the text itself gives.
func (r *reading) statedDate() archive.Fact {
	if r.dateline.found && r.dateline.hasDate {
		return r.dateFact(r.leaves[r.dateline.leaf], 0, r.dateline.end, r.dateline.date, ruleDateline)
	}
	for _, leaf := range r.leaves[:min(len(r.leaves), leavesAbove)] {
		if leaf.Kind == text.Item || len(leaf.String) > longestDateline {
			break
		}
		if date, ok := dates.IsDate(leaf.String); ok && (date.Precision == dates.Day || date.Precision == dates.DayRange) {
			return r.dateFact(leaf, 0, len(leaf.String), date, ruleDateLine)
		}
	}
	return archive.Fact{}
}

// dateFact makes a date of issue of an expression. Of several days the last
// is the one on which the document was given out.
func (r *reading) dateFact(leaf *text.Block, from, to int, date dates.Expression, rule string) archive.Fact {
	value := date.EDTF
	if _, last, ok := strings.Cut(value, "/"); ok {
		value = last
	}
	return archive.Fact{Value: value, Basis: archive.Stated, Source: archive.FromText, Rule: rule,
		Evidence: []archive.Evidence{r.body.Quote(leaf, from, to)}}
}

// givenDate reads a date that a person wrote down: EDTF, the day of a time
// stamp, or a date in words. A day that does not exist is an error.
func (r *reading) givenDate(g given) (string, bool) {
	day := g.value
	if len(day) > 10 && (day[10] == 'T' || day[10] == ' ') {
		day = day[:10] // a time stamp: the day is that of its own time zone
	}
	_, err := archive.ParseEDTF(day)
	if err == nil {
		return day, true
	}
	if date, ok := dates.IsDate(g.value); ok && date.EDTF != "" {
		return date.EDTF, true
	}
	d := diag.Diagnostic{Severity: diag.Warning, ID: "unread-date", File: g.at.File, Line: g.at.Line, Column: g.column,
		Message: fmt.Sprintf("%q is no date that can be read", g.value), Hint: "Write it as 2016-05-13, 2016-05 or 2016."}
	if strings.HasPrefix(err.Error(), "there is no ") {
		d.Severity, d.ID, d.Message, d.Hint = diag.Error, "bad-date", err.Error(), "Write a day that exists, as 2016-05-13."
	}
	r.log.Add(d)
	return "", false
}

// contradiction keeps beside a given fact what the text says instead, and
// reports it.
func (r *reading) contradiction(name string, fact *archive.Fact, stated archive.Fact) {
	fact.Against = append(fact.Against, stated)
	at := stated.Evidence[0]
	r.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "contradiction", File: r.source.File, Line: at.Line,
		Message: fmt.Sprintf("the %s is given as %s (%s), and the text says %s: %q", name, fact.Value, fact.Source, stated.Value, at.Quote),
		Hint:    "The given one is used and both are shown. Settle it in content/documents/" + r.source.ID + ".md."})
}
