// Package coreference finds which statements of one text about one day tell of the same: by
// the words that they share, and how seldom statements use these.
//
// The rules for its users: all texts are counted before the statements of one are joined.
// Two statements tell the same when they share several rare words, or one that stands close
// to the day in both (“the rally tomorrow”), and say nothing of another sort of happening.
package coreference

import (
	"math"
	"slices"
	"strings"

	"github.com/kljensen/snowball/english"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/authority"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// Statement is what a text says of a day.
type Statement struct {
	Date       string
	Expression string // the words that say the day
	Clause     string
	Classes    []string // of what happens; see en/words-of-happenings
	Today      bool     // it is of the day of the text, of which texts say much
	Pointed    []string // words for it at which the clause points: “the launch”
	Amounts    []string // of money that it gives
	// LongForms are what the short forms of the text stand for.
	LongForms map[string]string
	stems     []uint64 // of its words that say something, each once
	pointed   []uint64
	named     []uint64   // of the names that stand close to the day, and of what they are short for
	names     []nameWord // all words of names
	telling   []uint64   // those that say that something happens, or name somebody
	elsewhere map[uint64]bool
	near      []uint64 // those of them that stand close to the day and may tell alone what happens
}

var (
	smallWords = lexicon.List("en/small-words")
	months     = lexicon.List("en/months")
	weekdays   = lexicon.List("en/weekdays")
	plainNames = lexicon.List("en/names-that-tell-little")
	talk       = lexicon.List("en/words-of-talk")
	saying     = lexicon.List("en/words-of-hearing-and-saying")
	happenings = lexicon.List("en/words-of-happenings")
	nouns      = lexicon.List("en/nouns-of-what-happens")
	groups     = lexicon.List("en/groups-that-meet")
	news       = lexicon.List("en/words-of-giving-news")
)

// LongForms are what the short forms of a text stand for, as a statement of it has them.
func LongForms(acronyms []archive.Acronym) map[string]string {
	forms := make(map[string]string, len(acronyms))
	for i := range acronyms {
		forms[acronyms[i].Short] = acronyms[i].Long
	}
	return forms
}

// Words knows in how many texts the words of statements stand.
type Words struct {
	stems  map[string]uint64
	count  map[uint64]int
	texts  int
	places map[string]bool
	words  []text.Word // of the statement that is read
	before []word
}

// New knows no words. Where something is, or which group is spoken of, tells nothing that
// happens apart: places are such names, in small letters.
func New(places map[string]bool) *Words {
	return &Words{stems: map[string]uint64{}, count: map[uint64]int{}, places: places}
}

// NamesOfPlaces are the words in the names of places, countries and members, in small letters.
func NamesOfPlaces(lists *authority.Lists) map[string]bool {
	names := map[string]bool{}
	add := func(list ...string) {
		for _, name := range list {
			for word := range strings.FieldsSeq(strings.ToLower(name)) {
				names[word] = true
			}
		}
	}
	for i := range lists.Localities {
		add(lists.Localities[i].Name)
		add(lists.Localities[i].Aliases...)
	}
	for i := range lists.Partners {
		add(lists.Partners[i].Name)
	}
	for i := range lists.Members {
		add(lists.Members[i].Name)
	}
	return names
}

// Add reads the statements of one text, and counts their words.
func (w *Words) Add(list []Statement) {
	w.texts++
	seen := map[uint64]bool{}
	dates := map[uint64]string{}
	more := map[uint64]bool{}
	for i := range list {
		w.read(&list[i])
		list[i].elsewhere = more
		for _, stem := range list[i].stems {
			if d, ok := dates[stem]; ok && d != list[i].Date {
				more[stem] = true
			}
			dates[stem] = list[i].Date
			if !seen[stem] {
				seen[stem] = true
				w.count[stem]++
			}
		}
	}
}

// closeBy is how many words on each side of a day stand close to it, of those that may tell
// what happens.
const closeBy = 3

// read gathers the words of a statement without their endings.
func (w *Words) read(s *Statement) {
	w.words = text.AppendWords(w.words[:0], s.Clause, nil)
	words := w.words
	first, last := wordsOf(words, s)
	if isOfTalk(words, first, last, pointsBefore(words, first, s)) {
		return
	}
	before := w.before[:0]
	behind, runs := 0, 0
	for i := range words {
		if i > 0 && partsClauses(s.Clause[words[i-1].End:words[i].Start]) {
			if i <= first {
				before = before[:0] // what another clause says does not stand close
			} else if i > last {
				behind = closeBy
			}
		}
		said := word{Word: &words[i]}
		said.isName = words[i].Is(text.Capital) && i > 0 && goesOn(s.Clause[words[i-1].End:words[i].Start])
		if i >= first && i <= last || said.saysNothing() {
			continue
		}
		key, written := words[i].Key, strings.ToLower(words[i].Of(s.Clause))
		stem := w.stemOf(written)
		s.stems = append(s.stems, stem)
		isInstitution := words[i].Of(s.Clause) == strings.ToUpper(written) // WHO
		if said.isName && !w.places[written] && !groups.HasKey(key) {
			goes := len(s.names) > 0 && s.names[len(s.names)-1].at == i-1
			if !goes {
				runs++
			}
			s.names = append(s.names, nameWord{stem, runs, i})
		}
		if said.isName && !isInstitution || happenings.HasKey(key) || nouns.HasKey(key) {
			s.telling = append(s.telling, stem)
			said.tells = true
		}
		switch {
		case first < 0 || w.places[written] || saying.HasKey(key) || news.HasKey(key) || groups.HasKey(key):
		case i < first:
			before = append(before, said)
		case behind < closeBy:
			w.addNear(s, said)
			behind++
		}
	}
	for _, said := range before[max(0, len(before)-closeBy):] {
		w.addNear(s, said)
	}
	w.before = before[:0]
	for _, noun := range s.Pointed {
		s.pointed = append(s.pointed, w.stemOf(noun))
	}
	if s.Today && len(s.near) == 0 {
		s.stems = nil // “today” is nowadays, more often than not
		return
	}
	slices.Sort(s.stems) // in an order of their own
	s.stems = slices.Compact(s.stems)
}

// isOwnSort reports a noun of what happens that is no meeting: people meet in many ways.
func isOwnSort(key uint64) bool {
	sort, ok := nouns.OfKey(key)
	return ok && sort != meetingClass
}

// nameWord is a word of a name: which name of its statement, and which word of that.
type nameWord struct {
	stem     uint64
	name, at int
}

// word is a word of a statement that is read.
type word struct {
	*text.Word
	isName, tells bool
}

// addNear adds a word that stands close to the day. Of today much is said that happens on no
// day alone.
func (w *Words) addNear(s *Statement, said word) {
	if s.Today && !said.tells {
		return
	}
	written := said.Of(s.Clause)
	stem := w.stemOf(strings.ToLower(written))
	s.near = append(s.near, stem)
	if !said.isName {
		return
	}
	s.named = append(s.named, stem)
	for long := range strings.FieldsFuncSeq(strings.ToLower(s.LongForms[written]), isBetween) {
		s.named = append(s.named, w.stemOf(long))
	}
}

// namesShared counts the names of a statement of which another one has a word; with words only
// the rare ones.
func namesShared(x, y *Statement, w *Words) int {
	shared, last := 0, 0
	for _, n := range x.names {
		if n.name != last && (w == nil || w.shareOf(n.stem) <= rareIn) &&
			slices.ContainsFunc(y.names, func(other nameWord) bool { return other.stem == n.stem }) {
			shared, last = shared+1, n.name
		}
	}
	return shared
}

// countNames counts the names of a statement.
func (s *Statement) countNames() int {
	if len(s.names) == 0 {
		return 0
	}
	return s.names[len(s.names)-1].name
}

// nameTheSame reports statements that share several rare names, and most of those that one of
// them gives. Where somebody meets, one name is enough if it is all that one of them gives.
func (w *Words) nameTheSame(x, y *Statement) bool {
	meet := slices.Contains(x.Classes, meetingClass) && slices.Contains(y.Classes, meetingClass)
	fewest := min(x.countNames(), y.countNames())
	shared := namesShared(x, y, w)
	return shared >= 2 && 2*shared >= fewest || meet && shared == 1 && fewest == 1
}

// meetingClass is what happens where people meet; see en/words-of-happenings.
const meetingClass = "meeting"

func isBetween(r rune) bool { return r == ' ' || r == '-' }

// haveOtherNames reports statements that name somebody or something close to their day, and
// nothing in common.
func haveOtherNames(x, y *Statement) bool {
	return len(x.named) > 0 && len(y.named) > 0 && namesShared(x, y, nil) == 0 &&
		!slices.ContainsFunc(x.named, func(name uint64) bool { return slices.Contains(y.named, name) })
}

// goesOn reports a gap between two words of one sentence: the capital behind it is that of a
// name.
func goesOn(between string) bool {
	for _, mark := range [...]string{"’s", "'s", ",", " ", "-", "’"} {
		between = strings.ReplaceAll(between, mark, "")
	}
	return between == ""
}

// partsClauses reports a mark between two words that parts clauses.
func partsClauses(between string) bool { return strings.ContainsAny(between, "—–;:…") }

// wordsOf are the first and the last of the words that say the day, -1 and -2 for none.
func wordsOf(words []text.Word, s *Statement) (first, last int) {
	first, last = -1, -2
	from := strings.Index(s.Clause, s.Expression)
	if from < 0 || s.Expression == "" {
		return first, last
	}
	for i := range words {
		if int(words[i].Start) >= from && int(words[i].End) <= from+len(s.Expression) {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	return first, last
}

// saysNothing reports a word that stands in statements of all sorts.
func (w *word) saysNothing() bool {
	const shortest, shortestName = 3, 2 // bytes
	length := w.End - w.Start
	return length < shortest && !(w.isName && length >= shortestName) || w.Is(text.Figure) ||
		smallWords.HasKey(w.Key) || months.HasKey(w.Key) || weekdays.HasKey(w.Key) || talk.HasKey(w.Key) ||
		plainNames.HasKey(w.Key) && (w.isName || !isOwnSort(w.Key))
}

// pointsBefore reports a statement that points at something right before its day.
func pointsBefore(words []text.Word, first int, s *Statement) bool {
	const near = 6 // words
	return first > 0 && slices.ContainsFunc(words[max(0, first-near):first], func(w text.Word) bool {
		return slices.Contains(s.Pointed, strings.ToLower(w.Of(s.Clause)))
	})
}

// isOfTalk reports a day on which somebody only spoke of what happens: “as I said yesterday”,
// “I was asked that yesterday”. Where a statement points at something, that may be what says it:
// “the letter of yesterday says”.
func isOfTalk(words []text.Word, first, last int, points bool) bool {
	if first < 0 {
		return false
	}
	before := first - 1
	for before >= max(0, first-2) && smallWords.HasKey(words[before].Key) && !saying.HasKey(words[before].Key) {
		before--
	}
	return before >= 0 && saying.HasKey(words[before].Key) ||
		!points && last+1 < len(words) && saying.HasKey(words[last+1].Key)
}

// stemOf is a word without its ending.
func (w *Words) stemOf(word string) uint64 {
	stem, ok := w.stems[word]
	if !ok {
		stem = text.KeyOf(english.Stem(word, false))
		w.stems[word] = stem
	}
	return stem
}

// mostOfDay is how many statements of one day are held against each other.
const mostOfDay = 150

// Groups are the statements of one text, by their indices, that tell of the same. against
// reports two that cannot.
func (w *Words) Groups(list []Statement, against func(i, k int) bool) [][]int {
	days := map[string][]int{}
	var order []string // maps have none of their own
	for i := range list {
		day := list[i].Date
		if len(days[day]) == 0 {
			order = append(order, day)
		}
		if (len(list[i].stems) > 0 || list[i].countNames() > 1 || len(list[i].Amounts) > 0) &&
			len(days[day]) < mostOfDay {
			days[day] = append(days[day], i)
		}
	}
	var groups [][]int
	for _, day := range order {
		for _, group := range w.groupsOfDay(list, days[day], against) {
			if len(group) > 1 {
				groups = append(groups, group)
			}
		}
	}
	return groups
}

// groupsOfDay are groups of the statements of one day, some of one statement alone or of none.
func (w *Words) groupsOfDay(list []Statement, day []int, against func(i, k int) bool) [][]int {
	groups := make([][]int, len(day))
	of := make([]int, len(day)) // the group of each
	for i, at := range day {
		groups[i], of[i] = []int{at}, i
	}
	for i := range day {
		for k := range i {
			one, other := of[k], of[i]
			if one == other || !w.isSame(&list[day[i]], &list[day[k]]) ||
				!w.canJoin(list, groups[one], groups[other], against) {
				continue
			}
			groups[one] = append(groups[one], groups[other]...)
			groups[other] = nil
			for n := range of {
				if of[n] == other {
					of[n] = one
				}
			}
		}
	}
	return groups
}

// canJoin reports two groups many of whose statements tell of the same, and of which none is
// against one of the other.
func (w *Words) canJoin(list []Statement, one, other []int, against func(i, k int) bool) bool {
	const enough = 0.4 // of the pairs
	same := 0
	for _, i := range one {
		for _, k := range other {
			if against(i, k) || haveOtherNames(&list[i], &list[k]) {
				return false
			}
			if w.isSame(&list[i], &list[k]) {
				same++
			}
		}
	}
	return float64(same) >= enough*float64(len(one)*len(other))
}

// unread is how many texts are thought beside those of a small archive, so that words are rare
// in it, too.
const unread = 50

const (
	rareIn    = 0.05 // a word of more texts tells nothing apart
	pointedIn = 0.15 // nor does one of more, at which a text points
	closeIn   = 0.03 // nor one of more that stands close to the day
	mostOf    = 0.4  // of what the words of the shorter statement weigh
	several   = 8.0  // what words weigh that tell the same together
)

// isSame reports two statements of one day that tell of the same.
func (w *Words) isSame(x, y *Statement) bool {
	sameSort := slices.ContainsFunc(x.Classes, func(class string) bool { return slices.Contains(y.Classes, class) })
	if len(x.Classes) > 0 && len(y.Classes) > 0 && !sameSort || haveOtherNames(x, y) {
		return false
	}
	if (!x.Today || sameSort) && w.nameTheSame(x, y) {
		return true
	}
	if sameSort && slices.ContainsFunc(x.Amounts, func(sum string) bool { return slices.Contains(y.Amounts, sum) }) {
		return true
	}
	weight, shared, close := 0.0, 0, false
	for _, stem := range x.stems {
		if _, ok := slices.BinarySearch(y.stems, stem); !ok {
			continue
		}
		share := w.shareOf(stem)
		if slices.Contains(x.near, stem) && slices.Contains(y.near, stem) {
			xPoints, yPoints := slices.Contains(x.pointed, stem), slices.Contains(y.pointed, stem)
			if xPoints && yPoints && !x.Today {
				return true // “the meeting tomorrow”, however often texts meet
			}
			isPointed := xPoints || yPoints
			isRare := share <= closeIn && !x.elsewhere[stem] ||
				sameSort && share <= rareIn && slices.Contains(x.named, stem)
			if isPointed && share <= pointedIn || isRare && slices.Contains(x.telling, stem) {
				return true
			}
			close = close || isRare
		}
		if share <= rareIn {
			weight -= math.Log(share)
			shared++
		}
	}
	return close && (sameSort || shared >= 2) || !x.Today && w.saysAll(x, y) ||
		!x.Today && sameSort && shared >= 2 && weight >= several && weight >= mostOf*min(w.weightOf(x), w.weightOf(y))
}

// saysAll reports two statements of which one says all that the other does: two words or more,
// of which one is rare: “he tested negative on Sunday”.
func (w *Words) saysAll(x, y *Statement) bool {
	if len(x.stems) > len(y.stems) {
		x, y = y, x
	}
	rare := false
	for _, stem := range x.stems {
		if _, ok := slices.BinarySearch(y.stems, stem); !ok {
			return false
		}
		rare = rare || w.shareOf(stem) <= rareIn && !x.elsewhere[stem]
	}
	return rare && len(x.stems) >= 2
}

// shareOf is in what share of the texts a word stands.
func (w *Words) shareOf(stem uint64) float64 {
	return float64(w.count[stem]) / float64(w.texts+unread)
}

// weightOf is what the rare words of a statement weigh.
func (w *Words) weightOf(s *Statement) float64 {
	weight := 0.0
	for _, stem := range s.stems {
		if share := w.shareOf(stem); share <= rareIn {
			weight -= math.Log(share)
		}
	}
	return weight
}
