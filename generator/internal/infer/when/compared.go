package when

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

var (
	// comparing are words behind which stands what a figure is compared with; those with
	// the value “share” only behind a share: “up 10 percent from last year”.
	comparing = lexicon.List("en/words-that-compare-figures")
	// shares are words for a part of a hundred.
	shares = lexicon.List("en/words-for-shares")
)

// isCompared reports a time that only tells with what a figure is compared: “exports rose
// 5 percent from 2004”. What the sentence tells happened at another time.
func isCompared(e *datedEvent) bool {
	const near = 60 // letters
	before := e.before().Last(near)
	if isBase(before) {
		return true
	}
	compared := false
	before.Each(comparing, func(m lexicon.Match) {
		head := e.before().Until(m.Start)
		compares := m.Value == "" && !endsWithTerm(head) || m.Value == "share" && endsWithShare(head)
		compared = compares && isPlain(before.Since(m.End))
	})
	return compared
}

// isBase reports words before a time that end with the figure from which another one has risen or fallen: “from
// 38.7 per cent last year to 51.4”.
func isBase(before paper.Stretch) bool {
	const from = "from "
	words := strings.TrimSuffix(strings.TrimRight(before.String(), " "), " in")
	at := strings.LastIndex(words, from)
	if at < 0 || at+len(from) == len(words) {
		return false
	}
	figure, unit, _ := strings.Cut(words[at+len(from):], " ")
	isFigure := strings.Trim(figure, "0123456789.,%$€£") == "" && strings.ContainsAny(figure, "0123456789")
	return isFigure && (strings.HasSuffix(figure, "%") || unitsOfFigures.Has(unit))
}

// unitsOfFigures stand behind a figure that is measured or counted.
var unitsOfFigures = lexicon.List("en/units-of-figures")

// limiting are words before “than” that make it a term: “no later than June”.
var limiting = lexicon.List("en/words-of-a-term-before-than")

// endsWithTerm reports words that end with one of those.
func endsWithTerm(before paper.Stretch) bool {
	words := before.Words()
	return len(words) > 0 && limiting.HasKey(words[len(words)-1].Key)
}

// endsWithShare reports words that end with so many percent, or with what has grown by
// them: “10 percent”, “10 percent higher”.
func endsWithShare(before paper.Stretch) bool {
	const near = 20 // letters
	last := before.Last(near)
	return last.Has(shares) || strings.Contains(last.String(), "%")
}

// isPlain reports a few words without a clause, a name or a figure of their own: “the
// figure of the”.
func isPlain(words paper.Stretch) bool {
	const most = 6 // words
	list := words.Words()
	for i := range list {
		if list[i].Is(text.Capital | text.Figure) {
			return false
		}
	}
	return len(list) <= most && !strings.ContainsAny(words.String(), ",;:()")
}
