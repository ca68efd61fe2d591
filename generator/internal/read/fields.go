package read

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/adrg/frontmatter"
	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/yamlfault"
)

// fieldReader decodes a block of front matter into fields in the order of the
// file, each with its line in the seed.
type fieldReader struct {
	source *archive.Source
	first  int // line of the seed on which the block begins
	limits *limit.Limits
	log    *diag.Log
	fields []archive.Field
	places map[string]int  // of fields, by their keys
	said   map[string]bool // keys of which it is said that they stand twice
	values int             // of the fields
	failed bool
}

func newFieldReader(source *archive.Source, first int, limits *limit.Limits, log *diag.Log) *fieldReader {
	return &fieldReader{source: source, first: first, limits: limits, log: log,
		places: map[string]int{}, said: map[string]bool{}}
}

// formats are those of adrg/frontmatter with decoders that keep lines.
func (r *fieldReader) formats() []*frontmatter.Format {
	decode := func(language func([]byte) error) frontmatter.UnmarshalFunc {
		return func(block []byte, _ any) error { return language(block) }
	}
	bare := frontmatter.NewFormat("{", "}", decode(r.json))
	bare.UnmarshalDelims, bare.RequiresNewLine = true, true
	return []*frontmatter.Format{
		frontmatter.NewFormat("---", "---", decode(r.yaml)),
		frontmatter.NewFormat("---yaml", "---", decode(r.yaml)),
		frontmatter.NewFormat("+++", "+++", decode(r.toml)),
		frontmatter.NewFormat("---toml", "---", decode(r.toml)),
		frontmatter.NewFormat(";;;", ";;;", decode(r.json)),
		frontmatter.NewFormat("---json", "---", decode(r.json)),
		bare,
	}
}

// positioned is an error of a decoder with the line of the block, from 1, and
// the column it names; 0 where it names none.
type positioned struct {
	line, column int
	message      string
}

func (p positioned) Error() string { return p.message }

// fail reports an error of a decoder at its place in the seed.
func (r *fieldReader) fail(err error) {
	at := positioned{message: err.Error()}
	errors.As(err, &at)
	line := r.first
	if at.line > 0 {
		line += at.line - 1
	}
	line = min(line, max(r.source.Lines(), 1))
	r.log.Add(
		diag.Diagnostic{Severity: diag.Error, ID: "front-matter", File: r.source.File, Line: line, Column: at.column,
			Message: "the front matter cannot be read: " + at.message,
			Hint:    "Put quotation marks around values that hold a colon or quotation marks, and write no tabs."},
	)
	r.failed = true
}

// add appends a field. A key that stands twice with different values is an
// error: nobody can know which one is meant.
func (r *fieldReader) add(field archive.Field) {
	if at, stands := r.places[field.Key]; stands {
		before := &r.fields[at]
		if r.failed {
			return
		}
		d := diag.Diagnostic{
			Severity: diag.Warning,
			ID:       "duplicate-key",
			File:     r.source.File,
			Line:     field.Line,
			Column:   1,
			Message: fmt.Sprintf(
				"the key %q stands on line %d already",
				field.Key,
				before.Line,
			),
			Hint: "Take one of the two lines away.",
		}
		if !slices.Equal(before.Values, field.Values) {
			d.Severity, r.failed = diag.Error, true
			d.Message += " with another value"
		}
		if !r.said[field.Key] || d.Severity == diag.Error {
			r.log.Add(d)
		}
		r.said[field.Key] = true // of each key once, however often it stands there
		return
	}
	if r.values += max(len(field.Values), 1); r.values > r.limits.Values {
		r.tooMany(field.Line)
		return
	}
	r.places[field.Key] = len(r.fields)
	r.fields = append(r.fields, field)
}

func (r *fieldReader) yaml(block []byte) error {
	const deepest = 3 // a value in a list of a block
	fields, ok := plainFields(block, r.first)
	if mayBeTooMany := len(block) > r.limits.Values || deepest > r.limits.FrontMatterDepth; !ok || mayBeTooMany {
		return r.library(block)
	}
	for _, field := range fields {
		r.add(field)
	}
	r.extend(block)
	return nil
}

