package check

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// page is the state of reading one HTML page.
type page struct {
	*document
	at       place // of the present tag
	marks    map[string]place
	inTitle  bool // the next text is that of the page's title
	title    bool // a title with words in it was seen
	language bool
	headings int // elements h1
	drawings int // elements svg that are open; their titles are not the page's
}

// readPage reads an HTML page tag by tag.
func (d *document) readPage() {
	p := &page{document: d, marks: map[string]place{}}
	tokens := html.NewTokenizer(bytes.NewReader(d.content))
	for offset := 0; ; {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			break
		}
		length := len(tokens.Raw())
		switch kind {
		case html.StartTagToken, html.SelfClosingTagToken:
			p.at = d.lines.at(d.content, offset)
			p.readStart(tokens, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			p.readEnd(tokens)
		case html.TextToken:
			p.title = p.title || p.inTitle && len(bytes.TrimSpace(tokens.Text())) > 0
		}
		offset += length
	}
	p.checkWhole()
	for mark := range p.marks {
		d.ids = append(d.ids, hash(mark))
	}
	// Sorted for the search in hasPlace.
	slices.Sort(d.ids)
	// Links within the page are most of all anchors: those that are right need
	// not wait in memory for the other pages.
	d.anchors = slices.DeleteFunc(d.anchors, func(a anchor) bool {
		return a.target == d.index && d.hasPlace(a.target, a.fragment)
	})
}

func (p *page) readStart(tokens *html.Tokenizer, selfClosing bool) {
	token := tokens.Token()
	switch token.Data {
	case "noscript":
		// What stands in it is for readers without scripts, so it is checked.
		tokens.NextIsNotRawText()
	case "title":
		p.inTitle = p.drawings == 0
	case "svg":
		if !selfClosing {
			p.drawings++
		}
	case "h1":
		p.headings++
	case "base":
		p.report(
			p.name,
			p.at,
			"base-element",
			"a base element changes where all links lead",
			"Take it out, and write the links relative to the page.",
		)
	}
	attributes := map[string]string{}
	for _, attribute := range token.Attr {
		if _, twice := attributes[attribute.Key]; !twice { // browsers take the first
			attributes[attribute.Key] = attribute.Val
		}
	}
	if token.Data == "html" && strings.TrimSpace(attributes["lang"]) != "" {
		p.language = true
	}
	p.readMarks(token.Data, attributes)
	p.checkInline(token, attributes)
	p.followAttributes(token.Data, attributes)
}

func (p *page) readEnd(tokens *html.Tokenizer) {
	switch name, _ := tokens.TagName(); string(name) {
	case "title":
		p.inTitle = false
	case "svg":
		p.drawings = max(0, p.drawings-1)
	}
}

// readMarks notes the places that links may name.
func (p *page) readMarks(element string, attributes map[string]string) {
	if id, has := attributes["id"]; has && id != "" {
		if first, twice := p.marks[id]; twice {
			p.report(
				p.name,
				p.at,
				"duplicate-id",
				fmt.Sprintf("the id %q is given a second time; the first is on line %d", id, first.line),
				"Give each element an id of its own; links reach the first one only.",
			)
		} else {
			p.marks[id] = p.at
		}
	}
	// An older way to mark a place. It may repeat the id of its own element.
	if name := attributes["name"]; element == "a" && name != "" {
		if _, known := p.marks[name]; !known {
			p.marks[name] = p.at
		}
	}
}

// inlineHint is the remedy for all that the policy of the pages forbids.
const inlineHint = "The pages' Content-Security-Policy forbids it; move it to a file in static/."

// checkInline reports scripts and styles that stand in the page itself.
func (p *page) checkInline(token html.Token, attributes map[string]string) {
	inline := func(what string) { p.report(p.name, p.at, "inline-code", what, inlineHint) }
	_, hasSource := attributes["src"]
	switch {
	case token.Data == "style":
		inline("a style element stands in the page")
	case token.Data == "script" && !hasSource && !strings.EqualFold(strings.TrimSpace(attributes["type"]),
		"application/ld+json"):
		inline("a script stands in the page")
	}
	for _, attribute := range token.Attr {
		switch {
		case attribute.Key == "style":
			inline(fmt.Sprintf("the element %s has a style attribute", token.Data))
		case strings.HasPrefix(attribute.Key, "on"):
			inline(fmt.Sprintf("the element %s has the event handler %s", token.Data, attribute.Key))
		}
	}
}

// checkWhole reports what every page must have.
func (p *page) checkWhole() {
	top := place{1, 1}
	if !p.title {
		p.report(
			p.name,
			top,
			"missing-title",
			"the page has no title",
			"Give it a title element; browsers, search engines and citation tools show it.",
		)
	}
	if !p.language {
		p.report(
			p.name,
			top,
			"missing-language",
			"the page does not say its language",
			"Write <html lang=\"en\">; screen readers need it to pronounce the text.",
		)
	}
	if p.headings != 1 {
		p.report(
			p.name,
			top,
			"heading-count",
			fmt.Sprintf("the page has %d h1 headings", p.headings),
			"Give it one h1 that says what the page is; screen readers jump to it.",
		)
	}
}
