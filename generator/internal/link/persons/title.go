package persons

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
)

// joinTitles finds who held the offices by which documents speak of somebody without a
// name: the one whom content/people has for the date, or for all of the window. On the
// day on which one follows another there are two, and nobody is named. Of a term whose
// end no source gives it is not known how long it went on: it counts as long as documents
// give its holder the office by name.
func (j *joiner) joinTitles(documents []*archive.Entry) {
	type post struct{ office, of string }
	holders := map[post][]*listedTerm{}
	r := newTerms(j.lists)
	for i := range r {
		t := &r[i]
		holders[post{t.Office, t.Of}] = append(holders[post{t.Office, t.Of}], t)
	}
	for _, d := range documents {
		if len(d.Titles) == 0 {
			continue
		}
		d.Holders = make([]*archive.Holder, len(d.Titles))
		date := dateOf(d)
		if date == "" {
			continue
		}
		for i := range d.Titles {
			title := &d.Titles[i]
			var one *listedTerm
			several := false
			for _, t := range holders[post{title.Office, title.Of}] {
				if edtf.Meet(t.Term, date) && (hasEnd(t.Term) || j.isNamedSince(t, date)) {
					several = several || one != nil && one.Person != t.Person
					one = t
				}
			}
			if one == nil || several {
				continue
			}
			p := j.listed[one.Person]
			p.titles = append(p.titles, titled{d, i, j.said(one)})
		}
	}
}

func hasEnd(term string) bool {
	_, to, _ := strings.Cut(term, "/")
	return to != "" && to != ".."
}

// isNamedSince reports whether a document of a date or later names somebody in an office.
func (j *joiner) isNamedSince(t *listedTerm, date string) bool {
	last := j.lastNamed(t)
	return last != "" && !edtf.Before(last, date)
}

// lastNamed is the last day on which a document names somebody in an office, "" for none.
func (j *joiner) lastNamed(t *listedTerm) string {
	if t.named == nil {
		last := ""
		for _, at := range j.listed[t.Person].mentions {
			m := &j.mentions[at]
			date := m.document.Date.Value
			isIn := !m.office.former && slices.ContainsFunc(t.offices, m.office.agrees) && !t.elsewhere(m.form)
			if isIn && edtf.Meet(t.Term, date) && edtf.SortKey(date) > edtf.SortKey(last) {
				last = date
			}
		}
		t.named = &last
	}
	return *t.named
}

// titled is a document that speaks of a person by the office alone.
type titled struct {
	document *archive.Entry
	index    int // among its titles
	term     string
}

// dateOf is when a document was written: its date, or a window with both ends.
func dateOf(d *archive.Entry) string {
	if d.Date.NotBefore != "" && d.Date.NotAfter != "" {
		return cmp.Or(d.Date.Value, d.Date.NotBefore+"/"+d.Date.NotAfter)
	}
	return d.Date.Value
}

// titlesOf are the documents that speak of a person by the office alone, each of which
// learns who is meant.
func (p *person) titlesOf(address string) []archive.TitleRole {
	var list []archive.TitleRole
	for _, t := range p.titles {
		mention := &t.document.Titles[t.index]
		t.document.Holders[t.index] = &archive.Holder{Name: p.name, Address: address, Term: t.term}
		list = append(list, archive.TitleRole{Words: mention.Words, Term: t.term,
			Mention: archive.Mention{Document: t.document, Paragraphs: mention.Paragraphs}})
	}
	return list
}
