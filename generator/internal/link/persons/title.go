package persons

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
)

// joinTitles finds who held the offices by which documents speak of somebody without a
// name: the one whom content/people has for the date, or for all of the window. On the
// day on which one follows another there are two, and nobody is named. Of a term whose
// end no source gives it is not known how long it went on: it counts as long as documents
// give its holder the office by name. ASEAN's chair is a member’s, by content/rotations.
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
			if title.Office == "chair" {
				d.Holders[i] = j.inTheChair(date)
				continue
			}
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

// inTheChair is the member that held ASEAN's chair on a date, or for all of a window; nil
// where the list does not settle it: it has two for the time, or none.
func (j *joiner) inTheChair(date string) *archive.Holder {
	var one *archive.Holder
	for i := range j.lists.Rotations {
		r := &j.lists.Rotations[i].Rotation
		if r.Office != "chair" || r.Settled != "" && !edtf.Before(r.Settled, date) {
			continue
		}
		for k := range r.Terms {
			term := &r.Terms[k]
			from, to, isWindow := strings.Cut(date, "/")
			if !edtf.Meet(term.Term, date) {
				continue
			}
			if isWindow && !(edtf.Meet(term.Term, from) && edtf.Meet(term.Term, to)) {
				return nil // who follows, or came before, the list need not say
			}
			if one != nil {
				return nil
			}
			one = &archive.Holder{Name: j.bodies[term.Member], Address: "members/" + term.Member + ".html",
				Term: fmt.Sprintf("%s, %s, %s", r.Name, j.bodies[term.Member], say.English.Date(term.Term))}
		}
	}
	return one
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
