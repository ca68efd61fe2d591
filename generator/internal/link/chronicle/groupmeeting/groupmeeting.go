// Package groupmeeting reads of which meetings of groups such as the G20 and APEC a clause
// tells, which no list of ours counts: of those whose name is followed by the noun of a
// meeting, and of those whose name alone stands for their summit.
package groupmeeting

import (
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/token"
	"aseanarchive/generator/internal/text"
)

var (
	groups       = lexicon.List("en/groups-that-meet")
	levels       = lexicon.List("en/levels-of-meetings")
	beforeGroups = lexicon.List("en/words-before-groups-that-meet")
	behindGroups = lexicon.List("en/words-behind-groups-that-meet")
	summits      = lexicon.List("en/nouns-of-summits")
	meetingNouns = lexicon.List("en/nouns-of-gatherings")
	smallInNames = lexicon.List("en/small-words-in-names")
	namesOfASEAN = lexicon.List("en/names-of-asean")
	// otherNouns are nouns that end the name of a group's meeting and of no other; the value
	// is the word that has to stand before.
	otherNouns = lexicon.List("en/nouns-of-meetings-of-groups")
	// between are words in small letters between a group and the noun of its meeting.
	between   = lexicon.List("en/words-between-groups-and-meetings")
	meetVerbs = lexicon.List("en/verbs-of-those-who-meet")
)

// Leaders meet where nothing else is said of who does.
const Leaders = "leaders"

// Conference is the noun of conferences of parties to a treaty, which are told by their
// number; see package occasion.
const Conference = "cop"

// Meeting is a meeting of a group, by who meets.
type Meeting struct{ Group, Level string }

// Named is a meeting that a clause names, and where.
type Named struct {
	Meeting
	Start, End int // from the first word of its name to the end of the group
}

// reading is a clause while it is read.
type reading struct {
	clause string
	tokens []token.Token
}

// In are the meetings of groups that a clause names, in its order.
func In(clause string, tokens []token.Token, words []text.Word) []Named {
	c := &reading{clause, tokens}
	var list []Named
	groups.Each(words, clause, func(found lexicon.Match) {
		first := 0 // token of the group
		for first < len(tokens) && tokens[first].End <= found.Start {
			first++
		}
		behind := first // token behind it
		for behind < len(tokens) && tokens[behind].Start < found.End {
			behind++
		}
		if behind < len(tokens) && strings.HasPrefix(clause[tokens[behind].Start:], "(") {
			behind++ // its short form
		}
		level, start, ok := c.meetingBehind(first, behind)
		if !ok {
			level, start, ok = c.meetingBefore(first, behind)
		}
		if !ok {
			start, ok = c.standsForMeeting(first, behind)
			level = Leaders
		}
		if ok {
			list = append(list, Named{Meeting{found.Value, level}, start, found.End})
		}
	})
	return list
}

// closes reports a word that only ends what stands in brackets.
func (c *reading) closes(t *token.Token) bool { return strings.HasSuffix(c.clause[t.Start:t.End], ")") }

// longestGap is how many words stand at most between a group and the noun of its meeting.
const longestGap = 5

// meetingBehind reads “the G20 Leaders’ Summit”, “our APEC host year”.
func (c *reading) meetingBehind(first, behind int) (level string, start int, ok bool) {
	level = Leaders
	others := false // words that no summit of leaders needs
	for i := behind; i < min(behind+longestGap, len(c.tokens)); i++ {
		t := &c.tokens[i]
		if i > first && c.tokens[i-1].Breaks && !c.closes(&c.tokens[i-1]) {
			return "", 0, false
		}
		if said, has := levels.Of(t.Plain); has {
			level = said
			continue
		}
		if others && !summits.Has(t.Plain) && meetingNouns.HasKey(t.Key) {
			return "", 0, false // the Quad Investment and Technology Dialogue
		}
		after, isOther := otherNouns.OfKey(t.Key)
		if meetingNouns.HasKey(t.Key) || isOther && (after == "" || after == c.tokens[i-1].Plain) {
			return level, c.tokens[first].Start, true
		}
		if !t.Capital && !smallInNames.HasKey(t.Key) && !between.HasKey(t.Key) {
			return "", 0, false
		}
		others = others || t.Capital
	}
	return "", 0, false
}

// meetingBefore reads “the leaders’ summit of the Quad”, and “the leaders of the Group of
// Seven met”.
func (c *reading) meetingBefore(first, behind int) (level string, start int, ok bool) {
	i := first - 1
	if i >= 0 && c.tokens[i].Plain == "the" {
		i--
	}
	if i < 1 {
		return "", 0, false
	}
	if said, has := levels.Of(c.tokens[i-1].Plain); has && c.tokens[i].Plain == "of" && meets(c.tokens[behind:]) {
		return said, c.tokens[i-1].Start, true
	}
	if c.tokens[i].Plain != "of" || !meetingNouns.HasKey(c.tokens[i-1].Key) {
		return "", 0, false
	}
	level = Leaders
	for _, t := range c.tokens[behind:min(behind+longestGap, len(c.tokens))] {
		if said, has := levels.Of(t.Plain); has { // “the meeting of G20 Finance Ministers”
			level = said
			break
		}
	}
	at := i - 1
	for k := i - 2; k >= max(0, i-4); k-- {
		if said, has := levels.Of(c.tokens[k].Plain); has {
			level, at = said, k
		}
	}
	return level, c.tokens[at].Start, true
}

