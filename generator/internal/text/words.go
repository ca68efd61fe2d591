package text

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Word is a run of letters, marks and figures of a text. Rules read texts by
// their words: AppendWords passes over a text once, and each rule then looks at
// the few words that concern it.
type Word struct {
	Start, End int32 // offsets in the text
	// Key is the same for the same word in small letters and in capitals, and
	// for no other two words of a text that anybody will ever meet.
	Key   uint64
	Uses  Uses
	Shape Shape
}

// Of is the word as it is written in its text.
func (w *Word) Of(text string) string { return text[w.Start:w.End] }

// Shape says how a word is written.
type Shape uint8

const (
	Capital Shape = 1 << iota // begins with a capital of ASCII
	Inner                     // has a capital of ASCII behind its beginning
	Small                     // has a small letter of ASCII
	Figure                    // has a figure of ASCII
	Foreign                   // has a character beyond ASCII
)

// Is reports whether a word has one of the shapes.
func (w *Word) Is(shapes Shape) bool { return w.Shape&shapes != 0 }

// IsFigures reports a word of figures of ASCII alone.
func IsFigures(word string) bool { return word != "" && strings.Trim(word, "0123456789") == "" }

// Uses are the rules that a word concerns, a bit for each; what each bit means
// is the affair of who made the vocabulary.
type Uses uint16

// For reports whether a word concerns one of the rules.
func (w *Word) For(uses Uses) bool { return w.Uses&uses != 0 }

// Vocabulary knows which words concern which rules. It is a sketch: it never
// passes over a word that it was given, and takes another one for it now and
// then; the rule itself tells them apart.
type Vocabulary struct{ uses [vocabularySize]Uses }

const vocabularySize = 1 << 13

// Add lets words, in whatever letters, concern rules. Of what is several words
// the longest stands for all: rules look around it for the rest.
func (v *Vocabulary) Add(uses Uses, entries ...string) {
	for _, entry := range entries {
		longest := Word{}
		for _, w := range AppendWords(nil, entry, nil) {
			if w.End-w.Start > longest.End-longest.Start {
				longest = w
			}
		}
		if longest.End > 0 {
			v.uses[longest.place()] |= uses
		}
	}
}

// place is where a vocabulary keeps a word.
func (w *Word) place() uint64 { return (w.Key ^ w.Key>>29) % vocabularySize }

// firstKey and keyFactor are those of FNV-1a.
const firstKey, keyFactor = 0xcbf29ce484222325, 0x100000001b3

// KeyOf is the key of a word.
func KeyOf(word string) uint64 { return ContinueKey(firstKey, word) }

// ContinueKey is the key of a word that goes on with another piece.
func ContinueKey(key uint64, piece string) uint64 {
	for i := 0; i < len(piece); {
		if c := piece[i]; c < utf8.RuneSelf {
			key = (key ^ uint64(c|capitals[c])) * keyFactor
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(piece[i:])
		key = keyOfForeign(key, r)
		i += size
	}
	return key
}

// keyOfForeign takes a character beyond ASCII into a key.
func keyOfForeign(key uint64, r rune) uint64 {
	low := unicode.ToLower(r)
	if low < utf8.RuneSelf { // the capital İ
		return (key ^ uint64(low)) * keyFactor
	}
	return Mix(key ^ uint64(low))
}

// Mix spreads the bits of a number: the last steps of SplitMix64 (Guy L.
// Steele Jr., Doug Lea, Christine H. Flood, OOPSLA 2014).
func Mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// AppendWords appends the words of a text to a list, with what the vocabulary
// says of them; without one they concern nobody.
func AppendWords(list []Word, text string, vocabulary *Vocabulary) []Word {
	if cap(list) == 0 {
		list = make([]Word, 0, len(text)/6+1) // of so many bytes most words are
	}
	for at := 0; at < len(text); {
		if shapes[text[at]] == 0 {
			at++
			continue
		}
		w, next := wordAt(text, at)
		at = next
		if w.End == w.Start {
			continue // a sign beyond ASCII
		}
		if vocabulary != nil {
			w.Uses = vocabulary.uses[w.place()]
		}
		list = append(list, w)
	}
	return list
}

// Words are the words of a text in their order.
func Words(text string) iter.Seq[Word] {
	return func(yield func(Word) bool) {
		for at := 0; at < len(text); {
			if shapes[text[at]] == 0 {
				at++
				continue
			}
			w, next := wordAt(text, at)
			at = next
			if w.End > w.Start && !yield(w) {
				return
			}
		}
	}
}

// FirstWord is the word with which a text begins; marks before it do not count.
func FirstWord(text string) (first Word, ok bool) {
	for w := range Words(text) {
		return w, true
	}
	return first, false
}

// wordAt reads the word at the offset, and returns where to go on.
func wordAt(text string, at int) (w Word, next int) {
	w.Start = int32(at)
	key, shape := uint64(firstKey), shapes[text[at]]&^Inner
	for at < len(text) {
		c := text[at]
		s := shapes[c]
		if s == 0 {
			break
		}
		if s == Foreign {
			r, size := utf8.DecodeRuneInString(text[at:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
				w.End, w.Key, w.Shape = int32(at), key, shape
				return w, at + size
			}
			key, shape = keyOfForeign(key, r), shape|Foreign
			at += size
			continue
		}
		if at > int(w.Start) {
			shape |= s &^ Capital
		}
		key = (key ^ uint64(c|capitals[c])) * keyFactor
		at++
	}
	w.End, w.Key, w.Shape = int32(at), key, shape
	return w, at
}

// shapes are what the bytes of a word make of it, 0 for those between words.
var shapes = func() (table [256]Shape) {
	for c := range table {
		switch {
		case c >= 'a' && c <= 'z':
			table[c] = Small
		case c >= 'A' && c <= 'Z':
			table[c] = Capital | Inner
		case c >= '0' && c <= '9':
			table[c] = Figure
		case c >= utf8.RuneSelf:
			table[c] = Foreign
		}
	}
	return table
}()

// capitals holds the bit that makes a capital of ASCII a small letter.
var capitals = func() (table [256]byte) {
	for c := 'A'; c <= 'Z'; c++ {
		table[c] = 'a' - 'A'
	}
	return table
}()
