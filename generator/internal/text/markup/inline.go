// Package markup reads Markdown and writes what stands in it as safe HTML.
package markup

import (
	"bytes"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/text/encoding/charmap"

	"aseanarchive/generator/internal/archive"
)

// markdown reads and writes Markdown whose HTML is left out; withHTML writes
// it as well, and everything it writes passes sanitise.
var (
	markdown = goldmark.New(goldmark.WithExtensions(allExtensions()...))
	withHTML = goldmark.New(
		goldmark.WithExtensions(allExtensions()...),
		goldmark.WithRendererOptions(html.WithUnsafe()),
	)
	// unstruck leaves ~~ as it is written.
	unstruck = goldmark.New(goldmark.WithExtensions(append(extensions(), extension.Linkify)...))
	// unlinked looks for no addresses among the words: it would stop at every space to do so,
	// and most texts have none.
	unlinked = goldmark.New(goldmark.WithExtensions(append(extensions(), extension.Strikethrough)...))
)

func allExtensions() []goldmark.Extender {
	return append(extensions(), extension.Linkify, extension.Strikethrough)
}

// extensions are what is read beyond plain Markdown. How a column of a table
// is aligned is left out: it would be a style inside the page, which the policy
// of the pages forbids.
func extensions() []goldmark.Extender {
	return []goldmark.Extender{
		extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignNone)),
		wholeRows{},
		tableHeads{},
		extension.DefinitionList,
		tasks{},
		boldMarks{},
		notes{},
		fieldLines{},
	}
}

// mostStruck is up to how many ~~ of a text are looked at: the time for that
// grows with their square, and no document has so many.
const mostStruck = 2_000

// Parse reads a text in Markdown.
func Parse(source []byte) ast.Node {
	mayLink := mayNameAddresses(source)
	if !mayLink {
		if tree, ok := simpleTree(source); ok {
			return tree
		}
	}
	tree := parserFor(source, mayLink).Parse(text.NewReader(source), parser.WithContext(contextFor(source)))
	partEmphasis(tree)
	return tree
}

// parserFor is what reads a text in Markdown, in which addresses may stand or may not.
func parserFor(source []byte, mayLink bool) parser.Parser {
	if bytes.Count(source, []byte("~~")) > mostStruck {
		return unstruck.Parser()
	}
	if !mayLink {
		return unlinked.Parser()
	}
	return markdown.Parser()
}

// mayNameAddresses reports a text in which an address may stand among the words, of a page or
// for mail.
func mayNameAddresses(source []byte) bool {
	for _, sign := range [...]string{"@", "http", "ftp:", "www."} {
		if bytes.Contains(source, []byte(sign)) {
			return true
		}
	}
	return false
}

// Renderer writes what is inside a block as safe HTML.
type Renderer struct {
	body   []byte
	origin *url.URL // nil when the document does not say where it came from
	lead   func(target string) string
}

// LeadTo gives the links to other documents: where a relative one leads, ""
// for one that leads to none.
func (r *Renderer) LeadTo(lead func(target string) string) { r.lead = lead }

// inside is where in the archive a link leads, "" for nowhere.
func (r *Renderer) inside(link string) string {
	if r.lead == nil {
		return ""
	}
	if target := Relative(link); target != "" {
		return r.lead(target)
	}
	return ""
}

// NewRenderer makes the renderer of a body. Relative links in it are resolved
// against the address that is given for it.
func NewRenderer(given archive.Given, body []byte) *Renderer {
	return &Renderer{body: body, origin: OriginOf(given)}
}

// OriginOf is the address against which relative links are resolved, nil when
// none is given.
func OriginOf(given archive.Given) *url.URL {
	for _, setting := range given.Of(slices.Concat(archive.OriginKeys, archive.AddressKeys)...) {
		if address, err := url.Parse(setting.Value()); err == nil && address.IsAbs() {
			return address
		}
	}
	return nil
}

// Inside renders the children of a node.
func (r *Renderer) Inside(node ast.Node) string {
	if words, ok := r.plainWords(node); ok {
		return words
	}
	out := borrowed()
	defer out.back()
	writer, raw := r.writer(node)
	r.settleLinks(node, raw)
	for child := node.FirstChild(); child != nil; child = child.NextSibling() {
		// Rendering goes to memory and fails for no input.
		_ = writer.Render(out, r.body, child)
	}
	if raw {
		return r.sanitise(out.String())
	}
	return strings.TrimSpace(withoutControls(out.String()))
}

