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
	counted  bool // its noun tells no meeting apart
	one      bool // a word before it tells that one meeting is meant
}

// readNoun reads the name around a noun.
func (r *reader) readNoun(words string, list []text.Word, i, line int) {
	n := name{words: words, list: list, noun: i, from: i, to: i + 1}
	kind, _ := nouns.OfKey(n.list[i].Key)
	n.occasion.Noun = strings.ToLower(n.list[i].Of(n.words))
	n.counted = kind == "numbered" ||
		kind == "counted" && !r.title && !strings.Contains(r.own, " "+n.occasion.Noun+" ")
	if n.isPartOfName() {
		return
	}
	n.readBefore()
	n.readYearBehind()
	if len(n.own) == 0 || n.occasion.Noun == "session" {
		n.readBehind()
	}
	if told := n.occasion.Number > 0 || n.occasion.Year != ""; len(n.own) == 0 && (!told || n.counted) {
		if !told && kind != "numbered" && n.isPointed() && len(r.pointed) < mostNames {
			r.pointed = append(r.pointed, pointer{n.occasion.Noun, line})
		}
		return
	}
	start, end := int(n.list[n.from].Start), int(n.list[n.to-1].End)
	n.occasion.Name = n.words[start:end]
	if r.Lists.Meetings != nil {
		if series, ok := r.Lists.Meetings.Find(n.words[n.list[n.first].Start:n.list[i].End]); ok {
			n.occasion.Series = series.ID
		}
	}
	isEdition := n.occasion.Number > 0 || n.occasion.Year != "" || specialEditions.In(n.occasion.Name)
	if n.occasion.Series != "" && isEdition || !n.tellsOne() {
		return // package meeting reads editions of series
	}
	if told := n.occasion.Number > 0 || n.occasion.Year != ""; kind == "numbered" && !told && len(n.own) < 2 {
		return // “his virtual meeting with Norway” is one of many
	}
	n.nameAssembly()
	slices.Sort(n.own) // in an order of their own: a name may turn them
	n.occasion.Own = strings.Join(slices.Compact(n.own), " ")
	r.add(line, n.occasion)
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

var keyOfThis, keyOfThe = text.KeyOf("this"), text.KeyOf("the")

// tellsOne reports whether the words before a name let one meeting be meant by it.
func (n *name) tellsOne() bool {
	told := n.occasion.Number > 0 || n.occasion.Year != ""
	before := strings.TrimRight(n.words[:n.list[n.from].Start], " ")
	if _, any := beforeAny.Closes(before); any {
		return told && !strings.HasSuffix(strings.ToLower(before), "annual")
	}
	if told || n.one && n.occasion.Series == "" {
		return true
	}
	if n.counted {
		return false
	}
	if n.occasion.Series == "" {
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
	if i == 0 || !n.hasPlaceBehind(i+1) || list[i-1].Of(words) != "the" {
		return
	}
	written := list[i].Of(words)
	r.add(line, archive.Occasion{Name: written + " Summit", Noun: "summit", Own: strings.ToLower(written)})
}

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
		if w.Is(text.Figure) || ordinals.HasKey(w.Key) {
			break
		}
		if n.isEnding(i) {
			if w.Is(text.Capital) {
				n.from = i
			}
			continue
		}
		if !w.Is(text.Capital) {
			if oneMeeting.HasKey(w.Key) {
				n.one = true
				n.from = i
				continue
			}
			isInside := smallInNames.HasKey(w.Key) && w.Key != keyOfThe && n.list[n.noun].Is(text.Capital)
			if !isInside || i == 0 || !n.list[i-1].Is(text.Capital) {
				break
			}
			continue
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
// General Assembly” and “the 79th General Assembly” are one.
func (n *name) nameAssembly() {
	if i := slices.Index(n.own, "assembly"); i >= 0 && n.occasion.Noun == "session" {
		n.own = slices.Delete(n.own, i, i+1)
		n.occasion.Noun = "assembly"
	}
}

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
	}
}

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
	return (word[0] == '1' || word[0] == '2') && strings.Trim(word, "0123456789") == ""
}

// specialEditions tell an edition of a series that has no number.
var specialEditions = lexicon.List("en/special-editions")

// passedOver stand in small letters inside the words behind a noun.
var passedOver = lexicon.List("en/words-inside-names-of-occasions")

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
