package people

import (
	"strings"

	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The names themselves.

// name reads a name that begins at a word.
func (p *passage) name(i int, honoured bool) (name run, ok bool) {
	const longest, withFather = 6, 12
	j, proper, most := i, 0, longest
	for j < len(p.words) && j-i < most {
		w := p.words[j]
		if w.Is(nameword.Particle) {
			most++ // it counts for no name
			if fatherParticles.Has(p.word(j)) {
				most = withFather // the father has his titles there
			}
		}
		switch {
		case p.capitals && j > i && occasions.Has(p.word(j)):
			return p.endName(i, j, proper)
		case w.Is(nameword.Unknown):
			proper++
		case w.Is(nameword.Initial):
		case j == i && p.namePart().opensName(j):
			proper++
		case w.Is(nameword.Letters):
			if !p.namePart().familyInCapitals(j, i, honoured) {
				return p.endName(i, j, proper)
			}
		case w.Is(nameword.Particle) && p.goesOn(j) && (j > i || !fatherParticles.Has(p.word(j))):
		case w.Is(nameword.Honorific) && proper > 0 && p.goesOn(j) && !standsBefore(p.word(j)):
		case w.Is(nameword.Generation):
			if proper == 0 {
				return name, false
			}
			return p.endName(i, j+1, proper)
		case proper > 0 && !paper.IsLower(p.word(j)) && !p.goesOn(j) && familyNames.Has(p.word(j)):
			proper++
		case proper == 1 && honoured && p.namePart().isFamilyOfTwoWords(j):
			proper++
			j++
		default:
			return p.endName(i, j, proper)
		}
		j++
		if w.Possessive || w.Gap != nameword.SpaceGap {
			if end := p.namePart().endOfNickname(j); end > j && p.is(end, nameword.Unknown) && !w.Possessive {
				j = end // Joko “Jokowi” Widodo
				continue
			}
			if w.Gap == nameword.CommaGap && nameword.IsGeneration(p.word(j)) && !w.Possessive {
				j++
			}
			break
		}
	}
	return p.endName(i, j, proper)
}

// endName ends a name at a word: it must hold a proper word, and not be the head
// of a longer name that is no person's.
func (p *passage) endName(i, j, proper int) (run, bool) {
	if proper == 0 || proper == 1 && p.namePart().isTitleOfBirth(i, j) {
		return run{}, false
	}
	for p.words[j-1].Is(nameword.Particle | nameword.Initial) {
		j--
	}
	if !p.namePart().hasWholeWord(i, j) {
		return run{}, false // "U N", spaced out
	}
	if p.goesOver(j - 1) {
		goesWithOne := p.is(j, nameword.OfTitles&^(nameword.Nation|nameword.Title)) && !weekdays.Has(p.word(j))
		if p.is(j, nameword.Institution) || proper == 1 && goesWithOne {
			return run{}, false // the Prince Sultan Hospital
		}
	}
	return run{i, j}, true
}

// goesOn reports whether another proper word follows at once.
func (p *passage) goesOn(j int) bool {
	if !p.goesOver(j) {
		return false
	}
	next := j + 1
	if p.words[j].Is(nameword.Particle | nameword.Honorific) { // bin Pehin Datu Holm
		for p.is(next, nameword.Honorific) && !standsBefore(p.word(next)) && p.goesOver(next) {
			next++
		}
	}
	return p.is(next, nameword.Unknown) ||
		next == j+1 && p.is(next, nameword.Particle|nameword.Initial) && p.is(j+2, nameword.Unknown)
}

var (
	honorifics  = lexicon.List("en/honorifics")
	familyNames = lexicon.List("en/words-that-are-family-names")
	weekdays    = lexicon.List("en/weekdays")
	ranks       = lexicon.List("en/ranks")
	beforeRanks = lexicon.List("en/words-before-ranks")

	namesToo = lexicon.List("en/words-that-open-names")

	fatherParticles = lexicon.List("en/particles-before-a-father")
	titlesOfBirth   = lexicon.List("en/titles-inside-names")
)

// standsBefore reports honorifics that do not stand inside a name.
func standsBefore(word string) bool {
	where, _ := honorifics.Of(strings.TrimSuffix(word, "."))
	return where == "before"
}

// nameWordsIn counts the words of a name without initials and particles.
func (p *passage) nameWordsIn(name run) int {
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
func (p *passage) standsApart(name run) bool {
	if p.nameWordsIn(name) < 2 {
		return false
	}
	last := p.words[name.to-1]
	if last.Possessive {
		return false
	}
	if last.Gap != nameword.SpaceGap {
		return true
	}
	return p.words[name.to].Is(nameword.Joining) || p.words[name.to].Kind == nameword.OtherWord
}

// brokenOff reports a single word that a dash cuts off, as in speech written
// down: "Mr. Pre—".
func (p *passage) brokenOff(name run) bool {
	rest := p.text[p.words[name.to-1].End:]
	return name.to-name.from == 1 && (strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "-"))
}

// asksForMore reports a single word of a headline that "of" and no nation
// follows: "Minister Ahead Of Talks", but not "Prime Minister Lee of Singapore".
func (p *titles) asksForMore(name run) bool {
	isOne := name.to-name.from == 1 && !p.knows(p.word(name.from))
	if !isOne || !p.goesOver(name.from) || !strings.EqualFold(p.word(name.to), "of") {
		return false
	}
	if !p.goesOver(name.to) {
		return true
	}
	next := name.to + 1
	if strings.EqualFold(p.word(next), "the") {
		next++
	}
	return !p.is(next, nameword.Nation)
}

// complete reads the role behind a name that has none before it, and returns
// the word at which to go on.
func (p *titles) complete(m *mention) int {
	onlyRank := p.isRank(m.role)
	if !m.role.empty() && !onlyRank {
		return m.all.to
	}
	at := p.behindLetters(m.all.to)
	if p.words[at-1].Gap != nameword.CommaGap || p.words[at-1].Possessive {
		return m.all.to
	}
	if next, _, person := p.titled(at); person && !p.hasOwnRole(next) {
		return m.all.to
	}
	behind, ok := p.behind(at)
	if !ok {
		return m.all.to
	}
	if onlyRank { // Ambassador Dato’ Holm, Permanent Representative
		m.honorific = run{m.role.from, max(m.role.to, m.honorific.to)}
	}
	m.role, m.office = behind.words, behind.office
	m.all.to = behind.words.to
	return m.all.to
}

// isRank reports a role that is a rank and nothing else: Air Chief Marshal.
func (p *titles) isRank(role run) bool {
	if role.empty() || !ranks.Has(strings.TrimSuffix(p.word(role.to-1), ".")) {
		return false
	}
	for i := role.from; i < role.to-1; i++ {
		if !p.words[i].Is(nameword.Rank) && !beforeRanks.Has(p.word(i)) {
			return false
		}
	}
	return true
}

// hasOwnRole reports a person of a list with a role behind the name: the role
// before it, which a comma parts from it, is then that of the person before.
func (p *titles) hasOwnRole(m mention) bool {
	if m.role.empty() || m.honorific.from < m.role.to || p.words[m.role.to-1].Gap != nameword.CommaGap {
		return false
	}
	at := p.behindLetters(m.name.to)
	if p.words[at-1].Gap != nameword.CommaGap {
		return false
	}
	if _, _, person := p.titled(at); person {
		return true
	}
	_, ok := p.behind(at)
	return ok
}

// behindLetters is the word behind the letters with which a name ends: MP, QC.
func (p *passage) behindLetters(at int) int {
	for p.words[at-1].Gap == nameword.SpaceGap && p.is(at, nameword.Letters) && !text.Longer(p.word(at), 3) {
		at++
	}
	return at
}
