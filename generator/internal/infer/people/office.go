package people

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/lexicon"
)

// The titles and offices that stand before a name.

// role is a title as far as it was read.
type role struct {
	words  run
	office run
	end    int  // of what was read, in words
	least  int  // words a name needs behind it
	comma  bool // a comma parts it from what follows
	isTail bool // of a longer one, which cannot be told
	isOf   bool // the office is not its last word
}

// role reads the run of words of a title that begins at a word; ok says that a
// name may follow.
func (p *titles) role(i int) (r role, ok bool) {
	r.words, r.end = run{i, i}, i
	last := -1 // the last office
	for j := i; j < len(p.words) && j-i < mostTitleWords; {
		w := p.words[j]
		isFurther := w.Is(nameword.Rank) && last >= 0 && !p.words[j-1].Is(nameword.Joining|nameword.Modifier)
		if isFurther && !p.isRank(run{i, j + 1}) {
			break // U.S. Trade Representative Ambassador
		}
		switch {
		case w.MayBe(nameword.OfTitles):
			if w.MayBe(nameword.Title) {
				last = j
			}
			j++
		case last >= 0 && p.isSecondOfOffice(j):
			j++
		case w.Is(nameword.Joining):
			next := p.afterJoining(j, last >= 0)
			if next == j {
				return p.finished(r, i, last, false)
			}
			j = next
		default:
			return p.finished(r, i, last, p.mayBeName(j))
		}
		r.end, r.words.to = j, j
		if last >= 0 && p.words[j-1].Gap == nameword.CommaGap && p.subjects().goOnBehindComma(j) {
			continue
		}
		if before := p.words[j-1]; before.Gap != nameword.SpaceGap || before.Possessive && last >= 0 {
			if last >= 0 && before.Gap == nameword.CommaGap && !before.Possessive {
				r.comma = true
				longEnough := j-last > 2 || isOfNation(p.words[i:last]) && p.isClosedName(j)
				isSaid := p.words[last].Small == 0 || saysWhose(p.words[i:j]) || i > 0 && p.words[i-1].Possessive
				isBehindName := i > 0 && p.words[i-1].Gap == nameword.CommaGap // Mr. Berg, Minister, the Hon. Holm
				if !isBehindName && p.word(j) == "the" && p.is(j+1, nameword.Honorific) && p.goesOver(j) {
					r.end++ // the Rt. Hon. Holm
				}
				mayBeName := isSaid && p.words[r.end].Is(nameword.Honorific|nameword.Rank) ||
					longEnough && p.words[j].Is(nameword.Unknown)
				return p.finished(r, i, last, mayBeName)
			}
			return p.finished(r, i, last, false)
		}
	}
	return p.finished(r, i, last, true)
}

// mayBeName reports a word with which a name may begin.
func (p *passage) mayBeName(i int) bool {
	return p.is(i, nameword.Unknown|nameword.Initial|nameword.Honorific|nameword.Particle) || p.namePart().opensName(i)
}

// isSecondOfOffice reports the number behind an office that two persons hold: the Minister
// of Defence II.
func (p *passage) isSecondOfOffice(i int) bool {
	return p.words[i].Is(nameword.Generation) && strings.Trim(p.word(i), "I") == "" &&
		i > 0 && p.words[i-1].Gap == nameword.SpaceGap && p.words[i-1].Is(nameword.OfTitles)
}

