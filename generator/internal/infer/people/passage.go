package people

import (
	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/infer/nameword"
	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

// passage is a block by its words.
type passage struct {
	leaf    *paper.Block
	text    string
	words   []nameword.Word
	heading bool // the block is one

	capitals bool              // so is every word of it, though text may be in another case
	proof    *archive.Evidence // of a line that stands in no block
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

// officesInLetters are offices by their first letters, with the words for them.
var officesInLetters = lexicon.List("en/offices-in-letters")

// inFull is the text of a title, PM written out.
func (p *passage) inFull(title run) string {
	words := p.phrase(title)
	for i := title.to - 1; i >= title.from; i-- {
		w := p.words[i]
		if !w.Is(nameword.Office) || w.End-w.Start > longestLetters {
			continue
		}
		if office, ok := officesInLetters.Of(p.word(i)); ok {
			at := w.Start - p.words[title.from].Start
			words = words[:at] + office + words[at+w.End-w.Start:]
		}
	}
	return words
}

const longestLetters = len("DPM")

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
