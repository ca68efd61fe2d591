package infer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

// nameWord is a word of a text as the search for persons sees it.
type nameWord struct {
	start, end int // without a possessive
	kind       wordKind
	gap        wordGap // what parts it from the next
	possessive bool
}

// wordGap is what stands between two words.
type wordGap uint8

const (
	spaceGap wordGap = iota
	commaGap
	hardGap // a full stop, a bracket, a dash, the end
)

// wordKind is what a word can be in a title or a name.
type wordKind uint16

const (
	otherWord   wordKind = 0         // in small letters, and nothing of the below
	honorific   wordKind = 1 << iota // Mr., H.E., Datuk
	office                           // President, Minister: one name behind it is enough
	lesser                           // Director, Chair: an office that asks for two
	rank                             // Ambassador: an office, or an honorific behind one
	modifier                         // Deputy, Prime, Permanent
	institution                      // Ministry, Bureau
	nation                           // Japan, Malaysian
	common                           // other words that no name holds: Affairs, Summit, Monday
	letters                          // in capitals throughout: USAID
	joining                          // of, for, the, and
	particle                         // bin, van: inside a name
	initial                          // J.
	generation                       // Jr., III
	stopping                         // The, During, Announces: in no title and no name
	unknown                          // begins with a capital and is none of the above: may be a name
	title       = office | lesser | rank
	ofTitles    = title | modifier | institution | nation | common | letters
)

func (w nameWord) is(kinds wordKind) bool { return w.kind&kinds != 0 }

// nameWords appends the words of a block to a list.
func nameWords(list []nameWord, leaf *block) []nameWord {
	list = slices.Grow(list, len(leaf.words))
	at := 0 // where what follows the word before begins
	for words := leaf.words; len(words) > 0; {
		list = ampersands(list, leaf.String, at, int(words[0].Start))
		w, parts, next := nameWordOf(leaf.String, words)
		w.gap = gapAfter(leaf.String, next)
		if len(list) > 0 {
			settlePair(&list[len(list)-1], &w, leaf.String)
		}
		list = append(list, w)
		words, at = words[parts:], next
	}
	return ampersands(list, leaf.String, at, len(leaf.String))
}

// ampersands appends those between two offsets.
func ampersands(list []nameWord, text string, from, to int) []nameWord {
	for at := from; at < to; at++ {
		if text[at] == '&' {
			list = append(list, nameWord{start: at, end: at + 1, kind: joining})
		}
	}
	return list
}

// pairedWords are those that settlePair gives another kind and that are no
// title by themselves.
var pairedWords = []string{"Assistant", "Royal", "Honor", "Honour"}

// settlePair gives two words that mean something else together their kinds:
// Tan Sri, Sri Lanka, Bandar Seri Begawan, First Lady.
func settlePair(before, w *nameWord, text string) {
	if before.gap != spaceGap || before.possessive || isLower(text[before.start:]) {
		return
	}
	first, second := text[before.start:before.end], text[w.start:w.end]
	switch {
	case first == "Tan" && second == "Sri":
		before.kind = honorific
	case first == "His" || first == "Her" || first == "Your":
		switch second {
		case "Excellency", "Majesty", "Holiness", "Royal", "Highness", "Honor", "Honour":
			before.kind, w.kind = honorific, honorific
		}
	case first == "Royal" && second == "Highness" && before.kind == honorific:
	case before.kind == honorific && w.kind == stopping && isFirstNameToo(second):
		w.kind = unknown
	case first == "Under" && !strings.HasPrefix(second, "Secretary"):
		before.kind = stopping
	case first == "Assistant" && second == "to":
		before.kind = lesser
	case first == "New" && w.kind&(title|modifier) != 0:
		before.kind = stopping
	case first == "Sri" && second == "Lanka":
		before.kind = nation
	case first == "Bandar" && second == "Seri":
		w.kind = common
	case first == "First" && second == "Lady":
		w.kind = office
	case before.kind&(rank|letters) != 0 && w.kind&rank != 0, before.kind&(title|modifier) != 0 && second == "General":
		w.kind = office // Attorney General, Lieutenant General
	}
}

// isFirstNameToo reports months that are first names behind an honorific.
func isFirstNameToo(word string) bool {
	switch word {
	case "Jan", "April", "May", "June", "August":
		return true
	}
	return false
}

// nameWordOf reads the word with which words of a text begin. It returns of how
// many of them it is made, and where what follows it begins.
func nameWordOf(line string, words []text.Word) (w nameWord, parts, next int) {
	parts, dots := partsOfName(line, words)
	start, at := int(words[0].Start), int(words[parts-1].End)
	if parts == 1 && at < len(line) && line[at] == ' ' && isLower(line[start:]) {
		return nameWord{start: start, end: at, kind: smallKind(line[start:at])}, 1, at
	}
	if parts == 1 && words[0].Shape == text.Capital|text.Small && (at == len(line) || line[at] == ' ' || line[at] == ',') {
		return nameWord{start: start, end: at, kind: kindOfName(line[start:at])}, 1, at
	}
	w = nameWord{start: start, end: at}
	next = at
	if stem := withoutPossessive(line[start:at]); len(stem) < at-start && at-start-len(stem) > 1 && strings.HasSuffix(line[start:at], "s") {
		w.end, w.possessive = start+len(stem), true
	}
	word := line[start:w.end]
	w.kind = kindOf(word)
	if isGeneration(word) {
		w.kind = generation
	}
	switch {
	case strings.HasPrefix(line[next:], ".") && (dots > 0 || len(word) == 1 && isCapitalOrFigure(word[0]) || isAbbreviated(word)):
		next++
		w.end = next
		if len(word) == 1 || w.kind&(unknown|letters) != 0 && dots < 2 && len(word) <= 3 {
			w.kind = initial
		}
	case strings.HasPrefix(line[next:], "’"), strings.HasPrefix(line[next:], "'"):
		_, size := utf8.DecodeRuneInString(line[next:])
		next += size
		if w.kind == honorific {
			w.end = next // Dato’
		} else {
			w.possessive = true
		}
	}
	if w.kind == unknown && !isNameLike(word) {
		w.kind = common
	}
	return w, parts, next
}

