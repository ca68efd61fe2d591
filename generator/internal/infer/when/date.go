// Package when reads the date of issue of a document, the window in which it
// lies where nobody states it, and the dated events of which the text speaks.
//
// The rules for its users: Issued first; Window needs what Issued gave and the
// partners; Events needs the date with its window, from which dates without a
// year count.
package when

import (
	"fmt"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
)

// Reading is a document while it is read when it was issued, and of which days
// it speaks.
type Reading struct {
	*head.Head
	days       []saidDay // see saidDays
	daysRead   bool
	statements []statement // see findStatements

	statementsRead bool // there may well be none
}

// Read begins to read the dates of a document.
func Read(h *head.Head) *Reading { return &Reading{Head: h} }

// Leave gives the room back in which the dates were read.
func (r *Reading) Leave() { statementLists.Return(r.statements) }

// Issued is the date of issue: given, or from the text. A given date is held
// against what the text states, not against what follows from it.
func (r *Reading) Issued() archive.Date {
	none := archive.Date{Fact: archive.NotKnown(), Reasoning: []string{}}
	read := r.textDate()
	for _, g := range r.AllGiven(archive.DateKeys...) {
		if g.Value == "" {
			return archive.Date{Fact: g.Fact(), Reasoning: []string{}}
		}
		value, ok := r.givenDate(g)
		if !ok {
			continue
		}
		fact := g.Fact()
		fact.Value = value
		if read.Basis == archive.Stated && read.Value != value && len(read.Value) == len(value) {
			r.Contradiction("date", &fact, read)
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
func (r *Reading) textDate() archive.Fact {
	for _, by := range [...]func() archive.Fact{r.datelineDate, r.placeDateLine, r.dateLine, r.labelledDate, r.closingDate, r.titleDate, r.publishedOn, r.leadEvent} {
		if fact := by(); fact.Known() {
			return fact
		}
	}
	return archive.Fact{}
}

// givenDate reads a date that a person wrote down: EDTF, the day of a time
// stamp, or a date in words. A day that does not exist is an error.
func (r *Reading) givenDate(g paper.Given) (string, bool) {
	day := g.Value
	if len(day) > 10 && (day[10] == 'T' || day[10] == ' ') {
		day = day[:10] // a time stamp: the day is that of its own time zone
	}
	_, err := edtf.Parse(day)
	if err == nil {
		return day, true
	}
	if date, ok := dates.IsDate(g.Value); ok && date.EDTF != "" {
		return date.EDTF, true
	}
	d := diag.Diagnostic{Severity: diag.Warning, ID: "unread-date", File: g.At.File, Line: g.At.Line, Column: g.Column,
		Message: fmt.Sprintf("%q is no date that can be read", g.Value), Hint: "Write it as 2016-05-13, 2016-05 or 2016."}
	if strings.HasPrefix(err.Error(), "there is no ") {
		d.Severity, d.ID, d.Message, d.Hint = diag.Error, "bad-date", err.Error(), "Write a day that exists, as 2016-05-13."
	}
	r.Log.Add(d)
	return "", false
}
