// Package hyphen tells the hyphens at the ends of lines that are of a word from those by
// which a word was parted. The words of the document itself decide, see AreOne.
package hyphen

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
)

// Words are those of a document. The zero value is ready for use.
type Words struct {
	counts  map[string]int  // how often they stand in the text, in small letters
	heads   map[string]bool // what stands before hyphens in its lines
	parted  []Break         // at the ends of lines
	lines   int
	whole   int  // long words that were not parted, where a part of them had room
	parting bool // its lines part words
	printed int  // lines that end in a Printed hyphen
	typed   bool // a Printed hyphen stands inside a line, and so is one of its words
}

// Printed is the hyphen (U+2010) that browsers print where they part a word. Keyboards have
// another one.
const Printed = "\u2010"

// prefixes are parts of words behind which a hyphen is written.
var prefixes = lexicon.List("en/prefixes-with-hyphens")

// endings are what is left of words that were parted.
var endings = lexicon.List("en/endings-of-words")

// Add remembers the words of a line, of which those of the line above it are known.
func (w *Words) Add(above, words []string) {
	if w.counts == nil {
		w.counts, w.heads = map[string]int{}, map[string]bool{}
	}
	if b, ok := BreakOf(above, words); ok && strings.ToLower(b.Tail) == b.Tail {
		w.parted = append(w.parted, b)
	}
	w.lines++
	for k, word := range words {
		word = bare(word)
		if inner := strings.TrimSuffix(words[k], Printed); inner != words[k] && k+1 == len(words) {
			w.printed++
		} else {
			w.typed = w.typed || strings.Contains(inner, Printed)
		}
		head, tail, hyphen := strings.Cut(word, "-")
		if k+1 < len(words) || !strings.HasSuffix(words[k], "-") && !strings.HasSuffix(words[k], Printed) {
			w.counts[word]++
		}
		if hyphen && tail != "" {
			w.heads[head] = true
		}
	}
}

// LeaveWhole remembers that the end of a line parted no word where it could have.
func (w *Words) LeaveWhole() { w.whole++ }

// Settle finds out, when all lines are known, whether they part words: more words were
// parted than left whole, or some of those that were parted stand elsewhere undivided.
func (w *Words) Settle() {
	const fewest, seldom, many = 3, 16, 8 // words, lines to one that ends in a hyphen, words left whole to one parted
	proved, open := 0, 0                  // where the document has the whole word, and where it says nothing
	for _, b := range w.parted {
		head, tail := b.Head, b.Tail
		switch {
		case isOwn(head, tail):
		case w.count(head+tail) > 0 && !w.isHead(head): // not “co-operation” beside “cooperation”
			proved++
		case w.count(head+"-"+tail) == 0 && !w.isHead(head) && (w.count(head) == 0 || w.count(tail) < 2):
			open++
		}
	}
	w.parting = proved > 0 && many*(proved+open) > w.whole ||
		open >= fewest && seldom*open >= w.lines && open > w.whole
}

// isPrinted reports that the words of the document are parted by Printed hyphens alone.
func (w *Words) isPrinted() bool { return w.printed > 0 && !w.typed }

func (w *Words) count(word string) int { return w.counts[bare(word)] }

// isHead reports what stands before hyphens, in the document or in English.
func (w *Words) isHead(word string) bool { return w.heads[bare(word)] || prefixes.Has(bare(word)) }

// bare is a word without marks, in small letters.
func bare(word string) string { return strings.ToLower(strings.TrimFunc(word, isNoLetter)) }

// Break is a word that a hyphen parts at the end of a line.
type Break struct {
	Head, Tail string // without the hyphen
	Hyphen     string // Printed, or that of keyboards
}

// BreakOf is the word at the end of a line and the beginning of the next one, if a hyphen
// parts it.
func BreakOf(above, below []string) (b Break, ok bool) {
	if len(above) == 0 || len(below) == 0 {
		return b, false
	}
	b = Break{Head: above[len(above)-1], Tail: below[0]}
	for _, b.Hyphen = range [...]string{"-", Printed} {
		if head, isParted := strings.CutSuffix(b.Head, b.Hyphen); isParted {
			last, _ := utf8.DecodeLastRuneInString(head)
			first, _ := utf8.DecodeRuneInString(b.Tail)
			b.Head = head
			return b, !isNoLetter(last) && !isNoLetter(first)
		}
	}
	return b, false
}

