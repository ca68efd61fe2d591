package link

import (
	"bytes"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/archive"
)

// yamlField is a key with its value, or the fields of an element of a list.
type yamlField struct {
	key     string
	value   *yaml.Node
	comment string // behind the value
}

func scalar(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value}
}

func field(key, value, comment string) yamlField { return yamlField{key, scalar(value), comment} }

func number(key string, n int) yamlField {
	return yamlField{key: key, value: &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.Itoa(n)}}
}

// fieldList is a key with a list; an empty one stands on the line of the key.
func fieldList(key string, values []string, comment string) yamlField {
	list := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
	if len(values) == 0 {
		list.Style = yaml.FlowStyle
	}
	for _, value := range values {
		list.Content = append(list.Content, scalar(value))
	}
	if len(values) > 0 && comment != "" {
		list.Content[len(values)-1].LineComment = "# " + comment
		comment = ""
	}
	return yamlField{key, list, comment}
}

// fields are the keys of one element of a list.
func fields(list ...yamlField) yamlField { return yamlField{value: mapping(list)} }

// sequence is a key with a list of elements.
func sequence(key string, elements []yamlField) yamlField {
	list := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
	for _, element := range elements {
		list.Content = append(list.Content, element.value)
	}
	return yamlField{key: key, value: list}
}

func mapping(list []yamlField) *yaml.Node {
	node := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	for _, f := range list {
		if f.comment != "" {
			f.value.LineComment = "# " + strings.Join(
				strings.Fields(f.comment),
				" ",
			) // on one line, whatever a text holds
		}
		node.Content = append(node.Content, scalar(f.key), f.value)
	}
	return node
}

// lines writes fields as YAML.
func lines(list []yamlField) string {
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	if err := encoder.Encode(mapping(list)); err != nil {
		panic(err) // nodes made here can be written
	}
	_ = encoder.Close()
	return out.String()
}

// entryFile is a new file of content/.
func entryFile(file string, list ...yamlField) archive.Snippet {
	return archive.Snippet{File: file, Lines: "---\n" + lines(list) + "---\n"}
}

// correction is a file of content/documents, or lines for the one there is.
func (r *reporter) correction(d *archive.Entry, list ...yamlField) archive.Snippet {
	file := "content/documents/" + d.ID + ".md"
	if _, exists := r.lists.Corrections[d.ID]; exists {
		return archive.Snippet{File: file, Adds: true, Lines: lines(list)}
	}
	return entryFile(file, list...)
}
