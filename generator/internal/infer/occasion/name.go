package occasion

import (
	"slices"
	"strings"

	"aseanarchive/generator/internal/archive"
	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/text"
)

// longestName is how many words stand in a name on one side of its noun at most.
const longestName = 10

// name is the name of an occasion while it is read.
type name struct {
	words    string
	list     []text.Word
	noun     int // of list
	from, to int // the first word of the name and the one behind its last
	first    int // the first word behind its number
	own      []string
	occasion archive.Occasion
	counted  bool              // its noun tells no meeting apart
	one      bool              // a word before it tells that one meeting is meant
	title    bool              // it stands in a title
	before   *archive.Occasion // to which “and the” joins it, nil for none
}

// readNoun reads the name around a noun.
func (r *reader) readNoun(words string, list []text.Word, i, line int) {
	n := name{words: words, list: list, noun: i, from: i, to: i + 1, title: r.title || r.again}
	kind, _ := nouns.OfKey(n.list[i].Key)
	n.occasion.Noun = strings.ToLower(n.list[i].Of(n.words))
	n.counted = kind == "numbered" ||
		kind == "counted" && !r.title && !strings.Contains(r.own, " "+n.occasion.Noun+" ")
	if n.isPartOfName() {
		return
	}
	n.readBefore()
	if len(n.own) == 1 && isConference(n.own[0]) {
		return // readConference reads the COP26 Summit
	}
	n.readYearBehind()
	if len(n.own) == 0 || n.occasion.Noun == "session" {
		n.readBehind()
	}
	n.readGroupBehind()
	start, end := int(n.list[n.from].Start), int(n.list[n.to-1].End)
	n.occasion.Name = n.words[start:end]
	n.nameAssembly()
	if told := n.isNumbered(); len(n.own) == 0 && (!told || n.counted) {
		points := told && n.occasion.Number > 0 || kind != "numbered" && n.isPointed()
		definite := !points && kind != "numbered" && n.isDefinite()
		if points || definite {
			r.point(pointer{noun: n.occasion.Noun, number: n.occasion.Number, line: line, definite: definite})
		} else if !told && kind == "" && n.isOurs() {
			if n.readPlace(n.to); n.occasion.Place != "" {
				r.point(pointer{noun: n.occasion.Noun, line: line, place: n.occasion.Place})
			}
		}
		return
	}
	n.occasion.Series = r.seriesOf(n.words[n.list[n.first].Start:n.list[i].End])
	n.occasion.Special = specialEditions.In(n.occasion.Name)
	if n.occasion.Series != "" && n.isNumbered() {
		return // package meeting reads numbered editions of series
	}
	n.before = r.joinedTo(&n)
	if !n.tellsOne() {
		r.addLater(&n, line)
		return
	}
	if kind == "numbered" && !n.isNumbered() && len(n.own) < 2 && !n.isOfLeaders() {
		return // “his virtual meeting with Norway” is one of many
	}
	n.readPlace(n.to)
	n.readPlaceBeforeEdge()
	if n.occasion.Series == "" && !n.isNumbered() {
		year, _ := otherYears.Closes(strings.TrimRight(n.words[:n.list[n.from].Start], " "))
		n.occasion.Year = year.Value
	}
	slices.Sort(n.own) // in an order of their own: a name may turn them
	n.occasion.Own = strings.Join(slices.Compact(n.own), " ")
	r.add(line, n.occasion)
}

// otherYears are words before an occasion of the next year, or of the last one.
var otherYears = lexicon.List("en/words-before-an-occasion-of-another-year")

// isConference reports the short form of a conference with its number, in small letters.
func isConference(word string) bool {
	figures, ok := strings.CutPrefix(word, conference)
	return ok && numberOf(figures) > 0
}

// isConferenceInWords reports what a text calls a conference that it also names by its short form:
// “the climate conference” in small letters, behind “the”.
func (n *name) isConferenceInWords() bool {
	const mostWords = 3
	if n.noun == 0 || n.list[n.noun].Is(text.Capital) {
		return false
	}
	for first := max(1, n.noun-mostWords+1); first < n.noun; first++ {
		called := n.words[n.list[first].Start:n.list[n.noun].End]
		if n.list[first-1].Key == keyOfThe && conferences.Has(called) {
			return true
		}
	}
	return false
}

