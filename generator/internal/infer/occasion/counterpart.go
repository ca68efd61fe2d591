package occasion

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// counterpart is the noun of a meeting that a text only tells by whom somebody meets.
const counterpart = "meeting with"

var (
	meetingsWith = lexicon.List("en/nouns-of-meetings-with-somebody")
	keyOfWith    = text.KeyOf("with")
)

// readCounterpart reads with whom a meeting is, “his meeting with President Dahl”, “a bilateral also
// with Anna Dahl”. Which one of several it is the words do not say: it is loose.
func (r *reader) readCounterpart(words string, list []text.Word, i, line int) {
	const mostBetween = 1 // words
	n := name{words: words, list: list, noun: i, from: i, to: i + 1}
	with := i + 1
	for with < min(len(list), i+1+mostBetween) && list[with].Key != keyOfWith && n.goesOn(with-1) {
		with++
	}
	if with+1 >= len(list) || list[with].Key != keyOfWith || !n.goesOn(with-1) {
		return
	}
	if !n.isKnown() {
		return
	}
	const mostNames, mostTitles = 3, 4
	titles := 0
	for at := with + 1; at < len(list) && n.goesOn(at-1); at++ {
		w := &list[at]
		isTitle := w.Key == keyOfThe || littleNames.HasKey(w.Key) || offices.HasKey(w.Key) || highOffices.HasKey(w.Key)
		switch {
		case isTitle && len(n.own) == 0 && titles < mostTitles:
			if w.Key != keyOfThe {
				titles++
			}
			continue
		case w.Is(text.Capital) && !isTitle && !smallWords.HasKey(w.Key) && !months.HasKey(w.Key) &&
			!weekdays.HasKey(w.Key) && !groups.HasKey(w.Key) && len(n.own) < mostNames:
			n.own = append(n.own, strings.ToLower(w.Of(words)))
			n.to = at + 1
			continue
		}
		at = len(list)
	}
	if titles == 0 || len(n.own) == 0 {
		return
	}
	slices.Sort(n.own) // in an order of their own
	r.add(line, archive.Occasion{
		Name: words[list[i].Start:list[n.to-1].End], Noun: counterpart, Loose: true,
		Own: strings.Join(slices.Compact(n.own), " "),
	})
}

// isKnown reports a noun at which a word right before it points, or whose it is: “the meeting”,
// “Berg’s bilateral meeting”.
func (n *name) isKnown() bool {
	const mostBetween = 1 // words in small letters
	for i := n.noun - 1; i >= max(0, n.noun-1-mostBetween) && n.goesOn(i); i-- {
		if pointers.HasKey(n.list[i].Key) || n.isEnding(i) && strings.EqualFold(n.list[i].Of(n.words), "s") {
			return true
		}
	}
	return false
}

// pointers point at what follows them.
var pointers = lexicon.List("en/words-that-point")