// library reads a block by all rules of YAML.
func (r *fieldReader) library(block []byte) error {
	var document yaml.Node
	if err := yaml.Unmarshal(block, &document); err != nil {
		line, message := yamlfault.Find(block, err)
		return positioned{line: line, message: message}
	}
	if len(document.Content) == 0 {
		return nil
	}
	switch line, excess := yamlfault.Bound(&document, r.limits.FrontMatterDepth, r.limits.Values); excess {
	case yamlfault.TooDeep:
		r.tooDeep(r.first + line - 1)
		return nil
	case yamlfault.TooMany:
		r.tooMany(r.first + line - 1)
		return nil
	}
	mapping := document.Content[0]
	if mapping.Kind != yaml.MappingNode {
		return positioned{mapping.Line, mapping.Column, "it is no list of keys with their values"}
	}
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		key, value := mapping.Content[i], mapping.Content[i+1]
		r.add(
			archive.Field{
				Key:    key.Value,
				Values: yamlValues(value),
				Line:   r.first + key.Line - 1,
				End:    r.first + lastLine(value) - 1,
			},
		)
	}
	r.extend(block)
	return nil
}

// nameKey is the key of a mapping that names what the others describe: of
// "author: {name: Jane Doe, url: …}" the value is the name.
const nameKey = "name"

// yamlValues are the values of a node as they are written: dates stay as
// their author wrote them.
func yamlValues(node *yaml.Node) []string {
	switch node.Kind {
	case yaml.ScalarNode:
		if node.Tag == "!!null" {
			return nil
		}
		return []string{node.Value}
	case yaml.AliasNode:
		return yamlValues(node.Alias)
	case yaml.MappingNode:
		var values []string
		for i := 0; i+1 < len(node.Content); i += 2 {
			if name := node.Content[i+1]; node.Content[i].Value == nameKey && name.Kind == yaml.ScalarNode {
				return []string{name.Value}
			}
		}
		for i := 0; i+1 < len(node.Content); i += 2 {
			values = append(values, node.Content[i].Value+": "+strings.Join(yamlValues(node.Content[i+1]), ", "))
		}
		return values
	}
	var values []string
	for _, child := range node.Content {
		values = append(values, yamlValues(child)...)
	}
	return values
}

func lastLine(node *yaml.Node) int {
	line := node.Line
	for _, child := range node.Content {
		line = max(line, lastLine(child))
	}
	return line
}

// extend lets each field reach to the line before the next one: scalars that
// run over several lines have no end of their own.
func (r *fieldReader) extend(block []byte) {
	last := r.first + bytes.Count(bytes.TrimRight(block, " \t\n"), []byte("\n"))
	for i := range r.fields {
		end := last
		if i+1 < len(r.fields) {
			end = r.fields[i+1].Line - 1
		}
		r.fields[i].End = max(r.fields[i].Line, min(end, last))
	}
}

func (r *fieldReader) toml(block []byte) error {
	if line := nestsAt(block, r.limits.FrontMatterDepth); line > 0 {
		r.tooDeep(r.first + line - 1)
		return nil
	}
	var values map[string]any
	if _, err := toml.Decode(string(block), &values); err != nil {
		var parse toml.ParseError
		if errors.As(err, &parse) {
			return positioned{parse.Position.Line, 0, parse.Message}
		}
		return positioned{message: err.Error()}
	}
	// The library gives no lines: a key of the top level stands at the head of
	// its own.
	number := 0
	for line := range strings.Lines(string(block)) {
		number++
		key, _, ok := strings.Cut(line, "=")
		key = strings.Trim(strings.TrimSpace(key), `"'[]`)
		value, known := values[key]
		if (!ok && !strings.HasPrefix(line, "[")) || !known {
			continue
		}
		delete(values, key)
		written := plainValues(value)
		if _, isTime := value.(time.Time); isTime {
			// As its author wrote it: the library puts local dates into the
			// machine's time zone.
			_, raw, _ := strings.Cut(line, "=")
			raw, _, _ = strings.Cut(raw, "#")
			written = []string{strings.TrimSpace(raw)}
		}
		r.add(archive.Field{Key: key, Values: written, Line: r.first + number - 1})
	}
	r.extend(block)
	return nil
}

