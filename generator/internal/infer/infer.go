// Package infer reads facts out of a source: what nobody recorded when the
// document was handed in.
//
// The rules for its users:
//
//   - Document never fails. What cannot be known stays unknown; a wrong value
//     is a defect, a blank is not.
//   - Every fact names the rule that gave it (see Rules) and the words that
//     prove it, verbatim, with their line.
//   - Corrections win over front matter, front matter over text. Where the
//     text contradicts, the log says so and the fact keeps both.
//   - Rules follow from how such documents are written. None is made for one
//     document.
//
// There is one file for each fact. A block’s words are read once, and each rule
// looks at those that concern it (see vocabulary). A rule that needs to know where it stands
// in the text finds that in reading, which is worked out once: head says of
// each line above the text what it is (a place and date, an office, a caption,
// a line of the title …), and title, date and place are read from lines that
// are already known for what they are.
package infer

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/diag"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/furniture"
)

// reading is a document while its facts are read: its text, what is given
// beside it, and where in the text its parts stand.
type reading struct {
	workspace
	source     *archive.Source
	body       *text.Body
	lists      *authority.Lists
	correction authority.Correction
	log        *diag.Log

	lang     string   // as BCP 47, "" when it is not certain
	leaves   []*block // blocks with text of their own, furniture left out
	dateline dateline
	head     head // what stands above the text
	// title is the index in leaves of the title, -1 when no line of the text
	// is; titleBlock holds it with the lines on which it goes on.
	title      int
	titleBlock titleBlock
	titled     archive.Fact
	issued     archive.Date
	days       []saidDay // see saidDays
	daysRead   bool
}

// Document reads all facts of a source.
func Document(source *archive.Source, lists *authority.Lists, log *diag.Log) *archive.Document {
	r := &reading{source: source, body: furniture.Parse(source, lists.SetAside()...), lists: lists, correction: lists.Corrections[source.ID], log: log}
	defer r.leave(r.enter())
	r.readLeaves()
	r.lang = r.language()
	r.findHead()
	r.issued = r.date()
	r.titled = r.readTitle()
	r.findNames()

	d := &archive.Document{
		ID: source.ID, Source: source.Path, File: source.File, SHA256: source.SHA256,
		Words: r.words(), Language: r.lang,
		Place:  r.place(),
		Origin: r.origin(),
		Rights: r.single("rights"),

		Members: r.members(), Topics: r.topics(), Meetings: r.meetings(), Places: r.places(), Groups: r.groups(),
		Acronyms: r.allAcronyms(), People: r.people(),
		Withheld: r.body.Withheld(),

		Duplicates: []archive.Duplicate{}, Fingerprint: r.fingerprint(),

		Given: source.Given, Note: r.correction.Note, Lead: r.lead(),
	}
	d.Unexplained = r.unexplained(d.Acronyms)
	d.Kind = r.kind(d.Origin)
	d.Issuer = r.issuer(d.Kind, d.Origin)
	d.Author = r.author(d.Kind)
	d.Title = r.titled
	d.Date = r.issued
	d.Partners = r.partners(d.Issuer)
	statements := r.findStatements()
	d.Date = r.withWindow(d.Date, statements, d.Partners)
	d.Events = r.events(statements, d.Date)
	d.Commitments = r.commitments(d)
	d.Plans = r.plans(d)
	d.Slug, d.SlugAt = r.slug()
	return d
}

// allAcronyms are the short forms that the document defines, and those that it
// uses and the archive knows.
func (r *reading) allAcronyms() []archive.Acronym {
	defined := r.acronyms()
	return append(defined, r.borrowedAcronyms(defined, r.lists.ShortForms)...)
}

// words counts the words of the text, furniture left out.
func (r *reading) words() int {
	n := 0
	for _, leaf := range r.leaves {
		if leaf.String != "" {
			n += strings.Count(leaf.String, " ") + 1 // a passage has single spaces and none at its ends
		}
	}
	return n
}

// lead is the beginning of the text proper, for descriptions: the first
// paragraph behind the head and the dateline, cut between words.
func (r *reading) lead() string {
	const longest = 280
	first := min(r.head.body, len(r.leaves))
	for i, leaf := range r.leaves[first:] {
		if leaf.Kind == text.Heading {
			continue
		}
		words := leaf.String
		if r.dateline.found && r.dateline.leaf == first+i {
			words = strings.TrimLeft(words[r.dateline.end:], " ")
		}
		if len(words) < 40 && first+i+1 < len(r.leaves) {
			continue
		}
		return Cut(words, longest)
	}
	return ""
}

// Cut shortens a text to at most so many bytes, between words, and marks that
// it goes on.
func Cut(words string, longest int) string {
	if len(words) <= longest {
		return words
	}
	end := strings.LastIndexByte(words[:longest], ' ')
	if end <= 0 {
		end = longest
		for end > 0 && words[end]&0xc0 == 0x80 {
			end--
		}
	}
	return strings.TrimRight(words[:end], " ,;:–-") + " …"
}

// slug is the name for its address that a person chose.
func (r *reading) slug() (string, archive.Location) {
	g, ok := r.given("slug")
	if !ok {
		return "", archive.Location{}
	}
	if !authority.IsSlug(g.value) {
		r.log.Add(diag.Diagnostic{Severity: diag.Warning, ID: "bad-slug", File: g.at.File, Line: g.at.Line,
			Message: "“" + g.value + "” cannot be part of an address; the file's own name is used",
			Hint:    "Use lower-case letters, figures, hyphens and underscores, at most 100 of them."})
		return "", archive.Location{}
	}
	return g.value, g.at
}