// plainWords is what is inside a node that holds words on one line and nothing else, where
// HTML writes them as they are: most are so.
func (r *Renderer) plainWords(node ast.Node) (words string, ok bool) {
	only, isText := node.FirstChild().(*ast.Text)
	if !isText || only.NextSibling() != nil || only.IsRaw() || only.SoftLineBreak() || only.HardLineBreak() {
		return "", false
	}
	value := only.Segment.Value(r.body)
	if bytes.IndexAny(value, "\"&<>\\\x00") >= 0 {
		return "", false
	}
	return strings.TrimSpace(withoutControls(string(value))), true
}

// withoutControls writes the control characters of Windows-1252 that were read
// as Latin-1 as what they stand for.
func withoutControls(words string) string {
	if !strings.Contains(words, "\xc2") { // the byte with which they begin
		return words
	}
	return strings.Map(func(r rune) rune {
		if r >= 0x80 && r < 0xa0 {
			return charmap.Windows1252.DecodeByte(byte(r))
		}
		return r
	}, words)
}

// Whole renders a node with what is inside it.
func (r *Renderer) Whole(node ast.Node) string {
	out := borrowed()
	defer out.back()
	writer, raw := r.writer(node)
	r.settleLinks(node, raw)
	_ = writer.Render(out, r.body, node)
	if raw {
		return r.sanitise(out.String())
	}
	return withoutControls(out.String())
}

// writer is the renderer that a node needs, and whether what it writes must
// be sanitised: only what holds HTML pays for it.
func (r *Renderer) writer(node ast.Node) (renderer.Renderer, bool) {
	raw := false
	_ = ast.Walk(node, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if n.Kind() == ast.KindRawHTML {
			raw = true
			return ast.WalkStop, nil
		}
		return ast.WalkContinue, nil
	})
	if raw {
		return withHTML.Renderer(), true
	}
	return markdown.Renderer(), false
}

// settleLinks makes links lead somewhere wherever the page is read. One to
// another document leads to its page; any other relative one is resolved
// against the document's origin, or becomes text when there is none. An image
// is not loaded from another host: a link to it stands in its place.
func (r *Renderer) settleLinks(node ast.Node, raw bool) {
	var links []ast.Node
	_ = ast.Walk(node, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering && (n.Kind() == ast.KindLink || n.Kind() == ast.KindImage || n.Kind() == ast.KindAutoLink) {
			links = append(links, n)
		}
		return ast.WalkContinue, nil
	})
	for _, n := range links {
		switch n := n.(type) {
		case *ast.Link:
			r.settle(n, n.Destination, raw)
		case *ast.AutoLink:
			if n.AutoLinkType == ast.AutoLinkURL && absolute(string(n.URL(r.body)), r.origin) == "" {
				n.Parent().ReplaceChild(n.Parent(), n, ast.NewString(n.Label(r.body)))
			}
		case *ast.Image:
			link := ast.NewLink()
			moveChildren(link, n)
			if !link.HasChildren() {
				link.AppendChild(link, ast.NewString([]byte("image")))
			}
			n.Parent().ReplaceChild(n.Parent(), n, link)
			r.settle(link, n.Destination, raw)
		}
	}
}

// settle gives a link the address that it means. What will pass sanitise keeps
// one inside the archive as it is written: it is settled there.
func (r *Renderer) settle(link *ast.Link, destination []byte, raw bool) {
	if target := r.inside(string(destination)); target != "" {
		link.Destination = []byte(target)
		if raw {
			link.Destination = destination
		}
		return
	}
	if target := absolute(string(destination), r.origin); target != "" {
		link.Destination = []byte(target)
		return
	}
	parent := link.Parent()
	for child := link.FirstChild(); child != nil; {
		next := child.NextSibling()
		parent.InsertBefore(parent, link, child)
		child = next
	}
	parent.RemoveChild(parent, link)
}

func moveChildren(to, from ast.Node) {
	for child := from.FirstChild(); child != nil; {
		next := child.NextSibling()
		to.AppendChild(to, child)
		child = next
	}
}