// conferences are what texts call conferences of parties.
var conferences = lexicon.List("en/names-of-conferences-of-parties")

// isNumbered reports a name with a number or a year.
func (n *name) isNumbered() bool { return n.occasion.Number > 0 || n.occasion.Year != "" }

// isOfLeaders reports the meeting of the leaders of a group that meets: it is a summit.
func (n *name) isOfLeaders() bool {
	level, ok := levels.Find(n.occasion.Name)
	return ok && level.Value == leaders && groups.In(n.occasion.Name)
}

// leaders meet in summits; see en/levels-of-meetings.
const leaders = "leaders"

var levels = lexicon.List("en/levels-of-meetings")

// seriesOf is the ID of the series that some words name, also in the name of a special
// edition, "" for none.
func (r *reader) seriesOf(words string) string {
	if r.Lists.Meetings == nil {
		return ""
	}
	words = strings.ReplaceAll(words, " – ", "–")
	series, ok := r.Lists.Meetings.Find(words)
	if m, special := specialEditions.Find(words); !ok && special {
		series, ok = r.Lists.Meetings.Find(strings.TrimRight(words[:m.Start], " ") + " " +
			strings.TrimLeft(words[m.End:], " "))
	}
	if !ok {
		return ""
	}
	return series.ID
}

// isPointed reports a noun at which a word right before it points: “this summit”, “today’s
// summit”.
func (n *name) isPointed() bool {
	if n.noun == 0 {
		return false
	}
	before := &n.list[n.noun-1]
	if n.isEnding(n.noun-1) && n.noun > 1 {
		return n.list[n.noun-2].Key == keyOfDay && n.goesOn(n.noun-1)
	}
	return before.Key == keyOfThis && n.goesOn(n.noun-1)
}

// isDefinite reports a noun with a capital behind “the” and no more than what any occasion is
// called: “the Special Summit”, and nothing behind it that says which one.
func (n *name) isDefinite() bool {
	if n.to < len(n.list) && n.goesOn(n.to-1) && behindOthers.HasKey(n.list[n.to].Key) {
		return false // the Summit on Fish is another one
	}
	return n.from > 0 && n.list[n.noun].Is(text.Capital) && n.list[n.from-1].Key == keyOfThe && n.goesOn(n.from-1)
}

var behindOthers = lexicon.List("en/words-behind-another-occasion")

// isOurs reports a noun that those who speak call theirs: “our summit”.
func (n *name) isOurs() bool {
	return n.noun > 0 && n.list[n.noun-1].Key == keyOfOur && n.goesOn(n.noun-1)
}

var keyOfOur = text.KeyOf("our")

var keyOfOn = text.KeyOf("on")

var keyOfThis, keyOfThe = text.KeyOf("this"), text.KeyOf("the")

// tellsOne reports whether the words before a name let one meeting be meant by it.
func (n *name) tellsOne() bool {
	told := n.isNumbered()
	before := strings.TrimRight(n.words[:n.list[n.from].Start], " ")
	if direction, ok := directions.Closes(before); ok {
		n.occasion.Direction = direction.Value
	}
	if _, any := beforeAny.Closes(before); any && !n.isBeforeNoun() {
		return n.isThisYears(before) || told && !strings.HasSuffix(strings.ToLower(before), "annual")
	}
	if told || n.one && n.occasion.Series == "" {
		return true
	}
	if n.counted && !n.isOfLeaders() {
		return false
	}
	if n.occasion.Series == "" || n.occasion.Special {
		return true
	}
	if n.before != nil {
		n.occasion.Direction, n.occasion.Loose = n.before.Direction, n.before.Loose
		return true
	}
	for _, article := range [...]string{" the", " this year’s", " our"} {
		before = strings.TrimSuffix(before, article)
	}
	if _, ok := beforeOne.Closes(before); !ok && !n.hasPlaceBehind(n.to) {
		n.occasion.Loose = true
	}
	return true
}

