package people

import (
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/lexicon"
)

// The styles of Brunei, which are long: “Pehin Datu Lailaraja Major General (Retired) Dato
// Paduka Seri Awang Haji”, before a name of one or two words.

var (
	// titled are honorifics behind which a title of several words stands; those with the
	// value “Haji” before that one too.
	titled = lexicon.List("en/honorifics-with-a-title-behind")
	// retired are words in brackets behind the rank of who left it.
	retired = lexicon.List("en/words-behind-a-former-rank")
)

// honorifics is where the run of honorifics that begins at a word ends.
func (p *passage) honorifics(i int) int {
	j := p.plainHonorifics(i)
	for j > i {
		further := p.honorificBehindTitle(j)
		if further == j {
			break
		}
		j = p.plainHonorifics(further)
	}
	return j
}

// plainHonorifics is where the honorifics end that stand side by side from a word on.
func (p *passage) plainHonorifics(i int) int {
	j := i
	for p.is(j, nameword.Honorific|nameword.Rank) && (j == i || p.words[j-1].Gap == nameword.SpaceGap) {
		j++
	}
	return j
}

// honorificBehindTitle is the next honorific behind the title that begins at a word, that
// word itself where no such title stands there: a name is what is left behind them all.
func (p *passage) honorificBehindTitle(j int) int {
	const longest = 6 // words
	value, opens := titled.Of(p.word(j - 1))
	if !opens || p.words[j-1].Gap != nameword.SpaceGap {
		return j
	}
	for k := j; k < min(j+longest, len(p.words)); k++ {
		w := p.words[k]
		switch {
		case w.Is(nameword.Honorific):
			if p.word(k) == "Haji" && value != "Haji" {
				return j
			}
			return k
		case !w.Is(nameword.Unknown | nameword.Title):
			return j
		case w.Gap == nameword.SpaceGap:
		case k+1 < len(p.words) && retired.Has(p.word(k+1)) && p.isInBrackets(k+1):
			k++
		default:
			return j
		}
	}
	return j
}

// isInBrackets reports a word that stands in brackets alone.
func (p *passage) isInBrackets(i int) bool {
	w := p.words[i]
	return w.Start > 0 && p.text[w.Start-1] == '(' && w.End < len(p.text) && p.text[w.End] == ')'
}
