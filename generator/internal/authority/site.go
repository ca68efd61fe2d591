package authority

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"path"
	"strconv"

	"go.yaml.in/yaml/v3"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority/addresses"
	"aseanarchive/generator/internal/folder"
	"aseanarchive/generator/internal/limit"
	"aseanarchive/generator/internal/yamlfault"
)

// Site is content/site.yaml: what the site says of itself.
type Site struct {
	Title       string
	ShortTitle  string // of at most 16 letters, for the list of search engines of a browser; "" for none
	Description string // one or two sentences
	Language    string // BCP 47, of the pages around the documents
	Contact     string // address to which errors are reported; "" for none
	Limits      limit.Limits
	Publishers  []Publisher // of the pages that are cited
}

// site reads content/site.yaml, and the issuers in it that belong to no
// partner and no member. Without it the site has a plain title.
func (l *loader) site() (Site, []Issuer) {
	site := Site{Title: "Archive", Language: "en", Limits: limit.Default()}
	var issuers []Issuer
	e := &entry{id: "site", file: path.Join(l.shown, "site.yaml"), log: l.log}
	raw, err := folder.Read(l.folder, "site.yaml", site.Limits.FileBytes)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			e.problem("unreadable", 0, 0, "this file cannot be read: "+err.Error(), "")
		}
		return site, issuers
	}
	l.sums["site.yaml"] = sha256.Sum256(raw)
	var document yaml.Node
	if err := yaml.Unmarshal(raw, &document); err != nil {
		line, message := yamlfault.Find(raw, err)
		e.problem("front-matter", line, 0, "this file cannot be read: "+message, "")
		return site, issuers
	}
	if len(document.Content) == 0 || !e.bounded(&document, 1) {
		return site, issuers
	}
	// The file has no fence above its first line.
	shiftLines(&document, 1-frontMatterLine)
	e.keys(document.Content[0], readers{
		"title":       func(v value) { site.Title = v.text() },
		"short-title": func(v value) { site.ShortTitle = v.text() },
		"description": func(v value) { site.Description = v.text() },
		"language":    func(v value) { site.Language = v.text() },
		"contact":     func(v value) { site.Contact = v.text() },
		"issuers":     e.readIssuers(&issuers),
		"publishers":  e.readPublishers(&site.Publishers),
		"limits":      e.readLimits(&site.Limits),
	})
	return site, issuers
}

// readLimits reads the figures that differ from those of package limit.
func (e *entry) readLimits(limits *limit.Limits) func(value) {
	return func(v value) {
		known := readers{}
		for key, figure := range limits.Keys() {
			known[key] = func(v value) {
				n, err := strconv.Atoi(v.text())
				if err != nil || n < 1 {
					e.problem("wrong-shape", v.line(), v.Column, "a number above 0 is expected here",
						"Write it in figures alone, such as 5000.")
					return
				}
				*figure = n
			}
		}
		e.keys(v.Node, known)
	}
}

func shiftLines(node *yaml.Node, by int) {
	node.Line += by
	for _, child := range node.Content {
		shiftLines(child, by)
	}
}

// Page is a file of content/pages: words for a page of the site.
type Page struct {
	Title string
	Body  string // Markdown
	File  string
}

func readPage(e *entry) Page {
	page := Page{Body: e.body, File: e.file}
	e.keys(e.root, readers{"title": func(v value) { page.Title = v.text() }})
	return page
}

// Correction is a file of content/documents: what an editor knows better than
// the seed and its text.
type Correction struct {
	Fields   []archive.Field // in the order of the file; lines are the file's
	Formerly []string
	Related  []string
	Note     string // Markdown
	File     string
	Digest   string // SHA-256 of the file
}

// Given joins what people wrote down about a source: its correction and its
// front matter.
func (l *Lists) Given(source *archive.Source) archive.Given {
	correction := l.Corrections[source.ID]
	return archive.Give(source, correction.Fields, correction.File)
}

func readCorrection(e *entry) Correction {
	c := Correction{Note: e.body, File: e.file, Digest: hex.EncodeToString(e.sum[:])}
	known := readers{
		"formerly": func(v value) { c.Formerly = v.texts() },
		"related":  func(v value) { c.Related = v.texts() },
	}
	for _, key := range archive.SettingKeys {
		known[key] = func(v value) {
			field := archive.Field{Key: key, Values: v.texts(), Line: v.line(), End: v.line()}
			c.Fields = append(c.Fields, field)
			if key == "date" && len(field.Values) > 0 {
				e.checkDate(field.Values[0], v.line(), v.Column)
			}
			if key == "slug" && len(field.Values) > 0 && !IsSlug(field.Values[0]) {
				e.problem("bad-slug", v.line(), v.Column, quoted(field.Values[0])+" cannot be part of an address",
					"Use lower-case letters, figures, hyphens and underscores, at most 100 of them.")
			}
		}
	}
	e.keys(e.root, known)
	return c
}

// IsSlug reports whether a name can stand in the address of a document.
func IsSlug(name string) bool { return addresses.IsName(name) }
