// Package persons joins the mentions of people across documents: “Abe, Prime Minister”
// of 2014 and “Abe Shinzo, former Prime Minister of Japan” are one.
//
// The rules for its users:
//
//   - Two mentions are joined by the parts of the name together with office, country
//     and time; by a whole name that is the same; never by a family name alone. Where a
//     family name comes with another office, or from another country, or with nothing,
//     both stay apart, and each says that it is perhaps the other, and why.
//   - Whom content/people lists is told by the name and by the terms: "President Obama" is
//     whoever of that name is known to have held the office then, or before.
//   - Every join keeps what it rests on, and every document its own spelling.
//   - The result depends on the set of documents, never on their order.
package persons

import (
	"cmp"
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/text/slug"
)

// Join joins the people of documents, which are in the order of time, and gives every
// document the addresses of the pages of its people.
func Join(documents []*archive.Entry, lists *authority.Lists) []archive.PersonEntry {
	j := newJoiner(documents, lists)
	j.joinListed()
	j.joinNames()
	j.joinFamilyNames()
	j.joinTitles(documents)
	j.doubt()
	return j.entries()
}

// joiner holds all mentions, in the archive's order, and the persons whom they mean.
type joiner struct {
	lists    *authority.Lists
	mentions []mention
	forms    map[formKey]*form
	persons  []*person
	byWord   map[string][]*person // by each word of their names, once names are joined
	listed   map[string]*person   // by ID of content/people
	bodies   map[string]string    // names of those who have offices, by ID
}

// mention is a person whom one document names.
type mention struct {
	*form
	document *archive.Entry
	index    int // among its people
	person   *person
	join     archive.Join
	several  []*person // of a list, to whom name and office fit as well
}

// person is somebody whom mentions mean.
type person struct {
	listed   *authority.Person // nil for one whom no file describes
	open     bool
	names    []*form   // different ones, in the order in which they came
	roles    []*office // of the names, in their order; so are the ranks, nil for none
	ranks    []*office
	home     string
	time     span
	mentions []int
	titles   []titled
	perhaps  map[*person]archive.Doubt
	id, name string
}

func newJoiner(documents []*archive.Entry, lists *authority.Lists) *joiner {
	j := &joiner{lists: lists, forms: map[formKey]*form{}, listed: map[string]*person{},
		bodies: bodies(lists)}
	homes := map[string]string{}
	offices := officeReader{lists: lists, known: map[string]*office{}}
	for _, d := range documents {
		home, known := homes[d.Issuer.Value]
		if !known {
			home = lists.IssuerPartner(d.Issuer.Value)
			homes[d.Issuer.Value] = home
		}
		for i := range d.People {
			p := &d.People[i]
			key := formKey{p.Name, p.Role, p.Honorific, home}
			f := j.forms[key]
			if f == nil {
				f = newForm(key, &offices)
				j.forms[key] = f
			}
			if len(f.words) > 0 {
				j.mentions = append(j.mentions, mention{form: f, document: d, index: i})
			}
		}
	}
	return j
}

// give makes a mention one of a person.
func (j *joiner) give(at int, p *person, join archive.Join) {
	m := &j.mentions[at]
	m.person, m.join = p, join
	p.mentions = append(p.mentions, at)
	p.time.take(m.document.SortDate())
	if !slices.Contains(p.names, m.form) {
		p.names = append(p.names, m.form)
		p.roles = append(p.roles, m.office)
		p.ranks = append(p.ranks, m.rank)
		p.home = cmp.Or(p.home, m.home)
	}
}

// entries are the persons as the archive has them.
func (j *joiner) entries() []archive.PersonEntry {
	j.name()
	var list []archive.PersonEntry
	for _, d := range j.mentions {
		if d.document.Persons == nil {
			d.document.Persons = make([]string, len(d.document.People))
		}
	}
	for _, p := range j.persons {
		if len(p.mentions) == 0 && len(p.titles) == 0 {
			continue
		}
		entry := archive.PersonEntry{ID: p.id, Name: p.name, Address: archive.PersonAddress(p.id), Open: p.open}
		entry.Family = p.family(p.name)
		if p.listed != nil {
			entry.File = p.listed.File
		}
		slices.Sort(p.mentions)
		for _, at := range p.mentions {
			m := &j.mentions[at]
			said := m.document.People[m.index]
			m.document.Persons[m.index] = entry.Address
			entry.Roles = append(entry.Roles, archive.PersonRole{Name: said.Name, Role: said.Role,
				Honorific: said.Honorific, Join: m.join,
				Mention: archive.Mention{Document: m.document, Paragraphs: said.Paragraphs}})
		}
		entry.Titles = p.titlesOf(entry.Address)
		entry.Spellings = p.spellings(entry.Roles)
		for other, doubt := range p.perhaps {
			if len(other.mentions) > 0 {
				entry.Perhaps = append(entry.Perhaps, archive.Perhaps{ID: other.id, Name: other.name,
					Address: archive.PersonAddress(other.id), Doubt: doubt})
			}
		}
		slices.SortFunc(entry.Perhaps, func(a, b archive.Perhaps) int { // maps have no order
			return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
		})
		list = append(list, entry)
	}
	slices.SortFunc(list, func(a, b archive.PersonEntry) int { // as readers look them up
		return cmp.Or(strings.Compare(Filed(&a), Filed(&b)), strings.Compare(a.ID, b.ID))
	})
	return list
}

// Filed is the name of a person as an index has it, for the order: the family name
// first, in plain letters.
func Filed(p *archive.PersonEntry) string {
	return cmp.Or(slug.Of(p.Family), slug.Of(p.Name)) + " " + slug.Of(p.Name)
}
