package nameword

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/lexicon"
)

// classes are the lists of words with a capital that mean something in titles
// and around names, each with the kind of its words. A word that can as well be
// a family name (Power, Rice, King behind another name) stands in one only where
// its other meaning is by far the commoner.
var classes = []struct {
	kind Kind
	list string
}{
	{Honorific, "en/honorifics"},
	{Office, "en/high-offices"},
	{Office, "en/offices-in-letters"},
	{Rank, "en/ranks"},
	{Lesser, "en/other-offices"},
	{Modifier, "en/modifiers-of-offices"},
	{Institution, "en/institutions"},
	{Nation, "en/words-of-countries"},
	{Nation, "en/words-of-regions"},
	{Common, "en/words-around-titles"},
	{Common, "en/weekdays"},
	{Stopping, "en/openings-of-sentences"},
	{Stopping, "en/contractions"},
}

// capitalKinds are the kinds of words with a capital, small ones those of words
// in small letters. They hold the words as they are written, since HE is an
// honorific and He is none.
var capitalKinds, smallKinds = newCapitalKinds(), newSmallKinds()

func newCapitalKinds() map[string]Kind {
	kinds := map[string]Kind{}
	for month := time.January; month <= time.December; month++ {
		kinds[month.String()] = Stopping
	}
	for _, class := range classes {
		for _, word := range lexicon.List(class.list).All() {
			kinds[word] = class.kind
			if strings.Contains(word, "’") {
				kinds[strings.ReplaceAll(word, "’", "'")] = class.kind
			}
			if first, second, ok := strings.Cut(word, "-"); ok { // Vice-President, Vice-president
				kinds[first+"-"+strings.ToLower(second)] = class.kind
			}
		}
	}
	return kinds
}

func newSmallKinds() map[string]Kind {
	kinds := map[string]Kind{}
	for _, entry := range lexicon.List("en/joins-of-titles").Entries() {
		kinds[entry.Words] = Joining
		switch entry.Value {
		case "where":
			kinds[entry.Words] |= Where
		case "further":
			kinds[entry.Words] |= Further
		case "where and further":
			kinds[entry.Words] |= Where | Further
		}
	}
	for _, word := range lexicon.List("en/particles-of-names").All() {
		kinds[word] = Particle
	}
	return kinds
}

// longestSmall is the length in bytes of the longest word in small letters that
// means anything.
const longestSmall = 5

// generations, abbreviations and the others are lists of which words are asked
// for as they are written.
var (
	generations   = setOf("en/generations")
	abbreviations = setOf("en/abbreviations-of-titles")
	styles        = setOf("en/styles-of-address")
	monthsToo     = setOf("en/months-that-are-first-names")
	pairs         = newPairs()
	halves        = newHalves()
	smallOffices  = newSmallOffices()
	smallBefore   = setOf("en/modifiers-in-small-letters")
)

// pair is what two words mean together, 0 where one means the same as alone.
type pair struct{ first, second Kind }

func newPairs() map[string]pair {
	kinds := map[string]Kind{
		"honorific":    Honorific,
		"office":       Office,
		"other-office": Lesser,
		"nation":       Nation,
		"place":        Common,
		"same":         OtherWord,
	}
	pairs := map[string]pair{}
	for _, entry := range lexicon.List("en/pairs-in-titles").Entries() {
		first, second, _ := strings.Cut(entry.Value, " ")
		pairs[entry.Words] = pair{kinds[first], kinds[second]}
		if one, other, _ := strings.Cut(entry.Words, " "); !isCapital(other) && kinds[second] != OtherWord {
			initial, size := utf8.DecodeRuneInString(other) // Yang di-Pertuan, Yang Di-Pertuan
			pairs[one+" "+string(unicode.ToUpper(initial))+other[size:]] = pairs[entry.Words]
		}
	}
	for _, entry := range placesOfTwoWords.Entries() {
		kind, _, _ := strings.Cut(entry.Value, " ")
		pairs[entry.Words] = pair{kinds[kind], kinds[kind]}
	}
	return pairs
}

var officesInLetters = lexicon.List("en/offices-in-letters")

// placesOfTwoWords are places whose words alone may be somebody’s name: Costa, Nam.
var placesOfTwoWords = lexicon.List("en/places-of-two-words")

func newHalves() map[string]bool {
	set := map[string]bool{}
	for _, entry := range placesOfTwoWords.Entries() {
		first, second, _ := strings.Cut(entry.Words, " ")
		_, which, isOne := strings.Cut(entry.Value, " ")
		set[first] = set[first] || !isOne || which == "first"
		set[second] = set[second] || !isOne || which == "second"
	}
	return set
}

func newSmallOffices() map[string]Kind {
	kinds := map[string]Kind{}
	for _, entry := range lexicon.List("en/offices-in-small-letters").Entries() {
		kinds[entry.Words] = Lesser
		if entry.Value == "high" {
			kinds[entry.Words] = Office
		}
	}
	return kinds
}

// as is the kind of a word in a pair.
func (w *Word) as(kind Kind) Kind {
	if kind == OtherWord {
		return w.Kind
	}
	return kind
}

func setOf(list string) map[string]bool {
	set := map[string]bool{}
	for _, word := range lexicon.List(list).All() {
		set[word] = true
	}
	return set
}

// CapitalKind is what a word with a capital means in titles and around names.
func CapitalKind(word string) Kind { return capitalKinds[word] }

