package authority

import (
	"crypto/sha256"
	"errors"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/adrg/frontmatter"
	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/yamlfault"
)

// entry is a file of content/: its front matter as a tree that knows its
// lines, and its body.
type entry struct {
	id   string
	file string // as messages name it
	body string // Markdown, without the white space around it
	root *yaml.Node
	sum  [sha256.Size]byte // of the file's bytes
	log  *diag.Log
}

// frontMatterLine is the line of the file on which the block between the
// fences begins: the opening fence is the first line.
const frontMatterLine = 2

// entry reads a file that stands within content/. It returns nil when that is
// not possible, and the log then says why.
func (l *loader) entry(within, id string) *entry {
	e := &entry{id: id, file: path.Join(l.shown, within), log: l.log, root: &yaml.Node{Kind: yaml.MappingNode}}
	raw, err := folder.Read(l.folder, within, limit.Default().FileBytes)
	if err != nil {
		e.problem("unreadable", 0, 0, "this file cannot be read: "+err.Error(), "")
		return nil
	}
	e.sum = sha256.Sum256(raw)
	l.sums[within] = e.sum
	whole := strings.TrimPrefix(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\ufeff")
	if !strings.HasPrefix(whole, "---") {
		e.body = strings.TrimSpace(whole)
		e.warnPictures(whole)
		return e
	}
	closed := false
	body, err := frontmatter.Parse(
		strings.NewReader(whole),
		e,
		frontmatter.NewFormat("---", "---", func(block []byte, _ any) error {
			closed = true
			return e.decode(block)
		}),
	)
	if err != nil {
		return nil // decode has said why
	}
	if !closed {
		e.problem("unclosed-front-matter", 1, 1, "front matter begins here and is never closed",
			"Put a line of three hyphens below the last key.")
		return nil
	}
	e.body = strings.TrimSpace(string(body))
	e.warnPictures(whole)
	return e
}

// warnPictures reports pictures of other hosts in the words of an editor.
func (e *entry) warnPictures(file string) {
	if !strings.Contains(e.body, "![") {
		return
	}
	for _, picture := range text.ForeignPictures(e.body) {
		line := 0
		if before, _, found := strings.Cut(file, picture); found {
			line = 1 + strings.Count(before, "\n")
		}
		e.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "foreign-picture", File: e.file, Line: line,
			Message: "the picture " + picture + " is not a file of the site: a link stands in its place",
			Hint:    "A page asks no other host. Put the picture into static/ and name it there, or write the link."})
	}
}

var errUnbounded = errors.New("too many values, or too deep within each other")

// bounded reports a tree that holds more than anybody writes, or holds itself.
// first is the line of the file on which its block begins.
func (e *entry) bounded(document *yaml.Node, first int) bool {
	const deepest, most = 100, 1_000_000 // of a whole list of the authority
	line, excess := yamlfault.Bound(document, deepest, most)
	if excess != yamlfault.Within {
		e.problem("front-matter", line+first-1, 0, "this file cannot be read: it has "+errUnbounded.Error(),
			"See that no name behind * stands within what it repeats.")
	}
	return excess == yamlfault.Within
}

// decode reads a block of YAML into the tree of the entry.
func (e *entry) decode(block []byte) error {
	var document yaml.Node
	if err := yaml.Unmarshal(block, &document); err != nil {
		line, message := yamlfault.Find(block, err)
		e.problem("front-matter", line+frontMatterLine-1, 0, "the front matter cannot be read: "+message,
			"Put quotation marks around values that hold a colon or a number sign.")
		return err
	}
	if len(document.Content) == 0 {
		return nil
	}
	if !e.bounded(&document, frontMatterLine) {
		return errUnbounded
	}
	if root := document.Content[0]; root.Kind == yaml.MappingNode {
		e.root = root
		return nil
	}
	e.problem("front-matter", frontMatterLine, 1, "the front matter is no list of keys with their values",
		"Write one key a line: name: United States.")
	return nil
}

// problem reports an error at a line of the file.
func (e *entry) problem(id string, line, column int, message, hint string) {
	e.log.Add(
		diag.Diagnostic{
			Severity: diag.Error,
			ID:       id,
			File:     e.file,
			Line:     line,
			Column:   column,
			Message:  message,
			Hint:     hint,
		},
	)
}

// value is what stands behind a key, with its place in the file.
type value struct {
	*yaml.Node
	entry *entry
}

func (v value) line() int { return v.Line + frontMatterLine - 1 }

// text is a single value; anything else is reported.
func (v value) text() string {
	if v.Kind != yaml.ScalarNode {
		v.entry.problem(
			"wrong-shape",
			v.line(),
			v.Column,
			"one value is expected here",
			"Write it on the line of its key.",
		)
		return ""
	}
	if v.Tag == "!!null" {
		return ""
	}
	return strings.TrimSpace(v.Value)
}

// texts are the values of a list; a single value is a list of one.
func (v value) texts() []string {
	if v.Kind == yaml.ScalarNode {
		if text := v.text(); text != "" {
			return []string{text}
		}
		return nil
	}
	var list []string
	for _, child := range v.children() {
		if text := child.text(); text != "" {
			list = append(list, text)
		}
	}
	return list
}

// date is a single value that must be an EDTF date.
func (v value) date() string {
	date := v.text()
	v.entry.checkDate(date, v.line(), v.Column)
	return date
}

// children are the elements of a list.
func (v value) children() []value {
	if v.Kind != yaml.SequenceNode {
		v.entry.problem(
			"wrong-shape",
			v.line(),
			v.Column,
			"a list is expected here",
			"Write each element on a line of its own, behind a hyphen.",
		)
		return nil
	}
	var list []value
	for _, child := range v.Content {
		list = append(list, value{child, v.entry})
	}
	return list
}

// readers says for each key what is done with its value.
type readers map[string]func(value)

// keys hands every value of a mapping to the reader of its key. A key that no
// reader knows, or that stands twice, is an error.
func (e *entry) keys(node *yaml.Node, known readers) {
	if node.Kind != yaml.MappingNode {
		e.problem("wrong-shape", node.Line+frontMatterLine-1, node.Column,
			"keys with their values are expected here",
			"Write them as key: value.")
		return
	}
	seen := map[string]int{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, at := node.Content[i], node.Content[i+1]
		line := key.Line + frontMatterLine - 1
		if _, twice := seen[key.Value]; twice {
			e.problem("duplicate-key", line, key.Column, "the key "+quoted(key.Value)+" stands here twice",
				"Take one of the two away.")
			continue
		}
		seen[key.Value] = line
		read, ok := known[key.Value]
		if !ok {
			e.unknownKey(key.Value, line, key.Column, slices.Sorted(maps.Keys(known))) // sorted: maps have no order
			continue
		}
		read(value{at, e})
	}
}

func (e *entry) unknownKey(key string, line, column int, known []string) {
	hint := "The keys known here are " + strings.Join(known, ", ") + "."
	if meant := diag.DidYouMean(key, known); meant != "" {
		hint = "Did you mean " + quoted(meant) + "? " + hint
	}
	e.problem("unknown-key", line, column, "the key "+quoted(key)+" is not known", hint)
}
