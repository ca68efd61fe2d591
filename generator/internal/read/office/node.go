package office

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"golang.org/x/net/html/charset"
)

// node is an element of XML with what is in it, or a piece of text. Names are
// without their namespace: within one format no two of those that matter are the
// same. A large table has half a million nodes, so that a list of children for each
// would be most of what a document takes.
type node struct {
	name  string // "" for text
	text  string
	attrs *attribute // the first
	first *node      // child
	next  *node      // child of the same parent
}

type attribute struct {
	name, value string
	next        *attribute
}

// deepest is how deep elements may lie within each other. Word itself ends at
// tables of some tens of levels.
const deepest = 512

var errTooDeep = errors.New("elements lie too deep within each other")

// nothing stands for an element that is not there. It is never changed.
var nothing = &node{}

// parse reads XML.
func parse(content io.Reader) (*node, error) {
	decoder := xml.NewDecoder(content)
	decoder.CharsetReader = charset.NewReaderLabel
	var tree builder
	root := tree.node()
	type opened struct{ node, last *node } // last child
	open := []opened{{node: root}}
	add := func(child *node) {
		top := &open[len(open)-1]
		if top.last == nil {
			top.node.first = child
		} else {
			top.last.next = child
		}
		top.last = child
	}
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return root, nil
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			if len(open) > deepest {
				return nil, errTooDeep
			}
			child := tree.element(token)
			add(child)
			open = append(open, opened{node: child})
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			child := tree.node()
			child.text = string(token)
			add(child)
		}
	}
}

// builder makes nodes, many at once, and keeps one copy of a word that comes often.
type builder struct {
	spare []node
	made  int // nodes at once, the last time
	words map[string]string
}

func (b *builder) node() *node {
	const fewest, most = 32, 512 // at once
	if len(b.spare) == 0 {
		b.made = min(max(2*b.made, fewest), most)
		b.spare = make([]node, b.made)
	}
	n := &b.spare[0]
	b.spare = b.spare[1:]
	return n
}

func (b *builder) element(token xml.StartElement) *node {
	n := b.node()
	n.name = b.once(token.Name.Local)
	end := &n.attrs
	for _, a := range token.Attr {
		*end = &attribute{name: b.once(a.Name.Local), value: b.once(a.Value)}
		end = &(*end).next
	}
	return n
}

// once is the copy that is kept of a word. Names and most values are few; beyond that
// many words, what is new is not worth its place.
func (b *builder) once(word string) string {
	const most = 4096
	if kept, ok := b.words[word]; ok {
		return kept
	}
	if b.words == nil {
		b.words = map[string]string{}
	}
	if len(b.words) < most {
		b.words[word] = word
	}
	return word
}

// attr is an attribute by its name without namespace, "" where it is missing.
func (n *node) attr(name string) string {
	for a := n.attrs; a != nil; a = a.next {
		if a.name == name {
			return a.value
		}
	}
	return ""
}

// child is the first child of a name; one without anything where there is none.
func (n *node) child(name string) *node {
	for c := n.first; c != nil; c = c.next {
		if c.name == name {
			return c
		}
	}
	return nothing
}

// has reports a child of a name.
func (n *node) has(name string) bool { return n.child(name).name != "" }

// find is the first element of a name inside, however deep; one without anything
// where there is none.
func (n *node) find(name string) *node {
	if found := n.search(name); found != nil {
		return found
	}
	return nothing
}

func (n *node) search(name string) *node {
	for c := n.first; c != nil; c = c.next {
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
	for c := n.first; c != nil; c = c.next {
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
	for c := n.first; c != nil; c = c.next {
		c.addWords(b)
	}
}