// isThisYears reports a meeting of a series that is held each year, to which somebody goes: “for the
// annual ASEAN-Norway Summit”. The time of the text says which one it is.
func (n *name) isThisYears(before string) bool {
	goes, isAnnual := strings.CutSuffix(before, " the annual")
	_, one := beforeOne.Closes(goes)
	if !isAnnual || n.occasion.Series == "" || !one && !strings.HasSuffix(goes, " for") {
		return false
	}
	n.occasion.Loose = true
	return true
}

// joinedTo is the occasion right before a name to which “and the” joins it: what is said of the
// one is said of the other.
func (r *reader) joinedTo(n *name) *archive.Occasion {
	before, ok := strings.CutSuffix(strings.TrimRight(n.words[:n.list[n.from].Start], " "), " and the")
	if !ok {
		return nil
	}
	for i := len(r.list) - 1; i >= 0; i-- {
		if o := &r.list[i]; o.Series != "" && strings.HasSuffix(before, o.Name) {
			return o
		}
	}
	return nil
}

// isBeforeNoun reports a name that only says of which kind the next word is: “another Summit
// question”.
func (n *name) isBeforeNoun() bool {
	if n.to == len(n.list) || n.words[n.list[n.to-1].End:n.list[n.to].Start] != " " {
		return false
	}
	return aboutOccasions.HasKey(n.list[n.to].Key)
}

var aboutOccasions = lexicon.List("en/words-for-what-is-about-an-occasion")

// directions are words before a name that say whether the text was written before it or
// after it.
var directions = lexicon.List("en/words-before-the-next-or-the-last")

// readPlace reads the place behind a name: “the Summit in Oslo”, “the Summit here in Oslo”.
func (n *name) readPlace(i int) {
	if i < len(n.list) && n.list[i].Of(n.words) == "here" && n.words[n.list[i-1].End:n.list[i].Start] == " " {
		i++
	}
	if !n.hasPlaceBehind(i) {
		return
	}
	const longestPlace = 3 // words
	end := i + 2
	for end < min(len(n.list), i+1+longestPlace) && n.list[end].Is(text.Capital) &&
		n.words[n.list[end-1].End:n.list[end].Start] == " " {
		end++
	}
	n.occasion.Place = n.words[n.list[i+1].Start:n.list[end-1].End]
}

// hasPlaceBehind reports a place behind a name: “the ASEAN Summit in Jakarta”.
func (n *name) hasPlaceBehind(i int) bool {
	if i == 0 || i+1 >= len(n.list) {
		return false
	}
	in, place := &n.list[i], &n.list[i+1]
	return in.Of(n.words) == "in" && n.words[n.list[i-1].End:in.Start] == " " && place.Is(text.Capital) &&
		n.words[in.End:place.Start] == " " && !months.HasKey(place.Key) && !weekdays.HasKey(place.Key)
}

// readGroup reads a group whose name stands for its summit where its place follows: “the
// G20 in Rome”.
func (r *reader) readGroup(words string, list []text.Word, i, line int) {
	n := name{words: words, list: list, noun: i, from: i, to: i + 1}
	stands, known := n.standsForMeeting()
	if i == 0 || !(list[i-1].Key == keyOfThe && n.hasPlaceBehind(i+1)) && !stands {
		return
	}
	written := list[i].Of(words)
	if isConference(strings.ToLower(written)) {
		return
	}
	if known && !n.hasPlaceBehind(i+1) {
		own := strings.ToLower(written)
		r.later = append(r.later, archive.Occasion{Noun: "summit", Own: own, Paragraphs: []int{line}})
		return
	}
	n.occasion = archive.Occasion{Name: written + " Summit", Noun: "summit", Own: strings.ToLower(written)}
	n.readPlace(i + 1)
	n.readPlaceBeforeEdge()
	r.add(line, n.occasion)
}

