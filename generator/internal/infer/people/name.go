package people

import (
	"strings"

	"aseanarchive/generator/internal/infer/nameword"
)

// The names themselves.

// name reads a name that begins at a word.
func (p *persons) name(i int, honoured bool) (name span2, ok bool) {
	const longest = 6
	j, proper := i, 0
	for j < len(p.words) && j-i < longest {
		w := p.words[j]
		switch {
		case w.Is(nameword.Unknown):
			proper++
		case w.Is(nameword.Initial):
		case w.Is(nameword.Letters):
			if !p.familyInCapitals(j, i, honoured) {
				return p.named(i, j, proper)
			}
		case w.Is(nameword.Particle) && j > i && p.goesOn(j):
		case w.Is(nameword.Honorific) && proper > 0 && p.goesOn(j) && !isForeignTitle(p.word(j)):
		case w.Is(nameword.Generation):
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
		if w.Possessive || w.Gap != nameword.SpaceGap {
			if w.Gap == nameword.CommaGap && j < len(p.words) && nameword.IsGeneration(p.word(j)) && !w.Possessive {
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
	for j > i && p.words[j-1].Is(nameword.Particle|nameword.Initial) {
		j--
	}
	if proper == 0 || j <= i {
		return span2{}, false
	}
	if last := p.words[j-1]; j < len(p.words) && last.Gap == nameword.SpaceGap && !last.Possessive {
		if p.words[j].Is(nameword.Institution) || proper == 1 && p.words[j].Is(nameword.OfTitles&^(nameword.Nation|nameword.Title)) && !isTime(p.word(j)) {
			return span2{}, false // the Prince Sultan Hospital
		}
	}
	return span2{i, j}, true
}

// goesOn reports whether another proper word follows at once.
func (p *persons) goesOn(j int) bool {
	if p.words[j].Gap != nameword.SpaceGap || p.words[j].Possessive || j+1 >= len(p.words) {
		return false
	}
	return p.words[j+1].Is(nameword.Unknown) || p.words[j+1].Is(nameword.Particle|nameword.Initial) && j+2 < len(p.words) && p.words[j+2].Is(nameword.Unknown)
}

// familyInCapitals reports whether a word in capitals is a family name, as in
// KOH Poh Koon and Josep BORRELL.
func (p *persons) familyInCapitals(j, from int, honoured bool) bool {
	w := p.words[j]
	if !honoured || strings.ContainsAny(p.text[w.Start:w.End], "0123456789.&-") {
		return false
	}
	return j == from && p.goesOn(j) || j > from && w.End-w.Start > 3 && (p.words[j-1].Is(nameword.Unknown))
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
		if !w.Is(nameword.Initial|nameword.Particle) && !nameword.IsGeneration(p.text[w.Start:w.End]) {
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
	if last.Possessive {
		return false
	}
	return last.Gap != nameword.SpaceGap || name.to < len(p.words) && p.words[name.to].Is(nameword.Joining) || name.to < len(p.words) && p.words[name.to].Kind == nameword.OtherWord
}

// complete reads the role behind a name that has none before it, and returns
// the word at which to go on.
func (p *persons) complete(m *mention) int {
	onlyRank := m.role.to-m.role.from == 1 && p.words[m.role.from].Is(nameword.Rank)
	if !m.role.empty() && !onlyRank {
		return m.to
	}
	at := m.to
	for at < len(p.words) && p.words[at-1].Gap == nameword.SpaceGap && p.words[at].Is(nameword.Letters) && p.words[at].End-p.words[at].Start <= 3 {
		at++ // MP, QC
	}
	if p.words[at-1].Gap != nameword.CommaGap || p.words[at-1].Possessive || at >= len(p.words) {
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
