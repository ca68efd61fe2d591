package phrase

import (
	"strings"

	"aseanarchive/generator/internal/infer/paper"
	"aseanarchive/generator/internal/text"
)

// A headline says in a few words what its text says again, and the name of a
// site, an offer or a drawer does not. Whether a line and the text below it
// agree tells the one from the other without a list of names.

// ComesAgain reports whether the words of a line that mean something come again
// in the blocks below it, in the singular or the plural.
func ComesAgain(p Phrase, below []*paper.Block) bool {
	const reach, enough = 2500, 2 // letters, words
	means, n := meaningWords(p)
	found, read := 0, 0
	for _, leaf := range below {
		if read > reach {
			break
		}
		read += len(leaf.String)
		for i := range leaf.Words {
			word, ok := means[leaf.Words[i].Key]
			if !ok || word < 0 {
				continue
			}
			found++
			for key, same := range means {
				if same == word {
					means[key] = -1
				}
			}
		}
	}
	return n > 0 && found >= min(enough, n)
}

// meaningWords are the words of a line that say what it is about, by their keys,
// and how many they are: long ones and numbers, without those that open
// sentences or name a kind of document or of meeting, and without ASEAN, of which
// every text here speaks.
func meaningWords(p Phrase) (means map[uint64]int, n int) {
	const shortest = 4 // letters
	means = map[uint64]int{}
	for i := range p.Words {
		word := strings.ToLower(p.Words[i].Of(p.Said))
		long := len(word) >= shortest || strings.ContainsAny(word, Figures)
		of := documentNouns.Has(word) || meetingNouns.Has(word)
		common := of || joiningWords.Has(word) || openingsOfSentences.Has(word) || word == "asean"
		if !long || common {
			continue
		}
		n++
		means[text.KeyOf(word)] = n
		if one, many := strings.CutSuffix(word, "s"); many {
			means[text.KeyOf(one)] = n
		} else {
			means[text.KeyOf(word+"s")] = n
		}
	}
	return means, n
}
