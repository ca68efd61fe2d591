package lexicon

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

// entry is one form of a line of a list.
type entry struct {
	words   string
	value   string
	exact   bool // capitals count
	sourced bool // the line names a source of its own
	line    int

	keys   []uint64 // of its words
	pieces []string // its words, as they are written
	gaps   []string // what stands between them, and behind the last, in the form of appendGap
}

// cut finds the words of an entry. It reports whether the entry begins with a
// word: one that does not could be found inside of others.
func (e *entry) cut() bool {
	list := text.AppendWords(nil, e.words, nil)
	if len(list) == 0 || list[0].Start != 0 {
		return false
	}
	for i := range list {
		next := len(e.words)
		if i+1 < len(list) {
			next = int(list[i+1].Start)
		}
		e.keys = append(e.keys, list[i].Key)
		e.pieces = append(e.pieces, list[i].Of(e.words))
		e.gaps = append(e.gaps, gapForm(e.words[list[i].End:next]))
	}
	return true
}

// same reports whether two entries are found in the same texts.
func (e *entry) same(other *entry) bool {
	return e.exact == other.exact && slices.Equal(e.keys, other.keys) && slices.Equal(e.gaps, other.gaps) &&
		(!e.exact || slices.Equal(e.pieces, other.pieces))
}

func (l *Words) index(entries []entry) {
	size := 8
	for size < len(entries)/4 {
		size *= 2
	}
	l.opens = make([]uint64, size)
	l.first, l.last = map[uint64][]int32{}, map[uint64][]int32{}
	for i := range entries {
		e := &entries[i]
		first, last := e.keys[0], e.keys[len(e.keys)-1]
		word, bit := l.place(first)
		l.opens[word] |= bit
		l.first[first] = append(l.first[first], int32(i))
		l.last[last] = append(l.last[last], int32(i))
	}
	l.entries = entries
	longer := func(i, j int32) int {
		a, b := &entries[i], &entries[j]
		if len(a.keys) != len(b.keys) {
			return len(b.keys) - len(a.keys)
		}
		return len(b.gaps[len(b.gaps)-1]) - len(a.gaps[len(a.gaps)-1])
	}
	for _, some := range []map[uint64][]int32{l.first, l.last} {
		for _, list := range some {
			slices.SortStableFunc(list, longer)
		}
	}
}

// place is where opens keeps a key.
func (l *Words) place(key uint64) (word int, bit uint64) {
	mixed := key ^ key>>29
	return int(mixed>>6) & (len(l.opens) - 1), 1 << (mixed & 63)
}

func (l *Words) mayOpen(key uint64) bool {
	word, bit := l.place(key)
	return l.opens[word]&bit != 0
}

// longest is the longest entry that begins with a word of a text and ends at
// the limit or before it, and where it ends, 0 when there is none.
func (l *Words) longest(words string, w *text.Word, limit int) (*entry, int) {
	for _, i := range l.first[w.Key] {
		if end := l.entries[i].end(words, w); end > 0 && end <= limit {
			return &l.entries[i], end
		}
	}
	return nil, 0
}

// end is where the entry ends that begins with a word of a text, 0 when it does
// not stand there.
func (e *entry) end(words string, w *text.Word) int {
	next := *w
	for i := range e.keys {
		if next.Key != e.keys[i] || e.exact && next.Of(words) != e.pieces[i] {
			return 0
		}
		if i+1 == len(e.keys) {
			break
		}
		end, ok := gapEnd(words, int(next.End), e.gaps[i])
		if !ok {
			return 0
		}
		if next, ok = text.NextWord(words, end); !ok || int(next.Start) != end {
			return 0
		}
	}
	end, ok := gapEnd(words, int(next.End), e.gaps[len(e.gaps)-1])
	if !ok || !partsWords(words, end) {
		return 0
	}
	return end
}

// start is where the entry begins that ends with the text, whose last word is
// given, -1 when it does not stand there.
func (e *entry) start(words string, from, to int) int {
	end := len(words)
	for i := len(e.keys) - 1; ; i-- {
		if gap, ok := gapEnd(words, to, e.gaps[i]); !ok || gap != end || text.KeyOf(words[from:to]) != e.keys[i] {
			return -1
		}
		if e.exact && words[from:to] != e.pieces[i] {
			return -1
		}
		if i == 0 {
			return from
		}
		end = from
		if from, to = lastWord(words, end); from == to {
			return -1
		}
	}
}

// lastWord is the last word of a text up to an offset.
func lastWord(words string, end int) (from, to int) {
	to = end
	for to > 0 {
		r, size := utf8.DecodeLastRuneInString(words[:to])
		if text.InWord(r) {
			break
		}
		to -= size
	}
	from = to
	for from > 0 {
		r, size := utf8.DecodeLastRuneInString(words[:from])
		if !text.InWord(r) {
			break
		}
		from -= size
	}
	return from, to
}

// insideWord reports whether the offset stands inside of a word: a caller may
// begin anywhere.
func insideWord(words string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(words[:at])
	return at > 0 && text.InWord(before)
}

// partsWords reports whether an entry may end at the offset: no word goes on
// there, neither directly nor behind an apostrophe, a possessive excepted.
func partsWords(words string, at int) bool {
	if at >= len(words) {
		return true
	}
	if c := words[at]; c == ' ' || c == '.' || c == ',' {
		return true
	}
	r, size := utf8.DecodeRuneInString(words[at:])
	if text.PlainRune(r) != '\'' {
		return !text.InWord(r)
	}
	w, ok := text.NextWord(words, at+size)
	if !ok || int(w.Start) != at+size {
		return true
	}
	return w.End-w.Start == 1 && words[w.Start]|0x20 == 's'
}

// closing is the offset behind the signs that follow a word: an entry may end
// with a full stop.
func closing(words string, at int) int {
	for at < len(words) {
		r, size := utf8.DecodeRuneInString(words[at:])
		if text.InWord(r) || unicode.IsSpace(r) {
			break
		}
		at += size
	}
	return at
}

// gapForm is what stands between two words, in the form in which gaps are
// compared.
func gapForm(between string) string {
	var form []rune
	for _, r := range between {
		if r = text.PlainRune(r); r != ' ' || len(form) == 0 || form[len(form)-1] != ' ' {
			form = append(form, r)
		}
	}
	return string(form)
}

// gapEnd is the offset behind a gap that begins at the offset, and whether it
// stands there.
func gapEnd(words string, at int, form string) (int, bool) {
	for _, want := range form {
		if at >= len(words) {
			return 0, false
		}
		r, size := utf8.DecodeRuneInString(words[at:])
		if text.PlainRune(r) != want {
			return 0, false
		}
		at += size
		for want == ' ' && at < len(words) {
			r, size := utf8.DecodeRuneInString(words[at:])
			if text.PlainRune(r) != ' ' {
				break
			}
			at += size
		}
	}
	return at, true
}
