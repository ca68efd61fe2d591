package when

import (
	"strings"

	"aseanarchive/generator/internal/dates"
	"aseanarchive/generator/internal/infer/meeting"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// What names a time and tells of nothing that happens then: how glad somebody is to be here
// today, a year that is set against others, how things stand on a day, a name.

var (
	// joys are how a speaker says that he is glad or thankful.
	joys = lexicon.List("en/words-of-joy-and-thanks")
	// thosePresent stand before “today” for those to whom somebody speaks.
	thosePresent = lexicon.List("en/those-present")
	// stressing set a time against others.
	stressing = lexicon.List("en/words-that-only-stress")
	// vessels stand before the name of one, which may be that of a day.
	vessels = lexicon.List("en/vessels")
)

// isCourtesy reports “today” in a sentence in which a speaker is glad to be here, or thanks for
// it: “Happy to join everyone here today.” What is said of a meeting goes on behind it.
func (e *datedEvent) isCourtesy() bool {
	const opening, behind = 60, 80 // letters
	before := e.before()
	if _, ok := thosePresent.Closes(strings.TrimRight(before.String(), " ")); !ok {
		return false
	}
	for _, word := range e.after().First(behind).Words() {
		if meeting.Nouns[strings.ToLower(word.Of(e.sentence.Leaf.String))] {
			return false
		}
	}
	return before.First(opening).Has(joys)
}

// isStressed reports a time that is set against others: “not just this year, but always”.
func (e *datedEvent) isStressed() bool {
	_, ok := stressing.Closes(strings.TrimRight(e.before().String(), " "))
	return ok
}

// isStateOf reports a day of which a sentence or a clause only says how things stood on it:
// “As of 31 December 2022, ten boats were left”. What takes effect as of a day, does so then.
func (e *datedEvent) isStateOf() bool {
	before := strings.TrimRight(e.before().String(), " ")
	for _, words := range [...]string{"as of", "as at"} {
		at := len(before) - len(words)
		if at >= 0 && strings.EqualFold(before[at:], words) {
			opening := strings.TrimRight(before[:at], " ")
			return opening == "" || strings.HasSuffix(opening, ",") || strings.HasSuffix(opening, ";")
		}
	}
	return false
}

// isOfVessel reports a day by which a vessel is called: “the supply vessel Santa May 4 sailed”.
// What happens to a vessel on a day is told with a word or a mark between the two.
func (e *datedEvent) isOfVessel() bool {
	const longest = 3 // words of a name
	if e.mention.Form != dates.NoYear {
		return false
	}
	words, behind := e.before().Words(), int32(e.mention.Start)
	for i := len(words) - 1; i >= max(0, len(words)-1-longest); i-- {
		if strings.TrimLeft(e.sentence.Leaf.String[words[i].End:behind], " ") != "" {
			return false
		}
		if !words[i].Is(text.Capital) {
			return i < len(words)-1 && vessels.HasKey(words[i].Key)
		}
		behind = words[i].Start
	}
	return false
}
