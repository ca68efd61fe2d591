package people

import (
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/lexicon"
)

// Lines in capitals: every word may be a name there, so that a person is one who is known
// from the rest of the text, or who is introduced: “ADDRESS BY MS ANNA LEE, MINISTER …”.

// isIntroduced reports a name in a line in capitals that is somebody’s, with the title that
// begins at a word.
func (p *titles) isIntroduced(from int, name run) bool {
	const most = 4 // words
	isKnown := true
	for i := name.from; i < name.to; i++ {
		isKnown = isKnown && p.knows(p.word(i))
	}
	if isKnown {
		return true
	}
	if p.nameWordsIn(name) > most || !p.sentence().endsClause(name.to) {
		return false
	}
	for from > 0 && p.word(from-1) == "the" && p.goesOver(from-1) {
		from--
	}
	if from == 0 || !p.goesOver(from-1) {
		return false
	}
	isSecond := p.word(from-1) == "and" && p.before.all.to == from-1 && from > 1
	return isSecond || introductions.Has(p.word(from-1))
}

// isHonoured reports a name with an honorific before it and a role behind its comma.
func (p *titles) isHonoured(m *mention, name run) bool {
	const most = 4 // words
	if m.honorific.empty() || !p.words[m.honorific.from].Is(nameword.Honorific) || p.nameWordsIn(name) > most {
		return false
	}
	at := p.behindLetters(name.to)
	if last := p.words[at-1]; last.Gap != nameword.CommaGap || last.Possessive {
		return false
	}
	_, ok := p.behind(at)
	return ok
}

// occasions follow a name in a title: why somebody spoke.
var occasions = lexicon.List("en/openings-of-occasions")

// introductions stand before who spoke.
var introductions = lexicon.List("en/words-before-speakers")