func (r *fieldReader) json(block []byte) error {
	if line := nestsAt(block, r.limits.FrontMatterDepth); line > 0 {
		r.tooDeep(r.first + line - 1)
		return nil
	}
	decoder := json.NewDecoder(bytes.NewReader(block))
	decoder.UseNumber()
	if token, err := decoder.Token(); err != nil || token != json.Delim('{') {
		return positioned{lineAt(block, decoder.InputOffset()), 0, "it is no JSON object"}
	}
	for decoder.More() {
		key, err := decoder.Token()
		line := lineAt(block, decoder.InputOffset())
		if err != nil {
			return jsonError(block, err)
		}
		var value any
		if err := decoder.Decode(&value); err != nil {
			return jsonError(block, err)
		}
		r.add(archive.Field{Key: fmt.Sprint(key), Values: plainValues(value), Line: r.first + line - 1})
	}
	if _, err := decoder.Token(); err != nil {
		return jsonError(block, err)
	}
	r.extend(block)
	return nil
}

func jsonError(block []byte, err error) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return positioned{lineAt(block, syntax.Offset), 0, syntax.Error()}
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return positioned{lineAt(block, int64(len(block))), 0, "the JSON object breaks off"}
	}
	return positioned{message: err.Error()}
}

// lineAt is the line of the block, from 1, that holds the offset.
func lineAt(block []byte, offset int64) int {
	offset = min(max(offset, 0), int64(len(block)))
	return 1 + bytes.Count(block[:offset], []byte("\n"))
}

// plainValues are the values of decoded TOML or JSON as strings. Tables are
// written key by key in the order of their keys, because maps have none.
func plainValues(value any) []string {
	switch value := value.(type) {
	case nil:
		return nil
	case []any:
		var values []string
		for _, v := range value {
			values = append(values, plainValues(v)...)
		}
		return values
	case map[string]any:
		if name, ok := value[nameKey].(string); ok {
			return []string{name}
		}
		var values []string
		for key, v := range value {
			values = append(values, key+": "+strings.Join(plainValues(v), ", "))
		}
		slices.Sort(values) // maps have no order of their own
		return values
	}
	return []string{fmt.Sprint(value)}
}

// tooMany reports front matter with more values than any document has, once.
func (r *fieldReader) tooMany(line int) {
	r.refuse(line, "too-many-values",
		fmt.Sprintf("this front matter has more than %d values and is not read", r.limits.Values), "values")
}

// tooDeep reports lists and tables too deep within each other, once.
func (r *fieldReader) tooDeep(line int) {
	r.refuse(line, "too-deep", fmt.Sprintf("this front matter has more than %d lists and tables within each other",
		r.limits.FrontMatterDepth), "front-matter-depth")
}

func (r *fieldReader) refuse(line int, id, message, key string) {
	if !r.failed {
		r.log.Add(diag.Diagnostic{Severity: diag.Error, ID: id, File: r.source.File, Line: line, Message: message,
			Hint: limit.Raise(key)})
	}
	r.failed = true
}

// nestsAt is the line of a block on which more brackets and braces stand open
// than deepest, 0 where there is none. Those within quotation marks count too:
// nobody opens so many.
func nestsAt(block []byte, deepest int) int {
	line, depth := 1, 0
	for _, c := range block {
		switch c {
		case '\n':
			line++
		case '[', '{':
			if depth++; depth > deepest {
				return line
			}
		case ']', '}':
			depth = max(depth-1, 0)
		}
	}
	return 0
}