// readPlaceBeforeEdge reads the place of a meeting at the edge of which somebody met: “in Rome on
// the margins of the G20”.
func (n *name) readPlaceBeforeEdge() {
	before := strings.TrimSuffix(strings.TrimRight(n.words[:n.list[n.from].Start], " "), " the")
	edge, ok := edges.Closes(before)
	if !ok || n.occasion.Place != "" {
		return
	}
	i := n.from - 1
	for i > 0 && int(n.list[i].Start) >= edge.Start {
		i--
	}
	if i > 0 && n.list[i].Is(text.Capital) && n.list[i-1].Of(n.words) == "in" && n.goesOn(i-1) && n.goesOn(i) {
		n.occasion.Place = n.list[i].Of(n.words)
	}
}

// edges stand before a meeting beside which another one was.
var edges = lexicon.List("en/words-before-a-meeting-beside-another")

// standsForMeeting reports the name of a group that stands for its summit: “attend the G20.”,
// “at G20 this year”, “do at the G20 is”; known is “for the G20.”, which does where the text
// speaks of it elsewhere.
func (n *name) standsForMeeting() (stands, known bool) {
	opening := strings.TrimRight(n.words[:n.list[n.noun].Start], " ")
	bare := strings.TrimSuffix(opening, " the")
	before, ok := beforeGroups.Closes(bare)
	if !ok || before.Value == "open" {
		return false, false
	}
	known = before.Value == "known"
	behind := strings.TrimLeft(n.words[n.list[n.noun].End:], " ")
	if behind == "" || strings.ContainsRune(".,;:?!)", rune(behind[0])) {
		return true, known
	}
	if before.Value == "sure" || before.Value == "" && bare != opening {
		return n.noun+1 < len(n.list) && !n.list[n.noun+1].Is(text.Capital) && !n.isOfGroup(), false
	}
	_, stands = behindGroups.Opens(behind)
	return stands, known
}

// isOfGroup reports a group that only says whose the next word is: “the G20 members”.
func (n *name) isOfGroup() bool {
	next := n.noun + 1
	return n.words[n.list[n.noun].End:n.list[next].Start] != " " || levels.HasKey(n.list[next].Key) ||
		ofGroups.HasKey(n.list[next].Key)
}

var (
	beforeGroups = lexicon.List("en/words-before-groups-that-meet")
	behindGroups = lexicon.List("en/words-behind-groups-that-meet")
	ofGroups     = lexicon.List("en/nouns-of-what-groups-have")
)

// isPartOfName reports a noun inside another name, or in the plural: a Summit Declaration.
func (n *name) isPartOfName() bool {
	if n.noun+1 == len(n.list) {
		return false
	}
	w, next := &n.list[n.noun], &n.list[n.noun+1]
	gap := n.words[w.End:next.Start]
	if gap == "-" {
		return true
	}
	return gap == " " && w.Is(text.Capital) && next.Is(text.Capital) && w.Is(text.Small) &&
		!months.HasKey(next.Key) && !weekdays.HasKey(next.Key) && !smallWords.HasKey(next.Key)
}

// readBefore reads the words of a name before its noun, and the number or the year before
// them.
func (n *name) readBefore() {
	i := n.noun - 1
	for ; i >= 0 && n.noun-i <= longestName; i-- {
		w := &n.list[i]
		if !n.goesOn(i) {
			break
		}
		if w.Is(text.Figure) && i > 0 && n.words[n.list[i-1].End:w.Start] == "-" && n.list[i-1].Is(text.Capital) {
			continue // COVID-19
		}
		isGroup := groups.HasKey(w.Key) // G20
		if w.Is(text.Figure) && !isGroup || ordinals.HasKey(w.Key) {
			break
		}
		if n.isEnding(i) {
			if w.Is(text.Capital) {
				n.from = i
			}
			continue
		}
		if !w.Is(text.Capital) && !isGroup {
			if oneMeeting.HasKey(w.Key) {
				n.one = true
				n.from = i
				continue
			}
			if i > 0 && i == n.noun-1 && specialEditions.HasKey(w.Key) && n.list[i-1].Is(text.Capital) {
				continue // “the U.S.-ASEAN special summit”
			}
			if i > 0 && i >= n.noun-2 && levels.HasKey(w.Key) && groups.HasKey(n.list[i-1].Key) {
				continue // “the Quad leaders’ Summit”
			}
			isInside := smallInNames.HasKey(w.Key) && w.Key != keyOfThe && n.list[n.noun].Is(text.Capital) &&
				!(n.title && w.Key == keyOfOn)
			if !isInside || i == 0 || !n.list[i-1].Is(text.Capital) {
				break
			}
			continue
		}
		if w.Key == keyOfThe && w.Of(n.words) == "THE" {
			break // of a line in capitals
		}
		if smallWords.HasKey(w.Key) && !smallInNames.HasKey(w.Key) || months.HasKey(w.Key) || weekdays.HasKey(w.Key) {
			break
		}
		n.one = n.one || oneMeeting.HasKey(w.Key)
		n.from = i
		n.addOwn(w)
	}
	n.first = n.from
	n.readNumber(n.from - 1)
	for n.from == n.first && n.from < n.noun && smallInNames.HasKey(n.list[n.from].Key) { // “On the Summit”
		n.from++
		n.first++
	}
}

