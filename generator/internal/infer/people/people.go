// Package people reads which persons a document names, and what they are there.
package people

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/typescript"
)

// reading is a document while its persons are read.
type reading struct{ *head.Head }

// Find are the persons that a document names, in the order of their first mention.
func Find(h *head.Head) []archive.Person { return (&reading{h}).people() }

// people are the persons that the text names. A name is taken for a person's
// by what stands around it, never by its capitals alone: an honorific or an
// office before it, or an office behind it after a comma.
//
//   - A title is a run of words that titles are made of (see package nameword)
//     with an office among them, and "of", "for", "the" between; what comes
//     behind it and is none of these words begins the name.
//   - A later, shorter mention ("Ambassador Tan") joins the full name when the
//     word is part of it and the office is the same.
//   - Where it is not clear where a title ends and a name begins, there is no
//     person: a blank is better than a wrong name.
func (r *reading) people() []archive.Person {
	p := titles{reading: r}
	list := wordLists.Lend()
	defer func() { wordLists.Return(list) }()
	for _, headings := range [...]bool{false, true} { // a heading’s words all have capitals: names are known by then
		for i, leaf := range r.Leaves {
			inCapitals := typescript.InCapitals(leaf.String)
			isHeading := leaf.Kind == text.Heading || i == r.Title || inCapitals
			if isHeading != headings || leaf.Kind == text.Code || !leaf.Has(paper.ForPersons) {
				continue
			}
			written := leaf
			if inCapitals {
				written = inNameCase(leaf)
			}
			list = nameword.Append(list[:0], written)
			p.passage = passage{leaf: leaf, text: written.String, words: list, heading: headings, capitals: inCapitals}
			p.scan()
		}
	}
	if r.Title < 0 && r.Titled.Source == archive.FromFrontMatter && len(r.Titled.Evidence) > 0 {
		p.ofTitle(r.Titled)
	}
	p.joinOffices()
	p.inOrder()
	people := make([]archive.Person, 0, len(p.found))
	for i := range p.found {
		person := p.found[i].Person
		if person.Paragraphs[0] == 0 { // the title that front matter gives
			person.Paragraphs = person.Paragraphs[1:]
		}
		people = append(people, person)
	}
	if g, ok := r.Given("people"); ok && g.Replaces() { // in front matter it is a key like any other
		return givenPeople(g, people)
	}
	return people
}

// givenPeople are the persons whom a correction lists, as "Lim Jock Hoi" or
// "Lim Jock Hoi, Secretary-General of ASEAN": whom the text names too, with
// what it says of them.
func givenPeople(g paper.Given, found []archive.Person) []archive.Person {
	people := make([]archive.Person, 0, len(g.Values))
	for _, value := range g.Values {
		name, role, _ := strings.Cut(paper.Plain(value), ",")
		person := archive.Person{Name: strings.TrimSpace(name), Rule: rule.Given(g.From), Evidence: g.Proof}
		for _, other := range found {
			if other.Name == person.Name {
				person = other
			}
		}
		if role = strings.TrimSpace(role); role != "" {
			person.Role = role
		}
		people = append(people, person)
	}
	return people
}

// wordLists hold the words of a block.
var wordLists paper.Lender[nameword.Word]

// titles reads titles and the names beside them in the block at hand, and keeps
// the persons in the register.
type titles struct {
	*reading
	passage
	register
	before mention // the last of the block at hand
}

// mention is a person as one passage names them.
type mention struct {
	honorific, role, name run
	office                run // the last office of the role with what modifies it: Vice President
	all                   run
}

// mostTitleWords bounds what a title may be, and the work on it.
const mostTitleWords = 40

// scan reads the persons in a block.
func (p *titles) scan() {
	p.before = mention{}
	for i := 0; i < len(p.words); {
		w := p.words[i]
		switch {
		case w.MayBe(nameword.Honorific | nameword.OfTitles):
			m, next, ok := p.titled(i)
			if ok {
				next = p.complete(&m)
				p.keep(m, rule.TitleBefore)
			}
			i = next
		case w.Is(nameword.Unknown) && p.mayIntroduce(i):
			m, next, ok := p.followed(i)
			if ok {
				p.keep(m, rule.RoleBehind)
			}
			i = next
		default:
			i++
		}
	}
}

