package authority

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Match is a name found in a text.
type Match struct {
	Start, End int // offsets in the text
	Kind       Kind
	Target     string // ID of the entry that has the name
}

// Matcher finds names in texts in one pass. Names are whole words; of names of
// one layer that begin at the same word the longest wins, and names of one
// layer do not overlap. Apostrophes, full stops and kinds of dashes make no
// difference; capitals do, except that a name of four letters or more is found
// in capitals throughout, and terms of topics are found however they are
// written. Names that mean something else (a sea, a newspaper) hide the shorter
// ones inside them.
type Matcher struct {
	byFirst map[string]*branch // by the first word as written
	folded  map[string]*branch // by the first word in small letters
	// begins is a quick look whether any name begins with a word: most words of
	// a text begin none, and cost no look-up.
	begins [1 << 13]bool
}

// branch holds the patterns that begin with one word: those of that word
// alone, and the longer ones by their second word, the longest first.
type branch struct {
	alone    []pattern
	bySecond map[string][]pattern
}

type name struct {
	text   string
	kind   Kind
	target string // "" for a name that only hides others
}

type pattern struct {
	words  []string
	gaps   []string // what stands between the words, see gap
	folded bool     // words are in small letters and match any
	kind   Kind
	target string
}

func newMatcher(names []name) *Matcher {
	m := &Matcher{byFirst: map[string]*branch{}, folded: map[string]*branch{}}
	for _, n := range names {
		if n.kind == TopicTerm {
			m.add(m.folded, fold(n.text), n, true)
			continue
		}
		m.add(m.byFirst, n.text, n, false)
		if upper := strings.ToUpper(n.text); upper != n.text && utf8.RuneCountInString(n.text) >= 4 {
			m.add(m.byFirst, upper, n, false)
		}
	}
	for _, index := range [...]map[string]*branch{m.byFirst, m.folded} {
		for _, b := range index {
			sortPatterns(b.alone)
			for _, patterns := range b.bySecond {
				sortPatterns(patterns)
			}
		}
	}
	return m
}

// sortPatterns puts the longest name first; among equals one that hides comes
// before one that leads somewhere, and the rest is for determinism.
func sortPatterns(patterns []pattern) {
	slices.SortStableFunc(patterns, func(a, b pattern) int {
		return cmp.Or(len(b.words)-len(a.words), strings.Compare(a.target, b.target), cmp.Compare(a.kind, b.kind))
	})
}

func (m *Matcher) add(index map[string]*branch, text string, n name, folded bool) {
	p := pattern{kind: n.kind, target: n.target, folded: folded}
	end := 0
	for at := 0; at < len(text); {
		start, stop := nextWord(text, at)
		if start == stop {
			break
		}
		if len(p.words) > 0 {
			p.gaps = append(p.gaps, gap(text[end:start]))
		}
		p.words = append(p.words, text[start:stop])
		at, end = stop, stop
	}
	if len(p.words) == 0 {
		return
	}
	m.begins[sketchOf(p.words[0])] = true
	b := index[p.words[0]]
	if b == nil {
		b = &branch{bySecond: map[string][]pattern{}}
		index[p.words[0]] = b
	}
	if len(p.words) == 1 {
		b.alone = append(b.alone, p)
	} else {
		b.bySecond[p.words[1]] = append(b.bySecond[p.words[1]], p)
	}
}

// Find calls found for every name in the text, in the order in which they
// begin.
func (m *Matcher) Find(text string, found func(Match)) {
	var busy [layerCount]int // offset up to which each layer is taken
	var first, second [48]byte
	start, stop := nextWord(text, 0)
	for start < stop {
		nextStart, nextStop := nextWord(text, stop)
		if !m.begins[sketchOf(text[start:stop])] {
			start, stop = nextStart, nextStop
			continue
		}
		if b := m.byFirst[text[start:stop]]; b != nil {
			m.try(b.bySecond[text[nextStart:nextStop]], text, start, stop, &busy, found)
			m.try(b.alone, text, start, stop, &busy, found)
		}
		if b := m.folded[string(foldInto(first[:0], text[start:stop]))]; b != nil {
			m.try(b.bySecond[string(foldInto(second[:0], text[nextStart:nextStop]))], text, start, stop, &busy, found)
			m.try(b.alone, text, start, stop, &busy, found)
		}
		start, stop = nextStart, nextStop
	}
}