// meets reports that words behind a name soon say that those who are named met.
func meets(behind []token.Token) bool {
	const soon = 4
	return slices.ContainsFunc(behind[:min(soon, len(behind))], func(t token.Token) bool {
		return meetVerbs.HasKey(t.Key)
	})
}

// standsForMeeting reports the name of a group that stands for its summit: “at the G20
// in Bali”, or short for the conference before it, “the Conference of the Parties (COP27)”.
func (c *reading) standsForMeeting(first, behind int) (start int, ok bool) {
	const mostBefore = 14
	if first == len(c.tokens) {
		return 0, false
	}
	start = c.tokens[first].Start
	if meetingNouns.HasKey(c.tokens[first].Key) {
		return start, true // the Summit of the Americas
	}
	if strings.HasPrefix(c.clause[start:], "(") || isBehindDash(c.clause[:start]) {
		for i := max(0, first-mostBefore); i < first; i++ {
			if meetingNouns.HasKey(c.tokens[i].Key) {
				return c.tokens[i].Start, true
			}
		}
		return 0, false
	}
	before := strings.TrimRight(c.clause[:c.tokens[first].Start], " ")
	opening, ok := beforeGroups.Closes(before)
	if rest, has := strings.CutSuffix(before, " the"); has && (!ok || opening.Value == "open") {
		if verb, found := beforeGroups.Closes(rest); found {
			opening, ok = verb, true
		}
	}
	if !ok || opening.Value == "known" {
		return 0, false
	}
	ends := behind == len(c.tokens) || c.tokens[behind-1].Breaks && !c.closes(&c.tokens[behind-1])
	if ends {
		return start, opening.Value != "open" // “among NATO, the G7” is the group itself
	}
	if opening.Value == "sure" {
		return start, !c.tokens[behind].Capital
	}
	_, ok = behindGroups.Opens(c.clause[c.tokens[behind].Start:])
	return start, ok
}

// isBehindDash reports words that end in a dash: “the Conference of the Parties — COP27”.
func isBehindDash(before string) bool {
	before = strings.TrimRight(before, " ")
	return strings.HasSuffix(before, " —") || strings.HasSuffix(before, " –")
}

// LevelIn is who meets, by the name of a meeting of a group: leaders, where it does not say.
func LevelIn(name string) string {
	level, ok := levels.Find(name)
	if !ok {
		return Leaders
	}
	return level.Value
}

// IsPlaced reports a place of a clause, by its name, that stands before one of some meetings that
// are named there or right behind it, “the G20 Leaders’ Summit in Bali”: any other is that of
// something else. is tells whether some words begin with a name of the place.
func IsPlaced(clause string, of []Meeting, place string, is func(words string) bool) bool {
	const near, far = 40, 60 // bytes behind it, and before it
	for _, named := range In(clause, token.Of(clause), text.AppendWords(nil, clause, nil)) {
		if !slices.Contains(of, named.Meeting) {
			continue
		}
		before := clause[:named.Start]
		if at := strings.LastIndex(before, place); at >= 0 && named.Start-at-len(place) <= far &&
			!strings.Contains(before[at:], " and ") {
			return true
		}
		behind := clause[named.End:]
		at := strings.Index(behind, " in ")
		if at >= 0 && at <= near && !strings.ContainsAny(behind[:at], ",;:—") && is(behind[at+len(" in "):]) {
			return true
		}
	}
	return false
}

// IsOfOtherYear reports a meeting right behind whose name its clause gives a year that is
// not that of a date: “announced yesterday that they will host APEC in 2023”.
func (n Named) IsOfOtherYear(clause, date string) bool {
	const year = len("2023")
	said, ok := strings.CutPrefix(clause[n.End:], " in ")
	if !ok || len(said) < year || len(date) < year || strings.Trim(said[:year], "0123456789") != "" {
		return false
	}
	return said[:year] != date[:year]
}

// OfStatement is the summit at which the leaders of a group made the statement that a
// document is, among the occasions that it names.
func OfStatement(occasions []archive.Occasion) []Meeting {
	for i := range occasions {
		if group := occasions[i].StatedBy; group != "" {
			return []Meeting{{group, Leaders}}
		}
	}
	return nil
}

// OfOccasion is the meeting of a group that an occasion is, by its name.
func OfOccasion(o *archive.Occasion) Meeting {
	if o.Noun == Conference {
		value, _ := groups.Of("COP" + strconv.Itoa(o.Number))
		return Meeting{value, Leaders}
	}
	found, ok := groups.Find(o.Name)
	level, said := levels.Find(o.Name)
	if !ok || !summits.Has(o.Noun) && level.Value != Leaders || namesOfASEAN.In(o.Name) {
		return Meeting{} // “the G7 and ASEAN Leaders’ Summit” is of both, or of neither
	}
	if !said {
		return Meeting{found.Value, Leaders}
	}
	return Meeting{found.Value, level.Value}
}
