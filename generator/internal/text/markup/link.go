package markup

import (
	"bytes"
	"net/url"
	"path"
	"strings"

	"github.com/yuin/goldmark/ast"
	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Link is a relative link of a body, with the offset at which it stands.
type Link struct {
	Target string // see Relative
	At     int
}

// Relative writes a relative link in one way, so that it is known again
// wherever it stands; "" for one that names a scheme or a host, or says nothing.
func Relative(link string) string {
	address, err := url.Parse(strings.TrimSpace(link))
	if err != nil || address.IsAbs() || address.Host != "" {
		return ""
	}
	return address.String()
}

// Links are the relative links of a body in Markdown, in their order. It is
// asked before blocks are made of the tree.
func Links(tree ast.Node, body []byte) []Link {
	if !bytes.Contains(body, []byte("](")) && !bytes.Contains(body, []byte("]: ")) &&
		!bytes.Contains(body, []byte("href")) {
		return nil
	}
	var links []Link
	add := func(destination string, at int) {
		if target := Relative(destination); target != "" {
			links = append(links, Link{target, max(at, 0)})
		}
	}
	_ = ast.Walk(tree, func(node ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch node := node.(type) {
		case *ast.Link:
			add(string(node.Destination), node.Pos())
		case *ast.Image:
			add(string(node.Destination), node.Pos())
		case *ast.RawHTML:
			for i := range node.Segments.Len() {
				segment := node.Segments.At(i)
				addHTML(segment.Value(body), segment.Start, add)
			}
		case *ast.HTMLBlock:
			for i := range node.Lines().Len() {
				segment := node.Lines().At(i)
				addHTML(segment.Value(body), segment.Start, add)
			}
		}
		return ast.WalkContinue, nil
	})
	return links
}

// addHTML adds the links in HTML that begins at an offset.
func addHTML(raw []byte, at int, add func(destination string, at int)) {
	if !bytes.Contains(raw, []byte("href")) {
		return
	}
	tokens := nethtml.NewTokenizer(bytes.NewReader(raw))
	for {
		kind := tokens.Next()
		if kind == nethtml.ErrorToken {
			return
		}
		length := len(tokens.Raw())
		if token := tokens.Token(); kind == nethtml.StartTagToken && token.DataAtom == atom.A {
			for _, attribute := range token.Attr {
				if attribute.Key == "href" {
					add(attribute.Val, at)
				}
			}
		}
		at += length
	}
}

// IsSeedName reports a path that ends as the files of documents do.
func IsSeedName(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown", ".txt":
		return true
	}
	return false
}

// linksSeed reports a link of Markdown to another file of a document.
func linksSeed(body string) bool {
	for {
		_, rest, found := strings.Cut(body, "](")
		if !found {
			return false
		}
		target, _, closed := strings.Cut(rest[:min(len(rest), longestMark)], ")")
		target, _, _ = strings.Cut(target, "#")
		if closed && IsSeedName(target) && !strings.ContainsAny(target, " \t\n") {
			return true
		}
		body = rest
	}
}
