package meeting

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// The lists by which names of meetings are known. They are asked for every word
// of a text that can stand in a name: as sets, in the letters in which they are
// met.
var (
	// Nouns end the name of a meeting.
	Nouns = nouns(lexicon.List("en/meeting-nouns"), lexicon.List("en/short-nouns-of-meetings"))
	// SpecialWords tell an edition that has no number in its series.
	SpecialWords = lexicon.List("en/special-editions").All()
	// OrdinalWords are the ordinals up to twenty, and the tens.
	OrdinalWords = numbers(lexicon.List("en/ordinals"))
	// RomanNumbers are the Roman figures that number meetings.
	RomanNumbers = slices.Sorted(maps.Keys(romans)) // sorted: maps have no order
	// Tens begin ordinals of two words.
	Tens = numbers(lexicon.List("en/tens"))

	// nounKeys are Nouns by the keys of words, see text.KeyOf.
	nounKeys   = keys(Nouns)
	special    = set(lexicon.List("en/special-editions"))
	monthsDays = set(lexicon.List("en/months"), lexicon.List("en/weekdays"))
	// shortMonthsDays are their first three letters.
	shortMonthsDays = shortened(monthsDays)
	beforeSides     = set(lexicon.List("en/words-before-sides"))
	smallWords      = values(lexicon.List("en/small-words-in-meetings"))
	smallNames      = set(lexicon.List("en/names-in-small-letters"))
	endsPeople      = set(lexicon.List("en/those-who-meet"))

	// heldThings are what is held, where its name follows: “the Meeting of”.
	heldThings = lexicon.List("en/held-things")
	// partsOfMeetings are parts of a meeting and no other ones.
	partsOfMeetings = lexicon.List("en/parts-of-meetings")
	// countedWords are what is counted and is no meeting.
	countedWords = lexicon.List("en/counted-but-no-meetings")
	// countsOfOthers follow Plus.
	countsOfOthers = lexicon.List("en/counts-of-others")
	// sidesJoin stand between the sides to a meeting.
	sidesJoin     = lexicon.List("en/words-between-sides-of-a-meeting")
	opensSides    = lexicon.List("en/words-before-sides-of-a-meeting")
	headlineVerbs = lexicon.List("en/headline-verbs")
	// charges follow those who meet, before what they are in charge of.
	charges = lexicon.List("en/words-for-a-charge")
	// workingGroups stand before Group where a group is a meeting.
	workingGroups = lexicon.List("en/words-before-a-working-group")
	// noTopics follow “on” where no topic does.
	noTopics = lexicon.List("en/words-behind-on-that-are-no-topics")
	// beforeEditions and behindEditions stand around a number behind a name that
	// tells which meeting it is.
	beforeEditions = lexicon.List("en/words-before-an-edition")
	behindEditions = lexicon.List("en/words-behind-an-edition")
	// finiteVerbs, pastVerbs and smallAlways are words that no adjective describes.
	finiteVerbs = lexicon.List("en/finite-verbs")
	pastVerbs   = lexicon.List("en/irregular-verbs-in-the-past")
	smallAlways = lexicon.List("en/small-words")
	// posts follow the short form of a meeting in the name of a post.
	posts = lexicon.List("en/posts-of-meetings")
	// venues follow the name of a meeting in that of a building.
	venues = lexicon.List("en/buildings-of-meetings")
	// anyMinisters name those who meet without saying which ones.
	anyMinisters = lexicon.List("en/any-ministers")
	// holdingVerbs and determiners stand between a series and the number of its
	// meeting: “held its 8th meeting”.
	holdingVerbs = lexicon.List("en/verbs-of-a-series")
	determiners  = lexicon.List("en/words-before-a-count")
	ownNames     = ownList{lexicon.List("en/names-of-asean")}
)

// ownList are the names of ASEAN.
type ownList struct{ *lexicon.Words }

// OpensWith reports whether words begin with a name of ASEAN.
func (l ownList) OpensWith(words string) bool {
	m, ok := l.Opens(words)
	return ok && m.Start == 0
}

