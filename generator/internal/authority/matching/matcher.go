// Package matching finds the names of lists in texts.
//
// The rules for its users: a name is found as whole words, and means what its list says
// of it; of names that begin at the same word the longest wins. A name without a target
// hides the shorter ones inside it.
package matching

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
	"aseanarchive/generator/internal/text/alike"
)

// Kind is what a name in a text leads to.
type Kind int

const (
	PartnerName Kind = iota
	MemberName
	GroupName
	PlaceName
	TopicTerm
	PartnerAdjective
	HolderName // of an office
	TreatyName
	InstitutionName
)

// layers part the kinds whose names may lie inside each other from those that
// share one: of a partner's and a member's name the longest wins, but the
// "ASEAN-U.S. Partnership on Cybersecurity" speaks of a partner and a topic.
var layers = [...]int{PartnerName: 0, MemberName: 0, GroupName: 1, PlaceName: 2, TopicTerm: 3, PartnerAdjective: 0,
	HolderName: 0, TreatyName: 4, InstitutionName: 5}

// LayerCount is how many layers there are.
const LayerCount = 6

// Layer is the layer of a kind: names of one do not overlap.
func (k Kind) Layer() int { return layers[k] }

// IsOfSomebody reports the kinds whose names stand for somebody or somewhere, not for
// what is spoken or agreed of.
func (k Kind) IsOfSomebody() bool { return k != TopicTerm && !k.IsLong() }

// IsLong reports the kinds whose names hold those of others, which are found beside them:
// of a treaty, and of a body.
func (k Kind) IsLong() bool { return k == TreatyName || k == InstitutionName }

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
// ones inside them, also as headlines write them: “US Dollar” for “US dollar”.
type Matcher struct {
	// byOpening holds the patterns by the word with which they open, or the two
	// words, those with the longest name first.
	byOpening map[uint64][]pattern
	// opens is a quick look whether any name opens so, a bit for each place: most words
	// of a text open none, and cost no look-up.
	opens [places / 64]uint64
}

// places are how many there are in opens, many times as many as names.
const places = 1 << 16

// Name is a name of an entry.
type Name struct {
	Text   string
	Kind   Kind
	Target string // ID of the entry, "" for a name that only hides others
}

type pattern struct {
	words  []string
	keys   []uint64 // of the words
	gaps   []string // what stands between the words, see gap
	plus   bool     // a plus sign stands behind the last word: ADMM+ is not ADMM
	folded bool     // words match in any letters
	kind   Kind
	target string
}

// New is what finds some names.
func New(names []Name) *Matcher {
	m := &Matcher{byOpening: map[uint64][]pattern{}}
	for _, n := range names {
		if n.Kind == TopicTerm {
			m.add(n.Text, n, true)
			continue
		}
		m.add(n.Text, n, false)
		if headline := inHeadline(n.Text); n.Target == "" && headline != n.Text {
			m.add(headline, n, false)
		}
		if utf8.RuneCountInString(n.Text) >= 4 {
			m.add(strings.ToUpper(n.Text), n, false)
		}
	}
	for _, patterns := range m.byOpening {
		sortPatterns(patterns)
	}
	return m
}