// nameAssembly calls a session of an assembly by the name of that: “the 79th session of the
// General Assembly”, “of the United Nations” and “the 79th General Assembly” are one.
func (n *name) nameAssembly() {
	if n.occasion.Noun == "unga" || n.occasion.Noun == "session" && n.occasion.Number > 0 &&
		!slices.ContainsFunc(n.own, func(word string) bool { return !unitedNations.Has(word) }) &&
		unitedNations.In(n.occasion.Name) {
		n.own, n.occasion.Noun = []string{"general", "assembly"}, "session"
	}
	if n.occasion.Noun != "session" {
		return
	}
	if i := slices.Index(n.own, "assembly"); i >= 0 {
		n.own = slices.Delete(n.own, i, i+1)
		n.occasion.Noun = "assembly"
	} else if len(n.own) == 1 && n.own[0] == "general" { // the line ends before its last word
		n.occasion.Noun = "assembly"
	}
}

// unitedNations count the sessions of their assembly.
var unitedNations = lexicon.List("en/names-of-the-united-nations")

// addOwn adds a word of a name that tells it apart.
func (n *name) addOwn(w *text.Word) {
	if littleNames.HasKey(w.Key) || oneMeeting.HasKey(w.Key) || smallInNames.HasKey(w.Key) || ownWords.HasKey(w.Key) {
		return
	}
	n.own = append(n.own, plainOf(strings.ToLower(w.Of(n.words))))
}

// goesOn reports whether a word and the one behind it may stand in one name.
func (n *name) goesOn(i int) bool {
	switch n.words[n.list[i].End:n.list[i+1].Start] {
	case " ", "-", "–", "/", "’", "'", "’ ", "' ", ".", ".-", "\u00a0", " – ":
		return true
	case ". ":
		return n.isEnding(i) // “U.S. Summit”, and not the end of a sentence
	}
	return false
}

// isEnding reports the s of “Leaders’s”, “Abe’s” and the letters of “U.S.”.
func (n *name) isEnding(i int) bool {
	return n.list[i].End-n.list[i].Start == 1
}

// readNumber reads the number or the year that ends with a word.
func (n *name) readNumber(i int) {
	if i < 0 || !n.goesOn(i) && strings.Trim(n.words[n.list[i].End:n.list[i+1].Start], "'\" ") != "" {
		return
	}
	w := &n.list[i]
	written := w.Of(n.words)
	if number, year := n.figuresAt(written); number > 0 || year != "" {
		n.occasion.Number, n.occasion.Year, n.from = number, year, i
		return
	}
	if value, ok := ordinals.OfKey(w.Key); ok {
		n.occasion.Number, n.from = numberOf(value), i
		if i == 0 || n.words[n.list[i-1].End:w.Start] != "-" {
			return
		}
		if ten, ok := tens.OfKey(n.list[i-1].Key); ok { // “Seventy-Ninth”
			n.occasion.Number, n.from = n.occasion.Number+numberOf(ten), i-1
		}
	}
}

// tens stand before a number, with a hyphen.
var tens = lexicon.List("en/tens")

