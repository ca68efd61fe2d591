// Package issue reads the date on which a document was issued: given by a
// person, or from the text, by the first rule that finds one. Each rule reads
// lines of the head that are already known for what they are; a date in doubt
// is settled by what the text writes out.
package issue

import (
	"fmt"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/phrase"
)

// Date is the date of issue: given, or from the text. A given date is held
// against what the text states, not against what follows from it.
func Date(h *head.Head) archive.Date {
	return archive.Date{Fact: (&issueReader{Head: h}).date(), Reasoning: []string{}}
}

// issueReader reads when a document was issued.
type issueReader struct {
	*head.Head
	days     []saidDay // see saidDays
	daysRead bool      // there may well be none
}

// date is the date of issue, as a fact.
func (r *issueReader) date() archive.Fact {
	read := r.textDate()
	for _, g := range r.AllGiven(archive.DateKeys...) {
		if g.Value == "" {
			return g.Fact()
		}
		value, ok := r.givenDate(g)
		if !ok {
			continue
		}
		fact := g.Fact()
		fact.Value = value
		differs := read.Basis == archive.Stated && read.Value != value
		if differs && len(read.Value) == len(value) { // a year does not contradict a day of it
			r.Contradiction("date", &fact, read)
		}
		return fact
	}
	if day := namedDate(r); day.Known() && (read.Basis != archive.Stated || day.Value == read.Value) {
		return day
	}
	if read.Known() {
		return read
	}
	if day := (addressReader{r}).date(); day.Known() {
		return day
	}
	return archive.NotKnown()
}

// namedDate is the day that a field of the front matter gives by what it is called, in
// words that label a date in texts, too: “doc_date”, “date_signed”, or the day below the title. Of fields that differ
// none counts, and what cannot be read says nothing: nobody wrote it for this archive.
func namedDate(r *issueReader) (fact archive.Fact) {
	for i := range r.Settings {
		key := r.Settings[i].Key
		if r.Settings[i].From != archive.FromFrontMatter || slices.Contains(archive.SettingKeys, key) ||
			slices.Contains(archive.DateKeys, key) || !phrase.IsNameOfDate(key) && key != belowTitle {
			continue
		}
		g, ok := r.Given(key)
		if !ok {
			continue
		}
		day, read, _ := dayOfGiven(g.Value)
		_, isDay := dates.IsDate(g.Value)
		switch {
		case !read, key == belowTitle && !isDay:
		case fact.Known() && fact.Value != day:
			return archive.Fact{}
		default:
			fact = g.Fact()
			fact.Value = day
		}
	}
	return fact
}

// belowTitle is the field for what a page prints below its title: with some houses the day.
const belowTitle = "subtitle"

// textDate is the date that the text itself gives, by the first rule that
// finds one.
func (r *issueReader) textDate() archive.Fact {
	foot := footReader{r}
	for _, by := range [...]func() archive.Fact{
		r.labelledDate, titleReader{r}.actDate, foot.endedOn, r.datelineDate, r.placeDateLine, r.dateLine,
		foot.closingDate, titleReader{r}.date, pageReader{r}.published, r.saidIssued, foot.printedBelow, foot.dayBelow,
		r.leadEvent,
		r.stampedBelow,
		r.monthLine,
	} {
		if fact := by(); fact.Known() {
			return fact
		}
	}
	return archive.Fact{}
}

// givenDate reads a date that a person wrote down. A day that does not exist is an error.
func (r *issueReader) givenDate(g paper.Given) (string, bool) {
	day, ok, err := dayOfGiven(g.Value)
	if ok {
		return day, true
	}
	d := diag.Diagnostic{Severity: diag.Warning, ID: "unread-date", File: g.At.File, Line: g.At.Line, Column: g.Column,
		Message: fmt.Sprintf("%q is no date that can be read", g.Value),
		Hint:    "Write it as 2016-05-13, 2016-05 or 2016."}
	if strings.HasPrefix(err.Error(), "there is no ") {
		d.Severity, d.ID = diag.Error, "bad-date"
		d.Message, d.Hint = err.Error(), "Write a day that exists, as 2016-05-13."
	}
	r.Log.Add(d)
	return "", false
}

// dayOfGiven reads a date as people and programs write it down, in EDTF: EDTF itself, the
// day of a time stamp, or a date in words. The error is that of what is no EDTF.
func dayOfGiven(value string) (day string, ok bool, err error) {
	day = value
	behind := strings.TrimLeft(day, "0123456789-/.")
	if strings.HasPrefix(behind, "T") || strings.HasPrefix(behind, " ") {
		day = strings.TrimSuffix(day, behind) // a time stamp: the day is that of its own time zone
	}
	day = edtf.Written(day)
	if _, err = edtf.Parse(day); err == nil {
		return day, true, nil
	}
	date, _ := dates.IsDate(value)
	return date.EDTF, date.EDTF != "", err
}
