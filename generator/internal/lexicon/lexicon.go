// Package lexicon holds the words by which rules know what they read: lists of
// words and phrases, as files by language, each with what it is for and where
// its words come from.
//
// A list is a file such as en/salutations.txt. Lines that begin with # stand at
// its head: one "# For: …" says which rule asks for the words, one "# Source: …"
// where they come from, which is a publication that names them, or
// "texts of the tests": then each entry must occur in one of those. An entry is
// a line of its own: a word or a phrase, and behind a tab what the rule wants to
// know of it, such as a class or a number. "statement(s)" is two entries.
//
// The rules for its users:
//
//   - An entry is found as whole words and never inside one: "met" is not in
//     "methods". Capitals make no difference, nor do the kinds of apostrophes,
//     dashes and spaces. Marks at the ends of an entry must stand there, too:
//     "we," is found before a comma only.
//   - Of entries that begin at the same word the longest is found.
//   - Every search passes over a text once, whatever the list holds.
//   - A list is read when it is first asked for, and can be asked by any number
//     of goroutines.
package lexicon

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"aseanarchive/generator/internal/text"
)

//go:embed */*.txt
var files embed.FS

// Words is a list of words and phrases.
type Words struct {
	name    string
	read    sync.Once
	entries []Entry
	byKey   map[uint64]*phrase      // the last of those that begin with the word of the key
	opens   [filterSize / 64]uint64 // a quick look whether any entry begins with a word, in bits
	whole   map[uint64]int          // entries without a space, by the key of all of it
}

// Entry is a word or phrase of a list.
type Entry struct {
	Words string // as the file has it
	Value string // what stands behind its tab, "" without
	Line  int    // of the file
}

// phrase is an entry as it is looked for.
type phrase struct {
	words  []uint64 // keys
	gaps   []string // between them, see plainGap
	before string   // marks that stand before the first word
	behind string   // and behind the last one
	entry  int
	next   *phrase // of those that begin with the same word, the next shorter one
}

const filterSize = 1 << 12

var (
	lists     = map[string]*Words{}
	listsLock sync.Mutex
)

// List is the list of a name such as "en/salutations". A list that there is not
// is a fault of the program.
func List(name string) *Words {
	listsLock.Lock()
	defer listsLock.Unlock()
	if w, ok := lists[name]; ok {
		return w
	}
	w := &Words{name: name}
	lists[name] = w
	return w
}

// Names are those of all lists, sorted.
func Names() []string {
	var names []string
	languages, _ := files.ReadDir(".")
	for _, language := range languages {
		of, _ := files.ReadDir(language.Name())
		for _, file := range of {
			names = append(names, language.Name()+"/"+strings.TrimSuffix(file.Name(), ".txt"))
		}
	}
	slices.Sort(names) // for determinism
	return names
}

// load reads the file of the list, once.
func (w *Words) load() *Words {
	w.read.Do(func() {
		raw, err := files.ReadFile(w.name + ".txt")
		if err != nil {
			panic(fmt.Sprintf("there is no word list %s", w.name))
		}
		w.byKey = map[uint64]*phrase{}
		for i, line := range strings.Split(string(raw), "\n") {
			if line = strings.TrimRight(line, "\r "); line == "" || line[0] == '#' {
				continue
			}
			words, value, _ := strings.Cut(line, "\t")
			for _, form := range forms(words) {
				w.entries = append(w.entries, Entry{Words: form, Value: value, Line: i + 1})
				w.add(form, len(w.entries)-1)
			}
		}
	})
	return w
}

// forms are the entries of a line: "statement(s)" is "statement" and
// "statements".
func forms(words string) []string {
	for _, ending := range [...]string{"(s)", "(es)", "(ed)"} {
		if stem, ok := strings.CutSuffix(words, ending); ok {
			return []string{stem, stem + strings.Trim(ending, "()")}
		}
	}
	return []string{words}
}