// figuresAt are the number or the year that a word writes in figures.
func (n *name) figuresAt(written string) (number int, year string) {
	figures := strings.TrimRight(written, "stndrhSTNDRH")
	switch {
	case figures == "" || figures[0] < '0' || figures[0] > '9':
	case len(figures) == 4 && figures == written && (figures[0] == '1' || figures[0] == '2'):
		return 0, figures
	case figures != written && endings.Has(strings.ToLower(written[len(figures):])):
		return numberOf(figures), ""
	case figures == written && n.occasion.Noun == "session" && len(figures) < 4:
		return numberOf(figures), "" // “the 79 session”
	}
	return 0, ""
}

// readYearBehind reads the year that ends a name: “the Expo 2025”.
func (n *name) readYearBehind() {
	if n.occasion.Year != "" || n.to == len(n.list) {
		return
	}
	w := &n.list[n.to]
	year := w.Of(n.words)
	if n.words[n.list[n.to-1].End:w.Start] == " " && len(year) == 4 && numberOfYear(year) {
		n.occasion.Year = year
		n.to++
		return
	}
	n.readDateBehind()
}

// readDateBehind reads the year of a date that follows a name, with a place between them or
// none: “the Summit in Oslo on 24 May 2022”.
func (n *name) readDateBehind() {
	const soon = 7 // words
	month := false
	for i := n.to; i < min(n.to+soon, len(n.list)); i++ {
		w := &n.list[i]
		if gap := n.words[n.list[i-1].End:w.Start]; gap != " " && gap != ", " {
			return
		}
		written := w.Of(n.words)
		switch {
		case months.HasKey(w.Key):
			month = true
		case month && len(written) == 4 && numberOfYear(written):
			n.occasion.Year = written
			return
		case w.Is(text.Capital), w.Is(text.Figure), written == "in", written == "on", written == "the":
		default:
			return
		}
	}
}

func numberOfYear(word string) bool {
	return (word[0] == '1' || word[0] == '2') && text.IsFigures(word)
}

// specialEditions tell an edition of a series that has no number.
var specialEditions = lexicon.List("en/special-editions")

// passedOver stand in small letters inside the words behind a noun.
var passedOver = lexicon.List("en/words-inside-names-of-occasions")

// readGroupBehind reads the group behind a name whose leaders meet: “the Leaders Meeting of APEC”.
func (n *name) readGroupBehind() {
	if n.to != n.noun+1 || n.to+1 >= len(n.list) || n.list[n.to].Of(n.words) != "of" || !n.goesOn(n.noun) ||
		!n.goesOn(n.to) {
		return
	}
	group := n.to + 1
	if n.list[group].Key == keyOfThe && group+1 < len(n.list) && n.goesOn(group) {
		group++
	}
	if level, ok := levels.Last(n.words[n.list[n.from].Start:n.list[n.noun].End]); ok && level.Value == leaders &&
		groups.HasKey(n.list[group].Key) {
		n.addOwn(&n.list[group])
		n.to = group + 1
	}
}

// readBehind reads the words of a name behind its noun: “the Summit of the Americas”,
// “a summit at Camp David”, “the funeral for former Prime Minister Abe”.
func (n *name) readBehind() {
	i := n.to
	if i == len(n.list) {
		return
	}
	if gap := n.words[n.list[i-1].End:n.list[i].Start]; gap != " " && (gap != ", " || n.occasion.Noun != "session") {
		return
	}
	switch strings.ToLower(n.list[i].Of(n.words)) {
	case "of", "for", "at":
	default:
		return
	}
	end := 0
	for i++; i < len(n.list) && i-n.to <= longestName; i++ {
		w := &n.list[i]
		if n.words[n.list[i-1].End:w.Start] != " " {
			break
		}
		if !w.Is(text.Capital) {
			if !passedOver.HasKey(w.Key) {
				break
			}
			continue
		}
		if smallWords.HasKey(w.Key) { // of a line in capitals
			continue
		}
		if months.HasKey(w.Key) || weekdays.HasKey(w.Key) {
			break
		}
		before := len(n.own)
		n.addOwn(w)
		if len(n.own) > before || end > 0 || littleNames.HasKey(w.Key) {
			end = i + 1
		}
	}
	if end > 0 {
		n.to = end
	}
}
