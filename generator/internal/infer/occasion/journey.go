package occasion

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// journey is the noun of all visits and trips; a text calls one now this and now that.
const journey = "visit"

var (
	// nounsOfJourneys say that somebody comes somewhere, as nouns and as verbs.
	nounsOfJourneys = lexicon.List("en/words-for-journeys")
	offices         = lexicon.List("en/other-offices")
	highOffices     = lexicon.List("en/high-offices")
	keyOfTo         = text.KeyOf("to")
)

// readJourney reads whose journey a word names: “Berg’s trip to Oslo”, “for Anna Berg to visit Oslo”.
func (r *reader) readJourney(words string, list []text.Word, i, line int) {
	n := name{words: words, list: list, noun: i, from: i, to: i + 1}
	who := n.traveller()
	isVerb := who < 0 && i > 2 && list[i-1].Key == keyOfTo && n.goesOn(i-1) && n.goesOn(i-2) && n.goesOn(i-3) &&
		list[i-3].Is(text.Capital)
	if isVerb {
		who = i - 2
	}
	if who < 0 || !n.tellsSomebody(who) {
		return
	}
	n.occasion = archive.Occasion{Noun: journey, Own: strings.ToLower(list[who].Of(words))}
	n.occasion.Place = n.placeBehind()
	n.occasion.Name = words[list[who].Start:list[i].End]
	if isVerb {
		n.occasion.Name = list[who].Of(words) + "’s visit"
	}
	r.add(line, n.occasion)
}

// traveller is the word of whose journey the noun is, “Berg’s” or “Berg’s short”, -1 for none.
func (n *name) traveller() int {
	const mostBetween = 1 // words
	for i := n.noun - 1; i > 0 && i >= n.noun-1-mostBetween; i-- {
		if !n.goesOn(i) {
			return -1
		}
		if n.isEnding(i) && strings.EqualFold(n.list[i].Of(n.words), "s") && n.goesOn(i-1) {
			return i - 1
		}
	}
	return -1
}

// tellsSomebody reports a word with a capital that is more than an office.
func (n *name) tellsSomebody(i int) bool {
	w := &n.list[i]
	return w.Is(text.Capital) && w.Is(text.Small) && !littleNames.HasKey(w.Key) && !smallWords.HasKey(w.Key) &&
		!offices.HasKey(w.Key) && !highOffices.HasKey(w.Key) && !months.HasKey(w.Key) && !weekdays.HasKey(w.Key) &&
		!groups.HasKey(w.Key)
}

// placeBehind is where the journey of a noun leads, “to Oslo”, or of a verb, “visit Oslo”.
func (n *name) placeBehind() string {
	i := n.noun + 1
	if i < len(n.list) && n.list[i].Key == keyOfTo && n.goesOn(i-1) {
		i++
	}
	if i >= len(n.list) || !n.list[i].Is(text.Capital) || n.words[n.list[i-1].End:n.list[i].Start] != " " {
		return ""
	}
	return n.list[i].Of(n.words)
}

// withPlaces are occasions of which the journeys of one traveller are one where the text says of one
// alone whereto it leads. Where it speaks of several, what it does not say that of means none.
func withPlaces(list []archive.Occasion) []archive.Occasion {
	placed := map[string][]int{} // of travellers
	for i := range list {
		if o := &list[i]; o.Noun == journey && o.Place != "" {
			placed[o.Own] = append(placed[o.Own], i)
		}
	}
	return slices.DeleteFunc(list, func(o archive.Occasion) bool {
		of := placed[o.Own]
		if o.Noun != journey || o.Place != "" || len(of) == 0 {
			return false
		}
		if len(of) == 1 {
			for _, line := range o.Paragraphs {
				addLine(&list[of[0]], line)
			}
		}
		return true
	})
}