// inHeadline is a name with capitals at the head of its longer words.
func inHeadline(name string) string {
	const longest = 3 // letters of a word that stays small
	words := strings.Split(name, " ")
	for i, word := range words {
		if len(word) > longest && word[0] >= 'a' && word[0] <= 'z' {
			words[i] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return strings.Join(words, " ")
}

// sortPatterns puts the longest name first; among equals one that hides comes
// before one that leads somewhere, and the rest is for determinism.
func sortPatterns(patterns []pattern) {
	slices.SortStableFunc(patterns, func(a, b pattern) int {
		return cmp.Or(len(b.words)-len(a.words), strings.Compare(a.target, b.target), cmp.Compare(a.kind, b.kind))
	})
}

func (m *Matcher) add(written string, n Name, folded bool) {
	p := pattern{kind: n.Kind, target: n.Target, folded: folded}
	end := int32(0)
	for i, w := range text.AppendWords(nil, written, nil) {
		if i > 0 {
			p.gaps = append(p.gaps, gap(written[end:w.Start]))
		}
		p.words, p.keys, end = append(p.words, w.Of(written)), append(p.keys, w.Key), w.End
	}
	if len(p.words) == 0 {
		return
	}
	p.plus = strings.HasPrefix(written[end:], "+")
	opening := p.keys[0]
	if len(p.keys) > 1 {
		opening = pairKey(p.keys[0], p.keys[1])
	}
	at := place(opening)
	m.opens[at/64] |= 1 << (at % 64)
	m.byOpening[opening] = append(m.byOpening[opening], p)
}

// pairKey is the key of two words in a row.
func pairKey(first, second uint64) uint64 { return first*31 + second ^ first>>32 }

// place is where opens keeps a key.
func place(key uint64) uint64 { return (key ^ key>>29) % places }

// mayOpen reports what names may open with: all that they do, and little else.
func (m *Matcher) mayOpen(key uint64) bool {
	at := place(key)
	return m.opens[at/64]&(1<<(at%64)) != 0
}

// Find calls found for every name in the text, in the order in which they
// begin.
func (m *Matcher) Find(words string, found func(Match)) {
	const some = 24 // words, enough for a title or a place
	if len(words) < 2*some {
		var few [some]text.Word
		m.FindAmong(text.AppendWords(few[:0], words, nil), words, found)
		return
	}
	list := lists.Get().(*[]text.Word) // found may look for names as well
	*list = text.AppendWords((*list)[:0], words, nil)
	m.FindAmong(*list, words, found)
	lists.Put(list)
}

// lists are where the words of longer texts stand while names are looked for.
var lists = sync.Pool{New: func() any { return new([]text.Word) }}

// FindAmong is Find in a text whose words are known.
func (m *Matcher) FindAmong(list []text.Word, words string, found func(Match)) {
	var busy [LayerCount]int // offset up to which each layer is taken
	for i := range list {
		if i+1 < len(list) {
			if pair := pairKey(list[i].Key, list[i+1].Key); m.mayOpen(pair) {
				m.try(m.byOpening[pair], list[i:], words, &busy, found)
			}
		}
		if m.mayOpen(list[i].Key) {
			m.try(m.byOpening[list[i].Key], list[i:], words, &busy, found)
		}
	}
}

// try holds patterns against the text that begins with the first of the words.
func (m *Matcher) try(patterns []pattern, list []text.Word, words string, busy *[LayerCount]int, found func(Match)) {
	start := int(list[0].Start)
	for i := range patterns {
		p := &patterns[i]
		layer := layers[p.kind]
		if busy[layer] > start || !p.matches(list, words) {
			continue
		}
		end := int(list[len(p.words)-1].End)
		if amount(words[end:]) || p.plus && !strings.HasPrefix(words[end:], "+") {
			continue
		}
		busy[layer] = end
		if p.target != "" {
			found(Match{start, end, p.kind, p.target})
		}
	}
}

// matches reports whether the text that begins with the first of the words
// begins with the pattern.
func (p *pattern) matches(list []text.Word, words string) bool {
	const widest = 8 // bytes between two words of a name
	if len(list) < len(p.words) {
		return false
	}
	for i, word := range p.words {
		w := &list[i]
		if w.Key != p.keys[i] || !p.folded && w.Of(words) != word {
			return false
		}
		if i == 0 {
			continue
		}
		if before := list[i-1].End; w.Start-before > widest || gap(words[before:w.Start]) != p.gaps[i-1] {
			return false
		}
	}
	return true
}

// amount reports whether what follows a name makes it a currency: US$.
func amount(rest string) bool { return strings.HasPrefix(rest, "$") || strings.HasPrefix(rest, "€") }

// gap writes what stands between two words in one form: full stops dropped,
// white space as one space, dashes as hyphens, apostrophes straight.
func gap(between string) string {
	switch between {
	case " ", "-", "'", ", ": // as most are, in that form already
		return between
	}
	var b strings.Builder
	space := false
	for _, r := range between {
		switch r = alike.PlainRune(r); r {
		case ' ':
			space = true
			continue
		case '.':
			continue
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

// Key is a name in the form in which two names are the same.
func Key(name string) string {
	var b strings.Builder
	end := int32(0)
	for _, w := range text.AppendWords(nil, name, nil) {
		if b.Len() > 0 {
			b.WriteString(gap(name[end:w.Start]) + "|")
		}
		b.WriteString(w.Of(name))
		end = w.End
	}
	return b.String()
}

// Holds reports a word that stands in the name.
func (m Match) Holds(w *text.Word) bool { return int(w.Start) >= m.Start && int(w.Start) < m.End }