// IsGeneration reports what stands behind the name of a father and his son.
func IsGeneration(word string) bool { return generations[strings.TrimSuffix(word, ".")] }

// IsParticle reports a word in small letters that stands inside names: da Costa.
func IsParticle(word string) bool { return smallKind(word)&Particle != 0 }

// TitleWords are those without one of which a text names no person with a title.
func TitleWords() []string {
	var words []string
	for word, kind := range capitalKinds {
		if kind&(Honorific|Title) != 0 {
			words = append(words, word)
		}
	}
	for both, p := range pairs {
		if p.first&(Honorific|Title) != 0 {
			words = append(words, both)
		}
	}
	for word := range smallOffices {
		words = append(words, word)
	}
	return append(words, lexicon.List("en/styles-of-address").All()...)
}

// kindOf is what a word can be, by the lists of words and by its form.
func kindOf(word string) Kind {
	if !isCapital(word) {
		return smallKind(word)
	}
	switch kind := CapitalKind(word); {
	case kind != OtherWord:
		return kind
	case IsGeneration(word):
		return Generation
	case isInCapitals(word):
		if isLetter(word) {
			return Unknown
		}
		return Letters
	}
	begins, _, hyphen := strings.Cut(word, "-")
	if hyphen {
		ends := word[strings.LastIndexByte(word, '-')+1:]
		if ends == "General" && CapitalKind(begins)&^(Title|Modifier) == OtherWord && !isInCapitals(begins) {
			return Office // Auditor-General
		}
		if CapitalKind(begins)|CapitalKind(ends) != OtherWord || isInCapitals(begins) {
			return Common // Asia-Pacific, ASEAN-led
		}
	}
	return Unknown
}

// isLetter reports a single capital: an initial, when a full stop follows.
func isLetter(word string) bool { return utf8.RuneCountInString(word) == 1 && isCapital(word) }

func isInCapitals(word string) bool { return !strings.ContainsFunc(word, unicode.IsLower) }

// isCapital reports whether a word begins with a capital.
func isCapital(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// smallKind is what a word in small letters can be.
func smallKind(word string) Kind {
	if len(word) > longestSmall {
		return OtherWord
	}
	return smallKinds[word]
}

// endsAsNoun reports the endings with which common nouns are made.
func endsAsNoun(word string) bool {
	for _, ending := range [...]string{
		"tion", "tions", "ship", "ships", "ments", "ities", "ology", "ism", "ness", "ability", "ivity", "ings", "ians",
	} {
		if len(word) > len(ending)+3 && strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// isNameLike reports whether a word with a capital can be part of a name by
// its form: letters alone, further capitals only as in McCain, O’Brien or
// Suk-Yeol, and none of the endings with which common nouns are made.
func isNameLike(word string) bool {
	const mostCapitals = 3 // in a row, as in McCBerg: PARKNorway is a name and what was glued to it
	if endsAsNoun(word) {
		return false
	}
	letters, capitals := 0, 0 // since the last capital, with it; 0 behind a mark and at the beginning
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			if letters > 3 {
				return false
			}
			letters = 1
			capitals++
		case unicode.IsLetter(r), unicode.IsMark(r):
			if capitals > mostCapitals {
				return false
			}
			letters++
			capitals = 0
		case r == '-', r == '‑', r == '\'', r == '’':
			letters = 0
		default:
			return false
		}
	}
	return true
}

// settleSmall knows an office in small letters, and the words before it that say which it
// is. Those mean nothing else where, so far, no office stands behind them.
func settleSmall(w *Word, before []Word, text string) {
	w.Small = smallOffices[text[w.Start:w.End]]
	if w.Small == OtherWord {
		return
	}
	const most = 3
	for i := len(before) - 1; i >= max(0, len(before)-most); i-- {
		b := &before[i]
		if b.Gap != SpaceGap || b.Possessive || !smallBefore[text[b.Start:b.End]] {
			break
		}
		b.Small = Modifier
	}
}

// settleHalf takes half of a place that stands alone for a name.
func settleHalf(w *Word) {
	if w.isHalf {
		w.Kind, w.isHalf = Unknown, false
	}
}

// settlePair gives two words that mean something else together their kinds:
// Tan Sri, Sri Lanka, Bandar Seri Begawan, First Lady.
func settlePair(before, w *Word, text string) {
	if before.Gap != SpaceGap || before.Possessive || paper.IsLower(text[before.Start:]) {
		return
	}
	first, second := text[before.Start:before.End], text[w.Start:w.End]
	if p, ok := pairs[text[before.Start:w.End]]; ok {
		before.Kind, w.Kind = before.as(p.first), w.as(p.second)
		before.isHalf, w.isHalf = false, false
		return
	}
	if strings.ContainsAny(first[:1], "0123456789") && officesInLetters.Has(second) {
		w.Kind = Common // 9.30 PM
		return
	}
	isPronoun := first == "His" || first == "Her" || first == "Your"
	switch {
	case isPronoun && styles[second]:
		before.Kind, w.Kind = Honorific, Honorific
	case before.Kind == Honorific && w.Kind == Stopping && monthsToo[second]:
		w.Kind = Unknown
	case first == "New" && w.Is(Title|Modifier):
		before.Kind = Stopping
	case first == "Under" && !strings.HasPrefix(second, "Secretary"):
		before.Kind = Stopping
	case before.Is(Rank|Letters) && w.Is(Rank), before.Is(Title|Modifier) && second == "General":
		w.Kind = Office // Attorney General, Lieutenant General
	}
}
