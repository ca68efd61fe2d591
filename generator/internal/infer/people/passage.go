package people

import (
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
)

// passage is a block by its words.
type passage struct {
	leaf    *paper.Block
	text    string
	words   []nameword.Word
	heading bool // the block is one

	capitals bool // the block is in capitals throughout, and text in another case
}

// run is some words of a passage, from the first up to the one behind the last.
type run struct{ from, to int }

func (r run) empty() bool { return r.to <= r.from }

// word is the text of a word.
func (p *passage) word(i int) string { return p.text[p.words[i].Start:p.words[i].End] }

// phrase is the text of a run of words.
func (p *passage) phrase(r run) string {
	if r.empty() {
		return ""
	}
	return p.text[p.words[r.from].Start:p.words[r.to-1].End]
}

// is reports whether there is a word at a place, and it can be one of some
// kinds.
func (p *passage) is(i int, kinds nameword.Kind) bool {
	return i < len(p.words) && p.words[i].Is(kinds)
}

// goesOver reports whether nothing but a space parts a word from the next.
func (p *passage) goesOver(i int) bool {
	return p.words[i].Gap == nameword.SpaceGap && !p.words[i].Possessive
}

// isInstitution reports whether the words from one on name an institution
// rather than a place: the European External Action Service.
func (p *passage) isInstitution(i int) bool {
	const longest = 8
	if p.is(i, nameword.Letters) {
		return true
	}
	for j := i; j-i < longest && p.is(j, nameword.OfTitles|nameword.Unknown); j++ {
		if p.words[j].Is(nameword.Institution | nameword.Common) {
			return true
		}
		if p.words[j].Gap != nameword.SpaceGap {
			break
		}
	}
	return false
}
