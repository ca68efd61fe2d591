package documentpage

import (
	"fmt"
	"html"
	"html/template"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/render/address"
	"aseanarchive/generator/internal/render/shell"
)

// BesideView are the pages on which the document stands beside others.
type BesideView struct {
	With     []BesideLine
	Passages string // link to its passages in earlier editions, "" for none
}

// BesideLine is a page on which the document stands beside another.
type BesideLine struct {
	Document shell.DocumentLine
	Href     string
	Before   bool // the other one is the earlier
	Near     bool // the two are nearly the same
}

// beside are the pages on which the document stands beside others.
func (v view) beside() BesideView {
	var view BesideView
	for _, c := range v.Beside.Of(v.d) {
		other := c.Earlier
		if other == v.d {
			other = c.Later
		}
		view.With = append(view.With, BesideLine{
			Document: v.Document(other), Href: v.Href(address.SideBySide(c.Earlier, c.Later)),
			Before: other == c.Earlier, Near: c.Near,
		})
	}
	if v.Beside.PassagesIn(v.d) != nil {
		view.Passages = v.Href(address.Passages(v.d, 1))
	}
	return view
}

// compare is where the document stands beside another: on a page of the two, or on the
// one that a script fills.
func (v view) compare(other *archive.Entry) string {
	for _, c := range v.Beside.Of(v.d) {
		if c.Earlier == other || c.Later == other {
			return address.SideBySide(c.Earlier, c.Later)
		}
	}
	if v.Position(other.ID) < v.Position(v.d.ID) {
		return address.AnyTwo(other, v.d)
	}
	return address.AnyTwo(v.d, other)
}

// paragraphMark begins the link of a paragraph to itself, see HTML in package text.
const paragraphMark = `<a class="pilcrow" href="#p`

// withStrands is the text of the page with links from its paragraphs to the editions
// that have them, each at the end of its paragraph.
func (v view) withStrands(written template.HTML) template.HTML {
	links := v.strands()
	if len(links) == 0 {
		return written
	}
	var out strings.Builder
	rest := string(written)
	for {
		at := strings.Index(rest, paragraphMark)
		if at < 0 {
			out.WriteString(rest)
			return template.HTML(out.String())
		}
		out.WriteString(rest[:at])
		behind := rest[at+len(paragraphMark):]
		if line, err := strconv.Atoi(behind[:max(strings.IndexByte(behind, '"'), 0)]); err == nil {
			out.WriteString(links[line])
		}
		out.WriteString(paragraphMark)
		rest = behind
	}
}

// strands are the links from paragraphs to the editions that have them, by line.
func (v view) strands() map[int]string {
	links := map[int]string{}
	for _, section := range v.d.Sections {
		s, partly := v.Beside.Strand(v.d, section.Line), ""
		if s == nil {
			s, partly = v.Beside.Partly(v.d, section.Line), ", in part"
		}
		if s != nil {
			editions := v.Words.Count(len(s.Editions), "edition") + partly
			links[section.Line] = fmt.Sprintf(` <a class="beside" href="%s" aria-label="Paragraph %d in %s">%s</a>`,
				html.EscapeString(v.Href(s.Address)), section.Paragraph, editions, editions)
		}
	}
	return links
}
