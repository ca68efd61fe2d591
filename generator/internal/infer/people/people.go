// Package people reads which persons a document names, and what they are there.
package people

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/head"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/infer/rule"
	"aseanarchive/generator/internal/text"
)

// reading is a document while its persons are read.
type reading struct{ *head.Head }

// Find are the persons that a document names, in the order of their first mention.
func Find(h *head.Head) []archive.Person { return (&reading{h}).people() }

// people are the persons that the text names. A name is taken for a person's
// by what stands around it, never by its capitals alone: an honorific or an
// office before it, or an office behind it after a comma.
//
//   - A title is a run of words that titles are made of (see nametable.go)
//     with an office among them, and "of", "for", "the" between; what comes
//     behind it and is none of these words begins the name.
//   - A later, shorter mention ("Ambassador Tan") joins the full name when the
//     word is part of it and the office is the same.
//   - Where it is not clear where a title ends and a name begins, there is no
//     person: a blank is better than a wrong name.
func (r *reading) people() []archive.Person {
	p := persons{reading: r, wordList: nameWordLists.Lend()}
	defer func() { nameWordLists.Return(p.wordList) }()
	for _, headings := range [...]bool{false, true} { // a heading’s words all have capitals: names are known by then
		for i, leaf := range r.Leaves {
			if !leaf.Has(paper.ForPersons) || leaf.Kind == text.Code || (leaf.Kind == text.Heading || i == r.Title) != headings {
				continue
			}
			p.leaf, p.text, p.heading = leaf, leaf.String, headings
			p.wordList = nameword.NameWords(p.wordList[:0], leaf)
			p.words = p.wordList
			p.scan()
		}
	}
	p.joinOffices()
	p.inOrder()
	people := make([]archive.Person, 0, len(p.found))
	for i := range p.found {
		people = append(people, p.found[i].Person)
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

// nameWordLists hold the words of a block.
var nameWordLists paper.Lender[nameword.NameWord]

// persons are those found so far, and the block at hand.
type persons struct {
	*reading
	wordList []nameword.NameWord // with the room for the words of the next block
	found    []known
	byWord   map[string][]int // places in found, by each word of the name
	leaf     *paper.Block
	text     string
	words    []nameword.NameWord
	heading  bool // the block is one
	offices  []bareOffice
}

// bareOffice is "the Secretary" without a name.
type bareOffice struct {
	office string
	line   int
}

// mention is a person as one passage names them; the numbers are of words.
type mention struct {
	honorific, role, name span2
	office                span2 // the last office of the role with what modifies it: Vice President
	from, to              int   // all of it
}

// span2 is a run of words, from the first up to the one behind the last.
type span2 struct{ from, to int }

func (s span2) empty() bool { return s.to <= s.from }

// longestTitle in words bounds what a title may be, and the work on it.
const mostTitleWords = 40

// scan reads the persons in a block.
func (p *persons) scan() {
	for i := 0; i < len(p.words); {
		w := p.words[i]
		switch {
		case w.Is(nameword.Honorific | nameword.OfTitles):
			m, next, ok := p.titled(i)
			if ok {
				next = p.complete(&m)
				p.add(m, rule.TitleBefore)
			}
			i = max(next, i+1)
		case w.Is(nameword.Unknown) && p.mayIntroduce(i):
			m, next, ok := p.followed(i)
			if ok {
				p.add(m, rule.RoleBehind)
			}
			i = max(next, i+1)
		default:
			i++
		}
	}
}

// titled reads a title and the name behind it. Without one, next is where to
// go on.
func (p *persons) titled(i int) (m mention, next int, ok bool) {
	m.from = i
	j := i
	if p.words[i].Is(nameword.Honorific) {
		j = p.honorifics(i)
		m.honorific = span2{i, j}
		if j > i && p.words[j-1].Gap != nameword.SpaceGap {
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
		p.startEarlier(&m)
		j = role.end
	}
	least := role.least
	if j < len(p.words) && p.words[j].Is(nameword.Honorific|nameword.Rank) {
		if !m.honorific.empty() && !m.role.empty() && role.comma {
			return m, next, false // Mr. President, Mr. Smith
		}
		end := p.honorifics(j)
		if m.honorific.empty() {
			m.honorific = span2{j, end}
		}
		if p.words[end-1].Gap != nameword.SpaceGap {
			return m, end, false
		}
		j, least = end, 1
		role.comma = false
	}
	name, ok := p.name(j, !m.honorific.empty())
	if ok && p.heading {
		name = p.knownPart(name)
	}
	if !ok || p.brokenOff(name) || p.nameWordsIn(name) < least && !p.isKnown(name) || role.comma && !p.standsApart(name) {
		return m, max(next, j), false
	}
	m.name, m.to = name, name.to
	return m, name.to, true
}

// knownPart is the beginning of a name whose words are all known from the text
// below the heading: "Biden Vows" is Biden. A name that is not known stays.
func (p *persons) knownPart(name span2) span2 {
	end := name.from
	for end < name.to && len(p.byWord[p.word(end)]) > 0 {
		end++
	}
	if end == name.from {
		return name
	}
	return span2{name.from, end}
}

// brokenOff reports a single word that a dash cuts off, as in speech written
// down: "Mr. Pre—".
func (p *persons) brokenOff(name span2) bool {
	end := p.words[name.to-1].End
	return name.to-name.from == 1 && (strings.HasPrefix(p.text[end:], "—") || strings.HasPrefix(p.text[end:], "-"))
}

// startEarlier takes "former" and the like into the role.
func (p *persons) startEarlier(m *mention) {
	if m.role.from == m.from && m.from > 0 && p.words[m.from-1].Gap == nameword.SpaceGap {
		switch p.word(m.from - 1) {
		case "former", "then", "acting", "outgoing", "incoming":
			m.role.from--
			m.from--
		}
	}
}

// honorifics is where the run of honorifics that begins at a word ends.
func (p *persons) honorifics(i int) int {
	j := i
	for j < len(p.words) && p.words[j].Is(nameword.Honorific|nameword.Rank) && (j == i || p.words[j-1].Gap == nameword.SpaceGap) {
		j++
	}
	return j
}

// word is the text of a word.
func (p *persons) word(i int) string { return p.text[p.words[i].Start:p.words[i].End] }

// phrase is the text of a run of words.
func (p *persons) phrase(s span2) string {
	if s.empty() {
		return ""
	}
	return p.text[p.words[s.from].Start:p.words[s.to-1].End]
}
