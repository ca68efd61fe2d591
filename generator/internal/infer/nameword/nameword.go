// Package nameword tells of the words with which people and offices are named
// what they are: an honorific, an office, a nation, an institution, or none of
// them and so perhaps part of a name.
package nameword

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// NameWord is a word of a text as the search for persons sees it.
type NameWord struct {
	Start, End int // without a possessive
	Kind       wordKind
	Gap        wordGap // what parts it from the next
	Possessive bool
}

// wordGap is what stands between two words.
type wordGap uint8

const (
	SpaceGap wordGap = iota
	CommaGap
	HardGap // a full stop, a bracket, a dash, the end
)

// wordKind is what a word can be in a title or a name.
type wordKind uint16

const (
	OtherWord   wordKind = 0         // in small letters, and nothing of the below
	Honorific   wordKind = 1 << iota // Mr., H.E., Datuk
	Office                           // President, Minister: one name behind it is enough
	Lesser                           // Director, Chair: an office that asks for two
	Rank                             // Ambassador: an office, or an honorific behind one
	Modifier                         // Deputy, Prime, Permanent
	Institution                      // Ministry, Bureau
	Nation                           // Japan, Malaysian
	Common                           // other words that no name holds: Affairs, Summit, Monday
	Letters                          // in capitals throughout: USAID
	Joining                          // of, for, the, and
	Particle                         // bin, van: inside a name
	Initial                          // J.
	Generation                       // Jr., III
	stopping                         // The, During, Announces: in no title and no name
	Unknown                          // begins with a capital and is none of the above: may be a name
	Title       = Office | Lesser | Rank
	OfTitles    = Title | Modifier | Institution | Nation | Common | Letters
)

func (w NameWord) Is(kinds wordKind) bool { return w.Kind&kinds != 0 }

// NameWords appends the words of a block to a list.
func NameWords(list []NameWord, leaf *paper.Block) []NameWord {
	list = slices.Grow(list, len(leaf.Words))
	at := 0 // where what follows the word before begins
	for words := leaf.Words; len(words) > 0; {
		list = ampersands(list, leaf.String, at, int(words[0].Start))
		w, parts, next := nameWordOf(leaf.String, words)
		w.Gap = gapAfter(leaf.String, next)
		if len(list) > 0 {
			settlePair(&list[len(list)-1], &w, leaf.String)
		}
		list = append(list, w)
		words, at = words[parts:], next
	}
	return ampersands(list, leaf.String, at, len(leaf.String))
}

// ampersands appends those between two offsets.
func ampersands(list []NameWord, text string, from, to int) []NameWord {
	for at := from; at < to; at++ {
		if text[at] == '&' {
			list = append(list, NameWord{Start: at, End: at + 1, Kind: Joining})
		}
	}
	return list
}

// PairedWords are those that settlePair gives another kind and that are no
// title by themselves.
var PairedWords = []string{"Assistant", "Royal", "Honor", "Honour"}

