package people

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/text"
)

// namePart tells of words that are parts of a name and elsewhere something else.
type namePart struct{ *passage }

func (p *passage) namePart() namePart { return namePart{p} }

// isFamilyOfTwoWords reports a family name that is a country elsewhere: Mr. Alberto Costa
// Rica. Behind a whole name the country is one.
func (p namePart) isFamilyOfTwoWords(i int) bool {
	return p.is(i, nameword.Nation) && p.goesOver(i) && i+1 < len(p.words) && familyNames.Has(p.phrase(run{i, i + 2}))
}

// opensName reports a word that opens sentences, and names as well: President To Lam.
func (p namePart) opensName(i int) bool {
	return !p.heading && p.is(i, nameword.Stopping) && namesToo.Has(p.word(i)) && p.goesOver(i) &&
		p.is(i+1, nameword.Unknown)
}

// endOfNickname is where words in quotation marks of their own end, a space before and
// behind them; where they begin, without any.
func (p namePart) endOfNickname(i int) int {
	const most = 2 // words
	if i == 0 || i >= len(p.words) {
		return i
	}
	closing := "” "
	switch p.text[p.words[i-1].End:p.words[i].Start] {
	case " \"":
		closing = "\" "
	case " “":
	default:
		return i
	}
	for j := i; j < min(i+most, len(p.words)-1) && p.words[j].Is(nameword.Unknown); j++ {
		if p.text[p.words[j].End:p.words[j+1].Start] == closing {
			return j + 1
		}
	}
	return i
}

// isTitleOfBirth reports a name that is nothing but Tengku.
func (p namePart) isTitleOfBirth(i, j int) bool { return j == i+1 && titlesOfBirth.Has(p.word(i)) }

// familyInCapitals reports whether a word in capitals is a family name, as in
// KOH Poh Koon and Josep BORRELL.
func (p namePart) familyInCapitals(j, from int, honoured bool) bool {
	w := p.words[j]
	if !honoured || strings.ContainsAny(p.text[w.Start:w.End], "0123456789.&-") {
		return false
	}
	if j == from {
		return p.goesOn(j)
	}
	return text.Longer(p.word(j), 3) && p.words[j-1].Is(nameword.Unknown|nameword.Initial)
}

// hasWholeWord reports whether one of the words of a name is more than a letter.
func (p namePart) hasWholeWord(i, j int) bool {
	isWhole := func(w nameword.Word) bool { return text.Longer(p.text[w.Start:w.End], 1) }
	return slices.ContainsFunc(p.words[i:j], isWhole)
}