// sketchOf is a number that a word shares with itself in other letters: of its
// first, third and last letter, and of its length; 0 for words with letters
// beyond ASCII, whose bytes change with the case.
func sketchOf(word string) int {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return 0
		}
	}
	third := 0
	if len(word) > 2 {
		third = int(word[2] | 0x20)
	}
	return 1 + (int(word[0]|0x20)*61+third*37+int(word[len(word)-1]|0x20)*17+len(word)*5)&(1<<13-2)
}

// try holds patterns that begin with a word against the text behind it.
func (m *Matcher) try(patterns []pattern, text string, start, stop int, busy *[layerCount]int, found func(Match)) {
	for i := range patterns {
		p := &patterns[i]
		layer := layers[p.kind]
		if busy[layer] > start {
			continue
		}
		end, ok := p.matches(text, stop)
		if !ok || amount(text[end:]) {
			continue
		}
		busy[layer] = end
		if p.target != "" {
			found(Match{start, end, p.kind, p.target})
		}
	}
}

// matches reports whether the words of a pattern after its first stand at the
// offset, and where they end.
func (p *pattern) matches(text string, at int) (end int, ok bool) {
	for i, word := range p.words[1:] {
		start, stop := nextWord(text, at)
		if start-at > 8 || stop == start {
			return 0, false
		}
		if p.folded && !strings.EqualFold(text[start:stop], word) || !p.folded && text[start:stop] != word {
			return 0, false
		}
		if gap(text[at:start]) != p.gaps[i] {
			return 0, false
		}
		at = stop
	}
	return at, true
}

// fold writes a term in small letters.
func fold(text string) string { return strings.ToLower(text) }

// foldInto is fold for one word, without allocating for words of ASCII.
func foldInto(buffer []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return append(buffer[:0], fold(word)...)
		}
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		buffer = append(buffer, c)
	}
	return buffer
}

// amount reports whether what follows a name makes it a currency: US$.
func amount(rest string) bool { return strings.HasPrefix(rest, "$") || strings.HasPrefix(rest, "€") }

// nextWord is the next run of letters and figures from the offset on; start
// and stop are equal when there is none.
func nextWord(text string, at int) (start, stop int) {
	for at < len(text) && !plainWord[text[at]] {
		if text[at] < utf8.RuneSelf {
			at++
			continue
		}
		if wordRune(text, at) > 0 {
			break
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	start = at
	for at < len(text) {
		if plainWord[text[at]] {
			at++
			continue
		}
		if text[at] < utf8.RuneSelf {
			break
		}
		size := wordRune(text, at)
		if size == 0 {
			break
		}
		at += size
	}
	return start, at
}

// plainWord are the letters and figures of ASCII.
var plainWord = func() (table [256]bool) {
	for c := range 128 {
		table[c] = wordRune(string(rune(c)), 0) > 0
	}
	return table
}()

// wordRune is the length of the letter or figure at the offset, 0 when it is
// neither.
func wordRune(text string, at int) int {
	if c := text[at]; c < utf8.RuneSelf {
		if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' {
			return 1
		}
		return 0
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
		return size
	}
	return 0
}

// gap writes what stands between two words in one form: full stops dropped,
// white space as one space, dashes as hyphens, apostrophes straight.
func gap(between string) string {
	switch between {
	case " ", "-", "'", ", ":
		return between
	case ".", "":
		return ""
	case "’":
		return "'"
	case "–", "‑", "—":
		return "-"
	}
	var b strings.Builder
	space := false
	for _, r := range between {
		switch {
		case unicode.IsSpace(r):
			space = true
			continue
		case r == '.':
			continue
		case r == '–' || r == '—' || r == '‑':
			r = '-'
		case r == '’':
			r = '\''
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	if space {
		b.WriteByte(' ')
	}
	return b.String()
}

// nameKey is a name in the form in which two names are the same.
func nameKey(text string) string {
	var b strings.Builder
	end := 0
	for at := 0; at < len(text); {
		start, stop := nextWord(text, at)
		if start == stop {
			break
		}
		if b.Len() > 0 {
			b.WriteString(gap(text[end:start]) + "|")
		}
		b.WriteString(text[start:stop])
		at, end = stop, stop
	}
	return b.String()
}
