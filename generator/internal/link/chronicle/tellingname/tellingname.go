// Package tellingname tells which words with capitals in a clause name somebody or something,
// and which of them do what happens.
package tellingname

import (
	"unicode/utf8"

	"aseanarchive/generator/internal/lexicon"
	"aseanarchive/generator/internal/link/chronicle/token"
)

var (
	plainNames  = lexicon.List("en/names-that-tell-little")
	months      = lexicon.List("en/months")
	weekdays    = lexicon.List("en/weekdays")
	smallWords  = lexicon.List("en/small-words")
	wordsOfTalk = lexicon.List("en/words-of-talk")
)

// Subject are the words of the first name of a clause before the verb: who does what
// happens, mostly.
func Subject(tokens []token.Token, names map[string]bool, verb int) map[string]bool {
	subject := map[string]bool{}
	begun := false
	for i, t := range tokens {
		if t.Start >= verb {
			break
		}
		isTime := months.HasKey(t.Key) || weekdays.HasKey(t.Key) || token.IsFigures(t.Plain)
		if !t.Capital || isTime || i == 0 && !names[t.Plain] && !plainNames.HasKey(t.Key) {
			if begun {
				break
			}
			continue
		}
		begun = true
		if names[t.Plain] {
			subject[t.Plain] = true
		}
		if t.Breaks {
			break
		}
	}
	return subject
}

// IsPlain reports a word with a capital that tells nothing apart.
func IsPlain(t *token.Token) bool {
	return plainNames.HasKey(t.Key) || months.HasKey(t.Key) || weekdays.HasKey(t.Key) || smallWords.HasKey(t.Key) ||
		wordsOfTalk.Has(t.Plain) || utf8.RuneCountInString(t.Plain) < 2 || token.IsFigures(t.Plain)
}