// keep puts a mention into the register.
func (p *titles) keep(m mention, by string) {
	n := p.naming(&m, by)
	p.add(n, func() archive.Evidence {
		if p.proof != nil {
			return *p.proof
		}
		return p.Quote(p.leaf, p.words[m.all.from].Start, p.words[m.all.to-1].End)
	})
	p.before = m
}

// titled reads a title and the name behind it. Without one, next is where to
// go on.
func (p *titles) titled(i int) (m mention, next int, ok bool) {
	m.all.from = i
	j := i
	if p.words[i].Is(nameword.Honorific) {
		j = p.honorifics(i)
		m.honorific = run{i, j}
		if p.words[j-1].Gap != nameword.SpaceGap {
			return m, j, false
		}
	}
	role, ok := p.role(j)
	next = max(role.end, i+1)
	switch {
	case role.words.empty() && m.honorific.empty(), !role.words.empty() && !ok:
		return m, next, false
	case role.words.empty():
	default:
		m.role, m.office = role.words, role.office
		if m.honorific.empty() {
			m.all.from = m.role.from
		}
		p.startEarlier(&m)
		j = role.end
	}
	least := role.least
	if p.is(j, nameword.Honorific|nameword.Rank) {
		if !m.honorific.empty() && role.comma {
			return m, next, false // Mr. President, Mr. Smith
		}
		end := p.honorifics(j)
		if m.honorific.empty() {
			m.honorific = run{j, end}
		}
		if p.words[end-1].Gap != nameword.SpaceGap {
			return m, end, false
		}
		j, least = end, 1
		role.comma = false
	}
	name, ok := p.name(j, !m.honorific.empty())
	if p.heading && ok {
		name = p.knownPart(&m, name)
	}
	if !ok || p.brokenOff(name) || p.heading && p.asksForMore(name) ||
		p.capitals && !p.isIntroduced(m.all.from, name) && !p.isHonoured(&m, name) {
		return m, max(next, j), false
	}
	isThing := p.goesOver(name.to-1) && p.is(name.to, nameword.Institution|nameword.Common)
	if role.isOf && m.honorific.empty() && isThing {
		return m, max(next, j), false // Chief of the Harbour Holm Berg Section
	}
	isEnough := p.nameWordsIn(name) >= least || p.knows(p.word(name.from))
	if !isEnough || role.comma && !p.standsApart(name) {
		return m, max(next, j), false
	}
	if role.isTail {
		m.role, m.office = run{}, run{}
	}
	m.name, m.all.to = name, name.to
	return m, name.to, true
}

// knownPart is the beginning of a name that is known from the text below the heading:
// “Biden Vows” is Biden. A name that is not known stays, and so does one that begins with
// that of a person in another office.
func (p *titles) knownPart(m *mention, name run) run {
	end := name.from
	for end < name.to && p.knows(p.word(end)) {
		end++
	}
	known := run{name.from, end}
	if known.empty() || known == name {
		return name
	}
	n := naming{name: p.phrase(known), honorific: p.phrase(m.honorific), office: strings.ToLower(p.inFull(m.office))}
	if p.same(n) < 0 {
		return name
	}
	return known
}

// timesOfOffice are words before a title that say when somebody had the office.
var timesOfOffice = lexicon.List("en/times-of-office")

// startEarlier takes "former" and the like into the role.
func (p *titles) startEarlier(m *mention) {
	at := m.all.from - 1
	if m.role.from != m.all.from || at < 0 || p.words[at].Gap != nameword.SpaceGap {
		return
	}
	if word := p.word(at); paper.IsLower(word) && timesOfOffice.Has(word) {
		m.role.from, m.all.from = at, at
	}
}
