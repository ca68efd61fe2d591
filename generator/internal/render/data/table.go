package data

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
)

// table is a kind of record that is given away as CSV. Its columns are
// described once, and the data package and the data page say the same.
type table[T any] struct {
	name    string // of the resource
	address string
	title   string
	says    string
	columns []column[T]
}

// column is a field of a table.
type column[T any] struct {
	name  string
	kind  string // type of Frictionless' Table Schema
	says  string
	value func(T) string
}

// eventRecord is an event with the document that tells of it.
type eventRecord struct {
	document *archive.Entry
	event    *archive.Event
}

func eventRecords(documents []*archive.Entry) []eventRecord {
	var events []eventRecord
	for _, d := range documents {
		for i := range d.Events {
			events = append(events, eventRecord{d, &d.Events[i]})
		}
	}
	return events
}

// eventWithDocument is an event in JSON.
type eventWithDocument struct {
	Document string `json:"document"`
	*archive.Event
}

func inJSON(e *eventRecord) any { return eventWithDocument{e.document.ID, e.event} }

// documentTable are the documents, a row each.
var documentTable = table[*archive.Entry]{"documents", "data/documents.csv", "Documents",
	"One row a document. Fields with several values part them by “; ”.",
	[]column[*archive.Entry]{
		{"id", "string", "Identifier: the path of the file in seeds/ without its ending.",
			func(d *archive.Entry) string { return d.ID }},
		{"url", "string", "Address of the document’s page, relative to the root of the site.",
			func(d *archive.Entry) string { return d.URL }},
		{"title", "string", "Title; see title_basis whether the document states it.",
			func(d *archive.Entry) string { return d.Title.Value }},
		{"title_basis", "string", "stated, or supplied for display when the document has no title.",
			func(d *archive.Entry) string { return string(d.Title.Basis) }},
		{"date", "string", "Date of issue in EDTF (ISO 8601-2); empty when unknown.",
			func(d *archive.Entry) string { return d.Date.Value }},
		{"date_basis", "string", "stated, inferred or unknown.",
			func(d *archive.Entry) string { return string(d.Date.Basis) }},
		{"not_before", "string", "Of an undated document, the earliest time at which it can have been written (EDTF).",
			func(d *archive.Entry) string { return d.Date.NotBefore }},
		{"not_after", "string", "Of an undated document, the latest such time (EDTF).",
			func(d *archive.Entry) string { return d.Date.NotAfter }},
		{"place", "string", "Place of issue.", func(d *archive.Entry) string { return d.Place.Value }},
		{"kind", "string", "Kind of document, such as press-release or joint-statement.",
			func(d *archive.Entry) string { return d.Kind.Value }},
		{"issuer", "string", "Who issued it.", func(d *archive.Entry) string { return d.Issuer.Value }},
		{"author", "string", "Who wrote it, when it names an author.",
			func(d *archive.Entry) string { return d.Author.Value }},
		{"language", "string", "Language of the text (BCP 47).",
			func(d *archive.Entry) string { return d.Language }},
		{"partners", "string", "Identifiers of the partners with or about whom the document is.",
			func(d *archive.Entry) string { return partnersOf(d, archive.Party) }},
		{"mentioned", "string", "Identifiers of the partners that it only names.",
			func(d *archive.Entry) string { return partnersOf(d, archive.Mentioned) }},
		{"members", "string", "Identifiers of the members of ASEAN that it names.", membersOf},
		{"topics", "string", "Identifiers of the topics of which it speaks.", topicsOf},
		{"meetings", "string", "Editions of meetings that it names, as series#number.", meetingsOf},
		{"words", "integer", "Words of the text, without what was set aside.",
			func(d *archive.Entry) string { return strconv.Itoa(d.Words) }},
		{"origin", "string", "Address from which the document came.",
			func(d *archive.Entry) string { return d.Origin.Value }},
		{"source", "string", "Name of the file as it was handed in.",
			func(d *archive.Entry) string { return d.Source }},
		{"sha256", "string", "SHA-256 of that file.", func(d *archive.Entry) string { return d.SHA256 }},
		{"format", "string", "What that file is: text, markdown, html, mhtml, pdf, docx or odt.",
			func(d *archive.Entry) string { return d.Format }},
		{"pages", "integer", "Pages of that file; empty where its format has none.",
			func(d *archive.Entry) string { return orEmpty(d.Pages) }},
	}}

// eventTable are the dated statements of all documents.
var eventTable = table[eventRecord]{"events", "data/events.csv", "Events",
	"One row a dated statement, in the order of documents and of their texts. " +
		"What they tell together is the list “chronicle” of the JSON; what has a date there stands on the " +
		"timeline.",
	[]column[eventRecord]{
		{"document", "string", "Identifier of the document that tells of it.",
			func(e eventRecord) string { return e.document.ID }},
		{"date", "string", "Date in EDTF (ISO 8601-2).", func(e eventRecord) string { return e.event.Date }},
		{"expression", "string", "The date in the words of the document.",
			func(e eventRecord) string { return e.event.Expression }},
		{"label", "string", "What the statement says.", func(e eventRecord) string { return e.event.Label }},
		{"role", "string", "past, future, since, target, period, page-date or name-year.",
			func(e eventRecord) string { return string(e.event.Role) }},
		{"basis", "string", "stated or inferred.", func(e eventRecord) string { return string(e.event.Basis) }},
		{"meeting", "string", "Identifier of the series of meetings, if it is about one.",
			func(e eventRecord) string { return e.event.Meeting }},
		{"ordinal", "integer", "Number of the edition; empty when it has none.",
			func(e eventRecord) string { return orEmpty(e.event.Ordinal) }},
		{"place", "string", "Identifier of the place.", func(e eventRecord) string { return e.event.Place }},
		{"line", "integer", "Line of the file on which the statement begins.",
			func(e eventRecord) string { return orEmpty(firstLine(e.event.Evidence)) }},
		{"quote", "string", "The statement, verbatim.",
			func(e eventRecord) string { return firstQuote(e.event.Evidence) }},
	}}