// AreOne reports whether the hyphen between two parts is none of the word:
//
//   - Printed ones are none, unless the document has them inside its lines, too; where
//     they part its words, each of the others is one of its word;
//   - what goes on with a capital or a figure, or stands behind capitals alone, has
//     its own hyphen (South-East, ASEAN-led);
//   - otherwise the document decides: it has the whole word elsewhere, or has it with
//     its hyphen; where its lines part no words, “co-” stays also beside “cooperation”;
//   - a part that stands before hyphens elsewhere or in English (non-, co-) keeps its
//     own, and so do two parts that are both words of the document (long-term);
//   - a letter, and a small word between two hyphens, have their own (e-commerce, whole-of-
//     government);
//   - where lines leave long words whole that they could have parted, or hardly ever end in
//     hyphens, words were not parted (sit-down, year-long); of a text too short to tell, an
//     ending that is no word was (govern-ment);
//   - all else was parted where the line ended.
func (w *Words) AreOne(b Break) bool {
	head, tail := strings.TrimLeftFunc(b.Head, isNoLetter), strings.TrimRightFunc(b.Tail, isNoLetter)
	inner := head[strings.LastIndexByte(head, '-')+1:] // of “people-to-peo-ple”
	first, _ := utf8.DecodeRuneInString(tail)
	switch {
	case w.isPrinted() && unicode.IsLower(first):
		return b.Hyphen == Printed
	case strings.ToUpper(inner) == inner && inner != strings.ToLower(inner) || strings.ToLower(tail) != tail:
		return false
	case isOwn(head, tail), !unicode.IsLetter(first) || strings.ContainsAny(head, "/@_%"): // an address
		return false
	case w.count(head+tail) > 0 && (w.parting || !w.isHead(head)):
		return true
	case w.count(head+"-"+tail) > 0 || w.isHead(head):
		return false
	}
	if w.parting {
		return w.count(inner) == 0 || w.count(tail) == 0
	}
	return w.whole < len(w.parted) && endings.Has(tail)
}

// small are words between two hyphens of a longer one, as in “whole-of-government”.
var small = lexicon.List("en/words-that-end-no-line")

// isOwn reports a hyphen that no program puts where it parts a word: behind one letter, as in
// “e-commerce”, or beside a small word that has another hyphen on its other side.
func isOwn(head, tail string) bool {
	before, inner, isInner := cutLast(head, "-")
	next, _, goesOn := strings.Cut(tail, "-")
	return utf8.RuneCountInString(inner) == 1 || isInner && before != "" && small.Has(strings.ToLower(inner)) ||
		goesOn && small.Has(strings.ToLower(next))
}

// cutLast parts words at the last separator: all of them are behind it where there is none.
func cutLast(words, separator string) (before, behind string, found bool) {
	at := strings.LastIndex(words, separator)
	if at < 0 {
		return "", words, false
	}
	return words[:at], words[at+len(separator):], true
}

// IsSuspended reports a hyphen of a word whose end stands further on, as the first one of
// “short- and long-term”: a space is behind it.
func IsSuspended(tail string) bool {
	switch tail {
	case "and", "or", "to":
		return true
	}
	return false
}

// IsSeldom reports a word that stands once in the document.
func (w *Words) IsSeldom(word string) bool { return w.count(word) == 1 }

// IsTorn reports two parts of a word that was broken without a hyphen: it stands elsewhere
// in the document as a whole, and neither part does: “I” and “ran” are no “Iran”. Of one
// letter or figure the other part must be most of the word.
func (w *Words) IsTorn(head, tail string) bool {
	const fewest = 3 // letters before one
	head, tail = bare(head), bare(tail)
	if len(tail) == 1 { // it may stand anywhere by itself
		return len(head) >= fewest && tail != "a" && tail != "i" && w.counts[head+tail] > 0 && w.counts[head] == 1
	}
	return head != "" && tail != "" && w.counts[head+tail] > 0 && w.counts[head] == 1 && w.counts[tail] == 1
}

func isNoLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
