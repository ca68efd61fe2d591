package people

import (
	"strings"

	"aseanarchive/generator/internal/infer/nameword"
)

// sentence tells where sentences and clauses begin and end.
type sentence struct{ *passage }

func (p *passage) sentence() sentence { return sentence{p} }

// opens reports a word behind a stop, with the marks that close and open
// quotations between them or not, and one that follows what was quoted.
func (p sentence) opens(i int) bool {
	between := p.text[p.words[i-1].End:p.words[i].Start]
	return strings.ContainsAny(between, ".?!") || strings.HasPrefix(between, ",”") || strings.HasPrefix(between, ",\"")
}

// isSame reports that no stop parts two words.
func (p sentence) isSame(from, to int) bool {
	for i := from; i < to; i++ {
		if p.words[i].Gap == nameword.HardGap && p.opens(i+1) {
			return false
		}
	}
	return true
}

// endsClause reports a mark, or a small word, before a word: what stands before it is at an
// end.
func (p sentence) endsClause(i int) bool {
	i = p.behindLetters(i)
	return !p.goesOver(i-1) || p.is(i, nameword.Joining|nameword.Stopping) || occasions.Has(p.word(i))
}
