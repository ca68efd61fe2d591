// Package lead finds the documents to which links in texts lead.
package lead

import (
	"cmp"
	"net/url"
	"path"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/markup"
	"aseanarchive/generator/internal/text/slug"
)

// leader finds the documents that links in texts mean.
type leader struct {
	bySource map[string]*archive.Entry
	sources  []string                  // of all documents
	named    map[string]string         // sources by the name of their file, without folder and ending
	sections map[string]map[string]int // lines by the names of sections, by the ID of a document that a link names
	log      *diag.Log
}

// Links finds for each relative link in a text the document that it means:
// that whose file stands there, seen from the file in which the link stands; a
// slash at its head is the folder of all documents. One that means none keeps
// the address that the document's origin gives it, and is warned of where there
// is none.
func Links(documents []*archive.Entry, log *diag.Log) {
	l := &leader{
		bySource: map[string]*archive.Entry{}, named: map[string]string{},
		sections: map[string]map[string]int{}, log: log,
	}
	for _, d := range documents {
		l.bySource[d.Source] = d
		l.sources = append(l.sources, d.Source)
		l.named[bareName(d.Source)] = d.Source
	}
	for _, d := range documents { // systems write letters with marks in file names in two ways
		if plain := norm.NFC.String(d.Source); l.bySource[plain] == nil {
			l.bySource[plain] = d
		}
	}
	for _, d := range documents {
		for _, link := range d.Links {
			if address := l.address(d, link); address != "" {
				if d.Leads == nil {
					d.Leads = map[string]string{}
				}
				d.Leads[link.Target] = address
			}
		}
	}
}

// bareName is the name of a file without its folder and its ending.
func bareName(source string) string {
	name := path.Base(source)
	return strings.ToLower(strings.TrimSuffix(name, path.Ext(name)))
}

// address is where in the archive a link leads, "" for nowhere.
func (l *leader) address(d *archive.Entry, link archive.TextLink) string {
	target, err := url.Parse(link.Target)
	switch {
	case err != nil:
		return ""
	case target.Path == "":
		if line := l.section(d, target.Fragment); line > 0 {
			return d.URL + "#" + text.Anchor(line)
		}
		return "" // a place on the page that the text was copied from
	}
	source := path.Join(path.Dir(d.Source), target.Path)
	if rooted, found := strings.CutPrefix(target.Path, "/"); found {
		source = path.Clean(rooted)
	}
	other := cmp.Or(l.bySource[source], l.bySource[norm.NFC.String(source)])
	if other == nil {
		l.warnDead(d, link, source)
		return ""
	}
	if target.Fragment == "" {
		return other.URL
	}
	line := l.section(other, target.Fragment)
	if line == 0 {
		l.warn(d, link, other.Source+" has no heading “"+target.Fragment+"”: this link leads to the head of its page",
			"Name a heading in small letters with hyphens between its words, or a paragraph by the line on which "+
				"it begins, as in #p12.")
		return other.URL
	}
	return other.URL + "#" + text.Anchor(line)
}

// section is the line of the section of a document that a link names, 0 for
// none. Of headings with the same words the first one is meant.
func (l *leader) section(d *archive.Entry, name string) int {
	lines, known := l.sections[d.ID]
	if !known {
		lines = map[string]int{}
		for _, section := range d.Sections {
			lines["#p"+strconv.Itoa(section.Line)] = section.Line
			if lines[section.Name] == 0 && section.Name != "" {
				lines[section.Name] = section.Line
			}
		}
		l.sections[d.ID] = lines
	}
	if line := lines[slug.Of(name)]; line > 0 {
		return line
	}
	return lines["#"+name]
}

// warnDead warns of a link to a file that is no document. One to what is no file
// of a document by its name may lead somewhere at the origin, and in a file that
// was saved by a program nobody wrote it for this archive.
func (l *leader) warnDead(d *archive.Entry, link archive.TextLink, source string) {
	origin := markup.OriginOf(d.Given)
	written := d.Format == "text" || d.Format == "markdown"
	if (origin != nil || !written) && !markup.IsSeedName(source) {
		return
	}
	hint := "Write the path of a document’s file as it is seen from this file, or a whole address."
	if !markup.IsSeedName(source) {
		hint += " If the text comes from a web page, set source_url to its address, and its links lead there."
	}
	host, _, _ := strings.Cut(strings.ToLower(link.Target), "/")
	if meant := l.meant(source); meant != "" {
		hint = "Did you mean " + seenFrom(path.Dir(d.Source), meant) + "? " + hint
	}
	if strings.HasPrefix(host, "www.") {
		hint = "Write https:// before the address."
	}
	message := "this link leads nowhere: there is no document " + source
	if origin != nil {
		if at, err := origin.Parse(link.Target); err == nil && at.Host != "" {
			message = "there is no document " + source + ": this link leads to " + at.String()
		}
	}
	l.warn(d, link, message, hint)
}

// meant is the source of the document that a name is most like, "" for none.
func (l *leader) meant(source string) string {
	const mostCompared = 2_000 // documents: the time grows with them and with the links
	if same := l.named[bareName(source)]; same != "" {
		return same
	}
	if len(l.sources) > mostCompared {
		return ""
	}
	return diag.DidYouMean(source, l.sources)
}

// seenFrom is a source as a link in a folder writes it.
func seenFrom(folder, source string) string {
	if folder == "." {
		return source
	}
	if below, found := strings.CutPrefix(source, folder+"/"); found {
		return below
	}
	return strings.Repeat("../", strings.Count(folder, "/")+1) + source
}

func (l *leader) warn(d *archive.Entry, link archive.TextLink, message, hint string) {
	l.log.Add(diag.Diagnostic{
		Severity: diag.Warning, ID: "dead-link", File: d.File, Line: link.Line, Column: link.Column,
		Message: message, Hint: hint,
	})
}
