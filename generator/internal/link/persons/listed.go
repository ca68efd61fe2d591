package persons

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/edtf"
	"aseanarchive/generator/internal/say"
)

// Whom content/people lists is known by a whole name in any of its forms, or by the
// family name with an office that the list dates.

// listedPerson is an entry of content/people with what mentions are compared with.
type listedPerson struct {
	*person
	forms  [][]string // of the whole name
	family []string
	terms  []listedTerm
}

type listedTerm struct {
	archive.OfficeHolder
	offices []*office // by its name here, and by its name there
	named   *string   // see lastNamed
}

// register are the listed people by the words of their names.
type register struct {
	byWord map[string][]*listedPerson
}

func newRegister(j *joiner) *register {
	r := &register{byWord: map[string][]*listedPerson{}}
	reader := officeReader{lists: j.lists, known: map[string]*office{}}
	for i := range j.lists.People {
		p := &j.lists.People[i]
		listed := &listedPerson{person: &person{listed: p}, family: wordsOf(p.Family)}
		for _, name := range append([]string{p.Name}, p.Aliases...) {
			f := newForm(formKey{name: name}, &reader)
			listed.forms = append(listed.forms, f.words)
		}
		for _, t := range p.Terms {
			listed.terms = append(listed.terms, reader.term(t))
		}
		j.persons, j.listed[p.ID] = append(j.persons, listed.person), listed.person
		words := slices.Concat(append(listed.forms, listed.family)...)
		slices.Sort(words)
		for _, word := range slices.Compact(words) {
			r.byWord[word] = append(r.byWord[word], listed)
		}
	}
	return r
}

// newTerms are the terms of all listed people.
func newTerms(lists *authority.Lists) []listedTerm {
	reader := officeReader{lists: lists, known: map[string]*office{}}
	var list []listedTerm
	for i := range lists.People {
		for _, t := range lists.People[i].Terms {
			list = append(list, reader.term(t))
		}
	}
	return list
}

// term is a term with its office as roles are read.
func (r *officeReader) term(t archive.OfficeHolder) listedTerm {
	term := listedTerm{OfficeHolder: t, offices: []*office{r.read(strings.ReplaceAll(t.Office, "-", " "))}}
	if t.Title != "" {
		term.offices = append(term.offices, r.read(t.Title))
	}
	return term
}

// bodies are the names of all who have offices.
func bodies(lists *authority.Lists) map[string]string {
	names := map[string]string{archive.OfASEAN: "ASEAN"}
	for _, p := range lists.Partners {
		names[p.ID] = p.Name
	}
	for _, m := range lists.Members {
		names[m.ID] = m.Name
	}
	return names
}

// joinListed joins the mentions of those whom content/people lists.
func (j *joiner) joinListed() {
	r := newRegister(j)
	for i := range j.mentions {
		m := &j.mentions[i]
		if m.isFamilyAlone() {
			j.byTerm(r, i)
			continue
		}
		if p, by := r.byWholeName(m); p != nil {
			j.give(i, p.person, archive.Join{By: by, Of: listedIn + path.Base(p.listed.File)})
		}
	}
}

// listedIn is the folder of the files of people as pages name it, wherever the checkout lies.
const listedIn = "content/people/"

// byWholeName is the person whom a name of several words means, nil for none.
func (r *register) byWholeName(m *mention) (best *listedPerson, by archive.JoinedBy) {
	several := false
	seen := map[*listedPerson]bool{}
	for _, word := range [...]string{m.words[0], m.words[len(m.words)-1]} {
		for _, p := range r.byWord[word] {
			if seen[p] {
				continue
			}
			seen[p] = true
			like, ok := p.likeness(m.form)
			if !ok {
				continue
			}
			switch {
			case best == nil || by != archive.ByListedName && like == archive.ByListedName:
				best, by, several = p, like, false
			case by == archive.ByListedName && like != archive.ByListedName:
			default:
				several = true
			}
		}
	}
	if several {
		return nil, ""
	}
	return best, by
}

// likeness is how a name of several words can be that of a listed person.
func (p *listedPerson) likeness(f *form) (archive.JoinedBy, bool) {
	var by archive.JoinedBy
	for _, words := range p.forms {
		if len(words) < 2 {
			continue
		}
		like, ok := alike(f.words, words)
		isOther := !like.alone || like.by == archive.ByMiddleName && f.office.isGiven()
		if !ok || like.by == archive.ByFamily || isOther && !p.held(f) {
			continue
		}
		if like.by == archive.BySameName {
			by = archive.ByListedName
			break
		}
		by = like.by
	}
	return by, by != "" && !p.isElsewhere(f)
}

