package people

import (
	"slices"

	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/lexicon"
)

// Titles in small letters: “Norwegian prime minister Arne Holm”, “the director, Mr. Holm”.
// A capital says where such a title begins only if a country or a house stands there; the
// words before it may belong to it, too, and nobody knows which.

// wholeOffices say by themselves what somebody is: president.
var wholeOffices = lexicon.List("en/offices-that-say-enough")

// settleSmall settles where a title begins that holds words in small letters.
func (p *titles) settleSmall(r *role, last int) {
	for k := last - 1; k > r.words.from; k-- { // adviser to President Holm
		w := p.words[k-1]
		if w.Small&nameword.Title != 0 && p.words[k].Is(nameword.Joining) && p.word(k) != "and" {
			for r.words.from = k + 1; p.words[r.words.from].Is(nameword.Joining); r.words.from++ {
			}
			r.office.from = max(r.office.from, r.words.from)
			break
		}
	}
	for k := r.words.from; k < last; k++ { // his Norwegian counterpart Foreign Minister Holm
		if p.word(k) == counterpart {
			r.words.from = k + 1
			r.office.from = max(r.office.from, r.words.from)
		}
	}
	p.reachCountry(r)
	p.reachHouse(r)
	r.isTail = p.isTail(r, last)
	if !r.isTail {
		return
	}
	for k := r.words.from; k <= last; k++ { // junta chief Senior General Holm
		if p.words[k].Is(nameword.Title | nameword.Modifier) {
			r.words.from, r.isTail = k, false
			r.office.from = max(r.office.from, k)
			return
		}
	}
}

// reachCountry takes the country whose title it is, and the small words between them, into
// a title: “Norway’s supreme leader”.
func (p *titles) reachCountry(r *role) {
	const most = 3 // words
	first := r.words.from
	if p.words[first].Small == 0 {
		return
	}
	for k := first - 1; k >= max(0, first-1-most); k-- {
		w := p.words[k]
		switch {
		case w.Gap != nameword.SpaceGap:
			return
		case w.Possessive && w.Is(nameword.Nation):
			for k > 0 && p.words[k-1].Is(nameword.Nation) && p.goesOver(k-1) {
				k--
			}
			r.words.from = k
			return
		case w.Kind != nameword.OtherWord || w.Possessive:
			return
		}
	}
}

// reachHouse takes the name of a house, a town or a person whose officer somebody is into
// a title: “Oslo mayor”, “Holm’s spokesman”. A word alone that opens a sentence has its
// capital from there.
func (p *titles) reachHouse(r *role) {
	const most = 4 // words
	first := r.words.from
	k := first
	for k > max(p.before.all.to, first-most) && p.words[k-1].Is(nameword.Unknown|nameword.OfTitles) &&
		(p.goesOver(k-1) || k == first && p.words[k-1].Gap == nameword.SpaceGap) {
		k--
	}
	if k == first || !p.words[first-1].Is(nameword.Unknown) {
		return
	}
	opens := k == 0 || p.sentence().opens(k)
	if opens && k == first-1 && !p.words[k].Possessive {
		return
	}
	r.words.from = k
}

// isTail reports a title before which further words of it stand that cannot be told: “army”
// of “army chief”.
func (p *titles) isTail(r *role, last int) bool {
	first := r.words.from
	if first == 0 || !holdsSmall(p.words[first:last+1]) || !p.goesOver(first-1) {
		return false
	}
	before := p.words[first-1]
	switch {
	case before.Is(nameword.Unknown):
		return true
	case before.Kind != nameword.OtherWord || p.words[first].Small == 0:
		return false
	}
	isKnown := beforePersons.Has(p.word(first-1)) || timesOfOffice.Has(p.word(first-1))
	isAlone := r.words.to == first+1 || p.is(first+1, nameword.Title|nameword.Modifier)
	return !isKnown && isAlone && !wholeOffices.Has(p.word(first))
}

func holdsSmall(title []nameword.Word) bool {
	return slices.ContainsFunc(title, func(w nameword.Word) bool { return w.Small != 0 })
}

// saysWhose reports a title that holds more than an office in small letters.
func saysWhose(title []nameword.Word) bool {
	isMore := func(w nameword.Word) bool { return w.Is(nameword.OfTitles | nameword.Unknown) }
	return slices.ContainsFunc(title, isMore)
}
