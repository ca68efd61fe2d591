package search

import "github.com/kljensen/snowball/english"

// Stem is what a folded word and its inflections have in common, after
// Porter's second English stemmer (https://snowballstem.org/algorithms/english/stemmer.html).
// What is not of plain small letters alone is its own stem.
func Stem(word string) string {
	if len(word) < 3 {
		return word
	}
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return word
		}
	}
	return english.Stem(word, true)
}