// held reports whether the person had, at some time, the office of a form.
func (p *listedPerson) held(f *form) bool {
	return slices.ContainsFunc(p.terms, func(t listedTerm) bool { return t.fits(f) && !t.elsewhere(f) })
}

// isElsewhere reports a form whose role is that of another country and of another office
// than any that the person held.
func (p *listedPerson) isElsewhere(f *form) bool {
	return len(f.office.countries) > 0 && !p.held(f) &&
		!slices.ContainsFunc(p.terms, func(t listedTerm) bool { return !t.elsewhere(f) })
}

// fits reports whether the office of a form can be that of the term.
func (t *listedTerm) fits(f *form) bool {
	return slices.ContainsFunc(t.offices, func(o *office) bool { return f.office.agrees(o) })
}

// isWhole reports whether a form says the whole of the office: “Prime Minister”, and
// not “Minister” for the foreign minister.
func (t *listedTerm) isWhole(f *form) bool {
	return slices.ContainsFunc(t.offices, func(o *office) bool {
		return f.office.says(o)
	})
}

func (t *listedTerm) elsewhere(f *form) bool {
	return len(f.office.countries) > 0 && !slices.Contains(f.office.countries, t.Of) && t.Of != archive.OfASEAN
}

// isKnownToBeOf reports whether a form, or the home of its documents, says that the office
// is that of the term's country.
func (t *listedTerm) isKnownToBeOf(f *form) bool {
	return slices.Contains(f.office.countries, t.Of) || f.home == t.Of
}

// holding is a person in an office for a time.
type holding struct {
	person *listedPerson
	term   *listedTerm
}

// byTerm joins a family name with the office of a listed person who held it when the
// document was written, or else before.
func (j *joiner) byTerm(r *register, at int) {
	m := &j.mentions[at]
	if !m.office.isGiven() {
		return
	}
	date := m.document.SortDate()
	var now, before, ever []holding
	for _, p := range r.byWord[m.words[0]] {
		if !p.isCalled(m.words[0]) {
			continue
		}
		for k := range p.terms {
			t := &p.terms[k]
			if !t.fits(m.form) || t.elsewhere(m.form) || !t.isWhole(m.form) && !t.isKnownToBeOf(m.form) {
				continue
			}
			h := holding{p, t}
			ever = append(ever, h)
			switch {
			case date == "":
			case edtf.Meet(t.Term, date) && !m.office.former:
				now = append(now, h)
			case edtf.Before(beginOf(t.Term), date):
				before = append(before, h)
			}
		}
	}
	for _, found := range [...]struct {
		list []holding
		by   archive.JoinedBy
	}{{now, archive.InOffice}, {before, archive.HeldBefore}, {ever, archive.OnlyHolder}} {
		if len(found.list) == 0 || found.by == archive.OnlyHolder && date != "" {
			continue
		}
		one := found.list[len(found.list)-1] // the latest term
		if slices.ContainsFunc(found.list, func(h holding) bool { return h.person != one.person }) {
			for _, h := range found.list {
				m.several = append(m.several, h.person.person)
			}
			return
		}
		j.give(at, one.person.person, archive.Join{By: found.by, Of: j.said(one.term)})
		return
	}
}

// isCalled reports whether texts call somebody by a word alone: by the family name, or,
// without one, by the first or the last word.
func (p *listedPerson) isCalled(word string) bool {
	if len(p.family) > 0 {
		return slices.Contains(p.family, word)
	}
	return slices.ContainsFunc(p.forms, func(words []string) bool {
		return words[0] == word || words[len(words)-1] == word
	})
}

func beginOf(term string) string {
	from, _, _ := strings.Cut(term, "/")
	return from
}

// said is a term for readers: “President, United States, 2009–2017”.
func (j *joiner) said(t *listedTerm) string {
	title := cmp.Or(t.Title, say.English.Capital(strings.ReplaceAll(t.Office, "-", " ")))
	return fmt.Sprintf("%s, %s, %s", title, cmp.Or(j.bodies[t.Of], t.Of), say.English.Date(t.Term))
}
