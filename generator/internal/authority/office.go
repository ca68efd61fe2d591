package authority

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// Person is a file of content/people: somebody who held an office by whose title
// texts speak of him, or by whose term they can be dated.
type Person struct {
	ID      string
	Name    string   // as English texts have it, in the order of the person's own language
	Family  string   // the part by which it is filed, "" for names that have none
	Aliases []string // other forms of the whole name, and other spellings
	Terms   []archive.OfficeHolder
	Note    string // Markdown
	File    string
}

// Rotation is a file of content/rotations.
type Rotation struct {
	archive.Rotation
}

// offices are those that people of content/people hold.
var offices = []string{
	"secretary-general",
	"monarch",
	"president",
	"prime-minister",
	"state-counsellor",
	"foreign-minister",
	"president-of-the-council",
	"president-of-the-commission",
	"high-representative",
}

// rotations are the offices that members of ASEAN hold in turn.
var rotations = []string{"chair", "country-coordinator"}

func readPerson(e *entry) Person {
	p := Person{ID: e.id, File: e.file, Note: e.body}
	e.keys(e.root, readers{
		"name":    func(v value) { p.Name = v.text() },
		"family":  func(v value) { p.Family = v.text() },
		"aliases": func(v value) { p.Aliases = v.texts() },
		"terms": func(v value) {
			for _, child := range v.children() {
				p.Terms = append(p.Terms, readTerm(e, child))
			}
		},
	})
	e.requireName(&p.Name)
	if !strings.Contains(p.Name, p.Family) {
		e.problem("unknown-value", frontMatterLine, 0, quoted(p.Family)+" is no part of the name "+quoted(p.Name),
			"Write under family: the part of the name by which it is filed, spelt as in name:.")
	}
	if len(p.Terms) == 0 {
		e.problem("missing-key", frontMatterLine, 0, "this person holds no office",
			"Add terms: with the offices that a source gives.")
	}
	for i := range p.Terms {
		p.Terms[i].Person, p.Terms[i].Name, p.Terms[i].Family = p.ID, p.Name, p.Family
	}
	return p
}

func readTerm(e *entry, v value) archive.OfficeHolder {
	var h archive.OfficeHolder
	e.keys(v.Node, readers{
		"office": func(v value) { h.Office = v.text(); e.oneOf(h.Office, offices, v.line(), v.Column) },
		"of":     func(v value) { h.Of = v.text() },
		"title":  func(v value) { h.Title = v.text() },
		"term":   func(v value) { h.Term = v.term() },
		"acting": func(v value) {
			h.Acting = v.text() == "true"
			e.oneOf(v.Value, []string{"true", "false"}, v.line(), v.Column)
		},
		"sources": e.cited(&h.Sources),
	})
	for _, missing := range []struct{ value, key string }{
		{h.Office, "office: foreign-minister"}, {h.Of, "of: japan"}, {h.Term, `term: "2008-01-01/2012-12-31"`},
	} {
		if missing.value == "" {
			key, _, _ := strings.Cut(missing.key, ":")
			e.problem("missing-key", v.line(), v.Column, "this term lacks its "+key,
				"Add a line such as "+missing.key+".")
		}
	}
	e.requireCited(v, h.Sources, "this term")
	return h
}

func readRotation(e *entry) Rotation {
	r := Rotation{archive.Rotation{ID: e.id, File: e.file, Note: e.body}}
	e.keys(e.root, readers{
		"name":    func(v value) { r.Name = v.text() },
		"office":  func(v value) { r.Office = v.text(); e.oneOf(r.Office, rotations, v.line(), v.Column) },
		"with":    func(v value) { r.With = v.text() },
		"sources": e.cited(&r.Sources),
		"settled": func(v value) { r.Settled = v.date() },
		"chairs":  func(v value) { r.Chairs = v.texts() },
		"terms": func(v value) {
			for _, child := range v.children() {
				r.Terms = append(r.Terms, readMemberTerm(e, child))
			}
		},
	})
	e.requireName(&r.Name)
	if len(r.Terms) == 0 {
		e.problem("missing-key", frontMatterLine, 0, "nobody holds this office",
			"Add terms: with the members that a source gives.")
	}
	return r
}

func readMemberTerm(e *entry, v value) archive.MemberTerm {
	var t archive.MemberTerm
	e.keys(v.Node, readers{
		"member":  func(v value) { t.Member = v.text() },
		"term":    func(v value) { t.Term = v.date() },
		"note":    func(v value) { t.Note = v.text() },
		"sources": e.cited(&t.Sources),
	})
	if t.Member == "" || t.Term == "" {
		e.problem("missing-key", v.line(), v.Column, "this term lacks its member or its term",
			"Add lines such as member: malaysia and term: \"2025\".")
	}
	e.requireCited(v, t.Sources, "this term")
	return t
}

// requireCited reports a part of an entry that cites no page.
func (e *entry) requireCited(v value, sources []string, what string) {
	if len(sources) == 0 {
		e.problem("no-source", v.line(), v.Column, what+" cites no source",
			"Add sources: with the address of a page that gives its time.")
	}
}

// term is a single value that must be an interval in EDTF.
func (v value) term() string {
	term := v.date()
	if term != "" && !strings.Contains(term, "/") {
		v.entry.problem("bad-date", v.line(), v.Column, quoted(term)+" is no time with a beginning and an end",
			"Write both, such as \"2008-01-01/2012-12-31\", or .. for an end that has not come.")
	}
	return term
}

// OfficeHolders are the terms of all people, by office, body and time.
func (l *Lists) OfficeHolders() []archive.OfficeHolder {
	var list []archive.OfficeHolder
	for i := range l.People {
		list = append(list, l.People[i].Terms...)
	}
	slices.SortFunc(list, func(a, b archive.OfficeHolder) int { // for determinism, and so that one follows another
		return cmp.Or(strings.Compare(a.Office, b.Office), strings.Compare(a.Of, b.Of),
			strings.Compare(edtf.SortKey(a.Term), edtf.SortKey(b.Term)), strings.Compare(a.Person, b.Person))
	})
	return list
}

// AllRotations are the offices that members of ASEAN hold in turn, by name.
func (l *Lists) AllRotations() []archive.Rotation {
	var list []archive.Rotation
	for i := range l.Rotations {
		list = append(list, l.Rotations[i].Rotation)
	}
	slices.SortFunc(list, func(a, b archive.Rotation) int { // as readers look them up
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return list
}

// ChairOf is the office whose holder is in the chair of a series of meetings, nil for
// none.
func (l *Lists) ChairOf(series string) *archive.Rotation {
	for i := range l.Rotations {
		if r := &l.Rotations[i].Rotation; slices.Contains(r.Chairs, series) {
			return r
		}
	}
	return nil
}

// InOffice are those who may have held an office on a day: “asean” and
// "2015-11-21" give its Secretary-General of that day. On the day on which one
// follows another there are two.
func (l *Lists) InOffice(office, of, date string) []archive.OfficeHolder {
	var list []archive.OfficeHolder
	for _, h := range l.OfficeHolders() {
		if h.Office == office && h.Of == of && edtf.Meet(h.Term, date) {
			list = append(list, h)
		}
	}
	return list
}
