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

// Word is a word of a text as the search for persons sees it.
type Word struct {
	Start, End int // without a possessive
	Kind       Kind
	Small      Kind // what it is of a title that is written in small letters: foreign minister
	Gap        Gap  // what parts it from the next
	Possessive bool

	isHalf bool // of a place of two words, and alone a name
}

// Gap is what stands between two words.
type Gap uint8

const (
	SpaceGap Gap = iota // nothing but a space: a word follows
	CommaGap            // and behind it a word
	HardGap             // a full stop, a bracket, a dash, the end
)

// Kind is what a word can be in a title or a name.
type Kind uint32

const (
	OtherWord   Kind = 0         // in small letters, and nothing of the below
	Honorific   Kind = 1 << iota // Mr., H.E., Datuk
	Office                       // President, Minister: one name behind it is enough
	Lesser                       // Director, Chair: an office that asks for two
	Rank                         // Ambassador: an office, or an honorific behind one
	Modifier                     // Deputy, Prime, Permanent
	Institution                  // Ministry, Bureau
	Nation                       // Japan, Malaysian
	Common                       // other words that no name holds: Affairs, Summit, Monday
	Letters                      // in capitals throughout: USAID
	Joining                      // of, for, the, and
	Where                        // of the joining ones: in, at, on
	Further                      // of the joining ones, those behind which another person may come: and, to
	Particle                     // bin, van: inside a name
	Initial                      // J.
	Generation                   // Jr., III
	Stopping                     // The, During, Announces: in no title and no name
	Unknown                      // begins with a capital and is none of the above: may be a name
	Title       = Office | Lesser | Rank
	OfTitles    = Title | Modifier | Institution | Nation | Common | Letters
)

// Is reports whether a word can be one of some kinds.
func (w Word) Is(kinds Kind) bool { return w.Kind&kinds != 0 }

// MayBe is Is for a word of a title in whatever letters.
func (w Word) MayBe(kinds Kind) bool { return (w.Kind|w.Small)&kinds != 0 }

// Append appends the words of a block to a list.
func Append(list []Word, leaf *paper.Block) []Word {
	list = slices.Grow(list, len(leaf.Words))
	at := 0 // where what follows the word before begins
	for words := leaf.Words; len(words) > 0; {
		list = ampersands(list, leaf.String, at, int(words[0].Start))
		w, parts, next := firstOf(leaf.String, words)
		if n := len(list); n > 0 && list[n-1].Is(Unknown) && list[n-1].Gap == SpaceGap {
			next += misreadInitial(&w, leaf.String, next)
		}
		w.Gap = gapAfter(leaf.String, next)
		if w.Kind == OtherWord && mayBeOffice(words[:parts]) {
			settleSmall(&w, list, leaf.String)
		}
		if n := len(list); n > 0 {
			settlePair(&list[n-1], &w, leaf.String)
			settleHalf(&list[n-1])
		}
		list = append(list, w)
		words, at = words[parts:], next
	}
	if n := len(list); n > 0 {
		settleHalf(&list[n-1])
	}
	return ampersands(list, leaf.String, at, len(leaf.String))
}

// ampersands appends those between two offsets: each is an "and".
func ampersands(list []Word, text string, from, to int) []Word {
	for at := from; at < to; at++ {
		if text[at] == '&' {
			list = append(list, Word{Start: at, End: at + 1, Kind: Joining | Further})
		}
	}
	return list
}

// firstOf reads the word with which words of a text begin. It returns of how
// many of them it is made, and where what follows it begins.
func firstOf(line string, words []text.Word) (w Word, parts, next int) {
	parts, dots := partsOfWord(line, words)
	start, at := int(words[0].Start), int(words[parts-1].End)
	w = Word{Start: start, End: at}
	stem := paper.WithoutPossessive(line[start:at])
	if len(stem) < at-start {
		w.End, w.Possessive = start+len(stem), true
	}
	w.Kind = kindOf(line[start:w.End])
	next = at + markBehind(&w, line, at, dots)
	if w.Kind == Unknown && (!isNameLike(line[start:min(w.End, at)]) || isGarbled(line[next:])) {
		w.Kind = Common
	}
	if c := line[start]; c < 'a' || c > 'z' { // a half of a name is written like one
		w.isHalf = halves[line[start:w.End]]
	}
	return w, parts, next
}

// misreadInitial takes a capital with a figure and a full stop behind a name for an initial
// that was badly read, Arne E3. Holm. It returns the length of the full stop.
func misreadInitial(w *Word, line string, next int) int {
	const length = len("E3")
	isMisread := w.Is(Letters|Common) && w.End-w.Start == length && w.End == next && strings.HasPrefix(line[next:], ".")
	if !isMisread || line[w.End-1] < '0' || line[w.End-1] > '9' || gapAfter(line, next+1) != SpaceGap {
		return 0
	}
	w.Kind, w.End = Initial, next+1
	return 1
}

// mayBeOffice reports words of which one may stand in a title.
func mayBeOffice(words []text.Word) bool {
	for i := range words {
		if words[i].For(paper.ForPersons) {
			return true
		}
	}
	return false
}

// isGarbled reports what stands behind a word that a scan has cut: a character of control,
// or the sign of a currency, which is what becomes of many.
func isGarbled(rest string) bool {
	r, size := utf8.DecodeRuneInString(rest)
	return size > 0 && (unicode.IsControl(r) && !unicode.IsSpace(r) || unicode.Is(unicode.Sc, r) || r == utf8.RuneError)
}

// markBehind takes the mark behind a word to it: the full stop of an
// abbreviation, and an apostrophe, which is part of an honorific and else makes
// a possessive. It returns the length of the mark.
func markBehind(w *Word, line string, at, dots int) int {
	word, rest := line[w.Start:w.End], line[at:]
	switch {
	case strings.HasPrefix(rest, "."):
		if dots == 0 && !isLetter(word) && !abbreviations[word] {
			return 0
		}
		w.End = at + 1
		fewLetters := w.Is(Unknown|Letters) && dots < 2 && len(word) <= 3
		if isLetter(word) || fewLetters {
			w.Kind = Initial
		}
		return 1
	case strings.HasPrefix(rest, "’"), strings.HasPrefix(rest, "'"):
		_, size := utf8.DecodeRuneInString(rest)
		if w.Kind == Honorific {
			w.End = at + size // Dato’
		} else {
			w.Possessive = true
		}
		return size
	}
	return 0
}

// partsOfWord is how many words make one, as in Suk-Yeol, O’Brien and H.E, and
// how many full stops are in it.
func partsOfWord(line string, words []text.Word) (parts, dots int) {
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
	switch r, size := utf8.DecodeRuneInString(line[at:]); {
	case r == '\'', r == '’', r == '-', r == '‑':
		return size
	case r == '.' && before.End-before.Start <= 2:
		return size
	}
	return 0
}

// gapAfter is what stands between the offset and the next word.
func gapAfter(text string, at int) Gap {
	gap := SpaceGap
	for ; at < len(text); at++ {
		switch c := text[at]; {
		case c == ' ', c == '&':
		case c == ',' && gap == SpaceGap:
			gap = CommaGap
		case beginsWord(text[at:]):
			return gap
		default:
			return HardGap
		}
	}
	return HardGap
}

// beginsWord reports whether a text begins with a letter or a figure.
func beginsWord(words string) bool {
	r, _ := utf8.DecodeRuneInString(words)
	return unicode.In(r, unicode.Letter, unicode.Digit, unicode.Mark)
}
