package infer

import (
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/text"
)

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
	p := persons{reading: r}
	for _, headings := range [...]bool{false, true} { // a heading’s words all have capitals: names are known by then
		for i, leaf := range r.leaves {
			if leaf.Kind == text.Code || (leaf.Kind == text.Heading || i == r.title) != headings {
				continue
			}
			p.leaf, p.text, p.heading = leaf, leaf.String, headings
			p.words = nameWords(p.words[:0], leaf.String)
			p.scan()
		}
	}
	p.joinOffices()
	p.inOrder()
	people := make([]archive.Person, 0, len(p.found))
	for i := range p.found {
		people = append(people, p.found[i].Person)
	}
	return people
}

// persons are those found so far, and the block at hand.
type persons struct {
	*reading
	found   []known
	byWord  map[string][]int // places in found, by each word of the name
	leaf    *text.Block
	text    string
	words   []nameWord
	heading bool // the block is one
	offices []bareOffice
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
		case w.is(honorific | ofTitles):
			m, next, ok := p.titled(i)
			if ok {
				next = p.complete(&m)
				p.add(m)
			}
			i = max(next, i+1)
		case w.is(unknown) && p.mayIntroduce(i):
			m, next, ok := p.followed(i)
			if ok {
				p.add(m)
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
	if p.words[i].is(honorific) {
		j = p.honorifics(i)
		m.honorific = span2{i, j}
		if j > i && p.words[j-1].gap != spaceGap {
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
	if j < len(p.words) && p.words[j].is(honorific|rank) {
		if !m.honorific.empty() && !m.role.empty() && role.comma {
			return m, next, false // Mr. President, Mr. Smith
		}
		end := p.honorifics(j)
		if m.honorific.empty() {
			m.honorific = span2{j, end}
		}
		if p.words[end-1].gap != spaceGap {
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
	end := p.words[name.to-1].end
	return name.to-name.from == 1 && (strings.HasPrefix(p.text[end:], "—") || strings.HasPrefix(p.text[end:], "-"))
}

// startEarlier takes "former" and the like into the role.
func (p *persons) startEarlier(m *mention) {
	if m.role.from == m.from && m.from > 0 && p.words[m.from-1].gap == spaceGap {
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
	for j < len(p.words) && p.words[j].is(honorific|rank) && (j == i || p.words[j-1].gap == spaceGap) {
		j++
	}
	return j
}

// role is a title as far as it was read.
type role struct {
	words  span2
	office span2
	end    int  // of what was read, in words
	least  int  // words a name needs behind it
	comma  bool // a comma parts it from what follows
}

// role reads the run of words of a title that begins at a word; ok says that a
// name may follow.
func (p *persons) role(i int) (r role, ok bool) {
	r.words, r.end = span2{i, i}, i
	last := -1 // the last office
	for j := i; j < len(p.words) && j-i < mostTitleWords; {
		w := p.words[j]
		if j > i && w.is(rank) && last >= 0 && !p.words[j-1].is(joining|modifier) {
			break // U.S. Trade Representative Ambassador
		}
		switch {
		case w.is(ofTitles):
			if w.is(title) {
				last = j
			}
			j++
		case w.is(joining):
			next := p.afterJoining(j, last >= 0)
			if next == j {
				return p.finished(r, i, last, false)
			}
			j = next
		default:
			return p.finished(r, i, last, w.is(unknown|initial|honorific) && last >= 0)
		}
		r.end, r.words.to = j, j
		if before := p.words[j-1]; before.gap != spaceGap || before.possessive && last >= 0 {
			if before.gap == commaGap && !before.possessive && last >= 0 && j < len(p.words) {
				r.comma = true
				return p.finished(r, i, last, p.words[j].is(honorific|rank) || p.words[j].is(unknown) && j-last > 2)
			}
			return p.finished(r, i, last, false)
		}
	}
	return p.finished(r, i, last, last >= 0)
}

// finished works out what a title asks of the name behind it.
func (p *persons) finished(r role, from, last int, ok bool) (role, bool) {
	if last < 0 {
		r.words.to = r.words.from
		return r, false
	}
	start := last
	for start > from && p.words[start-1].is(modifier|title) {
		start--
	}
	r.office = span2{start, last + 1}
	r.least = 2
	direct := last == r.end-1
	if ok && !direct && !r.comma && isAdjective(p.word(r.end-1)) {
		return r, false // Chair of the National Spelling Bee
	}
	if p.words[last].is(office|rank) && p.word(last) != "General" && (direct || r.end-1-last == 2 && p.word(last) == "Secretary") && !r.comma {
		r.least = 1 // President Obama, Secretary of State Clinton
	}
	if !ok && direct {
		p.noteBare(r, from)
	}
	for first := last; ok && direct && first > from; first-- {
		if before := p.words[first-1]; before.is(joining) {
			if p.word(first-1) == "to" { // Counsel to Chairman Smith is no title of Smith's
				r.words.from = first
			}
			break
		}
	}
	return r, ok
}

// isAdjective reports words of titles that ask for a further one.
func isAdjective(word string) bool {
	switch word {
	case "Republic", "Pacific", "Atlantic", "Senegal", "Portugal", "Nepal", "Public-Private", "Asia-Pacific", "Indo-Pacific", "Capitol":
		return false
	}
	for _, ending := range [...]string{"al", "ic", "ese", "ish", "ive", "ican", "sian", "dian", "rian", "lian", "pean"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// noteBare remembers "the Secretary".
func (p *persons) noteBare(r role, from int) {
	if from == 0 || r.office.from != from || p.words[r.end-1].possessive && r.end-from > 3 {
		return
	}
	if before := p.word(from - 1); before != "the" && before != "The" {
		return
	}
	if r.end < len(p.words) && p.words[r.end-1].gap == spaceGap && p.words[r.end].is(joining) && p.word(r.end) != "and" && p.word(r.end) != "to" {
		return
	}
	bare := bareOffice{p.phrase(r.office), p.leaf.Line}
	if n := len(p.offices); n == 0 || p.offices[n-1] != bare {
		p.offices = append(p.offices, bare)
	}
}

// afterJoining is where a title goes on behind "of", "for", "and the": behind
// the words of an organisation or a place. It is the place of the joining word
// itself when the title ends before it.
func (p *persons) afterJoining(j int, hasOffice bool) int {
	at := j
	word := p.word(j)
	if !hasOffice && word != "of" {
		return at // before the office only Department of State
	}
	j++
	for j < len(p.words) && p.words[j].is(joining) && p.words[j-1].gap == spaceGap && j-at < 3 {
		j++
	}
	if j >= len(p.words) || p.words[j-1].gap != spaceGap {
		return at
	}
	switch {
	case p.words[j].is(ofTitles):
		if isWhere(word) && !p.isInstitution(j) {
			return at
		}
		return j
	case !p.words[j].is(unknown) || word == "in" || word == "at":
		return at
	}
	end := j
	for end < len(p.words) && p.words[end].is(unknown) && end-j < 6 {
		end++
		if p.words[end-1].gap != spaceGap || p.words[end-1].possessive {
			break
		}
	}
	if word == "and" || word == "&" || word == "to" || word == "on" { // "and Digital Policy", but not "and Gunnar Wiegand"
		if end >= len(p.words) || p.words[end-1].gap != spaceGap || !p.words[end].is(institution|common) {
			return at
		}
	}
	return end
}

func isWhere(word string) bool { return word == "in" || word == "at" || word == "on" }

// isInstitution reports whether the words from one on name an institution
// rather than a place: the European External Action Service.
func (p *persons) isInstitution(j int) bool {
	for k := j; k < len(p.words) && k-j < 8 && p.words[k].is(ofTitles|unknown); k++ {
		if p.words[k].is(institution|common) || k == j && p.words[k].is(letters) {
			return true
		}
		if p.words[k].gap != spaceGap {
			break
		}
	}
	return false
}

// name reads a name that begins at a word.
func (p *persons) name(i int, honoured bool) (name span2, ok bool) {
	const longest = 6
	j, proper := i, 0
	for j < len(p.words) && j-i < longest {
		w := p.words[j]
		switch {
		case w.is(unknown):
			proper++
		case w.is(initial):
		case w.is(letters):
			if !p.familyInCapitals(j, i, honoured) {
				return p.named(i, j, proper)
			}
		case w.is(particle) && j > i && p.goesOn(j):
		case w.is(honorific) && proper > 0 && p.goesOn(j) && !isForeignTitle(p.word(j)):
		case w.is(generation):
			if proper == 0 {
				return name, false
			}
			return p.named(i, j+1, proper)
		case proper > 0 && isFamilyNameToo(p.word(j)) && !p.goesOn(j):
			proper++
		default:
			return p.named(i, j, proper)
		}
		j++
		if w.possessive || w.gap != spaceGap {
			if w.gap == commaGap && j < len(p.words) && isGeneration(p.word(j)) && !w.possessive {
				j++
			}
			break
		}
	}
	return p.named(i, j, proper)
}

// named ends a name at a word: it must hold a proper word, and not be the head
// of a longer name that is no person's.
func (p *persons) named(i, j, proper int) (span2, bool) {
	for j > i && p.words[j-1].is(particle|initial) {
		j--
	}
	if proper == 0 || j <= i {
		return span2{}, false
	}
	if last := p.words[j-1]; j < len(p.words) && last.gap == spaceGap && !last.possessive {
		if p.words[j].is(institution) || proper == 1 && p.words[j].is(ofTitles&^(nation|title)) && !isTime(p.word(j)) {
			return span2{}, false // the Prince Sultan Hospital
		}
	}
	return span2{i, j}, true
}

// goesOn reports whether another proper word follows at once.
func (p *persons) goesOn(j int) bool {
	if p.words[j].gap != spaceGap || p.words[j].possessive || j+1 >= len(p.words) {
		return false
	}
	return p.words[j+1].is(unknown) || p.words[j+1].is(particle|initial) && j+2 < len(p.words) && p.words[j+2].is(unknown)
}

// familyInCapitals reports whether a word in capitals is a family name, as in
// KOH Poh Koon and Josep BORRELL.
func (p *persons) familyInCapitals(j, from int, honoured bool) bool {
	w := p.words[j]
	if !honoured || strings.ContainsAny(p.text[w.start:w.end], "0123456789.&-") {
		return false
	}
	return j == from && p.goesOn(j) || j > from && w.end-w.start > 3 && (p.words[j-1].is(unknown))
}

func isGeneration(word string) bool {
	switch word {
	case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV":
		return true
	}
	return false
}

// isForeignTitle reports honorifics that do not stand inside a name.
func isForeignTitle(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Sir", "H.E", "HE", "Madam", "Madame", "Excellency", "U":
		return true
	}
	return false
}

// isFamilyNameToo reports words that are more often something else, but end a
// name behind a first name.
func isFamilyNameToo(word string) bool {
	switch word {
	case "King", "Prince", "Dean", "Pope", "May", "Green", "White", "Hall", "West", "Law", "Page", "Day", "French", "English", "Major", "Street", "Judge", "Justice":
		return true
	}
	return false
}

func isTime(word string) bool {
	switch word {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Today", "Yesterday":
		return true
	}
	return false
}

// nameWordsIn counts the words of a name without initials and particles.
func (p *persons) nameWordsIn(name span2) int {
	n := 0
	for _, w := range p.words[name.from:name.to] {
		if !w.is(initial|particle) && !isGeneration(p.text[w.start:w.end]) {
			n++
		}
	}
	return n
}

// standsApart reports whether a name behind "the President of X," is closed by
// a mark or goes over into the sentence, as an apposition must, and is no
// place.
func (p *persons) standsApart(name span2) bool {
	if p.nameWordsIn(name) < 2 {
		return false
	}
	last := p.words[name.to-1]
	if last.possessive {
		return false
	}
	return last.gap != spaceGap || name.to < len(p.words) && p.words[name.to].is(joining) || name.to < len(p.words) && p.words[name.to].kind == otherWord
}

// complete reads the role behind a name that has none before it, and returns
// the word at which to go on.
func (p *persons) complete(m *mention) int {
	onlyRank := m.role.to-m.role.from == 1 && p.words[m.role.from].is(rank)
	if !m.role.empty() && !onlyRank {
		return m.to
	}
	at := m.to
	for at < len(p.words) && p.words[at-1].gap == spaceGap && p.words[at].is(letters) && p.words[at].end-p.words[at].start <= 3 {
		at++ // MP, QC
	}
	if p.words[at-1].gap != commaGap || p.words[at-1].possessive || at >= len(p.words) {
		return m.to
	}
	if _, _, person := p.titled(at); person {
		return m.to
	}
	behind, ok := p.behind(at)
	if !ok {
		return m.to
	}
	switch {
	case onlyRank && m.honorific.empty():
		m.honorific = m.role
	case onlyRank:
		m.honorific.to = max(m.honorific.to, m.role.to)
	}
	m.role, m.office = behind.words, behind.office
	m.to = behind.words.to
	return m.to
}

// behind reads a role that stands behind a name and its comma. It ends at the
// next person, a clause, or the end of the sentence.
func (p *persons) behind(i int) (r role, ok bool) {
	for n := 0; n < 3 && i < len(p.words) && p.words[i].is(letters|initial|unknown|common) && p.words[i].gap == commaGap && isDegree(p.word(i)); n++ {
		i++
	}
	if i < len(p.words) && isArticle(p.word(i)) {
		i++
	}
	start := i // "former" belongs to the role
	if i < len(p.words) && (p.word(i) == "former" || p.word(i) == "acting") {
		i++
	}
	r.words = span2{start, i}
	first, last := -1, -1
	for j := i; j < len(p.words) && j-i < mostTitleWords; {
		w := p.words[j]
		switch {
		case w.is(ofTitles):
			if w.is(title) {
				if first < 0 {
					first = j
				}
				last = j
			}
			j++
		case w.is(unknown) && j > i && first >= 0:
			j++
		case w.is(joining) && first >= 0:
			if j = p.roleGoesOn(j); j < 0 {
				return p.closed(r, first, last)
			}
			continue
		default:
			return p.closed(r, first, last)
		}
		r.words.to = j
		switch w.gap {
		case hardGap:
			return p.closed(r, first, last)
		case commaGap:
			if j >= len(p.words) || !p.segmentBelongs(j) {
				return p.closed(r, first, last)
			}
		}
	}
	return p.closed(r, first, last)
}

func isArticle(word string) bool {
	return word == "the" || word == "a" || word == "then" || word == "currently"
}

// isDegree reports letters behind a name that are no part of a role.
func isDegree(word string) bool {
	switch word {
	case "MD", "M.D.", "JD", "J.D.", "PhD", "Ph.D.", "MPH", "RN", "DO", "Esq.":
		return true
	}
	return false
}

func (p *persons) closed(r role, first, last int) (role, bool) {
	if first < 0 {
		return r, false
	}
	r.end = r.words.to
	start := first
	for start > r.words.from && p.words[start-1].is(modifier) {
		start--
	}
	r.office = span2{start, first + 1}
	for r.office.to < r.words.to && p.words[r.office.to].is(title) {
		r.office.to++
	}
	return r, true
}

// roleGoesOn is the word with which a role behind a name goes on after "of" or
// "and", -1 when it does not.
func (p *persons) roleGoesOn(j int) int {
	word := p.word(j)
	at := j
	for j < len(p.words) && p.words[j].is(joining) && j-at < 3 {
		if p.words[j].gap != spaceGap {
			return -1
		}
		j++
	}
	if j >= len(p.words) || !p.words[j].is(ofTitles|unknown) {
		return -1
	}
	switch word {
	case "and", "&":
		if _, _, person := p.titled(j); person || p.introducesPerson(j) {
			return -1
		}
		return p.afterJoiningAnd(j)
	case "in", "at", "on":
		if !p.isInstitution(j) {
			return -1
		}
	}
	return j
}

// afterJoiningAnd lets a role go on behind "and" when the words up to the next
// mark or small word hold one that titles are made of.
func (p *persons) afterJoiningAnd(j int) int {
	for k := j; k < len(p.words) && p.words[k].is(ofTitles|unknown); k++ {
		if p.words[k].is(ofTitles) {
			return j
		}
		if p.words[k].gap != spaceGap {
			break
		}
	}
	return -1
}

// introducesPerson reports whether a name with a role behind it begins here.
func (p *persons) introducesPerson(j int) bool {
	if !p.words[j].is(unknown) {
		return false
	}
	name, ok := p.name(j, false)
	return ok && p.nameWordsIn(name) >= 2 && p.words[name.to-1].gap == commaGap
}

// segmentBelongs reports whether what stands behind a comma belongs to the
// role before it: an organisation, a country, a further office, and no person.
func (p *persons) segmentBelongs(j int) bool {
	if p.words[j].is(honorific) {
		return false
	}
	if p.words[j].is(joining) {
		return false
	}
	if _, _, person := p.titled(j); person || !p.words[j].is(ofTitles) {
		return false
	}
	nations, belongs := true, false
	k := j
	for ; k < len(p.words) && k-j < mostTitleWords; k++ {
		w := p.words[k]
		if !w.is(ofTitles | joining | unknown) {
			return belongs
		}
		nations = nations && w.is(nation|joining)
		belongs = belongs || w.is(institution|title)
		if w.gap != spaceGap {
			break
		}
	}
	return belongs || nations
}

// mayIntroduce reports whether a name with its role behind it may begin at a
// word: "co-chaired by Stanley Loh, Permanent Secretary of …".
func (p *persons) mayIntroduce(i int) bool {
	if i == 0 {
		return true
	}
	before := p.words[i-1]
	if before.gap != spaceGap {
		return false
	}
	switch p.word(i - 1) {
	case "by", "with", "and", "between", "include", "including", "includes", "thanked", "welcomed", "congratulated", "met":
		return true
	}
	return false
}

// followed reads a name without a title and the role behind it.
func (p *persons) followed(i int) (m mention, next int, ok bool) {
	name, ok := p.name(i, false)
	if !ok {
		return m, i + 1, false
	}
	last := p.words[name.to-1]
	if n := p.nameWordsIn(name); n < 2 || n > 5 || last.gap != commaGap || last.possessive || name.to >= len(p.words) {
		return m, name.to, false
	}
	behind, ok := p.behind(name.to)
	if !ok || behind.words.to-behind.words.from < 2 {
		return m, name.to, false
	}
	if _, _, person := p.titled(behind.words.from); person {
		return m, name.to, false // "by Phuket, Prime Minister Srettha"
	}
	m = mention{name: name, role: behind.words, office: behind.office, from: i, to: behind.words.to}
	return m, m.to, true
}

// word is the text of a word.
func (p *persons) word(i int) string { return p.text[p.words[i].start:p.words[i].end] }

// phrase is the text of a run of words.
func (p *persons) phrase(s span2) string {
	if s.empty() {
		return ""
	}
	return p.text[p.words[s.from].start:p.words[s.to-1].end]
}