// finished works out what a title asks of the name behind it.
func (p *titles) finished(r role, from, last int, ok bool) (role, bool) {
	if last < 0 {
		r.words.to = r.words.from
		return r, false
	}
	for r.words.from+1 < last && p.words[r.words.from].Is(nameword.Nation) && p.word(r.words.from+1) == "of" {
		r.words.from += 2 // visits to Myanmar and Thailand of President Holm
	}
	start := last
	for start > from && p.words[start-1].MayBe(nameword.Modifier|nameword.Title) {
		start--
	}
	r.office = run{start, last + 1}
	r.least = 2
	direct := last == r.end-1
	r.isOf = !direct && !r.comma
	if !direct && !r.comma && isAdjective(p.word(r.end-1)) {
		return r, false // Chair of the National Spelling Bee
	}
	isHigh := p.words[last].Is(nameword.Office|nameword.Rank) && p.word(last) != "General" ||
		p.words[last].Small&nameword.Office != 0 && isOfNation(p.words[from:last])
	isSecretary := p.word(last) == "Secretary" && r.end-1-last == 2
	const sentence = 6                                                                        // words
	isSpoken := !officesInLetters.Has(p.word(last)) || !p.heading && len(p.words) >= sentence // PM Transcripts
	if isHigh && isSpoken && (direct || isSecretary) {
		r.least = 1 // President Obama, Secretary of State Clinton
	}
	if !ok && direct {
		p.noteBare(r, from)
	}
	isOfThe := !direct && !r.comma && p.isBehindThe(r)
	if p.words[last].Small != 0 && isOfThe && p.is(r.end, nameword.Unknown) {
		return r, false // ambassador for the ASEAN Young Readers
	}
	for first := last; direct && first > from; first-- {
		if before := p.words[first-1]; before.Is(nameword.Joining) {
			if p.word(first-1) == "to" { // Counsel to Chairman Smith is no title of Smith's
				r.words.from = first
			}
			break
		}
	}
	if holdsSmall(p.words[from : last+1]) {
		p.settleSmall(&r, last)
	}
	return r, ok
}

// isBehindThe reports a title whose last words stand behind an article.
func (p *passage) isBehindThe(r role) bool {
	k := r.end - 1
	for k > r.words.from && !p.words[k].Is(nameword.Joining) {
		k--
	}
	return p.word(k) == "the"
}

// nounsToo are words that end as adjectives and are none.
var nounsToo = lexicon.List("en/nouns-that-end-as-adjectives")

// isAdjective reports words of titles that ask for a further one.
func isAdjective(word string) bool {
	if nounsToo.Has(word) {
		return false
	}
	for _, ending := range [...]string{"al", "ic", "ese", "ish", "ive", "ican", "sian", "dian", "rian", "lian",
		"pean"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// isOfNation reports words before an office that say of which country it is.
func isOfNation(before []nameword.Word) bool {
	return slices.ContainsFunc(before, func(w nameword.Word) bool { return w.Is(nameword.Nation) })
}

// isClosedName reports a name that begins at a word and ends before a mark: an apposition
// that is closed, and not who does something next.
func (p *passage) isClosedName(i int) bool {
	name, ok := p.name(i, false)
	return ok && p.nameWordsIn(name) > 1 && !p.goesOver(name.to-1) && !p.words[name.to-1].Possessive
}

// noteBare remembers "the Secretary".
func (p *titles) noteBare(r role, from int) {
	if p.words[r.end-1].Small != 0 {
		return // whoever is president
	}
	if from == 0 || r.office.from != from || !strings.EqualFold(p.word(from-1), "the") {
		return
	}
	if p.words[r.end-1].Gap == nameword.SpaceGap && p.is(r.end, nameword.Joining) {
		if next := p.word(r.end); next != "and" && next != "to" {
			return // the Secretary of something
		}
	}
	p.noteOffice(bareOffice{strings.ToLower(p.phrase(r.office)), p.leaf.Line})
}

// afterJoining is where a title goes on behind "of", "for", "and the": behind
// the words of an organisation or a place. It is the place of the joining word
// itself when the title ends before it.
func (p *passage) afterJoining(j int, hasOffice bool) int {
	at := j
	isWhere, isFurther := p.words[j].Is(nameword.Where), p.words[j].Is(nameword.Further)
	if !hasOffice && p.word(j) != "of" {
		return at // before the office only Department of State
	}
	j++
	for p.is(j, nameword.Joining) && p.words[j-1].Gap == nameword.SpaceGap && j-at < 3 {
		j++
	}
	if p.words[j-1].Gap != nameword.SpaceGap {
		return at
	}
	switch {
	case j < len(p.words) && p.words[j].MayBe(nameword.OfTitles):
		if isWhere && !p.isInstitution(j) {
			return at
		}
		return j
	case !p.is(j, nameword.Unknown), isWhere && !isFurther:
		return at
	}
	end := j
	for p.is(end, nameword.Unknown) && end-j < 6 {
		end++
		if p.words[end-1].Gap != nameword.SpaceGap || p.words[end-1].Possessive {
			break
		}
	}
	if isFurther { // "and Digital Policy", but not "and Gunnar Wiegand"
		if p.words[end-1].Gap != nameword.SpaceGap || !p.is(end, nameword.Institution|nameword.Common) {
			return at
		}
	}
	return end
}
