package infer

import (
	"strings"
)

// The names themselves.

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
