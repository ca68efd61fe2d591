package meeting

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/infer/paper"
)

// field is a run of characters that are no spaces, and the word in it: names
// of meetings hold "ASEAN-U.S." and "Ministers’" as one.
type field struct {
	start, end int // of the word, without the marks around it
	word       string
	closes     bool // a mark behind it ends a name
	aside      bool // a short form in brackets: the name goes on behind it
}

// fieldsOf parts a text at its spaces. Behind the offset it stops at the first
// field that no name goes on with. The fields are good until it is asked again.
func (r *Reader) fieldsOf(words string, behind int) []field {
	list := r.fields[:0]
	for at := 0; at < len(words); {
		start, length := at, strings.IndexByte(words[at:], ' ')
		if length < 0 {
			length = len(words) - at
		}
		if at += length + 1; length == 0 {
			continue
		}
		if end, ok := longAside(words, start, start+length); ok {
			at, length = end, end-start
		}
		if glued := gluedOrdinal(words[start : start+length]); glued > 0 {
			list = append(list, fieldAt(words, start, start+glued))
			start, length = start+glued, length-glued
		}
		f := fieldAt(words, start, start+length)
		list = append(list, f)
		if start > behind && (f.closes && !mayGoOnList(words, at) || !goesOnName(f.word)) {
			break
		}
	}
	r.fields = list
	return list
}

// longAside is where brackets of several words end that open at the field at
// [start, end): “ASEAN Plus Three (China, Japan and Korea) Ministers”. A mark
// behind them ends the name.
func longAside(words string, start, end int) (closing int, ok bool) {
	if words[start] != '(' {
		return end, false
	}
	inside, rest, ok := strings.Cut(words[start+1:], ")")
	ok = ok && strings.HasPrefix(rest, " ") && strings.IndexByte(inside, '(') < 0
	return start + len(inside) + len("()"), ok
}

// mayGoOnList is a quick look whether the list goes on at an offset of which a
// field ends before it: behind a comma with a capital, or with “and”.
func mayGoOnList(words string, at int) bool {
	if at >= len(words) || words[at-2] != ',' {
		return false
	}
	return unicode.IsUpper(paper.FirstRune(words[at:])) || strings.HasPrefix(words[at:], "and ")
}

// fieldAt is the field at [start, end): its word without the marks around it.
func fieldAt(words string, start, end int) field {
	whole := words[start:end]
	if f, ok := asideAt(words, start, end); ok {
		return f
	}
	plain := paper.IsASCIILetter(whole[0]) && paper.IsASCIILetter(whole[len(whole)-1])
	if plain && !strings.Contains(whole, "/") {
		return field{start: start, end: end, word: whole}
	}
	left := strings.TrimLeft(whole, "(“\"‘[")
	inner := strings.TrimRight(left, "),.;:”\"]")
	if rest := left[len(inner):]; strings.HasPrefix(rest, ".") && strings.Contains(inner, ".") {
		inner = left[:len(inner)+1] // U.S.
	}
	joined := false
	if first, _, ok := strings.Cut(inner, "/"); ok && isShortForm(first) && !endsAsOrdinal(first) { // “AMM/PMC”
		inner, joined = first, true
	}
	f := field{start: start + len(whole) - len(left), word: inner}
	f.end = f.start + len(inner)
	switch whole[len(whole)-1] {
	case ',', ';', ':', ')':
		f.closes = true
	case '.':
		f.closes = !strings.HasSuffix(inner, ".")
	}
	f.closes = f.closes || joined
	return f
}

// asideAt is the field at [start, end) where it begins with a short form in
// brackets: “the ASEAN Regional Forum (ARF) Retreat”. Of “(AEM)-Canada” it is
// what stands behind the brackets.
func asideAt(words string, start, end int) (f field, ok bool) {
	whole := words[start:end]
	if strings.Contains(whole, " ") { // brackets of several words, see longAside
		return field{start: start + 1, end: end - 1, word: whole[1 : len(whole)-1], aside: true}, true
	}
	inside, rest, closes := strings.Cut(whole, ")")
	inside, opens := strings.CutPrefix(inside, "(")
	if !opens || !closes || !isShortForm(strings.Trim(inside, "“”\"‘’")) {
		return f, false
	}
	if behind := strings.TrimLeft(rest, "-–/"); len(behind) < len(rest) && behind != "" {
		return fieldAt(words, end-len(behind), end), true
	}
	f = field{start: start + 1, end: start + len("(") + len(inside), word: inside, aside: true}
	f.closes = strings.ContainsAny(rest, ",.;:")
	return f, true
}

// isShortForm reports letters of which at least two are capitals or figures.
func isShortForm(word string) bool {
	const longest, fewest = 14, 2
	high := 0
	for i := range len(word) {
		if paper.IsCapitalOrFigure(word[i]) {
			high++
		}
	}
	return high >= fewest && len(word) <= longest
}

// goesOnName reports whether a word can stand inside the name of a meeting:
// with a capital, a figure or a mark, or one of the small words that join them.
func goesOnName(word string) bool {
	if word == "" || !paper.IsLower(word) {
		return true
	}
	bare := withoutPossessive(word)
	if isPlus(word) || opensSides.Has(word) || charges.Has(word) { // “the Consultations between”
		return true
	}
	return standsInName(word, false) || isEndingOfOrdinal(word) || smallNames[bare] || Nouns[bare]
}