// add makes an entry ready to be found.
func (w *Words) add(written string, entry int) {
	list := text.AppendWords(nil, written, nil)
	if len(list) == 0 {
		return
	}
	p := &phrase{entry: entry}
	for i := range list {
		if i > 0 {
			p.gaps = append(p.gaps, plainGap(written[list[i-1].End:list[i].Start]))
		}
		p.words = append(p.words, list[i].Key)
	}
	p.before, p.behind = plainGap(written[:list[0].Start]), plainGap(written[list[len(list)-1].End:])
	// The longest first: more words, then more marks.
	at := w.byKey[p.words[0]]
	if at == nil || longer(p, at) {
		p.next = at
		w.byKey[p.words[0]] = p
	} else {
		for at.next != nil && !longer(p, at.next) {
			at = at.next
		}
		p.next, at.next = at.next, p
	}
	place := p.words[0] % filterSize
	w.opens[place/64] |= 1 << (place % 64)
	if !strings.Contains(written, " ") {
		if w.whole == nil {
			w.whole = map[uint64]int{}
		}
		w.whole[text.KeyOf(written)] = entry
	}
}

// longer reports whether a phrase is tried before another one.
func longer(a, b *phrase) bool {
	if len(a.words) != len(b.words) {
		return len(a.words) > len(b.words)
	}
	return len(a.before)+len(a.behind) > len(b.before)+len(b.behind)
}

// Entries are the words and phrases in the order of the file.
func (w *Words) Entries() []Entry { return w.load().entries }

// All are the words and phrases alone, in the order of the file.
func (w *Words) All() []string {
	var all []string
	for _, e := range w.Entries() {
		all = append(all, e.Words)
	}
	return all
}

// Match is where an entry stands in a text.
type Match struct {
	Start, End int    // offsets, with the marks that belong to the entry
	Value      string // of the entry
}

// Has reports whether words are an entry, and no more than one.
func (w *Words) Has(words string) bool {
	_, ok := w.Of(words)
	return ok
}

// Of is what the list says of words that are an entry, and no more than one.
func (w *Words) Of(words string) (value string, ok bool) {
	if first, ok := text.FirstWord(words); !ok || !w.load().mayOpen(first.Key) {
		return "", false
	}
	var few [8]text.Word
	list := text.AppendWords(few[:0], words, nil)
	for p := w.byKey[list[0].Key]; p != nil; p = p.next {
		if len(p.words) != len(list) {
			continue
		}
		m, ok := w.match(p, list, words)
		if ok && strings.Trim(words[:m.Start], " ") == "" && strings.Trim(words[m.End:], " ") == "" {
			return m.Value, true
		}
	}
	return "", false
}

// OfKey is Of for a word whose key is known, see text.KeyOf. An entry without a
// space, such as "co-chairs", is one word here.
func (w *Words) OfKey(key uint64) (value string, ok bool) {
	entry, ok := w.load().whole[key]
	if !ok {
		return "", false
	}
	return w.entries[entry].Value, true
}

// HasKey is Has for a word whose key is known, see OfKey.
func (w *Words) HasKey(key uint64) bool {
	_, ok := w.load().whole[key]
	return ok
}

// Find is the first entry in a text.
func (w *Words) Find(words string) (Match, bool) {
	w.load()
	for first := range text.Words(words) {
		if !w.mayOpen(first.Key) {
			continue // as most are: a line without an entry costs no list of its words
		}
		if m, ok := w.opensAt(words, int(first.Start)); ok {
			return m, true
		}
	}
	return Match{}, false
}

// longestEntry is how many bytes an entry has at most as it stands in a text.
const longestEntry = 160

// opensAt is the entry with which the word at an offset of a text begins.
func (w *Words) opensAt(words string, from int) (Match, bool) {
	var few [32]text.Word // more than any entry has
	list := text.AppendWords(few[:0], words[from:min(from+longestEntry, len(words))], nil)
	for i := range list {
		list[i].Start += int32(from)
		list[i].End += int32(from)
	}
	return w.at(list, words)
}

// In reports whether a text holds an entry.
func (w *Words) In(words string) bool {
	_, ok := w.Find(words)
	return ok
}

// FindAmong is Find in a text whose words are known, or in a part of them: the
// offsets are those of the text.
func (w *Words) FindAmong(list []text.Word, words string) (Match, bool) {
	w.load()
	for i := range list {
		if m, ok := w.at(list[i:], words); ok {
			return m, true
		}
	}
	return Match{}, false
}