// partsOfName is how many words make one, as in Suk-Yeol, O’Brien and H.E, and
// how many full stops are in it.
func partsOfName(line string, words []text.Word) (parts, dots int) {
	for parts = 1; parts < len(words); parts++ {
		at := int(words[parts-1].End)
		joiner := joinerAt(line, at, &words[parts-1])
		if joiner == 0 || at+joiner != int(words[parts].Start) {
			break
		}
		if line[at] == '.' {
			dots++
		}
	}
	return parts, dots
}

// joinerAt is the length of a mark that can join the word before the offset to
// the next: a full stop only behind an initial or two letters.
func joinerAt(line string, at int, before *text.Word) int {
	if at == len(line) || line[at] == ' ' {
		return 0
	}
	switch r, size := utf8.DecodeRuneInString(line[at:]); {
	case r == '\'', r == '’', r == '-', r == '‑':
		return size
	case r == '.' && before.End-before.Start <= 2:
		return size
	}
	return 0
}

// isAbbreviated reports words behind which a full stop ends no sentence.
func isAbbreviated(word string) bool {
	switch word {
	case "Mr", "Mrs", "Ms", "Dr", "Prof", "Amb", "Gen", "Col", "Lt", "Maj", "Adm", "Capt", "Sgt", "Sen", "Rep", "Gov", "Hon", "Rev", "Jr", "Sr", "St", "Rt", "Smt", "Ph":
		return true
	}
	return false
}

// gapAfter is what stands between the offset and the next word.
func gapAfter(text string, at int) wordGap {
	if at+1 < len(text) && text[at] == ' ' && isASCIILetter(text[at+1]) {
		return spaceGap // as between most words
	}
	gap := spaceGap
	for ; at < len(text); at++ {
		switch c := text[at]; {
		case c == ' ', c == '&':
		case c == ',' && gap == spaceGap:
			gap = commaGap
		default:
			if _, letter := letterAt(text, at); letter {
				return gap
			}
			return hardGap
		}
	}
	return hardGap
}

// letterAt is the length of the character at the offset, and whether it is a
// letter or a figure.
func letterAt(words string, at int) (size int, letter bool) {
	if c := words[at]; c < utf8.RuneSelf {
		return 1, c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
	}
	r, size := utf8.DecodeRuneInString(words[at:])
	return size, unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// kindOfName is kindOf for a word of plain small letters behind a capital, which
// is no name by its form when it ends as common nouns do.
func kindOfName(word string) wordKind {
	switch kind := capitalKind(word); {
	case kind != otherWord:
		return kind
	case isGeneration(word):
		return generation
	case endsAsNoun(word):
		return common
	}
	return unknown
}

// kindOf is what a word can be, by the list of words and by its form.
func kindOf(word string) wordKind {
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) {
		return smallKind(word)
	}
	if kind := capitalKind(word); kind != otherWord {
		return kind
	}
	if !strings.ContainsFunc(word, unicode.IsLower) {
		if len(word) == 1 {
			return unknown
		}
		return letters
	}
	if at := strings.IndexByte(word, '-'); at > 0 {
		if capitalKind(word[:at])|capitalKind(word[strings.LastIndexByte(word, '-')+1:]) != otherWord || !strings.ContainsFunc(word[:at], unicode.IsLower) {
			return common // Asia-Pacific, ASEAN-led
		}
	}
	return unknown
}

// smallKind is what a word in small letters can be.
func smallKind(word string) wordKind {
	switch word {
	case "of", "for", "the", "and", "to", "in", "on", "at":
		return joining
	case "bin", "binti", "bint", "binte", "ibn", "ibni", "al", "el", "de", "da", "do", "dos", "del", "di", "van", "von", "der", "den", "la", "le", "ter", "ul", "y", "e":
		return particle
	}
	return otherWord
}

// endsAsNoun reports the endings with which common nouns are made.
func endsAsNoun(word string) bool {
	for _, ending := range [...]string{"tion", "tions", "ship", "ships", "ments", "ities", "ology", "ism", "ness", "ability", "ivity", "ings", "ians"} {
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
	if endsAsNoun(word) {
		return false
	}
	run, lower := 0, false
	for i, r := range word {
		switch {
		case unicode.IsUpper(r):
			if i > 0 && lower && (run > 3 || run == 0) {
				return false
			}
			run, lower = 0, false
		case unicode.IsLetter(r), unicode.IsMark(r):
			run++
			lower = true
		case r == '-', r == '‑', r == '\'', r == '’':
			run, lower = 0, false
		default:
			return false
		}
		if unicode.IsUpper(r) {
			run = 1
		}
	}
	return true
}