// absolute is the address that a link in a document means, "" when it cannot
// be known or is not one to follow.
func absolute(link string, origin *url.URL) string {
	address, err := url.Parse(strings.TrimSpace(link))
	if err != nil {
		return ""
	}
	if !address.IsAbs() {
		if origin == nil || link == "" {
			return ""
		}
		address = origin.ResolveReference(address)
	}
	if address.Host != "" && (address.Scheme == "http" || address.Scheme == "https") || address.Scheme == "mailto" {
		return address.String()
	}
	return ""
}

// allowed is what HTML in a seed may keep: words and their structure. No
// styles, no scripts, no images or frames of other hosts, no ids.
var allowed = newPolicy()

func newPolicy() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements(
		"a",
		"abbr",
		"b",
		"blockquote",
		"br",
		"caption",
		"cite",
		"code",
		"col",
		"colgroup",
		"dd",
		"del",
		"dfn",
		"div",
		"dl",
		"dt",
		"em",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"hr",
		"i",
		"ins",
		"kbd",
		"li",
		"ol",
		"p",
		"pre",
		"q",
		"s",
		"small",
		"span",
		"strong",
		"sub",
		"sup",
		"table",
		"tbody",
		"td",
		"tfoot",
		"th",
		"thead",
		"tr",
		"u",
		"ul",
		"var",
	)
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("class").Matching(regexp.MustCompile("^ref$")).OnElements("sup") // the mark of a note
	p.AllowAttrs("start", "reversed").OnElements("ol")
	p.AllowAttrs("colspan", "rowspan").OnElements("td", "th")
	p.AllowAttrs("lang", "dir").Globally()
	p.AllowURLSchemes("http", "https", "mailto")
	p.AllowRelativeURLs(true)
	p.RequireParseableURLs(true)
	p.SkipElementsContent("script", "style", "iframe", "object", "noscript", "template")
	return p
}

// HTML makes HTML of a seed safe.
func (r *Renderer) HTML(raw string) string { return r.sanitise(raw) }

// Render writes Markdown as HTML; HTML in it is left out, and a picture of another
// host becomes a link to it.
func Render(source []byte) string {
	out := borrowed()
	defer out.back()
	tree := Parse(source)
	linkPictures(tree)
	// Rendering goes to memory and fails for no input.
	_ = markdown.Renderer().Render(out, source, tree)
	return out.String()
}

// sanitise makes HTML of a seed safe: through the list of what is allowed,
// and with every element closed that it opens.
func (r *Renderer) sanitise(raw string) string {
	around := &nethtml.Node{Type: nethtml.ElementNode, Data: "div", DataAtom: atom.Div}
	nodes, err := nethtml.ParseFragment(strings.NewReader(allowed.Sanitize(withoutControls(raw))), around)
	if err != nil {
		return nethtml.EscapeString(raw)
	}
	var out strings.Builder
	for _, node := range nodes {
		r.settleHTML(node)
		if err := nethtml.Render(&out, node); err != nil {
			return nethtml.EscapeString(raw)
		}
	}
	return strings.TrimSpace(out.String())
}

// leadsToNote reports a link of the mark of a note to a paragraph of the page.
func leadsToNote(link *nethtml.Node, href string) bool {
	mark := link.Parent
	isMark := mark != nil && mark.DataAtom == atom.Sup && len(mark.Attr) == 1 && mark.Attr[0].Val == "ref"
	number, toParagraph := strings.CutPrefix(href, "#p")
	return isMark && toParagraph && strings.Trim(number, "0123456789") == ""
}

// settleHTML resolves the links in HTML as settleLinks does in Markdown.
func (r *Renderer) settleHTML(node *nethtml.Node) {
	if node.DataAtom == atom.A {
		kept := node.Attr[:0]
		for _, attribute := range node.Attr {
			if attribute.Key == "href" && !leadsToNote(node, attribute.Val) {
				target := r.inside(attribute.Val)
				if target == "" {
					target = absolute(attribute.Val, r.origin)
				}
				if target == "" {
					continue
				}
				attribute.Val = target
			}
			kept = append(kept, attribute)
		}
		node.Attr = kept
	}
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		r.settleHTML(child)
	}
}