func orEmpty(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func firstLine(evidence []archive.Evidence) int {
	if len(evidence) == 0 {
		return 0
	}
	return evidence[0].Line
}

func firstQuote(evidence []archive.Evidence) string {
	if len(evidence) == 0 {
		return ""
	}
	return evidence[0].Quote
}

// separator parts the values of a field.
const separator = "; "

func partnersOf(d *archive.Entry, role archive.Role) string {
	var ids []string
	for _, p := range d.Partners {
		if p.Role == role {
			ids = append(ids, p.ID)
		}
	}
	return strings.Join(ids, separator)
}

func membersOf(d *archive.Entry) string {
	var ids []string
	for _, m := range d.Members {
		ids = append(ids, m.ID)
	}
	return strings.Join(ids, separator)
}

func topicsOf(d *archive.Entry) string {
	var ids []string
	for _, t := range d.Topics {
		ids = append(ids, t.ID)
	}
	return strings.Join(ids, separator)
}

func meetingsOf(d *archive.Entry) string {
	var names []string
	for _, m := range d.Meetings {
		switch {
		case m.Ordinal > 0:
			names = append(names, m.ID+"#"+strconv.Itoa(m.Ordinal))
		case m.Year != "":
			names = append(names, m.ID+"#"+m.Year)
		default:
			names = append(names, m.ID)
		}
	}
	return strings.Join(names, separator)
}

// csv writes records as CSV with a header (RFC 4180, UTF-8, line feeds), each
// field so that no spreadsheet takes it for a formula.
func (t table[T]) csv(out io.Writer, records []T) error {
	writer := csv.NewWriter(out)
	row := make([]string, len(t.columns))
	for i, c := range t.columns {
		row[i] = c.name
	}
	if err := writer.Write(row); err != nil {
		return err
	}
	for _, record := range records {
		for i, c := range t.columns {
			row[i] = cell(c.value(record))
		}
		if err := writer.Write(row); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}

// fields are the columns for the data page and the data package.
func (t table[T]) fields() []FieldView {
	list := make([]FieldView, len(t.columns))
	for i, c := range t.columns {
		list[i] = FieldView{c.name, c.kind, c.says}
	}
	return list
}

// commitmentRecord is a commitment with the document in which it stands.
type commitmentRecord struct {
	document   *archive.Entry
	commitment *archive.Commitment
}

// commitmentTable are the commitments of all documents.
var commitmentTable = table[commitmentRecord]{"commitments", "data/commitments.csv", "Commitments",
	"One row a sentence in which the parties to a document undertake something, " +
		"in the order of documents and of their texts.",
	[]column[commitmentRecord]{
		{"document", "string", "Identifier of the document.", func(c commitmentRecord) string { return c.document.ID }},
		{"date", "string", "Date of issue of the document in EDTF; empty when unknown.",
			func(c commitmentRecord) string { return c.document.Date.Value }},
		{"verb", "string", "agree, commit, decide, intend, pledge, resolve, shall, undertake or will.",
			func(c commitmentRecord) string { return c.commitment.Verb }},
		{"text", "string", "The sentence as it reads, without markup.",
			func(c commitmentRecord) string { return c.commitment.Text }},
		{"rule", "string", "Name of the rule that found it; the method page explains it.",
			func(c commitmentRecord) string { return c.commitment.Rule }},
		{"partners", "string", "Identifiers of the partners that are party to the document.",
			func(c commitmentRecord) string { return strings.Join(c.commitment.Partners, separator) }},
		{"topics", "string", "Identifiers of the topics that the sentence names.",
			func(c commitmentRecord) string { return strings.Join(c.commitment.Topics, separator) }},
		{"paragraph", "integer", "Line of the file on which its paragraph begins.",
			func(c commitmentRecord) string { return strconv.Itoa(c.commitment.Paragraph) }},
		{"line", "integer", "Line of the file on which the sentence begins.",
			func(c commitmentRecord) string { return orEmpty(firstLine(c.commitment.Evidence)) }},
		{"quote", "string", "The sentence, verbatim.",
			func(c commitmentRecord) string { return firstQuote(c.commitment.Evidence) }},
	}}

func commitmentRecords(documents []*archive.Entry) []commitmentRecord {
	var records []commitmentRecord
	for _, d := range documents {
		for i := range d.Commitments {
			records = append(records, commitmentRecord{d, &d.Commitments[i]})
		}
	}
	return records
}