// settlePair gives two words that mean something else together their kinds:
// Tan Sri, Sri Lanka, Bandar Seri Begawan, First Lady.
func settlePair(before, w *NameWord, text string) {
	if before.Gap != SpaceGap || before.Possessive || paper.IsLower(text[before.Start:]) {
		return
	}
	first, second := text[before.Start:before.End], text[w.Start:w.End]
	switch {
	case first == "Tan" && second == "Sri":
		before.Kind = Honorific
	case first == "His" || first == "Her" || first == "Your":
		switch second {
		case "Excellency", "Majesty", "Holiness", "Royal", "Highness", "Honor", "Honour":
			before.Kind, w.Kind = Honorific, Honorific
		}
	case first == "Royal" && second == "Highness" && before.Kind == Honorific:
	case before.Kind == Honorific && w.Kind == stopping && isFirstNameToo(second):
		w.Kind = Unknown
	case first == "Under" && !strings.HasPrefix(second, "Secretary"):
		before.Kind = stopping
	case first == "Assistant" && second == "to":
		before.Kind = Lesser
	case first == "New" && w.Kind&(Title|Modifier) != 0:
		before.Kind = stopping
	case first == "Sri" && second == "Lanka":
		before.Kind = Nation
	case first == "Bandar" && second == "Seri":
		w.Kind = Common
	case first == "First" && second == "Lady":
		w.Kind = Office
	case before.Kind&(Rank|Letters) != 0 && w.Kind&Rank != 0, before.Kind&(Title|Modifier) != 0 && second == "General":
		w.Kind = Office // Attorney General, Lieutenant General
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
func nameWordOf(line string, words []text.Word) (w NameWord, parts, next int) {
	parts, dots := partsOfName(line, words)
	start, at := int(words[0].Start), int(words[parts-1].End)
	if parts == 1 && at < len(line) && line[at] == ' ' && paper.IsLower(line[start:]) {
		return NameWord{Start: start, End: at, Kind: smallKind(line[start:at])}, 1, at
	}
	if parts == 1 && words[0].Shape == text.Capital|text.Small && (at == len(line) || line[at] == ' ' || line[at] == ',') {
		return NameWord{Start: start, End: at, Kind: kindOfName(line[start:at])}, 1, at
	}
	w = NameWord{Start: start, End: at}
	next = at
	if stem := paper.WithoutPossessive(line[start:at]); len(stem) < at-start && at-start-len(stem) > 1 && strings.HasSuffix(line[start:at], "s") {
		w.End, w.Possessive = start+len(stem), true
	}
	word := line[start:w.End]
	w.Kind = kindOf(word)
	if IsGeneration(word) {
		w.Kind = Generation
	}
	switch {
	case strings.HasPrefix(line[next:], ".") && (dots > 0 || len(word) == 1 && paper.IsCapitalOrFigure(word[0]) || isAbbreviated(word)):
		next++
		w.End = next
		if len(word) == 1 || w.Kind&(Unknown|Letters) != 0 && dots < 2 && len(word) <= 3 {
			w.Kind = Initial
		}
	case strings.HasPrefix(line[next:], "’"), strings.HasPrefix(line[next:], "'"):
		_, size := utf8.DecodeRuneInString(line[next:])
		next += size
		if w.Kind == Honorific {
			w.End = next // Dato’
		} else {
			w.Possessive = true
		}
	}
	if w.Kind == Unknown && !isNameLike(word) {
		w.Kind = Common
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
	if at+1 < len(text) && text[at] == ' ' && paper.IsASCIILetter(text[at+1]) {
		return SpaceGap // as between most words
	}
	gap := SpaceGap
	for ; at < len(text); at++ {
		switch c := text[at]; {
		case c == ' ', c == '&':
		case c == ',' && gap == SpaceGap:
			gap = CommaGap
		default:
			if _, letter := letterAt(text, at); letter {
				return gap
			}
			return HardGap
		}
	}
	return HardGap
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
	switch kind := CapitalKind(word); {
	case kind != OtherWord:
		return kind
	case IsGeneration(word):
		return Generation
	case endsAsNoun(word):
		return Common
	}
	return Unknown
}

// kindOf is what a word can be, by the list of words and by its form.
func kindOf(word string) wordKind {
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) {
		return smallKind(word)
	}
	if kind := CapitalKind(word); kind != OtherWord {
		return kind
	}
	if !strings.ContainsFunc(word, unicode.IsLower) {
		if len(word) == 1 {
			return Unknown
		}
		return Letters
	}
	if at := strings.IndexByte(word, '-'); at > 0 {
		if CapitalKind(word[:at])|CapitalKind(word[strings.LastIndexByte(word, '-')+1:]) != OtherWord || !strings.ContainsFunc(word[:at], unicode.IsLower) {
			return Common // Asia-Pacific, ASEAN-led
		}
	}
	return Unknown
}

// smallKind is what a word in small letters can be.
func smallKind(word string) wordKind {
	switch word {
	case "of", "for", "the", "and", "to", "in", "on", "at":
		return Joining
	case "bin", "binti", "bint", "binte", "ibn", "ibni", "al", "el", "de", "da", "do", "dos", "del", "di", "van", "von", "der", "den", "la", "le", "ter", "ul", "y", "e":
		return Particle
	}
	return OtherWord
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
