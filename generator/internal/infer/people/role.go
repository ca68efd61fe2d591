package people

import (
	"strings"

	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

// The roles that stand behind a name.

var (
	degrees       = lexicon.List("en/degrees")
	openings      = lexicon.List("en/openings-of-roles")
	beforePersons = lexicon.List("en/words-before-persons")
)

// behind reads a role that stands behind a name and its comma. It ends at the
// next person, a clause, or the end of the sentence.
func (p *titles) behind(i int) (r role, ok bool) {
	const mostDegrees = 3
	for range mostDegrees {
		if p.words[i].Gap != nameword.CommaGap || !degrees.Has(p.word(i)) {
			break
		}
		i++
	}
	if openings.Has(p.word(i)) {
		i++
	}
	start := i // "former" belongs to the role
	if i < len(p.words) && paper.IsLower(p.word(i)) && timesOfOffice.Has(p.word(i)) {
		i++
	}
	r.words = run{start, i}
	hasOffice := false
	for j := i; j < len(p.words) && j-i < mostTitleWords; {
		w := p.words[j]
		switch {
		case w.MayBe(nameword.OfTitles), hasOffice && p.isSmallInstitution(j):
			hasOffice = hasOffice || w.MayBe(nameword.Title)
			j++
		case w.Is(nameword.Unknown) && hasOffice, hasOffice && p.isSecondOfOffice(j):
			j++
		case w.Is(nameword.Joining) && hasOffice:
			if j = p.roleGoesOn(j); j < 0 {
				return p.closed(r)
			}
			continue
		default:
			return p.closed(r)
		}
		r.words.to = j
		switch w.Gap {
		case nameword.HardGap:
			return p.closed(r)
		case nameword.CommaGap:
			if !p.segmentBelongs(j) {
				return p.closed(r)
			}
		}
	}
	return p.closed(r)
}

// closed works out the office of a role that stands behind a name: the first
// that it holds.
func (p *titles) closed(r role) (role, bool) {
	first := r.words.from
	for first < r.words.to && !p.words[first].MayBe(nameword.Title) {
		first++
	}
	if first == r.words.to || p.words[first].Small != 0 && p.isCutShort(r.words) {
		return r, false
	}
	start := first
	for start > r.words.from && p.words[start-1].MayBe(nameword.Modifier) {
		start--
	}
	r.office = run{start, first + 1}
	for r.office.to < r.words.to && p.words[r.office.to].MayBe(nameword.Title) {
		r.office.to++
	}
	return r, true
}

// smallInstitutions end a role that is written in small letters: the head of Holm’s office.
var smallInstitutions = lexicon.List("en/institutions-in-small-letters")

func (p *passage) isSmallInstitution(i int) bool {
	return p.words[i].Kind == nameword.OtherWord && smallInstitutions.Has(p.word(i))
}

// isCutShort reports a role that goes on in words of which nobody knows where they end: the
// head of a big ship. An office with a capital says enough by itself.
func (p *passage) isCutShort(role run) bool {
	if _, behind, ok := strings.Cut(p.word(role.to-1), "-"); ok && paper.IsLower(behind) {
		return true // the head of an Oslo-based crew
	}
	return p.words[role.to-1].Gap == nameword.SpaceGap && p.is(role.to, nameword.Joining) &&
		!p.is(role.to, nameword.Further)
}

// roleGoesOn is the word with which a role behind a name goes on after "of" or
// "and", -1 when it does not.
func (p *titles) roleGoesOn(j int) int {
	word := p.word(j)
	at := j
	for p.is(j, nameword.Joining) && j-at < 3 {
		if p.words[j].Gap != nameword.SpaceGap {
			return -1
		}
		j++
	}
	if j >= len(p.words) || !p.words[j].MayBe(nameword.OfTitles|nameword.Unknown) && !p.isSmallInstitution(j) {
		return -1
	}
	if p.capitals && p.words[at].Is(nameword.Where|nameword.Further) && !p.subjects().isAnd(at) {
		return -1 // MINISTER FOR PORTS AT THE HARBOUR FORUM
	}
	if word == "and" || word == "&" {
		if _, _, person := p.titled(j); person || p.introducesPerson(j) {
			return -1
		}
		return p.afterJoiningAnd(j)
	}
	if p.words[at].Is(nameword.Where) && !p.isInstitution(j) {
		return -1
	}
	return j
}

// afterJoiningAnd lets a role go on behind "and" when the words up to the next
// mark or small word hold one that titles are made of.
func (p *titles) afterJoiningAnd(j int) int {
	for k := j; k < len(p.words) && p.words[k].MayBe(nameword.OfTitles|nameword.Unknown); k++ {
		if p.words[k].MayBe(nameword.OfTitles) {
			return j
		}
		if p.words[k].Gap != nameword.SpaceGap {
			break
		}
	}
	return -1
}

// introducesPerson reports whether a name with a role behind it begins here.
func (p *titles) introducesPerson(j int) bool {
	if !p.words[j].Is(nameword.Unknown) {
		return false
	}
	name, _ := p.name(j, false)
	return p.nameWordsIn(name) >= 2 && p.words[name.to-1].Gap == nameword.CommaGap
}

// segmentBelongs reports whether what stands behind a comma belongs to the
// role before it: an organisation, a country, a further office, and no person.
func (p *titles) segmentBelongs(j int) bool {
	if p.subjects().end(j) > 0 {
		return true
	}
	if !p.words[j].Is(nameword.OfTitles) {
		return false
	}
	if _, _, person := p.titled(j); person {
		return false
	}
	nations, belongs := true, false
	for k := j; k < len(p.words) && k-j < mostTitleWords; k++ {
		w := p.words[k]
		if !w.Is(nameword.OfTitles | nameword.Joining | nameword.Unknown) {
			return belongs
		}
		nations = nations && w.Is(nameword.Nation|nameword.Joining)
		belongs = belongs || w.Is(nameword.Institution|nameword.Title)
		if w.Gap != nameword.SpaceGap {
			break
		}
	}
	return belongs || nations
}

// mayIntroduce reports whether a name with its role behind it may begin at a
// word: "co-chaired by Stanley Loh, Permanent Secretary of …", and at the head of a
// sentence.
func (p *titles) mayIntroduce(i int) bool {
	if i == 0 {
		return true
	}
	before := p.words[i-1]
	if before.Gap != nameword.SpaceGap {
		return p.sentence().opens(i) || before.Gap == nameword.CommaGap && speaksFrom(p, i)
	}
	return beforePersons.Has(p.word(i - 1))
}

// speaksFrom reports a name with its role behind which the sentence says that somebody says something:
// “in those years, Anna Holm, Secretary of Ports, said”.
func speaksFrom(p *titles, i int) bool {
	m, next, ok := p.followed(i)
	return ok && next < len(p.words) && p.words[m.role.to-1].Gap == nameword.CommaGap && saying.Has(p.word(next))
}

// saying are verbs behind a person.
var saying = lexicon.List("en/words-of-hearing-and-saying")

// followed reads a name without a title and the role behind it.
func (p *titles) followed(i int) (m mention, next int, ok bool) {
	name, ok := p.name(i, false)
	if !ok {
		return m, i + 1, false
	}
	const fewest, most = 2, 5
	last := p.words[name.to-1]
	isClosed := last.Gap == nameword.CommaGap && !last.Possessive
	if n := p.nameWordsIn(name); n < fewest || n > most || !isClosed {
		return m, name.to, false
	}
	behind, ok := p.behind(name.to)
	if !ok || behind.words.to-behind.words.from < 2 {
		return m, name.to, false
	}
	if _, _, person := p.titled(behind.words.from); person {
		return m, name.to, false // "by Phuket, Prime Minister Srettha"
	}
	if isWhole := i == 0 && behind.words.to == len(p.words); p.capitals && !isWhole && !p.isIntroduced(i, name) {
		return m, name.to, false // RICE PRICES, MINISTER OF TRADE SAYS
	}
	m = mention{name: name, role: behind.words, office: behind.office, all: run{i, behind.words.to}}
	return m, m.all.to, true
}
