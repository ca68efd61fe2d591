package people

import (
	"aseanarchive/generator/internal/infer/nameword"
)

// The roles that stand behind a name.

// behind reads a role that stands behind a name and its comma. It ends at the
// next person, a clause, or the end of the sentence.
func (p *persons) behind(i int) (r role, ok bool) {
	for n := 0; n < 3 && i < len(p.words) && p.words[i].Is(nameword.Letters|nameword.Initial|nameword.Unknown|nameword.Common) && p.words[i].Gap == nameword.CommaGap && isDegree(p.word(i)); n++ {
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
		case w.Is(nameword.OfTitles):
			if w.Is(nameword.Title) {
				if first < 0 {
					first = j
				}
				last = j
			}
			j++
		case w.Is(nameword.Unknown) && j > i && first >= 0:
			j++
		case w.Is(nameword.Joining) && first >= 0:
			if j = p.roleGoesOn(j); j < 0 {
				return p.closed(r, first, last)
			}
			continue
		default:
			return p.closed(r, first, last)
		}
		r.words.to = j
		switch w.Gap {
		case nameword.HardGap:
			return p.closed(r, first, last)
		case nameword.CommaGap:
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
	for start > r.words.from && p.words[start-1].Is(nameword.Modifier) {
		start--
	}
	r.office = span2{start, first + 1}
	for r.office.to < r.words.to && p.words[r.office.to].Is(nameword.Title) {
		r.office.to++
	}
	return r, true
}

// roleGoesOn is the word with which a role behind a name goes on after "of" or
// "and", -1 when it does not.
func (p *persons) roleGoesOn(j int) int {
	word := p.word(j)
	at := j
	for j < len(p.words) && p.words[j].Is(nameword.Joining) && j-at < 3 {
		if p.words[j].Gap != nameword.SpaceGap {
			return -1
		}
		j++
	}
	if j >= len(p.words) || !p.words[j].Is(nameword.OfTitles|nameword.Unknown) {
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
	for k := j; k < len(p.words) && p.words[k].Is(nameword.OfTitles|nameword.Unknown); k++ {
		if p.words[k].Is(nameword.OfTitles) {
			return j
		}
		if p.words[k].Gap != nameword.SpaceGap {
			break
		}
	}
	return -1
}

// introducesPerson reports whether a name with a role behind it begins here.
func (p *persons) introducesPerson(j int) bool {
	if !p.words[j].Is(nameword.Unknown) {
		return false
	}
	name, ok := p.name(j, false)
	return ok && p.nameWordsIn(name) >= 2 && p.words[name.to-1].Gap == nameword.CommaGap
}

// segmentBelongs reports whether what stands behind a comma belongs to the
// role before it: an organisation, a country, a further office, and no person.
func (p *persons) segmentBelongs(j int) bool {
	if p.words[j].Is(nameword.Honorific) {
		return false
	}
	if p.words[j].Is(nameword.Joining) {
		return false
	}
	if _, _, person := p.titled(j); person || !p.words[j].Is(nameword.OfTitles) {
		return false
	}
	nations, belongs := true, false
	k := j
	for ; k < len(p.words) && k-j < mostTitleWords; k++ {
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
// word: "co-chaired by Stanley Loh, Permanent Secretary of …".
func (p *persons) mayIntroduce(i int) bool {
	if i == 0 {
		return true
	}
	before := p.words[i-1]
	if before.Gap != nameword.SpaceGap {
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
	if n := p.nameWordsIn(name); n < 2 || n > 5 || last.Gap != nameword.CommaGap || last.Possessive || name.to >= len(p.words) {
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
