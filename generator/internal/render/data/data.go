// Package data gives the facts of the archive away: as JSON, as CSV, and as a
// data package that describes both, with a page that says the same.
package data

import (
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"slices"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// Generator names the program that made a file.
const Generator = "aseanarchive"

// Page is for templates/data.html: what is given away, field by field.
type Page struct {
	shell.Page
	Tables []TableView
	Guard  string // how a field of the CSV is had back that a spreadsheet would calculate
}

// TableView is a table on the data page.
type TableView struct {
	ID      string
	Title   string
	Says    string
	Rows    int
	CSV     string // links
	JSON    string
	Columns []FieldView
}

// FieldView is a field of a table.
type FieldView struct{ Name, Kind, Says string }

// maker makes the files of data/.
type maker struct {
	*shell.Site
	out shell.Out
}

// All makes the files of data/.
func All(site *shell.Site, out shell.Out) error {
	m := maker{site, out}
	// In the order of their IDs, so that a better date moves no row.
	documents := slices.Clone(site.Archive.Documents)
	slices.SortFunc(documents, func(a, b *archive.Entry) int { return cmp.Compare(a.ID, b.ID) })
	events := eventRecords(documents)
	commitments := commitmentRecords(documents)
	asPublished := func(d **archive.Entry) any { return publish(*d) }
	if err := m.recordsJSON(documentsJSON, records("documents", documents, asPublished)); err != nil {
		return err
	}
	if err := m.recordsJSON(eventsJSON, records("events", events, inJSON),
		records("chronicle", slices.Concat(site.Archive.Chronicle, site.Archive.Named), happenedAs)); err != nil {
		return err
	}
	inDocuments := []foreignKeyDescriptor{{"document", referenceDescriptor{"documents", "id"}}}
	first, err := addTable(m, documentTable, documents)
	if err != nil {
		return err
	}
	first.Schema.PrimaryKey = "id"
	first.Schema.Fields[0].Constraints = map[string]any{"required": true, "unique": true}
	second, err := addTable(m, eventTable, events)
	if err != nil {
		return err
	}
	second.Schema.ForeignKeys = inDocuments
	third, err := addTable(m, commitmentTable, commitments)
	if err != nil {
		return err
	}
	third.Schema.ForeignKeys = inDocuments
	if err := m.dataPackage(first, second, third); err != nil {
		return err
	}
	return m.page(len(documents), len(events), len(commitments))
}

// The addresses of what is given away as JSON.
const (
	documentsJSON = "data/documents.json"
	eventsJSON    = "data/events.json"
)

func (m maker) page(documents, events, commitments int) error {
	const says = "The facts of the archive as CSV and JSON, and what each field means."
	page := Page{Page: m.Page(address.Data, "data", "Data", says), Guard: guardSays}
	from := m.From(address.Data)
	page.Tables = []TableView{
		tableView(from, documentTable, documents, documentsJSON),
		tableView(from, eventTable, events, eventsJSON),
		tableView(from, commitmentTable, commitments, documentsJSON),
	}
	return m.out.Page("data", page.Address, page)
}

func tableView[T any](from shell.From, t table[T], rows int, inJSON string) TableView {
	return TableView{t.name, t.title, t.says, rows, from.Href(t.address), from.Href(inJSON), t.fields()}
}

// EncodeDocument is a document as its JSON file, without white space: it is read by
// programs, and there is one for every document.
func EncodeDocument(d *archive.Entry) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(publish(d))
	return out.Bytes(), err
}

// recordsJSON makes a file of lists of records, in the order of the lists.
func (m maker) recordsJSON(at string, lists ...func(io.Writer) error) error {
	return m.out.Long(at, func(out io.Writer) error {
		if _, err := io.WriteString(out, `{"generator": "`+Generator+`"`); err != nil {
			return err
		}
		for _, list := range lists {
			if err := list(out); err != nil {
				return err
			}
		}
		_, err := io.WriteString(out, "}\n")
		return err
	})
}

// records are a list of records of a name, each on a line; as is what one of them has.
func records[T any](name string, list []T, as func(*T) any) func(io.Writer) error {
	return func(out io.Writer) error {
		var line bytes.Buffer
		encoder := json.NewEncoder(&line)
		encoder.SetEscapeHTML(false)
		line.WriteString(`, "` + name + `": [`)
		for i := range list {
			if i > 0 {
				line.WriteString(",")
			}
			line.WriteString("\n")
			if err := encoder.Encode(as(&list[i])); err != nil {
				return err
			}
			line.Truncate(line.Len() - 1) // the encoder ends its line
			if _, err := out.Write(line.Bytes()); err != nil {
				return err
			}
			line.Reset()
		}
		line.WriteString("\n]")
		_, err := out.Write(line.Bytes())
		return err
	}
}