// nouns are those with which a numbered meeting is named, in small letters.
func nouns(lists ...*lexicon.Words) map[string]bool {
	names := map[string]bool{}
	for _, list := range lists {
		for _, e := range list.Entries() {
			if e.Value != "body" {
				names[strings.ToLower(e.Words)] = true
			}
		}
	}
	return names
}

func keys(words map[string]bool) map[uint64]bool {
	of := make(map[uint64]bool, len(words))
	for word := range words {
		of[text.KeyOf(word)] = true
	}
	return of
}

func set(lists ...*lexicon.Words) map[string]bool {
	words := map[string]bool{}
	for _, list := range lists {
		for _, word := range list.All() {
			words[word] = true
		}
	}
	return words
}

func values(list *lexicon.Words) map[string]string {
	of := map[string]string{}
	for _, e := range list.Entries() {
		of[e.Words] = e.Value
	}
	return of
}

// numbers are the words of a list with the numbers that they stand for.
func numbers(list *lexicon.Words) map[string]int {
	of := map[string]int{}
	for _, e := range list.Entries() {
		n, err := strconv.Atoi(e.Value)
		if err != nil {
			panic("the value of " + e.Words + " is no number")
		}
		of[e.Words] = n
	}
	return of
}

// shortened are the first three letters of words.
func shortened(words map[string]bool) map[string]bool {
	const letters = 3
	short := make(map[string]bool, len(words))
	for word := range words {
		short[word[:letters]] = true
	}
	return short
}

// IsMonthOrDay reports the name of a month or of a day of the week, with its
// capital, or its first three letters: “Oct”, “Oct.”, “Sept”.
func IsMonthOrDay(word string) bool {
	const letters = 3
	short := strings.TrimSuffix(word, ".")
	return monthsDays[word] || len(short) == letters && shortMonthsDays[short] || short == "Sept"
}

// isBeforeSides reports a word behind the noun of a numbered meeting that stands
// before its sides.
func isBeforeSides(word string) bool {
	which, ok := opensSides.Of(word)
	return ok && which == ""
}

func isSpecial(word string) bool { return special[word] }

func isAnnual(word string) bool { return strings.EqualFold(word, "annual") }

// hasASEAN reports ASEAN among the parts of a compound, "U.S.-ASEAN", or a body in whose
// short form it stands, "ASEANSAI".
func hasASEAN(word string) bool {
	parts := func(c rune) bool { return c == ' ' || c == '-' || c == '–' || c == '/' }
	for part := range strings.FieldsFuncSeq(word, parts) {
		const name = "ASEAN"
		part = strings.Trim(part, "’'")
		if strings.EqualFold(part, name) || strings.HasPrefix(part, name) && strings.ToUpper(part) == part {
			return true
		}
	}
	return false
}

// standsInName reports a small word, or a mark, that can stand in the name of a
// meeting: some only before its noun.
func standsInName(word string, noun bool) bool {
	switch word {
	case "–", "-", "+", "&":
		return true
	}
	where, ok := smallWords[word]
	return ok && (where != "early" || !noun)
}

// withoutPossessive cuts 's at the end, and the mark alone behind a plural: “leaders’”.
func withoutPossessive(word string) string {
	for _, mark := range [...]string{"’", "'"} {
		if bare, ok := strings.CutSuffix(word, mark+"s"); ok {
			return bare
		}
		if bare, ok := strings.CutSuffix(word, "s"+mark); ok {
			return bare + "s"
		}
	}
	return word
}

// openingLetters are those with which the words begin that can open the name of
// a meeting, figures among them.
var openingLetters = func() (letters [256]bool) {
	for c := '0'; c <= '9'; c++ {
		letters[c] = true
	}
	add := func(word string) {
		letters[word[0]|0x20] = true
		letters[word[0]&^0x20] = true
	}
	for word := range OrdinalWords {
		add(word)
	}
	for word := range Tens {
		add(word)
	}
	for word := range romans {
		letters[word[0]] = true
	}
	for _, word := range SpecialWords {
		add(word)
	}
	return letters
}()
