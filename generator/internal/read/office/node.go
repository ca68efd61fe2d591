package office

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"golang.org/x/net/html/charset"
)

// node is an element of XML with what is in it, or a piece of text. Names are
// without their namespace: within one format no two of those that matter are the
// same.
type node struct {
	name     string // "" for text
	attrs    []xml.Attr
	children []*node
	text     string
}

// deepest is how deep elements may lie within each other. Word itself ends at
// tables of some tens of levels.
const deepest = 512

var errTooDeep = errors.New("elements lie too deep within each other")

// parse reads XML.
func parse(content []byte) (*node, error) {
	decoder := xml.NewDecoder(bytes.NewReader(content))
	decoder.CharsetReader = charset.NewReaderLabel
	root := &node{}
	open := []*node{root}
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return root, nil
		}
		if err != nil {
			return nil, err
		}
		top := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			if len(open) > deepest {
				return nil, errTooDeep
			}
			child := &node{name: token.Name.Local, attrs: token.Attr}
			top.children = append(top.children, child)
			open = append(open, child)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			top.children = append(top.children, &node{text: string(token)})
		}
	}
}

// attr is an attribute by its name without namespace, "" where it is missing.
func (n *node) attr(name string) string {
	for i := range n.attrs {
		if n.attrs[i].Name.Local == name {
			return n.attrs[i].Value
		}
	}
	return ""
}

// child is the first child of a name; one without anything where there is none.
func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return &node{}
}

// has reports a child of a name.
func (n *node) has(name string) bool { return n.child(name).name != "" }

// find is the first element of a name inside, however deep; one without anything
// where there is none.
func (n *node) find(name string) *node {
	if found := n.search(name); found != nil {
		return found
	}
	return &node{}
}

func (n *node) search(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
		if found := c.search(name); found != nil {
			return found
		}
	}
	return nil
}

// each calls visit for every element of a name inside that does not lie in another
// one of that name.
func (n *node) each(name string, visit func(*node)) {
	for _, c := range n.children {
		if c.name == name {
			visit(c)
		} else {
			c.each(name, visit)
		}
	}
}

// words is all text inside.
func (n *node) words() string {
	var b strings.Builder
	n.addWords(&b)
	return strings.TrimSpace(b.String())
}

func (n *node) addWords(b *strings.Builder) {
	b.WriteString(n.text)
	for _, c := range n.children {
		c.addWords(b)
	}
}
