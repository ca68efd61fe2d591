// Package lexicon keeps the words that rules look for: lists in files, one
// folder for each language, each with what it is for and where its words come
// from. A rule asks for a list by its name,
//
//	var months = lexicon.List("en/months")
//
// and asks the list about texts. Nothing is read before the first question.
//
// # What a list finds
//
// An entry is one word or several. It is found as whole words only: "met" does
// not occur in "methods", nor "statement" in "statements" unless that is listed
// too. Words are those of text.AppendWords, so a hyphen parts them ("chair"
// occurs in "co-chair"). An apostrophe parts them as well, but only a
// possessive may follow an entry: "minister" occurs in "minister’s", and "don"
// does not occur in "don’t".
//
// Capitals, straight and curly quotation marks and apostrophes, kinds of dashes
// and amounts of white space make no difference; full stops do ("U.S." is not
// "US"). What else stands between the words of an entry must stand in the text.
// Of entries that begin at the same word the longest is found.
//
// # Files
//
// A file begins with lines that say what the list is for and where its words
// are from, and goes on with an entry a line, with a value behind a tab where
// the list is a table:
//
//	# For: months, whose values are their numbers
//	# Source: CLDR 46, English, dates/calendars/gregorian
//	January	1
//	Sept.	9
//	statement(s)	5
//	minute(s)  # the source of this one entry, if the list's is another
//
// A part in brackets may be there or not, and (s|ing) is one of several or
// none, so that the forms of a word are listed once. A stop at the end of an
// entry must stand in the text and is part of what is found. "# Letters: as
// written" at the head makes capitals count in the whole file.
//
// The source "texts of the tests" is a promise that a test holds: each entry
// occurs in a seed, or in a text of some test.
package lexicon

import (
	"embed"
	"iter"
	"strconv"
	"sync"

	"aseanarchive/generator/internal/text"
)

//go:embed */*.txt
var files embed.FS

// Words is a list. Those of List and Any are read when they are first asked;
// all may be asked from several goroutines at once.
type Words struct {
	name string
	load func() []entry
	once sync.Once

	entries []entry
	first   map[uint64][]int32 // entries by the word with which they begin, longest first
	last    map[uint64][]int32 // … with which they end
	opens   []uint64           // bits: a quick look whether any entry begins so
}

// Match is an entry that was found in a text.
type Match struct {
	Start, End   int // offsets in the text
	Entry, Value string
}

// List is the list of that name, its language and its file: "en/months". A
// name that is none is a mistake of the program, which the first question to
// the list tells.
func List(name string) *Words {
	return &Words{name: name, load: func() []entry {
		raw, err := files.ReadFile(name + ".txt")
		if err != nil {
			panic("lexicon: there is no list " + name)
		}
		return parse(string(raw)).entries
	}}
}

// Any finds what one of the lists finds. Of two values of an entry the first
// list's counts.
func Any(lists ...*Words) *Words {
	return &Words{name: "several lists", load: func() (all []entry) {
		for _, list := range lists {
			all = append(all, list.ready().entries...)
		}
		return all
	}}
}

// Of is a list of entries that are written in the program or in content: names
// of one's own, not words of a language. They are written as in a file.
func Of(entries ...string) *Words {
	return &Words{name: "a list of the program", load: func() (all []entry) {
		for _, written := range entries {
			all = append(all, parseEntry(written, false).entries...)
		}
		return all
	}}
}

func (l *Words) ready() *Words {
	l.once.Do(func() { l.index(l.load()) })
	return l
}

// Has reports whether the words are an entry, the whole of it and no more.
func (l *Words) Has(words string) bool {
	_, ok := l.Lookup(words)
	return ok
}

// Value is the value of an entry, "" when it has none or is none.
func (l *Words) Value(words string) string {
	value, _ := l.Lookup(words)
	return value
}

// Number is the value of an entry whose values are numbers.
func (l *Words) Number(words string) (int, bool) {
	value, ok := l.Lookup(words)
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(value)
	return n, err == nil
}

// Lookup is the value of an entry, and whether it is one.
func (l *Words) Lookup(words string) (value string, ok bool) {
	l.ready()
	w, ok := text.NextWord(words, 0)
	if !ok || w.Start != 0 || !l.mayOpen(w.Key) {
		return "", false
	}
	for _, i := range l.first[w.Key] {
		if e := &l.entries[i]; e.end(words, &w) == len(words) {
			return e.value, true
		}
	}
	return "", false
}

// Opens reports where the entry ends with which the text begins.
func (l *Words) Opens(words string) (end int, ok bool) { return l.At(words, 0) }

// At reports where the entry ends that begins at the offset.
func (l *Words) At(words string, at int) (end int, ok bool) {
	l.ready()
	w, ok := text.NextWord(words, at)
	if !ok || int(w.Start) != at || insideWord(words, at) {
		return 0, false
	}
	_, end = l.longest(words, &w, len(words))
	return end, end > 0
}

// Ends reports where the entry begins with which the text ends.
func (l *Words) Ends(words string) (start int, ok bool) {
	l.ready()
	from, to := lastWord(words, len(words))
	if from == to {
		return 0, false
	}
	for _, i := range l.last[text.KeyOf(words[from:to])] {
		if start := l.entries[i].start(words, from, to); start >= 0 {
			return start, true
		}
	}
	return 0, false
}

// In reports where an entry first occurs in a text.
func (l *Words) In(words string) (start, end int, ok bool) {
	m, ok := l.From(words, 0)
	return m.Start, m.End, ok
}

// Among reports whether an entry occurs in a text.
func (l *Words) Among(words string) bool {
	_, ok := l.From(words, 0)
	return ok
}

// InWords is In where the words of the text are already cut, or those of a part
// of it; what is found lies within them.
func (l *Words) InWords(list []text.Word, words string) (start, end int, ok bool) {
	l.ready()
	if len(list) == 0 {
		return 0, 0, false
	}
	limit := closing(words, int(list[len(list)-1].End))
	for i := range list {
		if !l.mayOpen(list[i].Key) {
			continue
		}
		if _, end := l.longest(words, &list[i], limit); end > 0 {
			return int(list[i].Start), end, true
		}
	}
	return 0, 0, false
}

// From is the first entry in a text that begins at the offset or behind it.
func (l *Words) From(words string, at int) (m Match, ok bool) {
	l.ready()
	for {
		w, ok := text.NextWord(words, at)
		if !ok {
			return Match{}, false
		}
		at = int(w.End)
		if !l.mayOpen(w.Key) || insideWord(words, int(w.Start)) {
			continue
		}
		if e, end := l.longest(words, &w, len(words)); end > 0 {
			return Match{int(w.Start), end, e.words, e.value}, true
		}
	}
}

// Matches are the entries in a text, in their order; they do not overlap.
func (l *Words) Matches(words string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		for at := 0; ; {
			m, ok := l.From(words, at)
			if !ok || !yield(m) {
				return
			}
			at = m.End
		}
	}
}

// Entries are the entries in the order of the file, with all their forms: for
// vocabularies, patterns and templates.
func (l *Words) Entries() []string {
	list := make([]string, len(l.ready().entries))
	for i := range l.entries {
		list[i] = l.entries[i].words
	}
	return list
}

// All are the entries and their values, as Entries.
func (l *Words) All() iter.Seq2[string, string] {
	return func(yield func(entry, value string) bool) {
		for i := range l.ready().entries {
			if !yield(l.entries[i].words, l.entries[i].value) {
				return
			}
		}
	}
}
