package render

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// DataPage is for templates/data.html: what is given away, field by field.
type DataPage struct {
	Page
	Tables []TableView
}

// TableView is a table on the data page.
type TableView struct {
	ID      string
	Title   string
	Says    string
	Rows    int
	CSV     string // addresses
	JSON    string
	Columns []FieldView
}

// FieldView is a field of a table.
type FieldView struct{ Name, Kind, Says string }

func (r *renderer) dataPage(documents, events, commitments int) error {
	page := DataPage{Page: r.page("data/index.html", "data", "Data", "The facts of the archive as CSV and JSON, and what each field means.")}
	page.Tables = []TableView{
		{documentTable.name, documentTable.title, documentTable.says, documents, documentTable.address, "data/documents.json", documentTable.fields()},
		{eventTable.name, eventTable.title, eventTable.says, events, eventTable.address, "data/events.json", eventTable.fields()},
		{commitmentTable.name, commitmentTable.title, commitmentTable.says, commitments, commitmentTable.address, "data/documents.json", commitmentTable.fields()},
	}
	return r.write("data", page.Address, page)
}

// The parts of a Frictionless data package (specs.frictionlessdata.io,
// version 1, profile tabular-data-package).
type (
	packageDescriptor struct {
		Profile     string               `json:"profile"`
		Name        string               `json:"name"`
		Title       string               `json:"title"`
		Description string               `json:"description,omitempty"`
		Homepage    string               `json:"homepage,omitempty"`
		Resources   []resourceDescriptor `json:"resources"`
	}
	resourceDescriptor struct {
		Profile     string            `json:"profile"`
		Name        string            `json:"name"`
		Title       string            `json:"title"`
		Description string            `json:"description"`
		Path        string            `json:"path"`
		Format      string            `json:"format"`
		MediaType   string            `json:"mediatype"`
		Encoding    string            `json:"encoding"`
		Bytes       int               `json:"bytes"`
		Hash        string            `json:"hash"`
		Rows        int               `json:"rows"`
		Dialect     dialectDescriptor `json:"dialect"`
		Schema      schemaDescriptor  `json:"schema"`
	}
	dialectDescriptor struct {
		Delimiter      string `json:"delimiter"`
		LineTerminator string `json:"lineTerminator"`
		QuoteChar      string `json:"quoteChar"`
		DoubleQuote    bool   `json:"doubleQuote"`
		Header         bool   `json:"header"`
	}
	schemaDescriptor struct {
		Fields        []fieldDescriptor      `json:"fields"`
		PrimaryKey    string                 `json:"primaryKey,omitempty"`
		ForeignKeys   []foreignKeyDescriptor `json:"foreignKeys,omitempty"`
		MissingValues []string               `json:"missingValues"`
	}
	fieldDescriptor struct {
		Name        string         `json:"name"`
		Type        string         `json:"type"`
		Description string         `json:"description"`
		Constraints map[string]any `json:"constraints,omitempty"`
	}
	foreignKeyDescriptor struct {
		Fields    string              `json:"fields"`
		Reference referenceDescriptor `json:"reference"`
	}
	referenceDescriptor struct {
		Resource string `json:"resource"`
		Fields   string `json:"fields"`
	}
)

func (r *renderer) dataPackage(documents, events int, documentRows, eventRows []byte, more ...resourceDescriptor) error {
	first := tableResource(documentTable.name, documentTable.title, documentTable.says, "documents.csv", documents, documentRows, documentTable.fields())
	first.Schema.PrimaryKey = "id"
	first.Schema.Fields[0].Constraints = map[string]any{"required": true, "unique": true}
	second := tableResource(eventTable.name, eventTable.title, eventTable.says, "events.csv", events, eventRows, eventTable.fields())
	second.Schema.ForeignKeys = []foreignKeyDescriptor{{"document", referenceDescriptor{"documents", "id"}}}
	for i := range more { // their rows belong to documents as well
		more[i].Schema.ForeignKeys = second.Schema.ForeignKeys
	}
	descriptor := packageDescriptor{
		Profile: "tabular-data-package", Name: "documents-and-events", Title: r.About.Title, Description: r.About.Description,
		Resources: append([]resourceDescriptor{first, second}, more...),
	}
	if r.BaseURL != nil {
		descriptor.Homepage = absolute(r.BaseURL, "index.html")
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(descriptor); err != nil {
		return err
	}
	return r.Add("data/datapackage.json", out.Bytes())
}

func tableResource(name, title, says, path string, rows int, content []byte, fields []FieldView) resourceDescriptor {
	sum := sha256.Sum256(content)
	resource := resourceDescriptor{
		Profile: "tabular-data-resource", Name: name, Title: title, Description: says, Path: path,
		Format: "csv", MediaType: "text/csv", Encoding: "utf-8", Bytes: len(content), Hash: "sha256:" + hex.EncodeToString(sum[:]), Rows: rows,
		Dialect: dialectDescriptor{",", "\n", `"`, true, true},
		Schema:  schemaDescriptor{MissingValues: []string{""}},
	}
	for _, f := range fields {
		resource.Schema.Fields = append(resource.Schema.Fields, fieldDescriptor{Name: f.Name, Type: f.Kind, Description: f.Says})
	}
	return resource
}
