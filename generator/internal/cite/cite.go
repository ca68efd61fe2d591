// Package cite writes citations of a document: for programs as BibTeX, RIS and
// CSL-JSON, and for readers in the styles of Chicago, the MLA and the APA.
//
// The rules for its users:
//
//   - What is not known stays out: no empty field, no "unknown", no date that
//     is only guessed. A window in which an undated document was written is a
//     note to programs, and stands in square brackets where a style allows it.
//   - A supplied title stands in square brackets and without quotation marks
//     everywhere. In a bibliography it would otherwise pass for the document's
//     own.
//   - An organisation is one name and is never split into family and given
//     name. A person's name is split only where its order is beyond doubt.
//   - Every function takes any text: each escapes for its own grammar, and
//     drops the characters that no grammar can hold.
package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/say"
)

// Work is what a citation says of a document. Strings that are not known are
// empty.
type Work struct {
	Key       string // tells this work from others in a bibliography
	Title     string
	Supplied  bool   // the title was made for display
	Kind      string // as archive.Document names it
	Date      string // EDTF
	NotBefore string // the window of an undated work, EDTF
	NotAfter  string
	Authors   []Name
	Issuer    string // organisation
	Place     string
	Language  string // BCP 47
	Address   string // full URL of the page, "" when the site does not know where it stands
	Archive   string // name of the site
	Origin    string // address from which the document came
	Keywords  []string
	Abstract  string
}

// Of is the work that a document is. Keywords are left to the caller, who
// knows the names of topics.
func Of(d *archive.Entry, site, address string) Work {
	w := Work{
		Key: keyOf(d), Title: clean(d.Title.Value), Supplied: d.Title.Basis == archive.Supplied, Kind: d.Kind.Value,
		Date: d.Date.Value, NotBefore: d.Date.NotBefore, NotAfter: d.Date.NotAfter,
		Authors: Names(d.Author.Value), Issuer: clean(d.Issuer.Value), Place: clean(d.Place.Value),
		Language: d.Language,
		Address:  address, Archive: clean(site), Abstract: clean(d.Lead),
	}
	if isWebAddress(d.Origin.Value) {
		w.Origin = d.Origin.Value
	}
	return w
}

// keyOf is the name of the document in its address.
func keyOf(d *archive.Entry) string {
	name := strings.TrimSuffix(d.URL, ".html")
	return name[strings.LastIndexByte(name, '/')+1:]
}

// ShownTitle is the title as it stands in a bibliography.
func (w Work) ShownTitle() string {
	if w.Supplied && w.Title != "" {
		return "[" + clean(w.Title) + "]"
	}
	return clean(w.Title)
}

// Creators are the authors; where none is named, the organisation that issued
// the work. What several sides state together is the work of them all, and
// whoever gave it out is no more than its publisher, unless that is a person,
// such as the chairman whose statement it is. Nor does an organisation speak: the
// speech of somebody who is not known is by nobody.
func (w Work) Creators() []Name {
	if len(w.Authors) > 0 || clean(w.Issuer) == "" || w.form().newspaper {
		return w.Authors
	}
	issuer := Name{Literal: w.Issuer}
	if (isOfSeveralSides(w.Kind) || w.form().csl == "speech") && issuer.Bearer() != Person {
		return nil
	}
	return []Name{issuer}
}

func isOfSeveralSides(kind string) bool {
	switch kind {
	case "joint-statement", "joint-communique", "chairmans-statement", "declaration", "plan-of-action", "agreement":
		return true
	}
	return false
}

// URL is where a reader finds the work: in this archive, or else where the
// archive has it from.
func (w Work) URL() string {
	if w.Address != "" {
		return w.Address
	}
	return w.Origin
}

// Genre is the kind in words: "Press release".
func (w Work) Genre() string { return w.form().genre }

// ZoteroType is the type of the work in Zotero.
func (w Work) ZoteroType() string { return w.form().zotero }

// form is how a kind of document is named in each of the grammars.
type form struct {
	genre                    string
	csl, ris, bibtex, zotero string
	newspaper                bool // who issued it is the newspaper that it stands in
	whole                    bool // published by itself: its title is set in italics
}

func (w Work) form() form {
	report := func(genre string) form {
		return form{genre: genre, csl: "report", ris: "RPRT", bibtex: "techreport", zotero: "report"}
	}
	speech := func(genre string) form {
		return form{genre: genre, csl: "speech", ris: "SLIDE", bibtex: "misc", zotero: "presentation"}
	}
	genre := say.English.Heading(w.Kind)
	switch w.Kind {
	case "press-release", "joint-statement", "declaration", "plan-of-action", "fact-sheet", "transcript", "readout",
		"joint-communique", "chairmans-statement", "memorandum", "minutes", "resolution", "parliamentary-record":
		return report(genre)
	case "report":
		f := report(genre)
		f.whole = true
		return f
	case "speech":
		return speech(genre)
	case "remarks":
		return speech(genre)
	case "agreement":
		return form{genre: genre, csl: "treaty", ris: "STAT", bibtex: "misc", zotero: "statute"}
	case "message", "letter", "note-verbale", "cable":
		return form{genre: genre, csl: "personal_communication", ris: "PCOMM", bibtex: "misc", zotero: "letter"}
	case "news-article", "op-ed":
		return form{genre: genre, csl: "article-newspaper", ris: "NEWS", bibtex: "article",
			zotero: "newspaperArticle", newspaper: true}
	}
	// In RIS a report: Zotero takes GEN, which is general, and every type that it
	// does not know for a journal's article, and those that become its documents
	// (grants, ancient texts, databases) would say to others what is not so.
	return form{csl: "document", ris: "RPRT", bibtex: "misc", zotero: "document"}
}

// note is what programs have no field for.
func (w Work) note() string {
	var notes []string
	if w.Supplied && w.Title != "" {
		notes = append(notes, "The title is supplied by the archive.")
	}
	if w.Date == "" {
		if window := windowIn(w, plainDate); window != "" {
			notes = append(notes, "Not dated; written "+window+".")
		}
	}
	if w.Origin != "" && w.Address != "" {
		notes = append(notes, "Published at "+clean(w.Origin))
	}
	return strings.Join(notes, " ")
}

// clean makes a text one line without characters that are no text: controls,
// marks that turn the direction of what follows, and broken encoding.
func clean(s string) string {
	if isClean(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "")
	s = strings.Map(func(c rune) rune {
		switch {
		case unicode.IsSpace(c):
			return ' '
		case isNoText(c):
			return -1
		}
		return c
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// isClean reports what clean would leave as it is, as most is: it costs no copy.
func isClean(s string) bool {
	before := ' '
	for _, c := range s {
		if c == utf8.RuneError || c != ' ' && unicode.IsSpace(c) || c == ' ' && before == ' ' || isNoText(c) {
			return false
		}
		before = c
	}
	return s == "" || before != ' '
}

// isNoText reports a control character, one that turns the direction of what follows, or
// one that is no character.
func isNoText(c rune) bool {
	return unicode.IsControl(c) || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 ||
		c == 0xfeff || c == 0xfffe || c == 0xffff
}

func isWebAddress(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// link is an address without the characters that no address may hold.
func link(address string) string {
	var b strings.Builder
	for i := 0; i < len(address); i++ {
		switch c := address[i]; {
		case c <= ' ', c >= 0x7f, strings.IndexByte(`"<>\^{|}`+"`", c) >= 0:
			const hex = "0123456789ABCDEF"
			b.WriteString("%" + string(hex[c>>4]) + string(hex[c&15]))
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
