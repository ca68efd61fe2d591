package phrase

import (
	"strings"
	"unicode"

	"aseanarchive/generator/internal/text"
)

// Shared counts the words of four letters and more that a title has in common with a
// text, each once.
func Shared(title string, words []text.Word, of string) (shared int) {
	const shortest = 4
	named := map[uint64]bool{}
	for word := range text.Words(title) {
		if text.Longer(word.Of(title), shortest-1) {
			named[word.Key] = true
		}
	}
	for i := range words {
		if key := words[i].Key; named[key] && text.Longer(words[i].Of(of), shortest-1) {
			shared++
			delete(named, key)
		}
	}
	return shared
}

// IsFewWords reports a line that can be a drawer of a site.
func IsFewWords(words string) bool {
	const most = 3
	return len(strings.Fields(words)) <= most && !strings.ContainsAny(words, ".:?!")
}

// IsRubric reports the word with which a newspaper heads its page above the title, “World”:
// one word that names no document, and a title of some length that does not say it.
func IsRubric(p Phrase, title string) bool {
	const fewest = 4 // words of the title
	return len(p.Fields) == 1 && !p.NamesDocument() && !p.NamesMeeting() && len(strings.Fields(title)) >= fewest &&
		!strings.Contains(title, p.Said) && strings.IndexFunc(p.Said, unicode.IsLetter) == 0 &&
		!strings.ContainsAny(p.Said, ".,:;!?0123456789")
}
