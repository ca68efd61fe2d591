package data

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"path"

	"aseanarchive/generator/internal/render/address"
)

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

// dataPackage makes the description of the tables.
func (m maker) dataPackage(resources ...resourceDescriptor) error {
	descriptor := packageDescriptor{
		Profile: "tabular-data-package", Name: "documents-and-events",
		Title: m.About.Title, Description: m.About.Description,
		Homepage: m.Full(address.Home), Resources: resources,
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(descriptor); err != nil {
		return err
	}
	return m.out.File("data/datapackage.json", out.Bytes())
}

// addTable makes the CSV file of a table and describes it.
func addTable[T any](m maker, t table[T], records []T) (resourceDescriptor, error) {
	sum := sha256.New()
	var size sized
	err := m.out.Long(t.address, func(out io.Writer) error { return t.csv(io.MultiWriter(out, sum, &size), records) })
	if err != nil {
		return resourceDescriptor{}, err
	}
	resource := resourceDescriptor{
		Profile: "tabular-data-resource", Name: t.name, Title: t.title,
		Description: t.says + " " + guardSays,
		Path:        path.Base(t.address), Format: "csv", MediaType: "text/csv", Encoding: "utf-8",
		Bytes: int(size), Hash: "sha256:" + hex.EncodeToString(sum.Sum(nil)), Rows: len(records),
		Dialect: dialectDescriptor{",", "\n", `"`, true, true},
		Schema:  schemaDescriptor{MissingValues: []string{""}},
	}
	for _, f := range t.fields() {
		field := fieldDescriptor{Name: f.Name, Type: f.Kind, Description: f.Says}
		resource.Schema.Fields = append(resource.Schema.Fields, field)
	}
	return resource, nil
}

// sized counts what is written.
type sized int

func (s *sized) Write(content []byte) (int, error) {
	*s += sized(len(content))
	return len(content), nil
}
