package infer

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
)

// date is the date of issue: given, or from the text. A given date is held
// against what the text states, not against what follows from it.
func (r *reading) date() archive.Date {
	none := archive.Date{Fact: archive.NotKnown(), Reasoning: []string{}}
	read := r.textDate()
	for _, g := range r.allGiven(archive.DateKeys...) {
		if g.value == "" {
			return archive.Date{Fact: g.fact(), Reasoning: []string{}}
		}
		value, ok := r.givenDate(g)
		if !ok {
			continue
		}
		fact := g.fact()
		fact.Value = value
		if read.Basis == archive.Stated && read.Value != value && len(read.Value) == len(value) {
			r.contradiction("date", &fact, read)
		}
		return archive.Date{Fact: fact, Reasoning: []string{}}
	}
	if read.Known() {
		return archive.Date{Fact: read, Reasoning: []string{}}
	}
	return none
}

// textDate is the date that the text itself gives, by the first rule that
// finds one.
func (r *reading) textDate() archive.Fact {
	for _, rule := range [...]func() archive.Fact{r.datelineDate, r.placeDateLine, r.dateLine, r.labelledDate, r.closingDate, r.titleDate, r.publishedOn, r.leadEvent} {
		if fact := rule(); fact.Known() {
			return fact
		}
	}
	return archive.Fact{}
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
// reports it, unless a correction has settled it.
func (r *reading) contradiction(name string, fact *archive.Fact, stated archive.Fact) {
	fact.Against = append(fact.Against, stated)
	if fact.Source == archive.FromCorrection {
		return
	}
	at := stated.Evidence[0]
	r.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "contradiction", File: r.source.File, Line: at.Line,
		Message: fmt.Sprintf("the %s is given as %s (%s), and the text says %s: %q", name, fact.Value, fact.Source, stated.Value, at.Quote),
		Hint:    "The given one is used and both are shown. Settle it in content/documents/" + r.source.ID + ".md."})
}