// Last is the last entry in a text.
func (w *Words) Last(words string) (Match, bool) {
	w.load()
	var few [48]text.Word
	list := text.AppendWords(few[:0], words, nil)
	for i := len(list) - 1; i >= 0; i-- {
		if m, ok := w.at(list[i:], words); ok {
			return m, true
		}
	}
	return Match{}, false
}

// Each calls found for every entry in a text whose words are known, in the order
// in which they begin.
func (w *Words) Each(list []text.Word, words string, found func(Match)) {
	w.load()
	for i := range list {
		if m, ok := w.at(list[i:], words); ok {
			found(m)
		}
	}
}

// Opens is the entry with which a text begins; marks and white space before it
// do not count.
func (w *Words) Opens(words string) (Match, bool) {
	first, ok := text.FirstWord(words)
	if !ok || !w.load().mayOpen(first.Key) {
		return Match{}, false
	}
	return w.opensAt(words, int(first.Start))
}

// Closes is the entry with which a text ends; marks and white space behind it
// do not count.
func (w *Words) Closes(words string) (Match, bool) {
	w.load()
	start := text.Ceiling(words, max(0, len(words)-longestEntry))
	var few [48]text.Word
	list := text.AppendWords(few[:0], words[start:], nil)
	for i := range list {
		list[i].Start += int32(start)
		list[i].End += int32(start)
	}
	for i := range list {
		if m, ok := w.at(list[i:], words); ok && len(list) > 0 && m.End >= int(list[len(list)-1].End) {
			return m, true
		}
	}
	return Match{}, false
}

func (w *Words) mayOpen(key uint64) bool {
	place := key % filterSize
	return w.opens[place/64]&(1<<(place%64)) != 0
}

// at is the longest entry that begins with the first of some words.
func (w *Words) at(list []text.Word, words string) (Match, bool) {
	if !w.mayOpen(list[0].Key) {
		return Match{}, false
	}
	for p := w.byKey[list[0].Key]; p != nil; p = p.next {
		if len(p.words) > len(list) {
			continue
		}
		if m, ok := w.match(p, list, words); ok {
			return m, true
		}
	}
	return Match{}, false
}

// match holds a phrase against the words with which a list begins.
func (w *Words) match(p *phrase, list []text.Word, words string) (Match, bool) {
	for i, key := range p.words {
		if list[i].Key != key {
			return Match{}, false
		}
		if i > 0 && !isGap(words[list[i-1].End:list[i].Start], p.gaps[i-1]) {
			return Match{}, false
		}
	}
	start, end := int(list[0].Start), int(list[len(p.words)-1].End)
	for i := len(p.before); i > 0; {
		want, size := utf8.DecodeLastRuneInString(p.before[:i])
		got, length := utf8.DecodeLastRuneInString(words[:start])
		if length == 0 || !isMark(got, want) {
			return Match{}, false
		}
		i, start = i-size, start-length
	}
	for _, want := range p.behind {
		got, length := utf8.DecodeRuneInString(words[end:])
		if length == 0 || !isMark(got, want) {
			return Match{}, false
		}
		end += length
	}
	return Match{Start: start, End: end, Value: w.entries[p.entry].Value}, true
}

// isMark reports whether a sign of a text is the one that an entry has there.
func isMark(written, plain rune) bool {
	return written == plain || plainGap(string(written)) == string(plain)
}

// isGap reports whether what stands between two words of a text is what an
// entry has there.
func isGap(written, plain string) bool { return written == plain || plainGap(written) == plain }

// plainGap writes what stands between two words plainly: one space for any run
// of white space, a straight apostrophe, a hyphen for any dash.
func plainGap(written string) string {
	if written == " " || written == "" {
		return written
	}
	var b strings.Builder
	space := false
	for _, r := range written {
		switch r {
		case ' ', '\t', '\n', '\r', '\u00a0', '\u2009', '\u202f':
			if space {
				continue
			}
			space = true
			b.WriteByte(' ')
			continue
		case '’', '‘', 'ʼ', '`':
			r = '\''
		case '‐', '‑', '–', '—', '−', '―':
			r = '-'
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}
